"""Rules of a grammar, written as patterns over kinds of tokens.

A pattern is a row of elements parted by blanks: ``month:MON day:DAY ,? year:YEAR?``. An element is
``[name:]KIND[|KIND…][?]``; a named element hands its value to the rule's shape. ``,`` stands for COMMA and
``-`` for DASH. There is no repetition: a pattern has a greatest length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from msgspec import Struct, field

from conflictdigest.timex.kinds import codes

_SHORT = {",": "COMMA", "-": "DASH", "(": "LPAR", ")": "RPAR", ".": "DOT", "/": "SLASH"}

Value = int | str | None


class Rule(Struct, frozen=True):
    """One way of saying when. `shape` names the function that turns the captured values into a form."""

    name: str
    shape: str
    pattern: str
    given: Mapping[str, Value] = field(default_factory=dict)
    """Values that the rule itself adds to those captured."""


def rule(name: str, shape: str, pattern: str, **given: Value) -> Rule:
    return Rule(name, shape, pattern, given)


@cache
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


def openings(pattern: str) -> dict[str, tuple[frozenset[str], bool]]:
    """How matches may begin: by first kind, the kinds that may come second, and whether one token does."""
    elements = [(_kinds(e), e.endswith("?")) for e in pattern.split()]
    found: dict[str, tuple[set[str], bool]] = {}
    for i, (kinds, optional) in enumerate(elements):
        second: set[str] = set()
        enough = True
        for later, skipped in elements[i + 1 :]:
            second |= set(later)
            if not skipped:
                enough = False
                break
        for kind in kinds:
            known, short = found.get(kind, (set(), False))
            found[kind] = (known | second, short or enough)
        if not optional:
            break
    return {k: (frozenset(v[0]), v[1]) for k, v in found.items()}


@cache
def _kinds(element: str) -> str:
    kinds = element.removesuffix("?").rpartition(":")[2]
    return codes("|".join(_SHORT.get(k, k) for k in kinds.split("|")))


def last_kinds(pattern: str) -> str:
    """The kind characters with which a match of the pattern may end."""
    found = ""
    for element in reversed(pattern.split()):
        found += _kinds(element)
        if not element.endswith("?"):
            break
    return found
