"""Words: telling them apart, folding them, leaving out those that carry nothing, and their light stems."""

from __future__ import annotations

import re
from functools import lru_cache

from conflictdigest.text.stopwords import STOP

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W_]+(?:['’ʼ`-][^\W\d_]+)*")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_FOLDS = str.maketrans(
    {
        "ё": "е", "ґ": "г", "’": "'", "ʼ": "'", "`": "'", "İ": "i", "ı": "i",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None, "ك": "ک", "ي": "ی",
        **{chr(mark): None for mark in range(0x064B, 0x0653)},  # Arabic vowel signs
    }
)  # fmt: skip
_NO_STOP: frozenset[str] = frozenset()


def tokens(text: str) -> list[str]:
    """Words and numbers as printed; "50,000", "o'clock" and "air-raid" are one each; CJK runs in pairs."""
    if not _CJK.search(text):
        return _TOKEN.findall(text)
    found: list[str] = []
    for word in _TOKEN.findall(text):
        if len(word) > 2 and _CJK.search(word):
            found.extend(word[i : i + 2] for i in range(len(word) - 1))
        else:
            found.append(word)
    return found


def fold(word: str) -> str:
    """One spelling for the same word: casefold, one apostrophe, one alef, no Arabic vowel signs."""
    return word.translate(_FOLDS).casefold()


def folded(text: str) -> list[str]:
    """All words of a text, folded."""
    return tokens(text.translate(_FOLDS).casefold())


def stop_words(language: str) -> frozenset[str]:
    """Folded words of a language that carry nothing; none for a language without a list."""
    return _folded_stop(language.split("-", maxsplit=1)[0].lower())


@lru_cache(maxsize=64)
def _folded_stop(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in STOP.get(language, _NO_STOP))


def content(text: str, language: str) -> list[str]:
    """Folded words without stop words, single letters left out, numbers kept."""
    stop = stop_words(language)
    return [word for word in folded(text) if word not in stop and (len(word) > 1 or not word.isalpha())]


def stems(text: str, language: str) -> list[str]:
    """Light stems of the content words: what two inflections of a word have in common."""
    return [stem(word, language) for word in content(text, language)]


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
    for suffix in _ORDERED.get(language, ()):
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[: -len(suffix)]
    return word
