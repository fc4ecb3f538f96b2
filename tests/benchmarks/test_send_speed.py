"""The digest of one day out of 100,000 articles, from the start of the program until the server has it.

The yardstick is 2 seconds. Coverage as in `test_store_speed`; a day has 40 articles with 320 entries.
Building the store takes minutes.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from conflictdigest.store import open_store
from tests.benchmarks.test_store_speed import A_DAY, fill
from tests.cli.running import ROOT, bare
from tests.store.samples import EPOCH
from tests.support.mailserver import MailServer, mail_server, parsed

pytestmark = pytest.mark.heavy

COUNT = 100_000
DAY = EPOCH + timedelta(COUNT // A_DAY - 600)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("send")
    with open_store(made / "store.db") as store:
        fill(store, COUNT)
    return made


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as running:
        yield running


def send(folder: Path, port: int, *more: str) -> None:
    (folder / "config.toml").write_text(
        f'[mail]\nfrom = "desk@example.org"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
        '[digests.morning]\nto = ["a@example.org"]\nwindow = 1\n'
    )
    command = [sys.executable, "-m", "conflictdigest", "--config", str(folder / "config.toml"), "send", *more]
    subprocess.run(command, cwd=ROOT, env=bare(folder / "store.db"), check=True, timeout=60)


def test_one_day(benchmark: BenchmarkFixture, folder: Path, server: MailServer) -> None:
    days = iter(range(1000))
    benchmark.pedantic(
        lambda: send(folder, server.port, "--date", str(DAY + timedelta(2 * next(days)))), rounds=5
    )
    letter = parsed(server.mails[-1][1])
    benchmark.extra_info["subject"] = str(letter["Subject"])
    benchmark.extra_info["bytes"] = len(server.mails[-1][1])
    assert len(server.mails) == 5


def test_already_sent(benchmark: BenchmarkFixture, folder: Path, server: MailServer) -> None:
    send(folder, server.port, "--date", str(DAY))
    server.mails.clear()
    benchmark.pedantic(lambda: send(folder, server.port, "--date", str(DAY)), rounds=5)
    assert not server.mails
