"""Why a story is one story: the signals of its pairs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice

from conflictdigest import group
from conflictdigest.model.story import Story
from conflictdigest.pipeline.derive import as_evidence
from conflictdigest.ports import Store

_PAIRS = 30
"""More pairs than a reader would read are left out; `fix split` needs a few, not thousands."""


def pairs(store: Store, story: Story) -> Iterator[str]:
    """A line for each pair of articles, the first ones of a large story."""
    articles = list(store.articles(story.articles[: _PAIRS + 1]))
    profiles = [group.profile(as_evidence(a)) for a in articles]
    for a, b in islice(combinations(profiles, 2), _PAIRS):
        yield str(group.explain(a, b).text)
