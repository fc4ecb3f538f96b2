"""Killed processes, full disks, a reader beside a writer."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from conflictdigest.errors import LockedError, StoreError
from conflictdigest.store import open_store
from tests.store.samples import article, put

ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from conflictdigest.store import open_store
from conflictdigest.model.story import Story
from conflictdigest.ports import Grouped
from tests.store.samples import article, draft, entry, put
store = open_store(sys.argv[1])
print("open", flush=True)
for n in range(len(store.ids()), 100000):
    one = article(n, "Вода дійшла до мосту. " + "words of no weight " * 40)
    with store.transaction():
        put(store, one)
        store.set_drafts(one.id, [draft(n, n)])
        store.set_settled(one.id, [draft(n, n)])
        made = entry(f"e{n:06d}", n, quotes=(n,))
        store.set_entries([made.days], [made])
        store.set_grouping(Grouped((one.id,), (), (Story(f"s{n:06d}", "T", (one.id,), made.days),)))
    if n % 50 == 49:
        store.remove([f"a{n - 20:06d}"]) if n > 100 else None
        store.refreshed(store.pending())
"""


def kill_and_check(path: Path, rounds: int, seed: int) -> int:
    """Start a writer, kill it at a random moment, look the store over; the articles stored at the end."""
    chance = random.Random(seed)
    count = 0
    for _ in range(rounds):
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as writer:
            if chance.random() < 0.8:
                assert writer.stdout is not None and writer.stdout.readline() == "open\n"
            time.sleep(chance.uniform(0.0, 0.3))
            writer.send_signal(signal.SIGKILL)
            writer.wait()
        with open_store(path) as store:
            assert list(store.verify()) == []
            whole = {a.id for a in store.articles()}
            assert whole == set(store.ids()) == set(store.story_of(whole))
            assert {d.quote.article for d in store.drafts()} == whole
            # a removal is wiped by the time anybody can look
            assert store._db.row("SELECT 1 FROM meta WHERE name = 'forget'") is None
            assert len(whole) >= count * 0.9
            count = len(whole)
    return count


def test_a_killed_writer_loses_nothing_it_had_stored(path: Path) -> None:
    assert kill_and_check(path, rounds=5, seed=1) > 0


@pytest.mark.heavy
def test_a_writer_killed_a_hundred_times(path: Path) -> None:
    assert kill_and_check(path, rounds=100, seed=2) > 0


MAKER = """
import sys
from conflictdigest.store import open_store
from tests.store.samples import article, put
sys.stdin.readline()
number = int(sys.argv[2])
with open_store(sys.argv[1]) as store:
    put(store, article(number))
"""


@pytest.mark.parametrize("empty", [False, True])
def test_runs_that_make_the_same_store_at_once(path: Path, empty: bool) -> None:
    if empty:
        path.parent.mkdir(mode=0o700)
        path.touch()
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    runs = [
        subprocess.Popen([sys.executable, "-c", MAKER, str(path), str(n)], stdin=subprocess.PIPE, env=env)
        for n in range(5)
    ]
    for run in runs:
        assert run.stdin is not None
        run.stdin.close()
    assert [run.wait(timeout=60) for run in runs] == [0] * 5
    with open_store(path) as store:
        assert len(store.ids()) == 5
    assert {p.name for p in path.parent.iterdir()} == {"store.db"}


def test_opening_again_keeps_the_locks_of_the_first(path: Path) -> None:
    """Closing any handle on a file drops this process's locks on it; another could then tidy the log away."""
    with open_store(path) as one:
        put(one, article(1))
        for _ in range(3):
            open_store(path).close()
            open_store(path, read_only=True).close()
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", MAKER, str(path), "2"]
        assert subprocess.run(command, input=b"\n", env=env, check=False, timeout=60).returncode == 0
        put(one, article(3))
        assert one.ids() == ("a000001", "a000002", "a000003")
    with open_store(path) as store:
        assert len(store.ids()) == 3 and list(store.verify()) == []


def test_a_full_store_says_so_and_keeps_what_it_has(path: Path) -> None:
    with open_store(path) as store:
        put(store, article(1))
        pages = store._db.row("PRAGMA page_count")[0]
        store._db.run(f"PRAGMA max_page_count = {pages + 8}")
        with pytest.raises(StoreError, match="disk is full"):
            for n in range(2, 500):
                put(store, article(n, os.urandom(4000).hex()))
        kept = store.ids()
        assert "a000001" in kept
        store._db.run("PRAGMA max_page_count = 100000")
        put(store, article(900))
        assert store.ids() == (*kept, "a000900")
        assert list(store.verify()) == []


LIMITED = """
import resource, sys
from conflictdigest.errors import StoreError
from conflictdigest.store import open_store
from tests.store.samples import article, put
import os
path = sys.argv[1]
open_store(path).close()
size = os.path.getsize(path)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 200_000, size + 200_000))
store = open_store(path)
try:
    for n in range(5000):
        put(store, article(n, os.urandom(2000).hex()))
except StoreError as error:
    print(len(store.ids()), error)
    store.close()
    sys.exit(error.exit_code)
"""


def test_a_full_disk_is_exit_7_and_the_store_stays_sound(path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)],
        capture_output=True,
        text=True,
        env=env,
        check=False,
        timeout=60,
    )
    assert done.returncode == 7, done.stderr
    count = int(done.stdout.split()[0])
    assert count > 0
    with open_store(path) as store:
        assert len(store.ids()) == count
        assert list(store.verify()) == []


def test_readers_see_whole_units_while_a_writer_writes(path: Path) -> None:
    open_store(path).close()
    faults: list[str] = []
    done = threading.Event()

    def read() -> None:
        with open_store(path, read_only=True) as store:
            while not done.is_set():
                if len(store.ids()) % 5:
                    faults.append("half a unit was seen")

    reader = threading.Thread(target=read)
    reader.start()
    with open_store(path) as store:
        for n in range(0, 200, 5):
            with store.transaction():
                for m in range(n, n + 5):
                    put(store, article(m))
    done.set()
    reader.join()
    assert faults == []


def test_two_writers_wait_for_each_other(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conflictdigest.store.database._BUSY_SECONDS", 0.1)
    with open_store(path) as one, open_store(path) as two:
        with one.transaction():
            put(one, article(1))
            with pytest.raises(LockedError):
                put(two, article(2))
        put(two, article(2))
        assert one.ids() == ("a000001", "a000002")
