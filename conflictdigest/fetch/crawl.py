"""Many addresses at once: concurrent over hosts, handed on in the order in which they were asked for.

Each address is a node; an answer may name further addresses (a feed its pages), which become the node's
children and start at once. The output is the nodes in reading order, children after their parent, whatever
came first over the wire. Answers that wait for their turn are kept compressed; when they fill the buffer,
only the address that the reader waits for is still fetched.
"""

from __future__ import annotations

import threading
import zlib
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from conflictdigest.errors import SourceError
from conflictdigest.fetch.failure import FetchError
from conflictdigest.fetch.memory import few_arenas
from conflictdigest.fetch.urls import key, parse
from conflictdigest.model import replace
from conflictdigest.model.web import Failed, Fetched, NotModified, Wanted

Result = Fetched | NotModified | Failed
Follow = Callable[[Wanted, Fetched], Sequence[Wanted]]
"""What an answer leads to. Called in another thread, at once; must not touch the store."""
Watch = Callable[[int, int], None]
"""Told (answers so far, addresses known so far)."""

_PACK_FROM = 64 * 1024


@dataclass(slots=True, eq=False)
class _Task:
    """One address to be asked once, however often it is wanted."""

    wanted: Wanted
    host: str
    result: Result | None = None
    packed: bytes | None = None
    size: int = 0
    error: BaseException | None = None
    children: list[tuple[Wanted, _Task]] = field(default_factory=list)
    handed_on: bool = False

    @property
    def ready(self) -> bool:
        return self.result is not None or self.error is not None


class Crawl:
    """One crawl. `get` fetches one address, politely (SourceError); `ready` tells when a host is free."""

    def __init__(
        self,
        get: Callable[[Wanted], Fetched | NotModified],
        ready: Callable[[str], float],
        clock: Callable[[], float],
        *,
        jobs: int,
        buffer: int,
        follow: Follow | None = None,
        watch: Watch | None = None,
        patience: float | None = None,
    ) -> None:
        self._get, self._ready, self._clock = get, ready, clock
        self._jobs, self._buffer = jobs, buffer
        self._follow, self._watch = follow, watch
        self._patience, self._patient_until = patience, patience
        self._lock = threading.Lock()
        # apart, so that an answer wakes its reader and not all the workers
        self._work_to_do = threading.Condition(self._lock)
        self._answered = threading.Condition(self._lock)
        self._tasks: dict[tuple[str, str], _Task] = {}
        self._queues: dict[str, deque[_Task]] = {}
        self._busy: set[str] = set()
        self._workers = 0
        self._held = 0
        self._done = 0
        self._closed = False
        self._needed: _Task | None = None

    def run(self, wanted: Sequence[Wanted]) -> Iterator[tuple[Wanted, Result]]:
        """Starts at once; the iterator gives each address with its answer. A second asking of one address
        in the same crawl gives NotModified (or the same failure)."""
        few_arenas()
        with self._lock:
            roots = [self._add(one) for one in wanted]
        return self._hand_on(list(zip(wanted, roots, strict=True)))

    def close(self) -> None:
        """No further requests; those on their way end by their own deadlines."""
        with self._lock:
            self._closed = True
            self._work_to_do.notify_all()

    def _hand_on(self, roots: list[tuple[Wanted, _Task]]) -> Iterator[tuple[Wanted, Result]]:
        waiting = list(reversed(roots))
        try:
            while waiting:
                with self._lock:
                    at = self._wait_for_next(waiting)
                    wanted, task = waiting.pop(at)
                    if task.error is not None:
                        raise task.error
                    again = task.handed_on
                    task.handed_on = True
                    result = self._release(task)
                if again and isinstance(result, Fetched):
                    result = NotModified(result.url, result.retrieved, result.moved_to)
                yield wanted, result
                if not again:
                    waiting[at:at] = reversed(task.children)
        finally:
            self.close()

    def _wait_for_next(self, waiting: list[tuple[Wanted, _Task]]) -> int:
        """Where in `waiting`, whose first is at its end, the one stands that is handed on now: the first, or
        after a while the first that is ready (the lock is held)."""
        first = waiting[-1][1]
        if self._needed is not first:
            self._needed = first
            self._patient_until = self._clock() + self._patience if self._patience is not None else None
            if self._held >= self._buffer:
                self._work_to_do.notify_all()
        while not first.ready:
            left = None if self._patient_until is None else self._patient_until - self._clock()
            if left is not None and left <= 0:
                for at in range(len(waiting) - 2, -1, -1):
                    if waiting[at][1].ready:
                        return at
                left = None
            self._answered.wait(left)
        self._needed = None
        return len(waiting) - 1

    def _release(self, task: _Task) -> Result:
        """The result for handing on; what stays behind has no bytes."""
        result = task.result
        assert result is not None  # noqa: S101  (waited for above)
        if isinstance(result, Fetched):
            if task.packed is not None:
                result = replace(result, data=zlib.decompress(task.packed))
            task.packed = None
            task.result = replace(result, data=b"")
            if self._held >= self._buffer:
                self._work_to_do.notify_all()
            self._held -= task.size
            task.size = 0
        return result

    def _add(self, wanted: Wanted) -> _Task:
        """Queues an address (the lock is held)."""
        name = (key(wanted.url), wanted.proxy or "")
        known = self._tasks.get(name)
        if known is not None:
            return known
        try:
            host = parse(wanted.url).netloc
        except FetchError:
            host = ""
        task = self._tasks[name] = _Task(wanted, host)
        self._queues.setdefault(host, deque()).append(task)
        # more workers than hosts could only wait
        if self._workers < min(self._jobs, len(self._queues) + len(self._busy)):
            self._workers += 1
            threading.Thread(target=self._work, name="fetch", daemon=True).start()
        self._work_to_do.notify()
        return task

    def _work(self) -> None:
        while True:
            with self._lock:
                task = self._take()
                if task is None:
                    self._workers -= 1
                    return
            self._perform(task)
            with self._lock:
                self._busy.discard(task.host)
                if task.host in self._queues:
                    self._work_to_do.notify()

    def _take(self) -> _Task | None:
        """The next task whose host is free (the lock is held); None when the crawl is over."""
        while not self._closed:
            task, wait = self._choose()
            if task is not None:
                self._queues[task.host].remove(task)
                if not self._queues[task.host]:
                    del self._queues[task.host]
                self._busy.add(task.host)
                return task
            self._work_to_do.wait(wait)
        return None

    def _choose(self) -> tuple[_Task | None, float | None]:
        """(a task that may start now, seconds until one may)."""
        now = self._clock()
        full = self._held >= self._buffer
        soonest: float | None = None
        for host, queue in self._queues.items():
            if host in self._busy:
                continue
            task: _Task | None = queue[0]
            if full:
                task = self._needed if self._needed in queue else None
            if task is None:
                continue
            at = self._ready(host)
            if at <= now:
                return task, None
            soonest = at if soonest is None else min(soonest, at)
        return None, None if soonest is None else max(soonest - now, 0.001)

    def _perform(self, task: _Task) -> None:
        result: Result | None = None
        follows: Sequence[Wanted] = ()
        error: BaseException | None = None
        try:
            try:
                result = self._get(task.wanted)
            except SourceError as failed:
                result = _failed(task.wanted, failed)
            if isinstance(result, Fetched) and self._follow is not None:
                follows = self._follow(task.wanted, result)
        except BaseException as bug:  # noqa: BLE001  (handed to the reader, who raises it)
            error = bug
        packed = None
        size = 0
        if isinstance(result, Fetched):
            if len(result.data) >= _PACK_FROM and self._needed is not task:
                packed = zlib.compress(result.data, 1)
                result = replace(result, data=b"")
            size = len(packed) if packed is not None else len(result.data)
        with self._lock:
            task.children = [(one, self._add(one)) for one in follows]
            task.packed, task.size, task.result, task.error = packed, size, result, error
            self._held += size
            self._done += 1
            done, known = self._done, len(self._tasks)
            self._answered.notify_all()
        if self._watch is not None:
            self._watch(done, known)


def _failed(wanted: Wanted, error: SourceError) -> Failed:
    from conflictdigest.fetch.urls import redact

    url = redact(wanted.url)
    if isinstance(error, FetchError):
        return error.failed(url)
    return Failed(url, error.reason, error.detail)
