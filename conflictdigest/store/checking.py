"""What is wrong with a store, in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from conflictdigest.store.codec import unpack
from conflictdigest.store.database import Database
from conflictdigest.store.squeeze import expand

_BATCH = 500


class Checking:
    """The part of the store that looks itself over. Reads everything; changes nothing."""

    _db: Database

    def verify(self) -> Iterator[str]:
        """What is wrong with the file or its indexes, a line each; nothing when all is in order."""
        try:
            yield from self._file()
            if self._db.row("SELECT 1 FROM meta WHERE name = 'forget'"):
                yield "file: traces of removed articles are not wiped yet; opening the store alone does it"
            yield from self._contents()
            yield from self._articles()
            yield from self._index()
            yield from self._derived()
        except sqlite3.Error as error:
            yield f"the file can't be read on: {error}"

    def _file(self) -> Iterator[str]:
        for (line,) in self._db.connection.execute("PRAGMA integrity_check(20)").fetchall():
            if line != "ok":
                yield f"file: {line}"
        for table, row, parent, _ in self._db.connection.execute("PRAGMA foreign_key_check").fetchall():
            yield f"file: row {row} of {table} points to nothing in {parent}"

    def _contents(self) -> Iterator[str]:
        from hashlib import sha256

        sql = "SELECT n, sha256, data FROM contents WHERE n > ? ORDER BY n LIMIT 100"
        last = 0
        while rows := self._db.connection.execute(sql, (last,)).fetchall():
            for last, digest, data in rows:
                try:
                    sound = sha256(expand(data)).digest() == digest
                except ValueError:
                    sound = False
                if not sound:
                    yield f"bytes number {last} are not what came in"

    def _articles(self) -> Iterator[str]:
        from conflictdigest.model.article import Article
        from conflictdigest.store.evidence import text_digest

        sql = (
            "SELECT a.n, a.id, a.indexed, p.data FROM articles a"
            " LEFT JOIN article_payloads p ON p.article = a.n"
            f" WHERE a.n > ? ORDER BY a.n LIMIT {_BATCH}"
        )
        last = 0
        while rows := self._db.connection.execute(sql, (last,)).fetchall():
            for last, id_, indexed, data in rows:  # noqa: B007 - where the next batch begins
                try:
                    article = unpack(data or b"", Article)
                except ValueError as error:
                    yield f"article {id_}: {error}"
                    continue
                if article.id != id_ or text_digest(article) != indexed:
                    yield f"article {id_}: its row and its text do not belong together"

    def _index(self) -> Iterator[str]:
        # the index keeps a row with the lengths of each document: compare which are there
        for table, complete in (("words", True), ("parts", False)):
            stray = self._db.connection.execute(
                f"SELECT id FROM {table}_docsize WHERE id NOT IN (SELECT n FROM articles) LIMIT 1"
            ).fetchone()
            if stray:
                yield f"full-text index {table}: holds an article that is not there"
            if not complete:
                continue
            missing = self._db.connection.execute(
                f"SELECT id FROM articles WHERE n NOT IN (SELECT id FROM {table}_docsize) LIMIT 1"
            ).fetchone()
            if missing:
                yield f"full-text index {table}: lacks article {missing[0]}"

    def _derived(self) -> Iterator[str]:
        from conflictdigest.model.timeline import Entry

        stray = self._db.row(
            "SELECT id FROM candidate_texts WHERE id NOT IN (SELECT id FROM articles) LIMIT 1"
        )
        if stray:
            yield f"index of story candidates: holds {stray[0]}, which is not there"

        sql = f"SELECT n, id, first, last, data FROM entries WHERE n > ? ORDER BY n LIMIT {_BATCH}"
        last = 0
        while rows := self._db.connection.execute(sql, (last,)).fetchall():
            for last, id_, first, end, data in rows:  # noqa: B007 - where the next batch begins
                try:
                    entry = unpack(data, Entry)
                except ValueError as error:
                    yield f"entry {id_}: {error}"
                    continue
                days = (entry.days.first.toordinal(), entry.days.last.toordinal())
                if entry.id != id_ or days != (first, end):
                    yield f"entry {id_}: its row and its content do not belong together"
