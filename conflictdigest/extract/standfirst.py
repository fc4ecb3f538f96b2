"""The standfirst: the sentence or two between title and story that body extraction likes to lose."""

from __future__ import annotations

import re

from lxml.etree import _Element

from conflictdigest.extract.headline import flat, squash

_CLASS = re.compile(
    r"(?:^|[\s_-])(?:standfirst|stand-first|sub-?head(?:line|ing)?|sub-?title|dek|deck|lead|lede|lead-?text|intro(?:duction|text)?|"
    r"summary|excerpt|kicker-?text|chapo|chapeau|entradilla|bajada|copete|sapo|vorspann|anriss|teaser-?text|sous-?titre|"
    r"sommario|occhiello|subtitulo|ingress|manchet|perex|spot|lid|zajawka|анонс|description)(?:$|[\s_-])",
    re.I,
)
_TAGS = frozenset({"p", "h2", "h3", "div", "span", "strong", "em", "li", "section", "header"})
_SENTENCE = re.compile(r"^[^{}<>=]*[.!?…。][\"”»’')\]]*$")
_NEAR = 160
_SHORTEST, _LONGEST = 40, 700


def find(tree: _Element, description: str | None, body: str) -> str | None:
    """The standfirst that the page shows near its title and that the body lacks; None without one.

    An element counts when its class says so and it stands near the title, or when it is what the page's own
    description says.
    """
    title = tree.find(".//h1")
    if title is None:
        return None
    have = squash(body)
    wanted = squash(description or "")
    named: str | None = None
    for count, element in enumerate(_after(title)):
        if count > _NEAR:
            break
        if element.tag not in _TAGS or element.find(".//p") is not None or element.find(".//div") is not None:
            continue
        text = flat(element)
        if not _SHORTEST <= len(text) <= _LONGEST:
            continue
        key = squash(text)
        if key in have:
            if len(key) > 150 and element.tag == "p":
                break  # the story has begun
            continue
        if len(wanted) > 40 and (key.startswith(wanted[:60]) or wanted.startswith(key[:60])):
            return text
        mark = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        if named is None and _CLASS.search(mark) and _SENTENCE.search(text):
            named = text
    return named


def _after(title: _Element) -> list[_Element]:
    return [e for e in title.xpath(f"following::*[position() <= {_NEAR * 2}]") if isinstance(e.tag, str)]
