"""A source right behind its verb, with the words after it: "Am Montag sagte der Sprecher, dass …".

German sets the verb second whatever comes first; in Spanish, Polish, Russian and Ukrainian it may come before
its subject. The sentence has to begin with the verb or with an adverbial, and what is said has to show
itself: by a word for "that", a colon, a quotation, or (in German) by a comma and a clause.
"""

from __future__ import annotations

from conflictdigest.claims import frames
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.denials import denied_by_content
from conflictdigest.claims.extent import phrase_end
from conflictdigest.claims.found import Found
from conflictdigest.claims.persons import is_role
from conflictdigest.claims.phrase import interpret
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wording import is_name
from conflictdigest.claims.wordsets import words as wordset
from conflictdigest.model.claims import Stance

_ADVERBIAL = 10
"""Tokens of the longest adverbial before the verb."""
_SOURCE = 9
_GAP = 8
"""Tokens between a source and its words: "am Montag in Sarn"."""
_CLAUSE = 14
_PARTICLES = wordset("ab an auf aus ein fest mit vor weg zu zurück zusammen los nach um")
"""What a German verb may leave behind: "sagte … ab" is no saying."""


def source_behind(
    t: Tokens, text: str, v: int, after: int, stance: Stance, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    """The attribution of a verb whose source stands behind it, or None."""
    if not cues.source_behind or stance is Stance.DOUBTS or not _opens(t, v, cues, mask):
        return None
    end = _before_object(t, after, phrase_end(t, after, cues, mask, opening=True)[0])
    if not _may_speak(t, after, end, cues):
        return None
    begin = _words(t, end, cues, mask)
    if begin < 0 or (stance is Stance.DENIES and t.lows[begin - 1] not in cues.that):
        return None
    source = interpret(t, text, after, end, cues)
    taken[after:end] = [True] * (end - after)
    if stance in (Stance.REPORTS, Stance.CLAIMS) and denied_by_content(t, begin, t.size, cues):
        stance = Stance.DENIES
    return Found(source, stance, (v, after), (begin, t.size), (after, end))


def _before_object(t: Tokens, first: int, last: int) -> int:
    """Where a second German noun phrase begins ("bestätigte die Armee | die Sorgen der Familie: …")."""
    for i in range(first + 2, last):
        if t.lows[i] in _OBJECTS and t.words[i].islower() and is_name(t.words[i - 1]):
            return i
    return last


_OBJECTS = frozenset({"die", "das", "den", "ein", "eine", "einen"})


def _opens(t: Tokens, v: int, cues: Cues, mask: list[bool]) -> bool:
    """Does the verb open the sentence, but for an adverbial?"""
    if v > _ADVERBIAL or (v and (t.lows[0] in cues.breaks or t.lows[0] in cues.negations)):
        return False
    return not any(
        t.words[i] in frames.HARD or t.lows[i] in cues.verbs or (mask and mask[i]) for i in range(v)
    )


def _may_speak(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    """Are these words a noun phrase, from its first word on?"""
    if not 0 < last - first <= _SOURCE:
        return False
    low = t.lows[first]
    begins = (
        low in cues.dets
        or low in cues.inside
        or low in cues.pronouns
        or low in cues.party_heads
        or low in cues.outlet_words
        or low in cues.generic
        or is_role(low, cues)
        or is_name(t.words[first])
    )
    return begins and not any(
        t.lows[i] in cues.auxiliaries or (t.lows[i] in cues.verbs and t.lows[i] not in cues.nominal)
        for i in range(first, last)
    )


def _words(t: Tokens, end: int, cues: Cues, mask: list[bool]) -> int:
    """Where the words begin that a source before token `end` says; -1 when nothing shows them."""
    for k in range(end, min(t.size - 1, end + _GAP)):
        if t.lows[k] in cues.that or t.words[k] == ":":
            return k + 1
        if mask and mask[k]:
            return k
        if t.words[k] in ",،":
            if t.lows[k + 1] in cues.that:
                return k + 2
            return k + 1 if cues.comma_clauses and _clause(t, k, cues) else -1
        if t.words[k] in frames.HARD or t.lows[k] in cues.verbs or t.lows[k] in cues.auxiliaries:
            return -1
    return -1


def _clause(t: Tokens, comma: int, cues: Cues) -> bool:
    """Does reported speech without a word for "that" follow, and no relative clause or reason?"""
    low = t.lows[comma + 1]
    if t.lows[comma - 1] in _PARTICLES or low in cues.breaks or low in cues.conj:
        return False
    relative = low in cues.dets and comma + 2 < t.size and t.words[comma + 2].islower()
    return not relative and not cues.auxiliaries.isdisjoint(t.lows[comma + 1 : comma + _CLAUSE])
