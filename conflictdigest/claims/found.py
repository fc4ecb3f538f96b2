"""One attribution as the rules find it."""

from __future__ import annotations

from typing import NamedTuple

from conflictdigest.claims.source import Source
from conflictdigest.model.claims import Stance


class Found(NamedTuple):
    """One attribution; all numbers are tokens of the sentence, ends exclusive."""

    source: Source
    stance: Stance
    cue: tuple[int, int]
    content: tuple[int, int]
    subject: tuple[int, int] | None = None
    """Where the source stands."""
    trailing: bool = False
    """The source stands after the words, or amid them."""
