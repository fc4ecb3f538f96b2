"""The article: what the store keeps and every later stage reads."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from conflictdigest.model.claims import Claim, Figure, SumNote
from conflictdigest.model.dates import DateMention, Published, Refused, Unresolved
from conflictdigest.model.names import Name
from conflictdigest.model.page import Correction, TitleBasis
from conflictdigest.model.text import Mark, Removed, Span


class Status(StrEnum):
    NEW = "new"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    COPY = "copy"
    SKIPPED = "skipped"


class Article(Struct, frozen=True, gc=False):
    """One article, cleaned and annotated. Evidence fields never change; `published` and what hangs on
    it (`dates`, `unresolved`, `figures[].as_of`) are derived again when the store learns more."""

    id: str
    origin: str
    title: str | None
    title_basis: TitleBasis
    paragraphs: tuple[str, ...]
    sentences: tuple[Span, ...]
    origin_id: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    url: str | None = None
    language: str = "en"
    section: str | None = None
    agency: str | None = None
    published: Published | None = None
    refused: tuple[Refused, ...] = ()
    marks: tuple[Mark, ...] = ()
    removed: tuple[Removed, ...] = ()
    dates: tuple[DateMention, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    names: tuple[Name, ...] = ()
    maybe: tuple[Name, ...] = ()
    """Words that are names if other articles say so (`Sign.MAYBE`)."""
    claims: tuple[Claim, ...] = ()
    figures: tuple[Figure, ...] = ()
    sums: tuple[SumNote, ...] = ()
    corrections: tuple[Correction, ...] = ()
    summary: tuple[Span, ...] = ()
    tags: tuple[str, ...] = ()
    teaser_only: bool = False

    def text(self, span: Span) -> str:
        return span.of(self.paragraphs)

    @property
    def summary_texts(self) -> tuple[str, ...]:
        return tuple(s.of(self.paragraphs) for s in self.summary)


class Outcome(Struct, frozen=True, gc=False):
    """What became of one source: an article with its status, or a skip with its reason."""

    origin: str
    status: Status
    article: Article | None = None
    """Of a preview, which keeps nothing."""
    origin_id: str | None = None
    reason: str | None = None
    detail: str = ""
    passing: bool = False
    """Of a skip that is likely to heal by itself."""
    stored: str | None = None
    """The article's id in the store, where what is known of it now can be read."""
