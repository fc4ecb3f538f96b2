"""Calendar arithmetic on whole units. Weeks begin on Monday."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.timex import Season, Unit

GRANULARITY = {
    Unit.HOUR: Granularity.HOURS,
    Unit.DAY: Granularity.DAY,
    Unit.WEEKEND: Granularity.WEEKEND,
    Unit.WEEK: Granularity.WEEK,
    Unit.MONTH: Granularity.MONTH,
    Unit.QUARTER: Granularity.QUARTER,
    Unit.HALF: Granularity.HALF,
    Unit.YEAR: Granularity.YEAR,
    Unit.DECADE: Granularity.DECADE,
    Unit.CENTURY: Granularity.CENTURY,
}
_MONTHS_IN = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.HALF: 6,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1200,
}
_DAYS_IN = {Unit.HOUR: 0, Unit.DAY: 1, Unit.WEEKEND: 7, Unit.WEEK: 7}


def month(year: int, number: int) -> Days:
    return Days(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def year(number: int) -> Days:
    return Days(date(number, 1, 1), date(number, 12, 31))


def plus_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day. ValueError outside the years 1–9999."""
    index = day.year * 12 + day.month - 1 + months
    y, m = index // 12, index % 12 + 1
    return date(y, m, min(day.day, monthrange(y, m)[1] if 1 <= y <= 9999 else 1))


def around(unit: Unit, day: date) -> Days:
    """The whole unit that holds a day."""
    if unit in (Unit.DAY, Unit.HOUR):
        return Days.on(day)
    monday = day - timedelta(day.weekday())
    if unit is Unit.WEEK:
        return Days(monday, monday + timedelta(6))
    if unit is Unit.WEEKEND:
        return Days(monday + timedelta(5), monday + timedelta(6))
    if unit is Unit.MONTH:
        return month(day.year, day.month)
    if unit is Unit.QUARTER:
        first = (day.month - 1) // 3 * 3 + 1
        return Days(date(day.year, first, 1), month(day.year, first + 2).last)
    if unit is Unit.HALF:
        first = 1 if day.month < 7 else 7
        return Days(date(day.year, first, 1), month(day.year, first + 5).last)
    if unit is Unit.DECADE:
        first = day.year // 10 * 10
        return Days(date(max(1, first), 1, 1), date(first + 9, 12, 31))
    if unit is Unit.CENTURY:
        first = (day.year - 1) // 100 * 100 + 1
        return Days(date(first, 1, 1), date(min(9999, first + 99), 12, 31))
    return year(day.year)


def moved(unit: Unit, day: date, count: int) -> date:
    """A day so many units on. OverflowError or ValueError outside the calendar."""
    if unit in _DAYS_IN:
        return day + timedelta(_DAYS_IN[unit] * count)
    return plus_months(day, _MONTHS_IN[unit] * count)


def shifted(unit: Unit, day: date, count: int) -> Days:
    """The whole unit, `count` units from the one that holds a day."""
    if unit is Unit.WEEKEND and count == -1 and day.weekday() >= 5:
        return around(unit, day - timedelta(7))
    return around(unit, moved(unit, day, count))


_SEASON_MONTHS = {Season.SPRING: 3, Season.SUMMER: 6, Season.AUTUMN: 9, Season.WINTER: 12}


def season(which: Season, number: int) -> Days:
    """A season of the north, as weather services count; the winter of a year begins in its December."""
    first = date(number, _SEASON_MONTHS[which], 1)
    return Days(first, month(*_next(number, _SEASON_MONTHS[which] + 2)).last)


def _next(number: int, index: int) -> tuple[int, int]:
    return (number + 1, index - 12) if index > 12 else (number, index)


def hull(a: Days, b: Days) -> Days:
    return Days(min(a.first, b.first), max(a.last, b.last))
