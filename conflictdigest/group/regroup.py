"""Copies and stories made anew around what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from conflictdigest.group.copies import copy_sets
from conflictdigest.group.linkage import ENOUGH, Pair, clusters, pair
from conflictdigest.group.pieces import LARGEST, Graph, pieces
from conflictdigest.group.ready import Ready, ready
from conflictdigest.group.signals import COPY, link
from conflictdigest.group.split import parted
from conflictdigest.group.story import story
from conflictdigest.model.story import CopySet, Link, Override, Profile, Story
from conflictdigest.ports import CandidateIndex, Grouped

LEAST_KEYS = 2
"""Texts that share fewer keys are not compared."""
KEPT = 0.03
"""Links of less likeness count as none."""
_READY = 3000
"""Texts kept ready for comparing: bounds memory."""


def regroup(
    index: CandidateIndex,
    changed: Sequence[str],
    overrides: Sequence[Override],
    *,
    largest: int = LARGEST,
) -> Grouped:
    """Copies and stories of every article whose grouping can have changed.

    `changed`: ids that were added to the index, replaced, removed from it, or named by an override that came
    or went. The outcome over all calls is a function of the articles in the index and of the overrides alone:
    in whatever order, and in however many calls, they came.
    """
    first_of = _Twins(index)
    together, never = _overruled(overrides, first_of)
    stale = {first_of[i] for i in (*changed, *index.stale()) if first_of[i]}
    lost, linked = _relink(index, sorted(stale))
    for pairs in (together, never):
        lost |= {x for p in pairs for x in p if stale.intersection(p)}
    graph = Graph(index, together, largest)
    copies: list[CopySet] = []
    stories: list[Story] = []
    touched: set[str] = set()
    for members in pieces(graph, stale, lost, linked):
        profiles = index.profiles(members)
        inside = _inside(graph, sorted(profiles))
        found = clusters([profiles[m] for m in sorted(profiles)], inside, never=never)
        made = _joined([part for c in found for part in _parted(c, profiles)], together)
        for cluster in made:
            own = [p for c in cluster for p in _all(index, c, profiles[c])]
            touched.update(p.article for p in own)
            story_links = {p: made for p, made in inside.items() if p[0] in cluster and p[1] in cluster}
            stories.append(story(own, profiles[cluster[0]], story_links, overrides))
        copies += copy_sets(_twins_of(index, profiles), profiles, _copied(graph, profiles), made)
    gone = [c for c in changed if c not in touched and not index.twins(c)]
    return Grouped(
        tuple(sorted({*touched, *gone})), _once(copies), tuple(sorted(stories, key=lambda s: s.id))
    )


def _parted(cluster: Sequence[str], profiles: Mapping[str, Profile]) -> list[tuple[str, ...]]:
    """A second look at a cluster."""
    return [tuple(p.article for p in part) for part in parted([profiles[m] for m in sorted(cluster)])]


def _joined(made: Sequence[tuple[str, ...]], together: Iterable[Pair]) -> list[tuple[str, ...]]:
    """The clusters, those joined of which the user has merged articles."""
    cluster_of = {m: set(c) for c in made for m in c}
    for a, b in sorted(together):
        if a in cluster_of and b in cluster_of and cluster_of[a] is not cluster_of[b]:
            cluster_of[a] |= cluster_of[b]
            cluster_of.update(dict.fromkeys(cluster_of[a], cluster_of[a]))
    return sorted({tuple(sorted(c)) for c in cluster_of.values()})


class _Twins:
    """Which article stands for another of the same text; empty for one that is not there."""

    def __init__(self, index: CandidateIndex) -> None:
        self._index = index
        self._known: dict[str, str] = {}

    def __getitem__(self, article: str) -> str:
        if article not in self._known:
            twins = self._index.twins(article)
            self._known[article] = ""
            self._known.update(dict.fromkeys(twins, twins[0] if twins else ""))
        return self._known[article]


def _overruled(overrides: Sequence[Override], first_of: _Twins) -> tuple[set[Pair], set[Pair]]:
    """(pairs that the user merged, pairs that the user split), the later word before the earlier."""
    said: dict[Pair, str] = {}
    for override in sorted(overrides, key=lambda o: o.id):
        if override.kind in {"merge", "split"}:
            ids = sorted({first_of[a] for a in override.articles} - {""})
            for a, b in combinations(ids, 2):
                said[pair(a, b)] = override.kind
    return {p for p, k in said.items() if k == "merge"}, {p for p, k in said.items() if k == "split"}


def _relink(index: CandidateIndex, stale: Sequence[str]) -> tuple[set[str], set[str]]:
    """Compare these with all that share keys with them.

    Returns articles that lost a link, or have another one in its place, and all that are linked enough to
    be in one piece. A link that is there already still holds: an index forgets the links of a profile
    that changes.
    """
    lost: set[str] = set()
    linked: set[str] = set()
    known: dict[Pair, Link] = {}
    cache: dict[str, Ready] = {}
    for article in _neighbourly(index, stale):
        near = [other for other, shared in sorted(index.near(article).items()) if shared >= LEAST_KEYS]
        old = index.links((article,))[article]
        unknown = [o for o in near if o not in old and pair(article, o) not in known]
        missing = [i for i in (article, *unknown) if i not in cache]
        if len(cache) + len(missing) > _READY:
            cache.clear()
            missing = [article, *unknown]
        cache.update((i, ready(p)) for i, p in index.profiles(missing).items())
        for other in unknown:
            known[pair(article, other)] = link(cache[article], cache[other])
        fresh = {other: old.get(other) or known[pair(article, other)] for other in near}
        fresh = {other: made for other, made in fresh.items() if made.likeness >= KEPT or made.likeness < 0}
        lost |= {other for other, made in old.items() if fresh.get(other) != made}
        linked |= {o for o, made in fresh.items() if made.likeness >= ENOUGH}
        if fresh != old:
            index.set_links(article, fresh)
    return lost, linked


def _neighbourly(index: CandidateIndex, stale: Sequence[str]) -> list[str]:
    """The same articles in an order in which likes stand close, so that each is read once and soon."""
    least: dict[str, tuple[int, str]] = {}
    for start in range(0, len(stale), _READY):
        for article, profile in index.profiles(stale[start : start + _READY]).items():
            least[article] = (min(profile.keys, default=0), article)
    return sorted(least, key=lambda a: least[a])


def _inside(graph: Graph, members: Iterable[str]) -> dict[Pair, Link]:
    """The links among these."""
    some = set(members)
    return {
        pair(m, other): made for m in sorted(some) for other, made in graph.links(m).items() if other in some
    }


def _copied(graph: Graph, profiles: Mapping[str, Profile]) -> dict[Pair, Link]:
    """Links of these to texts that share much with them, within the piece or beyond it."""
    return {
        pair(m, other): made
        for m in sorted(profiles)
        for other, made in graph.links(m).items()
        if made.shared >= COPY
    }


def _all(index: CandidateIndex, first: str, profile: Profile) -> list[Profile]:
    """The profile of a text and those of its twins."""
    twins = index.twins(first)
    if len(twins) < 2:
        return [profile]
    known = index.profiles(twins)
    return [known[t] for t in twins]


def _twins_of(index: CandidateIndex, profiles: Mapping[str, Profile]) -> dict[str, tuple[str, ...]]:
    return {p: index.twins(p) for p in sorted(profiles)}


def _once(copies: Iterable[CopySet]) -> tuple[CopySet, ...]:
    return tuple(sorted({c.articles: c for c in copies}.values(), key=lambda c: c.articles))
