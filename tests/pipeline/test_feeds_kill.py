"""A run over feeds that is killed at any moment: the next one goes on, without holes or duplicates."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conflictdigest import store
from conflictdigest.model.feeds import Feed
from conflictdigest.ports import Filter
from tests.support.newsroom import Newsroom, Story
from tests.support.web import Site, sites

pytestmark = [pytest.mark.heavy, pytest.mark.allow_hosts(["127.0.0.0/8"])]

ROUNDS, KILLS = 5, 4


def start(path: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.support.feed_run", str(path)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def finish(path: Path) -> float:
    """Seconds of a whole run."""
    begun = time.monotonic()
    process = start(path)
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors.decode()
    return time.monotonic() - begun


def followed(path: Path, hosts: list[Site]) -> None:
    opened = store.open_store(path, create=True)
    for host in hosts:
        opened.add_feed(Feed(host.url("/feed"), host.host))
    opened.close()


def content(path: Path) -> tuple[list[object], list[object], list[object]]:
    """Articles, entries and what is remembered of the feeds, all that a reader could see."""
    opened = store.open_store(path, create=False)
    try:
        articles = sorted(((a.id, a.origin, a.title, a.paragraphs) for a in opened.articles()), key=repr)
        entries = sorted(repr(e) for e in opened.entries(Filter()))
        seen = sorted((s.feed.url, sorted(opened.seen(s.feed.url))) for s in opened.feeds())
    finally:
        opened.close()
    return list(articles), list(entries), list(seen)


def test_twenty_random_moments(tmp_path: Path) -> None:
    moments = random.Random(20310304)
    with sites(4, delay=0.02) as hosts:
        for number, host in enumerate(hosts):
            Newsroom(host).publish(*(Story(f"h{number}s{n}", full=n % 3 == 0) for n in range(6)))
        whole = tmp_path / "whole.db"
        followed(whole, hosts)
        took = finish(whole)
        expected = content(whole)
        assert len(expected[0]) == 24
        for turn in range(ROUNDS):
            path = tmp_path / f"killed{turn}.db"
            followed(path, hosts)
            for _ in range(KILLS):
                process = start(path)
                try:
                    process.wait(moments.uniform(0.15, 1.0) * took)
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGKILL)
                process.communicate()
            finish(path)
            assert content(path) == expected
            for host in hosts:
                host.seen.clear()
            finish(path)
            assert {p for host in hosts for p in host.paths()} == {"/feed"}
