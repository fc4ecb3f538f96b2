"""Walks a text and puts each time expression on days, against the right anchor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from conflictdigest.dates import holidays
from conflictdigest.dates.calendar import hull
from conflictdigest.dates.forms import meaning, needs_anchor
from conflictdigest.dates.memory import LEAD, Memory, Stated, fits, odd
from conflictdigest.dates.order import decided
from conflictdigest.dates.points import Meaning, Point, UnresolvableError
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Anchor, Bearing, DateMention, Published, Tense, Unresolved
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.timex import (
    CalendarForm,
    ClockForm,
    DistanceForm,
    Expression,
    Form,
    HolidayForm,
    NumericForm,
    Part,
    RangeForm,
    Reference,
    SeasonForm,
    StretchForm,
    Unit,
    UnitForm,
    VagueForm,
    WeekdayForm,
)

_LONG = 62
"""A publication bracket longer than this many days is no anchor."""


class Reader:
    """Walks a text and puts each expression on days."""

    def __init__(
        self, article: Article, published: Published | None, narrative: bool, day_first: bool | None
    ) -> None:
        self.article = article
        self.narrative = narrative
        self.day_first = day_first
        self.published = published
        self.memory = Memory()
        self.following: Sequence[Expression] = ()
        self.in_full: Mapping[tuple[int, int], frozenset[int]] = {}
        """Years by month and day, where the article gives a date in full."""

    def read(self, e: Expression) -> DateMention | Unresolved:
        try:
            form = decided(e.form, self.day_first) if isinstance(e.form, NumericForm) else e.form
            found, anchor = self._days(form, e)
        except UnresolvableError as reason:
            return Unresolved(e.span, e.text, str(reason))
        found = _overnight(found) if e.part is Part.OVERNIGHT else found
        if not isinstance(form, (StretchForm, ClockForm)):
            fine = found.granularity
            if fine is Granularity.RANGE and (found.days.last - found.days.first).days < 31:
                fine = Granularity.WEEK
            start = (
                self.article.sentences[e.sentence].start if e.sentence < len(self.article.sentences) else 0
            )
            self.memory.keep(found.days, fine, e, start, found.explicit)
        return _mention(e, found, anchor)

    def _days(self, form: Form, e: Expression) -> tuple[Meaning, Anchor | None]:
        if isinstance(form, VagueForm):
            raise UnresolvableError(form.why)
        if isinstance(form, RangeForm):
            return self._range(form, e)
        if isinstance(form, ClockForm):
            return self._time_of_day(e)
        if not needs_anchor(form):
            return meaning(form, None), None
        if isinstance(form, CalendarForm):
            year = self._named_year(form, e)
            if year is not None:
                return replace(meaning(replace(form, year=year), None), explicit=False, partial=True), None
            if self._in_background(form, e):
                return self._filled(form, e)
        if self._counts_from_text(form, e):
            return self._from_text(form, e)
        return self._from_publication(form, e)

    def _time_of_day(self, e: Expression) -> tuple[Meaning, Anchor]:
        day = self.memory.day
        if day is None or day.sentence != e.sentence or self._adjoins(e):
            later = self._day_later_in(e)
            if later is not None:
                return Meaning(later, Granularity.DAY), Anchor(later, "text")
        if day is None or day.paragraph != e.span.paragraph or day.fine is not Granularity.DAY:
            raise UnresolvableError("a time of day; no day is stated near it")
        return Meaning(day.days, Granularity.DAY), Anchor(day.days, "text")

    def _adjoins(self, e: Expression) -> bool:
        """Whether the next expression follows at once ("at noon the next day")."""
        return bool(self.following) and self.following[0].span.start - e.span.end in (1, 2)

    def _day_later_in(self, e: Expression) -> Days | None:
        """The day that the rest of a sentence states."""
        for other in self.following:
            if other.sentence != e.sentence:
                return None
            if isinstance(other.form, (ClockForm, VagueForm, RangeForm, NumericForm)):
                continue
            try:
                found, _ = self._days(other.form, other)
            except UnresolvableError:
                return None
            return found.days if found.granularity is Granularity.DAY and found.days.single else None
        return None

    # which anchor

    def _counts_from_text(self, form: Form, e: Expression) -> bool:
        reference = getattr(form, "reference", None)
        if reference is Reference.TEXT:
            return True
        if reference is Reference.EITHER and isinstance(form, DistanceForm) and e.tense is not Tense.FUTURE:
            return True
        if isinstance(form, CalendarForm) and form.year_ref is not None:
            return True
        return self.narrative and not (reference is Reference.SPEECH and self._told_in_its_time(form))

    def _told_in_its_time(self, form: Form) -> bool:
        """Whether a story has come near the day of its telling, so that "this year" is the teller's."""
        last = self.memory.last
        if self.published is None or last is None:
            return self.published is not None
        near = 10 if isinstance(form, WeekdayForm) else _RECENT
        return abs((self.published.days.first - last.days.last).days) <= near

    def _named_year(self, form: CalendarForm, e: Expression) -> int | None:
        """The year of a day and month that the article itself, or everybody, gives in full."""
        if form.year is not None or form.month is None or form.day is None or form.year_shift is not None:
            return None
        if self.narrative or form.year_ref is not None or e.tense is Tense.FUTURE:
            return None
        stated = self.in_full.get((form.month, form.day), frozenset())
        if len(stated) == 1:
            return next(iter(stated))
        text = self.article.paragraphs[e.span.paragraph]
        known = holidays.known_by_date(form.month, form.day, text[e.span.end : e.span.end + 40])
        if known is None or (self.published is not None and self.published.days.first.year < known):
            return None
        return known

    def _in_background(self, form: CalendarForm, e: Expression) -> bool:
        """A date without a year that goes on with a date of the past stated just before, in news."""
        last = self.memory.last
        if self.narrative or self.published is None or last is None or form.month is None:
            return False
        if form.year_shift is not None or form.shift is not None or form.year_ref is not None:
            return False
        if e.tense is Tense.FUTURE or not last.explicit or last.paragraph != e.span.paragraph:
            return False
        if e.sentence - last.sentence > 2 or last.tense is Tense.FUTURE:
            return False
        if last.fine not in _DATED and not (last.leads and last.sentence != e.sentence):
            return False
        if e.sentence != last.sentence and not self._leads(e):
            return False
        return last.days.last < self.published.days.first - timedelta(_AGO)

    def _leads(self, e: Expression) -> bool:
        return e.span.start - self.article.sentences[e.sentence].start < LEAD

    def _filled(self, form: Form, e: Expression) -> tuple[Meaning, Anchor]:
        """A year filled in from the main line of the story."""
        points = self.memory.points()
        if not points:
            raise UnresolvableError("counted from a day that the text does not state")
        main = self.memory.main
        if self._leads(e) and main is not None and points[0] is self.memory.fine and not points[0].leads:
            points = (main, *points)
        results = [(p, meaning(form, Point(p.days.first, e.tense, p.fine, nearest=True))) for p in points]
        if points[0] is main and self.memory.fine is not main:
            results = sorted(results, key=lambda r: odd(r[0], r[1].days))
        point, found = next(((p, m) for p, m in results if fits(p, m.days)), results[-1])
        return found, Anchor(point.days, "text")

    def _from_text(self, form: Form, e: Expression) -> tuple[Meaning, Anchor]:
        lacks_year = isinstance(form, (CalendarForm, SeasonForm)) and form.year_ref is None
        if lacks_year or isinstance(form, HolidayForm):
            return self._filled(form, e)
        stated = self._stated_for(form, e)
        if stated is None:
            raise UnresolvableError("counted from a day that the text does not state")
        forward = (
            isinstance(form, DistanceForm) and form.direction > 0 and stated.fine is not Granularity.YEAR
        )
        day = stated.days.last if forward and stated.fine is not Granularity.MONTH else stated.days.first
        return meaning(form, Point(day, e.tense, stated.fine, nearest=True)), Anchor(stated.days, "text")

    def _stated_for(self, form: Form, e: Expression) -> Stated | None:
        """The stated date that is fine enough for a form to count from."""
        stated = self.memory.last
        if isinstance(form, (UnitForm, DistanceForm)):
            if form.unit in _BY_DAY:
                stated = self.memory.day
            elif form.unit in (Unit.MONTH, Unit.QUARTER):
                stated = self.memory.fine
        elif isinstance(form, WeekdayForm):
            stated = self.memory.day
        if stated is None or self.narrative or stated.paragraph >= e.span.paragraph - 2:
            return stated
        return None

    def _from_publication(self, form: Form, e: Expression) -> tuple[Meaning, Anchor]:
        published = self.published
        if published is None:
            raise UnresolvableError("the article's own date is not known")
        days = published.days
        if (days.last - days.first).days > _LONG:
            raise UnresolvableError("the article's own date is known too roughly")
        gone = e.rule in _NAMED_BARE
        first = meaning(form, Point(days.first, e.tense, gone=gone))
        if not days.single:
            last = meaning(form, Point(days.last, e.tense, gone=gone))
            first = replace(first, days=hull(first.days, last.days))
        return first, Anchor(days, published.basis.value)

    def _range(self, form: RangeForm, e: Expression) -> tuple[Meaning, Anchor | None]:
        first_form, last_form = form.first, form.last
        open_end = isinstance(last_form, CalendarForm) and last_form.year is None
        if open_end and not (self.narrative and self._ends_near(last_form, first_form, e)):
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

    def _ends_near(self, last: Form, first: Form, e: Expression) -> bool:
        """Whether a range without a year ends nearer to what was stated before than it begins."""
        points = self.memory.points()
        if not points:
            return False
        at = Point(points[0].days.first, e.tense, points[0].fine, nearest=True)
        return odd(points[0], meaning(last, at).days) < odd(points[0], meaning(first, at).days)


_NAMED_BARE = frozenset({"the-weekend", "weekend"})
"""Rules for a weekend without "this" or "last"."""
_RECENT = 600
"""Days before its telling within which a story speaks of its own time."""
_BY_DAY = (Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.WEEKEND)
_DATED = (Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.RANGE, Granularity.SEASON)
_AGO = 200
"""Days after which a date is background to the news."""


def _overnight(found: Meaning) -> Meaning:
    """A night that began the evening before."""
    if found.days.single and found.days.first > date.min:
        return replace(found, days=Days(found.days.moved(-1).first, found.days.last))
    return found


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
