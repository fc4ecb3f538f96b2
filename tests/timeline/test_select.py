"""What matters first, and how much is left out."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Bound, Entry, EntryKind, Evidence, Quote
from conflictdigest.timeline import select

MONDAY = date(2024, 11, 11)


def entry(
    number: int,
    text: str,
    days: Days,
    *,
    articles: int = 1,
    lag: int = 1,
    bound: Bound = Bound.ON,
    weight: float = 0.9,
    kind: EntryKind = EntryKind.EVENT,
) -> Entry:
    quotes = tuple(
        Quote(f"a{number}-{i}", "o", None, f"outlet {i}", Span(3, 0, 9), text) for i in range(articles)
    )
    return Entry(
        id=f"{number:04}",
        days=days,
        bound=bound,
        granularity=Granularity.DAY,
        kind=kind,
        text=text,
        evidence=Evidence("", "", None),
        quotes=quotes,
        weight=weight,
        lags=(lag,) * articles,
        stated=articles if bound is Bound.ON else 0,
    )


def on(offset: int) -> Days:
    return Days.on(MONDAY + timedelta(offset))


LOUD = entry(
    1, "Rebels seized the ferry Halda off the port of Senn with 40 people.", on(0), articles=6, lag=9
)
MIDDLING = entry(2, "Shells hit the old market in the town of Tarn and burned it down.", on(1), articles=3)
QUIET = entry(3, "The council of Pellora met to speak about the price of bread and salt.", on(2))
ALSO_LOUD = entry(
    4, "The captain of the ferry Halda reached the port of Senn by a small boat.", on(0), articles=2
)
ECHO = entry(5, "The ferry Halda was seized off Senn by rebels, with 40 people on it.", on(0), articles=2)
WEEK = entry(
    6, "Fuel ran out in most towns of the coast in the course of the week.", Days(on(0).first, on(6).first),
    articles=4, bound=Bound.WITHIN,
)  # fmt: skip
FAINT_WEEK = entry(
    7,
    "Two shepherds were seen on the pass of Lomm some time in the week.",
    Days(on(0).first, on(6).first),
    bound=Bound.WITHIN,
)
ALL = (QUIET, LOUD, WEEK, MIDDLING, ECHO, ALSO_LOUD, FAINT_WEEK)


def test_without_limits_nothing_is_left_out() -> None:
    made = select(ALL, max_days=None, per_day=None)
    assert set(made.entries) == set(ALL)
    assert (made.hidden_days, made.hidden_entries) == (0, 0)
    assert [e.days for e in made.entries] == sorted(e.days for e in made.entries)


def test_days_most_spoken_of_stay() -> None:
    made = select(ALL, max_days=2, per_day=None)
    assert {e.id for e in made.entries if e.bound is Bound.ON} == {"0001", "0002", "0004", "0005"}
    assert made.hidden_days == 1


def test_a_week_stays_when_it_is_told_more_than_the_last_day() -> None:
    made = select(ALL, max_days=1, per_day=None)
    assert WEEK not in made.entries
    made = select(ALL, max_days=2, per_day=None)
    assert WEEK in made.entries


def test_a_day_says_most_first_and_does_not_repeat_itself() -> None:
    made = select(ALL, max_days=1, per_day=2)
    assert {e.id for e in made.entries} == {"0001", "0004"}
    assert made.hidden_entries == len(ALL) - 2


def test_the_same_words_are_shown_once() -> None:
    again = entry(8, LOUD.text, on(3), bound=Bound.BY)
    made = select((again, LOUD), max_days=None, per_day=None)
    assert [e.id for e in made.entries] == ["0001"]
    assert len(made.entries[0].quotes) == len(LOUD.quotes) + 1


def test_nothing_and_no_days() -> None:
    assert select((), max_days=3, per_day=3).entries == ()
    assert select((WEEK,), max_days=3, per_day=1).entries == (WEEK,)
    assert select(ALL, max_days=0, per_day=None).hidden_days == 3


@settings(max_examples=30, deadline=None)
@given(st.permutations(ALL), st.integers(0, 4), st.integers(1, 3))
def test_order_does_not_matter_and_everything_is_counted(
    turned: list[Entry], days: int, per_day: int
) -> None:
    made = select(turned, max_days=days, per_day=per_day)
    assert made == select(ALL, max_days=days, per_day=per_day)
    assert len(made.entries) + made.hidden_entries == len(ALL)
    shown = {e.days for e in made.entries if e.days.single}
    assert len(shown) + made.hidden_days == 3
    assert len(shown) <= days
