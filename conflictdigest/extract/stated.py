"""The body as the publisher states it (JSON-LD `articleBody`): a witness on blocks that may not belong."""

from __future__ import annotations

import re

from conflictdigest.model.page import Block, BlockKind
from conflictdigest.model.text import Removed

_WORD = re.compile(r"\w+")
_RUN = 4
_AGREES = 0.8
"""Share of our text that the stated body must hold to be believed about the rest."""


def without_strangers(blocks: list[Block], body: str | None) -> tuple[list[Block], list[Removed]]:
    """The blocks less those of which the stated body holds next to nothing.

    Nothing is dropped when the two bodies differ much (an abstract, another article), nor headings, nor the
    first two blocks, which are often a standfirst and a lede.
    """
    if not body:
        return blocks, []
    known = _runs(body)
    shares = [_share(block.text, known) for block in blocks]
    sizes = [len(block.text) for block in blocks]
    if sum(s * n for s, n in zip(shares, sizes, strict=True) if s is not None) < _AGREES * sum(sizes):
        return blocks, []
    kept: list[Block] = []
    removed: list[Removed] = []
    for at, (block, share) in enumerate(zip(blocks, shares, strict=True)):
        if (
            at > 1
            and share is not None
            and share < 0.15
            and block.kind not in {BlockKind.SUBHEAD, BlockKind.QUOTE}
        ):
            removed.append(Removed("not-in-stated-body", block.text))
        else:
            kept.append(block)
    return kept, removed


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return frozenset(tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))


def _share(text: str, known: frozenset[tuple[str, ...]]) -> float | None:
    """The share of the block's word runs that the stated body holds; None for too few words to say."""
    words = _WORD.findall(text.casefold())
    runs = [tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)]
    if len(runs) < 3:
        return None
    return sum(run in known for run in runs) / len(runs)
