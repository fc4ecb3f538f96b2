"""A cheap look at a sentence: can it hold an attribution, a quotation or a figure at all?

Half of the sentences of a text hold none of these; they are never taken apart any further.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from conflictdigest.claims.counts import CountWords
from conflictdigest.claims.counts.table import CURRENCY
from conflictdigest.claims.cues import Cues
from conflictdigest.text.letters import runs

_RUNS = re.compile(r"[^\W\d_]+")
_MARKS = re.compile("[“”„«»‹›]")
_DIGIT = re.compile(r"\d")
_SIGNS = frozenset(CURRENCY)


class Gate:
    """Knows one language's words at which anything can begin."""

    def __init__(self, cues: Cues, words: CountWords) -> None:
        self._cues = frozenset(_heads((*cues.triggers, *cues.keys)))
        self._amounts = frozenset(_heads(words.amounts - words.tight))
        self._counted = frozenset(_heads(words.vital))

    def opens(self, text: str, counting: bool) -> bool:
        """Whether a sentence has to be read. `counting`: it may lean on a figure shortly before it."""
        if '"' in text or (not text.isascii() and _MARKS.search(text)):
            return True
        words = runs(text)
        if not self._cues.isdisjoint(words):
            return True
        if self._amounts.isdisjoint(words) and _DIGIT.search(text) is None:
            return False
        return counting or not self._counted.isdisjoint(words) or not _SIGNS.isdisjoint(text)


def _heads(words: Iterable[str]) -> Iterable[str]:
    """The longest run of letters in each word ("al-masri" holds "masri")."""
    return (max(_RUNS.findall(word), key=len) for word in words if _RUNS.search(word))


_GATES: dict[str, Gate] = {}


def gate_for(language: str, cues: Cues, words: CountWords) -> Gate:
    """The gate for a language's tables, made once."""
    code = language.partition("-")[0].lower()
    if code not in _GATES:
        _GATES[code] = Gate(cues, words)
    return _GATES[code]
