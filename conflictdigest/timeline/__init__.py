"""The timeline: drafts from sentences, entries from drafts, and the entries that matter most.

``drafts`` (article) ▸ ``settle`` (story) ▸ ``merge`` (day) ▸ ``statements``, ``with_ties`` ▸ ``select``

Each loads when first used: reading a store needs only `select`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conflictdigest.timeline.changing import changes
    from conflictdigest.timeline.counting import series
    from conflictdigest.timeline.drafting import drafts
    from conflictdigest.timeline.likeness import Prints
    from conflictdigest.timeline.merging import merge
    from conflictdigest.timeline.selecting import select
    from conflictdigest.timeline.settling import settle
    from conflictdigest.timeline.ties import statements, with_ties

__all__ = ["Prints", "changes", "drafts", "merge", "select", "series", "settle", "statements", "with_ties"]

_HOMES = {
    "Prints": "likeness",
    "changes": "changing",
    "drafts": "drafting",
    "merge": "merging",
    "select": "selecting",
    "series": "counting",
    "settle": "settling",
    "statements": "ties",
    "with_ties": "ties",
}
"""The module of each name; none bears a function's name, or importing it would hide the function."""


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
