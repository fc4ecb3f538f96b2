"""The outbox, written before a digest is sent, and the ledger, written after: `ports.Outbox`.

One row a letter and one a recipient, in the store's own transactions, so that a crash between any two steps
leaves a state that tells what to do next. The letter's text goes as soon as nobody waits for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from conflictdigest.store import squeeze
from conflictdigest.store.codec import pack, plain, unpack
from conflictdigest.store.database import Database, Row, Value, as_list

if TYPE_CHECKING:
    from conflictdigest.model.mail import Letter, Receipt
    from conflictdigest.model.timeline import Entry

_WAITS = "EXISTS (SELECT 1 FROM receipts r WHERE r.letter = l.n AND r.state IN ('prepared', 'sending'))"
_COLUMNS = "l.digest, l.day, l.message_id, l.data, l.made, l.entries"


class Outbox:
    """The part of the store that keeps letters until they are sent, and remembers that they were."""

    _db: Database

    def prepare_letter(self, letter: Letter, recipients: Sequence[str], *, again: bool = False) -> None:
        """Put a letter into the outbox for these recipients, in place of an unsent one of its digest and day.

        Who has it already (or refused it) gets it only with `again`. It is on the disk when this returns.
        """
        with self._db.transaction(durable=True):
            key = (plain(letter.digest), letter.day.toordinal())
            data = None if letter.data is None else squeeze.pack(letter.data)
            values: tuple[Value, ...] = (
                letter.message_id,
                data,
                letter.made.isoformat(),
                pack(letter.entries),
            )
            self._db.run(
                "INSERT INTO letters (digest, day, message_id, data, made, entries) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (digest, day) DO UPDATE SET message_id = excluded.message_id,"
                " data = excluded.data, made = excluded.made, entries = excluded.entries",
                (*key, *values),
            )
            (number,) = self._db.row("SELECT n FROM letters WHERE digest = ? AND day = ?", key) or (0,)
            clash = (
                "DO UPDATE SET state = 'prepared', changed = excluded.changed, tries = 0, reason = ''"
                if again
                else "DO NOTHING"
            )
            self._db.many(
                "INSERT INTO receipts (letter, recipient, state, changed, tries, reason)"
                f" VALUES (?, ?, 'prepared', ?, 0, '') ON CONFLICT (letter, recipient) {clash}",
                [(number, plain(r), letter.made.isoformat()) for r in recipients],
            )
            self._link(number, letter.entries)
            self._tidy(number)

    def letters(self) -> tuple[Letter, ...]:
        """Those for which somebody still waits, by day and digest."""
        sql = f"SELECT {_COLUMNS} FROM letters l WHERE {_WAITS} ORDER BY l.day, l.digest"
        return tuple(_letter(row) for row in self._db.rows(sql))

    def letter(self, digest: str, day: date) -> Letter | None:
        """None when there never was one."""
        sql = f"SELECT {_COLUMNS} FROM letters l WHERE l.digest = ? AND l.day = ?"
        found = self._db.row(sql, (plain(digest), day.toordinal()))
        return _letter(found) if found else None

    def receipts(self, digest: str | None = None, day: date | None = None) -> tuple[Receipt, ...]:
        """What became of letters, of all or of this digest or day; by day, digest, recipient."""
        from conflictdigest.model.mail import LetterState, Receipt

        sql = (
            "SELECT l.digest, l.day, r.recipient, r.state, l.message_id, r.changed, r.tries, r.reason"
            " FROM receipts r JOIN letters l ON l.n = r.letter"
            " WHERE l.digest = coalesce(?, l.digest) AND l.day = coalesce(?, l.day)"
            " ORDER BY l.day, l.digest, r.recipient"
        )
        wanted = (None if digest is None else plain(digest), None if day is None else day.toordinal())
        return tuple(
            Receipt(d, date.fromordinal(n), to, LetterState(s), m, datetime.fromisoformat(c), tries, why)
            for d, n, to, s, m, c, tries, why in self._db.rows(sql, wanted)
        )

    def set_receipt(self, receipt: Receipt) -> None:
        """Record a step with one recipient; on the disk when this returns (or with the open transaction).

        When nobody waits any longer, the letter's text is dropped; its Message-ID and the receipts stay.
        """
        with self._db.transaction(durable=True):
            key = (plain(receipt.digest), receipt.day.toordinal())
            found = self._db.row("SELECT n FROM letters WHERE digest = ? AND day = ?", key)
            if found is None:
                raise ValueError(f"no letter of {receipt.digest} for {receipt.day} was prepared")
            self._db.run(
                "INSERT OR REPLACE INTO receipts (letter, recipient, state, changed, tries, reason)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    found[0],
                    plain(receipt.recipient),
                    receipt.state.value,
                    receipt.changed.isoformat(),
                    receipt.tries,
                    plain(receipt.reason),
                ),
            )
            self._tidy(found[0])

    def _link(self, number: int, entries: Sequence[Entry]) -> None:
        self._db.run("DELETE FROM letter_articles WHERE letter = ?", (number,))
        self._db.run(
            "INSERT INTO letter_articles (article, letter)"
            " SELECT a.n, ? FROM json_each(?) j JOIN articles a ON a.id = j.value",
            (number, as_list(sorted({q.article for e in entries for q in e.quotes}))),
        )

    def _tidy(self, number: int) -> None:
        self._db.run(
            f"UPDATE letters AS l SET data = NULL, entries = NULL WHERE n = ? AND NOT {_WAITS}", (number,)
        )


def _letter(row: Row) -> Letter:
    from conflictdigest.model.mail import Letter
    from conflictdigest.model.timeline import Entry

    digest, day, message_id, data, made, entries = row
    shown = unpack(entries, tuple[Entry, ...]) if entries else ()
    text = None if data is None else squeeze.expand(data)
    return Letter(digest, date.fromordinal(day), message_id, text, datetime.fromisoformat(made), shown)
