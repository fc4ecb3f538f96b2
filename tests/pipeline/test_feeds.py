"""The feeds a user follows: what each run reads, and what it remembers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from conflictdigest.errors import UsageError
from conflictdigest.fetch import HttpSources, Visitor
from conflictdigest.model.article import Outcome, Status
from conflictdigest.model.feeds import Feed, FeedState, Health, Seen, Visited
from conflictdigest.model.source import Raw, Skip
from conflictdigest.model.web import HttpSettings, Validators
from conflictdigest.pipeline.feeds import Choice, after, sources
from conflictdigest.pipeline.marks import Mark
from tests.support.feed_store import MemoryFeedStore
from tests.support.newsroom import Newsroom, Story
from tests.support.web import FakeTiming, Reply, Site

NOW = datetime(2025, 3, 4, 5, 30, tzinfo=UTC)


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.close()


@pytest.fixture
def room(site: Site) -> Newsroom:
    made = Newsroom(site)
    made.publish(*(Story(f"s{n}") for n in range(3)))
    return made


@pytest.fixture
def store(site: Site) -> MemoryFeedStore:
    made = MemoryFeedStore()
    made.add_feed(Feed(site.url("/feed"), "Herald", family="Example Herald", tags=("east",)))
    return made


def visitor(most: int = 100) -> Visitor:
    settings = HttpSettings(allow_private=True, pause=0.0, proxy="")
    return Visitor(HttpSources(settings, FakeTiming()), most=most)


def run(
    store: MemoryFeedStore,
    now: datetime = NOW,
    *,
    stop: int | None = None,
    since: date | None = None,
    names: tuple[str, ...] = (),
    most: int = 100,
) -> list[Raw | Skip]:
    """One run; `stop` breaks it off before the mark after so many sources, as a kill would."""
    found: list[Raw | Skip] = []
    for event in sources(store, visitor(most), now, Choice(names), since=since):
        if not isinstance(event, Mark):
            found.append(event)
        elif stop is not None and len(found) >= stop:
            return found
        else:
            event.done()
    return found


def slugs(found: list[Raw | Skip]) -> list[str]:
    return [f.origin.rpartition("/")[2] for f in found]


def state(store: MemoryFeedStore) -> FeedState:
    (only,) = store.feeds()
    return only


def test_the_first_run_reads_every_page_in_the_feeds_order(store: MemoryFeedStore, room: Newsroom) -> None:
    found = run(store)
    assert slugs(found) == ["s0", "s1", "s2"]
    first = found[0]
    assert isinstance(first, Raw)
    assert first.data.decode() == room.stories[0].page()
    assert first.feed is not None
    assert (first.feed.entry_id, first.feed.title) == ("s0", "Bridge report s0")
    assert first.feed.published == "Tue, 04 Mar 2025 09:00:00 GMT"
    assert not first.feed.teaser_only
    assert (first.given.outlet, first.given.tags) == ("Example Herald", ("east",))
    health = state(store).health
    assert (health.success, health.news, health.failures) == (NOW, NOW, 0)


def test_a_second_run_asks_for_the_feed_alone(store: MemoryFeedStore, room: Newsroom, site: Site) -> None:
    run(store)
    site.seen.clear()
    assert run(store) == []
    assert site.paths() == ["/feed"]
    assert "if-none-match" in site.seen[-1].headers


def test_only_what_is_new_is_read(store: MemoryFeedStore, room: Newsroom, site: Site) -> None:
    run(store)
    room.publish(Story("s3"))
    site.seen.clear()
    assert slugs(run(store)) == ["s3"]
    assert site.paths() == ["/feed", "/s3"]


def test_an_entry_with_a_new_date_is_read_again(store: MemoryFeedStore, room: Newsroom) -> None:
    run(store)
    room.publish(Story("s1", stamp="Tue, 04 Mar 2025 11:00:00 GMT"))
    assert slugs(run(store)) == ["s1"]


def test_a_feed_that_dates_everything_anew_is_not_believed(store: MemoryFeedStore, room: Newsroom) -> None:
    run(store)
    room.publish(*(Story(f"s{n}", stamp="Wed, 05 Mar 2025 11:00:00 GMT") for n in range(3)))
    assert run(store) == []


@pytest.mark.parametrize("stop", [0, 1, 2, 3])
def test_a_killed_run_leaves_neither_holes_nor_repeats(
    store: MemoryFeedStore, room: Newsroom, stop: int
) -> None:
    first = slugs(run(store, stop=stop))
    done = first[:-1] if stop else []
    assert slugs(run(store)) == [s for s in ("s0", "s1", "s2") if s not in done]
    assert run(store) == []


def test_an_article_in_the_feed_needs_no_page(store: MemoryFeedStore, room: Newsroom, site: Site) -> None:
    room.publish(Story("whole", full=True))
    found = run(store)
    assert slugs(found) == ["whole", "s0", "s1", "s2"]
    assert "/whole" not in site.paths()
    whole = found[0]
    assert isinstance(whole, Raw)
    assert whole.fallback is None
    assert b"buses would use the bridge" in whole.data


@pytest.mark.parametrize(("status", "again"), [(403, False), (404, False), (410, False), (500, True)])
def test_the_teaser_is_kept_when_the_page_fails(
    store: MemoryFeedStore, room: Newsroom, site: Site, status: int, again: bool
) -> None:
    page = site.pages["/s1"]
    site.pages["/s1"] = Reply(status=status)
    teaser = run(store)[1]
    assert isinstance(teaser, Raw)
    assert teaser.feed is not None
    assert (teaser.feed.teaser_only, teaser.feed.failure) == (True, f"http-{status}")
    assert b"open to traffic again" in teaser.data
    site.pages["/s1"] = page
    later = run(store)
    assert slugs(later) == (["s1"] if again else [])
    if again:
        (full,) = later
        assert isinstance(full, Raw)
        assert full.key == teaser.key
    assert run(store) == []


def test_a_page_is_given_up_in_the_end(store: MemoryFeedStore, room: Newsroom, site: Site) -> None:
    site.pages["/s1"] = Reply(status=500)
    counts = []
    for _ in range(6):
        site.seen.clear()
        run(store)
        counts.append("/s1" in site.paths())
    assert counts == [True, True, True, True, False, False]


def test_a_page_carries_its_teaser_for_when_no_article_is_found(
    store: MemoryFeedStore, room: Newsroom
) -> None:
    raw = run(store)[0]
    assert isinstance(raw, Raw)
    assert raw.fallback is not None
    assert raw.fallback.feed is not None
    assert raw.fallback.feed.teaser_only
    assert raw.fallback.key == raw.key


def test_a_deleted_article_that_leads_to_the_front_page(
    store: MemoryFeedStore, room: Newsroom, site: Site
) -> None:
    site.pages["/s1"] = Reply(status=302, headers={"Location": "/"})
    site.pages["/"] = Reply("<h1>Today</h1>")
    teaser = run(store)[1]
    assert isinstance(teaser, Raw)
    assert teaser.feed is not None
    assert teaser.feed.failure == "gone"


def test_two_feeds_of_one_outlet_read_a_page_once(store: MemoryFeedStore, room: Newsroom, site: Site) -> None:
    site.pages["/feed2"] = site.pages["/feed"]
    store.add_feed(Feed(site.url("/feed2"), "Herald 2"))
    assert slugs(run(store)) == ["s0", "s1", "s2"]
    assert sorted(site.paths()) == ["/feed", "/feed2", "/s0", "/s1", "/s2"]
    room.publish(Story("s3"))
    assert slugs(run(store)) == ["s3"]
    site.pages["/feed2"] = site.pages["/feed"]
    site.seen.clear()
    assert run(store) == []
    assert set(site.paths()) == {"/feed", "/feed2"}


def test_since_leaves_older_entries_for_a_run_without_it(
    store: MemoryFeedStore, room: Newsroom, site: Site
) -> None:
    room.publish(Story("old", stamp="Sat, 01 Feb 2025 09:00:00 GMT"))
    assert slugs(run(store, since=date(2025, 3, 1))) == ["s0", "s1", "s2"]
    site.seen.clear()
    assert run(store, since=date(2025, 3, 1)) == []
    assert "if-none-match" in site.seen[-1].headers
    assert slugs(run(store)) == ["old"]


def test_a_long_feed_is_read_in_portions(store: MemoryFeedStore, room: Newsroom) -> None:
    assert slugs(run(store, most=2)) == ["s0", "s1"]
    assert slugs(run(store, most=2)) == ["s2"]
    assert run(store, most=2) == []


def test_a_moved_feed_is_remembered_under_its_new_address(
    store: MemoryFeedStore, room: Newsroom, site: Site
) -> None:
    site.pages["/new"] = site.pages["/feed"]
    site.pages["/feed"] = Reply(status=301, headers={"Location": "/new"})
    run(store)
    assert (state(store).feed.url, state(store).feed.added_as) == (site.url("/new"), site.url("/feed"))
    site.seen.clear()
    assert run(store) == []
    assert site.paths() == ["/new"]


def test_a_passing_redirect_changes_nothing(store: MemoryFeedStore, room: Newsroom, site: Site) -> None:
    site.pages["/new"] = site.pages["/feed"]
    site.pages["/feed"] = Reply(status=302, headers={"Location": "/new"})
    run(store)
    assert state(store).feed.url == site.url("/feed")


def test_a_moved_feed_does_not_take_the_place_of_another(
    store: MemoryFeedStore, room: Newsroom, site: Site
) -> None:
    site.pages["/new"] = site.pages["/feed"]
    store.add_feed(Feed(site.url("/new"), "Other"))
    site.pages["/feed"] = Reply(status=301, headers={"Location": "/new"})
    run(store)
    assert {s.feed.url for s in store.feeds()} == {site.url("/feed"), site.url("/new")}


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(status=404), "http-404"),
        (Reply(status=410), "http-410"),
        (Reply("<html><h1>Sorry</h1></html>", headers={"Content-Type": "text/html"}), "not-a-feed"),
        (Reply("<rss><", headers={"Content-Type": "text/xml"}), "bad-feed"),
    ],
)
def test_a_failing_feed_costs_no_other(
    store: MemoryFeedStore, room: Newsroom, site: Site, reply: Reply, reason: str
) -> None:
    site.pages["/bad"] = reply
    store.add_feed(Feed(site.url("/bad"), "Aardvark"))
    found = run(store)
    assert slugs(found) == ["bad", "s0", "s1", "s2"]
    failure = found[0]
    assert isinstance(failure, Skip)
    assert (failure.reason, failure.passing) == (reason, True)
    assert "Aardvark" in failure.detail


def test_a_slow_feed_holds_up_no_other_and_stands_in_its_place_in_the_end(
    store: MemoryFeedStore, room: Newsroom, site: Site
) -> None:
    slow = Site()
    Newsroom(slow).publish(Story("late"))
    slow.delay = 0.4
    store.add_feed(Feed(slow.url("/feed"), "Aardvark"))
    settings = HttpSettings(allow_private=True, pause=0.0, proxy="")
    made = sources(store, Visitor(HttpSources(settings)), NOW, patience=0.1)
    found = [e for e in made if not isinstance(e, Mark)]
    slow.close()
    assert slugs(found) == ["s0", "s1", "s2", "late"]
    outcomes = [Outcome("other", Status.NEW), *(Outcome(f.origin, Status.NEW) for f in found)]
    last = [o.origin.rpartition("/")[2] for o in made.sort(outcomes)]
    assert last == ["other", "late", "s0", "s1", "s2"]


def test_a_quiet_run_hears_of_it_after_three_failures_in_a_row(store: MemoryFeedStore, site: Site) -> None:
    moment = NOW
    passing = []
    for _ in range(4):
        (failure,) = run(store, moment)
        assert isinstance(failure, Skip)
        passing.append(failure.passing)
        moment += timedelta(days=1)
    assert passing == [True, True, False, False]
    assert state(store).health.failures == 4


def test_a_failing_feed_is_left_alone_for_a_while_unless_called(store: MemoryFeedStore, site: Site) -> None:
    run(store)
    run(store)
    site.seen.clear()
    assert run(store, NOW + timedelta(minutes=30)) == []
    assert site.seen == []
    assert len(run(store, NOW + timedelta(minutes=30), names=("Herald",))) == 1
    assert len(run(store, NOW + timedelta(days=1))) == 1


def test_success_wipes_the_failures_away(store: MemoryFeedStore, site: Site) -> None:
    run(store)
    Newsroom(site).publish(Story("s0"))
    run(store)
    health = state(store).health
    assert (health.failures, health.reason, health.next_try) == (0, None, None)


def test_names_and_tags_choose(store: MemoryFeedStore, room: Newsroom) -> None:
    store.add_feed(Feed("http://127.0.0.1:9/none", "Other"))
    assert slugs(run(store, names=("Herald",))) == ["s0", "s1", "s2"]
    with pytest.raises(UsageError, match="Nobody"):
        run(store, names=("Nobody",))
    with pytest.raises(UsageError, match="no feeds yet"):
        run(MemoryFeedStore())


def test_a_sitemap_index_is_followed(store: MemoryFeedStore, room: Newsroom, site: Site) -> None:
    head = '<?xml version="1.0"?>'
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    site.pages["/feed"] = Reply(
        f"{head}<sitemapindex {space}><sitemap><loc>{site.url('/map1')}</loc></sitemap>"
        f"<sitemap><loc>{site.url('/map2')}</loc></sitemap></sitemapindex>",
        etag='"index"',
    )
    row = "<url><loc>{}</loc><lastmod>2025-03-04</lastmod></url>"
    site.pages["/map1"] = Reply(f"{head}<urlset {space}>{row.format(site.url('/s0'))}</urlset>")
    site.pages["/map2"] = Reply(f"{head}<urlset {space}>{row.format(site.url('/s1'))}</urlset>")
    assert slugs(run(store)) == ["s0", "s1"]
    assert run(store) == []
    # the index stays as it is when a sitemap that it names gets a new page
    site.pages["/map2"] = Reply(f"{head}<urlset {space}>{row.format(site.url('/s2'))}</urlset>")
    assert slugs(run(store)) == ["s2"]


def health(**more: object) -> FeedState:
    return FeedState(Feed("https://h.example/feed", "Herald"), Health(**more), Validators('"e"'))  # type: ignore[arg-type]


def failed(before: FeedState, wait: float | None = None) -> FeedState:
    from conflictdigest.model.feeds import Start

    return after(before, Visited(Start("x", before), reason="timeout", wait=wait), NOW, set())


def test_the_next_try_moves_away_but_never_past_a_day() -> None:
    state = health()
    waits = []
    for _ in range(8):
        state = failed(state)
        waits.append(state.health.next_try - NOW if state.health.next_try else timedelta(0))
    assert waits == sorted(waits)
    assert waits[0] == timedelta(0)
    assert waits[-1] < timedelta(days=1)
    assert state.validators.etag == '"e"'


def test_a_servers_own_word_on_the_next_try_counts() -> None:
    assert failed(health(), 7200.0).health.next_try == NOW + timedelta(hours=2)
    assert failed(health(), 1e9).health.next_try == NOW + timedelta(days=7)


def test_what_is_remembered_of_a_long_life_has_a_bound(
    store: MemoryFeedStore, room: Newsroom, site: Site
) -> None:
    for number in range(2000):
        store.mark_seen(site.url("/feed"), Seen(f"old{number}"))
    run(store)
    assert set(store.seen(site.url("/feed"))) == {"s0", "s1", "s2"}
