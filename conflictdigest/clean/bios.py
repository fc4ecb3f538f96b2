"""Notes on the author at the foot of an article: "Ana Orbel covers the war from Lund."."""

from __future__ import annotations

import re

from conflictdigest.clean.line import Line, squash
from conflictdigest.text.late import late

_IS = late(
    r"\b(?:is (?:an?|the|our|based|currently|also|co-)|was (?:an?|the)|covers|covered|writes|wrote|"
    r"reports (?:on|from)|joined|"
    r"works (?:as|for|in)|has (?:been|covered|written|reported|worked)|follow (?:her|him|them)|"
    r"ist (?:eine?|Korrespondent|Redakteur|"
    r"seit|Autor)|war (?:eine?|Direktor|von|bis)|schreibt|berichtet|arbeitet|est (?:une?|"
    r"journaliste|correspondant)|écrit|couvre|"
    r"es (?:una?|periodista|corresponsal)|escribe|cubre|jest (?:dziennikark|dziennikarz|"
    r"koresponden)|pisze|является|журналист|"
    r"корреспондент|журналістка?|кореспондент)\b",
    re.I,
)
_HEADING = late(
    r"(?:about|über|à propos|acerca de|sobre|про|об|o) (?:the |den |die |de l['’]|del? |el |la )?"
    r"(?:authors?|writers?|contributors?|autor(?:in|en|es)?|auteurs?|автора?\w*)|(?:the|der|die|el|"
    r"l['’]) ?(?:author|autor(?:in)?|auteur)",
    re.I,
)
_NEAR_END = 8


def mark(lines: list[Line], authors: tuple[str, ...]) -> None:
    """Cuts notes on known authors among the last lines, and what stands under "About the author"."""
    names = [name for name in authors if len(name.split()) >= 2]
    under = False
    for line in lines[-_NEAR_END:]:
        if line.rule is not None:
            continue
        if line.words <= 4 and _HEADING.fullmatch(line.text.strip(" :.")):
            line.rule, under = "author-bio", True
        elif (under and _IS.search(line.text)) or _on_author(line, names):
            line.rule = "author-bio"
        elif line.ends:
            under = False


def _on_author(line: Line, names: list[str]) -> bool:
    """Begins with the author's name, or family name, and says what the person is or does."""
    if line.quoted or line.told or not 4 <= line.words <= 160:
        return False
    head = squash(line.text[:90])
    for name in names:
        begins = head.startswith(squash(name)) or squash(name) in squash(" ".join(line.text.split()[:7]))
        if begins and _IS.search(line.text[:160]):
            return True
    return False
