"""How long a morning's run over sixty feeds takes, and how much memory large pages cost.

Run with `pytest -m heavy tests/benchmarks/test_fetch.py`; figures are printed, none is judged by the clock.
The servers stand on 127.0.0.1 … 127.0.0.60 and answer after 200 ms.
"""

from __future__ import annotations

import contextlib
import random
import re
import subprocess
import sys
import time
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


_SAID = "the bridge of a village and its council in that region was said to have been by engineers"
_WORDS = _SAID.split()
LARGE = {
    "scripts": lambda chance: "<script>" + "window.data = [1, 2, 3];\n" * 200_000 + "</script>",
    "markup": lambda chance: "<div class=x><a href=/t>A link</a><span>word</span></div>\n" * 80_000,
    "prose": lambda chance: "".join(
        f"<p>{' '.join(chance.choice(_WORDS) for _ in range(60))}.</p>\n" for _ in range(13_000)
    ),
}


@pytest.mark.parametrize("kind", LARGE)
def test_memory_with_large_pages(
    kind: str, hosts: list[Site], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page of 5 MB on each of twenty hosts, as pages grow large; all processes of the run together."""
    filler = LARGE[kind](random.Random(3))
    chosen = hosts[:20]
    for number, host in enumerate(chosen):
        Newsroom(host, title=f"Herald {number}").publish(Story(f"big{kind}{number}"))
        found = host.pages[f"/big{kind}{number}"]
        assert isinstance(found, Reply)
        large = found.data.decode().replace("</article>", filler + "</article>")
        host.pages[f"/big{kind}{number}"] = Reply(large, headers={"Content-Type": "text/html"})
    path = followed(tmp_path / "big.db", chosen)
    peak = _peak([sys.executable, "-m", "tests.support.feed_run", str(path), "2"])
    with capsys.disabled():
        print(f"\npeak memory with {kind}: {peak / 1024:.0f} MB")
    assert peak < 300 * 1024


def _peak(command: list[str]) -> int:
    """The most memory that a program and its children take together, in kB; shared pages are counted once."""
    peak = 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as running:
        while running.poll() is None:
            peak = max(peak, sum(_kilobytes(pid) for pid in _family(running.pid)))
            time.sleep(0.03)
    assert running.returncode == 0
    return peak


def _family(pid: int) -> Iterator[int]:
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in children.read_text().split():
                yield from _family(int(child))


def _kilobytes(pid: int) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0
