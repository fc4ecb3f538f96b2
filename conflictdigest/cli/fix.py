"""`fix`: overrule the program; every fix is recorded and can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from conflictdigest.cli import globals as global_options
from conflictdigest.errors import UsageError

if TYPE_CHECKING:
    from conflictdigest.pipeline.ingest import Order
    from conflictdigest.ports import Store

fix = typer.Typer(
    help="Overrule a date, a merge, a split or a cut. Fixes outlive later ingestion and can be undone.",
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
)

ArticleArgument = Annotated[str, typer.Argument(metavar="ARTICLE", help="Its id, or a unique prefix.")]


@contextmanager
def _opened(context: typer.Context) -> Iterator[tuple[Store, Order]]:
    from conflictdigest import wiring
    from conflictdigest.pipeline.ingest import Order

    asked = global_options.of(context)
    config = wiring.settings(asked.config)
    with wiring.open_store(asked.store, alone=True) as store:
        yield store, Order(recipe=wiring.recipe(config))


def _articles(store: Store, prefixes: list[str]) -> list[str]:
    """Articles by prefix; a story stands for all its articles."""
    found: list[str] = []
    for prefix in prefixes:
        kind, full = store.complete(prefix)
        if kind == "article":
            found.append(full)
        elif kind == "story":
            found.extend(i for s in store.stories([full]) for i in s.articles)
        else:
            raise UsageError(f"{prefix} is an {kind}; name articles or stories")
    return sorted(set(found))


@fix.command()
def date(
    context: typer.Context, article: ArticleArgument, day: Annotated[str, typer.Argument(metavar="DATE")]
) -> int:
    """State when an article appeared; every event in it moves with it."""
    from conflictdigest.pipeline.fix import overrule

    with _opened(context) as (store, order):
        (chosen,) = _articles(store, [article])
        made = overrule(store, "date", [chosen], day, order)
        published = store.article(chosen).published
        if published is None or published.basis != "given":
            from conflictdigest.pipeline.fix import undo

            undo(store, made.id, order)
            raise UsageError(f"{day!r} is no date that this article can have; write 2024-11-12")
    print(f"fix {made.id}: {chosen} published {published.days.first}")
    return 0


@fix.command()
def merge(context: typer.Context, ids: Annotated[list[str], typer.Argument(metavar="ID ID...")]) -> int:
    """Articles, or the articles of stories, that are one story."""
    return _group(context, "merge", ids)


@fix.command()
def split(context: typer.Context, ids: Annotated[list[str], typer.Argument(metavar="ID ID...")]) -> int:
    """Articles that are different stories, each from each."""
    return _group(context, "split", ids)


def _group(context: typer.Context, kind: str, ids: list[str]) -> int:
    from conflictdigest.pipeline.fix import overrule

    with _opened(context) as (store, order):
        chosen = _articles(store, ids)
        if len(chosen) < 2:
            raise UsageError(f"{kind} takes two articles or more")
        made = overrule(store, kind, chosen, "", order)
    print(f"fix {made.id}: {kind} {' '.join(chosen)}")
    return 0


@fix.command()
def keep(
    context: typer.Context,
    article: ArticleArgument,
    number: Annotated[int, typer.Argument(metavar="N", help="As `show ID --removed` counts the cuts.")],
) -> int:
    """Bring back what a rule has cut, for good."""
    from conflictdigest.pipeline.fix import cut, overrule

    with _opened(context) as (store, order):
        (chosen,) = _articles(store, [article])
        made = overrule(store, "keep", [chosen], cut(store, chosen, number), order)
    print(f"fix {made.id}: {chosen} keeps cut {number}")
    return 0


@fix.command()
def undo(
    context: typer.Context, number: Annotated[int, typer.Argument(metavar="N", help="See `fix list`.")]
) -> int:
    """Take a fix back."""
    from conflictdigest.pipeline.fix import undo as flow

    with _opened(context) as (store, order):
        undone = flow(store, number, order)
    print(f"undone: {undone.kind} {' '.join(undone.articles)}")
    return 0


@fix.command("list")
def list_(context: typer.Context) -> int:
    """All fixes, with the number that `undo` takes."""
    from conflictdigest.render import shown

    with _opened(context) as (store, _):
        for one in store.overrides():
            print(f"{one.id}  {one.kind}  {' '.join(one.articles)}  {shown(one.value)}".rstrip())
    return 0
