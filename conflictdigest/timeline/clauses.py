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
    "en": "before who which whose whom ahead prior preceding",
    "fr": "avant qui dont",
    "es": "antes quien quienes cuyo cuya",
    "de": "bevor deren dessen",
    "uk": "перед який яка яке які якого яких яким якому",
    "ru": "перед который которая которое которые которого которых которым",
    "pl": "przed który która które którzy których którym",
    "tr": "önce beri",
    "ar": "قبل الذي التي الذين",
}
_AFTER_WORDS = "after following après tras después nachdem nach після после po sonra بعد"
_AFTER = frozenset(_AFTER_WORDS.split())
"""In passing only at a distance ("two days after …") or right before the day ("after Monday's raid"): whoever
"died after shells hit the market on Monday" died of it."""
_UNIT_WORDS = """hour hours day days week weeks month months year years heure heures jour jours semaine
    semaines mois an ans hora horas día días semana semanas mes meses año años tag tage
    tagen woche wochen monat monate monaten jahr jahre jahren день дні днів дня дней тиждень
    тижні тижнів неделю недели недель місяць місяці місяців месяц месяца месяцев рік роки
    років год года лет dni dzień tygodni tygodnie miesięcy lat gün hafta ay yıl يوم أيام
    يومين أسبوع أسابيع شهر أشهر سنة"""
_UNITS = frozenset(_UNIT_WORDS.split())
_RELATIVE = frozenset({"who", "which", "whose", "whom"})
_VERBS = frozenset({"was", "were", "is", "are", "has", "have", "had", "will", "would", "be", "been", "being"})
_SPANNING_SETS = {language: frozenset(w.split()) for language, w in _SPANNING.items()}
_ASIDE_SETS = {language: frozenset(w.split()) for language, w in _ASIDE.items()}
_NONE: frozenset[str] = frozenset()
_TO_LAST_BORDER = re.compile(r".*(?:[,;:،؛—–](?=\s)|\s-\s)", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+")


def place(sentence: str, start: int, language: str) -> Place:
    """Where the expression that begins at `start` stands. A "since" right before it belongs to it alone."""
    language = language.split("-", maxsplit=1)[0]
    border = _TO_LAST_BORDER.match(sentence, 0, start)
    begin = border.end() if border else 0
    before = [w.casefold() for w in _WORD.findall(sentence[begin:start])]
    spanning = _SPANNING_SETS.get(language, _NONE)
    if any(w in spanning for w in before[:-1]):
        return Place.SPANNING
    aside = _ASIDE_SETS.get(language, _NONE)
    for i, word in enumerate(before):
        if word in _AFTER and (i == len(before) - 1 or (i > 0 and before[i - 1] in _UNITS)):
            return Place.ASIDE
        if word in aside and not (word in _RELATIVE and _closed(before[i:])):
            return Place.ASIDE
    return Place.MAIN


def _closed(words: list[str]) -> bool:
    """Whether a relative clause has ended: another verb follows its own ("who had gone were found")."""
    groups = [i for i, w in enumerate(words) if w in _VERBS and (i == 0 or words[i - 1] not in _VERBS)]
    return len(groups) > 1
