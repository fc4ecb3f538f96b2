"""Time and chance, as `fetch` needs them; tests put their own in."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime
from typing import Protocol


class Timing(Protocol):
    """All that depends on when and on luck."""

    def now(self) -> datetime:
        """The wall clock, UTC."""
        ...

    def monotonic(self) -> float: ...

    def sleep(self, seconds: float) -> None: ...

    def chance(self) -> float:
        """0 up to 1, to spread retries."""
        ...


class SystemTiming:
    """The real one."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        if seconds > 0:
            time.sleep(seconds)

    def chance(self) -> float:
        return random.random()  # noqa: S311  (spreads load, guards nothing)
