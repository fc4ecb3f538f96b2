"""Names found in a text."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import NamedTuple

from msgspec import Struct

from conflictdigest.model.text import Span


class NameKind(StrEnum):
    PLACE = "place"
    COUNTRY = "country"
    ACTOR = "actor"
    """Armed actor, government, ministry, international body."""
    OUTLET = "outlet"
    PERSON = "person"
    OTHER = "other"


class Sign(IntEnum):
    """What the text shows of a name that no table knows; of several occurrences the highest counts."""

    NONE = 0
    """A table knows it."""
    MAYBE = 1
    """It may be no name: a word that only opens a sentence, stands in a headline, or is a German noun."""
    OTHER = 2
    WAY = 3
    """It stands behind a word of place that stands before persons and bodies as well ("at X")."""
    WEAK = 4
    """It stands behind a word of place ("in X")."""
    AGAINST = 5
    """It acts or speaks, or stands where a place does not."""
    PERSON = 6
    """It has a title or a given name."""
    PLACE = 7


class Name(Struct, frozen=True, gc=False, omit_defaults=True):
    """A name as the article prints it, and the one spelling under which all its spellings meet.

    `key` is language-neutral ("kyiv"; "hezbollah"; an unknown name's own folded, transliterated form).
    """

    span: Span
    text: str
    key: str
    kind: NameKind
    country: str | None = None
    """ISO 3166 alpha-2 where the tables know it."""
    sign: Sign = Sign.NONE


class Told(NamedTuple):
    """What one article shows of a name that no table knows."""

    key: int
    """Number of the one spelling in which its forms and spellings in other scripts meet."""
    sign: Sign
    context: int
    """Number of the words around it: equal in copies."""


class Tally(NamedTuple):
    """How many different texts show a name, and how; none counted further than decides anything."""

    texts: int
    """Those that print it as a name."""
    other: int
    """Those that show no more of it."""
    place: int
    """Those in which it is a place, or stands behind a word of place."""
    way: int
    against: int
    person: int


class Place(Struct, frozen=True, gc=False):
    """A place of an entry or story: standard name, words as printed, country."""

    name: str
    as_printed: str
    country: str | None
