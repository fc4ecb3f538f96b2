"""Plain text to blocks: what is a paragraph, and which line breaks are only somebody's screen."""

from __future__ import annotations

import re

from conflictdigest.model.page import Block, BlockKind
from conflictdigest.text.late import late

_ENDS = late(r"[.!?…:;。！？؟][\"”»’')\]]*$")
_BULLET = late(r"^(?:[-*•·‣–—▪●]\s+|\d{1,2}[.)]\s+)")
_MARKS = "*•‣▪●-"
_MARKED = re.compile(r"^[*•‣▪●]\s+(?=\S)|^-\s+(?=\S)")


def blocks(text: str) -> tuple[Block, ...]:
    """Blocks of a text whose controls are gone.

    A line is a block, unless the text is hard-wrapped: then the lines of a paragraph are joined, and words
    hyphenated at line ends with them.
    """
    groups = [
        [bare for line in group.split("\n") if (bare := line.strip())]
        for group in re.split(r"\n[^\S\n]*\n", text)
    ]
    groups = [group for group in groups if group]
    width = wrap_width(groups)
    found: list[Block] = []
    for group in groups:
        lines = _unwrapped(group, width) if width else group
        for number, line in enumerate(lines):
            found.append(_block(line, glued=number > 0))
    return tuple(found)


def _block(line: str, *, glued: bool) -> Block:
    bare = _MARKED.sub("", line) if line[0] in _MARKS else line
    return Block(bare, BlockKind.LIST_ITEM if bare != line else BlockKind.PARAGRAPH, glued)


def wrap_width(groups: list[list[str]]) -> int | None:
    """The width at which lines were broken, in characters; None for a text that has a line a paragraph."""
    full = [line for group in groups for line in group[:-1]]
    if len(full) < 3:
        return None
    lengths = sorted(map(len, full))
    typical = (lengths[len(full) // 2] + lengths[~(len(full) // 2)]) / 2  # the median
    longest = max(len(line) for group in groups for line in group)
    if not 36 <= typical <= 100 or longest > 1.6 * typical + 20:
        return None
    open_ended = sum(1 for line in full if not _ENDS.search(line))
    near = sum(1 for line in full if len(line) > 0.7 * typical)
    if open_ended < 0.55 * len(full) or near < 0.7 * len(full):
        return None
    return int(typical)


def _unwrapped(group: list[str], width: int) -> list[str]:
    lines: list[str] = []
    for number, line in enumerate(group):
        if lines and _goes_on(group[number - 1], line, width):
            before = lines[-1]
            if before.endswith("-") and before[-2:-1].isalpha() and line[:1].islower():
                lines[-1] = before[:-1] + line
            else:
                lines[-1] = f"{before} {line}"
        else:
            lines.append(line)
    return lines


def _goes_on(last: str, line: str, width: int) -> bool:
    if _BULLET.match(line):
        return False
    if len(last) < 0.6 * width:
        return not _ENDS.search(last) and line[:1].islower()
    return True
