"""Do two sentences of different articles tell the same happening? By the names and the words they share.

Dates inside one story hang on this, and a wrong answer gives a wrong bracket, so it asks for more than
grouping does: two names and two other words, or one and three, or a share of a third of the shorter one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from conflictdigest.model.article import Article
from conflictdigest.model.text import Span
from conflictdigest.text import words

_CAPITAL = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Tell:
    """What a sentence (with the one it leans on) names and says."""

    names: frozenset[str]
    content: frozenset[str]


def tell(article: Article, spans: tuple[Span, ...]) -> Tell:
    """Names and content words of some sentences."""
    names: set[str] = set()
    content: set[str] = set()
    for span in spans:
        text = span.of(article.paragraphs)
        names |= _capitals(text)
        for name in article.names:
            if name.span.inside(span):
                names.update(words.folded(name.key))
        content.update(words.stems(text, article.language))
    stems = {words.stem(n, article.language) for n in names}
    return Tell(frozenset(names), frozenset(c for c in content if c not in stems and not c.isdigit()))


def _capitals(text: str) -> set[str]:
    """Capitalised words, the sentence's first left out."""
    found = set()
    for match in _CAPITAL.finditer(text):
        word = match[0]
        if word[0].isupper() and len(word) > 2 and match.start() > 2:
            found.add(words.fold(word).removesuffix("'s"))
    return found


def same(a: Tell, b: Tell) -> bool:
    """Whether both tell of the same happening."""
    names, content = len(a.names & b.names), len(a.content & b.content)
    if names >= 2 and content >= 2:
        return True
    if names >= 1 and content >= 3:
        shorter = min(len(a.names) + len(a.content), len(b.names) + len(b.content))
        return (names + content) * 3 >= shorter
    return False


def closely(a: Tell, b: Tell) -> bool:
    """Whether a date of one is a date of the other: they share half of the shorter one."""
    shared = len(a.names & b.names) + len(a.content & b.content)
    shorter = min(len(a.names) + len(a.content), len(b.names) + len(b.content))
    return shared * 2 >= shorter
