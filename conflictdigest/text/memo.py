"""Answers about words, remembered: a text uses few words, each often."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
_MOST = 65_536
"""Answers kept; then the memo is begun anew, so that memory stays bounded."""
_LONGEST = 40
"""Letters of a word whose answer is kept; longer runs are no words and hardly come again."""


class Memo(dict[str, T]):
    """What a pure function says of a word: `memo[word]`."""

    def __init__(self, answer: Callable[[str], T]) -> None:
        super().__init__()
        self._answer = answer

    def __missing__(self, word: str) -> T:
        found = self._answer(word)
        if len(word) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[word] = found
        return found
