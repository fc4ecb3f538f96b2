"""What a language's cue table holds. The tables are data; the rules that read them are the same for all."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import NamedTuple

from msgspec import Struct, field
from msgspec.structs import force_setattr

from conflictdigest.model.claims import Stance

Words = frozenset[str]


def words(text: str) -> Words:
    """A set of lower-case words from a text with blanks between them."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """Phrases from lines, longest first, so that the longest match wins."""
    found = {tuple(line.split()) for line in text.strip().splitlines() if line.strip()}
    return tuple(sorted(found, key=lambda p: (-len(p), p)))


def stances(**groups: str) -> dict[str, Stance]:
    """`stances(denies="denied denies")`: surface form to stance."""
    return {word: Stance(name) for name, text in groups.items() for word in text.split()}


def pasts(stems: str, endings: str) -> str:
    """Past forms of verbs from their stems: `pasts("сказа", "в ла ло ли")`."""
    return " ".join(stem + ending for stem in stems.split() for ending in endings.split())


_ALONE = words("all both many several some two three four five another one")
Stated = tuple[tuple[tuple[str, ...], Stance], ...]
"""Phrases with the stance they show."""


class Openers(NamedTuple):
    """The phrases that begin with one word, a kind a row; see `Cues`."""

    pronouns: tuple[tuple[tuple[str, ...], str], ...]
    according: tuple[tuple[str, ...], ...]
    phrasal: Stated
    impersonal: Stated


class Cues(Struct, frozen=True):
    """Surface forms, lower case."""

    verbs: Mapping[str, Stance]
    """Finite forms and participles that attribute."""
    according: tuple[tuple[str, ...], ...]
    """Phrases before the source: "according to"."""
    that: Words
    """Words that open the content."""
    no_sources: Words = frozenset()
    """What things go by, alone after "according to", without anybody's having said so: "plan"."""
    nominal: Words = frozenset()
    """Verb forms that are as often nouns ("reports", "claims"): read as verbs only in a clear frame."""
    base_nouns: Words = frozenset()
    """Verb forms equal to a singular noun ("question"): verbs only behind a plural subject."""
    clausal: Words = frozenset()
    """Verbs that attribute only before a clause or a quotation ("believe", "show")."""
    quote_only: Words = frozenset()
    """Verbs that attribute only beside a quotation ("continued", "recalled")."""
    phrasal: Stated = ()
    """Cues of several words ("cast doubt on")."""
    claim_nouns: Words = frozenset()
    """"claim", "allegation": attribute with "by X that" or "X's … that"."""
    quotes_as: Words = frozenset()
    """Verbs of quoting another: "quoted … as saying"."""
    puts: Words = frozenset()
    """"put the toll at"."""
    inverting: Words = frozenset()
    """Verbs that may stand before a closing source ("…, says Ana Rell."); empty: all that report."""
    pronoun_phrases: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """Phrases with the pronoun inside ("за його словами") → the kind that it stands for."""
    citing: Words = frozenset()
    """Words between a source and the source behind it ("citing")."""
    cited: tuple[tuple[str, ...], ...] = ()
    """Words between a source and the outlet that quotes it ("quoted by", "told")."""
    unnamed: Words = frozenset()
    """Heads of sources that stay without a name."""
    verify: Words = frozenset()
    """"verify", "verified": doubts under a negation."""
    adverbs: Words = frozenset()
    """Single words that attribute to nobody ("reportedly")."""
    impersonal: Stated = ()
    """Phrases that attribute to nobody ("it was reported")."""
    skip: Words = frozenset()
    """Auxiliaries and adverbs between source and verb."""
    negations: Words = frozenset()
    breaks: Words = frozenset()
    """Conjunctions that begin a clause."""
    conj: Words = frozenset()
    """"and"."""
    dets: Words = frozenset()
    preps: Words = frozenset()
    """Prepositions that a source's own phrase may go on with ("of", "for")."""
    inside: Words = frozenset()
    """Prepositions before a body that speaks ("в минобороны сообщили")."""
    particles: Mapping[str, str] = field(default_factory=dict)
    """Verbs that need a particle later in the clause ("wies … zurück")."""
    stops: Words = frozenset()
    """Words at which a source's phrase ends."""
    roles: Words = frozenset()
    """Offices and titles: "spokesman", "minister", "gen"."""
    role_modifiers: Words = frozenset()
    """Words that belong to the office that follows: "defence" in "defence minister"."""
    speakers: Words = frozenset()
    """Roles that speak for a body: "spokesman"."""
    documents: Words = frozenset()
    """Heads that carry another's words: "report", "statement"."""
    outlet_words: Words = frozenset()
    """Common nouns for outlets: "newspaper", "agency"."""
    generic: Mapping[str, str] = field(default_factory=dict)
    """Nouns that refer back, to the kind they refer to: "newspaper" → "outlet", "minister" → "person"."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """"he" → "person", "it" → "body", "they" → "many"."""
    first_person: Words = frozenset()
    """Writers and readers, who are no source."""
    auxiliaries: Words = frozenset()
    """Finite forms that show that a stretch is a clause and no noun phrase."""
    passive: Words = frozenset()
    """Forms of "be" before a participle."""
    by: Words = frozenset()
    days: Words = frozenset()
    """Weekdays, months, "yesterday": time between source and verb."""
    hearers: Words = frozenset()
    """Those who are told and are no outlet: "reporters"."""
    tell: Words = frozenset()
    """Verbs that take a hearer: "told"."""
    party_heads: Words = frozenset()
    """Nouns that make a body a party: "army", "rebels", "ministry"."""
    deny_objects: Words = frozenset()
    """Heads of what can be denied or rejected: "report", "allegation"."""
    deny_traps: Words = frozenset()
    """Objects that turn a denying verb into something else: "entry", "offer"."""
    deny_weak: Words = frozenset()
    """Forms of "reject" and "dismiss": denials only with an object that can be untrue."""
    deny_content: tuple[tuple[str, ...], ...] = ()
    """Phrases near the head of attributed words that make them a denial ("is not so")."""
    deny_labels: Words = frozenset()
    """Verbs of naming: denials when they call a claim untrue ("called the report fake")."""
    courts: Words = frozenset()
    """Those who reject and dismiss in another sense."""
    false: Words = frozenset()
    """"false", "baseless"."""
    settings: Words = frozenset()
    """Prepositions that open a sentence's adverbial, which is no source: "in its midyear report"."""
    source_behind: bool = False
    """The source may stand behind a verb that opens the sentence, or follows an adverbial."""
    comma_clauses: bool = False
    """Reported speech may follow a comma alone ("sagte Behr, die Brücke sei offen")."""
    order: str = "svo"
    """"sov" where the verb ends the sentence (Turkish)."""
    suffixes: tuple[str, ...] = ()
    """Endings cut off a source's last word (Turkish: "Bakanlığı'na")."""
    postposed: Words = frozenset()
    """Words after the source: "göre"."""
    role_endings: tuple[str, ...] = ()
    """Endings that make a compound an office ("Ministeriumssprecherin")."""
    triggers: Words = frozenset()
    """All single words at which an attribution can begin."""
    keys: Words = frozenset()
    """One word of each phrase; a sentence without any of them, and without a trigger, attributes nothing."""
    bare_dets: Words = frozenset()
    """Determiners that can't be a noun phrase by themselves, as "all" and "two" can."""
    cited_firsts: Words = frozenset()
    """First words of `cited`."""
    denying: Words = frozenset()
    """Words of this table without one of which words deny nothing by themselves."""
    openers: Mapping[str, Openers] = field(default_factory=dict)
    """Phrases by their first word, longest first."""

    def __post_init__(self) -> None:
        triggers = {
            *self.verbs,
            *self.adverbs,
            *self.claim_nouns,
            *self.quotes_as,
            *self.verify,
            *self.postposed,
            *self.puts,
        }
        phrasal, impersonal = [p for p, _ in self.phrasal], [p for p, _ in self.impersonal]
        all_ = [*self.according, *self.pronoun_phrases, *phrasal, *impersonal]
        openers = {
            first: Openers(
                tuple((p, kind) for p, kind in self.pronoun_phrases.items() if p[0] == first),
                tuple(p for p in self.according if p[0] == first),
                tuple((p, stance) for p, stance in self.phrasal if p[0] == first),
                tuple((p, stance) for p, stance in self.impersonal if p[0] == first),
            )
            for first in {p[0] for p in all_}
        }
        force_setattr(self, "triggers", frozenset(triggers))
        force_setattr(self, "keys", frozenset(_key(p, triggers) for p in all_))
        force_setattr(self, "openers", openers)
        denying = {verb for verb, stance in self.verbs.items() if stance is Stance.DENIES}
        firsts = {phrase[0] for phrase in self.deny_content}
        force_setattr(self, "denying", self.negations | self.false | denying | firsts)
        force_setattr(self, "bare_dets", self.dets - self.unnamed - _ALONE)
        force_setattr(self, "cited_firsts", frozenset(p[0] for p in self.cited))


def _key(phrase: tuple[str, ...], triggers: Set[str]) -> str:
    """The word of a phrase that tells most: one that is looked for anyway, else the longest."""
    return max(phrase, key=lambda word: (word in triggers, len(word)))
