"""Whole-process costs: start-up, a timeline out of a thousand articles, ingest of text."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.cli.running import ROOT, bare

pytestmark = pytest.mark.heavy

TWO_COMMANDS = """
import typer
app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)
@app.command()
def one(name: str = "x") -> None: ...
@app.command()
def two(name: str = "x") -> None: ...
app()
"""
TOWNS = ("Osk", "Lenn", "Dravik", "Kestrin", "Tarn", "Ostrel", "Carro", "Sundal")
VERBS = ("struck", "shelled", "raided", "left", "entered")


def program(*arguments: str, store: Path | None = None) -> list[str]:
    return [sys.executable, "-m", "conflictdigest", *arguments]


def go(command: list[str], store: Path | None = None) -> None:
    done = subprocess.run(command, capture_output=True, env=bare(store), cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr[-500:]


def rows(count: int) -> str:
    """Articles that differ in place, day, toll and words, a few on each happening."""
    made = []
    for i in range(count):
        town, verb, toll = TOWNS[i % 8], VERBS[i // 8 % 5], 2 + i // 40 % 50
        day = 1 + i // 40 % 28
        body = (
            f"Gunmen {verb} the market of {town} on Monday, killing {toll} people, Mayor Ada Number{i // 3} said. "
            f"The road to {TOWNS[(i + 3) % 8]} was closed for {i % 9 + 1} hours, the transport office reported. "
            f"On {day} March 2025 a convoy of {i % 30 + 2} trucks had reached {town} with flour and fuel. "
            f"Talks are to begin in {TOWNS[(i + 5) % 8]} next week, according to the mediators' office number {i}. "
        ) * 3
        made.append(
            json.dumps({"id": str(i), "published": f"2025-03-{day:02}", "outlet": f"O{i % 20}", "text": body})
        )
    return "\n".join(made)


def test_two_command_app_help(benchmark: BenchmarkFixture) -> None:
    """The yardstick for the next ones."""
    benchmark(go, [sys.executable, "-c", TWO_COMMANDS, "--help"])


def test_help(benchmark: BenchmarkFixture) -> None:
    benchmark(go, program("--help"))


def test_two_command_app_bare_run(benchmark: BenchmarkFixture) -> None:
    benchmark(go, [sys.executable, "-c", TWO_COMMANDS, "one"])


def test_timeline_of_a_thousand_articles(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    store = tmp_path / "store.db"
    (tmp_path / "rows.jsonl").write_text(rows(1000))
    go(program("ingest", "--quiet", str(tmp_path / "rows.jsonl")), store)
    benchmark(go, program("timeline"), store)


@pytest.mark.parametrize("shape", ["articles", "transcript"])
def test_ingest_of_text(benchmark: BenchmarkFixture, tmp_path: Path, shape: str) -> None:
    source = tmp_path / "rows.jsonl"
    if shape == "articles":
        source.write_text(rows(600))
    else:
        lines = "".join(json.loads(row)["text"] for row in rows(170).splitlines())
        source.write_text(json.dumps({"id": "t", "published": "2025-03-12", "text": lines}))
    stores = iter(range(1000))
    benchmark.extra_info["kilobytes"] = source.stat().st_size / 1000
    benchmark.pedantic(
        lambda: go(program("ingest", "--quiet", "--jobs", "1", str(source)), tmp_path / f"{next(stores)}.db"),
        rounds=3,
    )
