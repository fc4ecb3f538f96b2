"""Links between texts, a row a text: both ends always agree."""

import sqlite3
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictdigest.store.candidate_links import SCHEMA, Links, Row, Weaker

ROW = (2000, 0, 1)
NUMBERS = st.integers(-4, 4).filter(bool)
ROWS = st.tuples(st.integers(-10_000, 30_000), st.integers(0, 10_000), st.integers(0, 40))


@pytest.fixture
def links() -> Links:
    return made()


def made() -> Links:
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA)
    return Links(connection)


def test_a_link_is_told_from_both_ends(links: Links) -> None:
    links.replace({1: {-2: ROW}})
    assert links.read([1, -2, 3]) == {1: {-2: ROW}, -2: {1: ROW}, 3: {}}


def test_links_that_are_replaced_go_from_both_ends(links: Links) -> None:
    links.replace({1: {2: ROW, 3: ROW}})
    links.replace({1: {3: (900, 0, 0)}})
    assert links.read([1, 2, 3]) == {1: {3: (900, 0, 0)}, 2: {}, 3: {1: (900, 0, 0)}}


def test_what_another_of_the_same_call_says_stays(links: Links) -> None:
    links.replace({1: {2: ROW}})
    links.replace({1: {}, 2: {1: ROW}})
    assert links.read([1]) == {1: {2: ROW}}


def test_dropped_links_are_told_from_the_end_that_stays(links: Links) -> None:
    links.replace({1: {2: ROW, 3: (900, 0, 0)}})
    assert links.drop([1]) == {(2, 1): 2000, (3, 1): 900}
    assert links.read([1, 2, 3]) == {1: {}, 2: {}, 3: {}}


def test_a_link_goes_when_it_has_lost_more_than_it_can_spare(links: Links) -> None:
    links.replace({1: {2: ROW, 3: ROW}})
    assert links.weaken([Weaker([1, 2], 1, "run")]) == {}
    assert links.weaken([Weaker([1, 2, 3], 1, "run")]) == {(1, 2): 2000, (2, 1): 2000}
    assert links.read([1, 3]) == {1: {3: (2000, 0, 0)}, 3: {1: (2000, 0, 0)}}


@pytest.mark.parametrize(("kind", "pair"), [("dayless", (1, 2)), ("dated", (-1, -2))])
def test_a_key_takes_nothing_from_links_for_which_it_did_not_count(
    links: Links, kind: str, pair: tuple[int, int]
) -> None:
    a, b = pair
    links.replace({a: {b: ROW}})
    links.weaken([Weaker([a, b], 9, kind)])
    assert links.read([a]) == {a: {b: ROW}}


def test_those_that_are_alike_enough(links: Links) -> None:
    links.replace({1: {2: (1400, 0, 0), 3: (1399, 0, 0)}})
    assert links.alike([1, 3], 1400, 10_000) == {1: [(0.14, 2)], 3: []}


@given(st.lists(st.dictionaries(NUMBERS, st.dictionaries(NUMBERS, ROWS, max_size=3), max_size=3), max_size=6))
def test_both_ends_agree_whatever_is_put(calls: list[Mapping[int, Mapping[int, Row]]]) -> None:
    links = made()
    for call in calls:
        links.replace({a: {b: row for b, row in rows.items() if b != a} for a, rows in call.items()})
        table = links.read(range(-4, 5))
        assert all(table[b][a] == row for a, rows in table.items() for b, row in rows.items())
        for a, rows in call.items():
            assert {b for b in rows if b != a} <= table[a].keys()
