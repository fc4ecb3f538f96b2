"""Bounds, ranges, money and areas around a number."""

from __future__ import annotations

from conflictdigest.claims.counts.numbers import Number, number_at
from conflictdigest.claims.counts.table import CURRENCY, CountWords
from conflictdigest.claims.tokens import Tokens


def bound_before(t: Tokens, end: int, words: CountWords) -> tuple[int, str] | None:
    """Length and kind of the bound that ends right before token `end`: "more than", "up to", "about"."""
    if not end:
        return None
    for phrase, kind in words.bounds.get(t.lows[end - 1], ()):
        size = len(phrase)
        if end >= size and tuple(t.lows[end - size : end]) == phrase:
            return size, kind
    return None


def widen(
    t: Tokens, first: int, low: float | None, high: float | None, words: CountWords
) -> tuple[int, float | None, float | None]:
    """The number's first token with its bounds taken in, and its least and most."""
    at = first
    if at and t.words[at - 1] in CURRENCY:
        at -= 1
    for _ in range(3):
        bound = bound_before(t, at, words)
        if bound is None:
            break
        size, kind = bound
        at -= size
        exact = low == high
        if kind == "low" and exact:
            high = None
        elif kind == "high" and (exact or high is None):
            low, high = None, low if high is None else high
    return (at if at != first - 1 or t.words[at] not in CURRENCY else first), low, high


def or_more(
    t: Tokens, last: int, low: float | None, high: float | None, words: CountWords
) -> tuple[int, float | None, float | None]:
    if last < t.size and t.words[last] == "+":
        return last + 1, low, None
    for phrase in words.or_more:
        if t.lows[last : last + len(phrase)] == list(phrase):
            return last + len(phrase), low, None
    return last, low, high


def second_number(t: Tokens, text: str, number: Number, words: CountWords) -> Number | None:
    """The second number of "10-15", "10 to 15", "between 10 and 15"."""
    k = number.last
    if k + 1 >= t.size:
        return None
    link = t.lows[k]
    between = number.first > 0 and t.lows[number.first - 1] in words.between
    if not (link in {"-", "–", "—"} or link in words.to or (between and link in words.and_)):
        return None
    if t.words[k + 1] in CURRENCY:
        k += 1
    other = number_at(t, text, k + 1, words)
    if other is None or other.low < number.low or other.high is None:
        return None
    if other.low > number.low * 20 and not between:
        return None
    return other


def money_unit(t: Tokens, number: Number, last: int, words: CountWords) -> tuple[str, int] | None:
    before = t.words[number.first - 1] if number.first else ""
    if before in CURRENCY:
        return CURRENCY[before], last
    if last < t.size and t.words[last] in CURRENCY:
        return CURRENCY[t.words[last]], last + 1
    for k in (last, last + 1):
        beside = k == last or (last < t.size and (t.words[last][:1].isupper() or t.words[last] == "of"))
        if beside and k < t.size and t.lows[k] in words.money:
            return words.money[t.lows[k]], k + 1
    return None


def area_unit(t: Tokens, last: int, words: CountWords) -> tuple[str, int] | None:
    if last >= t.size or t.lows[last] not in words.area_firsts:
        return None
    for phrase in words.area:
        if t.lows[last : last + len(phrase)] == list(phrase):
            end = last + len(phrase)
            return _AREA.get(phrase[-1].strip("."), "km²") if phrase[-1] in _AREA else (
                "mi²" if phrase[-1].startswith("mile") else "km²"
            ), end
    return None


_AREA = {"hectares": "ha", "acres": "acres", "hectare": "ha"}
