"""What `ingest` and `timeline SRC…` share: run the ingest flow and print its outcomes."""

from __future__ import annotations

import sys
from collections import Counter as Counts
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct

from conflictdigest.cli.bars import Bars
from conflictdigest.cli.globals import Globals
from conflictdigest.cli.progress import Counter
from conflictdigest.model.article import Article, Outcome, Status
from conflictdigest.model.source import Raw, Skip

if TYPE_CHECKING:
    from conflictdigest.config import Config
    from conflictdigest.pipeline.ingest import Order
    from conflictdigest.pipeline.marks import Mark
    from conflictdigest.ports import Store


class Reading(Struct, frozen=True):
    """One run over sources, with what the user wants to see of it."""

    asked: Globals
    config: Config
    allow_private: bool = False
    ignore_robots: bool = False
    as_json: bool = False

    def preview(self, names: Sequence[str], order: Order) -> int:
        """Print what would be stored; open no store."""
        from conflictdigest.pipeline.preview import preview

        with Counter(quiet=self.asked.quiet) as progress:
            return self._print(preview(self._raws(names), order, progress))

    def ingest(
        self,
        names: Sequence[str],
        order: Order,
        *,
        feeds: bool = False,
        tags: tuple[str, ...] = (),
        feed_names: tuple[str, ...] = (),
    ) -> int:
        """Read into the store and print each outcome."""
        from conflictdigest import wiring
        from conflictdigest.pipeline.ingest import ingest, stored_items

        with (
            wiring.open_store(self.asked.store, create=True, alone=True) as store,
            self._progress(names, feeds=feeds) as progress,
        ):
            watch = progress.watch if isinstance(progress, Bars) else None
            if order.again and not names and not feeds:
                outcomes = ingest((), store, order, progress, items=stored_items(store))
            else:
                raws: Iterable[Raw | Skip | Mark] = self._raws(names, watch)
                if feeds:
                    following = wiring.feed_sources(
                        self.config,
                        store,
                        names=feed_names,
                        tags=tags,
                        since=order.since,
                        allow_private=self.allow_private,
                        ignore_robots=self.ignore_robots,
                        watch=watch,
                    )
                    raws = chain(raws, following)
                outcomes = ingest(raws, store, order, progress)
                if feeds:
                    outcomes = following.sort(outcomes)
            return self._print(outcomes, store)

    def _progress(self, names: Sequence[str], *, feeds: bool) -> Bars | Counter:
        """Bars where servers are asked, else a count."""
        asking = feeds or any(name.lower().startswith(("http://", "https://")) for name in names)
        return Bars(quiet=self.asked.quiet) if asking else Counter(quiet=self.asked.quiet)

    def _raws(
        self, names: Sequence[str], watch: Callable[[int, int], None] | None = None
    ) -> Iterator[Raw | Skip]:
        from conflictdigest import wiring

        found = wiring.sources(
            self.config, allow_private=self.allow_private, ignore_robots=self.ignore_robots, watch=watch
        )
        return found.gather(names)

    def _print(self, outcomes: Iterable[Outcome], store: Store | None = None) -> int:
        seen: list[Status] = []
        for outcome in outcomes:
            seen.append(outcome.status)
            if outcome.status is Status.SKIPPED:
                self._print_skip(outcome)
            elif self.as_json or not self.asked.quiet:
                stored = store.article(outcome.stored) if store and outcome.stored else None
                self._print_article(outcome, outcome.article or stored)
        if len(seen) > 1 and not self.as_json and not self.asked.quiet:
            print(totals(seen), file=sys.stderr)
        return exit_code(seen)

    def _print_skip(self, outcome: Outcome) -> None:
        from conflictdigest.render import article as text
        from conflictdigest.render import json

        skip = Skip(outcome.origin, outcome.reason or "unknown", outcome.detail, outcome.origin_id)
        if self.as_json:
            print(json.json_skip(skip))
        if not (self.asked.quiet and outcome.passing):
            print(text.skip_line(skip), file=sys.stderr)

    def _print_article(self, outcome: Outcome, article: Article | None) -> None:
        from conflictdigest.render import article as text
        from conflictdigest.render import json

        if article is None:
            return
        if self.as_json:
            print(json.json_article(article, outcome.status, outcome.reason))
        else:
            why = f"{outcome.reason}: {outcome.detail}" if outcome.detail else outcome.reason
            print(text.ingest_line(article, outcome.status, why))


def totals(seen: Sequence[Status]) -> str:
    """ "12 articles: 10 new, 2 unchanged; 1 source skipped"."""
    counts = Counts(seen)
    read = len(seen) - counts[Status.SKIPPED]
    kinds = ", ".join(f"{counts[s]} {s}" for s in Status if counts[s] and s is not Status.SKIPPED)
    skipped = counts[Status.SKIPPED]
    tail = f"; {skipped} source{'s' * (skipped != 1)} skipped" if skipped else ""
    return f"{read} article{'s' * (read != 1)}{': ' + kinds if kinds else ''}{tail}"


def exit_code(seen: Sequence[Status]) -> int:
    """0 all read (or nothing new), 3 some failed, 4 none was usable."""
    failed = sum(s is Status.SKIPPED for s in seen)
    if not failed:
        return 0
    return 4 if failed == len(seen) else 3
