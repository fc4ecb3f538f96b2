"""Fills in what a date leaves out: its year, or its month.

In news the tense of the clause decides, as far as it does; in a story, the shortest step on.
"""

from __future__ import annotations

from datetime import date, timedelta

from conflictdigest.dates import calendar
from conflictdigest.dates.points import SLACK, Point, UnresolvableError, step
from conflictdigest.model.dates import Tense
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.timex import CalendarForm


def day_alone(form: CalendarForm, at: Point) -> date:
    """Thursday the 5th: the day of that number nearest to the anchor that falls on the weekday, if named."""
    found = []
    for months in range(-6, 7):
        try:
            base = calendar.plus_months(at.day.replace(day=1), months)
            day = date(base.year, base.month, form.day or 0)
        except ValueError:
            continue
        if form.weekday is None or day.weekday() == form.weekday:
            found.append(day)
    if not found:
        raise UnresolvableError("no such day near")
    return min(found, key=lambda d: step(at.day, d) if at.nearest else abs((d - at.day).days))


def fill_day(month: int, day: int, at: Point) -> date:
    """The year of a day and month: by tense in news, by the way of the story in a narrative."""
    options = [date(y, month, day) for y in range(at.day.year - 8, at.day.year + 9)
               if 1 <= y <= 9999 and _exists(y, month, day)]  # fmt: skip
    if at.nearest:
        if at.fine is Granularity.YEAR and _exists(at.day.year, month, day):
            return date(at.day.year, month, day)
        return min(options, key=lambda d: step(at.day, d))
    if at.tense is Tense.FUTURE:
        return next((d for d in options if d >= at.day - timedelta(SLACK)), options[-1])
    if at.tense is Tense.PAST:
        past = next((d for d in reversed(options) if d <= at.day + timedelta(SLACK)), options[0])
        ahead = next((d for d in options if d > past), past)
        return ahead if _long_ago_soon_again(past, ahead, at.day) else past
    return min(options, key=lambda d: abs((d - at.day).days))


def _long_ago_soon_again(past: date, ahead: date, now: date) -> bool:
    """News of a day nine months gone names its year; else a past clause tells what was fixed ahead."""
    return (now - past).days > 270 and (ahead - now).days <= 95


def _exists(y: int, month: int, day: int) -> bool:
    try:
        date(y, month, day)
    except ValueError:
        return False
    return True


def fill_month(month: int, shift: int | None, at: Point) -> Days:
    y = at.day.year
    if shift == 0:
        return calendar.month(y, month)
    if shift is not None and shift < 0:
        return calendar.month(y if month < at.day.month else y - 1, month)
    if shift is not None:
        return calendar.month(y if month > at.day.month else y + 1, month)
    if at.nearest:
        if at.fine is Granularity.YEAR:
            return calendar.month(y, month)
        options = [calendar.month(v, month) for v in (y - 1, y, y + 1) if 1 <= v <= 9999]
        same = at.day.replace(day=1)
        return min(options, key=lambda d: step(same, d.first))
    soon = {Tense.PRESENT: 5, Tense.UNKNOWN: 2}.get(at.tense, 0)
    if 0 < (month - at.day.month) % 12 <= soon:
        return calendar.month(y if month > at.day.month else y + 1, month)
    if at.tense is Tense.FUTURE:
        return calendar.month(y if month >= at.day.month else y + 1, month)
    return calendar.month(y if month <= at.day.month else y - 1, month)
