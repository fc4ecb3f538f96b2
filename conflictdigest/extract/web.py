"""Pages: trafilatura finds the body, metadata of our own reading goes before its guesses."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from lxml.etree import _Element

from conflictdigest.errors import SourceError
from conflictdigest.extract import facts, refusal, signed, source, standfirst, stated
from conflictdigest.extract.headline import flat, squash
from conflictdigest.extract.prune import Pruned, prune
from conflictdigest.model.page import Block, BlockKind, Page
from conflictdigest.model.source import Item
from conflictdigest.model.text import Removed

_KINDS = {
    "head": BlockKind.SUBHEAD,
    "quote": BlockKind.QUOTE,
    "item": BlockKind.LIST_ITEM,
    "cell": BlockKind.LIST_ITEM,
}


def web_page(item: Item, most: int) -> Page:
    """Blocks and facts of an HTML page. Raises SourceError as `extract.page` says."""
    tree = source.tree(item.content)
    if len(item.content) > most:  # where a page shows so much, half of it at least is its story
        _refuse_above(2 * most, sum(map(len, tree.itertext(*_WRITTEN))))
    about = facts.gather(tree, item.url)
    known = about.facts
    if known.published is None:
        known = replace(known, published=_dated(tree))
    pruned = prune(tree)
    pruned.labels.update(text.casefold() for text in about.linked.images)
    times = _times_as_text(tree) if about.linked.live else set()
    if about.linked.live:
        _unwrap_posts(tree)
    links = _link_texts(tree)
    blocks = _body(tree, item.url)
    _refuse_above(most, sum(len(block.text) for block in blocks))
    if not about.signed and (names := signed.find(blocks, about.sites)):
        known = replace(known, authors=names)
    heading = flat(node) if (node := tree.find(".//h1")) is not None else ""
    refusal.check(known.title, heading, blocks, "" if blocks else _visible(source.beginning(item.content)))
    opening = standfirst.find(tree, about.descriptions, [block.text for block in blocks])
    if opening and opening.casefold() not in pruned.captions | pruned.labels:
        blocks.insert(0, Block(opening))
    if times:
        blocks = [replace(b, kind=BlockKind.TIME) if b.text in times else b for b in blocks]
    blocks, removed = _sifted(blocks, about, pruned, links)
    blocks, strangers = stated.without_strangers(blocks, about.linked.body)
    return Page(tuple(blocks), known, (*pruned.removed, *removed, *strangers))


_WRITTEN = ("p", "li", "td", "div", "blockquote", "pre", "br", "span", "section", "article")


def _refuse_above(most: int, written: int) -> None:
    if written > most:
        raise SourceError("too-large", f"{written:,} characters of text; at most {most:,} are read")


def _visible(tree: _Element) -> str:
    """The beginning of what the page shows, scripts left out and what stands in for them kept."""
    parts: list[str] = []
    size = 0
    for element in tree.iter():
        if element.tag in {"script", "style"} or not isinstance(element.tag, str):
            continue
        for text in (element.text, element.tail):
            if text and (flat_text := " ".join(text.split())):
                parts.append(flat_text)
                size += len(flat_text)
        if size > 4000:
            break
    return " ".join(parts)


def _times_as_text(tree: _Element) -> set[str]:
    """Makes paragraphs of the times of a live report's posts, which extraction would drop."""
    texts: set[str] = set()
    for element in list(tree.iter("time")):
        text = flat(element) or (element.get("datetime") or "").strip()
        if (
            not text
            or len(text) > 60
            or any(a.tag in {"p", "header", "figure"} for a in element.iterancestors())
        ):
            continue
        for child in list(element):
            element.remove(child)
        element.tag, element.text = "p", text
        element.attrib.clear()
        texts.add(text)
    return texts


def _unwrap_posts(tree: _Element) -> None:
    """Takes the boxes off headed posts: extraction drops the headings of all boxes but the first."""
    for element in list(tree.iter("div", "section", "li")):
        tags = {child.tag for child in element}
        if tags & {"h2", "h3", "h4"} and "p" in tags and element.getparent() is not None:
            element.drop_tag()


def _link_texts(tree: _Element) -> set[str]:
    """What links say, squashed: a block that is all one link leads elsewhere."""
    found = set()
    for link in tree.iter("a"):
        text = flat(link) if len(link) else " ".join((link.text or "").replace("\u00ad", "").split())
        if len(text) > 15:
            found.add(text)
    return {squash(text) for text in found}


def _linked(text: str, links: set[str], longest: int) -> float:
    """The share of a block that is one link: all of it, or what follows a short label. `longest`: letters of
    the longest link."""
    if len(text) > 2 * longest + _LABEL:
        return 0.0
    if squash(text) in links:
        return 1.0
    label, sign, rest = _labelled(text)
    return len(rest) / len(text) if sign and len(label) <= _LABEL and squash(rest) in links else 0.0


_LABEL = 40
"""Characters of a label before a link ("Read more: …")."""


def _labelled(text: str) -> tuple[str, str, str]:
    at = min((i for i in (text.find(": "), text.find(" | "), text.find(" – ")) if i > 0), default=-1)
    return (text[:at], text[at : at + 2], text[at + 2 :].lstrip(" |–")) if at > 0 else (text, "", "")


def _sifted(
    blocks: list[Block], about: facts.Found, pruned: Pruned, links: set[str]
) -> tuple[list[Block], list[Removed]]:
    """The blocks without other wordings of the title and copies of captions; links marked as such."""
    titles = {squash(wording) for wording in about.wordings}
    longest = max(map(len, links), default=0)
    kept: list[Block] = []
    removed: list[Removed] = []
    for at, block in enumerate(blocks):
        text = block.text
        if at < 6 and squash(text) in titles:
            removed.append(Removed("repeated-title", text))
        elif _is_caption(text.casefold(), at, pruned):
            removed.append(Removed("caption", text))
        elif share := _linked(text, links, longest):
            kept.append(replace(block, linked=share))
        else:
            kept.append(block)
    return kept, removed


def _is_caption(folded: str, at: int, pruned: Pruned) -> bool:
    """Whether a text is what an image says of itself; at the very top only where a caption says it."""
    return folded in pruned.captions or (at > 0 and len(folded) <= 160 and folded in pruned.labels)


def _body(tree: _Element, url: str | None) -> list[Block]:
    """The page's body: by trafilatura's own rules alone, and with its fallbacks where these found too little.

    The fallbacks rescue pages that the rules misread, and glue the paragraphs of others together. They look for
    one element with much more writing in it, so they are asked only where there is one.
    """
    from trafilatura import bare_extraction

    found = bare_extraction(tree, url=url, include_comments=False, fast=True)
    blocks = _blocks(found.body) if found is not None and not isinstance(found, dict) else []
    size = sum(len(block.text) for block in blocks)
    written, together = _written(tree)
    if blocks and (size >= _ENOUGH * written or together < _MORE * size):
        return blocks
    found = bare_extraction(tree, url=url, include_comments=False)
    more = _blocks(found.body) if found is not None and not isinstance(found, dict) else []
    return more if sum(len(block.text) for block in more) > 1.25 * size or not blocks else blocks


_ENOUGH = 0.5
"""Share of the page's written paragraphs that a body must hold to be believed."""
_MORE = 1.5
"""How much more writing than the body another element must hold to be a candidate for it."""


def _written(tree: _Element) -> tuple[int, int]:
    """Letters of the page's paragraphs that read like writing: long, and no rows of links. In all, and the most
    that stand together: below one element, or one and the element around it."""
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


def _dated(tree: _Element) -> str | None:
    """The publication date that the page prints, when its metadata has none."""
    from htmldate import find_date

    return find_date(tree, extensive_search=False, original_date=True)


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
