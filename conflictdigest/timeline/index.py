"""Finding the drafts that could be alike without comparing every pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from conflictdigest.timeline.likeness import TELLING, Print, weight


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
        """Prints that share two telling words, a telling figure, or a place across languages; in order."""
        counts: Counter[int] = Counter()
        for value in {v for _, v in item.figures if v >= TELLING}:
            counts.update(dict.fromkeys(self._counting.get(value, ()), 2))
        for word in item.words:
            under = self._under.get(word)
            if under:
                counts.update(under)
        for place in item.places:
            for language, numbers in self._placed.get(place, {}).items():
                if language != item.language:
                    counts.update(dict.fromkeys(numbers, 2))
        for number in sorted(n for n, shared in counts.items() if shared >= 2):
            yield number, self._prints[number]
