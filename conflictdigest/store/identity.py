"""Is this file a store of ours that this version can use? Asked before anything could write to it.

First the header is read as bytes, then the schema through a connection that can not write and, where nobody
else has the file open, takes no lock and makes no file beside it.
"""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

from conflictdigest.errors import StoreError
from conflictdigest.store.database import connect
from conflictdigest.store.migrations import VERSION

APPLICATION_ID = 0x63644731
"""Stands in the header of each of our files ("cdG1")."""

_MAGIC = b"SQLite format 3\0"
_TABLES = {"meta", "articles", "contents", "entries", "stories"}
_TRIES = 4


def check(path: Path) -> int:
    """The schema version of a store that can be used. Raises StoreError for every other file."""
    for tries in range(_TRIES):
        before = _stamp(path)
        try:
            _check_header(path)
            return _check_schema(path)
        except StoreError:
            # another run may have written just while we looked; then what we saw was a mixture
            if tries + 1 == _TRIES or _stamp(path) == before:
                raise
            time.sleep(0.02 * (tries + 1))
    raise AssertionError("unreachable")


def has_log(path: Path) -> bool:
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def _stamp(path: Path) -> tuple[int, int, bool] | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, has_log(path)


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
    if page < 512 or size % page or (size < pages * page and not has_log(path)):
        raise StoreError(f"the store {path} is damaged (cut short); it was left as it is")


def _check_version(path: Path, version: int) -> None:
    if version > VERSION:
        known = f"format {version}, this one knows {VERSION}"
        raise StoreError(
            f"the store {path} was made by a newer conflictdigest ({known}); it was left as it is"
        )
    if version < 1:
        raise StoreError(f"the store {path} is damaged (format {version}); it was left as it is")


def _check_schema(path: Path) -> int:
    database = connect(path, read_only=True, immutable=not has_log(path))
    try:
        version = int((database.row("PRAGMA user_version") or (0,))[0])
        names = {name for (name,) in database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    except sqlite3.Error as error:
        raise StoreError(f"the store {path} is damaged ({error}); it was left as it is") from error
    finally:
        database.close()
    _check_version(path, version)
    if missing := sorted(_TABLES - names):
        raise StoreError(f"the store {path} is damaged (no {', '.join(missing)}); it was left as it is")
    return version
