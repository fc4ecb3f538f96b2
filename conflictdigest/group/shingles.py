"""Runs of five words as numbers, packed: what copies of a text have in common, whatever was changed."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import chain, repeat
from sys import byteorder

from conflictdigest.model.sketch import Shingles
from conflictdigest.text.memo import Memo
from conflictdigest.text.similarity import stable_hash

SIZE = 5
MOST = 2048
"""Texts with more shingles keep a half, a quarter …: those whose number is divisible by 2, 4 …"""
_MASK = (1 << 32) - 1
_FACTORS = (0x9E3779B97F4A7, 0x85EBCA77C2B2B, 0xC2B2AE3D27D4F, 0x165667B19E377, 0x27D4EB2F16567)
"""Odd numbers without a pattern, one for each place of a run."""


_HASHES = Memo(lambda word: stable_hash(word) & _MASK)
"""Words to 32-bit numbers."""


def numbers(words: Sequence[str]) -> array[int]:
    """32-bit numbers of all runs of five words, sorted, each once; of all words when there are fewer.

    The same under every hash seed and on every machine.
    """
    import numpy as np

    if not words:
        return array("I")
    padded = chain(map(_HASHES.__getitem__, words), repeat(0, max(0, SIZE - len(words))))
    hashed = np.fromiter(padded, dtype=np.uint64)
    runs = len(hashed) - SIZE + 1
    mixed = np.zeros(runs, dtype=np.uint64)
    for place, factor in enumerate(_FACTORS):  # products wrap at 64 bits; only the lowest 45 count
        mixed ^= hashed[place : place + runs] * np.uint64(factor)
    row = (mixed >> np.uint64(13)).astype(np.uint32)
    row.sort()
    first = np.ones(runs, dtype=bool)
    np.not_equal(row[1:], row[:-1], out=first[1:])
    return array("I", row[first].tobytes())


def packed(found: array[int]) -> Shingles:
    """Those numbers that are kept."""
    level = 0
    row = found[:]
    while len(row) > MOST:
        level += 1
        mask = (1 << level) - 1
        row = array("I", [n for n in row if not n & mask])
    if byteorder == "big":
        row.byteswap()
    return Shingles(row.tobytes(), level)


def contained(one: Shingles, others: Sequence[Shingles]) -> list[float]:
    """For each of the others the part of the shorter text's shingles that both texts have, 0..1."""
    import numpy as np

    mine, rows = np.frombuffer(one.numbers, "<u4"), [np.frombuffer(o.numbers, "<u4") for o in others]
    if not len(mine) or not sum(map(len, rows)):
        return [0.0] * len(others)
    masks = [(1 << max(one.sampled, o.sampled)) - 1 for o in others]
    slots = np.repeat(np.arange(len(others)), [len(row) for row in rows])
    theirs = np.concatenate(rows)
    kept = theirs & np.array(masks, dtype=np.uint32)[slots] == 0
    places = np.searchsorted(mine, theirs)
    places[places == len(mine)] = 0
    both = np.bincount(slots[kept & (mine[places] == theirs)], minlength=len(others)).tolist()
    sizes = np.bincount(slots[kept], minlength=len(others)).tolist()
    own = {mask: int(np.count_nonzero(mine & np.uint32(mask) == 0)) for mask in sorted(set(masks))}
    least = [min(size, own[mask]) for size, mask in zip(sizes, masks, strict=True)]
    return [n / few if few else 0.0 for n, few in zip(both, least, strict=True)]
