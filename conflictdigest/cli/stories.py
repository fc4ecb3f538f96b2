"""`stories`: which articles tell of the same happening, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from conflictdigest.cli import filters
from conflictdigest.cli import globals as global_options
from conflictdigest.cli.articles import JsonOption

if TYPE_CHECKING:
    from conflictdigest.model.story import Story
    from conflictdigest.ports import Store


def stories(
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
    why: Annotated[bool, typer.Option("--why", help="The signals that tie each pair of articles.")] = False,
) -> int:
    """Stories with their articles; copies are named as such. A filter keeps stories with an article in it.

    \b
    Examples:
      conflictdigest stories --since 7d
      conflictdigest stories --story 3f9a --why
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
        chosen = {a.id for a in listed(store, wanted)}
        found = [s for s in store.stories() if chosen & set(s.articles)]
        if why:
            found = [_explained(store, s) for s in found]
        members = {a.id: a for a in store.listed(sorted({i for s in found for i in s.articles}))}
        copies = list(store.copies(sorted(members)))
        text = (
            render.json_stories(found, members, copies)
            if as_json
            else render.stories_list(found, members, copies, why=why)
        )
    if text:
        print(text.rstrip("\n"))
    return 0


def _explained(store: Store, story: Story) -> Story:
    """The story with the signals of each pair in its `why`."""
    from conflictdigest.model import replace
    from conflictdigest.pipeline.explain import pairs

    lines = [story.why, *pairs(store, story)]
    return replace(story, why="\n".join(line for line in lines if line))
