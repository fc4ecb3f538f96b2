"""From the store to a timeline that can be shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from conflictdigest import timeline
from conflictdigest.model import replace
from conflictdigest.model.timeline import Coverage, Entry, Listed, TimelineView, Undated, label
from conflictdigest.ports import Filter, Store


def view(
    store: Store,
    wanted: Filter,
    *,
    max_days: int | None = None,
    per_day: int | None = None,
    with_articles: bool = True,
    new_to: str | None = None,
    families: Mapping[str, str] | None = None,
) -> TimelineView:
    """The entries that pass the filters, all or the most telling ones, with all that is shown beside.

    `new_to` names a reader: entries that this reader was shown are left out. `families` maps outlets to
    the family with which they count as one origin.
    """
    everything = entries_of(store, wanted, families or {})
    seen = store.shown_ids(new_to, [e.id for e in everything]) if new_to is not None else frozenset()
    fresh = tuple(e for e in everything if e.id not in seen)
    chosen = timeline.select(fresh, max_days=max_days, per_day=per_day)
    return assemble(
        store,
        wanted,
        chosen.entries,
        everything,
        hidden=(chosen.hidden_days, chosen.hidden_entries),
        with_articles=with_articles,
    )


def entries_of(store: Store, wanted: Filter, families: Mapping[str, str]) -> tuple[Entry, ...]:
    """The entries that pass the filters, origins of one family counted once."""
    if not families:
        return tuple(store.entries(wanted))
    from conflictdigest.claims import count_origins

    single = wanted.only == "single-origin"  # two outlets of one family are one origin
    found = store.entries(replace(wanted, only=None) if single else wanted)
    joined = (replace(e, origins=count_origins(e.origins, families)) for e in found)
    return tuple(e for e in joined if not single or len(e.origins) <= 1)


def assemble(
    store: Store,
    wanted: Filter,
    entries: Sequence[Entry],
    everything: Sequence[Entry],
    *,
    hidden: tuple[int, int] = (0, 0),
    with_articles: bool = True,
) -> TimelineView:
    """A view of these entries, with the articles, stories and ties that a reader needs to follow them."""
    ordered = tuple(sorted(entries, key=_reading_order))
    shown = {e.id for e in ordered}
    ties = {i for e in ordered for i in (*e.disputes, *e.disputed_by)} - shown
    related = tuple(store.entries_by_id(sorted(ties)))
    listed, undated = _legend(store, wanted, (*ordered, *related))
    return TimelineView(
        entries=ordered,
        articles=listed,
        undated=undated,
        since=wanted.since,
        until=wanted.until,
        hidden_days=hidden[0],
        hidden_entries=hidden[1],
        coverage=_coverage(everything, {a.id: a for a in listed}),
        stories=tuple(store.stories(sorted({e.story for e in ordered if e.story}))),
        related=related,
        by=wanted.by,
        with_articles=with_articles,
    )


def _reading_order(entry: Entry) -> tuple[date, date, str, float, str]:
    return (entry.days.first, entry.days.last, entry.bound, -entry.weight, entry.id)


def _legend(
    store: Store, wanted: Filter, entries: Sequence[Entry]
) -> tuple[tuple[Listed, ...], tuple[Undated, ...]]:
    quoted = {q.article for e in entries for q in e.quotes}
    undated = set(store.undated())
    # a digest of some days, places or topics can not say which undated articles belong to it
    unfiltered = not (
        wanted.since
        or wanted.until
        or wanted.outlets
        or wanted.places
        or wanted.actors
        or wanted.stories
        or wanted.topics
        or wanted.grep
    )
    if wanted.only == "undated" or (unfiltered and not wanted.only):
        quoted |= undated
    listed = list(store.listed(sorted(quoted)))
    legend = tuple(replace(a, label=label(i)) for i, a in enumerate(listed))
    why = "nothing in it, and no dated article of its story, says when it appeared"
    lost = tuple(Undated(a.id, why) for a in legend if a.id in undated and a.published is None)
    return legend, lost


def _coverage(entries: Sequence[Entry], articles: dict[str, Listed]) -> tuple[Coverage, ...]:
    by_day: dict[date, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.days.single:
            by_day[entry.days.first].update(q.article for q in entry.quotes)
    return tuple(
        Coverage(
            day, len(ids), len({articles[i].outlet for i in ids if i in articles and articles[i].outlet})
        )
        for day, ids in sorted(by_day.items())
    )
