"""English: how its words make dates. Where two rules match from one place, the longer match counts."""

from __future__ import annotations

from conflictdigest.timex.pattern import rule

_DATES = (
    rule("month-day-year", "calendar", "weekday:WD? ,? month:MON day:DAY ,? year:YEAR"),
    rule("month-day", "calendar", "weekday:WD? ,? month:MON THE? day:DAY"),
    rule("day-month-year", "calendar", "weekday:WD? ,? THE? day:DAYW OF? month:MON ,? OF? year:YEAR"),
    rule("day-month", "calendar", "weekday:WD? ,? THE? day:DAYW OF? month:MON"),
    rule(
        "month-day-that-year",
        "calendar",
        "month:MON day:DAY OF THAT|THE|THIS SAME? unit:UNIT",
        yearref="text",
    ),
    rule(
        "day-month-that-year",
        "calendar",
        "day:DAY OF? month:MON OF THAT|THE|THIS SAME? unit:UNIT",
        yearref="text",
    ),
    rule("month-that-year", "calendar", "month:MON OF THAT|THE|THIS SAME? unit:UNIT", yearref="text"),
    rule(
        "month-year-shift",
        "calendar",
        "month:MON OF? THE? yearshift:LAST|NEXT|THIS|PREVIOUS|FOLLOWING unit:UNIT",
    ),
    rule("month-day-year-shift", "calendar", "month:MON day:DAY OF? yearshift:LAST|NEXT|THIS unit:UNIT"),
    rule("month-year", "calendar", "month:MON ,? OF? year:YEAR"),
    rule("weekday-day", "calendar", "weekday:WEEKDAY ,? THE? day:ORD"),
    rule("day-of-month", "calendar", "THE day:ORDER OF monthshift:LAST|NEXT|THIS|THAT unit:UNIT"),
    rule("the-year", "calendar", "THE? unit:UNIT year:YEAR"),
    rule("fiscal-year", "calendar", "W3 year:YEAR"),
    rule("month-year", "calendar", "month:MON OF? APOS year2:N59|N31|N12"),
    rule("year-short", "calendar", "IN|SINCE|OF|UNTIL|DURING APOS year2:N59|N31|N12"),
    rule("day-alone", "calendar", "ON THE day:ORD"),
    rule("shifted-month-day", "calendar", "shift:LAST|NEXT|THIS month:MON day:DAY"),
    rule("shifted-month", "calendar", "shift:LAST|NEXT|THIS|PAST|COMING month:MON"),
    rule("month", "calendar", "month:MON"),
    rule("year", "calendar", "year:YEAR"),
    rule("iso", "iso", "iso:ISO"),
    rule("numeric", "numeric", "numeric:NUMERIC"),
    rule("before-christ", "vague", "YEAR|NUM|N59|N31|N12 BC", why="before the year 1"),
    rule("before-christ", "vague", "YEAR|NUM|N59 -|TO|AND YEAR|NUM|N59|N31|N12 BC", why="before the year 1"),
    rule("before-christ", "vague", "THE? ORDER -? CENTURY BC", why="before the year 1"),
    rule("year-ad", "calendar", "AD year:YEAR|NUM|N59|N31|N12"),
    rule("year-ad", "calendar", "year:YEAR|NUM|N59 AD"),
    rule("before-christ", "vague", "SEA OF YEAR|NUM|N59|N31|N12 BC", why="before the year 1"),
    rule("before-christ", "vague", "MON YEAR|NUM|N59|N31|N12 BC", why="before the year 1"),
)

_RANGES = (
    rule("days-of-month", "day_range", "BETWEEN|FROM? month:MON day:DAY -|TO|AND|UNTIL day2:DAY ,? "
                                       "year:YEAR?"),
    rule("days-of-month", "day_range", "BETWEEN|FROM? THE? day:DAY -|TO|AND|UNTIL THE? day2:DAY OF? "
                                       "month:MON ,? year:YEAR?"),
    rule("days-of-months", "day_range",
         "BETWEEN|FROM? month:MON day:DAY ,? year1:YEAR? ,? -|TO|AND|UNTIL month2:MON day2:DAY ,? "
         "year:YEAR?"),
    rule("days-of-months", "day_range",
         "BETWEEN|FROM? day:DAY OF? month:MON year1:YEAR? -|TO|AND|UNTIL day2:DAY OF? month2:MON ,? "
         "year:YEAR?"),
    rule("months", "month_range", "BETWEEN|FROM? month:MONTH|XMONTH year1:YEAR? -|TO|AND|UNTIL month2:MON "
                                  ",? year:YEAR"),
    rule("months", "month_range", "BETWEEN|FROM month:MON year1:YEAR? -|TO|AND|UNTIL month2:MON ,? "
                                  "year:YEAR?"),
    rule("months", "month_range", "month:MONTH -|TO|/ month2:MON ,? year:YEAR?"),
    rule("years", "year_range", "BETWEEN|FROM year:YEAR -|TO|AND|UNTIL year2:END2"),
    rule("years", "year_range", "year:YEAR -|/ year2:END2"),
    rule("weekdays", "weekday_range", "BETWEEN|FROM weekday:WEEKDAY PART? -|TO|AND|UNTIL weekday2:WEEKDAY"),
)  # fmt: skip

_WEEKDAYS = (
    rule("weekday", "weekday", "weekday:WEEKDAY"),
    rule("weekday-shift", "weekday", "shift:LAST|NEXT|THIS|PAST|COMING weekday:WEEKDAY"),
    rule("weekday-shift", "weekday", "THE|THIS shift:PAST|COMING weekday:WEEKDAY"),
    rule("weekday-before", "weekday", "THE shift:PREVIOUS|FOLLOWING|NEXT weekday:WEEKDAY", ref="text"),
    rule("weekday-that", "weekday", "shift:THAT SAME? weekday:WEEKDAY", ref="text"),
    rule("weekday-week", "weekday", "weekday:WEEKDAY OF? weeks:LAST|NEXT|THIS unit:UNIT"),
)

_RELATIVE = (
    rule("day-word", "unit", "shift:DAYWORD", unit="day"),
    rule("part-of-today", "unit", "shift:THIS EARLY? PART", unit="day"),
    rule("last-night", "unit", "LAST part:PART", unit="day", shift=-1),
    rule("unit-beside", "unit", "THE shift:PREVIOUS|FOLLOWING|NEXT unit:UNIT|WEEKEND|CENTURY", ref="text"),
    rule("past-unit", "stretch", "THE direction:LAST|PAST|COMING unit:UNIT", count=1),
    rule("unit-shift", "unit", "THIS? EARLIER|LATER? shift:LAST|NEXT|THIS|PAST|COMING|CURRENT "
                               "unit:UNIT|WEEKEND|QUARTER|CENTURY", days="text"),
    rule("unit-of-text", "unit", "EARLIER|LATER? THE? SAME|THAT SAME? unit:UNIT|WEEKEND|CENTURY", shift=0,
        ref="text"),
    rule("unit-of-text", "unit", "EARLIER|LATER|EARLY ,? THE|THAT SAME unit:UNIT", shift=0, ref="text"),
    rule("later-in-unit", "unit", "EARLIER|LATER|EARLY IN|ON THE unit:UNIT", shift=0, ref="either"),
    rule("later-in-unit", "unit", "EARLIER|LATER|EARLY IN|ON THAT SAME? unit:UNIT", shift=0, ref="text"),
    rule("unit-beside", "unit", "shift:PREVIOUS|FOLLOWING unit:UNIT", ref="text"),
    rule("unit-before-last", "unit", "THE unit:UNIT BEFORE LAST", shift=-2),
    rule("part-beside", "unit", "THE PART shift:BEFORE|AFTER", unit="day", ref="text"),
    rule("unit-beside", "unit", "THE unit:UNIT shift:BEFORE|AFTER|FOLLOWING|PREVIOUS", ref="text"),
    rule("day-beside", "unit", "EARLY? THE? shift:NEXT|FOLLOWING PART", unit="day", ref="text"),
    rule("part-of-that-day", "unit", "THAT SAME? PART", unit="day", shift=0, ref="text"),
    rule("part-of-that-day", "unit", "THE SAME PART", unit="day", shift=0, ref="text"),
    rule("later-that-part", "unit", "LATER|EARLIER THAT PART", unit="day", shift=0, ref="text"),
    rule("ago", "distance", "count:COUNT unit:UN|HOURS direction:AGO"),
    rule("ago", "distance", "APPROX|THE count:COUNT unit:UN|HOURS direction:AGO", rough="yes"),
    rule("ago", "distance", "count:HALFWORD A? unit:UN|HOURS|CENTURY direction:AGO", rough="yes"),
    rule("centuries-ago", "distance", "APPROX? count:COUNT CENTURY|UNITS direction:AGO", unit="century"),
    rule("apart", "distance", "count:COUNT A? unit:UN|HOURS direction:LATER|EARLIER", ref="text"),
    rule("apart", "distance", "APPROX count:COUNT unit:UN|HOURS direction:LATER|EARLIER", ref="text",
        rough="yes"),
    rule("apart", "distance", "count:COUNT unit:UN|HOURS direction:BEFORE|AFTER", ref="text"),
    rule("apart-happening", "distance", "APPROX? count:COUNT unit:UN|HOURS direction:BEFORE|AFTER "
                                        "X|CAP|THE|A|THIS|THAT|POS_|OF|IN_|NUMWORD|N12|N31|N59|NUM",
        happening="yes"),
    rule("beside-happening", "distance", "THE|A unit:UNIT direction:BEFORE|AFTER|FOLLOWING "
                                         "X|CAP|THE|A|THIS|THAT|POS_|HOLIDAY|LAST|NEXT", count=1,
                                         happening="yes"),
    rule("edge-of-unit", "unit", "THE? EARLY|EDGE|LATER X? OF THE unit:UNIT", shift=0, ref="either"),
    rule("the-weekend", "unit", "THE unit:WEEKEND", shift=0),
    rule("units-apart", "distance", "unit:UNITS|HOURS direction:LATER|EARLIER", ref="text"),
    rule("from-date", "from_date", "count:COUNT unit:UN direction:BEFORE|AFTER month:MON day:DAY ,? "
                                   "year:YEAR?"),
    rule("from-date", "from_date", "count:COUNT unit:UN direction:BEFORE|AFTER day:DAY month:MON year:YEAR?"),
    rule("from-date", "from_date", "THE unit:UNIT direction:BEFORE|AFTER month:MON day:DAY ,? "
                                   "year:YEAR?", count=1),
    rule("from-weekday", "from_weekday", "THE unit:UNIT direction:BEFORE|AFTER shift:LAST|NEXT? "
                                         "weekday:WEEKDAY", count=1),
    rule("from-weekday", "from_weekday", "count:COUNT unit:UN direction:BEFORE|AFTER shift:LAST|NEXT? "
                                         "weekday:WEEKDAY"),
    rule("stretch", "stretch", "THE? direction:LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING count:COUNTN "
                               "unit:UNITS|HOURS"),
    rule("stretch", "stretch", "THE|THIS? direction:LAST|PAST|NEXT|COMING|RECENT|PREVIOUS|FOLLOWING "
                               "unit:UNITS|HOURS"),
    rule("stretch", "stretch", "THE? count:NUMWORD|N12 direction:PREVIOUS|FOLLOWING unit:UNITS", ref="text"),
    rule("week-of", "week_of", "THE? unit:UNIT OF month:MON day:DAY ,? year:YEAR?"),
)  # fmt: skip

_LARGE = (
    rule("season-year", "season", "THE? season:SEA OF? ,? year:YEAR"),
    rule("season-shift", "season", "THE? shift:LAST|NEXT|THIS|PAST|COMING season:SEA"),
    rule("season-of-text", "season", "THAT|THE SAME? season:SEA OF THAT SAME? UNIT", yearref="text"),
    rule("season-that", "season", "THAT season:SEA", yearref="text"),
    rule("season", "season", "THE? season:SEA"),
    rule("season-years", "season", "THE? season:SEA OF? year:YEAR -|/ END2"),
    rule("half-year", "part_of_year", "THE? number:ORDER unit:QUARTER|HALFWORD OF THE? year:YEAR"),
    rule("half-year", "part_of_year", "THE? number:ORDER unit:QUARTER|HALFWORD OF THE? "
                                      "yearshift:LAST|NEXT|THIS|THAT UNIT"),
    rule("decade", "era", "THE? decade:DECADE"),
    rule("decade", "era", "THE decade:DECADES"),
    rule("century", "era", "THE? century:ORDER -? CENTURY"),
    rule("holiday", "holiday", "holiday:HOLIDAY"),
    rule("holiday-year", "holiday", "holiday:HOLIDAY ,? OF|IN? year:YEAR"),
    rule("holiday-shift", "holiday", "shift:LAST|NEXT|THIS holiday:HOLIDAY"),
)  # fmt: skip

_CLOCK = (
    rule("clock", "clock", "AT CLOCK AMPM? ZONE?"),
    rule("clock", "clock", "CLOCK AMPM|ZONE ZONE?"),
    rule("clock", "clock", "HOUR AMPM ZONE?"),
    rule("noon", "clock", "AT PART"),
    rule("noon", "clock", "IN THE EARLY? PART"),
)

RULES = _DATES + _RANGES + _WEEKDAYS + _RELATIVE + _LARGE + _CLOCK

BEFORE = (
    rule("mod", "mod", "THE? mod:EARLY -?"),
    rule("half", "mod", "THE? number:ORDW HALFWORD OF THE?"),
    rule("mod", "mod", "THE? mod:EARLY IN|ON THE?"),
    rule("mod", "mod", "THE? mod:EARLY X OF THE?"),
    rule("mod", "mod", "THE? mod:EARLY|EDGE OF THE?"),
    rule("part", "part", "THE? mod:EARLY? part:PART HOURS? OF|ON THE?"),
    rule("part", "part", "THE? mod:EARLY? part:HOURS OF|ON THE?"),
    rule("part", "part", "AT part:PART ON?"),
    rule("part", "part", "THE? mod:EARLY? IN THE part:PART OF|ON THE?"),
    rule("clock", "clock", "AT? clock:CLOCK ampm:AMPM? CAP? zone:ZONE? W2? ,? ON|OF?"),
    rule("clock", "clock", "AT? clock:HOUR ampm:AMPM CAP? zone:ZONE? W2? ,? ON|OF?"),
    rule("clock", "clock", "AT clock:HOUR ON|OF?"),
    rule("clock", "clock", "AT? clock:CLOCK|HOUR ampm:AMPM? LPAR NUM|CLOCK|YEAR zone:ZONE RPAR ,? ON|OF?"),
    rule("clock", "clock", "AT? clock:HOUR IN THE EARLY? part:PART ,? ON|OF?"),
)

AFTER = (
    rule("part", "part", "mod:EARLY? part:PART"),
    rule("part", "part", "POSS part:PART"),
    rule("part", "part", "IN|AT THE? mod:EARLY? part:PART"),
    rule("clock", "clock", ",? AT clock:CLOCK ampm:AMPM? zone:ZONE?"),
    rule("clock", "clock", ",? AT clock:HOUR ampm:AMPM zone:ZONE?"),
)
