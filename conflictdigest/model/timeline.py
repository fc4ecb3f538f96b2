"""Timeline entries."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conflictdigest.model.claims import Figure, Stance
from conflictdigest.model.dates import Anchor
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.names import Place
from conflictdigest.model.text import Span


class Bound(StrEnum):
    """How an entry sits on its days: on that day, somewhere within them, by or since the day named."""

    ON = "on"
    WITHIN = "within"
    BY = "by"
    SINCE = "since"


class EntryKind(StrEnum):
    EVENT = "event"
    REPORT = "report"
    DENIAL = "denial"
    BACKGROUND = "background"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Quote:
    """Verbatim words and the way back to them."""

    article: str
    origin: str
    origin_id: str | None
    outlet: str | None
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Attribution:
    source: str | None
    chain: tuple[str, ...]
    stance: Stance
    party: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the date of an entry rests on."""

    text: str
    rule: str
    anchor: Anchor | None


@dataclass(frozen=True, slots=True)
class Draft:
    """What one sentence (or a lawful part of one) of one article says happened, before merging.

    `days` is null when a reported happening has no day of its own: it takes the day of the same
    happening elsewhere in its story, or stays with its report.
    """

    quote: Quote
    days: Days | None
    bound: Bound
    granularity: Granularity
    kind: EntryKind
    evidence: Evidence
    published: Days | None
    attribution: tuple[Attribution, ...] = ()
    origins: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    places: tuple[Place, ...] = ()
    names: tuple[str, ...] = ()
    """Keys of the names in the quote."""
    words: tuple[str, ...] = ()
    """Folded content words of the quote, sorted: what merging compares."""
    quality: float = 0.0
    """How well the words stand alone, 0..1: the clearest quote goes in front."""
    title_share: float = 0.0
    """How much the quote shares with its article's title and lede, 0..1."""
    corrected: str | None = None
    """The words of a correction note that touches this quote."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One happening, once, with all who tell it."""

    id: str
    days: Days
    bound: Bound
    granularity: Granularity
    kind: EntryKind
    text: str
    evidence: Evidence
    quotes: tuple[Quote, ...]
    attribution: tuple[Attribution, ...] = ()
    origins: tuple[str, ...] = ()
    disputes: tuple[str, ...] = ()
    disputed_by: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    places: tuple[Place, ...] = ()
    names: tuple[str, ...] = ()
    story: str | None = None
    corrected: tuple[str, ...] = ()
    why: str = ""
    """Why its quotes were merged."""
    weight: float = 0.0
    """How much it matters among all; for selection, not shown."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What a digest shows, and how much it leaves out."""

    entries: tuple[Entry, ...]
    hidden_days: int = 0
    hidden_entries: int = 0
