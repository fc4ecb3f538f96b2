"""One request at a time to a host, with a pause between: the politeness of the whole run."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from conflictdigest.fetch.failure import FetchError
from conflictdigest.fetch.timing import Timing


@dataclass(slots=True)
class _Host:
    lock: threading.Lock = field(default_factory=threading.Lock)
    ready: float = 0.0
    """When the next request may go out."""
    delay: float = 0.0
    """The crawl delay that its robots.txt asks for."""
    down: FetchError | None = None
    silent: int = 0


class Turns:
    """Who may ask which host, and when. A host that does not answer costs its time once."""

    def __init__(self, timing: Timing, pause: float, max_delay: float) -> None:
        self._timing = timing
        self._pause = pause
        self._max_delay = max_delay
        self._guard = threading.Lock()
        self._hosts: dict[str, _Host] = {}

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Waits for the host's turn, holds it for one request, and starts the pause when it ends."""
        known = self._host(host)
        with known.lock:
            self._timing.sleep(known.ready - self._timing.monotonic())
            try:
                yield
            finally:
                now = self._timing.monotonic()
                known.ready = max(known.ready, now + max(self._pause, known.delay))

    def ready(self, host: str) -> float:
        """When its next request may go out, on the monotonic clock."""
        return self._host(host).ready

    def delay(self, host: str, seconds: float) -> None:
        """The host asks for so many seconds between requests."""
        self._host(host).delay = min(max(seconds, 0.0), self._max_delay)

    def hold(self, host: str, seconds: float) -> None:
        """The host asks for quiet (Retry-After)."""
        known = self._host(host)
        known.ready = max(known.ready, self._timing.monotonic() + seconds)

    def check(self, host: str) -> None:
        """Raises what the host failed with, when it was found not to answer at all in this run."""
        down = self._host(host).down
        if down is not None:
            raise FetchError(down.reason, down.detail, heals=down.heals, down=True, wait=down.wait)

    def failed(self, host: str, error: FetchError) -> None:
        """All tries of one address failed. Given up for this run: a host without a connection, one twice
        silent, one that says "too many requests" or names a later hour.
        """
        known = self._host(host)
        known.silent += error.reason == "timeout"
        later = error.reason == "http-429" or error.wait is not None
        if error.down or later or known.silent >= 2:
            known.down = error

    def answered(self, host: str) -> None:
        self._host(host).silent = 0

    def _host(self, host: str) -> _Host:
        with self._guard:
            return self._hosts.setdefault(host, _Host())
