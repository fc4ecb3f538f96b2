"""Carrying articles from store to store, checking a store, and letting old articles go."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

import msgspec

from conflictdigest.errors import UsageError
from conflictdigest.model.article import Outcome
from conflictdigest.model.days import Basis
from conflictdigest.model.source import Item
from conflictdigest.model.story import Override
from conflictdigest.pipeline.ingest import Order, decode_item, ingest
from conflictdigest.pipeline.refresh import rebuild, remove
from conflictdigest.ports import Filter, Store

SCHEMA = "conflictdigest.export/1"
_MOVING = (*range(0x7F, 0xA0), 0x61C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A))
_ESCAPED = {c: f"\\u{c:04x}" for c in _MOVING}
"""Controls that JSON lets through, but that move a terminal's cursor or turn its text around."""


@dataclass(frozen=True, slots=True)
class Exported:
    """One line of an export: an article as it came, with the user's overrides of it."""

    schema: str
    id: str
    key: str
    item: str
    """The item, JSON in base64."""
    raw: str
    """Its bytes, base64."""
    fixes: tuple[Override, ...] = ()


def export(store: Store) -> Iterator[str]:
    """A JSON line for each article, sorted by id. Everything derived is made anew by `restore`."""
    overrides = store.overrides()
    for one in store.ids():
        raw, item = store.raw(one)
        mine = tuple(o for o in overrides if o.articles and o.articles[0] == one)
        known = store.known_as(one)
        line = Exported(SCHEMA, one, known.key, b64encode(item).decode(), b64encode(raw).decode(), mine)
        yield msgspec.json.encode(line).decode().translate(_ESCAPED)


def restore(store: Store, lines: Iterable[str], order: Order) -> list[Outcome]:
    """Read what `export` wrote into a store. UsageError, with the line, for anything else."""
    fixes: list[Override] = []

    def items() -> Iterator[tuple[str, Item]]:
        for number, text in enumerate(lines, 1):
            if not text.strip():
                continue
            try:
                line = msgspec.json.decode(text, type=Exported)
                item = decode_item(b64decode(line.raw), b64decode(line.item))
            except (msgspec.MsgspecError, ValueError) as error:
                raise UsageError(f"line {number} is no article that export wrote: {error}") from None
            fixes.extend(line.fixes)
            yield line.key, item

    outcomes = ingest((), store, order, brought=items())
    recorded = {(o.kind, o.articles, o.value) for o in store.overrides()}
    with store.transaction():
        for one in sorted(fixes, key=lambda fix: fix.id):
            if (one.kind, one.articles, one.value) not in recorded:
                store.add_override(one.kind, one.articles, one.value)
    if fixes:
        touched = sorted({a for o in fixes for a in o.articles} & set(store.ids()))
        ingest((), store, order, items=[(i, decode_item(*store.raw(i))) for i in touched])
        rebuild(store)
    return outcomes


def fingerprint(store: Store) -> str:
    """Hash of everything derived: equal before and after a rebuild, or something is wrong."""
    total = blake2b(digest_size=16)
    for group in (store.stories(), store.copies(), store.entries(Filter())):
        for line in sorted(msgspec.json.encode(value) for value in group):
            total.update(line)
    return total.hexdigest()


def old(store: Store, before: date) -> list[str]:
    """Articles that certainly appeared before this day. Undated ones stay."""
    return [
        a.id
        for a in store.listed()
        if a.published and a.published.basis is not Basis.INFERRED and a.published.days.last < before
    ]


def prune(store: Store, before: date) -> int:
    """Remove what appeared before this day, without a trace; how many."""
    gone = old(store, before)
    if gone:
        remove(store, gone)
    return len(gone)
