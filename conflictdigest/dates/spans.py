"""Seasons, quarters, halves and feasts on days."""

from __future__ import annotations

from datetime import date

from conflictdigest.dates import calendar, holidays
from conflictdigest.dates.points import SLACK, Meaning, Point, UnresolvableError, step
from conflictdigest.model.dates import Tense
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.timex import HolidayForm, PartOfYearForm, SeasonForm, Unit


def season(form: SeasonForm, at: Point) -> Meaning:
    if form.year is not None:
        return Meaning(calendar.season(form.season, form.year), Granularity.SEASON, True)
    y = at.day.year
    if form.year_ref is not None or form.year_shift is not None:
        return Meaning(
            calendar.season(form.season, y + (form.year_shift or 0)), Granularity.SEASON, partial=True
        )
    options = [calendar.season(form.season, v) for v in range(max(1, y - 2), min(9998, y + 2) + 1)]
    here = [s for s in options if s.first <= at.day <= s.last]
    before = [s for s in options if s.last < at.day]
    after = [s for s in options if s.first > at.day]
    if form.shift == -1:
        chosen = before[-1]
    elif form.shift == 1:
        chosen = after[0]
    elif here:
        chosen = here[0]
    elif at.nearest:
        chosen = calendar.season(form.season, y)
    elif at.tense is Tense.FUTURE or (form.shift == 0 and at.tense is not Tense.PAST):
        chosen = after[0]
    else:
        chosen = before[-1]
    return Meaning(chosen, Granularity.SEASON, partial=True)


def part_of_year(form: PartOfYearForm, at: Point) -> Meaning:
    y = form.year if form.year is not None else at.day.year + (form.year_shift or 0)
    length = 3 if form.unit is Unit.QUARTER else 6
    first = (form.number - 1) * length + 1
    days = Days(date(y, first, 1), calendar.month(y, first + length - 1).last)
    explicit = form.year is not None
    return Meaning(days, calendar.GRANULARITY[form.unit], explicit, not explicit)


def holiday(form: HolidayForm, at: Point) -> Meaning:
    fixed = holidays.once(form.key)
    if fixed is not None:
        return Meaning(fixed, Granularity.DAY, True)
    y = form.year if form.year is not None else at.day.year
    span = (y,) if form.year is not None else (y - 1, y, y + 1)
    options = [d for v in span if 1 <= v <= 9999 and (d := holidays.in_year(form.key, v))]
    if not options:
        raise UnresolvableError("a feast whose day is not known here")
    explicit = form.year is not None
    chosen = _near(options, form.shift, at)
    fine = Granularity.DAY if chosen.single else Granularity.RANGE
    return Meaning(chosen, fine, explicit, not explicit)


def _near(options: list[Days], shift: int | None, at: Point) -> Days:
    before = [d for d in options if d.last < at.day]
    after = [d for d in options if d.first > at.day]
    if shift == -1 and before:
        return before[-1]
    if shift == 1 and after:
        return after[0]
    if at.nearest:
        return min(options, key=lambda d: step(at.day, d.first))
    nearest = min(options, key=lambda d: abs((d.first - at.day).days))
    if abs((nearest.first - at.day).days) <= SLACK:
        return nearest
    if at.tense is Tense.FUTURE:
        return next((d for d in options if d.last >= at.day), options[-1])
    if at.tense is Tense.PAST:
        return next((d for d in reversed(options) if d.first <= at.day), options[0])
    return nearest
