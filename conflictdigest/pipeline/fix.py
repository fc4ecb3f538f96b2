"""The user's word against the program's: recorded, kept through later ingestion, undoable."""

from __future__ import annotations

from collections.abc import Sequence

from conflictdigest.errors import UsageError
from conflictdigest.model.story import Override
from conflictdigest.pipeline.ingest import Order, decode_item, ingest
from conflictdigest.pipeline.refresh import refresh
from conflictdigest.ports import Store


def overrule(store: Store, kind: str, articles: Sequence[str], value: str, order: Order) -> Override:
    """Record one override (date, keep, merge, split) and make everything that hangs on it anew."""
    with store.transaction():
        made = store.add_override(kind, articles, value)
    _apply(store, made, order)
    return made


def undo(store: Store, override_id: int, order: Order) -> Override:
    """Take an override back. UsageError when there is none of this number."""
    found = next((o for o in store.overrides() if o.id == override_id), None)
    if found is None:
        raise UsageError(f"no fix number {override_id}; see: conflictdigest fix list")
    with store.transaction():
        store.undo_override(override_id)
    _apply(store, found, order)
    return found


def cut(store: Store, article_id: str, number: int) -> str:
    """The text of cut `number` (from 1, as `show --removed` counts them)."""
    removed = store.article(article_id).removed
    if not 1 <= number <= len(removed):
        raise UsageError(f"article {article_id} has {len(removed)} cuts; {number} is none of them")
    return removed[number - 1].text


def _apply(store: Store, made: Override, order: Order) -> None:
    if made.kind in ("date", "keep"):
        items = [(i, decode_item(*store.raw(i))) for i in made.articles]
        ingest((), store, order, items=items)
    else:
        refresh(store, made.articles)
