"""What looks like an attributing verb and is none: nouns, infinitives, other senses."""

from __future__ import annotations

from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.frames import PASTS
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wordsets import words as wordset
from conflictdigest.model.claims import Stance


def after_claim_noun(t: Tokens, v: int, cues: Cues) -> bool:
    """ "a charge flatly rejected by X": a participle behind the noun that it denies."""
    k = v - 1
    while k > 0 and t.lows[k].endswith("ly"):
        k -= 1
    return k >= 0 and t.lows[k] in cues.deny_objects and any(w in cues.by for w in t.lows[v + 1 : v + 5])


def beside_speech(v: int, after: int, mask: list[bool]) -> bool:
    return bool(mask) and any(mask[max(0, v - 6) : after + 4])


def no_verb(t: Tokens, v: int, low: str, cues: Cues) -> bool:
    """A form that stands as a noun, an adjective or an infinitive here."""
    before = t.lows[v - 1] if v else ""
    if before in cues.dets and before not in {"both", "all", "some", "many", "this", "that"}:
        return True
    if low == "say" and before in {"little", "no", "much", "final", "any", "some", "more"}:
        return True
    if before == "to":
        return not (
            v > 1 and t.lows[v - 2] in {"continued", "continues", "quick", "rushed", "hastened", "went"}
        )
    return low in cues.nominal and _is_noun(t, v, cues)


def _is_noun(t: Tokens, v: int, cues: Cues) -> bool:
    """ "media reports", "false claims", "the estimates of": forms that are as often nouns."""
    after = t.lows[v + 1] if v + 1 < t.size else "."
    before = t.lows[v - 1] if v else ""
    if not before or before in cues.dets or before in cues.preps or before in cues.verbs:
        return True
    if before.endswith(("'s", "’s", "s'", "s’")) or before in cues.conj or t.words[v][0].isupper():
        return True
    if low_states(t, v) and after not in cues.that and after not in {":", "the", "they", "it", "“", '"'}:
        return True
    if after == ":" and t.lows[v] in _ASKED:
        return True
    if after in {",", "."} and _opens_after_comma(t, v):
        return False
    return (
        before in _NOUN_BEFORE
        or after in _NOUN_AFTER
        or after in cues.auxiliaries
        or (after in cues.verbs and after not in cues.nominal)
        or after in PASTS
        or (after.endswith("ing") and len(after) > 5)
    )


def _opens_after_comma(t: Tokens, v: int) -> bool:
    """ ", state media report," – a trailing source of two to five words."""
    for k in range(v - 1, max(-1, v - 6), -1):
        if t.words[k] in ",،" or t.quoted[k]:
            return k < v - 1
    return False


def low_states(t: Tokens, v: int) -> bool:
    return t.lows[v] in {"state", "states"}


_ASKED = wordset("question questions doubt doubts dispute disputes claim claims report reports fear fears")
_NOUN_BEFORE = wordset("""media press news false unconfirmed local earlier several some conflicting many
    latest recent
    new these those such no any various previous multiple separate initial early other intelligence police
    witness
    united by from""")


_NOUN_AFTER = wordset("of from by about for on in at to and said say were was have had are")


def trap(t: Tokens, v: int, after: int, low: str, cues: Cues, stance: Stance) -> bool:
    """Objects that give the verb another sense ("claimed 12 lives", "claimed the hill", "said nothing")."""
    lows = t.lows
    rest = lows[after : after + 6]
    if low in {"claim", "claims", "claimed"} and _seizes(t, after, cues):
        return True
    if rest[:1] == ["nothing"] and (len(rest) < 2 or rest[1] in _AFTER_NOTHING):
        return True
    if rest[:1] and (
        rest[0].endswith(("self", "selves")) or rest[0] in {"goodbye", "hello", "farewell", "prayers"}
    ):
        return True
    if (
        low.startswith("warn")
        and "to" in rest[1:5]
        and cues.auxiliaries.isdisjoint(rest)
        and "that" not in rest
    ):
        return True
    if stance is Stance.CONFIRMS and "as" in rest[1:5] and "that" not in rest:
        return True
    if v > 1 and lows[v - 2 : v] in (["no", "one"], ["no", "group"], ["no", "side"]):
        return True
    if v and lows[v - 1] in {"no-one", "nobody"}:
        return True
    if low.startswith("admit") and not _HOSPITALS.isdisjoint(lows[max(0, v - 5) : v]) and "that" not in rest:
        return True
    if stance is Stance.CONFIRMS and rest[:1] and rest[0] in {"dead", "cases"}:
        return True
    if (
        low in {"reported", "reports", "report"}
        and rest[:1]
        and rest[0] in {"to", "for", "directly", "missing"}
    ):
        return True
    if rest[:1] and (low, rest[0]) in _PARTICIPLES:
        return True
    if low == "reported" and rest[:1] and rest[0] in _SCENES and "that" not in lows[after : after + 9]:
        return True
    return low in {"found", "finds"} and "that" not in rest and rest[:1] not in ([], ["."])


_PARTICIPLES = frozenset(
    {
        ("accused", "of"),
        ("blamed", "for"),
        ("blame", "for"),
        ("blames", "for"),
        ("charged", "with"),
        ("suspected", "of"),
    }
)
_SCENES = wordset("in from at near along across around outside")
_HOSPITALS = wordset("hospital hospitals clinic clinics ward wards")


_AFTER_NOTHING = wordset("about more of on to in . , ; and but else")


_CLAIMED = wordset("""responsibility victory credit success innocence killing destruction capture downing
    shooting right
    progress losses advances gains control""")


_SEIZED = wordset("asylum benefits back compensation ground territory")


def _seizes(t: Tokens, after: int, cues: Cues) -> bool:
    """Does "claimed" take a thing ("the hill", "300 lives") and no statement?"""
    rest = t.lows[after : after + 12]
    if (
        not rest
        or rest[0] in cues.that
        or rest[0] in {"to", "it", "they", "he", "she", ",", ":"}
        or t.quoted[after]
    ):
        return False
    if rest[0] in _SEIZED or "lives" in rest[:6] or "life" in rest[:4]:
        return True
    for low in rest:
        if low in cues.auxiliaries or low in _CLAIMED or (low.endswith(("tion", "ing")) and len(low) > 5):
            return False
        if low in {".", ";"}:
            break
    verb = any(w.endswith("ed") and len(w) > 4 for w in rest[1:])
    return not verb


BELIEF = wordset("believe believes believed think thinks expect expects expected suspect fear fears feared")
