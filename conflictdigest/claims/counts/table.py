"""What a language's table of numbers and counted things holds."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import force_setattr

Phrases = tuple[tuple[str, ...], ...]
CURRENCY = {"$": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "₴": "UAH", "¥": "JPY", "₺": "TRY"}
_RELATIVES = ("who", "whose")
"""What may follow a people's name that is counted: "15,000 Xs whose homes …"."""


def phrases(text: str) -> Phrases:
    """Phrases from lines, longest first."""
    found = {tuple(line.split()) for line in text.strip().splitlines() if line.strip()}
    return tuple(sorted(found, key=lambda p: (-len(p), p)))


def numbered(text: str) -> dict[str, float]:
    """`numbered("2:zwei 3:drei")`; forms of one number are separated by commas."""
    table: dict[str, float] = {}
    for item in text.split():
        amount, _, forms = item.partition(":")
        table.update(dict.fromkeys(forms.split(","), float(amount)))
    return table


def inflected(endings: str, **stems: str) -> dict[str, str]:
    """`inflected(" и ів", drones="дрон")`: each stem with each ending ("-" is none), to its category."""
    tails = ["" if e == "-" else e for e in endings.split()]
    return {stem + tail: name for name, text in stems.items() for stem in text.split() for tail in tails}


def units(**categories: str) -> dict[str, str]:
    """`units(troops="soldiers troops")`: noun to category."""
    return {noun: name for name, text in categories.items() for noun in text.split()}


class CountWords(Struct, frozen=True):
    """Surface forms, lower case."""

    numbers: Mapping[str, float]
    """"twelve" → 12"""
    multipliers: Mapping[str, float]
    """"million" → 1e6; those in `tight` also stand right behind digits ("50k")"""
    vague: Mapping[str, float]
    """"dozens" → 24: the least that the word can mean"""
    nouns: Mapping[str, str]
    """What is counted → category"""
    states: Mapping[str, str]
    """"killed", "dead", "wounded", "missing": what befell those counted → category"""
    deeds: Mapping[str, str]
    """"killing", "kills": verbs with the counted as object → the state they lead to ("killed")"""
    lower: Phrases = ()
    upper: Phrases = ()
    about: Phrases = ()
    or_more: Phrases = ()
    no_states: frozenset[tuple[str, str]] = frozenset()
    """A state and the word that makes it none: where aircraft are ("shot", "down"), nobody is shot."""
    out_of: Phrases = ()
    """What parts a part from its whole, besides "of": "14 out of 20 drones"."""
    and_: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    """"the", "his": after "12 of"."""
    articles: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    half: frozenset[str] = frozenset()
    not_units: frozenset[str] = frozenset()
    """Measures that are no figure of a conflict: "km", "years", "percent", "mm"."""
    labels: frozenset[str] = frozenset()
    """Words before a number that is a name: "resolution", "article", "route"."""
    ages: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    time_before: frozenset[str] = frozenset()
    """Prepositions that with four digits make a year: "in", "since"."""
    money: Mapping[str, str] = field(default_factory=dict)
    """"dollars" → "USD" """
    area: Phrases = ()
    """Words after the number that make it an area"""
    stops: frozenset[str] = frozenset()
    """Words at which the counted phrase ends"""
    preps: frozenset[str] = frozenset()
    """Prepositions over which it may go on"""
    auxiliaries: frozenset[str] = frozenset()
    about_single: frozenset[str] = frozenset()
    """One-word hedges between a deed and its number."""
    numbers_of: frozenset[str] = frozenset()
    """"number" in "the number of injured rose to"."""
    weak_with: frozenset[str] = frozenset()
    """Words that make a weak noun ("members") count: "crew", "family"."""
    further: frozenset[str] = frozenset()
    """"more" in "three more towns"."""
    spatial: frozenset[str] = frozenset()
    """Bounds that are places before a place ("over two towns")."""
    fates: frozenset[str] = frozenset()
    """What becomes of things already counted: "9 hit the port"."""
    tolls: frozenset[str] = frozenset()
    """"toll", "tally": what rises to a number"""
    decimal: str = "."
    dozen: Mapping[str, float] = field(default_factory=dict)
    tight: frozenset[str] = frozenset({"k", "m", "bn", "b"})
    starters: frozenset[str] = frozenset()
    """All words with which a number can begin."""
    amounts: frozenset[str] = frozenset()
    """Words without one of which, and without digits, there is no number: "a" and "several" need another."""
    vital: frozenset[str] = frozenset()
    """Words without one of which a number counts nothing, where no figure came before."""
    links: frozenset[str] = frozenset()
    """Words over which the counted phrase may go on: `preps` and `of`."""
    area_firsts: frozenset[str] = frozenset()
    """First words of `area`."""
    bounds: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    """Bounds by their last word, longest first: (phrase, "low" | "high" | "about")."""

    def __post_init__(self) -> None:
        table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for group, kind in ((self.lower, "low"), (self.upper, "high"), (self.about, "about")):
            for phrase in group:
                table.setdefault(phrase[-1], []).append((phrase, kind))
        bounds = {last: tuple(sorted(found, key=lambda b: -len(b[0]))) for last, found in table.items()}
        force_setattr(self, "bounds", bounds)
        starters = {*self.numbers, *self.vague, *self.articles, *self.several, *self.half}
        force_setattr(self, "links", self.preps | self.of)
        force_setattr(self, "area_firsts", frozenset(p[0] for p in self.area))
        force_setattr(self, "starters", frozenset(starters))
        amounts = {*self.numbers, *self.vague, *self.dozen, *self.multipliers}
        force_setattr(self, "amounts", frozenset(amounts))
        counted = {*self.nouns, *self.states, *self.deeds, *self.tolls, *self.money, *_RELATIVES, *CURRENCY}
        force_setattr(self, "vital", frozenset(counted | {w for phrase in self.area for w in phrase[-1:]}))
