"""Values to text. Every form renders the same `TimelineView`; none looks anything up or knows the time.

Forms are loaded when first used: plain text and JSON must not wait for rich or for templates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conflictdigest.render.article import (
        articles_list,
        ingest_line,
        search_line,
        show_article,
        skip_line,
        stories_list,
    )
    from conflictdigest.render.atom import atom_timeline
    from conflictdigest.render.csv import csv_timeline
    from conflictdigest.render.html import html_timeline
    from conflictdigest.render.json import (
        article_object,
        entry_object,
        json_article,
        json_articles,
        json_skip,
        json_stories,
        json_timeline,
        line,
        story_object,
    )
    from conflictdigest.render.md import md_timeline
    from conflictdigest.render.plain import plain_timeline
    from conflictdigest.render.safe import shown
    from conflictdigest.render.term import term_timeline

_HOMES = {
    "article": ("articles_list", "ingest_line", "search_line", "show_article", "skip_line", "stories_list"),
    "atom": ("atom_timeline",),
    "csv": ("csv_timeline",),
    "html": ("html_timeline",),
    "json": (
        "article_object", "entry_object", "json_article", "json_articles", "json_skip", "json_stories",
        "json_timeline", "line", "story_object",
    ),
    "md": ("md_timeline",),
    "plain": ("plain_timeline",),
    "safe": ("shown",),
    "term": ("term_timeline",),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "article_object",
    "articles_list",
    "atom_timeline",
    "csv_timeline",
    "entry_object",
    "html_timeline",
    "ingest_line",
    "json_article",
    "json_articles",
    "json_skip",
    "json_stories",
    "json_timeline",
    "line",
    "md_timeline",
    "plain_timeline",
    "search_line",
    "show_article",
    "shown",
    "skip_line",
    "stories_list",
    "story_object",
    "term_timeline",
]


def __getattr__(name: str) -> object:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{home}"), name)
