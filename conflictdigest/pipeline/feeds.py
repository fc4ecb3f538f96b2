"""The feeds that a user follows, as sources for `ingest`; and what to remember of them afterwards.

An entry counts as seen only when its article is stored, and a feed's ETag is kept only when all its entries
were dealt with. So a run that is killed at any moment leaves neither holes nor duplicates: the next one asks
again for what is not known to be done, and finds what is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from conflictdigest.errors import UsageError
from conflictdigest.model.feeds import Feed, FeedState, Found, Health, Seen, Start, Visited
from conflictdigest.model.source import Raw, Skip
from conflictdigest.pipeline.marks import Mark
from conflictdigest.ports import FeedStore, Visits

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


def sources(
    store: FeedStore,
    visits: Visits,
    now: datetime,
    choice: Choice | None = None,
    *,
    since: date | None = None,
    watch: Callable[[int, int], None] | None = None,
) -> Iterator[Raw | Skip | Mark]:
    """What is new in the feeds, in the order of their names and of their entries, a failed feed as a Skip.

    Feeds in back-off are left out unless called by name. Raises UsageError before anything is asked.
    """
    choice = choice or Choice()
    states = store.feeds()
    asked = [s for s in chosen(states, choice) if choice.names or _due(s.health, now)]
    seen = {s.feed.url: store.seen(s.feed.url) for s in states}
    known = frozenset(e.link for found in seen.values() for e in found.values() if e.link and e.settled)
    starts = [Start(s.feed.url, s, seen[s.feed.url]) for s in asked]
    events = visits.visit(starts, known=known, since=since, watch=watch) if starts else iter(())
    return _remembering(events, store, starts, now)


def _remembering(
    events: Iterator[Found | Visited], store: FeedStore, starts: Sequence[Start], now: datetime
) -> Iterator[Raw | Skip | Mark]:
    for event in events:
        if isinstance(event, Visited):
            state = event.start.feed
            if state is None:
                continue
            if event.reason is not None:
                yield _failure(state, event)
            yield Mark(_close(store, state, event, now))
            continue
        if event.raw is not None:
            yield event.raw
        if event.seen is not None:
            yield Mark(_mark(store, starts[event.start], event.seen))


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
