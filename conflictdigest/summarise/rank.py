"""sumy, given our own words: scores for sentences by LexRank, TextRank, Luhn, LSA or mere position.

sumy's `Tokenizer` would download NLTK data at run time, so a tokenizer object of ours stands in. Its LexRank
and LSA walk over Python sets, whose order (and with it the rounding of sums) changes with the hash seed; and
its pairwise loops take seconds on long articles. The matrices are therefore built here, with numpy and in
the order of the text; the ranking on them is sumy's. LexRank: Erkan and Radev 2004; TextRank: Mihalcea and
Tarau 2004; Luhn 1958; LSA: Steinberger and Ježek 2004.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain, count
from math import log
from typing import TYPE_CHECKING, Protocol

from conflictdigest.summarise import light

if TYPE_CHECKING:
    import numpy as np

    Matrix = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


class Ranked(Protocol):
    """What ranking needs of a candidate."""

    @property
    def terms(self) -> tuple[str, ...]: ...


class _Words:
    """Stands in for sumy's tokenizer: the sentence's "text" is its terms, one blank apart."""

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(text.split(" "))

    def to_sentences(self, text: str) -> tuple[str, ...]:
        return (text,)


def scores(found: Sequence[Ranked], method: str) -> tuple[float, ...]:
    """A score for each candidate, 0..1, the best 1; the same in every run.

    `method`: lexrank, textrank, luhn, lsa or lead; ValueError for another.
    """
    if not found:
        return ()
    if method == "lead":
        return tuple(1.0 - i / len(found) for i in range(len(found)))
    light.prepare()
    raw = _SCORERS[method](found) if method in _SCORERS else None
    if raw is None:
        raise ValueError(f"no such summariser: {method}")
    top = max(raw)
    return tuple(round(x / top, 6) if top > 0 else 0.0 for x in raw)


def _counts(found: Sequence[Ranked]) -> Matrix:
    """Sentences × terms, how often each occurs; terms in order of first use."""
    import numpy as np

    columns: dict[str, int] = {}
    for candidate in found:
        for term in candidate.terms:
            columns.setdefault(term, len(columns))
    table = np.zeros((len(found), max(1, len(columns))))
    for row, candidate in enumerate(found):
        for term, times in Counter(candidate.terms).items():
            table[row, columns[term]] = times
    return table


def _lexrank(found: Sequence[Ranked]) -> Sequence[float]:
    import numpy as np
    from sumy.summarizers.lex_rank import LexRankSummarizer

    near = _cosines(found) > LexRankSummarizer.threshold
    degrees = np.maximum(1.0, near.sum(axis=1, keepdims=True))
    jump = 0.15 / len(found)  # the paper's damping; without it sentences that touch no other get lost
    return [float(x) for x in LexRankSummarizer.power_method(jump + 0.85 * near / degrees, 1e-4)]


def _cosines(found: Sequence[Ranked]) -> Matrix:
    """How alike the sentences are, pair by pair, by tf-idf; one of words that all have is like none.

    Most terms stand in one sentence only: they lengthen its vector, and the big product does without them.
    """
    import numpy as np

    words = list(chain.from_iterable([c.terms for c in found]))
    columns = dict(zip(dict.fromkeys(words), count(), strict=False))
    width = max(1, len(columns))
    places = np.fromiter(map(columns.__getitem__, words), np.int64, len(words))
    places += width * np.repeat(np.arange(len(found)), [len(c.terms) for c in found])
    cells, counts = np.unique(places, return_counts=True)
    rows, terms = cells // width, cells % width
    most = np.ones(len(found))
    np.maximum.at(most, rows, counts)
    sentences = np.bincount(terms, minlength=width)
    weights = counts / most[rows] * np.log((1 + len(found)) / (1.0 + sentences))[terms]
    norms = np.sqrt(np.bincount(rows, weights * weights, minlength=len(found)))
    shared = sentences > 1
    kept = shared[terms]
    unit = np.zeros((len(found), max(1, int(shared.sum()))))
    unit[rows[kept], (np.cumsum(shared) - 1)[terms[kept]]] = (weights / np.maximum(norms, 1e-300)[rows])[kept]
    alike = unit @ unit.T
    np.fill_diagonal(alike, norms > 0)
    return np.round(alike, 9)


def _textrank(found: Sequence[Ranked]) -> Sequence[float]:
    import numpy as np
    from sumy.summarizers.text_rank import TextRankSummarizer

    counts = _counts(found)
    lengths = np.array([log(max(1, len(c.terms))) for c in found])
    norm = lengths[:, None] + lengths[None, :]
    norm[norm == 0] = 1.0
    weights = counts @ counts.T / norm
    weights /= weights.sum(axis=1)[:, None] + 1e-7
    matrix = (1 - TextRankSummarizer.damping) / len(found) + TextRankSummarizer.damping * weights
    return [float(x) for x in TextRankSummarizer.power_method(matrix, TextRankSummarizer.epsilon)]


def _luhn(found: Sequence[Ranked]) -> Sequence[float]:
    from sumy.summarizers.luhn import LuhnSummarizer

    counts = Counter(term for c in found for term in c.terms)
    significant = frozenset(term for term, count in counts.items() if count > 1)
    luhn = LuhnSummarizer()
    return [float(luhn.rate_sentence(sentence, significant)) for sentence in _document(found).sentences]


def _lsa(found: Sequence[Ranked]) -> Sequence[float]:
    import numpy as np
    from sumy.summarizers.lsa import LsaSummarizer

    counts = _counts(found)
    matrix = np.where(
        counts > 0, 0.4 + 0.6 * counts / np.maximum(1.0, counts.max(axis=1, keepdims=True)), 0.0
    ).T
    _, sigma, v = np.linalg.svd(matrix, full_matrices=False)
    return [float(x) for x in LsaSummarizer()._compute_ranks(sigma, v)]


def _document(found: Sequence[Ranked]):  # type: ignore[no-untyped-def]
    """sumy's own document over our sentences."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    tokenizer = _Words()
    return ObjectDocumentModel([Paragraph([Sentence(" ".join(c.terms), tokenizer) for c in found])])


_SCORERS = {"lexrank": _lexrank, "textrank": _textrank, "luhn": _luhn, "lsa": _lsa}
METHODS = (*_SCORERS, "lead")
