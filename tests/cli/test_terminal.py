"""The program in a real terminal, at three widths, with colours and without. Needs tmux."""

import shutil
import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.terminal
EXAMPLES = Path(__file__).parents[2] / "examples"
PROGRAM = f"{sys.executable} -m conflictdigest"
END = "that was all"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "examples.db"
    command = [*PROGRAM.split(), "--store", str(path), "ingest", "-q", str(EXAMPLES)]
    subprocess.run(command, check=True, capture_output=True)
    return path


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[list[str]]:
    tool = shutil.which("tmux")
    assert tool, "these tests need tmux"
    base = [tool, "-S", str(tmp_path / "tmux"), "-f", "/dev/null"]
    yield base
    subprocess.run([*base, "kill-server"], check=False, capture_output=True)


def screen(tmux: list[str], width: int, command: str, environment: str = "") -> list[str]:
    """The lines that a command leaves on a screen of this width; those that the terminal wrapped are one."""
    shell = f"env -u COLUMNS -u LINES TERM=tmux-256color {environment} {command}; echo {END}; sleep 60"
    subprocess.run([*tmux, "new-session", "-d", "-x", str(width), "-y", "400", shell], check=True)
    for _ in range(300):
        shown = subprocess.run([*tmux, "capture-pane", "-p", "-J"], capture_output=True, check=True)
        lines = [line.rstrip() for line in shown.stdout.decode().splitlines()]
        if END in lines:
            return lines[: lines.index(END)]
        time.sleep(0.1)
    raise AssertionError(lines)


def columns(line: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in line if not unicodedata.combining(c))


@pytest.mark.parametrize("colours", ["", "NO_COLOR=1"])
@pytest.mark.parametrize(
    ("width", "command"),
    [(60, "timeline"), (80, "timeline"), (140, "timeline"), (80, "--help"), (80, "timeline --help")],
)
def test_lines_fit_the_screen(store: Path, tmux: list[str], width: int, command: str, colours: str) -> None:
    lines = screen(tmux, width, f"{PROGRAM} --store {store} {command}", colours)
    assert len([line for line in lines if line]) > 8
    assert [line for line in lines if columns(line) > width] == []


def test_a_dispute_and_what_lies_ahead_can_be_told_without_colours(store: Path, tmux: list[str]) -> None:
    lines = screen(tmux, 80, f"{PROGRAM} --store {store} timeline", "NO_COLOR=1")
    assert any("DISPUTED" in line for line in lines)
    assert any("AHEAD" in line for line in lines)


def test_signs_of_other_scripts_come_out_as_they_are(store: Path, tmux: list[str]) -> None:
    lines = screen(tmux, 140, f"{PROGRAM} --store {store} articles", "LANG=C.UTF-8")
    assert any("Вісник Узбережжя" in line for line in lines)
