"""`ingest` and what follows it, on small files."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import ROOT, bare, run

ARTICLE = """Bridge at Osk shelled

Mira Tolland
March 12, 2025

Shells hit the bridge at Osk on Monday, killing two drivers, Governor Petra Malin said.

The road to the coast is closed. Engineers will start repairs on Friday, the governor said.
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_screen_shows_date_basis_title_and_summary(tmp_path: Path, store: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    done = run("ingest", str(tmp_path / "a.txt"), store=store)
    assert done.returncode == 0, done.stderr
    assert "Bridge at Osk shelled" in done.stdout
    assert "printed" in done.stdout
    assert "Shells hit the bridge at Osk on Monday" in done.stdout
    assert "removed" in done.stdout


def test_twice_changes_nothing_and_says_so(tmp_path: Path, store: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    first = lines(run("ingest", "--json", str(tmp_path / "a.txt"), store=store).stdout)
    before = run("timeline", "--json", store=store).stdout
    again = lines(run("ingest", "--json", str(tmp_path / "a.txt"), store=store).stdout)
    assert [a["status"] for a in (*first, *again)] == ["new", "unchanged"]
    assert first[0] | {"status": "unchanged"} == again[0]
    assert run("timeline", "--json", store=store).stdout == before


def test_copy_and_update(tmp_path: Path, store: Path) -> None:
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text(ARTICLE)
    b.write_text(ARTICLE)
    assert [x["status"] for x in lines(run("ingest", "--json", str(a), str(b), store=store).stdout)] == [
        "new",
        "copy",
    ]
    a.write_text(ARTICLE.replace("two drivers", "three drivers"))
    assert [x["status"] for x in lines(run("ingest", "--json", str(a), store=store).stdout)] == ["updated"]


def test_dry_run_opens_no_store(tmp_path: Path, store: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    done = run("ingest", "--dry-run", "--json", str(tmp_path / "a.txt"), store=store)
    assert lines(done.stdout)[0]["published"] is not None
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt"]


def test_timeline_of_sources_keeps_nothing(tmp_path: Path, store: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    done = run("timeline", str(tmp_path / "a.txt"), store=store)
    assert "Mon 10 Mar 2025" in done.stdout
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt"]


def test_standard_input(store: Path) -> None:
    done = run("ingest", "-", "--json", "--outlet", "Example Herald", store=store, text=ARTICLE)
    assert lines(done.stdout)[0]["outlet"] == "Example Herald"


BAD = {
    "empty.txt": (b"", "empty"),
    "binary.bin": (bytes(range(256)) * 40, "binary"),
    "headline.txt": (b"Bridge shelled\n", None),
    "page.html": (b"<html><body><nav><a href='/'>Home</a></nav></body></html>", None),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_file_alone_is_four_and_beside_a_good_one_three(tmp_path: Path, store: Path, name: str) -> None:
    data, reason = BAD[name]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text(ARTICLE)
    alone = run("ingest", "--json", str(tmp_path / name), store=store)
    both = run("ingest", "--json", str(tmp_path / name), str(tmp_path / "good.txt"), store=store)
    assert (alone.returncode, both.returncode) == (4, 3), alone.stderr + both.stderr
    skipped = lines(alone.stdout)[0]
    assert skipped["status"] == "skipped"
    assert skipped["reason"]
    assert reason is None or reason in str(skipped["reason"])
    assert [x["status"] for x in lines(both.stdout)] == ["skipped", "new"]


def test_missing_file_says_so(tmp_path: Path, store: Path) -> None:
    done = run("ingest", str(tmp_path / "nothing.txt"), store=store)
    assert done.returncode == 4
    assert "not-found" in done.stderr


def test_bad_row_costs_only_itself(tmp_path: Path, store: Path) -> None:
    good = json.dumps(
        {"id": "1", "published": "2025-03-12", "text": "Shells hit Osk on Monday, the mayor said."}
    )
    third = good.replace("Osk", "Lenn").replace('"1"', '"3"')
    (tmp_path / "rows.jsonl").write_text(f'{good}\n{{"id": "2", \n{third}\n')
    done = run("ingest", "--json", str(tmp_path / "rows.jsonl"), store=store)
    assert done.returncode == 3
    rows = lines(done.stdout)
    assert [r["status"] for r in rows] == ["new", "skipped", "new"]
    assert "2" in str(rows[1]["reason"]) + str(rows[1]["origin"]) + done.stderr


def test_foreign_store_is_left_alone(tmp_path: Path, store: Path) -> None:
    store.write_bytes(b"no database at all, but somebody's notes\n" * 50)
    before = store.read_bytes()
    (tmp_path / "a.txt").write_text(ARTICLE)
    done = run("ingest", str(tmp_path / "a.txt"), store=store)
    assert done.returncode == 7
    assert store.read_bytes() == before


def test_show_search_remove(tmp_path: Path, store: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    made = lines(run("ingest", "--json", str(tmp_path / "a.txt"), store=store).stdout)[0]
    one = str(made["id"])
    shown = run("show", one[:6], "--removed", "--evidence", store=store).stdout
    assert "Shells hit the bridge" in shown
    assert "byline" in shown
    assert run("show", one, "--raw", store=store).stdout == ARTICLE
    assert one[:6] in run("search", "engineers", store=store).stdout
    assert run("remove", one, store=store).returncode == 2
    assert run("remove", one, "--yes", store=store).returncode == 0
    assert run("search", "engineers", store=store).stdout == ""
    assert b"engineers" not in store.read_bytes().lower()


def test_hostile_text_comes_out_harmless(tmp_path: Path, store: Path) -> None:
    (tmp_path / "a.txt").write_text(
        ARTICLE.replace("two drivers", "two \x1b[31mdrivers\x1b[0m [bold]and[/b] \u202ea dog\u202c")
    )
    run("ingest", str(tmp_path / "a.txt"), store=store)
    one = lines(run("ingest", "--json", str(tmp_path / "a.txt"), store=store).stdout)[0]
    for command in (
        ("timeline",),
        ("articles",),
        ("show", str(one["id"])),
        ("search", "drivers"),
        ("stories",),
    ):
        out = run(*command, store=store).stdout
        assert "\x1b" not in out
        assert "\u202e" not in out
    assert "[bold]and[/b]" in run("timeline", store=store).stdout


def test_killed_run_goes_on(tmp_path: Path, store: Path) -> None:
    rows = [
        json.dumps({"id": str(i), "published": "2025-03-12",
                    "text": f"Shells hit village number {i} on Monday, killing {i + 2} people, the mayor said. " * 8})
        for i in range(150)
    ]  # fmt: skip
    (tmp_path / "rows.jsonl").write_text("\n".join(rows))
    command = [sys.executable, "-m", "conflictdigest", "ingest", str(tmp_path / "rows.jsonl")]
    for wait in (0.9, 1.4):
        process = subprocess.Popen(command, env=bare(store), cwd=ROOT, stdout=subprocess.DEVNULL)
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        process.wait()
    done = run("ingest", str(tmp_path / "rows.jsonl"), "--json", store=store)
    assert done.returncode == 0, done.stderr
    assert len(lines(run("articles", "--json", store=store).stdout)[0]["articles"]) == 150  # type: ignore[arg-type]
    fresh = tmp_path / "fresh.db"
    run("ingest", str(tmp_path / "rows.jsonl"), store=fresh)
    assert run("timeline", "--json", store=store).stdout == run("timeline", "--json", store=fresh).stdout


def test_new_shows_each_entry_once_to_each_reader(tmp_path: Path, store: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    run("ingest", str(tmp_path / "a.txt"), store=store)
    peeked = run("timeline", "--new", "--peek", store=store).stdout
    first = run("timeline", "--new", store=store).stdout
    again = json.loads(run("timeline", "--new", "--json", store=store).stdout)
    other = run("timeline", "--new", "--reader", "desk", store=store).stdout
    assert "Shells hit the bridge" in peeked
    assert first == peeked == other
    assert again["entries"] == []


def test_mark_stays_when_the_pipe_breaks(tmp_path: Path, store: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    run("ingest", str(tmp_path / "a.txt"), store=store)
    command = f"{sys.executable} -m conflictdigest timeline --new | true"
    for _ in range(3):
        done = subprocess.run(
            ["bash", "-c", command], env=bare(store), cwd=ROOT, capture_output=True, check=False
        )
        assert done.stderr == b""
    with Path("/dev/full").open("w") as full:
        command = f"{sys.executable} -m conflictdigest timeline --new"
        done = subprocess.run(
            ["bash", "-c", command], env=bare(store), cwd=ROOT, stdout=full, stderr=-1, check=False
        )
    assert done.returncode != 0
    assert b"Traceback" not in done.stderr
