"""Addresses on the web: told from file names, brought to one form, stripped of credentials."""

from __future__ import annotations

import re
from contextlib import suppress
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urljoin, urlsplit

from msgspec import Struct

from conflictdigest.fetch.failure import FetchError
from conflictdigest.text.late import late

_URL = re.compile(r"(?i)\s*https?://")
_OTHER_SCHEME = re.compile(r"(?i)\s*[a-z][a-z0-9+.-]{1,20}://")
_CREDENTIALS = late(r"(?i)\b([a-z][a-z0-9+.-]{1,20}://)[^\s/?#@]*@")
_BREAKS = re.compile(r"[\x00-\x20\x7f]")
_TRACKING = late(
    r"(?i)(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|mc_cid|mc_eid|igshid|at_medium|at_campaign|_ga)"
)
DEFAULT_PORTS = {"http": 80, "https": 443}


class Address(Struct, frozen=True):
    """An http(s) address in one form: lower-case ASCII host, escaped path, no fragment."""

    scheme: str
    host: str
    """Without brackets, even for IPv6."""
    port: int
    target: str
    """Path and query, as they go into the request line."""
    login: tuple[str, str] | None = None
    """User name and password: for the request alone, never printed or stored."""

    @property
    def netloc(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.netloc}"

    def __str__(self) -> str:
        return self.origin + self.target

    def __repr__(self) -> str:
        return f"Address({str(self)!r})"


def is_url(name: str) -> bool:
    """Whether a name on the command line means a page on the web."""
    return _URL.match(name) is not None


def has_other_scheme(name: str) -> bool:
    """``ftp://…`` and the like: neither a file nor something that is fetched."""
    return _OTHER_SCHEME.match(name) is not None and not is_url(name)


def redact(text: str) -> str:
    """The text without the user names and passwords of the addresses in it."""
    return _CREDENTIALS.sub(r"\1", text)


def parse(url: str) -> Address:
    """Raises FetchError bad-url for what is no http(s) address."""
    from urllib3.exceptions import LocationParseError
    from urllib3.util import parse_url

    url = url.strip()
    if _OTHER_SCHEME.match(url) and not is_url(url):
        raise FetchError("bad-url", "only http and https are fetched")
    if _BREAKS.search(url):
        url = _BREAKS.sub(lambda m: f"%{ord(m.group()):02X}", url)
    try:
        parts = parse_url(url)
        host = (parts.host or "").strip("[]").rstrip(".")
        if "%" in host:
            raise FetchError("bad-url", "an address with a network interface in it")
    except (LocationParseError, UnicodeError, ValueError) as error:
        raise FetchError("bad-url", "not an address that can be read") from error
    scheme = (parts.scheme or "").lower()
    if scheme not in DEFAULT_PORTS or not host:
        raise FetchError("bad-url", "only http and https are fetched")
    login = None
    if parts.auth:
        user, _, password = parts.auth.partition(":")
        login = (unquote(user), unquote(password))
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query is not None else "")
    return Address(scheme, host, parts.port or DEFAULT_PORTS[scheme], target, login)


def follow(base: Address, location: str) -> Address:
    """Where a Location header leads. Credentials in it are dropped; those of `base` stay on its origin."""
    with suppress(UnicodeError):
        # servers send raw UTF-8 that the header parser read as Latin-1
        location = location.encode("latin-1").decode("utf-8")
    try:
        joined = urljoin(str(base), location.strip())
    except ValueError as error:
        raise FetchError("bad-redirect", "its address can not be read") from error
    to = parse(joined)
    login = base.login if to.origin == base.origin else None
    return Address(to.scheme, to.host, to.port, to.target, login)


def key(url: str) -> str:
    """One name for a page, whatever campaign led there: no tracking parameters, no fragment, https."""
    try:
        address = parse(url)
    except FetchError:
        return redact(url)
    parts = urlsplit(str(address))
    port = "" if address.port in DEFAULT_PORTS.values() else f":{address.port}"
    host = f"[{address.host}]" if ":" in address.host else address.host
    return SplitResult("https", host + port, parts.path, _untracked(parts.query), "").geturl()


def _untracked(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _TRACKING.fullmatch(name)]
    return query if len(kept) == len(pairs) else urlencode(kept)
