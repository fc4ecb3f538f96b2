"""Two articles on one happening become the entries that a reader expects, whichever came first."""

from __future__ import annotations

import pytest

from conflictdigest import timeline
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.claims import Tie
from conflictdigest.model.dates import Tense
from conflictdigest.model.timeline import Bound, Entry, EntryKind
from tests.timeline.building import Says, When, article, day
from tests.timeline.pairs import PAIRS, Pair


def entries(*articles: Article, origins: dict[str, list[tuple[str, ...]]] | None = None) -> list[Entry]:
    found = [d for a in articles for d in timeline.drafts(a, origins=(origins or {}).get(a.id, ()))]
    return list(timeline.merge(timeline.settle(found), story_of={a.id: "one" for a in articles}, copies=()))


@pytest.fixture(params=[(n, r) for n in PAIRS for r in (False, True)], ids=str)
def told(request: pytest.FixtureRequest) -> tuple[Pair, list[Entry]]:
    name, turned = request.param
    pair = PAIRS[name]()
    both = (pair.undated, pair.dated) if turned else (pair.dated, pair.undated)
    return pair, entries(*both, origins=pair.origins)


def on(found: list[Entry], text: str) -> list[Entry]:
    return [e for e in found if e.days == day(text)]


def test_happening_is_one_entry_with_both_articles(told: tuple[Pair, list[Entry]]) -> None:
    pair, found = told
    (happening,) = on(found, pair.happening)
    assert happening.bound is Bound.ON
    assert happening.kind is EntryKind.EVENT
    assert {q.article for q in happening.quotes} == {pair.dated.id, pair.undated.id}
    assert happening.origins == (pair.reporter,)
    assert happening.text in pair.undated.paragraphs[0]


def test_report_and_denial_stand_on_their_days(told: tuple[Pair, list[Entry]]) -> None:
    pair, found = told
    assert [e.kind for e in on(found, pair.report) if e.bound is Bound.ON] == [EntryKind.REPORT]
    assert [e.kind for e in on(found, pair.denial)] == [EntryKind.DENIAL]


def test_denied_report_makes_the_happening_disputed(told: tuple[Pair, list[Entry]]) -> None:
    pair, found = told
    (happening,) = on(found, pair.happening)
    (report,) = [e for e in on(found, pair.report) if e.kind is EntryKind.REPORT]
    (denial,) = on(found, pair.denial)
    tied = {e.id: e for e in timeline.with_ties(found, [Tie(denial.id, report.id, "")])}
    assert tied[happening.id].disputed_by == tied[report.id].disputed_by == (denial.id,)
    assert set(tied[denial.id].disputes) == {happening.id, report.id}


def test_month_in_the_past_is_background(told: tuple[Pair, list[Entry]]) -> None:
    pair, found = told
    first, last = pair.month
    (month,) = [e for e in found if e.days.first == day(first).first and e.days.last == day(last).last]
    assert (month.kind, month.bound) == (EntryKind.BACKGROUND, Bound.WITHIN)


def test_announced_day_is_ahead(told: tuple[Pair, list[Entry]]) -> None:
    pair, found = told
    assert [e.kind for e in on(found, pair.ahead)] == [EntryKind.AHEAD]


def test_figure_is_told_once(told: tuple[Pair, list[Entry]]) -> None:
    pair, found = told
    (counted,) = [e for e in found if any(f.low == pair.figure for f in e.figures)]
    assert {q.article for q in counted.quotes} == {pair.dated.id, pair.undated.id}
    assert counted.origins == (pair.counter,)
    assert pair.dated.published is not None
    assert (counted.days, counted.bound) == (pair.dated.published.days, Bound.BY)


def test_no_text_stands_twice(told: tuple[Pair, list[Entry]]) -> None:
    _, found = told
    texts = [e.text for e in found]
    assert len(texts) == len(set(texts))


def test_every_quote_is_verbatim(told: tuple[Pair, list[Entry]]) -> None:
    pair, found = told
    by_id = {a.id: a for a in (pair.dated, pair.undated)}
    for entry in found:
        assert entry.text == entry.quotes[0].text
        for quote in entry.quotes:
            assert quote.span.of(by_id[quote.article].paragraphs) == quote.text


def test_without_the_other_article_the_reported_day_stays_open() -> None:
    pair = PAIRS["handover"]()
    found = entries(pair.dated, origins=pair.origins)
    assert not on(found, pair.happening)
    assert [e.kind for e in on(found, pair.report) if e.bound is Bound.ON] == [EntryKind.REPORT]


def shelling(name: str, place: str, when: str, phrase: str, killed: str = "14 people") -> Article:
    return article(
        name,
        [
            [
                f"Shells hit the market of {place} {phrase}, killing {killed} and wounding many, the hospital said."
            ],
            [f"Rescuers in {place} searched the ruins."],
        ],
        published="2016-02-26",
        dates={phrase: When(when)},
        says=[
            Says(
                f"Shells hit the market of {place} {phrase}, killing {killed} and wounding many",
                "said",
                "hospital",
            )
        ],
        places=[place],
        counts={killed: ("killed", float(killed.split(maxsplit=1)[0]))},
        outlet=name,
    )


def joined(found: list[Entry]) -> list[Entry]:
    return [e for e in found if len({q.article for q in e.quotes}) > 1]


def test_same_raid_in_two_outlets_is_one() -> None:
    first = shelling("one", "Tarn", "2016-02-24", "on Wednesday")
    second = shelling("two", "Tarn", "2016-02-24", "on Wednesday morning")
    assert len(joined(entries(first, second))) == 2


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(
            shelling("two", "Ostrel", "2016-02-24", "on Wednesday"), id="other town, same day and toll"
        ),
        pytest.param(shelling("two", "Tarn", "2016-02-25", "on Thursday"), id="same town, next day"),
    ],
)
def test_near_pairs_stay_apart(second: Article) -> None:
    first = shelling("one", "Tarn", "2016-02-24", "on Wednesday")
    first_lines = [e for e in entries(first, second) if "Shells hit" in e.text]
    assert len(first_lines) == 2
    assert not joined(first_lines)


def test_announcement_and_event_of_one_day_stay_apart() -> None:
    before = article(
        "before",
        [["Ministers of both sides will sign the truce in Lomm on Friday."]],
        published="2010-03-02",
        dates={"on Friday": When("2010-03-05", tense=Tense.FUTURE)},
        places=["Lomm"],
    )
    after = article(
        "after",
        [["Ministers of both sides signed the truce in Lomm on Friday."]],
        published="2010-03-06",
        dates={"on Friday": When("2010-03-05")},
        places=["Lomm"],
    )
    assert {e.kind for e in entries(before, after)} == {EntryKind.AHEAD, EntryKind.EVENT}


def struck(name: str, text: str, language: str, place: str, killed: str, phrase: str) -> Article:
    made = article(
        name,
        [[text]],
        published="2024-11-12",
        dates={phrase: When("2024-11-11")},
        places=[place],
        counts={killed: ("killed", 14)},
    )
    names = tuple(
        replace(n, key="kharkiv" if n.text.startswith(("Kharkiv", "Харк")) else "dnipro") for n in made.names
    )
    return replace(made, language=language, names=names)


ENGLISH = struck(
    "en",
    "A strike on a market in Kharkiv killed 14 people on Monday.",
    "en",
    "Kharkiv",
    "14 people",
    "on Monday",
)


def test_one_strike_told_in_two_languages_is_one() -> None:
    text = "У понеділок унаслідок удару по ринку в Харкові загинули 14 людей."
    found = entries(ENGLISH, struck("uk", text, "uk", "Харкові", "14 людей", "У понеділок"))
    assert len(joined(found)) == len(found) == 1


def test_strikes_on_two_towns_told_in_two_languages_are_two() -> None:
    text = "У понеділок унаслідок удару по ринку в Дніпрі загинули 14 людей."
    assert len(entries(ENGLISH, struck("uk", text, "uk", "Дніпрі", "14 людей", "У понеділок"))) == 2
