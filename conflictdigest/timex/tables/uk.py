"""Ukrainian."""

from __future__ import annotations

from conflictdigest.timex.pattern import Value, rule
from conflictdigest.timex.table import Cues, Table, numbered, table, words
from conflictdigest.timex.tables.common import AFTER, BEFORE, RULES

WORDS = table(
    ("MONTH", numbered("січень|січня|січні|січнем _ березень|березня|березні|березнем "
                       "квітень|квітня|квітні|квітнем травень|травня|травні|травнем "
                       "червень|червня|червні|червнем "
                       "липень|липня|липні|липнем серпень|серпня|серпні|серпнем "
                       "вересень|вересня|вересні|вереснем "
                       "жовтень|жовтня|жовтні|жовтнем листопад|листопада|листопаді|листопадом "
                       "грудень|грудня|грудні|груднем", 1), None),
    ("XMONTH", {"лютий": 2, "лютого": 2, "лютому": 2, "лютим": 2}, None),
    ("WEEKDAY", numbered("понеділок|понеділка|понеділку|понеділком вівторок|вівторка|вівторку "
                         "середа|середу|середи|середі четвер|четверга|четвергом п'ятниця|п'ятницю|п'ятниці "
                         "субота|суботу|суботи|суботі неділя|неділю|неділі"), None),
    ("UNIT", {"день": "day", "дня": "day", "дню": "day", "доба": "day", "добу": "day", "тиждень": "week",
              "тижня": "week", "тижню": "week", "тижні": "week", "місяць": "month", "місяця": "month",
              "місяці": "month", "година": "hour", "годину": "hour", "століття": "century",
              "кварталі": "quarter"}, None),
    ("YEARW", "рік рік року році роком р", "year"),
    ("UNITS", {"дні": "day", "днів": "day", "днями": "day", "діб": "day", "доби": "day", "тижнів": "week",
               "тижнями": "week", "місяців": "month", "роки": "year", "років": "year", "годин": "hour",
               "години": "hour"}, None),
    ("WEEKEND", "вихідні вихідних вихідними", "weekend"),
    ("PART", {"ранок": "morning", "вранці": "morning", "ранку": "morning", "зранку": "morning",
              "опівдні": "noon", "вдень": "afternoon", "вечір": "evening", "ввечері": "evening",
              "увечері": "evening", "вечора": "evening", "ніч": "night", "ночі": "night", "вночі": "night",
              "уночі": "night", "опівночі": "night", "світанку": "dawn"}, None),
    ("DAYWORD", {"сьогодні": 0, "вчора": -1, "учора": -1, "позавчора": -2, "завтра": 1, "післязавтра": 2},
        None),
    ("SEASON", {"весна": "spring", "весни": "spring", "навесні": "spring", "весною": "spring",
        "літо": "summer",
                "літа": "summer", "влітку": "summer", "літом": "summer", "осінь": "autumn", "осені": "autumn",
                "восени": "autumn", "зима": "winter", "зими": "winter", "взимку": "winter",
                "узимку": "winter"}, None),
    ("HOLIDAY", {"великдень": "orthodox-easter", "великодня": "orthodox-easter", "рамадан": "ramadan"}, None),
    ("NUMWORD", numbered("два|дві|двох три|трьох чотири|чотирьох п'ять|п'яти шість|шести сім|семи "
                         "вісім|восьми "
                         "дев'ять десять|десяти одинадцять дванадцять", 2), None),
    ("NUMWORD", {"двадцять": 20, "тридцять": 30, "сорок": 40, "п'ятдесят": 50, "пів": 1}, None),
    ("A", "один одну одна", 1), ("FEW", "кілька декілька кількох", None),
    ("LAST", "минулий минулого минулої минулому минулій минулу минулих минулі минула останній останню "
             "останні "
             "останніх останнього торік", -1),
    ("NEXT", "наступний наступного наступної наступному наступній наступну наступних наступні найближчі "
             "найближчих "
             "найближчими найближчу найближчий", 1),
    ("THIS", "цей цього цю цієї цьому цій ця цими ці цих поточного поточному", 0),
    ("PREVIOUS", "попередній попереднього попередньої попередньому", -1),
    ("SAME", "самого самому", 0), ("THAT", "того тому той ту тієї", 0), ("AGO", "тому назад", -1),
    ("HENCE", "через", 1), ("IN_", "за", -1), ("LATER", "потому пізніше по", 1), ("EARLIER", "раніше "
                                                                                             "перед", -1),
    ("EARLY", {"початку": "start", "початок": "start", "середині": "mid", "середини": "mid", "кінці": "end",
               "кінця": "end", "кінець": "end", "наприкінці": "end", "напередодні_": "end"}, None),
    ("IN", "в у протягом впродовж упродовж", None), ("ON", "на", None), ("AT", "о об близько біля", None),
    ("TO", "по", None), ("AND", "і й та або", None), ("FROM", "з із зі від", None), ("BETWEEN", "між", None),
    ("UNTIL", "до", None), ("SINCE", "починаючи", None), ("AFTER", "після", 1), ("BY", "не_пізніше", None),
    ("APPROX", "приблизно майже понад більш", None),
)  # fmt: skip
WORDS["тому"] = ("AGO", -1)
WORDS.update({"з": ("FROM", None), "із": ("FROM", None), "від": ("SINCE", None)})
_PHRASES: dict[str, tuple[str, Value]] = {
    "п ' ятниця": ("WEEKDAY", 4), "п ' ятницю": ("WEEKDAY", 4), "п ' ятниці": ("WEEKDAY", 4),
    "п ' ять": ("NUMWORD", 5), "п ' яти": ("NUMWORD", 5), "дев ' ять": ("NUMWORD", 9),
    "того ж": ("SAME", 0), "того самого": ("SAME", 0), "тієї ж": ("SAME", 0), "цього ж": ("SAME", 0),
    "у ніч на": ("PART", "overnight"), "в ніч на": ("PART", "overnight"), "ніч на": ("PART", "overnight"),
    "новий рік": ("HOLIDAY", "new-year"), "день незалежності": ("HOLIDAY", "ukraine-independence"),
    "тому назад": ("AGO", -1), "наступного дня": ("W4", None), "попереднього дня": ("W6", None),
    "торік у": ("X", None), "з початку": ("EARLY", "start"),
}  # fmt: skip
del _PHRASES["торік у"], _PHRASES["з початку"]
_PHRASES |= {k.replace("'", "’"): v for k, v in _PHRASES.items() if "'" in k}
_PHRASES |= {k.replace("'", "ʼ"): v for k, v in _PHRASES.items() if "'" in k}

_OWN = (
    rule("unit-of-text", "unit", "SAME unit:UNIT", shift=0, ref="text"),
    rule("day-after", "unit", "W4", unit="day", shift=1, ref="text"),
    rule("day-before", "unit", "W6", unit="day", shift=-1, ref="text"),
    rule("last-year", "unit", "W3", unit="year", shift=-1),
    rule("month-shift", "calendar", "month:MON W3", yearshift=-1),
    rule("month-shift", "calendar", "W3 IN? month:MON", yearshift=-1),
    rule("day-month-shift", "calendar", "day:DAY month:MON W3", yearshift=-1),
    rule("season-shift", "season", "W3 season:SEA", yearshift=-1),
    rule("stretch", "stretch", "IN_ unit:UNIT", direction=-1, count=1),
    rule("stretch", "stretch", "IN_ count:COUNTN unit:UN|HOURS", direction=-1),
)
WORDS["торік"] = ("W3", "year")

TABLE = Table(
    language="uk",
    words=WORDS,
    rules=RULES + _OWN,
    before=(*BEFORE, rule("mod", "mod", "ON|IN|FROM? mod:EARLY")),
    after=AFTER,
    phrases={tuple(k.split()): v for k, v in _PHRASES.items()},
    small=True,
    dotted=frozenset(("р",)),
    counted=words("військових солдатів людей осіб загиблих поранених кілометрів гривень доларів євро дронів "
                      "танків цивільних метрів мешканців бійців"),
    cues=Cues(
        future=words("буде будуть має мають може можуть повинен повинні мусить"),
        ahead=words("запланована запланований заплановано заплановані планує планують збирається очікується "
                        "відбудеться відбудуться зустрінеться зустрінуться розпочнеться почнеться пройде "
                        "виступить "
                        "проведе проведуть прибуде набуде"),
        past=words("був була було були міг могла став стала пішов прийшов"),
        past_endings=("ала", "ило", "или", "али", "вся", "лася", "лися", "лося", "ула", "уло", "ули",
            "ила", "ела",
                      "ав", "ив", "ув", "ано", "ено", "ито", "ято", "ала", "ало", "яло", "яли", "яла",
                      "ов", "ела",
                      "шла", "шли", "шло", "кла", "гла", "гли"),
        conjunctions=words("що і але коли який яка які де"),
        articles=words("це ця цей ці розмова вона він воно"),
        dates_before=frozenset({("відбулася",), ("відбувся",), ("відбулося",), ("сталася",), ("стався",),
                                ("сталося",), ("відбулася", "ще"), ("тривала",)}),
    ),
)  # fmt: skip
