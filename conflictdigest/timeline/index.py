"""Finding the drafts that could be alike without comparing every pair."""

from __future__ import annotations

from collections.abc import Iterator

from conflictdigest.timeline.likeness import TELLING, Print

_LEAST, _LEAST_UNCOUNTED = 0.22, 0.47
"""Part of the words that two prints must share at least, with and without figures that could make up for it:
the lowest bar (`SAME_REPORTED`) less all that can be added to likeness."""
_WEIGHTIEST, _PLAIN = 1.3, 0.5
"""The most that a telling word and a plain one weigh (see `likeness`)."""
_BLOCK = 2048
"""Prints that are numbered together: bounds what the bits of a word take up."""


class Index:
    """Prints under their telling words; `near` finds shared words by bits before anything is weighed.

    The prints of a block that hold a word are a number, a bit for each: most share one word or none, which a
    few operations on these numbers tell.
    """

    def __init__(self) -> None:
        self._blocks: list[dict[str, int]] = []
        self._counting: dict[float, list[int]] = {}
        self._placed: dict[str, dict[str, list[int]]] = {}
        self._languages: set[str] = set()
        self._prints: list[Print] = []

    def add(self, item: Print) -> int:
        """The number under which the print will be found."""
        number = len(self._prints)
        self._prints.append(item)
        self._languages.add(item.language)
        if number % _BLOCK == 0:
            self._blocks.append({})
        under, bit = self._blocks[-1], 1 << number % _BLOCK
        for word in item.telling:
            under[word] = under.get(word, 0) | bit
        if item.figures:
            for value in {v for _, v in item.figures}:
                self._counting.setdefault(value, []).append(number)
        for place in item.places:
            self._placed.setdefault(place, {}).setdefault(item.language, []).append(number)
        return number

    def near(self, item: Print) -> list[tuple[int, Print]]:
        """Prints that share two telling words, a telling figure, or a place across languages; in order.

        Left out are those whose shared words could not make them alike whatever else speaks for it.
        """
        found = self._sharing(item)
        if item.figures:
            for value in {v for _, v in item.figures if v >= TELLING}:
                found.update(self._counting.get(value, ()))
        if not self._languages <= {item.language}:
            for place in item.places:
                for language, numbers in self._placed.get(place, {}).items():
                    if language != item.language:
                        found.update(numbers)
        prints = self._prints
        return [(number, prints[number]) for number in sorted(found)] if found else []

    def _sharing(self, item: Print) -> set[int]:
        """Those that share telling words enough."""
        found: set[int] = set()
        for number, under in enumerate(self._blocks):
            once = twice = 0
            for word in item.telling:
                if word in under:
                    having = under[word]
                    twice |= once & having
                    once |= having
            if twice:
                found.update(self._enough(item, twice, number * _BLOCK))
        return found

    def _enough(self, item: Print, bits: int, low: int) -> Iterator[int]:
        """Those of these prints, numbered from `low`, whose shared words could make them alike."""
        telling = frozenset(item.telling)
        plain = _PLAIN * (len(item.words) - len(telling))
        need = (_LEAST if item.figures else _LEAST_UNCOUNTED) ** 2 * item.size
        prints = self._prints
        while bits:
            at = bits.bit_length() - 1
            bits ^= 1 << at
            other = prints[low + at]
            shared = len(telling.intersection(other.telling))
            if (_WEIGHTIEST * shared + plain) ** 2 >= need * other.size:
                yield low + at
