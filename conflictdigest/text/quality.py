"""Whether a sentence can stand alone, away from the text around it."""

from __future__ import annotations

import re
from functools import lru_cache

from conflictdigest.text.words import length as words_of

_AIR = {
    "en": """he she they it his her hers their its him them this that these those here there such so thus
        hence therefore but and or nor yet however nevertheless nonetheless moreover furthermore
        meanwhile instead otherwise also then both neither similarly likewise besides too still
        afterwards thereafter additionally consequently what another others some""",
    "uk": """він вона вони воно його її їх їхній їхня їхні це цей ця ці той та ті такий тут там тому отже
        але проте однак водночас також тоді крім натомість і а ще потім згодом зокрема""",
    "ru": """он она они оно его ее её их это этот эта эти тот те такой здесь там поэтому но однако также
        тогда кроме при и а еще ещё затем позже между тем причем впрочем таким""",
    "ar": """هو هي هم هذا هذه ذلك تلك لكن ولكن كما وأضاف وأضافت وأشار وتابع وأكد كذلك أيضا وهو وهي وقال
        وقالت وأوضح""",
    "fr": """il elle ils elles ce cela ceci celui celle ceux son sa ses leur leurs cette ces cet mais et or
        donc ainsi pourtant cependant toutefois aussi alors ensuite enfin par puis en y""",
    "es": """él ella ellos ellas ello esto eso este esta estos estas ese esa su sus pero y sin además
        también entonces luego así por aquí allí asimismo mientras""",
    "de": """er sie es sein seine ihr ihre das dies diese dieser dieses jener jene aber und doch jedoch
        dennoch außerdem zudem auch dann dort hier daher deshalb darum dabei damit daraufhin hingegen
        ferner so""",
    "pl": """on ona oni one ono jego jej ich to ten ta te ci tamten tam tu ale i jednak także również
        ponadto wtedy następnie dlatego więc zatem natomiast""",
    "tr": """o onlar bu şu bunlar bunun onun ama ancak fakat ve ayrıca böylece sonra daha orada burada
        bununla öte""",
    "it": """egli lui lei loro essi questo questa questi quello ciò suo sua ma e però tuttavia inoltre
        anche poi così qui""",
    "pt": """ele ela eles elas isto isso este esta esse seu sua mas e porém contudo também além então
        depois assim aqui""",
}
_AIR_WORDS = {language: frozenset(words.split()) for language, words in _AIR.items()}
_PLACEHOLDER = re.compile(
    r"(?:it|there) (?:is|was|has been|had been|will be|would be|remain(?:s|ed)|were|are|may be|seems)\b",
    re.I,
)
_FIRST_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_STARTS_SMALL = re.compile(r"[\"'“«„‘(\s]*[a-zà-ÿа-яіїєґ]")
_NAME = re.compile(r" (?<=[\w,;:\"”’)] )[\"“«„(]?[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'-]")
_DIGIT = re.compile("[0-9]")
_UNFINISHED = re.compile(r"(?:\.\.\.|…|[,:;–—-])[\s\"”»’']*$")
_ENDS = tuple(".!?。！？؟")
_BLANKS = "".join(c for c in map(chr, range(0x3001)) if c.isspace())
_CLOSING = _BLANKS + "\"”»’')]"
_FIRST_PERSON = re.compile(
    r"[Iwmouyмn](?<!\w.)"  # a set of first letters is searched much faster than a list of words
    r"(?:(?<=I)|(?<=w)(?:e|ir)|(?<=m)[ye]|(?<=o)ur|(?<=u)s|(?<=y)our?|(?<=м)[иы]|(?<=n)o(?:us|sotros))\b"
)
"""I, we, my, our, me, us, you, your, ми, мы, nous, wir, nosotros."""
_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
_SPEAKER = re.compile(r"^[A-ZÀ-ÞА-Я .,'-]{4,40}:|^[A-Z][A-Z .'-]+ \((?:VOICE|ON|OFF|V/O)")


@lru_cache(maxsize=4096)
def starts_in_air(sentence: str, language: str = "en") -> bool:
    """Whether the sentence leans on one before it: "He said…", "But the…", "This…", a quote's second half.

    "It is…" and "There were…" lean on nothing. Remembered for a while: two stages ask of each sentence.
    """
    bare = sentence.lstrip("\"'“«„‘( -–—\u00a0")
    first = _FIRST_WORDS.match(bare)
    if not first:
        return False
    if bare[0] in "iIıİtT" and _PLACEHOLDER.match(bare):
        return False
    words = _AIR_WORDS.get(language) or _AIR_WORDS.get(language.split("-", maxsplit=1)[0], _AIR_WORDS["en"])
    word = first[0].casefold()
    if word in words or word.replace("’", "'").partition("'")[0] in words:
        return True
    small = not sentence[0].isupper() and _STARTS_SMALL.match(sentence) is not None
    return small and not first[0][1:2].isupper()


def standing(sentence: str, language: str = "en", *, airy: bool | None = None) -> float:
    """How well the sentence stands alone, 0..1: named, complete, of readable length, no half a quote.

    `airy` is what `starts_in_air` says, for whoever asked already.
    """
    length = words_of(sentence) or 1
    if length == 1 and len(sentence) > 20:  # scripts without blanks
        length = len(sentence) // 2
    score = 1.0
    if starts_in_air(sentence, language) if airy is None else airy:
        score -= 0.45
    if not (sentence.endswith(_ENDS) or sentence.rstrip(_CLOSING).endswith(_ENDS)):
        score -= 0.25 if _UNFINISHED.search(sentence) else 0.15
    if length < 5:
        score -= 0.5
    elif length < 8:
        score -= 0.2
    elif length > 60:
        score -= 0.3
    elif length > 40:
        score -= 0.1
    if "?" in sentence and sentence.rstrip("\"”»’' ").endswith("?"):
        score -= 0.3
    if not _balanced(sentence):
        score -= 0.2
    if (":" in sentence or " (" in sentence) and _SPEAKER.match(sentence):
        score -= 0.3
    quoting = "“" in sentence or '"' in sentence or "«" in sentence
    if not quoting and _FIRST_PERSON.search(sentence):
        score -= 0.2
    if not _NAME.search(sentence) and not _has_digit(sentence):
        score -= 0.1
    return min(1.0, max(0.0, round(score, 3)))


def _has_digit(sentence: str) -> bool:
    if sentence.isascii():
        return _DIGIT.search(sentence) is not None
    return any(map(str.isdigit, sentence))


def _balanced(sentence: str) -> bool:
    for opening, closing in _PAIRS:
        found = opening in sentence or closing in sentence
        if found and sentence.count(opening) != sentence.count(closing):
            return False
    return sentence.count('"') % 2 == 0
