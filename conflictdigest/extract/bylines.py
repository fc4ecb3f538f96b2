"""Authors: every one and only authors, from structured data, metadata and marked bylines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from conflictdigest.extract.headline import flat, squash

_JOINED = re.compile(
    r"\s*(?:;|\s\|\s|\s/\s|\s&\s|,(?!\s*(?:Jr|Sr|MD|PhD)\b)|\s(?:and|und|et|og|och|"
    r"ja|y|e|i|и|та|ve|en)\s)\s*"
)
_LEAD = re.compile(
    r"^(?:\W*(?:by|von|par|por|di|door|av|af|autor(?:in)?|author|text|words|"
    r"written by|автор|текст)\b[\s:]+)+",
    re.I,
)
_BRACKET = re.compile(r"\s*[(\[][^()\[\]]{1,40}[)\]]\s*$")
_ROLE = re.compile(
    r"^(?:(?:staff|senior|chief|foreign|political|world|national|news|deputy|special)\s)*"
    r"(?:reporter|correspondent|editor|writer|contributor|journalist|columnist|redakteur(?:in)?|"
    r"korrespondent(?:in)?|"
    r"journaliste|rédaction|redacción|redazione)s?\b",
    re.I,
)
_NO_NAME = re.compile(
    r"https?:|www\.|@|\d{3,}|^\W*$|^(?:admin|none|null|undefined|unknown|"
    r"nachrichten|news)$|\.(?:com|de|org|net)/",
    re.I,
)
_MARKED = re.compile(
    r"(?:^|[\s_-])(?:author|byline|autor|auteur|writer)(?:s)?(?:[\s_-]*(?:name|"
    r"link|title))?(?:$|[\s_-])",
    re.I,
)
_AUTHOR_LINK = re.compile(
    r"/(?:authors?|autor(?:en|es|a)?|auteurs?|journalists?|redakteur|profile|"
    r"people|person|by|reporter|staff)/[^/?#]{3,}",
    re.I,
)
_COMMENTS = re.compile(r"comment|kommentar|disqus|related|teaser|recommend|sidebar|widget|footer", re.I)
_BY_NAME = re.compile(
    r"(?:^|\s)(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i)[:\s]\s?"
    r"((?:[A-ZÀ-ÞĀ-Ž][\w.'’-]+\s?){2,4}(?:(?:,|\sand|\sund|\set|\sy)\s(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]+\s?){2,4}){0,3})"
)
_NEAR = 60
"""Elements after the title among which its byline is looked for."""
_MOST = 12


def choose(
    linked: Iterable[tuple[str, bool]], meta: Iterable[str], tree: _Element, outlet: Iterable[str]
) -> tuple[str, ...]:
    """Names of persons from the best source that names any; organisations only where nobody is named."""
    sites = {squash(name) for name in outlet if name}
    stated = list(linked)
    persons = _names((name for name, body in stated if not body), sites)
    if persons:
        return persons
    told = _names((name for name in meta if name), sites)
    if told:
        return told
    marked = tuple(name for name in _names(_marked(tree), sites) if _like_a_person(name))
    if marked:
        return marked
    printed = tuple(name for name in _names(_below_title(tree), sites) if _like_a_person(name))
    if printed:
        return printed
    return tuple(dict.fromkeys(clean(name) for name, _ in stated if clean(name)))[:_MOST]


def _below_title(tree: _Element) -> Iterator[str]:
    """Names after "by" in the short texts that follow the title."""
    title = tree.find(".//h1")
    if title is None:
        return
    for count, element in enumerate(
        title.xpath("following::*[self::div or self::span or self::p or self::address]")
    ):
        if count > _NEAR:
            return
        text = flat(element) if len(element) < 12 else ""
        if len(text) > 220 and element.tag == "p":
            return
        if 6 < len(text) < 120 and (found := _BY_NAME.search(text)):
            yield found[1]
            return


def _like_a_person(name: str) -> bool:
    """Two words at least, each with a capital where the script has capitals; scripts without pass."""
    parts = [part for part in re.split(r"[\s.]+", name) if part]
    if any("\u3040" <= letter <= "\ud7af" for letter in name):
        return True
    return (
        len(parts) >= 2 and all(not p[0].islower() or p in _PARTICLES for p in parts) and not name.isupper()
    )


_PARTICLES = frozenset(
    {"de", "da", "di", "du", "del", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "dos"}
)


def _names(found: Iterable[str], sites: set[str]) -> tuple[str, ...]:
    names: dict[str, str] = {}
    for text in found:
        parts = [part for part in split(text) if not _is_site(part, sites)]
        if len(parts) == 1 and len(parts[0]) <= 5 and parts[0].isupper() and len(text.split()) <= 6:
            parts = [clean(text)]  # "The Orbel with AFP" is one signature
        for part in parts:
            names.setdefault(squash(part), part)
    return tuple(names.values())[:_MOST]


def _is_site(name: str, sites: set[str]) -> bool:
    key = squash(name)
    return not key or any(key == site or (len(site) > 4 and key.startswith(site)) for site in sites)


def split(text: str) -> Iterator[str]:
    """The persons that one author field names."""
    for part in _JOINED.split(_LEAD.sub("", text.strip())):
        name = clean(part)
        if name and len(name.split()) <= 6 and len(name) <= 60 and not _ROLE.match(name):
            yield name


def clean(text: str) -> str:
    bare = _BRACKET.sub("", _LEAD.sub("", " ".join(text.split()))).strip(" .,:;|·•-–—")
    return "" if _NO_NAME.search(bare) else bare


def _marked(tree: _Element) -> Iterator[str]:
    """Texts of elements that the page marks as its author, before the comments."""
    links: list[str] = []
    marked: list[str] = []
    last = tree
    for element in tree.iter("a", "span", "div", "p", "address", "strong", "li"):
        owned = element.get("rel") == "author" or "author" in (element.get("itemprop") or "")
        linked = element.tag == "a" and bool(_AUTHOR_LINK.search(element.get("href") or ""))
        if not owned and not linked and not _MARKED.search(element.get("class") or ""):
            continue
        if any(
            _COMMENTS.search(f"{a.get('class') or ''} {a.get('id') or ''}") for a in element.iterancestors()
        ):
            continue
        name = element.find('.//*[@itemprop="name"]')
        text = flat(name if name is not None else element)
        if not 3 < len(text) <= 80:
            continue
        if owned or linked:
            if links and not _siblings(element, last):
                break
            links.append(text)
            last = element
        elif not marked:
            marked.append(text)
    yield from dict.fromkeys(links or marked)


def _siblings(a: _Element, b: _Element) -> bool:
    """Whether two author links stand in the same byline."""
    near = {
        id(x)
        for x in (b.getparent(), b.getparent().getparent() if b.getparent() is not None else None)
        if x is not None
    }
    return id(a.getparent()) in near or (a.getparent() is not None and id(a.getparent().getparent()) in near)
