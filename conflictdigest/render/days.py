"""Days in words, in English whatever the locale: reports travel, and `strftime` follows the machine."""

from __future__ import annotations

from datetime import date

from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.timeline import Bound

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day(value: date, *, year: bool = True, weekday: bool = True) -> str:
    """ "Thu 7 Nov 2024"."""
    words = f"{value.day} {_MONTHS[value.month - 1]}"
    if weekday:
        words = f"{_WEEKDAYS[value.weekday()]} {words}"
    return f"{words} {value.year}" if year else words


def span(days: Days, *, dash: str = "–", weekday: bool = True) -> str:
    """ "Sun 10 – Thu 14 Nov 2024"; only what differs is said twice."""
    first, last = days.first, days.last
    if days.single:
        return day(first, weekday=weekday)
    end = day(last, weekday=weekday)
    if first.year != last.year:
        start = day(first, weekday=weekday)
    elif first.month != last.month:
        start = day(first, year=False, weekday=weekday)
    else:
        start = f"{_WEEKDAYS[first.weekday()]} {first.day}" if weekday else str(first.day)
    return f"{start} {dash} {end}"


def meant(days: Days, granularity: Granularity, *, dash: str = "–") -> str:
    """The days as the words meant them: a whole month or year by its name, all else from day to day."""
    first, last = days.first, days.last
    if days.single:
        return day(first)
    if not _whole_months(days):
        return span(days, dash=dash, weekday=(last - first).days < 62)
    if first.year == last.year:
        if (first.month, last.month) == (1, 12):
            return str(first.year)
        if first.month == last.month:
            return f"{_LONG_MONTHS[first.month - 1]} {first.year}"
        return f"{_LONG_MONTHS[first.month - 1]} {dash} {_LONG_MONTHS[last.month - 1]} {first.year}"
    if (first.month, last.month) == (1, 12):
        if granularity is Granularity.DECADE and last.year - first.year == 9:
            return f"{first.year}s"
        return f"{first.year} {dash} {last.year}"
    return f"{_LONG_MONTHS[first.month - 1]} {first.year} {dash} {_LONG_MONTHS[last.month - 1]} {last.year}"


def heading(days: Days, bound: Bound, granularity: Granularity, *, dash: str = "–", year: bool = True) -> str:
    """What stands over the entries of these days: "by Tue 12 Nov 2024", "August 2024"."""
    if bound is Bound.BY:
        return f"by {day(days.last, year=year)}"
    if bound is Bound.SINCE:
        return (
            f"since {day(days.first, year=year)}"
            if days.single
            else f"since {meant(days, granularity, dash=dash)}"
        )
    if days.single:
        return day(days.first, year=year)
    return meant(days, granularity, dash=dash)


def _whole_months(days: Days) -> bool:
    return days.first.day == 1 and (days.last == date.max or _next(days.last).day == 1)


def _next(value: date) -> date:
    return date.fromordinal(value.toordinal() + 1)
