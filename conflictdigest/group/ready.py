"""A profile made ready once for many comparisons."""

from __future__ import annotations

import math
from collections.abc import Mapping, Set
from dataclasses import dataclass

from conflictdigest.group.background import weight
from conflictdigest.group.shingles import unpacked
from conflictdigest.model.names import NameKind
from conflictdigest.model.story import Profile

_SAMPLE = 15
_SHORT = 150
_TELLING = 3
_WHO = frozenset({NameKind.PERSON.value, NameKind.OTHER.value})


@dataclass(frozen=True, slots=True)
class Ready:
    """Vectors as dictionaries, each of length 1; days as ordinals."""

    profile: Profile
    words: dict[str, float]
    lede: dict[str, float]
    aside: frozenset[str]
    """Words that are parts of places, actors and dates."""
    matter: float
    """Length of the vector of words without those."""
    names: dict[str, float]
    no_person: frozenset[str]
    """Keys of names that are no persons, nor unknown to the tables."""
    who: float
    """Length of the vector of names without those."""
    where: frozenset[str]
    """Places in the first lines."""
    days: tuple[int, ...]
    told: tuple[int, int] | None
    """First and last day from the happening to the report, as far as either is known."""
    figures: frozenset[tuple[str, float]]
    """Those of three and more: one dead or two wounded are in every paper."""
    dead: frozenset[float]
    sources: frozenset[str]
    sample: frozenset[int]
    """One in sixteen of its shingles."""
    short: bool
    """Too short to be sampled."""


def ready(p: Profile) -> Ready:
    """`p`, made ready."""
    aside = frozenset(p.aside)
    first = set(p.lede_names)
    shingles = unpacked(p.shingles)
    days = tuple(d.first.toordinal() for d in p.days)
    told = [*p.days, *([p.published] if p.published else [])]
    return Ready(
        profile=p,
        words=dict(p.terms),
        lede=unit({w: weight(w, p.language) for w in p.lede}),
        aside=aside,
        matter=_length([x for w, x in p.terms if w not in aside]),
        names={n.key: n.weight for n in p.names},
        no_person=frozenset(n.key for n in p.names if n.kind not in _WHO),
        who=_length([n.weight for n in p.names if n.kind in _WHO]),
        where=frozenset(n.key for n in p.names if n.kind == NameKind.PLACE.value and n.key in first),
        days=days,
        told=(min(d.first for d in told).toordinal(), max(d.last for d in told).toordinal())
        if told
        else None,
        figures=frozenset(f for f in p.figures if f[1] >= _TELLING),
        dead=frozenset(n for c, n in p.figures if c == "killed"),
        sources=frozenset(p.sources),
        sample=frozenset([n for n in shingles if not n & _SAMPLE]),
        short=len(shingles) <= _SHORT,
    )


def _length(row: list[float]) -> float:
    return math.sqrt(math.fsum([x * x for x in row]))


def unit(vector: dict[str, float]) -> dict[str, float]:
    """The vector, made length 1; empty for a zero one."""
    length = _length(list(vector.values()))
    return {w: x / length for w, x in vector.items()} if length else {}


def dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Cosine of two vectors of length 1. The sum is exact: no order of keys shows in it."""
    both = a.keys() & b.keys()
    return math.fsum([a[w] * b[w] for w in both]) if both else 0.0


def parts(
    a: Mapping[str, float], b: Mapping[str, float], one: Set[str], other: Set[str], length: float
) -> tuple[float, float]:
    """(cosine of two vectors of length 1; cosine without the keys in `one` or `other`, which leaves lengths
    whose product is `length`)."""
    both = a.keys() & b.keys()
    if not both:
        return 0.0, 0.0
    whole = math.fsum([a[w] * b[w] for w in both])
    rest = both - one - other
    if not rest or not length:
        return whole, 0.0
    return whole, (whole if len(rest) == len(both) else math.fsum([a[w] * b[w] for w in rest])) / length
