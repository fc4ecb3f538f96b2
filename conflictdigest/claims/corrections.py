"""Which words of an article a correction or retraction note corrects."""

from __future__ import annotations

import re

from conflictdigest.model.article import Article
from conflictdigest.model.page import Correction
from conflictdigest.model.text import Span

_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_SMALL = 4


def corrected(article: Article) -> tuple[tuple[Span, Correction], ...]:
    """(sentence, note) pairs, in reading order: sentences that hold the new words, or still the old ones,
    or that share most of the note's rare words. A retraction of the whole article marks its first sentence.
    """
    found: list[tuple[Span, Correction]] = []
    for note in article.corrections:
        spans = _by_words(article, note) or _by_likeness(article, note)
        if not spans and note.retraction and article.sentences:
            spans = [article.sentences[0]]
        found.extend((span, note) for span in spans)
    found.sort(key=lambda pair: pair[0])
    return tuple(found)


def _by_words(article: Article, note: Correction) -> list[Span]:
    wanted = [w.casefold() for w in (note.new, note.old) if w and len(w.strip()) > 0]
    if not wanted:
        return []
    spans = []
    for span in article.sentences:
        text = article.text(span)
        if text.strip() == note.text.strip():
            continue
        if any(_stands_in(w, text.casefold()) for w in wanted):
            spans.append(span)
    if len(spans) > 1:
        best = max(_shared(article.text(s), note.text) for s in spans)
        spans = [s for s in spans if _shared(article.text(s), note.text) == best]
    return spans


def _stands_in(words: str, text: str) -> bool:
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not (at and text[at - 1].isalnum()) and not (end < len(text) and text[end].isalnum()):
            return True
        at = text.find(words, at + 1)
    return False


def _by_likeness(article: Article, note: Correction) -> list[Span]:
    """The one sentence that shares most of the note's words, when it shares enough of them."""
    scored = [
        (_shared(article.text(s), note.text), s) for s in article.sentences if article.text(s) != note.text
    ]
    scored = [pair for pair in scored if pair[0] >= 3]
    if not scored:
        return []
    best = max(score for score, _ in scored)
    top = [s for score, s in scored if score == best]
    return top if len(top) == 1 else []


def _shared(a: str, b: str) -> int:
    return len(_content(a) & _content(b))


def _content(text: str) -> frozenset[str]:
    return frozenset(
        w.casefold() for w in _WORD.findall(text) if len(w) > _SMALL or w[0].isdigit() or w[0].isupper()
    )
