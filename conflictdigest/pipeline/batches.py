"""Which results are stored in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from conflictdigest.model.source import Skip
from conflictdigest.pipeline.marks import Mark
from conflictdigest.pipeline.workers import Job, Piece, Result

_MANY = 32
"""Files stored together at most, as many as are read together: of short articles, commits took nearly half of
what storing takes."""
_ENOUGH = 128_000
"""Bytes of items from which no more are waited for: less than a second's reading."""

Batch = list[tuple[Piece, Result]]


def batches(done: Iterable[tuple[Piece, Result]]) -> Iterator[Batch]:
    """Results in their order, a few files at a time; what came over the network is never kept waiting.

    A mark or a failure ends its batch.
    """
    waiting: Batch = []
    held = 0
    for piece, result in done:
        waiting.append((piece, result))
        held += len(piece.item.raw) if isinstance(piece, Job) else 0
        last = _ends(piece, result)
        del piece, result  # the batch alone holds them
        if len(waiting) >= _MANY or held >= _ENOUGH or last:
            yield waiting
            waiting, held = [], 0
    if waiting:
        yield waiting


def _ends(piece: Piece, result: Result) -> bool:
    fetched = isinstance(piece, Job) and piece.item.retrieved is not None
    return fetched or isinstance(piece, Mark) or isinstance(result, Skip)
