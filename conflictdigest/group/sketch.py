"""A text's vectors as rows of numbers: texts are compared with all their candidates at once.

Of the many texts that share a few keys with a new one most have little else in common with it. To read their
profiles would cost more than all the rest; their sketches are short. Weights are whole numbers, so that sums
are exact and the same in whatever order they are made.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping, Sequence
from functools import lru_cache
from sys import byteorder
from typing import TYPE_CHECKING, Any, NamedTuple

from conflictdigest.group.background import weights_of
from conflictdigest.group.keys import WHO
from conflictdigest.model.keys import told
from conflictdigest.model.names import NameKind
from conflictdigest.model.sketch import Sketch
from conflictdigest.model.story import Profile
from conflictdigest.text.memo import Memo
from conflictdigest.text.similarity import stable_hash

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]

UNIT = 10_000
"""Weights are kept as whole numbers of so many."""
_SQUARE = float(UNIT * UNIT)
_WORD, _LEDE, _NAME, _RUN = range(4)
"""The last two bits of a number tell the vector that it is of."""
_SIZE = 8
_TYPE = [("weight", "<u2"), ("telling", "<u2"), ("number", "<u4")]
"""A weight, the weight in what tells most, and the number of what has them: in this order, they sort as whole
numbers by the number."""


class Dots(NamedTuple):
    """What the vectors of two texts have in common, each a cosine."""

    words: float
    matter: float
    """Of words, those aside that are parts of places, actors and dates."""
    lede: float
    names: float
    who: float
    """Of names, persons and those unknown to the tables alone."""
    runs: int
    """How many sampled runs of words both have."""


NOTHING = Dots(0.0, 0.0, 0.0, 0.0, 0.0, 0)


@lru_cache(maxsize=32)
def _numbers(kind: int, language: str) -> Memo[int]:
    """The number of each word of a vector."""
    tag = f"{language} " if language else ""
    return Memo(lambda word: stable_hash(tag + word) << 2 & 0xFFFFFFFC | kind)


def sketch(p: Profile, size: int) -> Sketch:
    """The sketch of a profile, `size` shingles of whose text are kept."""
    aside, weight_of = frozenset(p.aside), weights_of(p.language)
    number = _numbers(_WORD, p.language)
    matter = [0 if w in aside else n for w, n in zip(p.terms, p.weights, strict=True)]
    rows = {number[w]: n | m << 16 for w, n, m in zip(p.terms, p.weights, matter, strict=True)}
    number = _numbers(_LEDE, p.language)
    first = unit({w: weight_of[w] for w in p.lede})
    rows.update([(number[w], int(x * UNIT + 0.5)) for w, x in first.items()])
    number = _numbers(_NAME, "")
    named = {number[key]: n | n << 16 if kind in WHO else n for kind, key, n in p.names}
    rows.update(named)
    runs = [key << 2 & 0xFFFFFFFC | _RUN for key in p.keys if key >= 0]
    rows.update(dict.fromkeys(runs, 1))
    vectors = array("Q", sorted([n << 32 | row for n, row in rows.items()]))
    if byteorder == "big":
        vectors.byteswap()
    return Sketch(
        vectors=vectors.tobytes(),
        matter=math.sqrt(sum([m * m for m in matter])),
        who=math.sqrt(sum([(row >> 16) ** 2 for row in named.values()])),
        runs=len(runs),
        language=p.language,
        days=tuple([d.first.toordinal() for d in p.days]),
        told=told(p),
        dated=p.dated,
        where=tuple([n.key for n in p.names if n.kind == NameKind.PLACE.value and n.key in p.lede_names]),
        first=p.lede_names,
        figures=p.figures,
        sources=p.sources,
        concepts=p.concepts,
        page=p.url,
        size=size,
    )


def compared(pairs: Sequence[tuple[Sketch, Sequence[Sketch]]]) -> list[list[Dots]]:
    """What each of some texts has in common with each of others."""
    import numpy as np

    mine, owner = _columns([one for one, _ in pairs])
    others = [other for _, some in pairs for other in some]
    theirs, other = _columns(others)
    of = np.repeat(np.arange(len(pairs)), [len(some) for _, some in pairs])
    own = owner << 32 | mine["number"]  # sorted, as each text's numbers are
    wanted = of[other] << 32 | theirs["number"]
    if not len(own) or not len(wanted):
        return [[NOTHING] * len(some) for _, some in pairs]
    places = own.searchsorted(wanted)
    places[places == len(own)] = 0
    (met,) = np.nonzero(own[places] == wanted)
    a, b = mine[places[met]], theirs[met]
    slot = other[met] * 4 + (b["number"] & 3)
    wholes, parts = (
        np.bincount(slot, a[x].astype(np.float64) * b[x], 4 * len(others)).reshape(-1, 4).tolist()
        for x in ("weight", "telling")
    )
    rows = iter(zip(wholes, parts, strict=True))
    return [[_dots(*next(rows), one, other) for other in some] for one, some in pairs]


def _columns(sketches: Sequence[Sketch]) -> tuple[Column, Column]:
    """The rows of these texts, and which text each is of."""
    import numpy as np

    rows = np.frombuffer(b"".join([s.vectors for s in sketches]), _TYPE)
    return rows, np.repeat(np.arange(len(sketches)), [len(s.vectors) // _SIZE for s in sketches])


def _dots(whole: Sequence[float], part: Sequence[float], a: Sketch, b: Sketch) -> Dots:
    return Dots(
        whole[_WORD] / _SQUARE,
        part[_WORD] / (a.matter * b.matter) if part[_WORD] else 0.0,
        whole[_LEDE] / _SQUARE,
        whole[_NAME] / _SQUARE,
        part[_NAME] / (a.who * b.who) if part[_NAME] else 0.0,
        int(whole[_RUN]),
    )


def unit(vector: Mapping[str, float]) -> dict[str, float]:
    """The vector, made length 1; empty for a zero one."""
    length = math.sqrt(math.fsum([x * x for x in vector.values()]))
    return {w: x / length for w, x in vector.items()} if length else {}
