"""Links between texts in SQLite, a row a text: one read brings all that a text is linked with.

A link stands in the rows of both of its ends. Texts go by their numbers.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from conflictdigest.store.database import in_sql

SCHEMA = """
-- The links of each text that has some: of each the number of the other end, likeness and shared part in
-- ten-thousandths, and what may be lost before it is, as 4, 4, 2 and 2 bytes, little-endian, by number.
CREATE TABLE candidate_links (
    text  INTEGER PRIMARY KEY,
    links BLOB NOT NULL
) STRICT;
"""
_LINK = struct.Struct("<iihh")
_AT_ONCE = 4000
"""Texts whose links are changed at once: bounds memory."""

Row = tuple[int, int, int]
"""Likeness and shared part in ten-thousandths, and what may be lost."""
Dropped = dict[tuple[int, int], int]
"""Links that are no more, from either end, with the likeness they had."""


class Weaker(NamedTuple):
    """What links among some texts lose, for a key that they share tells nothing any more."""

    texts: Sequence[int]
    worth: int
    kind: str
    """dated: links of which an end is above zero; dayless: of which an end is below; run: all."""

    def ends(self) -> Sequence[int]:
        """Texts of which one at least is an end of each such link."""
        if self.kind == "run":
            return self.texts
        return [text for text in self.texts if (text > 0) == (self.kind == "dated")]

    def pairs(self, table: Mapping[int, Mapping[int, Row]]) -> Iterator[tuple[int, int]]:
        """Both ends of each such link, once."""
        among, done = set(self.texts), set[int]()
        for a in self.ends():
            done.add(a)
            for b in sorted(among.intersection(table[a])):
                if b not in done:
                    yield a, b


class Links:
    """The table of links."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def read(self, numbers: Iterable[int]) -> dict[int, dict[int, Row]]:
        """For each of these texts its links by their other ends."""
        found: dict[int, dict[int, Row]] = {number: {} for number in numbers}
        unpack = _LINK.iter_unpack
        for number, data in self._rows(found):
            found[number] = {b: (likeness, shared, spare) for b, likeness, shared, spare in unpack(data)}
        return found

    def alike(self, numbers: Iterable[int], least: int, unit: int) -> dict[int, list[tuple[float, int]]]:
        """For each of these texts the others with a link of such a likeness, and that as a part of `unit`."""
        found: dict[int, list[tuple[float, int]]] = {number: [] for number in numbers}
        unpack = _LINK.iter_unpack
        for number, data in self._rows(found):
            rows = [(likeness / unit, b) for b, likeness, _, _ in unpack(data) if likeness >= least]
            found[number] = rows
        return found

    def replace(self, links: Mapping[int, Mapping[int, Row]]) -> None:
        """Put these in place of all links of each of these texts, on both sides."""
        table = self.read({*links, *(other for row in links.values() for other in row)})
        absent = {other for number in links for other in table[number]} - table.keys()
        table.update(self.read(absent))
        changed: set[int] = set()
        for number, now in links.items():
            for other in [o for o in table[number] if o not in now and number not in links.get(o, ())]:
                del table[number][other], table[other][number]
                changed.update((number, other))
        for number, now in links.items():
            for other, row in now.items():
                if table[number].get(other) != row:
                    table[number][other] = table[other][number] = row
                    changed.update((number, other))
        self._write({number: table[number] for number in changed})

    def drop(self, numbers: Iterable[int]) -> Dropped:
        """Drop all links of these texts, on both sides."""
        table = self.read(numbers)
        gone = [(a, b) for a, row in table.items() for b in row]
        dropped = {(b, a): table[a][b][0] for a, b in gone}
        others = self.read({b for _, b in gone} - table.keys())
        for a, b in gone:
            if b in others:
                del others[b][a]
        self._write({**others, **{number: {} for number in table}})
        return dropped

    def weaken(self, losses: Sequence[Weaker]) -> Dropped:
        """Take something from links; those are dropped of which less than nothing is left."""
        dropped: Dropped = {}
        touched = 0
        some: list[Weaker] = []
        for loss in losses:
            some.append(loss)
            touched += len(loss.texts)
            if touched > _AT_ONCE:
                self._weaken(some, dropped)
                touched, some = 0, []
        self._weaken(some, dropped)
        table = self.read({a for a, _ in dropped})
        for a, b in dropped:
            del table[a][b]
        self._write(table)
        return dropped

    def _weaken(self, losses: Sequence[Weaker], dropped: Dropped) -> None:
        table = self.read({end for loss in losses for end in loss.ends()})
        linked = [(a, b, loss) for loss in losses for a, b in loss.pairs(table)]
        table.update(self.read({b for _, b, _ in linked} - table.keys()))
        changed: set[int] = set()
        for a, b, loss in linked:
            likeness, shared, spare = table[a][b]
            table[a][b] = table[b][a] = (likeness, shared, spare - loss.worth)
            changed.update((a, b))
            if spare < loss.worth:
                dropped[a, b] = dropped[b, a] = likeness
        self._write({number: table[number] for number in changed})

    def _rows(self, numbers: Iterable[int]) -> Iterator[tuple[int, bytes]]:
        sql = "SELECT l.text, l.links FROM json_each(?) j JOIN candidate_links l ON l.text = j.value"
        return self._db.execute(sql, (in_sql(sorted(numbers)),))

    def _write(self, table: Mapping[int, Mapping[int, Row]]) -> None:
        pack = _LINK.pack
        rows = [
            (number, b"".join([pack(other, *row) for other, row in sorted(table[number].items())]))
            for number in sorted(table)
        ]
        kept, empty = [row for row in rows if row[1]], [(number,) for number, data in rows if not data]
        self._db.executemany("DELETE FROM candidate_links WHERE text = ?", empty)
        self._db.executemany("INSERT OR REPLACE INTO candidate_links (text, links) VALUES (?, ?)", kept)
