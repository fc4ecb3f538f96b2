"""Who says what, and the figures of a conflict."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from conflictdigest.model.days import Days
from conflictdigest.model.text import Span


class Stance(StrEnum):
    REPORTS = "reports"
    CLAIMS = "claims"
    DENIES = "denies"
    CONFIRMS = "confirms"
    DOUBTS = "doubts"


class Claim(Struct, frozen=True, gc=False):
    """Words attributed to a source."""

    span: Span
    """The attributed words."""
    cue: Span | None
    """The words that attribute ("reported", "according to"); in the same paragraph."""
    source: str | None
    """The nearest source, as the text names it at its fullest; null for unnamed and unknown ones."""
    stance: Stance
    chain: tuple[str, ...] = ()
    """From the nearest source to the last ("The Telegraph", "UK intelligence"); starts with `source`."""
    party: str | None = None
    """The party to the conflict that speaks, when the source is one."""
    sentence: int = 0
    """Index into the article's sentences, where the attributed words begin."""
    carried: bool = False
    """The source was named in an earlier sentence and carried over."""
    told: str | None = None
    """The outlet that the source spoke to ("the minister told the Post"): who else the words go back to."""


class Figure(Struct, frozen=True, gc=False):
    """A number of the conflict: people killed or wounded, troops, drones, prisoners, money, area …"""

    span: Span
    text: str
    low: float | None
    high: float | None
    unit: str
    """What one counts, in the words of the text ("soldiers", "drones", "killed", "USD", "km²")."""
    counted: str
    """What is counted, verbatim and whole ("Russian soldiers in Kursk")."""
    by: str | None = None
    as_of: Days | None = None
    category: str = "other"
    """killed, wounded, missing, troops, drones, missiles, aircraft, prisoners, displaced, money, area or
    other."""


class Statement(Struct, frozen=True, gc=False):
    """One side of a possible tie: what an entry or sentence says, ready to be compared."""

    id: str
    text: str
    days: Days
    stance: Stance
    names: tuple[str, ...]
    """Keys of `model.names`."""
    sources: tuple[str, ...] = ()
    story: str | None = None


class Tie(Struct, frozen=True, gc=False):
    """A denial and what it denies."""

    denial: str
    denied: str
    why: str


class SumNote(Struct, frozen=True, gc=False):
    """Parts that were checked against a whole: "139 of 145 accounted for"."""

    text: str
    parts: tuple[Span, ...]
    whole: Span
    adds_up: bool


class Reading(Struct, frozen=True, gc=False):
    """What one article says by whom: claims and figures in reading order, and sums that were checked."""

    claims: tuple[Claim, ...] = ()
    figures: tuple[Figure, ...] = ()
    sums: tuple[SumNote, ...] = ()
