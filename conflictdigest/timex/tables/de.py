"""German."""

from __future__ import annotations

from conflictdigest.timex.pattern import Value, rule
from conflictdigest.timex.table import Cues, Table, numbered, table, words
from conflictdigest.timex.tables.common import AFTER, BEFORE, RULES

_FIRST = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft"


def _ordinals() -> dict[str, Value]:
    """Days of a month in words: "ersten" to "einunddreißigsten", with their endings."""
    units = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
    stems = [
        "erst",
        "zweit",
        "dritt",
        "viert",
        "fünft",
        "sechst",
        "siebt",
        "acht",
        "neunt",
        "zehnt",
        "elft",
        "zwölft",
    ]
    stems += [f"{w}zehnt" for w in ("drei", "vier", "fünf", "sech", "sieb", "acht", "neun")]
    stems += ["zwanzigst", *(f"{u}undzwanzigst" for u in units), "dreißigst", "einunddreißigst"]
    return {f"{stem}{end}": i for i, stem in enumerate(stems, 1) for end in ("e", "en", "er")}


WORDS = table(
    ("MONTH", numbered("januar|jänner|jan februar|feber|feb märz april|apr mai juni|jun juli|jul august|aug "
                       "september|sept|sep oktober|okt november|nov dezember|dez", 1), None),
    ("WEEKDAY", numbered("montag|montags|montagabend dienstag|dienstags mittwoch|mittwochs "
                         "donnerstag|donnerstags "
                         "freitag|freitags samstag|samstags|sonnabend sonntag|sonntags"), None),
    ("UNIT", {"tag": "day", "tages": "day", "woche": "week", "monat": "month",
        "monats": "month",
              "jahr": "year", "jahres": "year", "jahre": "year", "stunde": "hour", "jahrhundert": "century",
              "quartal": "quarter"}, None),
    ("UNITS", {"tagen": "day", "tage": "day", "wochen": "week", "monate": "month", "monaten": "month",
               "jahren": "year",
               "stunden": "hour"}, None),
    ("WEEKEND", "wochenende wochenendes", "weekend"),
    ("PART", {"morgen": "morning", "vormittag": "morning", "mittag": "noon", "nachmittag": "afternoon",
              "abend": "evening", "nacht": "night", "mitternacht": "night", "morgengrauen": "dawn",
              "früh": "morning"}, None),
    ("DAYWORD", {"heute": 0, "gestern": -1, "vorgestern": -2, "übermorgen": 2}, None),
    ("SEASON", {"frühjahr": "spring", "frühling": "spring", "sommer": "summer", "herbst": "autumn",
                "winter": "winter", "sommers": "summer"}, None),
    ("HOLIDAY", {"weihnachten": "christmas", "heiligabend": "christmas-eve", "silvester": "new-year-eve",
                 "neujahr": "new-year", "ostern": "easter", "ostersonntag": "easter",
                 "karfreitag": "good-friday",
                 "pfingsten": "pentecost", "ramadan": "ramadan", "opferfest": "eid-al-adha"}, None),
    ("NUMWORD", numbered("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
                         "fünfzehn "
                         "sechzehn", 2), None),
    ("NUMWORD", {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "hundert": 100}, None),
    ("A", "ein einem einer eine einen", 1),
    ("FEW", "einige einigen wenigen mehreren mehrere paar", None),
    ("ORDW", _ordinals(), None),
    ("LAST", "letzten letzter letztes letzte letztem vergangenen vergangene vergangener vergangenes "
             "vergangenem "
             "vorigen vorige voriges voriger", -1),
    ("NEXT", "nächsten nächste nächstes nächster nächstem kommenden kommende kommendes kommender", 1),
    ("THIS", "diesen diese dieses dieser diesem laufenden", 0),
    ("PREVIOUS", "vorherigen vorangegangenen vortags", -1),
    ("FOLLOWING", "folgenden darauffolgenden folgende", 1),
    ("SAME", "selben gleichen selber", 0), ("THAT", "jenem jenen jenes jener", 0),
    ("AGO", "vor", -1), ("HENCE", "binnen", 1), ("LATER", "später danach darauf", 1),
    ("EARLIER", "zuvor früher davor", -1),
    ("EARLY", {"anfang": "start", "mitte": "mid", "ende": "end", "früh": "start", "spät": "end",
        "späten": "end",
               "frühen": "start"}, None),
    ("EDGE", {"beginn": "start", "anfangs": "start"}, None),
    ("THE", "der die das dem den des", None), ("OF", "von vom", None), ("IN", "in im", None),
    ("ON", "am auf zum", None), ("AT", "um gegen ab", None), ("TO", "bis", None), ("AND", "und oder", None),
    ("FROM", "vom von", None), ("BETWEEN", "zwischen", None), ("SINCE", "seit", None),
    ("BY", "spätestens", None), ("DURING", "während", None), ("AFTER", "nach", 1),
    ("APPROX", "etwa rund ungefähr fast knapp gut über mehr als", None),
    ("W5", "uhr", None),
)  # fmt: skip
WORDS.update(dict.fromkeys(("jahr", "jahres", "jahre"), ("YEARW", "year")))
WORDS.update(
    {
        f"{day}{part}": WORDS[day]
        for day in ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
        for part in ["früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"]
    }
)
WORDS.update(
    {
        f"{m}s": WORDS[m]
        for m in [
            "januar",
            "februar",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ]
    }
)
WORDS["bis"] = ("UNTIL", None)
WORDS["jänner"] = ("MONTH", 1)

_OWN = (
    rule("hence", "distance", "IN count:COUNT unit:UNITS", direction=1, ref="either"),
    rule("tomorrow", "unit", "W4", unit="day", shift=1),
    rule("noon", "clock", "ON W4"),
    rule(
        "days-of-month",
        "day_range",
        "FROM|BETWEEN? THE? day:DAY . -|TO|AND|UNTIL|W6 day2:DAY . month:MON year:YEAR?",
    ),
    rule("same-day", "unit", "ON SAME unit:UNIT", shift=0, ref="text"),
    rule("day-before", "unit", "ON|AT|IN? THE? W6", unit="day", shift=-1, ref="text"),
)
WORDS["morgen"] = ("W4", "morning")
WORDS["vortag"] = ("W6", None)

TABLE = Table(
    language="de",
    words=WORDS,
    rules=RULES + _OWN,
    before=(
        *BEFORE,
        rule("part", "part", "IN THE part:PART ON|TO|AND THE?"),
        rule("part", "part", "ON part:W4 THE?"),
    ),
    after=(*AFTER, rule("part", "part", "part:W4")),
    phrases={
        ("nacht", "zum"): ("PART", "overnight"), ("nacht", "auf"): ("PART", "overnight"), ("am",
            "vortag"): ("W6", None),
    },
    capital=frozenset(("MONTH", "WEEKDAY", "SEASON", "HOLIDAY", "WEEKEND")),
    bare_years=True,
    dotted=frozenset(("jan", "feb", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "dez")),
    counted=words("soldaten menschen personen tote toten verletzte kämpfer kilometer euro dollar millionen "
                      "einwohner drohnen panzer meter quadratkilometer"),
    cues=Cues(
        future=words("müssen muss darf dürfen kann können wird werden soll sollen will wollen werde würde "
                     "würden könnte könnten dürfte"),
        ahead=words("geplant geplante geplanten anstehenden bevorstehenden angesetzt voraussichtlich"),
        past=words("war waren hatte hatten wurde wurden kam kamen ging sagte sprach traf trafen begann starb "
                       "starben fiel gab nahm schlug griff griffen hat haben ist sind worden gewesen"),
        past_endings=("te", "ten"),
        nouns_set=frozenset(("frist",)),
        conjunctions=words("dass und aber während als wenn nachdem bevor weil"),
        articles=words("das der die dieses dieser diese es"),
        dates_before=frozenset({("fand",), ("ereignete", "sich"), ("geschah",), ("geht", "auf"), ("war",)}),
    ),
)  # fmt: skip
