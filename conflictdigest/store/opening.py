"""Making, checking and opening the file.

A file that is not ours, was made by a newer version, or is damaged is refused before anything could write
to it: first its header is read as bytes, then its schema through a connection that can not write. A new
store is built in memory and linked into place whole, so that a crash can not leave half of one.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from pathlib import Path

from conflictdigest.errors import StoreError
from conflictdigest.store.database import Database, connect, prepare
from conflictdigest.store.migrations import VERSION, upgrade

APPLICATION_ID = 0x63644731
"""Stands in the header of each of our files ("cdG1")."""

_MAGIC = b"SQLite format 3\0"


def open_database(path: Path, *, create: bool, read_only: bool) -> Database:
    if str(path) == ":memory:":
        return _in_memory()
    if _needs_making(path):
        if not create or read_only:
            raise StoreError(f"there is no store at {path}; `conflictdigest ingest` makes one")
        _make(path)
    _check_header(path)
    if _check_schema(path) == VERSION and read_only:
        return _open_to_read(path)
    database = connect(path)
    try:
        _settings(database)
        upgrade(database)
    except BaseException:
        database.close()
        raise
    return database


def _needs_making(path: Path) -> bool:
    try:
        return not path.exists() or (path.is_file() and path.stat().st_size == 0)
    except OSError as error:
        raise StoreError(f"the store {path} can't be used: {error.strerror}") from error


def _make(path: Path) -> None:
    """Folder (0700 when it is ours to make) and file (0600)."""
    image = _blank()
    try:
        _make_folder(path.parent)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(image)
                out.flush()
                os.fsync(out.fileno())
            if path.exists():  # an empty file, made by somebody to be filled
                Path(name).replace(path)
            else:
                os.link(name, path)  # fails rather than replaces when another run was faster
        finally:
            Path(name).unlink(missing_ok=True)
    except FileExistsError:
        if not path.is_file():
            raise StoreError(f"the store {path} can't be made: {path.parent} is no folder") from None
    except OSError as error:
        raise StoreError(f"the store {path} can't be made: {error.strerror}") from error


def _make_folder(folder: Path) -> None:
    if not folder.exists():
        _make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def _in_memory() -> Database:
    memory = sqlite3.connect(":memory:", isolation_level=None)
    memory.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    prepare(memory)
    database = Database(memory, Path(":memory:"))
    upgrade(database)
    return database


def _blank() -> bytes:
    memory = _in_memory()
    try:
        return memory.connection.serialize()
    finally:
        memory.close()


def _check_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise StoreError(f"the store {path} can't be read: {error.strerror}") from error
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise StoreError(f"{path} is no store of conflictdigest (or a damaged one); it was left as it is")
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise StoreError(f"{path} is a database of another program; it was left as it is")
    _check_version(path, int.from_bytes(header[60:64]))
    page = int.from_bytes(header[16:18])
    page = 65536 if page == 1 else page
    pages = int.from_bytes(header[28:32])
    if size % page or (size < pages * page and not _has_log(path)):
        raise StoreError(f"the store {path} is damaged (cut short); it was left as it is")


def _check_version(path: Path, version: int) -> None:
    if version > VERSION:
        raise StoreError(
            f"the store {path} was made by a newer conflictdigest "
            f" (format {version}, this one knows {VERSION}); it was left as it is"
        )
    if version < 1:
        raise StoreError(f"the store {path} is damaged (format {version}); it was left as it is")


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _check_schema(path: Path) -> int:
    """The version of the file."""
    # without a log nobody writes: "immutable" then leaves not even a lock or a file beside it
    database = connect(path, read_only=True, immutable=not _has_log(path))
    try:
        version = (database.row("PRAGMA user_version") or (0,))[0]
        names = {name for (name,) in database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    except sqlite3.Error as error:
        raise StoreError(f"the store {path} is damaged ({error}); it was left as it is") from error
    finally:
        database.close()
    _check_version(path, version)
    if missing := {"meta", "articles", "contents", "entries", "stories"} - names:
        raise StoreError(
            f"the store {path} is damaged (no {', '.join(sorted(missing))}); it was left as it is"
        )
    return int(version)


def _open_to_read(path: Path) -> Database:
    # SQLite needs a file beside the store to read along with a writer; where none can be made
    # (read-only folder) and there is no log, nobody writes and none is needed
    alone = not _has_log(path) and not os.access(path.parent, os.W_OK)
    return connect(path, read_only=True, immutable=alone)


def _settings(database: Database) -> None:
    mode = (database.row("PRAGMA journal_mode = WAL") or ("",))[0]
    if mode != "wal" and not os.access(database.path, os.W_OK):
        raise StoreError(f"the store {database.path} can't be written: the file or its folder is read-only")
    database.run(
        "PRAGMA synchronous = NORMAL"
    )  # a killed process loses nothing; a power cut, the last moments
    for name in ("", "-wal", "-shm"):
        beside = database.path.with_name(database.path.name + name)
        if beside.exists() and beside.stat().st_mode & 0o077 and beside.stat().st_uid == os.geteuid():
            beside.chmod(0o600)
