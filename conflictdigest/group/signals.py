"""What speaks for and against two articles being on one happening: weights, and nothing but weights.

Runs for some twenty pairs an article; `explain` puts them in words.
"""

from __future__ import annotations

import math

from conflictdigest.group.ready import Ready, dot, parts
from conflictdigest.group.shingles import shared, unpacked
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
_WORDS, _LEDE, _NAMES = 0.55, 0.2, 0.25
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
_OTHER_PLACE, _OTHER_TOLL = 0.08, 0.04
_SAME_FIGURE, _MOST_FIGURES = 0.05, 2
_SAME_SOURCE, _MOST_SOURCES = 0.02, 3
_CONCEPTS = {"kill": 0.5, "wound": 0.5, "strike": 0.5, "attack": 0.5, "army": 0.5, "president": 0.5}
"""What nearly every report has; numbers above nine count double."""

Weights = tuple[float, ...]


def link(a: Ready, b: Ready) -> Link:
    """What two texts have in common: the same whichever comes first."""
    part = in_common(a, b)
    row, veto = weights(a, b, part)
    return Link(-1.0 if veto else round(math.fsum(row), 4), round(part, 4))


def in_common(a: Ready, b: Ready) -> float:
    """Part of the shorter text that stands in the other; not counted out where a sample shows none."""
    if a.sample.isdisjoint(b.sample) and not (a.short or b.short):
        return 0.0
    p, q = a.profile, b.profile
    return shared(unpacked(p.shingles), p.sampled, unpacked(q.shingles), q.sampled)


def weights(a: Ready, b: Ready, part: float) -> tuple[Weights, int]:
    """The weights of a pair in the order of `SIGNALS`; days between the happenings if a veto, else 0.

    `part`: what `in_common` says.
    """
    names, who = parts(a.names, b.names, a.no_person, b.no_person, a.who * b.who)
    words = lede = across = 0.0
    if a.profile.language == b.profile.language:
        words, matter = parts(a.words, b.words, a.aside, b.aside, a.matter * b.matter)
        gate = min(1.0, (matter + _NAMES * who) / _TOLD)
        words, names = gate * _WORDS * words, gate * _NAMES * names
        lede = gate * _LEDE * dot(a.lede, b.lede) if gate else 0.0
    else:
        across = _ACROSS * math.sqrt(names) * _alike(a.profile.concepts, b.profile.concepts)
        names = 0.0
    if part >= COPY:
        return (words, lede, names, across, part, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), 0
    if not (words or names or across or lede):
        return (0.0,) * len(SIGNALS), 0
    day, veto = _day(a, b)
    place = 0.0
    if a.where and b.where and a.where.isdisjoint(b.where):
        place = -_OTHER_PLACE if not across else -2 * _OTHER_PLACE
    elif not (names or across) and _named_apart(a, b):
        place = -2 * _OTHER_PLACE
    figures = _SAME_FIGURE * min(_MOST_FIGURES, len(a.figures & b.figures))
    toll = -_OTHER_TOLL if a.dead and b.dead and a.dead.isdisjoint(b.dead) else 0.0
    sources = _SAME_SOURCE * min(_MOST_SOURCES, len(a.sources & b.sources))
    return (words, lede, names, across, 0.0, day, _published(a, b), place, figures, toll, sources), veto


def _named_apart(a: Ready, b: Ready) -> bool:
    """Whether both open with names and share none: a town that no table knows is a place all the same."""
    p, q = a.profile.lede_names, b.profile.lede_names
    return bool(p) and bool(q) and set(p).isdisjoint(q)


def gap(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Days between two runs of days; 0 when they overlap."""
    return max(0, b[0] - a[1], a[0] - b[1])


def days_apart(a: Ready, b: Ready) -> int:
    """Days between the days of the happening, where both name some."""
    return min(abs(x - y) for x in a.days for y in b.days)


def _day(a: Ready, b: Ready) -> tuple[float, int]:
    if not a.days or not b.days:
        return 0.0, 0
    days = days_apart(a, b)
    if not days:
        return _SAME_DAY, 0
    return (-_DAYS_APART[days - 1], 0) if days <= len(_DAYS_APART) else (0.0, days)


def _published(a: Ready, b: Ready) -> float:
    """What the days of publication say, where the day of the happening is not known of both."""
    if (a.days and b.days) or not a.told or not b.told:
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
