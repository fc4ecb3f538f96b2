"""Connecting: the name is looked up once, every address of it is judged, and one of those very addresses is
connected to. Nothing looks the name up again, so a name server can not answer differently in between.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from conflictdigest.fetch.address import is_public
from conflictdigest.fetch.failure import FetchError, connect_error, dns_error

Found = tuple[socket.AddressFamily, str, tuple[Any, ...]]
"""Family, IP address, and what `connect` takes."""
Lookup = Callable[[str, int], Sequence[Found]]

_LOCAL_NAMES = (".localhost", ".local", ".internal", ".home.arpa", ".lan", ".intranet", ".private", ".corp")


class Limit:
    """How long the sockets of one connection may still wait: for one byte, and all in all."""

    def __init__(self, silence: float) -> None:
        self.silence = silence
        self._end = time.monotonic() + silence

    def start(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds for the next wait; raises TimeoutError when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("total deadline")
        return min(left, self.silence)


class TimedSocket(socket.socket):
    """A socket that a server can not keep busy past the deadline by sending a byte now and then."""

    limit: Limit | None = None

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        if self.limit is not None:
            self.settimeout(self.limit.left())
        return super().recv_into(*args, **kwargs)


class TimedTls(ssl.SSLSocket):
    """The same above TLS."""

    limit: Limit | None = None

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        if self.limit is not None:
            self.settimeout(self.limit.left())
        return super().recv_into(*args, **kwargs)


def system_lookup(host: str, port: int) -> list[Found]:
    """The system's resolver. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(socket.AddressFamily(family), str(to[0]), to) for family, _, _, _, to in found]


class Dialler:
    """Connects to public addresses, and to private ones only where the user said so."""

    def __init__(
        self,
        *,
        allow_private: bool = False,
        allowed_hosts: frozenset[str] = frozenset(),
        lookup: Lookup = system_lookup,
    ) -> None:
        self._allow_private = allow_private
        self._allowed_hosts = allowed_hosts
        self._lookup = lookup

    def connect(
        self, host: str, port: int, timeout: float, limit: Limit | None, *, trusted: bool = False
    ) -> TimedSocket:
        """A connected socket. `trusted`: named by the user's settings (a proxy), so not judged.

        Raises FetchError: dns, private-address, timeout, refused, connection.
        """
        end = time.monotonic() + timeout
        found = self._look_up(host, port, timeout)
        if not trusted:
            self._judge(host, found)
        error: FetchError | None = None
        for number, (family, _, to) in enumerate(found):
            share = max((end - time.monotonic()) / (len(found) - number), 0.05)
            opened = TimedSocket(family, socket.SOCK_STREAM)
            try:
                opened.settimeout(share)
                opened.connect(to)
                opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            except OSError as failed:
                opened.close()
                error = connect_error(failed)
                continue
            except BaseException:
                opened.close()
                raise
            opened.limit = limit
            return opened
        raise error or FetchError("dns", "no such host", down=True)

    def judge_name(self, host: str) -> None:
        """For requests through a proxy, which looks names up itself: refuse what is plainly not public.

        The name is not looked up here: who uses a proxy may not want the local network to see it.
        """
        if self._allowed(host):
            return
        try:
            public = is_public(host)
        except ValueError:
            public = "." in host and not host.endswith(_LOCAL_NAMES) and not host.replace(".", "").isdigit()
        if not public:
            raise FetchError("private-address", "not on the public Internet (--allow-private permits it)")

    def _allowed(self, host: str) -> bool:
        return self._allow_private or host in self._allowed_hosts

    def _judge(self, host: str, found: Sequence[Found]) -> None:
        if self._allowed(host):
            return
        for _, address, _ in found:
            if not is_public(address):
                raise FetchError("private-address", "not on the public Internet (--allow-private permits it)")

    def _look_up(self, host: str, port: int, timeout: float) -> list[Found]:
        """The resolver knows no deadline, so it is left behind in its own thread when it takes too long."""
        answer: list[Sequence[Found]] = []
        failure: list[OSError] = []

        def ask() -> None:
            try:
                answer.append(self._lookup(host, port))
            except (OSError, UnicodeError) as error:
                failure.append(error if isinstance(error, OSError) else OSError(str(error)))

        thread = threading.Thread(target=ask, name="lookup", daemon=True)
        thread.start()
        thread.join(timeout)
        if answer:
            unique = dict.fromkeys((family, address, to) for family, address, to in answer[0])
            return list(unique)
        if failure:
            raise dns_error(failure[0])
        raise FetchError("timeout", "the name is not looked up in time", heals=True, down=True)
