"""How names look in print: capitals, quotation marks, the words outlets are called by."""

from __future__ import annotations

from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wordsets import words as wordset
from conflictdigest.text.memo import Memo

_SHORT_TITLE = 3
"""Words of a name of which only the first has a capital ("«Портовий кур'єр»")."""


def text_of(t: Tokens, text: str, first: int, last: int) -> str:
    """The printed words of tokens first..last-1."""
    return text[t.start(first) : t.end(last - 1)] if last > first else ""


def _is_name(word: str) -> bool:
    first = word[:1]
    if first.isupper() or (first.isalpha() and not first.islower()):
        return True
    prefix, dash, rest = word.partition("-")
    return bool(dash) and len(prefix) <= 3 and rest[:1].isupper() and prefix.isalpha()


is_name = Memo(_is_name).__getitem__
"""Whether a word is capitalised, or in a script without capitals; "al-Masri" counts."""


def quoted_name(t: Tokens, number: int) -> tuple[int, int] | None:
    """First and last+1 of the words in quotation `number` when it is a name and no speech."""
    first, last = t.quotes[number - 1]
    inner = [i for i in range(first, last + 1) if t.words[i][0].isalnum()]
    if not inner or len(inner) > _SHORT_NAME or not is_name(t.words[inner[0]]):
        return None
    if any(not is_name(t.words[i]) and t.lows[i] not in NAME_LINKS for i in inner):
        follows_noun = (
            first > 0
            and (t.words[first - 1].islower() or (first == 1 and t.words[0].isalpha()))
            and t.words[first] in "«„"
        )
        if not follows_noun or len(inner) > _SHORT_TITLE:
            return None
    if first and t.words[first - 1] == ":":
        return None
    if any(t.words[i] in "?!…" for i in range(first, last + 1)):
        return None
    return inner[0], inner[-1] + 1


_SHORT_NAME = 6
"""Words of the longest name in quotation marks ("The Morning Post of Aden")."""


NAME_LINKS = wordset("al bin ibn de van von der la el abu ben di da del dos du le y of the and for des")


def is_outlet(words: list[str]) -> bool:
    """Does a run of capitalised words name an outlet by its own words ("Post", "Radio", "Reuters")?"""
    if not words or not is_name(words[0]):
        return False
    last = words[-1].lower()
    return (
        (last in _OUTLET_LAST and len(words) > 1)
        or (words[0].lower() in _OUTLET_FIRST and len(words) > 1)
        or (words[0] == "The" and len(words) > 2 and words[1].lower() in _OUTLET_FIRST)
        or last.removesuffix(".com") in _OUTLETS
        or words[0].lower() in _OUTLETS
        or " ".join(words).lower() in _OUTLETS
    )


_OUTLET_LAST = wordset("""post times herald tribune gazette courier telegraph guardian news press journal
    observer
    chronicle mail star daily weekly tv television radio broadcasting independent examiner globe standard
    monitor review
    agency inquirer bulletin dispatch sentinel zeitung today express mirror echo argus correspondent
    newspaper""")


_OUTLET_FIRST = wordset("""radio tv channel agence agencia daily le la el die der corriere il journal gazeta
    ukrainska
    novaya televisión""") - wordset("le la el die der il")


_OUTLETS = wordset("""reuters afp ap tass interfax bbc cnn nbc abc cbs npr dpa xinhua ria itar-tass
    anadolu unian
    ukrinform cnbc msnbc bloomberg politico axios spiegel bild haaretz al-jazeera al-arabiya sana
    irna efe pap
    upi rfe/rl meduza independent economist""") | {
    "al jazeera",
    "al arabiya",
    "fox news",
    "sky news",
    "le monde",
    "le figaro",
    "el país",
    "der spiegel",
    "die welt",
    "the economist",
    "the guardian",
    "associated press",
    "the associated press",
    "agence france-presse",
}
