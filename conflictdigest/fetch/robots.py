"""robots.txt: read once a run and origin, before anything else is asked there (RFC 9309).

No robots.txt (any 4xx) permits everything; a server error forbids for now, because a site under repair has
not had its say. A file longer than half a megabyte is read as far as that.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from conflictdigest.fetch.failure import FetchError
from conflictdigest.fetch.urls import Address

_LONGEST = 500 * 1024
AGENT = "conflictdigest"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one origin permits."""

    text: str | None = None
    """None permits all."""
    failure: FetchError | None = None

    def check(self, address: Address) -> None:
        """Raises FetchError robots, or why the rules could not be read."""
        if self.failure is not None:
            raise FetchError(
                self.failure.reason,
                self.failure.detail or "asking for robots.txt",
                heals=self.failure.heals,
                down=self.failure.down,
                wait=self.failure.wait,
            )
        if self.text is not None and not _parsed(self.text).can_fetch(str(address), AGENT):
            raise FetchError("robots", "its robots.txt forbids it (--ignore-robots for pages of your own)")

    def delay(self) -> float:
        """Seconds between requests that the site asks for."""
        if not self.text:
            return 0.0
        rules = _parsed(self.text)
        seconds = rules.crawl_delay(AGENT) or 0.0
        rate = rules.request_rate(AGENT)
        if rate is not None and rate.requests:
            seconds = max(seconds, rate.seconds / rate.requests)
        return float(seconds)


class Robots:
    """The rules of every origin met in this run. `read` fetches a robots.txt, by way of the proxy that the
    page itself is asked through; it raises FetchError."""

    def __init__(self, read: Callable[[Address, str | None], bytes]) -> None:
        self._read = read
        self._guard = threading.Lock()
        self._locks: dict[tuple[str, str | None], threading.Lock] = {}
        self._rules: dict[tuple[str, str | None], Rules] = {}

    def rules(self, address: Address, proxy: str | None) -> Rules:
        name = (address.origin, proxy)
        with self._guard:
            lock = self._locks.setdefault(name, threading.Lock())
        with lock:
            known = self._rules.get(name)
            if known is None:
                known = self._rules[name] = self._ask(address, proxy)
            return known

    def _ask(self, address: Address, proxy: str | None) -> Rules:
        where = Address(address.scheme, address.host, address.port, "/robots.txt", address.login)
        try:
            data = self._read(where, proxy)
        except FetchError as error:
            status = error.reason.removeprefix("http-")
            if status.isdigit() and status.startswith("4") and status != "429":
                return Rules()
            if error.reason in ("bad-redirect", "redirect-loop", "too-many-redirects", "bad-encoding"):
                return Rules()
            return Rules(failure=error)
        text = data[:_LONGEST].decode("utf-8-sig", errors="replace")
        if text.lstrip()[:1] == "<":
            # a page in place of the file ("not found" with status 200) has no rules in it
            return Rules()
        return Rules(text)


def _parsed(text: str) -> Any:
    # protego ships no types
    from protego import Protego

    return Protego.parse(text)
