"""User names and passwords in addresses are used for their own site, and go no further."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest import fetch
from conflictdigest.errors import SourceError
from conflictdigest.fetch.http import HttpSources
from conflictdigest.fetch.local import LocalSources
from conflictdigest.fetch.urls import key, parse, redact
from conflictdigest.model.source import Raw, Skip
from conflictdigest.model.web import Fetched
from tests.support.web import Reply, Site

Web = Callable[..., HttpSources]


def test_they_are_sent_but_not_handed_on(web: Web, site: Site) -> None:
    site.pages["/a"] = Reply("x")
    got = web().fetch(site.url("/a").replace("//", "//ann:s%40cret@"))
    assert isinstance(got, Fetched)
    assert site.seen[-1].headers["authorization"] == "Basic " + b64encode(b"ann:s@cret").decode()
    assert "cret" not in repr(got)


def test_a_redirect_to_another_site_does_not_get_them(web: Web, site: Site, other: Site) -> None:
    site.pages["/a"] = Reply(status=302, headers={"Location": "/b"})
    site.pages["/b"] = Reply(status=302, headers={"Location": other.url("/c")})
    other.pages["/c"] = Reply("x")
    web().fetch(site.url("/a").replace("//", "//ann:secret@"))
    assert all("authorization" in s.headers for s in site.seen)
    assert not any("authorization" in s.headers for s in other.seen)


def test_a_redirect_can_not_bring_its_own(web: Web, site: Site, other: Site) -> None:
    site.pages["/a"] = Reply(status=301, headers={"Location": other.url("/c").replace("//", "//ann:secret@")})
    other.pages["/c"] = Reply("x")
    got = web().fetch(site.url("/a"))
    assert "secret" not in repr(got)
    assert not any("authorization" in s.headers for s in other.seen)


def test_no_error_tells_them(web: Web, site: Site) -> None:
    for path in ("/missing", "/\x00"):
        with pytest.raises(SourceError) as caught:
            web().fetch(site.url(path).replace("//", "//ann:secret@"))
        assert "secret" not in f"{caught.value!r} {caught.value}"


def test_no_source_carries_them(web: Web, site: Site) -> None:
    site.pages["/a"] = Reply("<p>x</p>", headers={"Content-Type": "text/html"})
    names = [site.url(p).replace("//", "//ann:secret@") for p in ("/a", "/missing")]
    names.append("ftp://ann:secret@x.test/")
    found = list(fetch.Gatherer(LocalSources(), web).gather(names))
    assert [type(f) for f in found] == [Raw, Skip, Skip]
    assert "secret" not in repr(found)


@settings(max_examples=60)
@given(
    st.text(
        st.characters(blacklist_characters="/?#@\\", blacklist_categories=["Cs", "Zs", "Cc", "Zl", "Zp"]),
        min_size=8,
    )
)
def test_redact_takes_any_password(password: str) -> None:
    url = f"https://ann:{password}@example.org/a"
    assert redact(f"see {url} there") == "see https://example.org/a there"
    assert password not in str(parse(url)) or password in "https://example.org/a"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("http://Example.org:80/a?utm_source=x&b=1#c", "https://example.org/a?b=1"),
        ("https://example.org", "https://example.org/"),
        ("https://ann:pw@example.org/a", "https://example.org/a"),
        ("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"),
        ("https://example.org/a?fbclid=1", "https://example.org/a"),
    ],
)
def test_one_page_has_one_key(one: str, two: str) -> None:
    assert key(one) == key(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [("https://example.org/a?id=1", "https://example.org/a?id=2"), ("http://e.org:8080/", "http://e.org/")],
)
def test_different_pages_have_different_keys(one: str, two: str) -> None:
    assert key(one) != key(two)
