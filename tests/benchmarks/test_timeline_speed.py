"""How fast summaries and timelines are made; figures for people, no assertions on time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from conflictdigest import timeline
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Anchor, DateMention, Published
from conflictdigest.model.days import Basis, Days, Granularity
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Draft
from conflictdigest.summarise import summarise
from tests.summarise.texts import transcript

pytestmark = pytest.mark.heavy

PLACES = ["Tarn", "Lomm", "Ostrel", "Pellora", "Senn", "Carro", "Bresk", "Ansel", "Ombar", "Dorvan"]
THINGS = [
    "market",
    "depot",
    "school",
    "bridge",
    "ferry",
    "clinic",
    "mill",
    "convoy",
    "harbour",
    "barracks",
    "well",
]
DEEDS = ["shelled", "seized", "left", "burned", "reached", "mined", "guarded", "flooded", "searched", "freed"]


def coverage(articles: int, sentences: int = 30) -> list[Article]:
    """Half a year of articles, each with a day or two of its own among undated sentences."""
    start = date(2024, 1, 1)
    made = []
    for n in range(articles):
        day = start + timedelta(n % 180)
        texts = [
            f"Militia unit {n % 13} {DEEDS[(n * 7 + i) % 10]} the {THINGS[(n + i * 3) % 11]}"
            f" of {PLACES[(n * i) % 10]}"
            f" and {DEEDS[(i + n) % 10]} {(n * 31 + i * 17) % 97} houses{' on Monday' if i % 9 == 0 else ''}."
            for i in range(sentences)
        ]
        published = Published(Days.on(day), Basis.GIVEN, day.isoformat())
        monday = Days.on(day - timedelta(day.weekday()))
        made.append(
            Article(
                id=f"{n:05}",
                origin=f"{n}.txt",
                title=None,
                title_basis=TitleBasis.FIRST_SENTENCE,
                paragraphs=tuple(texts),
                sentences=tuple(Span(i, 0, len(t)) for i, t in enumerate(texts)),
                outlet=f"Outlet {n % 9}",
                published=published,
                dates=tuple(
                    DateMention(
                        Span(i, t.index("on Monday"), t.index("on Monday") + 9),
                        "on Monday",
                        monday,
                        Granularity.DAY,
                        "relative",
                        "weekday",
                        Anchor(published.days, "given"),
                    )
                    for i, t in enumerate(texts)
                    if "on Monday" in t
                ),
            )
        )
    return made


def _drafts(articles: list[Article]) -> list[Draft]:
    return [d for a in articles for d in timeline.settle(timeline.drafts(a))]


def test_summary_of_a_transcript_of_2000_sentences(benchmark: Callable[..., Any]) -> None:
    made = transcript(2000)
    assert benchmark(summarise, made)


def test_drafts_of_100_articles(benchmark: Callable[..., Any]) -> None:
    articles = coverage(100)
    assert len(benchmark(_drafts, articles)) >= 3000


def test_merge_of_700_articles(benchmark: Callable[..., Any]) -> None:
    drafts = _drafts(coverage(700))
    assert benchmark.pedantic(timeline.merge, (drafts,), {"story_of": {}, "copies": ()}, rounds=2)  # type: ignore[attr-defined]


def test_choice_among_700_articles(benchmark: Callable[..., Any]) -> None:
    entries = timeline.merge(_drafts(coverage(700)), story_of={}, copies=())
    made = benchmark(timeline.select, entries, max_days=40, per_day=3)
    assert len({e.days for e in made.entries if e.days.single}) == 40
