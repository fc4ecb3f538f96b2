"""What the user names (files, folders, `-`, addresses) as bytes, in the order named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from conflictdigest.errors import SourceError
from conflictdigest.fetch.urls import has_other_scheme, is_url, redact
from conflictdigest.intake import feeds
from conflictdigest.model import replace
from conflictdigest.model.feeds import FeedKind, Found, Start, Visited
from conflictdigest.model.source import Raw, Skip
from conflictdigest.ports import Sources, Web


class Gatherer:
    """Files from `local`, addresses from what `web` makes; all addresses are asked for at once, in the
    background.

    An address that turns out to be a feed gives its entries.
    """

    def __init__(
        self, local: Sources, web: Callable[[], Web], *, watch: Callable[[int, int], None] | None = None
    ) -> None:
        self._local = local
        self._web = web
        self._watch = watch

    def gather(self, names: Sequence[str]) -> Iterator[Raw | Skip]:
        """Never raises for one bad source: that is a Skip."""
        starts = [Start(name) for name in names if is_url(name)]
        found = self._visited(starts) if starts else iter(())
        for kind, some in groupby(names, _kind):
            if kind == "url":
                for _ in some:
                    yield from _of_one(found)
            elif kind == "scheme":
                yield from (Skip(redact(name), "bad-url", "only http and https are fetched") for name in some)
            else:
                for raw in self._local.gather(list(some)):
                    yield from _saved(raw)

    def _visited(self, starts: Sequence[Start]) -> Iterator[Found | Visited]:
        from conflictdigest.fetch.walk import Visitor

        return Visitor(self._web()).visit(starts, watch=self._watch)


def _saved(raw: Raw | Skip) -> Iterator[Raw | Skip]:
    """A file; a feed that somebody saved gives its entries, as far as it carries them."""
    if isinstance(raw, Skip) or (kind := feeds.kind_of(raw.data)) is None:
        yield raw
        return
    from conflictdigest.fetch.raws import entry_raw, teaser_raw

    try:
        document = feeds.parse(raw.data, url="")
    except SourceError as error:
        yield Skip(raw.origin, error.reason, error.detail)
        return
    if kind in (FeedKind.SITEMAP, FeedKind.SITEMAP_INDEX) or not document.entries:
        yield Skip(raw.origin, "no-article", "a list of addresses; give its own address, or those in it")
        return
    for number, entry in enumerate(document.entries, 1):
        origin = f"{raw.origin}#{number}"
        made = entry_raw(Start(raw.origin), entry) if entry.full else None
        found = made or teaser_raw(Start(raw.origin), entry, "not-asked")
        if found is None:
            yield Skip(origin, "no-article", "the feed carries no text for it")
        else:
            yield replace(found, origin=origin, key=f"{raw.key}#{entry.id}")


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
