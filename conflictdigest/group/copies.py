"""Copies: the same text, published several times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from conflictdigest.group.linkage import Pair
from conflictdigest.group.signals import COPY
from conflictdigest.model.story import CopySet, Link, Profile


def copy_sets(
    twins: Mapping[str, tuple[str, ...]],
    profiles: Mapping[str, Profile],
    links: Mapping[Pair, Link],
    stories: Sequence[Sequence[str]],
) -> list[CopySet]:
    """Sets of copies of the texts `profiles`, which are grouped into `stories`.

    Within a story all that hangs together is one set: a shortened version and a lengthened one may share
    little with one another, and all with the original. Across stories a set is a pair: a round-up that
    quotes two reports whole is a copy of each, and does not make them copies of one another.
    """
    story_of = {member: n for n, members in enumerate(stories) for member in members}
    near = [(p, made) for p, made in sorted(links.items(), key=lambda item: item[0]) if made.shared >= COPY]
    leader = {p: p for p in twins}
    for (a, b), _ in near:
        if a in story_of and b in story_of and story_of[a] == story_of[b]:
            first, second = sorted((_find(leader, a), _find(leader, b)))
            leader[second] = first
    sets: dict[str, list[str]] = {}
    for p in sorted(twins):
        sets.setdefault(_find(leader, p), []).append(p)
    made = []
    for members in sets.values():
        articles = sorted(t for m in members for t in twins[m])
        if len(articles) > 1:
            made.append(
                CopySet(tuple(articles), _why(members, near), _origin([profiles[m] for m in members]))
            )
    for (a, b), found in near:
        if story_of.get(a) != story_of.get(b):
            made.append(CopySet((a, b), f"{found.shared:.0%} of the shorter text stands in the other"))
    return made


def _find(leader: dict[str, str], article: str) -> str:
    while leader[article] != article:
        article = leader[article]
    return article


def _why(members: Sequence[str], near: Iterable[tuple[Pair, Link]]) -> str:
    inside = set(members)
    parts = [made.shared for (a, b), made in near if a in inside and b in inside]
    if not parts:
        return "the same words"
    return f"{min(parts):.0%} or more of the shorter text stands in the other"


def _origin(members: Sequence[Profile]) -> str | None:
    """The agency that most of the texts name; where none does, nothing is said."""
    named = Counter(p.agency for p in members if p.agency)
    return min(named, key=lambda a: (-named[a], a)) if named else None
