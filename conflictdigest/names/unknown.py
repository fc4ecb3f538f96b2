"""Names that no table knows: runs of capitalised words, taken for persons or for something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from conflictdigest.model.names import Name, NameKind
from conflictdigest.model.text import Span
from conflictdigest.names import tables
from conflictdigest.names.fold import romanised, script_of
from conflictdigest.names.surname import surname
from conflictdigest.names.tokens import Token

_MOST_WORDS = 6
_FEMALE = re.compile(r"(?<=..)(ov|ev|in|sk)(?:aia|a)$")
"""Slavic women's family names meet the men's: one family, and Cyrillic case endings hide which it is."""
_TITLE_CASE = 0.6
_HEADLINE = 20


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words `first`..`last` (exclusive) of paragraph number `paragraph`."""

    paragraph: int
    first: int
    last: int
    titled: bool
    """A title stood before it ("President", "Gen.")."""
    sure: bool
    """The capital is not explained by the start of a sentence."""
    key: str


def runs(
    paragraph: int, words: Sequence[Token], taken: set[int], small: set[str], language: str
) -> list[Run]:
    """Runs of capitalised words in one paragraph that no table has taken."""
    if _title_case(words):
        return []
    found: list[Run] = []
    i = 0
    while i < len(words):
        if i in taken or not _capital(words[i]):
            i += 1
            continue
        j = _end(words, i, taken)
        run = _trim(paragraph, words, i, j, small, language)
        if run:
            found.append(run)
        i = j
    return found


def _capital(token: Token) -> bool:
    return token.raw[0].isupper()


def _end(words: Sequence[Token], i: int, taken: set[int]) -> int:
    """Where the run that starts at `i` ends; small linking words may stand inside it."""
    j = i + 1
    while j < len(words) and words[j].joined and j not in taken:
        if _capital(words[j]):
            j += 1
        elif (
            words[j].folded in tables.words("link")
            and j + 1 < len(words)
            and words[j + 1].joined
            and j + 1 not in taken
            and _capital(words[j + 1])
        ):
            j += 2
        else:
            break
    return j


def _trim(
    paragraph: int, words: Sequence[Token], i: int, j: int, small: set[str], language: str
) -> Run | None:
    titled = False
    opening = words[i].opens
    function, never, role = tables.words("function"), tables.words("never"), tables.words("role")
    while i < j:
        f = words[i].folded
        if f in role:
            titled = True
        elif not (f in never or f in function or (words[i].opens and f in small)):
            break
        i += 1
        opening = False
    while j > i and (
        words[j - 1].folded in never or words[j - 1].folded in role or len(words[j - 1].raw) == 1
    ):
        j -= 1
    if i >= j or j - i > _MOST_WORDS:
        return None
    only = j - i == 1
    if only and (len(words[i].folded) < 3 or words[i].folded in small):
        return None
    if all(w.folded in small for w in words[i:j]):
        return None
    if language == "de" and not titled and (only or words[i].folded not in tables.words("given")):
        return None
    return Run(
        paragraph, i, j, titled, not (only and (opening or words[i].opens)), romanised(words[j - 1].folded)
    )


def _title_case(words: Sequence[Token]) -> bool:
    """Whether a headline prints most of its words with capitals."""
    if len(words) > _HEADLINE:
        return False
    long = [w for w in words if len(w.raw) > 3 and script_of(w.raw[0]) in {"latin", "cyrillic"}]
    return len(long) > 4 and sum(w.raw[0].isupper() for w in long) > _TITLE_CASE * len(long)


def named(found: Sequence[Run], worded: Sequence[Sequence[Token]], paragraphs: Sequence[str]) -> list[Name]:
    """The names that `found` runs are: persons under their last name, all else under the whole name."""
    alone = {r.key for r in found if r.last - r.first == 1}
    persons: set[str] = set()
    for run in found:
        if _personal(run, worded[run.paragraph], alone):
            persons.add(_person_key(worded[run.paragraph][run.last - 1]))
    names = []
    for run in found:
        words = worded[run.paragraph]
        start, end = words[run.first].start, words[run.last - 1].end
        last = _person_key(words[run.last - 1])
        person = _personal(run, words, alone) or (run.last - run.first == 1 and last in persons)
        key = last if person else " ".join(_plain(w) for w in words[run.first : run.last])
        kind = NameKind.PERSON if person else NameKind.OTHER
        names.append(Name(Span(run.paragraph, start, end), paragraphs[run.paragraph][start:end], key, kind))
    return names


def _plain(token: Token) -> str:
    return token.folded if token.folded.isascii() else romanised(token.folded)


def _person_key(token: Token) -> str:
    return _FEMALE.sub(r"\1", romanised(surname(token.folded)))


def _personal(run: Run, words: Sequence[Token], alone: set[str]) -> bool:
    part = words[run.first : run.last]
    if any(w.folded in tables.words("org") for w in part) or any(
        w.raw.isupper() and len(w.raw) > 1 for w in part
    ):
        return False
    if run.titled:
        return len(part) <= 4
    if len(part) == 1:
        return False
    if any(w.folded == "of" for w in part):
        return False
    return len(part) <= 4 and (part[0].folded in tables.words("given") or run.key in alone or len(part) <= 3)
