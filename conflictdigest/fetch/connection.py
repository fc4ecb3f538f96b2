"""urllib3's connections, dialled by us. A module of its own: importing urllib3 costs time at start-up."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import Url

from conflictdigest.fetch.dial import Dialler, Limit, TimedSocket, TimedTls
from conflictdigest.fetch.urls import Address


class _Plain(HTTPConnection):
    def __init__(self, *args: Any, dialler: Dialler, limit: Limit, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._dialler = dialler
        self._limit = limit

    def _new_conn(self) -> TimedSocket:
        return _dial(self, self._dialler, self._limit)


class _Tls(HTTPSConnection):
    def __init__(self, *args: Any, dialler: Dialler, limit: Limit, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._dialler = dialler
        self._limit = limit

    def _new_conn(self) -> TimedSocket:
        return _dial(self, self._dialler, self._limit)

    def connect(self) -> None:
        super().connect()
        if isinstance(self.sock, TimedTls):
            self.sock.limit = self._limit


def _dial(connection: HTTPConnection, dialler: Dialler, limit: Limit) -> TimedSocket:
    timeout = connection.timeout if isinstance(connection.timeout, int | float) else limit.left()
    opened = dialler.connect(
        connection.host.strip("[]"),
        connection.port,
        min(timeout, limit.left()),
        limit,
        trusted=connection.proxy is not None,
    )
    opened.settimeout(limit.left())
    return opened


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _Plain


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _Tls


def plain_pool(
    address: Address, *, via: Address | None, dialler: Dialler, limit: Limit
) -> HTTPConnectionPool:
    """http: to the host itself, or to the proxy, which is then asked with the whole address."""
    to = via or address
    proxy = _url(via) if via else None
    return _PlainPool(to.host, to.port, maxsize=1, dialler=dialler, limit=limit, _proxy=proxy)


def tls_pool(
    address: Address,
    *,
    via: Address | None,
    via_headers: Mapping[str, str],
    dialler: Dialler,
    limit: Limit,
    context: ssl.SSLContext | None,
) -> HTTPConnectionPool:
    """https: through a tunnel when there is a proxy, so that the proxy sees the host's name alone."""
    proxy = _url(via) if via else None
    return _TlsPool(
        address.host,
        address.port,
        maxsize=1,
        ssl_context=context,
        dialler=dialler,
        limit=limit,
        _proxy=proxy,
        _proxy_headers=dict(via_headers),
    )


def _url(address: Address) -> Url:
    return Url(scheme=address.scheme, host=address.host, port=address.port)
