from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.errors import UsageError
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.days import Basis, Days
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Removed, Span
from conflictdigest.model.timeline import Entry
from conflictdigest.store import SqliteStore, open_store
from conflictdigest.store.codec import encode, pack, plain, unpack
from tests.store.samples import article, entry, put

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
days = st.dates().map(Days.on)
published = st.builds(
    Published, days, st.sampled_from(Basis), texts, st.none() | st.datetimes(timezones=st.just(UTC))
)
articles = st.builds(
    Article,
    id=st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    origin=texts,
    title=st.none() | texts,
    title_basis=st.sampled_from(TitleBasis),
    paragraphs=st.lists(texts, max_size=4).map(tuple),
    sentences=st.just(()),
    outlet=st.none() | texts,
    published=st.none() | published,
    removed=st.lists(st.builds(Removed, texts, texts), max_size=2).map(tuple),
    tags=st.lists(texts, max_size=2).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(articles)
def test_any_article_comes_back_as_it_was(one: Article) -> None:
    assert unpack(pack(one), Article) == one
    with open_store(":memory:") as store:
        store.put(one, key="k", digest="d", given="", raw=b"", item=b"", replaces=None)
        assert store.article(one.id) == one
        assert [listed.published for listed in store.listed()] == [one.published]
        list(store.search(one.title or "x", 3))
        store.remove([one.id])
        assert list(store.verify()) == []


def test_an_entry_comes_back_as_it_was() -> None:
    one = entry("e1", 3, 5, quotes=(1, 2), disputed_by=("e2",), weight=0.25)
    assert unpack(encode(one), Entry) == one


def test_names_that_no_encoding_can_hold_are_written_out(store: SqliteStore) -> None:
    one = replace(article(1), origin="bad\udcff.txt")
    put(store, one, key="/x/bad\udcff.txt")
    assert store.article(one.id).origin == "bad\\udcff.txt"
    assert store.known("/x/bad\udcff.txt", "")[0] is not None
    assert plain("bad\udcff") != plain("bad\udcfe")


def test_known_tells_key_and_content_apart(store: SqliteStore) -> None:
    assert store.known("k", "d") == (None, None)
    put(store, article(1), raw=b"same", key="first")
    put(store, article(2), raw=b"same", key="second")
    put(store, article(3), raw=b"newer", key="first", replaces="a000001")
    by_key, by_content = store.known("first", str(hash(b"same")))
    assert by_key is not None and by_key.article == "a000003"
    assert by_content is not None and by_content.article == "a000001"
    assert store.known_as("a000002").key == "second"


def test_putting_again_replaces_and_keeps_its_place(store: SqliteStore) -> None:
    put(store, article(1, "mentions a lighthouse"), raw=b"old")
    put(store, article(2))
    put(store, article(1, "mentions a windmill"), raw=b"new")
    assert store.raw("a000001")[0] == b"new"
    assert [i for i, _ in store.search("lighthouse", 5)] == []
    assert [i for i, _ in store.search("windmill", 5)] == ["a000001"]
    assert store._db.row("SELECT count(*) FROM contents") == (4,)
    assert list(store.verify()) == []


def test_bytes_are_kept_once_for_each_content(store: SqliteStore) -> None:
    for n in range(5):
        put(store, article(n), raw=b"the same feed, whole " * 100)
    assert store._db.row("SELECT count(*) FROM contents") == (6,)
    store.remove(["a000001"])
    assert store.raw("a000002")[0] == b"the same feed, whole " * 100


def test_what_waits_for_refreshing_is_remembered(store: SqliteStore) -> None:
    put(store, article(2))
    put(store, article(1))
    assert store.pending() == ("a000001", "a000002")
    store.refreshed(["a000001"])
    assert store.pending() == ("a000002",)


def test_new_annotations_change_light_columns_too(store: SqliteStore) -> None:
    put(store, article(1, day=None, title=None))
    assert store.undated() == ("a000001",)
    inferred = Published(Days(date(2021, 3, 1), date(2021, 3, 4)), Basis.INFERRED, "x")
    store.set_article(replace(store.article("a000001"), published=inferred))
    assert store.undated() == ("a000001",)
    printed = replace(inferred, basis=Basis.PRINTED)
    store.set_article(replace(store.article("a000001"), published=printed, title="Found"))
    assert store.undated() == ()
    assert [(x.title, x.published) for x in store.listed()] == [("Found", printed)]
    assert [i for i, _ in store.search("found", 5)] == ["a000001"]


def test_lists_go_by_publication_undated_last(store: SqliteStore) -> None:
    put(store, article(1, day=None))
    put(store, article(2, day=9))
    put(store, article(3, day=1))
    assert [x.id for x in store.listed()] == ["a000003", "a000002", "a000001"]
    assert [x.id for x in store.listed(["a000001", "a000002", "nothing"])] == ["a000002", "a000001"]
    assert next(store.listed()).summary == article(3).summary_texts


def test_articles_stream_while_they_are_changed(store: SqliteStore) -> None:
    for n in range(450):
        put(store, article(n))
    seen = []
    for one in store.articles():
        store.set_article(replace(one, outlet="Changed"))
        seen.append(one.id)
    assert seen == sorted(seen) and len(seen) == 450
    assert store.count() == 450


def test_ids_may_be_shortened(store: SqliteStore) -> None:
    put(store, article(1))
    put(store, article(12))
    store.set_entries([entry("e9", 0).days], [entry("e9", 0)])
    assert store.complete("a000001") == ("article", "a000001")
    assert store.complete("a00001") == ("article", "a000012")
    assert store.complete("e") == ("entry", "e9")
    for unclear in ("a0000", "zz", "", "a0%", "'"):
        with pytest.raises(UsageError):
            store.complete(unclear)


def test_an_unknown_article_is_a_usage_error(store: SqliteStore) -> None:
    for ask in (store.article, store.raw, store.known_as, store.entry, lambda i: store.remove([i])):
        with pytest.raises(UsageError):
            ask("nothing")
    with pytest.raises(UsageError):
        store.set_article(article(1))


def test_a_failed_unit_of_work_leaves_nothing(store: SqliteStore) -> None:
    put(store, article(1))
    with pytest.raises(RuntimeError), store.transaction():
        put(store, article(2))
        with pytest.raises(ValueError), store.transaction():
            put(store, article(3))
            raise ValueError
        assert store.ids() == ("a000001", "a000002")
        raise RuntimeError
    assert store.ids() == ("a000001",)
    assert list(store.verify()) == []


def test_times_come_back_with_their_zone(store: SqliteStore) -> None:
    when = Published(Days.on(date(2021, 3, 1)), Basis.FEED, "x", datetime(2021, 3, 1, 23, 5, tzinfo=UTC))
    put(store, replace(article(1), published=when, summary=(Span(1, 0, 8),)))
    assert next(store.listed()).published == when
    assert next(store.listed()).summary == ("Official",)
