"""A feed store in memory, for tests of what uses one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conflictdigest.errors import UsageError
from conflictdigest.model.feeds import Feed, FeedState, Seen
from conflictdigest.ports import FeedStore


class MemoryFeedStore(FeedStore):
    def __init__(self) -> None:
        self._states: dict[str, FeedState] = {}
        self._seen: dict[str, dict[str, Seen]] = {}

    def feeds(self) -> tuple[FeedState, ...]:
        return tuple(sorted(self._states.values(), key=lambda s: (s.feed.name, s.feed.url)))

    def add_feed(self, feed: Feed) -> None:
        if any(feed.url == s.feed.url or feed.name == s.feed.name for s in self._states.values()):
            raise UsageError(f"{feed.name} is there already")
        self._states[feed.url] = FeedState(feed)
        self._seen[feed.url] = {}

    def remove_feed(self, url: str) -> None:
        del self._states[url]
        del self._seen[url]

    def set_feed(self, url: str, state: FeedState) -> None:
        del self._states[url]
        self._states[state.feed.url] = state
        self._seen[state.feed.url] = self._seen.pop(url)

    def seen(self, url: str) -> Mapping[str, Seen]:
        return dict(self._seen[url])

    def mark_seen(self, url: str, entry: Seen) -> None:
        self._seen[url][entry.id] = entry

    def keep_seen(self, url: str, ids: Sequence[str]) -> None:
        self._seen[url] = {i: s for i, s in self._seen[url].items() if i in set(ids)}
