"""Find the names of a text: tables first, then capitalised words that no table knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from conflictdigest.model.names import Name, NameKind
from conflictdigest.model.text import Span
from conflictdigest.names import tables
from conflictdigest.names.fold import script_of
from conflictdigest.names.han import in_han
from conflictdigest.names.lexicon import Lexicon
from conflictdigest.names.lookup import Lookup, town
from conflictdigest.names.tables import Entry, Forms
from conflictdigest.names.tokens import Token, tokens
from conflictdigest.names.unknown import Run, named, runs

_MILLION = 60


@dataclass(frozen=True, slots=True)
class Hit:
    """A table's name at words `first`..`last` (exclusive) of a paragraph."""

    first: int
    last: int
    entry: Entry | None
    alias: str


@lru_cache(maxsize=32)
def _lookup(language: str) -> Lookup:
    return Lookup(language)


def find(paragraphs: Sequence[str], language: str, extra: Lexicon | None = None) -> tuple[Name, ...]:
    """All names of `paragraphs`, in reading order, none inside another.

    `language` is an ISO 639-1 code; an unknown one costs inflected forms only. `extra` holds names of the
    user's configuration or of the store. The same arguments always give the same names.
    """
    extra_forms: Forms | None = extra.forms if extra and extra.names else None
    lookup = Lookup(language, extra_forms) if extra_forms else _lookup(language)
    worded = [tokens(p, language) for p in paragraphs]
    small = {t.folded for words in worded for t in words if t.raw[0].islower()}
    hits = [_hits(words, lookup, small) for words in worded]
    countries = _countries(worded, hits)
    free = [run for i, words in enumerate(worded) for run in runs(i, words, _taken(hits[i]), small, language)]
    found = [
        _name(i, paragraphs[i], words, hit, countries) for i, words in enumerate(worded) for hit in hits[i]
    ]
    found += named(_absorbed(free), worded, paragraphs)
    for i, paragraph in enumerate(paragraphs):
        found += in_han(i, paragraph, countries)
    return tuple(sorted(found, key=lambda n: (n.span, n.key)))


def _hits(words: Sequence[Token], lookup: Lookup, small: set[str]) -> list[Hit]:
    found: list[Hit] = []
    i = 0
    while i < len(words):
        token = words[i]
        if not token.capital and lookup.language == "en" and token.raw[0].islower():
            i += 1
            continue
        count, entry, alias = lookup.at(words, i)
        if count and not (alias and _doubtful(words, i, count, alias, small)):
            found.append(Hit(i, i + count, entry, alias))
            i += count
        else:
            i += 1
    return found


def _countries(worded: Sequence[Sequence[Token]], hits: Sequence[Sequence[Hit]]) -> set[str | None]:
    """Countries that the text names outright, or by a place of which there is only one."""
    found: set[str | None] = set()
    for words, row in zip(worded, hits, strict=True):
        for hit in row:
            if hit.entry:
                found.add(hit.entry.country)
            else:
                found.add(town(hit.alias, script_of(words[hit.first].raw[0]), ()).country)
    return found - {None}


def _doubtful(words: Sequence[Token], i: int, count: int, alias: str, small: set[str]) -> bool:
    """Whether a town's spelling is here rather a common word or part of a person's name."""
    token = words[i]
    if count > 1:
        return all(w.folded in small for w in words[i : i + count])
    script = script_of(token.raw[0])
    if alias in tables.words("common") or alias in tables.words("never") or alias in tables.words("function"):
        return True
    if script not in {"latin", "cyrillic"}:
        return len(alias) < 3
    if token.folded in tables.words("role") or token.folded in tables.words("org") or len(alias) < 3:
        return True
    if token.folded in small:
        return True
    after = words[i + 1] if i + 1 < len(words) and words[i + 1].joined else None
    if after and after.folded in tables.words("region"):
        return False
    size = max(tables.places()[int(n)][3] for n in tables.towns(script).numbers[alias].split(","))
    if token.opens and size < 50 and (len(alias) < 5 or alias in tables.words("given")):
        return True
    before = words[i - 1] if i and token.joined else None
    if before and before.capital and not before.opens and _personal(before):
        return True
    if before and before.folded in tables.words("given") and before.capital:
        return True
    given = alias in tables.words("given")
    if after and after.capital:
        return given or (size < _MILLION and _personal(after) and after.folded not in tables.words("org"))
    return given and size < _MILLION


def _personal(token: Token) -> bool:
    """Whether a capitalised neighbour looks like part of a person's name: no table knows it."""
    f = token.folded
    if f in tables.words("role") or f in tables.words("never") or f in tables.words("function"):
        return False
    if f in tables.words("region") or f in tables.words("org") or token.raw.isupper():
        return False
    hand = tables.hand()
    return f not in hand.folded and f not in tables.towns(script_of(token.raw[0])).numbers


def _taken(hits: Sequence[Hit]) -> set[int]:
    return {n for h in hits for n in range(h.first, h.last)}


def _name(paragraph: int, text: str, words: Sequence[Token], hit: Hit, countries: set[str | None]) -> Name:
    start, end = words[hit.first].start, words[hit.last - 1].end
    entry = hit.entry
    if entry is None:
        entry = town(hit.alias, script_of(words[hit.first].raw[0]), {c for c in countries if c})
    return Name(Span(paragraph, start, end), text[start:end], entry.key, entry.kind, entry.country)


def _absorbed(free: Sequence[Run]) -> list[Run]:
    """Runs that are worth a name: a word that only ever opens sentences is none."""
    sure = {run.key for run in free if run.sure}
    return [run for run in free if run.sure or run.key in sure]


__all__ = ["NameKind", "find"]
