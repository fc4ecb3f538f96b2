"""Which texts stand under which keys, in SQLite: the lower half of `candidates`.

A text's keys are entered when somebody first asks, many texts at once and sorted, into a small table of what
came of late: keys lie all over the large one, and a few texts would write most of its pages. A key that more
than `crowded` texts share is listed, and passed over from then on; what it had found is to be taken back from
the links it supported.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from conflictdigest.model.keys import DATED, DAYLESS, RUN
from conflictdigest.store.candidate_links import Weaker
from conflictdigest.store.database import in_sql

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]

SCHEMA = """
-- The keys of each text that stands for itself; those of late stand apart, until they are many.
CREATE TABLE candidate_keys (
    key  INTEGER NOT NULL,
    text INTEGER NOT NULL,
    PRIMARY KEY (key, text)
) STRICT, WITHOUT ROWID;
CREATE TABLE candidate_keys_of_late (
    key  INTEGER NOT NULL,
    text INTEGER NOT NULL,
    PRIMARY KEY (key, text)
) STRICT, WITHOUT ROWID;

-- Keys that too many texts share.
CREATE TABLE candidate_crowded (
    key INTEGER PRIMARY KEY
) STRICT;
"""
TABLES = ("candidate_keys", "candidate_keys_of_late", "candidate_crowded")
_STANDING, _OF_LATE, _ = TABLES
_HOLDERS = "SELECT k.key, k.text FROM json_each(?) j JOIN {} k ON k.key = j.value"
_COUNTS = "SELECT k.key, count(*) FROM json_each(?) j JOIN {} k ON k.key = j.value GROUP BY k.key"
OF_LATE = 500_000
"""Rows of late, above which they are moved to the others: in one go, which writes each page once."""
_APART = 1 << 32
"""Numbers of texts are less than half of it."""
_IDLE = 500_000
"""Keys known to find nothing: bounds memory."""


class Shared(NamedTuple):
    """Pairs of texts, and how many words and names, and runs of words, both stand under; columns."""

    texts: Column
    others: Column
    words: Column
    runs: Column


def _kind(key: int) -> str:
    return "run" if key > DAYLESS else "dayless" if key > DATED else "dated"


class Keys:
    """Texts go by their numbers here; those whose day is not known for sure have negative ones."""

    def __init__(self, connection: sqlite3.Connection, crowded: int, of_late: int) -> None:
        self._db = connection
        self._crowded = crowded
        self._most_of_late = of_late
        self._idle: set[int] = set()
        """Of the keys entered of late, those that find nothing: crowded ones, and those of one text."""

    def enter(self, texts: Mapping[int, Sequence[int]]) -> list[Weaker]:
        """Put these texts under their keys; what links lose, since keys are crowded now."""
        import numpy as np

        entered = np.fromiter(chain.from_iterable(texts.values()), np.int64)
        numbers = np.repeat(np.fromiter(texts, np.int64), [len(keys) for keys in texts.values()])
        order = entered.argsort(kind="stable")
        found = np.unique(entered, return_counts=True)
        counts: dict[int, int] = dict(zip(found[0].tolist(), found[1].tolist(), strict=True))
        listed = self._listed(list(counts))
        before = self._counts(in_sql([k for k in counts if k not in listed]))
        full = [k for k, n in counts.items() if n + before.get(k, 0) > self._crowded and k not in listed]
        known = self._holders(sorted(k for k in full if k in before))
        rows = zip(entered[order].tolist(), numbers[order].tolist(), strict=True)
        self._db.executemany(f"INSERT INTO {_OF_LATE} (key, text) VALUES (?, ?)", rows)
        self._settle()
        self._db.executemany("INSERT INTO candidate_crowded (key) VALUES (?)", [(k,) for k in full])
        if len(self._idle) > _IDLE:
            self._idle.clear()
        self._idle -= before.keys()
        self._idle.update([k for k, n in counts.items() if n == 1 and k not in before], listed, full)
        return _losses(known.tolist())

    def leave(self, number: int, keys: Sequence[int]) -> set[int]:
        """Take a text out; those that share keys that are crowded no more."""
        self._idle.clear()
        listed = self._listed(sorted(keys))
        freed: set[int] = set()
        for key in sorted(listed):
            parts = [f"SELECT text FROM {table} WHERE key = ?1" for table in (_STANDING, _OF_LATE)]
            sql = " UNION ALL ".join(parts)
            holders = [t for (t,) in self._db.execute(f"{sql} LIMIT ?2", (key, self._crowded + 2))]
            if len(holders) == self._crowded + 1:
                freed.update(holders)
                self._db.execute("DELETE FROM candidate_crowded WHERE key = ?", (key,))
        rows = [(key, number) for key in keys]
        for table in (_STANDING, _OF_LATE):
            self._db.executemany(f"DELETE FROM {table} WHERE key = ? AND text = ?", rows)
        return freed - {number}

    def shared(self, texts: Mapping[int, Sequence[int]]) -> Shared:
        """What each of these texts shares with others: two keys or a run at least; one key suffices between a
        text whose day is known for sure and one whose day is not.

        What a key is worth between two texts `model.keys.DATED` says.
        """
        import numpy as np

        owners, keys = self._open(texts)
        dated, run = keys <= DATED, keys > DAYLESS
        unsure = (owners > 0) & ~dated & ~run
        all_of = np.unique(keys[~unsure])
        some_of = np.setdiff1d(keys[unsure], all_of)
        found = [self._holders(all_of.tolist()), self._holders(some_of.tolist(), " AND k.text < 0")]
        rows = np.concatenate(found)
        rows = rows[rows[:, 0].argsort(kind="stable")]
        start = rows[:, 0].searchsorted(keys)
        sizes = rows[:, 0].searchsorted(keys, "right") - start
        entry = np.repeat(np.arange(len(keys)), sizes)
        at = np.arange(len(entry)) + np.repeat(start - sizes.cumsum() + sizes, sizes)
        a, b = owners[entry], rows[at, 1]
        counts = np.where(a > 0, ~unsure[entry] | (b < 0), ~dated[entry] | (b > 0)) & (a != b)
        a, b, run = a[counts], b[counts], run[entry][counts]
        pairs, pair = np.unique(a * _APART + b, return_inverse=True)
        runs = np.bincount(pair, run, len(pairs)).astype(np.int64)
        words = np.bincount(pair, ~run, len(pairs)).astype(np.int64)
        b = (pairs + _APART // 2) % _APART - _APART // 2
        a = (pairs - b) // _APART
        enough = (runs > 0) | (words > 1) | ((a < 0) != (b < 0))
        return Shared(a[enough], b[enough], words[enough], runs[enough])

    def _open(self, texts: Mapping[int, Sequence[int]]) -> tuple[Column, Column]:
        """Texts and those of their keys that can find something."""
        import numpy as np

        idle = self._idle
        wanted = [(number, key) for number, keys in texts.items() for key in keys if key not in idle]
        owners, keys = np.array(wanted, np.int64).reshape(-1, 2).T
        listed = np.array(sorted(self._listed(np.unique(keys).tolist())), np.int64)
        still = ~np.isin(keys, listed)
        return owners[still], keys[still]

    def _holders(self, keys: Sequence[int], condition: str = "") -> Column:
        """The texts under these keys: rows of key and text."""
        import numpy as np

        wanted = in_sql(keys)
        rows = [
            row
            for table in (_STANDING, _OF_LATE)
            for row in self._db.execute(_HOLDERS.format(table) + condition, (wanted,))
        ]
        return np.fromiter(chain.from_iterable(rows), np.int64, 2 * len(rows)).reshape(-1, 2)

    def _counts(self, keys: str) -> dict[int, int]:
        """How many texts stand under each of these keys that has some."""
        counts: dict[int, int] = dict(self._db.execute(_COUNTS.format(_STANDING), (keys,)))
        for key, n in self._db.execute(_COUNTS.format(_OF_LATE), (keys,)):
            counts[key] = counts.get(key, 0) + n
        return counts

    def _settle(self) -> None:
        """Move what has stood apart to the others, when it is much."""
        (rows,) = self._db.execute(f"SELECT count(*) FROM {_OF_LATE}").fetchone()
        if rows > self._most_of_late:
            self._db.execute(f"INSERT INTO {_STANDING} SELECT key, text FROM {_OF_LATE} ORDER BY key, text")
            self._db.execute(f"DELETE FROM {_OF_LATE}")

    def _listed(self, ordered: Sequence[int]) -> set[int]:
        sql = "SELECT c.key FROM json_each(?) j JOIN candidate_crowded c ON c.key = j.value"
        return {key for (key,) in self._db.execute(sql, (in_sql(ordered),))}


def _losses(rows: Iterable[tuple[int, int]]) -> list[Weaker]:
    """What the links among the texts under each of these keys lose; `rows` of key and text."""
    holders: dict[int, list[int]] = {}
    for key, text in rows:
        holders.setdefault(key, []).append(text)
    return [
        Weaker(texts, 1 if key < 0 else RUN, _kind(key)) for key, texts in holders.items() if len(texts) > 1
    ]
