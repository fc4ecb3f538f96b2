"""Finding the drafts that could be alike without comparing every pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from conflictdigest.timeline.likeness import TELLING, Print

_LEAST, _LEAST_UNCOUNTED = 0.22, 0.47
"""Part of the words that two prints must share at least, with and without figures that could make up for it:
the lowest bar (`SAME_REPORTED`) less all that can be added to likeness."""
_WEIGHTIEST, _PLAIN = 1.3, 0.5
"""The most that a telling word and a plain one weigh (see `likeness`)."""


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
        under = self._under
        for word in item.telling:
            if word in under:
                under[word].append(number)
            else:
                under[word] = [number]
        if item.figures:
            for value in {v for _, v in item.figures}:
                self._counting.setdefault(value, []).append(number)
        for place in item.places:
            self._placed.setdefault(place, {}).setdefault(item.language, []).append(number)
        return number

    def near(self, item: Print) -> Iterator[tuple[int, Print]]:
        """Prints that share two telling words, a telling figure, or a place across languages; in order.

        Left out are those whose shared words could not make them alike whatever else speaks for it.
        """
        found = self._sharing(item)
        if item.figures:
            for value in {v for _, v in item.figures if v >= TELLING}:
                found.update(self._counting.get(value, ()))
        for place in item.places:
            for language, numbers in self._placed.get(place, {}).items():
                if language != item.language:
                    found.update(numbers)
        prints = self._prints
        for number in sorted(found):
            yield number, prints[number]

    def _sharing(self, item: Print) -> set[int]:
        """Those that share telling words enough."""
        under, prints = self._under, self._prints
        lists = [under[word] for word in item.telling if word in under]
        if len(lists) < 2:
            return set()
        counts = Counter(chain.from_iterable(lists))
        if len(counts) == sum(map(len, lists)):
            return set()  # each shares one word
        plain = _PLAIN * (len(item.words) - len(item.telling))
        need = (_LEAST if item.figures else _LEAST_UNCOUNTED) ** 2 * item.size
        return {
            number
            for number, shared in counts.items()
            if shared >= 2 and (_WEIGHTIEST * shared + plain) ** 2 >= need * prints[number].size
        }
