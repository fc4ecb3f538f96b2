"""Pages: trafilatura finds the body, metadata of our own reading goes before its guesses."""

from __future__ import annotations

from lxml.etree import _Element

from conflictdigest.errors import SourceError
from conflictdigest.extract import body, facts, refusal, signed, source, standfirst, stated
from conflictdigest.extract.headline import flat, squash
from conflictdigest.extract.prune import Pruned, prune
from conflictdigest.model import replace
from conflictdigest.model.page import Block, BlockKind, Page
from conflictdigest.model.source import Item
from conflictdigest.model.text import Removed


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
    blocks = body.find(tree)
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


def _dated(tree: _Element) -> str | None:
    """The publication date that the page prints, when its metadata has none."""
    from htmldate import find_date

    return find_date(tree, extensive_search=False, original_date=True)
