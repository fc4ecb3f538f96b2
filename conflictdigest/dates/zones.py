"""Abbreviations of time zones as outlets print them, with the summer time of Europe and North America.

The rules are those in force since 1996 (Europe) and 2007 (North America), which is where news with printed
zones comes from. An abbreviation that means different zones in different countries ("IST") needs the country.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from conflictdigest.text.late import late

_FIXED = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180,
    "MSK": 180, "МСК": 180, "TRT": 180, "TSİ": 180,
    "IDT": 180, "PKT": 300, "HKT": 480, "KST": 540, "JST": 540,
    "SGT": 480, "AEST": 600, "AEDT": 660, "WEST": 60, "WAT": 60, "EAT": 180, "SAST": 120,
    "GST": 240, "WIB": 420,
}  # fmt: skip
_BY_COUNTRY = {
    "IST": {"IN": 330, "IL": 120, "IE": 60},
    "CST": {"US": -360, "CA": -360, "MX": -360, "CN": 480, "TW": 480},
    "AST": {"SA": 180, "KW": 180, "IQ": 180, "QA": 180, "BH": 180, "YE": 180, "CA": -240, "PR": -240},
    "BST": {"GB": 60, "BD": 360},
}
_DEFAULT = {"CST": -360, "BST": 60}
_AMERICA = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
_EUROPE = {"KYIV": 120, "KIEV": 120, "LONDON": 0, "PARIS": 60, "BERLIN": 60, "WARSAW": 60, "BRUSSELS": 60}
_OFFSET = late(r"(?:UTC|GMT)?\s?([+\-−])(\d{1,2})(?::?(\d\d))?$")


def offset(zone: str, moment: datetime, country: str | None = None) -> timedelta | None:
    """How far a printed zone is from UTC at a local moment; null when it is unknown or could be several."""
    name = zone.strip().upper().removesuffix(" TIME")
    if match := _OFFSET.fullmatch(name):
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        return None if minutes > 14 * 60 else timedelta(minutes=minutes if match[1] == "+" else -minutes)
    if name in _FIXED:
        return timedelta(minutes=_FIXED[name])
    if name in _BY_COUNTRY:
        minutes_there = _BY_COUNTRY[name].get((country or "").upper(), _DEFAULT.get(name))
        return None if minutes_there is None else timedelta(minutes=minutes_there)
    if name in _AMERICA:
        return timedelta(minutes=_AMERICA[name] + 60 * _summer_america(moment))
    if name in _EUROPE:
        return timedelta(minutes=_EUROPE[name] + 60 * _summer_europe(moment))
    return timedelta(minutes=180) if name == "MOSCOW" else None


def _summer_america(moment: datetime) -> bool:
    """From the second Sunday of March to the first of November, at two o'clock."""
    start = date(moment.year, 3, 8)
    start += timedelta((6 - start.weekday()) % 7)
    end = date(moment.year, 11, 1)
    end += timedelta((6 - end.weekday()) % 7)
    local = moment - timedelta(hours=2)
    return start <= local.date() < end


def _summer_europe(moment: datetime) -> bool:
    """From the last Sunday of March to the last of October."""
    start, end = date(moment.year, 3, 31), date(moment.year, 10, 31)
    start -= timedelta((start.weekday() + 1) % 7)
    end -= timedelta((end.weekday() + 1) % 7)
    return start <= (moment - timedelta(hours=2)).date() < end
