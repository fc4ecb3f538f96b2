"""What the words around one run of capitalised words say: that it is a place, or that it is none.

A paragraph has many runs and few signs: words beside a run are looked at first, and what stands between them
only where a word promises something.
"""

from __future__ import annotations

import re

from conflictdigest.names.around import ENDINGS_OF_PLACE, ENDINGS_OF_WAY, NO_DATELINE, Around
from conflictdigest.names.tables import FUNCTION, LAND, ORG, TOWN
from conflictdigest.names.tokens import Words
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
_OF_WHERE = frozenset({"pres", "cerca"})


def strong(run: Run, words: Words, around: Around, language: str) -> bool:
    """Whether one look is enough: "the town of X", "X district", "X, a village near", the dateline."""
    kinds, first, last = words.kinds, run.first, run.last
    if last < len(kinds):
        after = kinds[last]
        if after.lower:
            if after.listed & LAND:
                if language in _LAND_BEHIND and words.joined(last):
                    return True
            elif language == "en" and after.folded in {"a", "the"} and _apposed(words, last):
                return True
    if first == 0:
        return run.paragraph < _HEAD and _dateline(run, words)
    if last - first > 1 and language == "en":
        inside = kinds[last - 1]
        if inside.listed & LAND and inside.folded != "city":
            return True
    before = kinds[first - 1]
    if before.listed & TOWN:
        return _behind_town(words, first, around, language)
    if before.folded in around.of and first > 1 and kinds[first - 2].listed & TOWN:
        noun = kinds[first - 2]
        behind = words.gap(last) if last < len(kinds) else ""
        between = words.joined(first) and words.joined(first - 1)
        return between and not noun.upper and behind[:2] not in {"'s", "’s"}
    return False


def weak(run: Run, words: Words, around: Around, language: str) -> bool:
    """Whether a word of place stands before it that seldom stands before anything else."""
    kinds, i = words.kinds, run.first
    if language == "tr":
        return _alone(run, words) and kinds[i].whole[len(kinds[i].folded) :] in ENDINGS_OF_PLACE
    if not i:
        return False
    word = kinds[i - 1].folded
    if word in around.where:
        if word in {"у", "в", "во"} and kinds[i].folded[-1:] in {"а", "я"}:
            return False  # "у Хорвенка": with somebody; "верить в Хорвенка"
    elif word in around.of:
        if i < 2 or kinds[i - 2].folded not in _OF_WHERE:
            return False
    elif not (language == "fr" and word == "a" and kinds[i - 1].upper):  # "À X, …"
        return False
    return words.joined(i) and _alone(run, words) and not _held(words, i, around)


def way(run: Run, words: Words, around: Around, language: str) -> bool:
    """Whether a word of place stands before it that stands before persons and bodies as well."""
    kinds, i = words.kinds, run.first
    if language == "tr":
        return kinds[i].whole[len(kinds[i].folded) :] in ENDINGS_OF_WAY
    return i > 0 and kinds[i - 1].folded in around.whither and words.joined(i) and not _held(words, i, around)


def against(run: Run, words: Words, around: Around) -> bool:
    """Whether it acts or speaks, has an age or a number, or only "faith in" it is meant."""
    kinds, first, last = words.kinds, run.first, run.last
    if last < len(kinds):
        gap, after = words.gap(last), kinds[last]
        if gap != " ":
            if gap[:1] in {",", " "} and any(c.isdigit() for c in gap):
                return True
        elif around.says.hold(after.folded) or (len(after.raw) == 1 and after.upper and after.raw != "I"):
            return True
    if not first or not words.joined(first):
        return False
    word = kinds[first - 1].folded
    return word in around.by or (
        (word in around.where or word in around.whither) and _held(words, first, around)
    )


def _alone(run: Run, words: Words) -> bool:
    """Whether it is one word, and neither an acronym nor a word for a body."""
    only = words.kinds[run.first]
    return run.last - run.first == 1 and not only.listed & ORG and not only.raw.isupper()


def _held(words: Words, i: int, around: Around) -> bool:
    """Whether the word before "in X" makes no place of it: "faith in X", "wrote in X"."""
    if i < 2 or not words.joined(i - 1):
        return False
    second = words.kinds[i - 2].folded
    return second in around.by or around.holds.hold(second)


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
