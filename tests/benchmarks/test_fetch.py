"""How long a morning's run over sixty feeds takes, and how much memory large pages cost.

Run with `pytest -m heavy tests/benchmarks/test_fetch.py`; figures are printed, none is judged by the clock.
The servers stand on 127.0.0.1 … 127.0.0.60 and answer after 200 ms.
"""

from __future__ import annotations

import random
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from conflictdigest import store
from conflictdigest.model.feeds import Feed
from tests.support.newsroom import Newsroom, Story
from tests.support.web import Reply, Site, sites

pytestmark = [pytest.mark.heavy, pytest.mark.allow_hosts(["127.0.0.0/8"])]

HOSTS, PAGES, DELAY = 60, 3, 0.2
PLACES = (
    "Dolna",
    "Verkhiv",
    "Ostrava Mala",
    "Kamin",
    "Sredny Bor",
    "Al Nahr",
    "Tell Hasan",
    "Rivne Pole",
    "Zadar Bay",
)
WHO = (
    "The ministry",
    "A spokeswoman of the council",
    "Rescue workers",
    "Engineers",
    "The governor",
    "Monitors",
)
WHAT = ("houses were damaged", "people left their homes", "buses were waiting", "pylons fell", "trees burned")
WHEN = ("on Monday", "on Tuesday", "on 4 March", "late on Sunday", "at the weekend", "last Thursday")
_FILLER = "<div class='menu'><ul>" + "<li><a href='/x'>A section of the paper</a></li>" * 900 + "</ul></div>"


@pytest.fixture(scope="module")
def hosts() -> Iterator[list[Site]]:
    chance = random.Random(7)
    with sites(HOSTS, delay=DELAY) as made:
        for number, host in enumerate(made):
            room = Newsroom(host, title=f"Herald {number}")
            room.publish(*(Story(f"h{number}s{n}") for n in range(PAGES)))
            for n in range(PAGES):
                page = f"/h{number}s{n}"
                found = host.pages[page]
                assert isinstance(found, Reply)
                text = found.data.decode()
                text = text.replace("<body>", f"<body>{_FILLER}")
                text = re.sub("</h1>.*</article>", "</h1>" + "".join(_report(chance)) + "</article>", text)
                host.pages[page] = Reply(text, headers={"Content-Type": "text/html"})
        yield made


def _report(chance: random.Random) -> Iterator[str]:
    """Paragraphs of a report that no other outlet prints."""
    place = chance.choice(PLACES)
    for _ in range(14):
        who, what, when = chance.choice(WHO), chance.choice(WHAT), chance.choice(WHEN)
        number, other = chance.randrange(2, 900), chance.choice(PLACES)
        yield f"<p>{who} said {when} that {number} {what} near {place}. {other} was calm, it added.</p>"


def followed(path: Path, hosts: list[Site]) -> Path:
    opened = store.open_store(path, create=True)
    for host in hosts:
        opened.add_feed(Feed(host.url("/feed"), host.host))
    opened.close()
    return path


def run(path: Path, jobs: int = 2) -> None:
    command = [sys.executable, "-m", "tests.support.feed_run", str(path), str(jobs)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def test_first_run(benchmark: BenchmarkFixture, hosts: list[Site], tmp_path: Path) -> None:
    """Robots, feed and three pages of each host: a second of waiting, were nothing to be read."""
    count = iter(range(100))
    benchmark.pedantic(
        run, setup=lambda: ((followed(tmp_path / f"{next(count)}.db", hosts),), {}), rounds=2, iterations=1
    )


def test_the_same_pages_from_disk(benchmark: BenchmarkFixture, hosts: list[Site], tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for host in hosts:
        for path, reply in host.pages.items():
            if path != "/feed" and isinstance(reply, Reply):
                (folder / f"{path[1:]}.html").write_bytes(reply.data)
    base = tmp_path / "disk.db"

    def read() -> None:
        base.unlink(missing_ok=True)
        command = [sys.executable, "-m", "conflictdigest", "--store", str(base), "-q", "ingest", str(folder)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    benchmark.pedantic(read, rounds=2, iterations=1)


def test_second_run(benchmark: BenchmarkFixture, hosts: list[Site], tmp_path: Path) -> None:
    """Nothing new: robots and feed of each host, no page."""
    path = followed(tmp_path / "a.db", hosts)
    run(path)
    for host in hosts:
        host.seen.clear()
    benchmark.pedantic(run, args=(path,), rounds=3, iterations=1)
    assert {p for host in hosts for p in host.paths()} == {"/feed"}


def test_memory_with_large_pages(
    hosts: list[Site], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page of 5 MB on each of twenty hosts, as pages grow large: by scripts."""
    script = "<script>" + "window.data = [1, 2, 3];\n" * 200_000 + "</script>"
    chosen = hosts[:20]
    for number, host in enumerate(chosen):
        Newsroom(host, title=f"Herald {number}").publish(Story(f"big{number}"))
        found = host.pages[f"/big{number}"]
        assert isinstance(found, Reply)
        large = found.data.decode().replace("</body>", script + "</body>")
        host.pages[f"/big{number}"] = Reply(large, headers={"Content-Type": "text/html"})
    path = followed(tmp_path / "big.db", chosen)
    if time := shutil.which("time"):
        command = [time, "-f", "%M", sys.executable, "-m", "tests.support.feed_run", str(path), "2"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        peak = int(done.stderr.split()[-1])
    else:
        run(path)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    with capsys.disabled():
        print(f"\npeak memory of the largest process: {peak / 1024:.0f} MB")
    assert peak < 300 * 1024
