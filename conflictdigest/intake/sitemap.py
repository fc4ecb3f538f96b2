"""Sitemaps and news sitemaps, plain or gzipped, and indexes of them."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from conflictdigest.errors import SourceError
from conflictdigest.intake.links import joined
from conflictdigest.model.feeds import FeedDocument, FeedEntry, FeedKind

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_CHILDREN = 3
"""Sitemaps of an index that are read: those for news, else the newest."""


def is_gzip(data: bytes) -> bool:
    return data[:2] == b"\x1f\x8b"


def unzip(data: bytes, most: int) -> bytes:
    """At most `most` bytes of the content; what there is of a broken file."""
    try:
        return zlib.decompressobj(31).decompress(data, most)
    except zlib.error:
        return b""


def parse(data: bytes, url: str, most: int) -> FeedDocument:
    """Entries of a sitemap, or the addresses of those an index names. Raises SourceError bad-feed, too-large.

    A sitemap with news in it gives only these; in any other, pages without a date are left out, since they
    are no articles as a rule.
    """
    if is_gzip(data):
        data = unzip(data, most + 1)
        if len(data) > most:
            raise SourceError("too-large", f"a sitemap of more than {most / 1e6:g} MB")
    root = _root(data)
    if _name(root) == "sitemapindex":
        return FeedDocument(FeedKind.SITEMAP_INDEX, None, None, (), _children(root, url))
    rows = [(row, _fields(row)) for row in root if _name(row) == "url"]
    news = [(row, fields) for row, fields in rows if "publication_date" in fields or "title" in fields]
    kept = news or [(row, fields) for row, fields in rows if "lastmod" in fields]
    unique: dict[str, FeedEntry] = {}
    for _, fields in kept:
        entry = _entry(fields, url)
        if entry is not None:
            unique.setdefault(entry.id, entry)
    return FeedDocument(FeedKind.SITEMAP, None, None, tuple(unique.values()))


def _root(data: bytes) -> _Element:
    from lxml import etree

    if b"<!ENTITY" in data.replace(b"\x00", b""):
        raise SourceError("bad-feed", "it declares entities")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(data.strip(), parser)
    except etree.XMLSyntaxError as error:
        raise SourceError("bad-feed", "it can not be read as XML") from error
    if root is None:
        raise SourceError("bad-feed", "it can not be read as XML")
    return root


def _children(root: _Element, base: str) -> tuple[str, ...]:
    found = [_fields(row) for row in root if _name(row) == "sitemap"]
    named = [(f.get("lastmod", ""), joined(base, f["loc"])) for f in found if f.get("loc")]
    newest = [address for _, address in sorted(named, key=lambda n: n[0], reverse=True) if address]
    # after the host, so that a site called "news" does not make all of them news
    for_news = [a for a in newest if "news" in a.split("/", 3)[-1].lower()]
    return tuple((for_news or newest)[:MOST_CHILDREN])


def _entry(fields: dict[str, str], base: str) -> FeedEntry | None:
    link = joined(base, fields.get("loc", ""))
    if not fields.get("loc") or not link.lower().startswith(("http://", "https://")):
        return None
    return FeedEntry(
        id=link,
        link=link,
        title=fields.get("title"),
        published=fields.get("publication_date"),
        updated=fields.get("lastmod") or fields.get("publication_date"),
        source=fields.get("name"),
        language=fields.get("language"),
    )


def _fields(row: _Element) -> dict[str, str]:
    """Local names and texts of all that is below a row, the first of each; images and videos left out."""
    fields: dict[str, str] = {}
    for element in row.iter():
        name = _name(element)
        text = " ".join((element.text or "").split())
        if text and not _space(element).endswith(("image/1.1", "video/1.1")):
            fields.setdefault(name, text)
    return fields


def _name(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _space(element: _Element) -> str:
    return str(element.tag).rpartition("}")[0] if isinstance(element.tag, str) else ""
