"""Following feeds: adding, checking, lists in and out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from conflictdigest.errors import SourceError, UsageError
from conflictdigest.fetch import HttpSources
from conflictdigest.model.feeds import Feed, FeedKind
from conflictdigest.model.web import HttpSettings
from conflictdigest.pipeline import subscribe
from tests.support.feed_store import MemoryFeedStore
from tests.support.newsroom import Newsroom, Story
from tests.support.web import FakeTiming, Reply, Site


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    Newsroom(made).publish(Story("s0"), Story("s1", full=True))
    yield made
    made.close()


@pytest.fixture
def store() -> MemoryFeedStore:
    return MemoryFeedStore()


def web() -> HttpSources:
    return HttpSources(HttpSettings(allow_private=True, pause=0.0, proxy=""), FakeTiming())


def front(*links: str) -> Reply:
    return Reply(f"<html><head>{''.join(links)}</head><body><p>Today</p></body></html>")


def link(href: str, title: str = "") -> str:
    return f'<link rel="alternate" type="application/rss+xml" href="{href}" title="{title}">'


def test_a_feed_is_added_under_its_own_title(store: MemoryFeedStore, site: Site) -> None:
    added = subscribe.add(store, web(), Feed(site.url("/feed"), "", "Example Herald", ("east",)))
    assert added.feed == Feed(site.url("/feed"), "Example Herald", "Example Herald", ("east",))
    assert (added.document.kind, len(added.document.entries)) == (FeedKind.RSS, 2)
    assert [s.feed for s in store.feeds()] == [added.feed]


def test_a_page_leads_to_its_feed(store: MemoryFeedStore, site: Site) -> None:
    site.pages["/"] = front(link("/comments", "Comments"), link("/gone"), link("feed"))
    added = subscribe.add(store, web(), Feed(site.url("/"), "Mine"))
    assert (added.feed.url, added.feed.name) == (site.url("/feed"), "Mine")
    assert [o.url for o in added.others] == [site.url("/gone"), site.url("/comments")]


def test_a_page_without_a_feed(store: MemoryFeedStore, site: Site) -> None:
    site.pages["/"] = front()
    with pytest.raises(SourceError, match="no-feed"):
        subscribe.add(store, web(), Feed(site.url("/"), ""))
    with pytest.raises(SourceError, match="http-404"):
        subscribe.add(store, web(), Feed(site.url("/nothing"), ""))
    assert store.feeds() == ()


def test_a_moved_feed_is_added_where_it_is_now(store: MemoryFeedStore, site: Site) -> None:
    site.pages["/old"] = Reply(status=301, headers={"Location": "/feed"})
    added = subscribe.add(store, web(), Feed(site.url("/old"), "Mine"))
    assert (added.feed.url, added.feed.added_as) == (site.url("/feed"), site.url("/old"))
    for path in ("/old", "/feed"):
        with pytest.raises(UsageError, match="Mine"):
            subscribe.add(store, web(), Feed(site.url(path), "Other"))


def test_names_do_not_collide_by_themselves(store: MemoryFeedStore, site: Site) -> None:
    site.pages["/feed2"] = site.pages["/feed"]
    for path in ("/feed", "/feed2"):
        subscribe.add(store, web(), Feed(site.url(path), ""))
    assert [s.feed.name for s in store.feeds()] == ["Example Herald", "Example Herald 2"]


def test_a_password_is_not_stored(store: MemoryFeedStore, site: Site) -> None:
    added = subscribe.add(store, web(), Feed(site.url("/feed").replace("//", "//ann:secret@"), ""))
    assert "secret" not in repr(added)
    assert "secret" not in repr(store.feeds())


def test_a_title_can_not_steer_the_terminal(store: MemoryFeedStore, site: Site) -> None:
    Newsroom(site, title="Evil\u202e&#27;[2J").publish(Story("s0"))
    added = subscribe.add(store, web(), Feed(site.url("/feed"), ""))
    assert added.feed.name.isprintable()


def test_checking_tells_how_each_answers_and_stores_nothing(store: MemoryFeedStore, site: Site) -> None:
    site.pages["/broken"] = Reply(
        "<rss version='2.0'><channel><title>x</title><item><title>a & b</title></item>"
    )
    site.pages["/page"] = front()
    for path, name in (("/feed", "a"), ("/broken", "b"), ("/page", "c"), ("/none", "d")):
        store.add_feed(Feed(site.url(path), name))
    before = store.feeds()
    good, broken, page, none = subscribe.check(web(), before)
    assert good.reason is None
    assert good.newest is not None
    assert good.newest.isoformat() == "2025-03-04"
    assert broken.document is not None
    assert broken.document.problem
    assert (page.reason, none.reason) == ("not-a-feed", "http-404")
    assert store.feeds() == before


def test_lists_of_other_readers(store: MemoryFeedStore) -> None:
    opml = (
        b"<opml><body><outline text='East'><outline text='H' xmlUrl='https://h.example/rss'/>"
        b"<outline text='H' xmlUrl='https://i.example/rss'/></outline>"
        b"<outline text='S' xmlUrl='https://ann:secret@s.example/rss'/></body></opml>"
    )
    found = list(subscribe.take_in(store, opml))
    assert [s.feed.name for s in store.feeds()] == ["H", "H 2"]
    assert store.feeds()[0].feed.tags == ("East",)
    assert found[2] == ("https://s.example/rss", "it has a password in it")
    assert all(isinstance(f, tuple) for f in subscribe.take_in(store, opml))
    other = MemoryFeedStore()
    list(subscribe.take_in(other, subscribe.give_out(store.feeds()).encode()))
    assert other.feeds() == store.feeds()
