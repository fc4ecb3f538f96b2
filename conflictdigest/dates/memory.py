"""What a text has stated so far: the dates that "the next day", "that year" or a bare "in April" count from.

A story has a main line. A date that opens a sentence moves it; a year told in passing ("declassified in
2005", "a campaign planned for 1976") or as the far end of something ("until February") does not, unless what
follows fits no other way.
"""

from __future__ import annotations

from msgspec import Struct

from conflictdigest.dates import calendar
from conflictdigest.dates.points import step
from conflictdigest.model.dates import Bearing, Mod, Tense
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.timex import Expression

LEAD = 30
"""Characters from a sentence's start within which an expression opens it."""
_YEARS = frozenset((Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY, Granularity.HALF))
_DAYS = frozenset((Granularity.DAY, Granularity.HOURS))
_INSIDE = {Mod.START: 2, Mod.MID: 6, Mod.END: 11}
_CLOSE = 150
"""Days that a story goes on without naming a year, as a rule."""


class Stated(Struct, frozen=True):
    """A date that the text stated, and where."""

    days: Days
    fine: Granularity
    paragraph: int
    sentence: int
    order: int
    leads: bool
    explicit: bool
    tense: Tense


class Memory:
    def __init__(self) -> None:
        self._count = 0
        self.day: Stated | None = None
        """The last single day."""
        self.fine: Stated | None = None
        """The last date of a month or less."""
        self.main: Stated | None = None
        """The last such date that opened its sentence."""
        self.coarse: Stated | None = None
        """The last year."""

    def keep(self, days: Days, fine: Granularity, e: Expression, sentence_start: int, explicit: bool) -> None:
        self._count += 1
        if fine is Granularity.YEAR and e.mod in _INSIDE:  # "late 1941": what follows goes on from there
            first = calendar.month(days.first.year, _INSIDE[e.mod]).first
            days, fine = Days(first, first), Granularity.MONTH
        leads = e.span.start - sentence_start < LEAD
        stated = Stated(days, fine, e.span.paragraph, e.sentence, self._count, leads, explicit, e.tense)
        if fine in _YEARS or (days.last - days.first).days > 200:
            if e.bearing is not Bearing.UNTIL or self.coarse is None:
                self.coarse = stated
            return
        if e.bearing is Bearing.UNTIL and not leads and self.fine is not None:
            return
        self.fine = stated
        if leads:
            self.main = stated
        if fine in _DAYS and days.single:
            self.day = stated

    @property
    def last(self) -> Stated | None:
        """The date stated last, however fine."""
        if self.fine is None or self.coarse is None:
            return self.fine or self.coarse
        return self.fine if self.fine.order > self.coarse.order else self.coarse

    def year(self) -> Stated | None:
        """The date whose year "that year" means."""
        return self.last

    def points(self) -> tuple[Stated, ...]:
        """The dates on the main line that may fill in a year, best first."""
        fine, coarse = self.fine, self.coarse
        if fine is None or coarse is None:
            return tuple(x for x in (fine, coarse) if x is not None)
        if coarse.order < fine.order or fine.days.within(coarse.days):
            return (fine,)
        if coarse.leads or coarse.paragraph > fine.paragraph + 1:
            return (coarse,)
        return (fine,) if abs(_year(coarse) - _year(fine)) > 2 else (fine, coarse)


def _year(stated: Stated) -> int:
    return stated.days.first.year


def fits(stated: Stated, found: Days) -> bool:
    """Whether a filled-in date is a step that a story takes without naming the year."""
    return abs((found.first - stated.days.first).days) <= _CLOSE


def odd(stated: Stated, found: Days) -> float:
    """How odd it is to go on from a stated date to another."""
    return step(stated.days.first, found.first)
