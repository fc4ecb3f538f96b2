"""Entries of the timeline: written by runs of days, read by windows of days.

A window is read from a few short stretches of an index (see `reach` in schema.sql), so that the price depends
on what lies in it and not on the size of the store.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from conflictdigest.errors import StoreError, UsageError
from conflictdigest.model.days import Days
from conflictdigest.model.timeline import Entry
from conflictdigest.store.codec import encode
from conflictdigest.store.database import Database, Value, as_list
from conflictdigest.store.filters import conditions, facet, keeps

if TYPE_CHECKING:
    from conflictdigest.ports import Filter

REACHES = (1, 7, 31, 366)
"""Longest run of days of each class but the last."""

_NAMES = "id reach first last kind bound story disputed origins weight places actors data"
_COLUMNS = tuple(_NAMES.split())


class Entries:
    """The part of the store that keeps entries."""

    _db: Database

    def set_entries(self, days: Sequence[Days], entries: Sequence[Entry]) -> None:
        """Replace all entries whose days equal one of `days` by `entries` (whose days are all among them)."""
        named = set(days)
        fresh = {entry.id: entry for entry in entries}
        if stray := next((e for e in fresh.values() if e.days not in named), None):
            raise ValueError(f"entry {stray.id} lies on days that were not named")
        with self._db.transaction():
            gone = []
            for key in sorted(map(_key, named)):
                rows = self._db.rows("SELECT id FROM entries WHERE first = ? AND last = ?", key)
                gone += [(id_,) for (id_,) in rows if id_ not in fresh]
            self._db.many("DELETE FROM entries WHERE id = ?", gone)
            self._write(fresh.values())

    def update_entries(self, entries: Sequence[Entry]) -> None:
        """Replace entries by id, days unchanged."""
        with self._db.transaction():
            self._write(entries)

    def entries_of(
        self,
        *,
        stories: Iterable[str] | None = None,
        days: Iterable[Days] | None = None,
        without: Iterable[Days] = (),
    ) -> Iterator[Entry]:
        """Entries of these stories, or on exactly one of these runs of days (of both when both are given).

        None on the days `without`.
        """
        left_out = {_key(d) for d in without}
        keys = None if days is None else {_key(d) for d in days} - left_out
        if stories is not None:
            ours = "story IN (SELECT value FROM json_each(?))"
            sql = f"SELECT data, first, last FROM entries WHERE {ours} ORDER BY id"
            rows = self._db.rows(sql, (as_list(sorted(set(stories))),))
            wanted = (data for data, *key in rows if tuple(key) not in left_out)
            if keys is not None:
                wanted = (data for data, *key in rows if tuple(key) in keys)
            yield from self._decoded(wanted)
            return
        sql = "SELECT data FROM entries WHERE first = ? AND last = ? ORDER BY id"
        for key in sorted(keys or ()):
            yield from self._decoded(data for (data,) in self._db.rows(sql, key))

    def entry(self, entry_id: str) -> Entry:
        """Raises UsageError when there is none of this id."""
        for entry in self.entries_by_id([entry_id]):
            return entry
        raise UsageError(f"no entry {entry_id} in this store")

    def entries_by_id(self, ids: Iterable[str]) -> Iterator[Entry]:
        """These entries, by id; those not there are passed over."""
        sql = "SELECT e.data FROM json_each(?) j JOIN entries e ON e.id = j.value ORDER BY e.id"
        yield from self._decoded(data for (data,) in self._db.rows(sql, (as_list(sorted(set(ids))),)))

    def entries(self, wanted: Filter) -> Iterator[Entry]:
        """Entries that pass the filters, by first day, last day and id."""
        where, args = conditions(wanted)
        keep = keeps(wanted)
        for batch in self._windows(wanted, where, args):
            found = self._decoded(batch)
            yield from found if keep is None else filter(keep, found)

    # ------------------------------------------------------------------------------------- inside

    def _windows(self, wanted: Filter, where: str, args: list[Value]) -> Iterator[Iterator[bytes]]:
        by_event = wanted.by != "published"
        since = wanted.since.toordinal() if wanted.since and by_event else None
        until = wanted.until.toordinal() if wanted.until and by_event else None
        if since is None and until is None:
            sql = f"SELECT data FROM entries WHERE {where} ORDER BY first, last, id"
            for batch in self._db.stream(sql, args):
                yield (data for (data,) in batch)
            return
        rows = []
        for reach in range(len(REACHES) + 1):
            window, bounds = _window(reach, since, until)
            rows += self._db.rows(
                f"SELECT first, last, id, data FROM entries WHERE {window} AND {where}", bounds + args
            )
        rows.sort(key=lambda row: row[:3])
        yield (row[3] for row in rows)

    def _decoded(self, payloads: Iterable[bytes]) -> list[Entry]:
        decode = msgspec.json.Decoder(Entry).decode
        try:
            with _no_collection():
                return [decode(data) for data in payloads]
        except msgspec.MsgspecError as error:
            raise StoreError(f"the store {self._db.path} is damaged: {error}") from error

    def _write(self, entries: Iterable[Entry]) -> None:
        """Insert or replace; rows that stay the same are not touched."""
        wanted = list(entries)
        sql = "SELECT e.id, e.n, e.data FROM json_each(?) j JOIN entries e ON e.id = j.value"
        held = {id_: (n, data) for id_, n, data in self._db.rows(sql, (as_list(e.id for e in wanted),))}
        numbers = self._article_numbers({q.article for e in wanted for q in e.quotes})
        (last,) = self._db.row("SELECT coalesce(max(n), 0) FROM entries") or (0,)
        fresh: list[tuple[int, Entry]] = []
        again: list[tuple[Value, ...]] = []
        quoted: list[tuple[int, int]] = []
        for entry in wanted:
            number, before = held.get(entry.id, (None, None))
            if number is None:
                number = last = last + 1
                fresh.append((number, entry))
            elif (data := encode(entry)) != before:
                again.append((*_light(entry), data, number))
            else:
                continue
            ours = {numbers[q.article] for q in entry.quotes if q.article in numbers}
            quoted += [(article, number) for article in ours]
        self._db.many(f"UPDATE entries SET {' = ?, '.join(_COLUMNS)} = ? WHERE n = ?", again)
        self._db.many("DELETE FROM entry_articles WHERE entry = ?", [row[-1:] for row in again])
        columns, marks = ", ".join(_COLUMNS), ", ".join("?" * len(_COLUMNS))
        rows = ((*_light(entry), encode(entry), number) for number, entry in fresh)  # one in memory at a time
        self._db.many(f"INSERT INTO entries ({columns}, n) VALUES ({marks}, ?)", rows)
        quoted.sort()
        self._db.many("INSERT INTO entry_articles (article, entry) VALUES (?, ?)", quoted)

    def _article_numbers(self, ids: set[str]) -> dict[str, int]:
        sql = "SELECT a.id, a.n FROM json_each(?) j JOIN articles a ON a.id = j.value"
        return dict(self._db.rows(sql, (as_list(sorted(ids)),)))


def _light(entry: Entry) -> tuple[Value, ...]:
    first, last = _key(entry.days)
    length = last - first
    reach = (
        0 if not length else next((n for n, longest in enumerate(REACHES) if length < longest), len(REACHES))
    )
    places: list[str] = []
    for p in entry.places:
        places += (p.name, p.as_printed, p.country or "")
    said_by: list[str] = []
    for a in entry.attribution:
        said_by += (a.source or "", *a.chain, a.party or "")
    return (
        entry.id,
        reach,
        first,
        last,
        entry.kind.value,
        entry.bound.value,
        entry.story,
        int(bool(entry.disputed_by)),
        len(entry.origins),
        entry.weight,
        facet((*places, *entry.names)),
        facet((*said_by, *entry.origins, *entry.names)),
    )


def _window(reach: int, since: int | None, until: int | None) -> tuple[str, list[Value]]:
    """Condition and bounds for runs of one class that share a day with since..until."""
    parts, bounds = ["reach = ?"], [reach]
    if until is not None:
        parts.append("first <= ?")
        bounds.append(until)
    if since is not None:
        if reach < len(REACHES):
            parts.append("first >= ?")
            bounds.append(since - REACHES[reach] + 1)
        parts.append("last >= ?")
        bounds.append(since)
    return " AND ".join(parts), list(bounds)


def _key(days: Days) -> tuple[int, int]:
    return days.first.toordinal(), days.last.toordinal()


@contextmanager
def _no_collection() -> Iterator[None]:
    """Decoding makes values without cycles by the thousand; looking for cycles in them doubles the time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
