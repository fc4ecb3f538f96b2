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

_COLUMNS = "id, reach, first, last, kind, bound, story, disputed, origins, weight, places, actors, data"


class Entries:
    """The part of the store that keeps entries."""

    _db: Database

    def set_entries(self, days: Sequence[Days], entries: Sequence[Entry]) -> None:
        """Replace all entries whose days equal one of `days` by `entries` (whose days are all among them)."""
        keys = sorted({_key(d) for d in days})
        fresh = {entry.id: entry for entry in entries}
        if stray := next((e for e in fresh.values() if _key(e.days) not in set(keys)), None):
            raise ValueError(f"entry {stray.id} lies on days that were not named")
        with self._db.transaction():
            gone = []
            for key in keys:
                rows = self._db.rows("SELECT id FROM entries WHERE first = ? AND last = ?", key)
                gone += [(id_,) for (id_,) in rows if id_ not in fresh]
            self._db.many("DELETE FROM entries WHERE id = ?", gone)
            self._write(fresh.values())

    def update_entries(self, entries: Sequence[Entry]) -> None:
        """Replace entries by id, days unchanged."""
        with self._db.transaction():
            self._write(entries)

    def entries_of(
        self, *, stories: Iterable[str] | None = None, days: Iterable[Days] | None = None
    ) -> Iterator[Entry]:
        """Entries of these stories, or on exactly one of these runs of days (of both when both are given)."""
        keys = None if days is None else {_key(d) for d in days}
        if stories is not None:
            ours = "story IN (SELECT value FROM json_each(?))"
            sql = f"SELECT data, first, last FROM entries WHERE {ours} ORDER BY id"
            rows = self._db.rows(sql, (as_list(sorted(set(stories))),))
            yield from self._decoded(data for data, *key in rows if keys is None or tuple(key) in keys)
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

    def entries_quoting(self, articles: Iterable[str]) -> Iterator[Entry]:
        """Entries that quote any of these articles, by day and id."""
        sql = (
            "SELECT data FROM entries WHERE n IN (SELECT q.entry FROM json_each(?) j"
            " JOIN articles a ON a.id = j.value JOIN entry_articles q ON q.article = a.n)"
            " ORDER BY first, last, id"
        )
        yield from self._decoded(data for (data,) in self._db.rows(sql, (as_list(sorted(set(articles))),)))

    def entries(self, wanted: Filter) -> Iterator[Entry]:
        """Entries that pass the filters, by first day, last day and id."""
        where, args = conditions(wanted)
        keep = keeps(wanted)
        for batch in self._windows(wanted, where, args):
            found = self._decoded(batch)
            yield from found if keep is None else filter(keep, found)

    def entry_count(self) -> int:
        return int((self._db.row("SELECT count(*) FROM entries") or (0,))[0])

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
        quoted: list[tuple[int, int]] = []
        for entry in wanted:
            data = encode(entry)
            number, before = held.get(entry.id, (None, None))
            if before == data:
                continue
            values = (*_light(entry), data)
            if number is not None:
                names = ", ".join(f"{name} = ?" for name in _COLUMNS.split(", "))
                self._db.run(f"UPDATE entries SET {names} WHERE n = ?", (*values, number))
                self._db.run("DELETE FROM entry_articles WHERE entry = ?", (number,))
            else:
                marks = ", ".join("?" * len(values))
                number = self._db.insert(f"INSERT INTO entries ({_COLUMNS}) VALUES ({marks})", values)
            ours = sorted({numbers[q.article] for q in entry.quotes if q.article in numbers})
            quoted += [(article, number) for article in ours]
        self._db.many("INSERT INTO entry_articles (article, entry) VALUES (?, ?)", quoted)

    def _article_numbers(self, ids: set[str]) -> dict[str, int]:
        sql = "SELECT a.id, a.n FROM json_each(?) j JOIN articles a ON a.id = j.value"
        return dict(self._db.rows(sql, (as_list(sorted(ids)),)))


def _light(entry: Entry) -> tuple[Value, ...]:
    first, last = _key(entry.days)
    reach = next((n for n, longest in enumerate(REACHES) if last - first < longest), len(REACHES))
    places = (text for p in entry.places for text in (p.name, p.as_printed, p.country or ""))
    said_by = (text for a in entry.attribution for text in (a.source or "", *a.chain, a.party or ""))
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
