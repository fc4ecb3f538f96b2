"""Day and month in "3/4/2024": decided by the outlet's country or the rest of the article, never guessed."""

from __future__ import annotations

from collections.abc import Sequence

from conflictdigest.dates.points import UnresolvableError
from conflictdigest.model.timex import CalendarForm, Expression, NumericForm

_MONTH_FIRST = frozenset(("US", "PH", "FM", "MH", "PW"))


def day_first(expressions: Sequence[Expression], country: str | None, language: str = "en") -> bool | None:
    """Whether the day stands first; null when nothing decides."""
    seen = {
        e.form.first > 12
        for e in expressions
        if isinstance(e.form, NumericForm)
        and not e.form.dotted
        and (e.form.first > 12) != (e.form.second > 12)
    }
    if len(seen) == 1:
        return seen.pop()
    if not seen and country is None and not language.startswith("en"):
        return True  # only English is written in both orders
    if seen or country is None:
        return None
    return not month_first(country)


def month_first(country: str) -> bool:
    """Whether papers of a country (ISO 3166) write the month first."""
    return country.upper() in _MONTH_FIRST


def decided(form: NumericForm, first_is_day: bool | None) -> CalendarForm:
    """The date that a numeric form means. Raises `UnresolvableError` when both orders are possible."""
    a, b = form.first, form.second
    if form.dotted or a > 12:
        day, month = a, b
    elif b > 12:
        day, month = b, a
    elif a == b:
        day = month = a
    elif first_is_day is None:
        raise UnresolvableError("day and month could be either; nothing decides")
    else:
        day, month = (a, b) if first_is_day else (b, a)
    return CalendarForm(form.year, month, day)
