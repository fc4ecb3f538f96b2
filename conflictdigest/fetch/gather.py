"""What the user names (files, folders, `-`, addresses) as bytes, in the order named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from conflictdigest.fetch.urls import has_other_scheme, is_url, key, redact
from conflictdigest.model.source import Raw, Skip
from conflictdigest.model.web import Failed, Fetched, NotModified, Wanted
from conflictdigest.ports import Sources, Web


class Gatherer:
    """Files from `local`, addresses from `web`; all addresses are asked for at once, in the background."""

    def __init__(self, local: Sources, web: Web) -> None:
        self._local = local
        self._web = web

    def gather(self, names: Sequence[str]) -> Iterator[Raw | Skip]:
        """Never raises for one bad source: that is a Skip."""
        wanted = [Wanted(name) for name in names if is_url(name)]
        pages = self._web.crawl(wanted) if wanted else iter(())
        for kind, some in groupby(names, _kind):
            if kind == "url":
                for _ in some:
                    asked, result = next(pages)
                    # an address named twice is one source
                    if not isinstance(result, NotModified):
                        yield raw(asked, result)
            elif kind == "scheme":
                yield from (Skip(redact(name), "bad-url", "only http and https are fetched") for name in some)
            else:
                yield from self._local.gather(list(some))


def raw(wanted: Wanted, result: Fetched | Failed) -> Raw | Skip:
    """A page as `intake` takes it. `origin` is the address as asked, less its credentials."""
    origin = redact(wanted.url.strip())
    if isinstance(result, Failed):
        return Skip(origin, result.reason, result.detail)
    return Raw(
        origin=origin,
        data=result.data,
        key=key(result.final_url),
        url=result.final_url,
        media_type=result.media_type,
        charset=result.charset,
        retrieved=result.retrieved,
    )


def _kind(name: str) -> str:
    if is_url(name):
        return "url"
    return "scheme" if has_other_scheme(name) else "local"
