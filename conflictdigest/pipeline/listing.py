"""Which articles pass the filters that every listing command shares."""

from __future__ import annotations

import re
from collections.abc import Iterable

from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.timeline import Listed
from conflictdigest.ports import Filter, Store
from conflictdigest.text.words import folded


def with_whole_ids(store: Store, wanted: Filter) -> Filter:
    """The filter with each story named by its whole id; an article's or entry's id stands for its story.

    Raises UsageError for an id that is not there, or that several begin with.
    """
    return replace(wanted, stories=tuple(_story(store, one) for one in wanted.stories))


def _story(store: Store, prefix: str) -> str:
    kind, found = store.complete(prefix)
    if kind == "article":
        return store.story_of([found]).get(found, found)
    return store.entry(found).story or found if kind == "entry" else found


def listed(store: Store, wanted: Filter) -> list[Listed]:
    """Articles in order of publication. `since` and `until` bound the publication date here."""
    undated = set(store.undated())
    found = [a for a in store.listed() if _by_columns(a, wanted, undated)]
    if wanted.stories:
        whole = with_whole_ids(store, wanted).stories
        members = {i for s in store.stories(whole) for i in s.articles}
        found = [a for a in found if a.id in members]
    if wanted.only in _OF_ENTRIES:
        such = {q.article for e in store.entries(Filter(only=wanted.only)) for q in e.quotes}
        found = [a for a in found if a.id in such]
    if wanted.places or wanted.actors or wanted.topics or wanted.grep:
        keep = {a.id for a in store.articles([f.id for f in found]) if _by_words(a, wanted)}
        found = [a for a in found if a.id in keep]
    return found


_OF_ENTRIES = ("disputed", "single-origin", "ahead")
"""An article is such when a happening that it tells of is."""


def _by_columns(article: Listed, wanted: Filter, undated: set[str]) -> bool:
    days = article.published.days if article.published else None
    if wanted.since and (days is None or days.last < wanted.since):
        return False
    if wanted.until and (days is None or days.first > wanted.until):
        return False
    if wanted.only == "undated" and article.id not in undated:
        return False
    return not wanted.outlets or _named(wanted.outlets, (article.outlet or "",))


def _by_words(article: Article, wanted: Filter) -> bool:
    text = "\n".join(((article.title or ""), *article.paragraphs))
    folded = text.casefold()
    if wanted.grep and not re.search(wanted.grep, text, re.IGNORECASE):
        return False
    if wanted.topics and not any(topic_in(folded, words, without) for words, without in wanted.topics):
        return False
    names = [text for n in article.names for text in (n.key, n.text)]
    speakers = [text for c in article.claims for text in (c.source, *c.chain) if text]
    return (not wanted.places or _named(wanted.places, names)) and (
        not wanted.actors or _named(wanted.actors, [*names, *speakers])
    )


def _named(wanted: Iterable[str], names: Iterable[str]) -> bool:
    """Whether one of the names holds one of those wanted, whole words compared as a timeline does."""
    padded = [f" {' '.join(folded(name))} " for name in names]
    sought = [words for one in wanted if (words := " ".join(folded(one)))]
    return any(f" {words} " in name for words in sought for name in padded)


def topic_in(folded: str, words: tuple[str, ...], without: tuple[str, ...]) -> bool:
    """Whether a text (case-folded) has one of the words and none that excludes; whole words only."""
    return any(_has(folded, w) for w in words) and not any(_has(folded, w) for w in without)


def _has(folded: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", folded) is not None
