"""A figure stands as of the day told nearest to it, else of the publication; a better date moves it."""

from __future__ import annotations

from datetime import date

from conflictdigest import dates, timex
from conflictdigest.claims import dated_anew, read
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.days import Basis, Days
from tests.eval.claims_scoring import article

TEXT = (
    "On Tuesday 12 soldiers were killed and, on Wednesday, 30 rebels were captured. "
    "The army lost 5 tanks. It will send 200 soldiers on Friday."
)


def on(day: date | None) -> Article:
    bare = article(TEXT)
    published = Published(Days.on(day), Basis.GIVEN, "") if day else None
    found = dates.resolve(bare, timex.find(bare.paragraphs, bare.sentences, "en"), published)
    return replace(bare, published=published, dates=found.dates)


def as_of(figures: Article) -> list[str | None]:
    return [f.as_of.first.isoformat() if f.as_of else None for f in figures.figures]


def test_the_nearest_day_of_the_sentence_counts_but_none_to_come() -> None:
    dated = on(date(2031, 5, 8))  # a Thursday
    made = replace(dated, figures=read(dated).figures)
    assert as_of(made) == ["2031-05-06", "2031-05-07", "2031-05-08", "2031-05-08"]


def test_dated_anew_is_what_reading_again_would_give() -> None:
    before, after = on(None), on(date(2031, 5, 15))
    known = replace(after, figures=read(before).figures)
    assert dated_anew(known) == read(after).figures
    assert as_of(known) == [None] * 4
