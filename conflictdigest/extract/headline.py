"""The title as the outlet prints it: chosen among headings and metadata, without the site's name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape

from lxml.etree import _Element

from conflictdigest.extract.linked import Linked

_SPLIT = re.compile(r"(\s+[-–—|·•»:]\s+|\s*[|ㅣ｜]\s*|：|[_＿](?=[^\s_＿]+$)|(?<=\w)-(?=[^\s-]+$))")
_LED = re.compile(r"(.{2,40}?)\s*[-–—|·•»:｜]\s+(.{8,})")
_WORD = re.compile(r"\w+")
_HEADLINE_CLASS = re.compile(r"head(?:line)?|title|titel|titre|titulo|heading", re.I)
_MOST_HEADINGS = 400
_TELLING = 12
"""Letters from which a heading that stands in another title is no section's name."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The choice, and every wording of the title that the page knows, to be told from the story."""

    text: str | None
    wordings: tuple[str, ...] = ()


def choose(tree: _Element, meta: dict[str, str], linked: Linked, site_names: Iterable[str]) -> Headline:
    """Structured data first, then what a heading shows and sharing calls it, then headings, then <title>.

    Where heading, sharing title and <title> agree against the structured data, that is what the page prints.

    Where the sharing title differs from the rest and yet stands in a visible heading, the rest is a wording
    for search engines and the visible one wins.
    """
    sites = tuple(squash(name) for name in site_names if name)
    headings = [text for e in tree.iterfind(".//h1") if (text := flat(e)) and squash(text) not in sites][:4]
    shared = unescape(meta.get("og:title") or meta.get("twitter:title") or "")
    tag = flat(node) if (node := tree.find(".//title")) is not None else ""
    told = linked.headlines
    everything = [t for t in (*told, *headings, shared, meta.get("twitter:title", ""), tag) if t]
    bare = {text: without_site(text, sites, everything) for text in everything}
    if not linked.of_page:  # what an article's own headline says beyond other wordings is the editor's
        section = squash(linked.section or meta.get("article:section") or "")
        bare.update((text, without_site(text, sites, section=section)) for text in told)
    main = next((bare[t] for t in told), "")
    head = next((bare[t] for t in headings if t and _related(bare[t], (*told, shared, tag))), "")
    share = bare.get(shared, "")
    pick = main or _longer_kept(share, head) or head or bare.get(tag, "")
    if main and head and words(head) == words(share) == words(bare.get(tag, "")) != words(main):
        pick = head  # the page, its window and those who share it say one thing, only search engines another
    if main and share and words(share) not in {words(main), words(head)} and not _inside(share, main):
        pick = _visible(tree, share) or pick
    wordings = tuple(
        dict.fromkeys(t for t in (*bare.values(), *everything, pick) if t and _related(t, (pick,)))
    )
    return Headline(pick or None, wordings)


def _longer_kept(share: str, head: str) -> str:
    """The sharing title, unless it is only the heading with something hung on to it."""
    if share and head and words(share).startswith(words(head) + " "):
        return head
    return share


def _related(heading: str, others: Iterable[str]) -> bool:
    """Whether a heading is about what the other titles say: not the site's name, a section or a menu."""
    key = squash(heading)
    mine = set(_WORD.findall(heading.casefold()))
    others = [other for other in others if other]
    if not others:
        return len(mine) > 2
    if len(key) >= _TELLING and any(key in squash(other) for other in others):
        return True
    rest = [set(_WORD.findall(other.casefold())) for other in others]
    return any(len(mine & other) >= max(2, 0.4 * min(len(mine), len(other))) for other in rest)


def _inside(part: str, whole: str) -> bool:
    """Whether one title is the other less a word or two before it ("In Lund: …")."""
    return ": " in whole and words(whole.split(": ", 1)[1]) == words(part)


def _visible(tree: _Element, share: str) -> str | None:
    """The sharing title where a heading other than h1 shows it, whole or after its kicker."""
    wanted = words(share)
    tail = words(share.split(": ", 1)[1]) if ": " in share else ""
    seen = 0
    for element in tree.iter("h2", "span", "div", "p"):
        if element.tag != "h2" and not _HEADLINE_CLASS.search(
            f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        ):
            continue
        seen += 1
        if seen > _MOST_HEADINGS:
            return None
        text = flat(element)
        if not text or len(text) > 2 * len(share) + 40:
            continue
        if squash(text) == squash(share) or words(text) == wanted:
            return share
        if tail and len(tail) > 15 and words(text) == tail:
            return text
    return None


def without_site(text: str, sites: tuple[str, ...], others: Iterable[str] = (), section: str = "") -> str:
    """The title without the outlet's name, or the section's, hung on to it; or what another wording lacks at
    its end. `sites` and `section` as `squash` makes them."""
    text = unescape(text).strip()
    if (led := _LED.match(text)) and squash(led[1]) in sites:
        text = led[2]
    parts = _SPLIT.split(text)
    while len(parts) >= 3 and (_is_site(parts[-1], sites) or squash(parts[-1]) == section):
        parts = parts[:-2]
    bare = "".join(parts).strip()
    for other in others:
        if 12 <= len(other) < len(bare) and bare.startswith(other) and _SPLIT.match(bare[len(other) :]):
            return other.strip()
    return bare


def _is_site(part: str, sites: tuple[str, ...]) -> bool:
    name = squash(part)
    if not name:
        return True
    return any(
        site and (name in site or (len(site) > 3 and site in name and len(name) <= 2.5 * len(site)))
        for site in sites
    )


def flat(element: _Element) -> str:
    return " ".join("".join(element.itertext()).replace("\u00ad", "").split())


def words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


_NO_WORD = re.compile(r"\W+")
_NO_WORD_BYTES = bytes(code for code in range(128) if not (chr(code).isalnum() or chr(code) == "_"))


def squash(text: str) -> str:
    """Letters and digits alone, folded: equal for one wording printed in two ways."""
    if text.isascii():
        return text.encode().translate(None, _NO_WORD_BYTES).lower().decode()
    return _NO_WORD.sub("", text.casefold())
