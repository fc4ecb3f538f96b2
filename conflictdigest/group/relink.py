"""Links made anew: what came, or shares other keys than before, is compared with all that it is near to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conflictdigest.group.linkage import ENOUGH
from conflictdigest.group.signals import COPY, hardly, in_common, link
from conflictdigest.group.sketch import compared
from conflictdigest.model.keys import Near
from conflictdigest.model.sketch import EMPTY, Sketch
from conflictdigest.model.story import Link
from conflictdigest.ports import CandidateIndex

KEPT = 0.06
"""Links of less likeness count as none, vetoes too: where more than half of the pairs of two groups are not
alike, the groups stay apart, and every vetoed pair is one of those."""
_AT_ONCE = 1000
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
        done = [other for other in near if other in self.done]
        fresh = {o: made for o in done if (made := now[o].get(article) if o in now else old.get(o))}
        new = {other: found for other, found in near.items() if other not in self.done}
        mine = self.sketches[article]
        others = [self.sketches[other] for other in new]
        rows = compared(mine, others)
        parts = in_common(mine, others, rows)
        for (other, found), theirs, dots, part in zip(new.items(), others, rows, parts, strict=True):
            spare = found.spare - found.more if found.more and hardly(dots) else found.spare
            if spare < 0 or (found.late and part < COPY):
                continue
            made = old.get(other) or link(mine, theirs, dots, part)
            if made.likeness >= KEPT:
                fresh[other] = Link(made.likeness, made.shared, spare)
        return fresh

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
        for article, profile in index.profiles(stale[start : start + _AT_ONCE]).items():
            least[article] = (min(profile.keys, default=0), article)
    return sorted(least, key=lambda a: least[a])
