"""Certificates are always checked, against the name that was asked for."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from conflictdigest.errors import SourceError
from conflictdigest.fetch.http import HttpSources
from conflictdigest.model.web import Fetched
from tests.support.web import Reply, Site

Web = Callable[..., HttpSources]
TLS = Path(__file__).parents[1] / "support" / "tls"
AUTHORITY = str(TLS / "authority.pem")


@pytest.fixture
def names() -> list[str | None]:
    """What clients asked for in their handshakes (SNI)."""
    return []


@pytest.fixture
def site(names: list[str | None]) -> Iterator[Site]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "site.pem")
    context.sni_callback = lambda _, name, __: names.append(name)
    made = Site(tls=lambda plain: context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False))
    made.pages["/a"] = Reply("x" * 100_000)
    yield made
    made.close()


def reason(web: HttpSources, url: str) -> str:
    with pytest.raises(SourceError) as caught:
        web.fetch(url)
    return caught.value.reason


def test_a_good_certificate(web: Web, site: Site, names: list[str | None]) -> None:
    got = web(ca_file=AUTHORITY).fetch(site.url("/a", "news.test"))
    assert isinstance(got, Fetched)
    assert len(got.data) == 100_000
    assert names == ["news.test"]
    assert site.seen[-1].headers["host"] == f"news.test:{site.port}"


def test_an_authority_that_nobody_knows(web: Web, site: Site) -> None:
    assert reason(web(), site.url("/a", "news.test")) == "tls"
    assert site.seen == []


def test_a_certificate_for_another_name(web: Web, site: Site) -> None:
    fetching = web(ca_file=AUTHORITY)
    assert reason(fetching, site.url("/a", "other.test")) == "tls"
    assert reason(fetching, site.url("/a")) == "tls"
    assert site.seen == []


def test_a_site_that_speaks_no_tls(web: Web) -> None:
    plain = Site()
    assert reason(web(retries=0), plain.url("/a", "news.test").replace("http:", "https:")) in (
        "tls",
        "connection",
    )
    plain.close()


def test_the_deadline_holds_above_tls(web: Web, site: Site) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        for _ in range(100):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)

    site.pages["/a"] = Reply(act=drip)
    start = time.monotonic()
    fetching = web(ca_file=AUTHORITY, total_timeout=0.8, retries=0, ignore_robots=True)
    assert reason(fetching, site.url("/a", "news.test")) == "timeout"
    assert time.monotonic() - start < 3


def test_an_encrypted_address_is_not_given_up_for_good(web: Web, site: Site) -> None:
    plain = Site()
    plain.pages["/b"] = Reply("x")
    site.pages["/a"] = Reply(status=301, headers={"Location": plain.url("/b")})
    got = web(ca_file=AUTHORITY).fetch(site.url("/a", "news.test"))
    assert isinstance(got, Fetched)
    assert got.moved_to is None
    plain.close()
