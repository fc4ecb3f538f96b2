"""A text's vectors as rows of numbers: one text is compared with all its candidates at once.

Of the many texts that share a few keys with a new one most have little else in common with it. To read their
profiles would cost more than all the rest; their sketches are short. Weights are whole numbers, so that sums
are exact and the same in whatever order they are made.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
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

_UNIT = 10_000
_SQUARE = float(_UNIT * _UNIT)
_WORD, _LEDE, _NAME, _RUN = range(4)
"""The last two bits of a number tell the vector that it is of."""
_SIZE = 8
"""Bytes of each number: four of its own, two of its weight, two of its weight in what tells most."""


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


def sketch(p: Profile, shingles: bytes, sampled: int) -> Sketch:
    """The sketch of a profile, and of the shingles of its text (packed, see `group.shingles`)."""
    aside, weight_of = frozenset(p.aside), weights_of(p.language)
    number = _numbers(_WORD, p.language)
    words = [(number[w], n, 0 if w in aside else n) for w, n in _whole(p.terms)]
    number = _numbers(_LEDE, p.language)
    first = unit({w: weight_of[w] for w in p.lede})
    lede = [(number[w], n, 0) for w, n in _whole(first.items())]
    number = _numbers(_NAME, "")
    who = {part.key for part in p.names if part.kind in WHO}
    names = [(number[k], n, n if k in who else 0) for k, n in _whole([(k, x) for _, k, x in p.names])]
    runs = [(key << 2 & 0xFFFFFFFC | _RUN, 1, 0) for key in p.keys if key >= 0]
    rows = {row[0]: row for row in (*words, *lede, *names, *runs)}
    ordered = sorted(rows.values())
    numbers = array("I", [row[0] for row in ordered])
    weights = array("H", [row[1] for row in ordered] + [row[2] for row in ordered])
    if byteorder == "big":
        numbers.byteswap()
        weights.byteswap()
    return Sketch(
        vectors=numbers.tobytes() + weights.tobytes(),
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
        shingles=shingles,
        sampled=sampled,
    )


def _whole(vector: Iterable[tuple[str, float]]) -> list[tuple[str, int]]:
    return [(word, int(x * _UNIT + 0.5)) for word, x in vector]


def compared(one: Sketch, others: Sequence[Sketch]) -> list[Dots]:
    """What a text has in common with each of these."""
    import numpy as np

    size = len(one.vectors) // _SIZE
    sizes = [len(other.vectors) // _SIZE for other in others]
    if not size or not sum(sizes):
        return [NOTHING] * len(others)
    numbers, whole, part = _columns(one.vectors, size)
    pieces = [_columns(o.vectors, n) for o, n in zip(others, sizes, strict=True)]
    theirs = np.concatenate([p[0] for p in pieces])
    places = np.searchsorted(numbers, theirs)
    places[places == size] = 0
    (met,) = np.nonzero(numbers[places] == theirs)
    mine = places[met]
    slot = np.repeat(np.arange(len(others)) * 4, sizes)[met] + (theirs[met] & 3)
    slots = 4 * len(others)
    wholes = np.bincount(
        slot, whole[mine] * np.concatenate([p[1] for p in pieces])[met].astype(np.float64), slots
    )
    parts = np.bincount(
        slot, part[mine] * np.concatenate([p[2] for p in pieces])[met].astype(np.float64), slots
    )
    rows = zip(wholes.reshape(-1, 4).tolist(), parts.reshape(-1, 4).tolist(), others, strict=True)
    return [_dots(a, b, one, other) for a, b, other in rows]


def _columns(vectors: bytes, size: int) -> tuple[Column, Column, Column]:
    """Numbers, weights, and weights of what tells most."""
    import numpy as np

    return (
        np.frombuffer(vectors, "<u4", size),
        np.frombuffer(vectors, "<u2", size, 4 * size),
        np.frombuffer(vectors, "<u2", size, 6 * size),
    )


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
