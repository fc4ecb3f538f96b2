"""One address at a time, against a real server."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler

import brotli
import pytest

from conflictdigest.errors import SourceError
from conflictdigest.fetch.http import HttpSources
from conflictdigest.model.web import Fetched, NotModified, Validators
from tests.support.web import FakeTiming, Reply, Site

Web = Callable[..., HttpSources]


def reason(web: HttpSources, url: str) -> str:
    with pytest.raises(SourceError) as caught:
        web.fetch(url)
    assert "\n" not in str(caught.value)
    return caught.value.reason


def test_a_page_comes_with_what_the_server_says_of_it(site: Site, web: Web) -> None:
    site.pages["/a"] = Reply(
        "<p>x",
        headers={"Content-Type": 'text/HTML; Charset="Windows-1251"', "Last-Modified": "yesterday"},
        etag='"e"',
    )
    got = web().fetch(site.url("/a#part"))
    assert isinstance(got, Fetched)
    assert (got.data, got.media_type, got.charset) == (b"<p>x", "text/html", "cp1251")
    assert got.validators == Validators('"e"', "yesterday")
    assert got.url == got.final_url == site.url("/a")
    assert got.moved_to is None


def test_the_server_learns_program_and_version_and_nothing_else(site: Site, web: Web) -> None:
    site.pages["/a"] = Reply("x", headers={"Set-Cookie": "id=1"})
    fetching = web()
    fetching.fetch(site.url("/a"))
    fetching.fetch(site.url("/a"))
    from conflictdigest import __version__

    for seen in site.seen:
        assert seen.headers["user-agent"] == f"conflictdigest/{__version__}"
        assert set(seen.headers) <= {"host", "user-agent", "accept", "accept-encoding", "connection"}


def test_a_contact_is_the_users_to_set(site: Site, web: Web) -> None:
    site.pages["/a"] = Reply("x")
    web(contact="desk@example.org").fetch(site.url("/a"))
    assert site.seen[-1].headers["user-agent"].endswith("(desk@example.org)")


def test_unchanged_content_costs_one_short_answer(site: Site, web: Web) -> None:
    site.pages["/a"] = Reply("x" * 1000, etag='"e"')
    assert isinstance(web().fetch(site.url("/a"), Validators('"e"', "date")), NotModified)
    assert site.seen[-1].headers["if-modified-since"] == "date"


def test_not_modified_without_having_asked_is_an_error(site: Site, web: Web) -> None:
    site.pages["/a"] = Reply(status=304)
    assert reason(web(), site.url("/a")) == "http-304"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(site: Site, web: Web, status: int) -> None:
    # servers send raw UTF-8, which headers carry as Latin-1
    site.pages["/a"] = Reply(status=status, headers={"Location": "b?q=" + "ж".encode().decode("latin-1")})
    site.pages["/b?q=%D0%B6"] = Reply("there")
    got = web().fetch(site.url("/a"))
    assert isinstance(got, Fetched)
    assert got.data == b"there"
    assert got.url.endswith("/a")
    assert (got.moved_to == got.final_url) is (status in (301, 308))


def test_only_an_unbroken_run_of_permanent_redirects_is_remembered(site: Site, web: Web) -> None:
    site.pages["/a"] = Reply(status=301, headers={"Location": "/b"})
    site.pages["/b"] = Reply(status=302, headers={"Location": "/c"})
    site.pages["/c"] = Reply(status=301, headers={"Location": "/d"})
    site.pages["/d"] = Reply("there")
    got = web().fetch(site.url("/a"))
    assert isinstance(got, Fetched)
    assert got.moved_to == site.url("/b")
    assert got.final_url == site.url("/d")


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/a", "redirect-loop"),
        ("", "bad-redirect"),
        ("ftp://127.0.0.1/x", "bad-url"),
        ("file:///etc/passwd", "bad-url"),
        ("http://[::1", "bad-redirect"),
    ],
)
def test_redirects_that_lead_nowhere(site: Site, web: Web, location: str, expected: str) -> None:
    site.pages["/a"] = Reply(status=302, headers={"Location": location})
    assert reason(web(), site.url("/a")) == expected


def test_redirects_without_end(site: Site, web: Web) -> None:
    for number in range(20):
        site.pages[f"/{number}"] = Reply(status=302, headers={"Location": f"/{number + 1}"})
    assert reason(web(), site.url("/0")) == "too-many-redirects"
    assert len(site.paths()) == 9


@pytest.mark.parametrize(
    ("status", "times"),
    [(400, 1), (401, 1), (403, 1), (404, 1), (410, 1), (451, 1), (500, 3), (502, 3), (503, 3), (429, 3)],
)
def test_what_may_heal_is_asked_again(
    site: Site, web: Web, timing: FakeTiming, status: int, times: int
) -> None:
    site.pages["/a"] = Reply("sorry", status=status)
    assert reason(web(), site.url("/a")) == f"http-{status}"
    assert len(site.paths()) == times
    assert [round(s, 3) for s in timing.slept] == ([1.0, 2.0] if times == 3 else [])


def test_a_second_try_helps(site: Site, web: Web) -> None:
    site.pages["/a"] = [Reply(status=503), Reply("there")]
    got = web().fetch(site.url("/a"))
    assert isinstance(got, Fetched)
    assert got.data == b"there"


def test_retry_after_is_obeyed(site: Site, web: Web, timing: FakeTiming) -> None:
    site.pages["/a"] = [Reply(status=429, headers={"Retry-After": "7"}), Reply("there")]
    web().fetch(site.url("/a"))
    assert timing.slept == [7.0]


def test_a_long_retry_after_is_left_to_the_next_run_for_the_whole_host(
    site: Site, web: Web, timing: FakeTiming
) -> None:
    site.pages["/a"] = Reply(status=503, headers={"Retry-After": "Tue, 01 Jan 2030 01:00:00 GMT"})
    fetching = web()
    with pytest.raises(SourceError) as caught:
        fetching.fetch(site.url("/a"))
    assert caught.value.wait == 3600
    assert reason(fetching, site.url("/b")) == "http-503"
    assert site.paths() == ["/a"]
    assert timing.slept == []


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda d: zlib.compress(d)[2:-4]),
        ("br", brotli.compress),
        ("gzip, br", lambda d: brotli.compress(gzip.compress(d))),
    ],
)
def test_compressed_answers(site: Site, web: Web, encoding: str, pack: Callable[[bytes], bytes]) -> None:
    text = b"news " * 50_000
    site.pages["/a"] = Reply(pack(text), headers={"Content-Encoding": encoding})
    got = web().fetch(site.url("/a"))
    assert isinstance(got, Fetched)
    assert got.data == text


def test_zstd(site: Site, web: Web) -> None:
    from backports import zstd

    site.pages["/a"] = Reply(zstd.compress(b"news " * 50_000), headers={"Content-Encoding": "zstd"})
    got = web().fetch(site.url("/a"))
    assert isinstance(got, Fetched)
    assert got.data == b"news " * 50_000


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("br", lambda d: brotli.compress(d, quality=1))]
)
def test_bombs_are_stopped_early(site: Site, web: Web, encoding: str, pack: Callable[[bytes], bytes]) -> None:
    site.pages["/a"] = Reply(pack(bytes(60_000_000)), headers={"Content-Encoding": encoding})
    assert reason(web(max_decoded=5_000_000), site.url("/a")) == "too-large"


def test_a_bomb_of_zstd(site: Site, web: Web) -> None:
    from backports import zstd

    site.pages["/a"] = Reply(zstd.compress(bytes(60_000_000)), headers={"Content-Encoding": "zstd"})
    assert reason(web(max_decoded=5_000_000), site.url("/a")) == "too-large"


def test_a_wrong_content_encoding_is_asked_for_plain(site: Site, web: Web) -> None:
    site.pages["/a"] = [Reply("plain", headers={"Content-Encoding": "gzip"}), Reply("plain")]
    got = web().fetch(site.url("/a"))
    assert isinstance(got, Fetched)
    assert got.data == b"plain"
    assert site.seen[-1].headers["accept-encoding"] == "identity"


def test_a_server_that_insists_on_a_wrong_encoding(site: Site, web: Web) -> None:
    site.pages["/a"] = Reply("plain", headers={"Content-Encoding": "gzip"})
    assert reason(web(), site.url("/a")) == "bad-encoding"


def test_too_much_is_refused_before_it_is_read(site: Site, web: Web) -> None:
    site.pages["/a"] = Reply(b"x" * 300_000)
    assert reason(web(max_bytes=200_000), site.url("/a")) == "too-large"


def test_too_much_without_saying_so(site: Site, web: Web) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        while True:
            handler.wfile.write(b"x" * 65536)

    site.pages["/a"] = Reply(act=endless)
    assert reason(web(max_bytes=2_000_000), site.url("/a")) == "too-large"


def test_a_length_that_promises_too_much(site: Site, web: Web) -> None:
    def short(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort")

    site.pages["/a"] = Reply(act=short)
    assert reason(web(), site.url("/a")) == "cut-short"
    assert len(site.paths()) == 3


def test_a_length_that_promises_too_little_does_not_spoil_the_next_answer(site: Site, web: Web) -> None:
    def long(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(2 * b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntext")
        handler.wfile.flush()
        time.sleep(0.2)

    site.pages["/a"] = Reply(act=long)
    site.pages["/b"] = Reply("true")
    fetching = web(ignore_robots=True)
    assert isinstance(first := fetching.fetch(site.url("/a")), Fetched)
    assert first.data == b"text"
    time.sleep(0.05)
    assert isinstance(second := fetching.fetch(site.url("/b")), Fetched)
    assert second.data == b"true"


def test_chunks_that_break_off(site: Site, web: Web) -> None:
    def broken(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel")

    site.pages["/a"] = Reply(act=broken)
    assert reason(web(), site.url("/a")) in ("cut-short", "connection")


def test_an_answer_that_is_no_http(site: Site, web: Web) -> None:
    site.pages["/a"] = Reply(act=lambda handler: handler.wfile.write(b"SSH-2.0-server\r\n") and None)
    assert reason(web(), site.url("/a")) == "connection"


def test_a_server_that_drips_its_header_is_left_at_the_deadline(site: Site, web: Web) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        for _ in range(100):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)

    site.pages["/a"] = Reply(act=drip)
    start = time.monotonic()
    assert reason(web(total_timeout=0.6, retries=0), site.url("/a")) == "timeout"
    assert time.monotonic() - start < 4


def test_a_server_that_drips_its_body(site: Site, web: Web) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        for _ in range(100):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)

    site.pages["/a"] = Reply(act=drip)
    start = time.monotonic()
    assert reason(web(total_timeout=0.6, retries=0), site.url("/a")) == "timeout"
    assert time.monotonic() - start < 4


def test_a_silent_server_costs_its_time_once(web: Web) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        fetching = web(read_timeout=0.3, ignore_robots=True)
        for path in ("", "b", "c", "d"):
            assert reason(fetching, url + path) == "timeout"
        server.setblocking(False)
        connections = 0
        with suppress(BlockingIOError):
            while True:
                server.accept()[0].close()
                connections += 1
        # two addresses, two tries each; then the host is given up
        assert connections == 4


def test_a_closed_port_is_asked_for_one_address_only(web: Web, timing: FakeTiming) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
    fetching = web()
    assert reason(fetching, url) == "refused"
    slept = list(timing.slept)
    assert reason(fetching, url + "b") == "refused"
    assert timing.slept == slept


def test_no_such_host(web: Web) -> None:
    def nowhere(host: str, port: int) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    assert reason(web(lookup=nowhere), "http://nowhere.example/") == "dns"


def test_a_slow_resolver_is_left_behind(web: Web) -> None:
    def slow(host: str, port: int) -> list[object]:
        time.sleep(5)
        return []

    start = time.monotonic()
    assert reason(web(lookup=slow, connect_timeout=0.2, retries=0), "http://slow.example/") == "timeout"
    assert time.monotonic() - start < 4


def test_one_connection_serves_a_host(site: Site, web: Web) -> None:
    ports = set()
    fetching = web()

    def note(handler: BaseHTTPRequestHandler) -> None:
        ports.add(handler.client_address)
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")

    site.pages["/a"] = Reply(act=note)
    site.pages["/b"] = Reply(act=note)
    fetching.fetch(site.url("/a"))
    assert len(ports) == 1


def test_a_port_alone_makes_no_other_site(site: Site, web: Web) -> None:
    site.pages["/"] = Reply("x")
    got = web().fetch(f"HTTP://LOCALHOST.:{site.port}")
    assert isinstance(got, Fetched)
    assert got.url == f"http://localhost:{site.port}/"
