"""Finding the drafts that could be alike without comparing every pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from conflictdigest.timeline.likeness import TELLING, Print, weight

_LEAST, _LEAST_UNCOUNTED = 0.22, 0.47
"""Part of the words that two prints must share at least, with and without figures that could make up for it:
the lowest bar (`SAME_REPORTED`) less all that can be added to likeness."""
_WEIGHTIEST, _PLAIN = 1.3, 0.5
"""The most that a telling word and a plain one weigh (see `likeness.weight`)."""


class Index:
    """Prints under their telling words; `near` counts shared words in C before anything is weighed."""

    def __init__(self) -> None:
        self._under: dict[str, list[int]] = {}
        self._counting: dict[float, list[int]] = {}
        self._placed: dict[str, dict[str, list[int]]] = {}
        self._prints: list[Print] = []

    def add(self, item: Print) -> int:
        """The number under which the print will be found."""
        number = len(self._prints)
        self._prints.append(item)
        for word in item.words:
            if weight(word) >= 1.0:
                self._under.setdefault(word, []).append(number)
        for value in {v for _, v in item.figures}:
            self._counting.setdefault(value, []).append(number)
        for place in item.places:
            self._placed.setdefault(place, {}).setdefault(item.language, []).append(number)
        return number

    def near(self, item: Print) -> Iterator[tuple[int, Print]]:
        """Prints that share two telling words, a telling figure, or a place across languages; in order.

        Left out are those whose shared words could not make them alike whatever else speaks for it.
        """
        counts: Counter[int] = Counter()
        sure: set[int] = set()
        for value in {v for _, v in item.figures if v >= TELLING}:
            sure.update(self._counting.get(value, ()))
        for word in item.words:
            under = self._under.get(word)
            if under:
                counts.update(under)
        for place in item.places:
            for language, numbers in self._placed.get(place, {}).items():
                if language != item.language:
                    sure.update(numbers)
        plain = _PLAIN * sum(1 for word in item.words if weight(word) < 1.0)
        need = (_LEAST if item.figures else _LEAST_UNCOUNTED) ** 2 * item.size
        prints = self._prints
        for number, shared in counts.items():
            if shared >= 2 and (_WEIGHTIEST * shared + plain) ** 2 >= need * prints[number].size:
                sure.add(number)
        for number in sorted(sure):
            yield number, prints[number]
