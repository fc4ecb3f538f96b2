"""Neighbourhoods: the parts of the graph of links that are grouped each for itself.

A piece is what hangs together by links of the least likeness that counts, unless that is too much: then by
links of the next higher likeness, and so on. Which piece an article is in depends on the graph alone, and on
no more of it than a bounded walk from the article reaches: so one more article changes pieces near it only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from conflictdigest.group.linkage import ENOUGH
from conflictdigest.ports import CandidateIndex

LEVELS = (ENOUGH, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 1.0, 1.3, 1.6)
LARGEST = 80
_SURE = 9.0
_NOBODY: frozenset[int] = frozenset()
_NOTHING: dict[int, list[tuple[float, int]]] = {}


class Graph:
    """The links of an index, read once each, with the user's merges as sure links.

    Texts go by the index's numbers for them: a walk meets many, of which few are named in the end.
    """

    def __init__(self, index: CandidateIndex, together: Iterable[tuple[str, str]], largest: int) -> None:
        self._index = index
        self._number: dict[str, int] = {}
        self._rows: dict[int, list[tuple[float, int]]] = {}
        self._sure: dict[int, list[int]] = {}
        self._huge: dict[float, set[int]] = {}
        self._small: dict[float, dict[int, set[int]]] = {}
        self._former: dict[int, list[tuple[float, int]]] = {}
        self._formerly: dict[float, tuple[dict[int, set[int]], set[int]]] = {}
        self.largest = largest
        pairs = [(a, b) for row in together for a, b in (row, row[::-1])]
        numbers = self.numbers({a for a, _ in pairs})
        for a, b in pairs:
            self._sure.setdefault(numbers[a], []).append(numbers[b])

    def numbers(self, ids: Iterable[str]) -> Mapping[str, int]:
        """The numbers of at least these articles, which are there."""
        known = self._number
        missing = [i for i in ids if i not in known]
        if missing:
            known.update(self._index.numbers(missing))
        return known

    def named(self, groups: Collection[Collection[int]]) -> list[tuple[str, ...]]:
        """The articles of these groups, sorted."""
        articles = self._index.articles({number for group in groups for number in group})
        return sorted(tuple(sorted([articles[number] for number in group])) for group in groups)

    def read(self, numbers: Iterable[int]) -> None:
        """Fetch the links of these at once."""
        missing = [n for n in numbers if n not in self._rows]
        if not missing:
            return
        for number, row in self._index.alike(missing, ENOUGH).items():
            row += [(_SURE, other) for other in self._sure.get(number, ())]
            row.sort(reverse=True)
            self._rows[number] = row

    def reach(self, start: int, level: float) -> set[int] | None:
        """What hangs together with `start`; None when that is more than a piece may hold."""
        huge = self._huge.setdefault(level, set())
        if start in huge:
            return None
        small = self._small.setdefault(level, {})
        if start in small:
            return small[start]
        found = self._walk(start, level, _NOBODY)
        if len(found) <= self.largest:
            small.update(dict.fromkeys(found, found))
            return found
        huge |= found
        return None

    def moves(self, start: str, likeness: float, dropped: Mapping[tuple[str, str], float]) -> bool:
        """Whether the piece of `start` can be another one, now that its link of such a likeness, and these
        links, are no more, otherwise than by falling apart between clusters.

        So it can where too much hung together before, and does no longer. And where it hung together by links
        of more than the least likeness alone: a cluster in it may be held together by lesser ones.
        """
        if not self._former:
            self._recall(dropped)
        number = self._number[start]
        for level in LEVELS:
            if level > likeness:
                return False
            few, many = self._formerly.setdefault(level, ({}, set()))
            if number not in few and number not in many:
                found = self._walk(number, level, _NOBODY, self._former)
                if len(found) > self.largest:
                    many |= found
                else:
                    few.update(dict.fromkeys(found, found))
            if number in few:
                return level > ENOUGH and self.reach(number, level) != few[number]
            if self.reach(number, level) is not None:
                return True
        return False

    def _recall(self, dropped: Mapping[tuple[str, str], float]) -> None:
        numbers = self.numbers({i for pair in dropped for i in pair})
        for (a, b), made in dropped.items():
            self._former.setdefault(numbers[a], []).append((made, numbers[b]))
        self.read(self._former)

    def _walk(
        self,
        start: int,
        level: float,
        without: Collection[int],
        former: Mapping[int, Sequence[tuple[float, int]]] = _NOTHING,
    ) -> set[int]:
        """What hangs together with `start`, no more than enough to know that it is too much."""
        seen = {start}
        edge = [start]
        while edge and len(seen) <= self.largest:
            self.read(edge)
            following: list[int] = []
            for number in edge:
                for likeness, other in self._rows[number]:
                    if likeness < level:
                        break
                    if other not in seen and other not in without:
                        seen.add(other)
                        following.append(other)
                for likeness, other in former.get(number, ()):
                    if likeness >= level and other not in seen:
                        seen.add(other)
                        following.append(other)
            edge = following
        return seen

    def piece(self, number: int) -> frozenset[int]:
        """The piece of one text: what is left at the first level at which it is small enough."""
        for level in (*LEVELS, _SURE):
            found = self.reach(number, level)
            if found is not None:
                return frozenset(found)
        return frozenset((number,))

    def together(self, a: str, b: str) -> bool:
        """Whether two articles, the second of which may be gone, are in one piece."""
        numbers = self.numbers((a, b))
        return b in numbers and numbers[b] in self.piece(numbers[a])

    def before(self, numbers: Iterable[int], without: Collection[int]) -> set[int]:
        """Texts that may have been in one piece with some of these before those `without` were there."""
        touched: set[int] = set()
        waiting = sorted(numbers)
        for level in LEVELS:
            waiting = [n for n in waiting if self.reach(n, level) is None]
            seen: set[int] = set()
            for number in waiting:
                if number not in seen:
                    found = self._walk(number, level, without)
                    seen |= found
                    if len(found) <= self.largest:
                        touched |= found
        return touched


def pieces(
    graph: Graph, changed: Collection[str], lost: Collection[str], linked: Collection[str]
) -> list[tuple[str, ...]]:
    """All pieces that can differ after `changed` articles came, went or got other links.

    `lost` articles had a link to one of them that is gone or different now, `linked` ones have one. Those
    that are only linked are in a changed article's piece, or in the piece they were in, unless that has
    become too large.
    """
    number_of = graph.numbers({*changed, *lost, *linked})
    fresh, less, more = ({number_of[i] for i in ids} for ids in (changed, lost, linked))
    graph.read(fresh | less | more)
    seeds = fresh | less | graph.before((less | more) - fresh, fresh)
    found: dict[int, frozenset[int]] = {}
    for seed in sorted(seeds):
        if seed not in found:
            piece = graph.piece(seed)
            found.update(dict.fromkeys(piece, piece))
    return graph.named(set(found.values()))
