"""Polish."""

from __future__ import annotations

from conflictdigest.timex.pattern import Value, rule
from conflictdigest.timex.table import Cues, Table, numbered, table, words
from conflictdigest.timex.tables.common import AFTER, BEFORE, RULES

WORDS = table(
    ("MONTH", numbered("styczeń|stycznia|styczniu|stycz luty|lutego|lutym marzec|marca|marcu "
                       "kwiecień|kwietnia|kwietniu "
                       "_ czerwiec|czerwca|czerwcu lipiec|lipca|lipcu sierpień|sierpnia|sierpniu "
                       "wrzesień|września|wrześniu październik|października|październiku "
                       "listopad|listopada|listopadzie "
                       "grudzień|grudnia|grudniu", 1), None),
    ("XMONTH", {"maj": 5, "maja": 5, "maju": 5}, None),
    ("WEEKDAY", numbered("poniedziałek|poniedziałku|poniedziałkowy|poniedziałkowym wtorek|wtorku|wtorkowy "
                         "środa|środę|środy|środzie|środowy czwartek|czwartku|czwartkowy "
                         "piątek|piątku|piątkowy "
                         "sobota|sobotę|soboty|sobocie|sobotni "
                         "niedziela|niedzielę|niedzieli|niedzielą|niedzielny"), None),
    ("UNIT", {"dzień": "day", "dnia": "day", "dniu": "day", "dobę": "day", "doby": "day", "tydzień": "week",
              "tygodnia": "week", "tygodniu": "week", "miesiąc": "month", "miesiąca": "month",
              "miesiącu": "month",
              "dekadę": "decade", "wieku": "century", "godzinę": "hour"}, None),
    ("UNITS", {"dni": "day", "dniach": "day", "tygodnie": "week", "tygodni": "week", "tygodniach": "week",
               "miesiące": "month", "miesięcy": "month", "miesiącach": "month", "lata": "year", "lat": "year",
               "latach": "year", "godzin": "hour", "godziny": "hour", "dób": "day"}, None),
    ("WEEKEND", "weekend weekendu weekendzie", "weekend"),
    ("PART", {"rano": "morning", "ranek": "morning", "południe": "noon", "południu": "afternoon",
              "popołudnie": "afternoon", "popołudniu": "afternoon", "wieczorem": "evening",
              "wieczór": "evening",
              "nocy": "night", "noc": "night", "nocą": "night", "północy": "night", "świcie": "dawn"}, None),
    ("DAYWORD", {"wczoraj": -1, "przedwczoraj": -2, "dziś": 0, "dzisiaj": 0, "jutro": 1, "pojutrze": 2},
        None),
    ("SEASON", {"wiosna": "spring", "wiosną": "spring", "wiosny": "spring", "lato": "summer",
        "latem": "summer",
                "lata_": "summer", "jesień": "autumn", "jesienią": "autumn", "jesieni": "autumn",
                "zima": "winter", "zimą": "winter", "zimy": "winter"}, None),
    ("HOLIDAY", {"wigilię": "christmas-eve", "wigilia": "christmas-eve", "wielkanoc": "easter",
                 "sylwestra": "new-year-eve", "ramadan": "ramadan"}, None),
    ("NUMWORD", numbered("dwa|dwie|dwóch trzy|trzech cztery|czterech pięć|pięciu sześć|sześciu "
                         "siedem|siedmiu "
                         "osiem|ośmiu dziewięć dziesięć|dziesięciu jedenaście dwanaście", 2), None),
    ("NUMWORD", {"dwadzieścia": 20, "trzydzieści": 30, "pięćdziesiąt": 50}, None),
    ("A", "jeden jedną", 1), ("FEW", "kilka kilku", None), ("ORDW", {"pierwszego": 1, "drugiego": 2}, None),
    ("LAST", "zeszły zeszłą zeszłego zeszłym zeszłej ubiegły ubiegłą ubiegłego ubiegłym ubiegłej miniony "
             "minioną "
             "minionego minionym minionej ostatni ostatnią ostatnich ostatnie ostatniego ostatnim", -1),
    ("NEXT", "przyszły przyszłą przyszłego przyszłym przyszłej następny następną następnego następnym "
             "najbliższy "
             "najbliższą najbliższych najbliższe najbliższym nadchodzących nadchodzący nadchodzącym "
             "nadchodzącą "
             "kolejnych", 1),
    ("THIS", "ten tą tę tego tym bieżący bieżącego bieżącym", 0),
    ("PREVIOUS", "poprzedni poprzednią poprzedniego poprzednim", -1),
    ("FOLLOWING", "następnego", 1), ("SAME", "samego samym", 0), ("THAT", "tamtego tamtym owego", 0),
    ("AGO", "temu", -1), ("HENCE", "za", 1), ("LATER", "później potem", 1),
    ("EARLIER", "wcześniej przedtem", -1),
    ("EARLY", {"początku": "start", "początkiem": "start", "połowie": "mid", "połowy": "mid", "końcu": "end",
               "końca": "end", "koniec": "end", "początek": "start"}, None),
    ("IN", "w we", None), ("ON", "na", None), ("AT", "o około pod", None), ("TO", "do", None),
    ("AND", "i oraz a", None),
    ("FROM", "od z ze", None), ("BETWEEN", "między pomiędzy", None), ("SINCE", "od", None), ("UNTIL", "do",
        None),
    ("DURING", "podczas w_trakcie", None), ("AFTER", "po", 1), ("BEFORE", "przed", -1),
    ("BY", "najpóźniej", None), ("APPROX", "około prawie ponad blisko", None),
    ("W1", "r", "year"), ("W5", "godz", None),
)  # fmt: skip
WORDS.update(dict.fromkeys(("rok", "roku", "rokiem"), ("YEARW", "year")))
_PHRASES: dict[str, tuple[str, Value]] = {
    "tego samego": ("SAME", 0), "tym samym": ("SAME", 0), "boże narodzenie": ("HOLIDAY", "christmas"),
    "nowy rok": ("HOLIDAY", "new-year"), "po południu": ("PART", "afternoon"), "w ciągu": ("IN", None),
    "nad ranem": ("PART", "dawn"), "o świcie": ("PART", "dawn"),
}  # fmt: skip

_OWN = (
    rule("month", "calendar", "UNIT month:MON"),
    rule("unit-of-text", "unit", "SAME unit:UNIT", shift=0, ref="text"),
    rule("unit-beside", "unit", "FOLLOWING unit:UNIT", shift=1, ref="text"),
    rule("unit-beside", "unit", "unit:UNIT LATER", shift=1, ref="text"),
)

TABLE = Table(
    language="pl",
    words=WORDS,
    rules=RULES + _OWN,
    before=(*BEFORE, rule("part", "part", "IN part:PART FROM|SINCE weekday:WEEKDAY ON"), rule("part",
        "part", "IN|ON part:PART ON")),
    after=AFTER,
    phrases={tuple(k.split()): v for k, v in _PHRASES.items()},
    small=True,
    dotted=frozenset(("r", "godz", "stycz")),
    counted=words("żołnierzy osób zabitych rannych kilometrów złotych euro dolarów mieszkańców dronów "
                      "czołgów cywilów metrów ludzi"),
    cues=Cues(
        future=words("będzie będą ma mają może mogą powinien musi muszą"),
        ahead=words("zaplanowano zaplanowany zaplanowana planowany planowane planuje planują zapowiedział"),
        past=words("był była było byli były został została zostało zostali zostały"),
        past_endings=("ał", "ała", "ało", "ali", "ały", "ił", "iła", "iło", "ili", "iły", "ył", "yła",
            "yli", "ął",
                      "ęła", "ęli", "edł", "szła", "szły", "szli", "ono", "ano", "adł", "adła", "adły",
                      "adło", "ęły",
                      "ęło", "uł", "uła", "uli", "uły", "ógł", "tarł", "ario"),
        future_endings=("ędzie", "ędą", "ną"),
        conjunctions=words("że i ale gdy kiedy który która które podczas"),
        articles=words("ta ten to te rozmowa"),
        dates_before=frozenset({("odbyła", "się"), ("odbył", "się"), ("odbyło", "się"), ("miała", "miejsce"),
                                ("miał", "miejsce"), ("doszło",)}),
    ),
)  # fmt: skip
