"""Links made anew: what came, or shares other keys than before, is compared with all that it is near to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conflictdigest.group.linkage import ENOUGH
from conflictdigest.group.shingles import shared, unpacked
from conflictdigest.group.signals import COPY, hardly, link, maybe_copies, same_page
from conflictdigest.group.sketch import compared, sketch
from conflictdigest.model.keys import Near
from conflictdigest.model.sketch import Sketch
from conflictdigest.model.story import Link
from conflictdigest.ports import CandidateIndex

KEPT = 0.06
"""Links of less likeness count as none, vetoes too: where more than half of the pairs of two groups are not
alike, the groups stay apart, and every vetoed pair is one of those."""
_AT_ONCE = 1000
_KNOWN, _UNPACKED = 6000, 2000
"""Sketches, and shingles, kept for comparing: bounds memory."""


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
        self.shingles: dict[str, tuple[frozenset[int], int]] = {}

    def some(self, articles: Sequence[str]) -> None:
        """Link these anew."""
        near = self.index.near(articles)
        old = self.index.links(articles)
        self._read({i for article, row in near.items() for i in (article, *row)})
        now: dict[str, dict[str, Link]] = {}
        for article in articles:
            fresh = self._fresh(article, near[article], old[article], now)
            self.lost.update(
                [o for o, made in old[article].items() if o not in fresh or fresh[o][:2] != made[:2]]
            )
            self.linked.update([o for o, made in fresh.items() if made.likeness >= ENOUGH])
            if fresh != old[article]:
                now[article] = fresh
            self.done.add(article)
        self.index.set_links(now)

    def _fresh(
        self,
        article: str,
        near: Mapping[str, Near],
        old: Mapping[str, Link],
        now: Mapping[str, Mapping[str, Link]],
    ) -> dict[str, Link]:
        """The links of an article; `now` are those just made of others."""
        fresh: dict[str, Link] = {}
        mine = self.sketches[article]
        others = [self.sketches[other] for other in near]
        for (other, (spare, more)), theirs, dots in zip(
            near.items(), others, compared(mine, others), strict=True
        ):
            if more and hardly(dots):
                spare -= more
                if spare < 0:
                    continue
            made = now[other].get(article) if other in now else old.get(other)
            if made is None and other not in self.done:
                part = self._part(article, other) if maybe_copies(mine, theirs, dots) else 0.0
                if same_page(mine, theirs, dots):
                    part = max(part, COPY)
                made = link(mine, theirs, dots, part)
            if made is not None and made.likeness >= KEPT:
                fresh[other] = Link(made.likeness, made.shared, spare)
        return fresh

    def _part(self, article: str, other: str) -> float:
        """Part of the shorter of two texts that stands in the other."""
        missing = [i for i in (article, other) if i not in self.shingles]
        if missing:
            if len(self.shingles) >= _UNPACKED:
                self.shingles.clear()
                missing = [article, other]
            for i, p in self.index.profiles(missing).items():
                self.shingles[i] = (unpacked(p.shingles), p.sampled)
        return shared(*self.shingles[article], *self.shingles[other])

    def _read(self, ids: set[str]) -> None:
        """Have the sketches of these at hand."""
        missing = ids - self.sketches.keys()
        if len(self.sketches) + len(missing) > _KNOWN:
            self.sketches = {i: made for i, made in self.sketches.items() if i in ids}
        self.sketches.update(self.index.sketches(sorted(missing)))
        bare = sorted(i for i in missing if i not in self.sketches)
        self.sketches.update((i, sketch(p)) for i, p in self.index.profiles(bare).items())


def _neighbourly(index: CandidateIndex, stale: Sequence[str]) -> list[str]:
    """The same articles in an order in which likes stand close, so that each is read once and soon."""
    least: dict[str, tuple[int, str]] = {}
    for start in range(0, len(stale), _AT_ONCE):
        for article, profile in index.profiles(stale[start : start + _AT_ONCE]).items():
            least[article] = (min(profile.keys, default=0), article)
    return sorted(least, key=lambda a: least[a])
