"""From a form and a day to count from, to days. Pure: the same form and anchor give the same days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from conflictdigest.dates import calendar, holidays
from conflictdigest.model.dates import Tense
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.timex import (
    CalendarForm,
    DistanceForm,
    EraForm,
    Form,
    HolidayForm,
    PartOfYearForm,
    SeasonForm,
    StretchForm,
    Unit,
    UnitForm,
    WeekdayForm,
    WeekOfForm,
)

_SLACK = 2
"""Days by which a past date may seem to lie ahead: time zones, and papers that print the next day's date."""
_ROUND = 100
"""Years from which "so many years ago" is a round number."""
_VAGUE_STRETCH = {Unit.HOUR: 1, Unit.DAY: 7, Unit.WEEK: 4, Unit.MONTH: 3}
"""How much "the coming days", "recent weeks" reach at most."""


class UnresolvableError(Exception):
    """A form that gives no days here; the message says why, for the reader."""


@dataclass(frozen=True, slots=True)
class Meaning:
    days: Days
    granularity: Granularity
    explicit: bool = False
    """It needed no anchor."""
    partial: bool = False
    """Only a year or month was filled in."""


@dataclass(frozen=True, slots=True)
class Point:
    """What a form is counted from: one day, and how the form may be read there."""

    day: date
    tense: Tense = Tense.UNKNOWN
    fine: Granularity = Granularity.DAY
    """How fine the anchor is; "the next day" needs a day."""
    nearest: bool = False
    """Fill in years as a story goes on, not as news does."""


def needs_anchor(form: Form) -> bool:
    if isinstance(form, CalendarForm):
        return form.year is None
    if isinstance(form, (SeasonForm, HolidayForm, PartOfYearForm)):
        return form.year is None and not (isinstance(form, HolidayForm) and holidays.once(form.key))
    if isinstance(form, WeekOfForm):
        return needs_anchor(form.inner)
    if isinstance(form, DistanceForm) and form.inner is not None:
        return needs_anchor(form.inner)
    return not isinstance(form, EraForm)


def meaning(form: Form, at: Point | None) -> Meaning:
    """Days of a form. Raises `UnresolvableError` with a reason."""
    try:
        return _meaning(form, at)
    except (ValueError, OverflowError):
        raise UnresolvableError("outside the calendar of the years 1 to 9999") from None


def _meaning(form: Form, at: Point | None) -> Meaning:
    if at is None and needs_anchor(form):
        raise UnresolvableError("no day to count from")
    day = at.day if at else date(2000, 1, 1)
    at = at or Point(day)
    if isinstance(form, CalendarForm):
        return _calendar(form, at)
    if isinstance(form, WeekdayForm):
        return Meaning(Days.on(_weekday(form, at)), Granularity.DAY)
    if isinstance(form, UnitForm):
        _fine_enough(form.unit, at)
        if (
            form.unit is Unit.WEEKEND
            and not form.shift
            and at.tense is not Tense.FUTURE
            and day.weekday() < 4
        ):
            return Meaning(calendar.shifted(form.unit, day, -1), Granularity.WEEKEND)
        return Meaning(calendar.shifted(form.unit, day, form.shift), calendar.GRANULARITY[form.unit])
    if isinstance(form, DistanceForm):
        return _distance(form, at)
    if isinstance(form, StretchForm):
        return _stretch(form, at)
    if isinstance(form, SeasonForm):
        return _season(form, at)
    if isinstance(form, PartOfYearForm):
        return _part_of_year(form, at)
    if isinstance(form, EraForm):
        return Meaning(
            calendar.around(form.unit, date(form.year, 1, 1)), calendar.GRANULARITY[form.unit], True
        )
    if isinstance(form, HolidayForm):
        return _holiday(form, at)
    if isinstance(form, WeekOfForm):
        inner = _meaning(form.inner, at)
        return Meaning(
            calendar.around(Unit.WEEK, inner.days.first), Granularity.WEEK, inner.explicit, inner.partial
        )
    raise UnresolvableError("no calendar holds it as it stands")


_COARSE = (
    Granularity.DAY, Granularity.WEEKEND, Granularity.WEEK, Granularity.MONTH, Granularity.QUARTER,
    Granularity.SEASON, Granularity.HALF, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY,
)  # fmt: skip


def _fine_enough(unit: Unit, at: Point) -> None:
    if unit is Unit.HOUR:
        unit = Unit.DAY
    fine = Granularity.DAY if at.fine in (Granularity.HOURS, Granularity.RANGE) else at.fine
    if _COARSE.index(fine) > _COARSE.index(calendar.GRANULARITY[unit]):
        raise UnresolvableError(f"the date stated before is no finer than a {at.fine.value}")


def _calendar(form: CalendarForm, at: Point) -> Meaning:
    year, month = form.year, form.month
    if month is None and form.day is None:
        return Meaning(calendar.year(_need(year)), Granularity.YEAR, True)
    if month is None:
        base = calendar.plus_months(at.day.replace(day=1), form.month_shift or 0)
        if form.month_shift is None:
            return Meaning(Days.on(_day_alone(form, at)), Granularity.DAY, partial=True)
        return Meaning(Days.on(date(base.year, base.month, _need(form.day))), Granularity.DAY, partial=True)
    if year is None and form.year_shift is not None:
        year = at.day.year + form.year_shift
    elif year is None and form.year_ref is not None:
        year = at.day.year
    explicit = form.year is not None
    if form.day is not None:
        days = Days.on(date(year, month, form.day) if year else _fill_day(month, form.day, at))
        return Meaning(days, Granularity.DAY, explicit, not explicit)
    days = calendar.month(year, month) if year else _fill_month(month, form.shift, at)
    return Meaning(days, Granularity.MONTH, explicit, not explicit)


def _need(value: int | None) -> int:
    if value is None:
        raise UnresolvableError("nothing to count with")
    return value


def _day_alone(form: CalendarForm, at: Point) -> date:
    """Thursday the 5th: the day of that number nearest to the anchor that falls on the weekday, if named."""
    found = []
    for months in range(-6, 7):
        try:
            base = calendar.plus_months(at.day.replace(day=1), months)
            day = date(base.year, base.month, _need(form.day))
        except ValueError:
            continue
        if form.weekday is None or day.weekday() == form.weekday:
            found.append(day)
    if not found:
        raise UnresolvableError("no such day near")
    return min(found, key=lambda d: _story_cost(at.day, d) if at.nearest else abs((d - at.day).days))


def _fill_day(month: int, day: int, at: Point) -> date:
    """The year of a day and month: by tense in news, by the way of the story in a narrative."""
    options = [date(y, month, day) for y in range(at.day.year - 8, at.day.year + 9)
               if 1 <= y <= 9999 and _exists(y, month, day)]  # fmt: skip
    if at.nearest:
        return min(options, key=lambda d: _story_cost(at.day, d))
    if at.tense is Tense.FUTURE:
        return next((d for d in options if d >= at.day - timedelta(_SLACK)), options[-1])
    if at.tense is Tense.PAST:
        past = next((d for d in reversed(options) if d <= at.day + timedelta(_SLACK)), options[0])
        ahead = next((d for d in options if d > past), past)
        return ahead if _long_ago_soon_again(past, ahead, at.day) else past
    return min(options, key=lambda d: abs((d - at.day).days))


def _long_ago_soon_again(past: date, ahead: date, now: date) -> bool:
    """News of a day nine months gone names its year; else a past clause tells what was fixed ahead."""
    return (now - past).days > 270 and (ahead - now).days <= 95


def _story_cost(now: date, then: date) -> float:
    """How odd a step is in a story, in days: stories go on; a step back is half as likely as one forward."""
    step = (then - now).days
    return step if step >= 0 else -1.5 * step


def _exists(y: int, month: int, day: int) -> bool:
    try:
        date(y, month, day)
    except ValueError:
        return False
    return True


def _fill_month(month: int, shift: int | None, at: Point) -> Days:
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
        return min(options, key=lambda d: _story_cost(same, d.first))
    soon = {Tense.PRESENT: 5, Tense.UNKNOWN: 2}.get(at.tense, 0)
    if 0 < (month - at.day.month) % 12 <= soon:
        return calendar.month(y if month > at.day.month else y + 1, month)
    if at.tense is Tense.FUTURE:
        return calendar.month(y if month >= at.day.month else y + 1, month)
    return calendar.month(y if month <= at.day.month else y - 1, month)


def _weekday(form: WeekdayForm, at: Point) -> date:
    """A weekday near the anchor: the last one, today's included, unless the clause looks ahead."""
    day = at.day
    if form.weeks is not None:
        return calendar.around(Unit.WEEK, day + timedelta(7 * form.weeks)).first + timedelta(form.weekday)
    ahead = (form.weekday - day.weekday()) % 7
    behind = (day.weekday() - form.weekday) % 7
    if form.shift is not None and form.shift < 0:
        return day - timedelta(behind or 7)
    if form.shift is not None and form.shift > 0:
        return day + timedelta(ahead or 7)
    if at.nearest:
        return day + timedelta(ahead) if ahead < 7 else day
    if at.tense is Tense.FUTURE:
        return day + timedelta(ahead)
    if form.shift == 0 and at.tense is not Tense.PAST:
        return day + timedelta(ahead)
    if ahead == 1:  # six days back is not said so; where it happened the next day had begun
        return day + timedelta(1)
    return day - timedelta(behind)


def _distance(form: DistanceForm, at: Point) -> Meaning:
    if form.happening:
        raise UnresolvableError("counted from a happening whose day is not stated here")
    if form.count is None:
        raise UnresolvableError("the text does not say how many")
    if form.unit is Unit.YEAR and form.count >= _ROUND and form.inner is None:
        raise UnresolvableError("a round number of years")
    if form.inner is not None:
        inner = _meaning(form.inner, at)
        day = calendar.moved(form.unit, inner.days.first, form.count * form.direction)
        whole = calendar.around(form.unit, day) if form.unit not in (Unit.HOUR, Unit.WEEK) else Days.on(day)
        return Meaning(whole, calendar.GRANULARITY[form.unit], inner.explicit, inner.partial)
    _fine_enough(Unit.DAY if form.unit is Unit.WEEK else form.unit, at)
    day = calendar.moved(form.unit, at.day, form.count * form.direction)
    if form.unit in (Unit.WEEK, Unit.WEEKEND):
        return Meaning(Days.on(day), Granularity.DAY)
    return Meaning(calendar.around(form.unit, day), calendar.GRANULARITY[form.unit])


def _stretch(form: StretchForm, at: Point) -> Meaning:
    count = form.count
    if count is None:
        if form.unit not in _VAGUE_STRETCH:
            raise UnresolvableError("the text does not say how many")
        count = _VAGUE_STRETCH[form.unit]
    if form.unit is Unit.HOUR:
        far = at.day + timedelta(form.direction * -(-count // 24))
    else:
        far = calendar.moved(form.unit, at.day, form.direction * count)
    return Meaning(Days(min(far, at.day), max(far, at.day)), Granularity.RANGE)


def _season(form: SeasonForm, at: Point) -> Meaning:
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


def _part_of_year(form: PartOfYearForm, at: Point) -> Meaning:
    y = form.year if form.year is not None else at.day.year + (form.year_shift or 0)
    length = 3 if form.unit is Unit.QUARTER else 6
    first = (form.number - 1) * length + 1
    days = Days(date(y, first, 1), calendar.month(y, first + length - 1).last)
    explicit = form.year is not None
    return Meaning(days, calendar.GRANULARITY[form.unit], explicit, not explicit)


def _holiday(form: HolidayForm, at: Point) -> Meaning:
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
    if at.tense is Tense.FUTURE:
        return next((d for d in options if d.last >= at.day), options[-1])
    nearest = min(options, key=lambda d: abs((d.first - at.day).days))
    if at.tense is Tense.PAST and abs((nearest.first - at.day).days) > _SLACK:
        return next((d for d in reversed(options) if d.first <= at.day), options[0])
    return nearest
