"""A matcher for many short phrases in many languages at once.

A phrase is a row of words; a word that ends in ``*`` matches any word that begins so. All phrases of all
signals are looked up in one walk over the tokens of a line, at about a tenth of a microsecond a token.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple
from unicodedata import is_normalized, normalize

from msgspec import Struct

from conflictdigest.text.memo import Memo
from conflictdigest.text.stopwords import STOP

_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ`-][^\W_]+)*")
_ASCII_TOKEN = re.compile(r"[a-z0-9]++(?:['-][a-z0-9]++)*+")
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


SMALL = frozenset(word for words in STOP.values() for word in words)
"""Words that stand in every line: no phrase is looked up by them that has another."""


class Hit(NamedTuple):
    """A phrase found: the signal it stands for, and its first and last token (both inclusive)."""

    signal: str
    first: int
    last: int


Row = tuple[int, int, int, tuple[str, ...]]
"""What stands at one place: first token, rank among what begins there, last token, signals."""

_ALONE = -1
_PREFIXED = 100_000
_OPEN = 100 * _PREFIXED
"""Ranks: single words first, then phrases as the lexicon has them, those with a star later."""


class _Phrase(Struct, frozen=True, gc=False):
    words: tuple[str, ...]
    key: int
    """The word by which it is looked up: the first that is no small word."""
    rank: int
    signals: tuple[str, ...]
    bits: int


_Beside = dict[str, list[_Phrase]]
_Word = tuple[tuple[str, ...], int, _Beside, _Beside]
"""What a word gives: its own signals, their bits, and phrases of which it is the key by the word beside it,
the next one or else the one before; "*" holds those where that is open. (A tuple, often taken apart.)"""


class Matcher:
    """Finds the phrases of a lexicon: a mapping from signal to its phrases, with bars between. `bits` gives
    each signal a bit of its own."""

    def __init__(self, lexicon: Mapping[str, str], bits: Mapping[str, int]) -> None:
        self._exact: dict[str, list[_Phrase]] = {}
        self._prefix: dict[str, list[_Phrase]] = {}
        self._count = 0
        for signal in lexicon:
            self._add(lexicon[signal], (signal,), bits[signal])
        self._head = min((3, *map(len, self._prefix)))
        self._heads: dict[str, list[str]] = {}
        for key in sorted(self._prefix, key=len):
            self._heads.setdefault(key[: self._head], []).append(key)
        self._words = Memo(self._word)

    def _add(self, phrases: str, signals: tuple[str, ...], bits: int) -> None:
        """Take the phrases of a signal, with bars between."""
        exact, prefix = self._exact, self._prefix
        distinct = "|".join(dict.fromkeys(phrases.split("|")))
        for phrase in fold(distinct).split("|"):
            words = tuple(phrase.split())
            if not words:
                continue
            key = 0
            rank = self._count = self._count + 1
            if words[0][-1] == "*":
                rank += _PREFIXED * len(words[0])
            if len(words) > 1:
                key = next((at for at, word in enumerate(words) if word not in SMALL), 0)
                if words[1][-1] == "*":
                    rank += _OPEN
            made = _Phrase(words, key, rank, signals, bits)
            word = words[key]
            if word[-1] == "*":
                prefix.setdefault(word[:-1], []).append(made)
            elif word in exact:
                exact[word].append(made)
            else:
                exact[word] = [made]

    def bits(self, tokens: list[str]) -> int:
        """The bits of all signals in folded tokens."""
        held = 0
        last = len(tokens) - 1
        for at, word in enumerate(map(self._words.__getitem__, tokens)):
            if word is None:
                continue
            _, bits, after, before = word
            held |= bits
            # the words beside most keys are in no phrase with them
            if (after and ("*" in after or (at < last and tokens[at + 1] in after))) or (
                before and at and ("*" in before or tokens[at - 1] in before)
            ):
                for _, phrase in _phrases(word, tokens, at):
                    held |= phrase.bits
        return held

    def find(self, tokens: list[str]) -> list[Row]:
        """All phrases in folded tokens, overlaps included, in the order of their first token."""
        rows: list[Row] = []
        for at, word in enumerate(map(self._words.__getitem__, tokens)):
            if word is None:
                continue
            if word[0]:
                rows.append((at, _ALONE, at, word[0]))
            for first, phrase in _phrases(word, tokens, at):
                rows.append((first, phrase.rank, first + len(phrase.words) - 1, phrase.signals))
        rows.sort()
        return rows

    def _with(self, token: str) -> list[_Phrase]:
        """The phrases that have this word as their key."""
        phrases = self._exact.get(token, [])
        heads = self._heads.get(token[: self._head])
        if heads is None:
            return phrases
        phrases = phrases.copy()
        for key in heads:
            if token.startswith(key):
                phrases.extend(self._prefix[key])
        return phrases

    def _word(self, token: str) -> _Word | None:
        """What a word gives; None for most words."""
        phrases = self._with(token)
        if not phrases:
            return None
        signals: dict[str, None] = {}
        bits = 0
        after: _Beside = {}
        before: _Beside = {}
        for phrase in phrases:
            if len(phrase.words) == 1:
                signals[phrase.signals[0]] = None
                bits |= phrase.bits
            else:
                beside = phrase.words[phrase.key - 1] if phrase.key else phrase.words[1]
                table = before if phrase.key else after
                table.setdefault("*" if beside.endswith("*") else beside, []).append(phrase)
        return tuple(signals), bits, after, before


def _phrases(word: _Word, tokens: list[str], at: int) -> list[tuple[int, _Phrase]]:
    """The phrases of several words that a word is the key of, and the tokens at which they begin."""
    found: list[tuple[int, _Phrase]] = []
    _, _, after, before = word
    if after:
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        for phrase in (*after.get(following, ()), *after.get("*", ())):
            if _fits(phrase.words, tokens, at):
                found.append((at, phrase))
    if before and at:
        for phrase in (*before.get(tokens[at - 1], ()), *before.get("*", ())):
            if at >= phrase.key and _fits(phrase.words, tokens, at - phrase.key):
                found.append((at - phrase.key, phrase))
    return found


def _fits(words: tuple[str, ...], tokens: list[str], at: int) -> bool:
    if at + len(words) > len(tokens):
        return False
    for i in range(len(words)):
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
        plain = text if is_normalized("NFC", text) else normalize("NFC", text)
        for sign, alike in _PLAIN:
            plain = plain.replace(sign, alike)
        if not plain.isascii():
            return _TOKEN.findall(fold(plain))
        text = plain
    return _ASCII_TOKEN.findall(text.replace("`", "'").lower())
