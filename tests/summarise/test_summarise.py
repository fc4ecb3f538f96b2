"""Summaries: an article's own sentences, the telling ones, in order."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.model.article import Article
from conflictdigest.model.text import MarkKind
from conflictdigest.summarise import METHODS, summarise
from conflictdigest.summarise.candidates import LIMIT, candidates, thinned
from tests.summarise.texts import AIRSTRIKE_UK, SIEGE, article, transcript


def texts(made: Article, **options: object) -> list[str]:
    return [made.text(s) for s in summarise(made, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize("method", METHODS)
def test_sentences_are_the_articles_own_in_its_order(method: str) -> None:
    made = article(*SIEGE)
    spans = summarise(made, method=method)
    assert len(spans) == 3
    assert list(spans) == sorted(spans)
    assert set(spans) <= set(made.sentences)


@pytest.mark.parametrize("method", METHODS)
def test_no_near_repeats(method: str) -> None:
    found = texts(article(*SIEGE), method=method, count=5)
    assert sum("shelled the besieged town" in t for t in found) <= 1


@pytest.mark.parametrize("method", METHODS)
def test_no_sentence_starts_in_the_air_while_others_say_as_much(method: str) -> None:
    found = texts(article(*SIEGE), method=method)
    assert not any(t.startswith(("He said", "They are")) for t in found)


def test_what_leans_back_within_its_first_words_waits_too() -> None:
    made = article(
        "Prime Minister Oda Ferrin wants the navy to open the strait of Sundal before the vote. "
        "In this way, she aims to calm the fishermen. "
        "The rebels have gathered boats on the western islands of Sundal, the Daily Anchor reported."
    )
    assert not any(t.startswith("In this way") for t in texts(made, count=2))


def test_lede_counts_for_more() -> None:
    assert texts(article(*SIEGE))[0].startswith("Government troops shelled")


def test_lead_takes_the_first() -> None:
    assert texts(article(*SIEGE), method="lead", count=2) == [
        "Government troops shelled the besieged town of Tarn for a third day on Tuesday, killing 14 people.",
        "The shells hit the market and a school in the old town, doctors said.",
    ]


def test_other_languages() -> None:
    made = article(*AIRSTRIKE_UK, language="uk")
    found = texts(made)
    assert len(found) == 3
    assert found[0].startswith("Унаслідок удару")
    assert not any(t.startswith("Він додав") for t in found)


def test_dateline_is_left_off_and_captions_left_out() -> None:
    made = article(
        "TARN (Seva) — Government troops shelled the besieged town of Tarn on Tuesday, killing 14 people.",
        "A woman carries water past the ruined market of the besieged town of Tarn on Tuesday.",
        "The hospital of Tarn has run out of blood and bandages, its director said.",
        "Correction: an earlier version of this report gave a wrong number of people killed in Tarn.",
        marks=[
            (MarkKind.DATELINE, "TARN (Seva)"),
            (
                MarkKind.CAPTION,
                "A woman carries water past the ruined market of the besieged town of Tarn on Tuesday.",
            ),
            (
                MarkKind.CORRECTION,
                "Correction: an earlier version of this report gave a wrong number of people killed",
            ),
        ],
    )
    assert texts(made, count=5) == [
        "Government troops shelled the besieged town of Tarn on Tuesday, killing 14 people.",
        "The hospital of Tarn has run out of blood and bandages, its director said.",
    ]


def test_a_short_article_gives_what_it_has() -> None:
    assert texts(article("The bridge at Lomm is open to lorries again, the ministry said.")) != []
    assert texts(article("Read on.")) == []
    assert summarise(article()) == ()


def test_unknown_method_is_refused() -> None:
    with pytest.raises(ValueError, match="no such summariser"):
        summarise(article(*SIEGE), method="guess")


def test_long_articles_are_thinned_before_ranking() -> None:
    made = transcript(700)
    found = candidates(made)
    kept = thinned(found)
    assert len(found) == 700
    assert len(kept) == LIMIT
    assert [c.order for c in kept] == sorted(c.order for c in kept)
    assert kept[0].order == 0


def test_thinning_leaves_short_articles_alone() -> None:
    found = candidates(article(*SIEGE))
    assert thinned(found) == found


_SEEDED = """
from conflictdigest.summarise import METHODS, summarise
from tests.summarise.texts import AIRSTRIKE_UK, SIEGE, article, transcript
for made in (article(*SIEGE), article(*AIRSTRIKE_UK, language="uk"), transcript(160)):
    for method in METHODS:
        print(method, [(s.paragraph, s.start) for s in summarise(made, method=method, count=4)])
"""


def test_the_hash_seed_changes_nothing() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _SEEDED],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(outputs) == 1


_WORDS = ["shell", "market", "Tarn", "denied", "convoy", "talks", "He", "14", "the", "of", "said"]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.sampled_from(_WORDS), max_size=12)), st.sampled_from(METHODS), st.integers(0, 5))
def test_any_text_gives_a_lawful_summary(drawn: list[list[str]], method: str, count: int) -> None:
    made = article(*(" ".join(words).capitalize() + "." for words in drawn))
    spans = summarise(made, method=method, count=count)
    assert len(spans) <= count
    assert list(spans) == sorted(set(spans))
    assert all(any(s.inside(whole) for whole in made.sentences) for s in spans)
