"""Everything that brings bytes in: the web (polite, bounded, guarded), files, folders, stdin.

What asks servers loads when an address is to be asked for: a twentieth of what a start with files costs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from conflictdigest.fetch.gather import Gatherer
from conflictdigest.fetch.local import LocalLimits, LocalSources
from conflictdigest.model import replace
from conflictdigest.model.web import HttpSettings
from conflictdigest.ports import Sources

if TYPE_CHECKING:
    from conflictdigest.fetch.http import HttpSources
    from conflictdigest.fetch.walk import Visitor

__all__ = ["Gatherer", "HttpSources", "LocalLimits", "LocalSources", "Visitor", "sources", "web"]


def web(
    settings: HttpSettings | None = None, *, allow_private: bool = False, ignore_robots: bool = False
) -> HttpSources:
    """The web as the settings and the command line together permit it."""
    from conflictdigest.fetch.http import HttpSources

    settings = settings or HttpSettings()
    return HttpSources(
        replace(
            settings,
            allow_private=settings.allow_private or allow_private,
            ignore_robots=settings.ignore_robots or ignore_robots,
        )
    )


def sources(
    settings: HttpSettings | None = None,
    *,
    allow_private: bool = False,
    ignore_robots: bool = False,
    watch: Callable[[int, int], None] | None = None,
    limits: LocalLimits | None = None,
) -> Sources:
    """Files, folders, `-` and addresses behind one port. `watch` hears (addresses asked, addresses known)."""

    def asking() -> HttpSources:
        return web(settings, allow_private=allow_private, ignore_robots=ignore_robots)

    return Gatherer(LocalSources(limits), asking, watch=watch)


def __getattr__(name: str) -> object:
    if name == "HttpSources":
        from conflictdigest.fetch.http import HttpSources

        return HttpSources
    if name == "Visitor":
        from conflictdigest.fetch.walk import Visitor

        return Visitor
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
