"""Nothing leads into the user's own network."""

from __future__ import annotations

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.errors import SourceError
from conflictdigest.fetch.address import is_public
from conflictdigest.fetch.dial import Found
from conflictdigest.fetch.http import HttpSources
from conflictdigest.model.web import Fetched
from tests.fetch.conftest import to_loopback
from tests.support.web import Reply, Site

Web = Callable[..., HttpSources]

PRIVATE = """
0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 127.0.0.1 127.255.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8
192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.1.1.1
240.0.0.1 255.255.255.255
:: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe
64:ff9b:1::1 2002:7f00:1:: 2002:a00:1::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:db8::1 3fff::1
fc00::1 fd12::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 2606:4700::5efe:7f00:1 2606:4700::200:5efe:a00:1
::ffff:0:127.0.0.1 100::1
"""
PUBLIC = "1.1.1.1 8.8.8.8 2606:4700:4700::1111 2a00:1450:4001::8a ::ffff:8.8.8.8 64:ff9b::808:808"


@pytest.mark.parametrize("address", PRIVATE.split())
def test_private(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC.split())
def test_public(address: str) -> None:
    assert is_public(address)


@settings(max_examples=60)
@given(st.ip_addresses(v=4))
def test_an_ipv6_form_never_opens_what_its_ipv4_address_closes(address: IPv4Address) -> None:
    number = int(address)
    forms = [
        0xFFFF << 32 | number,
        0x64FF9B << 96 | number,
        0x2002 << 112 | number << 80,
        number,
        0xFFFF << 48 | number,
    ]
    if not is_public(str(address)):
        assert not any(is_public(str(IPv6Address(form))) for form in forms)


def reason(web: HttpSources, url: str) -> str:
    with pytest.raises(SourceError) as caught:
        web.fetch(url)
    return caught.value.reason


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f.1",
        "0177.0.0.1",
        "127.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0",
    ],
)
def test_addresses_in_disguise(web: Web, site: Site, host: str) -> None:
    assert reason(web(allow_private=False), f"http://{host}:{site.port}/") in (
        "private-address",
        "dns",
        "bad-url",
    )
    assert site.seen == []


def test_a_name_that_leads_inside(web: Web, site: Site) -> None:
    assert reason(web(allow_private=False), f"http://news.test:{site.port}/") == "private-address"
    assert site.seen == []


def test_one_private_address_among_public_ones_is_enough(web: Web, site: Site) -> None:
    def mixed(host: str, port: int) -> list[Found]:
        inside = to_loopback("127.0.0.1", port)
        return [(socket.AF_INET, "93.184.215.14", ("93.184.215.14", port)), *inside]

    assert (
        reason(web(allow_private=False, lookup=mixed), f"http://news.test:{site.port}/") == "private-address"
    )


def test_the_name_is_looked_up_once_and_that_answer_is_used(web: Web, site: Site) -> None:
    """A name server that answers differently the second time gains nothing."""
    site.pages["/"] = Reply("x")
    asked: list[str] = []

    def rebinding(host: str, port: int) -> list[Found]:
        asked.append(host)
        assert len(asked) == 1
        return [(socket.AF_INET, "127.0.0.1", ("127.0.0.1", site.port))]

    got = web(lookup=rebinding, ignore_robots=True).fetch("http://news.test/")
    assert isinstance(got, Fetched)
    assert site.seen[0].headers["host"] == "news.test"


def test_every_hop_is_judged(web: Web, site: Site, other: Site) -> None:
    site.pages["/a"] = Reply(status=302, headers={"Location": other.url("/secret", "inside.test")})
    other.pages["/secret"] = Reply("secret")
    fetching = web(allow_private=False, allowed_hosts=frozenset({"public.test"}))
    assert reason(fetching, site.url("/a", "public.test")) == "private-address"
    assert other.seen == []


def test_the_configuration_may_name_a_host(web: Web, site: Site) -> None:
    site.pages["/a"] = Reply("x")
    fetching = web(allow_private=False, allowed_hosts=frozenset({"desk.test"}))
    assert isinstance(fetching.fetch(site.url("/a", "desk.test")), Fetched)
    assert reason(fetching, site.url("/a", "other.test")) == "private-address"


@pytest.mark.parametrize(
    "url", ["ftp://x.test/", "file:///etc/passwd", "gopher://x.test/", "http:///x", "https://"]
)
def test_only_http(web: Web, url: str) -> None:
    assert reason(web(), url) == "bad-url"
