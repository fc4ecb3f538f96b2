"""Attributing verbs: source before, after or amid the words; passive, participle, second verb."""

from __future__ import annotations

from conflictdigest.claims import frames
from conflictdigest.claims.citing import citations
from conflictdigest.claims.clauses import (
    RELATIVES,
    coordinate,
    inverted,
    is_clause,
    main_subject,
    participle,
    passive,
    relative,
    second_verb,
)
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.denials import denied_by_content, denies, may_deny
from conflictdigest.claims.extent import (
    DASHES,
    attributed_words,
    clause_follows,
    goes_on_with_place,
    has_words,
    left_words,
    object_start,
    phrase_end,
)
from conflictdigest.claims.found import Found
from conflictdigest.claims.frames import PASTS, is_day
from conflictdigest.claims.guards import BELIEF, after_claim_noun, beside_speech, no_verb, trap
from conflictdigest.claims.hearers import told
from conflictdigest.claims.inversions import source_behind
from conflictdigest.claims.persons import bare, is_role
from conflictdigest.claims.phrase import interpret
from conflictdigest.claims.source import Source
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wording import is_name
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
        return passive(t, text, v, stance, cues, mask, taken)
    if single and low in cues.quote_only and not beside_speech(v, after, mask):
        return None
    subject = frames.subject(t, v, cues, mask)
    if subject.passive and single and not low.endswith("ing"):
        hollow = subject.negated or subject.modal
        return None if hollow else passive(t, text, v, stance, cues, mask, taken)
    if single and (subject.negated or subject.modal or trap(t, v, after, low, cues, stance)):
        return None
    if single and low.endswith("ed") and after < t.size and t.lows[after] in cues.by:
        return passive(t, text, v, stance, cues, mask, taken)  # "the deaths reported by officials"
    outlet, begin = told(t, text, after, low, cues, mask)
    begin = object_start(t, begin, cues)
    if single and _reduced(t, v, after, begin, cues):
        return None
    fronted = not subject.empty and not _goes_on(t, after) and _fronted(t, subject.first, stance, cues)
    if single and stance is Stance.DENIES and not (fronted or denies(t, v, after, subject.first, cues)):
        return None
    if single and low.endswith("ing") and not subject.passive:
        return participle(t, text, v, after, begin, stance, found, cues, mask)
    if subject.empty:
        return _without_subject(t, text, v, after, begin, stance, cues, mask, taken, found)
    if any(taken[subject.first : _named_end(t, subject)]) or not _may_say(
        t, v, subject, after, begin, stance, cues
    ):
        return None
    may_close = low in cues.inverting or (not cues.inverting and stance is Stance.REPORTS)
    if v and may_close and t.words[v - 1] in DASHES and _name_closes(t, v, after, cues, mask):
        return inverted(t, text, v, after, stance, cues, mask, taken)
    content, trailing = attributed_words(t, subject.first, begin, cues, mask)
    if content is None and not single:
        content = (v, after)  # "issued a denial"
    elif content is None and fronted and t.lows[subject.first] not in cues.pronouns:
        which = t.lows[subject.first - 1] == "which"
        content, trailing = (0, subject.first - which), True  # "…, a claim the government rejected"
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


def _goes_on(t: Tokens, after: int) -> bool:
    return after < t.size and t.words[after] not in {".", ",", ";", ")", "!", "?"}


def _fronted(t: Tokens, first: int, stance: Stance, cues: Cues) -> bool:
    """Does what is denied stand before the subject ("a claim the army rejected", "…, which Sule denies")?"""
    if first < 2:
        return False
    before = t.lows[first - 1]
    return before in cues.deny_objects or (
        before == "which" and t.words[first - 2] in DASHES and stance is Stance.DENIES
    )


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
    if coordinate(t, v, cues):
        clausal = t.lows[v] in cues.clausal
        if clausal and not clause_follows(t, v, after, begin, (begin, t.size), False, cues, mask):
            return None
        return second_verb(t, text, v, after, begin, stance, found, cues)
    pronoun = v - 1
    while pronoun > 1 and (t.lows[pronoun] in cues.skip or t.lows[pronoun].endswith("ly")):
        pronoun -= 1
    if pronoun > 1 and t.lows[pronoun] in RELATIVES:
        return relative(t, text, pronoun, (v, after), begin, stance, cues)
    return inverted(t, text, v, after, stance, cues, mask, taken) or source_behind(
        t, text, v, after, stance, cues, mask, taken
    )


def _named_end(t: Tokens, subject: frames.Subject) -> int:
    """Where the subject's own words end and a relative clause, which may attribute by itself, begins."""
    for i in range(subject.first, subject.last - 1):
        if t.words[i] in DASHES and t.lows[i + 1] in RELATIVES:
            return i
    return subject.last


def _may_say(
    t: Tokens, v: int, subject: frames.Subject, after: int, begin: int, stance: Stance, cues: Cues
) -> bool:
    """Is the subject one that can be a source here ("no group said", "what it said were guns" are none)?"""
    head = t.lows[subject.first]
    if t.lows[subject.last - 1] in cues.first_person:
        return False  # "the news we reported"
    if t.lows[v].endswith("ed") and t.lows[subject.last - 1][0].isdigit():
        return False  # "412 recorded incidents"
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
        source = main_subject(t, text, subject.first, source, cues, mask)
    if t.lows[v] in BELIEF and (source.kind == "unnamed" or _reduced_relative(t, subject.first, cues)):
        return None
    source = citations(t, text, subject, after, source, cues)
    if outlet is not None:
        named = source.name or source.generic not in {None, "sources"}
        source = source._replace(told=outlet.name) if named else outlet._replace(told=outlet.name)
    if stance in (Stance.REPORTS, Stance.CLAIMS) and may_deny(t, *content, cues):
        stance = Stance.DENIES if denied_by_content(t, *content, cues, _own(source)) else stance
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
    return i < t.size and (t.lows[i] in cues.auxiliaries or t.lows[i] in cues.verbs)


def _reduced(t: Tokens, v: int, after: int, begin: int, cues: Cues) -> bool:
    """ "the arrest announced on Friday stunned the town": a participle, and the verb of its noun after it."""
    if not t.lows[v].endswith("ed") or begin >= t.size or t.quoted[begin]:
        return False
    if begin > after and t.lows[begin - 1] in cues.that:
        return False
    low = t.lows[begin]
    if low in _SEEMS or (low in cues.auxiliaries and low not in _UNBOUND):
        return True
    finite = low in PASTS or (low.endswith("ed") and t.words[begin].islower())
    return finite and begin > after and t.lows[begin + 1 : begin + 2] != [] and t.lows[begin + 1] in cues.dets


_SEEMS = frozenset({"seem", "seems", "seemed", "appear", "appears", "appeared", "remain", "remains"})
_UNBOUND = frozenset({"be", "been", "being", "having"})


def _reduced_relative(t: Tokens, first: int, cues: Cues) -> bool:
    """ "the country people believe …": no clause of its own."""
    if not first or not t.words[first - 1][0].isalnum():
        return False
    before = t.lows[first - 1]
    return before not in cues.that and before not in cues.breaks and before not in cues.conj


_ARTICLES = frozenset({"the", "a", "an", "one"})


def _name_closes(t: Tokens, v: int, after: int, cues: Cues, mask: list[bool]) -> bool:
    """Does a name follow the verb and end the sentence ("…, says Ana Rell.")?"""
    head = after + 1 if t.lows[after : after + 1] and t.lows[after] in _ARTICLES else after
    if head >= t.size or is_day(t, head, cues):
        return False
    body = head > after and (t.lows[head] in cues.party_heads or t.lows[head] in cues.outlet_words)
    if not (is_name(t.words[head]) or is_role(t.lows[head], cues) or body):
        return False
    end, rest = phrase_end(t, after, cues, mask)
    if is_clause(t, v, after, end, cues):
        return False
    return end > after and not has_words(t, rest, t.size) and cues.auxiliaries.isdisjoint(t.lows[after:end])
