"""JSON Feed (jsonfeed.org, versions 1 and 1.1)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from hashlib import blake2b
from html import escape
from typing import Any
from urllib.parse import urljoin

from conflictdigest.errors import SourceError
from conflictdigest.intake.feed_text import is_full
from conflictdigest.model.feeds import FeedDocument, FeedEntry, FeedKind

_VERSION = re.compile(rb'"version"\s*:\s*"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version')


def is_feed(data: bytes) -> bool:
    """Whether this JSON names itself a feed near its beginning or its end, where the version stands."""
    return any(_VERSION.search(part) is not None for part in (data[:65536], data[-4096:]))


def parse(data: bytes, url: str) -> FeedDocument:
    """Raises SourceError bad-feed."""
    try:
        feed = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise SourceError("bad-feed", "it can not be read as JSON") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise SourceError("bad-feed", "it has no items")
    unique: dict[str, FeedEntry] = {}
    for item in items:
        if isinstance(item, dict):
            entry = _entry(item, url, _text(feed.get("language")))
            unique.setdefault(entry.id, entry)
    return FeedDocument(
        FeedKind.JSON, _text(feed.get("title")), _text(feed.get("home_page_url")), tuple(unique.values())
    )


def _entry(item: Mapping[str, Any], base: str, language: str | None) -> FeedEntry:
    content = _text(item.get("content_html")) or _paragraphs(item.get("content_text"))
    summary = _paragraphs(item.get("summary"))
    html = content or summary or ""
    link = _link(item.get("url") or item.get("external_url"), base)
    title = _text(item.get("title"))
    digest = blake2b(f"{title}\n{html}".encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
    return FeedEntry(
        id=str(item.get("id") or link or digest),
        link=link,
        title=title,
        published=_text(item.get("date_published")) or _text(item.get("date_modified")),
        updated=_text(item.get("date_modified")),
        authors=_authors(item),
        html=html,
        full=is_full(html, declared=bool(content)),
        language=_text(item.get("language")) or language,
    )


def _authors(item: Mapping[str, Any]) -> tuple[str, ...]:
    listed = item.get("authors")
    people = listed if isinstance(listed, list) else [item.get("author")]
    names = [_text(p.get("name")) for p in people if isinstance(p, dict)]
    return tuple(dict.fromkeys(n for n in names if n))


def _paragraphs(value: object) -> str | None:
    text = _text(value)
    return (
        "".join(f"<p>{escape(p, quote=False)}</p>" for p in text.split("\n") if p.strip()) if text else None
    )


def _link(value: object, base: str) -> str | None:
    try:
        joined = urljoin(base, value.strip()) if isinstance(value, str) and value.strip() else None
    except ValueError:
        return None
    return joined if joined and joined.lower().startswith(("http://", "https://")) else None


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
