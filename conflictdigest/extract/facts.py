"""What a page's metadata says: JSON-LD, OpenGraph, microdata and the head, each where it is best."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml.etree import _Element

from conflictdigest.extract import bylines, headline
from conflictdigest.extract.linked import Linked, read
from conflictdigest.model.page import PageFacts

_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "published_time",
    "publish-date", "publish_date", "pubdate", "parsely-pub-date", "sailthru.date", "dc.date.issued",
    "article.published", "cxenseparse:recs:publishtime", "dcterms.created", "date.published", "date",
)  # fmt: skip
_AUTHOR_NAMES = (
    "author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "article:author_name",
    "byl", "authors", "dcterms.creator", "citation_author", "article.author", "cxenseparse:author",
    "mediator_author", "og:article:author",
)  # fmt: skip
_CHANGED_NAMES = ("article:modified_time", "og:updated_time", "datemodified", "last-modified")
_DAY = re.compile(
    r"\d{4}-\d\d-\d\d|\d{8}T?\d*|\d{1,2}[./]\d{1,2}[./]\d{4}|"
    r"[A-Za-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [A-Za-z]{3,9} \d{4}"
)


@dataclass(frozen=True, slots=True)
class Found:
    """Facts of a page, and beside them what helps to read its body."""

    facts: PageFacts
    wordings: tuple[str, ...]
    """All wordings of the title."""
    descriptions: tuple[str, ...]
    """What the page says its article is about, in each wording."""
    linked: Linked
    sites: tuple[str, ...]
    """What the outlet calls itself, and its hosts."""
    signed: bool
    """Whether the authors are persons; else the outlet, an agency or nobody."""


def gather(tree: _Element, url: str | None) -> Found:
    """Metadata of a parsed page. `facts.published` is the original publication, with its zone when given."""
    meta = _meta(tree)
    linked = read(tree)
    canonical = _canonical(tree, meta, linked, url)
    host = _host(canonical or url or "")
    outlet = meta.get("og:site_name") or linked.outlet or meta.get("application-name") or None
    names = (
        meta.get("og:site_name"),
        linked.outlet,
        meta.get("application-name"),
        *_hosts(host),
        *_hosts(_any_host(tree)),
    )
    sites = tuple(name for name in names if name)
    title = headline.choose(tree, meta, linked, sites)
    authors = bylines.choose(
        linked.authors,
        [meta[name] for name in _AUTHOR_NAMES if name in meta],
        tree,
        (*sites, outlet or ""),
    )
    facts = PageFacts(
        title=title.text,
        authors=authors.names,
        outlet=outlet,
        url=canonical,
        language=(tree.get("lang") or meta.get("og:locale") or linked.language or meta.get("language")),
        section=linked.section or meta.get("article:section"),
        published=_published(tree, meta, linked),
        modified=linked.modified or next((meta[n] for n in _CHANGED_NAMES if n in meta), None),
    )
    told = (
        linked.description,
        meta.get("og:description"),
        meta.get("description"),
        meta.get("twitter:description"),
    )
    return Found(
        facts=facts,
        wordings=title.wordings,
        descriptions=tuple(dict.fromkeys(text for text in told if text)),
        linked=linked,
        sites=(*sites, outlet or ""),
        signed=authors.persons,
    )


def _meta(tree: _Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), " ".join(content.split()))
    return found


def _published(tree: _Element, meta: dict[str, str], linked: Linked) -> str | None:
    for text in (linked.published, *(meta.get(name) for name in _DATE_NAMES)):
        if text and _DAY.search(text):
            return text
    marked = tree.find('.//*[@itemprop="datePublished"]')
    if marked is not None:
        text = marked.get("content") or marked.get("datetime") or headline.flat(marked)
        if text and _DAY.search(text):
            return text.strip()
    return None


def _canonical(tree: _Element, meta: dict[str, str], linked: Linked, url: str | None) -> str | None:
    link = next(
        (
            e.get("href")
            for e in tree.iter("link")
            if (e.get("rel") or "").lower() == "canonical" and e.get("href")
        ),
        None,
    )
    for found in (link, meta.get("og:url"), linked.url):
        if found:
            whole = _joined(url, str(found).strip())
            if whole:
                return whole
    return url


def _hosts(host: str) -> tuple[str, ...]:
    parts = [part for part in host.split(".") if part not in {"www", "m", "amp", "news"}]
    if len(parts) < 2:
        return ()
    return (".".join(parts), parts[-2] if len(parts[-2]) > 3 or len(parts) < 3 else parts[-3])


def _any_host(tree: _Element) -> str:
    """The host that the page's own alternates name, for pages without a canonical address."""
    for element in tree.iter("link"):
        kind = (element.get("rel") or "").lower()
        if kind in {"alternate", "shortlink", "amphtml"} and (host := _host(element.get("href") or "")):
            return host
    return ""


def _joined(base: str | None, link: str) -> str | None:
    """The whole web address of a link; None for what is none ("http://[", "javascript:")."""
    try:
        whole = urljoin(base or "", link)
        return whole if urlsplit(whole).scheme in {"http", "https"} else None
    except ValueError:
        return None


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
