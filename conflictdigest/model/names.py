"""Names found in a text."""

from __future__ import annotations

from enum import StrEnum

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


class Name(Struct, frozen=True, gc=False):
    """A name as the article prints it, and the one spelling under which all its spellings meet.

    `key` is language-neutral ("kyiv"; "hezbollah"; an unknown name's own folded, transliterated form).
    """

    span: Span
    text: str
    key: str
    kind: NameKind
    country: str | None = None
    """ISO 3166 alpha-2 where the tables know it."""


class Place(Struct, frozen=True, gc=False):
    """A place of an entry or story: standard name, words as printed, country."""

    name: str
    as_printed: str
    country: str | None
