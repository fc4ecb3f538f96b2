"""`articles`, `search` and `remove`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from conflictdigest.cli import filters
from conflictdigest.cli import globals as global_options
from conflictdigest.errors import UsageError

if TYPE_CHECKING:
    from conflictdigest.model.timeline import Listed

_MOST = 10_000
"""Hits looked at before filters: more than anyone reads."""

JsonOption = Annotated[bool, typer.Option("--json", help="JSON instead of text.")]


def articles(
    context: typer.Context,
    since: filters.SinceOption = None,
    until: filters.UntilOption = None,
    outlet: filters.OutletOption = None,
    place: filters.PlaceOption = None,
    actor: filters.ActorOption = None,
    story: filters.StoryOption = None,
    topic: filters.TopicOption = None,
    grep: filters.GrepOption = None,
    only: filters.OnlyOption = None,
    as_json: JsonOption = False,
) -> int:
    """List what is stored, by publication date; undated articles last.

    \b
    Examples:
      conflictdigest articles --since 7d
      conflictdigest articles --only undated --json
    """
    from conflictdigest import render, wiring
    from conflictdigest.pipeline.listing import listed

    asked = global_options.of(context)
    config = wiring.settings(asked.config)
    wanted = filters.build(
        now=wiring.SystemClock().now(), since=since, until=until, outlet=outlet, place=place, actor=actor,
        story=story, topics=filters.topics(config, topic), grep=grep, only=only,
    )  # fmt: skip
    with wiring.open_store(asked.store) as store:
        found = listed(store, wanted)
        text = render.json_articles(found) if as_json else render.articles_list(found)
    if text:
        print(text.rstrip("\n"))
    return 0


def search(
    context: typer.Context,
    query: Annotated[list[str], typer.Argument(metavar="QUERY...", help='Words, or "an exact phrase".')],
    since: filters.SinceOption = None,
    until: filters.UntilOption = None,
    outlet: filters.OutletOption = None,
    place: filters.PlaceOption = None,
    actor: filters.ActorOption = None,
    story: filters.StoryOption = None,
    topic: filters.TopicOption = None,
    grep: filters.GrepOption = None,
    only: filters.OnlyOption = None,
    limit: Annotated[int, typer.Option(metavar="N", min=1, help="At most so many.")] = 20,
    as_json: JsonOption = False,
) -> int:
    """Full-text search over all articles, in any script; best first.

    \b
    Examples:
      conflictdigest search bridge shelling
      conflictdigest search '"power station"' --since 30d
    """
    from conflictdigest import render, wiring
    from conflictdigest.pipeline.listing import listed

    asked = global_options.of(context)
    config = wiring.settings(asked.config)
    wanted = filters.build(
        now=wiring.SystemClock().now(), since=since, until=until, outlet=outlet, place=place, actor=actor,
        story=story, topics=filters.topics(config, topic), grep=grep, only=only,
    )  # fmt: skip
    with wiring.open_store(asked.store) as store:
        allowed = {a.id: a for a in listed(store, wanted)}
        found = store.search(" ".join(query), _MOST)
        hits = [(allowed[i], text) for i, text in found if i in allowed][:limit]
        for article, excerpt in hits:
            if as_json:
                print(render.line(_hit(article, excerpt)))
            else:
                print(render.search_line(article, excerpt))
    if not hits and not as_json and not asked.quiet:
        print("nothing found", file=sys.stderr)
    return 0


def _hit(article: Listed, excerpt: str) -> dict[str, str | None]:
    return {
        "schema": "conflictdigest.hit/1",
        "article": article.id,
        "origin": article.origin,
        "origin_id": article.origin_id,
        "title": article.title,
        "outlet": article.outlet,
        "excerpt": excerpt,
    }


def remove(
    context: typer.Context,
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Articles; any unique prefix.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> int:
    """Remove articles, their bytes and all that was derived from them, without a trace in the file.

    \b
    Example:
      conflictdigest remove 3f9a 77c0 --yes
    """
    from conflictdigest import render, wiring
    from conflictdigest.pipeline.refresh import remove as flow

    asked = global_options.of(context)
    with wiring.open_store(asked.store, alone=True) as store:
        chosen = []
        for prefix in ids:
            kind, found = store.complete(prefix)
            if kind != "article":
                raise UsageError(f"{prefix} is a {kind}; remove takes articles")
            chosen.append(found)
        chosen = sorted(set(chosen))
        if not yes:
            print(render.articles_list(store.listed(chosen)), file=sys.stderr)
            if not sys.stdin.isatty():
                raise UsageError("not removed; add --yes")
            typer.confirm("Remove these for good?", abort=True, err=True)
        flow(store, chosen)
    print(f"{len(chosen)} removed")
    return 0
