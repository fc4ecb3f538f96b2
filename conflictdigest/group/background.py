"""How much a word tells: rare words much, common ones nothing. Fixed tables: no article changes them."""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from pathlib import Path

from conflictdigest.text import words as text_words
from conflictdigest.text.memo import Memo

_DATA = Path(__file__).parent / "data"
_COMMON = 6.5
"""Words of this Zipf value (3,000 in a million) and above tell nothing."""
_RARE = 2.5
"""Taken for words that the tables do not list."""
_POWER = 1.5


@cache
def _table(language: str) -> dict[str, int]:
    path = _DATA / f"background-{language}.txt.gz"
    if not path.is_file():
        return {}
    found: dict[str, int] = {}
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        zipf, *stems = line.split(" ")
        found.update(dict.fromkeys(stems, int(zipf)))
    return found


def rarity(stem: str, language: str) -> float:
    """0 for words that tell nothing, up to 4 for words that no table lists; 1 more is ten times rarer."""
    return _rarity(stem, language)


@lru_cache(maxsize=32768)
def _rarity(stem: str, language: str) -> float:
    zipf = _table(language).get(stem)
    if zipf is None:
        return _COMMON - _RARE if not stem.isdigit() else 2.0
    return max(0.0, _COMMON - max(zipf / 10, _RARE))


@lru_cache(maxsize=32768)
def telling(word: str, language: str) -> float:
    """The rarity of a printed word, as `rarity` has it; 0 in languages of which there is no table."""
    if not _table(language):
        return 0.0
    return min(
        (_rarity(text_words.stem(w, language), language) for w in text_words.folded(word)), default=0.0
    )


@lru_cache(maxsize=16)
def weights_of(language: str) -> Memo[float]:
    """What each word (stem) of a language counts for in a vector of words."""
    return Memo(lambda stem: float(_rarity(stem, language) ** _POWER))
