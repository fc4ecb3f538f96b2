"""Reads a line that says when something was published: a day, perhaps a time and a zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from msgspec import Struct

from conflictdigest import timex
from conflictdigest.dates.order import month_first
from conflictdigest.dates.zones import offset
from conflictdigest.model.text import Span
from conflictdigest.model.timex import CalendarForm, NumericForm

_LONGEST = 400
"""Characters of a line that are read; a publication line is short."""
_ISO = re.compile(
    r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)"
    r"(?:[T ](?P<h>\d\d):(?P<i>\d\d)(?::\d\d)?(?:[.,]\d{1,9})?"
    r"\s?(?P<z>Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?(?!\d)"
)
_COMPACT = re.compile(
    r"(?<!\d)(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?:T?(?P<h>\d\d)(?P<i>\d\d)(?:\d\d)?(?P<z>Z)?)?(?!\d)"
)
_YMD = re.compile(r"(?<!\d)(?P<y>\d{4})[./](?P<m>\d\d?)[./](?P<d>\d\d?)(?!\d)")
_CJK = re.compile(r"(?P<y>\d{4})\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]")
_CLOCK = re.compile(
    r"(?<![\d:.])(?P<h>[01]?\d|2[0-4])(?:[:.]|\s?[hH:]\s?)(?P<i>[0-5]\d)(?::[0-5]\d)?(?![\d:])\s?"
    r"(?P<ap>[aApP]\.?\s?[mM]\b\.?)?|(?<![\d:.])(?P<h2>1[0-2]|\d)\s?(?P<ap2>[aApP]\.?[mM]\b\.?)"
)
_ZONE = re.compile(
    r"\s?[(\[]?(?P<z>(?:UTC|GMT)\s?[+\-−]\d{1,2}(?::?\d\d)?|[+\-−]\d\d:?\d\d|[A-ZМСКİ]{2,4}(?![\w])|Z\b"
    r"|(?:Kyiv|Kiev|Moscow|London|Paris|Berlin|Warsaw|Brussels) time)[)\]]?"
)


class Stamp(Struct, frozen=True):
    """A moment as printed. `start`..`end` are its words in the line."""

    day: date
    start: int
    end: int
    instant: datetime | None = None
    other: date | None = None
    """The day when day and month are read the other way round and nothing decides."""


def stamps(line: str, language: str, country: str | None = None) -> tuple[Stamp, ...]:
    """Every full date of a line, in reading order, with the time printed beside it."""
    line = line[:_LONGEST]
    found = _machine(line)
    if not found:
        found = _printed(line, language, country)
    return tuple(_with_clock(s, line, found, country) for s in found)


def _machine(line: str) -> list[Stamp]:
    """Dates as machines write them."""
    for pattern in (_ISO, _COMPACT, _YMD, _CJK):
        found = []
        for match in pattern.finditer(line):
            parts = match.groupdict()
            try:
                day = date(int(parts["y"]), int(parts["m"]), int(parts["d"]))
            except ValueError:
                continue
            if not 1600 <= day.year <= 2199:
                continue
            found.append(Stamp(day, match.start(), match.end(), _instant(day, parts)))
        if found:
            return found
    return []


def _instant(day: date, parts: dict[str, str | None]) -> datetime | None:
    hour, minute, zone = parts.get("h"), parts.get("i"), parts.get("z")
    return (
        None
        if hour is None or minute is None or not zone
        else moment(day, int(hour), int(minute), zone, None)
    )


def moment(day: date, hour: int, minute: int, zone: str, country: str | None) -> datetime | None:
    """The UTC instant of a local time; null when the zone is unknown or the time is none."""
    if hour > 23 or minute > 59:
        return None
    local = datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001 - the zone is applied below
    away = offset(zone, local, country)
    if away is None:
        return None
    try:
        return (local - away).replace(tzinfo=UTC)
    except OverflowError:
        return None


def _printed(line: str, language: str, country: str | None) -> list[Stamp]:
    """Dates in words, in the article's language or in English, which layouts keep."""
    for tongue in dict.fromkeys((language, "en")):
        found = []
        for e in timex.find((line,), (Span(0, 0, len(line)),), tongue):
            form = e.form
            if isinstance(form, NumericForm):
                stamp = _numeric(form, e.span, country)
            elif isinstance(form, CalendarForm) and form.year and form.month and form.day:
                stamp = _stamp(form.year, form.month, form.day, e.span)
            else:
                continue
            if stamp is not None:
                found.append(stamp)
        if found:
            return found
    return []


def _stamp(year: int, month: int, day: int, span: Span) -> Stamp | None:
    try:
        return Stamp(date(year, month, day), span.start, span.end)
    except ValueError:
        return None


def _numeric(form: NumericForm, span: Span, country: str | None) -> Stamp | None:
    one = _stamp(form.year, form.second, form.first, span)
    two = None if form.dotted else _stamp(form.year, form.first, form.second, span)
    if one is None or two is None:
        return one or two
    if country is not None:
        return two if month_first(country) else one
    return one if one.day == two.day else Stamp(one.day, one.start, one.end, other=two.day)


def _with_clock(stamp: Stamp, line: str, all_stamps: list[Stamp], country: str | None) -> Stamp:
    """The stamp with the time that stands closest to it."""
    if stamp.instant is not None:
        return stamp
    best: re.Match[str] | None = None
    for match in _CLOCK.finditer(line):
        holder = next((s for s in all_stamps if s.start < match.end() and match.start() < s.end), None)
        if holder is not None and (
            holder.start != stamp.start or (match[0][:5].count(".") == 1 and not match["ap"])
        ):
            continue  # another date's time, or the digits of the date itself
        if best is None or _gap(match, stamp) < _gap(best, stamp):
            best = match if _gap(match, stamp) <= 24 else best
    if best is None:
        return stamp
    zone = _ZONE.match(line, best.end())
    end = zone.end() if zone else best.end()
    known = zone["z"] if zone else None
    when = moment(stamp.day, *_hour(best), known, country) if known else None
    if when is None and zone is not None and not zone["z"].isupper():
        end = best.end()
    start, last = min(stamp.start, best.start()), max(stamp.end, end)
    return Stamp(stamp.day, start, last, when, stamp.other)


def _gap(match: re.Match[str], stamp: Stamp) -> int:
    return max(match.start() - stamp.end, stamp.start - match.end())


def _hour(match: re.Match[str]) -> tuple[int, int]:
    hour = int(match["h"] or match["h2"])
    minute = int(match["i"] or 0)
    half = (match["ap"] or match["ap2"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour % 24, minute
