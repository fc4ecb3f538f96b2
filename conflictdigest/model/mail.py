"""Digests on their way: what is to be sent, and what became of it."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from conflictdigest.model.timeline import Entry


class LetterState(StrEnum):
    """Where one letter stands with one recipient."""

    PREPARED = "prepared"
    """Still to be handed over."""
    SENDING = "sending"
    """Being handed over; if the run ended here, nobody knows: send it again under the same Message-ID."""
    SENT = "sent"
    REFUSED = "refused"
    """For good; trying again would not help."""


class Fate(StrEnum):
    """What became of a letter that was handed over."""

    DONE = "done"
    REFUSED = "refused"
    """For good, for this recipient."""
    LATER = "later"
    DOUBT = "doubt"
    """The line went dead after the letter was told: it may have arrived."""


class Handed(Struct, frozen=True, gc=False):
    fate: Fate
    reason: str = ""


class Letter(Struct, frozen=True, gc=False):
    """One digest of one day, as it is to be sent."""

    digest: str
    day: date
    message_id: str
    data: bytes | None
    """The whole message. None when it is sent, or when an article in it was removed before it was: then it
    has to be made again, under the same Message-ID."""
    made: datetime
    """UTC."""
    entries: tuple[Entry, ...] = ()
    """What it shows, for the digest's mark once it is sent."""


class Receipt(Struct, frozen=True, gc=False):
    """What became of a letter with one recipient."""

    digest: str
    day: date
    recipient: str
    state: LetterState
    message_id: str
    changed: datetime
    """UTC."""
    tries: int = 0
    reason: str = ""
    """Of the last failure, or of the refusal."""
