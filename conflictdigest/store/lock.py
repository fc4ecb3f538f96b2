"""One run at a time: an advisory lock beside the store that a crash frees by itself.

It stands in a file of its own, since closing any handle on the database file would drop SQLite's locks.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from conflictdigest.errors import LockedError, StoreError


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of the store at `path`; LockedError at once when another run has it."""
    beside = path.with_name(path.name + ".lock")
    try:
        handle = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(f"the store {path} can't be locked: {error.strerror}") from error
    try:
        _take(handle, path)
        os.truncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(handle)  # frees it


def _take(handle: int, path: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.pread(handle, 20, 0).decode(errors="replace").strip()
        who = f" (process {holder})" if holder.isdigit() else ""
        raise LockedError(
            f"another run{who} is working on the store {path}; try again when it has ended"
        ) from None
    except OSError as error:
        raise StoreError(f"the store {path} can't be locked: {error.strerror}") from error
