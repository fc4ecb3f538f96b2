"""Which articles pass the filters that every listing command shares."""

from __future__ import annotations

import re

from conflictdigest.model.article import Article
from conflictdigest.model.timeline import Listed
from conflictdigest.ports import Filter, Store


def listed(store: Store, wanted: Filter) -> list[Listed]:
    """Articles in order of publication. `since` and `until` bound the publication date here."""
    undated = set(store.undated())
    found = [a for a in store.listed() if _by_columns(a, wanted, undated)]
    if wanted.stories:
        members = {
            i for s in store.stories() for p in wanted.stories if s.id.startswith(p) for i in s.articles
        }
        found = [a for a in found if a.id in members]
    if wanted.places or wanted.actors or wanted.topics or wanted.grep:
        keep = {a.id for a in store.articles([f.id for f in found]) if _by_words(a, wanted)}
        found = [a for a in found if a.id in keep]
    return found


def _by_columns(article: Listed, wanted: Filter, undated: set[str]) -> bool:
    days = article.published.days if article.published else None
    if wanted.since and (days is None or days.last < wanted.since):
        return False
    if wanted.until and (days is None or days.first > wanted.until):
        return False
    if wanted.only == "undated" and article.id not in undated:
        return False
    outlets = {o.casefold() for o in wanted.outlets}
    return not outlets or (article.outlet or "").casefold() in outlets


def _by_words(article: Article, wanted: Filter) -> bool:
    text = "\n".join(((article.title or ""), *article.paragraphs))
    folded = text.casefold()
    if wanted.grep and not re.search(wanted.grep, text, re.IGNORECASE):
        return False
    if wanted.topics and not any(topic_in(folded, words, without) for words, without in wanted.topics):
        return False
    keys = {n.key for n in article.names} | {n.text.casefold() for n in article.names}
    return all(any(n.casefold() in keys for n in group) for group in (wanted.places, wanted.actors) if group)


def topic_in(folded: str, words: tuple[str, ...], without: tuple[str, ...]) -> bool:
    """Whether a text (case-folded) has one of the words and none that excludes; whole words only."""
    return any(_has(folded, w) for w in words) and not any(_has(folded, w) for w in without)


def _has(folded: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", folded) is not None
