"""Copies: the same text, published several times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

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

    In a set each text is a copy of each other. Sets may overlap: the first half of a report and its second
    half are both copies of the whole, and not of one another; a round-up that quotes two reports whole is a
    copy of each. Across stories a set is a pair, with all that are one text with either (`twins`).
    """
    story_of = {member: n for n, members in enumerate(stories) for member in members}
    near = {p: made for p, made in sorted(links.items(), key=lambda item: item[0]) if made.shared >= COPY}
    within: dict[str, set[str]] = {p: set() for p in sorted(profiles)}
    made = []
    for (a, b), found in near.items():
        if a in story_of and story_of.get(a) == story_of.get(b):
            within[a].add(b)
            within[b].add(a)
        else:
            both = tuple(sorted({*twins[a], *twins[b]}))
            made.append(CopySet(both, f"{found.shared:.0%} of the shorter text stands in the other"))
    for members in _cover(within):
        articles = sorted(t for m in members for t in twins[m])
        if len(articles) > 1:
            made.append(
                CopySet(
                    tuple(articles), _why(members, near, profiles), _origin([profiles[m] for m in members])
                )
            )
    return made


def _cover(near: Mapping[str, set[str]]) -> list[list[str]]:
    """Groups in which all are near one another, such that every two that are near share a group.

    Each text that is near no other is a group of its own. Greedy, in the order of ids: not the least number
    of groups, but always the same.
    """
    open_pairs = {(a, b) for a, others in near.items() for b in others if a < b}
    groups = [[a] for a, others in near.items() if not others]
    while open_pairs:
        a, b = min(open_pairs)
        group = [a, b]
        for c in sorted(near[a] & near[b]):
            if all(c in near[m] for m in group):
                group.append(c)
        groups.append(sorted(group))
        open_pairs -= {(x, y) for x in group for y in group if x < y}
    return groups


def _why(members: Sequence[str], near: Mapping[Pair, Link], profiles: Mapping[str, Profile]) -> str:
    if len({profiles[m].url for m in members}) == 1 and len(members) > 1 and profiles[members[0]].url:
        return "versions of one page"
    inside = set(members)
    parts = [made.shared for (a, b), made in near.items() if a in inside and b in inside]
    if not parts:
        return "the same words, or all but a few"
    return f"{min(parts):.0%} or more of the shorter text stands in the other"


def _origin(members: Sequence[Profile]) -> str | None:
    """The agency that most of the texts name; where none does, nothing is said."""
    named = Counter(p.agency for p in members if p.agency)
    return min(named, key=lambda a: (-named[a], a)) if named else None
