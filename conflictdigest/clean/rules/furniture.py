"""The page's own furniture, told by its vocabulary as a whole and not by any phrase."""

from __future__ import annotations

import re
from functools import lru_cache

from conflictdigest.clean.lexicon.interface import CORE, INTERFACE
from conflictdigest.clean.line import Line
from conflictdigest.clean.phrases import fold
from conflictdigest.clean.rules.base import Rule
from conflictdigest.model.page import BlockKind
from conflictdigest.text.stopwords import STOP

_SPOKEN = ("en", "uk", "ru", "ar", "fr", "es", "de", "pl", "tr", "it", "pt")
_NOT_SMALL = frozenset({"said", "says", "according", "told", "mr", "mrs", "killed"})
_DASHED_END = re.compile(r"(?i)^\s*(?:[-–—*#]{1,3}\s*(?:ends?|30|fin|ende)\s*[-–—*#]{1,3}|ENDS|###)\s*$")
_RELATIVE = re.compile(
    r"(?i)^\W*(?:(?:posted|published|updated|added|last updated|опубліковано|оновлено|опубликовано|"
    r"обновлено|publié|mis à jour|"
    r"publicado|actualizado|vor|il y a|hace|aktualisiert|dodano|نشر|منذ|قبل)\W+){0,2}(?:about |"
    r"über |около |близько )?\d{1,3}\s?"
    r"(?:h|m|d|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|stunden?|minuten?|tagen?|heures?|"
    r"jours?|horas?|días?|minutos?|"
    r"хвилин\w*|годин\w*|дн\w+|час\w*|минут\w*|godzin\w*|dni|saat|dakika|gün|دقائق|دقيقة|ساعات|ساعة|أيام)\W*"
    r"(?:ago|тому|назад|temu|önce|read)?\W*$"
)


@lru_cache(maxsize=1)
def _vocabulary() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """(words of furniture, those that hardly occur in stories, small words), folded."""
    small = {fold(word) for language in _SPOKEN for word in STOP[language]} - _NOT_SMALL
    return frozenset(map(fold, INTERFACE | CORE)), frozenset(map(fold, CORE)), frozenset(small)


def _counts(line: Line) -> tuple[int, int, int]:
    """(tokens of furniture, tokens hardly found in stories, tokens that are strange to pages)."""
    interface, core, small = _vocabulary()
    own = sum(token in interface for token in line.tokens)
    strange = sum(
        token not in interface and token not in small and not token.isdigit() for token in line.tokens
    )
    return own, sum(token in core for token in line.tokens), strange


def page_furniture(line: Line) -> bool:
    """A short line of nothing but furniture and small words: "Share full article", "Next story", "PDF"."""
    if not 1 <= line.words <= 12 or line.told or line.quoted or line.kind is BlockKind.SUBHEAD:
        return False
    own, core, strange = _counts(line)
    if not own or strange or own * 3 < len(line.tokens):
        return False
    return not line.ends or core >= 1 or line.text.rstrip().endswith("...")


def reader_prompt(line: Line) -> bool:
    """Speaks to "you" or of "us" in words of the page: "You have reached your limit of free articles."."""
    if not 3 <= line.words <= 22 or line.told or line.quoted or not line.has("reader", "imperative"):
        return False
    if not (line.has("reader") or line.starts("imperative")):
        return False
    own, core, strange = _counts(line)
    if strange * 4 > len(line.tokens) or own < strange:
        return False
    return core >= 2 or (core == 1 and not line.ends)


def end_mark(line: Line) -> bool:
    """ "-30-", "ENDS": the wire's sign that the text is over."""
    return bool(_DASHED_END.match(line.text))


def relative_time(line: Line) -> bool:
    """ "Posted 3 hours ago", "vor 2 Stunden": says nothing without the day it was read."""
    return line.words <= 7 and bool(_RELATIVE.match(line.text))


RULES = (
    Rule("end-mark", end_mark),
    Rule("relative-time", relative_time),
    Rule("page-furniture", page_furniture),
    Rule("reader-prompt", reader_prompt, run_in=True, signals=frozenset({"reader", "imperative"})),
)
