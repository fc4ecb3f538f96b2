"""Removal without a trace, and the wiping of what deletion leaves in the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from conflictdigest.errors import LockedError, StoreError, UsageError
from conflictdigest.store.codec import unpack
from conflictdigest.store.database import Database, as_list, refuse


class Removal:
    """The part of the store that forgets."""

    _db: Database

    def remove(self, ids: Sequence[str]) -> None:
        """Forget articles: texts, bytes, index rows, and every derived row that holds words of theirs.

        The removed ids, and the articles that shared a story, a set of copies or an entry with them, become
        `pending`: what is derived from the rest has to be refreshed. Outside a transaction the file is wiped
        at once; inside one, `forget` after it is the caller's. UsageError for an unknown id.
        """
        wanted = as_list(sorted(set(ids)))
        numbers = self._db.rows(
            "SELECT a.n, a.id FROM json_each(?) j JOIN articles a ON a.id = j.value", (wanted,)
        )
        if missing := set(ids) - {id_ for _, id_ in numbers}:
            raise UsageError(f"no article {min(missing)} in this store")
        nested = self._db.in_transaction
        with self._db.transaction():
            self._mark_neighbours(wanted)
            for number, id_ in numbers:
                self._forget(number, id_)
            self._db.run("INSERT OR REPLACE INTO meta VALUES ('forget', '1')")
        if not nested:
            self.forget()

    def forget(self) -> None:
        """After `remove`, outside a transaction: overwrite what it left in the file and its log.

        Takes time in proportion to the file, which is written anew. When nothing is due it does nothing;
        what a killed run still owed is done when the store is opened next.
        """
        if not self._db.row("SELECT 1 FROM meta WHERE name = 'forget'"):
            return
        if str(self._db.path) == ":memory:":
            self._db.run("DELETE FROM meta WHERE name = 'forget'")
            return
        with self._db.transaction():
            for table in ("words", "parts"):
                self._db.run(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
        self._rewrite()
        self._db.run("DELETE FROM meta WHERE name = 'forget'")
        self._truncate_log()

    def _mark_neighbours(self, wanted: str) -> None:
        removed = "SELECT a.n FROM json_each(?1) j JOIN articles a ON a.id = j.value"
        self._db.run(
            "INSERT OR IGNORE INTO pending SELECT id FROM articles WHERE n IN ("
            f" {removed}"
            " UNION SELECT m.article FROM story_articles m WHERE m.story IN"
            f"  (SELECT story FROM story_articles WHERE article IN ({removed}))"
            " UNION SELECT m.article FROM copy_articles m WHERE m.copy_set IN"
            f"  (SELECT copy_set FROM copy_articles WHERE article IN ({removed}))"
            " UNION SELECT q.article FROM entry_articles q WHERE q.entry IN"
            f"  (SELECT entry FROM entry_articles WHERE article IN ({removed})))",
            (wanted,),
        )

    def _forget(self, number: int, article_id: str) -> None:
        from conflictdigest.model.article import Article
        from conflictdigest.store.candidates import SqliteCandidates
        from conflictdigest.store.fulltext import unindex

        db = self._db
        SqliteCandidates(db.connection).remove(article_id)
        (data,) = db.row("SELECT data FROM article_payloads WHERE article = ?", (number,)) or (b"",)
        try:
            unindex(db, number, unpack(data, Article))
        except ValueError as error:
            raise StoreError(f"the store {db.path} is damaged: {error}") from error
        # stories bear titles and reasons taken from their articles: those with this one are made again
        db.run(
            "DELETE FROM stories WHERE n IN (SELECT story FROM story_articles WHERE article = ?)", (number,)
        )
        db.run(
            "DELETE FROM copy_sets WHERE n IN (SELECT copy_set FROM copy_articles WHERE article = ?)",
            (number,),
        )
        db.run(
            "DELETE FROM entries WHERE n IN (SELECT entry FROM entry_articles WHERE article = ?)", (number,)
        )
        db.run("DELETE FROM shown WHERE n IN (SELECT shown FROM shown_articles WHERE article = ?)", (number,))
        db.run(
            "UPDATE letters SET data = NULL, entries = NULL"
            " WHERE n IN (SELECT letter FROM letter_articles WHERE article = ?)",
            (number,),
        )
        db.run("INSERT OR IGNORE INTO stale_names SELECT key FROM told_names WHERE article = ?", (number,))
        contents = db.row("SELECT raw, item FROM articles WHERE n = ?", (number,)) or ()
        db.run("DELETE FROM articles WHERE n = ?", (number,))
        for content in sorted(set(contents)):
            db.run(
                "DELETE FROM contents WHERE n = ?1"
                " AND NOT EXISTS (SELECT 1 FROM articles WHERE raw = ?1 OR item = ?1)",
                (content,),
            )
        db.run("DELETE FROM overrides WHERE articles LIKE ?", (f'%"{article_id}"%',))

    def _rewrite(self) -> None:
        # the new copy is made beside the store, not in a temporary folder that others may look into
        folder = str(self._db.path.absolute().parent).replace("'", "''")
        run = self._db.connection.execute
        try:
            run("PRAGMA temp_store = FILE")
            run(f"PRAGMA temp_store_directory = '{folder}'")
            run("VACUUM")
        except sqlite3.Error as error:
            refuse(
                self._db.path, error, after="the articles are removed, but their traces are not wiped yet: "
            )
        finally:
            run("PRAGMA temp_store_directory = ''")
            run("PRAGMA temp_store = MEMORY")

    def _truncate_log(self) -> None:
        busy, *_ = self._db.row("PRAGMA wal_checkpoint(TRUNCATE)") or (0,)
        if busy:
            self._db.run("INSERT OR REPLACE INTO meta VALUES ('forget', '1')")
            raise LockedError(
                f"the articles are removed, but another program reads the store {self._db.path}, so that"
                " their traces can't be wiped yet; the next run does it"
            )
