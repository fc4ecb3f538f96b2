"""Places behind a word for town, in texts whose capitals tell nothing: Arabic has none, German too many."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from conflictdigest.model.names import Name, NameKind, Sign
from conflictdigest.model.text import Span
from conflictdigest.names.around import AROUND
from conflictdigest.names.fold import fold, romanised
from conflictdigest.names.tables import TOWN
from conflictdigest.names.tokens import Words

_SHORTEST = 3
_NO_NAMES = frozenset(map(fold, ("أخرى", "صغيرة", "كبيرة", "واحدة", "كاملة", "قريبة", "مجاورة", "كل", "هذه")))
_ARTICLE, _ADJECTIVE = "ال", "يه"


def in_arabic(worded: Sequence[Words], taken: Sequence[Collection[int]], texts: Sequence[str]) -> list[Name]:
    """What stands behind "town of" in an Arabic text, and again somewhere behind a preposition: adjectives
    ("a small town") do the one only.
    """
    named = {w for words, held in zip(worded, taken, strict=True) for w in _behind_town(words, held)}
    if not named:
        return []
    where = AROUND["ar"].where
    placed = {
        words.kinds[i].folded
        for words in worded
        for i in range(1, len(words))
        if words.kinds[i].folded in named and words.kinds[i - 1].folded in where and words.joined(i)
    }
    return list(_again(worded, taken, texts, {word: word for word in placed}))


def in_german(
    worded: Sequence[Words], taken: Sequence[Collection[int]], texts: Sequence[str], places: dict[str, str]
) -> list[Name]:
    """The other nouns of a German text that are these `places`, given by form with their base forms."""
    return list(_again(worded, taken, texts, places))


def _behind_town(words: Words, held: Collection[int]) -> Iterator[str]:
    kinds = words.kinds
    for i in range(1, len(kinds)):
        if not kinds[i - 1].listed & TOWN or i in held or not words.joined(i):
            continue
        folded = kinds[i].folded
        if kinds[i].script != "arabic" or len(folded) < _SHORTEST or folded in _NO_NAMES:
            continue
        if not folded.startswith(_ARTICLE) and not folded.endswith(_ADJECTIVE):
            yield folded


def _again(
    worded: Sequence[Words], taken: Sequence[Collection[int]], texts: Sequence[str], places: dict[str, str]
) -> Iterator[Name]:
    for paragraph, (words, held) in enumerate(zip(worded, taken, strict=True)):
        for i, kind in enumerate(words.kinds):
            if kind.folded in places and kind.capital and i not in held:
                start, end = words.place(i, i + 1)
                base = places[kind.folded]
                key = base if base.isascii() else romanised(base)
                yield Name(
                    Span(paragraph, start, end),
                    texts[paragraph][start:end],
                    key,
                    NameKind.PLACE,
                    sign=Sign.PLACE,
                )
