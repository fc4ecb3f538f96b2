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
_DASHED_END = re.compile(
    r"(?i)^\s*(?:[-–—*#]{1,3}\s*(?:ends?|30|fin|ende|more)\s*[-–—*#]{1,3}|ENDS|"
    r"\(?MORE\)?|###)\s*$"
)
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
    dated = {i for hit in line.hits.get("calendar", ()) for i in range(hit.first, hit.last + 1)}
    own = sum(token in interface and (token not in small or token in core) for token in line.tokens)
    strange = sum(
        token not in interface and token not in small and not token.isdigit() and i not in dated
        for i, token in enumerate(line.tokens)
    )
    return own, sum(token in core for token in line.tokens), strange


def page_furniture(line: Line) -> bool:
    """A short line of nothing but furniture and small words: "Share full article", "Next story", "PDF"."""
    if not 1 <= line.words <= 12 or line.told or line.quoted or line.kind is BlockKind.SUBHEAD:
        return False
    own, core, strange = _counts(line)
    if not own or strange or own * (3 if core else 2) < len(line.tokens):
        return False
    return not line.ends or core >= 1 or line.text.rstrip().endswith("...")


def labelled_furniture(line: Line) -> bool:
    """A label of furniture before anything short: "За темою: …", "Words: 640"."""
    label, colon, rest = line.text.partition(":")
    if not colon or not rest.strip() or line.number == 0 or line.words > 28 or len(label.split()) > 5:
        return False
    head = Line.read(label)
    if (
        head.has("said", "past")
        or (line.ends and not line.has("platform"))
        or _MAY_BE_STORY.fullmatch(label.strip())
    ):
        return False
    own, _, strange = _counts(head)
    return own >= 1 and strange == 0 and own * 2 >= len(head.tokens)


_MAY_BE_STORY = re.compile(
    r"(?i)(?:the )?(?:opinion|analysis|explainer|background|profile|interview|report|sources?|news|"
    r"live|latest|summary|result|"
    r"question|quote|notice|warning|story|issue|time|title|text|more|most|now|today|updates?|"
    r"details?|help|support|"
    r"новини|джерело|источник|сводка|итог|деталі|детали|المصدر|source|fuente|quelle|kaynak|źródło)"
)


_FOLLOW_NAME = re.compile(
    r"(?:Follow|Suivez|Folgen Sie|Sigue a|Siga a|Seguici|Obserwuj|Стежте за|Следите за)(?:\s(?:the|"
    r"la|le|die|el))?"
    r"(?:\s[@A-ZÀ-ÞА-ЯІЇЄ][\w'’-]*){1,4}"
)


def follow_name(line: Line) -> bool:
    """ "Follow Northern Wire": an order and a name, nothing else."""
    return line.number > 0 and line.words <= 6 and bool(_FOLLOW_NAME.fullmatch(line.text.strip()))


def platform_line(line: Line) -> bool:
    """A short call without a full stop that names a network: "Estamos en WhatsApp. Únete"."""
    if not 2 <= line.words <= 9 or line.told or line.quoted or not line.has("platform"):
        return False
    if line.ends and line.text.rstrip()[-1:] != "!":
        return False
    _, _, strange = _counts(line)
    return strange <= 2 and not line.has("past")


def reader_prompt(line: Line) -> bool:
    """Speaks to "you" or of "us" in words of the page: "You have reached your limit of free articles."."""
    if not 3 <= line.words <= 22 or line.told or line.quoted or not line.has("reader", "imperative"):
        return False
    if not (line.has("reader") or line.starts("imperative")):
        return False
    own, core, strange = _counts(line)
    if 5 <= line.words <= 9 and not line.ends and own >= 1 and strange <= 1 and line.has("reader"):
        return True
    if strange * 4 > len(line.tokens) or own < strange:
        return False
    return core >= 2 or (core == 1 and not line.ends)


def end_mark(line: Line) -> bool:
    """ "-30-", "ENDS": the wire's sign that the text is over."""
    return bool(_DASHED_END.match(line.text))


_WIRE_NOTE = re.compile(
    r"\(?(?:UPDATES?|ADDS|RECASTS|REFILES?|CORRECTS|WRAPUP|EDS)\b[ \d]*[:,;-]?\s?(?:adds?|recasts?|"
    r"updates?|with|to|quotes?|details?|"
    r"throughout|changes?|fixes|corrects?|byline|dateline|new|background)\b.{0,140}",
    re.I,
)


def wire_note(line: Line) -> bool:
    """What a wire tells its editors: "UPDATE: Adds comment from the army."."""
    return (
        line.number <= 4
        and line.words <= 24
        and line.text[:3].isupper()
        and bool(_WIRE_NOTE.fullmatch(line.text))
    )


def relative_time(line: Line) -> bool:
    """ "Posted 3 hours ago", "vor 2 Stunden": says nothing without the day it was read."""
    return line.words <= 7 and bool(_RELATIVE.match(line.text))


RULES = (
    Rule("end-mark", end_mark),
    Rule("relative-time", relative_time),
    Rule("wire-note", wire_note),
    Rule("follow-prompt", platform_line, signals=frozenset({"platform"})),
    Rule("page-furniture", page_furniture),
    Rule("page-furniture", labelled_furniture),
    Rule("follow-prompt", follow_name),
    Rule("reader-prompt", reader_prompt, run_in=True, signals=frozenset({"reader", "imperative"})),
)
