"""Figures of a conflict: how many of what, within which bounds, and what befell them.

A number becomes a figure when it counts something of the conflict: a noun of the table follows
("50,000 soldiers"), or something befell the counted ("killed 12", "67 are missing"). Numbers that name
(models, calibres, resolutions), measure (distances, ages, times) or date are left alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from conflictdigest.claims.bounds import CURRENCY, area_unit, money_unit, or_more, second_number, widen
from conflictdigest.claims.counts.numbers import Number, number_at
from conflictdigest.claims.counts.table import CountWords
from conflictdigest.claims.notcounts import PUNCT, names_or_dates
from conflictdigest.claims.tokens import Tokens

_NOUN_REACH = 6


_SIGNS = frozenset("°%′/+№#§")


@dataclass(frozen=True, slots=True)
class Count:
    """One figure in tokens: text first..last-1, counted words, value, unit, category."""

    first: int
    last: int
    counted: tuple[int, int]
    low: float | None
    high: float | None
    unit: str
    category: str
    number: int
    """Where the bare number begins."""
    elliptic: bool = False
    """Nothing is named beside the number; the unit may be that of the figure before."""


def counts(t: Tokens, text: str, words: CountWords, before: Count | None = None) -> list[Count]:
    """All figures of one sentence; `before` is the last figure of the text so far."""
    found: list[Count] = []
    i, n = 0, len(t)
    while i < n:
        low = t.lows[i]
        if not (low[0].isdigit() or _may_be_number(low, words)):
            i += 1
            continue
        number = number_at(t, text, i, words)
        if number is None:
            i += 1
            continue
        things = next((f for f in reversed(found) if f.category in THINGS), None)
        one = _figure(t, text, number, words, found[-1] if found else before, things or before)
        if one is None:
            i = number.last
            if i + 1 < n and t.lows[i] == "in" and _may_be_number(t.lows[i + 1], words):
                i += 2  # "four in five families"
            continue
        found.append(one)
        i = max(number.last, one.counted[0], i + 1)
    return found


def _may_be_number(low: str, words: CountWords) -> bool:
    return (
        low in words.numbers
        or low in words.vague
        or low in words.articles
        or low in words.several
        or low in words.half
        or ("-" in low and low.split("-", 1)[0] in words.numbers)
    )


def _figure(
    t: Tokens, text: str, number: Number, words: CountWords, before: Count | None, things: Count | None
) -> Count | None:
    if names_or_dates(t, text, number, words):
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
    money = money_unit(t, text, number, last, words)
    if money is not None:
        unit, end = money
        start = first - 1 if first and t.words[first - 1] in CURRENCY else first
        counted = _counted(t, end, end, words)
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
            first, end, (last, _counted(t, end, end, words)[1]), low, high, unit, "area", number.first
        )
    if last < len(t) and (t.lows[last] in words.not_units or t.words[last] in _SIGNS):
        return None
    return _counted_thing(t, text, number, first, last, low, high, words, before, things)


def _counted_thing(
    t: Tokens,
    text: str,
    number: Number,
    first: int,
    last: int,
    low: float | None,
    high: float | None,
    words: CountWords,
    before: Count | None,
    things: Count | None,
) -> Count | None:
    del text
    n = len(t)
    k = last
    of = k < n and t.lows[k] in words.of
    if of and number.low == 1 or (k + 1 < n and t.lows[k] == "in" and _may_be_number(t.lows[k + 1], words)):
        return None
    part = of and (number.digits or t.lows[number.first] in words.numbers)
    if of:  # "dozens of soldiers", "three of the soldiers"
        k += 1
        if part and k < n and t.lows[k] in words.definite:
            k += 1
        elif part and not (k < n and t.lows[k][0].isdigit()):
            return None
    begin = k
    noun = -1
    end = min(n, k + _NOUN_REACH)
    while k < end:
        low_word = t.lows[k]
        if low_word in words.nouns and t.words[k] not in PUNCT:
            noun = k
            if not _compound(t, k, words):
                break
        elif low_word in words.of or low_word in words.preps:
            break
        elif (
            t.words[k] in PUNCT
            or low_word in words.stops
            or low_word in words.states
            or low_word in words.auxiliaries
        ):
            break
        elif low_word in words.not_units and k == begin:
            return None
        k += 1
    if noun < 0 and of and begin < n and (whole := number_at(t, "", begin, words)) is not None:
        noun = next((m for m in range(whole.last, min(n, whole.last + 4)) if t.lows[m] in words.nouns), -1)
        if noun >= 0:  # "62 of 145 drones"
            unit, category = t.words[noun], words.nouns[t.lows[noun]]
            return Count(first, number.last, (noun, noun + 1), low, high, unit, category, number.first)
    if part and noun < 0:
        return None
    state, state_end = _state(t, noun + 1 if noun >= 0 else begin, words)
    deed = _deed(t, first, words, before)
    if noun >= 0:
        category = words.nouns[t.lows[noun]]
        if category == "weak":
            inner = any(w in words.weak_with for w in t.lows[begin:noun])
            if not (inner or state or deed):
                return None
            category = "people"
        if part and category not in {"people", "troops", "prisoners", *THINGS}:
            return None
        if state and category in {"people", "troops", "prisoners", "displaced", "other"}:
            category = words.states[state]
        elif deed and category in {"people", "troops", "displaced"} and t.lows[noun] not in words.states:
            category = words.states.get(deed, category)
        if category == "places" and first == number.first - 1 and t.lows[first] in words.spatial:
            first, low, high = (
                number.first,
                number.low,
                number.high,
            )  # "over two towns" is where, not how many
        counted = _counted(t, begin, noun + 1, words)
        return Count(first, noun + 1, counted, low, high, t.words[noun], category, number.first)
    toll = _toll(t, first, words) if _bare(t, last, words) else None
    if state and _near(begin, state_end, t, words):
        unit = state
        if things is not None and words.states[state] == "missing":
            unit = things.unit
        counted = (begin, state_end)
        return Count(
            first,
            state_end if state_end - begin <= 2 else last,
            counted,
            low,
            high,
            unit,
            words.states[state],
            number.first,
            elliptic=True,
        )
    if deed is not None and _bare(t, last, words):
        if deed:
            at = _deed_at(t, first, words)
            return Count(
                first,
                last,
                (at, at + 1),
                low,
                high,
                deed,
                words.states.get(deed, "other"),
                number.first,
                True,
            )
        named = things or before
        if named is not None:
            return Count(
                first, last, (first, last), low, high, named.unit, named.category, number.first, True
            )
        return None
    if (
        things is not None
        and things.category in THINGS
        and last < n
        and (t.lows[last] in words.fates or t.lows[last] in words.auxiliaries)
    ):
        return Count(first, last, (first, last), low, high, things.unit, things.category, number.first, True)
    if toll:
        begin, end, unit, category = toll
        return Count(first, last, (begin, end), low, high, unit, category, number.first, True)
    return None


THINGS = frozenset({"drones", "missiles", "aircraft", "vehicles"})


def _compound(t: Tokens, k: int, words: CountWords) -> bool:
    """Is the noun at k only the first part of a compound ("rebel fighters", "aid trucks")?"""
    return k + 1 < len(t) and t.lows[k + 1] in words.nouns


def _state(t: Tokens, k: int, words: CountWords) -> tuple[str, int]:
    """ "(were) killed", "are missing" from token k on."""
    n = len(t)
    for i in range(k, min(n, k + 8)):
        low = t.lows[i]
        if low in words.states:
            if i > k and t.lows[i - 1] not in words.auxiliaries and i - k > 4:
                return "", 0
            return low, i + 1
        if t.words[i] in PUNCT or (i > k and low in words.deeds):
            break
        if low in {"and", "or", "but"}:
            break
    return "", 0


def _near(begin: int, end: int, t: Tokens, words: CountWords) -> bool:
    return all(
        t.lows[i] in words.auxiliaries or t.lows[i] in words.states or t.lows[i].endswith("ly")
        for i in range(begin, end)
    )


def _deed(t: Tokens, first: int, words: CountWords, before: Count | None) -> str | None:
    at = _deed_at(t, first, words)
    if at >= 0:
        return words.deeds[t.lows[at]]
    if before is not None and before.category == "killed" and before.last < first <= before.last + 3:
        between = t.lows[before.last : first]
        if (
            all(w == "," or w in words.and_ for w in between)
            and before.unit in t.words[before.first : before.last]
        ):
            return "killed"  # "killed four policemen, two soldiers and …"
    return None


def _deed_at(t: Tokens, first: int, words: CountWords) -> int:
    i = first - 1
    while i >= 0 and (t.words[i] == ":" or t.lows[i] in words.about_single):
        i -= 1
    return i if i >= 0 and t.lows[i] in words.deeds else -1


def _bare(t: Tokens, last: int, words: CountWords) -> bool:
    if last >= len(t):
        return True
    return (
        t.words[last] in PUNCT
        or t.lows[last] in words.stops
        or t.lows[last] in words.preps
        or t.lows[last] in {"others", "more"}
    )


def _toll(t: Tokens, first: int, words: CountWords) -> tuple[int, int, str, str] | None:
    """ "the death toll rose to 145", "the number of injured at 212": place, unit and category."""
    start = max(0, first - 12)
    for at in range(first - 1, start - 1, -1):
        low = t.lows[at]
        if t.words[at] in ";.:":
            return None
        if low in words.tolls:
            moved = any(w in _MOVES for w in t.lows[at + 1 : first])
            begin = at - 1 if at and t.lows[at - 1] == "death" else at
            return (begin, at + 1, "deaths", "killed") if moved else None
        if low in words.numbers_of and at + 2 < first and t.lows[at + 1] in words.of:
            if not any(w in _MOVES for w in t.lows[at + 2 : first]):
                return None
            for k in range(at + 2, first):
                if t.lows[k] in words.nouns or t.lows[k] in words.states:
                    if k + 1 < first and t.lows[k + 1] in words.nouns:
                        continue
                    category = words.nouns.get(t.lows[k]) or words.states[t.lows[k]]
                    return at + 2, k + 1, t.words[k], category
            return None
    return None


_MOVES = frozenset(
    """rose risen rises rising climbed climbing reached stands stood to at is was jumped grew doubled exceeded
    passed topped hit over""".split()
)


def _counted(t: Tokens, begin: int, end: int, words: CountWords) -> tuple[int, int]:
    """The whole counted phrase: the noun, its modifiers, and the places it goes on with."""
    last = end
    k = end
    n = len(t)
    while k < n and t.lows[k] in words.preps | words.of and k - end < 12:
        j = k + 1
        while (
            j < n
            and t.words[j] not in PUNCT
            and t.lows[j] not in words.stops | words.preps | words.of
            and j - k < 6
            and (t.lows[j] not in words.states and t.lows[j] not in words.deeds)
        ):
            j += 1
        if j == k + 1 or t.words[j - 1].isdigit():
            break
        last = k = j
    k = last
    while k < n and (t.lows[k] in words.auxiliaries or t.lows[k] in words.states) and k - last < 4:
        k += 1
        if t.lows[k - 1] in words.states:
            return begin, k
    return begin, last
