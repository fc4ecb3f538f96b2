"""Annotation over several processes, results in input order."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct

from conflictdigest.model.article import Article, Status
from conflictdigest.model.names import NameKind
from conflictdigest.model.source import Item, Raw, Skip
from conflictdigest.pipeline.annotate import Recipe, annotate_all
from conflictdigest.pipeline.derive import NOTHING, Derived, derive_all
from conflictdigest.pipeline.marks import Mark
from conflictdigest.pipeline.memory import give_back
from conflictdigest.ports import Known

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

_FEW = 24
"""Below this many items, starting processes costs more than it saves."""
_TOGETHER = 32
"""Items read together at most."""
_SHORT = 256_000
"""Bytes of items (as `_size` counts) above which no more are read with them."""
_AHEAD = 16
"""Items a worker may be ahead of the slowest one: bounds the memory of a run over many pages."""
_LARGE = 1_000_000
"""Bytes of an item after which memory is given back."""
_HELD = 8_000_000
"""Bytes of items that may wait: bounds the memory of a run over large pages."""


class Job(Struct, frozen=True):
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


class Read(Struct, frozen=True):
    """An article, with what is derived from it alone where that was wanted."""

    article: Article
    derived: Derived | None = None


Result = Read | Skip | None
Piece = Job | Skip | Mark
Portion = list[Piece]


def in_order(
    work: Iterable[Piece],
    recipe: Recipe,
    jobs: int,
    known: Callable[[], Mapping[int, NameKind]] = lambda: NOTHING,
) -> Iterator[tuple[Piece, Result]]:
    """Each piece of work with its result, None where nothing changed. Order never depends on `jobs`.

    `known`: what names are to the store just now; what was read with less is mended when it is stored.
    """
    if jobs <= 1:
        yield from _here(work, recipe, known)
        return
    pieces = iter(work)
    while True:
        first, many = _few(pieces)
        if many:
            break
        if not first:
            return
        yield from _here(_letting_go(first), recipe, known)
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # forked later than other threads start, workers could inherit a held lock: a server process forks them
    with ProcessPoolExecutor(jobs, get_context("forkserver"), _start, (recipe, known())) as pool:
        waiting: deque[tuple[Portion, Callable[[], list[Result]]]] = deque()
        ahead = held = 0
        for portion in portions(chain(first, pieces)):
            waiting.append((portion, _later(pool, portion)))
            ahead += len(portion)
            held += sum(map(_size, portion))
            while ahead > jobs * _AHEAD or (held > _HELD and len(waiting) > 1):
                done, results = waiting.popleft()
                ahead -= len(done)
                held -= sum(map(_size, done))
                yield from zip(done, results(), strict=True)
                _let_go(done)
        while waiting:
            done, results = waiting.popleft()
            yield from zip(done, results(), strict=True)


def portions(work: Iterable[Piece]) -> Iterator[Portion]:
    """Pieces that are read together: short articles. What came over the network is never kept waiting."""
    waiting: Portion = []
    held = 0
    for piece in work:
        waiting.append(piece)
        held += _size(piece)
        alone = not isinstance(piece, Job) or piece.item.retrieved is not None
        del piece  # the portion alone holds it
        if alone or len(waiting) >= _TOGETHER or held >= _SHORT:
            yield waiting
            waiting, held = [], 0
    if waiting:
        yield waiting


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


def _let_go(portion: Portion) -> None:
    if sum(map(_size, portion)) >= _LARGE:
        give_back()


def _size(piece: Piece) -> int:
    """Bytes that a waiting piece keeps in memory, roughly."""
    return 2 * len(piece.item.raw) if isinstance(piece, Job) else 0


def _here(
    work: Iterable[Piece], recipe: Recipe, known: Callable[[], Mapping[int, NameKind]]
) -> Iterator[tuple[Piece, Result]]:
    for portion in portions(work):
        large = sum(map(_size, portion)) >= _LARGE
        results = _read_here(portion, recipe, known)
        while portion:  # keeping none that was handed on
            yield portion.pop(0), results.pop(0)
        if large:
            give_back()


def _read_here(portion: Portion, recipe: Recipe, known: Callable[[], Mapping[int, NameKind]]) -> list[Result]:
    items = [item for item in map(_to_read, portion) if item]
    return _results(portion, _read(items, recipe, known()) if items else [])


def _later(pool: ProcessPoolExecutor, portion: Portion) -> Callable[[], list[Result]]:
    items = [item for item in map(_to_read, portion) if item]
    if not items:
        return lambda: _results(portion, [])
    future: Future[list[Read | Skip]] = pool.submit(_work, items)
    return lambda: _results(portion, future.result())


def _to_read(piece: Piece) -> Item | None:
    return piece.item if isinstance(piece, Job) and piece.status is not Status.UNCHANGED else None


def _results(portion: Portion, made: list[Read | Skip]) -> list[Result]:
    """A result for each piece; `made` are those of the pieces that had to be read."""
    read = iter(made)
    return [next(read) if _to_read(p) else p if isinstance(p, Skip) else None for p in portion]


_recipe = Recipe()
_known: Mapping[int, NameKind] = NOTHING


def _start(recipe: Recipe, known: Mapping[int, NameKind]) -> None:
    """In a worker: keep the recipe and what names are known, and leave Ctrl-C to the parent."""
    global _recipe, _known
    _recipe, _known = recipe, known
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work(items: list[Item]) -> list[Read | Skip]:
    made = _read(items, _recipe, _known)
    if sum(len(item.raw) for item in items) >= _LARGE:
        give_back()
    return made


def _read(items: list[Item], recipe: Recipe, known: Mapping[int, NameKind]) -> list[Read | Skip]:
    made = annotate_all(items, recipe)
    if not recipe.derive:
        return [one if isinstance(one, Skip) else Read(one) for one in made]
    derived = iter(derive_all([one for one in made if isinstance(one, Article)], known))
    return [one if isinstance(one, Skip) else Read(one, next(derived)) for one in made]
