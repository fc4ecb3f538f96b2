"""Proxies: from the settings, from the environment, per source."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from conflictdigest.errors import SourceError
from conflictdigest.fetch.http import HttpSources
from conflictdigest.model.web import Fetched, Wanted
from tests.support.web import Reply, Site

Web = Callable[..., HttpSources]
TLS = Path(__file__).parents[1] / "support" / "tls"


class Proxy:
    """Answers plain requests itself, and tunnels to the one site it knows."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str | None]] = []
        self.tunnel: int | None = None
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                proxy.asked.append(("GET", self.path, self.headers.get("Proxy-Authorization")))
                body = b"" if self.path.endswith("/robots.txt") else b"by proxy"
                self.send_response_only(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_CONNECT(self) -> None:
                proxy.asked.append(("CONNECT", self.path, self.headers.get("Proxy-Authorization")))
                if proxy.tunnel is None:
                    self.send_error(403)
                    return
                with socket.create_connection(("127.0.0.1", proxy.tunnel)) as there:
                    self.send_response_only(200)
                    self.end_headers()
                    self.wfile.flush()
                    _pump(self.connection, there)
                self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def _pump(one: socket.socket, two: socket.socket) -> None:
    while True:
        ready, _, _ = select.select([one, two], [], [], 5)
        if not ready:
            return
        for source in ready:
            try:
                data = source.recv(65536)
            except OSError:
                return
            if not data:
                return
            (two if source is one else one).sendall(data)


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    made = Proxy()
    yield made
    made.close()


def test_a_proxy_of_the_settings(web: Web, proxy: Proxy) -> None:
    got = web(proxy=proxy.url, allow_private=False).fetch("http://news.example/a")
    assert isinstance(got, Fetched)
    assert got.data == b"by proxy"
    assert [path for _, path, _ in proxy.asked] == ["http://news.example/robots.txt", "http://news.example/a"]


def test_a_proxy_of_the_environment(web: Web, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", proxy.url)
    got = web(proxy=None).fetch("http://news.example/a")
    assert isinstance(got, Fetched)
    assert got.data == b"by proxy"


def test_no_proxy_of_the_environment(web: Web, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    direct = Site()
    direct.pages["/a"] = Reply("direct")
    got = web(proxy=None).fetch(direct.url("/a"))
    direct.close()
    assert isinstance(got, Fetched)
    assert got.data == b"direct"
    assert proxy.asked == []


def test_a_proxy_for_one_source(web: Web, proxy: Proxy) -> None:
    got = web().get(Wanted("http://news.example/a", proxy=proxy.url))
    assert isinstance(got, Fetched)
    assert got.data == b"by proxy"
    assert [path for _, path, _ in proxy.asked] == ["http://news.example/robots.txt", "http://news.example/a"]


def test_a_tunnel_for_https_checks_the_certificate_of_the_site(web: Web, proxy: Proxy) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "site.pem")
    site = Site(tls=lambda plain: context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False))
    site.pages["/a"] = Reply("secret")
    proxy.tunnel = site.port
    url = proxy.url.replace("//", "//ann:pw@")
    got = web(proxy=url, ca_file=str(TLS / "authority.pem")).fetch("https://news.test/a")
    assert isinstance(got, Fetched)
    assert got.data == b"secret"
    assert {(method, path) for method, path, _ in proxy.asked} == {("CONNECT", "news.test:443")}
    assert all(login == "Basic YW5uOnB3" for _, _, login in proxy.asked)
    with pytest.raises(SourceError) as caught:
        web(proxy=url).fetch("https://news.test/a")
    assert caught.value.reason == "tls"
    site.close()


def test_a_proxy_that_refuses(web: Web, proxy: Proxy) -> None:
    with pytest.raises(SourceError) as caught:
        web(proxy=proxy.url, retries=0).fetch("https://news.example/a")
    assert caught.value.reason in ("proxy", "connection")


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "[::1]", "localhost", "router", "printer.local", "10.0.0.1", "2130706433"]
)
def test_a_proxy_is_no_way_into_the_network_either(web: Web, proxy: Proxy, host: str) -> None:
    with pytest.raises(SourceError) as caught:
        web(proxy=proxy.url, allow_private=False).fetch(f"http://{host}/")
    assert caught.value.reason == "private-address"
    assert proxy.asked == []


def test_a_proxy_of_another_kind(web: Web) -> None:
    with pytest.raises(SourceError) as caught:
        web(proxy="socks5://127.0.0.1:9", ignore_robots=True).fetch("http://news.example/")
    assert caught.value.reason == "proxy"
