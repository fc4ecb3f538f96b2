"""Keys under which an index finds an article: few enough to store, telling enough to find its likes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations, islice

from conflictdigest.model.dates import Published
from conflictdigest.model.story import NamePart
from conflictdigest.text.similarity import stable_hash

_SAMPLE = 3
"""Of the shingles, those are keys of which so many bits are zero: one in eight."""
_MOST_SHINGLES = 2048
_TERMS = 14
_NAMES = 6
_LEDE = 5
_DATED = 14
_MASK = (1 << 31) - 1


@lru_cache(maxsize=32768)
def _number(text: str) -> int:
    """A negative number of 32 bits; that two texts now and then share one by chance costs a comparison."""
    return -1 - (stable_hash(text) & _MASK)


def keys_of(
    shingles: Iterable[int],
    terms: tuple[tuple[str, float], ...],
    language: str,
    found: tuple[NamePart, ...],
    lede_names: tuple[str, ...],
    published: Published | None,
    url: str | None = None,
) -> tuple[int, ...]:
    """Sampled shingles (given sorted), the weightiest words and names; of the names that stand first pairs,
    and each with the day of publication and the day before; the address of the page."""
    keys = set(islice([n >> _SAMPLE for n in shingles if not n & ((1 << _SAMPLE) - 1)], _MOST_SHINGLES))
    best = sorted(terms, key=lambda t: (-t[1], t[0]))[:_TERMS]
    keys |= {_number(f"t {language} {word}") for word, _ in best}
    heavy = sorted(found, key=lambda n: (-n.weight, n.kind, n.key))[:_NAMES]
    keys |= {_number(f"n {part.key}") for part in heavy}
    first = set(lede_names)
    ranked = [n.key for n in sorted(found, key=lambda n: (-n.weight, n.key)) if n.key in first][:_LEDE]
    keys |= {_number(f"p {a} {b}") for a, b in combinations(sorted(set(ranked)), 2)}
    if published and published.days.single:
        day = published.days.first.toordinal()
        keys |= {_number(f"d {key} {d}") for key in ranked for d in (day, day - 1)}
        dated = [word for word, _ in best[:_DATED]]
        keys |= {_number(f"w {language} {word} {n} {(day + 2 * n) // 4}") for word in dated for n in (0, 1)}
    if url:  # as telling as three runs of words
        keys |= {~_number(f"u{n} {url}") for n in range(3)}
    return tuple(sorted(keys))
