"""Where output goes: readers that leave, disks that are full, streams that were never open, colour in a pipe."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import ROOT, bare, run

COMMAND = f"'{sys.executable}' -m conflictdigest"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("streams") / "s.db"
    assert run("ingest", "examples", store=path).returncode == 0
    return path


def shell(line: str, store: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", line.replace("DIGEST", COMMAND)], capture_output=True, text=True, cwd=ROOT,
        env=bare(store), timeout=120, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    "command", ["articles", "stories", "timeline --json", "export", "config show", "search Osk"]
)
def test_a_closed_pipe_ends_quietly(store: Path, command: str) -> None:
    done = shell(f"DIGEST {command} | true; exit ${{PIPESTATUS[0]}}", store)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", ["articles", "timeline", "export"])
def test_a_full_disk_under_the_output_is_told_in_a_line(store: Path, command: str) -> None:
    done = shell(f"DIGEST {command} > /dev/full", store)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "bug" not in done.stderr


@pytest.mark.parametrize("command", ["articles", "timeline", "export", "stories --json"])
def test_closed_streams_are_no_bug(store: Path, command: str) -> None:
    assert shell(f"DIGEST {command} >&- 2>&- <&-", store).returncode == 0
    assert shell(f"DIGEST {command} >&-", store).stderr == ""


def test_colour_in_a_pipe_only_when_asked_for(store: Path) -> None:
    assert "\x1b[" not in run("timeline", store=store, COLUMNS="80").stdout
    colored = run("timeline", "--color", "always", store=store, NO_COLOR="1", COLUMNS="80").stdout
    assert "\x1b[1;31mDISPUTED" in colored
    assert "hidden" not in colored
    assert "\x1b[" not in run("timeline", "--color", "always", "--plain", store=store).stdout


def test_a_pipe_leaves_nothing_out(store: Path) -> None:
    as_term = run("timeline", "--format", "term", store=store).stdout
    assert as_term == run("timeline", store=store).stdout


def test_arguments_that_are_not_utf8(store: Path, tmp_path: Path) -> None:
    make = f"printf 'Two wells burned in Orsk on Friday, the mayor said.' > $'{tmp_path}/a\\xff.txt'; "
    done = shell(make + f"DIGEST timeline $'{tmp_path}/a\\xff.txt' --json", store)
    assert done.returncode == 0
    assert "a\\\\xff.txt" in done.stdout
    for command in ("search $'\\xff'", "timeline --outlet $'\\xff'", "show $'\\xff'"):
        done = shell(f"DIGEST {command}", store)
        assert "bug" not in done.stderr
        assert done.returncode in (0, 2)


@pytest.mark.parametrize("name", ["INT", "TERM"])
def test_interrupted_says_so(tmp_path: Path, name: str) -> None:
    fifo = tmp_path / "fifo"
    line = f"mkfifo {fifo}; DIGEST ingest {fifo} & sleep 2; kill -{name} $!; wait $!"
    if name == "INT":  # a shell lets its background jobs ignore it
        line = f"mkfifo {fifo}; timeout --preserve-status -s INT 2 {COMMAND} ingest {fifo}"
    done = shell(line, tmp_path / "s.db")
    assert done.returncode == 130
    assert done.stderr == "interrupted; what was stored stays\n"


def test_an_export_moves_no_cursor_and_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "a\u202e\x9b31m.txt").write_text("Two wells burned in Orsk on Friday, the mayor said.\n")
    assert run("ingest", str(tmp_path), store=tmp_path / "s.db").returncode in (0, 3)
    out = run("export", store=tmp_path / "s.db").stdout
    assert not {"\u202e", "\x9b"} & set(out)
    done = run("import", "-", store=tmp_path / "t.db", text=out)
    assert done.stdout == "1 article: 1 new\n"
    assert run("export", store=tmp_path / "t.db").stdout == out


def test_what_is_no_export_is_named(store: Path, tmp_path: Path) -> None:
    done = run("import", str(store), store=tmp_path / "t.db")
    assert done.returncode == 2
    assert "line 1 is no article that export wrote" in done.stderr


def test_the_same_bytes_in_a_locale_without_utf8(store: Path) -> None:
    ascii_only = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    for command in (("timeline", "--json"), ("timeline",), ("stories",), ("search", "Osk")):
        assert run(*command, store=store, **ascii_only).stdout == run(*command, store=store).stdout
