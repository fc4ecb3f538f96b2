"""Something to be done at a certain point of a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """Stands among sources. `done` is called once every source before it is stored, or has failed."""

    done: Callable[[], None]
