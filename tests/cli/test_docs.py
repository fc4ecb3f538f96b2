"""README is true: every command is in it, and its output blocks come from real runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conflictdigest.cli.lazy import COMMANDS
from tests.cli.running import ROOT, run

README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_command_is_documented(name: str) -> None:
    assert re.search(rf"conflictdigest {name}\b", README)


def test_timeline_block_is_what_the_program_prints(tmp_path: Path) -> None:
    block = re.search(r"<!-- output: timeline -->\n```text\n(.*?)```", README, re.DOTALL)
    assert block is not None
    store = tmp_path / "examples.db"
    assert run("ingest", "--quiet", "examples", store=store).returncode == 0
    assert run("timeline", store=store).stdout.rstrip() == block[1].rstrip()


@pytest.mark.parametrize("word", ["DISPUTED", "AHEAD", "bracket", "(2 articles, 1 origin)"])
def test_the_timeline_shows_what_the_program_is_for(word: str) -> None:
    block = re.search(r"<!-- output: timeline -->\n```text\n(.*?)```", README, re.DOTALL)
    assert block is not None
    assert word in block[1]


@pytest.mark.parametrize("heading", ["Try it", "Test it"])
def test_set_up_is_one_line(heading: str) -> None:
    block = re.search(rf"## {heading}\n+```sh\n(.*?)```", README, re.DOTALL)
    assert block is not None
    assert len(block[1].strip().splitlines()) == 1
    assert " && " in block[1]
    assert "sudo" not in block[1] and "activate" not in block[1]
