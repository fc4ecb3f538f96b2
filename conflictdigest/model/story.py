"""Copies and stories: two relations that are kept apart."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from conflictdigest.model.days import Days
from conflictdigest.model.names import Place
from conflictdigest.model.sketch import Shingles, Sketch


class CopySet(Struct, frozen=True, gc=False):
    """Articles that print the same text. Counts as one independent source."""

    articles: tuple[str, ...]
    """Ids, sorted."""
    why: str
    origin: str | None = None
    """The agency or outlet the text goes back to, when the texts say so."""


class Story(Struct, frozen=True, gc=False):
    """Articles about the same happening."""

    id: str
    title: str
    articles: tuple[str, ...]
    """Ids, sorted."""
    days: Days | None
    places: tuple[Place, ...] = ()
    why: str = ""


class Override(Struct, frozen=True, gc=False):
    """A user's word on grouping, recorded and undoable."""

    id: int
    kind: str
    """merge, split, date, keep"""
    articles: tuple[str, ...]
    value: str = ""


class NamePart(NamedTuple):
    """A name of an article, as grouping weighs it. (A tuple: quick to make and to read.)"""

    kind: str
    key: str
    weight: int
    """In ten-thousandths."""


class Profile(Struct, frozen=True, gc=False):
    """What grouping keeps of an article: all that two articles are compared by, and nothing else."""

    article: str
    language: str
    title: str
    digest: str
    """Hash of its words; equal for texts that differ in blanks and marks only, and for most long ones that
    differ in a word or two."""
    words: int
    published: Days | None = None
    dated: bool = False
    """Whether the day of the report is known, and not from its words alone."""
    outlet: str | None = None
    url: str | None = None
    """Canonical, without tracking parts."""
    agency: str | None = None
    """Wire agency that a slug, dateline or credit names."""
    days: tuple[Days, ...] = ()
    """Single days on which its lede puts the happening."""
    terms: tuple[str, ...] = ()
    """Its weightiest words (stems), sorted."""
    weights: tuple[int, ...] = ()
    """What each of them weighs in a vector of length 1, in ten-thousandths."""
    aside: tuple[str, ...] = ()
    """Those of its words that are parts of places, countries, actors and dates."""
    lede: tuple[str, ...] = ()
    """Words of title and first lines, sorted."""
    names: tuple[NamePart, ...] = ()
    """Sorted by kind and key, as a vector of length 1."""
    lede_names: tuple[str, ...] = ()
    """Keys of persons, places and others in title and first lines, sorted."""
    places: tuple[Place, ...] = ()
    figures: tuple[tuple[str, float], ...] = ()
    """Category and number of the figures of its first lines, sorted."""
    sources: tuple[str, ...] = ()
    """Origins that its claims go back to, folded, sorted."""
    concepts: tuple[str, ...] = ()
    """What its first lines are about, in words of no language, and the numbers in them; sorted."""
    keys: tuple[int, ...] = ()
    """Under which an index finds it, sorted; texts of one happening share at least a few. What their kinds
    are worth: `model.keys`. All fit 64 bits."""
    sketch: Sketch | None = None
    """What texts are compared by (`group.sketch`). An index keeps it apart, and may leave it off."""
    shingles: Shingles | None = None
    """What copies are found by; kept apart as well."""


class Link(NamedTuple):
    """Two articles that have something in common, as an index keeps it. (A tuple: quick to make.)"""

    likeness: float
    """What two articles have in common less what speaks against it; -1 for a veto. To four places."""
    shared: float = 0.0
    """Part of the shorter text that stands in the other, 0..1. To four places."""
    spare: int = 0
    """What their shared keys are worth beyond what is wanted: how much may be lost before the link is."""


class Placed(NamedTuple):
    """Where grouping put an article last."""

    cluster: int
    """A number of all articles that were joined with it, at first sight."""
    part: int
    """Which part of them it belongs to, after a second look."""


class Signal(Struct, frozen=True, gc=False):
    """One reason for or against two articles being one story."""

    name: str
    weight: float
    detail: str = ""


class Why(Struct, frozen=True, gc=False):
    """Why two articles are, or are not, taken for one story."""

    a: str
    b: str
    link: Link
    signals: tuple[Signal, ...]
    veto: str | None
    text: str
    """All of it in one line."""
