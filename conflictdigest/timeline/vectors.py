"""Sparse TF-IDF vectors over a handful of entries: small, pure Python, the same in every run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import log, sqrt

from conflictdigest.text import words

Vector = dict[str, float]


@lru_cache(maxsize=16384)
def terms(text: str, language: str) -> tuple[str, ...]:
    """Stemmed content words of a text, in order."""
    return tuple(words.stems(text, language))


def rarity(documents: Iterable[Sequence[str]]) -> Vector:
    """Inverse document frequency of each word, 0.7 and up."""
    counts: Counter[str] = Counter()
    total = 0
    for document in documents:
        counts.update(set(document))
        total += 1
    return {word: log(1 + total / count) for word, count in counts.items()}


def vector(document: Sequence[str], rare: Mapping[str, float]) -> Vector:
    """A document as a vector of length 1; words without a rarity are left out."""
    counts = Counter(document)
    return unit({w: (1 + log(n)) * rare[w] for w, n in counts.items() if w in rare})


def unit(values: Mapping[str, float]) -> Vector:
    """The vector with length 1; an empty one stays empty."""
    length = sqrt(sum(x * x for x in values.values())) or 1.0
    return {w: x / length for w, x in values.items()}


def centroid(weighted: Iterable[tuple[Vector, float]]) -> Vector:
    """What the vectors have in common, by weight."""
    total: Counter[str] = Counter()
    for values, weight in weighted:
        for word, x in values.items():
            total[word] += x * weight  # type: ignore[assignment]
    return unit(total)


def dot(a: Vector, b: Vector) -> float:
    """Cosine of two vectors of length 1."""
    if len(a) > len(b):
        a, b = b, a
    return sum(x * b[w] for w, x in a.items() if w in b)
