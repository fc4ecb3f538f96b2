"""The form of a line at a glance: signs, figures, length. What no rule asks for is not looked at twice."""

from __future__ import annotations

import re
from functools import lru_cache

from conflictdigest.clean.lexicon.interface import CORE, INTERFACE
from conflictdigest.clean.line import SIGNALS, Line
from conflictdigest.clean.phrases import fold
from conflictdigest.model.page import BlockKind
from conflictdigest.text.late import late
from conflictdigest.text.stopwords import STOP
from conflictdigest.text.wide import wide

_NAMES = (
    "bare",  # no word in it
    "top",  # among the first lines
    "linked",  # half of it or more is links
    "furniture",  # a short line with a word of the page's own
    "core",  # one with a word that hardly occurs in stories
    "digit",
    "few-words",  # with a digit, and no more than four words
    "joined-figures",  # 12.11, 17:19
    "year",  # four digits in a row
    "clocks",  # a digit and a colon
    "colon",
    "slash",
    "bar",  # or a dash
    "at",
    "hash",
    "copyright",
    "quote",
    "template",
    "closed",  # ends in a bracket
    "open-end",  # ends in a dash
    "han",  # Chinese, Japanese or Korean letters
)
MARKS: dict[str, int] = {name: 1 << at for at, name in enumerate(_NAMES, len(SIGNALS))}
"""A bit for each mark, above those of the signals."""

_FIRST_LINES = 6
_MOST_FURNITURE = 28
_SPOKEN = ("en", "uk", "ru", "ar", "fr", "es", "de", "pl", "tr", "it", "pt")
_NOT_SMALL = frozenset({"said", "says", "according", "told", "mr", "mrs", "killed"})
_SIGN = re.compile(r"[\d:/|—–@#©«»\"“„(\[\])<{$%&]")
_ASCII_SIGN = re.compile(r"[0-9:/|@#\"(\[\])<{$%&]")
_BRACKET = 1
"""Looked into further."""
_OF_SIGN = {
    ":": MARKS["colon"], "/": MARKS["slash"] | MARKS["template"], "|": MARKS["bar"], "—": MARKS["bar"],
    "–": MARKS["bar"], "@": MARKS["at"], "#": MARKS["hash"], "©": MARKS["copyright"],
    '"': MARKS["quote"], "“": MARKS["quote"], "„": MARKS["quote"], "«": MARKS["quote"], "»": 0, "(": _BRACKET,
    "[": MARKS["template"], ")": MARKS["closed"], "]": MARKS["closed"], "<": MARKS["template"],
    "{": MARKS["template"], "$": MARKS["template"], "%": MARKS["template"], "&": MARKS["template"],
}  # fmt: skip
_DIGIT = MARKS["digit"]
_FURNITURE = MARKS["furniture"]
_CORE = MARKS["core"] | MARKS["furniture"]
_CLOSED = MARKS["closed"]
_COLON = MARKS["colon"]
_JOINED = re.compile(r"\d[./年:h-]\d")
_YEAR = re.compile(r"\d{4}")
_HAN = late(r"[\u3400-\u9fff\uac00-\ud7af]")


class Vocabulary:
    """Words of the page's own furniture, folded."""

    __slots__ = ("core", "own", "usual")

    def __init__(self) -> None:
        interface = frozenset(map(fold, INTERFACE | CORE))
        self.core = frozenset(map(fold, CORE))
        """Those that hardly occur in stories."""
        small = frozenset(fold(word) for language in _SPOKEN for word in STOP[language]) - _NOT_SMALL
        self.own = frozenset(word for word in interface if word not in small or word in self.core)
        """Those that are no small words of any language."""
        self.usual = interface | small
        """All that is not strange to furniture."""


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The words of furniture, folded once."""
    return Vocabulary()


def marks(line: Line) -> int:
    """The bits of all marks of a line."""
    text, words = line.text, line.words
    found = 0
    plain = text.isascii()
    if signs := (_ASCII_SIGN if plain else _SIGN).findall(text):
        for sign in set(signs):
            found |= _OF_SIGN.get(sign, _DIGIT)
        if found & _DIGIT:
            found |= _figures(text, words, found)
        if found & _BRACKET:
            found ^= _BRACKET
            if "(c)" in text.lower():
                found |= MARKS["copyright"]
        if found & _CLOSED and text.rstrip(" .")[-1:] not in ")]":
            found ^= _CLOSED
    if not plain and wide(text) and _HAN.search(text):
        found |= MARKS["han"]
    if text[-1:] in "-–—_":
        found |= MARKS["open-end"]
    if words <= _MOST_FURNITURE:
        if not words:
            found |= MARKS["bare"]
        else:
            known = vocabulary()
            if not known.own.isdisjoint(line.tokens):
                found |= _FURNITURE if known.core.isdisjoint(line.tokens) else _CORE
    if line.number <= _FIRST_LINES:
        found |= MARKS["top"]
    if line.linked >= 0.5 and line.kind is BlockKind.PARAGRAPH:
        found |= MARKS["linked"]
    return found


def _figures(text: str, words: int, found: int) -> int:
    told = 0
    if found & _COLON:
        told |= MARKS["clocks"]
    if words <= 4:
        told |= MARKS["few-words"]
    if _JOINED.search(text):
        told |= MARKS["joined-figures"]
    if _YEAR.search(text):
        told |= MARKS["year"]
    return told
