"""Rules that most languages share, once their words have kinds.

A shift ("last", "next", "this") may stand before its noun or after it; "ago" may open the phrase ("vor zwei
Tagen") or close it ("два дні тому"). `W1` is the word for year that goes with a number ("2015 року", "im Jahr
2015"), `W3` a noun with two in it (Arabic "يومين").
"""

from __future__ import annotations

from conflictdigest.timex.pattern import rule

_DATES = (
    rule(
        "day-month-year", "calendar", "weekday:WD? ,? THE? day:DAYW .? OF? month:MON ,? OF? W1? year:YEAR W1?"
    ),
    rule("day-month", "calendar", "weekday:WD? ,? THE? day:DAYW .? OF? month:MON"),
    rule("day-month", "calendar", "THIS weekday:WD ,? THE? day:DAYW .? OF? month:MON OF? year:YEAR?"),
    rule(
        "day-month-shift", "calendar", "day:DAYW .? OF? month:MON OF? yearshift:LAST|NEXT|THIS unit:UNIT|W1"
    ),
    rule(
        "day-month-shift", "calendar", "day:DAYW .? OF? month:MON OF? THE? unit:UNIT|W1 yearshift:LAST|NEXT"
    ),
    rule("month-year", "calendar", "month:MON OF? W1? year:YEAR W1?"),
    rule("month-shift", "calendar", "month:MON OF? yearshift:LAST|NEXT|THIS unit:UNIT|W1"),
    rule("month-shift", "calendar", "month:MON OF? THE? unit:UNIT|W1 yearshift:LAST|NEXT"),
    rule("month-that-year", "calendar", "month:MON OF? THAT|SAME SAME? unit:UNIT|W1", yearref="text"),
    rule("shifted-month", "calendar", "THIS? shift:LAST|NEXT|THIS month:MON"),
    rule("shifted-month", "calendar", "month:MON shift:LAST|NEXT"),
    rule("month", "calendar", "month:MON"),
    rule("year-word", "calendar", "year:YEAR W1"),
    rule("year-word", "calendar", "W1 year:YEAR"),
    rule("year", "calendar", "year:YEAR"),
    rule("iso", "iso", "iso:ISO"),
    rule("numeric", "numeric", "weekday:WD? ,? numeric:NUMERIC W1?"),
)

_RANGES = (
    rule("days-of-month", "day_range", "BETWEEN|FROM? THE? day:DAY .? -|TO|AND|UNTIL THE? day2:DAY .? OF? "
                                       "month:MON OF? year:YEAR? W1?"),
    rule(
        "days-of-months",
        "day_range",
        "BETWEEN|FROM? THE? day:DAY .? OF? month:MON OF? year1:YEAR? W1? -|TO|AND|UNTIL THE? day2:DAY .? OF? "
        "month2:MON OF? year:YEAR? W1?",
    ),
    rule(
        "months",
        "month_range",
        "BETWEEN|FROM month:MON OF? year1:YEAR? W1? -|TO|AND|UNTIL month2:MON OF? year:YEAR? W1?",
    ),
    rule("night-between", "weekday_range", "IN|ON? THE? PART FROM|OF weekday:WD TO|ON|AT|UNTIL weekday2:WD"),
    rule("night-between", "day_range", "IN|ON? THE? PART FROM|OF day:DAY TO|ON|AT|UNTIL day2:DAY OF? "
                                       "month:MON year:YEAR? W1?"),
    rule("years", "year_range", "BETWEEN|FROM year:YEAR W1? -|TO|AND|UNTIL year2:END2 W1?"),
    rule("years", "year_range", "year:YEAR -|/ year2:END2 W1?"),
)  # fmt: skip

_WEEKDAYS = (
    rule("weekday", "weekday", "weekday:WEEKDAY"),
    rule("weekday-day", "weekday", "weekday:XWEEKDAY W2"),
    rule("weekday-shift", "weekday", "THIS? shift:LAST|NEXT|COMING|PAST|THIS weekday:WD"),
    rule("weekday-shift", "weekday", "weekday:WD shift:LAST|NEXT|COMING|PAST"),
    rule("weekday-week", "weekday", "weekday:WD OF? weeks:LAST|NEXT|THIS unit:UNIT"),
    rule("weekday-week", "weekday", "weekday:WD OF? THE? unit:UNIT weeks:LAST|NEXT"),
)

_RELATIVE = (
    rule("day-word", "unit", "shift:DAYWORD", unit="day"),
    rule("part-of-today", "unit", "shift:THIS PART", unit="day"),
    rule("last-night", "unit", "LAST PART", unit="day", shift=-1),
    rule("unit-beside", "unit", "THE? shift:PREVIOUS|FOLLOWING unit:UNIT|WEEKEND", ref="text"),
    rule("unit-beside", "unit", "THE? unit:UNIT|WEEKEND shift:PREVIOUS|FOLLOWING", ref="text"),
    rule("unit-of-text", "unit", "THE? SAME|THAT SAME? unit:UNIT", shift=0, ref="text"),
    rule("unit-of-text", "unit", "THE? unit:UNIT SAME|THAT", shift=0, ref="text"),
    rule("edge-of-unit", "unit", "THE|ON|AT? EARLY|EDGE OF? THE? unit:UNIT", shift=0, ref="either"),
    rule("unit-shift", "unit", "THE? shift:LAST|NEXT|THIS|COMING|PAST unit:UNIT|WEEKEND", days="text"),
    rule("unit-shift", "unit", "THE? unit:UNIT|WEEKEND shift:LAST|NEXT|THIS|COMING|PAST", days="text"),
    rule("the-weekend", "unit", "IN|ON|THE THE? unit:WEEKEND", shift=0),
    rule("ago", "distance", "APPROX? count:COUNT unit:UN|HOURS AGO", direction=-1),
    rule("ago", "distance", "AGO APPROX? count:COUNT unit:UN|HOURS", direction=-1),
    rule("ago", "distance", "unit:UNIT AGO", direction=-1, count=1),
    rule("ago", "distance", "AGO unit:UNIT", direction=-1, count=1),
    rule("ago", "distance", "AGO unit:W3", direction=-1, count=2),
    rule("ago", "distance", "unit:W3 AGO", direction=-1, count=2),
    rule("hence", "distance", "HENCE count:COUNT unit:UN|HOURS", direction=1, ref="either"),
    rule("hence", "distance", "HENCE unit:W3", direction=1, count=2, ref="either"),
    rule("hence", "distance", "HENCE unit:UNIT", direction=1, count=1, ref="either"),
    rule("hence", "distance", "count:COUNT unit:UN|HOURS HENCE", direction=1, ref="either"),
    rule("apart", "distance", "count:COUNT unit:UN|HOURS direction:LATER|EARLIER", ref="text"),
    rule("stretch", "stretch", "THE? THIS? direction:LAST|PAST|NEXT|COMING count:COUNTN unit:UN|HOURS"),
    rule("stretch", "stretch", "THE? count:COUNTN direction:LAST|PAST|NEXT|COMING unit:UN|HOURS"),
    rule("stretch", "stretch", "THE? count:COUNTN unit:UN|HOURS direction:LAST|PAST|NEXT|COMING"),
    rule("stretch", "stretch", "THE? THIS? direction:LAST|PAST|NEXT|COMING unit:UNITS|HOURS"),
    rule("stretch", "stretch", "THE? unit:UNITS|HOURS direction:LAST|PAST|NEXT|COMING"),
)

_LARGE = (
    rule("season-year", "season", "THE? season:SEA OF? W1? year:YEAR W1?"),
    rule("season-shift", "season", "THE? shift:LAST|NEXT|THIS season:SEA"),
    rule("season-shift", "season", "THE? season:SEA shift:LAST|NEXT"),
    rule("season-shift", "season", "THE? season:SEA OF? yearshift:LAST|NEXT|THIS UNIT|W1"),
    rule("holiday", "holiday", "holiday:HOLIDAY year:YEAR? W1?"),
    rule("clock", "clock", "AT CLOCK W5? ZONE?"),
    rule("clock", "clock", "CLOCK W5|ZONE ZONE?"),
)

RULES = _DATES + _RANGES + _WEEKDAYS + _RELATIVE + _LARGE

BEFORE = (
    rule("mod", "mod", "IN|ON|AT? THE? mod:EARLY|EDGE -? OF? THE?"),
    rule("part", "part", "IN|ON|AT? THE? mod:EARLY? part:PART OF|ON|IN|FROM|TO? THE?"),
    rule("clock", "clock", "AT? THE? clock:CLOCK W5? zone:ZONE? ,? ON|OF|IN|W2? THE?"),
    rule("clock", "clock", "AT? THE? clock:HOUR W5 zone:ZONE? ,? ON|OF|IN|W2? THE?"),
)

AFTER = (
    rule("part", "part", "mod:EARLY? part:PART"),
    rule("part", "part", "IN|ON|AT|OF THE? mod:EARLY? part:PART"),
    rule("clock", "clock", ",? AT|IN|TO THE? clock:CLOCK W5? zone:ZONE?"),
    rule("clock", "clock", ",? AT THE? clock:HOUR W5 zone:ZONE?"),
)
