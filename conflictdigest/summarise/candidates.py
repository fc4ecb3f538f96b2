"""Which sentences may stand in a summary, and a cheap first pass that keeps long articles affordable."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from math import fsum, log

from msgspec import Struct

from conflictdigest.model.article import Article
from conflictdigest.model.text import Mark, MarkKind, Span
from conflictdigest.text import quality, words

LIMIT = 120
"""Sentences that are ranked pair by pair; a longer article is thinned to as many by position and words."""

_BEFORE = " \t\n\u00a0—–-:"
"""What parts a dateline from its sentence."""
_SHORTEST = 4
"""Words: "Read on." and a bare name are no statement."""

_POINTS_BACK = re.compile(
    r"(?:\w+\s){1,2}(?:this|that|these|those|such|cette|ces|este|esta|estos|diese[rmns]?|цього|цей|ці|цьому|такий"
    r"|этого|этот|эти|этом|tego|tym|tych)\b"
    r"|[^,]{2,30},\s(?:he|she|they|il|elle|er|sie|він|вона|вони|он|она|они)\b",
)
"""'In this way, she …': the first words lean on what was said before, though the very first does not."""


class Candidate(Struct, frozen=True, gc=False):
    """A sentence that may be chosen, without its dateline."""

    order: int
    """Index into the article's sentences."""
    span: Span
    text: str
    terms: tuple[str, ...]
    """Stemmed content words, in order."""
    airy: bool
    """It starts with words that point back ("He said …") and names nobody."""


def candidates(article: Article) -> tuple[Candidate, ...]:
    """The article's sentences without captions, subheads, corrections and other people's repetitions."""
    found: list[Candidate] = []
    seen: set[tuple[str, ...]] = set()
    marks: dict[int, list[Mark]] = {}
    for mark in article.marks:
        marks.setdefault(mark.span.paragraph, []).append(mark)
    for order, sentence in enumerate(article.sentences):
        span = _own_words(article, sentence, marks.get(sentence.paragraph, ()))
        if span is None:
            continue
        text = article.text(span)
        terms = words.sentence_stems(text, article.language)
        if (
            len(terms) < _SHORTEST - 1
            or (text.isascii() and len(text.split(None, _SHORTEST)) < _SHORTEST)
            or terms in seen
        ):
            continue
        seen.add(terms)
        airy = quality.starts_in_air(text, article.language) or _POINTS_BACK.match(text) is not None
        found.append(Candidate(order, span, text, terms, airy))
    return tuple(found)


def _own_words(article: Article, sentence: Span, marks: Iterable[Mark]) -> Span | None:
    """The sentence without a dateline before it; null when another mark touches it."""
    start = sentence.start
    for mark in marks:
        if not mark.span.overlaps(sentence):
            continue
        if mark.kind is not MarkKind.DATELINE:
            return None
        start = max(start, mark.span.end)
    paragraph = article.paragraphs[sentence.paragraph]
    while start < sentence.end and paragraph[start] in _BEFORE:
        start += 1
    if start == sentence.start and start < sentence.end:
        return sentence
    return Span(sentence.paragraph, start, sentence.end) if start < sentence.end else None


def thinned(found: Sequence[Candidate], limit: int = LIMIT) -> tuple[Candidate, ...]:
    """At most `limit` candidates, in order: those whose words the article repeats, early ones first.

    Linear in the length of the article. The score is the mean of log-damped word counts, raised for the
    opening sentences; ties keep the earlier.
    """
    if len(found) <= limit:
        return tuple(found)
    sets = [set(c.terms) for c in found]
    counts = Counter(chain.from_iterable(sets))
    worth = {term: log(1 + n) for term, n in counts.items()}

    def score(index: int) -> float:
        terms = sets[index]
        mean = fsum(map(worth.__getitem__, terms)) / (len(terms) + 8)  # exact: the same in any order
        return round(mean * (1 + 1 / (1 + index / 3)) * (0.7 if found[index].airy else 1.0), 9)

    best = sorted(range(len(found)), key=lambda i: -score(i))[:limit]
    return tuple(found[i] for i in sorted(best))
