"""The index from which stories are drawn, in SQLite: what `ports.CandidateIndex` asks for.

Works on a connection whose transactions somebody else begins and ends. `SCHEMA` makes the tables. All that
is asked for many articles is asked at once: a statement an article would cost more than the answer.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from conflictdigest.model import keys
from conflictdigest.model.keys import CROWDED, Facts, Near
from conflictdigest.model.sketch import Shingles, Sketch
from conflictdigest.model.story import Link, Placed, Profile
from conflictdigest.store import candidate_blobs, candidate_keys, candidate_links
from conflictdigest.store.candidate_blobs import Blobs, by_article
from conflictdigest.store.candidate_facts import FactTable
from conflictdigest.store.candidate_keys import OF_LATE, Keys
from conflictdigest.store.candidate_links import Dropped, Links
from conflictdigest.store.candidate_links import Row as LinkRow
from conflictdigest.store.database import in_sql

SCHEMA = f"""
-- What grouping keeps of each article. Of texts with one digest the smallest id stands for all. `entered`:
-- its keys stand in candidate_keys. From `first` to `dated`: see `model.keys.Facts`.
CREATE TABLE candidate_texts (
    n       INTEGER PRIMARY KEY,  -- negative for those that are not `dated`
    id      TEXT NOT NULL UNIQUE,
    digest  TEXT NOT NULL,
    stands  INTEGER NOT NULL,
    entered INTEGER NOT NULL,
    first    INTEGER NOT NULL,
    last     INTEGER NOT NULL,
    language INTEGER NOT NULL,
    runs     INTEGER NOT NULL,
    dated    INTEGER NOT NULL,
    cluster  INTEGER,
    part     INTEGER
) STRICT;
CREATE INDEX candidate_texts_by_digest ON candidate_texts (digest, id);
CREATE INDEX candidate_texts_to_enter ON candidate_texts (n) WHERE stands > entered;
{candidate_blobs.SCHEMA}{candidate_keys.SCHEMA}{candidate_links.SCHEMA}
-- Articles to be linked anew.
CREATE TABLE candidate_stale (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Links that were dropped, not told yet.
CREATE TABLE candidate_lost (
    a        INTEGER NOT NULL,
    b        INTEGER NOT NULL,
    likeness INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
"""
TABLES = (
    "candidate_texts",
    *candidate_blobs.TABLES,
    *candidate_keys.TABLES,
    "candidate_links",
    "candidate_stale",
    "candidate_lost",
)
_ENTERED = 2000
"""Texts whose keys are entered at once: bounds memory."""
_KNOWN = 50_000
"""Articles whose numbers are kept at hand: bounds memory."""
_UNIT = 10_000
"""Likeness is kept as a whole number of ten-thousandths."""


class SqliteCandidates:
    """`CandidateIndex` over the tables of `SCHEMA`. `crowded` and `of_late` are lowered by tests alone."""

    def __init__(
        self, connection: sqlite3.Connection, crowded: int = CROWDED, of_late: int = OF_LATE
    ) -> None:
        self._db = connection
        self._keys = Keys(connection, crowded, of_late)
        self._links = Links(connection)
        self._facts = FactTable(connection)
        self._blobs = Blobs(connection)
        self._named: dict[int, str] = {}
        self._numbered: dict[str, int] = {}

    def add(self, profile: Profile) -> None:
        """Add, or replace the profile of the same article."""
        db, article = self._db, profile.article
        old = self.numbers([article]).get(article)
        if old is not None and self._blobs.holds(old, profile):
            self._mark([article])
            return
        if old is not None:
            self.remove(article)
        twin = db.execute(
            "SELECT n, id, entered FROM candidate_texts WHERE digest = ? ORDER BY id LIMIT 1",
            (profile.digest,),
        ).fetchone()
        stands = twin is None or article < twin[1]
        facts = keys.facts(profile)
        number = self._number(facts)
        db.execute(
            "INSERT INTO candidate_texts (n, id, digest, stands, entered, first, last, language, runs, dated)"
            " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?)",
            (number, article, profile.digest, stands, *facts),
        )
        self._blobs.put(number, profile)
        self._mark([article])
        if stands and twin:
            self._leave(twin[1])
            self._mark([twin[1]])

    def _number(self, facts: Facts) -> int:
        """The next free number: above zero for a text that has dated keys, else below."""
        end, step = ("max", 1) if facts.dated else ("min", -1)
        last: int | None = self._db.execute(f"SELECT {end}(n) FROM candidate_texts").fetchone()[0]
        return step * (max(0, step * (last or 0)) + 1)

    def remove(self, article_id: str) -> None:
        """Forget an article; one that is not there is no error."""
        row = self._db.execute(
            "SELECT n, digest, stands FROM candidate_texts WHERE id = ?", (article_id,)
        ).fetchone()
        if row is None:
            return
        number, digest, stands = row
        if stands:
            self._leave(article_id)
        self._db.execute("DELETE FROM candidate_texts WHERE n = ?", (number,))
        self._blobs.drop(number)
        self._db.execute("DELETE FROM candidate_stale WHERE id = ?", (article_id,))
        self._db.execute("DELETE FROM candidate_lost WHERE a = ?", (number,))
        self._named.clear()
        self._numbered.clear()
        self._facts.clear()
        rows = self._db.execute(
            "SELECT id FROM candidate_texts WHERE digest = ? ORDER BY id", (digest,)
        ).fetchall()
        if stands and rows:
            self._db.execute("UPDATE candidate_texts SET stands = 1 WHERE id = ?", rows[0])
        self._mark([r[0] for r in rows])

    def _leave(self, article: str) -> None:
        """Take a text that stood for itself out of keys and links."""
        sql = "SELECT n, entered FROM candidate_texts WHERE id = ?"
        number, entered = self._db.execute(sql, (article,)).fetchone()
        self._db.execute("UPDATE candidate_texts SET stands = 0, entered = 0 WHERE n = ?", (number,))
        freed = self._keys.leave(number, self._blobs.keys.read([number])[number]) if entered else set[int]()
        self._db.execute(
            "INSERT OR IGNORE INTO candidate_stale SELECT t.id FROM json_each(?) j"
            " JOIN candidate_texts t ON t.n = j.value",
            (in_sql(sorted(freed)),),
        )
        self._db.execute("DELETE FROM candidate_stale WHERE id = ?", (article,))
        self._lose(self._links.drop([number]))

    def _enter(self) -> None:
        """Enter the keys of all texts that came since this was done last."""
        sql = f"SELECT n FROM candidate_texts WHERE stands > entered ORDER BY n LIMIT {_ENTERED}"
        while rows := self._db.execute(sql).fetchall():
            weaker = self._keys.enter(self._blobs.keys.read([number for (number,) in rows]))
            self._lose(self._links.weaken(weaker))
            self._db.executemany("UPDATE candidate_texts SET entered = 1 WHERE n = ?", rows)

    def _mark(self, articles: Iterable[str]) -> None:
        self._db.executemany(
            "INSERT OR IGNORE INTO candidate_stale (id) VALUES (?)", [(a,) for a in articles]
        )

    def _lose(self, dropped: Dropped) -> None:
        self._db.executemany(
            "INSERT OR REPLACE INTO candidate_lost (a, b, likeness) VALUES (?, ?, ?)",
            [(a, b, likeness) for (a, b), likeness in sorted(dropped.items())],
        )

    def profiles(self, article_ids: Iterable[str]) -> dict[str, Profile]:
        """Those of these that are there, without their keys, sketch and shingles."""
        numbers = self.numbers(article_ids)
        return by_article(self._blobs.profiles.read(numbers.values()), numbers)

    def keys(self, article_ids: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """The keys of those of these that are there."""
        numbers = self.numbers(article_ids)
        return by_article(self._blobs.keys.read(numbers.values()), numbers)

    def sketches(self, article_ids: Iterable[str]) -> dict[str, Sketch]:
        """The sketches of those of these that have one."""
        numbers = self.numbers(article_ids)
        return by_article(self._blobs.sketches.read(numbers.values()), numbers)

    def shingles(self, article_ids: Iterable[str]) -> dict[str, Shingles]:
        """The shingles of those of these that have some."""
        numbers = self.numbers(article_ids)
        return by_article(self._blobs.shingles.read(numbers.values()), numbers)

    def twins(self, article_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """For each of these all articles of the same digest, sorted; those left out that are not there."""
        digest_of = dict(
            self._db.execute(
                "SELECT t.id, t.digest FROM json_each(?) j JOIN candidate_texts t ON t.id = j.value",
                (in_sql(list(article_ids)),),
            ).fetchall()
        )
        rows = self._db.execute(
            "SELECT t.digest, t.id FROM json_each(?) j JOIN candidate_texts t ON t.digest = j.value"
            " ORDER BY t.id",
            (in_sql(sorted(set(digest_of.values()))),),
        )
        found: dict[str, list[str]] = defaultdict(list)
        for digest, twin in rows:
            found[digest].append(twin)
        sets = {digest: tuple(twins) for digest, twins in found.items()}
        return {article: sets[digest] for article, digest in digest_of.items()}

    def near(self, article_ids: Sequence[str]) -> dict[str, dict[str, Near]]:
        """For each of these the articles that share enough keys with it."""
        self._enter()
        numbers = self.numbers(article_ids)
        shared = self._keys.shared(self._blobs.keys.read(numbers.values()))
        mine, theirs = self._facts.rows(shared.texts), self._facts.rows(shared.others)
        found = list(keys.near(shared.words, shared.runs, mine, theirs))
        texts, others = shared.texts.tolist(), shared.others.tolist()
        articles = self.articles({others[n] for n, _ in found})
        answer: dict[str, dict[str, Near]] = {article: {} for article in numbers}
        names = {number: article for article, number in numbers.items()}
        for n, both in found:
            answer[names[texts[n]]][articles[others[n]]] = both
        return answer

    def stale(self) -> tuple[str, ...]:
        """Articles to be linked anew, given out once."""
        self._enter()
        rows = self._db.execute("SELECT id FROM candidate_stale ORDER BY id").fetchall()
        self._db.execute("DELETE FROM candidate_stale")
        return tuple(r[0] for r in rows)

    def lost(self) -> dict[tuple[str, str], float]:
        """Links that the index itself dropped, given out once."""
        self._enter()
        rows = self._db.execute(
            "SELECT t.id, coalesce(o.id, ''), l.likeness FROM candidate_lost l"
            " JOIN candidate_texts t ON t.n = l.a AND t.stands LEFT JOIN candidate_texts o ON o.n = l.b"
            " ORDER BY t.id, o.id"
        ).fetchall()
        self._db.execute("DELETE FROM candidate_lost")
        return {(article, other): likeness / _UNIT for article, other, likeness in rows}

    def links(self, article_ids: Iterable[str]) -> dict[str, dict[str, Link]]:
        """For each of these its links to others, as last set."""
        found: dict[str, dict[str, Link]] = {i: {} for i in article_ids}
        numbers = self.numbers(found)
        table = self._links.read(numbers.values())
        articles = self.articles({b for row in table.values() for b in row})
        for article, number in numbers.items():
            row = table[number]
            found[article] = {
                articles[b]: Link(likeness / _UNIT, shared / _UNIT, spare)
                for b, (likeness, shared, spare) in row.items()
            }
        return found

    def alike(self, numbers: Iterable[int], least: float) -> dict[int, list[tuple[float, int]]]:
        """For each of these texts, by number, those that are linked to it by this likeness or more."""
        return self._links.alike(numbers, round(least * _UNIT), _UNIT)

    def numbers(self, article_ids: Iterable[str]) -> dict[str, int]:
        """The numbers by which the index calls those of these that are there."""
        wanted = list(article_ids)
        known = self._numbered
        if len(known) > _KNOWN:
            known.clear()
        missing = [article for article in wanted if article not in known]
        if missing:
            sql = "SELECT t.id, t.n FROM json_each(?) j JOIN candidate_texts t ON t.id = j.value"
            known.update(self._db.execute(sql, (in_sql(missing),)).fetchall())
        return {article: known[article] for article in wanted if article in known}

    def articles(self, numbers: Iterable[int]) -> Mapping[int, str]:
        """Articles by number: at least those of these."""
        named = self._named
        if len(named) > _KNOWN:
            named.clear()
        missing = [number for number in numbers if number not in named]
        if missing:
            sql = "SELECT t.n, t.id FROM json_each(?) j JOIN candidate_texts t ON t.n = j.value"
            self._named.update(self._db.execute(sql, (in_sql(sorted(missing)),)).fetchall())
        return self._named

    def set_links(self, links: Mapping[str, Mapping[str, Link]]) -> None:
        """Put these in place of all links of each of these articles, on both sides."""
        ids = sorted({*links, *(other for row in links.values() for other in row)})
        number = self.numbers(ids)
        rows: dict[int, dict[int, LinkRow]] = {}
        for article, row in links.items():
            if article in number:
                rows[number[article]] = {
                    number[other]: (round(made.likeness * _UNIT), round(made.shared * _UNIT), made.spare)
                    for other, made in row.items()
                    if other in number
                }
        self._links.replace(rows)

    def clusters(self, article_ids: Iterable[str]) -> dict[str, Placed]:
        """The clusters of those of these that were put in one."""
        rows = self._db.execute(
            "SELECT t.id, t.cluster, t.part FROM json_each(?) j JOIN candidate_texts t ON t.id = j.value"
            " WHERE t.cluster NOT NULL",
            (in_sql(list(article_ids)),),
        )
        return {article: Placed(cluster, part) for article, cluster, part in rows}

    def set_clusters(self, clusters: Mapping[str, Placed]) -> None:
        """Remember in which cluster each of these is."""
        self._db.executemany(
            "UPDATE candidate_texts SET cluster = ?, part = ? WHERE id = ?",
            [(*placed, article) for article, placed in clusters.items()],
        )

    def clear(self) -> None:
        """Empty the index."""
        for table in TABLES:
            self._db.execute(f"DELETE FROM {table}")  # our own names
        self._blobs.forget()
        self._named.clear()
        self._numbered.clear()
        self._facts.clear()
