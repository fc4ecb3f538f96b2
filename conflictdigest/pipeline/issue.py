"""From the store to one day's issue of a digest: what is new to its readers, what moved, what is ahead.

What readers were told is kept in the store's marks. The mark ``digest:NAME`` holds all of it; beside it
``digest:NAME@DAY`` holds what the letter of one day told, for some weeks, so that an old digest can be made
again and a moved toll be compared with the one that was told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta

from conflictdigest import timeline
from conflictdigest.config.values import Config, Digest
from conflictdigest.model import replace
from conflictdigest.model.changes import Change, ChangeKind
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.digest import Issue, Silent
from conflictdigest.model.feeds import FeedState
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Bound, Entry, EntryKind, Evidence, Listed, Quote, label
from conflictdigest.pipeline.digest import entries_of
from conflictdigest.ports import Filter, Store

KEPT = timedelta(days=35)
"""How long it is known which entries one day's letter told."""
_UNDATED = "undated:"
_LOOK_AHEAD = timedelta(days=92)
"""How far an issue of a day gone by looks ahead, where the digest does not say."""
_REMIND = timedelta(days=1)
"""What was announced earlier is told again on the day before and on its day."""
_TOLD = frozenset({ChangeKind.TOLL, ChangeKind.DATE, ChangeKind.ORIGIN, ChangeKind.CORRECTED})


def reader(digest: str) -> str:
    """Whose mark says what this digest has told."""
    return f"digest:{digest}"


def day_reader(digest: str, day: date) -> str:
    """Whose mark says what its letter of this day has told."""
    return f"{reader(digest)}@{day}"


def compose(
    store: Store,
    digest: Digest,
    config: Config,
    day: date,
    now: datetime,
    *,
    pending: Sequence[tuple[date, Sequence[Entry]]] = (),
) -> Issue:
    """The issue of `day`. `pending`: letters of this digest that still wait; their entries count as told."""
    days = _days(store, digest.name)
    if day in days:  # made again: what it told, as it told it
        again = [e for e in store.shown_to(day_reader(digest.name, day)).values() if e]
        after = _ordered(e for e in again if not e.id.startswith(_UNDATED))
        undated = [e.id.removeprefix(_UNDATED) for e in again if e.id.startswith(_UNDATED)]
    else:
        after = _entries(store, digest, config, day, today=now.date())
        undated = _undated(store, digest, pending)
    told = _told(store, digest.name, day, pending)
    seen = _seen(store, digest.name, day, {e.id for e in after}) | told.keys()
    compared = [e for e in after if e.id in told or e.id not in seen]
    issue = Issue(
        digest.name,
        _label(digest),
        day,
        silent=tuple(silent(store.feeds(), now, digest.silent_days)),
        with_articles=digest.articles,
        discreet=digest.subject == "neutral",
    )
    issue = _sorted_in(issue, after, timeline.changes(told.values(), compared), digest)
    return _with_articles(store, issue, after, undated)


def _sorted_in(issue: Issue, after: Sequence[Entry], changes: Iterable[Change], digest: Digest) -> Issue:
    """Each entry that is new or has moved in its section."""
    changed: dict[str, list[ChangeKind]] = {}
    moved: dict[str, list[Change]] = {}
    for one in changes:
        changed.setdefault(one.entry.id, []).append(one.kind)
        if one.kind in _TOLD:
            moved.setdefault(one.entry.id, []).append(one)
    fresh = {i for i, kinds in changed.items() if ChangeKind.NEW in kinds}
    disputed = [
        e for e in after if (e.id in fresh and e.disputed_by) or ChangeKind.DISPUTED in changed.get(e.id, ())
    ]
    placed = {e.id for e in disputed} | {i for e in disputed for i in e.disputed_by}
    ahead = [
        e
        for e in after
        if e.id not in placed and _is_ahead(e, issue.day) and (e.id in fresh or _is_due(e, issue.day))
    ]
    placed |= {e.id for e in ahead}
    updated = [(e, tuple(moved[e.id])) for e in after if e.id in moved and e.id not in placed]
    new = [e for e in after if e.id in fresh and e.id not in placed]
    kept = new
    if digest.max_days or digest.per_day:
        kept = list(timeline.select(new, max_days=digest.max_days, per_day=digest.per_day).entries)
    ids = {e.id for e in kept}
    if not (new or updated or disputed or any(e.id in fresh for e in ahead)):
        ahead = []  # a reminder alone is no news
    return replace(
        issue,
        new=tuple(kept),
        updated=tuple(updated),
        disputed=tuple(disputed),
        ahead=tuple(ahead),
        left_out=tuple(e for e in new if e.id not in ids),
    )


def _with_articles(store: Store, issue: Issue, after: Sequence[Entry], undated: Collection[str]) -> Issue:
    """With all that is shown beside its entries: articles, stories, the other sides of disputes."""
    shown = {e.id for e in issue.entries}
    ties = {i for e in issue.entries for i in (*e.disputes, *e.disputed_by)} - shown
    related = tuple(e for e in after if e.id in ties)
    related += tuple(_missing(store, ties - {e.id for e in related}))
    quoted = {q.article for e in (*issue.entries, *related) for q in e.quotes}
    listed = store.listed(sorted({*quoted, *undated}))
    articles = tuple(replace(a, label=label(n)) for n, a in enumerate(listed))
    return replace(
        issue,
        related=related,
        articles=articles,
        undated=tuple(a for a in articles if a.id in undated),
        stories=tuple(store.stories(sorted({e.story for e in issue.entries if e.story}))),
    )


def _undated(store: Store, digest: Digest, pending: Sequence[tuple[date, Sequence[Entry]]]) -> list[str]:
    """Articles without any date that were not named yet; a digest with filters has no room for them."""
    if digest.outlets or digest.places or digest.actors or digest.topics or digest.grep or digest.only:
        return []
    there = [a.id for a in store.listed(store.undated()) if a.published is None]
    told = store.shown_ids(reader(digest.name), [_UNDATED + a for a in there])
    told |= {e.id for _, entries in pending for e in entries}
    return [a for a in there if _UNDATED + a not in told]


def undated_entry(article: Listed, day: date) -> Entry:
    """Stands for an undated article in the mark of what was told."""
    words = article.title or ""
    quote = Quote(article.id, article.origin, article.origin_id, article.outlet, Span(0, 0, 0), "")
    return Entry(
        _UNDATED + article.id,
        Days.on(day),
        Bound.BY,
        Granularity.DAY,
        EntryKind.BACKGROUND,
        words,
        Evidence("", "no date", None),
        (quote,),
    )


def _missing(store: Store, ids: Collection[str]) -> Iterable[Entry]:
    """Entries outside the window that one inside disputes or is disputed by."""
    from conflictdigest.errors import UsageError

    for one in sorted(ids):
        try:
            yield store.entry(one)
        except (UsageError, KeyError):
            continue


def _entries(store: Store, digest: Digest, config: Config, day: date, *, today: date) -> list[Entry]:
    wanted = Filter(
        since=day - timedelta(days=digest.window),
        until=None if digest.ahead is None else day + timedelta(days=digest.ahead),
        outlets=digest.outlets,
        places=digest.places,
        actors=digest.actors,
        topics=tuple((config.topics[t].words, config.topics[t].exclude) for t in digest.topics),
        grep=digest.grep,
        only=digest.only,
    )
    if day >= today:
        return _ordered(entries_of(store, wanted, config.families))
    # what happened since is nothing to an old issue; what was announced then is asked for apart
    found: dict[str, Entry] = {}
    if digest.only != "ahead":
        found |= {e.id: e for e in entries_of(store, replace(wanted, until=day), config.families)}
    if digest.only in (None, "ahead"):
        later = replace(wanted, until=wanted.until or day + _LOOK_AHEAD, only="ahead")
        found |= {e.id: e for e in entries_of(store, later, config.families)}
    return _ordered(_as_of(store, list(found.values()), day))


def _ordered(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda e: (e.days.first, e.days.last, e.bound, -e.weight, e.id))


def _as_of(store: Store, entries: Sequence[Entry], day: date) -> list[Entry]:
    """Those that an article published by then tells; articles without a date count as there."""
    quoted = sorted({q.article for e in entries for q in e.quotes})
    later = {a.id for a in store.listed(quoted) if a.published and a.published.days.first > day}
    return [e for e in entries if any(q.article not in later for q in e.quotes)]


def _told(
    store: Store, digest: str, day: date, pending: Sequence[tuple[date, Sequence[Entry]]]
) -> dict[str, Entry]:
    """What the letters of the days before told, as it stood then."""
    found: dict[str, Entry] = {}
    for then in _days(store, digest):
        if then < day:
            found |= {i: e for i, e in store.shown_to(day_reader(digest, then)).items() if e}
    for then, entries in sorted(pending, key=lambda p: p[0]):
        if then < day:
            found |= {e.id: e for e in entries}
    return found


def _seen(store: Store, digest: str, day: date, ids: Collection[str]) -> set[str]:
    """Which of these were told, but not by the letter of this day alone, which is made again."""
    days = _days(store, digest)
    if days and day < days[-1]:  # an old issue: only what was told before it counts
        return {i for then in days if then < day for i in store.shown_ids(day_reader(digest, then), ids)}
    seen = set(store.shown_ids(reader(digest), ids))
    if day in days:
        earlier = {i for then in days if then < day for i in store.shown_ids(day_reader(digest, then), ids)}
        seen -= store.shown_ids(day_reader(digest, day), ids) - earlier
    return seen


def _days(store: Store, digest: str) -> list[date]:
    """The days whose letters are still known, in order."""
    start = f"{reader(digest)}@"
    return sorted(date.fromisoformat(r.removeprefix(start)) for r in store.readers() if r.startswith(start))


def remember(store: Store, digest: str, day: date, entries: Sequence[Entry], now: datetime) -> None:
    """Record that the letter of this day told these; in the caller's transaction."""
    store.move_mark(reader(digest), entries, now)
    store.move_mark(day_reader(digest, day), entries, now)
    for then in _days(store, digest):
        if then < now.date() - KEPT:
            store.forget_reader(day_reader(digest, then))


def _is_ahead(entry: Entry, day: date) -> bool:
    return entry.days.last >= day and (entry.kind is EntryKind.AHEAD or entry.days.first > day)


def _is_due(entry: Entry, day: date) -> bool:
    return day <= entry.days.first <= day + _REMIND


def _label(digest: Digest) -> str:
    named = digest.title or ", ".join(digest.topics or digest.places or digest.actors) or digest.name
    return named[:1].upper() + named[1:]


def silent(feeds: Iterable[FeedState], now: datetime, days: int) -> Iterable[Silent]:
    """Feeds that failed when last asked, or have had nothing new for so many days; by name."""
    for state in feeds:
        health = state.health
        if health.checked is None:
            yield Silent(state.feed.name, "never asked yet")
        elif health.reason or health.failures:
            times = f", {health.failures} times in a row" if health.failures > 1 else ""
            last = f"; last well on {_utc_day(health.success)}" if health.success else "; never well yet"
            yield Silent(state.feed.name, f"{health.reason or 'failed'}{times}{last}")
        elif health.news is None or now - health.news > timedelta(days=days):
            since = f"since {_utc_day(health.news)}" if health.news else "yet"
            yield Silent(state.feed.name, f"nothing new {since}")


def _utc_day(value: datetime) -> str:
    return value.date().isoformat()
