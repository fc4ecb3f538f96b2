"""What extraction and cleaning hand on."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct, field

from conflictdigest.model.text import Mark, Removed, Span


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    CAPTION = "caption"
    TIME = "time"


class Block(Struct, frozen=True, gc=False):
    """A paragraph, line or heading as it stood on the page."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    glued: bool = False
    """It followed the block before it without a blank line between."""
    linked: float = 0.0
    """The share of its letters that are links, 0..1."""


class PageFacts(Struct, frozen=True, gc=False):
    """What a page's metadata says. Dates are text as found; `published` is never the modified one."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    section: str | None = None
    published: str | None = None
    modified: str | None = None


class Page(Struct, frozen=True, gc=False):
    """Blocks in reading order, the metadata beside them, and what extraction itself left out."""

    blocks: tuple[Block, ...]
    facts: PageFacts = field(default_factory=PageFacts)
    removed: tuple[Removed, ...] = ()


class TitleBasis(StrEnum):
    PRINTED = "printed"
    METADATA = "metadata"
    GIVEN = "given"
    FIRST_SENTENCE = "first-sentence"


class Correction(Struct, frozen=True, gc=False):
    """A correction or retraction note: the whole note, and old and new words where it tells them."""

    text: str
    old: str | None = None
    new: str | None = None
    retraction: bool = False


class Printed(Struct, frozen=True, gc=False):
    """What the removed lines said before they went: evidence for later stages, all as printed."""

    authors: tuple[str, ...] = ()
    outlet: str | None = None
    agency: str | None = None
    """Wire agency of a slug or dateline: "Reuters", "AP"."""
    publication_lines: tuple[str, ...] = ()
    """Lines that look like a publication date, best first ("12:19 PM EST, November 12, 2024")."""
    rights_holder: str | None = None
    dateline_place: str | None = None
    corrections: tuple[Correction, ...] = ()


class CleanText(Struct, frozen=True, gc=False):
    """An article's own words, split into sentences, with proof of what was cut.

    `sentences` are spans in reading order; together they cover all but the blanks of `paragraphs`.
    """

    title: str | None
    title_basis: TitleBasis
    paragraphs: tuple[str, ...]
    sentences: tuple[Span, ...]
    marks: tuple[Mark, ...] = ()
    removed: tuple[Removed, ...] = ()
    printed: Printed = field(default_factory=Printed)
    language: str = "en"
