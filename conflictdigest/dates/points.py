"""What forms are counted from, and what they come to."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from conflictdigest.model.dates import Tense
from conflictdigest.model.days import Days, Granularity

SLACK = 2
"""Days by which a past date may seem to lie ahead: time zones, and papers that print the next day's date."""


class UnresolvableError(Exception):
    """A form that gives no days here; the message says why, for the reader."""


class Meaning(Struct, frozen=True, gc=False):
    days: Days
    granularity: Granularity
    explicit: bool = False
    """It needed no anchor."""
    partial: bool = False
    """Only a year or month was filled in."""


class Point(Struct, frozen=True, gc=False):
    """What a form is counted from: one day, and how the form may be read there."""

    day: date
    tense: Tense = Tense.UNKNOWN
    fine: Granularity = Granularity.DAY
    """How fine the anchor is; "the next day" needs a day."""
    gone: bool = False
    """The words name a time without saying which ("the weekend"): what is past tells of one gone by."""
    nearest: bool = False
    """Fill in years as a story goes on, not as news does."""


def step(now: date, then: date) -> float:
    """How odd it is for a story to go on from one day to another, in days; back is odder than forward."""
    days = (then - now).days
    return days if days >= 0 else -1.5 * days
