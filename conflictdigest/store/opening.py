"""Making and opening the file.

A new store is built in memory and linked into place whole, so that a crash can not leave half of one. It is
born with a write-ahead log: switching later would need the file for oneself.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
import threading
from collections import Counter
from pathlib import Path

from conflictdigest.errors import StoreError
from conflictdigest.store.database import Database, connect, prepare
from conflictdigest.store.identity import APPLICATION_ID, check, has_log
from conflictdigest.store.migrations import VERSION, upgrade

_Inode = tuple[int, int]

_PAGE = 8192
"""Bytes of a page of a new store: twice SQLite's own, for rows of a kilobyte and more."""

_OLDEST = (3, 37, 0)
"""The first SQLite with strict tables."""

# Closing any handle on a file drops all POSIX locks that this process has on it, SQLite's too. So a file
# that is open already is not looked at again, and two threads do not open at once.
_opening = threading.Lock()
_held: Counter[_Inode] = Counter()


def open_database(path: Path, *, create: bool, read_only: bool) -> Database:
    """See `open_store`."""
    if sqlite3.sqlite_version_info < _OLDEST:
        needed = ".".join(map(str, _OLDEST))
        raise StoreError(f"this Python comes with SQLite {sqlite3.sqlite_version}; the store needs {needed}")
    if str(path) == ":memory:":
        return _in_memory()
    with _opening:
        if _needs_making(path):
            if not create or read_only:
                raise StoreError(f"there is no store at {path}; `conflictdigest ingest` makes one")
            _make(path)
        inode = _inode(path)
        current = _held[inode] > 0 or check(path) == VERSION
        # where it can only be read, those who would change something are told when they do
        reading = read_only or not (create or _writable(path))
        database = _open_to_read(path) if reading and current else _open_to_write(path)
        _held[inode] += 1
    database.on_close = lambda: _let_go(inode)
    return database


def _let_go(inode: _Inode) -> None:
    with _opening:
        _held[inode] -= 1


def _inode(path: Path) -> _Inode:
    try:
        stat = path.stat()
    except OSError as error:
        raise StoreError(f"the store {path} can't be used: {error.strerror}") from error
    return stat.st_dev, stat.st_ino


def _needs_making(path: Path) -> bool:
    try:
        return not path.exists() or (path.is_file() and path.stat().st_size == 0)
    except OSError as error:
        raise StoreError(f"the store {path} can't be used: {error.strerror}") from error


def _make(path: Path) -> None:
    """Folder (0700 when it is ours to make) and file (0600)."""
    import tempfile  # seldom needed, and slow to load

    image = _blank()
    try:
        _make_folder(path.parent)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(image)
                out.flush()
                os.fsync(out.fileno())
            if path.exists():
                _fill_empty(path, name)
            else:
                os.link(name, path)  # fails rather than replaces when another run was faster
        finally:
            Path(name).unlink(missing_ok=True)
    except FileExistsError:
        if not path.is_file():
            raise StoreError(f"the store {path} can't be made: {path.parent} is no folder") from None
    except OSError as error:
        raise StoreError(f"the store {path} can't be made: {error.strerror}") from error


def _fill_empty(path: Path, name: str) -> None:
    """Put the new file in place of an empty one, unless another run did so first."""
    with path.open("rb") as empty:
        fcntl.flock(empty, fcntl.LOCK_EX)
        if path.stat().st_size == 0:
            Path(name).replace(path)


def _make_folder(folder: Path) -> None:
    if not folder.exists():
        _make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def _in_memory() -> Database:
    memory = sqlite3.connect(":memory:", isolation_level=None)
    memory.execute(f"PRAGMA page_size = {_PAGE}")
    memory.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    prepare(memory)
    database = Database(memory, Path(":memory:"))
    try:
        upgrade(database)
    except sqlite3.OperationalError as error:
        if "no such module" not in str(error):
            raise
        raise StoreError("this Python's SQLite was built without full-text search (FTS5)") from error
    return database


def _blank() -> bytes:
    memory = _in_memory()
    try:
        image = bytearray(memory.connection.serialize())
    finally:
        memory.close()
    image[18:20] = b"\x02\x02"  # read and write version of the format: with a write-ahead log
    return bytes(image)


def _open_to_read(path: Path) -> Database:
    # SQLite needs a file beside the store to read along with a writer; where none can be made
    # (read-only folder) and there is no log, nobody writes and none is needed
    alone = not has_log(path) and not _may_write(path.parent)
    return connect(path, read_only=True, immutable=alone)


def _open_to_write(path: Path) -> Database:
    if not _writable(path):
        raise StoreError(f"the store {path} can't be written: the file or its folder is read-only")
    database = connect(path)
    try:
        database.run("PRAGMA synchronous = NORMAL")  # a kill loses nothing; a power cut, the last moments
        upgrade(database)
        for name in ("", "-wal", "-shm"):
            _narrow(path.with_name(path.name + name))
    except BaseException:
        database.close()
        raise
    return database


def _writable(path: Path) -> bool:
    return _may_write(path) and _may_write(path.parent)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _narrow(path: Path) -> None:
    """0600, whatever somebody made of it."""
    try:
        stat = path.stat()
        if stat.st_mode & 0o077 and stat.st_uid == os.geteuid():
            path.chmod(0o600)
    except FileNotFoundError:
        return
