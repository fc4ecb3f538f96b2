"""Feasts and memorial days that news of conflicts leans on.

Fixed days and days counted from Easter are computed here; Easter by the anonymous Gregorian computus and
its Julian form (Meeus). Months of the Islamic calendar come from `hijridate` (Umm al-Qura, years 1924–2077);
where a sighting of the moon moves a feast by a day, the computed day stands. Feasts that no small library
knows stay unresolved.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from conflictdigest.model.days import Days
from conflictdigest.text.late import late

_FIXED = {
    "christmas": (12, 25), "christmas-eve": (12, 24), "new-year": (1, 1), "new-year-eve": (12, 31),
    "orthodox-christmas": (1, 7), "orthodox-christmas-eve": (1, 6), "boxing-day": (12, 26),
    "all-saints": (11, 1),
    "may-day": (5, 1), "halloween": (10, 31), "valentine": (2, 14), "bastille-day": (7, 14), "july-4": (7, 4),
    "veterans-day": (11, 11), "victory-day": (5, 9), "epiphany": (1, 6), "assumption": (8, 15),
    "womens-day": (3, 8), "nowruz": (3, 21), "ukraine-independence": (8, 24), "russia-day": (6, 12),
    "defender-day": (2, 23),
}  # fmt: skip
_ONCE = {"d-day": date(1944, 6, 6), "ve-day": date(1945, 5, 8), "nine-eleven": date(2001, 9, 11)}
_EASTER = {"easter": 0, "good-friday": -2, "palm-sunday": -7, "easter-monday": 1, "ash-wednesday": -46,
           "ascension": 39, "pentecost": 49}  # fmt: skip
_NTH = {"thanksgiving": (11, 3, 4), "labor-day": (9, 0, 1), "mlk-day": (1, 0, 3), "columbus-day": (10, 0, 2)}
_ISLAMIC = {
    "ramadan": (9, 0),
    "eid-al-fitr": (10, 1),
    "eid-al-adha": (12, 10),
    "ashura": (1, 10),
    "eid": (10, 1),
}


_BY_DATE = {(9, 11): 2001, (10, 7): 2023, (1, 6): 2021, (7, 7): 2005, (11, 13): 2015, (3, 11): 2004}
_ATTACK = late(
    r"\W{0,2}(?:\w+ ){0,2}?(?:attack|massacre|assault|hijack|bombing|riot|insurrection|terror|atrocit"
    r"|Massaker|Angriff|attentat|attaque|atentado|ataque|теракт|напад|zamach|saldırı)",
    re.IGNORECASE,
)


def known_by_date(month: int, day: int, after: str) -> int | None:
    """The year of an attack known by its date ("the Sept. 11 attacks"), from the words after the date."""
    year = _BY_DATE.get((month, day))
    return year if year is not None and _ATTACK.match(after) else None


def once(key: str) -> Days | None:
    """A day of history that has one date only."""
    return Days.on(_ONCE[key]) if key in _ONCE else None


def in_year(key: str, year: int) -> Days | None:
    """The feast in that year; null when it is unknown here or does not fall in that year."""
    if key in _FIXED:
        return Days.on(date(year, *_FIXED[key]))
    if key in _EASTER:
        return Days.on(western_easter(year) + timedelta(_EASTER[key]))
    if key == "orthodox-easter":
        return Days.on(orthodox_easter(year))
    if key in ("easter-week", "holy-week"):  # the week that ends on Easter
        easter = western_easter(year)
        return Days(easter - timedelta(6), easter)
    if key in _NTH:
        month, weekday, nth = _NTH[key]
        return Days.on(_nth(year, month, weekday, nth))
    if key == "memorial-day":
        last = date(year, 5, 31)
        return Days.on(last - timedelta(last.weekday()))
    if key == "us-election":
        return Days.on(_nth(year, 11, 0, 1) + timedelta(1))
    if key in _ISLAMIC:
        return _islamic(year, *_ISLAMIC[key])
    return None


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))


def western_easter(year: int) -> date:
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter of the Julian calendar, in Gregorian days."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    behind = year // 100 - year // 400 - 2
    return date(year, month, day + 1) + timedelta(behind)


def _islamic(year: int, month: int, day: int) -> Days | None:
    """A day of the Islamic calendar, or with day 0 its whole month, that begins in a Gregorian year."""
    from hijridate import Hijri

    for hijri in (year - 580, year - 579, year - 578):
        try:
            first = Hijri(hijri, month, day or 1).to_gregorian()
            length = Hijri(hijri, month, 1).month_length()
        except (ValueError, OverflowError):
            return None
        start = date(first.year, first.month, first.day)
        if start.year == year:
            return Days(start, start + timedelta(length - 1)) if day == 0 else Days.on(start)
    return None
