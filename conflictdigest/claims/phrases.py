"""Cues of several words: "according to", "it was reported", "could not be verified", "cast doubt on"."""

from __future__ import annotations

import re

from conflictdigest.claims import frames
from conflictdigest.claims.citing import behind_outlet
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.denials import denied_by_content
from conflictdigest.claims.extent import has_words, object_start, phrase_end, says_something
from conflictdigest.claims.found import Found
from conflictdigest.claims.orders import verb_last
from conflictdigest.claims.phrase import interpret
from conflictdigest.claims.source import UNNAMED, Source
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.verbs import verb
from conflictdigest.model.claims import Stance


def unverified(
    t: Tokens,
    text: str,
    at: list[int],
    cues: Cues,
    mask: list[bool],
    taken: list[bool],
    found: list[Found],
) -> None:
    """Words of verifying that failed: doubt, by whoever could not, or by nobody named."""
    for i in at:
        low = t.lows[i]
        if low not in cues.verify or (mask and mask[i]):
            continue
        failed = _FAILED.search(" ".join(t.lows[max(0, i - 8) : i]))
        if failed is None:
            continue
        start = i - len(failed.group().split())
        taken[start : i + 1] = [True] * (i + 1 - start)
        subject = frames.subject(t, start, cues, mask)
        if low.endswith("ed"):
            end = phrase_end(t, i + 2, cues, mask)[0] if cues.by.intersection(t.lows[i + 1 : i + 2]) else 0
            if end > i + 2:  # "could not be verified by the Post"
                named = interpret(t, text, i + 2, end, cues)
                found.append(Found(named, Stance.DOUBTS, (start, i + 2), (0, start), (i + 2, end), True))
                continue
            found.append(
                Found(UNNAMED, Stance.DOUBTS, (start, i + 1), (0 if subject.empty else subject.first, start))
            )
            continue
        if not subject.empty:
            source = interpret(t, text, subject.first, subject.last, cues)
            place = (subject.first, subject.last)
            found.append(Found(source, Stance.DOUBTS, (start, i + 1), (i + 1, t.size), place))


_FAILED = re.compile(
    r"(?:(?:was|were|is|are|has|had|have) )?"
    r"(?:could not|couldn.t|cannot|can not|can.t|unable to|not able to"
    r"|not (?:yet )?been able to|not (?:yet )?been)"
    r"(?: \w+ly)*(?: be| been)?(?: \w+ly)*$|(?<=neither )[\w '’-]*could be(?: \w+ly)*$"
)


def phrases(
    t: Tokens,
    text: str,
    at: list[int],
    cues: Cues,
    mask: list[bool],
    taken: list[bool],
    found: list[Found],
) -> None:
    """The phrases of the cue table; `at` are the tokens at which any phrase can begin."""
    lows = t.lows
    for i in at:
        if taken[i] or (mask and mask[i]):
            continue
        openers = cues.openers[lows[i]]
        for phrase, kind in openers.pronouns:
            if tuple(lows[i : i + len(phrase)]) == phrase:
                end = i + len(phrase)
                content = (end, t.size) if not i else (0, i)
                taken[i:end] = [True] * len(phrase)
                source = Source(None, kind, generic=kind)
                found.append(Found(source, Stance.REPORTS, (i, end), content, trailing=bool(i)))
        for phrase in openers.according:
            if tuple(lows[i : i + len(phrase)]) == phrase:
                one = _according(t, text, i, i + len(phrase), cues, mask, taken)
                if one is not None:
                    found.append(one)
                break
        for phrase, stance in openers.phrasal:
            if tuple(lows[i : i + len(phrase)]) == phrase:
                after = i + len(phrase)
                if cues.order == "sov":
                    one = verb_last(t, text, i, after, stance, cues, mask, taken)
                else:
                    one = verb(t, text, i, after, stance, cues, mask, taken, found)
                if one is not None:
                    found.append(one)
                taken[i : i + len(phrase)] = [True] * len(phrase)
                break
        for phrase, stance in openers.impersonal:
            if tuple(lows[i : i + len(phrase)]) == phrase:
                end = i + len(phrase)
                taken[i:end] = [True] * len(phrase)
                content = (0, i) if stance is Stance.DOUBTS and i else (0 if i else end, t.size)
                found.append(Found(UNNAMED, stance, (i, end), content))
                break


def _according(
    t: Tokens, text: str, i: int, after: int, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    end, content_from = phrase_end(t, after, cues, mask, opening=not has_words(t, 0, i))
    if end <= after or (end == after + 1 and t.lows[after] in cues.no_sources):
        return None
    source = interpret(t, text, after, end, cues)
    taken[i:end] = [True] * (end - i)
    source = behind_outlet(t, text, after, end, source, cues)
    if i and tuple(t.lows[i:after]) in cues.cited and t.words[i - 1] in ",،":
        return _cited_document(t, text, i, after, end, content_from, source, cues)
    if i == 0 or not has_words(t, 0, i):
        return Found(source, Stance.REPORTS, (i, after), (content_from, t.size), (after, end))
    content = (0, t.size) if says_something(t, content_from, t.size, cues) else (0, i)
    stance = Stance.DENIES if denied_by_content(t, 0, i, cues) else Stance.REPORTS
    return Found(source, stance, (i, after), content, (after, end), trailing=True)


def _cited_document(
    t: Tokens, text: str, i: int, after: int, end: int, content_from: int, outlet: Source, cues: Cues
) -> Found:
    """ "The assessment by X, as cited by Y, states that …": Y is nearer, X behind it."""
    head = interpret(t, text, 0, i - 1, cues)
    begin = content_from
    if begin < t.size and t.lows[begin] in cues.verbs:
        begin = object_start(t, begin + 1, cues)
    source = outlet._replace(behind=(head,)) if head.name and i <= 14 else outlet
    return Found(
        source, Stance.REPORTS, (i, after), (begin if i <= 14 else 0, t.size), (after, end), trailing=True
    )
