"""A whole morning as cron runs it: the line that `schedule` prints, in cron's own environment."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.cli.running import ROOT, run
from tests.support.mailserver import mail_server, parsed
from tests.support.newsroom import Newsroom, Story
from tests.support.web import Site

TODAY = "Mon, 03 Mar 2031 09:00:00 GMT"


def cron(line: str, home: Path) -> subprocess.CompletedProcess[str]:
    """What Debian's cron does with a line: /bin/sh -c, five variables, the home folder, nothing to read."""
    command = line.split(maxsplit=5)[5].replace(r"\%", "%")
    environment = {
        "HOME": str(home),
        "LOGNAME": "desk",
        "SHELL": "/bin/sh",
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),  # this checkout need not be installed
    }
    return subprocess.run(
        ["/bin/sh", "-c", command],
        env=environment, cwd=home, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8",
        check=False, timeout=120,
    )  # fmt: skip


def test_from_feeds_to_mail(tmp_path: Path) -> None:
    home = tmp_path / "домівка з пробілом"
    home.mkdir()
    site = Site()
    with mail_server() as server:
        (home / "config.toml").write_text(
            '[mail]\nfrom = "desk@example.org"\nhost = "127.0.0.1"\nsecurity = "none"\n'
            f"port = {server.port}\n"
            '[digests.morning]\nto = ["a@example.org"]\nwindow = "3660d"\n'
            '[fetch]\nallowed_hosts = ["127.0.0.1"]\npause = 0\n',
            encoding="utf-8",
        )
        store, config = home / "store.db", str(home / "config.toml")
        newsroom = Newsroom(site)
        newsroom.publish(Story("one", "Міст у Дольній знову відкрито", stamp=TODAY))
        added = run("--config", config, "feeds", "add", site.url("/feed"), "--name", "Вісник", store=store)
        assert added.returncode == 0, added.stderr
        line = run(
            "--config", config, "--store", str(store), "schedule", "morning", store=store
        ).stdout.splitlines()[1]
        assert "ingest --quiet --feeds; " in line

        first = cron(line, home)
        assert (first.returncode, first.stdout, first.stderr) == (0, "", ""), "silent when all is well"
        again = cron(line, home)
        assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
        ((to, data),) = server.mails
        letter = parsed(data)
        assert to == "a@example.org" and letter["Subject"].startswith("Morning: ")
        plain = letter.get_body(("plain",)).get_content()
        assert "Міст у Дольній знову відкрито" in plain and "open to traffic again" in plain

        site.pages["/feed"] = []
        site.close()
        dead = cron(line, home)
        assert dead.returncode == 0 and len(server.mails) == 1
    assert store.stat().st_mode & 0o777 == 0o600
