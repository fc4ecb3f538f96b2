"""Addresses: any text is one, or is refused with a reason."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from conflictdigest.errors import SourceError
from conflictdigest.fetch.headers import content_type, retry_after
from conflictdigest.fetch.urls import follow, has_other_scheme, is_url, key, parse, redact
from tests.support.web import FakeTiming


@settings(max_examples=200)
@given(st.text(max_size=60))
@example("http://[")
@example("http://[::1%25eth0]/")
@example("http://a:99999999/")
@example("http://a:-1/")
@example("http://\ud800/")
@example("http://" + "a" * 300 + ".example/")
@example("http://a..b/")
@example("http://xn--a/")
@example("http://a\r\nHost: b/")
def test_any_text(text: str) -> None:
    for url in (text, f"http://{text}", f"http://example.org/{text}"):
        assert isinstance(key(url), str)
        assert isinstance(redact(url), str)
        try:
            address = parse(url)
        except SourceError as error:
            assert error.reason == "bad-url"
            continue
        assert address.scheme in ("http", "https")
        assert str(address).isascii()
        assert not set(str(address)) & set(" \r\n\t\x00")
        assert str(parse(str(address))) == str(address)
        try:
            follow(address, text)
        except SourceError as error:
            assert error.reason in ("bad-url", "bad-redirect")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTP://Example.ORG", "http://example.org/"),
        ("https://example.org:443/a/../b?q=1#x", "https://example.org/b?q=1"),
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org/ü?ä=ö", "https://example.org/%C3%BC?%C3%A4=%C3%B6"),
        ("https://пример.example/", "https://xn--e1afmkfd.example/"),
        ("http://[2001:DB8::1]:80/", "http://[2001:db8::1]/"),
        ("http://example.org.:8080/", "http://example.org:8080/"),
    ],
)
def test_one_form(url: str, expected: str) -> None:
    assert str(parse(url)) == expected


def test_what_is_an_address() -> None:
    assert is_url(" https://example.org")
    assert not is_url("example.org/a.html")
    assert has_other_scheme("ftp://example.org")
    assert not has_other_scheme("C:/news/a.html")
    assert not has_other_scheme("https://example.org")


@settings(max_examples=60)
@given(st.text(max_size=40))
def test_header_fields_are_read_or_left(text: str) -> None:
    media_type, charset = content_type(text)
    assert media_type is None or "/" in media_type
    assert charset is None or "".encode(charset) is not None
    wait = retry_after(text, FakeTiming().now())
    assert wait is None or wait >= 0
