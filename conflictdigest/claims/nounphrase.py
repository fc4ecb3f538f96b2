"""Whether words before a verb are a noun phrase that may speak, and no clause."""

from __future__ import annotations

from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wording import is_name
from conflictdigest.claims.wordsets import words as wordset

CLOSERS = frozenset({",", "،", ")", "—", "–", "--"})
"""Marks that close what stands between a noun and its verb."""
_MARKS = CLOSERS | {"("}
_LONGEST = 16
NEVER_LAST = wordset("to by be against of for from with into such over about than")
"""Words with which no noun phrase ends."""


def _relative(t: Tokens, first: int, cues: Cues) -> bool:
    """Does a relative clause begin here ("which leads to peace")?"""
    if not first:
        return False
    before = t.lows[first - 1]
    if before in {"who", "which", "whom"}:
        return not (t.lows[first] in cues.dets or t.lows[first] in cues.pronouns or is_name(t.words[first]))
    if before == "that":
        low = t.lows[first]
        plain = t.words[first].islower() and low not in cues.dets and low not in cues.pronouns
        return (
            plain
            and low.endswith(("s", "ed"))
            and low not in cues.generic
            and first + 1 < t.size
            and (
                t.lows[first + 1] in cues.preps or t.lows[first + 1] in cues.dets or t.lows[first + 1] == "to"
            )
        )
    return False


def noun_phrase(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    """Whether tokens first..last-1 are one."""
    if last <= first:
        return False
    main = last
    if not _MARKS.isdisjoint(t.words[first:last]):
        main = next(i for i in range(first, last) if t.words[i] in _MARKS)
    if main - first > _LONGEST:
        return False
    head = t.lows[first]
    if _relative(t, first, cues):
        return False
    if head in {"to", "not"} or t.lows[last - 1] in NEVER_LAST or t.lows[last - 1] in cues.bare_dets:
        return False
    if last - first == 1 and (
        head in cues.skip or head in cues.breaks or head in cues.preps or head in cues.conj
    ):
        return False
    relative = False
    auxiliaries, negations = cues.auxiliaries, cues.negations
    for i, low in enumerate(t.lows[first:last], first):
        if low in {"who", "which", "that"}:
            relative = True
        if low in _OPENS_PHRASE and first < i < main and not _may_precede_article(t, i - 1, cues):
            return False
        if first < i < main and not relative and low in _FINITE:
            return False
        if not relative and (low in auxiliaries or low in negations) and low != "no":
            return False
    return any(word[0].isalpha() for word in t.words[first:last])


_OPENS_PHRASE = wordset("a an the your our my")
_FINITE = wordset("went fell took gave began saw rose flew drove broke spoke became")
"""Pasts that are no participles: a stretch with one is a clause."""


def _may_precede_article(t: Tokens, i: int, cues: Cues) -> bool:
    low = t.lows[i]
    return (
        low in cues.preps
        or low in cues.conj
        or low in _LINKING
        or low.endswith("ing")
        or not t.words[i][0].isalnum()
    )


_LINKING = wordset("""near around outside inside along by as into over under after before behind during
    against about between
    both all half to like""")
