"""From addresses to articles: pages as they are, feeds by way of their entries.

The plan for a feed (which entries, which of them need their page) is made as soon as the feed is there, in
the thread that fetched it, so that pages are under way while other feeds still come. What is handed on keeps
the order of the addresses and of each feed's entries.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date
from urllib.parse import urlsplit

from conflictdigest.errors import SourceError
from conflictdigest.fetch.entries import Choice, Due, choose
from conflictdigest.fetch.failure import HEALING_STATUS
from conflictdigest.fetch.raws import entry_raw, page_raw, teaser_raw
from conflictdigest.fetch.urls import key, redact
from conflictdigest.intake import feeds
from conflictdigest.intake.feed_text import day_in
from conflictdigest.model.feeds import FeedDocument, FeedKind, Found, Seen, Start, Visited
from conflictdigest.model.source import Skip
from conflictdigest.model.web import Failed, Fetched, NotModified, Validators, Wanted
from conflictdigest.ports import Web

MOST_ENTRIES = 100
"""New entries of one feed that one run reads; the others wait for the next run."""
MOST_OF_ONE = 2000
"""The same for a feed that is named but not followed."""
MOST_RETRIES = 3
"""Runs in which the page of one entry is asked for again."""

_ENTRY, _MAP = "entry:", "map"
_FINAL = frozenset({"robots", "private-address", "gone", "too-large", "bad-url", "redirect-loop"})


@dataclass(slots=True)
class _Plan:
    """One start while it is walked."""

    number: int
    start: Start
    documents: list[FeedDocument] = field(default_factory=list)
    waiting: list[Due] = field(default_factory=list)
    """Entries in order; their pages' answers come in the same order."""
    visited: Visited | None = None
    new: int = 0
    missing: int = 0


class Visitor:
    """Implements `ports.Visits` over a `Web`."""

    def __init__(self, web: Web, *, most: int = MOST_ENTRIES) -> None:
        self._web = web
        self._most = most

    def visit(
        self,
        starts: Sequence[Start],
        *,
        known: Set[str] = frozenset(),
        since: date | None = None,
        watch: Callable[[int, int], None] | None = None,
    ) -> Iterator[Found | Visited]:
        """Each start's sources, then its Visited, in the order of the starts. Requests begin at once.

        `known`: keys of pages that earlier runs read for any feed.
        """
        return _Walk(starts, known=known, since=since, most=self._most).over(self._web, watch)


class _Walk:
    """One walk."""

    def __init__(self, starts: Sequence[Start], *, known: Set[str], since: date | None, most: int) -> None:
        self._starts = starts
        self._known = known
        self._since = since
        self._most = most
        self._choices: dict[str, Choice] = {}
        self._parsing = threading.Lock()
        self._brought: set[str] = set()

    def over(self, web: Web, watch: Callable[[int, int], None] | None) -> Iterator[Found | Visited]:
        wanted = [self._wanted(number, start) for number, start in enumerate(self._starts)]
        return self._hand_on(web.crawl(wanted, self._follow, watch))

    def _wanted(self, number: int, start: Start) -> Wanted:
        state = start.feed
        if state is None:
            return Wanted(start.name, tag=f"{number}")
        # unchanged entries are of use while some of them still lack their page
        validators = None if self._unsettled(start.seen) else state.validators
        return Wanted(state.feed.url, validators, state.feed.proxy, f"{number}")

    def _unsettled(self, seen: Mapping[str, Seen]) -> bool:
        waiting = (s for s in seen.values() if not s.settled)
        return any(self._since is None or (day_in(s.stamp) or self._since) >= self._since for s in waiting)

    def _follow(self, wanted: Wanted, fetched: Fetched) -> Sequence[Wanted]:
        """What an answer leads to; runs in a fetching thread."""
        number, _, entry = wanted.tag.partition("/")
        start = self._starts[int(number)]
        if entry.startswith(_ENTRY):
            return ()
        with self._parsing:
            try:
                kind = feeds.kind_of(fetched.data, fetched.media_type)
                document = None
                if kind is not None:
                    document = feeds.parse(
                        fetched.data,
                        url=fetched.final_url,
                        media_type=fetched.media_type,
                        charset=fetched.charset,
                    )
            except SourceError as error:
                self._choices[_name(wanted)] = Choice(failure=error)
                return ()
        if document is None:
            return ()
        if document.kind is FeedKind.SITEMAP_INDEX and not entry:
            self._choices[_name(wanted)] = Choice(document)
            proxy = wanted.proxy
            return [Wanted(child, proxy=proxy, tag=f"{number}/{_MAP}") for child in document.children]
        # what nobody follows has no later run that could take up the rest
        most = self._most if start.feed else MOST_OF_ONE
        choice = choose(document, start.seen, self._known, since=self._since, most=most)
        self._choices[_name(wanted)] = choice
        return [
            Wanted(due.entry.link, proxy=wanted.proxy, tag=f"{number}/{_ENTRY}{due.entry.id}")
            for due in choice.due
            if due.page and due.entry.link
        ]

    def _hand_on(
        self, answers: Iterator[tuple[Wanted, Fetched | NotModified | Failed]]
    ) -> Iterator[Found | Visited]:
        plan: _Plan | None = None
        for wanted, result in answers:
            number, _, entry = wanted.tag.partition("/")
            if not entry:
                if plan is not None:
                    yield from self._finish(plan)
                plan = _Plan(int(number), self._starts[int(number)])
                yield from self._begin(plan, wanted, result)
            elif plan is not None and entry == _MAP:
                yield from self._inline(plan)
                yield from self._open(plan, wanted, result)
            elif plan is not None:
                yield from self._inline(plan)
                yield from self._page(plan, plan.waiting.pop(0), result)
        if plan is not None:
            yield from self._finish(plan)

    def _begin(
        self, plan: _Plan, wanted: Wanted, result: Fetched | NotModified | Failed
    ) -> Iterator[Found | Visited]:
        start = plan.start
        if isinstance(result, Failed):
            plan.visited = Visited(start, reason=result.reason, detail=result.detail, wait=result.wait)
            if start.feed is None:
                yield Found(plan.number, Skip(redact(start.name.strip()), result.reason, result.detail))
            return
        if isinstance(result, NotModified):
            plan.visited = Visited(start, modified=False, moved_to=result.moved_to)
            if start.feed is not None:
                plan.visited = replace(plan.visited, validators=start.feed.validators)
            return
        plan.visited = Visited(start, validators=result.validators, moved_to=result.moved_to)
        if _name(wanted) not in self._choices and start.feed is None:
            yield Found(plan.number, page_raw(redact(start.name.strip()), result))
            return
        yield from self._open(plan, wanted, result)

    def _open(
        self, plan: _Plan, wanted: Wanted, result: Fetched | NotModified | Failed
    ) -> Iterator[Found | Visited]:
        """A feed, or a sitemap of an index, has come: what is not new in it is done already."""
        visited = plan.visited or Visited(plan.start)
        choice = self._choices.pop(_name(wanted), None)
        if choice is None or choice.document is None:
            failure = choice.failure if choice else None
            reason = failure.reason if failure else "not-a-feed"
            detail = failure.detail if failure else "neither RSS, Atom, RDF, JSON Feed nor a sitemap"
            if isinstance(result, Failed):
                reason, detail = result.reason, result.detail
            if wanted.tag.endswith(f"/{_MAP}"):
                plan.missing += 1
                yield Found(plan.number, Skip(redact(wanted.url), reason, detail))
                return
            plan.visited = replace(visited, reason=reason, detail=detail, validators=Validators())
            if plan.start.feed is None:
                yield Found(plan.number, Skip(redact(plan.start.name.strip()), reason, detail))
            return
        document = choice.document
        plan.documents.append(document)
        plan.waiting.extend(choice.due)
        plan.visited = replace(
            visited,
            kind=visited.kind or document.kind,
            title=visited.title or document.title,
            problem=visited.problem or document.problem,
        )
        for seen in choice.done:
            yield Found(plan.number, None, seen)

    def _inline(self, plan: _Plan) -> Iterator[Found]:
        """The entries before the next page, which the feed itself carries."""
        while plan.waiting and not (plan.waiting[0].page and plan.waiting[0].entry.link):
            due = plan.waiting.pop(0)
            plan.new += 1
            name = key(due.entry.link) if due.entry.link else ""
            if name and name in self._brought:
                yield Found(plan.number, None, due.seen)
                continue
            self._brought.add(name)
            yield Found(plan.number, entry_raw(plan.start, due.entry), due.seen)

    def _page(self, plan: _Plan, due: Due, result: Fetched | NotModified | Failed) -> Iterator[Found]:
        plan.new += 1
        link = due.entry.link or ""
        if isinstance(result, Fetched) and _front_page(link, result.final_url):
            result = Failed(result.url, "gone", "its address leads to the front page")
        name = key(link)
        if isinstance(result, NotModified) or name in self._brought:
            yield Found(plan.number, None, due.seen)
            return
        self._brought.add(name)
        if isinstance(result, Fetched):
            teaser = teaser_raw(plan.start, due.entry, "no-article")
            raw = replace(entry_raw(plan.start, due.entry, result), fallback=teaser)
            yield Found(plan.number, raw, due.seen)
            return
        retries = due.retries + 1
        again = _may_come(result.reason) and retries <= MOST_RETRIES
        plan.missing += again
        teaser = teaser_raw(plan.start, due.entry, result.reason)
        seen = replace(due.seen, retries=retries, settled=not again)
        if teaser is None or not due.first:
            yield Found(plan.number, Skip(redact(link), result.reason, result.detail), seen)
        else:
            yield Found(plan.number, teaser, seen)

    def _finish(self, plan: _Plan) -> Iterator[Found | Visited]:
        yield from self._inline(plan)
        visited = plan.visited or Visited(plan.start)
        ids = tuple(e.id for d in plan.documents for e in d.entries)
        yield replace(visited, entries=len(ids), ids=ids, new=plan.new, missing=plan.missing)


def _name(wanted: Wanted) -> str:
    return f"{wanted.tag} {wanted.url}"


def _may_come(reason: str) -> bool:
    """Whether a later run may get the page: not after a plain no."""
    status = reason.removeprefix("http-")
    if status.isdigit():
        return int(status) in HEALING_STATUS
    return reason not in _FINAL


def _front_page(asked: str, final: str) -> bool:
    """A site that sends readers of a deleted article to its front page."""
    return len(urlsplit(asked).path) > 1 and urlsplit(final).path in ("", "/") and not urlsplit(final).query
