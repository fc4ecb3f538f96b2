"""Timeline entries."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from conflictdigest.model.claims import Figure, Stance
from conflictdigest.model.dates import Anchor, Published
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.names import Place
from conflictdigest.model.story import Story
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


class Quote(Struct, frozen=True, gc=False):
    """Verbatim words and the way back to them."""

    article: str
    origin: str
    origin_id: str | None
    outlet: str | None
    span: Span
    text: str


class Attribution(Struct, frozen=True, gc=False):
    source: str | None
    chain: tuple[str, ...]
    stance: Stance
    party: str | None


class Evidence(Struct, frozen=True, gc=False):
    """What the date of an entry rests on."""

    text: str
    rule: str
    anchor: Anchor | None


class Role(StrEnum):
    """What a draft's day rests on, and so how much it weighs beside another's."""

    STATED = "stated"
    """The main statement of the sentence, with a day of its own."""
    CARRIED = "carried"
    """The day of the passage, which the sentence goes on with."""
    REPORTED = "reported"
    """What a report is about; its day differs from the report's, or is not told."""
    ASIDE = "aside"
    """A day named in passing ("since the raid in August", "who were seized on Friday")."""
    DEFAULT = "default"
    """No day told: by the day of publication."""


class Draft(Struct, frozen=True, gc=False):
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
    where: tuple[str, ...] = ()
    """Keys of the towns and regions where it happened; never countries, nor the seat of who speaks."""
    words: tuple[str, ...] = ()
    """Stems of the quote's content words, each once: what merging compares."""
    negated: bool = False
    """Whether the sentence says that something is not so: it never meets one that says it is."""
    quality: float = 0.0
    """How well the words stand alone, 0..1: the clearest quote goes in front."""
    title_share: float = 0.0
    """How much the quote shares with its article's title and lede, 0..1."""
    corrected: str | None = None
    """The words of a correction note that touches this quote."""
    sums: tuple[str, ...] = ()
    """Parts in the quote that were checked against a whole: "139 of 145 accounted for"."""
    key: str = ""
    """Names this draft for good: article, place of the sentence, role; not its days, nor other drafts."""
    role: Role = Role.STATED
    home: bool = True
    """Whether the words may stand in front of this entry; of a sentence's several drafts one is its home."""
    fallback: Days | None = None
    """The day by which a dayless happening was told, for when nothing else tells its day."""
    follows: str | None = None
    """Key of the draft of the same happening: this sentence puts that on a day ("The talks took place on
    Friday"), or took its day from there."""
    language: str = "en"


class Entry(Struct, frozen=True, gc=False):
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
    sums: tuple[str, ...] = ()
    why: str = ""
    """Why its quotes were merged."""
    weight: float = 0.0
    """How much it matters among all; for selection, not shown."""
    lags: tuple[int, ...] = ()
    """Days from the happening to the publication of each quote, in the order of `quotes`; -1 when unknown."""
    leads: int = 0
    """Quotes that stand at the top of their article."""
    stated: int = 0
    """Quotes whose own words name the day."""
    language: str = "en"
    """Of the words in front."""


class Selection(Struct, frozen=True, gc=False):
    """What a digest shows, and how much it leaves out."""

    entries: tuple[Entry, ...]
    hidden_days: int = 0
    hidden_entries: int = 0


def label(number: int) -> str:
    """The short name of the article that stands at `number` (from 0) of a legend: A … Z, AA, AB …"""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class Listed(Struct, frozen=True, gc=False):
    """An article in the legend at the end of a timeline."""

    id: str
    label: str
    title: str | None
    outlet: str | None = None
    url: str | None = None
    published: Published | None = None
    summary: tuple[str, ...] = ()
    origin: str = ""
    origin_id: str | None = None
    language: str = "en"


class Undated(Struct, frozen=True, gc=False):
    """An article whose day nothing tells, and why."""

    article: str
    reason: str


class Coverage(Struct, frozen=True, gc=False):
    """How many articles and outlets speak of a day."""

    day: date
    articles: int
    outlets: int = 0


class TimelineView(Struct, frozen=True, gc=False):
    """All that a timeline shows, ready to be rendered: `render` looks nothing up elsewhere."""

    entries: tuple[Entry, ...] = ()
    """In reading order; renderers gather them under their days."""
    articles: tuple[Listed, ...] = ()
    """Every article that a quote names, and the undated ones, in the order of their labels."""
    undated: tuple[Undated, ...] = ()
    since: date | None = None
    until: date | None = None
    hidden_days: int = 0
    hidden_entries: int = 0
    coverage: tuple[Coverage, ...] = ()
    stories: tuple[Story, ...] = ()
    """The stories that entries name, for their titles."""
    related: tuple[Entry, ...] = ()
    """Entries left out of view that a shown one disputes or is disputed by."""
    notes: tuple[tuple[str, str], ...] = ()
    """(entry id, a line under it), such as "139 of 145 accounted for"."""
    by: str = "event"
    """What the headings are: "event" (day it happened), "published", "place"."""
    with_articles: bool = True
    """Whether to end with the list of articles."""
