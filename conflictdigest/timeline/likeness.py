"""Whether two drafts tell the same happening.

Words, names, figures, places and cited origins are weighed together. The worse mistake is to merge two raids
into one: a reader then never learns of the second. Saying one thing twice only costs space. So: different
places, a denial and an assertion, an announcement and an event, or "struck" and "did not strike" never merge;
and no sign alone is enough. Every measure looks at the two drafts only, so that merging does not depend on
what else is in the store.

Known to fail: two reports that share a single name and no other word merge only through an equal figure; a
toll that one of them rounds does not bring them together. Who did it to whom is not read: "guards shot two
smugglers" and "smugglers shot two guards" of one day and place merge.
"""

from __future__ import annotations

from math import sqrt

from msgspec import Struct

from conflictdigest.model import replace
from conflictdigest.model.timeline import Draft, EntryKind
from conflictdigest.text.memo import Memo
from conflictdigest.text.words import stem

_COMMON_WORDS = """say said says told tell tells report reported reports reporting according official
    officials government forces force people country state state-run media news agency president minister
    leader spokesman spokeswoman military army troops security group city region area year week day month time
    today new first last also two three one many several since former international national public
    called call made make took take including include part around near added statement authorities
    sources source"""
_COMMON = frozenset(stem(w, "en") for w in _COMMON_WORDS.split())
SAME = 0.66
"""Likeness from which two drafts are one happening."""
SAME_WITHIN = 0.8
"""The same for two sentences of one article, which seldom says a thing twice."""
SAME_REPORTED = 0.58
"""The same for what a report is about: that it happened somewhere else in the story is half known already."""
FIGURE = 0.25
"""Added for an equal figure of the same kind."""
_GENERAL = frozenset({"other", "people"})
"""Kinds of figures that may be any: "50,000 men" are troops where another article says so."""
APART = 0.15
"""Taken for each kind of figure on which they differ: another toll is another raid, or a later count."""
STRANGERS = 0.25
"""Taken when both name somebody or something and nobody the same."""
OTHERS = 0.1
"""Taken when each names somebody or something that the other does not."""
TELLING = 1000
"""A figure so large that, with the place, it names the happening: "50,000 soldiers", whatever the words."""
_NONE: frozenset[str] = frozenset()
_NO_FIGURES: frozenset[tuple[str, float]] = frozenset()


class Print(Struct, frozen=True, gc=False):
    """What is compared, made once for a draft."""

    words: tuple[str, ...]
    """Each once."""
    telling: tuple[str, ...]
    """Those that not every report may hold."""
    names: frozenset[str]
    places: frozenset[str]
    figures: frozenset[tuple[str, float]]
    categories: frozenset[str]
    origins: frozenset[str]
    size: float
    side: str
    negated: bool
    language: str


class Prints:
    """The prints of drafts, each made once. Settling a draft changes only its days, and its side at most."""

    def __init__(self) -> None:
        self._by_key: dict[str, Print] = {}

    def of(self, draft: Draft) -> Print:
        found = self._by_key.get(draft.key)
        if found is None:
            found = self._by_key[draft.key] = fingerprint(draft)
        elif found.side != (now := side(draft.kind)):
            found = replace(found, side=now)
        return found


def fingerprint(draft: Draft) -> Print:
    words = draft.words
    weights = list(map(_WEIGHTS.__getitem__, words))
    figures = _NO_FIGURES
    if draft.figures:
        given = [(f.category, f.low if f.low is not None else f.high) for f in draft.figures]
        figures = frozenset([(category, value) for category, value in given if value is not None])
    return Print(
        words=words,
        telling=words
        if min(weights, default=1.0) >= 1.0
        else tuple([word for word, weight in zip(words, weights, strict=True) if weight >= 1.0]),
        names=frozenset(draft.names) if draft.names else _NONE,
        places=frozenset(draft.where) if draft.where else _NONE,
        figures=figures,
        categories=frozenset([category for category, _ in figures]) if figures else _NONE,
        origins=frozenset([o.casefold() for o in draft.origins]) if draft.origins else _NONE,
        size=round(sum(weights), 1),
        side=side(draft.kind),
        negated=draft.negated,
        language=draft.language,
    )


def side(kind: EntryKind) -> str:
    """What never meets another: a denial, an announcement, and what is told."""
    if kind is EntryKind.DENIAL:
        return "denial"
    return "ahead" if kind is EntryKind.AHEAD else "told"


def _telling(word: str) -> float:
    """How much a shared word tells: little when any report may hold it."""
    if word in _COMMON:
        return 0.3
    if word[0].isdigit():
        return 1.3 if len(word) > 3 else 0.5  # "12" is found in any report, "2,417" in few
    return 1.0


_WEIGHTS = Memo(_telling)


def alike(a: Print, b: Print) -> float:
    """Likeness, 0 … about 1.5; 0 where something forbids the merge."""
    if a.side != b.side or a.negated != b.negated:
        return 0.0
    if a.places and b.places and not a.places & b.places:
        return 0.0
    both = round(sum(map(_WEIGHTS.__getitem__, set(a.words).intersection(b.words))), 1)
    same = _shared_figure(a, b)
    where = bool(a.places & b.places)
    if a.language != b.language:
        return _across(a, b) if where else 0.0
    if same >= TELLING and where and (both >= 2.0 or len(a.names & b.names) >= 2):
        return max(SAME, round(both / sqrt(a.size * b.size) + FIGURE, 6))
    if both < 2.0:
        return 0.0
    score = both / sqrt(a.size * b.size)
    if same > 1 and (where or both >= 3):
        score += FIGURE
    score -= APART * _contradictions(a, b)
    if a.origins & b.origins:
        score += 0.05
    if len(a.names & b.names) >= 2:
        score += 0.05
    if a.names - b.names and b.names - a.names:
        score -= STRANGERS if not a.names & b.names else OTHERS
    return round(score, 6)


def _across(a: Print, b: Print) -> float:
    """Likeness across languages, which share no words: one place with equal figures or several names."""
    if _contradictions(a, b):
        return 0.0
    return SAME if _shared_figure(a, b) > 1 or len(a.names & b.names) >= 3 else 0.0


def _shared_figure(a: Print, b: Print) -> float:
    """The greatest figure that both give, for the same kind of thing as far as they say; 0 for none."""
    if not a.figures or not b.figures:
        return 0.0
    return max(
        (
            v
            for c, v in a.figures
            for d, w in b.figures
            if v == w and (c == d or c in _GENERAL or d in _GENERAL)
        ),
        default=0.0,
    )


def _contradictions(a: Print, b: Print) -> int:
    agreed = {category for category, _ in a.figures & b.figures}
    return len((a.categories & b.categories) - agreed - _GENERAL)
