"""Words: telling them apart, folding them, leaving out those that carry nothing, and their light stems."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import chain

from conflictdigest.text import letters
from conflictdigest.text.memo import Memo
from conflictdigest.text.stopwords import STOP

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W_]+(?:['’ʼ`-][^\W\d_]+)*")
_ASCII_TOKEN = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|[A-Za-z0-9]+(?:['`-][A-Za-z]+)*")
"""The same for texts in ASCII, in half the time."""
_FOLDED = re.compile(r" ?([a-z]++(?!['0-9-])|[0-9]++(?:[.,:][0-9]++)*+|[a-z0-9]++(?:['-][a-z]++)*+)")
"""The same for what is folded besides; most words are told at once, a blank is stepped over."""
_FIRST_CJK = "\u3040"
_FOLDS = str.maketrans(
    {
        "ё": "е", "ґ": "г", "’": "'", "ʼ": "'", "`": "'", "İ": "i", "ı": "i",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None, "ك": "ک", "ي": "ی",
        **{chr(mark): None for mark in range(0x064B, 0x0653)},  # Arabic vowel signs
    }
)  # fmt: skip
_PARTICLES = "de da di du del della van von der den la le el al bin ibn abu ben mac mc st do dos das"
NAME_PARTICLES = frozenset(_PARTICLES.split())
"""Words in small letters that stand inside persons' names."""
_NO_STOP: frozenset[str] = frozenset()


def tokens(text: str) -> list[str]:
    """Words and numbers as printed; "50,000", "o'clock" and "air-raid" are one each; CJK runs in pairs."""
    if text.isascii():
        return _ASCII_TOKEN.findall(text)
    if max(text) < _FIRST_CJK:
        return _TOKEN.findall(text)
    cjk = _cjk()
    found: list[str] = []
    for word in _TOKEN.findall(text):
        if len(word) > 2 and cjk.search(word):
            found.extend(word[i : i + 2] for i in range(len(word) - 1))
        else:
            found.append(word)
    return found


@cache
def _cjk() -> re.Pattern[str]:
    """Compiled when first needed: so wide a set takes longer than most imports."""
    return re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def length(text: str) -> int:
    """Words between blanks: `len(text.split())`, in a fraction of its time for plain lines."""
    plain = text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " "
    return text.count(" ") + 1 if plain and text else len(text.split())


def fold(word: str) -> str:
    """One spelling for the same word: casefold, one apostrophe, one alef, no Arabic vowel signs."""
    if word.isascii():
        return word.replace("`", "'").lower()
    return word.translate(_FOLDS).casefold()


def folded(text: str) -> list[str]:
    """All words of a text, folded."""
    plain = text
    if not text.isascii():
        plain = letters.plain(text.replace("’", "'").replace("ʼ", "'"))
        if not plain.isascii():
            if "\n" in text:  # a word from abroad makes one line slower, not all
                return list(chain.from_iterable(map(folded, text.split("\n"))))
            return list(chain.from_iterable(map(_PIECES.__getitem__, text.split())))
    return _FOLDED.findall(plain.replace("`", "'").lower())


_PIECES = Memo(lambda piece: tokens(fold(piece)))
"""What stands between two blanks ("Привіт,") to the folded words in it, where folding takes long.

No word reaches over a blank, so a text's words are those of its pieces, and most pieces come again.
"""


def stop_words(language: str) -> frozenset[str]:
    """Folded words of a language that carry nothing; none for a language without a list."""
    return _folded_stop(language.split("-", maxsplit=1)[0].lower())


@lru_cache(maxsize=64)
def _folded_stop(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in STOP.get(language, _NO_STOP))


def content(text: str, language: str) -> list[str]:
    """Folded words without stop words, single letters left out, numbers kept."""
    stems_of = _vocabulary(language)
    return [word for word in folded(text) if stems_of[word]]


def stems(text: str, language: str) -> list[str]:
    """Light stems of the content words: what two inflections of a word have in common."""
    return list(sentence_stems(text, language))


@lru_cache(maxsize=4096)
def sentence_stems(text: str, language: str) -> tuple[str, ...]:
    """The same, remembered for a while: a sentence is read by several stages, one after the other."""
    return tuple(filter(None, map(_vocabulary(language).__getitem__, folded(text))))


def stem_counts(words: Iterable[str], language: str) -> dict[str, int]:
    """How often each light stem stands among these folded words, in order of first use."""
    return Counter(filter(None, map(_vocabulary(language).__getitem__, words)))


@lru_cache(maxsize=32)
def _vocabulary(language: str) -> Memo[str]:
    """Folded words to their stems, empty for those that carry nothing."""
    stop = stop_words(language)

    def answer(word: str) -> str:
        empty = word in stop or (len(word) == 1 and word.isalpha())
        return "" if empty else stem(word, language)

    return Memo(answer)


_SUFFIXES = {
    "en": "'s ations ation ingly edly ing ies ied ers er ed es ly s e",
    "uk": """ського ському ськими ськими ською ської ських ський ська ське ські ями ами ові еві ого ому ими
        ими ій ої ою ею ах ях ам ям ом ем ів їв ий ій ів ти ла ли ло в а я о е и і у ю ї ь""",
    "ru": """ского скому скими ской ских ский ская ское ские ями ами ого ему ому ыми ими ой ей ою ею ах ях
        ам ям ом ем ов ев ый ий ая яя ое ее ые ие ть ла ли ло л а я о е и ы у ю й ь""",
    "ar": "ات ون ین ها هم ه",
    "fr": "issements issement ements ement ations ation euses euse aient ées ée és er ent es s e é",
    "es": "aciones ación amente mente adas ados ada ado aron ieron ando iendo es as os s a o e",
    "de": "ungen ung lichen liche lich ischen ische isch ern en er es em e n s",
    "pl": """owego owemu owych owym skiego skiemu skich skim ski ska skie ami ach ego emu ych ich ymi imi
        owi om ów em ą ę ie y i a e u o""",
    "tr": """larının lerinin larını lerini ların lerin ları leri lar ler nın nin nun nün dan den tan ten da
        de ta te ı i u ü""",
    "it": "azioni azione amente mente ati ate ato ata are ere ire i e a o",
    "pt": "ações ação amente mente adas ados ada ado aram eram es as os s a o e",
}
_ORDERED = {
    language: tuple(sorted({fold(s) for s in suffixes.split()}, key=lambda s: (-len(s), s)))
    for language, suffixes in _SUFFIXES.items()
}


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """A folded word without its longest common ending; at least four letters stay. Numbers stay whole."""
    if len(word) < 5 or not word[0].isalpha():
        return word
    if language == "ar" and word.startswith("ال") and len(word) > 5:
        word = word[2:]
    suffixes = _ORDERED.get(language, ())
    if not word.endswith(suffixes):
        return word
    for suffix in suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[: -len(suffix)]
    return word
