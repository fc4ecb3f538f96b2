"""Pages: trafilatura finds the body, metadata of our own reading goes before its guesses."""

from __future__ import annotations

from lxml import html as lxml_html
from lxml.etree import LxmlError, _Element

from conflictdigest.errors import SourceError
from conflictdigest.model.page import Block, BlockKind, Page, PageFacts
from conflictdigest.model.source import Item
from conflictdigest.text.repair import mend

_KINDS = {
    "head": BlockKind.SUBHEAD,
    "quote": BlockKind.QUOTE,
    "item": BlockKind.LIST_ITEM,
    "cell": BlockKind.LIST_ITEM,
}


def web_page(item: Item) -> Page:
    """Blocks and facts of an HTML page. Raises SourceError as `extract.page` says."""
    tree = _tree(item.content)
    from trafilatura import bare_extraction

    found = bare_extraction(
        tree,
        url=item.url,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or isinstance(found, dict):
        raise SourceError("no-article", "the page holds no text that reads like an article")
    blocks = tuple(_blocks(found.body))
    if not blocks:
        raise SourceError("no-article", "the page holds no text that reads like an article")
    facts = PageFacts(
        title=found.title,
        authors=tuple(a.strip() for a in (found.author or "").split(";") if a.strip()),
        outlet=found.sitename,
        url=found.url,
        language=found.language,
        published=found.date,
    )
    return Page(blocks, facts)


def _tree(content: str) -> _Element:
    text = mend(content)
    try:
        tree = lxml_html.fromstring(text)
    except (LxmlError, ValueError) as error:
        raise SourceError("no-article", "the page can not be read as HTML") from error
    return tree


def _blocks(body: _Element) -> list[Block]:
    found: list[Block] = []
    for element in body:
        _walk(element, found)
    return found


def _walk(element: _Element, found: list[Block]) -> None:
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag in {"list", "table", "row", "quote"} and any(
        c.tag in {"item", "row", "cell", "p", "head"} for c in element
    ):
        for child in element:
            _walk(child, found)
        return
    text = " ".join("".join(element.itertext()).split())
    if text:
        found.append(Block(text, _KINDS.get(tag, BlockKind.PARAGRAPH)))
