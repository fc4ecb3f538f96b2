"""From addresses to articles: pages as they are, feeds by way of their entries.

What a feed's answer leads to is decided as soon as it is there, in the thread that fetched it, so that pages
are under way while other feeds still come.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from datetime import date

from conflictdigest.errors import SourceError
from conflictdigest.fetch.entries import Choice, choose
from conflictdigest.fetch.plan import Plan, Result
from conflictdigest.intake import feeds
from conflictdigest.intake.feed_text import day_in
from conflictdigest.model.feeds import FeedKind, Found, Seen, Start, Visited
from conflictdigest.model.web import Fetched, Wanted
from conflictdigest.ports import Web

MOST_ENTRIES = 100
"""New entries of one feed that one run reads; the others wait for the next run."""
MOST_OF_ONE = 2000
"""The same for a feed that is named but not followed."""
_MAP = "map"


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
        patience: float | None = None,
    ) -> Iterator[Found | Visited]:
        """See `ports.Visits.visit`."""
        walk = _Walk(starts, known=known, since=since, most=self._most)
        return walk.over(self._web, watch, patience)


class _Walk:
    """One walk. Tags name what is asked for: `7` the start, `7/map2` a sitemap of its index, `7/0.3` an
    entry's page, by document and number among the entries that are due."""

    def __init__(self, starts: Sequence[Start], *, known: Set[str], since: date | None, most: int) -> None:
        self._starts = starts
        self._known = known
        self._since = since
        self._most = most
        self._choices: dict[str, Choice] = {}
        self._parsing = threading.Lock()
        self._brought: set[str] = set()

    def over(
        self, web: Web, watch: Callable[[int, int], None] | None, patience: float | None
    ) -> Iterator[Found | Visited]:
        wanted = [self._wanted(number, start) for number, start in enumerate(self._starts)]
        return self._hand_on(web.crawl(wanted, self._follow, watch, patience))

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
        number, _, part = wanted.tag.partition("/")
        if part and not part.startswith(_MAP):
            return ()
        with self._parsing:
            choice = self._choice(self._starts[int(number)], fetched)
        if choice is None:
            return ()
        self._choices[wanted.tag] = choice
        if choice.document is not None and choice.document.children:
            children = enumerate(choice.document.children, 1)
            return [
                Wanted(child, proxy=wanted.proxy, tag=f"{number}/{_MAP}{which}") for which, child in children
            ]
        which = part.removeprefix(_MAP) or "0"
        return [
            Wanted(due.entry.link or "", proxy=wanted.proxy, tag=f"{number}/{which}.{place}")
            for place, due in enumerate(choice.due)
            if due.page
        ]

    def _choice(self, start: Start, fetched: Fetched) -> Choice | None:
        """None when the answer is no feed."""
        try:
            if feeds.kind_of(fetched.data, fetched.media_type) is None:
                return None
            document = feeds.parse(
                fetched.data, url=fetched.final_url, media_type=fetched.media_type, charset=fetched.charset
            )
        except SourceError as error:
            return Choice(failure=error)
        if document.kind is FeedKind.SITEMAP_INDEX:
            return Choice(document)
        # what nobody follows has no later run that could take up the rest
        most = self._most if start.feed else MOST_OF_ONE
        return choose(document, start.seen, self._known, since=self._since, most=most)

    def _hand_on(self, answers: Iterator[tuple[Wanted, Result]]) -> Iterator[Found | Visited]:
        plans: dict[int, Plan] = {}
        for wanted, result in answers:
            name, _, part = wanted.tag.partition("/")
            number = int(name)
            choice = self._choices.pop(wanted.tag, None)
            if not part:
                plans[number] = Plan(number, self._starts[number], self._brought)
                yield from plans[number].begin(result, choice)
            elif part.startswith(_MAP):
                which = int(part.removeprefix(_MAP))
                yield from plans[number].add(which, wanted.url, result, choice)
            else:
                document, _, place = part.partition(".")
                yield from plans[number].page((int(document), int(place)), result)
            if not plans[number].pending:
                yield plans.pop(number).finish()
