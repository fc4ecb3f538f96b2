"""Bars on stderr while servers are asked: for people only."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress


class Bars:
    """Two bars: addresses asked, and articles read. Nothing at all unless stderr is a terminal."""

    def __init__(self, *, quiet: bool) -> None:
        self.shown = not quiet and sys.stderr.isatty()
        self._bars: Progress | None = None
        self._read = 0

    def __enter__(self) -> Bars:
        if self.shown:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

            console = Console(stderr=True)
            self._bars = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                console=console,
                transient=True,
            )
            self._asked = self._bars.add_task("asked", total=None)
            self._articles = self._bars.add_task("read", total=None)
            self._bars.start()
        return self

    def __call__(self, _: str) -> None:
        """An article was read, or a source failed."""
        self._read += 1
        if self._bars is not None:
            self._bars.update(self._articles, completed=self._read)

    def watch(self, done: int, known: int) -> None:
        """So many addresses were asked, of so many known by now; called from other threads."""
        if self._bars is not None:
            self._bars.update(self._asked, completed=done, total=known)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bars is not None:
            self._bars.stop()
