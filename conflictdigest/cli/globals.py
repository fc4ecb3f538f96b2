"""Options that every command takes, before its name or after it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import typer
from msgspec import Struct
from typer.core import TyperOption


class Globals(Struct):
    """What was asked of the whole program. Filled while the command line is parsed, read afterwards."""

    store: Path | None = None
    config: Path | None = None
    quiet: bool = False
    verbose: int = 0
    color: str = "auto"
    plain: bool = False

    @property
    def terminal(self) -> bool:
        """Standard output is a terminal and the user wants what only a terminal can show."""
        return sys.stdout.isatty() and not self.plain and os.environ.get("TERM") != "dumb"

    @property
    def styled(self) -> bool:
        """The terminal's form is wanted, if only to be paged (`--color always | less -R`)."""
        return self.terminal or (self.color == "always" and not self.plain)

    @property
    def colored(self) -> bool:
        if self.color != "auto":
            return self.color == "always"
        return self.terminal and not os.environ.get("NO_COLOR")


def of(context: typer.Context) -> Globals:
    """The global options of the command line that is being run."""
    root = context.find_root()
    if not isinstance(root.obj, Globals):
        root.obj = Globals()
    return root.obj


def options() -> list[TyperOption]:
    """A fresh set, to be added to a built command."""
    return [
        _option("--store", "global_store", metavar="FILE",
                help="Store to use [default: CONFLICTDIGEST_STORE, or the user's data folder]."),
        _option("--config", "global_config", metavar="FILE", help="Configuration file to use."),
        _option("-q", "--quiet", "global_quiet", is_flag=True, help="Only errors on stderr."),
        _option("-v", "--verbose", "global_verbose", count=True, help="More on stderr; tracebacks."),
        _option("--color", "global_color", metavar="WHEN", help="Colour: auto, always, never."),
        _option("--plain", "global_plain", is_flag=True, help="No boxes or symbols (screen readers)."),
        TyperOption(param_decls=["--version"], is_flag=True, is_eager=True, callback=_version,
                    expose_value=False, help="Print the version and leave."),
    ]  # fmt: skip


def _option(
    *names: str, metavar: str | None = None, help: str = "", is_flag: bool | None = None, count: bool = False
) -> TyperOption:
    return TyperOption(
        param_decls=list(names), metavar=metavar, help=help, is_flag=is_flag, count=count,
        callback=_keep, expose_value=False,
    )  # fmt: skip


def _keep(context: typer.Context, parameter: TyperOption, value: str | int | bool | None) -> None:
    found = of(context)
    match parameter.name, value:
        case _, None | False | 0:
            return
        case "global_store", str():
            found.store = Path(value).expanduser()
        case "global_config", str():
            found.config = Path(value).expanduser()
        case "global_quiet", _:
            found.quiet = True
        case "global_verbose", int():
            found.verbose = value
        case "global_color", "auto" | "always" | "never":
            found.color = str(value)
        case "global_color", _:
            raise typer.BadParameter(f"{value!r} is not auto, always or never")
        case "global_plain", _:
            found.plain = True


def _version(context: typer.Context, _: TyperOption, value: bool) -> None:
    if value and not context.resilient_parsing:
        from conflictdigest import __version__

        typer.echo(f"conflictdigest {__version__}")
        context.exit()
