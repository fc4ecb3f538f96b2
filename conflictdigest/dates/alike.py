"""Do two sentences of different articles tell the same happening? By the names and the words they share.

Dates inside one story hang on this, and a wrong answer gives a wrong bracket, so it asks for more than
grouping does: two names and two other words, or one and three, and half of the words of the shorter one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from conflictdigest import timex
from conflictdigest.dates.within import Within
from conflictdigest.model.article import Article
from conflictdigest.model.text import Span
from conflictdigest.text import words

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_CAPITAL = re.compile(r"[^\W\d_a-z](?<![^\W\d_].)(?<![^\W\d_]['’-].)[^\W\d_]*(?:['’-][^\W\d_]+)*")
"""A word that does not begin small, with what apostrophes and hyphens join to it, from its beginning."""
_AFTER_FIRST = 3
"""Where a sentence's second word can begin at the earliest."""


class Tell(Struct, frozen=True):
    """What a sentence (with the one it leans on) names and says."""

    names: frozenset[str]
    content: frozenset[str]
    numbers: frozenset[str]
    """Numbers that are no part of a date."""


class Sentences:
    """The sentences of one article as they are compared with another's; each is read once, when asked for.

    `dated` are the article's time expressions: their words name no happening.
    """

    def __init__(self, article: Article, dated: Iterable[Span]) -> None:
        self._article = article
        self._names = Within((n.span, n.key) for n in article.names)
        self._dated = Within((d, d) for d in dated)
        self._texts: dict[Span, str] = {}
        self._named: dict[Span, frozenset[str]] = {}
        self._told: dict[Span, tuple[frozenset[str], frozenset[str]]] = {}

    def names(self, spans: Iterable[Span]) -> frozenset[str]:
        """What some sentences name."""
        return frozenset().union(*[self._names_in(s) for s in spans])

    def tell(self, spans: Sequence[Span]) -> Tell:
        """Names, content words and numbers of some sentences."""
        names = self.names(spans)
        told = [self._told_in(s) for s in spans]
        stems = {words.stem(n, self._article.language) for n in names}
        content: frozenset[str] = frozenset().union(*[c for c, _ in told])
        return Tell(names, content - stems, frozenset().union(*[n for _, n in told]))

    def _text(self, span: Span) -> str:
        """A sentence with its time expressions blanked out."""
        known = self._texts.get(span)
        if known is None:
            text = self._article.paragraphs[span.paragraph][span.start : span.end]
            for d in self._dated.inside(span):
                low, high = d.start - span.start, d.end - span.start
                text = text[:low] + " " * (high - low) + text[high:]
            known = self._texts[span] = text
        return known

    def _names_in(self, span: Span) -> frozenset[str]:
        known = self._named.get(span)
        if known is None:
            names = _capitals(self._text(span))
            for key in self._names.inside(span):
                names.update(words.folded(key))
            known = self._named[span] = frozenset(names)
        return known

    def _told_in(self, span: Span) -> tuple[frozenset[str], frozenset[str]]:
        known = self._told.get(span)
        if known is None:
            text, language = self._text(span), self._article.language
            content = frozenset(c for c in words.stems(text, language) if not c.isdigit())
            known = self._told[span] = content, frozenset(_numbers(text, language))
        return known


def _numbers(text: str, language: str) -> set[str]:
    spelled = timex.numbers(language)
    found = {str(spelled[w]) for w in words.folded(text) if w in spelled}
    return found | {n.replace(",", "") for n in _DIGITS.findall(text)}


def _capitals(text: str) -> set[str]:
    """Capitalised words, the sentence's first left out."""
    return {
        words.fold(word).removesuffix("'s")
        for word in _CAPITAL.findall(text, _AFTER_FIRST)
        if len(word) > 2 and word[0].isupper()
    }


def one_happening(a: Tell, b: Tell) -> bool:
    """Whether both may tell of the same happening, so closely that what one says of a report may be said of
    the other's: they share half of the shorter one. Other numbers, another happening.
    """
    if a.content.isdisjoint(b.content):
        return False  # most
    names, content = len(a.names & b.names), len(a.content & b.content)
    if content < 2 or not names or names + content < 4:
        return False
    shorter = min(len(a.names) + len(a.content), len(b.names) + len(b.content))
    if 2 * (names + content) < shorter:
        return False
    return not (a.numbers and b.numbers and a.numbers.isdisjoint(b.numbers))


def alike(a: Tell, b: Tell, *, daily: bool) -> bool:
    """Whether a date of one is a date of the other: hardly a word is different.

    `daily`: the date is "today" or its like, which every day's report says of that day.
    """
    return _shared(a, b) >= (0.75 if daily else 0.6) and len(a.content & b.content) >= 3


def _shared(a: Tell, b: Tell) -> float:
    shorter = min(len(a.names) + len(a.content), len(b.names) + len(b.content))
    return (len(a.names & b.names) + len(a.content & b.content)) / max(1, shorter)
