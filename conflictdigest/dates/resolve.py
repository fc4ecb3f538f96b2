"""Puts time expressions on days, each against the right anchor.

News counts from its publication; a story of the past counts from the date it stated last. Which of the two a
text is, `narrative` decides from the text. Forms that say so themselves ("two days later", "that month")
count from the stated date in both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from conflictdigest.dates.calendar import hull
from conflictdigest.dates.forms import Meaning, Point, UnresolvableError, meaning, needs_anchor
from conflictdigest.dates.narrative import tells_of_the_past
from conflictdigest.dates.order import decided
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Anchor, Bearing, DateMention, Published, Resolution, Tense, Unresolved
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.timex import (
    CalendarForm,
    ClockForm,
    DistanceForm,
    Expression,
    Form,
    NumericForm,
    Part,
    RangeForm,
    Reference,
    StretchForm,
    UnitForm,
    VagueForm,
    WeekdayForm,
)

_LONG = 62
"""A publication bracket longer than this many days is no anchor."""


@dataclass(slots=True)
class _Stated:
    """A date that the text stated."""

    days: Days
    fine: Granularity
    paragraph: int
    sentence: int


class _Reader:
    """Walks a text and remembers what was stated last."""

    def __init__(
        self, article: Article, published: Published | None, narrative: bool, day_first: bool | None
    ) -> None:
        self.article = article
        self.narrative = narrative
        self.day_first = day_first
        self.published = published
        self.last: _Stated | None = None
        self.last_day: _Stated | None = None

    def read(self, e: Expression) -> DateMention | Unresolved:
        try:
            form = self._ordered(e.form)
            found, anchor = self._days(form, e)
        except UnresolvableError as reason:
            return Unresolved(e.span, e.text, str(reason))
        if e.part is Part.OVERNIGHT and found.days.single:
            found = (
                replace(found, days=Days(found.days.moved(-1).first, found.days.last))
                if _steps_back(found)
                else found
            )
        self._remember(found, e, form)
        return _mention(e, found, anchor)

    def _ordered(self, form: Form) -> Form:
        if isinstance(form, NumericForm):
            return decided(form, self.day_first)
        return form

    def _days(self, form: Form, e: Expression) -> tuple[Meaning, Anchor | None]:
        if isinstance(form, VagueForm):
            raise UnresolvableError(form.why)
        if isinstance(form, RangeForm):
            return self._range(form, e)
        if isinstance(form, ClockForm):
            stated = self._same_passage(e)
            if stated is None or stated.fine is not Granularity.DAY:
                raise UnresolvableError("a time of day; no day is stated near it")
            return Meaning(stated.days, Granularity.DAY), Anchor(stated.days, "text")
        if not needs_anchor(form):
            return meaning(form, None), None
        if self._counts_from_text(form, e):
            return self._from_text(form, e)
        return self._from_publication(form, e)

    # which anchor

    def _counts_from_text(self, form: Form, e: Expression) -> bool:
        if isinstance(form, (UnitForm, WeekdayForm, DistanceForm, StretchForm, ClockForm)):
            if form.reference is Reference.TEXT:
                return True
            if not self.narrative:
                return False
            return isinstance(form, WeekdayForm) or (
                isinstance(form, UnitForm) and form.unit not in _OF_SPEECH
            )
        if isinstance(form, CalendarForm) and form.year_ref is not None:
            return True
        return self.narrative

    def _from_text(self, form: Form, e: Expression) -> tuple[Meaning, Anchor]:
        stated = self._stated_for(form, e)
        if stated is None:
            if isinstance(form, CalendarForm) and not self.narrative and self.published is not None:
                return self._from_publication(form, e)
            raise UnresolvableError("counted from a day that the text does not state")
        at = Point(stated.days.first, e.tense, stated.fine, nearest=True)
        if isinstance(form, DistanceForm) and form.direction > 0:
            at = replace(at, day=stated.days.last if stated.fine in _FINE else stated.days.first)
        return meaning(form, at), Anchor(stated.days, "text")

    def _stated_for(self, form: Form, e: Expression) -> _Stated | None:
        """The stated date that a form of its fineness can count from."""
        if isinstance(form, (UnitForm, DistanceForm)):
            unit = form.unit.value
            if unit in ("day", "hour", "week", "weekend"):
                return self.last_day if self._near(self.last_day, e) else None
        return self.last if self.narrative or self._near(self.last, e) else None

    def _near(self, stated: _Stated | None, e: Expression) -> bool:
        if stated is None:
            return False
        return self.narrative or stated.paragraph >= e.span.paragraph - 2

    def _same_passage(self, e: Expression) -> _Stated | None:
        stated = self.last_day
        return stated if stated is not None and stated.paragraph == e.span.paragraph else None

    def _from_publication(self, form: Form, e: Expression) -> tuple[Meaning, Anchor]:
        published = self.published
        if published is None:
            raise UnresolvableError("the article's own date is not known")
        days = published.days
        if (days.last - days.first).days > _LONG:
            raise UnresolvableError("the article's own date is known too roughly")
        first = meaning(form, Point(days.first, e.tense))
        if not days.single:
            last = meaning(form, Point(days.last, e.tense))
            first = replace(first, days=hull(first.days, last.days))
        return first, Anchor(days, published.basis.value)

    def _range(self, form: RangeForm, e: Expression) -> tuple[Meaning, Anchor | None]:
        first_form, last_form = form.first, form.last
        if isinstance(last_form, CalendarForm) and last_form.year is None:
            first, anchor = self._days(first_form, e)
            at = Point(first.days.first, Tense.FUTURE)
            last = meaning(last_form, at)
        else:
            last, anchor = self._days(last_form, e)
            if (isinstance(first_form, CalendarForm) and first_form.year is None) or isinstance(
                first_form, WeekdayForm
            ):
                first = meaning(first_form, Point(last.days.first, Tense.PAST))
            else:
                first, _ = self._days(first_form, e)
        if first.days.first > last.days.last:
            raise UnresolvableError("the range ends before it begins")
        days = Days(first.days.first, last.days.last)
        return Meaning(
            days, Granularity.RANGE, first.explicit and last.explicit, first.partial or last.partial
        ), anchor

    # memory

    def _remember(self, found: Meaning, e: Expression, form: Form) -> None:
        if isinstance(form, StretchForm):
            return
        stated = _Stated(found.days, found.granularity, e.span.paragraph, e.sentence)
        if found.granularity is Granularity.RANGE and isinstance(form, RangeForm):
            stated.fine = (
                Granularity.DAY if (found.days.last - found.days.first).days < 31 else Granularity.YEAR
            )
        self.last = stated
        if stated.fine is Granularity.DAY or (stated.fine is Granularity.HOURS):
            self.last_day = stated


_FINE = (Granularity.DAY, Granularity.HOURS, Granularity.WEEK, Granularity.WEEKEND, Granularity.RANGE)
_OF_SPEECH = ()


def _steps_back(found: Meaning) -> bool:
    return found.days.first > date(1, 1, 2)


def _mention(e: Expression, found: Meaning, anchor: Anchor | None) -> DateMention:
    bearing = e.bearing
    if bearing is Bearing.ON and not found.days.single:
        bearing = Bearing.WITHIN
    elif bearing is Bearing.WITHIN and found.days.single:
        bearing = Bearing.ON
    basis = "explicit" if found.explicit else "partial" if found.partial else "relative"
    return DateMention(
        e.span, e.text, found.days, found.granularity, basis, e.rule, anchor, e.mod, bearing, e.tense
    )


def resolve(
    article: Article,
    expressions: Sequence[Expression],
    published: Published | None,
    country: str | None = None,
) -> Resolution:
    """Days for every expression that has some, and a reason for every one that has none.

    `published` may be a bracket: relative expressions then come out as brackets. `country` (ISO 3166, of the
    outlet) decides the order of day and month in "3/4/2024" where the article itself does not.
    """
    from conflictdigest.dates.order import day_first

    narrative = tells_of_the_past(expressions, published)
    reader = _Reader(article, published, narrative, day_first(expressions, country))
    dates: list[DateMention] = []
    unresolved: list[Unresolved] = []
    for e in expressions:
        found = reader.read(e)
        if isinstance(found, DateMention):
            dates.append(_with_reference(found, e, article))
        else:
            unresolved.append(found)
    return Resolution(tuple(dates), tuple(unresolved))


def _with_reference(found: DateMention, e: Expression, article: Article) -> DateMention:
    if not e.dates_before or e.sentence == 0:
        return found
    return replace(found, refers_to=article.sentences[e.sentence - 1])
