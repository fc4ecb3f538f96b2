"""Arabic: the verb often comes first, its source after it, then "that"; "and" is glued to the verb."""

from conflictdigest.claims.cues.table import Cues, phrases, stances, words
from conflictdigest.model.claims import Stance

_REPORTS = """قال قالت قالوا يقول تقول أعلن أعلنت يعلن أفاد أفادت ذكر ذكرت أضاف أضافت أوضح أوضحت صرح صرحت
    أكدت أشار أشارت كتبت
نقلت أوردت حذر حذرت كشف كشفت بين بينت يرى ترى أبلغ أبلغت تابع تابعت يضيف تضيف"""
_CLAIMS = "زعم زعمت يزعم تزعم ادعى ادعت يدعي تدعي اتهم اتهمت يتهم تتهم"
_DENIES = "نفى نفت ينفي تنفي كذب كذبت أنكر أنكرت ينكر تنكر رفض رفضت دحض دحضت"
_CONFIRMS = "أكد أكدت يؤكد تؤكد اعترف اعترفت أقر أقرت"
_DOUBTS = "شكك شككت يشكك تشكك"


def _with_and(text: str) -> str:
    """Each form, and each with "and" or "so" before it."""
    return " ".join(prefix + form for form in text.split() for prefix in ("", "و", "ف"))


CUES = Cues(
    verbs=stances(
        reports=_with_and(_REPORTS.replace("أكدت", "")),
        claims=_with_and(_CLAIMS),
        denies=_with_and(_DENIES),
        confirms=_with_and(_CONFIRMS),
        doubts=_with_and(_DOUBTS),
    ),
    according=phrases("""وفقا ل
        بحسب
        حسب
        وبحسب
        وفق
        ووفق
        نقلا عن
        على حد قول
        وفقًا
        وفقاً
        ووفقا
        وفقا"""),
    that=words("إن أن بأن إنه إنها أنه أنها بأنه بأنها إنهم أنهم بأنهم"),
    impersonal=(
        (("لم", "يتسن", "التحقق"), Stance.DOUBTS),
        (("لم", "يتسن", "التأكد"), Stance.DOUBTS),
        (("ولم", "يتسن", "التحقق"), Stance.DOUBTS),
        (("ولم", "يتسن", "التأكد"), Stance.DOUBTS),
        (("تعذر", "التحقق"), Stance.DOUBTS),
    ),
    unnamed=words("مصادر مصدر المصادر وسائل تقارير مراقبون"),
    skip=words("قد كان كانت أيضا أيضًا لاحقا سابقا"),
    negations=words("لم لا لن ما ليس ليست غير"),
    breaks=words("لكن بينما عندما بعد قبل حيث فيما الذي التي الذين وقد"),
    conj=words("و أو"),
    preps=words("في من على إلى عن باسم"),
    stops=words(
        "عن الذي التي إن أن بأن في يوم اليوم أمس الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"
    ),
    roles=words("""المتحدث متحدث الناطق ناطق المتحدثة متحدثة وزير الوزير وزيرة الرئيس رئيس العميد اللواء
        العقيد قائد القائد محافظ
        مدير طبيب الطبيب شاهد سفير مستشار"""),
    speakers=words("المتحدث متحدث الناطق ناطق المتحدثة متحدثة"),
    documents=words("بيان البيان تقرير التقرير"),
    outlet_words=words("صحيفة وكالة قناة إذاعة مجلة الصحيفة الوكالة القناة"),
    generic={
        "الصحيفة": "outlet",
        "الوكالة": "outlet",
        "القناة": "outlet",
        "المتحدث": "person",
        "الوزير": "person",
        "الرئيس": "person",
        "الوزارة": "body",
        "الجيش": "body",
        "الحكومة": "body",
        "المنظمة": "body",
        "البيان": "last",
        "التقرير": "last",
    },
    auxiliaries=words("كان كانت يكون تكون قتل قتلت أصيب أصيبت وقع وقعت سقط سقطت"),
    days=words("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد أمس اليوم"),
    hearers=words("للصحفيين لصحفيين"),
    party_heads=words("""الجيش جيش الحكومة حكومة وزارة الوزارة المعارضة المتمردون المتمردين الفصائل
        الميليشيا ميليشيا لواء
        القوات قوات الحركة جبهة"""),
    deny_objects=words("""تقارير التقارير أنباء الأنباء اتهامات الاتهامات مزاعم المزاعم شائعات الشائعات صحة
        مسؤولية المسؤولية تورط
        ضلوع أي وجود علاقة"""),
    deny_traps=words("العرض عرض عرضا اقتراح الاقتراح اقتراحا الهدنة هدنة طلب الطلب طلبا خطة الخطة المساعدات"),
    deny_weak=words(_with_and("رفض رفضت")),
    false=words("كاذبة كاذب كذب باطلة ملفقة مفبركة عارية"),
    order="vso",
    deny_content=phrases("""لا صحة
        لا أساس
        غير صحيح
        غير صحيحة
        ليس صحيحا
        عارية عن الصحة
        عار عن الصحة"""),
)
