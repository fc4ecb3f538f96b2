"""`send` killed at a hundred random moments: every digest arrives, none twice with another Message-ID."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from conflictdigest.store import open_store
from tests.cli.running import ROOT, bare
from tests.support.mailing import entry, tell
from tests.support.mailserver import mail_server, parsed

pytestmark = pytest.mark.heavy

KILLS, TURNS = 100, 4
"""In all, and at most of one digest."""
NAMES = ("warmup", *(f"digest{n}" for n in range(150)))
READERS = ("a@example.org", "b@example.org", "c@example.org")


def start(folder: Path, digest: str) -> subprocess.Popen[bytes]:
    command = [
        sys.executable,
        "-m",
        "conflictdigest",
        "--config",
        str(folder / "config.toml"),
        "send",
        digest,
    ]
    return subprocess.Popen(
        command, cwd=ROOT, env=bare(folder / "store.db"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def finish(folder: Path, digest: str) -> tuple[float, str]:
    begun = time.monotonic()
    process = start(folder, digest)
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors.decode()
    return time.monotonic() - begun, (out + errors).decode()


def test_a_hundred_kills(tmp_path: Path) -> None:
    moments = random.Random(20210304)
    with mail_server(slow=0.05) as server:
        prepared(tmp_path, server.port)
        took = finish(tmp_path, "warmup")[0]
        server.mails.clear()
        ends: Counter[str] = Counter()
        used: list[str] = []
        while ends["killed"] < KILLS:
            used.append(f"digest{len(used)}")
            for _ in range(TURNS):
                process = start(tmp_path, used[-1])
                try:
                    process.wait(moments.uniform(0.3, 1.0) * took)
                    ends["had ended"] += 1
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGKILL)
                    ends["killed"] += 1
                process.communicate()
            assert finish(tmp_path, used[-1])[1] == "", "silent when all is well"
        before = len(server.mails)
        for name in used:
            finish(tmp_path, name)
        assert len(server.mails) == before, "what has arrived is not sent again"
        report(server.mails, ends, len(used))


def prepared(folder: Path, port: int) -> None:
    """A store with forty entries, and digests enough."""
    to = ", ".join(f'"{r}"' for r in READERS)
    digests = "".join(f'[digests.{n}]\nto = [{to}]\nwindow = "3660d"\n' for n in NAMES)
    mail = f'[mail]\nfrom = "desk@example.org"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
    (folder / "config.toml").write_text(mail + digests)
    told = (entry(f"e{n}", n, quotes=(n,), text=f"A bridge was opened at Dolna {n}.") for n in range(40))
    with open_store(folder / "store.db") as store:
        tell(store, *told)


def report(mails: list[tuple[str, bytes]], ends: Counter[str], digests: int) -> None:
    copies: Counter[tuple[str, str]] = Counter()
    identities: dict[str, set[str]] = {}
    for to, data in mails:
        letter = parsed(data)
        assert letter["To"] == to
        copies[str(letter["List-ID"]), to] += 1
        identities.setdefault(str(letter["List-ID"]), set()).add(str(letter["Message-ID"]))
    assert len(copies) == digests * len(READERS), "every digest arrives at every reader"
    assert all(len(found) == 1 for found in identities.values()), "none with another Message-ID"
    assert len(set(mails)) == len(copies), "and where one came twice, it was byte for byte the same"
    twice = sum(1 for n in copies.values() if n > 1)
    print(
        f"\n{ends['killed']} killed, {ends['had ended']} had ended before; {len(copies)} letters expected and"
        f" arrived, {twice} of them more than once, under the same Message-ID"
    )
