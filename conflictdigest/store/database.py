"""One connection to the file: statements, units of work, and SQLite's errors turned into ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from conflictdigest.errors import LockedError, StoreError
from conflictdigest.store.codec import plain

Value = str | int | float | bytes | None
Row = tuple[Any, ...]

_BUSY_SECONDS = 10.0
_CACHE = 16_000
"""Kilobytes of pages kept in memory, when as many are used: a refresh writes most indexes all over."""

_WHY = {
    sqlite3.SQLITE_FULL: "can't grow, the disk is full; this step was not kept, what was stored before stays",
    sqlite3.SQLITE_IOERR: "can't be read or written (disk full, or a failing disk?)",
    sqlite3.SQLITE_READONLY: "can't be written: the file or its folder is read-only",
    sqlite3.SQLITE_CANTOPEN: "can't be opened: look at the permissions of the file and its folder",
    sqlite3.SQLITE_PERM: "can't be opened: no permission",
    sqlite3.SQLITE_AUTH: "can't be opened: no permission",
    sqlite3.SQLITE_CORRUPT: "is damaged; restore a copy of it, or import an export into a new one",
    sqlite3.SQLITE_NOTADB: "is no store of conflictdigest, or damaged; it was left as it is",
}


def refuse(path: Path | str, error: sqlite3.Error, after: str = "") -> NoReturn:
    """Raise what the user should see; what only a bug can cause comes through as it is.

    `after` tells what was done already.
    """
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise LockedError(
            f"{after}another run is using the store {path}; try again when it has ended"
        ) from error
    if code in _WHY:
        raise StoreError(f"{after}the store {path} {_WHY[code]}") from error
    raise error


def as_list(ids: Iterable[str]) -> str:
    """A list as one SQL parameter, for `IN (SELECT value FROM json_each(?))`: no limit on its length."""
    return in_sql([plain(i) for i in ids])


def in_sql(values: Sequence[str] | Sequence[int]) -> str:
    """The same for values of our own making, whose text is sure to be in UTF-8."""
    return msgspec.json.encode(values).decode()


class Database:
    """A connection with `transaction` as unit of work. `path` is only for messages."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.path = path
        self.connection = connection
        self._depth = 0
        self.on_close: Callable[[], None] = _nothing

    def rows(self, sql: str, args: Sequence[Value] = ()) -> list[Row]:
        try:
            return self.connection.execute(sql, args).fetchall()
        except sqlite3.Error as error:
            refuse(self.path, error)

    def row(self, sql: str, args: Sequence[Value] = ()) -> Row | None:
        try:
            found: Row | None = self.connection.execute(sql, args).fetchone()
        except sqlite3.Error as error:
            refuse(self.path, error)
        return found

    def stream(self, sql: str, args: Sequence[Value] = (), size: int = 1024) -> Iterator[list[Row]]:
        """Rows in batches, for results that may not fit into memory. Write nothing in between."""
        try:
            cursor = self.connection.execute(sql, args)
            while batch := cursor.fetchmany(size):
                yield batch
        except sqlite3.Error as error:
            refuse(self.path, error)

    def run(self, sql: str, args: Sequence[Value] = ()) -> int:
        """Number of rows changed."""
        try:
            return self.connection.execute(sql, args).rowcount
        except sqlite3.Error as error:
            refuse(self.path, error)

    def insert(self, sql: str, args: Sequence[Value]) -> int:
        """Row number of what was inserted."""
        try:
            return self.connection.execute(sql, args).lastrowid or 0
        except sqlite3.Error as error:
            refuse(self.path, error)

    def many(self, sql: str, args: Iterable[Sequence[Value]]) -> None:
        try:
            self.connection.executemany(sql, args)
        except sqlite3.Error as error:
            refuse(self.path, error)

    @property
    def in_transaction(self) -> bool:
        return self._depth > 0

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        """All of what happens inside, or nothing of it. May be nested: an inner one is undone alone.

        `durable`: on the disk at the end, even if the power fails then (an outermost transaction only).
        """
        name = f"level{self._depth}"
        if self._depth == 0:
            self.run(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        self.run("BEGIN IMMEDIATE" if self._depth == 0 else f"SAVEPOINT {name}")
        self._depth += 1
        try:
            yield
            if self._depth == 1:
                self.run("COMMIT")
            else:
                self.run(f"RELEASE {name}")
        except sqlite3.Error as error:  # of those who use the connection itself
            self._undo(name)
            refuse(self.path, error)
        except BaseException:
            self._undo(name)
            raise
        finally:
            self._depth -= 1

    def together(self) -> AbstractContextManager[None]:
        """A transaction, or part of the one that is open already, which an error must then undo as a whole.

        For what is done once an article. A savepoint would cost more than it guards: at the end of each the
        full-text index writes itself out.
        """
        return nullcontext() if self._depth else self.transaction()

    @contextmanager
    def transaction_to_read(self) -> Iterator[None]:
        """Everything inside sees the file as it is now, whatever others write meanwhile."""
        if self._depth:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            if self.connection.in_transaction:
                self.run("COMMIT")

    def _undo(self, name: str) -> None:
        # a full disk may have ended the transaction already; the first error is the one to report
        try:
            if self._depth == 1:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
            elif self.connection.in_transaction:
                self.connection.execute(f"ROLLBACK TO {name}")
                self.connection.execute(f"RELEASE {name}")
        except sqlite3.Error:
            pass

    def close(self) -> None:
        try:
            self.connection.close()
        except sqlite3.Error as error:
            refuse(self.path, error)
        finally:
            done, self.on_close = self.on_close, _nothing
            done()


def _nothing() -> None:
    pass


def connect(path: Path, *, read_only: bool = False, immutable: bool = False) -> Database:
    """A connection with this program's settings. Writes nothing to the file."""
    mode = "mode=ro" if read_only or immutable else "mode=rw"
    uri = f"{path.absolute().as_uri()}?{mode}{'&immutable=1' if immutable else ''}"
    try:
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
    except sqlite3.Error as error:
        refuse(path, error)
    database = Database(connection, path)
    try:
        prepare(connection)
    except sqlite3.Error as error:
        connection.close()
        refuse(path, error)
    return database


def prepare(connection: sqlite3.Connection) -> None:
    """Settings that SQLite keeps for a connection, not for a file."""
    for pragma in (
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "temp_store = MEMORY",
        f"cache_size = -{_CACHE}",
    ):
        connection.execute(f"PRAGMA {pragma}")
