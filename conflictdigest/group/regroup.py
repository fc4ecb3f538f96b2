"""Copies and stories made anew around what changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from conflictdigest.group.copies import copy_sets
from conflictdigest.group.linkage import ENOUGH, Pair, clusters, pair
from conflictdigest.group.pieces import LARGEST, Graph, pieces
from conflictdigest.group.relink import relink
from conflictdigest.group.signals import COPY
from conflictdigest.group.split import parted
from conflictdigest.group.story import story
from conflictdigest.model.story import CopySet, Override, Placed, Profile, Story
from conflictdigest.ports import CandidateIndex, Grouped
from conflictdigest.text.similarity import stable_hash


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
    fresh = index.stale()
    dropped = index.lost()
    first_of.read((*changed, *fresh))
    stale = {first_of[i] for i in fresh} - {""}
    lost, linked = relink(index, sorted(stale))
    lost |= {first_of[i] for i in changed} - {"", *stale}
    for pairs in (together, never):
        lost |= {x for p in pairs for x in p if not lost.isdisjoint(p) or not stale.isdisjoint(p)}
    graph = Graph(index, together, largest)
    lost |= _bereft(index, graph, dropped)
    copies: list[CopySet] = []
    stories: list[Story] = []
    touched: set[str] = set()
    for members in pieces(graph, stale, lost, linked):
        profiles = index.profiles(members)
        links = index.links(sorted(profiles))
        linkage = {pair(a, b): made for a in sorted(links) for b, made in links[a].items()}
        copied = {p: made for p, made in linkage.items() if made.shared >= COPY}
        twins = index.twins({*members, *(article for p in copied for article in p)})
        inside = {(a, b): made for (a, b), made in linkage.items() if a in profiles and b in profiles}
        found = clusters([profiles[m] for m in sorted(profiles)], inside, never=never)
        parts, placed = _second_look(found, profiles, index.clusters(members), stale)
        index.set_clusters(placed)
        made = _joined(parts, together)
        for cluster in made:
            own = [p for c in cluster for p in _all(index, c, profiles, twins)]
            touched.update(p.article for p in own)
            story_links = {p: made for p, made in inside.items() if p[0] in cluster and p[1] in cluster}
            stories.append(story(own, profiles[cluster[0]], story_links, overrides))
        copies += copy_sets(twins, profiles, copied, made)
    gone = [c for c in changed if not first_of[c]]
    return Grouped(
        tuple(sorted({*touched, *gone})), _once(copies), tuple(sorted(stories, key=lambda s: s.id))
    )


def _bereft(index: CandidateIndex, graph: Graph, dropped: Mapping[Pair, float]) -> set[str]:
    """Articles whose grouping can be another one since these links are no more.

    A link between two clusters of one piece did not help to make either: without it the same groups are
    joined in the same order. That holds while the piece stays what it was, or falls apart between clusters;
    when else it can change `Graph.moves` tells.
    """
    cluster_of = index.clusters({a for a, _ in dropped})
    sure = all(b for _, b in dropped)  # nothing has left, which could have made a piece too large
    lost: set[str] = set()
    for (a, b), likeness in dropped.items():
        if sure and a in cluster_of and b in cluster_of and cluster_of[a].cluster != cluster_of[b].cluster:
            if graph.moves(a, likeness, dropped):
                lost.add(a)
        elif likeness >= ENOUGH or graph.together(a, b):
            lost.add(a)
    return lost


def _second_look(
    found: Iterable[tuple[str, ...]],
    profiles: Mapping[str, Profile],
    placed: Mapping[str, Placed],
    stale: Collection[str],
) -> tuple[list[tuple[str, ...]], dict[str, Placed]]:
    """The parts of these clusters, and where that puts each article.

    A cluster that was looked at before, none of it `stale`, has the same parts.
    """
    parts: list[tuple[str, ...]] = []
    now: dict[str, Placed] = {}
    for cluster in found:
        number = stable_hash(" ".join(cluster)) >> 1
        if any(m in stale or m not in placed or placed[m].cluster != number for m in cluster):
            members = sorted((profiles[m] for m in cluster), key=lambda p: p.digest)
            made = [tuple(p.article for p in part) for part in parted(members)]
            now.update((m, Placed(number, n)) for n, part in enumerate(made) for m in part)
        else:
            known: dict[int, list[str]] = {}
            for m in cluster:
                known.setdefault(placed[m].part, []).append(m)
            made = [tuple(part) for part in known.values()]
        parts += made
    return parts, now


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

    def read(self, articles: Iterable[str]) -> None:
        """Ask for these at once."""
        wanted = {a for a in articles if a not in self._known}
        twins = self._index.twins(sorted(wanted))
        self._known.update((a, twins[a][0] if a in twins else "") for a in wanted)

    def __getitem__(self, article: str) -> str:
        if article not in self._known:
            self.read((article,))
        return self._known[article]


def _overruled(overrides: Sequence[Override], first_of: _Twins) -> tuple[set[Pair], set[Pair]]:
    """(pairs that the user merged, pairs that the user split), the later word before the earlier."""
    said: dict[Pair, str] = {}
    first_of.read(a for override in overrides for a in override.articles)
    for override in sorted(overrides, key=lambda o: o.id):
        if override.kind in {"merge", "split"}:
            ids = sorted({first_of[a] for a in override.articles} - {""})
            for a, b in combinations(ids, 2):
                said[pair(a, b)] = override.kind
    return {p for p, k in said.items() if k == "merge"}, {p for p, k in said.items() if k == "split"}


def _all(
    index: CandidateIndex, first: str, profiles: Mapping[str, Profile], twins: Mapping[str, tuple[str, ...]]
) -> list[Profile]:
    """The profile of a text and those of its twins."""
    if len(twins[first]) < 2:
        return [profiles[first]]
    known = index.profiles(twins[first])
    return [known[t] for t in twins[first]]


def _once(copies: Iterable[CopySet]) -> tuple[CopySet, ...]:
    return tuple(sorted({c.articles: c for c in copies}.values(), key=lambda c: c.articles))
