"""The standfirst: the sentence or two between title and story that body extraction likes to lose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lxml.etree import _Element

from conflictdigest.extract.headline import flat, squash

_CLASS = re.compile(
    r"(?:^|[\s_-])(?:standfirst|stand-first|sub-?head(?:line|ing)?|sub-?title|dek|deck|lead|lede|"
    r"lead-?text|intro(?:duction|text)?|"
    r"summary|excerpt|kicker-?text|chapo|chapeau|entradilla|bajada|copete|sapo|vorspann|anriss|"
    r"teaser-?text|sous-?titre|"
    r"sommario|occhiello|subtitulo|ingress|manchet|perex|spot|lid|zajawka|анонс|description)(?:$|[\s_-])",
    re.I,
)
_TAGS = frozenset({"p", "h2", "h3", "div", "span", "strong", "em", "li", "section", "header"})
_SENTENCE = re.compile(r"^[^{}<>=]*[.!?…。][\"”»’')\]]*$")
_NEAR = 320
"""Elements after the title among which a standfirst is looked for."""
_SHORTEST, _LONGEST = 40, 700
_HEAD = 20
"""Letters by which the beginnings of two texts are compared first."""


def find(tree: _Element, descriptions: Iterable[str | None], blocks: Sequence[str]) -> str | None:
    """The standfirst that the page shows and that the body lacks; None without one.

    What the page's own description says, wherever it is shown; else a sentence near the title in an element
    whose class says that it is one.
    """
    wanted = [key for text in descriptions if text and len(key := squash(text)) > 40]
    have = squash(" ".join(blocks[:3]))
    if any(key[:60] in have for key in wanted):
        return None
    have = squash(" ".join(blocks))
    if any(key[:60] in have for key in wanted):
        return None
    return _described(tree, wanted, have) or _named(tree, have)


def _described(tree: _Element, wanted: list[str], have: str) -> str | None:
    heads = {key[:_HEAD] for key in wanted}
    if not heads:
        return None
    for element in tree.iter("p", "div", "h2", "h3", "span", "strong", "em", "li"):
        text = element.text
        if not text or len(text) < _HEAD:
            continue
        begin = squash(text[:80])[:_HEAD]
        if len(begin) < _HEAD or begin not in heads:
            continue
        text = flat(_whole(element))
        key = squash(text)
        if _fits(text, key, have) and any(w[:60] in key or key[:60] in w for w in wanted):
            return text
    return None


def _whole(element: _Element) -> _Element:
    """The paragraph of which an inline element is a part."""
    parent = element.getparent()
    if (
        element.tag in {"span", "strong", "em"}
        and parent is not None
        and parent.find("p") is None
        and parent.find("div") is None
    ):
        return parent if len(flat(parent)) <= len(flat(element)) + 60 else element
    return element


def _named(tree: _Element, have: str) -> str | None:
    title = tree.find(".//h1")
    if title is None:
        return None
    for element in title.xpath(f"following::*[position() <= {_NEAR}]"):
        tag = element.tag
        if tag not in _TAGS:
            continue
        mark = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        named = _CLASS.search(mark) if len(mark) > 1 else None
        if not named and tag != "p":
            continue
        if element.find(".//p") is not None or element.find(".//div") is not None:
            continue
        text = flat(element)
        key = squash(text)
        if key in have:
            if len(key) > 150 and element.tag == "p":
                return None  # the story has begun
        elif named and _fits(text, key, have) and _SENTENCE.search(text):
            return text
    return None


def _fits(text: str, key: str, have: str) -> bool:
    return _SHORTEST <= len(text) <= _LONGEST and key not in have
