"""Names that no table knows: runs of capitalised words, taken for persons or for something else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from conflictdigest.model.names import Name, NameKind, Sign
from conflictdigest.model.text import Span
from conflictdigest.names.around import AROUND
from conflictdigest.names.fold import romanised
from conflictdigest.names.surname import surname
from conflictdigest.names.tables import FUNCTION, GIVEN, LAND, LINK, NEVER, ORG, ROLE, TOWN
from conflictdigest.names.tokens import Word, Words

_MOST_WORDS = 6
_FEMALE = re.compile(r"(?<=..)(ov|ev|in|sk)(?:aia|a)$")
"""Slavic women's family names meet the men's: one family, and Cyrillic case endings hide which it is."""
_TITLE_CASE = 0.6
_HEADLINE = 20


_EMPTY = FUNCTION | NEVER
"""Words that no name begins with."""
_NO_NOUN = FUNCTION | NEVER | ROLE | ORG | LAND | TOWN
_BEFORE_NOUNS = AROUND["de"].where
_SHORTEST = 3


class Run(NamedTuple):
    """Capitalised words `first`..`last` (exclusive) of paragraph number `paragraph`."""

    paragraph: int
    first: int
    last: int
    titled: bool
    """A title stood before it ("President", "Gen.")."""
    sure: bool
    """The capital is not explained by the start of a sentence."""
    key: str
    doubt: bool = False
    """The text itself can not show that it is a name: a word of a headline, a German noun."""


def runs(paragraph: int, words: Words, taken: set[int], small: set[str], language: str) -> list[Run]:
    """Runs of capitalised words in one paragraph that no table has taken."""
    capitals = [i for i in words.capitals if i not in taken]
    if not capitals:
        return []
    if not words.ended and _title_case(words.kinds):
        return [Run(paragraph, *one) for one in _headline(words, capitals, small, language)]
    found: list[Run] = []
    past, kinds, last = 0, words.kinds, len(words) - 1
    for i in capitals:
        if i < past:
            continue
        if kinds[i].listed & _EMPTY and i < last and not (kinds[i + 1].upper or kinds[i + 1].listed & LINK):
            continue  # "The", "But": a word that is no name, and no name goes on with it
        past = _end(words, i, taken)
        run = _trim(paragraph, words, i, past, small, language)
        if run:
            found.append(run)
        elif language == "de" and past - i == 1 and _bare_noun(words, i):
            found.append(Run(paragraph, i, i + 1, False, False, romanised(kinds[i].folded), True))
    return found


def _bare_noun(words: Words, i: int) -> bool:
    """Whether a German noun stands right behind a word of place ("in X", and not "in der X")."""
    kind = words.kinds[i]
    if not i or words.kinds[i - 1].folded not in _BEFORE_NOUNS or not words.joined(i):
        return False
    return not kind.listed & _NO_NOUN and len(kind.folded) >= _SHORTEST


def _headline(
    words: Words, capitals: Iterable[int], small: set[str], language: str
) -> Iterator[tuple[int, int, bool, bool, str, bool]]:
    """Each word of a headline by itself: which belong together its capitals do not tell."""
    for i in capitals:
        word = words.kinds[i]
        if language == "de" or word.listed & _NO_NOUN or word.folded in small or len(word.folded) < _SHORTEST:
            continue
        yield i, i + 1, False, False, romanised(word.folded), True


def form(run: Run, words: Words) -> str:
    """The folded words of a run."""
    if run.last - run.first == 1:
        return words.kinds[run.first].folded
    return " ".join([k.folded for k in words.kinds[run.first : run.last]])


def _end(words: Words, i: int, taken: set[int]) -> int:
    """Where the run that starts at `i` ends; small linking words may stand inside it."""
    kinds, count = words.kinds, len(words)
    j = i + 1
    while j < count and j not in taken:
        if kinds[j].upper and words.joined(j):
            j += 1
        elif (
            kinds[j].listed & LINK
            and j + 1 < count
            and kinds[j + 1].upper
            and j + 1 not in taken
            and words.joined(j)
            and words.joined(j + 1)
        ):
            j += 2
        else:
            break
    return j


def _trim(paragraph: int, words: Words, i: int, j: int, small: set[str], language: str) -> Run | None:
    kinds = words.kinds
    titled = short = i > 0 and bool(kinds[i - 1].listed & ROLE) and words.gap(i) == ". "  # "Gen. X"
    town = False
    while i < j:
        listed = kinds[i].listed
        if listed & ROLE:
            titled = True
        elif language == "de" and listed & TOWN:  # "die Stadt X"
            town = True
        elif not (listed & _EMPTY or (kinds[i].folded in small and words.opens(i))):
            break
        i += 1
    while j > i and (kinds[j - 1].listed & (NEVER | ROLE) or len(kinds[j - 1].raw) == 1):
        j -= 1
    if i >= j or j - i > _MOST_WORDS:
        return None
    only = j - i == 1
    if only and (len(kinds[i].folded) < _SHORTEST or kinds[i].folded in small):
        return None
    if small.issuperset([k.folded for k in kinds[i:j]]):
        return None
    if language == "de" and not (titled or town) and (only or not kinds[i].listed & GIVEN):
        return None
    sure = not only or short or not words.opens(i)
    return Run(paragraph, i, j, titled, sure, romanised(kinds[j - 1].folded))


def _title_case(kinds: Sequence[Word]) -> bool:
    """Whether a headline prints most of its words with capitals."""
    if len(kinds) > _HEADLINE:
        return False
    long = [k for k in kinds if len(k.raw) > 3 and k.script in {"latin", "cyrillic"}]
    return len(long) > 4 and sum(k.upper for k in long) > _TITLE_CASE * len(long)


def people(found: Sequence[Run], worded: Sequence[Words]) -> set[str]:
    """Keys of the runs that are persons by their title or given name."""
    persons = [r for r in found if r.titled or (r.last - r.first > 1 and _given(r, worded[r.paragraph]))]
    return {person_key(worded[r.paragraph].kinds[r.last - 1].folded) for r in persons}


def _given(run: Run, words: Words) -> bool:
    return bool(words.kinds[run.first].listed & GIVEN) and not words.kinds[run.last - 1].listed & (ORG | LAND)


def named(
    found: Sequence[Run], worded: Sequence[Words], paragraphs: Sequence[str], places: Mapping[str, str]
) -> list[Name]:
    """The names that `found` runs are: persons under their last name, all else under the whole name.

    `places`: the base forms of those that are places, by form.
    """
    alone = {r.key for r in found if r.last - r.first == 1}
    parts = [worded[r.paragraph].kinds[r.first : r.last] for r in found]
    keys = [person_key(part[-1].folded) for part in parts]
    known = people(found, worded)
    personal = [_personal(run, part, alone) for run, part in zip(found, parts, strict=True)]
    persons = {
        key
        for key, person, run in zip(keys, personal, found, strict=True)
        if person and not (places and form(run, worded[run.paragraph]) in places)
    }
    names = []
    for run, part, last, person in zip(found, parts, keys, personal, strict=True):
        words = worded[run.paragraph]
        span = Span(run.paragraph, *words.place(run.first, run.last))
        text = paragraphs[run.paragraph][span.start : span.end]
        place = places.get(form(run, words)) if places else None
        if place is not None:
            names.append(Name(span, text, plain(place), NameKind.PLACE, sign=Sign.PLACE))
        elif person or (len(part) == 1 and last in persons):
            sign = Sign.PERSON if last in known else Sign.OTHER
            names.append(Name(span, text, last, NameKind.PERSON, sign=sign))
        else:
            key = " ".join([plain(k.folded) for k in part])
            names.append(Name(span, text, key, NameKind.OTHER, sign=Sign.OTHER))
    return names


def doubted(found: Iterable[Run], worded: Sequence[Words], paragraphs: Sequence[str]) -> tuple[Name, ...]:
    """Single words that may be names."""
    names = []
    for run in found:
        if run.last - run.first == 1:
            words = worded[run.paragraph]
            span = Span(run.paragraph, *words.place(run.first, run.last))
            text = paragraphs[run.paragraph][span.start : span.end]
            key = plain(words.kinds[run.first].folded)
            names.append(Name(span, text, key, NameKind.OTHER, sign=Sign.MAYBE))
    return tuple(names)


def plain(folded: str) -> str:
    """The key of a name that is no person."""
    return folded if folded.isascii() else romanised(folded)


@lru_cache(maxsize=16384)
def person_key(folded: str) -> str:
    """The key of a person: the last name, as a man bears it, romanised."""
    return _FEMALE.sub(r"\1", romanised(surname(folded)))


def _personal(run: Run, part: Sequence[Word], alone: set[str]) -> bool:
    for k in part:
        if k.listed & ORG or (len(k.raw) > 1 and k.raw.isupper()):
            return False
    if run.titled:
        return len(part) <= 4
    if len(part) == 1 or any(k.folded == "of" for k in part):
        return False
    return len(part) <= 4 and (bool(part[0].listed & GIVEN) or run.key in alone or len(part) <= 3)
