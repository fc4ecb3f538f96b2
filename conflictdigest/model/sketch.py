"""What two texts are compared by, short enough to be read for every pair that shares a few keys."""

from __future__ import annotations

from typing import NamedTuple


class Sketch(NamedTuple):
    """The comparable part of a `Profile`. (A tuple: quick to make, to read and to store.)"""

    vectors: bytes
    """Words, first lines, names and sampled runs of words as numbers with weights: see `group.sketch`."""
    matter: float
    """Length of the vector of words without those that are parts of places, actors and dates."""
    who: float
    """Length of the vector of names of persons and of those unknown to the tables."""
    runs: int
    """How many of its runs of words are keys."""
    language: str
    days: tuple[int, ...]
    """Days on which it puts the happening, as ordinals."""
    told: tuple[int, int] | None
    """First and last day from the happening to the report, as far as either is known."""
    dated: bool
    """Whether the day of the report is known, from elsewhere than its own words."""
    where: tuple[str, ...]
    """Places in the first lines."""
    first: tuple[str, ...]
    """Names in the first lines."""
    figures: tuple[tuple[str, float], ...]
    sources: tuple[str, ...]
    concepts: tuple[str, ...]
    page: str | None
    """Its canonical address."""
    size: int
    """How many of its shingles are kept."""


class Shingles(NamedTuple):
    """Runs of five words of a text: read where it may be a copy."""

    numbers: bytes
    """4 bytes each (the lowest first), sorted; a sample of long texts."""
    sampled: int
    """Those are kept that are divisible by two to this power."""


EMPTY = Sketch(b"", 0.0, 0.0, 0, "", (), None, False, (), (), (), (), (), None, 0)
"""Of a text that is like no other."""
NO_SHINGLES = Shingles(b"", 0)
"""Of a text without words."""
