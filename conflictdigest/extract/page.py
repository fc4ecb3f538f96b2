"""The one way from an item to its blocks."""

from __future__ import annotations

from conflictdigest.errors import SourceError
from conflictdigest.extract import markdown, plain
from conflictdigest.model.page import Page
from conflictdigest.model.source import Item, ItemKind
from conflictdigest.text.repair import mend

MOST_CHARACTERS = 1_000_000
"""Of one story: a book of five hundred pages."""


def page(item: Item, most: int = MOST_CHARACTERS) -> Page:
    """Blocks in reading order and the metadata beside them.

    Raises SourceError when there is no article: ``consent-wall``, ``paywall``, ``script-only``,
    ``robot-check``, ``error-page``, ``no-article``, ``no-sentence``; ``too-large`` when a page's story has
    more than `most` characters.
    """
    if item.kind is ItemKind.HTML:
        from conflictdigest.extract.web import web_page

        return web_page(item, most)
    text = mend(item.content)
    if markdown.is_markdown(text):
        return markdown.page(text)
    blocks = plain.blocks(text)
    if not blocks:
        raise SourceError("no-sentence", "there are no words in it")
    return Page(blocks)
