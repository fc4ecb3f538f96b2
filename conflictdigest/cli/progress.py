"""Progress on stderr: a line that moves for people, nothing for cron."""

from __future__ import annotations

import sys
from types import TracebackType

_EVERY = 10


class Counter:
    """Counts articles on one line of stderr, when that is a terminal and there are many."""

    def __init__(self, *, quiet: bool) -> None:
        self.shown = not quiet and sys.stderr.isatty()
        self.count = 0

    def __enter__(self) -> Counter:
        return self

    def __call__(self, _: str) -> None:
        self.count += 1
        if self.shown and self.count % _EVERY == 0:
            print(f"\r{self.count} articles read", end="", file=sys.stderr, flush=True)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.shown and self.count >= _EVERY:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
