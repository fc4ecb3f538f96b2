"""Cutting a sentence that tells of two days into its clauses, where nothing is lost by it.

"On Monday rebels took Lomm; on Tuesday the army retook Senn" belongs on both days. A part may stand alone
only when it is a whole clause with a day, a subject and a predicate of its own, and when nothing in the
sentence could govern it from outside: no attribution, no quotation mark, no negation, no modal, no hedge,
no condition, no word that points back. One such word anywhere and the sentence stays whole. A table a
language; a language without one is never cut.
"""

from __future__ import annotations

import re

from conflictdigest.model import replace
from conflictdigest.model.text import Span
from conflictdigest.text import quality
from conflictdigest.timeline.lines import Line

_JOINING = {
    "en": "and but while whereas",
    "fr": "et mais tandis alors",
    "es": "y pero mientras",
    "de": "und aber während",
    "uk": "і й та а але",
    "ru": "и а но",
    "pl": "i a ale",
}
_GOVERNING = {
    "en": """not no never none nor neither without cannot may might could would should can must will shall
        likely unlikely perhaps possibly probably apparently reportedly allegedly supposedly
        purportedly seemingly seem seems appear appears if unless whether although though because so
        that said says say told according claimed claims reported reports believe believes believed
        think thought expected alleged denied denies suspected he she they it his her its their them
        him this these those there""",
    "fr": """ne pas jamais sans aucun peut pourrait pourraient devrait serait seraient aurait auraient si
        selon probablement apparemment peut-être dit affirmé déclaré que il elle ils elles son sa ses
        leur leurs""",
    "es": """no nunca sin ningún puede podría podrían debería sería si según probablemente supuestamente
        quizá dijo afirmó declaró que él ella ellos su sus""",
    "de": """nicht nie kein keine ohne kann könnte könnten soll sollen sollte dürfte würde wenn falls laut
        zufolge angeblich wohl wahrscheinlich vermutlich sagte erklärte dass er sie es sein seine ihr
        ihre""",
    "uk": """не ні без може можуть міг могли би якщо за словами нібито ймовірно мабуть заявив заявила
        повідомив повідомили сказав що він вона воно вони його її їх це""",
    "ru": """не ни без может могут мог могли бы если по словам якобы вероятно возможно видимо заявил
        заявила сообщил сообщили сказал что он она оно они его ее её их это""",
    "pl": """nie bez może mogą mógł mogli by jeśli jeżeli według rzekomo prawdopodobnie podobno powiedział
        poinformował oświadczył że on ona ono oni jego jej ich to""",
}
_JOINING_SETS = {language: frozenset(words.split()) for language, words in _JOINING.items()}
_GOVERNING_SETS = {language: frozenset(words.split()) for language, words in _GOVERNING.items()}
_QUOTED = re.compile(r"[\"“”«»„‘’](?!s\b|t\b)|n['’]t\b")
_BORDER = re.compile(r"[;,]\s+")
_WORDS = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_SUBJECT = re.compile(
    r",?\s*(?:(?:the|an?|some|about|two|three|both|les?|la|los|las|el|un|una|une|des)\b|l['’]"
    r"|\d|[A-ZÀ-ÞА-ЯІЇЄҐŁŚŻŹĆ])"
)
_WITH_ARTICLES = frozenset({"en", "fr", "es"})
"""Where a subject shows itself by its article; elsewhere a semicolon before the day is sign enough."""
_ARTICLE = 3
"""Letters that may stand between the border and the day ("el martes")."""
_SHORTEST = 5
"""Words that a clause with a day has at least."""


def clauses(line: Line, language: str) -> tuple[Line, ...]:
    """The line's clauses, each with its own day; the line itself when it can not be cut lawfully."""
    if len(line.mentions) < 2:
        return (line,)
    language = language.split("-", maxsplit=1)[0]
    if language not in _GOVERNING_SETS or line.claims or _QUOTED.search(line.text):
        return (line,)
    words = [w.casefold() for w in _WORDS.findall(line.text)]
    if any(w in _GOVERNING_SETS[language] for w in words):
        return (line,)
    cuts = _cuts(line, language, _JOINING_SETS[language])
    if not cuts:
        return (line,)
    starts = [0, *(after for _, after in cuts)]
    ends = [*(before for before, _ in cuts), len(line.text)]
    parts = [_part(line, a, b, language) for a, b in zip(starts, ends, strict=True)]
    whole = all(p.mentions and len(p.text.split()) >= _SHORTEST for p in parts)
    return tuple(parts) if whole else (line,)


def _cuts(line: Line, language: str, joining: frozenset[str]) -> list[tuple[int, int]]:
    """(end of a clause, start of the next) for each border that a dated clause with a subject follows."""
    found: list[tuple[int, int]] = []
    for border in _BORDER.finditer(line.text):
        at = border.end()
        word = _WORDS.match(line.text, at)
        joined = word is not None and word[0] in joining
        if joined and word is not None:
            at = word.end() + 1
        elif border[0][0] == ",":
            continue
        day = next((m for m in line.mentions if 0 <= m.span.start - line.span.start - at <= _ARTICLE), None)
        if day is not None and (
            (border[0][0] == ";" and language not in _WITH_ARTICLES)
            or _SUBJECT.match(line.text, day.span.end - line.span.start)
        ):
            found.append((border.start(), at))
    return found


def _part(line: Line, start: int, end: int, language: str) -> Line:
    end = start + len(line.text[start:end].rstrip())
    span = Span(line.span.paragraph, line.span.start + start, line.span.start + end)
    text = line.text[start:end]
    return replace(
        line,
        span=span,
        text=text,
        mentions=tuple(m for m in line.mentions if m.span.inside(span)),
        names=tuple(n for n in line.names if n.span.inside(span)),
        figures=tuple(f for f in line.figures if f.span.inside(span)),
        airy=False,
        standing=quality.standing(text[:1].upper() + text[1:] + ".", language),
    )
