"""Case endings of Slavic family names, taken back to the form that dictionaries list."""

from __future__ import annotations

from functools import lru_cache

_ROWS = """
    ського>ський ському>ський ським>ський ської>ська ській>ська ською>ська цького>цький цькому>цький
    цьким>цький ского>ский скому>ский ским>ский ском>ский ской>ская скую>ская цкого>цкий цкому>цкий
    цким>цкий овым>ов овим>ов ову>ов ова>ов ове>ов овой>ов овою>ов евым>ев євим>єв еву>ев єву>єв ева>ев
    єва>єв еве>ев евой>ев иным>ин іним>ін ину>ин іну>ін ина>ин іна>ін ином>ин іном>ін енка>енко
    енку>енко енком>енко енкові>енко ича>ич ичу>ич ичем>ич иком>ик ика>ик ику>ик чука>чук чуку>чук
    чуком>чук ука>ук уку>ук уком>ук ом>0 ем>0 ою>а ей>я
"""
_ENDINGS = tuple((a, b.replace("0", "")) for a, b in (row.split(">") for row in _ROWS.split()))


@lru_cache(maxsize=16384)
def surname(word: str) -> str:
    """The folded family name `word` without its case ending; other scripts come back as they are."""
    if not word or not "а" <= word[0] <= "ї":
        return word
    for ending, base in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + base
    return word
