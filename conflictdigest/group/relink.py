"""Links made anew: what came, or shares other keys than before, is compared with all that it is near to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from conflictdigest.group.linkage import ENOUGH
from conflictdigest.group.shingles import contained
from conflictdigest.group.signals import COPY, hardly, in_common, link, maybe_copies
from conflictdigest.group.sketch import Dots, compared
from conflictdigest.model.keys import Near
from conflictdigest.model.sketch import EMPTY, NO_SHINGLES, Sketch
from conflictdigest.model.story import Link
from conflictdigest.ports import CandidateIndex

KEPT = 0.06
"""Links of less likeness count as none, vetoes too: where more than half of the pairs of two groups are not
alike, the groups stay apart, and every vetoed pair is one of those."""
_AT_ONCE = 1000
_BLOCK = 4
"""Articles compared at once: few enough for what is compared to stay in the cache."""
_KNOWN = 6000
"""Sketches kept for comparing: bounds memory."""


def relink(index: CandidateIndex, stale: Sequence[str]) -> tuple[set[str], set[str]]:
    """Compare these with all that share keys with them.

    Returns articles that lost a link, or have another one in its place, and all that are linked enough to
    be in one piece. A link that is there already still holds: an index forgets the links of a profile
    that changes.
    """
    work = _Work(index)
    ordered = _neighbourly(index, stale)
    for start in range(0, len(ordered), _AT_ONCE):
        work.some(ordered[start : start + _AT_ONCE])
    return work.lost, work.linked


class _Work:
    def __init__(self, index: CandidateIndex) -> None:
        self.index = index
        self.lost: set[str] = set()
        self.linked: set[str] = set()
        self.done: set[str] = set()
        """Linked anew already: what others have in common with them is told by their links."""
        self.sketches: dict[str, Sketch] = {}

    def some(self, articles: Sequence[str]) -> None:
        """Link these anew."""
        near = self.index.near(articles)
        old = self.index.links(articles)
        self._read({i for article, row in near.items() for i in (article, *row)})
        now: dict[str, dict[str, Link]] = {}
        for start in range(0, len(articles), _BLOCK):
            for article, done, new in self._compared(articles[start : start + _BLOCK], near):
                mine = old[article]
                before = [(o, now[o].get(article) if o in now else mine.get(o)) for o in done]
                fresh = {o: made for o, made in before if made}
                fresh |= self._made(article, new, near[article], mine)
                self.lost.update(
                    [o for o, made in mine.items() if o not in fresh or fresh[o][:2] != made[:2]]
                )
                self.linked.update([o for o, made in fresh.items() if made.likeness >= ENOUGH])
                if fresh != mine:
                    now[article] = fresh
        self.index.set_links(now)

    def _compared(
        self, block: Sequence[str], near: Mapping[str, Mapping[str, Near]]
    ) -> Iterator[tuple[str, list[str], dict[str, tuple[Dots, float]]]]:
        """For each article of a block those near to it that were linked anew before it, and what it has in
        common with the others: their vectors compared, and the part of the shorter text."""
        done: list[list[str]] = []
        new: list[list[str]] = []
        for article in block:
            done.append([other for other in near[article] if other in self.done])
            new.append([other for other in near[article] if other not in self.done])
            self.done.add(article)
        sketches = self.sketches
        rows = compared(
            [(sketches[a], [sketches[o] for o in row]) for a, row in zip(block, new, strict=True)]
        )
        parts = self._parts(block, new, rows)
        for article, before, others, dots, part in zip(block, done, new, rows, parts, strict=True):
            yield article, before, dict(zip(others, zip(dots, part, strict=True), strict=True))

    def _parts(
        self, block: Sequence[str], new: Sequence[Sequence[str]], rows: Sequence[Sequence[Dots]]
    ) -> Iterator[list[float]]:
        """For each article of a block the part of the shorter text that each of the others shares with it."""
        sketches = self.sketches
        maybe = [
            [
                o
                for o, dots in zip(others, row, strict=True)
                if maybe_copies(sketches[article], sketches[o], dots)
            ]
            for article, others, row in zip(block, new, rows, strict=True)
        ]
        wanted = {i for article, some in zip(block, maybe, strict=True) if some for i in (article, *some)}
        texts = dict.fromkeys(wanted, NO_SHINGLES) | self.index.shingles(sorted(wanted))
        for article, others, row, some in zip(block, new, rows, maybe, strict=True):
            shared = contained(texts[article], [texts[o] for o in some]) if some else ()
            known = dict(zip(some, shared, strict=True))
            yield [
                in_common(sketches[article], sketches[o], dots, known.get(o, 0.0))
                for o, dots in zip(others, row, strict=True)
            ]

    def _made(
        self,
        article: str,
        shared: Mapping[str, tuple[Dots, float]],
        near: Mapping[str, Near],
        old: Mapping[str, Link],
    ) -> dict[str, Link]:
        """The links of an article to these others."""
        made: dict[str, Link] = {}
        for other, (dots, part) in shared.items():
            spare, more, late = near[other]
            if more and hardly(dots):
                spare -= more
            if spare < 0 or (late and part < COPY):
                continue
            found = old.get(other) or link(self.sketches[article], self.sketches[other], dots, part)
            if found.likeness >= KEPT:
                made[other] = Link(found.likeness, found.shared, spare)
        return made

    def _read(self, ids: set[str]) -> None:
        """Have the sketches of these at hand."""
        missing = ids - self.sketches.keys()
        if len(self.sketches) + len(missing) > _KNOWN:
            self.sketches = {i: made for i, made in self.sketches.items() if i in ids}
        self.sketches.update(dict.fromkeys(missing, EMPTY))
        self.sketches.update(self.index.sketches(sorted(missing)))


def _neighbourly(index: CandidateIndex, stale: Sequence[str]) -> list[str]:
    """The same articles in an order in which likes stand close, so that each is read once and soon."""
    least: dict[str, tuple[int, str]] = {}
    for start in range(0, len(stale), _AT_ONCE):
        for article, keys in index.keys(stale[start : start + _AT_ONCE]).items():
            least[article] = (min(keys, default=0), article)
    return sorted(least, key=lambda a: least[a])
