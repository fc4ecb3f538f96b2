"""Pairs of sentences through the real rooms: does the timeline join them?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path

from conflictdigest import claims, names, timeline
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.days import Basis, Days
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Span


@dataclass(frozen=True)
class Pair:
    same: bool
    language: str
    first: str
    second: str

    @property
    def held_out(self) -> bool:
        """Half of the pairs, by hash, is never read while tuning."""
        return blake2b((self.first + self.second).encode(), digest_size=1).digest()[0] % 2 == 1

    @property
    def joined(self) -> bool:
        articles = [_article(str(i), text, self.language) for i, text in enumerate((self.first, self.second))]
        drafts = [d for a in articles for d in timeline.drafts(a)]
        entries = timeline.merge(timeline.settle(drafts), story_of={"0": "s", "1": "s"}, copies=())
        return any(len({q.article for q in e.quotes}) == 2 for e in entries)


def pairs() -> list[Pair]:
    rows = (Path(__file__).parent / "timeline_merges.txt").read_text(encoding="utf-8").splitlines()
    split = (row.split("\t") for row in rows if row and not row.startswith("#"))
    return [Pair(label == "same", language, a, b) for label, language, a, b in split]


def _article(name: str, text: str, language: str) -> Article:
    made = Article(
        id=name,
        origin=name,
        title=None,
        title_basis=TitleBasis.FIRST_SENTENCE,
        paragraphs=(text,),
        sentences=(Span(0, 0, len(text)),),
        language=language,
        published=Published(Days.on(date(2024, 11, 15)), Basis.GIVEN, "2024-11-15"),
        names=names.find((text,), language),
    )
    reading = claims.read(made)
    return replace(made, claims=reading.claims, figures=reading.figures)
