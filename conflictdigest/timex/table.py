"""What a language brings to the engine: its words, its rules, its signs of tense."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import force_setattr

from conflictdigest.timex.pattern import Rule, Value

CORE = frozenset(
    [
        "MONTH",
        "XMONTH",
        "WEEKDAY",
        "XWEEKDAY",
        "UNIT",
        "UNITS",
        "WEEKEND",
        "YEARW",
        "HOURS",
        "W3",
        "W4",
        "W6",
        "PART",
        "DAYWORD",
        "SEASON",
        "XSEASON",
        "HOLIDAY",
        "QUARTER",
        "CENTURY",
        "AMPM",
        "RECENT",
        "HENCE",
        "BC",
    ]
)
"""Kinds without one of which (or a number that looks like a date) a sentence says nothing of time."""


def table(*rows: tuple[str, str | Mapping[str, Value], Value]) -> dict[str, tuple[str, Value]]:
    """Words by kind: ``("LAST", "last past", -1)``, or a mapping of words to their own values."""
    found: dict[str, tuple[str, Value]] = {}
    for kind, words, value in rows:
        if isinstance(words, str):
            found.update(dict.fromkeys(words.split(), (kind, value)))
        else:
            found.update({w: (kind, v) for w, v in words.items()})
    return found


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def numbered(words: str, start: int = 0) -> dict[str, Value]:
    """Words with their numbers; alternatives for one number joined by ``|``."""
    return {w: i for i, group in enumerate(words.split(), start) for w in group.split("|")}


_NONE: frozenset[str] = frozenset()


class Cues(Struct, frozen=True):
    """Words that show where a clause looks."""

    future: frozenset[str] = _NONE
    """Auxiliaries that make the verb after them future: "will", "wird"."""
    ahead: frozenset[str] = _NONE
    """Words that say by themselves that something is to come: "scheduled", "upcoming"."""
    announces: frozenset[str] = _NONE
    """Words after which an infinitive looks ahead: "plans to", "agreed to"."""
    infinitive: frozenset[str] = _NONE
    """The word before an infinitive: "to"."""
    past: frozenset[str] = _NONE
    """Verbs in the past."""
    past_endings: tuple[str, ...] = ()
    future_endings: tuple[str, ...] = ()
    future_beginnings: tuple[str, ...] = ()
    present: frozenset[str] = _NONE
    """Verbs in the present that announce when a date goes with them: "the talks begin Monday"."""
    perfect: frozenset[str] = _NONE
    """Words that turn an auxiliary to the past: "would have"."""
    has: frozenset[str] = _NONE
    """Verbs that, before "until", set a term: "has until Friday"."""
    copulas: frozenset[str] = _NONE
    """Verbs after which an infinitive looks ahead when it follows at once: "is to"."""
    ahead_pairs: frozenset[tuple[str, str]] = frozenset()
    """Pairs of words that look ahead together: "set for"."""
    unseen: frozenset[str] = _NONE
    """Words after an auxiliary that leave it in the past: "could not be reached"."""
    pluperfect: frozenset[str] = _NONE
    """Words that put the verb after them before the past: "had given until Sunday"."""
    nouns_ahead: frozenset[str] = _NONE
    """Nouns of things announced, when "scheduled" and the like stand with them."""
    nouns_set: frozenset[str] = _NONE
    """Nouns after a date that make it a term: "the Jan. 14 deadline"."""
    conjunctions: frozenset[str] = _NONE
    """Words at which another clause begins."""
    dates_before: frozenset[tuple[str, ...]] = frozenset()
    """Verb phrases that date what was told before: ("dates", "back", "to")."""
    articles: frozenset[str] = _NONE
    """Words that point at something told before: "the", "this", "it"."""


class Table(Struct, frozen=True):
    language: str
    words: Mapping[str, tuple[str, Value]]
    rules: tuple[Rule, ...]
    before: tuple[Rule, ...] = ()
    """Modifiers that stand before an expression: "early", "the end of", "the night of", "at 4 a.m. on"."""
    after: tuple[Rule, ...] = ()
    """Modifiers that stand after it: "night", "at 10:35 a.m."."""
    phrases: Mapping[tuple[str, ...], tuple[str, Value]] = field(default_factory=dict)
    """Words that count as one token."""
    capital: frozenset[str] = frozenset()
    """Kinds whose words are names only with a capital letter ("March", not "march")."""
    small: bool = False
    """Weekdays and months are written small: with a capital inside a sentence they are names."""
    postpositions: bool = False
    """Whether "since" and "until" follow what they go with (Turkish)."""
    unspaced: bool = False
    """Words are not parted by blanks (Chinese): every sentence is read."""
    bare_years: bool = False
    """A year may stand without a preposition ("1939 begann der Krieg")."""
    dotted: frozenset[str] = frozenset()
    """Abbreviations that take a dot with them."""
    counted: frozenset[str] = frozenset()
    """Nouns after which a four-digit number is no year ("2000 soldiers")."""
    names: frozenset[tuple[str, str]] = frozenset()
    """(word before, expression) and (expression, word after) that are names: ("black", "september")."""
    tens: Mapping[str, int] = field(default_factory=dict)
    cues: Cues = field(default_factory=Cues)
    prefixes: tuple[str, ...] = ()
    """Letters that a script glues to the front of a word: Arabic "و", "ب", "ال"."""
    firsts: Mapping[str, tuple[tuple[tuple[str, ...], str, Value], ...]] = field(default_factory=dict)
    """Phrases by their first word, the longest first; filled in by itself. Abbreviations take their dot."""
    heads: frozenset[str] = frozenset()
    """Words that may begin more than one token's worth."""

    def __post_init__(self) -> None:
        firsts: dict[str, list[tuple[tuple[str, ...], str, Value]]] = {}
        dotted = {(w, "."): self.words[w] for w in self.dotted if w in self.words}
        for phrase, (kind, value) in sorted(
            (dotted | dict(self.phrases)).items(), key=lambda p: (-len(p[0]), p[0])
        ):
            firsts.setdefault(phrase[0], []).append((phrase, kind, value))
        force_setattr(self, "firsts", {k: tuple(v) for k, v in firsts.items()})
        force_setattr(self, "heads", frozenset(firsts) | frozenset(self.tens))
