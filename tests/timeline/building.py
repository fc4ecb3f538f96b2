"""Builds annotated articles by hand, so that these tests rest on the timeline alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from conflictdigest.model.article import Article
from conflictdigest.model.claims import Claim, Figure, Stance
from conflictdigest.model.dates import Anchor, Bearing, DateMention, Published, Tense
from conflictdigest.model.days import Basis, Days, Granularity
from conflictdigest.model.names import Name, NameKind
from conflictdigest.model.page import Correction, TitleBasis
from conflictdigest.model.text import Mark, Span


@dataclass(frozen=True)
class When:
    """What a time expression means; a day on which it all turns, or two."""

    first: str
    last: str | None = None
    granularity: Granularity = Granularity.DAY
    tense: Tense = Tense.PAST
    bearing: Bearing = Bearing.ON
    refers_to: int | None = None
    """Number of the sentence that it dates."""

    @property
    def days(self) -> Days:
        return Days(date.fromisoformat(self.first), date.fromisoformat(self.last or self.first))


@dataclass(frozen=True)
class Says:
    words: str
    cue: str
    source: str
    stance: Stance = Stance.REPORTS


def day(text: str) -> Days:
    return Days.on(date.fromisoformat(text))


def article(
    name: str,
    paragraphs: Sequence[Sequence[str]],
    *,
    published: str | tuple[str, str] | None = None,
    dates: Mapping[str, When] | None = None,
    says: Sequence[Says] = (),
    people: Sequence[str] = (),
    places: Sequence[str] = (),
    counts: Mapping[str, tuple[str, float]] | None = None,
    outlet: str | None = None,
    title: str | None = None,
    corrections: Sequence[Correction] = (),
    marks: Sequence[Mark] = (),
) -> Article:
    """An article of these sentences. Phrases are found where they stand first; each must be there."""
    texts = tuple(" ".join(p) for p in paragraphs)
    sentences = tuple(s for i, p in enumerate(paragraphs) for s in _spans(i, p))
    made = Article(
        id=name,
        origin=f"{name}.txt",
        title=title,
        title_basis=TitleBasis.PRINTED if title else TitleBasis.FIRST_SENTENCE,
        paragraphs=texts,
        sentences=sentences,
        outlet=outlet,
        published=_published(published),
        corrections=tuple(corrections),
        marks=tuple(marks),
    )
    anchor = Anchor(made.published.days, made.published.basis.value) if made.published else None
    mentions = [
        DateMention(
            at,
            phrase,
            w.days,
            w.granularity,
            "relative",
            "weekday",
            anchor,
            bearing=w.bearing,
            tense=w.tense,
            refers_to=None if w.refers_to is None else sentences[w.refers_to],
        )
        for phrase, w in (dates or {}).items()
        for at in find_all(texts, phrase)[:1]
    ]
    return _with(
        made,
        dates=tuple(sorted(mentions, key=lambda m: m.span)),
        claims=tuple(_claim(made, s) for s in says),
        names=tuple(
            sorted(
                (
                    *(Name(s, n, n.casefold(), NameKind.PERSON) for n in people for s in find_all(texts, n)),
                    *(
                        Name(s, n, n.casefold(), NameKind.PLACE, "SD")
                        for n in places
                        for s in find_all(texts, n)
                    ),
                ),
                key=lambda n: n.span,
            )
        ),
        figures=tuple(
            Figure(s, phrase, value, value, phrase.split()[-1], phrase, category=category)
            for phrase, (category, value) in (counts or {}).items()
            for s in find_all(texts, phrase)[:1]
        ),
    )


def _with(made: Article, **parts: object) -> Article:
    from conflictdigest.model import replace

    return replace(made, **parts)  # type: ignore[arg-type]


def _published(given: str | tuple[str, str] | None) -> Published | None:
    if given is None:
        return None
    if isinstance(given, str):
        return Published(day(given), Basis.PRINTED, given)
    return Published(Days(day(given[0]).first, day(given[1]).last), Basis.INFERRED, "bracket")


def _spans(paragraph: int, sentences: Sequence[str]) -> list[Span]:
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(paragraph, at, at + len(sentence)))
        at += len(sentence) + 1
    return spans


def find_all(texts: Sequence[str], phrase: str) -> list[Span]:
    found = []
    for i, text in enumerate(texts):
        at = text.find(phrase)
        while at >= 0:
            found.append(Span(i, at, at + len(phrase)))
            at = text.find(phrase, at + 1)
    assert found, f"{phrase!r} does not stand in the text"
    return found


def _claim(made: Article, says: Says) -> Claim:
    words, cue = find_all(made.paragraphs, says.words)[0], find_all(made.paragraphs, says.cue)[0]
    order = next(i for i, s in enumerate(made.sentences) if words.overlaps(s))
    return Claim(words, cue, says.source, says.stance, (says.source,), sentence=order)
