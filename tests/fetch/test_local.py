"""Files, folders and standard input: bytes, or a skip with its reason."""

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from conflictdigest.fetch.local import LocalLimits, LocalSources
from conflictdigest.model.source import Raw, Skip


def test_folders_are_read_recursively_and_sorted(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/2.txt", "a.txt", "b/1.txt", ".hidden", "c.txt"):
        (tmp_path / name).write_text(name)
    found = list(LocalSources().gather([str(tmp_path)]))
    assert [Path(x.origin).relative_to(tmp_path).as_posix() for x in found] == [
        "a.txt",
        "c.txt",
        "b/1.txt",
        "b/2.txt",
    ]
    assert all(isinstance(x, Raw) and x.retrieved is None for x in found)


def test_each_bad_name_costs_only_itself(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("The army left.")
    empty = tmp_path / "empty"
    empty.mkdir()
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    names = [str(tmp_path / "missing.txt"), str(good), str(empty), str(tmp_path / "broken"), "bad\x00name"]
    found = list(LocalSources().gather(names))
    assert [x.reason if isinstance(x, Skip) else "read" for x in found] == [
        "not-found", "read", "empty", "not-found", "unreadable"
    ]  # fmt: skip


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_folder_says_so(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o000)
    (skip,) = LocalSources().gather([str(closed)])
    assert isinstance(skip, Skip)
    assert skip.reason == "unreadable"


def test_too_large_is_not_read(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(100_000_000)
    (skip,) = LocalSources(LocalLimits(source_bytes=1000)).gather([str(big)])
    assert isinstance(skip, Skip)
    assert skip.reason == "too-large"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"The army left.")))
    (raw,) = LocalSources().gather(["-"])
    assert isinstance(raw, Raw)
    assert (raw.origin, raw.data) == ("-", b"The army left.")


def test_the_same_file_under_two_names_has_one_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("x")
    monkeypatch.chdir(tmp_path)
    one, two = LocalSources().gather(["a.txt", "./a.txt"])
    assert isinstance(one, Raw)
    assert isinstance(two, Raw)
    assert one.key == two.key
    assert one.origin != two.origin


def test_a_name_that_is_not_utf8_is_written_so_that_it_can_be_stored(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path / "n") + b"\xff.txt"
    with open(name, "wb") as file:  # noqa: PTH123 - a name in bytes
        file.write(b"The mill burned.")
    [raw] = LocalSources().gather([str(tmp_path)])
    assert isinstance(raw, Raw)
    assert raw.origin == f"{tmp_path}/n\\xff.txt"
    [missing] = LocalSources().gather([os.fsdecode(name + b"x")])
    assert missing.origin == f"{tmp_path}/n\\xff.txtx"
