"""What time expressions mean, once resolved. (What was found stands in `model.timex`.)"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from conflictdigest.model.days import Basis, Days, Granularity
from conflictdigest.model.text import Span


class Published(Struct, frozen=True, gc=False):
    """When an article appeared. More than one day means a bracket: somewhere inside, not all of it."""

    days: Days
    basis: Basis
    evidence: str
    """The words or the reasoning it rests on."""
    instant: datetime | None = None
    """UTC, when a time and a zone are known."""


class Anchor(Struct, frozen=True, gc=False):
    """What a relative expression was counted from."""

    days: Days
    basis: str
    """"given", "printed", "metadata", "feed", "inferred" (publication), or "text" (a date stated before)."""


class Mod(StrEnum):
    START = "start"
    MID = "mid"
    END = "end"


class Bearing(StrEnum):
    """How the expression ties the happening to its days."""

    ON = "on"
    WITHIN = "within"
    SINCE = "since"
    UNTIL = "until"
    BY = "by"


class Tense(StrEnum):
    """Where the clause around an expression looks, from the anchor."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


class DateMention(Struct, frozen=True, gc=False):
    """A resolved expression."""

    span: Span
    text: str
    days: Days
    granularity: Granularity
    basis: str
    """"explicit" (needs no anchor), "relative" (counted from one), "partial" (year or month filled in)."""
    rule: str
    anchor: Anchor | None = None
    mod: Mod | None = None
    bearing: Bearing = Bearing.ON
    tense: Tense = Tense.UNKNOWN
    refers_to: Span | None = None
    """The earlier sentence whose happening it dates ("The talks date back to last Thursday")."""


class Unresolved(Struct, frozen=True, gc=False):
    """An expression of time that could not be put on days, and why."""

    span: Span
    text: str
    why: str


class Resolution(Struct, frozen=True, gc=False):
    dates: tuple[DateMention, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()


class Refused(Struct, frozen=True, gc=False):
    """A publication date that was offered and not believed."""

    text: str
    basis: Basis
    why: str


class Publication(Struct, frozen=True, gc=False):
    """The decision on a publication date, with what was refused on the way."""

    published: Published | None
    refused: tuple[Refused, ...] = ()
