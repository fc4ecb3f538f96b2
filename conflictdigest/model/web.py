"""What is asked of a web server, and what comes back."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct, field

from conflictdigest import __version__


class Validators(Struct, frozen=True, gc=False):
    """What a server gave to ask again with: unchanged content then costs one short answer."""

    etag: str | None = None
    modified: str | None = None
    """Last-Modified, verbatim."""


class Wanted(Struct, frozen=True, gc=False):
    """An address to be fetched. `url` may carry credentials; nothing that comes back does."""

    url: str
    validators: Validators | None = None
    proxy: str | None = None
    """Overrides the environment's proxy; empty for none."""
    tag: str = ""
    """The asker's own word for it ("feed:…"); comes back untouched."""


class Fetched(Struct, frozen=True, gc=False):
    """Bytes of one page or feed, decompressed, and what the server says of them."""

    url: str
    """The address as asked, without credentials and fragment."""
    data: bytes
    final_url: str
    """Where the redirects ended."""
    media_type: str | None = None
    charset: str | None = None
    validators: Validators = field(default_factory=Validators)
    retrieved: datetime | None = None
    moved_to: str | None = None
    """Where permanent redirects, from the first hop on, say that the address is now."""


class NotModified(Struct, frozen=True, gc=False):
    """The server says that nothing changed since the validators were given."""

    url: str
    retrieved: datetime | None = None
    moved_to: str | None = None


class Failed(Struct, frozen=True, gc=False):
    """No answer that can be used. `reason` as in Skip (timeout, http-404, robots, private-address …)."""

    url: str
    reason: str
    detail: str = ""
    heals: bool = False
    """Asking again later may help."""
    wait: float | None = None
    """Seconds the server asks for before the next try."""


class HttpSettings(Struct, frozen=True, gc=False):
    """How the program behaves towards servers, and what it takes from them. Seconds and bytes."""

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
    jobs: int = 64
    """Hosts asked at the same time."""
    buffer: int = 24_000_000
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
