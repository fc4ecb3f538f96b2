"""A second look at a story: does it fall into two that contrast?

Weighed by what is rare among its own texts alone, two happenings that were taken for one come apart: what all
say counts nothing, and the constants of each half count most. Whether the halves are two stories is then for
`contrast` to say; the halves of one story have no constants.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from conflictdigest.group.background import rarity
from conflictdigest.group.contrast import Bags, contrast
from conflictdigest.group.signals import gap
from conflictdigest.model.keys import told
from conflictdigest.model.story import Profile

LEAST = 3
"""Smaller halves have no constants to contrast by."""
TWO_DAYS, ONE_DAY = 0.2, 0.45
"""Halves of more contrast are two stories; those whose texts tell of the same days need more of it."""
_AGREED = 0.4
"""Halves tell of the same days when this part of either finds such days in the other."""
_ROUNDS = 8
Vector = dict[str, float]


def parted(members: Sequence[Profile]) -> list[list[Profile]]:
    """The stories that `members`, taken for one, are: itself alone, or its halves, looked at again."""
    if len(members) < 2 * LEAST or len({p.language for p in members}) > 1:
        return [list(members)]
    halves = _halves(members)
    if halves is None:
        return [list(members)]
    enough = ONE_DAY if _agree(*halves) else TWO_DAYS
    if contrast(Bags.of(halves[0]), Bags.of(halves[1])) < enough:
        return [list(members)]
    return [part for half in halves for part in parted(half)]


def _agree(one: Sequence[Profile], other: Sequence[Profile]) -> bool:
    """Whether two halves tell of the same days, as far as they tell any."""
    days, others = ([d for p in half if (d := told(p))] for half in (one, other))
    there = sum(any(gap(d, o) <= 1 for o in others) for d in days)
    back = sum(any(gap(o, d) <= 1 for d in days) for o in others)
    return there >= _AGREED * len(one) and back >= _AGREED * len(other)


def _halves(members: Sequence[Profile]) -> tuple[list[Profile], list[Profile]] | None:
    """The two best separated parts, none too small; None where there are none."""
    vectors = _vectors(members)
    seeds = _seeds(vectors)
    if seeds is None:
        return None
    centres = [_centre([vectors[i] for i in seed]) for seed in seeds]
    sides: list[bool] = []
    for _ in range(_ROUNDS):
        now = [dot(v, centres[1]) > dot(v, centres[0]) for v in vectors]
        if now == sides:
            break
        sides = now
        parts = [
            [v for v, side in zip(vectors, sides, strict=True) if side is which] for which in (False, True)
        ]
        if not all(parts):
            return None
        centres = [_centre(part) for part in parts]
    one = [p for p, side in zip(members, sides, strict=True) if not side]
    other = [p for p, side in zip(members, sides, strict=True) if side]
    return (one, other) if min(len(one), len(other)) >= LEAST else None


def _vectors(members: Sequence[Profile]) -> list[Vector]:
    """Words of each text, weighed by how few of the others have them; of length 1."""
    bags = [sorted({w for w, _ in p.terms} | set(p.lede)) for p in members]
    counts = Counter(w for bag in bags for w in bag)
    language, size = members[0].language, len(members)
    worth = {w: math.log(size / n) * rarity(w, language) for w, n in counts.items() if 1 < n < size}
    return [_unit({w: worth[w] for w in bag if w in worth}) for bag in bags]


def dot(a: Vector, b: Vector) -> float:
    """Cosine of two vectors of length 1. The sum is exact: no order of keys shows in it."""
    both = a.keys() & b.keys()
    return math.fsum([a[w] * b[w] for w in both]) if both else 0.0


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(sum(x * x for x in vector.values()))
    return {w: x / length for w, x in vector.items()} if length else {}


def _centre(vectors: Sequence[Vector]) -> Vector:
    total: dict[str, float] = {}
    for vector in vectors:
        for w, x in vector.items():
            total[w] = total.get(w, 0.0) + x
    return _unit(total)


def _most_alike(
    groups: Mapping[int, Sequence[int]], sums: Mapping[int, Mapping[int, float]]
) -> tuple[int, int]:
    """The two groups of the highest average likeness; of equals the first."""
    best, found = -1.0, (0, 0)
    for a, row in sums.items():
        size = len(groups[a])
        for b, x in row.items():
            if a < b and (average := x / (size * len(groups[b]))) > best:
                best, found = average, (a, b)
    return found


def _seeds(vectors: Sequence[Vector]) -> tuple[list[int], list[int]] | None:
    """The last two groups of some size that average linkage had before it joined them all."""
    groups: dict[int, list[int]] = {i: [i] for i in range(len(vectors))}
    sums: dict[int, dict[int, float]] = {i: {} for i in groups}
    for i in groups:
        for j in range(i):
            sums[j][i] = sums[i][j] = dot(vectors[i], vectors[j])
    found: tuple[list[int], list[int]] | None = None
    while len(groups) > 2:
        a, b = _most_alike(groups, sums)
        for other, x in sums.pop(b).items():
            del sums[other][b]
            if other != a:
                sums[a][other] = sums[other][a] = sums[a][other] + x
        groups[a] += groups.pop(b)
        large = sorted((g for g in groups.values() if len(g) >= LEAST), key=lambda g: (-len(g), g))
        if len(large) > 1:
            found = (large[0][:], large[1][:])  # the groups themselves go on growing
    return found
