"""A speaker, as a phrase names it."""

from __future__ import annotations

from typing import NamedTuple


class Source(NamedTuple):
    """A speaker. `kind` is person, outlet, body, many, unnamed or last (refers back to the last one).

    `generic` is set when the phrase names nobody new ("the newspaper"): memory resolves it.
    """

    name: str | None
    kind: str
    body: str | None = None
    """The body it speaks for ("the ministry" of "a spokesman for the ministry"), as printed."""
    party: bool = False
    """`body`, or the name itself, is a party's by its own words."""
    generic: str | None = None
    behind: tuple[Source, ...] = ()
    """Sources that this one cites."""
    told: str | None = None
    outlet: bool = False
    office: bool = False
    """Named by office alone ("a spokesman for the ministry")."""
    titles: tuple[str, ...] = ()
    """Offices and ranks of a person, lower case."""


UNNAMED = Source(None, "unnamed")
