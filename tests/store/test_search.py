from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.store import SqliteStore, open_store
from conflictdigest.store.fulltext import excerpt, terms
from tests.store.samples import article, put

TEXTS = {
    1: "The bridge at Sóldany was closed after heavy rain.",
    2: "Рятувальники дісталися до Верхнього Озерця лише вранці.",
    3: "وصلت المساعدات إلى بلدة السهلية مساء الأحد.",
    4: "救援人员于清晨抵达青石镇。",
    5: "Die Brücke bei Altfurt blieb wegen Hochwassers gesperrt.",
    6: "Şehrin köprüsü kapatıldı.",
    7: "A closed bridge is mentioned twice: the bridge, the bridge.",
}


@pytest.fixture
def filled(store: SqliteStore) -> SqliteStore:
    for number, text in TEXTS.items():
        put(store, article(number, text))
    return store


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bridge", {1, 7}),
        ("BRIDGE rain", {1}),
        ("soldany", {1}),
        ("brucke", {5}),
        ("Hochw*", {5}),
        ("Озерця", {2}),
        ("Озерц", {2}),  # a piece of an inflected word
        ("верхнього", {2}),
        ("المساعدات", {3}),
        ("سهلية", {3}),  # without the article
        ("青石", {4}),
        ("青石镇", {4}),
        ("köprüsü", {6}),
        ('"heavy rain"', {1}),
        ('"rain heavy"', set()),
        ("bridge -rain", {7}),
        ('bridge -"heavy rain"', {7}),
        ("-rain", set()),
        ("", set()),
        ("   ", set()),
        ('"', set()),
        ("***", set()),
        ("event 5", {5}),
    ],
)
def test_queries(filled: SqliteStore, query: str, found: set[int]) -> None:
    assert {int(i[1:]) for i, _ in filled.search(query, 50)} == found


@pytest.mark.parametrize(
    "query",
    [
        "AND",
        "NEAR(a b)",
        "a OR",
        "title:x",
        "(",
        "^x",
        "{a b}:c",
        "x AND NOT",
        "'; DROP TABLE articles; --",
        "a\0b",
        "\ud800",
    ],
)
def test_the_index_language_means_nothing(filled: SqliteStore, query: str) -> None:
    list(filled.search(query, 5))
    assert len(filled.ids()) == len(TEXTS)


def test_any_text_is_a_query() -> None:
    with open_store(":memory:") as store:
        put(store, article(1, TEXTS[1]))

        @settings(max_examples=200, deadline=None)
        @given(st.text(max_size=40))
        def ask(query: str) -> None:
            list(store.search(query, 5))

        ask()


def test_the_best_comes_first_and_titles_weigh_more(store: SqliteStore) -> None:
    put(store, article(1, "Far down the page a lighthouse is named. " + "Other words follow. " * 40))
    put(store, article(2, "Nothing of note.", title="Lighthouse reopened"))
    assert [i for i, _ in store.search("lighthouse", 5)] == ["a000002", "a000001"]
    assert len(list(store.search("lighthouse", 1))) == 1


def test_excerpts_show_the_place(filled: SqliteStore) -> None:
    put(
        filled,
        article(
            9, "Word after word goes by. " * 30 + "Then the Lighthouse stood there. " + "More follows. " * 30
        ),
    )
    ((_, words),) = filled.search("lighthouse", 5)
    assert "Lighthouse stood" in words and words.startswith("… ") and words.endswith(" …")
    assert len(words) < 200
    assert "青石镇" in excerpt(article(4, TEXTS[4]), "青石")
    assert excerpt(article(1, "x"), "absent").startswith("The ministry")


def test_terms() -> None:
    found = terms('one -two "three four" five* -"six seven" - "')
    assert [t.words for t in found] == [("one",), ("two",), ("three", "four"), ("five",), ("six", "seven")]
    assert [t.excluded for t in found] == [False, True, False, False, True]
    assert [t.beginning for t in found] == [False, False, False, True, False]
