"""Who says it: the cues of one sentence, each with its source and the words that it attributes.

The rules know frames only (source – verb – words, words – source – verb, words – verb – source,
"according to"); what the cues are is the business of the cue tables.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from conflictdigest.claims import frames
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.denials import denied_by_content, denies
from conflictdigest.claims.phrase import UNNAMED, Source, interpret, is_name, is_outlet
from conflictdigest.claims.tokens import Tokens
from conflictdigest.model.claims import Stance


@dataclass(frozen=True, slots=True)
class Found:
    """One attribution; all numbers are tokens of the sentence, ends exclusive."""

    source: Source
    stance: Stance
    cue: tuple[int, int]
    content: tuple[int, int]
    subject: tuple[int, int] | None = None
    """Where the source stands."""
    trailing: bool = False
    """The source stands after the words, or amid them."""


def find(t: Tokens, text: str, cues: Cues) -> list[Found]:
    """All attributions of one sentence, in the order of their cues."""
    mask = frames.speech_mask(t)
    taken = [False] * len(t)
    found: list[Found] = []
    _unverified(t, text, cues, mask, taken, found)
    _phrases(t, text, cues, mask, taken, found)
    for i, low in enumerate(t.lows):
        if taken[i] or (mask and mask[i]):
            continue
        stance = cues.verbs.get(low)
        if stance is not None and not (i and t.words[i][0].isupper() and t.words[i] != t.words[i].upper()):
            one = _verb(t, text, i, i + 1, stance, cues, mask, taken, found)
            if one is not None:
                found.append(one)
                taken[i] = True
        elif low in cues.adverbs:
            found.append(_adverb(t, i))
        if low in cues.quotes_as and not taken[i]:
            quoted = _quotes(t, text, i, cues, mask, taken)
            if quoted is not None:
                found.append(quoted)
        if low in _PUT and not taken[i]:
            put = _puts(t, text, i, cues, mask)
            if put is not None:
                found.append(put)
        if low in cues.claim_nouns:
            said = _noun_claim(t, text, i, cues, mask)
            if said is not None:
                found.append(said)
    found.sort(key=lambda f: f.cue)
    if ";" in t.words:
        found = [_within_semicolons(t, one, mask) for one in found]
    return _arrange(t, found, cues)


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
    return replace(one, content=(first, last)) if first < last else one


_DASHES = frozenset({",", "،", "—", "–", "--"})
_BEFORE_SOURCE = _DASHES | {"?", "!"}


# --- "could not be verified"


def _unverified(
    t: Tokens, text: str, cues: Cues, mask: list[bool], taken: list[bool], found: list[Found]
) -> None:
    """Words of verifying that failed: doubt, by whoever could not, or by nobody named."""
    for i, low in enumerate(t.lows):
        if low not in cues.verify or (mask and mask[i]):
            continue
        failed = _FAILED.search(" ".join(t.lows[max(0, i - 8) : i]))
        if failed is None:
            continue
        start = i - len(failed.group().split())
        taken[start : i + 1] = [True] * (i + 1 - start)
        subject = frames.subject(t, start, cues, mask)
        if low.endswith("ed"):
            found.append(Found(UNNAMED, Stance.DOUBTS, (start, i + 1), (0 if subject.empty else subject.first, start)))
            continue
        if not subject.empty:
            source = interpret(t, text, subject.first, subject.last, cues)
            place = (subject.first, subject.last)
            found.append(Found(source, Stance.DOUBTS, (start, i + 1), (i + 1, len(t)), place))


_FAILED = re.compile(
    r"(?:(?:was|were|is|are|has|had|have) )?"
    r"(?:could not|couldn.t|cannot|can not|can.t|unable to|not able to|not (?:yet )?been able to|not (?:yet )?been)"
    r"(?: \w+ly)*(?: be| been)?(?: \w+ly)*$|(?<=neither )[\w ]*could be(?: \w+ly)*$"
)


# --- phrases: "according to", "it was reported", "cast doubt on"


def _phrases(
    t: Tokens, text: str, cues: Cues, mask: list[bool], taken: list[bool], found: list[Found]
) -> None:
    lows = t.lows
    firsts = _first_words(cues)
    for i, low in enumerate(lows):
        if low not in firsts or taken[i] or (mask and mask[i]):
            continue
        for phrase in cues.according:
            if phrase[0] == low and lows[i : i + len(phrase)] == list(phrase):
                one = _according(t, text, i, i + len(phrase), cues, mask, taken)
                if one is not None:
                    found.append(one)
                break
        for phrase, stance in cues.phrasal:
            if phrase[0] == low and lows[i : i + len(phrase)] == list(phrase):
                one = _verb(t, text, i, i + len(phrase), stance, cues, mask, taken, found)
                if one is not None:
                    found.append(one)
                taken[i : i + len(phrase)] = [True] * len(phrase)
                break
        for phrase, stance in cues.impersonal:
            if phrase[0] == low and lows[i : i + len(phrase)] == list(phrase):
                end = i + len(phrase)
                taken[i:end] = [True] * len(phrase)
                content = (0, i) if stance is Stance.DOUBTS and i else (0 if i else end, len(t))
                found.append(Found(UNNAMED, stance, (i, end), content))
                break


_FIRSTS: dict[int, frozenset[str]] = {}


def _first_words(cues: Cues) -> frozenset[str]:
    key = id(cues)
    if key not in _FIRSTS:
        _FIRSTS[key] = frozenset(
            [p[0] for p in cues.according] + [p[0] for p, _ in cues.phrasal] + [p[0] for p, _ in cues.impersonal]
        )
    return _FIRSTS[key]


def _according(
    t: Tokens, text: str, i: int, after: int, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    end, content_from = _phrase_end(t, after, cues, mask, opening=not _has_words(t, 0, i))
    if end <= after:
        return None
    source = interpret(t, text, after, end, cues)
    taken[i:end] = [True] * (end - i)
    source = _behind_outlet(t, text, after, end, source, cues)
    if i and tuple(t.lows[i:after]) in cues.cited and t.words[i - 1] in ",،":
        return _cited_document(t, text, i, after, end, content_from, source, cues)
    if i == 0 or not _has_words(t, 0, i):
        return Found(source, Stance.REPORTS, (i, after), (content_from, len(t)), (after, end))
    content = (0, len(t)) if _says_something(t, content_from, len(t), cues) else (0, i)
    stance = Stance.DENIES if denied_by_content(t, 0, i, cues) else Stance.REPORTS
    return Found(source, stance, (i, after), content, (after, end), trailing=True)


def _cited_document(
    t: Tokens, text: str, i: int, after: int, end: int, content_from: int, outlet: Source, cues: Cues
) -> Found:
    """"The assessment by X, as cited by Y, states that …": Y is nearer, X behind it."""
    head = interpret(t, text, 0, i - 1, cues)
    begin = content_from
    if begin < len(t) and t.lows[begin] in cues.verbs:
        begin = frames.object_start(t, begin + 1, cues)
    source = replace(outlet, behind=(head,)) if head.name and i <= 14 else outlet
    return Found(source, Stance.REPORTS, (i, after), (begin if i <= 14 else 0, len(t)), (after, end), trailing=True)


def _behind_outlet(t: Tokens, text: str, first: int, last: int, source: Source, cues: Cues) -> Source:
    """"a statement by X, cited by Y": the outlet is the nearer source."""
    for i in range(first + 1, last):
        for phrase in cues.cited:
            if phrase[0] == t.lows[i] and t.lows[i : i + len(phrase)] == list(phrase):
                head = interpret(t, text, first, i, cues)
                outlet = interpret(t, text, i + len(phrase), last, cues)
                if outlet.name and head.name:
                    return replace(outlet, behind=(head,))
                return source
    return source


def _describes(t: Tokens, first: int, comma: int, close: int) -> bool:
    """Can "the …" up to `close` describe the name before the comma? Offices describe persons."""
    names = [w for w in t.words[first:comma] if w[0].isalnum()]
    personal = len(names) >= 2 and all(is_name(w) for w in names[-2:]) and not is_outlet(names)
    return personal or any(w in {"of", "for"} for w in t.lows[comma + 1 : close])


def _phrase_end(
    t: Tokens, first: int, cues: Cues, mask: list[bool], opening: bool = False
) -> tuple[int, int]:
    """End of a source's phrase that begins at `first`, and where the words go on after it.

    `opening`: the words still have to come, so the phrase can not fill the sentence.
    """
    n = len(t)
    i = first
    while i < n:
        word, low = t.words[i], t.lows[i]
        if mask and mask[i]:
            return i, i
        if low in cues.stops or (i > first and (low in cues.that or is_day_start(t, i, cues))):
            break
        if word in ";:—–?!()…":
            break
        if word == "." and (i + 1 >= n or not is_name(t.words[i + 1]) or len(t.words[i - 1]) > 4):
            break
        if word in ",،":
            close = _next_comma(t, i + 1)
            if not _apposition(t, i + 1, cues) or (opening and close >= len(t) - 1):
                break
            if t.lows[i + 1] == "the" and not _describes(t, first, i, close):
                break
            i = close
            continue
        i += 1
    end = i
    return end, _after_gap(t, end, cues)


def is_day_start(t: Tokens, i: int, cues: Cues) -> bool:
    return frames.is_day(t, i, cues)


def _after_gap(t: Tokens, i: int, cues: Cues) -> int:
    """Past time, relative clause and comma, to where the words go on."""
    n = len(t)
    if i < n and t.lows[i] in cues.stops and t.lows[i] in {"who", "which", "that", "whose"}:
        while i < n and t.words[i] not in ",;":
            i += 1
    while i < n and (frames.is_day(t, i, cues) or t.words[i].isdigit()):
        i += 1
    while i < n and t.words[i] in _DASHES:
        i += 1
    return i


def _apposition(t: Tokens, i: int, cues: Cues) -> bool:
    if i >= len(t):
        return False
    low = t.lows[i]
    if low in cues.citing:
        return True
    end = _next_comma(t, i)
    segment = t.lows[i:end]
    if any(w in cues.auxiliaries or w in cues.verbs for w in segment) or len(segment) > 14:
        return False
    if low in {"a", "an", "the", "its", "his", "her", "their"} or low in cues.roles or t.lows[i + 1 : i + 2] and (
        t.lows[i + 1] in cues.roles
    ):
        return any(w in cues.roles or w in cues.outlet_words for w in segment)
    return False


def _next_comma(t: Tokens, i: int) -> int:
    while i < len(t) and t.words[i] not in ",،;—–:":
        if t.words[i] == "." and i + 1 >= len(t):
            break
        i += 1
    return i


def _quotes(t: Tokens, text: str, i: int, cues: Cues, mask: list[bool], taken: list[bool]) -> Found | None:
    """"The Post quoted the minister as saying …", "he was quoted by the Post as saying …"."""
    subject = frames.subject(t, i, cues, mask)
    if subject.empty or subject.negated:
        return None
    for k in range(i + 1, min(len(t) - 1, i + 16)):
        if t.words[k] in frames.HARD or (mask and mask[k]):
            return None
        saying = t.lows[k] == "as" and t.lows[k + 1] in _SAYING
        if saying or (t.lows[k] == "who" and t.lows[k + 1] in cues.verbs):
            named = interpret(t, text, subject.first, subject.last, cues)
            first = i + 1
            if subject.passive:
                if t.lows[first] not in cues.by and t.lows[first] != "in":
                    return None
                outlet, behind = interpret(t, text, first + 1, k, cues), named
            else:
                outlet, behind = named, interpret(t, text, first, k, cues)
            taken[i : k + 2] = [True] * (k + 2 - i)
            source = replace(outlet, behind=(behind,)) if behind.name or behind.generic else outlet
            begin = frames.object_start(t, k + 2, cues)
            return Found(source, Stance.REPORTS, (i, i + 1), (begin, len(t)), (subject.first, subject.last))
    return None


_SAYING = frozenset("saying stating claiming telling warning denying confirming adding".split())
_PUT = frozenset("put puts".split())


def _puts(t: Tokens, text: str, i: int, cues: Cues, mask: list[bool]) -> Found | None:
    """"The ministry put the toll at 31"."""
    window = t.lows[i + 1 : i + 10]
    if "at" not in window or _COUNTS.isdisjoint(window[: window.index("at")]):
        return None
    subject = frames.subject(t, i, cues, mask)
    if subject.empty or subject.negated or subject.modal:
        return None
    source = interpret(t, text, subject.first, subject.last, cues)
    return Found(source, Stance.REPORTS, (i, i + 1), (i + 1, len(t)), (subject.first, subject.last))


_COUNTS = frozenset("toll number numbers figure figures count total tally losses casualties strength cost".split())


def _noun_claim(t: Tokens, text: str, i: int, cues: Cues, mask: list[bool]) -> Found | None:
    """"a claim by X that …", "X's claim that …"."""
    n = len(t)
    if i + 1 < n and t.lows[i + 1] in cues.by:
        end, _ = _phrase_end(t, i + 2, cues, mask)
        if end < n and end > i + 2 and t.lows[end] in cues.that:
            source = interpret(t, text, i + 2, end, cues)
            return Found(source, Stance.CLAIMS, (i, i + 1), (end + 1, n), (i + 2, end))
        return None
    if i and i + 1 < n and t.lows[i + 1] in cues.that and t.lows[i - 1].endswith(("'s", "’s", "s'", "s’")):
        first = i - 1
        while first and (is_name(t.words[first - 1]) or t.lows[first - 1] in cues.party_heads):
            first -= 1
        source = interpret(t, text, first, i, cues)
        name = source.name.rstrip("'’").removesuffix("'s").removesuffix("’s") if source.name else None
        source = replace(source, name=name, body=name if source.party else None)
        return Found(source, Stance.CLAIMS, (i, i + 1), (i + 2, n), (first, i))
    return None


def _adverb(t: Tokens, i: int) -> Found:
    return Found(UNNAMED, Stance.REPORTS if t.lows[i] == "reportedly" else Stance.CLAIMS, (i, i + 1), (0, len(t)))


# --- verbs


def _verb(
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
    low = t.lows[v]
    single = after == v + 1
    if single and _no_verb(t, v, low, cues):
        return None
    if single and stance is not Stance.REPORTS and _after_claim_noun(t, v, cues):
        return _passive(t, text, v, stance, cues, mask, taken)
    if single and low in cues.quote_only and not _beside_speech(t, v, after, mask):
        return None
    subject = frames.subject(t, v, cues, mask)
    if subject.passive and single and not low.endswith("ing"):
        if subject.negated or subject.modal:
            return None
        return _passive(t, text, v, stance, cues, mask, taken)
    if single and (subject.negated or subject.modal or _trap(t, v, after, low, cues, stance)):
        return None
    told, begin = (_hearer(t, text, after, cues, mask) if low in cues.tell else (None, after))
    begin = frames.object_start(t, begin, cues)
    if single and stance is Stance.DENIES and not denies(t, v, after, subject.first, cues):
        return None
    if single and low.endswith("ing") and not subject.passive:
        return _participle(t, text, v, after, begin, stance, found, cues, mask)
    if subject.empty and _coordinate(t, v, cues):
        if low in cues.clausal and not _clause_follows(t, v, after, begin, (begin, len(t)), False, cues, mask):
            return None
        return _second_verb(t, text, v, after, begin, stance, found, cues)
    if subject.empty:
        return _inverted(t, text, v, after, stance, cues, mask, taken)
    if any(taken[subject.first : subject.last]):
        return None
    content, trailing = _content(t, subject.first, begin, cues, mask)
    if content is None and not single:
        content = (v, after)  # "issued a denial"
    if content is None:
        return None
    if not trailing and not told and t.lows[after : after + 1] and begin > after and t.lows[begin - 1] not in cues.that:
        left = _left_words(t, subject.first, cues, mask, False)
        if left and _goes_on_with_place(t, after, left, cues, mask):
            content, trailing = (0, left), True
    if single and low in cues.clausal and not _clause_follows(t, v, after, begin, content, trailing, cues, mask):
        return None
    if t.lows[subject.first] in cues.first_person:
        return None
    before = t.lows[subject.first - 1] if subject.first else ""
    if before == "what" or (before == "which" and t.lows[subject.first] in cues.pronouns):
        return None
    source = interpret(t, text, subject.first, subject.last, cues)
    if source.generic and source.name is None and not trailing:
        source = _main_subject(t, text, subject.first, source, cues, mask)
    if low in _BELIEF and source.kind == "unnamed":
        return None
    source = _citations(t, text, subject, after, source, cues)
    if told:
        source = replace(source, told=told.name) if source.name or source.generic else told
    if stance in (Stance.REPORTS, Stance.CLAIMS) and denied_by_content(t, *content, cues):
        stance = Stance.DENIES
    return Found(source, stance, (v, after), content, (subject.first, subject.last), trailing)


def _after_claim_noun(t: Tokens, v: int, cues: Cues) -> bool:
    """"a charge flatly rejected by X": a participle behind the noun that it denies."""
    k = v - 1
    while k > 0 and t.lows[k].endswith("ly"):
        k -= 1
    return k >= 0 and t.lows[k] in cues.deny_objects and any(w in cues.by for w in t.lows[v + 1 : v + 5])


def _beside_speech(t: Tokens, v: int, after: int, mask: list[bool]) -> bool:
    return bool(mask) and any(mask[max(0, v - 6) : after + 4])


def _no_verb(t: Tokens, v: int, low: str, cues: Cues) -> bool:
    """A form that stands as a noun, an adjective or an infinitive here."""
    before = t.lows[v - 1] if v else ""
    if before in cues.dets and before not in {"both", "all", "some", "many", "this", "that"}:
        return True
    if low == "say" and before in {"little", "no", "much", "final", "any", "some", "more"}:
        return True
    if before == "to":
        return not (v > 1 and t.lows[v - 2] in {"continued", "continues", "quick", "rushed", "hastened", "went"})
    return low in cues.nominal and _is_noun(t, v, cues)


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
    """"Denying the charge, the governor said …", "issued a note saying …": the subject of the main verb."""
    if not _has_words(t, 0, v):
        end = _next_comma(t, after)
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
            source = interpret(t, text, subject.first, subject.last, cues)
            return Found(source, stance, (v, after), content)
    return None


def _finite(t: Tokens, i: int, cues: Cues) -> bool:
    low = t.lows[i]
    return low in cues.auxiliaries or low in cues.verbs or low in _PUTS or (low.endswith("ed") and t.words[i].islower())


_PUTS = frozenset("put puts issued gave made released sent posted wrote".split())


def _coordinate(t: Tokens, v: int, cues: Cues) -> bool:
    """Does the verb at v go on after "and" with the subject of the verb before it?"""
    k = v - 1
    while k > 0 and t.lows[k] in cues.skip:
        k -= 1
    return k > 0 and (t.lows[k] in cues.conj or t.lows[k] == "but")


def _second_verb(
    t: Tokens, text: str, v: int, after: int, begin: int, stance: Stance, found: list[Found], cues: Cues
) -> Found | None:
    """"denied the report and said …": the subject of the first verb, told once when the stance is the same."""
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
            source = interpret(t, text, subject.first, subject.last, cues)
            return Found(source, stance, (v, after), (begin, len(t)), (subject.first, subject.last))
    return None


def _is_noun(t: Tokens, v: int, cues: Cues) -> bool:
    """"media reports", "false claims", "the estimates of": forms that are as often nouns."""
    after = t.lows[v + 1] if v + 1 < len(t) else "."
    before = t.lows[v - 1] if v else ""
    if not before or before in cues.dets or before in cues.preps or before in cues.verbs:
        return True
    if before.endswith(("'s", "’s", "s'", "s’")) or before in cues.conj or t.words[v][0].isupper():
        return True
    if low_states(t, v) and after not in cues.that and after not in {":", "the", "they", "it", "“", '"'}:
        return True
    if after in {",", "."} and _opens_after_comma(t, v):
        return False
    if before in _NOUN_BEFORE or after in _NOUN_AFTER or after in cues.auxiliaries or (after in cues.verbs and after not in cues.nominal):
        return True
    return False


def _opens_after_comma(t: Tokens, v: int) -> bool:
    """", state media report," – a trailing source of two to five words."""
    for k in range(v - 1, max(-1, v - 6), -1):
        if t.words[k] in ",،" or t.quoted[k]:
            return k < v - 1
    return False


def low_states(t: Tokens, v: int) -> bool:
    return t.lows[v] in {"state", "states"}


_NOUN_BEFORE = frozenset("""media press news false unconfirmed local earlier several some conflicting many latest recent
    new these those such no any various previous multiple separate initial early other intelligence police witness
    united by from""".split())
_NOUN_AFTER = frozenset("of from by about for on in at to and said say were was have had are".split())


def _hearer(t: Tokens, text: str, i: int, cues: Cues, mask: list[bool]) -> tuple[Source | None, int]:
    """Who is told: an outlet (then it is returned) or reporters, "him", a crowd; and where that ends."""
    n = len(t)
    if i >= n or (mask and mask[i]) or t.words[i] in ".,;:":
        return None, i
    first = i
    quoted_word = t.quoted[i] and not (mask and mask[i])
    while i < n:
        low = t.lows[i]
        if mask and mask[i]:
            break
        if low in cues.that or (t.words[i] in HARD_HEARER and not quoted_word) or low in _AFTER_HEARER:
            break
        if i > first and (frames.is_day(t, i, cues) or low in cues.pronouns or low in _CONTENT_DETS):
            break
        if i > first and t.lows[i - 1] in cues.hearers and t.lows[i - 1] not in cues.dets and low not in cues.conj:
            break
        if i - first > 8:
            break
        i += 1
    source = interpret(t, text, first, i, cues)
    return (source if source.name is not None and source.outlet else None), i


HARD_HEARER = frozenset(",;:—–.?!")
_AFTER_HEARER = frozenset("in on at during by to after late early via from about of".split())
_CONTENT_DETS = frozenset("the a an no there its their his her some at".split())


def _trap(t: Tokens, v: int, after: int, low: str, cues: Cues, stance: Stance) -> bool:
    """Objects that give the verb another sense ("claimed 12 lives", "claimed the hill", "said nothing")."""
    lows = t.lows
    rest = lows[after : after + 6]
    if low in {"claim", "claims", "claimed"} and _seizes(t, after, cues):
        return True
    if rest[:1] == ["nothing"] and (len(rest) < 2 or rest[1] in _AFTER_NOTHING):
        return True
    if rest[:1] and (rest[0].endswith(("self", "selves")) or rest[0] in {"goodbye", "hello", "farewell", "prayers"}):
        return True
    if low.startswith("warn") and "to" in rest[1:5] and cues.auxiliaries.isdisjoint(rest) and "that" not in rest:
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
    if low in {"reported", "reports", "report"} and rest[:1] and rest[0] in {"to", "for", "directly", "missing"}:
        return True
    return low in {"found", "finds"} and "that" not in rest


_HOSPITALS = frozenset("hospital hospitals clinic clinics ward wards".split())
_AFTER_NOTHING = frozenset("about more of on to in . , ; and but else".split())
_CLAIMED = frozenset("""responsibility victory credit success innocence killing destruction capture downing shooting right
    progress losses advances gains control""".split())
_SEIZED = frozenset("asylum benefits back compensation ground territory".split())


def _seizes(t: Tokens, after: int, cues: Cues) -> bool:
    """Does "claimed" take a thing ("the hill", "300 lives") and no statement?"""
    rest = t.lows[after : after + 12]
    if not rest or rest[0] in cues.that or rest[0] in {"to", "it", "they", "he", "she", ",", ":"} or t.quoted[after]:
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


def _content(
    t: Tokens, subject_first: int, begin: int, cues: Cues, mask: list[bool]
) -> tuple[tuple[int, int] | None, bool]:
    """The attributed words for a source before its verb, and whether the source trails."""
    n = len(t)
    k = begin
    left = _left_words(t, subject_first, cues, mask, not _has_words(t, k, n))
    if k >= n or not _has_words(t, k, n):
        return ((0, left), True) if left else (None, False)
    if left and (not _says_something(t, k, n, cues) or (k == begin and _goes_on_with_place(t, k, left, cues, mask))):
        return (0, left), True
    if t.words[k] in ",،":
        if left:
            return (0, n), True
        return (k + 1, n), False
    if t.words[k] in ".;" and left:
        return (0, left), True
    while k < n and t.words[k] in ":—–":
        k += 1
    return (k, n), False


def _goes_on_with_place(t: Tokens, k: int, left: int, cues: Cues, mask: list[bool]) -> bool:
    """"12 died, the army said at a briefing after meeting …": the words are all on the left."""
    if t.lows[k] not in _PLACE_OF_SPEECH or (k and t.lows[k - 1] in cues.that):
        return False
    if mask and mask[left - 1]:
        return True
    lows = t.lows[:left]
    return lows[0] not in cues.breaks and lows[0] not in frames.OPENERS and any(w in cues.auxiliaries for w in lows)


_PLACE_OF_SPEECH = frozenset("in at on after during to late early from as when while who before through via by of".split())


def _says_something(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    """Is there a clause or speech in first..last-1, and not just a place, a time, a hearer?"""
    return any(
        t.lows[i] in cues.auxiliaries
        or t.lows[i] in cues.verbs
        or t.lows[i] in cues.pronouns
        or t.quoted[i]
        or t.lows[i].endswith(("ed", "ing"))
        for i in range(first, last)
    )


def _left_words(t: Tokens, subject_first: int, cues: Cues, mask: list[bool], alone: bool) -> int:
    """End of the words on the left of a trailing source, or 0 when there are none.

    `alone`: nothing stands on the right, so the words must be here, be they a clause or not.
    """
    end = subject_first
    while end and t.lows[end - 1] == "as":
        end -= 1
    if not end or not (t.words[end - 1] in _BEFORE_SOURCE or t.quoted[end - 1]):
        return 0
    while end and t.words[end - 1] in _DASHES:
        end -= 1
    if mask and end and mask[end - 1]:
        return end
    lows = t.lows[:end]
    if any(w in cues.auxiliaries or w in cues.verbs or w.endswith(("ed", "ing")) for w in lows) or end > 6:
        return end
    adverbial = not lows or lows[0] in cues.skip or lows[0].endswith("ly") or lows[0] in frames.OPENERS
    return end if alone and not adverbial else 0


def _has_words(t: Tokens, first: int, last: int) -> bool:
    return any(t.words[i][0].isalnum() for i in range(first, last))


def _clause_follows(
    t: Tokens,
    v: int,
    after: int,
    begin: int,
    content: tuple[int, int],
    trailing: bool,
    cues: Cues,
    mask: list[bool],
) -> bool:
    if trailing:
        return t.lows[v] not in _THINGS_SAY
    if begin > after and t.lows[begin - 1] in cues.that:
        return True
    if t.lows[v] in _THINGS_SAY:
        return False
    if mask and any(mask[content[0] : content[0] + 2]):
        return True
    head = t.lows[begin : begin + 12]
    if not head or head[0] in _NO_CLAUSE:
        return False
    told = begin > after and t.lows[v] in cues.tell
    return any(w in cues.auxiliaries or ((told or k < 3) and w.endswith("ed")) for k, w in enumerate(head))


def _main_subject(t: Tokens, text: str, pronoun: int, source: Source, cues: Cues, mask: list[bool]) -> Source:
    """"State radio went silent as it reported that …": the pronoun stands for the subject of the main clause."""
    if not pronoun or t.lows[pronoun - 1] not in cues.breaks or t.lows[pronoun - 1] in {"that", "which", "who"}:
        return source
    for i in range(1, pronoun):
        if t.lows[i] in cues.auxiliaries or t.lows[i] in cues.verbs or (t.lows[i].endswith("ed") and t.words[i].islower()):
            subject = frames.subject(t, i, cues, mask)
            if subject.empty:
                return source
            named = interpret(t, text, subject.first, subject.last, cues)
            fits = {"person": {"person", "name"}, "body": {"body", "outlet", "name"}, "many": {"many"}}
            return named if named.name and named.kind in fits.get(source.kind, set()) else source
    return source


_BELIEF = frozenset("believe believes believed think thinks expect expects expected suspect fear fears feared".split())
_NO_CLAUSE = frozenset("in to of for by with like about again on from as how his her its their himself herself".split())
_THINGS_SAY = frozenset("suggests suggest suggested shows show showed indicates indicate indicated".split())


def _passive(
    t: Tokens, text: str, v: int, stance: Stance, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    """"was reported by X", "were denied by X"."""
    for k in range(v + 1, min(v + 5, len(t))):
        if t.lows[k] in cues.by:
            end, _ = _phrase_end(t, k + 1, cues, mask)
            if end <= k + 1 or frames.is_day(t, k, cues):
                return None
            source = interpret(t, text, k + 1, end, cues)
            left = t.lows[:v]
            if stance is Stance.DENIES and not any(w in cues.deny_objects for w in left):
                return None
            taken[k:end] = [True] * (end - k)
            return Found(source, stance, (v, k + 1), (0, v), (k + 1, end), trailing=True)
        if t.words[k] in frames.HARD or t.lows[k] in cues.that:
            break
    return None


def _inverted(
    t: Tokens, text: str, v: int, after: int, stance: Stance, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    """"…," said X; … , writes the newspaper X."""
    if not v or after >= len(t):
        return None
    before = t.words[v - 1]
    if not (before in _BEFORE_SOURCE or t.quoted[v - 1]) or stance in (Stance.DENIES, Stance.DOUBTS):
        return None
    if not _has_words(t, 0, v):
        return None
    if t.lows[v].endswith("ing") or t.lows[after] in cues.that or t.lows[after] in cues.preps:
        return None
    end, more = _phrase_end(t, after, cues, mask)
    if end <= after or not any(is_name(w) or w.lower() in cues.dets or w.lower() in cues.pronouns or (
        w.lower() in cues.roles) for w in t.words[after:end]):
        return None
    if any(w in cues.auxiliaries for w in t.lows[after:end]):
        return None
    source = interpret(t, text, after, end, cues)
    taken[after:end] = [True] * (end - after)
    last = v
    while last and t.words[last - 1] in _DASHES:
        last -= 1
    content = (0, last)
    if denied_by_content(t, 0, last, cues):
        stance = Stance.DENIES
    del more
    return Found(source, stance, (v, after), content, (after, end), trailing=True)


def _citations(t: Tokens, text: str, subject: frames.Subject, after: int, source: Source, cues: Cues) -> Source:
    """"Y, citing X, said", "Y reported, citing X", "X, quoted by Y, said"."""
    source = _behind_outlet(t, text, subject.first, subject.last, source, cues)
    if source.behind:
        return source
    for i in range(after, len(t)):
        if t.lows[i] in cues.citing and t.words[i - 1] in ",،" and t.lows[i] not in {"cited", "quoted"}:
            end = _next_comma(t, i + 1)
            behind = interpret(t, text, i + 1, end, cues)
            if behind.name:
                return replace(source, behind=(behind,))
    return source


# --- several attributions in one sentence


def _arrange(t: Tokens, found: list[Found], cues: Cues) -> list[Found]:
    """Cuts parallel claims apart and turns nested ones into chains."""
    if len(found) < 2:
        return found
    cut = list(found)
    for i, one in enumerate(cut):
        for other in cut[i + 1 :]:
            at = other.subject[0] if other.subject and not other.trailing else other.cue[0]
            if one.content[0] < at < one.content[1] and not one.trailing and not other.trailing and _parallel(t, at, cues):
                end = at - 1
                while end > one.content[0] and (t.words[end - 1] in ",،;—" or t.lows[end - 1] in cues.breaks):
                    end -= 1
                cut[i] = one = replace(one, content=(one.content[0], end))
    kept: list[Found] = []
    dropped: set[int] = set()
    for i, one in enumerate(cut):
        for k, other in enumerate(cut):
            if k == i or k in dropped or i in dropped or not _contains(one, other):
                continue
            if other.subject and other.subject[0] and t.lows[other.subject[0] - 1] in {"which", "whom"}:
                continue
            if one.subject is not None and one.subject == other.subject:
                cut[i] = one = replace(one, content=(one.content[0], max(one.content[0] + 1, other.cue[0] - 1)))
                continue
            if other.source.name or other.source.generic:
                if one.stance in (Stance.DENIES, Stance.DOUBTS):
                    continue
                if one.source.kind != "unnamed":
                    one = replace(one, source=replace(one.source, behind=(*one.source.behind, other.source)))
                    if other.stance is Stance.REPORTS:
                        dropped.add(k)
            elif other.stance in (Stance.REPORTS, Stance.CLAIMS):
                dropped.add(k)
        cut[i] = one
    kept = [one for i, one in enumerate(cut) if i not in dropped]
    return kept


def _parallel(t: Tokens, at: int, cues: Cues) -> bool:
    before = t.lows[at - 1] if at else ""
    return before in {"while", "but", "whereas", "although", "though", "as", "and", ";"} or t.words[at - 1] == ";"


def _contains(outer: Found, inner: Found) -> bool:
    a, b = outer.content
    return a <= inner.cue[0] and inner.cue[1] <= b and not (
        inner.content[0] <= outer.cue[0] and outer.cue[1] <= inner.content[1] and inner.trailing and not outer.trailing
    )
