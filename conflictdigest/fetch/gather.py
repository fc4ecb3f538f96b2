"""What the user names (files, folders, `-`, addresses) as bytes, in the order named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from conflictdigest.fetch.urls import has_other_scheme, is_url, redact
from conflictdigest.fetch.walk import Visitor
from conflictdigest.model.feeds import Found, Start, Visited
from conflictdigest.model.source import Raw, Skip
from conflictdigest.ports import Sources, Web


class Gatherer:
    """Files from `local`, addresses from `web`; all addresses are asked for at once, in the background.

    An address that turns out to be a feed gives its entries.
    """

    def __init__(self, local: Sources, web: Web, since: date | None = None) -> None:
        self._local = local
        self._web = web
        self._since = since

    def gather(self, names: Sequence[str]) -> Iterator[Raw | Skip]:
        """Never raises for one bad source: that is a Skip."""
        starts = [Start(name) for name in names if is_url(name)]
        found = Visitor(self._web).visit(starts, since=self._since) if starts else iter(())
        for kind, some in groupby(names, _kind):
            if kind == "url":
                for _ in some:
                    yield from _of_one(found)
            elif kind == "scheme":
                yield from (Skip(redact(name), "bad-url", "only http and https are fetched") for name in some)
            else:
                yield from self._local.gather(list(some))


def _of_one(found: Iterator[Found | Visited]) -> Iterator[Raw | Skip]:
    """The sources of the next start."""
    for event in found:
        if isinstance(event, Visited):
            return
        if event.raw is not None:
            yield event.raw


def _kind(name: str) -> str:
    if is_url(name):
        return "url"
    return "scheme" if has_other_scheme(name) else "local"
