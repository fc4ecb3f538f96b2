"""As of when a figure stands: the day stated nearest to it in its sentence, else the publication day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.claims import Figure
from conflictdigest.model.dates import DateMention
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.text import Span

_FINE = frozenset({Granularity.DAY, Granularity.HOURS, Granularity.WEEKEND})


class Stated:
    """The days that one article states, by their place."""

    def __init__(self, article: Article) -> None:
        self._published = article.published.days if article.published else None
        self._mentions = sorted((m for m in article.dates if self._possible(m)), key=lambda m: m.span)
        self._places = [(m.span.paragraph, m.span.start) for m in self._mentions]

    def near(self, place: Span, sentence: Span) -> Days | None:
        """The day that goes with a place in a sentence; null when nothing tells."""
        best, distance = self._published, -1
        at = bisect_left(self._places, (sentence.paragraph, sentence.start))
        end = bisect_left(self._places, (sentence.paragraph, sentence.end), at)
        for mention in self._mentions[at:end]:
            away = abs(mention.span.start - place.start)
            if mention.span.inside(sentence) and (distance < 0 or away < distance):
                best, distance = mention.days, away
        return best

    def _possible(self, mention: DateMention) -> bool:
        """Nothing is counted as of a day to come."""
        return mention.granularity in _FINE and (
            self._published is None or mention.days.first <= self._published.last
        )


def dated_anew(article: Article) -> tuple[Figure, ...]:
    """The figures of an article whose dates have changed since they were read; nothing else can differ."""
    stated = Stated(article)
    starts = [(s.paragraph, s.start) for s in article.sentences]
    figures = []
    for figure in article.figures:
        at = bisect_right(starts, (figure.span.paragraph, figure.span.start)) - 1
        as_of = stated.near(figure.span, article.sentences[at])
        figures.append(figure if as_of == figure.as_of else replace(figure, as_of=as_of))
    return tuple(figures)
