"""What a text is about, in words of no language: how reports in two languages meet on the same thing.

A small hand-made table of the things that war reporting is about, by the beginnings of words; numbers are
concepts too, written in figures or in words. It says whether two texts may be on the same kind of happening,
never that they are on the same one: that takes names and days.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from conflictdigest.names import fold
from conflictdigest.text.memo import Memo

LANGUAGES = ("en", "uk", "ru", "ar", "fr", "es", "de", "pl", "tr")
_LONGEST = 12


@cache
def _table(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """(whole words, beginnings) of one language, each with its concept."""
    whole: dict[str, str] = {}
    starts: dict[str, str] = {}
    if language not in LANGUAGES:
        return whole, starts
    column = LANGUAGES.index(language) + 1
    text = (Path(__file__).parent / "data" / "concepts.tsv").read_text(encoding="utf-8")
    for row in text.splitlines():
        cells = row.split("\t")
        if row.startswith("# ") or len(cells) <= column:
            continue
        for form in cells[column].split():
            if form.startswith("="):
                whole.setdefault(fold(form[1:]), cells[0])
            else:
                starts.setdefault(fold(form).replace(" ", ""), cells[0])
    return whole, starts


def concepts(words: Iterable[str], language: str) -> tuple[str, ...]:
    """The concepts of these folded words, sorted; numbers from 2 on as "#12"."""
    return tuple(sorted(set(map(_concepts_of(language).__getitem__, words)) - {""}))


@lru_cache(maxsize=16)
def _concepts_of(language: str) -> Memo[str]:
    return Memo(lambda word: _concept(word, language))


def _concept(word: str, language: str) -> str:
    if word[0].isdigit():
        plain = word.replace(",", "").replace(".", "")
        return f"#{int(plain)}" if plain.isdecimal() and int(plain) >= 2 and len(plain) < 8 else ""
    word = fold(word)
    whole, starts = _table(language)
    forms = (word, *_bare_arabic(word)) if language == "ar" else (word,)
    for form in forms:
        if form in whole:
            return whole[form]
        for size in range(min(_LONGEST, len(form)), 1, -1):
            found = starts.get(form[:size])
            if found:
                return found
    return ""


def _bare_arabic(word: str) -> tuple[str, ...]:
    """The word without article and clitics."""
    for prefix in ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ف", "ل"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return (word[len(prefix) :],)
    return ()
