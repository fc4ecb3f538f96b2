"""Stories out of one neighbourhood: average linkage, held back by vetoes and by contrast."""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Mapping, Sequence

from conflictdigest.group.contrast import Bags, contrast
from conflictdigest.model.story import Link, Profile

ENOUGH = 0.14
"""Average likeness from which two groups are one story."""
_FEW = 0.03
"""Added to it for a single pair; less for groups, where chance likeness averages out."""
SOME = 0.06
_MOST = 0.5
"""Groups stay apart unless more than this part of their pairs has some likeness at least: one article that
is like both (a round-up, a live blog) does not join them."""
LEAST = 4
"""Smaller groups have no constants to contrast by."""
APART = 0.35
"""Groups of more contrast are not joined."""
_VETOED = 0.5
"""Groups stay apart when more than this part of their pairs is vetoed."""

Pair = tuple[str, str]


def pair(a: str, b: str) -> Pair:
    """The one order of two ids."""
    return (a, b) if a < b else (b, a)


def clusters(
    profiles: Sequence[Profile],
    links: Mapping[Pair, Link],
    *,
    never: Iterable[Pair] = (),
) -> list[tuple[str, ...]]:
    """The stories among `profiles`: a pure function of the arguments as sets.

    The two most alike groups are joined again and again, while their average likeness is enough, not too many
    of their pairs are vetoed, and they do not contrast. Pairs without a link count 0. `never` pairs keep
    groups apart, whatever their likeness.
    """
    work = _Work(profiles, links, never)
    work.run()
    return sorted(tuple(sorted(members)) for members in work.groups.values())


class _Work:
    """Groups as they grow; each goes by the smallest id in it."""

    def __init__(
        self, profiles: Sequence[Profile], links: Mapping[Pair, Link], never: Iterable[Pair]
    ) -> None:
        self.groups: dict[str, list[str]] = {p.article: [p.article] for p in profiles}
        self.profiles = {p.article: p for p in profiles}
        self.bags: dict[str, Bags] = {}
        """Made when first asked for: most groups stay too small for it."""
        self.sums: dict[str, dict[str, float]] = {p.article: {} for p in profiles}
        self.alike: dict[str, dict[str, float]] = {p.article: {} for p in profiles}
        self.vetoes: dict[str, dict[str, float]] = {p.article: {} for p in profiles}
        self.version = dict.fromkeys(self.groups, 0)
        self.heap: list[tuple[float, str, str, int, int]] = []
        for (a, b), made in sorted(links.items(), key=lambda item: item[0]):
            if a in self.groups and b in self.groups:
                self._take(a, b, made)
        for a, b in sorted(set(never)):
            if a in self.groups and b in self.groups:
                self.vetoes[a][b] = self.vetoes[b][a] = float("inf")
        for a in sorted(self.sums):
            self._offer(a, later=True)

    def _take(self, a: str, b: str, made: Link) -> None:
        if made.likeness < 0:
            self.vetoes[a][b] = self.vetoes[b][a] = 1.0
            return
        self.sums[a][b] = self.sums[b][a] = made.likeness
        if made.likeness >= SOME:
            self.alike[a][b] = self.alike[b][a] = 1.0

    def _offer(self, a: str, *, later: bool = False) -> None:
        """Put the pairs of group `a` that are alike enough on the heap (`later`: those with later ids)."""
        size = len(self.groups[a])
        for b, total in self.sums[a].items():
            pairs = size * len(self.groups[b])
            average = total / pairs
            if average >= ENOUGH + _FEW / math.sqrt(pairs) and not (later and b < a):
                first, second = pair(a, b)
                entry = (-average, first, second, self.version[first], self.version[second])
                heapq.heappush(self.heap, entry)

    def run(self) -> None:
        """Join the best pair of groups until none is left. A pair refused is asked anew when either grows."""
        while self.heap:
            _, a, b, a_version, b_version = heapq.heappop(self.heap)
            if self.version.get(a) == a_version and self.version.get(b) == b_version and self.fits(a, b):
                self.join(a, b)

    def fits(self, a: str, b: str) -> bool:
        """Whether nothing stands between two groups that are alike enough."""
        pairs = len(self.groups[a]) * len(self.groups[b])
        if self.vetoes[a].get(b, 0.0) > _VETOED * pairs:
            return False
        if self.alike[a].get(b, 0.0) <= _MOST * pairs:
            return False
        if min(len(self.groups[a]), len(self.groups[b])) < LEAST:
            return True
        return contrast(self._bags(a), self._bags(b)) <= APART

    def _bags(self, a: str) -> Bags:
        if a not in self.bags:
            self.bags[a] = Bags.of([self.profiles[m] for m in self.groups[a]])
        return self.bags[a]

    def join(self, a: str, b: str) -> None:
        """Make group `b` part of group `a`."""
        for table in (self.sums, self.alike, self.vetoes):
            for other, value in table.pop(b).items():
                del table[other][b]
                if other != a:
                    table[a][other] = table[other][a] = table[a].get(other, 0.0) + value
        if a in self.bags and b in self.bags:
            self.bags[a].take(self.bags.pop(b))
        else:
            self.bags.pop(a, None)
            self.bags.pop(b, None)
        self.groups[a] += self.groups.pop(b)
        del self.version[b]
        self.version[a] += 1
        self._offer(a)
