"""False friends: words that look like time and are none."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.pattern import Rule
from conflictdigest.timex.table import Table
from conflictdigest.timex.tokens import Tokens


def _set(*kinds: str) -> frozenset[str]:
    return frozenset(CODE[k] for k in kinds)


_PREPOSITIONS = _set(
    "IN", "ON", "OF", "SINCE", "UNTIL", "BY", "FROM", "TO", "DURING", "BEFORE", "AFTER", "BETWEEN", "WITHIN",
    "EARLY", "EDGE", "ASOF",
)  # fmt: skip
_YEAR_AFTER = _PREPOSITIONS | _set("AND", "APPROX", "LAST", "DASH", "LPAR", "FOR", "AT")
_ARTICLES = _set("THE", "A", "THIS", "THAT", "POS_")
_NO_NOUN = frozenset(("with", "against", "has", "had", "is", "was", "went", "will", "s", "began"))
_HABITS = frozenset(("every", "each"))
_SMALL = frozenset(("weekday", "month"))
_OF_THE_AGE = frozenset(
    ["youth", "world", "society", "generation", "children", "technology", "standards", "warfare", "wars"]
)
_THAN = frozenset(("than", "als", "que", "чем", "ніж", "niż"))
_QUOTES = frozenset('"“«„(—–-:.')


class _Place(Struct, frozen=True):
    """A match in its sentence: tokens `start`..`end`."""

    t: Tokens
    start: int
    end: int
    table: Table

    @property
    def before(self) -> str:
        return self.t.kinds[self.start - 1] if self.start else ""

    @property
    def word_before(self) -> str:
        return self.t.words[self.start - 1] if self.start else ""

    @property
    def after(self) -> str:
        return self.t.kinds[self.end : self.end + 1]

    @property
    def word_after(self) -> str:
        return self.t.words[self.end] if self.end < len(self.t.words) else ""

    @property
    def name_after(self) -> bool:
        return self.after == CODE["CAP"]


def keep(rule: Rule, t: Tokens, start: int, end: int, table: Table) -> bool:
    """Whether a match stands in a context in which such words mean time."""
    at = _Place(t, start, end, table)
    if at.word_before in _HABITS:
        return False
    if table.small and rule.name in _SMALL and t.capital[start] and start and at.word_before not in _QUOTES:
        return False
    if end - start == 1:
        word = t.words[start]
        if (at.word_before, word) in table.names or (word, at.word_after) in table.names:
            return False
    check = _CHECKS.get(rule.name)
    return check is None or check(at)


def _month(at: _Place) -> bool:
    """A month alone: not a person's or an operation's name; "May" and "March" only after a preposition."""
    if at.t.kinds[at.start] == CODE["XMONTH"]:
        if at.before == CODE["DASH"] and at.t.kinds[max(0, at.start - 2) : at.start - 1] == CODE["EARLY"]:
            return True  # "mid-May"
        if at.before in _ARTICLES:  # "the March accession", not "the March for Peace"
            return at.after == CODE["X"] and at.word_after not in _NO_NOUN
        return at.before in _PREPOSITIONS and not at.name_after
    if at.before == CODE["CAP"] and at.start > 1:
        return False
    return not (at.name_after and (not at.start or at.before not in _PREPOSITIONS | _ARTICLES | _set("X")))


def _weekday(at: _Place) -> bool:
    """A weekday alone: not part of a newspaper's name ("the Sunday Times")."""
    return not (at.name_after and at.before in (CODE["THE"], CODE["CAP"]))


def _year(at: _Place) -> bool:
    """Four digits alone: a year after a preposition, in brackets, before a noun; no number of things."""
    value = at.t.values[at.start]
    if at.word_after in at.table.counted or not isinstance(value, int) or not 1000 <= value <= 2099:
        return False
    if at.after and at.after in _set("DASH", "SLASH") and at.end < len(at.t.words) - 1:
        return at.before in _YEAR_AFTER and at.t.kinds[at.end + 1] in _set("X", "CAP")
    if at.before and at.before in _YEAR_AFTER:
        return value >= 1500 or at.before in _set("IN", "SINCE", "UNTIL", "LPAR", "DURING", "BY")
    if at.before in _set("THE", "POS_", "POSS") or at.word_before == "a":
        model = at.name_after and at.before != CODE["THE"]  # "his 1987 Chevrolet"
        noun = at.after == CODE["X"] and not at.word_after.endswith("s")
        return value >= (1500 if noun else 1800) and not model
    if at.table.bare_years and at.before == CODE["X"] and not at.t.capital[at.start - 1]:
        return value >= 1900
    return at.before in ("", CODE["COMMA"]) and value >= 1800


def _years(at: _Place) -> bool:
    return at.before != CODE["DASH"]


def _noon(at: _Place) -> bool:
    """A part of a day: "at dawn" and "in the afternoon" have a day, "at night" is a habit."""
    return at.t.words[at.end - 1] not in ("night", "nighttime")


def _season(at: _Place) -> bool:
    """A season's name: "the fall of the city" is no autumn."""
    led = at.before in _set("IN", "BY", "SINCE", "UNTIL", "DURING", "EDGE", "OF", "EARLY")
    if at.t.kinds[at.end - 1] == CODE["XSEASON"]:
        return led and at.word_after != "of"
    return led or at.t.kinds[at.start] == CODE["THE"]


def _edge(at: _Place) -> bool:
    """The end of a unit that is not named: "the end of the year", not "the end of the year 2023"."""
    return at.after not in _set("YEAR", "MONTH", "XMONTH")


def _day_alone(at: _Place) -> bool:
    """A day of the month by its number: "on the 23rd, …", not "on the 38th parallel"."""
    return at.after in ("", CODE["COMMA"], CODE["DOT"], CODE["AND"])


def _whole_unit(at: _Place) -> bool:
    """A unit that nothing narrows: "the last week", not "the last day of the siege"."""
    return at.after != CODE["OF"]


def _last_day(at: _Place) -> bool:
    """A unit gone by: "last week", but "last day" is the end of something."""
    gone = not _set("LAST", "PAST").isdisjoint(at.t.kinds[at.start : at.end])
    return not (gone and at.t.values[at.end - 1] == "day")


def _today(at: _Place) -> bool:
    """A day's word: "today's vote", but "today's youth" are the young of these years."""
    of_the_age = at.t.words[at.end + 1 : at.end + 2]
    return not (at.after == CODE["POSS"] and of_the_age and of_the_age[0] in _OF_THE_AGE)


def _tomorrow(at: _Place) -> bool:
    """Words for tomorrow that also mean morning: with an article they do ("la mañana", "der Morgen")."""
    return at.before not in _set("THE", "THIS", "ON")


def _apart(at: _Place) -> bool:
    """So much later than something told; "two days later than planned" compares."""
    return at.word_after not in _THAN and at.before != CODE["FOR"]


def _beside(at: _Place) -> bool:
    """Before or after what was told: "the night before", not "the night before the vote"."""
    return at.after not in _set("X", "CAP", "THE", "A", "THIS", "THAT", "POS_")


def _counted_year(at: _Place) -> bool:
    return at.word_after not in at.table.counted


def _holiday(at: _Place) -> bool:
    """A feast's name inside another name is none."""
    return at.before != CODE["CAP"] or at.start < 2


_CHECKS: Mapping[str, Callable[[_Place], bool]] = {
    "tomorrow": _tomorrow,
    "apart": _apart,
    "day-word": _today,
    "day-alone": _day_alone,
    "past-unit": _whole_unit,
    "unit-shift": _last_day,
    "part-beside": _beside,
    "year-short": _counted_year,
    "edge-of-unit": _edge,
    "holiday": _holiday,
    "month": _month,
    "weekday": _weekday,
    "year": _year,
    "years": _years,
    "noon": _noon,
    "season": _season,
}
