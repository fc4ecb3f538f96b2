"""The language of a text: by script and small words first; a trained model only where these do not decide."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from conflictdigest.text.late import late
from conflictdigest.text.letters import runs
from conflictdigest.text.stopwords import STOP
from conflictdigest.text.wide import wide

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE = 3000
"""Characters read: enough for a sure answer, little enough to cost nothing."""

_SCRIPTS = {
    "cyrillic": re.compile(r"[Ѐ-ӿ]"),
    "arabic": re.compile(r"[؀-ۿݐ-ݿ]"),
    "hebrew": re.compile(r"[\u05d0-\u05ea]"),
    "han": late(r"[\u3400-\u9fff]"),
    "kana": late(r"[\u3040-\u30ff]"),
    "hangul": late(r"[\uac00-\ud7af]"),
    "greek": re.compile(r"[Ͱ-Ͽ]"),
    "armenian": re.compile(r"[\u0530-\u058f]"),
    "georgian": re.compile(r"[\u10a0-\u10ff]"),
    "devanagari": re.compile(r"[\u0900-\u097f]"),
    "thai": re.compile(r"[\u0e00-\u0e7f]"),
    "latin": re.compile(r"[A-Za-zÀ-ɏ]"),
}
_WIDE = frozenset({"han", "kana", "hangul"})
_ONE_LANGUAGE = {
    "hebrew": "he", "han": "zh", "hangul": "ko", "greek": "el", "armenian": "hy", "georgian": "ka",
    "devanagari": "hi", "thai": "th",
}  # fmt: skip
_CYRILLIC = ("uk", "ru", "be", "bg", "sr")
_ARABIC = ("ar", "fa")
_LATIN = tuple(code for code in STOP if code not in {*_CYRILLIC, *_ARABIC, "he"})
_Pool = tuple[str, ...]
_ASCII = re.compile(r"[\x00-\x7f]+")
_ASCII_LETTER = re.compile(r"[A-Za-z]")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(r"[a-z]{2,3}(?:$|[-_])")


def detect(text: str, hint: str | None = None) -> str:
    """ISO 639-1 code of the text's language; `hint` (a page's own claim, "en-US") wins where the text is
    too short to say or writes in a script that the hint's language uses too. "en" for a text without words.
    """
    claimed = normal(hint)
    sample = text[:_SAMPLE]
    others = "" if sample.isascii() else _ASCII.sub("", sample)
    script = _script(sample, others)
    if script is None:
        return claimed or "en"
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    if script == "kana":
        return "ja"
    # mostly no letters but those of ASCII, whatever quotation marks and dashes
    found = list(map(str.casefold, _WORD.findall(sample))) if _WORD.search(others) else runs(sample)
    pool = {"cyrillic": _CYRILLIC, "arabic": _ARABIC}.get(script, _LATIN)
    best, sure = _by_small_words(found, pool)
    if script == "cyrillic" and (told := _by_letters(sample)):
        return told
    if sure and best:
        return best
    if claimed and (claimed in pool or script == "latin"):
        return claimed
    return best if best and len(found) < 4 else _by_model(sample, pool, best)


def normal(code: str | None) -> str | None:
    """ "en" of "en-US", "EN" or "en_GB"; None for what is no language code."""
    folded = (code or "").strip().lower()
    return re.split(r"[-_]", folded)[0] if _CODE.match(folded) else None


def _script(text: str, others: str) -> str | None:
    """The script of most letters; `others` are the characters beyond ASCII."""
    if not others:
        return "latin" if _ASCII_LETTER.search(text) else None
    scripts = _SCRIPTS if wide(others) else _SCRIPTS.keys() - _WIDE
    counts = {name: len(_SCRIPTS[name].findall(others)) if name in scripts else 0 for name in _SCRIPTS}
    counts["latin"] += len(text.encode("ascii", "ignore").translate(None, _NO_LETTERS))
    if counts["kana"] * 8 > counts["han"] + counts["kana"] > 0:
        counts["kana"] += counts["han"]
    counts["han"] *= 3  # a Han character carries what several letters do
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else None


def _by_letters(text: str) -> str | None:
    """Cyrillic languages by letters that the others do not have."""
    low = text.lower()
    marks = {
        "uk": len(re.findall("[їєґ]", low)) * 2,
        "ru": len(re.findall("[ыэё]", low)),
        "be": len(re.findall("ў", low)) * 4,
        "sr": len(re.findall("[ђћџљњј]", low)) * 2,
    }
    marks["be"] += marks["ru"] // 3 if marks["be"] else 0
    if re.search("і", low) and not marks["be"]:
        marks["uk"] += low.count("і")
    best = max(marks, key=lambda code: marks[code])
    if best == "ru" and marks["be"]:
        return "be"
    return best if marks[best] else None


def _by_small_words(found: list[str], pool: _Pool) -> tuple[str | None, bool]:
    """The language whose small words are most frequent, and whether the lead over the next one decides."""
    if not found:
        return None, False
    totals = dict.fromkeys(pool, 0)
    speakers = _speakers(pool)
    counts = Counter(found)
    for word in counts.keys() & speakers.keys():
        count = counts[word]
        for code in speakers[word]:
            totals[code] += count
    scored = sorted([(total, code) for code, total in totals.items()], reverse=True)
    (first, best), (second, _) = scored[0], scored[1]
    sure = first >= 3 and first >= 1.35 * second and first / len(found) > 0.12
    return (best if first else None), sure


@cache
def _speakers(pool: _Pool) -> dict[str, list[str]]:
    """Small words to the languages of the pool that have them."""
    found: dict[str, list[str]] = {}
    for code in pool:
        for word in STOP[code]:
            found.setdefault(word, []).append(code)
    return found


def _by_model(text: str, pool: _Pool, fallback: str | None) -> str:
    code, _ = _identifier().classify(text)
    code = str(code)
    return code if code in pool or fallback is None else fallback


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    """The model over the languages we know; loads numpy, hence late."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=False)
    known = set(identifier.nb_classes)
    identifier.set_languages([code for code in STOP if code in known])
    return identifier
