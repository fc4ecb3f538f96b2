"""Arabic: month names of the Levant and of Egypt; particles glued to the front of words."""

from __future__ import annotations

from conflictdigest.timex.pattern import Value, rule
from conflictdigest.timex.table import Cues, Table, numbered, table, words
from conflictdigest.timex.tables.common import AFTER, BEFORE, RULES

WORDS = table(
    ("MONTH", numbered("يناير|جانفي فبراير|شباط|فيفري مارس|آذار|اذار أبريل|ابريل|إبريل|نيسان|أفريل "
                       "مايو|أيار|ايار|ماي "
                       "يونيو|حزيران|جوان يوليو|تموز|جويلية أغسطس|اغسطس|آب|أوت سبتمبر|أيلول|ايلول "
                       "أكتوبر|اكتوبر "
                       "نوفمبر ديسمبر", 1), None),
    ("WEEKDAY", numbered("الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد"), None),
    ("UNIT", {"أسبوع": "week", "اسبوع": "week", "الأسبوع": "week", "الاسبوع": "week", "شهر": "month",
              "الشهر": "month", "ساعة": "hour", "الساعة": "hour", "يوما": "day", "يوماً": "day",
              "القرن": "century",
              "أسبوعا": "week", "شهرا": "month", "يوم": "day", "العقد": "decade"}, None),
    ("YEARW", "عام العام سنة السنة عاما", "year"),
    ("UNITS", {"أيام": "day", "الأيام": "day", "ايام": "day", "أسابيع": "week", "الأسابيع": "week",
        "أشهر": "month",
               "الأشهر": "month", "شهور": "month", "سنوات": "year", "السنوات": "year", "أعوام": "year",
               "الأعوام": "year", "ساعات": "hour", "الساعات": "hour"}, None),
    ("W3", {"يومين": "day", "أسبوعين": "week", "شهرين": "month", "عامين": "year", "سنتين": "year",
            "ساعتين": "hour"}, None),
    ("PART", {"صباح": "morning", "صباحا": "morning", "ظهر": "noon", "عصر": "afternoon", "مساء": "evening",
              "ليل": "night", "ليلة": "night", "ليلا": "night", "فجر": "dawn", "فجرا": "dawn"}, None),
    ("DAYWORD", {"أمس": -1, "امس": -1, "اليوم": 0, "غدا": 1, "الليلة": 0, "البارحة": -1}, None),
    ("SEASON", {"ربيع": "spring", "صيف": "summer", "خريف": "autumn", "شتاء": "winter", "الربيع": "spring",
                "الصيف": "summer", "الخريف": "autumn", "الشتاء": "winter"}, None),
    ("HOLIDAY", {"رمضان": "ramadan", "عاشوراء": "ashura"}, None),
    ("NUMWORD", numbered("ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع عشرة|عشر",
        3), None),
    ("NUMWORD", {"عشرين": 20, "ثلاثين": 30}, None), ("FEW", "بضعة عدة بضع", None), ("A", "واحد واحدة", 1),
    ("LAST", "الماضي الماضية الفائت المنصرم المنصرمة الأخيرة الماضيين", -1),
    ("NEXT", "المقبل المقبلة القادم القادمة", 1), ("THIS", "هذا هذه الجاري الحالي", 0),
    ("PREVIOUS", "السابق السابقة", -1), ("FOLLOWING", "التالي التالية", 1), ("SAME", "نفسه نفسها ذاته "
                                                                                     "ذاتها", 0),
    ("THAT", "ذلك تلك", 0), ("AGO", "قبل", -1), ("HENCE", "بعد", 1), ("LATER", "لاحقا", 1),
    ("EARLY", {"أوائل": "start", "مطلع": "start", "بداية": "start", "منتصف": "mid", "أواخر": "end",
        "نهاية": "end",
               "ختام": "end"}, None),
    ("THE", "الـ ال", None), ("OF", "من", None), ("IN", "في خلال", None), ("AT", "عند حوالي نحو", None),
        ("TO", "إلى", None),
    ("AND", "و أو", None), ("BETWEEN", "بين", None), ("UNTIL", "حتى", None), ("SINCE", "منذ", None),
    ("BY", "بحلول", None), ("APPROX", "أكثر قرابة", None), ("W2", "يوم", None),
)  # fmt: skip
WORDS.update({"اثنين": ("XWEEKDAY", 0), "نيسان": ("MONTH", 4)})
_PHRASES: dict[str, tuple[str, Value]] = {
    "كانون الثاني": ("MONTH", 1), "تشرين الأول": ("MONTH", 10), "تشرين الثاني": ("MONTH", 11),
    "كانون الأول": ("MONTH", 12), "تشرين الاول": ("MONTH", 10), "كانون الاول": ("MONTH", 12),
    "أول أمس": ("DAYWORD", -2), "أول من أمس": ("DAYWORD", -2), "بعد غد": ("DAYWORD", 2),
    "عيد الفطر": ("HOLIDAY", "eid-al-fitr"), "عيد الأضحى": ("HOLIDAY", "eid-al-adha"),
    "عطلة نهاية الأسبوع": ("WEEKEND", "weekend"), "اليوم التالي": ("W4", None), "اليوم السابق": ("W6", None),
    "اليوم نفسه": ("W5", None), "اليوم ذاته": ("W5", None), "في غضون": ("IN", None),
}  # fmt: skip

_OWN = (
    rule("weekday", "weekday", "W2 weekday:WEEKDAY"),
    rule("weekday-shift", "weekday", "W2 weekday:WEEKDAY shift:LAST|NEXT"),
    rule("day-word", "unit", "shift:DAYWORD WEEKDAY", unit="day"),
    rule("day-word", "unit", "W2|PART shift:DAYWORD", unit="day"),
    rule(
        "day-month-year",
        "calendar",
        "W2? weekday:WEEKDAY? ,? day:DAY OF? month:MON /|LPAR? MON? RPAR? OF? W1? year:YEAR",
    ),
    rule("day-month", "calendar", "W2? weekday:WEEKDAY? ,? day:DAY OF? month:MON / MON"),
    rule("day-month", "calendar", "W2 weekday:WEEKDAY ,? day:DAY OF? month:MON"),
    rule("month-year", "calendar", "month:MON / MON OF? W1? year:YEAR"),
    rule("month", "calendar", "month:MON / MON"),
    rule("month", "calendar", "UNIT month:MON"),
    rule("unit-of-text", "unit", "unit:UNIT SAME", shift=0, ref="text"),
    rule("day-after", "unit", "W4", unit="day", shift=1, ref="text"),
    rule("day-before", "unit", "W6", unit="day", shift=-1, ref="text"),
    rule("same-day", "unit", "W5", unit="day", shift=0, ref="text"),
    rule("stretch", "stretch", "unit:W3 direction:LAST|NEXT", count=2),
    rule("apart", "distance", "HENCE count:COUNT unit:UN|HOURS", direction=1, ref="either"),
    rule("stretch", "stretch", "unit:UNITS THE? count:COUNTN direction:LAST|NEXT|COMING"),
    rule("month-shift", "calendar", "month:MON / MON yearshift:LAST|NEXT"),
)
_FORMS = {f"{p}{w}": v for p in ("ال",) for w, v in WORDS.items() if v[0] in ("PART",)}
WORDS.update(_FORMS)

TABLE = Table(
    language="ar",
    words=WORDS,
    rules=RULES + _OWN,
    before=BEFORE,
    after=AFTER,
    phrases={tuple(k.split()): v for k, v in _PHRASES.items()},
    prefixes=("و", "ب", "ل", "ف", "وب", "ك"),
    counted=words("جندي جنديا قتيل قتيلا جريح شخص شخصا كيلومتر دولار يورو مسيرة دبابة مدني متر"),
    cues=Cues(
        future=words("سوف لن يجب ينبغي"),
        ahead=words("المقرر مقرر مرتقب المرتقب يعتزم تعتزم متوقع المتوقع"),
        future_beginnings=("سي", "ست", "سن"),
        past=words("قال قالت أعلن أعلنت ذكر ذكرت قتل أصيب استهدف استهدفت شن شنت قصف قصفت كان كانت وقع وقعت "
                       "بدأ بدأت التقى عقد اندلعت سقط سقطت أسقطت أسقط أصاب أصابت أخليت اعتقل أفاد أفادت "
                       "نفى نفت أكد أكدت اجتمع انهار عاد سيطر سيطرت "
                       "وقعوا قتلت أطلق أطلقت هاجم هاجمت"),
        conjunctions=words("أن إن لكن بينما عندما الذي التي حيث"),
        articles=words("المحادثة المكالمة الهجوم هذا هذه"),
        dates_before=frozenset({("جرت",), ("جرى",), ("وقع",), ("تعود", "إلى")}),
    ),
)  # fmt: skip
