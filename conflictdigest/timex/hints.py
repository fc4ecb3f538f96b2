"""A cheap look at a sentence: does it hold a word or number that an expression could hang on?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from conflictdigest.text.letters import runs

HOURS = frozenset({"am", "pm"})
"""Words of time only after a number: "I am late" says nothing of time."""
_NUMBERS = re.compile(
    r"\d(?:(?<=[12١٢۱۲])\d{3}(?!\d)|[./:-]\d|0s\b|[ \u00a0\u202f]?[apAP]\.?[mM]\b|(?:st|nd|rd|th)\b)"
)
"""Numbers that may be dates or times."""


class Hints:
    """Knows one language's words of time."""

    def __init__(self, triggers: Iterable[str], named: Iterable[str]) -> None:
        """`named` count only with a capital: "in March", not "they march"."""
        self._named = {w: (w[:1].upper() + w[1:], w.upper()) for w in named}
        self._plain = frozenset(triggers) - self._named.keys()
        self._words = self._plain | self._named.keys()

    def any_in(self, text: str) -> bool:
        """Whether a sentence holds one of the words, or a number that looks like a date or time."""
        words = runs(text)
        if _NUMBERS.search(text) is not None:
            return True
        if self._words.isdisjoint(words):
            return False
        named = self._named
        if not self._plain.isdisjoint(words):
            return True
        return any(form in text for word in words if word in named for form in named[word])
