"""`config`: show, edit or find the configuration."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import typer

from conflictdigest.cli import globals as global_options
from conflictdigest.errors import ConfigError, UsageError

config = typer.Typer(
    help="Show, edit or find the configuration.",
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
)


@config.command()
def path(context: typer.Context) -> int:
    """Where the configuration is read from (it need not exist)."""
    from conflictdigest import wiring

    print(wiring.config_path(global_options.of(context).config))
    return 0


@config.command()
def show(context: typer.Context) -> int:
    """What holds now, defaults included, as TOML. Passwords are not part of it."""
    from conflictdigest import wiring
    from conflictdigest.config import written

    print(written(wiring.settings(global_options.of(context).config)).rstrip("\n"))
    return 0


@config.command()
def edit(context: typer.Context) -> int:
    """Open it in $VISUAL or $EDITOR, made first from a commented template, and check it afterwards."""
    from conflictdigest import wiring

    asked = global_options.of(context)
    where = wiring.config_path(asked.config)
    _make(where)
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    while True:
        _open(editor, where)
        try:
            wiring.settings(where)
        except ConfigError as error:
            print(error, file=sys.stderr)
            if not sys.stdin.isatty() or not typer.confirm("Edit again?", default=True, err=True):
                raise
        else:
            return 0


def _open(editor: str, where: Path) -> None:
    try:
        done = subprocess.run([*shlex.split(editor), str(where)], check=False)  # noqa: S603 - the user's editor
    except (OSError, ValueError) as error:
        raise UsageError(f"the editor {editor!r} can't be started ({error}); set EDITOR") from None
    if done.returncode:
        raise UsageError(f"the editor {editor!r} left with exit code {done.returncode}")


def _make(where: Path) -> None:
    """Write the template, for the owner's eyes only, where there is no file yet."""
    from conflictdigest.config.template import TEMPLATE

    try:
        where.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(where, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    except OSError as error:
        raise UsageError(f"{where}: {error.strerror}") from None
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(TEMPLATE)
