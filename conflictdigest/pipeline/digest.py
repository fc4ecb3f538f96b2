"""From the store to a timeline that can be shown."""

from __future__ import annotations

from conflictdigest import timeline
from conflictdigest.model.timeline import Selection
from conflictdigest.ports import Filter, Store


def select(store: Store, wanted: Filter, *, max_days: int | None, per_day: int | None) -> Selection:
    """The entries that pass the filters, all of them or the most telling ones."""
    return timeline.select(tuple(store.entries(wanted)), max_days=max_days, per_day=per_day)
