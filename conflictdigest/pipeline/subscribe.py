"""Which feeds the user follows: adding, checking, lists in and out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from conflictdigest.errors import SourceError, UsageError
from conflictdigest.intake import discovery, feeds, opml
from conflictdigest.intake.feed_text import day_in
from conflictdigest.model import replace
from conflictdigest.model.feeds import Feed, FeedDocument, FeedState
from conflictdigest.model.web import Failed, Fetched, NotModified, Wanted
from conflictdigest.ports import FeedStore, Web
from conflictdigest.text.controls import harmless

_MOST_OFFERS = 5
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Added:
    """A feed that is now followed, what is in it, and what else the page offered."""

    feed: Feed
    document: FeedDocument
    others: tuple[discovery.Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """How a feed answers now. `reason` is None when all is well."""

    state: FeedState
    reason: str | None = None
    detail: str = ""
    document: FeedDocument | None = None
    newest: date | None = None
    moved_to: str | None = None


def add(store: FeedStore, web: Web, feed: Feed) -> Added:
    """Follow the feed at `feed.url`, or the first that works of those the page there offers.

    An empty `feed.name` takes the feed's own title. Raises SourceError (nothing there, no feed), UsageError
    (followed already, or the name is taken).
    """
    fetched = _get(web, feed.url, feed.proxy)
    others: tuple[discovery.Offer, ...] = ()
    if feeds.kind_of(fetched.data, fetched.media_type) is None:
        others = discovery.discover(fetched.data, fetched.final_url, fetched.charset)
        fetched, document = _first(web, others, feed.proxy)
    else:
        document = _parse(fetched)
    url = fetched.moved_to or fetched.url
    states = store.feeds()
    for state in states:
        if url in (state.feed.url, state.feed.added_as):
            raise UsageError(f"this feed is followed already, as {state.feed.name}")
    asked = None if url == fetched.url else fetched.url
    name = feed.name or _name(document.title, url, {s.feed.name for s in states})
    feed = replace(feed, url=url, name=name, added_as=asked)
    store.add_feed(feed)
    return Added(feed, document, tuple(o for o in others if o.url not in (url, fetched.url)))


def check(web: Web, states: Sequence[FeedState]) -> Iterator[Checked]:
    """Ask each feed for itself, whatever its back-off; nothing is read from it and nothing stored."""
    wanted = [Wanted(s.feed.url, proxy=s.feed.proxy) for s in states]
    for state, (_, result) in zip(states, web.crawl(wanted), strict=True):
        if isinstance(result, Failed):
            yield Checked(state, result.reason, result.detail)
        elif isinstance(result, NotModified):
            yield Checked(state, "again", "another feed has the same address")
        else:
            yield _checked(state, result)


def take_in(store: FeedStore, data: bytes) -> Iterator[Feed | tuple[str, str]]:
    """Follow the feeds of an OPML file: each that was added, or (address, why not). Raises SourceError."""
    states = store.feeds()
    names = {s.feed.name for s in states}
    urls = {u for s in states for u in (s.feed.url, s.feed.added_as)}
    for outline in opml.parse(data):
        url = outline.url
        if "@" in urlsplit(url).netloc:
            yield url.replace(urlsplit(url).netloc, urlsplit(url).hostname or ""), "it has a password in it"
            continue
        if url in urls:
            yield url, "followed already"
            continue
        feed = Feed(url, _name(outline.title, url, names), tags=outline.folders)
        store.add_feed(feed)
        names.add(feed.name)
        urls.add(url)
        yield feed


def give_out(states: Sequence[FeedState]) -> str:
    """The feeds as OPML."""
    return opml.write(opml.Outline(s.feed.url, s.feed.name, folders=s.feed.tags) for s in states)


def _get(web: Web, url: str, proxy: str | None) -> Fetched:
    fetched = web.get(Wanted(url, proxy=proxy))
    if isinstance(fetched, NotModified):
        raise SourceError("http-304", "it did not say what has not changed")
    return fetched


def _first(web: Web, offers: Sequence[discovery.Offer], proxy: str | None) -> tuple[Fetched, FeedDocument]:
    failure = SourceError("no-feed", "the page offers no feed; give the feed's own address")
    for offer in offers[:_MOST_OFFERS]:
        try:
            fetched = _get(web, offer.url, proxy)
            return fetched, _parse(fetched)
        except SourceError as error:
            failure = error
    raise failure


def _parse(fetched: Fetched) -> FeedDocument:
    return feeds.parse(
        fetched.data, url=fetched.final_url, media_type=fetched.media_type, charset=fetched.charset
    )


def _checked(state: FeedState, fetched: Fetched) -> Checked:
    try:
        document = _parse(fetched)
    except SourceError as error:
        return Checked(state, error.reason, error.detail, moved_to=fetched.moved_to)
    days = [day for e in document.entries if (day := day_in(e.updated or e.published or ""))]
    return Checked(state, None, "", document, max(days, default=None), fetched.moved_to)


def _name(title: str | None, url: str, taken: set[str]) -> str:
    """The feed's title or its host, with a number when that name is taken."""
    base = " ".join(harmless(title or "").split())[:_LONGEST_NAME].strip() or urlsplit(url).hostname or url
    name, number = base, 2
    while name in taken:
        name, number = f"{base} {number}", number + 1
    return name
