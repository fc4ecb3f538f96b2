"""Words of a paragraph as the name finder sees them: possessives, elisions and Turkish endings cut off."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from conflictdigest.names.fold import fold, script_of

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]\d\d\b|[^\W\d_]+(?:['’ʼ‘][^\W\d_]+)*")
_ELIDED = frozenset({"d", "l", "qu", "s", "n", "j", "c", "dell", "nell", "dall", "all", "sull", "del"})
_ELIDING = frozenset({"fr", "it", "ca", "pt", "es"})
_JOINING = frozenset({" ", "-", "‐", "‑", "\u00a0", "\u202f", "־", " -"})
_ENDERS = frozenset('.!?…:;»”"“«(—–•|\n')


class Token(NamedTuple):
    """One word; `start`..`end` is the part that can be a name. (A tuple: texts have very many of them.)"""

    start: int
    end: int
    raw: str
    folded: str
    whole: str
    """The folded word with elided article or ending, where that differs; else the same as `folded`."""
    capital: bool
    joined: bool
    """Only a blank or a hyphen stands between this word and the one before."""
    opens: bool
    """First word of a sentence, quotation or paragraph, where a capital says little."""


def tokens(paragraph: str, language: str) -> list[Token]:
    """All words of `paragraph` in order."""
    made: list[Token] = []
    last = 0
    initial_before = False
    for m in _WORD.finditer(paragraph):
        start, end = m.span()
        raw, folded, whole, capital, skipped, kept = _word(m.group(), language)
        start, end = start + skipped, start + kept
        gap = paragraph[last:start]
        if gap == " ":
            joined, opens = bool(made), not made
        else:
            stripped = gap.rstrip()
            initial = initial_before and gap == ". "
            opens = (not made or (bool(stripped) and stripped[-1] in _ENDERS)) and not initial
            joined = (gap in _JOINING or initial) and bool(made)
        made.append(Token(start, end, raw, folded, whole, capital, joined, opens))
        initial_before = len(raw) == 1 and raw.isupper()
        last = end
    return made


@lru_cache(maxsize=65536)
def _word(raw: str, language: str) -> tuple[str, str, str, bool, int, int]:
    """What a word tells without its neighbours: name part, folded, whole, capital, start, end."""
    whole = folded = fold(raw)
    start, end = 0, len(raw)
    if not raw.isalpha() and not raw.endswith("."):
        start, end, raw = _core(0, end, raw, language)
        folded = fold(raw)
    first = raw[0]
    capital = first.isupper() or (not first.islower() and script_of(first) != "latin")
    return raw, folded, whole, capital, start, end


def _core(start: int, end: int, raw: str, language: str) -> tuple[int, int, str]:
    """The part of a word with an apostrophe that can be a name."""
    for mark in ("'", "’", "ʼ", "‘"):
        if mark not in raw:
            continue
        left, _, right = raw.rpartition(mark)
        if script_of(raw[0]) != "latin":
            return start, end, raw
        if right.lower() == "s" and left:
            return start, end - 2, left
        head = raw.split(mark, maxsplit=1)[0]
        if language in _ELIDING and head.lower() in _ELIDED:
            return start + len(head) + 1, end, raw[len(head) + 1 :]
        if language == "tr" and len(head) >= 2:
            return start, start + len(head), head
    return start, end, raw
