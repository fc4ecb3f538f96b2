"""From a form and a day to count from, to days. Pure: the same form and anchor give the same days."""

from __future__ import annotations

from datetime import date, timedelta

from conflictdigest.dates import calendar, holidays, spans
from conflictdigest.dates.filling import day_alone, fill_day, fill_month
from conflictdigest.dates.points import Meaning, Point, UnresolvableError
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

_ROUND = 100
"""Years from which "so many years ago" is a round number."""
_VAGUE_STRETCH = {Unit.HOUR: 1, Unit.DAY: 7, Unit.WEEK: 4, Unit.MONTH: 3}
"""How much "the coming days", "recent weeks" reach at most."""


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
            and day.weekday() < (5 if at.gone and at.tense is Tense.PAST else 4)
        ):
            return Meaning(calendar.shifted(form.unit, day, -1), Granularity.WEEKEND)
        return Meaning(calendar.shifted(form.unit, day, form.shift), calendar.GRANULARITY[form.unit])
    if isinstance(form, DistanceForm):
        return _distance(form, at)
    if isinstance(form, StretchForm):
        return _stretch(form, at)
    if isinstance(form, SeasonForm):
        return spans.season(form, at)
    if isinstance(form, PartOfYearForm):
        return spans.part_of_year(form, at)
    if isinstance(form, EraForm):
        return Meaning(
            calendar.around(form.unit, date(form.year, 1, 1)), calendar.GRANULARITY[form.unit], True
        )
    if isinstance(form, HolidayForm):
        return spans.holiday(form, at)
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
            return Meaning(Days.on(day_alone(form, at)), Granularity.DAY, partial=True)
        return Meaning(Days.on(date(base.year, base.month, _need(form.day))), Granularity.DAY, partial=True)
    if year is None and form.year_shift is not None:
        year = at.day.year + form.year_shift
    elif year is None and form.year_ref is not None:
        year = at.day.year
    explicit = form.year is not None
    if form.day is not None:
        days = Days.on(date(year, month, form.day) if year else fill_day(month, form.day, at))
        return Meaning(days, Granularity.DAY, explicit, not explicit)
    days = calendar.month(year, month) if year else fill_month(month, form.shift, at)
    return Meaning(days, Granularity.MONTH, explicit, not explicit)


def _need(value: int | None) -> int:
    if value is None:
        raise UnresolvableError("nothing to count with")
    return value


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
