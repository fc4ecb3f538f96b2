"""robots.txt comes first, for feeds and for named pages alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conflictdigest.errors import SourceError
from conflictdigest.fetch.http import HttpSources
from conflictdigest.model.web import Fetched
from tests.support.web import FakeTiming, Reply, Site

Web = Callable[..., HttpSources]


def reason(web: HttpSources, url: str) -> str:
    with pytest.raises(SourceError) as caught:
        web.fetch(url)
    return caught.value.reason


def test_what_is_forbidden_is_not_asked_for(site: Site, web: Web) -> None:
    site.pages["/robots.txt"] = Reply("User-agent: *\nDisallow: /private\nAllow: /private/open\n")
    site.pages["/private/open"] = site.pages["/free"] = Reply("x")
    fetching = web()
    assert reason(fetching, site.url("/private/a")) == "robots"
    assert isinstance(fetching.fetch(site.url("/private/open")), Fetched)
    assert isinstance(fetching.fetch(site.url("/free")), Fetched)
    assert site.paths(robots=True) == ["/robots.txt", "/private/open", "/free"]


def test_rules_for_this_program_count_before_those_for_all(site: Site, web: Web) -> None:
    site.pages["/robots.txt"] = Reply(
        "User-agent: *\nDisallow: /\n\nUser-agent: ConflictDigest\nAllow: /\n",
        headers={"Content-Type": "text/plain"},
    )
    site.pages["/a"] = Reply("x")
    assert isinstance(web().fetch(site.url("/a")), Fetched)


def test_ones_own_pages_may_be_asked_all_the_same(site: Site, web: Web) -> None:
    site.pages["/robots.txt"] = Reply("User-agent: *\nDisallow: /\n")
    site.pages["/a"] = Reply("x")
    assert isinstance(web(ignore_robots=True).fetch(site.url("/a")), Fetched)
    assert site.paths(robots=True) == ["/a"]


@pytest.mark.parametrize(
    "rules",
    [
        Reply(status=404),
        Reply(status=403),
        Reply(status=410),
        Reply("<!DOCTYPE html><title>Not found</title>User-agent: *\nDisallow: /"),
        Reply(""),
        Reply(status=302, headers={"Location": "/robots.txt"}),
        Reply(b"\xff\xfe\x00garbage\x00\r\n" * 100),
    ],
)
def test_no_rules_permit_all(site: Site, web: Web, rules: Reply) -> None:
    site.pages["/robots.txt"] = rules
    site.pages["/a"] = Reply("x")
    assert isinstance(web().fetch(site.url("/a")), Fetched)


def test_rules_that_can_not_be_had_forbid_for_now(site: Site, web: Web) -> None:
    site.pages["/robots.txt"] = Reply(status=503)
    site.pages["/a"] = Reply("x")
    assert reason(web(), site.url("/a")) == "http-503"
    assert site.paths() == []


def test_rules_may_have_moved(site: Site, web: Web) -> None:
    site.pages["/robots.txt"] = Reply(status=301, headers={"Location": "/rules"})
    site.pages["/rules"] = Reply("User-agent: *\nDisallow: /a")
    assert reason(web(), site.url("/a")) == "robots"


def test_a_redirect_does_not_lead_around_the_rules(site: Site, other: Site, web: Web) -> None:
    site.pages["/a"] = Reply(status=302, headers={"Location": other.url("/b")})
    other.pages["/robots.txt"] = Reply("User-agent: *\nDisallow: /")
    other.pages["/b"] = Reply("x")
    assert reason(web(), site.url("/a")) == "robots"
    assert other.paths() == []


def test_the_crawl_delay_is_kept(site: Site, web: Web, timing: FakeTiming) -> None:
    site.pages["/robots.txt"] = Reply("User-agent: *\nCrawl-delay: 7\n")
    site.pages["/a"] = site.pages["/b"] = Reply("x")
    fetching = web(pause=1.0)
    fetching.fetch(site.url("/a"))
    fetching.fetch(site.url("/b"))
    assert timing.slept == [1.0, 7.0]


def test_an_absurd_crawl_delay_has_a_bound(site: Site, web: Web, timing: FakeTiming) -> None:
    site.pages["/robots.txt"] = Reply("User-agent: *\nCrawl-delay: 86400\n")
    site.pages["/a"] = site.pages["/b"] = Reply("x")
    fetching = web(max_crawl_delay=30.0)
    fetching.fetch(site.url("/a"))
    fetching.fetch(site.url("/b"))
    assert timing.slept == [30.0]


def test_rules_are_read_once_a_run(site: Site, web: Web) -> None:
    site.pages["/a"] = Reply("x")
    fetching = web()
    for _ in range(3):
        fetching.fetch(site.url("/a"))
    assert site.paths(robots=True).count("/robots.txt") == 1
