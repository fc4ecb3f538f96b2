"""Annotation over several processes, results in input order."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_context

from conflictdigest.model.article import Article, Status
from conflictdigest.model.source import Item, Skip
from conflictdigest.pipeline.annotate import Recipe, annotate
from conflictdigest.ports import Known

_FEW = 24
"""Below this many items, starting processes costs more than it saves."""
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
    original: Item | None = None
    """The item as it came, where the user has overruled something of it."""


Result = Article | Skip | None


def in_order(work: Iterable[Job | Skip], recipe: Recipe, jobs: int) -> Iterator[tuple[Job | Skip, Result]]:
    """Each piece of work with its result, None where nothing changed. Order never depends on `jobs`."""
    if jobs <= 1:
        yield from _here(work, recipe)
        return
    pieces = iter(work)
    first = list(islice(pieces, _FEW))
    if len(first) < _FEW:
        yield from _here(first, recipe)
        return
    # forked later than other threads start, workers could inherit a held lock: a server process forks them
    with ProcessPoolExecutor(jobs, get_context("forkserver"), _start, (recipe,)) as pool:
        waiting: deque[tuple[Job | Skip, Callable[[], Result]]] = deque()
        for piece in chain(first, pieces):
            waiting.append((piece, _later(pool, piece)))
            while len(waiting) > jobs * _AHEAD:
                done, result = waiting.popleft()
                yield done, result()
        while waiting:
            done, result = waiting.popleft()
            yield done, result()


def _here(work: Iterable[Job | Skip], recipe: Recipe) -> Iterator[tuple[Job | Skip, Result]]:
    for piece in work:
        if isinstance(piece, Skip):
            yield piece, piece
        else:
            yield piece, None if piece.status is Status.UNCHANGED else annotate(piece.item, recipe)


def _later(pool: ProcessPoolExecutor, piece: Job | Skip) -> Callable[[], Result]:
    if isinstance(piece, Skip):
        return lambda: piece
    if piece.status is Status.UNCHANGED:
        return lambda: None
    future: Future[Article | Skip] = pool.submit(_work, piece.item)
    return future.result


_recipe = Recipe()


def _start(recipe: Recipe) -> None:
    """In a worker: keep the recipe, and leave Ctrl-C to the parent."""
    global _recipe  # noqa: PLW0603 - set once in each worker process
    _recipe = recipe
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work(item: Item) -> Article | Skip:
    return annotate(item, _recipe)
