"""False friends: words that look like time and are none."""

from __future__ import annotations

from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.pattern import Rule
from conflictdigest.timex.table import Table
from conflictdigest.timex.tokens import Tokens


def _set(*kinds: str) -> frozenset[str]:
    return frozenset(CODE[k] for k in kinds)


_PREPOSITIONS = _set("IN", "ON", "OF", "SINCE", "UNTIL", "BY", "FROM", "TO", "DURING", "BEFORE", "AFTER", "BETWEEN",
                     "WITHIN", "EARLY", "EDGE", "ASOF")  # fmt: skip
_YEAR_AFTER = _PREPOSITIONS | _set("AND", "APPROX", "LAST", "DASH", "LPAR", "FOR", "AT")
_ARTICLES = _set("THE", "A", "THIS", "THAT", "POS_")
_NO_NOUN = frozenset(("with", "against", "has", "had", "is", "was", "went", "will", "s", "began"))
_SMALL = frozenset(("weekday", "month"))
_QUOTES = frozenset('"“«„(—–-:.')
_NAME_HEADS = frozenset(("every", "each"))


def keep(rule: Rule, t: Tokens, start: int, end: int, table: Table) -> bool:
    """Whether a match stands in a context in which such words mean time."""
    before = t.kinds[start - 1] if start else ""
    word_before = t.words[start - 1] if start else ""
    if word_before in _NAME_HEADS:
        return False
    if (
        table.small
        and rule.name in _SMALL
        and t.capital[start]
        and start
        and t.words[start - 1] not in _QUOTES
    ):
        return False
    if end - start == 1:
        after = t.words[end] if end < len(t.words) else ""
        if (word_before, t.words[start]) in table.names or (t.words[start], after) in table.names:
            return False
    check = _CHECKS.get(rule.name)
    return check is None or check(t, start, end, before, table)


def _month(t: Tokens, start: int, end: int, before: str, table: Table) -> bool:
    """A month alone: not a person's or an operation's name; "May" and "March" only after a preposition."""
    after_name = end < len(t.words) and t.capital[end] and t.kinds[end] in (CODE["CAP"],)
    if t.kinds[start] == CODE["XMONTH"]:
        if before == CODE["DASH"] and t.kinds[max(0, start - 2) : start - 1] == CODE["EARLY"]:  # "mid-May"
            return True
        if before in _ARTICLES:  # "the March accession", not "the March for Peace"
            return t.kinds[end : end + 1] == CODE["X"] and t.words[end] not in _NO_NOUN
        return before in _PREPOSITIONS and not after_name
    if before == CODE["CAP"] and start > 1:
        return False
    return not (after_name and (start == 0 or before not in _PREPOSITIONS | _ARTICLES | _set("X")))


def _weekday(t: Tokens, start: int, end: int, before: str, table: Table) -> bool:
    """A weekday alone: not part of a newspaper's name ("the Sunday Times")."""
    named = end < len(t.words) and t.capital[end] and t.kinds[end] == CODE["CAP"]
    return not (named and before in (CODE["THE"], CODE["CAP"]))


def _year(t: Tokens, start: int, end: int, before: str, table: Table) -> bool:
    """Four digits alone: a year after a preposition or in brackets or before a noun, never before things counted."""
    value = t.values[start]
    after = t.words[end] if end < len(t.words) else ""
    if after in table.counted or not isinstance(value, int) or not 1000 <= value <= 2099:
        return False
    if t.kinds[end : end + 1] and t.kinds[end] in _set("DASH", "SLASH") and end < len(t.words) - 1:
        return _year_joined(t, start, end, before)
    if before in _YEAR_AFTER:
        return value >= 1500 or before in _set("IN", "SINCE", "UNTIL", "LPAR", "DURING", "BY")
    if before in _set("THE", "POS_", "POSS") or t.words[start - 1 : start] == ["a"]:
        return value >= 1800
    if table.bare_years and before == CODE["X"] and not t.capital[start - 1]:
        return value >= 1900
    if before == CODE["COMMA"] or not before:
        return value >= 1800
    return False


def _year_joined(t: Tokens, start: int, end: int, before: str) -> bool:
    nxt = t.kinds[end + 1]
    return before in _YEAR_AFTER and nxt in _set("X", "CAP")


def _numbers_differ(t: Tokens, start: int, end: int, before: str, table: Table) -> bool:
    return before != CODE["DASH"]


def _noon(t: Tokens, start: int, end: int, before: str, table: Table) -> bool:
    """A part of a day: "at dawn" and "in the afternoon" have a day, "at night" is a habit."""
    return t.words[end - 1] not in ("night", "nighttime")


def _season(t: Tokens, start: int, end: int, before: str, table: Table) -> bool:
    """A season's name: "the fall of the city" is no autumn."""
    if t.kinds[end - 1] == CODE["XSEASON"]:
        return before in _set("IN", "BY", "SINCE", "UNTIL", "DURING", "EDGE", "OF") and t.words[
            end : end + 1
        ] != ["of"]
    return True


def _holiday(t: Tokens, start: int, end: int, before: str, table: Table) -> bool:
    """A feast's name inside another name is none."""
    return before != CODE["CAP"] or start < 2


def _edge(t: Tokens, start: int, end: int, before: str, table: Table) -> bool:
    """The end of a unit that is not named: "the end of the year", not "the end of the year 2023"."""
    return t.kinds[end : end + 1] not in _set("YEAR", "MONTH", "XMONTH")


_CHECKS = {
    "edge-of-unit": _edge,
    "holiday": _holiday,
    "month": _month,
    "weekday": _weekday,
    "year": _year,
    "years": _numbers_differ,
    "noon": _noon,
    "season": _season,
}
