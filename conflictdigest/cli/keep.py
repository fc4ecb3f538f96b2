"""`export`, `import`, `verify` and `prune`."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from conflictdigest.cli import globals as global_options
from conflictdigest.errors import StoreError, UsageError


def export(
    context: typer.Context,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to a file (mode 0600).")
    ] = None,
) -> int:
    """Write all articles, as they came, as JSON lines that `import` reads.

    \b
    Example:
      conflictdigest export -o backup.jsonl
    """
    from conflictdigest import wiring
    from conflictdigest.cli.showing import written
    from conflictdigest.pipeline.keep import export as flow

    asked = global_options.of(context)
    with wiring.open_store(asked.store) as store, written(output) as out:
        for line in flow(store):
            out.write(line + "\n")
    return 0


def _articles(count: int) -> str:
    return f"{count} article{'s' * (count != 1)}"


def import_(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="What export wrote; - for standard input.")],
) -> int:
    """Read articles that `export` wrote, with the fixes made to them.

    \b
    Example:
      conflictdigest import backup.jsonl --store new.db
    """
    from conflictdigest import wiring
    from conflictdigest.cli.progress import Counter
    from conflictdigest.cli.reading import totals
    from conflictdigest.pipeline.ingest import Order
    from conflictdigest.pipeline.keep import restore

    asked = global_options.of(context)
    order = Order(recipe=wiring.recipe(wiring.settings(asked.config)), jobs=wiring.cores())
    with ExitStack() as stack:
        try:
            # what is not UTF-8 is no line of an export, and is named as such
            source = sys.stdin.fileno() if file == "-" else Path(file)
            lines = stack.enter_context(open(source, encoding="utf-8", errors="replace", closefd=file != "-"))
        except OSError as error:
            raise UsageError(f"{file}: {error.strerror}") from None
        store = stack.enter_context(wiring.open_store(asked.store, create=True, alone=True))
        stack.enter_context(Counter(quiet=asked.quiet))
        outcomes = restore(store, lines, order)
    print(totals([o.status for o in outcomes]))
    return 0


def verify(
    context: typer.Context,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Also make everything derived again.")] = False,
) -> int:
    """Check the file and its indexes; with --rebuild, that everything derived comes out the same again.

    \b
    Example:
      conflictdigest verify --rebuild
    """
    from conflictdigest import wiring
    from conflictdigest.pipeline.keep import fingerprint
    from conflictdigest.pipeline.refresh import rebuild as again

    asked = global_options.of(context)
    with wiring.open_store(asked.store, alone=rebuild) as store:
        faults = list(store.verify())
        if rebuild and not faults:
            before = fingerprint(store)
            again(store)
            if fingerprint(store) != before:
                faults.append("what was derived differed from its evidence; it has been made anew")
        if faults:
            raise StoreError("; ".join(faults))
        print(f"{_articles(len(store.ids()))}, all in order")
    return 0


def prune(
    context: typer.Context,
    before: Annotated[str, typer.Option("--before", metavar="D", help="2024-01-01, 90d, 12w.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> int:
    """Remove articles published before a day, without a trace. Undated articles stay.

    \b
    Example:
      conflictdigest prune --before 365d --yes
    """
    from conflictdigest import wiring
    from conflictdigest.cli.when import day
    from conflictdigest.pipeline import keep

    asked = global_options.of(context)
    limit = day(before, wiring.SystemClock().now())
    if limit is None:
        raise UsageError("--before takes a day")
    with wiring.open_store(asked.store, alone=True) as store:
        count = len(keep.old(store, limit))
        if count and not yes:
            if not sys.stdin.isatty():
                raise UsageError(f"not removed: {_articles(count)} from before {limit}; add --yes")
            typer.confirm(
                f"Remove {_articles(count)} published before {limit} for good?", abort=True, err=True
            )
        print(f"{keep.prune(store, limit)} removed")
    return 0
