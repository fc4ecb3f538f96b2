"""`schedule`: the crontab line or the systemd timer for a digest."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conflictdigest.cli import globals as global_options
from conflictdigest.errors import UsageError

if TYPE_CHECKING:
    from conflictdigest.cli.globals import Globals
    from conflictdigest.config import Config
    from conflictdigest.render.schedule import Job


def schedule(
    context: typer.Context,
    digest: Annotated[str, typer.Argument(metavar="DIGEST", help="As in [digests.DIGEST].")],
    at: Annotated[str, typer.Option("--at", metavar="HH:MM", help="When, in the machine's zone.")] = "05:30",
    systemd: Annotated[
        bool, typer.Option("--systemd", help="A systemd timer and service, not a crontab line.")
    ] = False,
    ingest: Annotated[
        bool | None,
        typer.Option("--ingest/--no-ingest", help="Read the feeds first [default: if any are followed]."),
    ] = None,
    install: Annotated[bool, typer.Option("--install", help="Put it where it belongs, after a yes.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> int:
    """Print the crontab line for a digest, or the systemd timer and service; --install writes it.

    \b
    Examples:
      conflictdigest schedule morning --at 05:30
      conflictdigest schedule morning --at 05:30 --systemd --install
    """
    from conflictdigest import wiring
    from conflictdigest.render import schedule as forms

    asked = global_options.of(context)
    config = wiring.settings(asked.config)
    if digest not in config.digests:
        there = ", ".join(sorted(config.digests)) or "none"
        raise UsageError(f"no digest {digest!r} in {wiring.config_path(asked.config)} (there are: {there})")
    job = _job(digest, _time(at), asked, config, ingest=_follows(asked) if ingest is None else ingest)
    if not systemd:
        line = forms.crontab_line(job)
        print(line, end="")
        if install and _agreed("your crontab", yes=yes):
            _set_crontab(forms.with_line(_crontab(), line))
        return 0
    units = forms.systemd_units(job)
    folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "systemd" / "user"
    for name, text in units.items():
        print(f"# {folder / name}\n{text}")
    if install and _agreed(str(folder), yes=yes):
        _install_units(folder, units)
    return 0


def _job(digest: str, at: time, asked: Globals, config: Config, *, ingest: bool) -> Job:
    from conflictdigest import wiring
    from conflictdigest.config import Way
    from conflictdigest.render.schedule import Job

    command = list(_program())
    store = wiring.store_path(asked.store).absolute()
    # cron and systemd do not know this shell's environment
    if asked.store or "CONFLICTDIGEST_STORE" in os.environ:
        command += ["--store", str(store)]
    if asked.config or "CONFLICTDIGEST_CONFIG" in os.environ:
        command += ["--config", str(wiring.config_path(asked.config).absolute())]
    writes = [store.parent]
    if config.log:
        writes.append(config.log.absolute().parent)
    if config.mail.way is Way.FOLDER and config.mail.folder:
        writes.append(config.mail.folder.absolute())
    if config.mail.password_command:
        writes.append(Path.home() / ".gnupg")
    return Job(digest, at, tuple(command), ingest, tuple(dict.fromkeys(writes)))


def _follows(asked: Globals) -> bool:
    from conflictdigest import wiring

    if not wiring.store_path(asked.store).exists():
        return False
    with wiring.open_store(asked.store) as store:
        return bool(store.feeds())


def _program() -> tuple[str, ...]:
    """How to start this very installation, by absolute paths: cron's PATH is short."""
    name = Path(sys.argv[0])
    if name.name == "conflictdigest" and (found := shutil.which(sys.argv[0])):
        return (str(Path(found).absolute()),)
    return (sys.executable, "-m", "conflictdigest")


def _time(text: str) -> time:
    hours, colon, minutes = text.partition(":")
    if colon and hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2:
        try:
            return time(int(hours), int(minutes))
        except ValueError:
            pass
    raise UsageError(f"--at {text!r} is no time of day; write 05:30")


def _agreed(where: str, *, yes: bool) -> bool:
    if yes:
        return True
    if not sys.stdin.isatty():
        raise UsageError(f"--install asks before it writes to {where}; add --yes to write without asking")
    typer.confirm(f"Write this to {where}?", abort=True, err=True)
    return True


def _crontab() -> str:
    done = _run(["crontab", "-l"])
    return done.stdout if done.returncode == 0 else ""  # no crontab yet


def _set_crontab(text: str) -> None:
    done = _run(["crontab", "-"], text)
    if done.returncode:
        raise UsageError(f"crontab refused: {' '.join(done.stderr.split())}")


def _install_units(folder: Path, units: dict[str, str]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in units.items():
            (folder / name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{folder}: {error.strerror}") from None
    timer = next(name for name in units if name.endswith(".timer"))
    for command in (["daemon-reload"], ["enable", "--now", timer]):
        done = _run(["systemctl", "--user", *command])
        if done.returncode:
            raise UsageError(
                f"written, but systemctl --user {' '.join(command)} failed: {done.stderr.strip()}"
            )


def _run(command: list[str], text: str | None = None) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=False)  # noqa: S603
    except OSError as error:
        raise UsageError(f"{command[0]} can't be started: {error.strerror}; is it installed?") from None
