"""Neighbourhoods: the parts of the graph of links that are grouped each for itself.

A piece is what hangs together by links of the least likeness that counts, unless that is too much: then by
links of the next higher likeness, and so on. Which piece an article is in depends on the graph alone, and on
no more of it than a bounded walk from the article reaches: so one more article changes pieces near it only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from conflictdigest.group.linkage import ENOUGH
from conflictdigest.model.story import Link
from conflictdigest.ports import CandidateIndex

LEVELS = (ENOUGH, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 1.0, 1.3, 1.6)
LARGEST = 80
_SURE = 9.0
_NOBODY: frozenset[str] = frozenset()
_NOTHING: dict[str, list[tuple[float, str]]] = {}


class Graph:
    """The links of an index, read once each, with the user's merges as sure links."""

    def __init__(self, index: CandidateIndex, together: Iterable[tuple[str, str]], largest: int) -> None:
        self._index = index
        self._links: dict[str, dict[str, Link]] = {}
        self._rows: dict[str, list[tuple[float, str]]] = {}
        self._sure: dict[str, set[str]] = {}
        self._huge: dict[float, set[str]] = {}
        self._small: dict[float, dict[str, set[str]]] = {}
        self._former: dict[str, list[tuple[float, str]]] = {}
        self._few: dict[float, set[str]] = {}
        self.largest = largest
        for a, b in together:
            self._sure.setdefault(a, set()).add(b)
            self._sure.setdefault(b, set()).add(a)

    def read(self, ids: Iterable[str]) -> None:
        """Fetch the links of these at once."""
        missing = sorted(i for i in ids if i not in self._links)
        if not missing:
            return
        for article, links in self._index.links(missing).items():
            self._links[article] = links
            rows = [(made.likeness, o) for o, made in links.items() if made.likeness >= ENOUGH]
            rows += [(_SURE, o) for o in self._sure.get(article, ())]
            self._rows[article] = sorted(rows, reverse=True)

    def links(self, article: str) -> Mapping[str, Link]:
        """Links of one article."""
        self.read((article,))
        return self._links[article]

    def reach(self, start: str, level: float) -> set[str] | None:
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
        """Whether the piece of `start` can be one of another level, now that its link of such a likeness, and
        these links, are no more: where too much hung together before, and does no longer."""
        if not self._former:
            for (a, b), made in dropped.items():
                self._former.setdefault(a, []).append((made, b))
        for level in LEVELS:
            if level > likeness:
                return False
            few = self._few.setdefault(level, set())
            if start not in few:
                found = self._walk(start, level, _NOBODY, self._former)
                if len(found) > self.largest:
                    if self.reach(start, level) is not None:
                        return True
                    continue
                few |= found
            return False
        return False

    def _walk(
        self,
        start: str,
        level: float,
        without: Collection[str],
        former: Mapping[str, Sequence[tuple[float, str]]] = _NOTHING,
    ) -> set[str]:
        """What hangs together with `start`, no more than enough to know that it is too much."""
        seen = {start}
        edge = [start]
        while edge and len(seen) <= self.largest:
            self.read(edge)
            following: list[str] = []
            for article in edge:
                for likeness, other in self._rows[article]:
                    if likeness < level:
                        break
                    if other not in seen and other not in without:
                        seen.add(other)
                        following.append(other)
                for likeness, other in former.get(article, ()):
                    if likeness >= level and other not in seen:
                        seen.add(other)
                        following.append(other)
            edge = following
        return seen

    def piece(self, article: str) -> tuple[str, ...]:
        """The piece of one article, sorted: what is left at the first level at which it is small enough."""
        for level in LEVELS:
            found = self.reach(article, level)
            if found is not None:
                return tuple(sorted(found))
        found = self.reach(article, _SURE)
        return tuple(sorted(found or {article}))

    def before(self, articles: Iterable[str], without: Collection[str]) -> set[str]:
        """Articles that may have been in one piece with some of these before those `without` were there."""
        touched: set[str] = set()
        waiting = sorted(articles)
        for level in LEVELS:
            waiting = [a for a in waiting if self.reach(a, level) is None]
            seen: set[str] = set()
            for article in waiting:
                if article not in seen:
                    found = self._walk(article, level, without)
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
    others = {*lost, *linked} - set(changed)
    seeds = {*changed, *lost, *graph.before(others, frozenset(changed))}
    found: dict[str, tuple[str, ...]] = {}
    for seed in sorted(seeds):
        if seed not in found:
            piece = graph.piece(seed)
            found.update(dict.fromkeys(piece, piece))
    return sorted(set(found.values()))
