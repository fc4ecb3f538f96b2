"""Floors of the cleaning gold: counts that refuse to go down. The unseen half is reported apart."""

from tests.eval.clean_scores import gold, halves, score

CUT_SEEN, CUT_UNSEEN = 112, 123
WRONG_SEEN, WRONG_UNSEEN = 0, 3


def test_the_gold_is_large_and_has_traps() -> None:
    articles = gold()
    assert len(articles) >= 60
    assert sum(article.trap for article in articles) * 10 >= len(articles) * 3
    assert len({article.id[:2] for article in articles}) >= 8


def test_seen_half() -> None:
    found = score(halves()[0])
    assert found.cut_lines - len(found.missed) >= CUT_SEEN, found.missed
    assert len(found.wrong) <= WRONG_SEEN, found.wrong
    assert not found.titles, found.titles


def test_unseen_half() -> None:
    found = score(halves()[1])
    assert found.cut_lines - len(found.missed) >= CUT_UNSEEN
    assert len(found.wrong) <= WRONG_UNSEEN
