"""A log file, on request: a line for each run and what came of it, readable by its owner alone."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from conflictdigest.errors import DigestError, UsageError


class RunLog:
    """Appends one block of lines when left; without a file it does nothing."""

    def __init__(self, file: str | Path | None, *words: str) -> None:
        self._path = Path(file).expanduser() if file else None
        self._command = " ".join(w for w in words if w)
        self._lines: list[str] = []
        self._code = 0

    def note(self, line: str) -> None:
        self._lines.append(line)

    def left(self, code: int) -> int:
        """Remember with which exit code the run ends."""
        self._code = code
        return code

    def __enter__(self) -> RunLog:
        if self._path:  # a log that can't be written is told before anything is sent
            os.close(_open(self._path))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._path is None:
            return
        from conflictdigest.render import shown

        if error is not None:
            self._lines.append(f"{type(error).__name__}: {error}")
            self._code = (
                error.exit_code if isinstance(error, DigestError) else 130 if kind is KeyboardInterrupt else 1
            )
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        lines = [
            f"{now} {self._command}: exit {self._code}",
            *(f"{now}   {shown(line)}" for line in self._lines),
        ]
        handle = _open(self._path)
        try:
            os.write(handle, ("\n".join(lines) + "\n").encode())  # at once: runs do not mix their lines
        finally:
            os.close(handle)


def _open(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    except OSError as error:
        raise UsageError(f"the log {path} can't be written: {error.strerror}") from None
