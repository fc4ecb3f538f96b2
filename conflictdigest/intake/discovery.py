"""Which feeds a page offers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from conflictdigest.intake.links import joined

_TYPES = {
    "application/rss+xml": 0,
    "application/atom+xml": 0,
    "application/rdf+xml": 0,
    "application/feed+json": 1,
    "application/json": 2,
    "text/xml": 2,
    "application/xml": 2,
}
_COMMENTS = re.compile(r"comment|kommentar|commentaire|comentario|komentarz|yorum|коммент|комент|تعليق", re.I)
_ANCHOR = re.compile(r"(?:/|^)(?:feeds?|rss|atom)(?:/|\.xml|\.rss|\.json|$)|\.(?:rss|atom|rdf)$", re.I)


@dataclass(frozen=True, slots=True)
class Offer:
    """A feed that a page names."""

    url: str
    title: str | None = None


def discover(data: bytes, url: str, charset: str | None = None) -> tuple[Offer, ...]:
    """The feeds a page declares, likeliest first; those it merely links to when it declares none.

    Feeds of comments come last.
    """
    from lxml import etree

    if not data.strip():
        return ()
    parser = etree.HTMLParser(encoding=charset, no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        return ()
    if root is None:
        return ()
    base = next((str(e.get("href")) for e in root.iter("base") if e.get("href")), "")
    base = joined(url, base) or url
    found: list[tuple[int, Offer]] = []
    for link in root.iter("link"):
        rels = str(link.get("rel") or "").lower().split()
        rank = _TYPES.get(str(link.get("type") or "").split(";")[0].strip().lower())
        if link.get("href") and rank is not None and ("alternate" in rels or "feed" in rels):
            found.append(
                (rank, Offer(joined(base, str(link.get("href")).strip()), _title(link.get("title"))))
            )
    if not any(rank < 2 for rank, _ in found):
        for anchor in root.iter("a"):
            href = str(anchor.get("href") or "").strip()
            if href and _ANCHOR.search(href.split("?")[0].split("#")[0].rstrip("/")):
                found.append((3, Offer(joined(base, href), _title("".join(anchor.itertext())))))
    found = [one for one in found if one[1].url]
    found.sort(key=lambda one: (bool(_COMMENTS.search(f"{one[1].url} {one[1].title or ''}")), one[0]))
    unique = {offer.url: offer for _, offer in reversed(found)}
    return tuple(
        unique[address]
        for address in dict.fromkeys(offer.url for _, offer in found)
        if address.lower().startswith(("http://", "https://"))
    )


def _title(value: object) -> str | None:
    return " ".join(str(value).split())[:120] or None if value else None
