"""What only the neighbourhood tells: names by a date, captions over a credit, teasers."""

from __future__ import annotations

import itertools
import re

from conflictdigest.clean import shapes
from conflictdigest.clean.line import Line
from conflictdigest.clean.rules import rights
from conflictdigest.model.page import BlockKind

_BESIDE_NAMES = frozenset(
    {"publication-line", "dateline", "image-credit", "byline", "reading-time", "agency-line"}
)
_MOST_TEASERS = 12
_MOST_BLANKS = 11
"""Between the words of a name, a dash and the name of an outlet."""
_DASHED = re.compile(r"\s[-–—|]\s")


def judge(lines: list[Line]) -> None:
    """Sets the rule of lines by what stands next to them. Lines already cut keep theirs."""
    _live_times(lines)
    _captions(lines)
    _names(lines)
    _rights_tails(lines)
    _teasers(lines)
    _link_lists(lines)
    _cards(lines)
    _head(lines)
    _tail(lines)
    _repeats(lines)


def _live_times(lines: list[Line]) -> None:
    """Clock times alone on their lines belong to a live report when there are several."""
    times = [line for line in lines if line.rule == "publication-line" and not shapes.dated(line)]
    if len(times) >= 3:
        for line in times:
            line.rule = None


def _captions(lines: list[Line]) -> None:
    """The line right above a credit, and its copies, when nothing separates them."""
    for at, line in enumerate(lines):
        if line.rule != "image-credit" or at == 0:
            continue
        above = lines[at - 1]
        if above.rule is not None or above.words > 70:
            continue
        twin = at >= 2 and lines[at - 2].squashed == above.squashed
        if (
            twin
            or (line.glued and _opens_group(lines, at - 1) and _may_be_caption(above))
            or (above.has("caption") and not above.told)
        ):
            above.rule = "caption"
            for other in lines[at - 2 : at - 1] if twin else ():
                other.rule = other.rule or "caption"


def _opens_group(lines: list[Line], at: int) -> bool:
    """Whether a line begins the few lines that stand together, or follows only cut ones there."""
    first, last = at, at
    while first > 0 and lines[first].glued:
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].glued:
        last += 1
    return last - first < 5 and all(line.rule is not None for line in lines[first:at])


def _may_be_caption(line: Line) -> bool:
    return line.words <= 45 and not line.quoted and not line.told


def _names(lines: list[Line]) -> None:
    """A person's name alone, beside a date, a credit or the title; never one of a list of names."""
    found = 0
    for at, line in enumerate(lines):
        if line.rule is not None or found >= 2 or line.kind is BlockKind.LIST_ITEM or not _signed(line):
            continue
        before = lines[at - 1] if at else None
        after = lines[at + 1] if at + 1 < len(lines) else None
        near = [*lines[max(0, at - 2) : at], *lines[at + 1 : at + 3]]
        if any(other.rule is None and shapes.one_name(other.text) for other in near):
            continue
        beside = any(other and other.rule in _BESIDE_NAMES for other in (before, after))
        under_title = bool(
            before and before.rule in {"title", "repeated-title"} and after and after.ends and at <= 6
        )
        if beside or (under_title and line.words <= 3):
            line.rule = "byline"
            found += 1


def _signed(line: Line) -> bool:
    """A name, or a name and an outlet after a dash or bar, and nothing else."""
    if line.text.count(" ") > _MOST_BLANKS:
        return False
    parts = _DASHED.split(line.text.strip())
    if len(parts) == 2 and not line.ends and len(parts[1].split()) <= 5:
        return shapes.one_name(parts[0])
    return shapes.one_name(line.text)


def _rights_tails(lines: list[Line]) -> None:
    for before, line in itertools.pairwise(lines):
        if (
            line.rule is None
            and before.rule in {"rights-notice", "copyright-line"}
            and rights.rights_tail(line)
        ):
            line.rule = "rights-notice"


def _teasers(lines: list[Line]) -> None:
    """Headlines in a row below "Related stories" or "Read more"."""
    under = 0
    for line in lines:
        if line.rule in {"read-more", "related-story"} and (under or line.words <= 6):
            under = under or _MOST_TEASERS
        elif line.rule is not None:
            continue
        elif under and shapes.headline_like(line) and line.words >= 3:
            line.rule = "related-story"
            under -= 1
        else:
            under = 0


def _repeats(lines: list[Line]) -> None:
    """A paragraph that stands word for word above already."""
    seen: set[str] = set()
    for line in lines:
        if line.rule is not None or line.words < 6 or line.kind is BlockKind.TIME:
            continue
        key = line.squashed
        if key in seen:
            line.rule = "repeated-paragraph"
        seen.add(key)


def _cards(lines: list[Line]) -> None:
    """Teaser cards below their heading, to the end of the page: linked headlines with a sentence each."""
    for at, head in enumerate(lines):
        if head.rule not in {"read-more", "related-story"} or head.words > 8:
            continue
        rest = [line for line in lines[at + 1 :] if line.rule is None]
        linked = sum(line.linked >= 0.9 for line in rest)
        if linked >= 2 and linked >= 0.4 * len(rest) and all(line.words <= 45 for line in rest):
            for line in rest:
                line.rule = "related-story"
            return


def _link_lists(lines: list[Line]) -> None:
    """List items in a row that are each a link and a headline."""
    run: list[Line] = []
    for line in [*lines, None]:
        if (
            line is not None
            and line.kind is BlockKind.LIST_ITEM
            and line.linked >= 0.9
            and line.rule is None
            and line.words >= 4
        ):
            run.append(line)
            continue
        if len(run) >= 2:
            for teaser in run:
                teaser.rule = "related-story"
        run = []


def _head(lines: list[Line]) -> None:
    """Scraps between the title and the story, beside bylines and dates: an office, a rank, a section."""
    for at, line in enumerate(lines[:14]):
        if line.rule is None and line.ends and line.words >= 8:
            return
        if (
            line.rule is not None
            or line.words > 5
            or line.ends
            or line.told
            or line.kind is BlockKind.SUBHEAD
        ):
            continue
        before = lines[at - 1].rule if at else None
        after = lines[at + 1].rule if at + 1 < len(lines) else None
        if before in _BESIDE_NAMES or (before and after in _BESIDE_NAMES):
            line.rule = "page-furniture"


def _tail(lines: list[Line]) -> None:
    """Scraps below the last paragraph of the story, once furniture has begun: tags, ages, menus."""
    start = len(lines)
    while start and (lines[start - 1].rule is not None or _scrap(lines[start - 1])):
        start -= 1
    begun = False
    for line in lines[start:]:
        if line.rule is not None:
            begun = begun or line.rule not in {"title", "repeated-title", "byline", "caption", "image-credit"}
        elif begun:
            line.rule = "page-furniture"


def _scrap(line: Line) -> bool:
    return (
        line.words <= 8
        and not line.ends
        and not line.told
        and not line.quoted
        and line.kind not in {BlockKind.LIST_ITEM, BlockKind.TIME}
        and line.text[-1:] not in ",;:–—-"
    )
