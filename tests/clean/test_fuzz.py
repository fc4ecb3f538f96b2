"""A bounded run of a coverage-guided fuzzer over everything that eats foreign bytes."""

import subprocess
import sys
from pathlib import Path

import pytest

TARGET = Path(__file__).with_name("fuzz_target.py")
SEEDS = (
    b"\x00Army leaves Orsk\n\nThe army left Orsk on Monday.\n\n\xc2\xa9 2021 The Orbel\n",
    b"\x01<html><body><article><h1>Army leaves Orsk</h1><p>The army left Orsk on Monday.</p></article></body></html>",
    b'\x02{"id":"a","text":"The army left Orsk."}\n{broken\n',
    b"\x03# Army leaves Orsk\n\nThe **army** [left](https://orbel.example) Orsk.\n",
)


@pytest.mark.fuzz
def test_nothing_raises_in_a_bounded_run(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(SEEDS):
        (corpus / str(number)).write_bytes(seed)
    options = ["-max_total_time=60", "-max_len=4096", "-timeout=20", f"-artifact_prefix={tmp_path}/"]
    done = subprocess.run(
        [sys.executable, str(TARGET), *options, str(corpus)], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-3000:]
