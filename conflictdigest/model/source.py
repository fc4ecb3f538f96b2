"""What comes in: bytes as fetched, items as told apart, and skips with a reason."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field


class Given(Struct, frozen=True, gc=False):
    """What somebody states about an article: the user's options, a JSON row, an export's header.

    `published` is text as stated ("2024-11-12", "12 Nov 2024 17:19 UTC"); `dates` reads it.
    """

    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()


class FeedFacts(Struct, frozen=True, gc=False):
    """What a feed says of one of its entries; evidence, weaker than what the article prints."""

    feed: str
    entry_id: str | None = None
    title: str | None = None
    published: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    teaser_only: bool = False
    failure: str | None = None
    """Why only the teaser is there (http-403, no-article …)."""


class Raw(Struct, frozen=True, gc=False):
    """Bytes as they came, and what the carrier says of them. `origin` is the name as the user gave it."""

    origin: str
    data: bytes
    key: str = ""
    """Names the place for good (absolute path, normalised URL); equal keys are the same source."""
    url: str | None = None
    media_type: str | None = None
    charset: str | None = None
    retrieved: datetime | None = None
    feed: FeedFacts | None = None
    given: Given = field(default_factory=Given)
    """What the user stated about this source alone (a feed's publisher and tags)."""
    fallback: Raw | None = None
    """To be read instead when no article is found in `data`: the teaser of a feed."""


class ItemKind(StrEnum):
    TEXT = "text"
    HTML = "html"


class Item(Struct, frozen=True, gc=False):
    """One article to be read: decoded content, not yet extracted or cleaned."""

    origin: str
    kind: ItemKind
    content: str
    raw: bytes
    """The bytes of this article alone, kept so that any stage can run again."""
    key: str = ""
    origin_id: str | None = None
    given: Given = field(default_factory=Given)
    url: str | None = None
    feed: FeedFacts | None = None
    retrieved: datetime | None = None
    short_ok: bool = False
    """A row with text is an article however short."""
    keep: frozenset[str] = frozenset()
    """Texts that the user ordered back after a rule had cut them."""


class Skip(Struct, frozen=True, gc=False):
    """A source that gives no article: a value with a reason, never a missing row."""

    origin: str
    reason: str
    """Short code: empty, binary, not-found, no-sentence, no-article, http-404, timeout, bad-row …"""
    detail: str = ""
    origin_id: str | None = None
    passing: bool = False
    """Likely to heal by itself: a quiet run says nothing of it yet."""
