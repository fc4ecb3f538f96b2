"""The page's own furniture, told by its vocabulary as a whole and not by any phrase."""

from __future__ import annotations

import re

from conflictdigest.clean.lexicon import IDEAS
from conflictdigest.clean.line import Line, bits
from conflictdigest.clean.marks import vocabulary
from conflictdigest.clean.rules.base import Rule, joined
from conflictdigest.model.page import BlockKind
from conflictdigest.text.late import late

_DASHED_END = late(
    r"(?i)^\s*(?:[-–—*#]{1,3}\s*(?:ends?|30|fin|ende|more)\s*[-–—*#]{1,3}|ENDS|"
    r"\(?MORE\)?|###)\s*$"
)
_RELATIVE = late(
    r"(?i)^\W*(?:(?:posted|published|updated|added|last updated|опубліковано|оновлено|опубликовано|"
    r"обновлено|publié|mis à jour|"
    r"publicado|actualizado|vor|il y a|hace|aktualisiert|dodano|نشر|منذ|قبل)\W+){0,2}(?:about |"
    r"über |около |близько )?\d{1,3}\s?"
    r"(?:h|m|d|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|stunden?|minuten?|tagen?|heures?|"
    r"jours?|horas?|días?|minutos?|"
    r"хвилин\w*|годин\w*|дн\w+|час\w*|минут\w*|godzin\w*|dni|saat|dakika|gün|دقائق|دقيقة|ساعات|ساعة|أيام)\W*"
    r"(?:ago|тому|назад|temu|önce|read)?\W*$"
)


def _counts(line: Line) -> tuple[int, int, int]:
    """(tokens of furniture, tokens hardly found in stories, tokens that are strange to pages)."""
    known = vocabulary()
    dated: set[int] = set()
    for hit in line.hits.get("calendar", ()):
        dated.update(range(hit.first, hit.last + 1))
    strange = 0
    for at, token in enumerate(line.tokens):
        if token not in known.usual and not token.isdigit() and at not in dated:
            strange += 1
    return sum(map(known.own.__contains__, line.tokens)), _core(line), strange


def _core(line: Line) -> int:
    return sum(map(vocabulary().core.__contains__, line.tokens))


def page_furniture(line: Line) -> bool:
    """A short line of nothing but furniture and small words: "Share full article", "Next story", "PDF"."""
    if not 1 <= line.words <= 12 or line.told or line.quoted or line.kind is BlockKind.SUBHEAD:
        return False
    rest = set(line.tokens) - vocabulary().usual
    if rest and not line.has("calendar") and not any(map(str.isdigit, rest)):
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
    if (line.ends and not line.has("platform")) or _MAY_BE_STORY.fullmatch(label.strip()):
        return False
    head = Line.read(label)
    if head.has("said", "past"):
        return False
    own, _, strange = _counts(head)
    return own >= 1 and strange == 0 and own * 2 >= len(head.tokens)


_MAY_BE_STORY = late(
    r"(?i)(?:the )?(?:opinion|analysis|explainer|background|profile|interview|report|sources?|news|"
    r"live|latest|summary|result|"
    r"question|quote|notice|warning|story|issue|time|title|text|more|most|now|today|updates?|"
    r"details?|help|support|"
    r"новини|джерело|источник|сводка|итог|деталі|детали|المصدر|source|fuente|quelle|kaynak|źródło)"
)


_FOLLOW_NAME = late(
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
    if not 3 <= line.words <= 22 or line.told or (line.ends and _core(line) < 2):
        return False
    if not (line.has("reader") or line.starts("imperative")) or line.quoted:
        return False
    own, core, strange = _counts(line)
    if 5 <= line.words <= 9 and not line.ends and own >= 1 and strange <= 1 and line.has("reader"):
        return True
    if strange * 4 > len(line.tokens) or own < strange:
        return False
    return core >= 2 or (core == 1 and not line.ends)


def page_voice(line: Line) -> bool:
    """Most of its words are the trade's, and it speaks to its reader or is no sentence."""
    if not 3 <= line.words <= 30 or line.told or line.has("past") or line.quoted or line.number == 0:
        return False
    if line.ends and not line.orders and (not line.has("idea_you") or _core(line) < 2):
        return False
    known = vocabulary()
    ideas: set[int] = set()
    for first, _, last, signals in line.rows:
        if bits(*signals) & _IDEAS:
            ideas.update(range(first, last + 1))
    own = strange = 0
    for at, token in enumerate(line.tokens):
        if token in known.own or at in ideas:
            own += 1
        elif token not in known.usual and not token.isdigit():
            strange += 1
    return own >= 3 and own >= 2.4 * strange and _core(line) >= 1


def bare_furniture(line: Line) -> bool:
    """Nothing but stems of a page's furniture and small words, in any inflection: "I più letti"."""
    if not 1 <= line.words <= 6 or line.ends or not line.still or line.number == 0:
        return False
    if line.kind is BlockKind.SUBHEAD:
        return False
    told = {at for hit in line.hits["idea_stems"] for at in range(hit.first, hit.last + 1)}
    usual = vocabulary().usual
    return all(token in usual or at in told for at, token in enumerate(line.tokens))


_IDEAS = bits(*IDEAS)


def end_mark(line: Line) -> bool:
    """ "-30-", "ENDS": the wire's sign that the text is over."""
    return bool(_DASHED_END.match(line.text))


_WIRE_NOTE = late(
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
    Rule("end-mark", end_mark, most=1),
    Rule("relative-time", relative_time, signals="digit", most=7),
    Rule("wire-note", wire_note, signals="top", most=24),
    Rule("follow-prompt", platform_line, signals="platform", most=9, untold=True),
    Rule("page-furniture", page_furniture, signals="furniture", most=12, untold=True),
    Rule("page-furniture", labelled_furniture, needs="furniture colon", most=28),
    Rule("follow-prompt", follow_name, signals="opens_follow", most=6),
    Rule(
        "reader-prompt",
        reader_prompt,
        run_in=True,
        signals="reader imperative",
        needs="furniture",
        most=22,
        untold=True,
    ),
)
LAST = (
    Rule("reader-prompt", page_voice, needs="core", most=28, untold=True),
    joined("page-furniture", bare_furniture, "idea_stems", most=6),
)
"""Tried when no other rule has told the kind."""
