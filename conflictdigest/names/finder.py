"""Find the names of a text: tables first, then capitalised words that no table knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from conflictdigest.model import replace
from conflictdigest.model.names import Name, NameKind, Sign
from conflictdigest.model.text import Span
from conflictdigest.names import tables
from conflictdigest.names.han import in_han
from conflictdigest.names.lexicon import Lexicon
from conflictdigest.names.lookup import Lookup, town
from conflictdigest.names.nouns import in_arabic, in_german
from conflictdigest.names.placed import places
from conflictdigest.names.signs import Shown, shown
from conflictdigest.names.tables import Entry
from conflictdigest.names.tokens import Word, Words
from conflictdigest.names.unknown import Run, doubted, form, named, runs

_MILLION = 60


class Hit(NamedTuple):
    """A table's name at words `first`..`last` (exclusive) of a paragraph."""

    first: int
    last: int
    entry: Entry | None
    alias: str


@lru_cache(maxsize=32)
def _lookup(language: str, extra: Lexicon | None) -> Lookup:
    return Lookup(language, extra.forms if extra else None)


class Found(NamedTuple):
    """The names of a text, and the words that are names only if other texts say so; in reading order."""

    names: tuple[Name, ...]
    maybe: tuple[Name, ...]


def find(paragraphs: Sequence[str], language: str, extra: Lexicon | None = None) -> tuple[Name, ...]:
    """All names of `paragraphs`, in reading order, none inside another.

    `language` is an ISO 639-1 code; an unknown one costs inflected forms only. `extra` holds names of the
    user's configuration. The same arguments always give the same names.
    """
    return read(paragraphs, language, extra).names


def read(paragraphs: Sequence[str], language: str, extra: Lexicon | None = None) -> Found:
    """The same, and single words with a capital that the text alone does not show to be names."""
    lookup = _lookup(language, extra if extra and extra.names else None)
    worded = [Words(p, lookup.vocabulary) for p in paragraphs]
    small = _small(worded)
    hits = [_hits(words, lookup, small) for words in worded]
    countries = _countries(worded, hits)
    taken = [_taken(row) for row in hits]
    all_runs = [run for i, words in enumerate(worded) for run in runs(i, words, taken[i], small, language)]
    free = [run for run in all_runs if not run.doubt]
    signs = shown(free, worded, language)
    placed = places(free, worded, signs, language)
    sure, maybe = _absorbed(all_runs, worded, placed)
    found = [
        _name(i, paragraphs[i], words, hit, countries) for i, words in enumerate(worded) for hit in hits[i]
    ]
    found += _signed(named(sure, worded, paragraphs, placed), sure, signs)
    if language == "ar":
        found += in_arabic(worded, taken, paragraphs)
    elif language == "de" and placed:
        again = in_german(worded, _with_runs(taken, sure), paragraphs, placed)
        found += again
        spans = {name.span for name in again}
        doubts = tuple([name for name in doubted(maybe, worded, paragraphs) if name.span not in spans])
        return Found(tuple(sorted(found, key=_place)), doubts)
    for i, paragraph in enumerate(paragraphs):
        found += in_han(i, paragraph, countries)
    return Found(tuple(sorted(found, key=_place)), doubted(maybe, worded, paragraphs))


def _signed(names: Sequence[Name], found: Sequence[Run], signs: Shown) -> Iterator[Name]:
    """The names, with what the words around them show."""
    for name, run in zip(names, found, strict=True):
        sign = signs.get((run.paragraph, run.first), Sign.OTHER)
        if name.sign is not Sign.OTHER or sign is Sign.OTHER:
            yield name
        else:
            yield replace(name, sign=min(sign, Sign.AGAINST))


def _place(name: Name) -> tuple[int, int, int, str]:
    span = name.span
    return span.paragraph, span.start, span.end, name.key


def _small(worded: Sequence[Words]) -> set[str]:
    """Folded words that the text prints in small letters somewhere."""
    found: set[str] = set()
    for words in worded:
        found.update(words.small())
    return found


def _hits(words: Words, lookup: Lookup, small: set[str]) -> list[Hit]:
    found: list[Hit] = []
    past = 0
    for i in words.tabled:
        if i < past:
            continue
        count, entry, alias = lookup.at(words, i)
        if count and not (alias and _doubtful(words, i, count, alias, small)):
            past = i + count
            found.append(Hit(i, past, entry, alias))
    return found


def _countries(worded: Sequence[Words], hits: Sequence[Sequence[Hit]]) -> frozenset[str]:
    """Countries that the text names outright, or by a place of which there is only one."""
    found: set[str | None] = set()
    for words, row in zip(worded, hits, strict=True):
        for hit in row:
            entry = hit.entry or town(hit.alias, words.kinds[hit.first].script, frozenset())
            found.add(entry.country)
    return frozenset(c for c in found if c is not None)


def _doubtful(words: Words, i: int, count: int, alias: str, small: set[str]) -> bool:
    """Whether a town's spelling is here rather a common word or part of a person's name."""
    token = words.kinds[i]
    if count > 1:
        return all(w.folded in small for w in words.kinds[i : i + count])
    script = token.script
    if alias in tables.words("common") or token.folded in tables.words("common"):
        return True
    if alias in tables.words("never") or alias in tables.words("function"):
        return True
    if script not in {"latin", "cyrillic"}:
        return len(alias) < 3
    if token.folded in tables.words("role") or token.folded in tables.words("org") or len(alias) < 3:
        return True
    if token.folded in small:
        return True
    after = words.kinds[i + 1] if i + 1 < len(words) and words.joined(i + 1) else None
    if after and after.folded in tables.words("region"):
        return False
    size = _size(alias, script)
    if size < 50 and (len(alias) < 5 or alias in tables.words("given")) and words.opens(i):
        return True
    before = words.kinds[i - 1] if i and words.joined(i) else None
    if before and before.capital and not words.opens(i - 1) and _personal(before):
        return True
    if before and before.folded in tables.words("given") and before.capital:
        return True
    given = alias in tables.words("given")
    if after and after.capital:
        return given or (size < _MILLION and _personal(after) and after.folded not in tables.words("org"))
    return given and size < _MILLION


@lru_cache(maxsize=8192)
def _size(alias: str, script: str) -> int:
    """The size of the biggest town of this spelling."""
    return max(tables.place(number)[3] for number in tables.towns(script)[alias].split(","))


def _personal(token: Word) -> bool:
    """Whether a capitalised neighbour looks like part of a person's name: no table knows it."""
    f = token.folded
    if f in tables.words("role") or f in tables.words("never") or f in tables.words("function"):
        return False
    if f in tables.words("region") or f in tables.words("org") or token.raw.isupper():
        return False
    hand = tables.hand()
    return f not in hand.folded and f not in tables.towns(token.script)


def _taken(hits: Sequence[Hit]) -> set[int]:
    return {n for h in hits for n in range(h.first, h.last)}


def _with_runs(taken: Sequence[set[int]], free: Sequence[Run]) -> list[set[int]]:
    found = [set(held) for held in taken]
    for run in free:
        found[run.paragraph].update(range(run.first, run.last))
    return found


def _name(paragraph: int, text: str, words: Words, hit: Hit, countries: frozenset[str]) -> Name:
    start, end = words.place(hit.first, hit.last)
    entry = hit.entry or town(hit.alias, words.kinds[hit.first].script, countries)
    return Name(Span(paragraph, start, end), text[start:end], entry.key, entry.kind, entry.country)


def _absorbed(
    found: Sequence[Run], worded: Sequence[Words], placed: Mapping[str, str]
) -> tuple[list[Run], list[Run]]:
    """Runs that are worth a name, and those that may be: a word that only ever opens sentences is none."""
    known = {run.key for run in found if run.sure}
    sure: list[Run] = []
    maybe: list[Run] = []
    for run in found:
        if run.doubt:
            maybe.append(run)
        elif run.sure or run.key in known or (placed and form(run, worded[run.paragraph]) in placed):
            sure.append(run)
        else:
            maybe.append(run)
    return sure, maybe


__all__ = ["NameKind", "find"]
