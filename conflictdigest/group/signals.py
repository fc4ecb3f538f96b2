"""What speaks for and against two articles being on one happening: weights, and nothing but weights.

Runs for some twenty pairs an article; `explain` puts them in words.
"""

from __future__ import annotations

import math

from conflictdigest.group.sketch import Dots
from conflictdigest.model.sketch import Sketch
from conflictdigest.model.story import Link

COPY = 0.5
"""Two texts are copies when this part of the shorter stands in the other."""
SIGNALS = (
    "words",
    "first lines",
    "names",
    "names and matter across languages",
    "same text",
    "day of the happening",
    "published apart",
    "other place",
    "same figures",
    "other toll",
    "same sources",
)
"""In the order of `weights`."""
WORDS, LEDE, NAMES = 0.55, 0.2, 0.25
_TOLD = 0.12
"""Words and names count in full only where this much is left without places, actors and dates: two texts on
one town are not yet on one happening."""
_ACROSS = 1.0
"""Weight of names and matter between languages, where words have nothing in common."""
_SAME_DAY = 0.04
_DAYS_APART = (0.06, 0.16, 0.26)
"""What one, two, three days between the days of the happening cost; more are a veto."""
_PUBLISHED_APART, _PUBLISHED_MOST = 0.04, 0.2
"""What each day between publications costs, from the second on."""
_NOBODY = -1.0
_OTHER_PLACE, _OTHER_TOLL = 0.08, 0.04
_SAME_FIGURE, _MOST_FIGURES = 0.05, 2
_SAME_SOURCE, _MOST_SOURCES = 0.02, 3
_TELLING = 3
_HARDLY = 0.04
_CHANCE, _ALIKE, _SHORT = 1.5, 0.25, 80
"""Copies have half of their runs in common, and of the sampled ones half but for what chance may take away;
where a text is so short that its sample may show none, words tell."""
_CONCEPTS = {"kill": 0.5, "wound": 0.5, "strike": 0.5, "attack": 0.5, "army": 0.5, "president": 0.5}
"""What nearly every report has; numbers above nine count double."""

Weights = tuple[float, ...]


def link(a: Sketch, b: Sketch, dots: Dots, part: float) -> Link:
    """What two texts have in common: the same whichever comes first. `dots`: their vectors compared."""
    row, veto = weights(a, b, dots, part)
    return Link(-1.0 if veto else round(math.fsum(row), 4), round(part, 4))


def hardly(dots: Dots) -> bool:
    """Whether two texts have hardly a word in common."""
    return WORDS * dots.words + LEDE * dots.lede + NAMES * dots.names < _HARDLY


def maybe_copies(a: Sketch, b: Sketch, dots: Dots) -> bool:
    """Whether so much of one may stand in the other that it has to be counted out."""
    if dots.runs:
        fewer = min(a.runs, b.runs)
        return dots.runs >= fewer / 2 - _CHANCE * math.sqrt(fewer)
    return dots.words >= _ALIKE and min(a.size, b.size) <= _SHORT


def in_common(a: Sketch, b: Sketch, dots: Dots, part: float) -> float:
    """How much of the shorter text stands in the other; 0 where it is no copy.

    `part`: what part of its shingles does, counted where they are `maybe_copies`.
    """
    return max(part, COPY) if same_page(a, b, dots) else part


def same_page(a: Sketch, b: Sketch, dots: Dots) -> bool:
    """Whether two texts are versions of one page: one address, and not the next day's news under it."""
    return a.page is not None and a.page == b.page and dots.words >= _ALIKE


def weights(a: Sketch, b: Sketch, dots: Dots, part: float) -> tuple[Weights, int]:
    """The weights of a pair in the order of `SIGNALS`; days between the happenings if a veto, else 0.

    `part`: what `in_common` says.
    """
    words = lede = names = across = 0.0
    if a.language == b.language:
        gate = min(1.0, (dots.matter + NAMES * dots.who) / _TOLD)
        words, lede, names = gate * WORDS * dots.words, gate * LEDE * dots.lede, gate * NAMES * dots.names
    elif dots.names:
        across = _ACROSS * math.sqrt(dots.names) * _alike(a.concepts, b.concepts)
    if part >= COPY:
        return (words, lede, names, across, part, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), 0
    if not (words or names or across or lede):
        return (0.0,) * len(SIGNALS), 0
    day, veto = _day(a, b)
    place = 0.0
    if a.where and b.where and set(a.where).isdisjoint(b.where):
        place = -_OTHER_PLACE if not across else -2 * _OTHER_PLACE
    elif across and not dots.who and set(a.where) - set(b.where) and set(b.where) - set(a.where):
        place = -across  # two towns of one region, and nobody named in both
    elif not (names or across) and a.first and b.first and set(a.first).isdisjoint(b.first):
        place = -2 * _OTHER_PLACE  # both open with names: a town that no table knows is a place all the same
    figures = sources = toll = 0.0
    if a.figures and b.figures:
        figures = _SAME_FIGURE * min(_MOST_FIGURES, len(same_figures(a, b)))
        dead, others = dead_in(a), dead_in(b)
        toll = -_OTHER_TOLL if dead and others and dead.isdisjoint(others) else 0.0
    if a.sources and b.sources:
        sources = _SAME_SOURCE * min(_MOST_SOURCES, len(set(a.sources).intersection(b.sources)))
    return (words, lede, names, across, 0.0, day, _published(a, b, dots), place, figures, toll, sources), veto


def same_figures(a: Sketch, b: Sketch) -> set[tuple[str, float]]:
    """Figures of both, those of three and more: one dead or two wounded are in every paper."""
    return {f for f in set(a.figures).intersection(b.figures) if f[1] >= _TELLING}


def dead_in(a: Sketch) -> set[float]:
    """The tolls that a text gives."""
    return {n for category, n in a.figures if category == "killed"}


def gap(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Days between two runs of days; 0 when they overlap."""
    return max(0, b[0] - a[1], a[0] - b[1])


def days_apart(a: Sketch, b: Sketch) -> int:
    """Days between the days of the happening, where both name some."""
    return min(abs(x - y) for x in a.days for y in b.days)


def _day(a: Sketch, b: Sketch) -> tuple[float, int]:
    if not a.days or not b.days:
        return 0.0, 0
    days = days_apart(a, b)
    if not days:
        return _SAME_DAY, 0
    return (-_DAYS_APART[days - 1], 0) if days <= len(_DAYS_APART) else (0.0, days)


def _published(a: Sketch, b: Sketch, dots: Dots) -> float:
    """What the days of publication say, where the day of the happening is not known of both.

    Where one text tells no day at all, what happens in a place again and again looks alike over the years:
    then both have to name somebody.
    """
    if not a.told or not b.told:
        return _NOBODY if (a.dated or b.dated) and not dots.who else 0.0
    if a.days and b.days:
        return 0.0
    days = gap(a.told, b.told)
    return -min(_PUBLISHED_MOST, _PUBLISHED_APART * (days - 1)) if days > 1 else 0.0


def _alike(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Cosine of two sets of concepts, the telling ones counted more."""
    if not a or not b:
        return 0.0
    return _weight(tuple(set(a) & set(b))) / math.sqrt(_weight(a) * _weight(b))


def _weight(concepts: tuple[str, ...]) -> float:
    return math.fsum([_CONCEPTS.get(c, 1.0 if len(c) < 3 or c[0] != "#" else 2.0) for c in concepts])
