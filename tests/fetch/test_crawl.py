"""Many addresses at once: order, politeness, bounds."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from itertools import accumulate

import pytest

from conflictdigest.errors import SourceError
from conflictdigest.fetch.crawl import Crawl, Follow
from conflictdigest.fetch.http import HttpSources
from conflictdigest.model.web import Failed, Fetched, HttpSettings, NotModified, Wanted
from tests.support.web import Reply, sites

pytestmark = pytest.mark.allow_hosts(["127.0.0.0/8"])


def crawl(get: object, *, jobs: int = 8, buffer: int = 10**9, follow: Follow | None = None) -> Crawl:
    return Crawl(get, lambda host: 0.0, time.monotonic, jobs=jobs, buffer=buffer, follow=follow)  # type: ignore[arg-type]


def page(wanted: Wanted, size: int = 1) -> Fetched:
    return Fetched(wanted.url, b"x" * size, wanted.url)


def test_the_order_is_that_of_asking_however_long_each_takes() -> None:
    def get(wanted: Wanted) -> Fetched:
        time.sleep(0.05 if wanted.url.endswith("0") else 0)
        return page(wanted)

    urls = [f"http://h{n}.example/{n}" for n in range(30)]
    assert [w.url for w, _ in crawl(get).run([Wanted(u) for u in urls])] == urls


def test_after_a_while_what_is_ready_goes_first() -> None:
    release = threading.Event()

    def get(wanted: Wanted) -> Fetched:
        if "dead" in wanted.url:
            release.wait(5)
        return page(wanted)

    def follow(wanted: Wanted, answer: Fetched) -> Sequence[Wanted]:
        return [Wanted(f"{wanted.url}/page", tag="child")] if not wanted.tag else []

    made = Crawl(get, lambda _: 0.0, time.monotonic, jobs=8, buffer=10**9, follow=follow, patience=0.3)
    found = []
    for wanted, _ in made.run([Wanted(f"http://{host}.example") for host in ("dead", "b", "c")]):
        found.append(wanted.url.removeprefix("http://"))
        if found[-1] == "c.example/page":
            release.set()
    assert found == [
        *("b.example", "b.example/page", "c.example", "c.example/page"),
        *("dead.example", "dead.example/page"),
    ]


def test_children_follow_their_parent_and_start_at_once() -> None:
    started: list[str] = []

    def get(wanted: Wanted) -> Fetched:
        started.append(wanted.url)
        time.sleep(0.3 if "slow" in wanted.url else 0.0)
        return page(wanted)

    def follow(wanted: Wanted, answer: Fetched) -> Sequence[Wanted]:
        return [Wanted(f"{wanted.url}/{n}", tag="child") for n in range(2)] if not wanted.tag else []

    wanted = [Wanted("http://slow.example"), Wanted("http://fast.example")]
    start = time.monotonic()
    found = [w.url for w, _ in crawl(get, follow=follow).run(wanted)]
    assert found == [f"http://{h}.example{n}" for h in ("slow", "fast") for n in ("", "/0", "/1")]
    assert started.index("http://fast.example/0") < started.index("http://slow.example/0")
    assert time.monotonic() - start < 1.5


def test_an_address_is_asked_once_however_often_it_is_wanted() -> None:
    asked: list[str] = []

    def get(wanted: Wanted) -> Fetched:
        asked.append(wanted.url)
        return page(wanted)

    wanted = [Wanted("http://a.example/?utm_source=x", tag="1"), Wanted("https://a.example/", tag="2")]
    found = list(crawl(get).run(wanted))
    assert len(asked) == 1
    assert [type(r) for _, r in found] == [Fetched, NotModified]
    assert [w.tag for w, _ in found] == ["1", "2"]


def test_a_failure_is_a_value() -> None:
    def get(wanted: Wanted) -> Fetched:
        raise SourceError("http-404", "gone")

    ((_, result),) = crawl(get).run([Wanted("http://u:p@a.example/")])
    assert result == Failed("http://a.example/", "http-404", "gone")


def test_a_bug_is_not_hidden() -> None:
    def get(wanted: Wanted) -> Fetched:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(crawl(get).run([Wanted("http://a.example/")]))


def test_answers_wait_in_a_bounded_buffer() -> None:
    """While the first address is slow, others are fetched only as far as the buffer reaches."""
    release = threading.Event()
    asked: list[str] = []

    def get(wanted: Wanted) -> Fetched:
        asked.append(wanted.url)
        if wanted.url.endswith("/0"):
            release.wait(5)
        return page(wanted, 1000)

    wanted = [Wanted(f"http://h{n}.example/{n}") for n in range(50)]
    found = crawl(get, jobs=2, buffer=5000).run(wanted)
    time.sleep(0.2)
    held = len(asked)
    release.set()
    assert [w for w, _ in found] == wanted
    assert held < 12


def test_large_answers_come_back_whole() -> None:
    def get(wanted: Wanted) -> Fetched:
        return page(wanted, 300_000)

    wanted = [Wanted(f"http://h{n}.example/") for n in range(20)]
    assert all(
        isinstance(r, Fetched) and len(r.data) == 300_000 for _, r in crawl(get, buffer=2000).run(wanted)
    )


def test_a_reader_who_leaves_stops_the_crawl() -> None:
    asked: list[str] = []

    def get(wanted: Wanted) -> Fetched:
        asked.append(wanted.url)
        time.sleep(0.01)
        return page(wanted)

    found = crawl(get, jobs=1).run([Wanted(f"http://h{n}.example/") for n in range(500)])
    next(iter(found))
    found.close()  # type: ignore[attr-defined]
    time.sleep(0.05)
    count = len(asked)
    time.sleep(0.1)
    assert len(asked) == count < 100


def test_a_hundred_hosts_at_once_one_request_at_a_time_each() -> None:
    with sites(100, delay=0.05) as hosts:
        for host in hosts:
            host.pages = {f"/{n}": Reply(f"{host.host} {n}") for n in range(3)}
        web = HttpSources(HttpSettings(allow_private=True, pause=0.0, jobs=100, proxy=""))
        wanted = [Wanted(host.url(f"/{n}")) for n in range(3) for host in hosts]
        found = list(web.crawl(wanted))
        assert [w for w, _ in found] == wanted
        assert all(isinstance(r, Fetched) for _, r in found)
        assert max(host.most_busy for host in hosts) == 1
        ends = [(seen.until, -1) for host in hosts for seen in host.seen]
        begins = [(seen.at, 1) for host in hosts for seen in host.seen]
        at_once = list(accumulate(step for _, step in sorted(begins + ends)))
        assert max(at_once) > 20


def test_the_pause_between_two_requests_to_a_host() -> None:
    with sites(1) as (host,):
        host.pages = {f"/{n}": Reply("x") for n in range(4)}
        web = HttpSources(HttpSettings(allow_private=True, pause=0.1, proxy=""))
        list(web.crawl([Wanted(host.url(f"/{n}")) for n in range(4)]))
        for before, after in zip(host.seen, host.seen[1:], strict=False):
            assert after.at - before.until >= 0.095


def test_one_dead_host_holds_up_no_other() -> None:
    with sites(3) as hosts:
        for host in hosts:
            host.pages = {"/a": Reply("x")}
        hosts[0].delay = 30
        settings = HttpSettings(allow_private=True, pause=0.0, proxy="", read_timeout=0.3, retries=0)
        start = time.monotonic()
        found = list(HttpSources(settings).crawl([Wanted(host.url("/a")) for host in hosts]))
        assert [type(r) for _, r in found] == [Failed, Fetched, Fetched]
        assert time.monotonic() - start < 3
