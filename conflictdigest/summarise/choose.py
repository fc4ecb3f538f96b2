"""The choice: the best-ranked sentences that do not repeat one another, in the article's order."""

from __future__ import annotations

from collections.abc import Sequence

from conflictdigest.model.article import Article
from conflictdigest.model.text import Span
from conflictdigest.summarise.candidates import Candidate, candidates, thinned
from conflictdigest.summarise.rank import METHODS, scores
from conflictdigest.text.similarity import containment

_LEDE = (0.35, 0.2, 0.1)
"""Added for the first sentences: news says first what matters most."""
_AIRY = 0.5
"""Taken from a sentence that starts in the air; it is then chosen only when no other says as much."""
_REPEATS = 0.6
"""Share of the shorter sentence's words found in one already chosen, from which it counts as said."""
_LENGTHS = (5, 32)
"""Content words; outside, a sentence says too little or too much at once."""

__all__ = ["METHODS", "summarise"]


def summarise(article: Article, *, method: str = "lexrank", count: int = 3) -> tuple[Span, ...]:
    """Spans of at most `count` sentences, verbatim and in the article's order.

    Datelines are cut off the front; captions, subheads and corrections are never chosen. `method` is one of
    `METHODS` (ValueError else). An article of fewer sentences gives what it has.
    """
    if method not in METHODS:
        raise ValueError(f"no such summariser: {method}")
    found = thinned(candidates(article))
    picked = _distinct(found, _rated(found, method), count)
    return tuple(c.span for c in sorted(picked, key=lambda c: c.order))


def _rated(found: Sequence[Candidate], method: str) -> list[float]:
    if method == "lead":
        return [1 - i / len(found) - (_AIRY if c.airy and i else 0) for i, c in enumerate(found)]
    ranked = scores(found, method)
    rated = []
    for candidate, score in zip(found, ranked, strict=True):
        score += _LEDE[candidate.order] if candidate.order < len(_LEDE) else 0.0
        score -= _AIRY if candidate.airy else 0.0
        score -= 0.0 if _LENGTHS[0] <= len(candidate.terms) <= _LENGTHS[1] else 0.35
        score -= 0.3 if candidate.text.rstrip().endswith("?") else 0.0
        rated.append(round(score, 6))
    return rated


def _distinct(found: Sequence[Candidate], rated: Sequence[float], count: int) -> list[Candidate]:
    """Best first, leaving out what repeats a better one; ties keep the earlier."""
    picked: list[Candidate] = []
    for i in sorted(range(len(found)), key=lambda i: (-rated[i], i)):
        if len(picked) >= count:
            break
        terms = frozenset(found[i].terms)
        if all(containment(terms, frozenset(p.terms)) < _REPEATS for p in picked):
            picked.append(found[i])
    return picked
