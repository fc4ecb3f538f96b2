"""Turkish. Suffixes stand behind an apostrophe after numbers and names, and are glued to small words."""

from __future__ import annotations

from conflictdigest.timex.pattern import Value, rule
from conflictdigest.timex.table import Cues, Table, numbered, table, words
from conflictdigest.timex.tables.common import AFTER, BEFORE, RULES

_DAYS = ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"]
_CASES = {
    "pazartesi": "ye yi den nin si", "salı": "ya yı dan nın sı", "çarşamba": "ya yı dan nın",
    "perşembe": "ye yi den nin", "cuma": "ya yı dan nın", "cumartesi": "ye yi den nin", "pazar": "a ı dan ın",
}  # fmt: skip
_WEEKDAYS: dict[str, Value] = {d + c: i for i, d in enumerate(_DAYS) for c in ("", *_CASES[d].split())}

WORDS = table(
    ("MONTH", numbered("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık", 1),
        None),
    ("WEEKDAY", _WEEKDAYS, None),

    ("UNIT", {"gün": "day", "günü": "day", "hafta": "week", "haftaki": "week", "ay": "month", "ayı": "month",
              "ayında": "month", "saat": "hour", "yüzyıl": "century"}, None),
    ("UNITS", {"günde": "day", "günlerde": "day", "günler": "day", "haftalarda": "week", "aylarda": "month",
               "saatte": "hour", "saatlerde": "hour", "saat": "hour", "haftada": "week", "ayda": "month",
               "yılda": "year", "günün": "day"}, None),
    ("YEARW", "yıl yılı yılında yılının yılın sene senesinde yılından yılına", "year"),
    ("PART", {"sabah": "morning", "sabahı": "morning", "öğle": "noon", "öğlen": "noon", "öğleden": "noon",
              "akşam": "evening", "akşamı": "evening", "gece": "night", "gecesi": "night",
              "şafak": "dawn"}, None),
    ("DAYWORD", {"bugün": 0, "dün": -1, "yarın": 1}, None),
    ("SEASON", {"ilkbahar": "spring", "yaz": "summer", "yazında": "summer", "yazı": "summer",
        "sonbahar": "autumn",
                "kış": "winter", "kışı": "winter", "kışında": "winter"}, None),
    ("HOLIDAY", {"ramazan": "ramadan", "yılbaşı": "new-year", "noel": "christmas"}, None),
    ("NUMWORD", numbered("iki üç dört beş altı yedi sekiz dokuz on onbir oniki", 2), None),
    ("NUMWORD", {"yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50}, None),
    ("A", "bir", 1), ("FEW", "birkaç", None),
    ("LAST", "geçen geçtiğimiz son", -1), ("NEXT", "gelecek önümüzdeki", 1), ("THIS", "bu", 0),
    ("PREVIOUS", "önceki", -1), ("FOLLOWING", "ertesi sonraki", 1), ("SAME", "aynı", 0), ("THAT", "o", 0),
    ("AGO", "önce", -1), ("HENCE", "sonra içinde", 1),
    ("EARLY", {"başında": "start", "başlarında": "start", "ortasında": "mid", "ortalarında": "mid",
               "sonunda": "end", "sonlarında": "end", "sonuna": "end", "başından": "start", "sonu": "end"},
               None),
    ("TO", "ile", None), ("AND", "ve", None), ("SINCE", "beri itibaren bu_yana", None), ("UNTIL", "kadar",
        None),
    ("APPROX", "yaklaşık", None), ("W2", "günü gününden gününe günkü", None), ("AT", "saat", None),
)  # fmt: skip
WORDS.update(
    {"günü": ("W2", None), "pazar": ("XWEEKDAY", 6), "saat": ("UNITS", "hour"), "geçen": ("LAST", -1)}
)
_PHRASES: dict[str, tuple[str, Value]] = {
    "evvelsi gün": ("DAYWORD", -2), "önceki gün": ("DAYWORD", -2), "ertesi gün": ("W4", None),
    "aynı gün": ("W6", None), "ramazan bayramı": ("HOLIDAY", "eid-al-fitr"),
    "kurban bayramı": ("HOLIDAY", "eid-al-adha"), "hafta sonu": ("WEEKEND", "weekend"),
    "hafta sonunda": ("WEEKEND", "weekend"), "bu yana": ("SINCE", None), "pazar günü": ("WEEKDAY", 6),
    "pazar gecesi": ("WEEKDAY", 6), "pazar sabahı": ("WEEKDAY", 6), "pazar akşamı": ("WEEKDAY", 6),
}  # fmt: skip

_OWN = (
    rule("weekday-day", "weekday", "weekday:WD W2"),
    rule("weekday-shift", "weekday", "shift:LAST|NEXT|THIS weekday:WD W2?"),
    rule("day-month-weekday", "calendar", "day:DAY month:MON year:YEAR? weekday:WD W2?"),
    rule("month", "calendar", "month:MON UNIT"),
    rule("year-month", "calendar", "year:YEAR YEARW month:MON UNIT?"),
    rule("year-suffix", "calendar", "year:YEAR APOS X"),
    rule("day-after", "unit", "W4", unit="day", shift=1, ref="text"),
    rule("same-day", "unit", "W6", unit="day", shift=0, ref="text"),
    rule("unit-of-text", "unit", "SAME|THAT unit:UNIT", shift=0, ref="text"),
    rule("apart", "distance", "count:COUNT unit:UN|HOURS HENCE", direction=1, ref="either"),
    rule("weekend", "unit", "unit:WEEKEND", shift=0),
    rule("days-of-month", "day_range", "day:DAY -|AND|TO day2:DAY month:MON year:YEAR?"),
    rule("season-year", "season", "year:YEAR YEARW? season:SEA"),
)

TABLE = Table(
    language="tr",
    words=WORDS,
    rules=RULES + _OWN,
    before=BEFORE,
    after=(
        *AFTER,
        rule("mod", "mod", "UNIT? APOS? X? mod:EARLY"),
        rule("part", "part", "W2 part:PART"),
        rule("clock", "clock", "UNITS clock:CLOCK"),
        rule("day", "day", "W2"),
    ),
    phrases={tuple(k.split()): v for k, v in _PHRASES.items()},
    capital=frozenset(("MONTH", "SEASON_")),
    postpositions=True,
    counted=words("asker kişi ölü yaralı kilometre lira dolar euro drone iha tank sivil metre insan"),
    cues=Cues(
        ahead=words("planlanıyor bekleniyor planlanan beklenen gerekiyor"),
        past_endings=("dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "dılar", "diler", "dular", "düler",
            "tılar",
                      "tiler", "mış", "miş", "muş", "müş"),
        future_endings=("acak", "ecek", "acaklar", "ecekler", "acağını", "eceğini", "acağı", "eceği",
            "malı", "meli"),
        articles=words("görüşme bu saldırı"),
        dates_before=frozenset(),
    ),
)  # fmt: skip
