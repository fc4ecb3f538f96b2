"""Russian."""

from __future__ import annotations

from conflictdigest.timex.pattern import Value, rule
from conflictdigest.timex.table import Cues, Table, numbered, table
from conflictdigest.timex.tables.common import AFTER, BEFORE, RULES

WORDS = table(
    ("MONTH", numbered("январь|января|январе|январем|янв февраль|февраля|феврале|февралем|фев "
                       "март|марта|марте|мартом апрель|апреля|апреле|апр май|мая|мае июнь|июня|июне "
                       "июль|июля|июле август|августа|августе|авг сентябрь|сентября|сентябре|сен "
                       "октябрь|октября|октябре|окт ноябрь|ноября|ноябре|ноя декабрь|декабря|декабре|дек", 1), None),
    ("WEEKDAY", numbered("понедельник|понедельника|понедельнику вторник|вторника|вторнику среду "
                         "четверг|четверга|четвергу пятница|пятницу|пятницы|пятнице суббота|субботу|субботы|субботе "
                         "воскресенье|воскресенья|воскресенью"), None),
    ("XWEEKDAY", {"среда": 2, "среды": 2, "среде": 2}, None),
    ("UNIT", {"день": "day", "дня": "day", "дню": "day", "сутки": "day", "неделя": "week", "неделю": "week",
              "неделе": "week", "месяц": "month", "месяца": "month", "месяце": "month", "час": "hour",
              "часа": "hour", "век": "century", "веке": "century", "квартале": "quarter"}, None),
    ("YEARW", "год года году годом г", "year"),
    ("UNITS", {"дни": "day", "дней": "day", "днями": "day", "суток": "day", "недели": "week", "недель": "week",
               "месяцы": "month", "месяцев": "month", "годы": "year", "лет": "year", "годов": "year",
               "часов": "hour", "часы": "hour"}, None),
    ("WEEKEND", "выходные выходных выходными", "weekend"),
    ("PART", {"утро": "morning", "утром": "morning", "утра": "morning", "полдень": "noon", "днем": "afternoon",
              "днём": "afternoon", "вечер": "evening", "вечером": "evening", "вечера": "evening",
              "ночь": "night", "ночи": "night", "ночью": "night", "полночь": "night", "рассвете": "dawn"}, None),
    ("DAYWORD", {"сегодня": 0, "вчера": -1, "позавчера": -2, "завтра": 1, "послезавтра": 2}, None),
    ("SEASON", {"весна": "spring", "весны": "spring", "весной": "spring", "лето": "summer", "летом": "summer",
                "осень": "autumn", "осени": "autumn", "осенью": "autumn", "зима": "winter", "зимы": "winter",
                "зимой": "winter"}, None),
    ("HOLIDAY", {"пасха": "orthodox-easter", "пасху": "orthodox-easter", "рамадан": "ramadan"}, None),
    ("NUMWORD", numbered("два|две|двух три|трех|трёх четыре|четырех|четырёх пять|пяти шесть|шести семь|семи "
                         "восемь|восьми девять|девяти десять|десяти одиннадцать двенадцать", 2), None),
    ("NUMWORD", {"двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50}, None),
    ("A", "один одну одна", 1), ("FEW", "несколько нескольких", None),
    ("LAST", "прошлый прошлого прошлой прошлом прошлую прошлых прошлые минувший минувшего минувшей минувшую минувшем "
             "последний последнюю последние последних последнего", -1),
    ("NEXT", "следующий следующую следующей следующего следующем будущий будущего будущей будущем ближайшие ближайших "
             "ближайшую ближайший ближайшее предстоящий предстоящую", 1),
    ("THIS", "этот этого этой этом эту эта эти этих текущего текущем нынешнего нынешнем", 0),
    ("PREVIOUS", "предыдущий предыдущего предыдущей предыдущую", -1),
    ("SAME", "самого самом", 0), ("THAT", "того том тот ту той", 0), ("AGO", "назад", -1), ("HENCE", "через", 1),
    ("LATER", "спустя позже позднее", 1), ("EARLIER", "ранее раньше", -1),
    ("EARLY", {"начале": "start", "начала": "start", "начало": "start", "середине": "mid", "середины": "mid",
               "конце": "end", "конца": "end", "конец": "end"}, None),
    ("IN", "в во", None), ("IN_", "за", -1), ("ON", "на", None), ("AT", "около примерно", None), ("TO", "по", None),
    ("AND", "и или", None), ("FROM", "с со от", None), ("BETWEEN", "между", None), ("UNTIL", "до", None),
    ("SINCE", "начиная", None), ("AFTER", "после", 1), ("BY", "к ко", None), ("BEFORE", "накануне", -1),
    ("APPROX", "почти более свыше", None),
)  # fmt: skip
_PHRASES: dict[str, tuple[str, Value]] = {
    "того же": ("SAME", 0), "тот же": ("SAME", 0), "той же": ("SAME", 0), "том же": ("SAME", 0),
    "этого же": ("SAME", 0), "в ночь на": ("PART", "overnight"), "ночь на": ("PART", "overnight"),
    "новый год": ("HOLIDAY", "new-year"), "день победы": ("HOLIDAY", "victory-day"),
    "день россии": ("HOLIDAY", "russia-day"), "тому назад": ("AGO", -1), "на следующий день": ("W4", None),
    "на следующее утро": ("W4", None), "днем ранее": ("W6", None), "днём ранее": ("W6", None),
    "в тот же день": ("W3", None), "в течение": ("IN", None), "не позднее": ("BY", None),
}  # fmt: skip

_OWN = (
    rule("unit-of-text", "unit", "IN? SAME unit:UNIT", shift=0, ref="text"),
    rule("same-day", "unit", "W3", unit="day", shift=0, ref="text"),
    rule("day-after", "unit", "W4", unit="day", shift=1, ref="text"),
    rule("day-before", "unit", "W6", unit="day", shift=-1, ref="text"),
    rule("apart", "distance", "direction:LATER count:COUNT unit:UN|HOURS", ref="text"),
    rule("unit-beside", "unit", "unit:UNIT LATER", shift=1, ref="text"),
    rule("weekday", "weekday", "IN|FROM weekday:XWEEKDAY"),
    rule("stretch", "stretch", "IN_ unit:UNIT", direction=-1, count=1),
    rule("stretch", "stretch", "IN_ count:COUNTN unit:UN|HOURS", direction=-1),
)

TABLE = Table(
    language="ru",
    words=WORDS,
    rules=RULES + _OWN,
    before=(*BEFORE, rule("mod", "mod", "IN|ON|FROM? mod:EARLY")),
    after=AFTER,
    phrases={tuple(k.split()): v for k, v in _PHRASES.items()},
    small=True,
    dotted=frozenset(("г", "янв", "фев", "апр", "авг", "сен", "окт", "ноя", "дек")),
    counted=frozenset("военных солдат человек погибших раненых километров рублей долларов евро беспилотников дронов "
                      "танков метров жителей бойцов".split()),
    cues=Cues(
        future=frozenset("будет будут должен должны должна может могут".split()),
        ahead=frozenset("запланирована запланирован запланировано запланированы планирует планируют намерен намерены "
                        "ожидается состоится состоятся пройдет пройдёт встретится встретятся начнется начнётся "
                        "выступит проведет проведёт прибудет вступит".split()),
        past=frozenset("пал пала пали шел шёл шла шли взят взята взяты убит убиты сбит сбиты подписан подписана был была было были мог смог пошел пришел стал".split()),
        past_endings=("ал", "ил", "ел", "ала", "ило", "или", "али", "ла", "лся", "лась", "лись", "лось", "ули", "ул",
                      "или", "яли", "ял", "шли", "шел", "шёл", "ано", "ено", "ены", "аны", "ена", "ана", "бит", "биты"),
        conjunctions=frozenset("что и но когда который которая которые где".split()),
        articles=frozenset("это эта этот эти разговор она он оно".split()),
        dates_before=frozenset({("состоялся",), ("состоялась",), ("состоялось",), ("произошел",), ("произошёл",),
                                ("произошла",), ("произошло",), ("случилось",)}),
    ),
)  # fmt: skip
