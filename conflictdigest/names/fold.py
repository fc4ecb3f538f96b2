"""Folding: one spelling for lookups, and one romanised spelling under which scripts meet."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import filterfalse

_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
        "ə": "a", "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي",
        "ـ": None,
        "'": None, "’": None, "‘": None, "ʼ": None, "ʿ": None, "ʾ": None, "`": None, "´": None, "ʻ": None,
        "-": " ", "‐": " ", "‑": " ", "–": " ", "־": " ", "\u200c": " ", "\u200e": None, "\u200f": None,
    }
)  # fmt: skip

_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z",
        "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
        "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh",
        "щ": "shch", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
        "ј": "i", "ћ": "c", "ђ": "dj",
    }
)  # fmt: skip

_ARABIC = str.maketrans(
    {
        "ا": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d",
        "ذ": "dh", "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z",
        "ع": "a", "غ": "gh", "ف": "f", "ڤ": "v", "ق": "q", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
        "ه": "h", "و": "u", "ي": "i", "ئ": "i", "ؤ": "u", "ء": "",
    }
)  # fmt: skip

_LATIN_RULES = (
    ("tsch", "ch"), ("tch", "ch"), ("cz", "ch"), ("tz", "ts"), ("sch", "sh"), ("sz", "sh"), ("kh", "h"),
    ("ou", "u"), ("oo", "u"), ("w", "v"), ("ck", "k"), ("ph", "f"), ("y", "i"), ("j", "i"), ("q", "k"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """`text` without case, accents, apostrophes and hyphens, in its own script."""
    text = text.lower()
    if text.isascii():
        return text.replace("'", "").replace("-", " ")
    text = text.replace("й", "\x01").replace("ї", "\x02")
    plain = "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", text)))
    return plain.replace("\x01", "й").replace("\x02", "ї").translate(_LETTERS)


@lru_cache(maxsize=65536)
def romanised(text: str) -> str:
    """A rough Latin form in which spellings of one name in several scripts meet ("Смирненко", "Smyrnenko").

    Made for names that no table knows; it is a key, not a transliteration for readers.
    """
    text = fold(text)
    if not text.isascii():
        text = text.translate(_CYRILLIC).translate(_ARABIC)
    for old, new in _LATIN_RULES:
        if old in text:
            text = text.replace(old, new)
    return _DOUBLE.sub(r"\1", text)


def script(text: str) -> str:
    """The script of the first letter: latin, cyrillic, arabic, hebrew, han or other."""
    for c in text:
        if c.isalpha():
            return script_of(c)
    return "other"


def script_of(c: str) -> str:
    """The script of one letter."""
    n = ord(c)
    if n < 0x250 or 0x1E00 <= n < 0x1F00:
        return "latin"
    if 0x400 <= n < 0x530:
        return "cyrillic"
    if 0x600 <= n < 0x780 or 0xFB50 <= n < 0xFE00:
        return "arabic"
    if 0x590 <= n < 0x600:
        return "hebrew"
    if 0x3400 <= n < 0xA000:
        return "han"
    return "other"
