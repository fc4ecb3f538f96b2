"""Schedules in the words of cron and systemd."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from pathlib import Path

MARK = "# conflictdigest:"
"""Begins the line above ours in a crontab, by which a later install finds it again."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to run, and when."""

    digest: str
    at: time
    command: tuple[str, ...]
    """The program with its global options."""
    ingest: bool
    writes: tuple[Path, ...]
    """Folders that it writes to."""


def crontab_line(job: Job) -> str:
    """Two lines: a mark, and what cron runs. Sources that failed do not keep the digest from being sent."""
    send = _shell((*job.command, "send", job.digest))
    read = _shell((*job.command, "ingest", "--quiet", "--feeds"))
    run = f"{read}; {send}" if job.ingest else send
    return f"{MARK} {job.digest}\n{job.at.minute} {job.at.hour} * * * {run}\n"


def with_line(crontab: str, line: str) -> str:
    """The crontab with these two lines, in place of earlier ones of the same digest."""
    mark = line.split("\n", 1)[0]
    kept: list[str] = []
    skip = False
    for old in crontab.splitlines():
        if skip:
            skip = False
            continue
        skip = old == mark
        if not skip:
            kept.append(old)
    return "\n".join([*kept, line])


def systemd_units(job: Job) -> dict[str, str]:
    """File name to content: the service, with all rights that it does without taken away, and the timer."""
    name = f"conflictdigest-{job.digest}"
    send = _unit((*job.command, "send", job.digest))
    read = f"ExecStart=-{_unit((*job.command, 'ingest', '--quiet', '--feeds'))}\n" if job.ingest else ""
    writes = "".join(f"ReadWritePaths={_path(p)}\n" for p in job.writes)
    service = (
        f"[Unit]\nDescription=conflictdigest: the digest {job.digest}\n"
        "Wants=network-online.target\nAfter=network-online.target\n\n"
        f"[Service]\nType=oneshot\n{read}ExecStart={send}\nUMask=0077\n{writes}{_HARDENING}"
    )
    timer = (
        f"[Unit]\nDescription=conflictdigest: the digest {job.digest} at {job.at:%H:%M}\n\n"
        f"[Timer]\nOnCalendar=*-*-* {job.at:%H:%M}:00\nPersistent=true\n\n"
        "[Install]\nWantedBy=timers.target\n"
    )
    return {f"{name}.service": service, f"{name}.timer": timer}


_HARDENING = """\
NoNewPrivileges=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectSystem=strict
ProtectHome=read-only
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectControlGroups=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
"""


def _shell(command: Sequence[str]) -> str:
    return shlex.join(command).replace("%", r"\%")  # cron takes a bare % for a line end


def _unit(command: Sequence[str]) -> str:
    return " ".join(_word(word) for word in command)


def _word(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return (
        f'"{escaped}"' if escaped != word or not word or any(c.isspace() or c in "';" for c in word) else word
    )


def _path(path: Path) -> str:
    escaped = str(path).replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"-{escaped}"'
