"""`ingest`: read articles into the store."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from conflictdigest.cli import globals as global_options
from conflictdigest.errors import UsageError
from conflictdigest.model.source import Given


class Summariser(StrEnum):
    LEXRANK = "lexrank"
    TEXTRANK = "textrank"
    LUHN = "luhn"
    LSA = "lsa"
    LEAD = "lead"


SOURCES = "Files, folders, http(s) addresses, or - for standard input."


def ingest(
    context: typer.Context,
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[SRC]...", help=SOURCES, show_default=False)
    ] = None,
    feeds: Annotated[
        bool, typer.Option("--feeds", help="Also all stored feeds (or those of --tag, --name).")
    ] = False,
    tag: Annotated[
        list[str] | None,
        typer.Option("--tag", metavar="T", help="Only feeds with this tag; articles get it."),
    ] = None,
    name: Annotated[
        list[str] | None, typer.Option("--name", metavar="N", help="Only the feed of this name.")
    ] = None,
    from_file: Annotated[
        Path | None, typer.Option("--from-file", metavar="F", help="Read sources from a file, one a line.")
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="D", help="Leave out articles published before.")
    ] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="State when the article appeared.")
    ] = None,
    outlet: Annotated[str | None, typer.Option(metavar="N", help="State its outlet.")] = None,
    title: Annotated[str | None, typer.Option(metavar="T", help="State its title.")] = None,
    url: Annotated[str | None, typer.Option(metavar="U", help="State its address.")] = None,
    author: Annotated[
        list[str] | None, typer.Option(metavar="A", help="State an author; repeatable.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(metavar="L", help="State its language: en, uk, ar …")
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Processes [default: one a core for many articles]."),
    ] = None,
    summariser: Annotated[
        Summariser | None, typer.Option(help="How summary sentences are chosen [default: lexrank].")
    ] = None,
    sentences: Annotated[
        int | None, typer.Option(metavar="N", min=1, max=50, help="Sentences in a summary [default: 3].")
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Read again what did not change; without SRC, the whole store.")
    ] = False,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Allow addresses in your own network.")
    ] = False,
    ignore_robots: Annotated[
        bool, typer.Option("--ignore-robots", help="For your own pages: do not ask robots.txt.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print what would be stored; open no store.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Stop at the first source that fails.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line for each article.")] = False,
) -> int:
    """Read files, folders, pages and feeds into the store.

    Prints for each article its id, date and what the date rests on, outlet, title, summary and what was
    cut. Reading something twice changes nothing and says so.

    \b
    Examples:
      conflictdigest ingest news/
      conflictdigest ingest report.txt --published 2024-11-12 --outlet "Example Herald"
      curl -s https://example.org/a.html | conflictdigest ingest -
      conflictdigest ingest --feeds --tag morning
      conflictdigest ingest news/ --dry-run --json | jq .published
    """
    from conflictdigest import wiring
    from conflictdigest.cli.when import day
    from conflictdigest.pipeline.ingest import Order

    asked = global_options.of(context)
    names = [*(sources or ()), *(_lines(from_file) if from_file else ())]
    if not names and not feeds and not again:
        raise UsageError("nothing to read; name files, folders or addresses, or use --feeds")
    if tag and not feeds and not names:
        raise UsageError("--tag chooses among feeds; add --feeds")
    given = Given(title, published, outlet, tuple(author or ()), url, language, tuple(tag or ()))
    config = wiring.settings(asked.config)
    order = Order(
        given=given,
        recipe=wiring.recipe(config, summariser.value if summariser else None, sentences),
        again=again,
        since=day(since, wiring.SystemClock().now()),
        jobs=jobs or wiring.cores(),
        strict=strict,
    )
    from conflictdigest.cli.reading import Reading

    reading = Reading(
        asked, config, allow_private=allow_private, ignore_robots=ignore_robots, as_json=as_json
    )
    if dry_run and feeds:
        raise UsageError("--dry-run opens no store, and the feeds are kept there; name addresses instead")
    if dry_run:
        return reading.preview(names, order)
    from conflictdigest.cli.runlog import RunLog

    with RunLog(config.log, "ingest") as log:
        return log.left(
            reading.ingest(names, order, feeds=feeds, tags=tuple(tag or ()), feed_names=tuple(name or ()))
        )


def _lines(path: Path) -> list[str]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"--from-file {os.fspath(path)}: {error}") from None
    return [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
