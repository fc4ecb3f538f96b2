"""The filters that listing commands share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from conflictdigest.cli.when import day
from conflictdigest.errors import UsageError
from conflictdigest.ports import Filter

if TYPE_CHECKING:
    from conflictdigest.config import Config


class Only(StrEnum):
    DISPUTED = "disputed"
    SINGLE_ORIGIN = "single-origin"
    AHEAD = "ahead"
    UNDATED = "undated"


class By(StrEnum):
    EVENT = "event"
    PUBLISHED = "published"
    PLACE = "place"


SinceOption = Annotated[
    str | None, typer.Option("--since", metavar="D", help="From this day on: 2024-11-12, 7d, 24h, yesterday.")
]
UntilOption = Annotated[
    str | None, typer.Option("--until", metavar="D", help="Up to and including this day.")
]
OutletOption = Annotated[
    list[str] | None, typer.Option("--outlet", metavar="NAME", help="Only this outlet; repeatable.")
]
PlaceOption = Annotated[
    list[str] | None, typer.Option("--place", metavar="NAME", help="Only this place or country.")
]
ActorOption = Annotated[list[str] | None, typer.Option("--actor", metavar="NAME", help="Only this actor.")]
StoryOption = Annotated[list[str] | None, typer.Option("--story", metavar="ID", help="Only this story.")]
TopicOption = Annotated[
    list[str] | None, typer.Option("--topic", metavar="NAME", help="Only this topic of the configuration.")
]
GrepOption = Annotated[str | None, typer.Option("--grep", metavar="RE", help="Only text that matches.")]
OnlyOption = Annotated[Only | None, typer.Option("--only", help="Only such entries.")]


def build(
    *,
    now: datetime,
    since: str | None = None,
    until: str | None = None,
    outlet: Sequence[str] | None = None,
    place: Sequence[str] | None = None,
    actor: Sequence[str] | None = None,
    story: Sequence[str] | None = None,
    topics: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (),
    grep: str | None = None,
    only: Only | None = None,
    by: By = By.EVENT,
) -> Filter:
    """The filter asked for; UsageError for what can not be."""
    first, last = day(since, now), day(until, now)
    if first and last and first > last:
        raise UsageError(f"--since {since} is after --until {until}")
    if grep is not None:
        try:
            re.compile(grep)
        except re.error as error:
            raise UsageError(f"--grep {grep!r} is no regular expression: {error}") from None
    return Filter(
        since=first,
        until=last,
        outlets=tuple(outlet or ()),
        places=tuple(place or ()),
        actors=tuple(actor or ()),
        stories=tuple(story or ()),
        topics=topics,
        grep=grep,
        only=only.value if only else None,
        by=by.value,
    )


def topics(
    config: Config, names: Sequence[str] | None
) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """The words, wanted and excluding, of the configuration's topics of these names."""
    found = []
    for name in names or ():
        topic = config.topics.get(name)
        if topic is None:
            known = ", ".join(sorted(config.topics)) or "none"
            raise UsageError(f"no topic {name!r} in the configuration (there are: {known})")
        found.append((topic.words, topic.exclude))
    return tuple(found)
