"""The body of a page, as trafilatura finds it, as blocks in reading order."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from lxml.etree import _Element

from conflictdigest.extract.headline import flat
from conflictdigest.model.page import Block, BlockKind

if TYPE_CHECKING:
    from trafilatura.settings import Extractor

_KINDS = {
    "head": BlockKind.SUBHEAD,
    "quote": BlockKind.QUOTE,
    "item": BlockKind.LIST_ITEM,
    "cell": BlockKind.LIST_ITEM,
}


def find(tree: _Element) -> list[Block]:
    """The page's body: by trafilatura's own rules alone, and with its fallbacks where these found too little.

    The fallbacks rescue pages that the rules misread, and glue the paragraphs of others together. They look
    for one element with much more writing in it, so they are asked only where there is one.
    """
    from trafilatura import bare_extraction

    found = bare_extraction(tree, options=_options(fast=True))
    blocks = _blocks(found.body) if found is not None and not isinstance(found, dict) else []
    size = sum(len(block.text) for block in blocks)
    written, together = _written(tree)
    if blocks and (size >= _ENOUGH * written or together < _MORE * size):
        return blocks
    found = bare_extraction(tree, options=_options(fast=False))
    more = _blocks(found.body) if found is not None and not isinstance(found, dict) else []
    return more if sum(len(block.text) for block in more) > 1.25 * size or not blocks else blocks


@cache
def _options(*, fast: bool) -> Extractor:
    """What is asked of trafilatura; reading its settings anew costs as much as a short page."""
    from trafilatura.settings import Extractor

    return Extractor(output_format="python", comments=False, fast=fast)


_ENOUGH = 0.5
"""Share of the page's written paragraphs that a body must hold to be believed."""
_MORE = 1.5
"""How much more writing than the body another element must hold to be a candidate for it."""


def _written(tree: _Element) -> tuple[int, int]:
    """Letters of the page's paragraphs that read like writing (long, and no rows of links): in all, and the
    most that stand together, below one element or one and the element around it."""
    total = 0
    holders: Counter[_Element] = Counter()
    for paragraph in tree.iter("p"):
        text = flat(paragraph)
        size = len(text)
        if size < 80:
            continue
        if len(paragraph) and sum(len(flat(a)) for a in paragraph.iter("a")) >= 0.5 * size:
            continue
        total += size
        if (holder := paragraph.getparent()) is not None:
            holders[holder] += size
            if (around := holder.getparent()) is not None:
                holders[around] += size
    return total, max(holders.values(), default=0)


def _blocks(body: _Element) -> list[Block]:
    found: list[Block] = []
    _add(body.text, BlockKind.PARAGRAPH, found)
    for element in body:
        _walk(element, found)
    return found


def _add(text: str | None, kind: BlockKind, found: list[Block]) -> None:
    if text and len(text) <= _MOST_OF_ONE and (flat := " ".join(text.split())):
        found.append(Block(flat, kind))


_MOST_OF_ONE = 200_000
"""Characters of a paragraph; longer ones are data."""


_CONTAINERS = frozenset({"list", "table", "row", "quote", "div", "item", "cell"})
_PARTS = frozenset({"item", "row", "cell", "p", "head", "list", "quote", "table"})


def _walk(element: _Element, found: list[Block]) -> None:
    tag = element.tag if isinstance(element.tag, str) else ""
    kind = _KINDS.get(tag, BlockKind.PARAGRAPH)
    if tag in _CONTAINERS and any(child.tag in _PARTS for child in element):
        _add(element.text, kind, found)
        for child in element:
            _walk(child, found)
    elif tag:
        _add("".join(element.itertext()), kind, found)
    _add(element.tail, BlockKind.PARAGRAPH, found)
