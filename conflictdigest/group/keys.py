"""Keys under which an index finds an article: few enough to store, telling enough to find its likes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations, islice

from conflictdigest.model.days import Days
from conflictdigest.model.keys import DATED, DAYLESS
from conflictdigest.model.names import NameKind
from conflictdigest.model.story import NamePart
from conflictdigest.text.memo import Memo
from conflictdigest.text.similarity import stable_hash

_SAMPLE = 3
"""Of the shingles, those are keys of which so many bits are zero: one in eight."""
_MOST_SHINGLES = 2048
_TERMS = 14
_SOME = 10
"""Words that meet on days."""
_NAMES = 6
_LEDE = 5
WHO = frozenset({NameKind.PERSON.value, NameKind.OTHER.value})
"""Names that tell one happening from another: those of persons, and those unknown to the tables."""
SOMEWHERE = "somewhere"
"""Kind of a place that no table knows: it does not tell happenings apart as a person does, nor does it speak
against another place, in which it may lie."""
_SPAN = 8
"""Words meet within half as many days."""
_MASK = (1 << 31) - 1

_HASHES = Memo(lambda text: stable_hash(text) & _MASK)
"""Numbers of 31 bits; that two texts now and then share one by chance costs a comparison."""


def keys_of(
    shingles: Iterable[int],
    terms: tuple[Sequence[str], Sequence[int]],
    language: str,
    found: Iterable[NamePart],
    lede_names: Iterable[str],
    days: Sequence[Days],
    sure: bool,
    url: str | None = None,
) -> tuple[int, ...]:
    """Sampled shingles (given sorted); the weightiest words and names, and pairs of the names that stand
    first, by themselves; names and words with each of these days; the address of the page.

    Where the days are `sure`, of the keys by themselves only those of persons and unknown names are kept: a
    text that tells no day has to share one of them.
    """
    keys = set(islice([n >> _SAMPLE for n in shingles if not n & ((1 << _SAMPLE) - 1)], _MOST_SHINGLES))
    best = sorted([(-n, word) for word, n in zip(*terms, strict=True)])[:_TERMS]
    words = [_HASHES[f"t {language} {word}"] for _, word in best]
    heavy = sorted([(-n, kind, key) for kind, key, n in found])
    first = set(lede_names)
    named = [key for _, key in sorted([(n, key) for n, _, key in heavy if key in first])[:_LEDE]]
    who = {key for _, kind, key in heavy if kind in WHO}
    alone = [key for _, _, key in heavy if key in who or not sure][:_NAMES]
    keys.update([DAYLESS - _HASHES[f"n {key}"] for key in alone])
    if not sure:
        keys.update([DAYLESS - n for n in words])
    pairs = combinations(sorted({key for key in named if key in who or not sure}), 2)
    keys.update([DAYLESS - _HASHES[f"p {a} {b}"] for a, b in pairs])
    for day in {d.first.toordinal() for d in days}:
        for n in (0, 1):
            keys.update(_dated(day - n, [_HASHES[f"d {key}"] for key in named]))
            shift = n * _SPAN // 2
            keys.update(_dated((day + shift) // _SPAN * _SPAN - shift, words[:_SOME]))
    if url:  # as telling as three runs of words
        keys |= {_HASHES[f"u{n} {url}"] for n in range(3)}
    return tuple(sorted(keys))


def _dated(day: int, numbers: Iterable[int]) -> Iterable[int]:
    """The keys of these numbers on a day: those of one day stand together in an index."""
    return [DATED - (day << 31) - number for number in numbers]
