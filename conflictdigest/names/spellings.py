"""Spellings of places, taken out of their sorted table as they are asked for.

A table has tens of thousands of spellings, of which a run asks for few: to take it all apart would make every
start slower. What begins with the same two letters is taken out together.
"""

from __future__ import annotations

_LAST = "\U0010ffff"
_SMALL = 400_000
"""Characters of a table that is taken apart whole, in a few milliseconds: Chinese names begin in any way."""


class Spellings:
    """A table of lines ``spelling<TAB>numbers``, sorted; the numbers are those of places."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._read: set[str] = set()
        self._numbers: dict[str, str] = {}
        self._longest: dict[str, int] = {}
        if len(text) < _SMALL:
            self._take("")
            self._text = ""

    def __contains__(self, spelling: str) -> bool:
        head = spelling[:2] if len(spelling) > 1 else spelling + "\t"
        if head not in self._read:
            self._take(head)
        return spelling in self._numbers

    def __getitem__(self, spelling: str) -> str:
        """The numbers, with commas between. KeyError for what is no spelling."""
        if spelling not in self:
            raise KeyError(spelling)
        return self._numbers[spelling]

    def longest(self, word: str) -> int:
        """How many words a spelling that begins with this word has at most; 1 where none has more."""
        head = word[:2] if len(word) > 1 else word + " "
        if head not in self._read:
            self._take(head)
        return self._longest.get(word, 1)

    def _take(self, head: str) -> None:
        """Take out all lines that begin so."""
        self._read.add(head)
        found = self._text[self._at(head) : self._at(head + _LAST)].rstrip("\n")
        if not found:
            return
        cells = found.replace("\n", "\t").split("\t")  # two a line; a loop over lines takes longer
        self._numbers.update(zip(cells[::2], cells[1::2], strict=True))
        for spelling in cells[::2]:
            if " " in spelling:
                words = spelling.split()
                self._longest[words[0]] = max(self._longest.get(words[0], 1), len(words))

    def _at(self, beginning: str) -> int:
        """Where the first line starts that does not stand before this beginning."""
        text, length = self._text, len(beginning)
        low, high = 0, len(text)
        while low < high:
            start = text.rfind("\n", low, (low + high) // 2) + 1 or low
            if text[start : start + length] < beginning:
                low = text.find("\n", start) + 1
            else:
                high = start
        return low
