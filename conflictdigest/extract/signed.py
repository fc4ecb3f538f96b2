"""Who signs a story within its body: names above the first paragraph, codes and names below the last.

Asked only where the page itself names no person. The lines stay where they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from conflictdigest.extract import people
from conflictdigest.extract.headline import squash
from conflictdigest.model.names import NameKind
from conflictdigest.model.page import Block, BlockKind

_LONG = 120
"""Characters from which a block is part of the story."""
_TOP, _FOOT = 6, 6
_STROKE = re.compile(r"\s*[/&+]\s*|\s+(?:and|und|et|y|og|och|i|и|та|ve)\s+|\s*,\s+")
_CODE = re.compile(r"[a-zäöüßæøå]{2,4}")
_CREDIT = re.compile(
    r"(?:^|[,/]\s*)(?:(?:foto|photo|bild|image|video|grafik|graphic|erstveröffentlichung|"
    r"first published|фото|відео|видео|fotoğraf|صورة)(?![^\W_]{4})|사진|写真|图片|图源|[^\s=]+=)",
    re.I,
)
"""What begins a credit; the rest of its clause is of it."""
_SOURCE = re.compile(r"^(?:quelle|source|fuente|fonte|źródło|kaynak|джерело|источник)\s*:\s*", re.I)
_DAY = re.compile(r"\d{1,2}[./]\s?\d{1,2}[./](?:\d{2,4})?")
_DASHED = re.compile(r"^\s*[—–-]{1,2}\s*(?=\S)")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]]\.?")
_NO_PERSONS = frozenset({NameKind.PLACE, NameKind.COUNTRY, NameKind.ACTOR, NameKind.OUTLET})
_LAST_WORDS = "the end mehr more sic ende fin fim fine koniec кінець конец son next tags"
_SPOKEN = frozenset({*_LAST_WORDS.split(), "the end"})


def find(blocks: Sequence[Block], sites: Iterable[str]) -> tuple[str, ...]:
    """Names of those who sign the story, in order; empty where it bears no signature."""
    keys = {squash(name) for name in sites if name}
    short = list(takewhile(lambda b: len(b.text) < _LONG, blocks[:_TOP]))
    told = " ".join(block.text for block in blocks if len(block.text) >= _LONG)
    ends = [
        *((_above, b) for b in short),
        *((_below, b) for b in reversed(blocks[max(len(short), len(blocks) - _FOOT) :])),
    ]
    for read, block in ends:
        names = read(block, keys)
        acting = any(name in told for name in names if " " in name)
        if names and not acting:  # who acts in a story did not write it
            return names
    return ()


def _above(block: Block, sites: set[str]) -> tuple[str, ...]:
    """The names of a byline above the story: after its "by", or two and more that nothing else can be."""
    text = block.text
    if block.kind is not BlockKind.PARAGRAPH or text.endswith((".", "?", "!", ":")):
        return ()
    if people.led(text):
        return _persons(people.persons((text,), sites))
    parts = [part for part in _STROKE.split(text) if part]
    names = [name for part in parts if (name := people.clean(part)) and not people.is_site(name, sites)]
    if len(names) < 2 or len(names) != len(parts):
        return ()
    return _persons(names) if _all_persons(names) else ()


def _below(block: Block, sites: set[str]) -> tuple[str, ...]:
    """The names of a signature: codes, persons, desks and houses, and nothing beside them."""
    text = block.text
    if block.kind is not BlockKind.PARAGRAPH or len(text) >= _LONG:
        return ()
    if people.led(text):
        return _persons(people.persons((text,), sites))
    bracketed, dashed = _BRACKETED.fullmatch(text), _DASHED.match(text)
    bare = _SOURCE.sub("", bracketed[1] if bracketed else _DASHED.sub("", text))
    clauses = [_CREDIT.split(clause, maxsplit=1)[0] for clause in re.split(r"\s*[;|]\s*", bare)]
    parts = [part for clause in clauses for piece in _STROKE.split(clause) if (part := piece.strip())]
    parts = [part for part in parts if not _DAY.fullmatch(part)]
    if not parts or any(part.casefold() in _SPOKEN for part in parts) or text.endswith((".", "?", "!", ":")):
        return ()
    codes = [part for part in parts if _CODE.fullmatch(part) and not people.is_agency(part)]
    others = [part for part in parts if part not in codes and not people.is_agency(part)]
    sign = bracketed or len(codes) < len(parts) or "".join(clauses) != bare  # small words alone may be tags
    if codes and sign and all(people.is_site(other, sites) for other in others):
        return tuple(codes)
    names = [name for part in others if (name := people.clean(part)) and not people.is_site(name, sites)]
    if codes or not names:
        return ()
    beside_site = len(names) < len(others) and len(names) == 1
    if beside_site and _capital(names[0]):
        return tuple(names)
    if len(names) == 1 and people.is_desk(names[0]) and len(names[0].split()) <= 3:
        return tuple(names)
    return _persons(names) if (bracketed or dashed or _known(names)) and _all_persons(names) else ()


def _persons(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(
        name for name in names if people.like_a_person(name, capitals=True) and not people.is_desk(name)
    )


def _all_persons(names: Sequence[str]) -> bool:
    """Whether each is called as persons are, and none is a place or a body that the tables know."""
    from conflictdigest.names import find as named

    if not all(people.like_a_person(name, capitals=True) and len(name.split()) <= 4 for name in names):
        return False
    return not any(
        name.kind in _NO_PERSONS and name.span.end - name.span.start == len(text)
        for text in names
        for name in named((text,), "en")
    )


def _known(names: Sequence[str]) -> bool:
    """Whether each begins with a given name that the tables know."""
    from conflictdigest.names import tables

    given = tables.words("given")
    return all(name.split()[0].casefold() in given for name in names)


def _capital(name: str) -> bool:
    return name[:1].isupper() and len(name.split()) <= 5
