"""Passages through the real rooms: on which days does their last sentence come to stand, and as what?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path

from conflictdigest import claims, dates, names, timeline, timex
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.days import Basis, Days
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Span


@dataclass(frozen=True)
class Case:
    published: date
    days: Days
    bound: str
    kind: str
    sentences: tuple[str, ...]

    @property
    def held_out(self) -> bool:
        """Half of the cases, by hash, is never read while tuning."""
        return blake2b("".join(self.sentences).encode(), digest_size=1).digest()[0] % 2 == 1

    @property
    def found(self) -> tuple[Days | None, str, str]:
        """Days, bound and kind of the draft where the last sentence is at home."""
        drafts = timeline.settle(timeline.drafts(self._article()))
        mine = [d for d in drafts if d.quote.text == self.sentences[-1] and d.home]
        return (mine[0].days, str(mine[0].bound), str(mine[0].kind)) if mine else (None, "", "")

    @property
    def wanted(self) -> tuple[Days | None, str, str]:
        return self.days, self.bound, self.kind

    def _article(self) -> Article:
        text, spans = " ".join(self.sentences), []
        for sentence in self.sentences:
            at = text.index(sentence)
            spans.append(Span(0, at, at + len(sentence)))
        made = Article(
            id="a",
            origin="a",
            title=None,
            title_basis=TitleBasis.FIRST_SENTENCE,
            paragraphs=(text,),
            sentences=tuple(spans),
            published=Published(Days.on(self.published), Basis.GIVEN, self.published.isoformat()),
            names=names.find((text,), "en"),
        )
        found = timex.find(made.paragraphs, made.sentences, "en")
        made = replace(made, dates=dates.resolve(made, found, made.published).dates)
        reading = claims.read(made)
        return replace(made, claims=reading.claims, figures=reading.figures)


def cases() -> list[Case]:
    rows = (Path(__file__).parent / "timeline_days.txt").read_text(encoding="utf-8").splitlines()
    made = []
    for row in rows:
        if row and not row.startswith("#"):
            published, days, bound, kind, text = row.split("\t")
            first, _, last = days.partition("/")
            span = Days(date.fromisoformat(first), date.fromisoformat(last or first))
            made.append(Case(date.fromisoformat(published), span, bound, kind, tuple(text.split(" || "))))
    return made
