"""Feeds from bytes: RSS, Atom, RDF, JSON Feed and sitemaps, told apart by content, as broken as they come.

feedparser reads the XML kinds. It is given bytes only, since it would open a string that looks like an
address; it drops entity declarations but the harmless ones, and loads nothing.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any
from urllib.parse import urljoin, urlsplit

from conflictdigest.errors import SourceError
from conflictdigest.intake import feed_json, sitemap
from conflictdigest.intake.feed_text import is_full, words
from conflictdigest.model.feeds import FeedDocument, FeedEntry, FeedKind

MOST_BYTES = 12_000_000
"""A feed longer than this is refused; the longest honest ones have a tenth of it."""

_ROOTS = {
    "rss": FeedKind.RSS,
    "channel": FeedKind.RSS,
    "feed": FeedKind.ATOM,
    "rdf": FeedKind.RDF,
    "urlset": FeedKind.SITEMAP,
    "sitemapindex": FeedKind.SITEMAP_INDEX,
}
_PROLOG = re.compile(r"\s*(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>|\s+)", re.S | re.I)
_ELEMENT = re.compile(r"<([a-z][\w.-]*:)?([a-z][\w.-]*)", re.I)
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]{0,300}>")
_ANYWHERE = re.compile(r"<(?:[a-z][\w.-]*:)?(rss|feed|rdf|urlset|sitemapindex)[\s>]", re.I)


def kind_of(data: bytes, media_type: str | None = None) -> FeedKind | None:
    """Which kind of feed these bytes are; None when they are something else."""
    if sitemap.is_gzip(data):
        data = sitemap.unzip(data, 4096)
    head = _head(data)
    if head.lstrip().startswith("{"):
        return FeedKind.JSON if feed_json.is_feed(data) else None
    rest = head
    while match := _PROLOG.match(rest):
        rest = rest[match.end() :]
    element = _ELEMENT.match(rest.lstrip())
    if element:
        name, prefix = element.group(2).lower(), (element.group(1) or "").lower()
        kind = _ROOTS.get(name)
        if kind is FeedKind.RDF and prefix and "rss" not in head and "purl.org" not in head:
            return None
        if kind is not None or name in ("html", "head", "body"):
            return kind
    if media_type and re.search(r"rss|atom|rdf|\bxml", media_type):
        # messages of a broken site in front of the feed
        found = _ANYWHERE.search(head)
        return _ROOTS[found.group(1).lower()] if found else None
    return None


def parse(
    data: bytes, *, url: str, media_type: str | None = None, charset: str | None = None
) -> FeedDocument:
    """The feed in these bytes. Raises SourceError: not-a-feed, bad-feed, too-large."""
    kind = kind_of(data, media_type)
    if kind is None:
        raise SourceError("not-a-feed", "neither RSS, Atom, RDF, JSON Feed nor a sitemap")
    if len(data) > MOST_BYTES:
        raise SourceError("too-large", f"a feed of more than {MOST_BYTES / 1e6:g} MB")
    if kind is FeedKind.JSON:
        return feed_json.parse(data, url)
    if kind in (FeedKind.SITEMAP, FeedKind.SITEMAP_INDEX):
        return sitemap.parse(data, url, MOST_BYTES)
    return _xml(data, kind, url, charset)


def _xml(data: bytes, kind: FeedKind, url: str, charset: str | None) -> FeedDocument:
    import feedparser

    # the type that servers state is often wrong, and the kind is known by now
    headers = {
        "content-location": url,
        "content-type": f"application/xml; charset={charset}" if charset else "application/xml",
    }
    try:
        found = feedparser.parse(
            io.BytesIO(_from_root(data)),
            response_headers=headers,
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as error:
        # feedparser fails in many ways on bytes that it never expected: an encoding that is none, a zero byte
        plain = _DECLARATION.sub(b"", data.replace(b"\x00", b""))
        if plain == data:
            raise SourceError("bad-feed", "it can not be read as XML") from error
        return _xml(plain, kind, url, None)
    about: Mapping[str, Any] = found.feed
    problem = type(found.bozo_exception).__name__ if found.bozo else None
    if problem == "CharacterEncodingOverride":
        problem = None
    if not found.entries and not about.get("title") and problem:
        raise SourceError("bad-feed", "it can not be read as XML")
    language = about.get("language")
    unique: dict[str, FeedEntry] = {}
    for raw in found.entries:
        entry = _entry(raw, url, language)
        unique.setdefault(entry.id, entry)
    title = words(str(about.get("title") or "")) or None
    return FeedDocument(kind, title, _web(about.get("link"), url), tuple(unique.values()), problem=problem)


def _entry(raw: Mapping[str, Any], base: str, language: str | None) -> FeedEntry:
    link = _web(raw.get("feedburner_origlink") or raw.get("link"), base)
    title = words(str(raw.get("title") or "")) or None
    summary = str(raw.get("summary") or "")
    contents = [str(c.get("value") or "") for c in raw.get("content", ()) if _is_text(c)]
    content = max(contents, key=len, default="")
    html = content if len(content) >= len(summary) else summary
    source = raw.get("source")
    # its own `get` would put the published date in place of a missing one
    updated = _text(dict.get(raw, "updated")) if isinstance(raw, dict) else None
    return FeedEntry(
        id=str(raw.get("id") or link or _digest(f"{title}\n{html}")),
        link=link,
        title=title,
        published=_text(raw.get("published")) or updated,
        updated=updated,
        source=_text(source.get("title")) if isinstance(source, Mapping) else None,
        authors=_authors(raw),
        html=html,
        full=is_full(html, declared=bool(content) and content is html),
        language=language,
    )


def _authors(raw: Mapping[str, Any]) -> tuple[str, ...]:
    listed: Sequence[Mapping[str, Any]] = raw.get("authors") or ()
    names = [_text(a.get("name")) for a in listed] or [_text(raw.get("author"))]
    return tuple(dict.fromkeys(n for n in names if n))


def _is_text(content: Mapping[str, Any]) -> bool:
    return str(content.get("type") or "text/html").startswith(("text/", "application/xhtml"))


def _text(value: object) -> str | None:
    text = " ".join(str(value).split()) if value else ""
    return text or None


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _web(link: object, base: str) -> str | None:
    """An absolute http(s) address, or None."""
    if not link:
        return None
    try:
        joined = urljoin(base, str(link).strip())
        parts = urlsplit(joined)
    except ValueError:
        return None
    return joined if parts.scheme in ("http", "https") and parts.hostname else None


def _from_root(data: bytes) -> bytes:
    """Without what stands before the first `<`: XML parsers stop at a blank in front of the declaration."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data
    start = data.find(b"<", 0, 4096)
    return data[start:] if start > 0 else data


def _head(data: bytes) -> str:
    """The beginning as text, good enough to find the first element."""
    start = data[:8192]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return start.decode("utf-16", errors="replace")
    return start.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
