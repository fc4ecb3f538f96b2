"""Runs of five words as numbers, packed: what copies of a text have in common, whatever was changed."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import lru_cache
from sys import byteorder

from conflictdigest.text.similarity import stable_hash

SIZE = 5
MOST = 2048
"""Texts with more shingles keep a half, a quarter …: those whose number is divisible by 2, 4 …"""
_MASK = (1 << 32) - 1
_FACTORS = (0x9E3779B97F4A7, 0x85EBCA77C2B2B, 0xC2B2AE3D27D4F, 0x165667B19E377, 0x27D4EB2F16567)
"""Odd numbers without a pattern, one for each place of a run."""


@lru_cache(maxsize=65536)
def _word(word: str) -> int:
    return stable_hash(word) & _MASK


def numbers(words: Sequence[str]) -> set[int]:
    """32-bit numbers of all runs of five words, the same under every hash seed; of all words when fewer."""
    known = {w: _word(w) for w in set(words)}
    hashed = [known[w] for w in words]
    if len(hashed) < SIZE:
        hashed += [0] * (SIZE - len(hashed)) if hashed else []
    a, b, c, d, e = _FACTORS
    return {
        (v * a ^ w * b ^ x * c ^ y * d ^ z * e) >> 13 & _MASK
        for v, w, x, y, z in zip(hashed, hashed[1:], hashed[2:], hashed[3:], hashed[4:], strict=False)
    }


def packed(found: set[int]) -> tuple[bytes, int]:
    """(the numbers kept, 4 bytes each and sorted; the power of two by which they are divisible)."""
    level = 0
    kept = found
    while len(kept) > MOST:
        level += 1
        kept = {n for n in kept if not n & ((1 << level) - 1)}
    row = array("I", sorted(kept))
    if byteorder == "big":
        row.byteswap()
    return row.tobytes(), level


@lru_cache(maxsize=512)
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
