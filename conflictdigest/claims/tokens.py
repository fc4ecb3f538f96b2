"""A sentence as words and marks, with the stretches that stand in quotation marks."""

from __future__ import annotations

import re

from conflictdigest.text.late import late

_ANY = (
    r"[A-Za-zА-Яа-яії][a-zа-яії]*+(?=[ ,])"  # most words, told at once
    r"|(?:[A-Z]\.){2,}"  # U.S., U.N.
    r"|[^\W\d_][\w\u0300-\u036f\u064b-\u0652]*+(?:['’\-.][^\W_]+)*['’]?(?=\W|$)"
    r"|\d+(?:[.,:\u00a0\u202f]\d+)*(?=\D|$)"
    r"|[^\W_]+"
    r"|--+"
    r"|[^\s\w]|_"
)
_TOKEN = re.compile(f" ?({_ANY})")
"""A blank is stepped over: to search in it takes as long as a short word."""
_ASCII = re.compile(
    r" ?([A-Za-z][a-z]*+(?=[ ,])|[A-Z]\.(?:[A-Z]\.)+|[A-Za-z]\w*+(?:['\-.][A-Za-z0-9]+)*'?(?=\W|$)"
    r"|[0-9]+(?:[.,:][0-9]+)*(?=[^0-9]|$)|[A-Za-z0-9]+|--+|[^\s\w]|_)",
    re.ASCII,
)
"""The same for texts in ASCII, in half the time."""
_OPEN = {"“": "”", "„": "“”", "«": "»", "‹": "›", "»": "«"}
_STRAIGHT = '"'


class Tokens:
    """A sentence in parallel lists: words as printed and lower-cased, and the quotation that each stands in.

    `quoted[i]` is the number of the quotation that token i stands in, or 0; the marks themselves have
    the number of the quotation that they open or close. `quotes[n-1]` is (first token, last token).
    """

    __slots__ = ("_starts", "lows", "quoted", "quotes", "size", "text", "words")

    def __init__(self, text: str, words: list[str]) -> None:
        self.text = text
        self._starts: list[int] = []
        self.words = words
        self.size = len(words)
        """How many tokens."""
        self.quoted = [0] * len(words)
        self.quotes: list[tuple[int, int]] = []
        if ('"' in text) if text.isascii() else _QUOTES.search(text):
            self.quoted, self.quotes = _quotations(words)
            self._place(len(words))
            _marks_outside(words, self._starts, self.quoted, self.quotes)
        self.lows = list(map(str.lower, words))

    def start(self, i: int) -> int:
        """Where token i begins in the sentence."""
        if i >= len(self._starts):
            self._place(i + 1)
        return self._starts[i]

    def end(self, i: int) -> int:
        """Where token i ends in the sentence."""
        word, starts = self.words[i], self._starts
        if i >= len(starts):
            if i == len(self.words) - 1:
                return self.text.rfind(word) + len(word)
            self._place(i + 1)
        return starts[i] + len(word)

    def tight(self, i: int) -> bool:
        """Whether token i follows the one before it without a blank."""
        if self.words[i - 1] + self.words[i] not in self.text:
            return False
        return self.start(i) == self.end(i - 1)

    def _place(self, count: int) -> None:
        """Only blanks stand between tokens, so the next occurrence of a word is the token itself."""
        find, starts, done = self.text.find, self._starts, len(self._starts)
        add = starts.append
        at = starts[-1] + len(self.words[done - 1]) if done else 0
        for word in self.words[done:count]:
            at = find(word, at)
            add(at)
            at += len(word)


_ELIDED = late(r"(?:[ldnsjmtcLDNSJMTC]|[Qq]u)['’](?=\w)|" + _ANY)


def tokenise(text: str, elided: bool = False) -> Tokens:
    """The tokens of a sentence. `elided` cuts French elisions off ("l'armée")."""
    pattern = _ELIDED if elided else _ASCII if text.isascii() else _TOKEN
    return Tokens(text, pattern.findall(text))


_MARKS = frozenset('“”„«»‹›"')
_QUOTES = re.compile(f"[{''.join(sorted(_MARKS))}]")


def _quotations(words: list[str]) -> tuple[list[int], list[tuple[int, int]]]:
    quoted = [0] * len(words)
    quotes: list[tuple[int, int]] = []
    opened, closers = -1, ""
    for i, word in enumerate(words):
        if opened < 0:
            if word == "”" and not quotes:  # opened in an earlier sentence
                opened = 0
                _close(quoted, quotes, 0, i)
                opened = -1
            elif word in _OPEN:
                opened, closers = i, _OPEN[word]
            elif word == _STRAIGHT:
                opened, closers = i, _STRAIGHT
        elif word in closers:
            _close(quoted, quotes, opened, i)
            opened = -1
    if opened >= 0:  # goes on in the next sentence
        _close(quoted, quotes, opened, len(words) - 1)
    return quoted, quotes


def _marks_outside(
    words: list[str], starts: list[int], quoted: list[int], quotes: list[tuple[int, int]]
) -> None:
    """A comma that American print sets before the closing mark is read after it."""
    for number, (first, last) in enumerate(quotes):
        if last - first >= 2 and words[last - 1] == "," and words[last] in _MARKS:
            words[last - 1], words[last] = words[last], words[last - 1]
            starts[last - 1], starts[last] = starts[last], starts[last - 1]
            quoted[last] = 0
            quotes[number] = (first, last - 1)


def _close(quoted: list[int], quotes: list[tuple[int, int]], first: int, last: int) -> None:
    quotes.append((first, last))
    number = len(quotes)
    for i in range(first, last + 1):
        quoted[i] = number
