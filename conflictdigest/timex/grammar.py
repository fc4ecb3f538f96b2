"""A language's table made ready for matching."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.pattern import Rule, compile_pattern, last_kinds, openings
from conflictdigest.timex.table import CORE, Table
from conflictdigest.timex.tables import table_for
from conflictdigest.timex.tokens import Lexicon, Tokens, Val

Options = tuple[tuple[Rule, re.Pattern[str]], ...]


class Openings:
    """Rules by the two kinds they can begin with, worked out as pairs come by."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = tuple((r, compile_pattern(r.pattern), openings(r.pattern)) for r in rules)
        self._known: dict[str, Options] = {}
        kinds = {kind for _, _, begins in self._rules for kind in begins} - {CODE["COMMA"]}
        self.opening = re.compile("[" + "".join(sorted(kinds)) + "]" if kinds else "(?!)")
        """Finds a kind with which a rule can begin."""

    def at(self, pair: str) -> Options:
        """Rules that may match where these kinds (two, or one at a sentence's end) stand."""
        found = self._known.get(pair)
        if found is None:
            found = self._known[pair] = tuple(self._fitting(pair))
        return found

    def _fitting(self, pair: str) -> Iterator[tuple[Rule, re.Pattern[str]]]:
        for rule, pattern, begins in self._rules:
            second, enough = begins.get(pair[:1], (frozenset(), False))
            if enough or pair[1:] in second:
                yield rule, pattern


@dataclass(frozen=True, slots=True)
class Grammar:
    """A table made ready."""

    table: Table
    triggers: frozenset[str]
    rules: Openings
    before: dict[str, tuple[tuple[Rule, re.Pattern[str], int], ...]]
    after: Openings
    lexicon: Lexicon


@cache
def grammar(language: str) -> Grammar:
    table = table_for(language)
    before: dict[str, list[tuple[Rule, re.Pattern[str], int]]] = {}
    for r in table.before:
        for kind in sorted(set(last_kinds(r.pattern))):
            before.setdefault(kind, []).append((r, compile_pattern(r.pattern), len(r.pattern.split())))
    return Grammar(
        table,
        _triggers(table),
        Openings(table.rules),
        {k: tuple(v) for k, v in before.items()},
        Openings(table.after),
        Lexicon(table),
    )


def _triggers(table: Table) -> frozenset[str]:
    """Words without one of which (or a number like a date) a sentence holds no expression."""
    words = {w for w, (kind, _) in table.words.items() if kind in CORE}
    words |= {p + w for p in table.prefixes for w in words}
    for phrase, (kind, _) in table.phrases.items():
        if kind in CORE and words.isdisjoint(phrase):
            words.add(max((w for w in phrase if w.isalpha()), key=len, default=""))
    return frozenset(words)


def captured(t: Tokens, match: re.Match[str], rule: Rule) -> dict[str, Val]:
    """The values that a match captured, with those that its rule gives."""
    values: dict[str, Val] = dict(rule.given)
    for name, index in match.re.groupindex.items():
        at = match.start(index)
        if at >= 0:
            values[name] = t.values[at]
    return values
