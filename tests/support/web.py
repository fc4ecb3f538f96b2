"""A web site on loopback that does what it is told, lies included."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Act = Callable[[BaseHTTPRequestHandler], None]


@dataclass(frozen=True)
class Reply:
    """What to answer. `act` writes the whole answer itself, status line included."""

    body: bytes | str = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    etag: str | None = None
    act: Act | None = None

    @property
    def data(self) -> bytes:
        return self.body.encode() if isinstance(self.body, str) else self.body


@dataclass
class Seen:
    """A request as it came."""

    path: str
    headers: Mapping[str, str]
    at: float
    until: float = 0.0


class Site:
    """Answers from `pages`; a list of replies is used up one by one, its last one again and again."""

    def __init__(
        self, host: str = "127.0.0.1", delay: float = 0.0, tls: Callable[..., object] | None = None
    ) -> None:
        self.pages: dict[str, Reply | list[Reply]] = {}
        self.seen: list[Seen] = []
        self.delay = delay
        self.busy = 0
        self.most_busy = 0
        self._lock = threading.Lock()
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                site._answer(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 200

            def handle_error(self, request: object, client_address: object) -> None:
                """Clients that leave early are part of the play."""

        self._server = Server((host, 0), Handler)
        self.scheme = "http"
        if tls is not None:
            self._server.socket = tls(self._server.socket)  # type: ignore[assignment]
            self.scheme = "https"
        self.host = host
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def url(self, path: str = "/", host: str | None = None) -> str:
        return f"{self.scheme}://{host or self.host}:{self.port}{path}"

    def paths(self, *, robots: bool = False) -> list[str]:
        return [s.path for s in self.seen if robots or s.path != "/robots.txt"]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        headers = {name.lower(): value for name, value in handler.headers.items()}
        seen = Seen(handler.path, headers, time.monotonic())
        with self._lock:
            self.seen.append(seen)
            self.busy += 1
            self.most_busy = max(self.most_busy, self.busy)
            found = self.pages.get(handler.path, Reply(status=404))
            if isinstance(found, list):
                found = found.pop(0) if len(found) > 1 else found[0]
        try:
            time.sleep(self.delay + found.delay)
            # before the last byte: whoever has the answer may ask again
            seen.until = time.monotonic()
            with self._lock:
                self.busy -= 1
            _send(handler, found)
        except OSError:
            handler.close_connection = True


def _send(handler: BaseHTTPRequestHandler, reply: Reply) -> None:
    if reply.act is not None:
        reply.act(handler)
        handler.close_connection = True
        return
    status, data = reply.status, reply.data
    if reply.etag is not None and handler.headers.get("If-None-Match") == reply.etag:
        status, data = 304, b""
    handler.send_response_only(status)
    headers = {k.lower(): v for k, v in reply.headers.items()}
    if reply.etag is not None:
        headers["etag"] = reply.etag
    if status != 304:
        headers.setdefault("content-length", str(len(data)))
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.end_headers()
    if status != 304:
        handler.wfile.write(data)


@contextmanager
def sites(count: int, *, delay: float = 0.0) -> Iterator[list[Site]]:
    """Sites on 127.0.0.1, 127.0.0.2 …"""
    made = [Site(f"127.0.0.{number}", delay) for number in range(1, count + 1)]
    try:
        yield made
    finally:
        closing = [threading.Thread(target=site.close) for site in made]
        for thread in closing:
            thread.start()
        for thread in closing:
            thread.join()


class FakeTiming:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.slept: list[float] = []

    def now(self) -> datetime:
        return datetime(2030, 1, 1, tzinfo=UTC) + timedelta(seconds=self.at - 1000)

    def monotonic(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        if seconds > 0:
            self.slept.append(seconds)
            self.at += seconds

    def chance(self) -> float:
        return 0.5
