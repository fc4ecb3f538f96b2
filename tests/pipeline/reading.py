"""Runs the real flow over files in a store in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from conflictdigest import wiring
from conflictdigest.fetch.local import LocalSources
from conflictdigest.model.article import Article, Outcome
from conflictdigest.model.story import Story
from conflictdigest.model.timeline import Entry
from conflictdigest.pipeline.ingest import Order, ingest
from conflictdigest.ports import Filter


@dataclass(frozen=True)
class Read:
    outcomes: tuple[Outcome, ...]
    articles: tuple[Article, ...]
    stories: tuple[Story, ...]
    entries: tuple[Entry, ...]

    def article(self, name: str) -> Article:
        return next(a for a in self.articles if Path(a.origin).name == name)

    def on(self, day: str) -> list[Entry]:
        wanted = date.fromisoformat(day)
        return [e for e in self.entries if e.days.first == e.days.last == wanted]


def read(files: Sequence[Path]) -> Read:
    with wiring.passing_store() as store:
        outcomes = ingest(LocalSources().gather([str(f) for f in files]), store, Order())
        return Read(
            tuple(outcomes),
            tuple(store.articles()),
            tuple(store.stories()),
            tuple(store.entries(Filter())),
        )
