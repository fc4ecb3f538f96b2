"""Who says it: the cues of one sentence, each with its source and the words that it attributes.

The rules know frames only (source – verb – words, words – source – verb, words – verb – source,
"according to"); what the cues are is the business of the cue tables.
"""

from __future__ import annotations

from conflictdigest.claims import frames
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.found import Found
from conflictdigest.claims.nouns import adverb, noun_claim, puts, quotes
from conflictdigest.claims.orders import after_source, verb_first, verb_last
from conflictdigest.claims.phrases import phrases, unverified
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.verbs import verb
from conflictdigest.model.claims import Stance


def find(t: Tokens, text: str, cues: Cues) -> list[Found]:
    """All attributions of one sentence, in the order of their cues."""
    lows, triggers, openers = t.lows, cues.triggers, cues.openers
    at = [] if triggers.isdisjoint(lows) else [i for i, low in enumerate(lows) if low in triggers]
    begins = [] if cues.keys.isdisjoint(lows) else [i for i, low in enumerate(lows) if low in openers]
    if not at and not begins:
        return []
    mask = frames.speech_mask(t)
    taken = [False] * t.size
    found: list[Found] = []
    unverified(t, text, at, cues, mask, taken, found)
    phrases(t, text, begins, cues, mask, taken, found)
    for i in at:
        if taken[i] or (mask and mask[i]):
            continue
        low = lows[i]
        stance = cues.verbs.get(low)
        if stance is not None and not (i and t.words[i][0].isupper() and t.words[i] != t.words[i].upper()):
            one = _by_order(t, text, i, stance, cues, mask, taken, found)
            if one is not None:
                found.append(one)
                taken[i] = True
        elif low in cues.postposed:
            said = after_source(t, text, i, cues, taken)
            if said is not None:
                found.append(said)
        elif low in cues.adverbs:
            found.append(adverb(t, i))
        if low in cues.quotes_as and not taken[i]:
            quoted = quotes(t, text, i, cues, mask, taken)
            if quoted is not None:
                found.append(quoted)
        if low in cues.puts and not taken[i]:
            put = puts(t, text, i, cues, mask)
            if put is not None:
                found.append(put)
        if low in cues.claim_nouns:
            said = noun_claim(t, text, i, cues, mask)
            if said is not None:
                found.append(said)
    found.sort(key=lambda f: f.cue)
    if ";" in t.words:
        found = [_within_semicolons(t, one, mask) for one in found]
    return _arrange(t, found, cues)


def _by_order(
    t: Tokens,
    text: str,
    v: int,
    stance: Stance,
    cues: Cues,
    mask: list[bool],
    taken: list[bool],
    found: list[Found],
) -> Found | None:
    if cues.order == "sov":
        last = None if t.lows[v] in cues.nominal else verb_last(t, text, v, v + 1, stance, cues, mask, taken)
        if last is not None or not (v and t.quoted[v - 1]):
            return last
    if cues.order == "vso":
        first = verb_first(t, text, v, v + 1, stance, cues, mask, taken)
        if first is not None:
            return first
    return verb(t, text, v, v + 1, stance, cues, mask, taken, found)


def _within_semicolons(t: Tokens, one: Found, mask: list[bool]) -> Found:
    first, last = one.content
    at = one.cue[0]
    for i in range(first, last):
        if t.words[i] == ";" and not (mask and mask[i]):
            if i < at and i + 1 < min(last, at):
                first = i + 1
            elif i >= one.cue[1]:
                last = i
                break
    return one._replace(content=(first, last)) if first < last else one


def _arrange(t: Tokens, found: list[Found], cues: Cues) -> list[Found]:
    """Cuts parallel claims apart and turns nested ones into chains."""
    if len(found) < 2:
        return found
    cut = list(found)
    for i, one in enumerate(cut):
        for other in cut[i + 1 :]:
            at = other.subject[0] if other.subject and not other.trailing else other.cue[0]
            if (
                one.content[0] < at < one.content[1]
                and not one.trailing
                and not other.trailing
                and _parallel(t, at)
            ):
                end = at - 1
                while end > one.content[0] and (t.words[end - 1] in ",،;—" or t.lows[end - 1] in cues.breaks):
                    end -= 1
                cut[i] = one = one._replace(content=(one.content[0], end))
    dropped: set[int] = set()
    for i, one in enumerate(cut):
        for k, other in enumerate(cut):
            if k == i or k in dropped or i in dropped or not _contains(one, other):
                continue
            if other.subject and other.subject[0] and t.lows[other.subject[0] - 1] in {"which", "whom"}:
                continue
            if one.subject is not None and one.subject == other.subject:
                cut[i] = one = one._replace(
                    content=(one.content[0], max(one.content[0] + 1, other.cue[0] - 1))
                )
                continue
            if other.source.name or other.source.generic:
                if one.stance in (Stance.DENIES, Stance.DOUBTS):
                    continue
                if one.source.kind != "unnamed":
                    one = one._replace(source=one.source._replace(behind=(*one.source.behind, other.source)))
                    if other.stance is Stance.REPORTS:
                        dropped.add(k)
            elif other.stance in (Stance.REPORTS, Stance.CLAIMS):
                dropped.add(k)
        cut[i] = one
    return [one for i, one in enumerate(cut) if i not in dropped]


def _parallel(t: Tokens, at: int) -> bool:
    before = t.lows[at - 1] if at else ""
    return (
        before in {"while", "but", "whereas", "although", "though", "as", "and", ";"}
        or t.words[at - 1] == ";"
    )


def _contains(outer: Found, inner: Found) -> bool:
    a, b = outer.content
    return (
        a <= inner.cue[0]
        and inner.cue[1] <= b
        and not (
            inner.content[0] <= outer.cue[0]
            and outer.cue[1] <= inner.content[1]
            and inner.trailing
            and not outer.trailing
        )
    )
