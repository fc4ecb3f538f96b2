"""A cheap look at a sentence: does it hold a word or number that an expression could hang on?"""

from __future__ import annotations

import re

_WORDS = re.compile(r"[^\W\d_]+")
_FLAT = str.maketrans({i: chr(i).lower() if chr(i).isalpha() else " " for i in range(128)})
"""ASCII: letters small, all else a blank."""
HOURS = frozenset({"am", "pm"})
"""Words of time only after a number: "I am late" says nothing of time."""
_NUMBERS = re.compile(
    r"\d(?:(?<=[12١٢۱۲])\d{3}(?!\d)|[./:-]\d|0s\b|[ \u00a0\u202f]?[apAP]\.?[mM]\b|(?:st|nd|rd|th)\b)"
)
"""Numbers that may be dates or times."""


def letters(text: str) -> list[str]:
    """The runs of letters of a text."""
    return _WORDS.findall(text)


def may_tell(text: str, triggers: frozenset[str]) -> bool:
    """Whether a sentence holds one of the words, or a number that looks like a date or time."""
    words = text.translate(_FLAT).split() if text.isascii() else _WORDS.findall(text.lower())
    return not triggers.isdisjoint(words) or _NUMBERS.search(text) is not None
