"""Markdown to blocks: headings, lists and quotes by their marks; links and emphasis to their words."""

from __future__ import annotations

import re

from conflictdigest.extract import plain
from conflictdigest.model.page import Block, BlockKind, Page, PageFacts
from conflictdigest.model.text import Removed

_HEADING = re.compile(r"^(#{1,6})\s+(\S.*?)\s*#*$", re.M)
_LINK = re.compile(
    r"(?<!!)\[([^\[\]\n]+)\]\((?:<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+\"[^\"\n]*\")?\)"
)
_IMAGE = re.compile(r"!\[([^\]\n]*)\]\([^()\n]*\)")
_STRONG = re.compile(r"(?<![\w*_])(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?![\w*_])")
_SOFT = re.compile(r"(?<![\w*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*_])")
_FRONT = re.compile(r"\A---\n(.{0,4000}?)\n(?:---|\.\.\.)\n", re.S)
_FIELD = re.compile(r"^([A-Za-z_]+):\s*(.+?)\s*$", re.M)


def is_markdown(text: str) -> bool:
    """Whether a text has headings or links as Markdown writes them."""
    head = text[:20_000]
    if _FRONT.match(head) and _FIELD.search(head):
        return True
    if "#" in head and _HEADING.search(head) and "\n" in head.strip():
        return True
    return "](" in head and bool(_LINK.search(head))


def page(text: str) -> Page:
    """Blocks of a Markdown text; front matter gives facts, images are taken out."""
    facts = PageFacts()
    removed: list[Removed] = []
    if front := _FRONT.match(text):
        facts = _facts(front[1])
        removed.append(Removed("front-matter", front[1].strip()))
        text = text[front.end() :]
    removed.extend(Removed("caption", found[1]) for found in _IMAGE.finditer(text) if found[1].strip())
    text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    blocks: list[Block] = []
    at = 0
    for heading in _HEADING.finditer(text):
        blocks.extend(_body(text[at : heading.start()]))
        blocks.append(Block(_plain(heading[2]), BlockKind.SUBHEAD))
        at = heading.end()
    blocks.extend(_body(text[at:]))
    return Page(tuple(blocks), facts, tuple(removed))


def _body(text: str) -> tuple[Block, ...]:
    quoted = re.sub(r"^>\s?", "", text, flags=re.M)
    paragraphs = re.sub(r"(?<=\S)(?:  |\\)?\n(?=[^\s*+>#|-])(?!\d{1,2}[.)]\s)", " ", quoted)
    return tuple(Block(_plain(b.text), b.kind, b.glued) for b in plain.blocks(paragraphs))


def _plain(text: str) -> str:
    return _SOFT.sub(r"\2", _STRONG.sub(r"\2", text))


def _facts(front: str) -> PageFacts:
    fields = {key.lower(): value.strip("\"'") for key, value in _FIELD.findall(front)}
    authors = fields.get("author") or fields.get("authors") or ""
    return PageFacts(
        title=fields.get("title"),
        authors=tuple(a.strip(" \"'") for a in re.split(r",| and ", authors.strip("[]")) if a.strip()),
        outlet=fields.get("outlet") or fields.get("source") or fields.get("sitename"),
        url=fields.get("url") or fields.get("link"),
        language=fields.get("language") or fields.get("lang"),
        published=fields.get("published") or fields.get("date"),
    )
