"""Reads the gold of sentences that name two days, and runs the real rooms over them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from conflictdigest import claims, dates, names, timeline, timex
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.days import Basis, Days
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Draft


@dataclass(frozen=True)
class Case:
    language: str
    sentence: str
    parts: tuple[str, ...]
    """What may stand alone; empty when the sentence must stay whole."""


def cases() -> list[Case]:
    found = []
    for row in (Path(__file__).parent / "timeline_clauses.txt").read_text(encoding="utf-8").splitlines():
        if not row or row.startswith("#"):
            continue
        language, marked = row.split("\t")
        pieces = [p.strip() for p in marked.split("|")]
        sentence = marked.replace("|", "")
        parts = tuple(_without_joint(p) for p in pieces) if len(pieces) > 1 else ()
        found.append(Case(language, sentence, parts))
    return found


def _without_joint(part: str) -> str:
    for tail in (", and", ", but", ";", " "):
        part = part.removesuffix(tail)
    return part


def drafts(sentence: str, language: str) -> tuple[Draft, ...]:
    article = Article(
        id="a",
        origin="a",
        title=None,
        title_basis=TitleBasis.FIRST_SENTENCE,
        paragraphs=(sentence,),
        sentences=(Span(0, 0, len(sentence)),),
        language=language,
        published=Published(Days.on(date(2024, 11, 15)), Basis.GIVEN, "2024-11-15"),
        names=names.find((sentence,), language),
    )
    found = timex.find(article.paragraphs, article.sentences, language)
    article = replace(article, dates=dates.resolve(article, found, article.published).dates)
    reading = claims.read(article)
    article = replace(article, claims=reading.claims, figures=reading.figures)
    return timeline.drafts(article)
