"""One start of a walk: what its answers come to. Opens nothing; remembers which pages were brought."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from conflictdigest.fetch.entries import Choice, Due
from conflictdigest.fetch.failure import HEALING_STATUS
from conflictdigest.fetch.raws import entry_raw, page_raw, teaser_raw
from conflictdigest.fetch.urls import key, redact
from conflictdigest.model import replace
from conflictdigest.model.feeds import FeedKind, Found, Start, Visited
from conflictdigest.model.source import Raw, Skip
from conflictdigest.model.web import Failed, Fetched, NotModified, Validators

MOST_RETRIES = 3
"""Runs in which the page of one entry is asked for again."""
_FINAL = frozenset({"robots", "private-address", "gone", "too-large", "bad-url", "redirect-loop"})

Result = Fetched | NotModified | Failed
Place = tuple[int, int]
"""Of an entry: which document of the start (0 for the feed itself), and which of its due entries."""


@dataclass(slots=True)
class Plan:
    """Takes the answers of one start, in whatever order, and gives what they bring."""

    number: int
    start: Start
    brought: set[str]
    """Keys of the pages that any start of this walk has brought."""
    pending: int = 1
    """Answers that have still to come."""
    visited: Visited = field(init=False)
    _waiting: list[tuple[Place, Due]] = field(default_factory=list)
    _ids: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.visited = Visited(self.start)

    def begin(self, result: Result, choice: Choice | None) -> Iterator[Found]:
        """The start itself has answered. `choice` is None for what is no feed."""
        self.pending -= 1
        start = self.start
        name = redact(start.name.strip())
        if isinstance(result, Failed):
            self.visited = Visited(start, reason=result.reason, detail=result.detail, wait=result.wait)
            if start.feed is None:
                yield self._found((0, 0), Skip(name, result.reason, result.detail))
        elif isinstance(result, NotModified):
            validators = start.feed.validators if start.feed else Validators()
            self.visited = Visited(start, modified=False, moved_to=result.moved_to, validators=validators)
        elif choice is None and start.feed is None:
            yield self._found((0, 0), page_raw(name, result))
        elif choice is None or choice.document is None:
            reason, detail = _no_feed(choice)
            self.visited = replace(self.visited, reason=reason, detail=detail)
            if start.feed is None:
                yield self._found((0, 0), Skip(name, reason, detail))
        else:
            # an index that has not changed says nothing of the sitemaps that it names
            index = choice.document.kind is FeedKind.SITEMAP_INDEX
            validators = Validators() if index else result.validators
            self.visited = replace(self.visited, validators=validators, moved_to=result.moved_to)
            self.pending += len(choice.document.children)
            yield from self._open(0, choice)

    def add(self, which: int, url: str, result: Result, choice: Choice | None) -> Iterator[Found]:
        """A sitemap that the start's index names has answered."""
        self.pending -= 1
        if choice is not None and choice.document is not None:
            yield from self._open(which, choice)
        elif not isinstance(result, NotModified):
            reason, detail = (
                (result.reason, result.detail) if isinstance(result, Failed) else _no_feed(choice)
            )
            self.visited = replace(self.visited, missing=self.visited.missing + 1)
            yield self._found((which, 0), Skip(redact(url), reason, detail))

    def page(self, place: Place, result: Result) -> Iterator[Found]:
        """The page of an entry has answered."""
        self.pending -= 1
        at = next(number for number, (where, _) in enumerate(self._waiting) if where == place)
        _, due = self._waiting.pop(at)
        yield self._page(place, due, result)
        yield from self._inline()

    def finish(self) -> Visited:
        """What there was to see, once nothing is pending."""
        return replace(self.visited, entries=len(self._ids), ids=tuple(self._ids))

    def _open(self, which: int, choice: Choice) -> Iterator[Found]:
        """A document has come: what is not new in it is done already."""
        document = choice.document
        if document is None:
            return
        self.visited = replace(
            self.visited,
            kind=self.visited.kind or document.kind,
            title=self.visited.title or document.title,
            problem=self.visited.problem or document.problem,
            new=self.visited.new + len(choice.due),
        )
        self._ids.extend(entry.id for entry in document.entries)
        self._waiting.extend(((which, number), due) for number, due in enumerate(choice.due))
        self.pending += sum(due.page for due in choice.due)
        for seen in choice.done:
            yield Found((self.number, which, 0), None, seen)
        yield from self._inline()

    def _inline(self) -> Iterator[Found]:
        """The entries before the next page, which the feed itself carries."""
        while self._waiting and not self._waiting[0][1].page:
            place, due = self._waiting.pop(0)
            name = key(due.entry.link) if due.entry.link else ""
            if name and name in self.brought:
                yield self._found(place, None, due)
                continue
            self.brought.add(name)
            yield self._found(place, entry_raw(self.start, due.entry), due)

    def _page(self, place: Place, due: Due, result: Result) -> Found:
        link = due.entry.link or ""
        if isinstance(result, Fetched) and _front_page(link, result.final_url):
            result = Failed(result.url, "gone", "its address leads to the front page")
        name = key(link)
        if isinstance(result, NotModified) or name in self.brought:
            return self._found(place, None, due)
        self.brought.add(name)
        if isinstance(result, Fetched):
            teaser = teaser_raw(self.start, due.entry, "no-article")
            raw = entry_raw(self.start, due.entry, result)
            return self._found(place, replace(raw, fallback=teaser), due)
        retries = due.retries + 1
        again = _may_come(result.reason) and retries <= MOST_RETRIES
        self.visited = replace(self.visited, missing=self.visited.missing + again)
        due = replace(due, seen=replace(due.seen, retries=retries, settled=not again))
        teaser = teaser_raw(self.start, due.entry, result.reason) if due.first else None
        return self._found(place, teaser or Skip(redact(link), result.reason, result.detail), due)

    def _found(self, place: Place, raw: Raw | Skip | None, due: Due | None = None) -> Found:
        return Found((self.number, *place), raw, due.seen if due else None)


def _no_feed(choice: Choice | None) -> tuple[str, str]:
    if choice is not None and choice.failure is not None:
        return choice.failure.reason, choice.failure.detail
    return "not-a-feed", "neither RSS, Atom, RDF, JSON Feed nor a sitemap"


def _may_come(reason: str) -> bool:
    """Whether a later run may get the page: not after a plain no."""
    status = reason.removeprefix("http-")
    if status.isdigit():
        return int(status) in HEALING_STATUS
    return reason not in _FINAL


def _front_page(asked: str, final: str) -> bool:
    """A site that sends readers of a deleted article to its front page."""
    return len(urlsplit(asked).path) > 1 and urlsplit(final).path in ("", "/") and not urlsplit(final).query
