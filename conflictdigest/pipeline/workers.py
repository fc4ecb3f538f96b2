"""Annotation over several processes, results in input order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass

from conflictdigest.model.article import Article, Status
from conflictdigest.model.source import Item, Skip
from conflictdigest.pipeline.annotate import Recipe, annotate
from conflictdigest.ports import Known

_AHEAD = 8
"""Items a worker may be ahead of the slowest one: bounds the memory of a run over large pages."""


@dataclass(frozen=True, slots=True)
class Job:
    """An item with what the store knows of it."""

    item: Item
    key: str = ""
    digest: str = ""
    given: str = ""
    status: Status = Status.NEW
    known: Known | None = None


Result = Article | Skip | None


def in_order(work: Iterable[Job | Skip], recipe: Recipe, jobs: int) -> Iterator[tuple[Job | Skip, Result]]:
    """Each piece of work with its result, None where nothing changed. Order never depends on `jobs`."""
    if jobs <= 1:
        for piece in work:
            if isinstance(piece, Job) and piece.status is not Status.UNCHANGED:
                yield piece, annotate(piece.item, recipe)
            else:
                yield piece, _known(piece)
        return
    with ProcessPoolExecutor(jobs) as pool:
        waiting: deque[tuple[Job | Skip, Callable[[], Result]]] = deque()
        for piece in work:
            if isinstance(piece, Job) and piece.status is not Status.UNCHANGED:
                waiting.append((piece, _later(pool.submit(annotate, piece.item, recipe))))
            else:
                waiting.append((piece, _now(_known(piece))))
            while len(waiting) > jobs * _AHEAD:
                done, result = waiting.popleft()
                yield done, result()
        while waiting:
            done, result = waiting.popleft()
            yield done, result()


def _known(piece: Job | Skip) -> Result:
    return piece if isinstance(piece, Skip) else None


def _later(future: Future[Article | Skip]) -> Callable[[], Result]:
    return future.result


def _now(result: Result) -> Callable[[], Result]:
    return lambda: result
