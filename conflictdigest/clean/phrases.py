"""A matcher for many short phrases in many languages at once.

A phrase is a row of words; a word that ends in ``*`` matches any word that begins so. All phrases of all
signals are looked up in one walk over the tokens of a line, at about a microsecond a token.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ`-][^\W_]+)*")
_FOLD = str.maketrans(
    {"’": "'", "ʼ": "'", "`": "'", "İ": "i", "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ـ": None}
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: the signal it stands for, and its first and last token (both inclusive)."""

    signal: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Phrase:
    signal: str
    words: tuple[str, ...]


class Matcher:
    """Finds the phrases of a lexicon: a mapping from signal to its phrases, one a line."""

    def __init__(self, lexicon: Mapping[str, str]) -> None:
        self._exact: dict[str, list[_Phrase]] = {}
        self._prefix: dict[str, list[_Phrase]] = {}
        for signal in lexicon:
            for line in lexicon[signal].splitlines():
                words = tuple(fold(line).split())
                if not words:
                    continue
                table, key = (
                    (self._prefix, words[0][:-1]) if words[0].endswith("*") else (self._exact, words[0])
                )
                table.setdefault(key, []).append(_Phrase(signal, words))
        self._lengths = tuple(sorted({len(key) for key in self._prefix}))

    def find(self, tokens: list[str]) -> list[Hit]:
        """All phrases in folded tokens, overlaps included, in the order of their first token."""
        hits: list[Hit] = []
        for at, token in enumerate(tokens):
            phrases: Iterable[_Phrase] = self._exact.get(token, ())
            for phrase in phrases:
                if _fits(phrase.words, tokens, at):
                    hits.append(Hit(phrase.signal, at, at + len(phrase.words) - 1))
            size = len(token)
            for length in self._lengths:
                if length > size:
                    break
                for phrase in self._prefix.get(token[:length], ()):
                    if _fits(phrase.words, tokens, at):
                        hits.append(Hit(phrase.signal, at, at + len(phrase.words) - 1))
        return hits


def _fits(words: tuple[str, ...], tokens: list[str], at: int) -> bool:
    if at + len(words) > len(tokens):
        return False
    for i in range(1, len(words)):
        word, token = words[i], tokens[at + i]
        if word.endswith("*"):
            if not token.startswith(word[:-1]):
                return False
        elif word != token:
            return False
    return True


def fold(text: str) -> str:
    """One spelling for a word, whatever its case and apostrophe."""
    return text.translate(_FOLD).casefold()


def tokens(text: str) -> list[str]:
    """The folded words of a line; hyphenated words and those with an apostrophe are one."""
    return _TOKEN.findall(fold(text))
