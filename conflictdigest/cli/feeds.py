"""`feeds`: which feeds are followed, and how they fare."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conflictdigest.cli import globals as global_options
from conflictdigest.errors import SourceError, UsageError

if TYPE_CHECKING:
    from conflictdigest.model.feeds import Feed

feeds = typer.Typer(
    help="Add, list, check and remove feeds.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)

Names = Annotated[list[str] | None, typer.Argument(metavar="[NAME]...", help="Names or addresses of feeds.")]
AsJson = Annotated[bool, typer.Option("--json", help="JSON on standard output.")]
Private = Annotated[bool, typer.Option("--allow-private", help="Allow addresses in your own network.")]
NoRobots = Annotated[bool, typer.Option("--ignore-robots", help="For your own pages: do not ask robots.txt.")]


@feeds.command("add")
def add(
    context: typer.Context,
    address: Annotated[str, typer.Argument(metavar="URL", help="A feed, or a page that names its feeds.")],
    name: Annotated[str, typer.Option(metavar="N", help="What to call it [default: its title].")] = "",
    family: Annotated[
        str | None, typer.Option(metavar="OUTLET", help="Its publisher: feeds of one count as one origin.")
    ] = None,
    tag: Annotated[
        list[str] | None, typer.Option(metavar="T", help="A tag for its articles; repeatable.")
    ] = None,
    proxy: Annotated[
        str | None, typer.Option(metavar="URL", help="Ask through this proxy; '' for none.")
    ] = None,
    allow_private: Private = False,
    ignore_robots: NoRobots = False,
) -> int:
    """Follow a feed.

    \b
    Examples:
      conflictdigest feeds add https://example.org/world.rss --tag morning
      conflictdigest feeds add https://example.org/ --name "Example Herald" --family "Example Herald"
    """
    from conflictdigest import wiring
    from conflictdigest.fetch.urls import is_url, parse
    from conflictdigest.model.feeds import Feed
    from conflictdigest.pipeline import subscribe

    if not is_url(address):
        address = f"https://{address}"
    asked = global_options.of(context)
    login = parse(address).login
    if login:
        print("the user name and password in the address are used now and not stored", file=sys.stderr)
    if proxy and parse(proxy).login:
        raise UsageError("a proxy with a password is not stored; set HTTPS_PROXY in the environment instead")
    config = wiring.settings(asked.config)
    web = wiring.web(config, allow_private=allow_private, ignore_robots=ignore_robots)
    wanted = Feed(address, name, family, tuple(dict.fromkeys(tag or ())), proxy)
    with wiring.open_store(asked.store, create=True) as store:
        try:
            added = subscribe.add(store, web, wanted)
        except SourceError as error:
            print(_failure(address, error.reason, error.detail), file=sys.stderr)
            return 4
    if not asked.quiet:
        print(_added(added.feed, len(added.document.entries), added.document.kind))
    for offer in added.others:
        print(_safe(f"also offered there: {offer.url} {offer.title or ''}".rstrip()), file=sys.stderr)
    return 0


@feeds.command("list")
def list_(context: typer.Context, as_json: AsJson = False) -> int:
    """The feeds, their tags and how they fare."""
    from conflictdigest import wiring
    from conflictdigest.render import feeds as render

    asked = global_options.of(context)
    with wiring.open_store(asked.store, create=False) as store:
        states = store.feeds()
    if as_json:
        print(render.json_feeds(states))
    elif states:
        for line in render.feed_lines(states):
            print(line)
    else:
        print("no feeds yet; add one: conflictdigest feeds add ADDRESS", file=sys.stderr)
    return 0


@feeds.command("remove")
def remove(context: typer.Context, names: Annotated[list[str], typer.Argument(metavar="NAME...")]) -> int:
    """Follow these feeds no longer. Their articles stay."""
    from conflictdigest import wiring
    from conflictdigest.pipeline.feeds import Choice, chosen

    asked = global_options.of(context)
    with wiring.open_store(asked.store, create=False) as store:
        for state in chosen(store.feeds(), Choice(names=tuple(names))):
            store.remove_feed(state.feed.url)
            if not asked.quiet:
                print(_safe(f"removed {state.feed.name}; its articles stay"))
    return 0


@feeds.command("check")
def check(
    context: typer.Context,
    names: Names = None,
    as_json: AsJson = False,
    allow_private: Private = False,
    ignore_robots: NoRobots = False,
) -> int:
    """Ask each feed now and say how it answers. Stores nothing."""
    from conflictdigest import wiring
    from conflictdigest.pipeline import subscribe
    from conflictdigest.pipeline.feeds import Choice, chosen
    from conflictdigest.render import feeds as render

    asked = global_options.of(context)
    config = wiring.settings(asked.config)
    web = wiring.web(config, allow_private=allow_private, ignore_robots=ignore_robots)
    with wiring.open_store(asked.store, create=False) as store:
        states = chosen(store.feeds(), Choice(names=tuple(names or ())))
    failed = 0
    for found in subscribe.check(web, states):
        failed += found.reason is not None
        line = render.json_check(found) if as_json else render.check_line(found)
        print(line, file=sys.stderr if found.reason and not as_json else sys.stdout)
    if not failed:
        return 0
    return 4 if failed == len(states) else 3


@feeds.command("import")
def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE.opml", help="As feed readers write it.")],
) -> int:
    """Follow all feeds of an OPML file; its folders become tags."""
    from conflictdigest import wiring
    from conflictdigest.pipeline import subscribe

    asked = global_options.of(context)
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror or error}") from None
    added = 0
    with wiring.open_store(asked.store, create=True) as store, store.transaction():
        try:
            for found in subscribe.take_in(store, data):
                if isinstance(found, tuple):
                    print(_safe(f"left out {found[0]}: {found[1]}"), file=sys.stderr)
                else:
                    added += 1
        except SourceError as error:
            print(_failure(str(file), error.reason, error.detail), file=sys.stderr)
            return 4
    if not asked.quiet:
        print(f"{added} feed{'s' * (added != 1)} added")
    return 0


@feeds.command("export")
def export(
    context: typer.Context,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Instead of stdout.")
    ] = None,
) -> int:
    """The feeds as OPML, for another feed reader."""
    from conflictdigest import wiring
    from conflictdigest.pipeline import subscribe

    asked = global_options.of(context)
    with wiring.open_store(asked.store, create=False) as store:
        text = subscribe.give_out(store.feeds())
    if output is None:
        sys.stdout.write(text)
        return 0
    try:
        output.touch(mode=0o600)
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{output}: {error.strerror or error}") from None
    return 0


def _added(feed: Feed, entries: int, kind: str) -> str:
    return _safe(
        f"added {feed.name}: {feed.url} ({kind}, {entries} {'entry' if entries == 1 else 'entries'})"
    )


def _failure(name: str, reason: str, detail: str) -> str:
    from conflictdigest.fetch.urls import redact

    return _safe(f"{redact(name)}: {reason}" + (f" ({detail})" if detail else ""))


def _safe(text: str) -> str:
    from conflictdigest.render.safe import shown

    return shown(text)
