"""What the words around an expression say: tense of its clause, bearing on its days."""

from __future__ import annotations

from conflictdigest.model.dates import Bearing, Tense
from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.table import Cues
from conflictdigest.timex.tokens import Tokens

_REACH = 24
"""Tokens that a verb may stand away; keeps reading linear in endless sentences."""

_BEARINGS = {
    CODE["SINCE"]: Bearing.SINCE,
    CODE["FROM"]: Bearing.SINCE,
    CODE["AFTER"]: Bearing.SINCE,
    CODE["UNTIL"]: Bearing.UNTIL,
    CODE["BY"]: Bearing.BY,
    CODE["BEFORE"]: Bearing.BY,
    CODE["WITHIN"]: Bearing.WITHIN,
    CODE["DURING"]: Bearing.WITHIN,
    CODE["BETWEEN"]: Bearing.WITHIN,
}
_SKIP = frozenset(CODE[k] for k in ("THE", "APPROX", "EARLY", "ON", "IN", "AT", "PART", "ASOF"))
_STOPS = frozenset(";:")
_OPENERS = frozenset("\"“”«»'‘’`,;:—–(")


def bearing(t: Tokens, start: int, low: int) -> Bearing:
    """From the word before the expression whose first token is `start`; nothing before `low` counts."""
    for i in range(start - 1, max(low, start - 4) - 1, -1):
        found = _BEARINGS.get(t.kinds[i])
        if found is not None:
            return found
        if t.kinds[i] not in _SKIP:
            break
    return Bearing.ON


def tense(t: Tokens, start: int, end: int, cues: Cues) -> Tense:
    """Tense of the clause around tokens `start`..`end`."""
    if _opens_clause(t, start, cues):
        return _rightwards(t, end, cues) or _leftwards(t, start, cues) or Tense.UNKNOWN
    return _leftwards(t, start, cues) or _rightwards(t, end, cues) or Tense.UNKNOWN


def _opens_clause(t: Tokens, start: int, cues: Cues) -> bool:
    i = start - 1
    while i >= 0 and t.kinds[i] in _SKIP:
        i -= 1
    return i < 0 or t.words[i] in _OPENERS or t.words[i] in cues.conjunctions


def _leftwards(t: Tokens, start: int, cues: Cues) -> Tense | None:
    for i in range(start - 1, max(-1, start - _REACH), -1):
        if t.words[i] in _STOPS:
            return None
        found = _verb_at(t, i, cues)
        if found is not None:
            return found
    return None


def _rightwards(t: Tokens, end: int, cues: Cues) -> Tense | None:
    for i in range(end, min(len(t.words), end + _REACH)):
        if t.words[i] in _STOPS:
            return None
        found = _verb_at(t, i, cues)
        if found is not None:
            return found
    return None


def _verb_at(t: Tokens, i: int, cues: Cues) -> Tense | None:
    word = t.words[i]
    if word in cues.future:
        return Tense.PAST if _perfect_follows(t, i) else Tense.FUTURE
    if word in cues.ahead:
        return Tense.FUTURE
    if word in cues.infinitive and _announced(t, i, cues):
        return Tense.FUTURE
    if word in cues.past or (
        len(word) > 3 and not t.capital[i] and cues.past_endings and word.endswith(cues.past_endings)
    ):
        before = t.words[max(0, i - 3) : i]
        if any(w in cues.future for w in before):
            return Tense.PAST if "have" in before else Tense.FUTURE
        if any(
            w in cues.infinitive and _announced(t, i - len(before) + k, cues) for k, w in enumerate(before)
        ):
            return Tense.FUTURE
        return Tense.PAST
    if cues.future_endings and len(word) > 4 and word.endswith(cues.future_endings):
        return Tense.FUTURE
    return None


def _perfect_follows(t: Tokens, i: int) -> bool:
    return "have" in t.words[i + 1 : i + 3]


def _announced(t: Tokens, i: int, cues: Cues) -> bool:
    return any(w in cues.ahead for w in t.words[max(0, i - 5) : i])
