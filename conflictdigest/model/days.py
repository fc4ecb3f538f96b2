"""Days: the one way in which the program says when."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct


class Days(Struct, frozen=True, gc=False, order=True):
    """A closed run of calendar days in the local calendar of the evidence; `first` <= `last`."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"{self.first} is after {self.last}")

    @classmethod
    def on(cls, day: date) -> Days:
        return cls(day, day)

    @property
    def single(self) -> bool:
        return self.first == self.last

    def overlaps(self, other: Days) -> bool:
        return self.first <= other.last and other.first <= self.last

    def within(self, other: Days) -> bool:
        return other.first <= self.first and self.last <= other.last

    def moved(self, days: int) -> Days:
        return Days(self.first + timedelta(days), self.last + timedelta(days))


class Granularity(StrEnum):
    """How fine the words are, whatever days they came to."""

    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"
    HOURS = "hours"


class Basis(StrEnum):
    """What a publication date rests on, best first."""

    GIVEN = "given"
    PRINTED = "printed"
    METADATA = "metadata"
    FEED = "feed"
    INFERRED = "inferred"
