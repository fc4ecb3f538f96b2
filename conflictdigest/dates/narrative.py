"""Is a text news, which counts from its publication, or a story of the past, which counts from itself?"""

from __future__ import annotations

from collections.abc import Sequence

from conflictdigest.model.dates import Published
from conflictdigest.model.timex import (
    CalendarForm,
    DistanceForm,
    Expression,
    Form,
    RangeForm,
    Reference,
    Unit,
    UnitForm,
    WeekdayForm,
)

_THICK = 0.2
_THICK_LONG = 0.1
_THICK_MIXED = 0.3
"""Dates a sentence in a story of the past; fewer in a long one, more in one that reaches the present."""
_MANY = 15
"""Years named from which a story is long."""
_LEDE = 5
"""Sentences at the head of a text; news has its "on Tuesday" there."""


def tells_of_the_past(expressions: Sequence[Expression], published: Published | None, sentences: int) -> bool:
    """Whether most dates with a year are long past and hardly any word counts from the day of publication.

    Dates must be thick on the ground: an explainer that names three years in fifty `sentences` is no story.
    """
    old = new = 0
    today = 0.0
    lede = False
    for e in expressions:
        form = e.form.last if isinstance(e.form, RangeForm) else e.form
        year = getattr(form, "year", None)
        if isinstance(year, int):
            if published is None or year < published.days.first.year - 1:
                old += 1
            else:
                new += 1
        else:
            weight = _of_the_day(form)
            today += weight
            lede = lede or (weight == 1 and e.sentence < _LEDE)
    dated = old + new
    if lede and dated < 20 * today:
        return False
    calendar = sum(isinstance(e.form, CalendarForm) for e in expressions)
    thick = _THICK_MIXED if new else _THICK_LONG if dated >= _MANY else _THICK
    if calendar < sentences * thick:
        return False
    return dated >= 3 and dated >= 6 * today and (2 * old >= dated or dated >= 8)


def _of_the_day(form: Form) -> float:
    """How much a form speaks for a text told on a certain day: "on Tuesday" and "yesterday" most."""
    if getattr(form, "reference", None) is not Reference.SPEECH:
        return 0.5 if isinstance(form, CalendarForm) and form.shift is not None else 0
    if isinstance(form, WeekdayForm) or (isinstance(form, UnitForm) and form.unit is Unit.DAY):
        return 1
    return 0.5 if isinstance(form, (UnitForm, DistanceForm)) else 0
