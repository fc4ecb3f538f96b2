"""What each reader has seen: the mark behind `--new`, and what `changes` compares with.

A mark moves only when it is told to, with the very entries that were shown. Readers are people ("me") or
digests by mail ("digest:morning"); one knows nothing of another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from conflictdigest.model.timeline import Entry
from conflictdigest.store.codec import encode, plain, unpack
from conflictdigest.store.database import Database, Row, as_list
from conflictdigest.store.squeeze import squeeze


class Marks:
    """The part of the store that keeps readers' marks."""

    _db: Database

    def mark_moved(self, reader: str) -> datetime | None:
        """When this reader's mark was set last (UTC); None for a reader who has none yet."""
        found = self._db.row("SELECT moved FROM readers WHERE name = ?", (plain(reader),))
        return datetime.fromisoformat(found[0]) if found else None

    def readers(self) -> tuple[str, ...]:
        return tuple(r[0] for r in self._db.rows("SELECT name FROM readers ORDER BY name"))

    def shown_to(self, reader: str, entries: Iterable[str] | None = None) -> Mapping[str, Entry | None]:
        """Each entry this reader was shown (or those of these ids), as it stood then.

        None where it was shown, but an article it quoted has been removed since.
        """
        sql = (
            "SELECT m.entry, s.data FROM readers r JOIN marks m ON m.reader = r.n"
            " LEFT JOIN shown s ON s.n = m.shown WHERE r.name = ?"
        )
        args = [plain(reader)]
        if entries is not None:
            sql += " AND m.entry IN (SELECT value FROM json_each(?))"
            args.append(as_list(sorted(set(entries))))
        rows = self._db.rows(f"{sql} ORDER BY m.entry", args)
        return {entry: unpack(data, Entry) if data else None for entry, data in rows}

    def shown_ids(self, reader: str, entries: Iterable[str] | None = None) -> frozenset[str]:
        """Which entries (or which of these) this reader was shown; much cheaper than `shown_to`."""
        sql = "SELECT m.entry FROM readers r JOIN marks m ON m.reader = r.n WHERE r.name = ?"
        args = [plain(reader)]
        if entries is not None:
            sql += " AND m.entry IN (SELECT value FROM json_each(?))"
            args.append(as_list(sorted(set(entries))))
        return frozenset(r[0] for r in self._db.rows(sql, args))

    def move_mark(self, reader: str, entries: Iterable[Entry], moved: datetime) -> None:
        """Record that these entries were shown as they are; what was shown before stays marked.

        Call it only after the whole output has been written.
        """
        with self._db.transaction():
            self._db.run(
                "INSERT INTO readers (name, moved) VALUES (?1, ?2)"
                " ON CONFLICT (name) DO UPDATE SET moved = ?2",
                (plain(reader), moved.isoformat()),
            )
            (number,) = self._db.row("SELECT n FROM readers WHERE name = ?", (plain(reader),)) or (0,)
            replaced = []
            for entry in entries:
                held = "SELECT shown FROM marks WHERE reader = ? AND entry = ? AND shown IS NOT NULL"
                replaced += self._db.rows(held, (number, entry.id))
                sql = "INSERT OR REPLACE INTO marks (reader, entry, shown) VALUES (?, ?, ?)"
                self._db.run(sql, (number, entry.id, self._shown(entry)))
            self._forget_unmarked(replaced)

    def forget_reader(self, reader: str) -> None:
        """Drop a reader's mark; everything is new to this reader again."""
        with self._db.transaction():
            sql = "SELECT m.shown FROM marks m JOIN readers r ON r.n = m.reader WHERE r.name = ?"
            held = self._db.rows(f"{sql} AND m.shown IS NOT NULL", (plain(reader),))
            self._db.run("DELETE FROM readers WHERE name = ?", (plain(reader),))
            self._forget_unmarked(held)

    def _shown(self, entry: Entry) -> int:
        from hashlib import blake2b

        data = encode(entry)
        digest = blake2b(data, digest_size=16).digest()
        if found := self._db.row("SELECT n FROM shown WHERE digest = ?", (digest,)):
            return int(found[0])
        number = self._db.insert("INSERT INTO shown (digest, data) VALUES (?, ?)", (digest, squeeze(data)))
        self._db.run(
            "INSERT INTO shown_articles (article, shown)"
            " SELECT a.n, ? FROM json_each(?) j JOIN articles a ON a.id = j.value",
            (number, as_list(sorted({q.article for q in entry.quotes}))),
        )
        return number

    def _forget_unmarked(self, numbers: Iterable[Row]) -> None:
        sql = "DELETE FROM shown WHERE n = ?1 AND NOT EXISTS (SELECT 1 FROM marks WHERE shown = ?1)"
        self._db.many(sql, numbers)
