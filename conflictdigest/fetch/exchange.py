"""One request, one answer: no redirects, no retries, no politeness. urllib3 lives here."""

from __future__ import annotations

import ssl
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol
from urllib.request import getproxies, proxy_bypass

from conflictdigest.fetch.dial import Dialler, Limit, TimedTls
from conflictdigest.fetch.failure import FetchError, exchange_error
from conflictdigest.fetch.urls import Address, parse
from conflictdigest.model.web import HttpSettings

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

_CHUNK = 64 * 1024
_DRAIN = 16 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `headers` with lower-case names; `data` is empty unless the status is 200 or 203."""

    status: int
    headers: Mapping[str, str]
    data: bytes


class Exchange(Protocol):
    """The seam of the network: tests may put a table of answers in its place."""

    def get(
        self, address: Address, headers: Mapping[str, str], *, seconds: float, proxy: str | None
    ) -> Answer:
        """Raises FetchError. `seconds` is the time for all of it."""
        ...


class HttpExchange:
    """Over the network, with one kept connection a host."""

    def __init__(self, settings: HttpSettings, dialler: Dialler | None = None) -> None:
        self._settings = settings
        self._dialler = dialler or Dialler(
            allow_private=settings.allow_private, allowed_hosts=settings.allowed_hosts
        )
        self._lock = threading.Lock()
        self._pools: dict[tuple[str, ...], tuple[HTTPConnectionPool, Limit]] = {}
        self._large = threading.BoundedSemaphore(3)
        self._context: ssl.SSLContext | None = None

    def get(
        self, address: Address, headers: Mapping[str, str], *, seconds: float, proxy: str | None
    ) -> Answer:
        import urllib3.exceptions as u3

        via = self._proxy(address, proxy)
        pool, limit = self._pool(address, via)
        limit.start(seconds)
        target = str(address) if via and address.scheme == "http" else address.target
        try:
            response = pool.urlopen(
                "GET",
                target,
                headers=self._headers(address, via, headers),
                retries=False,
                redirect=False,
                assert_same_host=False,
                preload_content=False,
                decode_content=False,
                timeout=self._timeout(seconds),
            )
            return self._read(response, limit, seconds)
        except (u3.HTTPError, OSError, EOFError) as error:
            raise exchange_error(error) from error

    def close(self) -> None:
        with self._lock:
            for pool, _ in self._pools.values():
                pool.close()
            self._pools.clear()

    def _read(self, response: BaseHTTPResponse, limit: Limit, seconds: float) -> Answer:
        headers = {name.lower(): value for name, value in response.headers.items()}
        try:
            if response.status not in (200, 203):
                # a short answer is read away, so that the connection can serve again
                length = headers.get("content-length", "")
                if response.status == 304 or (length.isdigit() and int(length) <= _DRAIN):
                    response.drain_conn()
                else:
                    response.close()
                return Answer(response.status, headers, b"")
            data = self._body(response, headers, limit, seconds)
        except BaseException:
            response.close()
            raise
        response.release_conn()
        return Answer(response.status, headers, data)

    def _body(
        self, response: BaseHTTPResponse, headers: Mapping[str, str], limit: Limit, seconds: float
    ) -> bytes:
        settings = self._settings
        declared = headers.get("content-length", "")
        if declared.isdigit() and int(declared) > settings.max_bytes:
            raise _too_large(settings.max_bytes)
        data = bytearray()
        with _several(self._large) as large:
            for chunk in response.stream(_CHUNK, decode_content=True):
                data += chunk
                if response.tell() > settings.max_bytes:
                    raise _too_large(settings.max_bytes)
                if len(data) > settings.max_decoded:
                    raise _too_large(settings.max_decoded)
                if len(data) > 1_000_000 and large():
                    # waiting for one's turn with a large answer is no fault of the server
                    limit.start(seconds)
                limit.left()
            return bytes(data)

    def _headers(self, address: Address, via: Address | None, given: Mapping[str, str]) -> dict[str, str]:
        from urllib3.util.request import ACCEPT_ENCODING

        headers = {
            "Host": address.netloc,
            "User-Agent": self._settings.user_agent,
            "Accept-Encoding": ACCEPT_ENCODING,
            **given,
        }
        if address.login:
            headers["Authorization"] = _basic(address.login)
        if via and via.login and address.scheme == "http":
            headers["Proxy-Authorization"] = _basic(via.login)
        return headers

    def _timeout(self, seconds: float) -> Any:
        from urllib3 import Timeout

        connect, read = self._settings.connect_timeout, self._settings.read_timeout
        return Timeout(connect=min(connect, seconds), read=min(read, seconds))

    def _proxy(self, address: Address, proxy: str | None) -> Address | None:
        wanted = proxy if proxy is not None else self._settings.proxy
        if wanted is None:
            wanted = "" if proxy_bypass(address.host) else _environment_proxy(address.scheme)
        if not wanted:
            return None
        self._dialler.judge_name(address.host)
        try:
            return parse(wanted if "://" in wanted else f"http://{wanted}")
        except FetchError as error:
            raise FetchError("proxy", "only http and https proxies are used") from error

    def _pool(self, address: Address, via: Address | None) -> tuple[HTTPConnectionPool, Limit]:
        name = (address.origin, str(via) if via else "", str(via.login) if via else "")
        with self._lock:
            known = self._pools.get(name)
            if known is None:
                limit = Limit(self._settings.read_timeout)
                known = self._pools[name] = (self._build(address, via, limit), limit)
            return known

    def _build(self, address: Address, via: Address | None, limit: Limit) -> HTTPConnectionPool:
        from conflictdigest.fetch.connection import plain_pool, tls_pool

        if address.scheme == "http":
            return plain_pool(address, via=via, dialler=self._dialler, limit=limit)
        if self._context is None:
            self._context = tls_context(self._settings.ca_file)
        login = {"proxy-authorization": _basic(via.login)} if via and via.login else {}
        return tls_pool(
            address,
            via=via,
            via_headers=login,
            dialler=self._dialler,
            limit=limit,
            context=self._context,
        )


@contextmanager
def _several(gate: threading.BoundedSemaphore) -> Iterator[Callable[[], bool]]:
    """Gives a function that enters the gate on its first call (and then tells so); leaving is automatic."""
    entered = False

    def enter() -> bool:
        nonlocal entered
        if entered:
            return False
        gate.acquire()
        entered = True
        return True

    try:
        yield enter
    finally:
        if entered:
            gate.release()


def tls_context(ca_file: str | None = None) -> ssl.SSLContext:
    """Verified TLS against the system's authorities, or certifi's where the system has none."""
    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if not paths.cafile and not paths.capath:
        import certifi

        context.load_verify_locations(certifi.where())
    if ca_file:
        context.load_verify_locations(ca_file)
    context.sslsocket_class = TimedTls
    return context


def _environment_proxy(scheme: str) -> str:
    proxies = getproxies()
    return proxies.get(scheme) or proxies.get("all") or ""


def _basic(login: tuple[str, str]) -> str:
    return "Basic " + b64encode(":".join(login).encode()).decode("ascii")


def _too_large(limit: int) -> FetchError:
    return FetchError("too-large", f"more than {limit / 1e6:g} MB")
