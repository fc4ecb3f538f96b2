"""Files, folders and standard input."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from conflictdigest.model.source import Raw, Skip

STDIN = "-"

_NO_ARTICLES = frozenset({
    ".toml", ".ini", ".cfg", ".conf", ".yaml", ".yml", ".css", ".js", ".mjs", ".ts", ".map", ".py", ".pyc",
    ".sh", ".sql", ".service", ".timer", ".lock",
})  # fmt: skip
"""Endings of settings, code and styles, which lie about in folders beside articles."""


class LocalLimits(Struct, frozen=True):
    """How much is read of one file or of standard input, in bytes."""

    source_bytes: int = 64_000_000


class LocalSources:
    """Implements `ports.Sources` for what lies on this machine."""

    def __init__(self, limits: LocalLimits | None = None) -> None:
        self._most = (limits or LocalLimits()).source_bytes

    def gather(self, names: Sequence[str]) -> Iterator[Raw | Skip]:
        """The bytes behind each name, folders recursively in sorted order; a Skip for what can not be read.

        Hidden files of a folder, settings and code by their names, links to folders and what is neither file
        nor folder are left out; a name given as such is always tried. Times of files are not looked at: they
        date nothing.
        """
        for name in names:
            if name == STDIN:
                yield self._stdin()
            elif os.path.isdir(name):  # noqa: PTH112  (a Path would swallow a trailing "./" of the name as given)
                yield from self._folder(name)
            else:
                yield self._file(name)

    def _stdin(self) -> Raw | Skip:
        try:
            data = sys.stdin.buffer.read(self._most + 1)
        except (OSError, ValueError) as error:
            return Skip(STDIN, "unreadable", _why(error))
        if len(data) > self._most:
            return Skip(STDIN, "too-large", f"more than {self._most:,} bytes")
        return Raw(origin=STDIN, data=data, key=STDIN)

    def _folder(self, name: str) -> Iterator[Raw | Skip]:
        failures: list[OSError] = []
        found = False
        for folder, folders, files in os.walk(name, onerror=failures.append):
            folders[:] = sorted(f for f in folders if not f.startswith("."))
            for error in failures:
                yield Skip(_printable(str(error.filename)), "unreadable", _why(error))
            failures.clear()
            for file in sorted(files):
                path = os.path.join(folder, file)  # noqa: PTH118
                if not file.startswith(".") and not _is_settings(file) and _is_file(path):
                    found = True
                    yield self._file(path)
        for error in failures:
            found = True
            yield Skip(_printable(str(error.filename)), "unreadable", _why(error))
        if not found:
            yield Skip(_printable(name), "empty", "no files in this folder")

    def _file(self, name: str) -> Raw | Skip:
        path, origin = Path(name), _printable(name)
        try:
            about = path.stat()
            if not stat.S_ISREG(about.st_mode) and not stat.S_ISFIFO(about.st_mode):
                return Skip(origin, "unreadable", "neither a file nor a folder")
            if about.st_size > self._most:
                return Skip(origin, "too-large", f"{about.st_size:,} bytes; at most {self._most:,} are read")
            with path.open("rb") as file:
                data = file.read(self._most + 1)
            if len(data) > self._most:
                return Skip(origin, "too-large", f"more than {self._most:,} bytes")
            return Raw(origin=origin, data=data, key=_printable(str(path.resolve())))
        except FileNotFoundError:
            return Skip(origin, "not-found", "no such file or folder")
        except (OSError, ValueError) as error:
            return Skip(origin, "unreadable", _why(error))


def _is_settings(name: str) -> bool:
    ending = os.path.splitext(name)[1].lower()  # noqa: PTH122
    return ending in _NO_ARTICLES or name in ("crontab", "Makefile", "Dockerfile")


def _is_file(path: str) -> bool:
    try:
        return stat.S_ISREG(os.stat(path).st_mode)  # noqa: PTH116
    except OSError:
        return True  # a broken link: reading it says why


def _printable(name: str) -> str:
    r"""The name as text that can be stored and printed: bytes that are not UTF-8 are written as ``\xff``."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _why(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
