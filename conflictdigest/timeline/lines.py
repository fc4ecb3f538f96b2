"""An article line by line: each sentence with the dates, claims, names and figures that stand in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from msgspec import Struct

from conflictdigest.model.article import Article
from conflictdigest.model.claims import Claim, Figure
from conflictdigest.model.dates import DateMention
from conflictdigest.model.names import Name
from conflictdigest.model.text import Mark, MarkKind, Span
from conflictdigest.text import quality, words

_STAMP = re.compile(r"\b\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*\|", re.IGNORECASE)
"""The stamp of a reader's comment or of a ticker ("May 3 at 6:18 pm |"): its date is no happening's."""

_LEADING = frozenset(" \t\n\u00a0—–-:")
"""What a dateline leaves in front of the first word."""
_NEGATION_WORDS = """not no never without none neither nor cannot не ні без ни никогда ніколи pas sans
    jamais aucun aucune nicht kein keine keinen keiner keines keinem nie ohne sin nunca ningún bez değil yok
    لا لم لن ليس دون"""
_NEGATION = frozenset(_NEGATION_WORDS.split())


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


P = TypeVar("P", bound=_Placed)


class Line(Struct, frozen=True, gc=False):
    """A sentence that may become an entry, without the dateline before it."""

    order: int
    """Index into the article's sentences."""
    span: Span
    text: str
    mentions: tuple[DateMention, ...]
    claims: tuple[Claim, ...]
    names: tuple[Name, ...]
    figures: tuple[Figure, ...]
    origins: tuple[str, ...]
    airy: bool
    """It leans on the sentence before it."""
    standing: float
    """How well it stands alone, 0..1."""
    negated: bool
    """It says that something is not so."""

    def part(self, span: Span) -> str:
        """The words of `span`, which lies in this sentence."""
        return self.text[max(0, span.start - self.span.start) : span.end - self.span.start]


def lines(article: Article, origins: Sequence[tuple[str, ...]] = ()) -> tuple[Line, ...]:
    """The article's sentences in order; captions, subheads and correction notes are no statements."""
    starts = [(s.paragraph, s.start) for s in article.sentences]
    mentions = _by_sentence(article, starts, article.dates)
    claims = _by_sentence(article, starts, article.claims)
    names = _by_sentence(article, starts, article.names)
    figures = _by_sentence(article, starts, article.figures)
    marks: dict[int, list[Mark]] = {}
    for mark in article.marks:
        marks.setdefault(mark.span.paragraph, []).append(mark)
    language = article.language
    found: list[Line] = []
    for order, sentence in enumerate(article.sentences):
        paragraph = article.paragraphs[sentence.paragraph]
        span: Span | None = sentence
        if sentence.paragraph in marks or paragraph[sentence.start : sentence.start + 1] in _LEADING:
            span = _own_words(paragraph, sentence, marks.get(sentence.paragraph, ()))
        if span is None or span.start >= span.end:
            continue
        text = paragraph[span.start : span.end]
        if "|" in text and _STAMP.search(text):
            continue
        airy = quality.starts_in_air(text, language)
        line = Line(
            order=order,
            span=span,
            text=text,
            mentions=tuple([m for m in mentions[order] if m.span.inside(span)]) if order in mentions else (),
            claims=tuple(claims[order]) if order in claims else (),
            names=tuple([n for n in names[order] if n.span.overlaps(span)]) if order in names else (),
            figures=tuple([f for f in figures[order] if f.span.overlaps(span)]) if order in figures else (),
            origins=origins[order] if order < len(origins) else (),
            airy=airy,
            standing=quality.standing(text, language, airy=airy),
            negated=_negated(text),
        )
        found.append(line)
    return tuple(found)


def _negated(text: str) -> bool:
    return "n't" in text or "n’t" in text or not _NEGATION.isdisjoint(text.casefold().split())


def stems(text: str, blanked: Iterable[tuple[int, int]], language: str) -> tuple[str, ...]:
    """Stems of the content words, each once, without those inside the `blanked` stretches."""
    for start, end in blanked:
        text = text[:start] + " " * (end - start) + text[end:]
    return tuple(dict.fromkeys(words.sentence_stems(text, language)))


def _by_sentence(
    article: Article, starts: Sequence[tuple[int, int]], items: Iterable[P]
) -> dict[int, list[P]]:
    """Items under the index of the sentence in which they begin."""
    found: dict[int, list[P]] = {}
    for item in items:
        at = bisect_right(starts, (item.span.paragraph, item.span.start)) - 1
        if at >= 0 and article.sentences[at].paragraph == item.span.paragraph:
            found.setdefault(at, []).append(item)
    return found


def _own_words(paragraph: str, sentence: Span, marks: Iterable[Mark]) -> Span | None:
    """The sentence without its dateline; null where a caption, subhead or correction note stands."""
    start = sentence.start
    for mark in marks:
        if not mark.span.overlaps(sentence):
            continue
        if mark.kind is not MarkKind.DATELINE:
            return None
        start = max(start, mark.span.end)
    while start < sentence.end and paragraph[start] in _LEADING:
        start += 1
    if start == sentence.start:
        return sentence if start < sentence.end else None
    return Span(sentence.paragraph, start, sentence.end) if start < sentence.end else None
