"""Numbers as news prints them: "1,200", "1 200", "1.2 million", "twenty-five", "tens of thousands",
"10-15"."""

from __future__ import annotations

import re
from typing import NamedTuple

from conflictdigest.claims.counts.table import CountWords
from conflictdigest.claims.tokens import Tokens

_GROUPED = {
    ".": re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?$"),
    ",": re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?$"),
}
_PLAIN = {".": re.compile(r"\d+(?:\.\d+)?$"), ",": re.compile(r"\d+(?:,\d+)?$")}
_INDIC = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٬٫", "01234567890123456789,.")
_BLANKS = {" ", "\u00a0", "\u202f", "\u2009"}


class Number(NamedTuple):
    """Tokens first..last-1; `exact` is false for words such as "dozens", where `low` is the least."""

    first: int
    last: int
    low: float
    high: float | None
    digits: bool
    """Printed in digits, without a multiplier: could be a year, a label, an age."""


def value(word: str, decimal: str) -> float | None:
    """A token of digits as a number; None for times, versions and other shapes."""
    word = word.translate(_INDIC).replace("\u00a0", " ").replace("\u202f", " ")
    if len(word) > 18:
        return None
    other = "," if decimal == "." else "."
    if _GROUPED[decimal].match(word):
        return float(word.replace(other, "").replace(decimal, "."))
    if _PLAIN[decimal].match(word):
        return float(word.replace(decimal, "."))
    if _GROUPED[other].match(word):
        return float(word.replace(decimal, "").replace(other, "."))
    return None


def number_at(t: Tokens, text: str, i: int, words: CountWords) -> Number | None:
    """The number that begins at token i (without bounds); None when there is none."""
    if i >= t.size:
        return None
    low = t.lows[i]
    if low[0].isdigit():
        return _digits(t, text, i, words)
    if low in words.vague:
        return _vague(t, i, words)
    return _spelled(t, i, words)


def _digits(t: Tokens, text: str, i: int, words: CountWords) -> Number | None:
    word = t.words[i]
    first, n = i, t.size
    joined = word
    while (
        i + 1 < n
        and t.words[i + 1].isdigit()
        and len(t.words[i + 1]) == 3
        and len(word) <= 3
        and text[t.end(i) : t.start(i + 1)] in _BLANKS
    ):
        i += 1
        joined += t.words[i]
    if i + 2 < n and t.words[i + 1] == "," and t.words[i + 2][:1] == "0" and len(t.words[i + 2]) == 3:
        i += 2  # "20, 000"
        joined += t.words[i]
    found = value(joined, words.decimal)
    if found is None or (len(joined) > 1 and joined[0] == "0" and joined[1].isdigit()):
        return None
    i += 1
    multiplied = False
    while i < n and t.lows[i] in words.multipliers:
        tight = t.tight(i)
        if t.lows[i] in words.tight and not tight:
            break
        money = t.words[first - 1 : first] in (["$"], ["€"], ["£"])
        if t.lows[i] == "m" and not money and not any(w in words.nouns for w in t.lows[i + 1 : i + 4]):
            break
        found *= words.multipliers[t.lows[i]]
        multiplied = True
        i += 1
        if i + 1 < n and t.words[i] == "." and t.words[i + 1].islower() and len(t.words[i - 1]) <= 4:
            i += 1  # "4 тис. солдатів"
    if i < n and t.lows[i] in words.dozen:
        found *= words.dozen[t.lows[i]]
        multiplied = True
        i += 1
    return Number(first, i, found, found, not multiplied)


def _vague(t: Tokens, i: int, words: CountWords) -> Number:
    low = words.vague[t.lows[i]]
    last = i + 1
    if last + 1 < t.size and t.lows[last] in words.of and t.lows[last + 1] in words.vague:
        low *= words.vague[t.lows[last + 1]] / 2.0
        last += 2
    return Number(i, last, low, None, False)


def _spelled(t: Tokens, i: int, words: CountWords) -> Number | None:
    first, n = i, t.size
    low = t.lows[i]
    vague = False
    total = current = 0.0
    seen = False
    if (
        low in words.half
        and i + 2 < n
        and t.lows[i + 1] in words.articles
        and t.lows[i + 2] in words.multipliers
    ):
        amount = words.multipliers[t.lows[i + 2]] / 2
        return Number(first, i + 3, amount, amount, False)
    if low in words.several or low in words.articles:
        if i + 1 < n and (t.lows[i + 1] in words.dozen or t.lows[i + 1] in words.multipliers):
            vague = low in words.several
            current, seen, i = (2.0 if vague else 1.0), True, i + 1
        elif (
            low in words.articles
            and i + 2 < n
            and t.lows[i + 1] in words.several
            and t.lows[i + 2] in words.multipliers
        ):
            vague, current, seen, i = True, 2.0, True, i + 2
        else:
            return None
    while i < n:
        low = t.lows[i]
        part = _small(low, words)
        if part is not None:
            current += part
        elif low in words.multipliers and seen and low not in words.tight:
            factor = words.multipliers[low]
            if factor == 100:
                current = (current or 1.0) * factor
            else:
                total += (current or 1.0) * factor
                current = 0.0
        elif low in words.dozen and seen:
            current = (current or 1.0) * words.dozen[low]
        elif (
            low in words.and_
            and seen
            and i + 1 < n
            and (current % 100 == 0)
            and _small(t.lows[i + 1], words) is not None
        ):
            if current == 0 and total == 0:
                break
        else:
            break
        seen = True
        i += 1
    if not seen or i == first:
        return None
    amount = total + current
    return Number(first, i, amount, None if vague else amount, False)


def _small(low: str, words: CountWords) -> float | None:
    found = words.numbers.get(low)
    if found is None and "-" in low:
        parts = [words.numbers.get(p) for p in low.split("-")]
        if all(p is not None for p in parts):
            return sum(p for p in parts if p is not None)
    return found
