"""The shared filters: what SQL can decide from light columns, and what needs the entry itself.

Words are compared folded and whole: `--place kursk` finds "Kursk region", not "Kurskaya".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from conflictdigest.errors import UsageError
from conflictdigest.model.timeline import Entry
from conflictdigest.store.database import Value, as_list

if TYPE_CHECKING:
    from conflictdigest.ports import Filter

Keep = Callable[[Entry], bool]


@lru_cache(maxsize=8192)
def _words(text: str) -> str:
    from conflictdigest.text.words import folded  # not needed by a timeline without filters

    return " ".join(folded(text))


def facet(texts: Iterable[str]) -> str:
    """Folded words of each text between bars, for `instr`: "| kursk region | ru |"."""
    found = dict.fromkeys(map(_words, texts))
    found.pop("", None)
    return f"| {' | '.join(found)} |" if found else "|"


def conditions(wanted: Filter) -> tuple[str, list[Value]]:
    """A condition on `entries` and its parameters; windows of event days are not in it."""
    parts: list[str] = []
    args: list[Value] = []

    def any_of(column: str, words: tuple[str, ...]) -> None:
        if words:
            parts.append("(" + " OR ".join(f"instr({column}, ?)" for _ in words) + ")")
            args.extend(f" {_words(w) or _NOTHING} " for w in words)

    any_of("places", wanted.places)
    any_of("actors", wanted.actors)
    if wanted.stories:
        parts.append("EXISTS (SELECT 1 FROM json_each(?) WHERE substr(story, 1, length(value)) = value)")
        args.append(as_list(wanted.stories))
    quoting = "n IN (SELECT q.entry FROM entry_articles q JOIN articles a ON a.n = q.article WHERE {})"
    if wanted.by == "published" and (wanted.since or wanted.until):
        parts.append(quoting.format("a.published_last >= ? AND a.published_first <= ?"))
        args.append(wanted.since.toordinal() if wanted.since else 0)
        args.append(wanted.until.toordinal() if wanted.until else 2**40)
    if condition := _ONLY.get(wanted.only or ""):
        parts.append(condition)
    return " AND ".join(parts) or "1", args


_NOTHING = "\0"
"""Stands where a filter's words fold away to nothing: matches no entry."""

_ONLY = {
    "disputed": "disputed",
    "single-origin": "origins <= 1",
    "ahead": "kind = 'ahead'",
    "undated": "0",  # an undated article has no entries: it is listed by itself
}


def keeps(wanted: Filter) -> Keep | None:
    """What SQL could not decide; None when that is nothing. Raises UsageError for a bad expression."""
    tests: list[Keep] = []
    if wanted.outlets:
        outlets = [f" {_words(o) or _NOTHING} " for o in wanted.outlets]
        tests.append(lambda e: any(o in f" {_words(q.outlet or '')} " for q in e.quotes for o in outlets))
    if wanted.grep:
        try:
            pattern = re.compile(wanted.grep, re.IGNORECASE)
        except re.error as error:
            raise UsageError(f"--grep {wanted.grep!r} is no regular expression: {error}") from error
        tests.append(lambda e: any(pattern.search(t) for t in (e.text, *(q.text for q in e.quotes))))
    if wanted.topics:
        tests.append(_topics(wanted.topics))
    if not tests:
        return None
    return lambda entry: all(test(entry) for test in tests)


def _topics(topics: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]) -> Keep:
    pairs = [(_padded(words), _padded(without)) for words, without in topics]

    def keep(entry: Entry) -> bool:
        said = (entry.text, *(q.text for q in entry.quotes), *(p.name for p in entry.places), *entry.names)
        text = f" {' | '.join(_words(t) for t in said)} "
        return any(
            any(w in text for w in words) and not any(w in text for w in without) for words, without in pairs
        )

    return keep


def _padded(words: Iterable[str]) -> list[str]:
    return [f" {text} " for w in words if (text := _words(w))]
