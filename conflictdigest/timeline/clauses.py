"""Where in its sentence an expression of time stands: in the main statement, or in passing.

"Rebels took the town on Friday" tells what happened on Friday. "Rebels took the town, two days after troops
had left it on Friday" and "the men who were seized on Friday are free" only mention what did. The words just
before the expression, back to the last comma, decide. A table a language; without one there are no asides.
"""

from __future__ import annotations

import re
from enum import Enum


class Place(Enum):
    MAIN = 1
    SPANNING = 2
    """After "since": the statement reaches from then to now."""
    ASIDE = 3


_SPANNING = {
    "en": "since",
    "fr": "depuis",
    "es": "desde",
    "de": "seit",
    "uk": "відколи",
    "ru": "начиная",
    "pl": "odkąd",
    "tr": "",
    "ar": "منذ",
}
_ASIDE = {
    "en": "after before following who which whose whom ahead despite prior preceding than",
    "fr": "après avant suite qui que dont lorsque malgré",
    "es": "tras después antes que quien quienes cuyo cuya pese",
    "de": "nach vor nachdem bevor als deren dessen trotz",
    "uk": "після перед який яка яке які якого яких яким якому попри",
    "ru": "после перед который которая которое которые которого которых которым несмотря",
    "pl": "po przed który która które którzy których którym pomimo",
    "tr": "sonra önce beri",
    "ar": "بعد قبل الذي التي الذين",
}
_SPANNING_SETS = {language: frozenset(w.split()) for language, w in _SPANNING.items()}
_ASIDE_SETS = {language: frozenset(w.split()) for language, w in _ASIDE.items()}
_NONE: frozenset[str] = frozenset()
_BORDER = re.compile(r"[,;:،؛—–](?=\s)|\s-\s")
_WORD = re.compile(r"[^\W\d_]+")


def place(sentence: str, start: int, language: str) -> Place:
    """Where the expression that begins at `start` stands. A "since" right before it belongs to it alone."""
    language = language.split("-", maxsplit=1)[0]
    begin = max((border.end() for border in _BORDER.finditer(sentence, 0, start)), default=0)
    before = [w.casefold() for w in _WORD.findall(sentence[begin:start])]
    spanning = _SPANNING_SETS.get(language, _NONE)
    if any(w in spanning for w in before[:-1]):
        return Place.SPANNING
    aside = _ASIDE_SETS.get(language, _NONE)
    return Place.ASIDE if any(w in aside for w in before) else Place.MAIN
