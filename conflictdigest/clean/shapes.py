"""Forms of lines that do not depend on words: dates, names, separators, hashtags."""

from __future__ import annotations

import re

from conflictdigest.clean.line import Line, bits
from conflictdigest.text.words import NAME_PARTICLES

_NUMERIC_DATE = re.compile(
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\d{4}年\d{1,2}月\d{1,2}日"
)
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBERISH = re.compile(
    r"\d+(?:st|nd|rd|th|h|am|pm|er|[:.h]\d+)?|\d+[ap]m|t?\d+z|[a-z]{2,4}\+\d+|\d{1,2}h\d{0,2}|"
    r"\d{4}年\d{1,2}月\d{1,2}日(?:(?:星期|周)[一二三四五六日天])?"
)
_JOINING = "e y i und et and & та и і ve en og och a z w o"
PARTICLES = NAME_PARTICLES.union(_JOINING.split())
"""Words in small letters inside a name, or between two."""
_NAME_WORD = re.compile(r"[A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐЁĞŞİ][\w'’ʼ.-]*|[\u0600-\u06ff]{2,}|[\u4e00-\u9fff]{2,4}")
_YEARS = re.compile(r"\b\d{3,4}\s?[-–]\s?\d{2,4}\b")
_SEPARATED = re.compile(r"\s*(?:[>›»|•·/→]|::|—|–)\s*")
_HASHTAG = re.compile(r"#\w+")


_DATES = ("published", "updated", "calendar", "clock")
_OF_DATES = bits(*_DATES)
_MOST_BESIDE_DATE = 4


def dated(line: Line) -> bool:
    """Holds a calendar date: numeric, or a month's or day's name with a number."""
    return bool(_NUMERIC_DATE.search(line.text)) or (
        line.has("calendar") and bool(re.search(r"\d", line.text))
    )


def timed(line: Line) -> bool:
    return bool(_TIME.search(line.text))


def date_only(line: Line) -> bool:
    """All words belong to dates, clocks and "published", with a number among them."""
    if line.words > 24 or not _DIGIT.search(line.text):
        return False
    if not (dated(line) or (timed(line) and line.has("published", "updated", "clock"))):
        return False
    return rest_of_date(line) == []


def far_from_date(line: Line) -> bool:
    """More words than a line with a date has beside it; a cheap answer to what `rest_of_date` would tell."""
    dated_words = 0
    if line.signs & _OF_DATES:
        for first, _, last, signals in line.rows:
            if bits(*signals) & _OF_DATES:
                dated_words += last - first + 1
    return sum(map(str.isalpha, line.tokens)) - dated_words > _MOST_BESIDE_DATE


def rest_of_date(line: Line) -> list[str]:
    """Words of the line that do not belong to a date."""
    taken: set[int] = set()
    for signal in _DATES:
        for hit in line.hits.get(signal, ()):
            taken.update(range(hit.first, hit.last + 1))
    return [t for i, t in enumerate(line.tokens) if i not in taken and not _NUMBERISH.fullmatch(t)]


def has_year(text: str) -> bool:
    """A year of our time, or a span of years of any."""
    return bool(_YEAR.search(text) or _YEARS.search(text))


def name_words(text: str) -> list[str] | None:
    """The words of a text that is only a name ("Ana de Sousa", "J. K. Orbel"); None when it is more."""
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= 6:
        return None
    for i, word in enumerate(words):
        if word.casefold() in PARTICLES and i:
            continue
        if not _NAME_WORD.fullmatch(word.strip(".,;:()")):
            return None
    return words


def one_name(text: str) -> bool:
    """Two to four words that are a person's name and nothing else."""
    bare = text.strip(" .,;:|·•*-–—")
    words = name_words(bare)
    if words is None or not 2 <= len(words) <= 5 or any(c.isdigit() for c in bare):
        return False
    return "," not in bare and not bare.isupper()


def shouting(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and sum(c.isupper() for c in letters) > 0.9 * len(letters)


def separated(text: str) -> list[str]:
    """The parts of a line put together with separators ("Home > World > Africa"); one part without them."""
    return [part for part in _SEPARATED.split(text.strip(" >›»|•·/→")) if part]


def hashtags(text: str) -> bool:
    """Only hashtags."""
    return bool(_HASHTAG.search(text)) and not _HASHTAG.sub("", text).strip(" ,;|·")


def headline_like(line: Line) -> bool:
    """Short, no full stop: what a teaser or a heading looks like."""
    return (
        2 <= line.words <= 22
        and not re.search(r"[.;:,…]$", line.text.rstrip("\"”»’' "))
        and len(line.text) < 170
    )
