"""Do two sentences of different articles tell the same happening? By the names and the words they share.

Dates inside one story hang on this, and a wrong answer gives a wrong bracket, so it asks for more than
grouping does: two names and two other words, or one and three, or a share of a third of the shorter one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from conflictdigest import timex
from conflictdigest.model.article import Article
from conflictdigest.model.text import Span
from conflictdigest.text import words

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_CAPITAL = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Tell:
    """What a sentence (with the one it leans on) names and says."""

    names: frozenset[str]
    content: frozenset[str]
    numbers: frozenset[str]
    """Numbers that are no part of a date."""


def tell(article: Article, spans: tuple[Span, ...], dated: Sequence[Span]) -> Tell:
    """Names, content words and numbers of some sentences; `dated` are the article's time expressions."""
    names: set[str] = set()
    content: set[str] = set()
    numbers: set[str] = set()
    for span in spans:
        text = _without(article.paragraphs[span.paragraph], span, dated)
        names |= _capitals(text)
        for name in article.names:
            if name.span.inside(span):
                names.update(words.folded(name.key))
        content.update(words.stems(text, article.language))
        numbers |= _numbers(text, article.language)
    stems = {words.stem(n, article.language) for n in names}
    return Tell(
        frozenset(names),
        frozenset(c for c in content if c not in stems and not c.isdigit()),
        frozenset(numbers),
    )


def _without(paragraph: str, span: Span, dated: Sequence[Span]) -> str:
    """A sentence with its time expressions blanked out."""
    text = paragraph
    for d in dated:
        if d.inside(span):
            text = text[: d.start] + " " * (d.end - d.start) + text[d.end :]
    return text[span.start : span.end]


def _numbers(text: str, language: str) -> set[str]:
    spelled = timex.numbers(language)
    found = {str(spelled[w]) for w in words.folded(text) if w in spelled}
    return found | {n.replace(",", "") for n in _DIGITS.findall(text)}


def _capitals(text: str) -> set[str]:
    """Capitalised words, the sentence's first left out."""
    found = set()
    for match in _CAPITAL.finditer(text):
        word = match[0]
        if word[0].isupper() and len(word) > 2 and match.start() > 2:
            found.add(words.fold(word).removesuffix("'s"))
    return found


def same(a: Tell, b: Tell) -> bool:
    """Whether both may tell of the same happening. Other numbers, another happening."""
    if a.numbers and b.numbers and a.numbers.isdisjoint(b.numbers):
        return False
    names, content = len(a.names & b.names), len(a.content & b.content)
    if names >= 2 and content >= 2:
        return True
    if names >= 1 and content >= 3:
        shorter = min(len(a.names) + len(a.content), len(b.names) + len(b.content))
        return (names + content) * 3 >= shorter
    return False


def closely(a: Tell, b: Tell) -> bool:
    """Whether what one says of a report may be said of the other's: they share half of the shorter one."""
    return _shared(a, b) >= 0.5


def alike(a: Tell, b: Tell, *, daily: bool) -> bool:
    """Whether a date of one is a date of the other: hardly a word is different.

    `daily`: the date is "today" or its like, which every day's report says of that day.
    """
    return _shared(a, b) >= (0.75 if daily else 0.6) and len(a.content & b.content) >= 3


def _shared(a: Tell, b: Tell) -> float:
    shorter = min(len(a.names) + len(a.content), len(b.names) + len(b.content))
    return (len(a.names & b.names) + len(a.content & b.content)) / max(1, shorter)
