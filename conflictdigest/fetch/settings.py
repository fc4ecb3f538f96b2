"""How the program behaves towards servers, and what it takes from them at most."""

from __future__ import annotations

from dataclasses import dataclass

from conflictdigest import __version__


@dataclass(frozen=True, slots=True)
class HttpSettings:
    """Times in seconds, sizes in bytes."""

    connect_timeout: float = 10.0
    read_timeout: float = 15.0
    """The longest silence of a server."""
    total_timeout: float = 45.0
    """One address with all its redirects and retries; waiting for one's turn at a host not counted."""
    max_bytes: int = 12_000_000
    """As sent, before decompression."""
    max_decoded: int = 24_000_000
    max_redirects: int = 8
    retries: int = 2
    """After the first try, for what may heal."""
    backoff: float = 1.0
    """Before the first retry; doubles, and varies by half."""
    patience: float = 20.0
    """The longest Retry-After that is waited for; longer ones are left to the next run."""
    pause: float = 1.0
    """Between two requests to one host."""
    max_crawl_delay: float = 30.0
    """A host that wants longer pauses than this is asked at this pace, and no faster."""
    jobs: int = 32
    """Hosts asked at the same time."""
    buffer: int = 48_000_000
    """Answers kept waiting for their turn, in memory, before further requests hold back."""
    allow_private: bool = False
    allowed_hosts: frozenset[str] = frozenset()
    """Hosts in the user's own network that may be asked (names or addresses, lower case)."""
    ignore_robots: bool = False
    contact: str | None = None
    """An address or page of the user's choice, added to the User-Agent; nothing else ever is."""
    proxy: str | None = None
    """For all requests; None takes the environment's, empty uses none."""
    ca_file: str | None = None
    """Further certificate authorities, PEM. Checks are never switched off."""

    @property
    def user_agent(self) -> str:
        base = f"conflictdigest/{__version__}"
        return f"{base} ({self.contact})" if self.contact else base
