"""A group that knows its commands by name and loads each only when it is called.

Listing them (`--help`) imports none: every import of a command and what hangs on it costs start-up time.
"""

from __future__ import annotations

from importlib import import_module

import typer
from typer._click import Command, Context, HelpFormatter  # typer carries its own click; its version is pinned
from typer.core import TyperGroup

from conflictdigest.cli import globals as global_options

COMMANDS: dict[str, tuple[str, str]] = {
    "ingest": ("ingest", "Read files, folders, pages and feeds into the store."),
    "timeline": ("timeline", "What happened, each happening once, on its day."),
    "articles": ("articles", "List what is stored."),
    "stories": ("stories", "Which articles tell of the same happening, and why."),
    "show": ("show", "One article, story or entry, with its evidence."),
    "search": ("articles", "Full-text search over all articles."),
    "remove": ("articles", "Remove articles without a trace."),
    "feeds": ("feeds", "Add, list, check and remove feeds."),
    "fix": ("fix", "Overrule a date, a merge, a split or a cut; undoable."),
    "send": ("send", "Mail a digest, exactly once."),
    "schedule": ("schedule", "The crontab line or systemd timer for a digest."),
    "export": ("keep", "Write all articles as JSON lines."),
    "import": ("keep", "Read articles that export wrote."),
    "verify": ("keep", "Check the store, and that what is derived can be made again."),
    "prune": ("keep", "Remove articles published long ago."),
    "doctor": ("doctor", "Check configuration, store, disk, mail and sources."),
    "config": ("config", "Show, edit or find the configuration."),
}
"""Command → (module of this package, help line). The module holds a Typer app or function of that name."""


class LazyGroup(TyperGroup):
    """Resolves commands on demand, and gives each the global options."""

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module, _ = COMMANDS[cmd_name]
        return load(module, cmd_name)

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


def load(module: str, name: str) -> Command:
    """The command, built from the Typer app or function that the module keeps under this name."""
    found = getattr(import_module(f"conflictdigest.cli.{module}"), name.replace("import", "import_"))
    app = found if isinstance(found, typer.Typer) else _app(found)
    command = typer.main.get_command(app)
    command.name = name
    _add_globals(command)
    return command


def _app(function: object) -> typer.Typer:
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command()(function)  # type: ignore[type-var]  # any function will do
    return app


def _add_globals(command: Command) -> None:
    taken = {flag for p in command.params for flag in p.opts}
    command.params.extend(o for o in global_options.options() if not taken & set(o.opts))
    if isinstance(command, TyperGroup):
        for sub in command.commands.values():
            _add_globals(sub)
