"""Where the source of a verb stands, and where its words begin and end."""

from __future__ import annotations

from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.nounphrase import CLOSERS, NEVER_LAST, noun_phrase
from conflictdigest.claims.persons import is_role
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wording import is_name, quoted_name
from conflictdigest.claims.wordsets import words as wordset

HARD = frozenset({*",;:—–.?!،؛؟…()[]|•", "--", "---"})
_MODALS = wordset("will would could may might should can must")
OPENERS = wordset("""on in at late early earlier later meanwhile then yesterday today last this but and
    still however
    so also since during for after before over within by however now thus moreover nevertheless again""")


def speech_mask(t: Tokens) -> list[bool]:
    """True for tokens inside a quotation that is speech (a quoted name is none)."""
    if not t.quotes:
        return []
    speech = [False, *(quoted_name(t, n + 1) is None for n in range(len(t.quotes)))]
    return [speech[n] for n in t.quoted]


def is_day(t: Tokens, i: int, cues: Cues) -> bool:
    """Part of a short adverbial of time ("on Monday", "late Monday", "Nov. 11")."""
    low = t.lows[i]
    if low == "today" and t.words[i] == "Today" and i and is_name(t.words[i - 1]):
        return False
    if low in cues.days:
        return low != "may" or t.words[i] != "may"
    if low in _BEFORE_DAY:
        return i + 1 < t.size and (t.lows[i + 1] in cues.days or t.lows[i + 1] in _TIMES)
    return (
        low in _TIMES
        and t.words[i].islower()
        and i > 0
        and (t.lows[i - 1] in {"this", "last", "the", "by"} or t.lows[i - 1] in cues.days)
    )


_BEFORE_DAY = wordset("on late early this last in by am le el w we в у во")
PASTS = wordset("""left went came met fell took made gave began held saw won lost rose fled flew drove ran led
    broke spoke sent put hit cut shut struck fought sat stood became kept paid brought bought sold""")
"""Irregular finite forms: where a clause shows itself by no auxiliary and no "-ed"."""
_PARTS_OF_DAY = wordset("night nightfall noon midday midnight dawn dusk morning evening afternoon then now")
_TIMES = wordset("week month year morning evening afternoon night weekend")


class Subject:
    """Tokens first..last-1 before the verb; `negated`, `modal`, `passive` tell what stands between."""

    __slots__ = ("first", "last", "modal", "negated", "passive")

    def __init__(self, first: int, last: int, negated: bool, modal: bool, passive: bool) -> None:
        self.first, self.last = first, last
        self.negated, self.modal, self.passive = negated, modal, passive

    @property
    def empty(self) -> bool:
        return self.first >= self.last


def subject(t: Tokens, verb: int, cues: Cues, mask: list[bool]) -> Subject:
    """The noun phrase on the left of `verb`; empty when there is none."""
    j = verb - 1
    negated = modal = passive = False
    while j >= 0 and not (mask and mask[j]):
        low = t.lows[j]
        if low in _MODALS:
            modal = True
        elif low in cues.negations:
            negated = True
        elif low in cues.skip and t.words[j][0].isupper() and j and low not in cues.days - {"today"}:
            break  # "USA Today"
        elif low == "both" and (not j or t.words[j - 1] in HARD):
            break
        elif low in cues.skip:
            passive = passive or low in cues.passive
        elif not (is_day(t, j, cues) or (low.endswith("ly") and t.words[j].islower() and low != "family")):
            break
        j -= 1
    last = j + 1
    if last == 0 or (mask and mask[j]):
        return Subject(last, last, negated, modal, passive)
    if t.lows[j] in cues.conj:
        return Subject(last, last, negated, modal, passive)
    if t.words[j] in CLOSERS:
        j, last = _over_parentheses(t, j, cues, mask)
        if j < 0:
            return Subject(last, last, negated, modal, passive)
    first = _start(t, j, cues, mask)
    first = _after_setting(t, _after_openers(t, first, last, cues), last, cues)
    if last - first > 1 and t.lows[last - 1] in cues.pronouns:
        first = last - 1
    if not noun_phrase(t, first, last, cues):
        first = last
    return Subject(first, last, negated, modal, passive)


def _over_parentheses(t: Tokens, close: int, cues: Cues, mask: list[bool]) -> tuple[int, int]:
    """Over one or several ("Rell, 32, who left Sule, Merania, in May, said")."""
    j, last = _over_parenthesis(t, close, cues, mask)
    for _ in range(4):
        p = j
        while p > 0 and t.words[p] not in ",،":
            if t.words[p] in HARD or (mask and mask[p]):
                return j, last
            p -= 1
        if p <= 0 or j < 0:
            return j, last
        low = t.lows[p + 1]
        place = (
            j - p <= 2
            and is_name(t.words[j])
            and is_name(t.words[p - 1])
            and not is_role(t.lows[p - 1], cues)
        )
        if not (low in {"who", "which", "whose"} or low.isdigit() or (place and _relative_before(t, p))):
            return j, last
        j = p - 1
    return j, last


def _relative_before(t: Tokens, comma: int) -> bool:
    for i in range(comma - 1, max(-1, comma - 12), -1):
        if t.words[i] in ",،":
            return t.lows[i + 1] in {"who", "which", "whose", "from", "of"}
    return False


_TITLED = wordset("headlined titled entitled called named dubbed")


def _over_parenthesis(t: Tokens, close: int, cues: Cues, mask: list[bool]) -> tuple[int, int]:
    """From the mark that closes an apposition to the token before it opens; (-1, _) when it is none."""
    opener = {")": "(", "—": "—", "–": "–", "--": "--"}.get(t.words[close], ",،")
    k = close - 1
    while k >= 0 and (t.words[k] not in opener if opener == ",،" else t.words[k] != opener):
        if mask and mask[k]:
            k = t.quotes[t.quoted[k] - 1][0]
            if t.lows[k - 1] not in _TITLED:
                return -1, close + 1
        k -= 1
    if k <= 0:
        return -1, close + 1
    low = t.lows[k + 1]
    segment = t.lows[k + 1 : close]
    if ")" in segment and "(" not in segment:
        return -1, close + 1
    apposition = (
        opener != ",،"
        or low in cues.dets
        or low in cues.citing
        or low in cues.breaks
        or low.isdigit()
        or any(w in cues.roles for w in segment)
        or low in {"in", "at", "for", "as"}
        or (low.endswith("ing") and len(low) > 5)
        or all(w in cues.skip for w in segment)
        or ((low.endswith("ed") or low in _SEEN) and "by" in segment[:3])
        or _short_opening(t, k, cues)
        or (
            2 <= close - k - 1 <= 5
            and all(is_name(w) or w == "." for w in t.words[k + 1 : close])
            and (
                any(is_role(w, cues) for w in t.lows[max(0, k - 9) : k])
                or any(w.endswith(("'s", "’s")) for w in t.lows[max(0, k - 4) : k])
                or t.lows[max(0, k - 3) : k - 1] == ["one", "of"]
            )
        )
    )
    if not apposition or close - k > 30:
        return -1, close + 1
    return k - 1, close


def _short_opening(t: Tokens, comma: int, cues: Cues) -> bool:
    """Is what stands before the comma a short noun phrase that opens the sentence ("The envoy, …, said")?"""
    first = next((i for i in range(comma) if t.words[i][0].isalnum()), comma)
    if not 0 < comma - first <= 6 or t.lows[first] in OPENERS or t.lows[first] in cues.preps:
        return False
    if not (t.lows[first] in cues.dets or is_name(t.words[first])):
        return False
    if comma - first == 1 and (t.lows[first].endswith("ly") or t.lows[first] in cues.skip):
        return False
    return not any(
        w in cues.auxiliaries or w in cues.verbs or is_day(t, i, cues) or t.words[i] in HARD
        for i, w in enumerate(t.lows[first:comma], first)
    )


def _start(t: Tokens, j: int, cues: Cues, mask: list[bool]) -> int:
    i = j
    while i >= 0:
        word = t.words[i]
        if mask and mask[i]:
            break
        if word in HARD and not (word == "." and i and len(t.words[i - 1]) <= 4 and is_name(t.words[i - 1])):
            break
        low = t.lows[i]
        if low in cues.breaks:
            if low in {"who", "which", "that"} and i < j and t.lows[i + 1] in cues.auxiliaries:
                i -= 1
                continue
            if low == "who" and i and i < j and t.words[i - 1][0].isalnum() and _acts(t, i + 1):
                i -= 1  # "an official who asked not to be named"
                continue
            who = _relative_pronoun(t, i)
            if who:
                i = who - 1
                continue
            break
        if (
            low in cues.deny_objects
            and i < j
            and t.lows[i + 1] in _ARTICLES
            and i
            and t.lows[i - 1] in _ARTICLES
        ):
            break  # "…, a claim the government rejected"
        if low in cues.verbs and low not in cues.nominal and i < j and not (i and t.lows[i - 1] in cues.dets):
            break
        i -= 1
    first = i + 1
    for c in range(j, first, -1):
        if t.lows[c] in cues.conj and c < j and _clause(t, first, c, cues):
            return c + 1
    return first


def _acts(t: Tokens, i: int) -> bool:
    return t.lows[i].endswith("ed") or t.lows[i] in PASTS


_ARTICLES = frozenset({"the", "a", "an", "its", "his", "their"})
_SEEN = wordset("seen led run known held shown written read sent given made based")


def _relative_pronoun(t: Tokens, i: int) -> int:
    """ "a guard who gave his name as Ali": where the clause around token i opens, if no comma cuts it."""
    for k in range(i - 1, max(0, i - 8), -1):
        if t.words[k] in HARD:
            return 0
        if t.lows[k] == "who":
            return k
    return 0


def _clause(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    return any(
        t.lows[i] in cues.auxiliaries
        or t.lows[i] in cues.verbs
        or (t.lows[i].endswith("ed") and t.words[i].islower() and i > first)
        for i in range(first, last)
    )


def _after_openers(t: Tokens, first: int, last: int, cues: Cues) -> int:
    """Past "On Monday", "In Kyiv", "Earlier" at the head of a clause."""
    while first < last and t.lows[first] in cues.conj:
        first += 1
    moved = True
    while moved and first < last - 1:
        moved = False
        low = t.lows[first]
        if (
            is_day(t, first, cues)
            or low.isdigit()
            or (low.endswith("ly") and low not in {"family"} and first == 0)
        ):
            first, moved = first + 1, True
        elif low in OPENERS:
            k = first + 1
            while k < last and (
                is_day(t, k, cues) or t.lows[k].isdigit() or t.words[k] == "." or t.lows[k] in _PARTS_OF_DAY
            ):
                k += 1
            if k == first + 1 and low in {
                "in",
                "at",
                "on",
                "from",
                "during",
                "for",
                "after",
                "before",
                "over",
                "within",
                "since",
            }:
                while k < last - 1 and t.lows[k] not in cues.dets and is_name(t.words[k]):
                    k += 1
                if k == first + 1:
                    return first
            first, moved = k, True
    return first


_DETERMINERS = wordset("a an the its his her their your our my")
_ADVERBIAL = wordset(
    "private public turn fact addition general short contrast reply particular theory practice"
)
"""What makes an adverb of "in"."""


def _after_setting(t: Tokens, first: int, last: int, cues: Cues) -> int:
    """Past "in its midyear report", "under the deal" where no comma parts them from who speaks.

    Where the speaker can't be told from the rest there is none.
    """
    if first >= last or t.lows[first] not in cues.settings or t.lows[first + 1 : first + 2] == ["least"]:
        return first
    if t.lows[last - 1] in cues.pronouns:
        return last - 1
    if t.lows[first + 1] in _ADVERBIAL:
        return first + 2
    if t.lows[first + 1] == "recent":
        return min(last, first + 3)
    if t.lows[first + 1] in _DETERMINERS and t.lows[first + 2 : first + 3] and t.lows[first + 2] in _TIMES:
        return first + 3  # "at the weekend health officials said"
    for i in range(last - 1, first + 1, -1):
        if t.lows[i] in cues.dets:
            apart = t.lows[i - 1] not in cues.settings and t.lows[i - 1] not in NEVER_LAST
            return i if apart and t.words[i - 1][0].isalnum() else last
    return last
