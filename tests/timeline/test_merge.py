"""Entries: one happening once, ids that stay, the same in any order."""

from __future__ import annotations

import random
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest import timeline
from conflictdigest.model.article import Article
from conflictdigest.model.story import CopySet
from conflictdigest.model.timeline import Entry
from tests.benchmarks.test_timeline_speed import coverage
from tests.timeline.building import When, article

TOLD = (
    "Gunmen of the Ostrel militia seized the ferry Halda off Senn on Monday.",
    "On Monday the ferry Halda was seized off Senn by gunmen of the Ostrel militia, its captain told a harbour radio that has been on the air since spring.",
    "The ferry Halda was seized off Senn on Monday by Ostrel militia gunmen.",
)


def telling(name: str, text: str, published: str, outlet: str | None = None) -> Article:
    phrase = "on Monday" if "on Monday" in text else "On Monday"
    return article(
        name, [[text]], published=published, dates={phrase: When("2024-11-11")}, outlet=outlet or name
    )


ARTICLES = (
    telling("first", TOLD[0], "2024-11-11"),
    telling("second", TOLD[1], "2024-11-12"),
    telling("third", TOLD[2], "2024-11-13"),
    telling("other", "Shells hit the mill of Lomm on Monday.", "2024-11-12"),
)


def merged(*articles: Article, copies: tuple[CopySet, ...] = ()) -> tuple[Entry, ...]:
    found = [d for a in articles for d in timeline.drafts(a)]
    return timeline.merge(timeline.settle(found), story_of={a.id: "s" for a in articles}, copies=copies)


def test_tellings_of_one_happening_merge_and_others_do_not() -> None:
    entries = merged(*ARTICLES)
    assert sorted(len(e.quotes) for e in entries) == [1, 3]


def test_the_clearest_words_stand_in_front() -> None:
    (ferry,) = [e for e in merged(*ARTICLES) if len(e.quotes) == 3]
    assert ferry.text in (TOLD[0], TOLD[2])
    assert ferry.text == ferry.quotes[0].text


def test_any_order_gives_the_same_entries() -> None:
    wanted = merged(*ARTICLES)
    for turned in permutations(ARTICLES):
        assert merged(*turned) == wanted


def test_ids_stay_as_evidence_grows() -> None:
    ids = {e.id for e in merged(*ARTICLES[:1])}
    for n in range(2, 4):
        assert ids <= {e.id for e in merged(*ARTICLES[:n])}


def test_ids_stay_when_the_day_gets_better() -> None:
    vague = article(
        "first",
        [[TOLD[0]]],
        published="2024-11-11",
        dates={"on Monday": When("2024-11-04", "2024-11-11")},
    )
    assert [e.id for e in merged(vague)] == [e.id for e in merged(ARTICLES[0])]


def test_ids_stay_when_a_later_report_tells_the_day() -> None:
    undated = article(
        "first", [["Gunmen of the Ostrel militia seized the ferry Halda off Senn."]], published="2024-11-12"
    )
    dated = telling("second", TOLD[2], "2024-11-13")
    (before,) = merged(undated)
    (after,) = merged(undated, dated)
    assert before.id == after.id
    assert before.days != after.days


def test_copies_count_as_one_origin() -> None:
    copies = tuple(telling(n, TOLD[0], "2024-11-11") for n in ("alpha", "beta"))
    (entry,) = merged(*copies, copies=(CopySet(("alpha", "beta"), "same text", "Seva"),))
    assert len(entry.quotes) == 2
    assert entry.origins == ("Seva",)


def test_independent_outlets_are_origins_of_their_own() -> None:
    (ferry,) = [e for e in merged(*ARTICLES) if len(e.quotes) == 3]
    assert set(ferry.origins) == {"first", "second", "third"}


def test_why_is_told() -> None:
    (ferry,) = [e for e in merged(*ARTICLES) if len(e.quotes) == 3]
    assert "likeness" in ferry.why


def test_lags_say_how_long_after_each_quote_was_printed() -> None:
    (ferry,) = [e for e in merged(*ARTICLES) if len(e.quotes) == 3]
    assert sorted(ferry.lags) == [0, 1, 2]


MANY = [d for a in coverage(14, sentences=6) for d in timeline.drafts(a)]
STORIES = {d.quote.article: f"s{int(d.quote.article) % 3}" for d in MANY}


@settings(max_examples=15, deadline=None)
@given(st.randoms(use_true_random=False))
def test_settling_and_merging_do_not_know_the_order(chance: random.Random) -> None:
    turned = list(MANY)
    chance.shuffle(turned)
    made = timeline.merge(timeline.settle(turned), story_of=STORIES, copies=())
    assert made == timeline.merge(timeline.settle(MANY), story_of=STORIES, copies=())
    assert len({e.id for e in made}) == len(made)
    assert len({(e.days, e.text) for e in made}) == len(made)


def test_days_merge_alone_as_they_do_together() -> None:
    settled = timeline.settle(MANY)
    apart = [
        e
        for days in sorted({d.days for d in settled if d.days})
        for e in timeline.merge([d for d in settled if d.days == days], story_of=STORIES, copies=())
    ]
    assert tuple(apart) == timeline.merge(settled, story_of=STORIES, copies=())
