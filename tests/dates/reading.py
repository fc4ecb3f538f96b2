"""Articles for tests, built from plain paragraphs."""

from __future__ import annotations

from datetime import date

from conflictdigest import dates, timex
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published, Resolution
from conflictdigest.model.days import Basis, Days
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Span
from conflictdigest.model.timex import Expression
from conflictdigest.text import sentences


def article(*paragraphs: str, language: str = "en", name: str = "a") -> Article:
    spans = tuple(
        Span(i, start, end)
        for i, text in enumerate(paragraphs)
        for start, end in sentences.split(text, language)
    )
    return Article(name, name, None, TitleBasis.FIRST_SENTENCE, paragraphs, spans, language=language)


def sentence(text: str, language: str) -> Article:
    """An article of one sentence, whatever a splitter would make of it."""
    return Article(
        "a", "a", None, TitleBasis.FIRST_SENTENCE, (text,), (Span(0, 0, len(text)),), language=language
    )


def expressions(of: Article) -> tuple[Expression, ...]:
    return timex.find(of.paragraphs, of.sentences, of.language)


def published(first: str, last: str | None = None) -> Published:
    days = Days(date.fromisoformat(first), date.fromisoformat(last or first))
    return Published(days, Basis.INFERRED if last else Basis.GIVEN, first)


def read(day: str | None, *paragraphs: str, language: str = "en") -> Resolution:
    of = article(*paragraphs, language=language)
    return dates.resolve(of, expressions(of), published(day) if day else None)


def dated(name: str, day: str, *paragraphs: str) -> Article:
    """An article with a date, its expressions resolved."""
    of = article(*paragraphs, name=name)
    when = published(day)
    return replace(of, published=when, dates=dates.resolve(of, expressions(of), when).dates)


def days(found: Resolution) -> list[str]:
    """Days of a resolution, written short."""
    return [short(d.days) for d in found.dates]


def short(d: Days) -> str:
    return d.first.isoformat() if d.single else f"{d.first.isoformat()}..{d.last.isoformat()}"
