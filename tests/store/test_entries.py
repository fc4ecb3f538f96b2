from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.errors import UsageError
from conflictdigest.model.days import Days
from conflictdigest.model.names import Place
from conflictdigest.model.timeline import EntryKind
from conflictdigest.ports import Filter
from conflictdigest.store import SqliteStore, open_store
from tests.store.samples import EPOCH, article, draft, entry, put

runs = st.tuples(
    st.integers(-800, 800),
    st.one_of(st.just(0), st.integers(0, 8), st.integers(25, 40), st.integers(300, 2000)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(runs, max_size=30), st.none() | st.integers(-900, 900), st.none() | st.integers(-900, 900))
def test_a_window_holds_what_shares_a_day_with_it(stored, since, until) -> None:
    entries = [
        entry(f"e{n:03d}", first, first + length, quotes=()) for n, (first, length) in enumerate(stored)
    ]
    low = date.min if since is None else EPOCH + timedelta(since)
    high = date.max if until is None else EPOCH + timedelta(until)
    wanted = Filter(since=None if since is None else low, until=None if until is None else high)
    expected = [e for e in entries if e.days.first <= high and low <= e.days.last]
    with open_store(":memory:") as store:
        store.set_entries([e.days for e in entries], entries)
        assert list(store.entries(wanted)) == sorted(expected, key=lambda e: (e.days, e.id))


def test_entries_are_replaced_by_their_days(store: SqliteStore) -> None:
    a, b, c = entry("a", 0), entry("b", 0, 3), entry("c", 1)
    store.set_entries([a.days, b.days, c.days], [a, b, c])
    fresh = entry("d", 0)
    store.set_entries([a.days], [fresh])
    assert [e.id for e in store.entries(Filter())] == ["d", "b", "c"]
    assert [e.id for e in store.entries_of(days=[a.days, c.days])] == ["d", "c"]
    with pytest.raises(ValueError, match="not named"):
        store.set_entries([a.days], [c])


def test_an_entry_may_move_to_other_days(store: SqliteStore) -> None:
    a, moved = entry("a", 0), entry("a", 5)
    store.set_entries([a.days], [a])
    store.set_entries([a.days, moved.days], [moved])
    assert list(store.entries(Filter())) == [moved]


def test_equal_entries_are_not_written_again(store: SqliteStore) -> None:
    put(store, article(0))
    one = entry("a", 0)
    store.set_entries([one.days], [one])
    before = store._db.connection.total_changes
    store.set_entries([one.days], [one])
    store.update_entries([one])
    assert store._db.connection.total_changes == before


def test_filters(store: SqliteStore) -> None:
    for n in range(4):
        put(store, article(n, day=n * 10))
    entries = [
        entry("a", 0, quotes=(0,), story="s1", names=("norburg",)),
        entry("b", 0, quotes=(1,), disputed_by=("c",), kind=EntryKind.REPORT),
        entry(
            "c",
            1,
            quotes=(2, 3),
            origins=("one", "two"),
            places=(Place("Süd-Königsfeld region", "Königsfeld", None),),
        ),
        entry("d", 40, quotes=(3,), kind=EntryKind.AHEAD, text="The harbour strike of the dockers will end."),
    ]
    store.set_entries([e.days for e in entries], entries)

    def ids(**wanted) -> str:
        return "".join(e.id for e in store.entries(Filter(**wanted)))

    assert ids() == "abcd"
    assert ids(stories=("s1",)) == ids(stories=("s",)) == "a"
    assert ids(only="disputed") == "b"
    assert ids(only="single-origin") == "abd"
    assert ids(only="ahead") == "d"
    assert ids(only="undated") == ""
    assert ids(places=("norburg",)) == "abd"
    assert ids(places=("KÖNIGSFELD",)) == "c"
    assert ids(places=("Königs",)) == ""
    assert ids(places=("…",)) == ""
    assert ids(actors=("Ministry of Ostland",)) == "abcd"
    assert ids(outlets=("ostland herald 2",)) == "c"
    assert ids(grep="HARBOUR|nothing") == "d"
    assert ids(topics=((("strike",), ()),)) == "d"
    assert ids(topics=((("strike",), ("dockers",)), (("nothing",), ()))) == ""
    assert ids(by="published", since=EPOCH + timedelta(15), until=EPOCH + timedelta(25)) == "c"
    assert ids(by="published", until=EPOCH + timedelta(5)) == "a"
    assert ids(since=EPOCH + timedelta(1), places=("Norburg",)) == "d"
    with pytest.raises(UsageError, match="regular expression"):
        ids(grep="(")


def test_drafts_and_settled_drafts(store: SqliteStore) -> None:
    put(store, article(1))
    put(store, article(2))
    store.set_drafts("a000001", [draft(1, 0), draft(1, None)])
    store.set_drafts("a000002", [draft(2, 3, 5)])
    assert list(store.drafts()) == [draft(1, 0), draft(1, None), draft(2, 3, 5)]
    assert list(store.drafts(["a000002"])) == [draft(2, 3, 5)]
    store.set_settled("a000001", [draft(1, 0), draft(1, 3, 5)])
    store.set_settled("a000002", [draft(2, 3, 5)])
    assert list(store.settled(articles=["a000001"])) == [draft(1, 0), draft(1, 3, 5)]
    assert list(store.settled(days=[draft(1, 3, 5).days])) == [draft(1, 3, 5), draft(2, 3, 5)]
    assert list(store.settled(days=[Days.on(EPOCH + timedelta(3))])) == []
    assert list(store.settled(articles=["a000002"], days=[draft(1, 3, 5).days])) == [draft(2, 3, 5)]
    store.set_settled("a000001", [draft(1, 0)])
    assert list(store.settled()) == [draft(1, 0), draft(2, 3, 5)]
    store.set_settled("nothing", [draft(1, 0)])
    with pytest.raises(ValueError, match="no days"):
        store.set_settled("a000001", [draft(1, None)])


def test_settling_tells_the_days_that_changed(store: SqliteStore) -> None:
    put(store, article(1))
    first, run, later = draft(1, 0), draft(1, 3, 5), draft(1, 9)
    assert store.set_settled("a000001", [first, run]) == {first.days, run.days}
    assert store.set_settled("a000001", [first, run]) == set()
    assert store.set_settled("a000001", [first, later]) == {run.days, later.days}
    assert store.settled_days(["a000001", "nothing"]) == {first.days, later.days}


def test_drafts_are_weighed_in_the_order_of_publication(store: SqliteStore) -> None:
    for number, day in ((1, None), (2, 7), (3, 2), (4, 4)):
        put(store, article(number, day=day))
        store.set_drafts(f"a{number:06d}", [draft(number, 0)] * number)
    sizes = store.draft_sizes(["a000001", "a000002", "a000003", "nothing"])
    assert list(sizes) == ["a000003", "a000002", "a000001"]
    assert all(sizes.values())


def test_the_last_drafts_written_are_given_out_however_often(store: SqliteStore) -> None:
    put(store, article(1))
    store.set_drafts("a000001", [draft(1, 0)])
    store.set_drafts("a000001", [draft(1, 2)])
    assert [list(store.drafts()) for _ in range(2)] == [[draft(1, 2)], [draft(1, 2)]]


def test_entries_of_a_story_without_some_days(store: SqliteStore) -> None:
    a, b = entry("a", 0, story="s1"), entry("b", 1, story="s1")
    store.set_entries([a.days, b.days], [a, b])
    assert list(store.entries_of(stories=["s1"], without=[a.days])) == [b]
    assert list(store.entries_of(days=[a.days, b.days], without=[b.days])) == [a]


def test_what_was_derived_can_be_dropped_and_written_again(store: SqliteStore) -> None:
    for n in range(5):
        put(store, article(n))
        store.set_drafts(f"a{n:06d}", [draft(n, n)])
    entries = [entry(f"e{n}", n, quotes=(n,)) for n in range(5)]
    store.set_entries([e.days for e in entries], entries)
    before = list(store.entries(Filter()))
    store.drop_derived()
    assert list(store.entries(Filter())) == [] == list(store.drafts())
    assert len(store.ids()) == 5
    store.set_entries([e.days for e in reversed(entries)], entries[::-1])
    assert list(store.entries(Filter())) == before
    assert list(store.verify()) == []
