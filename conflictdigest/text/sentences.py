"""Where sentences begin and end.

sentencex finds the candidates; a pass of ours joins what abbreviations of the news have split (Gen., a.m.,
р., z. B.) and splits after a sentence in brackets. What follows an abbreviation decides: a small letter goes
on, a capital may begin.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import sentencex

from conflictdigest.text.abbreviations import LOOSE, NUMBERED, SPLIT_AFTER, TITLES
from conflictdigest.text.late import late

_LAST_TOKEN = re.compile(r"(?:^|[\s(\[«„“\"'‘–—-])([^\s(\[«„“\"'‘–—]{1,14})\.\s*$")
_SINGLE = re.compile(r"[\w ,;:'’“”«»„\"\-–—%$€£&+#@*°/]*+[.!?]?[”»\"]?")
"""No stop but at the end, and no bracket: one sentence in any language."""
_TIME_ZONE = re.compile(
    r"(?:local|(?:[A-ZÀ-Þ]\w+\s){1,2})\s?time\b|(?:GMT|UTC|[ECMPB]S?[DES]?T|[A-Z]{1,3}ST)\b"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![\w’'])(?!\s(?:was|is|will|saw|marked|brought)\b)",
)
_CLOCK = frozenset(["a.m", "p.m", "a.m.", "p.m.", "am", "pm"])
_INITIAL = re.compile(r"(?:^|[\s.(’'-])([^\W\d_])\.\s*$")
_BRACKETED = re.compile(r"[.!?…][)\]]\s+(?=[«“\"„‘']?[^\W\d_a-zа-яіїєґ])")
_ELLIPSIS = re.compile(r"(?:…|\.\.\.)[”\"»’']?\s+(?=[“\"«„‘']?[A-ZÀ-ÞЀ-Я][a-zà-ÿа-яіїєґ]+\s)")
_UNIT = late(r"([^\W\d_]{2,4})\.\s+(?=[«„“]?[А-ЯІЇЄҐЁ])")
_ORDINAL = late(
    r"(?i)\b(?:de[rmns]|die|das|am|im|vom|zum|zur|beim|bis|seit|ab|jede[rnms]?|ihre?[rnms]?|seine?[rnms]?|diese[rnms]?)"
    r"\s\d{1,3}\.$"
)
_SAID_AFTER = late(r"(?:و?(?:قال|قالت|سأل|سألت|أضاف|أضافت|تساءل|تساءلت|تابع|تابعت|صرخ|صرخت|كتب|كتبت))\s")
_WEEKDAY_NIGHT = re.compile(r"(?:night|morning|evening|afternoon)\b")
_OPENERS = "\"'“«„‘([—–-¿¡ \u00a0"


def split(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Spans (start, end) of the sentences of one paragraph, without the blanks between them.

    Together the spans cover all of the text but blanks. A line break counts as a blank.
    """
    flat = text.replace("\n", " ")
    if _SINGLE.fullmatch(flat):
        return _trimmed(flat, 0, len(flat))
    language = language.split("-", maxsplit=1)[0].lower()
    pieces = _candidates(flat, language)
    if len(pieces) == 1:
        return _trimmed(flat, *pieces[0])
    merged: list[tuple[int, int]] = []
    for start, end in pieces:
        if merged and _goes_on(flat, merged[-1][0], start, end, language):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return tuple(span for start, end in merged for span in _trimmed(flat, start, end))


def repeated(found: Sequence[str]) -> frozenset[str]:
    """The sentences that stand among these more than once (captions, teasers, what an agency sent twice).

    What is read out of such a one need be read out of it once only.
    """
    if len(set(found)) == len(found):
        return frozenset()
    return frozenset(text for text, count in Counter(found).items() if count > 1)


def _candidates(text: str, language: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    at = 0
    units = SPLIT_AFTER.get(language)
    for piece in sentencex.segment(language, text):
        end = at + len(piece)
        begin = at
        cuts: list[int] = []
        if piece[:1] in "([" or ")" in piece or "…" in piece or "..." in piece:
            cuts = [m.end() for m in _BRACKETED.finditer(piece) if _opens_before(piece, m.start())]
            cuts += [m.end() for m in _ELLIPSIS.finditer(piece)]
            cuts.sort()
        elif units:
            cuts = [m.end() for m in _UNIT.finditer(piece) if m[1].casefold() in units]
        for cut in cuts:
            if at + cut > begin:
                spans.append((begin, at + cut))
                begin = at + cut
        if end > begin:
            spans.append((begin, end))
        at = end
    if at < len(text):  # never lose a tail, whatever the library does
        spans.append((at, len(text)))
    return spans


def _opens_before(piece: str, stop: int) -> bool:
    """Whether the bracket closed at `stop` opened where a sentence may begin."""
    opened = max(piece.rfind("(", 0, stop), piece.rfind("[", 0, stop))
    return opened >= 0 and (not piece[:opened].strip() or piece[:opened].rstrip()[-1:] in '.!?…”»"')


def _trimmed(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The span without blanks at its ends; none when nothing is left."""
    piece = text[start:end]
    bare = piece.lstrip()
    begin = end - len(bare)
    stop = begin + len(bare.rstrip())
    return ((begin, stop),) if begin < stop else ()


def _goes_on(text: str, begin: int, start: int, end: int, language: str) -> bool:
    """Whether the piece `start`..`end` belongs to the sentence that began at `begin`."""
    before = text[max(begin, start - 40) : start].rstrip()
    after = text[start:end].lstrip()
    if not before or not after:
        return True
    told = after.lstrip("—–- ")
    if before[-1] in '»”"’' and (_SAID_AFTER.match(after) or (told != after and told[:1].islower())):
        return True
    if not before.endswith("."):
        return False
    last = before[:-1].rpartition(" ")[2]
    titles = TITLES.get(language) or TITLES["en"]
    if after[0].isupper() and len(last) > 2 and last.isalpha() and last.casefold() not in titles:
        return False  # a whole word and a capital: most ends of sentences
    if language == "de" and _ORDINAL.search(before):
        return True
    if after[0] in "),;:%" and not after.startswith(":)"):
        return True
    token = _LAST_TOKEN.search(before)
    word = re.split("[’'‘-]", token[1].casefold())[-1] if token else ""
    bare = after.lstrip(_OPENERS)[:1]
    small = bare.islower() and after[0] not in "([" and not after[1:2].isupper()
    loose = LOOSE.get(language) or LOOSE["en"]
    numbered = NUMBERED.get(language) or NUMBERED["en"]
    if word in _CLOCK and _TIME_ZONE.match(after):
        return True
    if word in numbered and (bare.isdigit() or small or _WEEKDAY_NIGHT.match(after)):
        return True
    if word in titles and _title_here(token, word):
        return True
    if small and (word in loose or "." in word or (0 < len(word) <= 3 and word.isalpha())):
        return True
    return _initial(before, after, language, small)


def _title_here(token: re.Match[str] | None, word: str) -> bool:
    """One-letter titles ("M.", "м.") count as printed in their usual case; others in any."""
    return token is not None and (len(word) > 1 or token[1].islower() or token[1] == "M")


def _initial(before: str, after: str, language: str, small: bool) -> bool:
    """Whether a single letter with a full stop is somebody's initial, or half of one ("z. B.", "В. О.")."""
    found = _INITIAL.search(before)
    if not found:
        return False
    if small:
        return True
    if not found[1].isupper():
        return bool(re.match(r"[^\W\d_]\.", after))
    if re.match(r"[^\W\d_]\.", after):
        return True
    return language in {"uk", "ru", "be", "bg", "pl", "sr"} and not before[
        : found.start() + 1
    ].rstrip().endswith(".")
