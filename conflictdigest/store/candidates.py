"""The index from which stories are drawn, in SQLite: what `ports.CandidateIndex` asks for.

Works on a connection whose transactions somebody else begins and ends. `SCHEMA` makes the tables. All that
is asked for many articles is asked at once: a statement an article would cost more than the answer.
"""

from __future__ import annotations

import sqlite3
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

import msgspec

from conflictdigest.model import keys, replace
from conflictdigest.model.keys import CROWDED, Facts, Near
from conflictdigest.model.sketch import Sketch
from conflictdigest.model.story import Link, Profile
from conflictdigest.store import candidate_keys
from conflictdigest.store.candidate_keys import Dropped, Keys
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
    first    INTEGER,
    last     INTEGER,
    language TEXT NOT NULL,
    runs     INTEGER NOT NULL,
    dated    INTEGER NOT NULL,
    cluster  TEXT
) STRICT;
CREATE INDEX candidate_texts_by_digest ON candidate_texts (digest, id);
CREATE INDEX candidate_texts_to_enter ON candidate_texts (n) WHERE stands > entered;
CREATE TABLE candidate_profiles (
    text    INTEGER PRIMARY KEY,
    profile BLOB NOT NULL
) STRICT;
CREATE TABLE candidate_sketches (
    text   INTEGER PRIMARY KEY,
    sketch BLOB NOT NULL
) STRICT;
{candidate_keys.SCHEMA}
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
    "candidate_profiles",
    "candidate_sketches",
    "candidate_keys",
    "candidate_crowded",
    "candidate_links",
    "candidate_stale",
    "candidate_lost",
)
_CACHED = 3000
_ENTERED = 2000
"""Texts whose keys are entered at once: bounds memory."""
_UNIT = 10_000
"""Likeness is kept as a whole number of ten-thousandths."""


class SqliteCandidates:
    """`CandidateIndex` over the tables of `SCHEMA`. `crowded` is lowered by tests alone."""

    def __init__(self, connection: sqlite3.Connection, crowded: int = CROWDED) -> None:
        self._db = connection
        self._keys = Keys(connection, crowded)
        self._decoder = msgspec.msgpack.Decoder(Profile)
        self._sketch_decoder = msgspec.msgpack.Decoder(Sketch)
        self._encoder = msgspec.msgpack.Encoder()
        self._cache: OrderedDict[str, tuple[int, Profile]] = OrderedDict()
        self._named: dict[int, str] = {}

    def add(self, profile: Profile) -> None:
        """Add, or replace the profile of the same article."""
        db, article, sketch = self._db, profile.article, profile.sketch
        bare = replace(profile, sketch=None)
        data = self._encoder.encode(bare)
        old = db.execute(
            "SELECT p.profile = ? FROM candidate_texts t JOIN candidate_profiles p ON p.text = t.n"
            " WHERE t.id = ?",
            (data, article),
        ).fetchone()
        if old and old[0]:
            self._mark([article])
            return
        if old:
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
        db.execute("INSERT INTO candidate_profiles (text, profile) VALUES (?, ?)", (number, data))
        if sketch:
            row = (number, self._encoder.encode(sketch))
            db.execute("INSERT INTO candidate_sketches (text, sketch) VALUES (?, ?)", row)
        self._keep(article, (number, bare))
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
        self._db.execute("DELETE FROM candidate_profiles WHERE text = ?", (number,))
        self._db.execute("DELETE FROM candidate_sketches WHERE text = ?", (number,))
        self._db.execute("DELETE FROM candidate_stale WHERE id = ?", (article_id,))
        self._db.execute("DELETE FROM candidate_lost WHERE a = ?", (number,))
        self._cache.pop(article_id, None)
        self._named.clear()
        rows = self._db.execute(
            "SELECT id FROM candidate_texts WHERE digest = ? ORDER BY id", (digest,)
        ).fetchall()
        if stands and rows:
            self._db.execute("UPDATE candidate_texts SET stands = 1 WHERE id = ?", rows[0])
        self._mark([r[0] for r in rows])

    def _leave(self, article: str) -> None:
        """Take a text that stood for itself out of keys and links."""
        number, profile = self._fetch([article])[article]
        entered = self._db.execute("SELECT entered FROM candidate_texts WHERE n = ?", (number,)).fetchone()[0]
        self._db.execute("UPDATE candidate_texts SET stands = 0, entered = 0 WHERE n = ?", (number,))
        freed = self._keys.leave(number, profile.keys) if entered else set[int]()
        self._db.execute(
            "INSERT OR IGNORE INTO candidate_stale SELECT t.id FROM json_each(?) j"
            " JOIN candidate_texts t ON t.n = j.value",
            (in_sql(sorted(freed)),),
        )
        self._db.execute("DELETE FROM candidate_stale WHERE id = ?", (article,))
        self._lose(self._keys.drop_links([number]))

    def _enter(self) -> None:
        """Enter the keys of all texts that came since this was done last."""
        sql = f"SELECT n, id FROM candidate_texts WHERE stands > entered ORDER BY n LIMIT {_ENTERED}"
        while rows := self._db.execute(sql).fetchall():
            found = self._fetch([article for _, article in rows])
            self._lose(self._keys.enter({number: found[article][1].keys for number, article in rows}))
            numbers = [(number,) for number, _ in rows]
            self._db.executemany("UPDATE candidate_texts SET entered = 1 WHERE n = ?", numbers)

    def _mark(self, articles: Iterable[str]) -> None:
        self._db.executemany(
            "INSERT OR IGNORE INTO candidate_stale (id) VALUES (?)", [(a,) for a in articles]
        )

    def _lose(self, dropped: Dropped) -> None:
        self._db.executemany(
            "INSERT OR REPLACE INTO candidate_lost (a, b, likeness) VALUES (?, ?, ?)",
            [(a, b, likeness) for (a, b), likeness in sorted(dropped.items())],
        )

    def _fetch(self, articles: Sequence[str]) -> dict[str, tuple[int, Profile]]:
        cache = self._cache
        found = {article: known for article in articles if (known := cache.get(article))}
        for article in found:
            cache.move_to_end(article)
        missing = [article for article in articles if article not in found]
        if missing:
            rows = self._db.execute(
                "SELECT t.n, t.id, p.profile FROM json_each(?) j JOIN candidate_texts t ON t.id = j.value"
                " JOIN candidate_profiles p ON p.text = t.n",
                (in_sql(missing),),
            )
            decode = self._decoder.decode
            for number, article, data in rows:
                found[article] = made = (number, decode(data))
                self._keep(article, made)
        return found

    def _keep(self, article: str, known: tuple[int, Profile]) -> None:
        """Have a profile at hand: what came of late, or was asked for, is soon asked for again."""
        self._cache[article] = known
        if len(self._cache) > _CACHED:
            self._cache.popitem(last=False)

    def profiles(self, article_ids: Iterable[str]) -> dict[str, Profile]:
        """Those of these that are there."""
        return {article: profile for article, (_, profile) in self._fetch(list(article_ids)).items()}

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
        profiles = dict(self._fetch(article_ids).values())
        shared = self._keys.shared({number: profile.keys for number, profile in profiles.items()})
        others = sorted({other for rows in shared.values() for other, _, _ in rows})
        rows = self._db.execute(
            "SELECT t.n, t.id, t.first, t.last, t.language, t.runs, t.dated FROM json_each(?) j"
            " JOIN candidate_texts t ON t.n = j.value",
            (in_sql(others),),
        )
        known = {n: (article, Facts(*row)) for n, article, *row in rows}
        answer: dict[str, dict[str, Near]] = {}
        for number, profile in profiles.items():
            mine = keys.facts(profile)
            answer[profile.article] = found = {}
            for other, words, runs in shared[number]:
                article, theirs = known[other]
                if made := keys.near(words, runs, mine, theirs):
                    found[article] = made
        return answer

    def sketches(self, article_ids: Iterable[str]) -> dict[str, Sketch]:
        """The sketches of those of these that have one."""
        rows = self._db.execute(
            "SELECT t.id, s.sketch FROM json_each(?) j JOIN candidate_texts t ON t.id = j.value"
            " JOIN candidate_sketches s ON s.text = t.n",
            (in_sql(list(article_ids)),),
        )
        decode = self._sketch_decoder.decode
        return {article: decode(data) for article, data in rows}

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
        numbers = self._numbers(found)
        rows = self._keys.links(list(numbers.values()))
        articles = self._articles({b for _, b, _, _, _ in rows} | set(numbers.values()))
        for a, b, likeness, shared, spare in rows:
            found[articles[a]][articles[b]] = Link(likeness / _UNIT, shared / _UNIT, spare)
        return found

    def _numbers(self, article_ids: Iterable[str]) -> dict[str, int]:
        rows = self._db.execute(
            "SELECT t.id, t.n FROM json_each(?) j JOIN candidate_texts t ON t.id = j.value",
            (in_sql(list(article_ids)),),
        )
        return dict(rows.fetchall())

    def _articles(self, numbers: AbstractSet[int]) -> Mapping[int, str]:
        """Articles by number: at least those of these."""
        missing = numbers - self._named.keys()
        if missing:
            sql = "SELECT t.n, t.id FROM json_each(?) j JOIN candidate_texts t ON t.n = j.value"
            self._named.update(self._db.execute(sql, (in_sql(sorted(missing)),)).fetchall())
        return self._named

    def set_links(self, links: Mapping[str, Mapping[str, Link]]) -> None:
        """Put these in place of all links of each of these articles, on both sides."""
        ids = sorted({*links, *(other for row in links.values() for other in row)})
        number = self._numbers(ids)
        self._keys.drop_links([number[i] for i in links if i in number])
        rows: dict[tuple[int, int], tuple[int, int, int]] = {}
        for article, row in links.items():
            a = number.get(article)
            for other, made in row.items():
                b = number.get(other)
                if a is not None and b is not None:
                    data = (round(made.likeness * _UNIT), round(made.shared * _UNIT), made.spare)
                    rows[a, b] = rows[b, a] = data
        self._keys.put_links(rows)

    def clusters(self, article_ids: Iterable[str]) -> dict[str, str]:
        """The clusters of those of these that were put in one."""
        rows = self._db.execute(
            "SELECT t.id, t.cluster FROM json_each(?) j JOIN candidate_texts t ON t.id = j.value"
            " WHERE t.cluster NOT NULL",
            (in_sql(list(article_ids)),),
        )
        return dict(rows.fetchall())

    def set_clusters(self, clusters: Mapping[str, str]) -> None:
        """Remember in which cluster each of these is."""
        self._db.executemany(
            "UPDATE candidate_texts SET cluster = ?2 WHERE id = ?1 AND cluster IS NOT ?2", clusters.items()
        )

    def clear(self) -> None:
        """Empty the index."""
        for table in TABLES:
            self._db.execute(f"DELETE FROM {table}")  # our own names
        self._cache.clear()
        self._named.clear()
