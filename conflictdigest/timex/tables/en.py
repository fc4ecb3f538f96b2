"""English: words. The rules stand in `en_rules`, the signs of tense in `en_cues`."""

from __future__ import annotations

from conflictdigest.timex.pattern import Value
from conflictdigest.timex.table import Table, numbered, table
from conflictdigest.timex.tables.en_cues import CUES
from conflictdigest.timex.tables.en_rules import AFTER, BEFORE, RULES

_MONTHS = numbered(
    "january|jan february|feb apr|april june|jun july|jul august|aug september|sept|sep october|oct november|nov "
    "december|dec",
)
_MONTH_NUMBER = (1, 2, 4, 6, 7, 8, 9, 10, 11, 12)
_UNITS: dict[str, Value] = {
    "second": "second", "hour": "hour", "day": "day", "week": "week", "weekend": "weekend", "month": "month",
    "year": "year", "decade": "decade",
}  # fmt: skip
_PHRASES: dict[str, tuple[str, Value]] = {
    "the day before yesterday": ("DAYWORD", -2), "day before yesterday": ("DAYWORD", -2),
    "the day after tomorrow": ("DAYWORD", 2), "day after tomorrow": ("DAYWORD", 2),
    "new year's eve": ("HOLIDAY", "new-year-eve"), "new year's day": ("HOLIDAY", "new-year"),
    "new year 's eve": ("HOLIDAY", "new-year-eve"), "new year 's day": ("HOLIDAY", "new-year"),
    "new year 's": ("HOLIDAY", "new-year"),
    "christmas eve": ("HOLIDAY", "christmas-eve"), "christmas day": ("HOLIDAY", "christmas"),
    "orthodox christmas eve": ("HOLIDAY", "orthodox-christmas-eve"),
    "orthodox christmas": ("HOLIDAY", "orthodox-christmas"), "boxing day": ("HOLIDAY", "boxing-day"),
    "orthodox easter": ("HOLIDAY", "orthodox-easter"), "easter sunday": ("HOLIDAY", "easter"),
    "good friday": ("HOLIDAY", "good-friday"), "palm sunday": ("HOLIDAY", "palm-sunday"),
    "easter monday": ("HOLIDAY", "easter-monday"), "holy week": ("HOLIDAY", "holy-week"),
    "easter week": ("HOLIDAY", "easter-week"), "ash wednesday": ("HOLIDAY", "ash-wednesday"),
    "thanksgiving day": ("HOLIDAY", "thanksgiving"), "all saints ' day": ("HOLIDAY", "all-saints"),
    "all - saints": ("HOLIDAY", "all-saints"), "may day": ("HOLIDAY", "may-day"),
    "eid al - fitr": ("HOLIDAY", "eid-al-fitr"), "eid al - adha": ("HOLIDAY", "eid-al-adha"),
    "yom kippur": ("HOLIDAY", "yom-kippur"), "rosh hashanah": ("HOLIDAY", "rosh-hashanah"),
    "labor day": ("HOLIDAY", "labor-day"), "memorial day": ("HOLIDAY", "memorial-day"),
    "veterans day": ("HOLIDAY", "veterans-day"), "halloween": ("HOLIDAY", "halloween"),
    "valentine 's day": ("HOLIDAY", "valentine"), "bastille day": ("HOLIDAY", "bastille-day"),
    "lunar new year": ("HOLIDAY", "lunar-new-year"), "election day": ("HOLIDAY", "us-election"),
    "martin luther king day": ("HOLIDAY", "mlk-day"), "columbus day": ("HOLIDAY", "columbus-day"),
    "fourth of july": ("HOLIDAY", "july-4"), "d - day": ("HOLIDAY", "d-day"),
    "v - e day": ("HOLIDAY", "ve-day"), "ve day": ("HOLIDAY", "ve-day"),
    "9 / 11": ("HOLIDAY", "nine-eleven"), "sept. 11": ("X", None),
    "as of": ("ASOF", None), "as early as": ("APPROX", None), "as late as": ("APPROX", None),
    "as recently as": ("APPROX", None), "prior to": ("BEFORE", -1), "a couple of": ("FEW", 2),
    "couple of": ("FEW", 2), "a few": ("FEW", None), "a dozen": ("NUMWORD", 12),
    "more than": ("APPROX", None), "less than": ("APPROX", None), "at least": ("APPROX", None),
    "nearly": ("APPROX", None), "the small hours": ("W1", None), "old style": ("X", None),
}  # fmt: skip
del _PHRASES["sept. 11"], _PHRASES["nearly"], _PHRASES["halloween"], _PHRASES["old style"]

WORDS = table(
    ("MONTH", {w: _MONTH_NUMBER[int(str(i))] for w, i in _MONTHS.items()}, None),
    ("XMONTH", {"may": 5, "march": 3, "mar": 3}, None),
    ("WEEKDAY", numbered("monday tuesday wednesday thursday friday saturday sunday"), None),
    ("XWEEKDAY", numbered("mon tues|tue wed thurs|thur|thu fri sat sun"), None),
    ("UNIT", _UNITS, None),
    ("UNITS", {f"{w}s": v for w, v in _UNITS.items()}, None),
    ("PART", {"dawn": "dawn", "daybreak": "dawn", "sunrise": "dawn", "morning": "morning", "noon": "noon",
              "midday": "noon", "afternoon": "afternoon", "evening": "evening", "dusk": "evening",
              "sunset": "evening", "nightfall": "evening", "night": "night", "midnight": "night",
              "nighttime": "night"}, None),
    ("HOURS", "hours", "hour"),
    ("DAYWORD", {"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "overnight": 100}, None),
    ("SEASON", {"summer": "summer", "autumn": "autumn", "winter": "winter"}, None),
    ("XSEASON", {"spring": "spring", "fall": "autumn"}, None),
    ("HOLIDAY", {"christmas": "christmas", "easter": "easter", "thanksgiving": "thanksgiving",
                 "ramadan": "ramadan", "eid": "eid", "nowruz": "nowruz", "halloween": "halloween",
                 "passover": "passover", "hanukkah": "hanukkah", "ashura": "ashura", "tet": "lunar-new-year",
                 "tết": "lunar-new-year"}, None),
    ("QUARTER", "quarter", "quarter"),
    ("HALFWORD", "half", "half"),
    ("CENTURY", "century", "century"),
    ("NUMWORD", numbered("one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                         "fifteen sixteen seventeen eighteen nineteen", 1), None),
    ("A", "a an", 1),
    ("FEW", "few several some many", None),
    ("ORDW", numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
                      "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 1), None),
    ("LAST", "last", -1), ("PAST", "past", -1), ("NEXT", "next", 1), ("COMING", "coming upcoming", 1),
    ("THIS", "this", 0), ("CURRENT", "current", 0),
    ("PREVIOUS", "previous preceding", -1), ("FOLLOWING", "following subsequent ensuing", 1),
    ("SAME", "same", 0), ("THAT", "that", 0), ("AGO", "ago", -1),
    ("LATER", "later afterwards afterward", 1), ("EARLIER", "earlier previously beforehand", -1),
    ("BEFORE", "before", -1), ("AFTER", "after", 1), ("RECENT", "recent", -1), ("HENCE", "hence", 1),
    ("EARLY", {"early": "start", "mid": "mid", "late": "end", "middle": "mid"}, None),
    ("EDGE", {"beginning": "start", "start": "start", "outset": "start", "end": "end", "close": "end",
              "midst": "mid"}, None),
    ("THE", "the his her its their", None), ("OF", "of", None), ("IN", "in", None), ("ON", "on", None),
    ("AT", "at around", None), ("TO", "to through thru", None), ("AND", "and or", None), ("FROM", "from", None),
    ("BETWEEN", "between", None), ("UNTIL", "until till til", None), ("SINCE", "since", None),
    ("BY", "by", None), ("DURING", "during throughout", None), ("WITHIN", "within", None), ("FOR", "for", None),
    ("APPROX", "about approximately almost nearly roughly some over just only exactly circa ca", None),
    ("BC", "bc bce", None), ("AD", "ad", None),
)  # fmt: skip
WORDS.pop("seconds")
WORDS["second"] = ("ORDW", 2)
WORDS["am"] = ("AMPM", 0)
WORDS["pm"] = ("AMPM", 12)

COUNTED = frozenset(
    ["people", "persons", "men", "women", "children", "civilians", "soldiers", "troops", "fighters", "militants", "rebels", "insurgents", "combatants", "casualties", "dead", "deaths", "wounded", "injured", "refugees", "prisoners", "detainees", "residents", "families", "protesters", "demonstrators", "police", "officers", "members", "workers", "employees", "students", "houses", "homes", "buildings", "villages", "towns", "settlements", "tanks", "vehicles", "trucks", "aircraft", "planes", "drones", "missiles", "rockets", "shells", "bombs", "rounds", "guns", "rifles", "weapons", "tons", "tonnes", "pounds", "kilograms", "kg", "km", "kilometers", "kilometres", "metres", "meters", "miles", "feet", "ft", "hectares", "acres", "square", "dollars", "euros", "rubles", "roubles", "pesos", "yen", "rupees", "shillings", "francs", "percent", "per", "million", "billion", "thousand", "times", "votes", "seats", "points", "copies", "pages", "hours", "minutes", "days", "years", "km2", "mi", "mm", "cm", "horses", "ships", "sorties", "attacks", "votes", "delegates", "cases"]
)

TABLE = Table(
    language="en",
    words=WORDS,
    rules=RULES,
    before=BEFORE,
    after=AFTER,
    phrases={tuple(k.split()): v for k, v in _PHRASES.items()},
    capital=frozenset(["MONTH", "XMONTH", "WEEKDAY", "XWEEKDAY", "HOLIDAY"]),
    dotted=frozenset(["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ca"]),
    counted=COUNTED,
    names=frozenset({("black", "september"), ("black", "friday"), ("sunday", "times"), ("bloody", "sunday")}),
    tens={"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
          "ninety": 90},
    cues=CUES,
)  # fmt: skip
