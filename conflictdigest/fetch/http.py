"""Fetching one address: robots, turns, redirects by hand, retries for what may heal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from conflictdigest.fetch.crawl import Crawl, Follow, Result, Watch
from conflictdigest.fetch.exchange import Answer, Exchange, HttpExchange
from conflictdigest.fetch.failure import FetchError, status_error
from conflictdigest.fetch.headers import content_type, retry_after
from conflictdigest.fetch.robots import Robots
from conflictdigest.fetch.timing import SystemTiming, Timing
from conflictdigest.fetch.turns import Turns
from conflictdigest.fetch.urls import Address, follow, parse
from conflictdigest.model.web import Fetched, HttpSettings, NotModified, Validators, Wanted

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_ACCEPT = (
    "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,"
    "application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5"
)


@dataclass(slots=True)
class _Spent:
    """Time used for one address so far, waiting for turns left out."""

    seconds: float = 0.0


class HttpSources:
    """Polite, bounded fetching. One instance a run: it remembers hosts, their rules and their silence."""

    def __init__(
        self,
        settings: HttpSettings | None = None,
        timing: Timing | None = None,
        exchange: Exchange | None = None,
    ) -> None:
        self.settings = settings or HttpSettings()
        self.timing: Timing = timing or SystemTiming()
        self.turns = Turns(self.timing, self.settings.pause, self.settings.max_crawl_delay)
        self._exchange: Exchange = exchange or HttpExchange(self.settings)
        self._robots = Robots(self._robots_file)

    def fetch(
        self, url: str, validators: Validators | None = None, *, proxy: str | None = None
    ) -> Fetched | NotModified:
        """The bytes at `url`, or word that they are those the validators were given for.

        Raises SourceError (FetchError) with the reason: bad-url, dns, private-address, refused, connection,
        tls, timeout, robots, http-NNN, too-large, cut-short, bad-encoding, bad-redirect, redirect-loop,
        too-many-redirects, proxy.
        """
        return self.get(Wanted(url, validators, proxy))

    def get(self, wanted: Wanted) -> Fetched | NotModified:
        """As `fetch`, for a Wanted."""
        address = parse(wanted.url)
        headers = {"Accept": _ACCEPT, **_conditions(wanted.validators)}
        robots = not self.settings.ignore_robots
        final, answer, moved = self._walk(address, headers, wanted.proxy, robots=robots)
        if answer.status == 304:
            return NotModified(str(address), self.timing.now(), moved)
        media_type, charset = content_type(answer.headers.get("content-type"))
        return Fetched(
            url=str(address),
            data=answer.data,
            final_url=str(final),
            media_type=media_type,
            charset=charset,
            validators=Validators(answer.headers.get("etag"), answer.headers.get("last-modified")),
            retrieved=self.timing.now(),
            moved_to=moved,
        )

    def crawl(
        self,
        wanted: Sequence[Wanted],
        follow: Follow | None = None,
        watch: Watch | None = None,
        patience: float | None = None,
    ) -> Iterator[tuple[Wanted, Result]]:
        """See `ports.Web.crawl`."""
        crawl = Crawl(
            self.get,
            self.turns.ready,
            self.timing.monotonic,
            jobs=self.settings.jobs,
            buffer=self.settings.buffer,
            follow=follow,
            watch=watch,
            patience=patience,
        )
        return crawl.run(wanted)

    def _robots_file(self, address: Address, proxy: str | None) -> bytes:
        return self._walk(address, {}, proxy, robots=False)[1].data

    def _walk(
        self, address: Address, headers: Mapping[str, str], proxy: str | None, *, robots: bool
    ) -> tuple[Address, Answer, str | None]:
        """Follows redirects. Returns the last address, its answer, and where the first has moved for good."""
        spent = _Spent()
        seen = {str(address)}
        moved: str | None = None
        permanent = True
        for _ in range(self.settings.max_redirects + 1):
            answer = self._ask(address, headers, proxy, spent, robots=robots)
            if answer.status not in _REDIRECTS:
                return address, answer, moved
            location = answer.headers.get("location", "").strip()
            if not location:
                raise FetchError("bad-redirect", "it does not say where to")
            to = follow(address, location)
            # an encrypted address is never given up for good
            downgrade = address.scheme == "https" != to.scheme
            permanent = permanent and answer.status in _PERMANENT and not downgrade
            if str(to) in seen:
                raise FetchError("redirect-loop", str(to))
            seen.add(str(to))
            address = to
            if permanent:
                moved = str(to)
        raise FetchError("too-many-redirects", f"more than {self.settings.max_redirects}")

    def _ask(
        self, address: Address, headers: Mapping[str, str], proxy: str | None, spent: _Spent, *, robots: bool
    ) -> Answer:
        """One hop with its retries."""
        host = address.netloc
        if robots:
            self.turns.check(host)
            rules = self._robots.rules(address, proxy)
            rules.check(address)
            self.turns.delay(host, rules.delay())
        headers = dict(headers)
        attempt = 0
        while True:
            try:
                return self._once(address, headers, proxy, spent)
            except FetchError as error:
                if error.reason == "bad-encoding" and "Accept-Encoding" not in headers:
                    headers["Accept-Encoding"] = "identity"
                    continue
                wait = self._wait(error, attempt)
                if wait is None or spent.seconds + wait >= self.settings.total_timeout:
                    self.turns.failed(host, error)
                    raise
                attempt += 1
                spent.seconds += wait
                self.turns.hold(host, wait)

    def _once(self, address: Address, headers: Mapping[str, str], proxy: str | None, spent: _Spent) -> Answer:
        with self.turns.turn(address.netloc):
            left = self.settings.total_timeout - spent.seconds
            if left <= 0:
                raise FetchError("timeout", "no answer in time", heals=True)
            self.turns.check(address.netloc)
            start = self.timing.monotonic()
            try:
                answer = self._exchange.get(address, headers, seconds=left, proxy=proxy)
            finally:
                spent.seconds += self.timing.monotonic() - start
        self.turns.answered(address.netloc)
        if answer.status in (200, 203) or answer.status in _REDIRECTS:
            return answer
        if answer.status == 304 and ("If-None-Match" in headers or "If-Modified-Since" in headers):
            return answer
        raise status_error(answer.status, retry_after(answer.headers.get("retry-after"), self.timing.now()))

    def _wait(self, error: FetchError, attempt: int) -> float | None:
        """Seconds before the next try, or None for no further try."""
        # a silent server has had its time: it is asked once more, not twice
        most = min(self.settings.retries, 1) if error.reason == "timeout" else self.settings.retries
        if not error.heals or attempt >= most:
            return None
        if error.wait is not None:
            return error.wait if error.wait <= self.settings.patience else None
        return float(self.settings.backoff * 2**attempt * (0.5 + self.timing.chance()))


def _conditions(validators: Validators | None) -> dict[str, str]:
    headers = {}
    if validators and validators.etag:
        headers["If-None-Match"] = validators.etag
    if validators and validators.modified:
        headers["If-Modified-Since"] = validators.modified
    return headers
