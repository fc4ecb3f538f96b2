"""From the values that a rule captured to a form; null where the values make no sense together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from conflictdigest.model.timex import (
    CalendarForm,
    ClockForm,
    DistanceForm,
    EraForm,
    Form,
    HolidayForm,
    NumericForm,
    PartOfYearForm,
    RangeForm,
    Reference,
    Season,
    SeasonForm,
    StretchForm,
    Unit,
    UnitForm,
    VagueForm,
    WeekdayForm,
    WeekOfForm,
)
from conflictdigest.timex.tokens import Val

Values = Mapping[str, Val]
_FIRST_DECADE = 1200
_LENGTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _int(values: Values, name: str) -> int | None:
    value = values.get(name)
    return value if isinstance(value, int) else None


def _ref(values: Values, name: str = "ref") -> Reference:
    return Reference(str(values.get(name, "speech")))


def _possible(month: int | None, day: int | None) -> bool:
    if month is not None and not 1 <= month <= 12:
        return False
    return day is None or 1 <= day <= (_LENGTH[month - 1] if month else 31)


def calendar(v: Values) -> Form | None:
    month, day, year = _int(v, "month"), _int(v, "day"), _int(v, "year")
    short = _int(v, "year2")
    if short is not None:  # "'96", "'24"
        year = short + (1900 if short >= 30 else 2000)
    if not _possible(month, day) or (year is not None and not 1 <= year <= 9999):
        return None
    if "unit" in v and v["unit"] != ("month" if "monthshift" in v else "year"):
        return None
    ref = _ref(v, "yearref") if "yearref" in v else None
    return CalendarForm(
        year,
        month,
        day,
        _int(v, "weekday"),
        ref,
        _int(v, "yearshift"),
        _int(v, "monthshift"),
        _int(v, "shift"),
    )


def iso(v: Values) -> Form | None:
    value = v.get("iso")
    if not isinstance(value, tuple) or not _possible(value[1], value[2]) or not 1000 <= value[0] <= 2999:
        return None
    return CalendarForm(value[0], value[1], value[2])


def numeric(v: Values) -> Form | None:
    value = v.get("numeric")
    if not isinstance(value, tuple):
        return None
    a, b, year, dotted = value
    if not 1000 <= year <= 2999 or not (_possible(a, b) or _possible(b, a)):
        return None
    return NumericForm(a, b, year, bool(dotted))


def weekday(v: Values) -> Form | None:
    day = _int(v, "weekday")
    return (
        None
        if day is None or v.get("unit", "week") != "week"
        else WeekdayForm(day, _int(v, "shift"), _int(v, "weeks"), _ref(v))
    )


def weekday_code(v: Values) -> Form | None:
    """A word for a weekday of another week: tens are weeks (1 is this one), ones the weekday."""
    code = _int(v, "code")
    return None if code is None else WeekdayForm(code % 10, weeks=code // 10 - 1)


def unit(v: Values) -> Form | None:
    which, shift = Unit(str(v["unit"])), _int(v, "shift") or 0
    of_text = "days" in v and which is Unit.DAY  # "next day", "that same day", "an diesem Tag"
    ref = Reference.TEXT if of_text else _ref(v)
    return UnitForm(which, shift, ref)


def distance(v: Values) -> Form | None:
    return DistanceForm(
        Unit(str(v["unit"])),
        _int(v, "count"),
        _int(v, "direction") or -1,
        _ref(v),
        happening=bool(v.get("happening")),
        rough="rough" in v,
    )


def from_date(v: Values) -> Form | None:
    inner = calendar({k: x for k, x in v.items() if k in ("year", "month", "day", "weekday")})
    if inner is None:
        return None
    return DistanceForm(Unit(str(v["unit"])), _int(v, "count"), _int(v, "direction") or 1, inner=inner)


def from_weekday(v: Values) -> Form | None:
    inner = weekday({k: x for k, x in v.items() if k in ("weekday", "shift")})
    if inner is None:
        return None
    return DistanceForm(Unit(str(v["unit"])), _int(v, "count"), _int(v, "direction") or 1, inner=inner)


def stretch(v: Values) -> Form | None:
    return StretchForm(Unit(str(v["unit"])), _int(v, "count"), _int(v, "direction") or -1, _ref(v))


def season(v: Values) -> Form | None:
    ref = _ref(v, "yearref") if "yearref" in v else None
    return SeasonForm(Season(str(v["season"])), _int(v, "year"), _int(v, "shift"), ref, _int(v, "yearshift"))


def part_of_year(v: Values) -> Form | None:
    number, of = _int(v, "number"), Unit(str(v.get("of", "year")))
    part = Unit(str(v.get("unit", "half")))
    if number is None or not 1 <= number <= (4 if part is Unit.QUARTER else 2):
        return None
    return PartOfYearForm(part, number, _int(v, "year"), _int(v, "yearshift"), of, _int(v, "month"))


def era(v: Values) -> Form | None:
    decade, century = _int(v, "decade"), _int(v, "century")
    if decade is not None:
        # "1000s of people": a round thousand is a count
        return None if 100 <= decade < _FIRST_DECADE else EraForm(Unit.DECADE, decade)
    if century is None or not 1 <= century <= 22:
        return None
    return EraForm(Unit.CENTURY, (century - 1) * 100 + 1)


def holiday(v: Values) -> Form | None:
    return HolidayForm(str(v["holiday"]), _int(v, "year"), _int(v, "shift"))


def week_of(v: Values) -> Form | None:
    inner = calendar({k: x for k, x in v.items() if k != "unit"})
    return None if inner is None or v.get("unit") != "week" else WeekOfForm(inner)


def clock(v: Values) -> Form | None:
    return ClockForm(_ref(v))


def vague(v: Values) -> Form | None:
    return VagueForm(str(v["why"]))


def day_range(v: Values) -> Form | None:
    """Two days of one month, or of two: "between Nov. 1 and 3", "from 28 July to 3 August 2014"."""
    month, month2 = _int(v, "month"), _int(v, "month2")
    month = month if month is not None else month2
    year = _int(v, "year1") if "year1" in v else _int(v, "year")
    first = calendar({"month": month, "day": v.get("day"), "year": year})
    last = calendar({"month": month2 or month, "day": v.get("day2"), "year": v.get("year", year)})
    if first is None or last is None:
        return None
    start, end = _int(v, "day"), _int(v, "day2")
    if (month2 is None or month2 == month) and year == _int(v, "year") and start and end and start >= end:
        return None
    return RangeForm(first, last)


def month_range(v: Values) -> Form | None:
    year = _int(v, "year")
    first = calendar({"month": v.get("month"), "year": v.get("year1", year)})
    last = calendar({"month": v.get("month2"), "year": year})
    return None if first is None or last is None else RangeForm(first, last)


def year_range(v: Values) -> Form | None:
    first, last = _int(v, "year"), _int(v, "year2")
    if first is None or last is None:
        return None
    if last < 100:
        last += first // 100 * 100
    if not first < last <= first + 150:
        return None
    return RangeForm(CalendarForm(first), CalendarForm(last))


def weekday_range(v: Values) -> Form | None:
    first, last = _int(v, "weekday"), _int(v, "weekday2")
    if first is None or last is None:
        return None
    return RangeForm(WeekdayForm(first), WeekdayForm(last))


SHAPES: Mapping[str, Callable[[Values], Form | None]] = {
    f.__name__: f
    for f in (
        calendar, iso, numeric, weekday, weekday_code, unit, distance, from_date, from_weekday, stretch,
        season, part_of_year, era, holiday, week_of, clock, vague, day_range, month_range, year_range,
        weekday_range,
    )
}  # fmt: skip
