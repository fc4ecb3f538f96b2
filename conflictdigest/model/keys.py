"""What shared keys are worth: when two texts share enough of them to be compared.

An index of candidates and those who use it have to agree on this; it depends on two profiles alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from conflictdigest.model.story import Profile

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]

CROWDED = 40
"""A key that more texts than this share tells nothing apart, and finds nothing."""
RUN = 3
"""What a key that is a run of words counts for; names and rare words count 1."""
DAYLESS, DATED = -1, -1 - (1 << 31)
"""Keys that are runs of words are not negative. From `DAYLESS` down stand words and names by themselves, from
`DATED` down those of some days. Between two texts whose days are known for sure the latter count: the news
of another year, which uses the same words, has no say in whether two reports of one day are compared. Between
two whose days are not, the former count; between one and the other both."""
_LEAST, _LATER, _NAMED = 2, 3, 1
"""Wanted of two reports of a day or two, and of a week; of one that tells its day and one that tells none,
which have to name somebody both in any case (`group.signals`)."""
_SOON, _WEEK = 2, 6
_COPY, _COPIED = 4, 10
"""Wanted of two texts that can only be copies: so much, and so many in a hundred of the shorter one's runs
(those of copies have fifty in common)."""


class Facts(NamedTuple):
    """What decides how much two texts have to share, in whole numbers."""

    first: int
    """First day, from the happening to the report, as an ordinal; 0 where neither is known."""
    last: int
    language: int
    """Another one for each language."""
    runs: int
    """How many of its keys are runs of words."""
    dated: int
    """1 where the day of the report is known, and not from its words alone."""


class Near(NamedTuple):
    """Two texts that share enough keys to be compared."""

    spare: int
    """What the keys they share are worth beyond what is wanted."""
    more: int
    """How much more is wanted if they have hardly a word in common, and can only be copies."""
    late: bool
    """Whether they are so far apart in time that they can only be copies."""


def told(profile: Profile) -> tuple[int, int] | None:
    """First and last day that a text tells of, from the happening to the report; None where it tells none."""
    days = (*profile.days, profile.published) if profile.published else profile.days
    if not days:
        return None
    return min([d.first for d in days]).toordinal(), max([d.last for d in days]).toordinal()


def facts(profile: Profile) -> Facts:
    """The facts of a text."""
    first, last = told(profile) or (0, 0)
    runs = sum([key >= 0 for key in profile.keys])
    return Facts(first, last, crc32(profile.language.encode()) >> 1, runs, int(profile.dated))


def near(words: Column, runs: Column, a: Column, b: Column) -> Iterator[tuple[int, Near]]:
    """Which pairs of texts share enough to be compared, by their place in these columns.

    They share `words` names and rare words (those that count between two such texts, see `DATED`) and `runs`
    runs. `a` and `b`: a row of `Facts` for each pair.

    Reports that are more than some days apart are not on one happening unless they are copies.
    """
    import numpy as np

    first, last, language, most, dated = a.T
    other_first, other_last, other_language, other_most, other_dated = b.T
    for_copies = _COPY + RUN * (np.minimum(most, other_most) * _COPIED // 100)
    told = (first > 0) & (other_first > 0)
    apart = np.where(told, np.maximum(other_first - last, first - other_last), 0)
    late = apart > _WEEK
    soon = np.where(told | ~((dated > 0) | (other_dated > 0)), _LEAST, _NAMED)
    wanted = np.where(late, for_copies, np.where(apart > _SOON, _LATER, soon))
    spare = words + RUN * runs - wanted
    more = np.where(language == other_language, for_copies - wanted, 0)
    late &= (dated > 0) & (other_dated > 0)
    (enough,) = np.nonzero(spare >= 0)
    columns = (column[enough].tolist() for column in (spare, more, late))
    return zip(enough.tolist(), map(Near, *columns), strict=True)
