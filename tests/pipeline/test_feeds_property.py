"""Feeds that grow, pages that fail, runs that are killed: nothing is lost and nothing is read twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.fetch import Visitor
from conflictdigest.fetch.urls import key
from conflictdigest.model.feeds import Feed
from conflictdigest.model.source import Raw, Skip
from conflictdigest.model.web import Failed, Fetched, NotModified, Validators, Wanted
from conflictdigest.pipeline.feeds import sources
from conflictdigest.pipeline.marks import Mark
from tests.support.feed_store import MemoryFeedStore

NOW = datetime(2031, 3, 4, tzinfo=UTC)
PAGES = [f"https://herald.example/{n}" for n in range(6)]
FEEDS = ["https://herald.example/a.rss", "https://herald.example/b.rss"]
TEASER = "The ministry says that the bridge near Dolna is open to traffic again."

Answer = Fetched | NotModified | Failed
Follow = Callable[[Wanted, Fetched], Sequence[Wanted]]


class PaperWeb:
    """Two feeds and six pages, without a network."""

    def __init__(self) -> None:
        self.listed: dict[str, list[int]] = {url: [] for url in FEEDS}
        self.failing: dict[str, str] = {}
        self.asked: list[str] = []

    def get(self, wanted: Wanted) -> Fetched | NotModified:
        raise NotImplementedError

    def crawl(
        self,
        wanted: Sequence[Wanted],
        follow: Follow | None = None,
        watch: Callable[[int, int], None] | None = None,
        patience: float | None = None,
    ) -> Iterator[tuple[Wanted, Answer]]:
        seen: dict[str, Answer] = {}

        def walk(ones: Sequence[Wanted]) -> Iterator[tuple[Wanted, Answer]]:
            for one in ones:
                if key(one.url) in seen:
                    known = seen[key(one.url)]
                    yield one, NotModified(one.url) if isinstance(known, Fetched) else known
                    continue
                answer = seen[key(one.url)] = self._answer(one)
                children = follow(one, answer) if follow and isinstance(answer, Fetched) else ()
                yield one, answer
                yield from walk(children)

        return walk(wanted)

    def _answer(self, wanted: Wanted) -> Answer:
        self.asked.append(wanted.url)
        if wanted.url in self.failing:
            return Failed(wanted.url, self.failing[wanted.url])
        if wanted.url not in self.listed:
            return Fetched(wanted.url, b"<p>page", wanted.url)
        rows = self.listed[wanted.url]
        etag = f'"{rows}"'
        if wanted.validators and wanted.validators.etag == etag:
            return NotModified(wanted.url)
        items = "".join(
            f"<item><guid isPermaLink='false'>{n}</guid><link>{PAGES[n]}</link><title>T{n}</title>"
            f"<description>{TEASER}</description></item>"
            for n in rows
        )
        feed = f"<rss version='2.0'><channel><title>H</title>{items}</channel></rss>"
        return Fetched(wanted.url, feed.encode(), wanted.url, validators=Validators(etag))


def run(store: MemoryFeedStore, web: PaperWeb, stop: int | None = None) -> list[Raw | Skip]:
    """What was read and marked. `stop`: the run dies before the mark of so many."""
    done: list[Raw | Skip] = []
    open_: list[Raw | Skip] = []
    for event in sources(store, Visitor(web, most=4), NOW):
        if not isinstance(event, Mark):
            open_.append(event)
            continue
        if stop is not None and len(done) + len(open_) > stop:
            return done
        event.done()
        done.extend(open_)
        open_.clear()
    return done


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("list"), st.integers(0, 1), st.integers(0, 5)),
        st.tuples(st.just("fail"), st.sampled_from(["http-500", "http-404"]), st.integers(0, 5)),
        st.tuples(st.just("heal"), st.just(0), st.integers(0, 5)),
        st.tuples(st.just("run"), st.sampled_from([None, 0, 1, 2, 3]), st.just(0)),
    ),
    max_size=14,
)


@settings(max_examples=120, deadline=None)
@given(STEPS)
def test_nothing_is_lost_and_nothing_is_read_twice(steps: list[tuple[str, object, int]]) -> None:
    web, store = PaperWeb(), MemoryFeedStore()
    for number, url in enumerate(FEEDS):
        store.add_feed(Feed(url, f"feed {number}"))
    read: list[Raw | Skip] = []
    for what, which, page in steps:
        if what == "list":
            rows = web.listed[FEEDS[int(str(which))]]
            if page not in rows:
                rows.insert(0, page)
        elif what == "fail":
            web.failing[PAGES[page]] = str(which)
        elif what == "heal":
            web.failing.pop(PAGES[page], None)
        else:
            read += run(store, web, which if isinstance(which, int) else None)
    web.failing.clear()
    for _ in range(3):
        read += run(store, web)
    listed = {PAGES[n] for rows in web.listed.values() for n in rows}
    whole = [r.origin for r in read if isinstance(r, Raw) and r.feed and not r.feed.teaser_only]
    assert len(whole) == len(set(whole)), "a page was read twice"
    assert {r.origin for r in read} == listed, "an entry was lost"
    web.asked.clear()
    assert run(store, web) == []
    assert set(web.asked) <= set(FEEDS), "a page was asked for again"
