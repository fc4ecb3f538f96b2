"""What differs between two looks at a timeline, and figures as they moved."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from conflictdigest.model.days import Days
from conflictdigest.model.timeline import Entry, Quote


class ChangeKind(StrEnum):
    """What happened to an entry since it was last seen."""

    NEW = "new"
    TOLL = "toll"
    """A count moved: in the entry itself, or told by a new one of the same story, place and day."""
    DATE = "date"
    DISPUTED = "disputed"
    ORIGIN = "origin"
    """Another outlet or body stands behind it."""
    CORRECTED = "corrected"
    GONE = "gone"
    """Nothing that is stored tells it any more."""


class Change(Struct, frozen=True, gc=False):
    kind: ChangeKind
    entry: Entry
    """As it is now; for GONE, as it was."""
    before: Entry | None = None
    """As it was; for a toll told by a new entry, the one that told the former toll."""
    old: str = ""
    """The former value in words, where one was replaced."""
    new: str = ""


class Point(Struct, frozen=True, gc=False):
    """One count: the figure as printed, who gave it, and as of which days."""

    days: Days
    low: float | None
    high: float | None
    text: str
    by: str | None
    entry: str
    """Id of the entry that tells it."""
    quote: Quote | None


class Series(Struct, frozen=True, gc=False):
    """One thing counted over days and by several sources."""

    category: str
    """As `Figure.category`."""
    counted: str
    """What is counted, in the words of the earliest count."""
    story: str | None
    points: tuple[Point, ...]
    """By days, then value."""
    differs: bool
    """Whether two counts of one day can not both be right; a whole and its parts can, and "over 7" and 9."""
