"""Names that no table knows: runs of capitalised words, taken for persons or for something else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from conflictdigest.model.names import Name, NameKind
from conflictdigest.model.text import Span
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


def runs(paragraph: int, words: Words, taken: set[int], small: set[str], language: str) -> list[Run]:
    """Runs of capitalised words in one paragraph that no table has taken."""
    capitals = [i for i in words.capitals if i not in taken]
    if not capitals or (not words.ended and _title_case(words.kinds)):
        return []
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
    return found


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
    if only and (len(kinds[i].folded) < 3 or kinds[i].folded in small):
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
    return {r.key for r in found if r.titled or (r.last - r.first > 1 and _given(r, worded[r.paragraph]))}


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
    keys = [_person_key(part[-1].folded) for part in parts]
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
            names.append(Name(span, text, _plain(place), NameKind.PLACE))
        elif person or (len(part) == 1 and last in persons):
            names.append(Name(span, text, last, NameKind.PERSON))
        else:
            names.append(Name(span, text, " ".join([_plain(k.folded) for k in part]), NameKind.OTHER))
    return names


def _plain(folded: str) -> str:
    return folded if folded.isascii() else romanised(folded)


@lru_cache(maxsize=16384)
def _person_key(folded: str) -> str:
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
