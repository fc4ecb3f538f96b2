"""`send`, `schedule`, `doctor` and `config` as their users run them: output, exit codes, one clear line."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conflictdigest.cli.main import run as command_line
from conflictdigest.model.timeline import EntryKind
from conflictdigest.store import open_store
from tests.cli.running import ROOT, bare, run
from tests.support.mailing import entry, tell
from tests.support.mailserver import mail_server, parsed

Inside = Callable[..., tuple[int, str, str]]

CONFIG = """\
[mail]
from = "Night Desk <desk@example.org>"
folder = "out"

[digests.morning]
to = ["a@example.org"]
window = "3660d"
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a configuration and a store."""
    (tmp_path / "config.toml").write_text(CONFIG)
    with open_store(tmp_path / "store.db") as store:
        tell(store, entry("e1", 1, quotes=(1,), text="A bridge was opened at Dolna."))
        tell(store, entry("e2", 9, quotes=(2,), text="A ferry will run again.", kind=EntryKind.AHEAD))
    return tmp_path


def go(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run("--config", str(home / "config.toml"), *arguments, store=home / "store.db", **environment)


@pytest.fixture
def inside(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Inside:
    """Like `go`, but in this process: starting one costs more than what is looked at."""
    monkeypatch.setenv("CONFLICTDIGEST_STORE", str(home / "store.db"))
    monkeypatch.setenv("HOME", str(home))

    def go_inside(*arguments: str) -> tuple[int, str, str]:
        code = command_line(["--config", str(home / "config.toml"), *arguments])
        return (code, *capsys.readouterr())

    return go_inside


def mails(home: Path) -> list[Path]:
    return sorted((home / "out").glob("*.eml"))


def test_silent_when_all_is_well(home: Path) -> None:
    for _ in range(3):
        done = go(home, "send", "morning")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert len(mails(home)) == 1
    assert "Dolna" in parsed(mails(home)[0].read_bytes()).get_body(("plain",)).get_content()


def test_a_preview_stores_and_sends_nothing(home: Path) -> None:
    text = go(home, "send", "morning", "--preview")
    assert (
        text.returncode == 0
        and text.stdout.startswith("Subject: Morning: 2 new, ")
        and "ferry" in text.stdout
    )
    page = go(home, "send", "--preview", "--format", "html").stdout
    assert page.startswith("<!doctype html>") and "ferry" in page
    letter = parsed(go(home, "send", "--preview", "--format", "eml").stdout.encode())
    assert letter["From"] == "Night Desk <desk@example.org>"
    assert mails(home) == [] and go(home, "send", "--preview").stdout == text.stdout


def test_without_any_configuration_there_is_a_preview(home: Path) -> None:
    done = run("send", "--preview", store=home / "store.db")
    assert done.returncode == 0 and done.stdout.startswith("Subject: Digest: ")
    asked = run("send", store=home / "store.db")
    assert asked.returncode == 2 and "[digests.morning]" in asked.stderr


def test_an_old_day_and_another_address(home: Path) -> None:
    done = go(home, "send", "morning", "--date", "2021-03-05", "--to", "me@example.org", "-v")
    assert (
        done.returncode == 0
        and done.stdout == "morning to me@example.org 2021-03-05: sent to 1 (1 new, 1 ahead)\n"
    )
    (letter,) = (parsed(m.read_bytes()) for m in mails(home))
    assert letter["To"] == "me@example.org" and letter["Subject"] == "Morning: 1 new, 1 ahead, 5 Mar"


WRONG = {
    ("send", "evening"): (2, "no digest 'evening'"),
    ("send", "--to", "nobody"): (2, "'nobody' is no mail address"),
    ("send", "--to", "a@example.org\nBcc: b@example.org"): (2, "is no mail address"),
    ("send", "--date", "soon"): (2, "is no date"),
    ("send", "--date", "2999-01-01"): (2, "still to come"),
    ("send", "--format", "html"): (2, "--format is for --preview"),
    ("send", "--log", "/nonexistent/x/log"): (2, "the log /nonexistent/x/log can't be written"),
    ("schedule", "evening"): (2, "no digest 'evening'"),
    ("schedule", "morning", "--at", "25:00"): (2, "write 05:30"),
    ("schedule", "morning", "--install"): (2, "--yes"),
}


@pytest.mark.parametrize("arguments", WRONG)
def test_what_can_not_be_is_told_in_a_line(home: Path, inside: Inside, arguments: tuple[str, ...]) -> None:
    if os.geteuid() == 0 and "--log" in arguments:
        arguments = ("send", "--log", "/proc/x/log")
    code, hint = WRONG.get(arguments, (2, "can't be written"))
    left, _, errors = inside(*arguments)
    assert left == code and hint in errors and errors.count("\n") == 1
    assert mails(home) == []


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (
            CONFIG.replace("to =", "too ="),
            "config.toml:6: digests.morning.too: no such setting; did you mean to?",
        ),
        (CONFIG.replace("a@example.org", "a@"), "config.toml:6: digests.morning.to: 'a@' is no mail address"),
        (CONFIG.replace("[mail]", "[mail"), "config.toml:1: this is no TOML"),
        (re.sub("from.*", "", CONFIG), "nothing says from whom"),
        (CONFIG.replace('to = ["a@example.org"]', ""), "nobody gets morning"),
    ],
)
def test_wrong_configuration(home: Path, inside: Inside, text: str, hint: str) -> None:
    (home / "config.toml").write_text(text)
    code, _, errors = inside("send", "morning")
    assert code == 2 and hint in errors and errors.count("\n") == 1


def test_a_dead_server_then_a_living_one(home: Path) -> None:
    with mail_server() as server:
        port = server.port
    smtp = CONFIG.replace('folder = "out"', f'host = "127.0.0.1"\nport = {port}\nsecurity = "none"')
    (home / "config.toml").write_text(smtp)
    done = go(home, "send", "morning", "--log", str(home / "log" / "runs"))
    assert done.returncode == 5 and done.stdout == ""
    assert re.search(
        r"morning of \S+ not sent, kept for the next run: 127.0.0.1:\d+: Connection refused", done.stderr
    )
    with mail_server() as server:
        (home / "config.toml").write_text(smtp.replace(str(port), str(server.port)))
        doctor = go(home, "doctor")
        assert doctor.returncode == 0 and "outbox: 1 not sent yet (morning of " in doctor.stdout
        for _ in range(2):
            assert go(home, "send", "--log", str(home / "log" / "runs")).returncode == 0
        assert [to for to, _ in server.mails] == ["a@example.org"]
    log = (home / "log" / "runs").read_text()
    assert re.findall(r"Z (send ?\w*: exit \d)", log) == [
        "send morning: exit 5",
        "send: exit 0",
        "send: exit 0",
    ]
    assert (home / "log" / "runs").stat().st_mode & 0o777 == 0o600


def test_one_of_two_refused(home: Path) -> None:
    with mail_server(refused={"b@example.org": "550 no such user"}) as server:
        smtp = CONFIG.replace(
            'folder = "out"', f'host = "127.0.0.1"\nport = {server.port}\nsecurity = "none"'
        )
        (home / "config.toml").write_text(smtp.replace('"a@example.org"', '"a@example.org", "b@example.org"'))
        done = go(home, "send")
        assert (
            done.returncode == 5
            and "not sent to b@example.org, and will not be: " in done.stderr
            and "550 no such user" in done.stderr
        )
        assert go(home, "send").returncode == 0 and len(server.mails) == 1


def test_two_at_once(home: Path) -> None:
    with open_store(home / "store.db") as store, store.lock():
        done = go(home, "send")
    assert done.returncode == 6 and "another run" in done.stderr and mails(home) == []


def test_no_store_and_a_folder_that_can_not_be_written(home: Path) -> None:
    gone = run("--config", str(home / "config.toml"), "send", store=home / "other.db")
    assert gone.returncode == 7 and "no store at" in gone.stderr
    (home / "out").write_text("a file stands here")
    blocked = go(home, "send")
    assert blocked.returncode == 5 and "kept for the next run" in blocked.stderr
    (home / "out").unlink()
    assert go(home, "send").returncode == 0 and len(mails(home)) == 1


def test_config_commands(home: Path) -> None:
    where = go(home, "config", "path")
    assert where.stdout == f"{home}/config.toml\n"
    shown = go(home, "config", "show")
    assert shown.returncode == 0 and 'from = "Night Desk <desk@example.org>"' in shown.stdout
    (home / "config.toml").write_text(shown.stdout)
    assert go(home, "config", "show").stdout == shown.stdout
    xdg = run("config", "path", store=home / "store.db", XDG_CONFIG_HOME=str(home / "xdg"))
    assert xdg.stdout == f"{home}/xdg/conflictdigest/config.toml\n"
    named = run("config", "path", store=home / "store.db", CONFLICTDIGEST_CONFIG=str(home / "x.toml"))
    assert named.stdout == f"{home}/x.toml\n"
    missing = run("config", "show", store=home / "store.db", CONFLICTDIGEST_CONFIG=str(home / "x.toml"))
    assert missing.returncode == 2 and "config edit" in missing.stderr


def test_editing_makes_a_private_file_and_checks_it(home: Path) -> None:
    path = home / "new" / "config.toml"
    done = run("--config", str(path), "config", "edit", store=home / "store.db", EDITOR="true")
    assert done.returncode == 0 and path.stat().st_mode & 0o777 == 0o600
    editor = home / "editor"
    editor.write_text("#!/bin/sh\necho 'x = 1' >> $1\n")
    editor.chmod(0o700)
    done = run("--config", str(path), "config", "edit", store=home / "store.db", EDITOR=str(editor))
    assert done.returncode == 2 and "x: no such setting" in done.stderr
    gone = run("--config", str(path), "config", "edit", store=home / "store.db", EDITOR="/nonexistent/vi")
    assert gone.returncode == 2 and "set EDITOR" in gone.stderr


def test_schedule_prints_a_line_that_cron_can_run(home: Path) -> None:
    done = go(home, "schedule", "morning", "--at", "6:05")
    mark, line = done.stdout.splitlines()
    assert mark == "# conflictdigest: morning" and line.startswith("5 6 * * * ")
    assert (
        f"--store {home}/store.db --config {home}/config.toml send morning" in line and "ingest" not in line
    )
    both = go(home, "schedule", "morning", "--ingest").stdout
    assert "ingest --quiet --feeds; " in both, "sources that failed do not keep the digest from being sent"
    units = go(home, "schedule", "morning", "--systemd").stdout
    assert (
        "Persistent=true" in units
        and "OnCalendar=*-*-* 05:30:00" in units
        and "ProtectSystem=strict" in units
    )


def test_schedule_installs_and_replaces(home: Path) -> None:
    crontab = home / "bin" / "crontab"
    crontab.parent.mkdir()
    crontab.write_text(
        f"#!/bin/sh\ncase $1 in -l) cat {home}/tab;; -) cat > {home}/new; mv {home}/new {home}/tab;; esac\n"
    )
    crontab.chmod(0o700)
    (home / "tab").write_text("# mine\n0 4 * * * true\n")
    for at in ("05:30", "06:10"):
        done = go(
            home,
            "schedule",
            "morning",
            "--at",
            at,
            "--install",
            "--yes",
            PATH=f"{crontab.parent}:/usr/bin:/bin",
        )
        assert done.returncode == 0, done.stderr
    lines = (home / "tab").read_text().splitlines()
    assert lines[:3] == ["# mine", "0 4 * * * true", "# conflictdigest: morning"]
    assert len(lines) == 4 and lines[3].startswith("10 6 * * * ")


def test_doctor(home: Path) -> None:
    done = go(home, "doctor")
    assert done.returncode == 0, done.stdout
    subjects = re.findall(r"^(?:ok|care|FAIL) +([\w ]+?):", done.stdout, re.MULTILINE)
    assert subjects == ["configuration", "store", "disk", "time zone", "digest morning", "mail", "sources"]
    zone = go(home, "doctor", "--offline", TZ="Europe/Nowhere")
    assert "care  time zone: TZ=Europe/Nowhere is unknown" in zone.stdout
    (home / "config.toml").write_text("x = 1")
    assert go(home, "doctor").returncode == 2
    (home / "config.toml").write_text(CONFIG.replace('folder = "out"', 'host = "127.0.0.1"\nport = 1'))
    refused = go(home, "doctor")
    assert refused.returncode == 5 and "FAIL  mail: 127.0.0.1:1: Connection refused" in refused.stdout
    (home / "store.db").write_bytes(b"not a store" * 1000)
    assert go(home, "doctor", "--offline").returncode == 7


def test_json_of_the_store_tells_nothing_of_readers(home: Path) -> None:
    go(home, "send")
    told = json.loads(go(home, "timeline", "--json").stdout)
    assert "a@example.org" not in json.dumps(told)


def test_the_program_is_named_whole(home: Path) -> None:
    line = go(home, "schedule", "morning").stdout
    assert sys.executable in line or "/conflictdigest" in line
    assert bare()["PYTHONPATH"] == str(ROOT)


def test_schedule_installs_a_timer(home: Path) -> None:
    systemctl = home / "bin" / "systemctl"
    systemctl.parent.mkdir()
    systemctl.write_text(f'#!/bin/sh\necho "$@" >> {home}/asked\n')
    systemctl.chmod(0o700)
    there = {"PATH": f"{systemctl.parent}:/usr/bin:/bin", "XDG_CONFIG_HOME": str(home / "xdg")}
    done = go(home, "schedule", "morning", "--at", "06:10", "--systemd", "--install", "--yes", **there)
    assert done.returncode == 0, done.stderr
    units = home / "xdg" / "systemd" / "user"
    assert "OnCalendar=*-*-* 06:10:00" in (units / "conflictdigest-morning.timer").read_text()
    assert f"{home}/store.db" in (units / "conflictdigest-morning.service").read_text()
    asked = (home / "asked").read_text().splitlines()
    assert asked == ["--user daemon-reload", "--user enable --now conflictdigest-morning.timer"]
    systemctl.write_text("#!/bin/sh\necho no bus >&2; exit 1\n")
    failed = go(home, "schedule", "morning", "--systemd", "--install", "--yes", **there)
    assert failed.returncode == 2 and "no bus" in failed.stderr


def test_a_disk_that_is_full(home: Path) -> None:
    import resource

    command = [sys.executable, "-m", "conflictdigest", "--config", str(home / "config.toml"), "send"]
    full = subprocess.run(
        command, cwd=ROOT, env=bare(home / "store.db"), capture_output=True, encoding="utf-8", check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),
    )  # fmt: skip
    assert full.returncode == 7 and "disk full" in full.stderr and full.stderr.count("\n") == 1
    assert go(home, "send").returncode == 0 and len(mails(home)) == 1
