from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from conflictdigest.fetch.dial import Dialler, Found, Lookup, system_lookup
from conflictdigest.fetch.exchange import HttpExchange
from conflictdigest.fetch.http import HttpSources
from conflictdigest.model.web import HttpSettings
from tests.support.web import FakeTiming, Site


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.close()


@pytest.fixture
def other() -> Iterator[Site]:
    made = Site()
    yield made
    made.close()


@pytest.fixture
def timing() -> FakeTiming:
    return FakeTiming()


@pytest.fixture
def web(timing: FakeTiming) -> Callable[..., HttpSources]:
    """Fetching over real sockets with invented time; names under .test lead to loopback."""

    def build(lookup: Lookup = to_loopback, **settings: object) -> HttpSources:
        chosen: dict[str, object] = {
            "allow_private": True,
            "pause": 0.0,
            "connect_timeout": 2.0,
            "read_timeout": 2.0,
            "total_timeout": 8.0,
            "proxy": "",
        }
        made = HttpSettings(**(chosen | settings))  # type: ignore[arg-type]
        dialler = Dialler(allow_private=made.allow_private, allowed_hosts=made.allowed_hosts, lookup=lookup)
        return HttpSources(made, timing, HttpExchange(made, dialler))

    return build


def to_loopback(host: str, port: int) -> list[Found]:
    return system_lookup("127.0.0.1" if host.endswith(".test") else host, port)
