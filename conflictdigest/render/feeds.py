"""Feeds and how they fare, as lines and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from conflictdigest.render.safe import shown

if TYPE_CHECKING:
    from conflictdigest.model.feeds import FeedDocument, FeedState


class Answer(Protocol):
    """What a check of one feed found."""

    @property
    def state(self) -> FeedState: ...
    @property
    def reason(self) -> str | None: ...
    @property
    def detail(self) -> str: ...
    @property
    def document(self) -> FeedDocument | None: ...
    @property
    def newest(self) -> date | None: ...
    @property
    def moved_to(self) -> str | None: ...


def feed_lines(states: Sequence[FeedState]) -> Iterator[str]:
    """Two lines a feed: name and address, then what is known of it."""
    for state in states:
        feed, health = state.feed, state.health
        yield shown(f"{feed.name}  {feed.url}")
        parts = []
        if feed.family:
            parts.append(f"of {feed.family}")
        if feed.tags:
            parts.append("tags " + ", ".join(feed.tags))
        if health.checked is None:
            parts.append("never asked")
        elif health.success is None:
            parts.append("never answered")
        else:
            parts.append(f"answered {_time(health.success)}")
        if health.news:
            parts.append(f"news {_time(health.news)}")
        if health.failures:
            times = "once" if health.failures == 1 else f"{health.failures} times in a row"
            parts.append(f"failed {times} ({health.reason})")
        if health.next_try:
            parts.append(f"next try {_time(health.next_try)}")
        yield shown("  " + " · ".join(parts)).rstrip() if parts else ""


def check_line(found: Answer) -> str:
    """One line: the feed and how it answered."""
    name = f"{found.state.feed.name}: "
    if found.reason is not None:
        detail = f" ({found.detail})" if found.detail else ""
        return shown(f"{name}{found.reason}{detail} {found.state.feed.url}")
    parts = []
    if found.document is not None:
        count = len(found.document.entries)
        parts.append(f"{found.document.kind}, {count} {'entry' if count == 1 else 'entries'}")
        full = sum(e.full for e in found.document.entries)
        if full:
            parts.append(f"{full} with the whole article")
        if found.document.problem:
            parts.append(f"not well formed ({found.document.problem})")
    if found.newest:
        parts.append(f"newest {found.newest.isoformat()}")
    if found.moved_to:
        parts.append(f"moved to {found.moved_to}")
    return shown(name + "; ".join(parts))


def json_feeds(states: Sequence[FeedState]) -> str:
    """``conflictdigest.feeds/1``."""
    rows = [_row(state) for state in states]
    return json.dumps({"schema": "conflictdigest.feeds/1", "feeds": rows}, ensure_ascii=False)


def json_check(found: Answer) -> str:
    """One object a line."""
    document = found.document
    row = {
        "name": found.state.feed.name,
        "url": found.state.feed.url,
        "reason": found.reason,
        "detail": found.detail or None,
        "kind": document.kind.value if document else None,
        "entries": len(document.entries) if document else None,
        "newest": found.newest.isoformat() if found.newest else None,
        "moved_to": found.moved_to,
        "problem": document.problem if document else None,
    }
    return json.dumps(row, ensure_ascii=False)


def _row(state: FeedState) -> dict[str, object]:
    feed, health = state.feed, state.health
    return {
        "name": feed.name,
        "url": feed.url,
        "family": feed.family,
        "tags": list(feed.tags),
        "proxy": feed.proxy,
        "added_as": feed.added_as,
        "checked": _iso(health.checked),
        "success": _iso(health.success),
        "news": _iso(health.news),
        "failures": health.failures,
        "reason": health.reason,
        "next_try": _iso(health.next_try),
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M UTC")
