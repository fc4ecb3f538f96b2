"""Feeds: what one says, which ones the user follows, and how they fare."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field

from conflictdigest.model.source import Raw, Skip
from conflictdigest.model.web import Validators


class FeedKind(StrEnum):
    RSS = "rss"
    ATOM = "atom"
    RDF = "rdf"
    JSON = "json"
    SITEMAP = "sitemap"
    SITEMAP_INDEX = "sitemap-index"


class FeedEntry(Struct, frozen=True, gc=False):
    """One entry, as the feed prints it. Dates are text; HTML is as found."""

    id: str
    """The feed's own id for it, else its link, else a hash of its words."""
    link: str | None = None
    title: str | None = None
    published: str | None = None
    updated: str | None = None
    source: str | None = None
    """The outlet that an aggregator took it from (`<source>`)."""
    authors: tuple[str, ...] = ()
    html: str = ""
    """The longest text that the feed carries for it."""
    full: bool = False
    """`html` is the article, not a teaser."""
    language: str | None = None


class FeedDocument(Struct, frozen=True, gc=False):
    """A feed as parsed, entries in its own order."""

    kind: FeedKind
    title: str | None
    link: str | None
    entries: tuple[FeedEntry, ...]
    children: tuple[str, ...] = ()
    """The sitemaps that an index names, newest first."""
    problem: str | None = None
    """What was broken in it, when it was."""


class Feed(Struct, frozen=True, gc=False):
    """A feed that the user follows."""

    url: str
    """Where it is now: permanent redirects change it."""
    name: str
    family: str | None = None
    """The publisher; feeds of one family count as one origin."""
    tags: tuple[str, ...] = ()
    proxy: str | None = None
    added_as: str | None = None
    """The address as the user gave it, when it is another one."""


class Health(Struct, frozen=True, gc=False):
    """How a feed fares. All times UTC."""

    checked: datetime | None = None
    success: datetime | None = None
    """The last time that it answered with a feed, changed or not."""
    news: datetime | None = None
    """The last time that it had a new entry."""
    failures: int = 0
    """In a row."""
    reason: str | None = None
    """Of the last failure."""
    next_try: datetime | None = None
    """Not asked before then."""


class FeedState(Struct, frozen=True, gc=False):
    """All that is stored of one feed but its entries."""

    feed: Feed
    health: Health = field(default_factory=Health)
    validators: Validators = field(default_factory=Validators)


class Seen(Struct, frozen=True, gc=False):
    """An entry that needs no further look, unless its `stamp` changes."""

    id: str
    stamp: str = ""
    """The entry's updated (else published) date, verbatim."""
    link: str | None = None
    """The key of its page."""
    retries: int = 0
    """How often its page was asked for in vain; 0 when all is well."""
    settled: bool = True
    """False when the page is still worth a try: it failed, or was too old or one too many for that run."""


class Start(Struct, frozen=True, gc=False):
    """An address to begin with, and what is known of it if it is a feed that the user follows."""

    name: str
    """As the user gave it."""
    feed: FeedState | None = None
    seen: Mapping[str, Seen] = field(default_factory=dict)


class Found(Struct, frozen=True, gc=False):
    """One source, and what to remember of its entry once it is dealt with."""

    order: tuple[int, ...]
    """Its place among all that the starts bring: number of the start, of the document, of the entry."""
    raw: Raw | Skip | None
    """None when there is nothing to read: another feed brought the page already."""
    seen: Seen | None = None


class Visited(Struct, frozen=True, gc=False):
    """A start is done: what there was to see."""

    start: Start
    kind: FeedKind | None = None
    """None when it was no feed, or gave no answer."""
    title: str | None = None
    entries: int = 0
    """In the feed."""
    ids: tuple[str, ...] = ()
    """Of the entries in the feed."""
    new: int = 0
    """Entries not seen before."""
    modified: bool = True
    validators: Validators = field(default_factory=Validators)
    moved_to: str | None = None
    reason: str | None = None
    detail: str = ""
    wait: float | None = None
    missing: int = 0
    """Pages that failed and are worth another try."""
    problem: str | None = None
