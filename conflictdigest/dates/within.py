"""Things by their place in a text, so that those of one sentence are found without a look at all others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from conflictdigest.model.text import Span

T = TypeVar("T")


class Within(Generic[T]):
    """Values at spans of a text, in reading order."""

    def __init__(self, values: Iterable[tuple[Span, T]]) -> None:
        self._values = sorted(
            ((span.paragraph, span.start, span.end, value) for span, value in values), key=lambda v: v[:3]
        )

    def inside(self, place: Span) -> Iterator[T]:
        """The values whose spans lie inside a place."""
        values = self._values
        at = bisect_left(values, (place.paragraph, place.start), key=lambda v: v[:2])
        while at < len(values):
            paragraph, start, end, value = values[at]
            if paragraph != place.paragraph or start > place.end:
                return
            if end <= place.end:
                yield value
            at += 1


def holder(sentences: Sequence[Span], starts: Sequence[tuple[int, int]], place: Span) -> Span | None:
    """The sentence that holds a place; `starts` are the sentences' paragraphs and starts, in order."""
    at = bisect_right(starts, (place.paragraph, place.start)) - 1
    return sentences[at] if at >= 0 and place.inside(sentences[at]) else None
