"""Numbers that count nothing of the conflict: names, dates, years, ages, models."""

from __future__ import annotations

from conflictdigest.claims.bounds import bound_before
from conflictdigest.claims.counts.numbers import Number
from conflictdigest.claims.counts.table import CountWords
from conflictdigest.claims.tokens import Tokens


def names_or_dates(t: Tokens, number: Number, words: CountWords) -> bool:
    first, last = number.first, number.last
    before = t.lows[first - 1] if first else ""
    glued = first > 0 and t.tight(first)
    if glued and (before[-1:].isalnum() or t.words[first - 1] in "-–.:/#№°+@_'’"):
        return not (t.words[first - 1] in "-–" and first > 1 and t.words[first - 2][0].isdigit())
    if before.removesuffix(".") in words.labels or before in words.ages or before in {"№", "#"}:
        return True
    if before == "of" and first > 1 and t.lows[first - 2] in {"mother", "father", "parents", "parent"}:
        return True
    if t.words[first - 1 : first] == ["."] and first > 1 and t.lows[first - 2] in words.labels | words.months:
        return True
    if before in words.months and number.digits and number.low <= 31:
        return not _strong_noun(t, last, words)
    if not number.digits:
        return t.lows[first] in words.articles and False
    after = t.lows[last] if last < t.size else ""
    tight = last < t.size and t.tight(last)
    if after in words.months:
        return True
    if tight and (after[0].isalpha() or after in "-/:°%′") and after not in words.tight:
        if after == ":" and not (last + 1 < t.size and t.words[last + 1][0].isdigit()):
            return False
        if after == "-" and last + 1 < t.size and t.words[last + 1][0].isdigit():
            return False
        return after not in words.multipliers
    return _is_year(t, number, words)


def _is_year(t: Tokens, number: Number, words: CountWords) -> bool:
    printed = t.words[number.first]
    if not (
        number.last == number.first + 1
        and printed.isdigit()
        and len(printed) == 4
        and 1000 <= number.low <= 2200
    ):
        return False
    before = t.lows[number.first - 1] if number.first else ""
    if before in words.time_before or before in words.months or before.isdigit() or before in {",", "("}:
        return not (_strong_noun(t, number.last, words) and before not in words.time_before)
    return not _strong_noun(t, number.last, words) and not _bounded(t, number.first, words)


def _strong_noun(t: Tokens, i: int, words: CountWords) -> bool:
    for k in range(i, min(t.size, i + 4)):
        if t.words[k] in PUNCT or t.lows[k] in words.stops:
            return t.lows[k] in words.states
        if t.lows[k] in words.nouns or t.lows[k] in words.states:
            return True
    return False


def _bounded(t: Tokens, first: int, words: CountWords) -> bool:
    bound = bound_before(t, first, words)
    return bound is not None and bound[1] != "about"


PUNCT = frozenset(',;:.!?()[]…—–"“”«»،؛؟')
