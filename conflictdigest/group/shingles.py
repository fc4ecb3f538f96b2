"""Runs of five words as numbers, packed: what copies of a text have in common, whatever was changed."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import chain, repeat
from sys import byteorder

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


def packed(found: array[int]) -> tuple[bytes, int]:
    """(the numbers kept, 4 bytes each and sorted; the power of two by which they are divisible)."""
    level = 0
    row = found[:]
    while len(row) > MOST:
        level += 1
        mask = (1 << level) - 1
        row = array("I", [n for n in row if not n & mask])
    if byteorder == "big":
        row.byteswap()
    return row.tobytes(), level


def unpacked(data: bytes) -> frozenset[int]:
    """The numbers of `packed`."""
    row = array("I")
    row.frombytes(data)
    if byteorder == "big":
        row.byteswap()
    return frozenset(row)


def shared(first: frozenset[int], level: int, second: frozenset[int], other_level: int) -> float:
    """Part of the shorter text's shingles that the other has too, 0..1."""
    if level != other_level:
        mask = (1 << max(level, other_level)) - 1
        if level < other_level:
            first = frozenset(n for n in first if not n & mask)
        else:
            second = frozenset(n for n in second if not n & mask)
    least = min(len(first), len(second))
    return len(first & second) / least if least else 0.0
