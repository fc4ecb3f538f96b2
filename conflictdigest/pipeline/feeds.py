"""The feeds that a user follows, as sources for `ingest`; and what to remember of them afterwards.

An entry counts as seen only when its article is stored, and a feed's ETag is kept only when all its entries
were dealt with. So a run that is killed at any moment leaves neither holes nor duplicates: the next one asks
again for what is not known to be done, and finds what is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from conflictdigest.errors import UsageError
from conflictdigest.model import replace
from conflictdigest.model.article import Outcome
from conflictdigest.model.feeds import Feed, FeedState, Found, Health, Seen, Start, Visited
from conflictdigest.model.source import Raw, Skip
from conflictdigest.pipeline.marks import Mark
from conflictdigest.ports import FeedStore, Visits

PATIENCE = 3.0
"""Seconds that the rest waits for a slow server, so that order is as a rule that of the feeds."""
QUIET_FAILURES = 3
"""From so many failures in a row, a quiet run tells of them too."""
_WAITS = (timedelta(0), timedelta(hours=1), timedelta(hours=4), timedelta(hours=12), timedelta(hours=20))
"""Before the next try, after 1, 2, 3 … failures in a row. A daily run skips none of them."""
_LONGEST_WAIT = timedelta(days=7)
"""The longest Retry-After that is believed."""
_KEPT = 1500
"""Seen entries kept for one feed; when there are more, those that it no longer carries are forgotten."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which of the feeds: all, or those with one of these names or tags."""

    names: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


def chosen(states: Sequence[FeedState], choice: Choice) -> tuple[FeedState, ...]:
    """Raises UsageError for a name or tag that no feed has."""
    if not states:
        raise UsageError("no feeds yet; add one: conflictdigest feeds add ADDRESS")
    for name in choice.names:
        if not any(_called(s.feed, name) for s in states):
            raise UsageError(f"no feed is called {name}; see: conflictdigest feeds list")
    for tag in choice.tags:
        if not any(tag in s.feed.tags for s in states):
            raise UsageError(f"no feed has the tag {tag}; see: conflictdigest feeds list")
    if not choice.names and not choice.tags:
        return tuple(states)
    return tuple(
        s
        for s in states
        if any(_called(s.feed, name) for name in choice.names) or set(choice.tags) & set(s.feed.tags)
    )


class FeedSources:
    """What is new in the feeds, for `ingest` to read; a feed that failed is a Skip.

    Sources come in the order of the feeds' names and of their entries, except that what has not come after
    some seconds lets the rest go first: `sort` brings the outcomes into order again.
    """

    def __init__(
        self, events: Iterator[Found | Visited], store: FeedStore, starts: Sequence[Start], now: datetime
    ):
        self._events = events
        self._store = store
        self._starts = starts
        self._now = now
        self._numbers = {s.feed.feed.url: number for number, s in enumerate(starts) if s.feed}
        self._order: dict[str, tuple[int, ...]] = {}

    def __iter__(self) -> Iterator[Raw | Skip | Mark]:
        for event in self._events:
            if isinstance(event, Visited):
                yield from self._close(event)
                continue
            if event.raw is not None:
                self._order.setdefault(event.raw.origin, event.order)
                yield event.raw
            if event.seen is not None:
                yield Mark(_mark(self._store, self._starts[event.order[0]], event.seen))

    def sort(self, outcomes: Sequence[Outcome]) -> list[Outcome]:
        """Those of other sources first, as they are; then these, feed by feed, entry by entry."""
        return sorted(outcomes, key=lambda o: self._order.get(o.origin, ()))

    def _close(self, visited: Visited) -> Iterator[Skip | Mark]:
        state = visited.start.feed
        if state is None:
            return
        if visited.reason is not None:
            failure = _failure(state, visited)
            self._order.setdefault(failure.origin, (self._numbers[state.feed.url],))
            yield failure
        yield Mark(_close(self._store, state, visited, self._now))


def sources(
    store: FeedStore,
    visits: Visits,
    now: datetime,
    choice: Choice | None = None,
    *,
    since: date | None = None,
    watch: Callable[[int, int], None] | None = None,
    patience: float | None = PATIENCE,
) -> FeedSources:
    """What is new in the feeds. Feeds in back-off are left out unless called by name.

    Raises UsageError before anything is asked. Requests begin at once.
    """
    choice = choice or Choice()
    states = store.feeds()
    asked = [s for s in chosen(states, choice) if choice.names or _due(s.health, now)]
    seen = {s.feed.url: store.seen(s.feed.url) for s in states}
    known = frozenset(e.link for found in seen.values() for e in found.values() if e.link and e.settled)
    starts = [Start(s.feed.url, s, seen[s.feed.url]) for s in asked]
    events: Iterator[Found | Visited] = iter(())
    if starts:
        events = visits.visit(starts, known=known, since=since, watch=watch, patience=patience)
    return FeedSources(events, store, starts, now)


def _mark(store: FeedStore, start: Start, seen: Seen) -> Callable[[], None]:
    return lambda: store.mark_seen(start.feed.feed.url if start.feed else start.name, seen)


def _close(store: FeedStore, state: FeedState, visited: Visited, now: datetime) -> Callable[[], None]:
    def done() -> None:
        taken = {s.feed.url for s in store.feeds()}
        better = after(state, visited, now, taken)
        url = better.feed.url
        store.set_feed(state.feed.url, better)
        entries = store.seen(url)
        if visited.ids and len(entries) > max(_KEPT, 3 * len(visited.ids)):
            store.keep_seen(url, visited.ids)

    return done


def after(state: FeedState, visited: Visited, now: datetime, taken: set[str]) -> FeedState:
    """What is stored of a feed after a visit. `taken`: addresses that feeds have already."""
    health = state.health
    if visited.reason is not None:
        failures = health.failures + 1
        wait = _WAITS[min(failures, len(_WAITS)) - 1]
        if visited.wait is not None:
            wait = max(wait, min(timedelta(seconds=visited.wait), _LONGEST_WAIT))
        failed = replace(
            health,
            checked=now,
            failures=failures,
            reason=f"{visited.reason}: {visited.detail}" if visited.detail else visited.reason,
            next_try=now + wait if wait else None,
        )
        return replace(state, health=failed)
    feed = state.feed
    moved = visited.moved_to
    if moved and moved != feed.url and moved not in taken:
        feed = replace(feed, url=moved, added_as=feed.added_as or feed.url)
    well = Health(checked=now, success=now, news=now if visited.new else health.news)
    return FeedState(feed, well, visited.validators)


def _due(health: Health, now: datetime) -> bool:
    return health.next_try is None or health.next_try <= now


def _failure(state: FeedState, visited: Visited) -> Skip:
    failures = state.health.failures + 1
    detail = f"feed {state.feed.name}"
    if visited.detail:
        detail += f": {visited.detail}"
    if failures > 1:
        detail += f" ({failures} failures in a row)"
    return Skip(state.feed.url, visited.reason or "", detail, passing=failures < QUIET_FAILURES)


def _called(feed: Feed, name: str) -> bool:
    return name in (feed.name, feed.url, feed.added_as)
