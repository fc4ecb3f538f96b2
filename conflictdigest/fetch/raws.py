"""Answers and feed entries as the Raw values that `intake` takes."""

from __future__ import annotations

from conflictdigest.fetch.urls import key, redact
from conflictdigest.intake.feed_text import as_page, words
from conflictdigest.model.feeds import FeedEntry, Start
from conflictdigest.model.source import FeedFacts, Given, Raw
from conflictdigest.model.web import Fetched

_LEAST = 40
"""Characters below which a teaser is not worth keeping."""


def page_raw(origin: str, fetched: Fetched) -> Raw:
    """A page that the user named. `origin` is the address as given, less its credentials."""
    return Raw(
        origin=origin,
        data=fetched.data,
        key=key(fetched.final_url),
        url=fetched.final_url,
        media_type=fetched.media_type,
        charset=fetched.charset,
        retrieved=fetched.retrieved,
    )


def entry_raw(start: Start, entry: FeedEntry, fetched: Fetched | None = None) -> Raw:
    """An entry's page as fetched, or else the article that the feed itself carries."""
    feed = start.feed.feed if start.feed else None
    address = redact(feed.url if feed else start.name.strip())
    origin = redact(entry.link) if entry.link else f"{address}#{entry.id}"
    return Raw(
        origin=origin,
        data=fetched.data if fetched else as_page(entry),
        key=key(entry.link) if entry.link else f"{address}#{entry.id}",
        url=fetched.final_url if fetched else entry.link,
        media_type=fetched.media_type if fetched else "text/html",
        charset=fetched.charset if fetched else "utf-8",
        retrieved=fetched.retrieved if fetched else None,
        feed=_facts(address, entry),
        given=Given(outlet=feed.family if feed else None, tags=feed.tags if feed else ()),
    )


def teaser_raw(start: Start, entry: FeedEntry, failure: str) -> Raw | None:
    """The teaser, marked as such and with the reason; None when it says next to nothing."""
    if len(words(entry.html)) < _LEAST:
        return None
    from conflictdigest.model import replace

    raw = entry_raw(start, entry)
    return replace(raw, feed=_facts(raw.feed.feed if raw.feed else "", entry, failure))


def _facts(feed: str, entry: FeedEntry, failure: str | None = None) -> FeedFacts:
    return FeedFacts(
        feed=feed,
        entry_id=entry.id,
        title=entry.title,
        published=entry.published,
        source=entry.source,
        authors=entry.authors,
        teaser_only=failure is not None,
        failure=failure,
    )
