"""Correction and retraction notes: what was printed before, and what is right, where the note tells both."""

from __future__ import annotations

import re

from conflictdigest.clean.line import Line
from conflictdigest.model.page import Correction
from conflictdigest.text.late import late

_NUMBER = (
    r"(?:\d[\d., ]*\d|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundred|dozens?)"
)
_NUMBERS = late(rf"(?<![\w.]){_NUMBER}(?![\w-])", re.I)
_DATE = late(r"\b(?:paragraph|para|graf)s?\s\d+|\b(?:19|20)\d\d\b", re.I)
_EARLIER = late(
    r"(?:earlier|previous|original|first|initial) version|previously|попередній версії|"
    r"першій версії|раніше|предыдущей версии|"
    r"первоначальной версии|ранее|version (?:antérieure|précédente)|précédemment|versión anterior|"
    r"früheren version|"
    r"zunächst|wcześniejszej wersji|poprzedniej wersji|önceki (?:sürüm|hali)|نسخة سابقة|misstated|"
    r"incorrectly|wrongly|mistakenly",
    re.I,
)
_INSTEAD = late(
    rf"(?P<first>{_NUMBER}|[\w'’-]+)(?P<between>[^.;,]{{0,40}}?),?\s(?:and not|not|rather than|"
    rf"instead of|а не|не|замість|вместо|"
    rf"au lieu de|et non|en lugar de|en vez de|y no|statt|und nicht|nicht|zamiast|a nie|anziché|"
    rf"e não)\s(?:(?:o|про|of|de|at|о|об|in)\s)?"
    rf"(?P<second>{_NUMBER}|[\w'’-]+)",
    re.I,
)
_FROM_TO = late(
    rf"(?:from|з|с|von|de)\s(?P<old>{_NUMBER})\s(?:to|до|на|auf|a|"
    rf"à)\s(?P<new>{_NUMBER})",
    re.I,
)
_TO_FROM = late(rf"\bto\s(?P<new>{_NUMBER})[^.;]{{0,30}}?\sfrom\s(?P<old>{_NUMBER})", re.I)
_SENTENCE = late(r"(?<=[.;!?،؛])\s+")


def read(text: str) -> Correction:
    """The note, with old and new words as far as it tells them; a retraction is marked as one."""
    retraction = Line.read(text).has("retraction")
    if retraction:
        return Correction(text, retraction=True)
    old, new = _pair(text)
    return Correction(text, old, new)


def _pair(text: str) -> tuple[str | None, str | None]:
    for pattern in (_FROM_TO, _TO_FROM):
        if found := pattern.search(text):
            return found["old"].strip(), found["new"].strip()
    for sentence in _SENTENCE.split(text):
        if found := _INSTEAD.search(sentence):
            first, second = _first(sentence, found), found["second"].strip()
            return (first, second) if _EARLIER.search(sentence[: found.start("second")]) else (second, first)
    return _told_apart(text)


def _first(sentence: str, found: re.Match[str]) -> str:
    """What stands against the second: a number where the second is one, else the words right before."""
    if _NUMBERS.fullmatch(found["second"].strip()):
        numbers = _NUMBERS.findall(_undated(sentence[: found.start("second")]))
        if numbers:
            return str(numbers[-1]).strip()
    return f"{found['first']}{found['between']}".split()[-1]


def _told_apart(text: str) -> tuple[str | None, str | None]:
    """One number in the sentence on the earlier version and another in the next."""
    sentences = [_undated(sentence) for sentence in _SENTENCE.split(text)]
    for at, sentence in enumerate(sentences[:-1]):
        old, new = _NUMBERS.findall(sentence), _NUMBERS.findall(sentences[at + 1])
        if _EARLIER.search(sentence) and len(set(old)) == 1 and len(set(new)) == 1 and old[0] != new[0]:
            return old[0].strip(), new[0].strip()
    return None, None


def _undated(text: str) -> str:
    """The text without the numbers of its dates, which are no figures."""
    line = Line.read(text)
    for hit in line.hits.get("calendar", ()):
        month = re.escape(line.tokens[hit.first])
        text = re.sub(rf"(?i)(?:\b\d{{1,2}}\.?\s)?\b{month}\b(?:\.?\s\d{{1,2}}(?!\d))?", " ", text)
    return _DATE.sub(" ", text)
