"""Printing a timeline: which view, in which form, to where."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from msgspec import Struct, field

from conflictdigest.errors import UsageError

if TYPE_CHECKING:
    from conflictdigest.cli.globals import Globals
    from conflictdigest.config import Config
    from conflictdigest.model.timeline import TimelineView
    from conflictdigest.ports import Filter, Store


class View(StrEnum):
    EVENTS = "events"
    CLAIMS = "claims"
    FIGURES = "figures"
    CHANGES = "changes"


class Format(StrEnum):
    TERM = "term"
    PLAIN = "plain"
    MD = "md"
    HTML = "html"
    JSON = "json"
    CSV = "csv"
    ATOM = "atom"


class Plan(Struct, frozen=True):
    """What was asked of one `timeline`."""

    wanted: Filter
    max_days: int | None
    per_day: int | None
    view: View
    form: Format
    output: Path | None
    articles: bool
    why: bool
    new: bool
    reader: str
    peek: bool
    families: Mapping[str, str] = field(default_factory=dict)


def passing(sources: Sequence[str], asked: Globals, config: Config, plan: Plan) -> int:
    """Read into a store in memory, print, keep nothing."""
    from conflictdigest import wiring
    from conflictdigest.cli.progress import Counter
    from conflictdigest.cli.reading import exit_code
    from conflictdigest.model.article import Status
    from conflictdigest.model.source import Skip
    from conflictdigest.pipeline.ingest import Order, ingest
    from conflictdigest.render import article as text

    order = Order(recipe=wiring.recipe(config), jobs=wiring.cores())
    with wiring.passing_store() as store:
        with Counter(quiet=asked.quiet) as progress:
            outcomes = ingest(wiring.sources(config).gather(sources), store, order, progress)
        for o in outcomes:
            if o.status is Status.SKIPPED:
                print(
                    text.skip_line(Skip(o.origin, o.reason or "unknown", o.detail, o.origin_id)),
                    file=sys.stderr,
                )
        show(store, asked, plan)
    return exit_code([o.status for o in outcomes])


def show(store: Store, asked: Globals, plan: Plan) -> None:
    """Print what the plan asks for; a reader's mark moves once all of it is written, and not before."""
    from conflictdigest.pipeline import digest

    wanted = plan.wanted
    if wanted.stories:
        from conflictdigest.pipeline.listing import with_whole_ids

        wanted = with_whole_ids(store, wanted)
    chosen = digest.view(
        store,
        wanted,
        max_days=plan.max_days,
        per_day=plan.per_day,
        with_articles=plan.articles,
        new_to=plan.reader if plan.new else None,
        families=plan.families,
    )
    _write(
        _renderer(chosen, asked, plan) if plan.view is View.EVENTS else _other(store, chosen, plan),
        plan.output,
    )
    if (plan.new or plan.view is View.CHANGES) and not plan.peek:
        from conflictdigest import wiring

        store.move_mark(plan.reader, chosen.entries, wiring.SystemClock().now())


def _other(store: Store, view: TimelineView, plan: Plan) -> Callable[[], str]:
    """Claims, figures and changes, as text or JSON."""
    from conflictdigest import timeline
    from conflictdigest.render import views

    if plan.form not in (Format.JSON, Format.PLAIN, Format.TERM):
        raise UsageError(f"--view {plan.view} comes as text or --json, not as {plan.form}")
    as_json = plan.form is Format.JSON
    if plan.view is View.CLAIMS:
        return lambda: views.json_claims(view) if as_json else views.plain_claims(view)
    if plan.view is View.FIGURES:
        series = timeline.series(view.entries)
        return lambda: views.json_figures(view, series) if as_json else views.plain_figures(view, series)
    before = [e for e in store.shown_to(plan.reader).values() if e is not None]
    still = {e.id for e in store.entries_by_id([e.id for e in before])}
    found = timeline.changes(before, view.entries, still=still)
    return lambda: views.json_changes(found) if as_json else views.plain_changes(view, found)


def _renderer(view: TimelineView, asked: Globals, plan: Plan) -> Callable[[], str] | None:
    from conflictdigest import render

    match plan.form:
        case Format.JSON:
            return lambda: render.json_timeline(view) + "\n"
        case Format.PLAIN:
            return lambda: render.plain_timeline(view, why=plan.why)
        case Format.TERM:
            _to_terminal(view, asked, plan)
            return None
        case Format.MD:
            return lambda: render.md_timeline(view, why=plan.why)
        case Format.HTML:
            return lambda: render.html_timeline(view, why=plan.why)
        case Format.CSV:
            return lambda: render.csv_timeline(view)
        case Format.ATOM:
            return lambda: render.atom_timeline(view)


def _to_terminal(view: TimelineView, asked: Globals, plan: Plan) -> None:
    from rich.console import Console

    from conflictdigest.render.term import term_timeline

    console = Console(
        no_color=not asked.colored,
        force_terminal=True if asked.color == "always" else None,
        color_system="standard" if asked.color == "always" else "auto",
        highlight=False,
        soft_wrap=False,
    )
    term_timeline(view, console, why=plan.why)


def _write(render: Callable[[], str] | None, output: Path | None) -> None:
    if render is None:
        return
    text = render()
    with written(output) as out:
        out.write(text if text.endswith("\n") else text + "\n")


@contextmanager
def written(output: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file that only its owner can read; leaving writes all of it, or raises."""
    if output is None:
        yield sys.stdout
        sys.stdout.flush()
        return
    try:
        handle = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.fchmod(handle, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            yield file
    except OSError as error:
        raise UsageError(f"-o {output}: {error.strerror}") from None
