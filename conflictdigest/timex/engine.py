"""Finds time expressions: one engine for every language's table.

A sentence without a word or number of time costs one scan. Else its tokens' kinds become a string, each rule
that can begin at a token is tried there, and the longest match counts; then modifiers on both sides are
taken in. Patterns have no repetition, so cost is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from conflictdigest.model.dates import Bearing, Mod, Tense
from conflictdigest.model.text import Span
from conflictdigest.model.timex import (
    CalendarForm,
    Clock,
    ClockForm,
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
from conflictdigest.timex.filters import keep
from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.pattern import Rule, compile_pattern, last_kinds, openings
from conflictdigest.timex.shapes import SHAPES
from conflictdigest.timex.table import CORE, Table
from conflictdigest.timex.tables import table_for
from conflictdigest.timex.tokens import Lexicon, Tokens, Val, tokenise

_WORDS = re.compile(r"[^\W\d_]+")
_NUMBERS = re.compile(
    r"(?<![\d.,])(?:[12١٢۱۲]\d{3}s?(?!\d)|9/11|\d{1,4}[./-]\d{1,2}[./-]\d|\d\d?:\d\d|\d0s\b)"
)
_COMMA = CODE["COMMA"]
_LOOKS_ON = frozenset(("apart-happening", "beside-happening"))
"""Rules whose last element is the word after the expression."""
_OVERNIGHT = 100
"""The value of "overnight" among the words for days."""
_LEAD = frozenset((CODE["ON"], CODE["IN"], CODE["AT"]))


Options = tuple[tuple[Rule, re.Pattern[str]], ...]


class Openings:
    """Rules by the two kinds they can begin with, worked out as pairs come by."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = tuple((r, compile_pattern(r.pattern), openings(r.pattern)) for r in rules)
        self._known: dict[str, Options] = {}

    def at(self, pair: str) -> Options:
        """Rules that may match where these kinds (two, or one at a sentence's end) stand."""
        found = self._known.get(pair)
        if found is None:
            found = self._known[pair] = tuple(self._fitting(pair))
        return found

    def _fitting(self, pair: str) -> Iterator[tuple[Rule, re.Pattern[str]]]:
        for rule, pattern, begins in self._rules:
            second, enough = begins.get(pair[:1], (frozenset(), False))
            if enough or pair[1:] in second:
                yield rule, pattern


@dataclass(frozen=True, slots=True)
class Grammar:
    """A table made ready."""

    table: Table
    triggers: frozenset[str]
    rules: Openings
    before: dict[str, tuple[tuple[Rule, re.Pattern[str], int], ...]]
    after: Openings
    lexicon: Lexicon


@cache
def grammar(language: str) -> Grammar | None:
    table = table_for(language)
    if table is None:
        return None
    before: dict[str, list[tuple[Rule, re.Pattern[str], int]]] = {}
    for r in table.before:
        for kind in sorted(set(last_kinds(r.pattern))):
            before.setdefault(kind, []).append((r, compile_pattern(r.pattern), len(r.pattern.split())))
    return Grammar(
        table,
        _triggers(table),
        Openings(table.rules),
        {k: tuple(v) for k, v in before.items()},
        Openings(table.after),
        Lexicon(table),
    )


def _triggers(table: Table) -> frozenset[str]:
    """Words without one of which (or a number like a date) a sentence holds no expression."""
    words = {w for w, (kind, _) in table.words.items() if kind in CORE}
    words |= {p + w for p in table.prefixes for w in words}
    for phrase, (kind, _) in table.phrases.items():
        if kind in CORE and words.isdisjoint(phrase):
            words.add(max((w for w in phrase if w.isalpha()), key=len, default=""))
    return frozenset(words)


def find(paragraphs: tuple[str, ...], sentences: tuple[Span, ...], language: str) -> tuple[Expression, ...]:
    """Every time expression of a text, in reading order.

    `sentences` are spans of `paragraphs`; expressions never cross them. A language without a table gives
    nothing. Never raises, whatever the text.
    """
    ready = grammar(language)
    if ready is None:
        return ()
    found: list[Expression] = []
    for number, span in enumerate(sentences):
        text = paragraphs[span.paragraph][span.start : span.end]
        if ready.triggers.isdisjoint(_WORDS.findall(text.lower())) and not _NUMBERS.search(text):
            continue
        found.extend(_sentence(text, span, number, ready))
    return tuple(found)


def _sentence(text: str, span: Span, number: int, ready: Grammar) -> Iterator[Expression]:
    t = tokenise(text, ready.table, ready.lexicon)
    i, low, n = 0, 0, len(t.kinds)
    while i < n:
        options = ready.rules.at(t.kinds[i : i + 2])
        hit = _longest(t, i, options, ready.table) if options else None
        if hit is None:
            i += 1
            continue
        rule, form, end = hit
        if isinstance(form, ClockForm) and (day := _day_of_clock(t, i, end, low, ready)):
            i = day
            continue
        yield _finish(text, span, number, ready, t, _Core(rule, form, i, end, low))
        i = low = _end_after(ready, t, end)


def _day_of_clock(t: Tokens, start: int, end: int, low: int, ready: Grammar) -> int | None:
    """Where the day begins that takes a time of day as its modifier ("at 4 a.m. on Monday")."""
    for k in range(end, min(end + 6, len(t.kinds))):
        options = ready.rules.at(t.kinds[k : k + 2])
        hit = _longest(t, k, options, ready.table) if options else None
        if hit is not None and not isinstance(hit[1], ClockForm):
            mods = _before(ready, t, k, low)
            return k if mods is not None and mods[1] < end else None
    return None


@dataclass(frozen=True, slots=True)
class _Core:
    rule: Rule
    form: Form
    start: int
    end: int
    low: int


def _longest(t: Tokens, i: int, options: Options, table: Table) -> tuple[Rule, Form, int] | None:
    matches = [(m.end(), -k, m) for k, (_, p) in enumerate(options) if (m := p.match(t.kinds, i))]
    if not matches:
        return None
    for end, k, match in sorted(matches, key=lambda x: x[:2], reverse=True):
        rule = options[-k][0]
        values = _values(t, match, rule)
        form = SHAPES[rule.shape](values)
        while end > i + 1 and (t.kinds[end - 1] == _COMMA or (rule.name in _LOOKS_ON and end == match.end())):
            end -= 1
        if form is not None and keep(rule, t, i, end, table):
            return rule, form, end
    return None


def _values(t: Tokens, match: re.Match[str], rule: Rule) -> dict[str, Val]:
    values: dict[str, Val] = dict(rule.given)
    for name, index in match.re.groupindex.items():
        at = match.start(index)
        if at >= 0:
            values[name] = t.values[at]
    return values


def _end_after(ready: Grammar, t: Tokens, end: int) -> int:
    hit = _after(ready, t, end)
    return hit[1] if hit else end


def _after(ready: Grammar, t: Tokens, end: int) -> tuple[dict[str, Val], int] | None:
    best: tuple[dict[str, Val], int] | None = None
    for rule, pattern in ready.after.at(t.kinds[end : end + 2]) if end < len(t.kinds) else ():
        match = pattern.match(t.kinds, end)
        if match and (best is None or match.end() > best[1]):
            best = _values(t, match, rule), match.end()
    return best


def _before(ready: Grammar, t: Tokens, start: int, low: int) -> tuple[dict[str, Val], int] | None:
    if start <= low:
        return None
    best: tuple[dict[str, Val], int] | None = None
    for rule, pattern, longest in ready.before.get(t.kinds[start - 1], ()):
        for at in range(max(low, start - longest), start):
            if best is not None and at >= best[1]:
                break
            match = pattern.fullmatch(t.kinds, at, start)
            if match:
                best = _values(t, match, rule), at
                break
    return best


def _finish(text: str, span: Span, number: int, ready: Grammar, t: Tokens, core: _Core) -> Expression:
    """The expression with what stands around it."""
    values: dict[str, Val] = {}
    start, end = core.start, core.end
    for _ in range(2):
        hit = _before(ready, t, start, core.low)
        if hit is None:
            break
        values.update(hit[0])
        start = hit[1]
    late = _after(ready, t, end)
    if late is not None:
        values.update(late[0])
        end = late[1]
    bearing = context.bearing(t, start, core.low)
    if ready.table.postpositions:
        bearing = context.bearing_after(t, end)
    if bearing is Bearing.ON and start > core.low and t.kinds[start - 1] in _LEAD:
        start -= 1
    first, last = t.starts[start], t.ends[end - 1]
    cues = ready.table.cues
    return Expression(
        span=Span(span.paragraph, span.start + first, span.start + last),
        text=text[first:last],
        form=_plain(core.form),
        rule=core.rule.name,
        sentence=number,
        mod=_mod(values, t, core),
        bearing=bearing,
        tense=_told(core.form) or context.tense(t, start, end, bearing, cues),
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


def _plain(form: Form) -> Form:
    if isinstance(form, UnitForm) and form.shift == _OVERNIGHT:  # "overnight" is a word of its own day
        return UnitForm(form.unit, 0, Reference.SPEECH)
    return form


def _mod(values: dict[str, Val], t: Tokens, core: _Core) -> Mod | None:
    value = values.get("mod")
    if value is None or "part" in values:  # "early Tuesday morning" is early in the morning, not in the day
        return None
    return Mod(str(value))


def _part(values: dict[str, Val], t: Tokens, core: _Core) -> Part | None:
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
