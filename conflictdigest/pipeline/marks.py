"""Something to be done at a certain point of a run."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class Mark(Struct, frozen=True, eq=False):
    """Stands among sources. `done` is called once every source before it is stored, or has failed."""

    done: Callable[[], None]
