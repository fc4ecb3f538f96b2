"""The store: its parts put together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from conflictdigest.errors import DigestError, UsageError
from conflictdigest.store.checking import Checking
from conflictdigest.store.database import Database
from conflictdigest.store.drafts import Drafts
from conflictdigest.store.entries import Entries
from conflictdigest.store.evidence import Evidence
from conflictdigest.store.feeds import Feeds
from conflictdigest.store.grouping import Grouping
from conflictdigest.store.marks import Marks
from conflictdigest.store.opening import open_database
from conflictdigest.store.outbox import Outbox
from conflictdigest.store.recurring import Recurring
from conflictdigest.store.removal import Removal

if TYPE_CHECKING:
    from conflictdigest.store.candidates import SqliteCandidates


class SqliteStore(Evidence, Drafts, Grouping, Entries, Recurring, Removal, Feeds, Marks, Outbox, Checking):
    """`ports.Store` in one SQLite file. Made by `open_store`; close it, or use it in a `with`.

    Every method raises StoreError when the file can't be used (damaged, disk full, read-only) and
    LockedError when another process writes to it for too long.
    """

    def __init__(self, database: Database) -> None:
        self._db = database
        self._locked = False

    @property
    def path(self) -> Path:
        return self._db.path

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    def transaction(self) -> AbstractContextManager[None]:
        """One unit of work: all of it or nothing. May be nested."""
        return self._db.transaction()

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other runs from changing this store meanwhile; LockedError when one does already.

        Freed at the end, by a crash too. Within one process it may be taken again. Reading needs none.
        """
        if self._locked or str(self.path) == ":memory:":
            yield
            return
        from conflictdigest.store.lock import locked

        with locked(self.path):
            self._locked = True
            try:
                yield
            finally:
                self._locked = False

    def complete(self, prefix: str) -> tuple[str, str]:
        """(kind, id) for a unique beginning of an article's, story's or entry's id; UsageError else."""
        found: list[tuple[str, str]] = []
        for kind, table in (("article", "articles"), ("story", "stories"), ("entry", "entries")):
            sql = f"SELECT id FROM {table} WHERE id >= ? AND id < ? ORDER BY id LIMIT 4"
            found += [(kind, id_) for (id_,) in self._db.rows(sql, (prefix, prefix + "\U0010ffff"))]
        exact = [f for f in found if f[1] == prefix]
        if len(exact) == 1:
            return exact[0]
        if not found or not prefix:
            raise UsageError(f"nothing in this store has an id that begins with {prefix!r}")
        if len(found) > 1:
            some = ", ".join(f"{kind} {id_}" for kind, id_ in found[:4])
            raise UsageError(f"{prefix!r} begins more than one id ({some} …); give more of it")
        return found[0]

    def search(self, query: str, limit: int) -> Iterator[tuple[str, str]]:
        """(article id, excerpt), best first. All words and "phrases" are wanted, -word is not."""
        from conflictdigest.store.fulltext import excerpt, found

        for _, data in found(self._db, query, limit):
            article = self._article(data)
            yield article.id, excerpt(article, query)

    def drop_derived(self) -> None:
        """Empty every derived table; the pipeline fills them again with the same content."""
        with self._db.transaction():
            derived = (
                "entries",
                "settled",
                "drafts",
                "stories",
                "copy_sets",
                "told_names",
                "recurring_names",
            )
            for table in (*derived, "told_articles", "stale_names"):
                self._db.run(f"DELETE FROM {table}")
            self.candidates().clear()

    def candidates(self) -> SqliteCandidates:
        """The index from which `group` draws its candidates.

        For one transaction: it remembers profiles, and would not notice that the transaction was undone.
        """
        from conflictdigest.store.candidates import SqliteCandidates

        return SqliteCandidates(self._db.connection)


def open_store(path: Path | str, *, create: bool = True, read_only: bool = False) -> SqliteStore:
    """The store in this file, made first when there is none (and `create`).

    `:memory:` is a store that leaves nothing behind. A file that is not ours, was made by a newer
    version or is damaged stays byte for byte as it is: StoreError. StoreError too for a missing one
    with `create=False`, and for a folder or file that can't be used. Where it can only be read, it is
    opened for that with `create=False`; what would change it then raises.
    """
    store = SqliteStore(open_database(Path(path), create=create, read_only=read_only))
    if not read_only:
        try:
            store.forget()  # what a killed run still had to wipe
        except DigestError:
            pass  # a reader or a full disk is in the way; the next run tries again, `verify` tells
        except BaseException:
            store.close()
            raise
    return store
