"""What the words around an expression say: tense of its clause, bearing on its days."""

from __future__ import annotations

from conflictdigest.model.dates import Bearing, Tense
from conflictdigest.text.memo import Memo
from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.table import Cues
from conflictdigest.timex.tokens import Tokens

Signs = Memo[bool]
_REACH = 24
"""Tokens that a verb may stand away; keeps reading linear in endless sentences."""

_BEARINGS = {
    CODE["SINCE"]: Bearing.SINCE,
    CODE["FROM"]: Bearing.SINCE,
    CODE["AFTER"]: Bearing.SINCE,
    CODE["UNTIL"]: Bearing.UNTIL,
    CODE["BY"]: Bearing.BY,
    CODE["BEFORE"]: Bearing.BY,
    CODE["AGO"]: Bearing.BY,
    CODE["WITHIN"]: Bearing.WITHIN,
    CODE["DURING"]: Bearing.WITHIN,
    CODE["BETWEEN"]: Bearing.WITHIN,
}
_SKIP = frozenset(CODE[k] for k in ("THE", "APPROX", "EARLY", "ON", "IN", "AT", "PART", "ASOF"))
_PLAIN = frozenset((CODE["X"], CODE["LAST"], CODE["EDGE"]))
_HELPERS = frozenset(("be", "been", "have", "not", "also", "soon", "get", "then", "only", "stay", "remain"))
"""Words that may stand between an auxiliary and its verb."""
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


def bearing_after(t: Tokens, end: int) -> Bearing:
    """From the word after the expression, in languages with postpositions."""
    for i in range(end, min(end + 3, len(t.kinds))):
        found = _BEARINGS.get(t.kinds[i])
        if found is not None and t.kinds[i] != CODE["AGO"]:
            return found
    return Bearing.ON


def tense(t: Tokens, start: int, end: int, held: Bearing, cues: Cues, signs: Signs) -> Tense:
    """Tense of the clause around tokens `start`..`end`; `signs` are those of the same cues."""
    after = t.words[end] if end < len(t.words) else ""
    if after in cues.nouns_set:
        return Tense.FUTURE
    if held is Bearing.UNTIL and _sets_term(t, start, cues):
        return Tense.FUTURE
    if t.kinds[end : end + 1] == CODE["POSS"]:
        return _of_noun(t, start, end, cues, signs)
    if _is_then(t, start, cues):
        return Tense.FUTURE
    if end < len(t.words) and _verb_at(t, end, cues) is Tense.PAST:
        return Tense.PAST
    if t.kinds[max(0, start - 1) : start] == CODE["FOR"]:  # "a march for Tuesday"
        return Tense.FUTURE
    if _opens_clause(t, start, cues):
        return _after(t, end, cues, signs) or _before(t, start, cues, signs) or Tense.UNKNOWN
    return _before(t, start, cues, signs) or _after(t, end, cues, signs) or Tense.UNKNOWN


def _is_then(t: Tokens, start: int, cues: Cues) -> bool:
    """A verb in the present stands right before the date: "the vote is Tuesday", "talks begin on Monday"."""
    i = start - 1
    while i >= 0 and t.kinds[i] in _SKIP:
        i -= 1
    return i >= 0 and t.words[i] in cues.present


def _before(t: Tokens, start: int, cues: Cues, signs: Signs) -> Tense | None:
    return _scan(t, range(start - 1, max(-1, start - _REACH), -1), cues, signs)


def _after(t: Tokens, end: int, cues: Cues, signs: Signs) -> Tense | None:
    return _scan(t, range(end, min(len(t.words), end + _REACH)), cues, signs)


def _of_noun(t: Tokens, start: int, end: int, cues: Cues, signs: Signs) -> Tense:
    """Tense of a date with a noun: a ruling has been, a vote may be to come if the clause looks ahead."""
    if (*t.words[max(0, start - 2) : start],) in cues.ahead_pairs:
        return Tense.FUTURE
    if cues.nouns_ahead.isdisjoint(t.words[end + 1 : end + 4]):
        return Tense.PAST
    return _before(t, start, cues, signs) or _after(t, end, cues, signs) or Tense.PAST


def _sets_term(t: Tokens, start: int, cues: Cues) -> bool:
    before = t.words[max(0, start - 10) : start]
    for i, word in enumerate(before):
        if word in cues.has or word in cues.ahead:
            return not (i and before[i - 1] in cues.pluperfect)
    return False


def _opens_clause(t: Tokens, start: int, cues: Cues) -> bool:
    i = start - 1
    while i >= 0 and t.kinds[i] in _SKIP:
        i -= 1
    return i < 0 or t.words[i] in _OPENERS or t.words[i] in cues.conjunctions


def signs(cues: Cues) -> Memo[bool]:
    """Whether a word may tell a tense, or end a clause, wherever it stands."""
    pairs = {first for first, _ in cues.ahead_pairs}
    words = cues.future | cues.ahead | cues.infinitive | cues.past | cues.present | pairs | _STOPS
    endings = cues.past_endings + cues.future_endings
    beginnings = cues.future_beginnings
    return Memo(lambda word: word in words or word.endswith(endings) or word.startswith(beginnings))


def _scan(t: Tokens, positions: range, cues: Cues, signs: Signs) -> Tense | None:
    """Tense of the first verb met."""
    infinitive = False
    words = t.words
    for i in positions:
        if not signs[words[i]]:
            continue
        if words[i] in _STOPS:
            return None
        found = _verb_at(t, i, cues)
        if found is not None:  # "decided to admit them in March": what was decided may lie ahead
            return Tense.UNKNOWN if infinitive and found is Tense.PAST else found
        infinitive = infinitive or (
            positions.step < 0 and t.words[i] in cues.infinitive and _infinitive(t, i)
        )
    return None


def _verb_at(t: Tokens, i: int, cues: Cues) -> Tense | None:
    word = t.words[i]
    if word in cues.future and not (t.capital[i] and i > 0):
        later = t.words[i + 1 : i + 4]
        return (
            Tense.FUTURE
            if cues.perfect.isdisjoint(later[:2]) and _ahead_of_all(word, later, cues)
            else Tense.PAST
        )
    if word in cues.ahead or (word, t.words[i + 1] if i + 1 < len(t.words) else "") in cues.ahead_pairs:
        return Tense.FUTURE
    if word in cues.infinitive and _infinitive(t, i) and _announced(t, i, cues):
        return Tense.FUTURE
    if _is_past(t, i, word, cues):
        for k in range(max(0, i - 3), i):
            if not _HELPERS.issuperset(t.words[k + 1 : i]):
                continue
            if t.words[k] in cues.future:  # "will be killed"
                return _verb_at(t, k, cues)
            if i - k > 1 and t.words[k] in cues.infinitive and _announced(t, k, cues):  # "is to be signed"
                return Tense.FUTURE
        return Tense.PRESENT if i and t.words[i - 1] in ("is", "are") else Tense.PAST
    if cues.future_beginnings and len(word) > 4 and word.startswith(cues.future_beginnings):
        return Tense.FUTURE
    if cues.future_endings and len(word) > 4 and word.endswith(cues.future_endings):
        return Tense.FUTURE
    if word not in cues.present or (i and t.words[i - 1] in cues.infinitive):
        return None
    helped = i and any(w in cues.future for w in t.words[max(0, i - 3) : i])
    return Tense.FUTURE if helped else Tense.PRESENT


def _is_past(t: Tokens, i: int, word: str, cues: Cues) -> bool:
    if word in cues.past:
        return True
    return len(word) > 3 and not t.capital[i] and bool(cues.past_endings) and word.endswith(cues.past_endings)


def _infinitive(t: Tokens, i: int) -> bool:
    """Whether "to" stands before a plain word, not before a name or an article."""
    return t.kinds[i + 1 : i + 2] in _PLAIN


def _announced(t: Tokens, i: int, cues: Cues) -> bool:
    return not cues.announces.isdisjoint(t.words[max(0, i - 4) : i]) or (
        i > 0 and t.words[i - 1] in cues.copulas
    )


def _ahead_of_all(word: str, later: list[str], cues: Cues) -> bool:
    return word != "could" or cues.unseen.isdisjoint(later)
