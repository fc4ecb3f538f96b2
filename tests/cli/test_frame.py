"""Help, version, global options, exit codes, start-up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from conflictdigest import __version__
from conflictdigest.cli.lazy import COMMANDS, load
from tests.cli.running import ROOT, run

HEAVY = (
    "trafilatura",
    "sumy",
    "numpy",
    "sqlite3",
    "rich",
    "babel",
    "urllib3",
    "jinja2",
    "py3langid",
    "lxml",
    "email",
)


def test_help_lists_every_command() -> None:
    done = run("--help")
    assert done.returncode == 0
    for name in COMMANDS:
        assert f"\n  {name} " in done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(name: str) -> None:
    done = run(name, "--help")
    assert done.returncode == 0, done.stderr
    assert "--store FILE" in done.stdout
    assert load(COMMANDS[name][0], name).help


def test_help_loads_nothing_heavy() -> None:
    code = "import sys; sys.argv[1:] = ['--help']\nfrom conflictdigest.cli.main import run\nrun(['--help'])\n"
    code += f"print([m for m in {HEAVY!r} if m in sys.modules], file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stderr.strip() == "[]"


def test_version() -> None:
    assert run("--version").stdout == f"conflictdigest {__version__}\n"
    assert run("timeline", "--version").stdout == f"conflictdigest {__version__}\n"


def test_no_arguments_print_help() -> None:
    assert "Commands" in run().stdout


@pytest.mark.parametrize("place", ["before", "after"])
def test_global_options_stand_anywhere(tmp_path: Path, place: str) -> None:
    named = ("--store", str(tmp_path / "named.db"))
    article = tmp_path / "a.txt"
    article.write_text("Shells hit the bridge on Monday, the mayor said. Nobody was hurt.\n")
    done = run(*named, "ingest", str(article)) if place == "before" else run("ingest", str(article), *named)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "named.db").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("timeline", "--nonsense"),
        ("ingest",),
        ("timeline", "--since", "sometime"),
        ("timeline", "--grep", "("),
        ("timeline", "--since", "2024-02-01", "--until", "2024-01-01"),
        ("--color", "blue", "articles"),
        ("articles", "--topic", "unknown"),
    ],
)
def test_wrong_usage_is_two(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run(*arguments, store=tmp_path / "s.db")
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()


def test_no_store_is_seven(tmp_path: Path) -> None:
    done = run("timeline", store=tmp_path / "none.db")
    assert done.returncode == 7
    assert "ingest" in done.stderr
    assert not (tmp_path / "none.db").exists()
