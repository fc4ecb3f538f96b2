"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from conflictdigest.clean.line import Line


@dataclass(frozen=True, slots=True)
class Rule:
    """A named kind of boilerplate and the test for it."""

    name: str
    fits: Callable[[Line], bool]
    run_in: bool = False
    """Also tried on single sentences at the edges of a paragraph."""
    signals: frozenset[str] = frozenset()
    """The rule is tried on lines that hold one of these; on all lines when empty."""


def first_rule(line: Line, rules: Iterable[Rule]) -> Rule | None:
    """The first rule that fits the line."""
    held = line.hits.keys()
    for rule in rules:
        if (not rule.signals or not held.isdisjoint(rule.signals)) and rule.fits(line):
            return rule
    return None
