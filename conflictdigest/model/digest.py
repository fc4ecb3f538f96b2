"""One day's digest as it is told to its readers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from conflictdigest.model.story import Story
from conflictdigest.model.timeline import Entry, Listed

if TYPE_CHECKING:
    from conflictdigest.model.changes import Change


class Silent(Struct, frozen=True, gc=False):
    """A source that brought nothing, and why."""

    name: str
    reason: str


class Issue(Struct, frozen=True, gc=False):
    """What one digest tells on one day. Each entry stands in one section."""

    digest: str
    label: str
    """What it is about, in words: stands before the counts of the subject. May be empty."""
    day: date
    new: tuple[Entry, ...] = ()
    updated: tuple[tuple[Entry, tuple[Change, ...]], ...] = ()
    disputed: tuple[Entry, ...] = ()
    ahead: tuple[Entry, ...] = ()
    articles: tuple[Listed, ...] = ()
    """All that the entries quote, with labels."""
    undated: tuple[Listed, ...] = ()
    """Articles that came since the last issue and whose day nothing tells; with labels."""
    related: tuple[Entry, ...] = ()
    """What denies or is denied by an entry above, and is told beneath it."""
    stories: tuple[Story, ...] = ()
    silent: tuple[Silent, ...] = ()
    with_articles: bool = True
    discreet: bool = False
    """Nothing of its topics where a locked phone shows it: in subject and first lines."""
    left_out: tuple[Entry, ...] = ()
    """New ones that `max_days` and `per_day` leave out; they are counted, and are no news later."""
    total: int = 0
    """Entries there are, where this issue holds only some of them; else 0."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        return (*self.new, *(entry for entry, _ in self.updated), *self.disputed, *self.ahead)

    @property
    def empty(self) -> bool:
        """Nothing to tell; silent sources alone make no digest."""
        return not self.entries and not self.undated
