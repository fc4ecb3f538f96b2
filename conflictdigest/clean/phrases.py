"""A matcher for many short phrases in many languages at once.

A phrase is a row of words; a word that ends in ``*`` matches any word that begins so. All phrases of all
signals are looked up in one walk over the tokens of a line, at about a tenth of a microsecond a token.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ`-][^\W_]+)*")
_ASCII_TOKEN = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")
"""The same for what is folded and in ASCII, in half the time."""
_PLAIN = (("’", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("‘", '"'), ("—", "/"), ("–", "/"), ("…", "."))
"""Typographic signs, and those of ASCII that part and join words as they do."""
_FOLDS = (
    ("’", "'"),
    ("ʼ", "'"),
    ("`", "'"),
    ("İ", "i"),
    ("ё", "е"),
    ("أ", "ا"),
    ("إ", "ا"),
    ("آ", "ا"),
    ("ـ", ""),
)


class Hit(NamedTuple):
    """A phrase found: the signal it stands for, and its first and last token (both inclusive)."""

    signal: str
    first: int
    last: int


Row = tuple[tuple[str, ...], int, int]
"""What begins at one token: the signals that a phrase gives, and its first and last token."""


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    signals: tuple[str, ...]
    bits: int


class _Begun(NamedTuple):
    """What a word begins: the signals that it alone gives, longer phrases by their second word, and those
    whose second word is open."""

    signals: tuple[str, ...]
    bits: int
    longer: dict[str, list[_Phrase]]
    open: list[_Phrase]


class Matcher:
    """Finds the phrases of a lexicon: a mapping from signal to its phrases, with bars between. `bits` gives
    each signal a bit of its own."""

    _MOST_KNOWN = 200_000

    def __init__(self, lexicon: Mapping[str, str], bits: Mapping[str, int]) -> None:
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
                table.setdefault(key, []).append(_Phrase(words, (signal,), bits[signal]))
        self._head = min((3, *map(len, self._prefix)))
        self._heads: dict[str, list[str]] = {}
        for key in sorted(self._prefix, key=len):
            self._heads.setdefault(key[: self._head], []).append(key)
        self._known = _Known(self)

    def find(self, tokens: list[str]) -> tuple[list[Row], int]:
        """All phrases in folded tokens, overlaps included, in the order of their first token; and the bits
        of all their signals."""
        rows: list[Row] = []
        held = 0
        last = len(tokens) - 1
        for at, begun in enumerate(map(self._known.__getitem__, tokens)):
            if begun is None:
                continue
            signals, bits, longer, open_ended = begun
            if signals:
                rows.append((signals, at, at))
                held |= bits
            if at == last:
                break
            following = longer.get(tokens[at + 1])
            if following is None:
                if not open_ended:
                    continue
                following = open_ended
            elif open_ended:
                following = following + open_ended
            for words, told, told_bits in following:
                if _fits(words, tokens, at):
                    rows.append((told, at, at + len(words) - 1))
                    held |= told_bits
        return rows, held

    def look_up(self, token: str) -> _Begun | None:
        """What a word begins; None for most words."""
        phrases = list(self._exact.get(token, ()))
        for key in self._heads.get(token[: self._head], ()):
            if token.startswith(key):
                phrases.extend(self._prefix[key])
        if not phrases:
            return None
        alone = [phrase for phrase in phrases if len(phrase.words) == 1]
        bits = 0
        for phrase in alone:
            bits |= phrase.bits
        longer: dict[str, list[_Phrase]] = {}
        open_ended: list[_Phrase] = []
        for phrase in phrases:
            if len(phrase.words) > 1:
                second = phrase.words[1]
                (open_ended if second.endswith("*") else longer.setdefault(second, [])).append(phrase)
        return _Begun(tuple(dict.fromkeys(phrase.signals[0] for phrase in alone)), bits, longer, open_ended)

    def has_room(self) -> bool:
        return len(self._known) < self._MOST_KNOWN


class _Known(dict[str, _Begun | None]):
    """What words begin, remembered for the next time."""

    def __init__(self, matcher: Matcher) -> None:
        super().__init__()
        self._matcher = matcher

    def __missing__(self, word: str) -> _Begun | None:
        begun = self._matcher.look_up(word)
        if self._matcher.has_room():
            self[word] = begun
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
    if text.isascii():
        return text.replace("`", "'").lower()
    for letter, usual in _FOLDS:
        text = text.replace(letter, usual)
    return text.casefold()


def tokens(text: str) -> list[str]:
    """The folded words of a line; hyphenated words and those with an apostrophe are one."""
    if not text.isascii():
        plain = text
        for sign, alike in _PLAIN:
            plain = plain.replace(sign, alike)
        if not plain.isascii():
            return _TOKEN.findall(fold(plain))
        text = plain
    return _ASCII_TOKEN.findall(text.replace("`", "'").lower())
