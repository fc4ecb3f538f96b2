"""What a text says about time, before anyone decides which days it means.

`timex` finds expressions and gives each a form; `dates` puts a form on days, given an anchor. A form holds
only what the words say: "last Thursday" is a `WeekdayForm(3, shift=-1)` whatever the day of publication.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from conflictdigest.model.dates import Bearing, Mod, Tense
from conflictdigest.model.text import Span


class Unit(StrEnum):
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Reference(StrEnum):
    """What a relative form counts from."""

    SPEECH = "speech"
    """The moment of telling: "yesterday", "two weeks ago"; in news, the publication date."""
    TEXT = "text"
    """The day the text stated last: "the next day", "two weeks later"."""
    EITHER = "either"
    """The telling's in news, the text's in a narrative: "by the end of the year"."""


class Part(StrEnum):
    """Part of a day. NIGHT of a day begins in its evening; OVERNIGHT spans two days."""

    DAWN = "dawn"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    OVERNIGHT = "overnight"


class Season(StrEnum):
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


class Clock(Struct, frozen=True, gc=False):
    """A time of day as printed; `zone` is the printed abbreviation ("EST", "GMT")."""

    hour: int
    minute: int = 0
    zone: str | None = None


class CalendarForm(Struct, frozen=True, gc=False):
    """A date or part of one; what the text leaves out is null. `year_shift`: "October last year" is -1."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""
    year_ref: Reference | None = None
    """TEXT: "August of that year"; SPEECH together with `year_shift`: "October of last year"."""
    year_shift: int | None = None
    month_shift: int | None = None
    """With a day alone: "the 5th of this month" is 0, "of last month" -1."""
    shift: int | None = None
    """With a month alone: "last October" -1, "next April" 1, "this August" 0."""


class NumericForm(Struct, frozen=True, gc=False):
    """A date like "3/4/2024": two numbers whose order the outlet's country or the article must decide."""

    first: int
    second: int
    year: int
    dotted: bool = False
    """Written with dots, which is day-month everywhere."""


class WeekdayForm(Struct, frozen=True, gc=False):
    """A weekday. `shift`: "last" -1, "this" 0, "next" 1, bare null; `weeks`: "Friday last week" -1."""

    weekday: int
    shift: int | None = None
    weeks: int | None = None
    reference: Reference = Reference.SPEECH


class UnitForm(Struct, frozen=True, gc=False):
    """A whole unit, so many units from the reference: "yesterday" (DAY, -1), "this year" (YEAR, 0)."""

    unit: Unit
    shift: int
    reference: Reference = Reference.SPEECH


class DistanceForm(Struct, frozen=True, gc=False):
    """So far from a day: "two weeks ago" (-1), "three days later" (+1, TEXT), "two days after 7 October".

    `count` is null for "a few"; `inner` is the date it counts from when the text names one; `happening`
    means that it counts from a happening without a date ("two days after the vote").
    """

    unit: Unit
    count: int | None
    direction: int
    reference: Reference = Reference.SPEECH
    inner: Form | None = None
    happening: bool = False
    rough: bool = False
    """Softened by "about", "more than", "nearly"."""


class StretchForm(Struct, frozen=True, gc=False):
    """Some time that ends or begins at the reference: "the past 24 hours" (-1), "the coming days" (+1)."""

    unit: Unit
    count: int | None
    direction: int
    reference: Reference = Reference.SPEECH


class SeasonForm(Struct, frozen=True, gc=False):
    season: Season
    year: int | None = None
    shift: int | None = None
    year_ref: Reference | None = None
    year_shift: int | None = None


class PartOfYearForm(Struct, frozen=True, gc=False):
    """A quarter (1–4) or half (1–2) of a year; `year_shift` counts from the reference's year."""

    unit: Unit
    number: int
    year: int | None = None
    year_shift: int | None = None
    of: Unit = Unit.YEAR
    month: int | None = None


class EraForm(Struct, frozen=True, gc=False):
    """A decade or century by its first year: "the 1990s" (DECADE, 1990)."""

    unit: Unit
    year: int


class HolidayForm(Struct, frozen=True, gc=False):
    """A feast or memorial day by its key in `dates.holidays`."""

    key: str
    year: int | None = None
    shift: int | None = None


class WeekOfForm(Struct, frozen=True, gc=False):
    """A week named by a day in it: "the week of March 8"."""

    inner: Form


class ClockForm(Struct, frozen=True, gc=False):
    """A time or part of a day without its day: "at 4 a.m.", "at midnight"."""

    reference: Reference = Reference.TEXT


class RangeForm(Struct, frozen=True, gc=False):
    first: Form
    last: Form


class VagueForm(Struct, frozen=True, gc=False):
    """Time that no calendar can hold as it stands; `why` says so to the reader."""

    why: str


Form = (
    CalendarForm
    | NumericForm
    | WeekdayForm
    | UnitForm
    | DistanceForm
    | StretchForm
    | SeasonForm
    | PartOfYearForm
    | EraForm
    | HolidayForm
    | WeekOfForm
    | ClockForm
    | RangeForm
    | VagueForm
)


class Expression(Struct, frozen=True, gc=False):
    """A time expression as found: words, place, form, and what the words around it say of it."""

    span: Span
    text: str
    form: Form
    rule: str
    sentence: int
    """Index into the article's sentences."""
    mod: Mod | None = None
    bearing: Bearing = Bearing.ON
    tense: Tense = Tense.UNKNOWN
    part: Part | None = None
    clock: Clock | None = None
    dates_before: bool = False
    """The sentence dates what was told before it ("The conversation dates back to last Thursday")."""
