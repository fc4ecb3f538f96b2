"""Attributing verbs: source before, after or amid the words; passive, participle, second verb."""

from __future__ import annotations

from dataclasses import replace

from conflictdigest.claims import frames
from conflictdigest.claims.citing import citations
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.denials import denied_by_content, denies
from conflictdigest.claims.extent import (
    BEFORE_SOURCE,
    DASHES,
    attributed_words,
    clause_follows,
    goes_on_with_place,
    has_words,
    left_words,
    next_comma,
    object_start,
    phrase_end,
)
from conflictdigest.claims.found import Found
from conflictdigest.claims.guards import BELIEF, after_claim_noun, beside_speech, no_verb, trap
from conflictdigest.claims.hearers import told
from conflictdigest.claims.persons import bare, is_role
from conflictdigest.claims.phrase import interpret
from conflictdigest.claims.source import Source
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wording import is_name
from conflictdigest.claims.wordsets import words as wordset
from conflictdigest.model.claims import Stance


def verb(
    t: Tokens,
    text: str,
    v: int,
    after: int,
    stance: Stance,
    cues: Cues,
    mask: list[bool],
    taken: list[bool],
    found: list[Found],
) -> Found | None:
    """The attribution that the verb at tokens v..after-1 makes, or None when it makes none here.

    `taken` marks tokens that already belong to a cue or source; `found` is what the sentence has so far.
    """
    low, single = t.lows[v], after == v + 1
    if single and no_verb(t, v, low, cues):
        return None
    if low in cues.particles and cues.particles[low] not in t.lows[after:]:
        return None
    if single and stance is not Stance.REPORTS and after_claim_noun(t, v, cues):
        return _passive(t, text, v, stance, cues, mask, taken)
    if single and low in cues.quote_only and not beside_speech(v, after, mask):
        return None
    subject = frames.subject(t, v, cues, mask)
    if subject.passive and single and not low.endswith("ing"):
        hollow = subject.negated or subject.modal
        return None if hollow else _passive(t, text, v, stance, cues, mask, taken)
    if single and (subject.negated or subject.modal or trap(t, v, after, low, cues, stance)):
        return None
    outlet, begin = told(t, text, after, low, cues, mask)
    begin = object_start(t, begin, cues)
    fronted = subject.first > 0 and t.lows[subject.first - 1] in cues.deny_objects
    if single and stance is Stance.DENIES and not (fronted or denies(t, v, after, subject.first, cues)):
        return None
    if single and low.endswith("ing") and not subject.passive:
        return _participle(t, text, v, after, begin, stance, found, cues, mask)
    if subject.empty:
        return _without_subject(t, text, v, after, begin, stance, cues, mask, taken, found)
    if any(taken[subject.first : _named_end(t, subject)]) or not _may_say(
        t, v, subject, after, begin, stance, cues
    ):
        return None
    may_close = low in cues.inverting or (not cues.inverting and stance is Stance.REPORTS)
    if v and may_close and t.words[v - 1] in DASHES and _name_closes(t, after, cues, mask):
        return _inverted(t, text, v, after, stance, cues, mask, taken)
    content, trailing = attributed_words(t, subject.first, begin, cues, mask)
    if content is None and not single:
        content = (v, after)  # "issued a denial"
    elif content is None and fronted:
        content, trailing = (0, subject.first), True  # "…, a claim the government rejected"
    if content is None:
        return None
    if not trailing and outlet is None and begin > after and t.lows[begin - 1] not in cues.that:
        left = left_words(t, subject.first, cues, mask, False)
        if left and goes_on_with_place(t, after, left, cues, mask):
            content, trailing = (0, left), True
    clausal = single and low in cues.clausal
    if clausal and not clause_follows(t, v, after, begin, content, trailing, cues, mask):
        return None
    return _with_source(t, text, v, after, stance, subject, content, trailing, outlet, cues, mask)


def _without_subject(
    t: Tokens,
    text: str,
    v: int,
    after: int,
    begin: int,
    stance: Stance,
    cues: Cues,
    mask: list[bool],
    taken: list[bool],
    found: list[Found],
) -> Found | None:
    """No noun phrase before the verb: a second verb of one subject, a relative clause, or a source behind."""
    if _coordinate(t, v, cues):
        clausal = t.lows[v] in cues.clausal
        if clausal and not clause_follows(t, v, after, begin, (begin, len(t)), False, cues, mask):
            return None
        return _second_verb(t, text, v, after, begin, stance, found, cues)
    pronoun = v - 1
    while pronoun > 1 and (t.lows[pronoun] in cues.skip or t.lows[pronoun].endswith("ly")):
        pronoun -= 1
    if pronoun > 1 and t.lows[pronoun] in _RELATIVES:
        return _relative(t, text, pronoun, (v, after), begin, stance, cues)
    return _inverted(t, text, v, after, stance, cues, mask, taken)


def _named_end(t: Tokens, subject: frames.Subject) -> int:
    """Where the subject's own words end and a relative clause, which may attribute by itself, begins."""
    for i in range(subject.first, subject.last - 1):
        if t.words[i] in DASHES and t.lows[i + 1] in _RELATIVES:
            return i
    return subject.last


def _may_say(
    t: Tokens, v: int, subject: frames.Subject, after: int, begin: int, stance: Stance, cues: Cues
) -> bool:
    """Is the subject one that can be a source here ("no group said", "what it said were guns" are none)?"""
    head = t.lows[subject.first]
    if t.lows[v] in cues.base_nouns and not _many(t, subject, cues):
        return False
    if head in cues.first_person:
        return False
    if head in {"no", "neither", "none", "nobody"} and stance is not Stance.DOUBTS:
        return False
    if head in cues.pronouns and begin == after and _opens_with_verb(t, begin, cues):
        return False  # "footage it said showed …"
    before = t.lows[subject.first - 1] if subject.first else ""
    return not (before == "what" or (before == "which" and head in cues.pronouns))


def _with_source(
    t: Tokens,
    text: str,
    v: int,
    after: int,
    stance: Stance,
    subject: frames.Subject,
    content: tuple[int, int],
    trailing: bool,
    outlet: Source | None,
    cues: Cues,
    mask: list[bool],
) -> Found | None:
    source = interpret(t, text, subject.first, subject.last, cues)
    if source.generic and source.name is None and not trailing:
        source = _main_subject(t, text, subject.first, source, cues, mask)
    if t.lows[v] in BELIEF and (source.kind == "unnamed" or _reduced_relative(t, subject.first, cues)):
        return None
    source = citations(t, text, subject, after, source, cues)
    if outlet is not None:
        named = source.name or source.generic not in {None, "sources"}
        source = replace(source, told=outlet.name) if named else replace(outlet, told=outlet.name)
    if stance in (Stance.REPORTS, Stance.CLAIMS) and denied_by_content(t, *content, cues, _own(source)):
        stance = Stance.DENIES
    return Found(source, stance, (v, after), content, (subject.first, subject.last), trailing)


def _own(source: Source) -> frozenset[str]:
    """Words by which a speaker's own side may be called ("Sudan" for a spokesman of Sudan's army)."""
    named = f"{source.name or ''} {source.body or ''}"
    return frozenset(bare(w.lower()) or "" for w in named.split() if is_name(w) and len(w) > 3)


def _many(t: Tokens, subject: frames.Subject, cues: Cues) -> bool:
    """Is the subject a plural ("analysts doubt", "Sule and Odran claim"), so that a verb may follow?"""
    lows = t.lows[subject.first : subject.last]
    return any(
        low in cues.conj or low in {"they", "both", "media", "police", "people"} or low.endswith("s")
        for low in lows
    )


def _opens_with_verb(t: Tokens, i: int, cues: Cues) -> bool:
    return i < len(t) and (t.lows[i] in cues.auxiliaries or t.lows[i] in cues.verbs)


def _reduced_relative(t: Tokens, first: int, cues: Cues) -> bool:
    """ "the country people believe …": no clause of its own."""
    if not first or not t.words[first - 1][0].isalnum():
        return False
    before = t.lows[first - 1]
    return before not in cues.that and before not in cues.breaks and before not in cues.conj


def _name_closes(t: Tokens, after: int, cues: Cues, mask: list[bool]) -> bool:
    """Does a name follow the verb and end the sentence ("…, says Ana Rell.")?"""
    if after >= len(t) or not (is_name(t.words[after]) or is_role(t.lows[after], cues)):
        return False
    end, rest = phrase_end(t, after, cues, mask)
    return end > after and not has_words(t, rest, len(t)) and cues.auxiliaries.isdisjoint(t.lows[after:end])


def _participle(
    t: Tokens,
    text: str,
    v: int,
    after: int,
    begin: int,
    stance: Stance,
    found: list[Found],
    cues: Cues,
    mask: list[bool],
) -> Found | None:
    """ "Denying the charge, the governor said …", "issued a note saying …": the subject of the main verb."""
    if not has_words(t, 0, v):
        end = next_comma(t, after)
        first, content = end + 1, (after, end)
        if end >= len(t) or t.words[end] not in ",،":
            return None
    elif t.lows[v - 1] in cues.documents or (t.words[v - 1] in ",،" and not found):
        first, content = 0, (begin, len(t))
    else:
        return None
    for i in range(first + 1, len(t) if not first else min(len(t), first + 20)):
        if i != v and not (mask and mask[i]) and _finite(t, i, cues):
            subject = frames.subject(t, i, cues, mask)
            if subject.empty or subject.negated or (not first and i > v):
                return None
            if t.lows[v] in {"saying", "adding"} and not _statement(t, begin, cues):
                return None
            source = interpret(t, text, subject.first, subject.last, cues)
            return Found(source, stance, (v, after), content)
    return None


def _statement(t: Tokens, begin: int, cues: Cues) -> bool:
    """Do words of a statement begin here, and no thing that is added or said ("adding to her work")?"""
    if begin and t.lows[begin - 1] in cues.that:
        return True
    return begin < len(t) and (
        bool(t.quoted[begin]) or not cues.auxiliaries.isdisjoint(t.lows[begin : begin + 10])
    )


def _finite(t: Tokens, i: int, cues: Cues) -> bool:
    low = t.lows[i]
    if low in cues.auxiliaries or low in cues.verbs or low in _PUTS or low in frames.PASTS:
        return True
    return low.endswith("ed") and t.words[i].islower()


_PUTS = wordset("put puts issued gave made released sent posted wrote")


_RELATIVES = frozenset({"which", "who"})


def _relative(
    t: Tokens, text: str, pronoun: int, cue: tuple[int, int], begin: int, stance: Stance, cues: Cues
) -> Found | None:
    """ "the army, which said …", "Mr Rell, who denies the charges, …": the noun before the comma speaks."""
    if t.words[pronoun - 1] not in ",،" or not has_words(t, begin, len(t)):
        return None
    first = last = pronoun - 1
    while first and t.words[first - 1][0].isalnum() and not _ends_antecedent(t, first - 1, cues):
        first -= 1
    source = interpret(t, text, first, last, cues)
    if source.name is None:
        return None
    end = next_comma(t, begin) if stance is Stance.DENIES else len(t)
    return Found(source, stance, cue, (begin, end), (first, last))


def _ends_antecedent(t: Tokens, i: int, cues: Cues) -> bool:
    low = t.lows[i]
    return (
        low in cues.by
        or low in cues.auxiliaries
        or low in cues.breaks
        or (low in cues.verbs and low not in cues.nominal)
        or (low in cues.preps and low not in {"of", "for"})
        or (low.endswith("ed") and t.words[i].islower())
    )


def _coordinate(t: Tokens, v: int, cues: Cues) -> bool:
    """Does the verb at v go on after "and" with the subject of the verb before it?"""
    k = v - 1
    while k > 0 and t.lows[k] in cues.skip:
        k -= 1
    return k > 0 and (t.lows[k] in cues.conj or t.lows[k] == "but")


def _second_verb(
    t: Tokens, text: str, v: int, after: int, begin: int, stance: Stance, found: list[Found], cues: Cues
) -> Found | None:
    """ "denied the report and said …": the subject of the first verb, told once when the stance is the
    same."""
    earlier = [f for f in found if f.cue[1] <= v and not f.trailing and f.subject]
    if earlier:
        first = max(earlier, key=lambda f: f.cue)
        if first.stance is stance:
            return None
        return Found(first.source, stance, (v, after), (begin, len(t)), first.subject)
    for i in range(1, v):
        if t.lows[i].endswith("ed") or t.lows[i] in cues.verbs or t.lows[i] in cues.auxiliaries:
            subject = frames.subject(t, i, cues, [])
            if subject.empty or subject.negated:
                return None
            if t.lows[subject.first] in cues.first_person:
                return None
            source = interpret(t, text, subject.first, subject.last, cues)
            return Found(source, stance, (v, after), (begin, len(t)), (subject.first, subject.last))
    return None


def _main_subject(t: Tokens, text: str, pronoun: int, source: Source, cues: Cues, mask: list[bool]) -> Source:
    """ "State radio went silent as it reported that …": the pronoun stands for the subject of the main
    clause."""
    before = t.lows[pronoun - 1] if pronoun else ""
    opening = before == "," and t.lows[0] in {"as", "when", "while", "after", "before"}
    if not opening and (before not in cues.breaks or before in {"that", "which", "who"}):
        return source
    for i in range(1, pronoun):
        if _finite(t, i, cues):
            subject = frames.subject(t, i, cues, mask)
            if subject.empty:
                return source
            named = interpret(t, text, subject.first, subject.last, cues)
            fits = {"person": {"person", "name"}, "body": {"body", "outlet", "name"}, "many": {"many"}}
            return named if named.name and named.kind in fits.get(source.kind, set()) else source
    return source


def _passive(
    t: Tokens, text: str, v: int, stance: Stance, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    """ "was reported by X", "were denied by X"."""
    for k in range(v + 1, min(v + 5, len(t))):
        if t.lows[k] in cues.by:
            end, _ = phrase_end(t, k + 1, cues, mask)
            if end <= k + 1 or frames.is_day(t, k, cues):
                return None
            source = interpret(t, text, k + 1, end, cues)
            left = t.lows[:v]
            if stance in (Stance.DENIES, Stance.DOUBTS) and cues.deny_objects.isdisjoint(left):
                return None
            taken[k:end] = [True] * (end - k)
            return Found(source, stance, (v, k + 1), (0, v), (k + 1, end), trailing=True)
        if t.words[k] in frames.HARD or t.lows[k] in cues.that:
            break
    return None


def _inverted(
    t: Tokens, text: str, v: int, after: int, stance: Stance, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    """ "…," said X; … , writes the newspaper X."""
    last = v
    while last and t.lows[last - 1] in cues.auxiliaries and t.lows[last - 1] in cues.skip:
        last -= 1  # "a déclaré", "has said"
    if not last or after >= len(t):
        return None
    before = t.words[last - 1]
    if not (before in BEFORE_SOURCE or t.quoted[last - 1]) or stance is Stance.DOUBTS:
        return None
    if stance is Stance.DENIES and not any(t.quoted[max(0, last - 2) : last]):
        return None
    if not has_words(t, 0, v):
        return None
    if (
        t.lows[v].endswith("ing")
        or t.lows[after] in cues.that
        or t.lows[after] in (cues.preps - cues.dets - cues.inside)
    ):
        return None
    end, _ = phrase_end(t, after, cues, mask)
    if end <= after or not any(
        is_name(w) or w.lower() in cues.dets or w.lower() in cues.pronouns or (w.lower() in cues.roles)
        for w in t.words[after:end]
    ):
        return None
    if any(w in cues.auxiliaries for w in t.lows[after:end]):
        return None
    source = interpret(t, text, after, end, cues)
    taken[after:end] = [True] * (end - after)
    while last and t.words[last - 1] in DASHES:
        last -= 1
    content = (0, last)
    if denied_by_content(t, 0, last, cues):
        stance = Stance.DENIES
    return Found(source, stance, (v, after), content, (after, end), trailing=True)
