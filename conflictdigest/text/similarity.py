"""Likeness of word lists, by measures that are the same in every run and on every machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from hashlib import blake2b
from math import sqrt
from zlib import crc32


def stable_hash(text: str) -> int:
    """A 64-bit number for a text, the same under every hash seed."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def shingles(words: Sequence[str], size: int = 5) -> frozenset[int]:
    """32-bit numbers of all runs of `size` words; of the whole list when shorter; empty for no words."""
    if not words:
        return frozenset()
    last = max(1, len(words) - size + 1)
    return frozenset(
        crc32(" ".join(words[i : i + size]).encode("utf-8", "surrogatepass")) for i in range(last)
    )


def jaccard(a: AbstractSet[int] | AbstractSet[str], b: AbstractSet[int] | AbstractSet[str]) -> float:
    """Shared members over all members, 0..1; 0 for two empty sets."""
    both = len(a & b)
    return both / (len(a) + len(b) - both) if both else 0.0


def containment(a: AbstractSet[int] | AbstractSet[str], b: AbstractSet[int] | AbstractSet[str]) -> float:
    """Shared members over the smaller set, 0..1: how much of the shorter text stands in the longer."""
    both = len(a & b)
    return both / min(len(a), len(b)) if both else 0.0


def cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Cosine of two weighted bags of words, 0..1 for weights that are not negative."""
    if len(a) > len(b):
        a, b = b, a
    dot = sum(weight * b[word] for word, weight in a.items() if word in b)
    if not dot:
        return 0.0
    return dot / (sqrt(sum(w * w for w in a.values())) * sqrt(sum(w * w for w in b.values())))
