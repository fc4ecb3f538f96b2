"""What the words around one run of capitalised words say: that it is a place, or that it is none.

A paragraph has many runs and few signs: words beside a run are looked at first, and what stands between them
only where a word promises something.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from conflictdigest.model.names import Sign
from conflictdigest.names.around import (
    AROUND,
    ENDINGS_OF_PLACE,
    ENDINGS_OF_WAY,
    FAITHS,
    NO_DATELINE,
    NONE,
    Around,
)
from conflictdigest.names.tables import FUNCTION, LAND, ORG, TOWN
from conflictdigest.names.tokens import Word, Words
from conflictdigest.names.unknown import Run

_CAPITAL = r"(?:[^\W\d_a-zа-яіїє]\w*\.?|\d{1,2})"
_MORE = rf", {_CAPITAL}(?: {_CAPITAL}){{0,3}}"
"""Country, month and day."""
_DATELINE = re.compile(
    rf"(?:{_MORE})? \([^()\n]{{2,40}}\) ?(?:[—–]|--?) ?|{_MORE}(?: ?(?:[—–]|--)| - ) ?(?=[^\d\s])"
)
_HEAD = 3
"""Paragraphs in which a dateline may stand."""
_APPOSED = frozenset({"town", "city", "village", "settlement", "district", "hamlet", "port", "suburb"})
_LAND_BEHIND = frozenset({"en", "uk", "ru", "tr"})
_PLURAL = frozenset({"towns", "cities", "villages", "districts"})
_OF_WHERE = frozenset({"pres", "cerca"})


Shown = dict[tuple[int, int], Sign]


def shown(found: Sequence[Run], worded: Sequence[Words], language: str) -> Shown:
    """What the words around these runs say, where they say anything: by paragraph and first word."""
    around = AROUND.get(language, NONE)
    signs: Shown = {}
    listed = (-1, -1)  # where a list of towns may go on: "the towns of X and Y"
    for run in found:
        words = worded[run.paragraph]
        sign = _sign(run, words, around, language)
        if sign is Sign.OTHER:
            if (run.paragraph, run.first - 1) != listed or words.kinds[run.first - 1].folded != "and":
                continue
            sign = Sign.PLACE
        elif sign is Sign.PLACE and run.first > 1 and words.kinds[run.first - 2].folded in _PLURAL:
            listed = (run.paragraph, run.last)
        signs[run.paragraph, run.first] = sign
    return signs


def _sign(run: Run, words: Words, around: Around, language: str) -> Sign:
    kinds, first, last = words.kinds, run.first, run.last
    if last < len(kinds):
        after = kinds[last]
        if after.lower:
            if after.listed & LAND:
                if language in _LAND_BEHIND and words.joined(last) and kinds[last - 1].folded not in FAITHS:
                    return Sign.PLACE
            elif after.folded in {"a", "the"}:
                if language == "en" and _apposed(words, last):
                    return Sign.PLACE
            elif around.says.hold(after.folded) and words.gap(last) == " ":
                # "the hospital in X said": not X, but "В X сообщили" is X
                told = not around.direct and first and kinds[first - 1].folded in around.where
                return Sign.OTHER if told else Sign.AGAINST
    if first == 0:
        place = run.paragraph < _HEAD and _dateline(run, words)
    elif last - first > 1 and language == "en" and kinds[last - 1].listed & LAND:
        place = kinds[last - 1].folded != "city"
    elif kinds[first - 1].listed & TOWN:
        place = _behind_town(words, first, around, language)
    elif kinds[first - 1].folded not in around.beside:
        return _ending(kinds[first]) if language == "tr" and _alone(run, words) else Sign.OTHER
    else:
        return _beside(run, words, around)
    return Sign.PLACE if place else Sign.OTHER


def _beside(run: Run, words: Words, around: Around) -> Sign:
    """What a word right before the run says: of place, or of those who act."""
    kinds, i, last = words.kinds, run.first, run.last
    if not words.joined(i):
        return Sign.OTHER
    word = kinds[i - 1].folded
    second = kinds[i - 2] if i > 1 and words.joined(i - 1) else None
    if word in around.of:
        if second and second.listed & TOWN and not second.upper:
            behind = words.gap(last) if last < len(kinds) else ""
            return Sign.OTHER if behind[:2] in {"'s", "’s"} else Sign.PLACE
        if not second or second.folded not in _OF_WHERE:
            return Sign.OTHER
    elif word in around.by:
        return Sign.AGAINST
    elif second and (second.folded in around.by or around.holds.hold(second.folded)):
        return Sign.AGAINST  # "faith in X", "wrote in X"
    if not _alone(run, words):
        return Sign.OTHER
    if word in around.whither and word not in around.of:
        return Sign.WAY
    if word in around.where and word in {"у", "в", "во"} and kinds[i].folded[-1:] in {"а", "я"}:
        return Sign.OTHER  # "у Хорвенка": with somebody; "верить в Хорвенка"
    if word == "a" and not kinds[i - 1].upper:
        return Sign.OTHER  # "À X, …", but not "a dit à X"
    return Sign.AGAINST if _numbered(words, last) else Sign.WEAK


def _ending(word: Word) -> Sign:
    """What a Turkish ending behind the apostrophe says."""
    ending = word.whole[len(word.folded) :]
    if ending in ENDINGS_OF_PLACE:
        return Sign.WEAK
    return Sign.WAY if ending in ENDINGS_OF_WAY else Sign.OTHER


def _numbered(words: Words, j: int) -> bool:
    """Whether a number, an age or a letter follows: "Article 5", "X, 61, said", "Group B"."""
    if j >= len(words):
        return False
    gap, after = words.gap(j), words.kinds[j]
    if gap == " ":
        return len(after.raw) == 1 and after.upper and after.raw != "I"
    return gap[:1] in {",", " "} and any(c.isdigit() for c in gap)


def _alone(run: Run, words: Words) -> bool:
    """Whether it is one word, and neither an acronym nor a word for a body."""
    only = words.kinds[run.first]
    return run.last - run.first == 1 and not only.listed & ORG and not only.raw.isupper()


def _dateline(run: Run, words: Words) -> bool:
    if words.kinds[0].folded in NO_DATELINE:
        return False
    return bool(_DATELINE.match(words.text, words.place(run.first, run.last)[1]))


def _behind_town(words: Words, i: int, around: Around, language: str) -> bool:
    """Right behind a noun: "місто X", "village d'X", "the capital, X,"."""
    before = words.kinds[i - 1]
    if language == "de":
        return words.joined(i)
    if before.upper:
        return False
    if language == "fr":
        return words.gap(i)[1:] in {"d'", "d’"}
    if before.folded == "capital" and language == "en":
        return words.joined(i) or (
            words.gap(i) == ", " and i + 1 < len(words) and words.gap(i + 1)[:1] == ","
        )
    return around.direct and words.joined(i)


def _apposed(words: Words, j: int) -> bool:
    """Whether "X" goes on with ", a town of", ", the village near"."""
    kinds = words.kinds
    if words.gap(j) != ", ":
        return False
    for k in range(j + 1, min(j + 4, len(kinds))):
        if not kinds[k].lower or not words.joined(k):
            return False
        if kinds[k].folded in _APPOSED:
            return k + 1 == len(kinds) or bool(kinds[k + 1].listed & FUNCTION) or words.gap(k + 1) != " "
    return False
