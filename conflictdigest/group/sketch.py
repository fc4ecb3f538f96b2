"""A text's vectors as rows of numbers: texts are compared with all their candidates at once.

Of the many texts that share a few keys with a new one most have little else in common with it. To read their
profiles would cost more than all the rest; their sketches are short. Weights are whole numbers, so that sums
are exact and the same in whatever order they are made.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from functools import lru_cache
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
_ROW = struct.Struct("<IHH")
_TYPE = [("number", "<u4"), ("weight", "<u2"), ("telling", "<u2")]
"""A number, its weight, and its weight in what tells most."""


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
    aside, weight_of, pack = frozenset(p.aside), weights_of(p.language), _ROW.pack
    number = _numbers(_WORD, p.language)
    rows = zip(p.terms, p.weights, strict=True)
    words = [(number[w], n, 0 if w in aside else n) for w, n in rows]
    number = _numbers(_LEDE, p.language)
    first = unit({w: weight_of[w] for w in p.lede})
    lede = [(number[w], int(x * UNIT + 0.5), 0) for w, x in first.items()]
    number = _numbers(_NAME, "")
    who = {part.key for part in p.names if part.kind in WHO}
    names = [(number[k], n, n if k in who else 0) for _, k, n in p.names]
    runs = [(key << 2 & 0xFFFFFFFC | _RUN, 1, 0) for key in p.keys if key >= 0]
    ordered = sorted({row[0]: row for row in (*words, *lede, *names, *runs)}.values())
    return Sketch(
        vectors=b"".join([pack(*row) for row in ordered]),
        matter=math.sqrt(sum([row[2] * row[2] for row in ordered if row[0] & 3 == _WORD])),
        who=math.sqrt(sum([row[2] * row[2] for row in ordered if row[0] & 3 == _NAME])),
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
    return rows, np.repeat(np.arange(len(sketches)), [len(s.vectors) // _ROW.size for s in sketches])


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
