"""Authors: every one and only authors, from structured data, metadata and marked bylines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml.etree import _Element

from conflictdigest.extract import people
from conflictdigest.extract.headline import flat, squash

_MARKED = re.compile(
    r"(?:^|[\s_-])(?:authors?|byline|autor(?:es|ia|in|en)?|auteurs?|autore|writer|yazar|muhabir|firma|forfatter|"
    r"skribent)(?:[\s_-]*(?:name|link|title|block|line|s))?(?:$|[\s_-])",
    re.I,
)
_NAME_CLASS = re.compile(r"(?:^|[\s_-])(?:name|fn|n)(?:$|[\s_-])", re.I)
_AUTHOR_LINK = re.compile(
    r"/(?:authors?|autor(?:en|es|a)?|auteurs?|journalists?|redakteur|profile|yazar|"
    r"people|person|by|reporter|staff)/[^/?#]{3,}",
    re.I,
)
_ELSEWHERE = re.compile(
    r"comment|kommentar|disqus|related|teaser|recommend|sidebar|widget|footer|(?:^|[\s_-])(?:nav|menu)|navigation|"
    r"columnists",
    re.I,
)
_BY_NAME = re.compile(
    r"(?:^|\s)(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i)[:\s]\s?"
    r"((?:[A-ZÀ-ÞĀ-Ž][\w.'’-]+ ?){2,4}(?:(?:,|\sand|\sund|\set|\sy)\s(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]+ ?){2,4}){0,3})"
)
_WHOLE = frozenset({"html", "body", "main", "article"})
"""Elements whose classes say what else is on the page ("has-sidebar", "comments-open")."""
_NEAR = 60
"""Elements after the title among which its byline is looked for."""
_MOST = 12
_BYLINE = 300
"""Characters of an element that holds a byline and no list of stories."""
_LONGEST = 120


class Authors(NamedTuple):
    """Names in order. `persons` is False where only the outlet, an agency or a desk signs, or nobody."""

    names: tuple[str, ...]
    persons: bool


def choose(
    linked: Iterable[tuple[str, bool]], meta: Iterable[str], tree: _Element, outlet: Iterable[str]
) -> Authors:
    """Names of persons from the best source that names any; organisations only where nobody is named."""
    sites = {squash(name) for name in outlet if name}
    stated = list(linked)
    weak: tuple[str, ...] = ()
    for texts in ([name for name, body in stated if not body], [name for name in meta if name]):
        names = people.persons(texts, sites)
        if found := _without_desks(names):
            return Authors(found[:_MOST], persons=True)
        weak = weak or names
    for source in (_marked(tree), _below_title(tree)):
        if found := _printed(source, sites):
            return Authors(found[:_MOST], persons=True)
    bodies = dict.fromkeys(people.signature(name) for name, _ in stated)
    weak = weak or tuple(name for name in bodies if name) or _desks(_marked(tree), sites)
    return Authors(weak[:_MOST], persons=False)


def _desks(texts: Iterable[str], sites: set[str]) -> tuple[str, ...]:
    """Desks and agencies that sign where the page marks its author ("By News Desk and agencies")."""
    return tuple(name for name in people.persons(texts, sites) if people.is_desk(name))


def _without_desks(names: tuple[str, ...]) -> tuple[str, ...]:
    """The persons; with them a team, but no agency. Empty where no person is among the names."""
    if all(people.is_desk(name) for name in names):
        return ()
    return tuple(name for name in names if not people.is_agency(name))


def _printed(texts: Iterable[str], sites: set[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for text in texts:
        capitals = people.led(text)
        for name in people.persons((text,), sites):
            if people.like_a_person(name, capitals=capitals) and not people.is_desk(name):
                found.setdefault(squash(name), name)
    return tuple(found.values())


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
        text = _lines(element) if len(element) < 12 else ""
        if len(text) > 220 and element.tag == "p":
            return
        if 6 < len(text) < 120 and (found := _BY_NAME.search(text)):
            yield found[1]
            return


def _marked(tree: _Element) -> Iterator[str]:
    """Texts of elements that the page marks as its author, before the comments."""
    links: list[str] = []
    marked: list[str] = []
    last = tree
    for element in tree.iter("a", "span", "div", "p", "address", "strong", "li", "h4", "h5"):
        owned = element.get("rel") == "author" or "author" in (element.get("itemprop") or "")
        linked = element.tag == "a" and bool(_AUTHOR_LINK.search(element.get("href") or ""))
        if not owned and not linked and not _MARKED.search(element.get("class") or ""):
            continue
        if any(_elsewhere(around) for around in element.iterancestors()):
            continue
        text = _lines(_inner(element))
        if not 2 < len(text) <= _LONGEST:
            continue
        if owned or linked:
            if links and not _siblings(element, last):
                break
            links.append(text)
            last = element
        elif not marked:
            marked.append(text)
    yield from dict.fromkeys(links or marked)


def _elsewhere(element: _Element) -> bool:
    """Comments, other stories, menus: who is named there did not write this one."""
    if element.tag in _WHOLE:
        return False
    if element.tag == "nav":
        return True
    named = _ELSEWHERE.search(f"{element.get('class') or ''} {element.get('id') or ''}")
    return named is not None and element.find(".//h1") is None


def _inner(element: _Element) -> _Element:
    """The part of an author's element that is marked as the name, or all of it."""
    for part in element.iter("a", "span", "div", "strong", "b", "h3", "h4"):
        if part is not element and (
            part.get("itemprop") == "name" or _NAME_CLASS.search(part.get("class") or "")
        ):
            return part
    return element


def _lines(element: _Element) -> str:
    """What an element shows, a line for each text in it."""
    return "\n".join(text for part in element.itertext() if (text := " ".join(part.split())))


def _siblings(a: _Element, b: _Element) -> bool:
    """Whether two author links stand in one byline: near each other, with next to nothing around them."""
    around = (b.getparent(), b.getparent().getparent() if b.getparent() is not None else None)
    for common in (a.getparent(), a.getparent().getparent() if a.getparent() is not None else None):
        if common is not None and any(common is other for other in around):
            return len(flat(common)) <= _BYLINE
    return False
