"""Places in a text. Offsets count code points."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Span(Struct, frozen=True, gc=False, order=True):
    """Characters `start`..`end` of paragraph number `paragraph` (both from 0, `end` exclusive)."""

    paragraph: int
    start: int
    end: int

    def inside(self, other: Span) -> bool:
        return self.paragraph == other.paragraph and other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Span) -> bool:
        return self.paragraph == other.paragraph and self.start < other.end and other.start < self.end

    def of(self, paragraphs: tuple[str, ...]) -> str:
        return paragraphs[self.paragraph][self.start : self.end]


class MarkKind(StrEnum):
    """What a marked stretch of text is; marked text stays, summaries and entries leave it off."""

    DATELINE = "dateline"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    CORRECTION = "correction"


class Mark(Struct, frozen=True, gc=False):
    kind: MarkKind
    span: Span


class Removed(Struct, frozen=True, gc=False):
    """Something cut from an article, with the name of the rule that cut it."""

    rule: str
    text: str
