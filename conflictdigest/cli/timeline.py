"""`timeline`: what happened, each happening once, on its day."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from conflictdigest.cli import filters
from conflictdigest.cli import globals as global_options
from conflictdigest.cli.filters import By
from conflictdigest.cli.showing import Format, Plan, View, passing, show
from conflictdigest.errors import UsageError

DIGEST_DAYS, DIGEST_PER_DAY = 14, 6
"""What a terminal shows when nothing else is asked: about one screen that matters, the rest counted."""


def timeline(
    context: typer.Context,
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SRC]...",
            help="Read these into a passing store, print, keep nothing.",
            show_default=False,
        ),
    ] = None,
    since: filters.SinceOption = None,
    until: filters.UntilOption = None,
    by: Annotated[By, typer.Option("--by", help="What the headings are.")] = By.EVENT,
    max_days: Annotated[
        int | None, typer.Option("--max-days", metavar="N", min=1, help="Keep the N days that mattered most.")
    ] = None,
    per_day: Annotated[
        int | None,
        typer.Option("--per-day", metavar="K", min=1, help="Keep the K entries that say most of a day."),
    ] = None,
    all_entries: Annotated[
        bool, typer.Option("--all", help="In a terminal: everything, not a digest.")
    ] = False,
    outlet: filters.OutletOption = None,
    place: filters.PlaceOption = None,
    actor: filters.ActorOption = None,
    story: filters.StoryOption = None,
    topic: filters.TopicOption = None,
    grep: filters.GrepOption = None,
    only: filters.OnlyOption = None,
    view: Annotated[
        View, typer.Option("--view", help="Events, claims, figures, or what changed.")
    ] = View.EVENTS,
    new: Annotated[bool, typer.Option("--new", help="Only what this reader has not seen.")] = False,
    reader: Annotated[str, typer.Option("--reader", metavar="NAME", help="Whose mark --new uses.")] = "me",
    peek: Annotated[bool, typer.Option("--peek", help="Leave the reader's mark where it is.")] = False,
    no_articles: Annotated[
        bool, typer.Option("--no-articles", help="Without the list of articles at the end.")
    ] = False,
    form: Annotated[
        Format | None, typer.Option("--format", help="Output form [default: term in a terminal, else plain].")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to a file (mode 0600).")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Same as --format json.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Show what each date and merge rests on.")] = False,
) -> int:
    """What happened, each happening once, on its day, with all who report it and who denies it.

    \b
    Examples:
      conflictdigest timeline
      conflictdigest timeline --since 7d --place Kharkiv --why
      conflictdigest timeline news/ --format md -o digest.md
      conflictdigest timeline --new --reader desk
      conflictdigest timeline --view figures --json
    """
    from conflictdigest import wiring

    asked = global_options.of(context)
    # defaults need no configuration, and loading it takes a tenth of a short run
    needed = bool(topic or sources) or wiring.configured(asked.config)
    config = wiring.settings(asked.config) if needed else None
    wanted = filters.build(
        now=wiring.SystemClock().now(), since=since, until=until, outlet=outlet, place=place, actor=actor,
        story=story, topics=filters.topics(config, topic) if config else (), grep=grep, only=only, by=by,
    )  # fmt: skip
    if as_json and form not in (None, Format.JSON):
        raise UsageError(f"--json and --format {form} contradict each other")
    shape = Format.JSON if as_json else form or (Format.TERM if asked.styled and not output else Format.PLAIN)
    digest = shape is Format.TERM and asked.terminal  # pipes leave nothing out unless asked to
    if digest and view is View.EVENTS and not all_entries and not new:
        max_days, per_day = max_days or DIGEST_DAYS, per_day or DIGEST_PER_DAY
    plan = Plan(
        wanted, max_days, per_day, view, shape, output, not no_articles, why, new, reader, peek,
        families=config.families if config else {},
    )  # fmt: skip
    if sources and config:
        if new:
            raise UsageError("--new compares with what a store holds; it does not go with SRC")
        return passing(sources, asked, config, plan)
    with wiring.open_store(asked.store) as store:
        show(store, asked, plan)
    return 0
