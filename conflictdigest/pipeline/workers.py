"""Annotation over several processes, results in input order."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from conflictdigest.model.article import Article, Status
from conflictdigest.model.source import Item, Raw, Skip
from conflictdigest.pipeline.annotate import Recipe, annotate
from conflictdigest.pipeline.derive import Derived, derive
from conflictdigest.pipeline.marks import Mark
from conflictdigest.pipeline.memory import give_back
from conflictdigest.ports import Known

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

_FEW = 24
"""Below this many items, starting processes costs more than it saves."""
_AHEAD = 8
"""Items a worker may be ahead of the slowest one: bounds the memory of a run over many pages."""
_LARGE = 1_000_000
"""Bytes of an item after which memory is given back."""
_HELD = 8_000_000
"""Bytes of items that may wait: bounds the memory of a run over large pages."""


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
    fallback: Raw | None = None
    """To be read instead when this holds no article."""


@dataclass(frozen=True, slots=True)
class Read:
    """An article, with what is derived from it alone where that was wanted."""

    article: Article
    derived: Derived | None = None


Result = Read | Skip | None
Piece = Job | Skip | Mark


def in_order(work: Iterable[Piece], recipe: Recipe, jobs: int) -> Iterator[tuple[Piece, Result]]:
    """Each piece of work with its result, None where nothing changed. Order never depends on `jobs`."""
    if jobs <= 1:
        yield from _here(work, recipe)
        return
    pieces = iter(work)
    while True:
        first, many = _few(pieces)
        if many:
            break
        if not first:
            return
        yield from _here(_letting_go(first), recipe)
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # forked later than other threads start, workers could inherit a held lock: a server process forks them
    with ProcessPoolExecutor(jobs, get_context("forkserver"), _start, (recipe,)) as pool:
        waiting: deque[tuple[Piece, Callable[[], Result]]] = deque()
        held = 0
        for piece in chain(first, pieces):
            waiting.append((piece, _later(pool, piece)))
            held += _size(piece)
            while len(waiting) > jobs * _AHEAD or (held > _HELD and len(waiting) > 1):
                done, result = waiting.popleft()
                held -= _size(done)
                yield done, result()
                _let_go(done)
        while waiting:
            done, result = waiting.popleft()
            yield done, result()


def _few(pieces: Iterator[Piece]) -> tuple[list[Piece], bool]:
    """The next pieces, and whether there is work enough for several processes.

    A few large pages are read here one after the other: in several processes they would fill the memory.
    """
    first: list[Piece] = []
    held = 0
    for piece in pieces:
        first.append(piece)
        held += _size(piece)
        if sum(isinstance(p, Job) for p in first) >= _FEW:
            return first, True
        if held > _HELD:
            break
    return first, False


def _letting_go(pieces: list[Piece]) -> Iterator[Piece]:
    """One after the other, keeping none that was handed on."""
    pieces.reverse()
    while pieces:
        yield pieces.pop()


def _let_go(piece: Piece) -> None:
    if _size(piece) >= _LARGE:
        give_back()


def _size(piece: Piece) -> int:
    """Bytes that a waiting piece keeps in memory, roughly."""
    return 2 * len(piece.item.raw) if isinstance(piece, Job) else 0


def _here(work: Iterable[Piece], recipe: Recipe) -> Iterator[tuple[Piece, Result]]:
    for piece in work:
        if isinstance(piece, Skip):
            yield piece, piece
        elif isinstance(piece, Mark):
            yield piece, None
        else:
            yield piece, None if piece.status is Status.UNCHANGED else _read(piece.item, recipe)
            large = len(piece.item.raw) >= _LARGE
            del piece  # it would stay in memory while the next is read
            if large:
                give_back()


def _later(pool: ProcessPoolExecutor, piece: Piece) -> Callable[[], Result]:
    if isinstance(piece, Skip):
        return lambda: piece
    if isinstance(piece, Mark) or piece.status is Status.UNCHANGED:
        return lambda: None
    future: Future[Read | Skip] = pool.submit(_work, piece.item)
    return future.result


_recipe = Recipe()


def _start(recipe: Recipe) -> None:
    """In a worker: keep the recipe, and leave Ctrl-C to the parent."""
    global _recipe  # noqa: PLW0603 - set once in each worker process
    _recipe = recipe
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work(item: Item) -> Read | Skip:
    made = _read(item, _recipe)
    if len(item.raw) >= _LARGE:
        give_back()
    return made


def _read(item: Item, recipe: Recipe) -> Read | Skip:
    made = annotate(item, recipe)
    if isinstance(made, Skip):
        return made
    return Read(made, derive(made) if recipe.derive else None)
