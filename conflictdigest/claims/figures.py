"""Figures of a conflict: how many of what, within which bounds, and what befell them.

A number becomes a figure when it counts something of the conflict: a noun of the table follows
("4,000 soldiers"), or something befell the counted ("killed 12", "24 are missing"). Numbers that name
(models, calibres, resolutions), measure (distances, ages, times) or date are left alone.
"""

from __future__ import annotations

import re

from conflictdigest.claims.bounds import area_unit, money_unit, or_more, second_number, widen
from conflictdigest.claims.counted import (
    THINGS,
    Amount,
    Count,
    counted_place,
    counted_thing,
    may_be_number,
    share,
)
from conflictdigest.claims.counts.numbers import Number, number_at
from conflictdigest.claims.counts.table import CURRENCY, CountWords
from conflictdigest.claims.notcounts import names_or_dates
from conflictdigest.claims.tokens import Tokens

_FATES = frozenset({"killed", "wounded", "missing", "prisoners"})
_SIGNS = frozenset("°%′/+№#§")
_IN_FIGURES = re.compile(r"[\d-]")
"""A number in digits, or one in words that a hyphen joins ("twenty-five")."""


def counts(t: Tokens, text: str, words: CountWords, before: Count | None = None) -> list[Count]:
    """All figures of one sentence; `before` is the last figure of the text so far."""
    if before is None and words.vital.isdisjoint(t.lows):
        return []
    found: list[Count] = []
    after = 0
    for i in _places(t, words):
        if i < after:
            continue
        number = number_at(t, text, i, words)
        if number is None:
            continue
        things = next((f for f in reversed(found) if f.category in THINGS), None)
        one = _figure(t, text, number, words, found[-1] if found else before, things or before)
        if one is None:
            after = number.last + share(t, number.last, words)  # "four in five families"
            continue
        found.append(one)
        after = max(number.last, one.counted[0], i + 1)
    return _share_fate(t, found, words)


def _places(t: Tokens, words: CountWords) -> list[int]:
    """The tokens at which a number can begin; see `may_be_number`."""
    lows, starters = t.lows, words.starters
    if words.amounts.isdisjoint(lows) and not _IN_FIGURES.search(t.text):
        return []
    return [
        i
        for i, low in enumerate(lows)
        if low in starters or low[0].isdigit() or ("-" in low and may_be_number(low, words))
    ]


def _share_fate(t: Tokens, found: list[Count], words: CountWords) -> list[Count]:
    """ "three soldiers and one civilian were killed": what befell the last of a list befell all of it."""
    for k in range(len(found) - 2, -1, -1):
        one, after = found[k], found[k + 1]
        between = t.lows[one.last : after.first]
        listed = bool(between) and all(w == "," or w in words.and_ for w in between)
        if listed and one.category in {"people", "troops"} and after.category in _FATES:
            found[k] = one._replace(category=after.category)
    return found


def _figure(
    t: Tokens, text: str, number: Number, words: CountWords, before: Count | None, things: Count | None
) -> Count | None:
    if names_or_dates(t, number, words):
        return None
    first, last = number.first, number.last
    low: float | None = number.low
    high = number.high
    other = second_number(t, text, number, words)
    if other is not None:
        low, high, last = min(number.low, other.low), max(number.low, other.low), other.last
        if first and t.lows[first - 1] in words.between:
            first -= 1
    first, low, high = widen(t, first, low, high, words)
    last, low, high = or_more(t, last, low, high, words)
    money = money_unit(t, number, last, words)
    if money is not None:
        unit, end = money
        start = first - 1 if first and t.words[first - 1] in CURRENCY else first
        counted = counted_place(t, end, end, words)
        return Count(
            start,
            end,
            counted if counted[1] > counted[0] else (start, end),
            low,
            high,
            unit,
            "money",
            number.first,
        )
    area = area_unit(t, last, words)
    if area is not None:
        unit, end = area
        return Count(
            first, end, (last, counted_place(t, end, end, words)[1]), low, high, unit, "area", number.first
        )
    if last < t.size and (t.lows[last] in words.not_units or t.words[last] in _SIGNS):
        return None
    return counted_thing(t, Amount(number, first, last, low, high, before, things), words)
