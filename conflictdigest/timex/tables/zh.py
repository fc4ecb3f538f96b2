"""Chinese. Every character is a token; words of several characters are phrases."""

from __future__ import annotations

from conflictdigest.timex.pattern import Value, rule
from conflictdigest.timex.table import Cues, Table, table, words

_DIGITS = "一二三四五六七八九十"

WORDS = table(
    ("NUMWORD", {c: i for i, c in enumerate(_DIGITS, 1)}, None),
    ("NUMWORD", {"两": 2, "兩": 2}, None),
    ("FEW", "数 數 几 幾", None),
    ("W1", "年", "year"), ("W2", "月", None), ("W3", "日 号 號", None), ("W4", "底 末", "end"),
    ("W5", "初", "start"),
    ("AGO", "前", -1), ("HENCE", "后 後", 1), ("SINCE", "自 从 從", None), ("UNTIL", "至 到", None),
    ("IN", "在 于 "
                                                                                                    "於",
                                                                                                    None),
)  # fmt: skip
_PHRASES: dict[str, tuple[str, Value]] = {
    "今天": ("DAYWORD", 0), "今日": ("DAYWORD", 0), "昨天": ("DAYWORD", -1), "昨日": ("DAYWORD", -1),
    "昨晚": ("DAYWORD", -1), "前天": ("DAYWORD", -2), "明天": ("DAYWORD", 1), "明日": ("DAYWORD", 1),
    "后天": ("DAYWORD", 2), "後天": ("DAYWORD", 2), "当天": ("W6", 0), "當天": ("W6", 0), "次日": ("W6", 1),
    "翌日": ("W6", 1), "周末": ("WEEKEND", "weekend"), "週末": ("WEEKEND", "weekend"),
    "小时": ("HOURS", "hour"), "小時": ("HOURS", "hour"), "个月": ("UNITS", "month"),
    "個月": ("UNITS", "month"),
    "星期": ("UNITS", "week"), "早上": ("PART", "morning"), "上午": ("PART", "morning"),
    "凌晨": ("PART", "dawn"),
    "下午": ("PART", "afternoon"), "晚上": ("PART", "evening"), "晚间": ("PART", "evening"),
    "夜间": ("PART",
    "night"),
    "去年": ("YEARW", -1), "今年": ("YEARW", 0), "明年": ("YEARW", 1), "前年": ("YEARW", -2),
    "上个月": ("MONTH", -1), "上個月": ("MONTH", -1), "上月": ("MONTH", -1), "本月": ("MONTH", 0),
    "下个月": ("MONTH", 1), "下個月": ("MONTH", 1), "下月": ("MONTH", 1), "这个月": ("MONTH", 0),
    "上周": ("LAST", -1), "上週": ("LAST", -1), "上星期": ("LAST", -1), "本周": ("THIS", 0),
    "本週": ("THIS", 0),
    "这周": ("THIS", 0), "下周": ("NEXT", 1), "下週": ("NEXT", 1), "下星期": ("NEXT", 1),
    "过去": ("PAST", -1),
    "過去": ("PAST", -1), "未来": ("COMING", 1), "未來": ("COMING", 1), "为止": ("UNTIL", None),
}  # fmt: skip
_PHRASES |= {
    f"{prefix}{c}": ("WEEKDAY", i)
    for prefix in ("周", "週", "星期", "礼拜", "禮拜")
    for i, c in enumerate("一二三四五六日")
}
_PHRASES |= {f"{prefix}天": ("WEEKDAY", 6) for prefix in ("星期", "礼拜", "禮拜")}
_PHRASES |= {
    f"{week}{name}{c}": ("XWEEKDAY", weeks * 10 + i)
    for week, weeks in (("上", 0), ("本", 1), ("这", 1), ("這", 1), ("下", 2))
    for name in ("周", "週", "星期")
    for i, c in enumerate("一二三四五六日")
}
_UNITS = {"天": "day", "周": "week", "週": "week"}
WORDS.update({c: ("UNIT", u) for c, u in _UNITS.items()})

_RULES = (
    rule("day-month-year", "calendar", "year:YEAR W1 month:N12 W2 day:DAY W3"),
    rule("day-month-year", "calendar", "year2:N31|N59 W1 month:N12 W2 day:DAY W3"),
    rule("month-year", "calendar", "year2:N31|N59 W1 month:N12 W2"),
    rule("day-month", "calendar", "month:N12 W2 day:DAY W3"),
    rule("day-month-shift", "calendar", "yearshift:YEARW month:N12 W2 day:DAY W3"),
    rule("month-year", "calendar", "year:YEAR W1 month:N12 W2"),
    rule("month-shift", "calendar", "yearshift:YEARW month:N12 W2"),
    rule("month", "calendar", "month:N12 W2"),
    rule("day-of-month", "calendar", "monthshift:MONTH day:DAY W3"),
    rule("day-alone", "calendar", "day:DAY W3"),
    rule("year-word", "calendar", "year:YEAR W1"),
    rule("days-of-month", "day_range", "month:N12 W2 day:DAY W3? -|UNTIL day2:DAY W3"),
    rule("days-of-months", "day_range", "month:N12 W2 day:DAY W3 -|UNTIL month2:N12 W2 day2:DAY W3"),
    rule("iso", "iso", "iso:ISO"),
    rule("weekday", "weekday", "weekday:WEEKDAY"),
    rule("weekday-week", "weekday_code", "code:XWEEKDAY"),
    rule("day-word", "unit", "shift:DAYWORD", unit="day"),
    rule("day-beside", "unit", "shift:W6", unit="day", ref="text"),
    rule("unit-shift", "unit", "shift:LAST|NEXT|THIS", unit="week"),
    rule("unit-shift", "unit", "shift:MONTH", unit="month"),
    rule("unit-shift", "unit", "shift:YEARW", unit="year"),
    rule("the-weekend", "unit", "unit:WEEKEND", shift=0),
    rule("ago", "distance", "count:NUMWORD|N12|N31|N59 unit:UNIT|UNITS|HOURS AGO", direction=-1),
    rule("ago", "distance", "count:NUMWORD|N12|N31|N59 W1 AGO", direction=-1, unit="year"),
    rule(
        "apart", "distance", "count:NUMWORD|N12|N31|N59 unit:UNIT|UNITS|HOURS HENCE", direction=1, ref="text"
    ),
    rule("stretch", "stretch", "direction:PAST|COMING count:NUMWORD|N12|N31|N59|FEW unit:UNIT|UNITS|HOURS"),
)

TABLE = Table(
    language="zh",
    words=WORDS,
    rules=_RULES,
    after=(
        rule("part", "part", "part:PART"),
        rule("mod", "mod", "mod:W4|W5"),
    ),
    phrases={tuple(k): v for k, v in _PHRASES.items()},
    unspaced=True,
    cues=Cues(future=words("将 將 会 會"), ahead=words("拟"), past=words("了 已")),
)
