"""`show`: one article, story or entry, with its evidence."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from conflictdigest.cli import globals as global_options
from conflictdigest.cli.articles import JsonOption
from conflictdigest.errors import UsageError

if TYPE_CHECKING:
    from conflictdigest.ports import Store


def show(
    context: typer.Context,
    wanted: Annotated[
        str, typer.Argument(metavar="ID", help="Of an article, a story or an entry; any unique prefix.")
    ],
    removed: Annotated[
        bool, typer.Option("--removed", help="What was cut from the article, and by which rule.")
    ] = False,
    evidence: Annotated[
        bool, typer.Option("--evidence", help="What each date, claim and figure rests on.")
    ] = False,
    raw: Annotated[bool, typer.Option("--raw", help="The article's bytes as they came.")] = False,
    as_json: JsonOption = False,
) -> int:
    """One article (opens with its summary), story or entry.

    \b
    Examples:
      conflictdigest show 3f9a
      conflictdigest show 3f9a --removed --evidence
      conflictdigest show 3f9a --raw > article.html
    """
    from conflictdigest import wiring

    asked = global_options.of(context)
    with wiring.open_store(asked.store) as store:
        kind, found = store.complete(wanted)
        if kind != "article" and (removed or raw):
            raise UsageError(
                f"{wanted} is {'an' if kind == 'entry' else 'a'} {kind}; --removed and --raw take an article"
            )
        if kind == "article" and raw:
            sys.stdout.buffer.write(store.raw(found)[0])
            sys.stdout.buffer.flush()
            return 0
        if kind == "article":
            text = _article(store, found, as_json, removed, evidence)
        else:
            text = (_story if kind == "story" else _entry)(store, found, as_json)
        print(text.rstrip("\n"))
    return 0


def _article(store: Store, article_id: str, as_json: bool, removed: bool, evidence: bool) -> str:
    from conflictdigest import render

    article = store.article(article_id)
    if as_json:
        return render.json_article(article, "unchanged")
    return render.show_article(article, removed=removed, evidence=evidence)


def _story(store: Store, story_id: str, as_json: bool) -> str:
    from conflictdigest import render

    story = next(iter(store.stories([story_id])))
    members = {a.id: a for a in store.listed(story.articles)}
    copies = list(store.copies(story.articles))
    if as_json:
        return render.line(render.story_object(story, members, [c.articles for c in copies]))
    return render.stories_list([story], members, copies, why=True)


def _entry(store: Store, entry_id: str, as_json: bool) -> str:
    from conflictdigest import render
    from conflictdigest.pipeline.digest import assemble
    from conflictdigest.ports import Filter

    entry = store.entry(entry_id)
    if as_json:
        return render.line(render.entry_object(entry))
    return render.plain_timeline(assemble(store, Filter(only="entry"), [entry], [entry]), why=True)
