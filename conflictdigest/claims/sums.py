"""Parts beside their whole: "90 rockets … shot down 51, another 24 are missing, 9 fell short"."""

from __future__ import annotations

from conflictdigest.model.article import Article
from conflictdigest.model.claims import Figure, SumNote

_PARTS = 20
"""Figures looked at after a whole; nobody lists more parts."""
_NEAR = 2
"""Sentences between a whole and its parts."""


def sums(article: Article) -> tuple[SumNote, ...]:
    """The notes for an article that has its figures already."""
    return check_sums(article, article.figures)


def check_sums(article: Article, figures: tuple[Figure, ...]) -> tuple[SumNote, ...]:
    """Notes for wholes whose parts are given, whether they add up or not.

    Parts are two or more exact figures of the whole's unit in one later sentence of the same paragraph,
    each smaller than the whole, together near it (from half of it to a tenth above).
    """
    if len(figures) < 3:
        return ()
    sentence_of = _sentence_numbers(article, figures)
    notes: list[SumNote] = []
    used: set[int] = set()
    for w, whole in enumerate(figures):
        if w in used or whole.low is None or whole.low != whole.high or whole.low < 3:
            continue
        groups: dict[int, list[Figure]] = {}
        for p, part in enumerate(figures[w + 1 : w + 1 + _PARTS], w + 1):
            if sentence_of[p] - sentence_of[w] > _NEAR or part.span.paragraph != whole.span.paragraph:
                break
            if (
                part.unit == whole.unit
                and part.low is not None
                and part.low == part.high
                and part.low < whole.low
            ):
                groups.setdefault(sentence_of[p], []).append(part)
        for parts in groups.values():
            total = sum(p.low or 0.0 for p in parts)
            if len(parts) >= 2 and 0.5 * whole.low <= total <= 1.1 * whole.low:
                adds_up = total == whole.low
                used.update(n for n in range(w + 1, min(len(figures), w + 1 + _PARTS)) if figures[n] in parts)
                text = f"{total:g} of {whole.low:g} accounted for"
                notes.append(SumNote(text, tuple(p.span for p in parts), whole.span, adds_up))
                break
    return tuple(notes)


def _sentence_numbers(article: Article, figures: tuple[Figure, ...]) -> list[int]:
    numbers: list[int] = []
    at = 0
    for figure in figures:
        while at + 1 < len(article.sentences) and not figure.span.inside(article.sentences[at]):
            at += 1
        numbers.append(at)
    return numbers
