"""What stands around an expression: modifiers, times of day, tense, bearing."""

from __future__ import annotations

from msgspec import Struct

from conflictdigest.model.dates import Bearing, Mod, Tense
from conflictdigest.model.text import Span
from conflictdigest.model.timex import (
    CalendarForm,
    Clock,
    DistanceForm,
    Expression,
    Form,
    Part,
    Reference,
    StretchForm,
    Unit,
    UnitForm,
    WeekdayForm,
)
from conflictdigest.timex import context
from conflictdigest.timex.grammar import Grammar, captured
from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.pattern import Rule
from conflictdigest.timex.table import Table
from conflictdigest.timex.tokens import Tokens, Val

_OVERNIGHT = 100
"""The value of "overnight" among the words for days."""
_LEAD = frozenset((CODE["ON"], CODE["IN"], CODE["AT"]))


class Core(Struct, frozen=True):
    """A match: tokens `start`..`end`; nothing before token `low` is free."""

    rule: Rule
    form: Form
    start: int
    end: int
    low: int


Modifier = tuple[dict[str, Val], int]
"""What a modifier says, and the token where it ends (or begins, before an expression)."""


def after(ready: Grammar, t: Tokens, end: int) -> Modifier | None:
    best: Modifier | None = None
    for rule, pattern in ready.after.at(t.kinds[end : end + 2]) if end < len(t.kinds) else ():
        match = pattern.match(t.kinds, end)
        if match and (best is None or match.end() > best[1]):
            best = captured(t, match, rule), match.end()
    return best


def before(ready: Grammar, t: Tokens, start: int, low: int) -> Modifier | None:
    if start <= low:
        return None
    best: Modifier | None = None
    kinds = t.kinds
    for rule, pattern, longest, firsts in ready.before.get(kinds[start - 1], ()):
        for at in range(max(low, start - longest), start if best is None else min(start, best[1])):
            if kinds[at] in firsts and (match := pattern.fullmatch(kinds, at, start)):
                best = captured(t, match, rule), at
                break
    return best


def expression(
    text: str, span: Span, number: int, ready: Grammar, t: Tokens, core: Core, late: Modifier | None
) -> Expression:
    """The expression with what stands around it; `late` is the modifier after it."""
    values: dict[str, Val] = {}
    start, end = core.start, core.end
    for _ in range(2):
        hit = before(ready, t, start, core.low)
        if hit is None:
            break
        values.update(hit[0])
        start = hit[1]
    if late is not None:
        values.update(late[0])
        end = late[1]
    bearing = context.bearing(t, start, core.low)
    if ready.table.postpositions:
        bearing = context.bearing_after(t, end)
    if bearing is Bearing.ON and start > core.low and t.kinds[start - 1] in _LEAD:
        start -= 1
    first, last = t.start(start), t.end(end - 1)
    cues = ready.table.cues
    return Expression(
        span=Span(span.paragraph, span.start + first, span.start + last),
        text=text[first:last],
        form=_plain(core.form),
        rule=core.rule.name,
        sentence=number,
        mod=_mod(values),
        bearing=bearing,
        tense=_told(core.form)
        or _awaited(bearing, core.form, context.tense(t, start, end, bearing, cues, ready.signs)),
        part=_part(values, t, core),
        clock=_clock(values, t, start, end),
        dates_before=_dates_before(t, start, ready.table),
    )


def _told(form: Form) -> Tense | None:
    """The tense that the words themselves hold: "last", "ago", "tomorrow"."""
    step = 0
    if isinstance(form, (UnitForm, WeekdayForm)) and form.reference is Reference.SPEECH:
        step = (form.shift or 0) if form.shift != _OVERNIGHT else 0
    elif (
        isinstance(form, (DistanceForm, StretchForm))
        and form.reference is Reference.SPEECH
        and not isinstance(getattr(form, "inner", None), CalendarForm)
    ):
        step = form.direction
    if isinstance(form, UnitForm) and form.unit is not Unit.DAY and step == 0:
        return None
    return Tense.PAST if step < 0 else Tense.FUTURE if step > 0 else None


def _awaited(bearing: Bearing, form: Form, tense: Tense) -> Tense:
    """A term without a verb in the past is one to come: "open until Tuesday", "there by the weekend"."""
    loose = isinstance(form, (WeekdayForm, UnitForm))
    awaits = (bearing is Bearing.UNTIL and tense is Tense.PRESENT) or (
        bearing is Bearing.BY and tense is Tense.UNKNOWN
    )
    return Tense.FUTURE if loose and awaits else tense


def _plain(form: Form) -> Form:
    if isinstance(form, UnitForm) and form.shift == _OVERNIGHT:  # "overnight" is a word of its own day
        return UnitForm(form.unit, 0, Reference.SPEECH)
    return form


def _mod(values: dict[str, Val]) -> Mod | None:
    value = values.get("mod")
    if value is None and values.get("number") in (1, 2):  # "the second half of August"
        return Mod.START if values["number"] == 1 else Mod.END
    if value is None or "part" in values:  # "early Tuesday morning" is early in the morning, not in the day
        return None
    return Mod(str(value))


def _part(values: dict[str, Val], t: Tokens, core: Core) -> Part | None:
    value = values.get("part")
    if value == "hour":
        return Part.DAWN
    if value is None:
        for i in range(core.start, core.end):
            if t.kinds[i] == CODE["PART"]:
                value = t.values[i]
            elif t.kinds[i] == CODE["DAYWORD"] and t.values[i] == _OVERNIGHT:
                return Part.OVERNIGHT
            elif t.words[i] == "tonight":
                return Part.NIGHT
    return Part(str(value)) if value is not None else None


def _clock(values: dict[str, Val], t: Tokens, start: int, end: int) -> Clock | None:
    minutes, ampm, zone = values.get("clock"), values.get("ampm"), values.get("zone")
    for i in range(start, end):
        if t.kinds[i] == CODE["CLOCK"] and minutes is None:
            minutes = t.values[i]
        if t.kinds[i] == CODE["AMPM"]:
            ampm = t.values[i]
            if minutes is None and i > start and isinstance(t.values[i - 1], int):
                minutes = t.values[i - 1]
        if t.kinds[i] == CODE["ZONE"]:
            zone = t.values[i]
    if not isinstance(minutes, int):
        return None
    if minutes <= 24:  # a bare hour
        minutes *= 60
    if isinstance(ampm, int):
        minutes = minutes % 720 + ampm * 60
    return Clock(minutes // 60 % 24, minutes % 60, str(zone) if zone else None)


def _dates_before(t: Tokens, start: int, table: Table) -> bool:
    """The clause says of something told before when it was: "The talks date back to last Thursday"."""
    if not t.words or t.words[0] not in table.cues.articles:
        return False
    for phrase in table.cues.dates_before:
        at = start - len(phrase)
        if 1 <= at <= 5 and tuple(t.words[at:start]) == phrase:
            return True
        if 1 <= at - 1 <= 5 and tuple(t.words[at - 1 : start - 1]) == phrase and t.kinds[start - 1] in _LEAD:
            return True
    return False
