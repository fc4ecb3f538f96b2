"""Denials, and what only looks like one.

A verb such as "denied" or "rejected" denies when its object can be true or false ("the report", "that",
"any involvement", a deed). With an object that is given or offered ("entry", "the offer", "the enemy the
bridge") it does something else.
"""

from __future__ import annotations

from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wordsets import words as wordset
from conflictdigest.model.claims import Stance

_WINDOW = 9
_STOP = frozenset({*",;:—–.?!،", "--"})


def denies(t: Tokens, verb: int, after: int, subject: int, cues: Cues) -> bool:
    """Does the denying verb at `verb`, whose object begins at `after` and subject at `subject`, deny?"""
    lows = t.lows
    if lows[verb] in cues.deny_labels:
        return _labels_false(t, after, cues)
    if lows[verb] in cues.deny_weak and not cues.courts.isdisjoint(lows[subject:verb]):
        return False
    if (
        verb
        and lows[verb - 1] in {"nor", "or"}
        and any(w.startswith("confirm") for w in lows[max(0, verb - 4) : verb])
    ):
        return False
    object_ = _object(t, after, cues)
    weak = lows[verb] in cues.deny_weak
    if not object_:
        return not weak
    if object_[0] in _WHERE:  # "denied in an interview that …"
        rest = lows[after : after + 14]
        return any(low in cues.that or (low.endswith("ing") and len(low) > 5) for low in rest)
    if object_[0] in cues.that or (object_[0].endswith("ing") and object_[0] not in {"nothing"}):
        return not weak or object_[0] in cues.that
    tail = lows[after : after + 22]
    falsity = any(w in cues.false for w in tail)
    claimed = any(w in cues.deny_objects for w in object_)
    trapped = any(w in cues.deny_traps for w in object_)
    if weak:
        if len(object_) == 1 and object_[0] in {"this", "that", "it"}:
            return lows[verb].startswith(("disput", "contradict"))
        if trapped and not claimed:
            return False
        return claimed or (falsity and ("as" in tail or "is" in tail))
    if claimed:
        return True
    if trapped:
        return False
    return not _double_object(object_, cues)


def _labels_false(t: Tokens, after: int, cues: Cues) -> bool:
    """ "called the report fake": a claim, then a word for untruth, within one clause."""
    claim = False
    for i in range(after, min(t.size, after + 16)):
        low = t.lows[i]
        if t.words[i] in _STOP and t.words[i] not in ",":
            return False
        if low in cues.deny_objects or (i == after and low in {"it", "this", "that", "them", "these"}):
            claim = True
        elif low in cues.false and claim:
            return True
    return False


def _object(t: Tokens, after: int, cues: Cues) -> list[str]:
    """Words of the object's noun phrase, up to the clause that may follow."""
    found: list[str] = []
    for i in range(after, min(t.size, after + _WINDOW)):
        low = t.lows[i]
        if t.words[i] in _STOP or (found and (low in cues.that or low in _CLAUSE)):
            break
        if found and low.endswith("ing") and len(low) > 5 and found[-1] not in cues.dets:
            break
        if low[0].isalnum():
            found.append(low)
            if low in cues.that:
                break
    return found


_WHERE = frozenset(["in", "on", "at", "during", "before", "through", "via"])
_CLAUSE = wordset(
    "as who which after before when because while but of from by with in on at during over about to"
)


def _double_object(object_: list[str], cues: Cues) -> bool:
    """ "denied the enemy the bridge", "denied them the hill"."""
    if object_[0] in {"them", "him", "her", "us", "me", "you"}:
        return len(object_) > 1
    if object_[0].endswith(("self", "selves")):
        return True
    if object_[0] in cues.pronouns or object_[0] == "there" or not cues.auxiliaries.isdisjoint(object_):
        return False
    own = object_[1:] if object_[0] in {"the", "a", "an", "his", "her", "its", "their"} else object_
    if own and own[0] in cues.roles:
        return True
    after_noun = object_[2:] if object_[0] in cues.dets or object_[0] in {"any", "all"} else object_[1:]
    return any(w in {"the", "a", "an", "any"} for w in after_noun)


_EVENTS = wordset("""talks talk call conversation meeting meetings contact contacts attack strike such
    negotiations negotiation order orders truth bombing raid shelling offensive incursion involvement role
    part
    knowledge connection link links hand basis contact""")
_UNREAL = wordset(
    "would will could can may might should must won't wouldn't can't cannot won’t wouldn’t can’t if"
)
_DEEDS = wordset("""attack attacked strike struck bomb bombed shell shelled target targeted targeting hit
    use used fire
    fired launch launched carry carried kill killed shoot shot cross crossed enter entered speak spoken meet
    met send sent
    order ordered supply supplied deliver delivered behind responsible involved violate violated torture
    tortured take
    taken touch touched harm harmed loot looted burn burned steal stolen rape raped arrest
    arrested detain detained buy bought sell sold pay paid receive received break broken provoke provoked open
    opened destroy destroyed block blocked plant planted deploy deployed invade invaded abduct abducted kidnap
    kidnapped poison poisoned sink sunk down downed shelling happen happened occur occurred""")
_OWN = wordset("it its they their he his she her we our there no neither none")


_REFUSALS = (["never"], ["no"], ["absolutely", "not"], ["not", "true"], ["not", "at", "all"])
_REFUSES = frozenset(words[0] for words in _REFUSALS)


_DENYING = _REFUSES | wordset("none nobody neither nothing true foundation merit basis")


def may_deny(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    """Whether a word stands there without which no words deny by themselves: a cheap look, often a no."""
    lows = t.lows[first:last]
    return not (_DENYING.isdisjoint(lows) and cues.denying.isdisjoint(lows))


def denied_by_content(
    t: Tokens, first: int, last: int, cues: Cues, own: frozenset[str] = frozenset()
) -> bool:
    """Words that deny by themselves: "no talks took place", "its forces had not shelled the market",
    "the report was false"."""
    if not may_deny(t, first, last, cues):
        return False
    lows = t.lows[first:last]
    if cues.deny_content and _has_phrase(lows, cues):
        return True
    opening = [w for w in lows[:4] if w[0].isalpha()][:3]
    if opening[:1] and opening[0] in _REFUSES and [w for w in lows if w[0].isalpha()] in _REFUSALS:
        return True
    if _false_report(lows, cues):
        return True
    window = lows[:8]
    if "no" in window:
        at = window.index("no")
        before = window[:at]
        if not _UNREAL.isdisjoint(before):
            return False
        if (
            len(before) in {2, 3}
            and before[0] in {"it", "they", "we", "he", "she"}
            and before[-1] in {"had", "has", "have"}
        ):
            return any(w in _EVENTS - {"such"} for w in lows[at + 1 : at + 3])
        if "there" in before and any(
            w in {"deal", "agreement", "secret", "ransom", "order"} for w in lows[at + 1 : at + 3]
        ):
            return True
        if (not before or before[0] in {"there", "that", "“", '"'}) and any(
            w in _EVENTS for w in lows[at + 1 : at + 5]
        ):
            return True
    if opening and opening[0] in {"we", "i"} and "never" in opening:
        return True
    if "never" in lows[1:7]:
        at = lows.index("never")
        if any(w in _DEEDS for w in lows[at + 1 : at + 3]) and not any(w in _UNREAL for w in lows[:at]):
            return True
    if (
        lows[:3] == ["not", "a", "single"]
        or opening == ["not", "a", "single"]
        or "absolutely not" in " ".join(lows[:4])
    ):
        return True
    if len(opening) > 2 and opening[0] in {"none", "nobody", "neither"} and opening[1] in {"of", "from"}:
        return opening[2] in {"our", "its", "his", "their", "my"}
    own_side = opening and (opening[0] in _OWN or not own.isdisjoint(opening[:2]))
    if own_side and _rejects(lows, cues):
        return True
    if opening and (opening[0] in _OWN or not own.isdisjoint(opening[:2])):
        for i, low in enumerate(lows[:9]):
            if low in _UNREAL or (i and lows[i - 1] in _UNREAL):
                break
            if low in cues.negations and low != "no" and any(w in _DEEDS for w in lows[i + 1 : i + 5]):
                return True
        if "nothing" in lows[:6] and "do" in lows[:9]:
            return True
    return False


_ADJECTIVES = wordset("""false untrue fake baseless groundless unfounded fabricated misleading incorrect
    inaccurate wrong absurd invented fictitious""")


def _rejects(lows: list[str], cues: Cues) -> bool:
    """ "his government rejects the charge", "we deny these claims"."""
    for i, low in enumerate(lows[:8]):
        if cues.verbs.get(low) is Stance.DENIES and low not in cues.deny_labels:
            return not cues.deny_objects.isdisjoint(lows[i + 1 : i + 6])
    return False


def _has_phrase(lows: list[str], cues: Cues) -> bool:
    head = lows[:14]
    for phrase in cues.deny_content:
        if phrase[0] in head:
            at = head.index(phrase[0])
            if tuple(lows[at : at + len(phrase)]) == phrase:
                return True
    return False


_AFTER_TRUE = frozenset(
    {
        "that",
        "and",
        "but",
        "at",
        ",",
        ".",
        "!",
        "”",
        '"',
        "’",
        "»",
        "“",
        ";",
        "—",
        "in",
        "as",
        "or",
        "(",
        "he",
        "she",
        "the",
    }
)


_FOUNDATIONS = frozenset({"foundation", "merit", "basis"})


def _false_report(lows: list[str], cues: Cues) -> bool:
    if _FOUNDATIONS.isdisjoint(lows) and cues.false.isdisjoint(lows) and "true" not in lows:
        return False
    for i, low in enumerate(lows[:-1]):
        if low in {"without", "no"} and lows[i + 1] in _FOUNDATIONS:
            return not cues.deny_objects.isdisjoint(lows[:i])
    for i, low in enumerate(lows):
        untrue = low == "true" and any(w in cues.negations for w in lows[max(0, i - 3) : i])
        closes = i + 1 == len(lows) or lows[i + 1] in _AFTER_TRUE
        if (low in cues.false and (closes or low not in _ADJECTIVES)) or (untrue and closes):
            subject = lows[max(0, i - 14) : i]
            be = any(w in cues.passive or w in {"as"} for w in lows[max(0, i - 5) : i])
            if be and any(w in cues.deny_objects or w in {"this", "that", "it", "these"} for w in subject):
                return True
    return False
