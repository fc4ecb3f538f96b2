"""A matcher for many short phrases in many languages at once.

A phrase is a row of words; a word that ends in ``*`` matches any word that begins so. All phrases of all
signals are looked up in one walk over the tokens of a line, at about a microsecond a token.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ`-][^\W_]+)*")
_FOLD = str.maketrans(
    {"’": "'", "ʼ": "'", "`": "'", "İ": "i", "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ـ": None}
)


class Hit(NamedTuple):
    """A phrase found: the signal it stands for, and its first and last token (both inclusive)."""

    signal: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Phrase:
    signal: str
    words: tuple[str, ...]


class Matcher:
    """Finds the phrases of a lexicon: a mapping from signal to its phrases, with bars between."""

    _MOST_KNOWN = 200_000

    def __init__(self, lexicon: Mapping[str, str]) -> None:
        self._exact: dict[str, list[_Phrase]] = {}
        self._prefix: dict[str, list[_Phrase]] = {}
        for signal in lexicon:
            for phrase in dict.fromkeys(lexicon[signal].split("|")):
                words = tuple(fold(phrase).split())
                if not words:
                    continue
                table, key = (
                    (self._prefix, words[0][:-1]) if words[0].endswith("*") else (self._exact, words[0])
                )
                table.setdefault(key, []).append(_Phrase(signal, words))
        self._lengths = tuple(sorted({len(key) for key in self._prefix}))
        self._known: dict[str, tuple[tuple[str, ...], dict[str, list[_Phrase]]]] = {}

    def find(self, tokens: list[str]) -> list[Hit]:
        """All phrases in folded tokens, overlaps included, in the order of their first token."""
        hits: list[Hit] = []
        known = self._known
        last = len(tokens)
        for at, token in enumerate(tokens):
            begun = known.get(token)
            if begun is None:
                begun = self._look_up(token)
            for signal in begun[0]:
                hits.append(Hit(signal, at, at))
            if not begun[1] or at + 1 == last:
                continue
            for phrase in (*begun[1].get(tokens[at + 1], ()), *begun[1].get("*", ())):
                if _fits(phrase.words, tokens, at):
                    hits.append(Hit(phrase.signal, at, at + len(phrase.words) - 1))
        return hits

    def _look_up(self, token: str) -> tuple[tuple[str, ...], dict[str, list[_Phrase]]]:
        """(signals that this word alone gives, phrases that it begins, by their second word or "*" where that
        is open); remembered for the next time."""
        phrases = list(self._exact.get(token, ()))
        for length in self._lengths:
            if length > len(token):
                break
            phrases.extend(self._prefix.get(token[:length], ()))
        alone = tuple(dict.fromkeys(p.signal for p in phrases if len(p.words) == 1))
        longer: dict[str, list[_Phrase]] = {}
        for phrase in phrases:
            if len(phrase.words) > 1:
                second = phrase.words[1]
                longer.setdefault("*" if second.endswith("*") else second, []).append(phrase)
        begun = (alone, longer)
        if len(self._known) < self._MOST_KNOWN:
            self._known[token] = begun
        return begun


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
