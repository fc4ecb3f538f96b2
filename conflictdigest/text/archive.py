"""The headers that press archives put before each article of an export.

Two shapes are known: a block of lines (word count, day, outlet, archive code, language, copyright) and
labelled lines ("BYLINE: …", "LENGTH: 474 words", "Load-Date: …"). `intake` reads what they state, `clean`
cuts them as what they are.
"""

from __future__ import annotations

import re

from msgspec import Struct, field

from conflictdigest.text.late import late

WORD_COUNT = late(
    r"(?:\(?\s*\d{1,3}(?:[ ,.]?\d{3})*\s+words?\s*\)?|(?:Word count|Words):?\s*\d[\d,. ]*|"
    r"\d{2,6} (?:mots|Wörter|palabras|слів|слова?|słów|kelime|parole|palavras|كلمة))\.?",
    re.I,
)
END_MARK = late(
    r"Document\s+[A-Z][A-Z0-9]{3,}\d{6,}[a-z0-9]{3,}|End of Document|ENDOFDOCUMENT"
    r"|-+\s*End of (?:article|document)\s*-+",
    re.I,
)
START_MARK = late(r"\d{1,4} of \d{1,4} DOCUMENTS?|Document \d{1,4} of \d{1,4}", re.I)
COPYRIGHT = late(r"(?:(?:\(c\)|©)\s*)?copyright\b.{0,200}|(?:\(c\)|©)\s*.{0,200}", re.I)
CODE = late(r"[A-Z][A-Z0-9]{2,7}")
_DAY = late(
    r"\d{1,2}(?:st|nd|rd|th)? [^\W\d_]{3,} \d{4}|[^\W\d_]{3,}\.? \d{1,2}, ?\d{4}(?: [^\W\d_]+)?"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}年\d{1,2}月\d{1,2}日"
)
_CLOCK = late(r"\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?")
_LABEL = late(
    r"(byline|author|authors|section|length|language|load-date|dateline|graphic|highlight|publication-type|"
    r"publication title|publication date|publication year|pages?|body|full text|title|headline|source|"
    r"source type|document type|document url|issn|publisher|place of publication|country of publication|"
    r"subject|company|"
    r"edition|url|proquest document id|last updated|copyright|database|classification|series)\s*:\s*(.*)",
    re.I,
)
_LANGUAGES = {
    "english": "en", "français": "fr", "french": "fr", "deutsch": "de", "german": "de", "español": "es",
    "spanish": "es", "russian": "ru", "русский": "ru", "ukrainian": "uk", "українська": "uk", "arabic": "ar",
    "العربية": "ar", "polish": "pl", "polski": "pl", "turkish": "tr", "türkçe": "tr", "italian": "it",
    "italiano": "it", "portuguese": "pt", "português": "pt", "chinese": "zh",
    "dutch": "nl", "nederlands": "nl",
}  # fmt: skip


class Header(Struct, frozen=True):
    """What a header states, and which lines it takes."""

    lines: tuple[int, ...]
    """Numbers of the header's lines, title and byline left out."""
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    outlet: str | None = None
    language: str | None = None
    url: str | None = None
    labels: dict[str, str] = field(default_factory=dict)


def header(lines: list[str]) -> Header | None:
    """The archive header among the first lines, or None when there is none. Lines come stripped."""
    return _block(lines) or _labelled(lines)


def _block(lines: list[str]) -> Header | None:
    head = lines[:30]
    start = next((i for i, line in enumerate(head) if WORD_COUNT.fullmatch(line)), None)
    if start is None:
        return None
    taken, day, clock, names, language, rights = [start], None, None, [], None, False
    for i in range(start + 1, min(len(lines), start + 14)):
        line = lines[i]
        if not line:
            break
        if COPYRIGHT.fullmatch(line):
            rights = True
        elif day is None and _DAY.fullmatch(line):
            day = line
        elif clock is None and _CLOCK.fullmatch(line):
            clock = line
        elif line.casefold() in _LANGUAGES:
            language = _LANGUAGES[line.casefold()]
        elif len(line) < 80 and not rights:
            names.append(line)
        else:
            break
        taken.append(i)
    if day is None or not (rights or language):
        return None
    before = [line for line in lines[:start] if line]
    byline = [
        line
        for line in before[1:]
        if re.match(r"(?:by|par|von|por|de)\s+[A-Z]", line, re.I) and len(line) < 120
    ]
    title = " ".join(line for line in before if line not in byline) if sum(map(len, before)) < 400 else None
    return Header(
        lines=tuple(taken),
        title=title or None,
        authors=tuple(_people(byline[0].split(" ", 1)[1])) if byline else (),
        published=f"{day} {clock}" if clock else day,
        outlet=next((name for name in names if not CODE.fullmatch(name)), None),
        language=language,
    )


def _labelled(lines: list[str]) -> Header | None:
    labels: dict[str, str] = {}
    taken: list[int] = []
    for i in (*range(min(40, len(lines))), *range(max(40, len(lines) - 24), len(lines))):
        line = lines[i]
        found = _LABEL.fullmatch(line) if ":" in line else None
        if found and found[1].casefold() not in labels:
            labels[found[1].casefold()] = found[2].strip()
            taken.append(i)
    if len(labels) < 3 or not labels.keys() & {
        "length",
        "load-date",
        "publication date",
        "proquest document id",
    }:
        return None
    before = [
        (i, line) for i, line in enumerate(lines[: taken[0]]) if line and not START_MARK.fullmatch(line)
    ]
    days = [(i, line) for i, line in before if _DAY.match(line) and len(line) < 60]
    rights = [i for i, line in enumerate(lines[:12]) if COPYRIGHT.fullmatch(line)]
    plain = [(i, line) for i, line in before if (i, line) not in days and i not in rights]
    day = days[0][1] if days else labels.get("publication date") or labels.get("load-date")
    outlet, title = (
        labels.get("publication title") or labels.get("source"),
        labels.get("title") or labels.get("headline"),
    )
    if days:
        above = [entry for entry in plain if entry[0] < days[0][0]]
        below = [entry for entry in plain if entry[0] > days[0][0]]
        if above and not outlet:
            outlet = above[-1][1]
            taken.append(above[-1][0])
        title = title or (above[0][1] if len(above) > 1 else below[-1][1] if below else None)
    elif plain and not title:
        title = plain[0][1]
    return Header(
        lines=tuple(sorted({*taken, *(i for i, _ in days), *rights})),
        title=title,
        authors=tuple(_people(labels.get("byline") or labels.get("author") or labels.get("authors") or "")),
        published=day,
        outlet=outlet,
        language=_LANGUAGES.get((labels.get("language") or "").casefold()),
        url=labels.get("document url") or labels.get("url"),
        labels=labels,
    )


def _people(text: str) -> list[str]:
    bare = re.sub(r"^by\s+", "", text.strip(), flags=re.I)
    parts = re.split(r"\s*(?:;|,|\band\b|&)\s*", bare)
    return [part.title() if part.isupper() else part for part in parts if part and len(part.split()) <= 5]
