"""Which texts stand under which keys, in SQLite: the lower half of `candidates`.

A text's keys are entered when somebody first asks, many texts at once and sorted: then each page of the
table is read and written once, however large the table is. A key that more than `crowded` texts share is
listed, and passed over from then on; what it had found is taken back from the links it supported.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from conflictdigest.model.keys import DATED, DAYLESS, RUN
from conflictdigest.store.database import in_sql

SCHEMA = """
-- The keys of each text that stands for itself.
CREATE TABLE candidate_keys (
    key  INTEGER NOT NULL,
    text INTEGER NOT NULL,
    PRIMARY KEY (key, text)
) STRICT, WITHOUT ROWID;

-- Keys that too many texts share.
CREATE TABLE candidate_crowded (
    key INTEGER PRIMARY KEY
) STRICT;

-- Links between texts, kept on both sides; likeness and shared in ten-thousandths.
CREATE TABLE candidate_links (
    a        INTEGER NOT NULL,
    b        INTEGER NOT NULL,
    likeness INTEGER NOT NULL,
    shared   INTEGER NOT NULL,
    spare    INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
"""
_HOLDERS = "SELECT k.key, k.text FROM json_each(?) j JOIN candidate_keys k ON k.key = j.value"
_COUNTS = "SELECT k.key, count(*) FROM json_each(?) j JOIN candidate_keys k ON k.key = j.value GROUP BY k.key"
_IDLE = 500_000
"""Keys known to find nothing: bounds memory."""
Holders = Mapping[int, Sequence[int]]
Dropped = dict[tuple[int, int], int]
"""Links that are no more, with the likeness they had."""


def _kind(key: int) -> str:
    return "run" if key > DAYLESS else "dayless" if key > DATED else "dated"


class Keys:
    """Texts go by their numbers here; those whose day is not known for sure have negative ones."""

    def __init__(self, connection: sqlite3.Connection, crowded: int) -> None:
        self._db = connection
        self._crowded = crowded
        self._idle: set[int] = set()
        """Of the keys entered of late, those that find nothing: crowded ones, and those of one text."""

    def enter(self, texts: Mapping[int, Sequence[int]]) -> Dropped:
        """Put these texts under their keys; the links that are dropped, since keys are crowded now."""
        import numpy as np

        entered = np.fromiter(chain.from_iterable(texts.values()), np.int64)
        numbers = np.repeat(np.fromiter(texts, np.int64), [len(keys) for keys in texts.values()])
        order = entered.argsort(kind="stable")
        found = np.unique(entered, return_counts=True)
        counts: dict[int, int] = dict(zip(found[0].tolist(), found[1].tolist(), strict=True))
        listed = self._listed(list(counts))
        before = dict(self._db.execute(_COUNTS, (in_sql([k for k in counts if k not in listed]),)))
        full = [k for k, n in counts.items() if n + before.get(k, 0) > self._crowded and k not in listed]
        known = self._holders([k for k in full if k in before])
        rows = zip(entered[order].tolist(), numbers[order].tolist(), strict=True)
        self._db.executemany("INSERT INTO candidate_keys (key, text) VALUES (?, ?)", rows)
        self._db.executemany("INSERT INTO candidate_crowded (key) VALUES (?)", [(k,) for k in full])
        if len(self._idle) > _IDLE:
            self._idle.clear()
        self._idle -= before.keys()
        self._idle.update([k for k, n in counts.items() if n == 1 and k not in before], listed, full)
        return self._take_back(known)

    def leave(self, number: int, keys: Sequence[int]) -> set[int]:
        """Take a text out; those that share keys that are crowded no more."""
        self._idle.clear()
        listed = self._listed(sorted(keys))
        freed: set[int] = set()
        for key in sorted(listed):
            sql = "SELECT text FROM candidate_keys WHERE key = ? LIMIT ?"
            holders = [t for (t,) in self._db.execute(sql, (key, self._crowded + 2))]
            if len(holders) == self._crowded + 1:
                freed.update(holders)
                self._db.execute("DELETE FROM candidate_crowded WHERE key = ?", (key,))
        rows = [(key, number) for key in keys]
        self._db.executemany("DELETE FROM candidate_keys WHERE key = ? AND text = ?", rows)
        return freed - {number}

    def shared(self, texts: Mapping[int, Sequence[int]]) -> dict[int, list[tuple[int, int, int]]]:
        """For each of these texts the others that share two keys, or a run: (text, words, runs) shared.

        One key suffices between a text whose day is known for sure and one whose day is not. What a key is
        worth between two texts `model.keys.DATED` says.
        """
        idle = self._idle
        wanted = {number: [key for key in keys if key not in idle] for number, keys in texts.items()}
        dayless, others = set[int](), set[int]()
        for number, keys in wanted.items():
            if number > 0:
                start, end = bisect_right(keys, DATED), bisect_right(keys, DAYLESS)
                dayless.update(keys[start:end])
                others.update(keys[:start], keys[end:])
            else:
                others.update(keys)
        open_keys = others | dayless
        open_keys -= self._listed(sorted(open_keys))
        holders = self._holders(sorted(others & open_keys))
        unsure = self._holders(sorted(dayless & open_keys), " AND k.text < 0")
        return {
            number: self._counted(number, keys, holders, unsure if number > 0 else holders)
            for number, keys in wanted.items()
        }

    @staticmethod
    def _counted(
        number: int, keys: Sequence[int], holders: Holders, dayless: Holders
    ) -> list[tuple[int, int, int]]:
        """What a text shares with others; `dayless` are the holders of dayless keys that count."""
        start, end = bisect_right(keys, DATED), bisect_right(keys, DAYLESS)
        words = Counter([other for key in keys[:start] if key in holders for other in holders[key]])
        if number < 0:
            words = Counter({other: n for other, n in words.items() if other > 0})
        words.update([other for key in keys[start:end] if key in dayless for other in dayless[key]])
        runs = Counter([other for key in keys[end:] if key in holders for other in holders[key]])
        del words[number], runs[number]
        rows = [
            (other, n, 0)
            for other, n in words.items()
            if (n > 1 or (other < 0) != (number < 0)) and other not in runs
        ]
        return rows + [(other, words[other], n) for other, n in runs.items()]

    def drop_links(self, numbers: Sequence[int]) -> Dropped:
        """Drop all links of these texts, on both sides."""
        rows = self._db.execute(
            "DELETE FROM candidate_links WHERE a IN (SELECT value FROM json_each(?))"
            " RETURNING b, a, likeness",
            (in_sql(numbers),),
        ).fetchall()
        dropped = {(b, a): likeness for b, a, likeness in rows}
        self._db.executemany("DELETE FROM candidate_links WHERE a = ? AND b = ?", sorted(dropped))
        return dropped

    def links(self, numbers: Sequence[int]) -> list[tuple[int, int, int, int, int]]:
        """The links of these texts: a row each, this text first."""
        return self._db.execute(
            "SELECT l.a, l.b, l.likeness, l.shared, l.spare FROM json_each(?) j"
            " JOIN candidate_links l ON l.a = j.value",
            (in_sql(numbers),),
        ).fetchall()

    def put_links(self, rows: Mapping[tuple[int, int], tuple[int, int, int]]) -> None:
        """Put these links, given on both sides."""
        self._db.executemany(
            "INSERT OR REPLACE INTO candidate_links (a, b, likeness, shared, spare) VALUES (?, ?, ?, ?, ?)",
            [(a, b, *data) for (a, b), data in sorted(rows.items())],
        )

    def _holders(self, keys: Sequence[int], condition: str = "") -> dict[int, list[int]]:
        """The texts under these keys."""
        found: dict[int, list[int]] = {}
        for key, text in self._db.execute(_HOLDERS + condition, (in_sql(keys),)):
            if key in found:
                found[key].append(text)
            else:
                found[key] = [text]
        return found

    def _listed(self, ordered: Sequence[int]) -> set[int]:
        sql = "SELECT c.key FROM json_each(?) j JOIN candidate_crowded c ON c.key = j.value"
        return {key for (key,) in self._db.execute(sql, (in_sql(ordered),))}

    def _take_back(self, full: Holders) -> Dropped:
        """Take the worth of these keys from the links among their texts; drop those left with too little."""
        dropped: dict[tuple[int, int], int] = {}
        for key, holders in full.items():
            if len(holders) > 1:
                rows = self._db.execute(
                    "WITH some AS (SELECT value FROM json_each(?2))"
                    " UPDATE candidate_links SET spare = spare - ?1"
                    " WHERE a IN (SELECT value FROM some) AND +b IN (SELECT value FROM some)"
                    " AND CASE ?3 WHEN 'dated' THEN a > 0 OR b > 0 WHEN 'dayless' THEN a < 0 OR b < 0"
                    " ELSE 1 END RETURNING a, b, likeness, spare",
                    (1 if key < 0 else RUN, in_sql(holders), _kind(key)),
                )
                dropped.update([((a, b), likeness) for a, b, likeness, spare in rows if spare < 0])
        self._db.executemany("DELETE FROM candidate_links WHERE a = ? AND b = ?", sorted(dropped))
        return dropped
