"""A second look at a story: does it fall into two that contrast?

Weighed by what is rare among its own texts alone, two happenings that were taken for one come apart: what all
say counts nothing, and the constants of each half count most. Whether the halves are two stories is then for
`contrast` to say; the halves of one story have no constants.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from conflictdigest.group.background import rarity
from conflictdigest.group.contrast import Bags, contrast
from conflictdigest.group.signals import gap
from conflictdigest.model.keys import told
from conflictdigest.model.story import Profile

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Matrix = NDArray[Any]

LEAST = 3
"""Smaller halves have no constants to contrast by."""
TWO_DAYS, ONE_DAY = 0.2, 0.45
"""Halves of more contrast are two stories; those whose texts tell of the same days need more of it."""
_AGREED = 0.4
"""Halves tell of the same days when this part of either finds such days in the other."""
_ROUNDS = 8
_UNIT = 10_000


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
    import numpy as np

    vectors = _vectors(members)
    seeds = _seeds(vectors)
    if seeds is None:
        return None
    centres = [vectors[seed].sum(axis=0) for seed in seeds]
    sides = np.zeros(0, dtype=bool)
    for _ in range(_ROUNDS):
        one, other = [vectors @ c / math.sqrt(c @ c) if c.any() else vectors @ c for c in centres]
        now = other > one
        if np.array_equal(now, sides):
            break
        sides = now
        if sides.all() or not sides.any():
            return None
        centres = [vectors[~sides].sum(axis=0), vectors[sides].sum(axis=0)]
    halves = [[members[i] for i in np.nonzero(side)[0].tolist()] for side in (~sides, sides)]
    return (halves[0], halves[1]) if min(map(len, halves)) >= LEAST else None


def _vectors(members: Sequence[Profile]) -> Matrix:
    """Words of each text, a row each, weighed by how few of the others have them; of length 1.

    In whole numbers of ten-thousandths: their sums are exact, whatever order a machine makes them in.
    """
    import numpy as np

    bags = [sorted({*p.terms, *p.lede}) for p in members]
    counts = Counter(w for bag in bags for w in bag)
    language, size = members[0].language, len(members)
    telling = [w for w, n in counts.items() if 1 < n < size]
    worth = {w: math.log(size / counts[w]) * rarity(w, language) for w in telling}
    column = {w: i for i, w in enumerate(telling)}
    made = np.zeros((size, len(telling)))
    for row, bag in zip(made, bags, strict=True):
        words = [w for w in bag if w in column]
        length = math.sqrt(sum([worth[w] ** 2 for w in words]))
        if length:
            row[[column[w] for w in words]] = [round(_UNIT * worth[w] / length) for w in words]
    return made


def _seeds(vectors: Matrix) -> tuple[list[int], list[int]] | None:
    """The last two groups of some size that average linkage had before it joined them all."""
    import numpy as np

    size = len(vectors)
    groups: dict[int, list[int]] = {i: [i] for i in range(size)}
    sums = vectors @ vectors.T
    sizes = np.ones(size)
    means = np.where(np.tri(size, dtype=bool), -1.0, sums)
    found: tuple[list[int], list[int]] | None = None
    while len(groups) > 2:
        a, b = divmod(int(means.argmax()), size)  # of equals the first
        groups[a] += groups.pop(b)
        sizes[a] += sizes[b]
        sums[a] += sums[b]
        sums[:, a] = sums[a]
        means[b] = means[:, b] = -1.0
        mean = sums[a] / (sizes[a] * sizes)
        means[:a, a] = np.where(means[:a, a] < 0, -1.0, mean[:a])
        means[a, a + 1 :] = np.where(means[a, a + 1 :] < 0, -1.0, mean[a + 1 :])
        large = sorted((g for g in groups.values() if len(g) >= LEAST), key=lambda g: (-len(g), g))
        if len(large) > 1:
            found = (large[0][:], large[1][:])  # the groups themselves go on growing
    return found
