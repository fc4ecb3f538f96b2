"""Finds time expressions: one engine for every language's table.

A sentence without a word or number of time costs one scan. Else its tokens' kinds become a string, each rule
that can begin at a token is tried there, and the longest match counts; then modifiers on both sides are
taken in. Patterns have no repetition, so cost is linear in the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from conflictdigest.model import replace
from conflictdigest.model.text import Span
from conflictdigest.model.timex import ClockForm, Expression, Form
from conflictdigest.text.sentences import repeated
from conflictdigest.timex.around import Core, after, before, expression
from conflictdigest.timex.filters import keep
from conflictdigest.timex.grammar import Grammar, Options, captured, grammar
from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.pattern import Rule
from conflictdigest.timex.shapes import SHAPES
from conflictdigest.timex.table import Table
from conflictdigest.timex.tokens import Tokens, tokenise

_COMMA = CODE["COMMA"]
_LOOKS_ON = frozenset(("apart-happening", "beside-happening"))
"""Rules whose last element is the word after the expression."""


@lru_cache(maxsize=8)
def find(paragraphs: tuple[str, ...], sentences: tuple[Span, ...], language: str) -> tuple[Expression, ...]:
    """Every time expression of a text, in reading order.

    `sentences` are spans of `paragraphs`; expressions never cross them. A language without a table gives
    dates in figures alone. Never raises, whatever the text. What was read last is remembered: the refresh
    that ends a short ingest asks again for undated texts.
    """
    ready = grammar(language)
    texts = [paragraphs[span.paragraph][span.start : span.end] for span in sentences]
    again = repeated(texts)
    known: dict[str, tuple[int, list[Expression]]] = {}
    found: list[Expression] = []
    for number, (span, text) in enumerate(zip(sentences, texts, strict=True)):
        if again and text in known:
            start, before = known[text]
            found.extend([_moved(one, span, span.start - start, number) for one in before])
        elif ready.table.unspaced or ready.hints.any_in(text):
            here = list(_sentence(tokenise(text, ready.lexicon), text, span, number, ready))
            if text in again:
                known[text] = span.start, here
            found.extend(here)
    return tuple(found)


def _moved(one: Expression, sentence: Span, by: int, number: int) -> Expression:
    """An expression of a sentence that comes again `by` characters further on, as number `number`."""
    place = Span(sentence.paragraph, one.span.start + by, one.span.end + by)
    return replace(one, span=place, sentence=number)


def _sentence(t: Tokens, text: str, span: Span, number: int, ready: Grammar) -> Iterator[Expression]:
    low = 0
    opening = ready.rules.opening
    found = opening.search(t.kinds)
    while found is not None:
        i = found.start()
        options = ready.rules.at(t.kinds[i : i + 2])
        hit = _longest(t, i, options, ready.table) if options else None
        if hit is None:
            found = opening.search(t.kinds, i + 1)
            continue
        rule, form, end = hit
        if isinstance(form, ClockForm) and (day := _day_of_clock(t, end, low, ready)):
            found = opening.search(t.kinds, day)
            continue
        late = after(ready, t, end)
        yield expression(text, span, number, ready, t, Core(rule, form, i, end, low), late)
        low = late[1] if late is not None else end
        found = opening.search(t.kinds, low)


def _day_of_clock(t: Tokens, end: int, low: int, ready: Grammar) -> int | None:
    """Where the day begins that takes a time of day as its modifier ("at 4 a.m. on Monday")."""
    for k in range(end, min(end + 6, len(t.kinds))):
        options = ready.rules.at(t.kinds[k : k + 2])
        hit = _longest(t, k, options, ready.table) if options else None
        if hit is not None and not isinstance(hit[1], ClockForm):
            mods = before(ready, t, k, low)
            return k if mods is not None and mods[1] < end else None
    return None


def _longest(t: Tokens, i: int, options: Options, table: Table) -> tuple[Rule, Form, int] | None:
    if t.kinds[i] == _COMMA:
        return None
    kinds = t.kinds
    matches = [(m.end(), -k, m) for k, (_, p) in enumerate(options) if (m := p.match(kinds, i))]
    if len(matches) > 1:
        matches.sort(reverse=True)  # no two have the same rank
    for end, k, match in matches:
        rule = options[-k][0]
        values = captured(t, match, rule)
        form = SHAPES[rule.shape](values)
        while end > i + 1 and (t.kinds[end - 1] == _COMMA or (rule.name in _LOOKS_ON and end == match.end())):
            end -= 1
        if form is not None and keep(rule, t, i, end, table):
            return rule, form, end
    return None
