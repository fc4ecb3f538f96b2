"""A language's table made ready for matching."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from conflictdigest.text.letters import runs
from conflictdigest.timex.context import Signs, signs
from conflictdigest.timex.hints import HOURS, Hints
from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.pattern import Rule, compile_pattern, last_kinds, openings
from conflictdigest.timex.table import CORE, Table
from conflictdigest.timex.tables import table_for
from conflictdigest.timex.tokens import Lexicon, Tokens, Val

Options = tuple[tuple[Rule, re.Pattern[str]], ...]


class Openings:
    """Rules by the two kinds they can begin with, worked out as pairs come by."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._by_first: dict[str, list[_Opening]] = {}
        self._known: dict[str, Options] = {}
        for r in rules:
            for kind, (second, enough) in openings(r.pattern).items():
                self._by_first.setdefault(kind, []).append((r, second, enough))
        kinds = sorted(self._by_first.keys() - {CODE["COMMA"]})
        self.opening = re.compile("|".join(map(self._beginning, kinds)) or "(?!)")
        """Finds a kind with which a rule can begin, before one that can come second."""

    def at(self, pair: str) -> Options:
        """Rules that may match where these kinds (two, or one at a sentence's end) stand."""
        found = self._known.get(pair)
        if found is None:
            found = self._known[pair] = tuple(self._fitting(pair))
        return found

    def _beginning(self, kind: str) -> str:
        rows = self._by_first[kind]
        if any(enough for _, _, enough in rows):
            return re.escape(kind)
        seconds = frozenset[str]().union(*(second for _, second, _ in rows))
        return f"{re.escape(kind)}(?=[{re.escape(''.join(sorted(seconds)))}])"

    def _fitting(self, pair: str) -> Iterator[tuple[Rule, re.Pattern[str]]]:
        for rule, second, enough in self._by_first.get(pair[:1], ()):
            if enough or pair[1:] in second:
                yield rule, compile_pattern(rule.pattern)


_Opening = tuple[Rule, frozenset[str], bool]
"""A rule with the kinds that may come second, and whether one token is enough for it."""


Before = tuple[Rule, re.Pattern[str], int, frozenset[str]]
"""A rule for what stands before an expression, its longest match, and the kinds with which it may begin."""


class Grammar(Struct, frozen=True):
    """A table made ready."""

    table: Table
    hints: Hints
    rules: Openings
    before: dict[str, tuple[Before, ...]]
    after: Openings
    lexicon: Lexicon
    signs: Signs


@cache
def grammar(language: str) -> Grammar:
    table = table_for(language)
    before: dict[str, list[Before]] = {}
    for r in table.before:
        row = r, compile_pattern(r.pattern), len(r.pattern.split()), frozenset(openings(r.pattern))
        for kind in sorted(set(last_kinds(r.pattern))):
            before.setdefault(kind, []).append(row)
    return Grammar(
        table,
        Hints(_triggers(table), _named(table)),
        Openings(table.rules),
        {k: tuple(v) for k, v in before.items()},
        Openings(table.after),
        Lexicon(table),
        signs(table.cues),
    )


def _triggers(table: Table) -> frozenset[str]:
    """Words without one of which (or a number like a date) a sentence holds no expression."""
    words = {w for w, (kind, _) in table.words.items() if kind in CORE and w not in HOURS}
    words |= {p + w for p in table.prefixes for w in words}
    for phrase, (kind, _) in table.phrases.items():
        found = runs(" ".join(phrase))
        if kind in CORE and found and words.isdisjoint(found):
            words.add(max(found, key=len))
    return frozenset(words)


def _named(table: Table) -> frozenset[str]:
    """Triggers that are words of time only with a capital."""
    return frozenset(w for w, (kind, _) in table.words.items() if kind in CORE and kind in table.capital)


def captured(t: Tokens, match: re.Match[str], rule: Rule) -> dict[str, Val]:
    """The values that a match captured, with those that its rule gives."""
    values: dict[str, Val] = dict(rule.given)
    for name, index in match.re.groupindex.items():
        at = match.start(index)
        if at >= 0:
            values[name] = t.values[at]
    return values
