"""`doctor`: checks what a morning's run needs, and says what to do."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conflictdigest.cli import globals as global_options
from conflictdigest.errors import DigestError

if TYPE_CHECKING:
    from conflictdigest.cli.globals import Globals
    from conflictdigest.config import Config

_SCARCE, _TOO_LITTLE = 500_000_000, 50_000_000
"""Bytes free on the store's disk."""


class State(StrEnum):
    GOOD = "ok"
    CARE = "care"
    BAD = "FAIL"


@dataclass(frozen=True, slots=True)
class Finding:
    state: State
    subject: str
    text: str
    code: int = 0
    """The exit code that a run would leave with."""


def doctor(
    context: typer.Context,
    offline: Annotated[bool, typer.Option("--offline", help="Ask neither mail server nor sources.")] = False,
) -> int:
    """Check configuration, store, disk, time zone, mail and sources, and say what to do.

    \b
    Example:
      conflictdigest doctor
    """
    from conflictdigest import wiring
    from conflictdigest.config import Config
    from conflictdigest.render import shown

    asked = global_options.of(context)
    config = Config()
    worst = 0
    try:
        config = wiring.settings(asked.config)
    except DigestError as error:
        worst = error.exit_code
        print(shown(f"FAIL  configuration: {error}"))
    else:
        path = wiring.config_path(asked.config)
        told = (
            "no problem"
            if path.exists()
            else "there is none, defaults hold; `conflictdigest config edit` makes one"
        )
        print(shown(f"ok    configuration: {path}: {told}"))
    checks: list[Callable[[Globals, Config, bool], Iterator[Finding]]] = [
        _store,
        _disk,
        _zone,
        _digests,
        _mail,
        _sources,
    ]
    for check in checks:
        for found in _guarded(check, asked, config, offline):
            print(shown(f"{found.state:<5} {found.subject}: {found.text}"))
            sys.stdout.flush()
            worst = worst or (found.code if found.state is State.BAD else 0)
    return worst


def _guarded(
    check: Callable[[Globals, Config, bool], Iterator[Finding]], asked: Globals, config: Config, offline: bool
) -> Iterator[Finding]:
    try:
        yield from check(asked, config, offline)
    except DigestError as error:
        yield Finding(State.BAD, check.__name__.strip("_"), str(error), error.exit_code)


def _store(asked: Globals, _config: Config, _offline: bool) -> Iterator[Finding]:
    from conflictdigest import wiring

    path = wiring.store_path(asked.store)
    if not path.exists():
        yield Finding(State.CARE, "store", f"none at {path} yet; `conflictdigest ingest FILE…` makes one")
        return
    with wiring.open_store(asked.store) as store:
        yield Finding(State.GOOD, "store", f"{path}: articles: {len(store.ids())}")
        if path.stat().st_mode & 0o077:
            yield Finding(State.CARE, "store", f"others can read it; chmod 600 {path}")
        with store.lock():  # LockedError names the process
            pass
        waiting = store.letters()
        if waiting:
            days = ", ".join(f"{w.digest} of {w.day}" for w in waiting[:5])
            yield Finding(
                State.CARE, "outbox", f"{len(waiting)} not sent yet ({days}); the next `send` tries again"
            )


def _disk(asked: Globals, _config: Config, _offline: bool) -> Iterator[Finding]:
    from conflictdigest import wiring

    path = wiring.store_path(asked.store).absolute()
    folder = next(p for p in path.parents if p.exists())
    free = shutil.disk_usage(folder).free
    if not os.access(folder, os.W_OK | os.X_OK):
        yield Finding(State.BAD, "disk", f"{folder} can't be written to; choose another with --store", 7)
    elif free < _TOO_LITTLE:
        yield Finding(State.BAD, "disk", f"only {free // 10**6} MB are free in {folder}; make room", 7)
    elif free < _SCARCE:
        yield Finding(State.CARE, "disk", f"only {free // 10**6} MB are free in {folder}")
    else:
        yield Finding(State.GOOD, "disk", f"{free // 10**9} GB free in {folder}")


def _zone(_asked: Globals, _config: Config, _offline: bool) -> Iterator[Finding]:
    from conflictdigest import wiring

    now = wiring.SystemClock().now()
    zone = os.environ.get("TZ", "").lstrip(":")
    if zone and not _known_zone(zone):
        yield Finding(
            State.CARE, "time zone", f"TZ={zone} is unknown here, so UTC holds; write Europe/Kyiv or so"
        )
    else:
        yield Finding(
            State.GOOD, "time zone", f"{now:%Z}, now {now:%Y-%m-%d %H:%M}; digests are of days there"
        )


def _known_zone(zone: str) -> bool:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    if zone.startswith("/"):
        return Path(zone).exists()
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return any(c.isdigit() for c in zone)  # POSIX form: EET-2EEST
    return True


def _digests(asked: Globals, config: Config, _offline: bool) -> Iterator[Finding]:
    from conflictdigest import wiring

    for digest in config.digests.values():
        if not digest.to:
            yield Finding(State.CARE, f"digest {digest.name}", 'nobody gets it; add to = ["…"]')
    if not config.digests or not wiring.store_path(asked.store).exists():
        return
    with wiring.open_store(asked.store) as store:
        for name in config.digests:
            receipts = [r for r in store.receipts(name) if r.state == "sent"]
            last = f"last sent for {max(r.day for r in receipts)}" if receipts else "never sent yet"
            yield Finding(State.GOOD, f"digest {name}", last)


def _mail(_asked: Globals, config: Config, offline: bool) -> Iterator[Finding]:
    from conflictdigest import wiring
    from conflictdigest.config import Way

    if not config.mail.sender and not config.digests:
        yield Finding(State.GOOD, "mail", "not configured; `conflictdigest config edit` has an example")
        return
    if config.mail.password_file:
        yield from _password_file(config.mail.password_file)
    with closing(wiring.post(config)) as post:
        if offline and config.mail.way is Way.SMTP:
            yield Finding(State.GOOD, "mail", "not asked")
        else:
            yield Finding(State.GOOD, "mail", post.check())


def _password_file(name: str) -> Iterator[Finding]:
    from conflictdigest.deliver.password import credential

    path = credential(name)
    if path.exists() and path.stat().st_mode & 0o077:
        yield Finding(State.CARE, "mail", f"others can read the password; chmod 600 {path}")


def _sources(asked: Globals, config: Config, offline: bool) -> Iterator[Finding]:
    from conflictdigest import wiring
    from conflictdigest.pipeline.subscribe import check

    if not wiring.store_path(asked.store).exists():
        return
    with wiring.open_store(asked.store) as store:
        states = store.feeds()
    if not states:
        yield Finding(State.GOOD, "sources", "no feeds; `conflictdigest feeds add ADDRESS` follows one")
    if offline:
        return
    now = wiring.SystemClock().now()
    for found in check(wiring.web(config), states) if states else ():
        name = f"source {found.state.feed.name}"
        if found.reason:
            detail = f" ({found.detail})" if found.detail else ""
            yield Finding(State.BAD, name, f"{found.reason}{detail}; see `conflictdigest feeds list`", 3)
        elif _stale(found.state.health.news, now):
            yield Finding(State.CARE, name, "answers, but has brought nothing new for a week")
        else:
            yield Finding(State.GOOD, name, "answers")


def _stale(news: datetime | None, now: datetime) -> bool:
    return news is not None and now - news > timedelta(days=7)
