"""What a new grouping changes for the timeline, so that no more than that is made anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set

from conflictdigest.model.story import CopySet
from conflictdigest.ports import Grouped, Store


def moved(store: Store, grouped: Grouped) -> set[str]:
    """Articles that are in another story or set of copies than the store has them in.

    All that they tell has to be merged anew; what others tell, only where it comes to stand on other days.
    """
    ids = sorted({*grouped.touched, *(a for s in grouped.stories for a in s.articles)})
    was = store.story_of(ids)
    now = {a: s.id for s in grouped.stories for a in s.articles}
    copied_before, copied_now = _sets_of(store.copies(ids)), _sets_of(grouped.copies)
    recopied = {a for a in {*copied_before, *copied_now} if copied_before.get(a) != copied_now.get(a)}
    return recopied.union(a for a in ids if was.get(a) != now.get(a))


def renewed(store: Store, grouped: Grouped, fresh: Set[str]) -> dict[str, tuple[str, ...]]:
    """The members of each story that has others than in the store, or some of the `fresh` articles."""
    ids = store.story_of(a for s in grouped.stories for a in s.articles)
    was = {s.id: s.articles for s in store.stories(sorted(set(ids.values())))}
    return {
        s.id: s.articles
        for s in grouped.stories
        if was.get(s.id) != s.articles or not fresh.isdisjoint(s.articles)
    }


def _sets_of(copies: Iterable[CopySet]) -> dict[str, set[CopySet]]:
    found: dict[str, set[CopySet]] = defaultdict(set)
    for one in copies:
        for article in one.articles:
            found[article].add(one)
    return dict(found)
