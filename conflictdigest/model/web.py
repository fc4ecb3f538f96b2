"""What is asked of a web server, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask again with: unchanged content then costs one short answer."""

    etag: str | None = None
    modified: str | None = None
    """Last-Modified, verbatim."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An address to be fetched. `url` may carry credentials; nothing that comes back does."""

    url: str
    validators: Validators | None = None
    proxy: str | None = None
    """Overrides the environment's proxy; empty for none."""
    tag: str = ""
    """The asker's own word for it ("feed:…"); comes back untouched."""


@dataclass(frozen=True, slots=True)
class Fetched:
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


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that nothing changed since the validators were given."""

    url: str
    retrieved: datetime | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """No answer that can be used. `reason` as in Skip (timeout, http-404, robots, private-address …)."""

    url: str
    reason: str
    detail: str = ""
    heals: bool = False
    """Asking again later may help."""
    wait: float | None = None
    """Seconds the server asks for before the next try."""
