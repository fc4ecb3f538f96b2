"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from conflictdigest.clean.line import Line


@dataclass(frozen=True, slots=True)
class Rule:
    """A named kind of boilerplate and the test for it."""

    name: str
    fits: Callable[[Line], bool]
    run_in: bool = False
    """Also tried on single sentences at the edges of a paragraph."""
    signals: tuple[str, ...] = ()
    """Signals of which the first sentence of a longer line must hold one, for the whole line to go."""
