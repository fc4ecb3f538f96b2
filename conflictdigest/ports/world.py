"""The clock, sources, the web and the post: what lies outside the program and its store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # only names in signatures: whoever needs a filter need not load every model
    from conflictdigest.model.feeds import Found, Start, Visited
    from conflictdigest.model.mail import Handed
    from conflictdigest.model.source import Raw, Skip
    from conflictdigest.model.web import Failed, Fetched, NotModified, Wanted


class Clock(Protocol):
    """The only way to know what time it is; `wiring` builds the real one."""

    def now(self) -> datetime: ...

    def today(self) -> date: ...


class Sources(Protocol):
    """Brings bytes in. Never raises for one bad source: that is a Skip."""

    def gather(self, names: Sequence[str]) -> Iterator[Raw | Skip]: ...


class Web(Protocol):
    """Fetches pages and feeds, politely and within bounds."""

    def get(self, wanted: Wanted) -> Fetched | NotModified:
        """Raises SourceError."""
        ...

    def crawl(
        self,
        wanted: Sequence[Wanted],
        follow: Callable[[Wanted, Fetched], Sequence[Wanted]] | None = None,
        watch: Callable[[int, int], None] | None = None,
        patience: float | None = None,
    ) -> Iterator[tuple[Wanted, Fetched | NotModified | Failed]]:
        """Each address with its answer, in the order asked; what `follow` adds comes right after its parent.
        An address met for the second time gives NotModified. Starts at once, not at the first `next`.

        With `patience`, an answer that is not there after so many seconds lets those behind it go first.
        """
        ...


class Visits(Protocol):
    """Reads addresses and feeds: pages as they are, feeds by way of their entries."""

    def visit(
        self,
        starts: Sequence[Start],
        *,
        known: Set[str] = frozenset(),
        since: date | None = None,
        watch: Callable[[int, int], None] | None = None,
        patience: float | None = None,
    ) -> Iterator[Found | Visited]:
        """Each start's sources, then its Visited, in the order of the starts. Requests begin at once.

        `known`: keys of pages that earlier runs read for any feed; they are not asked for again.
        `patience`: seconds after which what is ready goes before what is not; then only `Found.order` tells
        the order, and a start's Visited still comes after all that it brings.
        """
        ...


class Post(Protocol):
    """Takes letters to a mail server, a program or a folder, one recipient at a time."""

    def hand_over(self, data: bytes, recipient: str, name: str) -> Handed:
        """`data` is the whole message, lines ending in CRLF; `name` is its own for good and fit for a file.

        Raises DeliveryError when nobody can be reached this way now (no connection, login refused).
        """
        ...

    def check(self) -> str:
        """Do all but hand over; what was found, in words. Raises DeliveryError."""
        ...

    def close(self) -> None: ...
