"""The index from which stories are drawn, in SQLite: what `ports.CandidateIndex` asks for.

Works on a connection whose transactions somebody else begins and ends. `SCHEMA` makes the tables.
"""

from __future__ import annotations

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from conflictdigest.model.story import CROWDED, Link, Profile

SCHEMA = """
-- What grouping keeps of each article. Of texts with one digest the smallest id stands for all.
CREATE TABLE candidate_texts (
    n       INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    digest  TEXT NOT NULL,
    stands  INTEGER NOT NULL,
    profile BLOB NOT NULL
) STRICT;
CREATE INDEX candidate_texts_by_digest ON candidate_texts (digest, id);

-- The keys of each text that stands for itself.
CREATE TABLE candidate_keys (
    key  INTEGER NOT NULL,
    text INTEGER NOT NULL,
    PRIMARY KEY (key, text)
) STRICT, WITHOUT ROWID;

-- Links between texts, kept on both sides.
CREATE TABLE candidate_links (
    a        INTEGER NOT NULL,
    b        INTEGER NOT NULL,
    likeness REAL NOT NULL,
    shared   REAL NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- Articles to be linked anew.
CREATE TABLE candidate_stale (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
"""
TABLES = ("candidate_texts", "candidate_keys", "candidate_links", "candidate_stale")
_CACHED = 3000


class SqliteCandidates:
    """`CandidateIndex` over the tables of `SCHEMA`. `crowded` is lowered by tests alone."""

    def __init__(self, connection: sqlite3.Connection, crowded: int = CROWDED) -> None:
        self._db = connection
        self._crowded = crowded
        self._decoder = msgspec.msgpack.Decoder(Profile)
        self._cache: OrderedDict[str, tuple[int, Profile]] = OrderedDict()

    def add(self, profile: Profile) -> None:
        """Add, or replace the profile of the same article."""
        data = msgspec.msgpack.encode(profile)
        old = self._db.execute(
            "SELECT profile = ? FROM candidate_texts WHERE id = ?", (data, profile.article)
        ).fetchone()
        if old and old[0]:
            self._mark([profile.article])
            return
        if old:
            self.remove(profile.article)
        first = self._db.execute(
            "SELECT min(id) FROM candidate_texts WHERE digest = ?", (profile.digest,)
        ).fetchone()[0]
        stands = first is None or profile.article < first
        self._db.execute(
            "INSERT INTO candidate_texts (id, digest, stands, profile) VALUES (?, ?, ?, ?)",
            (profile.article, profile.digest, stands, data),
        )
        self._mark([profile.article])
        if stands:
            if first is not None:
                self._leave(first)
                self._mark([first])
            self._enter(profile.article)

    def remove(self, article_id: str) -> None:
        """Forget an article; one that is not there is no error."""
        row = self._db.execute(
            "SELECT digest, stands FROM candidate_texts WHERE id = ?", (article_id,)
        ).fetchone()
        if row is None:
            return
        if row[1]:
            self._leave(article_id)
        self._db.execute("DELETE FROM candidate_texts WHERE id = ?", (article_id,))
        self._db.execute("DELETE FROM candidate_stale WHERE id = ?", (article_id,))
        self._cache.pop(article_id, None)
        rows = self._db.execute(
            "SELECT id FROM candidate_texts WHERE digest = ? ORDER BY id", (row[0],)
        ).fetchall()
        if row[1] and rows:
            self._db.execute("UPDATE candidate_texts SET stands = 1 WHERE id = ?", rows[0])
            self._enter(rows[0][0])
        self._mark([r[0] for r in rows])

    def _enter(self, article: str) -> None:
        number, profile = self._one(article)
        rows = [(key, number) for key in profile.keys]
        self._db.executemany("INSERT INTO candidate_keys (key, text) VALUES (?, ?)", rows)
        self._crossed(profile.keys)

    def _leave(self, article: str) -> None:
        number, profile = self._one(article)
        self._crossed(profile.keys)
        self._db.executemany(
            "DELETE FROM candidate_keys WHERE key = ? AND text = ?", [(key, number) for key in profile.keys]
        )
        self._db.execute(
            "INSERT OR IGNORE INTO candidate_stale SELECT t.id FROM candidate_links l"
            " JOIN candidate_texts t ON t.n = l.b WHERE l.a = ?",
            (number,),
        )
        self._db.execute("DELETE FROM candidate_stale WHERE id = ?", (article,))
        self._db.execute("UPDATE candidate_texts SET stands = 0 WHERE n = ?", (number,))
        self._drop_links(number)

    def _crossed(self, keys: Sequence[int]) -> None:
        """Mark all texts under keys that are crowded by exactly one."""
        full = [key for key, n in self._counts(keys) if n == self._crowded + 1]
        if full:
            self._db.execute(
                "INSERT OR IGNORE INTO candidate_stale SELECT DISTINCT t.id FROM candidate_keys k"
                " JOIN candidate_texts t ON t.n = k.text WHERE k.key IN (SELECT value FROM json_each(?))",
                (json.dumps(full),),
            )

    def _counts(self, keys: Sequence[int]) -> list[tuple[int, int]]:
        """For each key how many texts it has, counted no further than crowded by two."""
        return self._db.execute(
            "SELECT j.value, (SELECT count(*) FROM"
            f" (SELECT 1 FROM candidate_keys k WHERE k.key = j.value LIMIT {self._crowded + 2}))"
            " FROM json_each(?) j",
            (json.dumps(keys),),
        ).fetchall()

    def _mark(self, articles: Iterable[str]) -> None:
        self._db.executemany(
            "INSERT OR IGNORE INTO candidate_stale (id) VALUES (?)", [(a,) for a in articles]
        )

    def _one(self, article: str) -> tuple[int, Profile]:
        found = self._fetch([article])
        return found[article]

    def _fetch(self, articles: Iterable[str]) -> dict[str, tuple[int, Profile]]:
        found: dict[str, tuple[int, Profile]] = {}
        missing = []
        for article in articles:
            cached = self._cache.get(article)
            if cached is None:
                missing.append(article)
            else:
                self._cache.move_to_end(article)
                found[article] = cached
        if missing:
            sql = (
                "SELECT n, id, profile FROM candidate_texts WHERE id IN (SELECT value FROM json_each(?))"
                if len(missing) > 1
                else "SELECT n, id, profile FROM candidate_texts WHERE id = ?"
            )
            value = json.dumps(missing) if len(missing) > 1 else missing[0]
            for number, article, data in self._db.execute(sql, (value,)):
                found[article] = self._cache[article] = (number, self._decoder.decode(data))
            while len(self._cache) > _CACHED:
                self._cache.popitem(last=False)
        return found

    def profiles(self, article_ids: Iterable[str]) -> dict[str, Profile]:
        """Those of these that are there."""
        return {article: profile for article, (_, profile) in self._fetch(list(article_ids)).items()}

    def twins(self, article_id: str) -> tuple[str, ...]:
        """All articles of the same digest, sorted; empty when it is not there."""
        rows = self._db.execute(
            "SELECT b.id FROM candidate_texts a JOIN candidate_texts b ON b.digest = a.digest"
            " WHERE a.id = ? ORDER BY b.id",
            (article_id,),
        )
        return tuple(r[0] for r in rows)

    def near(self, article_id: str) -> dict[str, int]:
        """Articles that share keys, and how many, crowded keys aside."""
        found = self._fetch([article_id])
        if not found:
            return {}
        number, profile = found[article_id]
        live = [key for key, n in self._counts(profile.keys) if 2 <= n <= self._crowded]
        if not live:
            return {}
        rows = self._db.execute(
            "SELECT t.id, x.shared FROM (SELECT text, count(*) AS shared FROM candidate_keys"
            " WHERE key IN (SELECT value FROM json_each(?)) GROUP BY text) x"
            " JOIN candidate_texts t ON t.n = x.text WHERE x.text <> ?",
            (json.dumps(live), number),
        )
        return dict(rows.fetchall())

    def stale(self) -> tuple[str, ...]:
        """Articles to be linked anew, given out once."""
        rows = self._db.execute("SELECT id FROM candidate_stale ORDER BY id").fetchall()
        self._db.execute("DELETE FROM candidate_stale")
        return tuple(r[0] for r in rows)

    def links(self, article_ids: Iterable[str]) -> dict[str, dict[str, Link]]:
        """For each of these its links to others, as last set."""
        found: dict[str, dict[str, Link]] = {i: {} for i in article_ids}
        rows = self._db.execute(
            "SELECT t.id, o.id, l.likeness, l.shared FROM json_each(?) j"
            " JOIN candidate_texts t ON t.id = j.value JOIN candidate_links l ON l.a = t.n"
            " JOIN candidate_texts o ON o.n = l.b",
            (json.dumps(list(found)),),
        )
        for article, other, likeness, shared in rows:
            found[article][other] = Link(likeness, shared)
        return found

    def set_links(self, article_id: str, links: Mapping[str, Link]) -> None:
        """Put these in place of all links of this article, on both sides."""
        row = self._db.execute("SELECT n FROM candidate_texts WHERE id = ?", (article_id,)).fetchone()
        if row is None:
            return
        number = row[0]
        self._drop_links(number)
        if not links:
            return
        numbers = self._db.execute(
            "SELECT id, n FROM candidate_texts WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(links)),),
        ).fetchall()
        rows = [(n, links[i].likeness, links[i].shared) for i, n in numbers]
        self._db.executemany(
            "INSERT OR REPLACE INTO candidate_links (a, b, likeness, shared) VALUES (?, ?, ?, ?)",
            [(number, n, x, s) for n, x, s in rows] + [(n, number, x, s) for n, x, s in rows],
        )

    def _drop_links(self, number: int) -> None:
        others = self._db.execute("SELECT b FROM candidate_links WHERE a = ?", (number,)).fetchall()
        self._db.executemany(
            "DELETE FROM candidate_links WHERE a = ? AND b = ?", [(b, number) for (b,) in others]
        )
        self._db.execute("DELETE FROM candidate_links WHERE a = ?", (number,))

    def clear(self) -> None:
        """Empty the index."""
        for table in TABLES:
            self._db.execute(f"DELETE FROM {table}")  # our own names
        self._cache.clear()
