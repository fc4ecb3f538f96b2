"""Rules of a grammar, written as patterns over kinds of tokens.

A pattern is a row of elements parted by blanks: ``month:MON day:DAY ,? year:YEAR?``. An element is
``[name:]KIND[|KIND…][?]``; a named element hands its value to the rule's shape. ``,`` stands for COMMA and
``-`` for DASH. There is no repetition: a pattern has a greatest length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from conflictdigest.timex.kinds import codes

_SHORT = {",": "COMMA", "-": "DASH", "(": "LPAR", ")": "RPAR", ".": "DOT", "/": "SLASH"}

Value = int | str | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying when. `shape` names the function that turns the captured values into a form."""

    name: str
    shape: str
    pattern: str
    given: Mapping[str, Value] = field(default_factory=dict)
    """Values that the rule itself adds to those captured."""


def rule(name: str, shape: str, pattern: str, **given: Value) -> Rule:
    return Rule(name, shape, pattern, given)


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A regular expression over a string of kind characters."""
    return re.compile("".join(_element(e) for e in pattern.split()))


def _element(element: str) -> str:
    optional = element.endswith("?")
    element = element.removesuffix("?")
    name, _, kinds = element.rpartition(":")
    chars = "[" + codes("|".join(_SHORT.get(k, k) for k in kinds.split("|"))) + "]"
    if name:
        chars = f"(?P<{name}>{chars})"
    return chars + ("?" if optional else "")


def first_kinds(pattern: str) -> str:
    """The kind characters with which a match of the pattern may begin."""
    found = ""
    for element in pattern.split():
        kinds = element.removesuffix("?").rpartition(":")[2]
        found += codes("|".join(_SHORT.get(k, k) for k in kinds.split("|")))
        if not element.endswith("?"):
            break
    return found


def last_kinds(pattern: str) -> str:
    """The kind characters with which a match of the pattern may end."""
    found = ""
    for element in reversed(pattern.split()):
        kinds = element.removesuffix("?").rpartition(":")[2]
        found += codes("|".join(_SHORT.get(k, k) for k in kinds.split("|")))
        if not element.endswith("?"):
            break
    return found
