"""What speaks for and against two articles being on one happening."""

from __future__ import annotations

import math
from collections.abc import Mapping, Set
from dataclasses import dataclass

from conflictdigest.group.background import weight
from conflictdigest.group.shingles import shared, unpacked
from conflictdigest.model.days import Days
from conflictdigest.model.names import NameKind
from conflictdigest.model.story import Link, NamePart, Profile, Signal, Why

COPY = 0.5
"""Two texts are copies when this part of the shorter stands in the other."""
_WORDS, _LEDE, _NAMES = 0.55, 0.2, 0.25
_TOLD = 0.12
"""Words and names count in full only where this much is left without places, actors and dates: two texts on
one town are not yet on one happening."""
_ACROSS = 1.0
"""Weight of names between languages, where words have nothing in common."""
_SAME_DAY = 0.04
_DAYS_APART = (0.06, 0.16, 0.26)
"""What one, two, three days between the days of the happening cost; more are a veto."""
_PUBLISHED_APART, _PUBLISHED_MOST = 0.04, 0.3
"""What each day between publications costs, from the second on."""
_SAME_FIGURE, _OTHER_TOLL, _OTHER_PLACE = 0.05, 0.04, 0.08
_SAME_SOURCE, _MOST_SOURCES = 0.02, 3
_SAMPLE = 15
_SHORT = 150
"""Texts of fewer shingles are too short to be sampled."""
_CONCEPTS = {"kill": 0.5, "wound": 0.5, "strike": 0.5, "attack": 0.5, "army": 0.5, "president": 0.5}
"""What nearly every report has; numbers above nine count double."""
_PLACES = frozenset({NameKind.PLACE.value})
_WHO = frozenset({NameKind.PERSON.value, NameKind.OTHER.value})


@dataclass(frozen=True, slots=True)
class Ready:
    """A profile made ready for comparing: its vectors as dictionaries, each of length 1."""

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
    sample: frozenset[int]
    """One in sixteen of its shingles."""
    short: bool
    """Too short to be sampled."""


def ready(p: Profile) -> Ready:
    """`p`, made ready once for many comparisons."""
    aside = frozenset(p.aside)
    first = set(p.lede_names)
    shingles = unpacked(p.shingles)
    return Ready(
        p,
        dict(p.terms),
        _unit({w: weight(w, p.language) for w in p.lede}),
        aside,
        _length([x for w, x in p.terms if w not in aside]),
        {n.key: n.weight for n in p.names},
        frozenset(n.key for n in p.names if n.kind not in _WHO),
        _length([n.weight for n in p.names if n.kind in _WHO]),
        frozenset(n.key for n in p.names if n.kind in _PLACES and n.key in first),
        frozenset([n for n in shingles if not n & _SAMPLE]),
        len(shingles) <= _SHORT,
    )


def _length(row: list[float]) -> float:
    return math.sqrt(math.fsum([x * x for x in row]))


def _unit(vector: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(x * x for x in vector.values()))
    return {w: x / length for w, x in vector.items()} if length else {}


def dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Cosine of two vectors of length 1."""
    both = a.keys() & b.keys()
    return math.fsum([a[w] * b[w] for w in both]) if both else 0.0


def _parts(
    a: Mapping[str, float], b: Mapping[str, float], aside: Set[str], length: float
) -> tuple[float, float]:
    """(cosine of two vectors of length 1; cosine without the keys `aside`, which leaves lengths whose
    product is `length`). Sums are exact, so that no order of keys shows in them."""
    both = a.keys() & b.keys()
    if not both:
        return 0.0, 0.0
    whole = math.fsum([a[w] * b[w] for w in both])
    rest = both - aside
    if not rest or not length:
        return whole, 0.0
    return whole, (whole if len(rest) == len(both) else math.fsum([a[w] * b[w] for w in rest])) / length


def link(a: Ready, b: Ready) -> Link:
    """What two texts have in common: the same whichever comes first."""
    part = _shared(a, b)
    signals, veto = judge(a, b, part, tell=False)
    return Link(-1.0 if veto else round(math.fsum([s.weight for s in signals]), 4), round(part, 4))


def _shared(a: Ready, b: Ready) -> float:
    """Part of the shorter text that stands in the other; not counted out where a sample shows none."""
    if a.sample.isdisjoint(b.sample) and not (a.short or b.short):
        return 0.0
    p, q = a.profile, b.profile
    return shared(unpacked(p.shingles), p.sampled, unpacked(q.shingles), q.sampled)


def judge(one: Ready, other: Ready, part: float, *, tell: bool = True) -> tuple[list[Signal], str | None]:
    """All signals of a pair, and the veto if there is one; details only when somebody reads them (`tell`)."""
    a, b = one.profile, other.profile
    names, who = _parts(one.names, other.names, one.no_person | other.no_person, one.who * other.who)
    if a.language == b.language:
        words, matter = _parts(one.words, other.words, one.aside | other.aside, one.matter * other.matter)
        gate = min(1.0, (matter + _NAMES * who) / _TOLD)
        signals = [
            Signal("words", gate * _WORDS * words),
            Signal("first lines", gate * _LEDE * dot(one.lede, other.lede)),
            Signal("names", gate * _NAMES * names),
        ]
    else:
        across = _ACROSS * math.sqrt(names) * _alike(a.concepts, b.concepts)
        detail = ", ".join(sorted(set(a.concepts) & set(b.concepts))[:6]) if tell else ""
        signals = [Signal("names and matter across languages", across, detail)]
    if part >= COPY:
        signals.append(Signal("same text", part, f"{part:.0%} of the shorter" if tell else ""))
        return signals, None
    if not any(s.weight > 0 for s in signals):  # nothing that days, places and figures could add to
        return signals, None
    days, veto = _when(a, b)
    signals += [s for s in (days, _where(one, other), *_figures(a, b), _origins(a, b)) if s is not None]
    return signals, veto


def _alike(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Cosine of two sets of concepts, the telling ones counted more."""
    if not a or not b:
        return 0.0
    size = math.sqrt(_weight(a) * _weight(b))
    return _weight(tuple(set(a) & set(b))) / size


def _weight(concepts: tuple[str, ...]) -> float:
    return sum(_CONCEPTS.get(c, 1.0 if len(c) < 3 or c[0] != "#" else 2.0) for c in concepts)


def apart(a: Days, b: Days) -> int:
    """Days between two runs of days; 0 when they overlap."""
    return max(0, (b.first - a.last).days, (a.first - b.last).days)


def _when(a: Profile, b: Profile) -> tuple[Signal | None, str | None]:
    """The day of the happening where both name one, else the days of publication."""
    if a.days and b.days:
        gap = min(apart(x, y) for x in a.days for y in b.days)
        if gap == 0:
            return Signal("same day", _SAME_DAY, str(min(set(a.days) & set(b.days)).first)), None
        if gap > len(_DAYS_APART):
            return None, f"days of the happening {gap} days apart"
        return Signal("other day", -_DAYS_APART[gap - 1], f"{gap} days apart"), None
    first, second = told(a), told(b)
    if not first or not second:
        return None, None
    gap = apart(first, second)
    if gap < 2:
        return None, None
    lost = min(_PUBLISHED_MOST, _PUBLISHED_APART * (gap - 1))
    return Signal("published apart", -lost, f"{gap} days"), None


def told(p: Profile) -> Days | None:
    """The days from the happening to the report, as far as either is known."""
    rows = [*p.days, *([p.published] if p.published else [])]
    return Days(min(d.first for d in rows), max(d.last for d in rows)) if rows else None


def _where(one: Ready, other: Ready) -> Signal | None:
    here, there = one.where, other.where
    if not here or not there or here & there:
        return None
    lost = _OTHER_PLACE if one.profile.language == other.profile.language else 2 * _OTHER_PLACE
    return Signal("other place", -lost, f"{min(here)}, {min(there)}")


def _figures(a: Profile, b: Profile) -> list[Signal]:
    found = []
    same = sorted(set(a.figures) & set(b.figures))
    telling = [f for f in same if f[1] >= 3]
    if telling:
        detail = ", ".join(f"{n:g} {c}" for c, n in telling[:3])
        found.append(Signal("same figures", _SAME_FIGURE * min(2, len(telling)), detail))
    dead = [{n for c, n in p.figures if c == "killed"} for p in (a, b)]
    if dead[0] and dead[1] and not dead[0] & dead[1]:
        found.append(Signal("other toll", -_OTHER_TOLL, f"{min(dead[0]):g}, {min(dead[1]):g}"))
    return found


def _origins(a: Profile, b: Profile) -> Signal | None:
    same = sorted(set(a.sources) & set(b.sources))
    if not same:
        return None
    return Signal("same sources", _SAME_SOURCE * min(_MOST_SOURCES, len(same)), ", ".join(same[:3]))


def explain(a: Profile, b: Profile) -> Why:
    """The signals of a pair, their weights, what they come to, and the words that they share."""
    one, other = ready(a), ready(b)
    made = link(one, other)
    signals, veto = judge(one, other, made.shared)
    names = _common({n.key: n for n in a.names}, {n.key: n for n in b.names})
    words = sorted(one.words.keys() & other.words.keys(), key=lambda w: (-one.words[w] * other.words[w], w))[
        :8
    ]
    told = "; ".join(f"{s.name} {s.weight:+.2f}" + (f" ({s.detail})" if s.detail else "") for s in signals)
    text = f"{a.article} – {b.article}: {made.likeness:.2f} = {told}"
    if veto:
        text += f"; VETO: {veto}"
    if names:
        text += f"; names: {', '.join(names)}"
    if a.language == b.language and words:
        text += f"; words: {', '.join(words)}"
    return Why(a.article, b.article, made, tuple(signals), veto, text)


def _common(a: Mapping[str, NamePart], b: Mapping[str, NamePart]) -> list[str]:
    return sorted(a.keys() & b.keys(), key=lambda k: (-a[k].weight * b[k].weight, k))[:8]
