"""Base forms that an inflected word may go back to: suffixes off, the ending of the base on."""

from __future__ import annotations

from functools import lru_cache

Table = tuple[tuple[str, tuple[str, ...]], ...]


def _table(rows: str) -> Table:
    """Rows such as ``ому>е/ий``: ending of the inflected form, endings of the base form; 0 for none."""
    pairs = (row.split(">") for row in rows.split())
    return tuple((a.replace("0", ""), tuple(b.replace("0", "").split("/"))) for a, b in pairs)


_CYRILLIC = _table(
    """
    ського>ський/ськ ському>ський/ськ ським>ський/ськ ського>ськ ской>ск/ская/0/а/ы/са/ь ском>ск/ский
    ского>ский/ск скому>ский/ск ским>ский ская>ск/0/а/ы/са/ь скую>ск/0/а/ы/са/ь щина>0/и/а щині>0/и/а
    щину>0/и/а щини>0/и/а ська>ськ/0/а/и/са ської>ськ/0/и/а/са ській>ськ/0/и/а/са ську>ськ/0 цька>цьк
    цької>цьк цькій>цьк цкой>цк цкая>цк ової>ова овій>ова ами>и/ы/а ями>я/і/и ові>ів/0/ов еві>ь/й
    єві>їв/й ова>ів/ов ову>ів/ов овом>ів/ов овым>ов овим>ов ове>ів/ов ева>їв/ев єва>їв єву>їв євом>їв
    еве>ев еву>ев евом>ев ого>е/ий/ый/ое ому>е/ий/ый/ое его>ее/ий ами>0 ах>и/ы/а ям>і/и ях>і/и ам>и/ы
    ією>ія ией>ия ії>ія ію>ія ии>ия ию>ия ією>ія ою>а ой>а/ая ей>я ею>я/а єю>я ом>0/о ем>ь/е/0 єм>й ям>я
    ьи>ья ье>ья/ье ья>ье ью>ь/ье ці>ка/ця/ець це>ец ца>ец цу>ец цом>ец ця>ець цю>ець цем>ець зі>га/з
    сі>ха/са/с ів>и/і ов>ы а>0/о/ій я>ь/й/е у>0/а/о ю>ь/й/я/е і>0/а/ь/о/я и>а/ь/я ы>а е>0/а/о/я/ь ї>я
    ого>0 0>и/ы
    """
)
_POLISH = _table(
    """
    skiego>ski skiemu>ski skim>ski/sk owie>ow/owo owa>ow owem>ow owi>ow/0 iem>0 ach>y/i em>0/o ie>0/a/o
    ii>ia ja>0 ji>ja je>ja ą>a a>0/o u>0/o y>a i>a/0 e>a
    """
)
_GERMAN = _table("s>0 er>0 es>0")
_ARABIC_ROW = "وبال وال بال فال كال ولل لل ال وب ول وف و ف ب ل ك"
_ARABIC_PREFIXES = tuple(_ARABIC_ROW.split())


@lru_cache(maxsize=32768)
def bases(word: str, script: str, language: str) -> tuple[str, ...]:
    """Forms, itself not among them, of which the folded `word` may be inflected; the likeliest first."""
    if script == "cyrillic":
        return _swap(word, _CYRILLIC, 3)
    if script == "arabic":
        return _arabic(word)
    if language == "pl":
        return _swap(word, _POLISH, 3)
    if language == "de":
        return _swap(word, _GERMAN, 4)
    return ()


def _swap(word: str, table: Table, least: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for ending, endings in table:
        if word.endswith(ending) and len(word) - len(ending) >= least - 1:
            stem = word[: len(word) - len(ending)]
            for new in endings:
                if len(stem + new) >= least:
                    found.setdefault(stem + new)
    found.pop(word, None)
    return tuple(found)


def _arabic(word: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for prefix in _ARABIC_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            rest = word[len(prefix) :]
            found.setdefault(rest)
            if prefix in {"لل", "ولل", "وبال", "وال", "بال", "فال", "كال"}:
                found.setdefault("ال" + rest)
    return tuple(found)
