"""Copies and stories: two relations that are kept apart."""

from __future__ import annotations

from dataclasses import dataclass

from conflictdigest.model.days import Days
from conflictdigest.model.names import Place


@dataclass(frozen=True, slots=True)
class CopySet:
    """Articles that print the same text. Counts as one independent source."""

    articles: tuple[str, ...]
    """Ids, sorted."""
    why: str
    origin: str | None = None
    """The agency or outlet the text goes back to, when the texts say so."""


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about the same happening."""

    id: str
    title: str
    articles: tuple[str, ...]
    """Ids, sorted."""
    days: Days | None
    places: tuple[Place, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Override:
    """A user's word on grouping, recorded and undoable."""

    id: int
    kind: str
    """merge, split, date, keep"""
    articles: tuple[str, ...]
    value: str = ""
