"""Settings from text: everything optional, every error with its line and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass, field

from conflictdigest.model.web import HttpSettings


@dataclass(frozen=True, slots=True)
class Topic:
    """A named set of words; an article has the topic with any of `words` and none of `exclude`."""

    words: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Config:
    """All settings, with the defaults that hold without a file."""

    fetch: HttpSettings = field(default_factory=HttpSettings)
    topics: dict[str, Topic] = field(default_factory=dict)
