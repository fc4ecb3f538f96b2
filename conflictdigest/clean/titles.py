"""Which words are the title, and which lines only repeat it."""

from __future__ import annotations

import re

from msgspec import Struct

from conflictdigest.clean import shapes
from conflictdigest.clean.line import Line, squash
from conflictdigest.model.page import BlockKind, TitleBasis
from conflictdigest.text.late import late

_SUFFIX = late(r"^(?P<title>.{8,}?)\s+[|–—·»-]\s+(?P<site>[^|–—]{2,40})$")
_LOOKS_ON = 8
"""Lines from the top among which a repeated title is expected."""


class Title(Struct):
    """The decision. `outlet` is what a suffix of the printed title names."""

    text: str | None
    basis: TitleBasis
    outlet: str | None = None
    prefix: str | None = None
    """A category that was glued to the title, and cut."""


def decide(lines: list[Line], given: str | None, metadata: str | None, *, row: bool = False) -> Title:
    """The title: the user's word, the page's metadata, or the first line when it reads like one.

    Lines that hold it get their rule set ("title", "repeated-title", "glued-category"); without any title the
    basis is `first-sentence` and the text None: the first sentence serves and stays in the body. The text of
    a `row` may begin anywhere in a longer work: a heading with a year stays there.
    """
    top = [line for line in lines if line.rule is None][:_LOOKS_ON]
    if given or metadata:
        title = Title(given or metadata, TitleBasis.GIVEN if given else TitleBasis.METADATA)
        _mark_repeats(lines, title, first="repeated-title")
        return title
    if glued := _glued(top):
        _mark_repeats(lines, glued, first="title")
        return glued
    first = top[0] if top else None
    if (
        first is None
        or not (_reads_like_title(first, top[1:]) or _signed_below(first, lines))
        or (row and shapes.has_year(first.text))
    ):
        return Title(None, TitleBasis.FIRST_SENTENCE)
    text, prefix = _without_category(first.text)
    title = Title(text, TitleBasis.PRINTED, prefix=prefix)
    suffix = _SUFFIX.match(text)
    if suffix and any(line.squashed == squash(suffix["title"]) for line in top[1:]):
        title = Title(suffix["title"], TitleBasis.PRINTED, suffix["site"].strip())
    first.rule = "title"
    _mark_repeats(lines, title, first="repeated-title")
    return title


def _reads_like_title(line: Line, rest: list[Line]) -> bool:
    if line.kind is BlockKind.SUBHEAD:
        return True
    if line.kind is BlockKind.LIST_ITEM or not 2 <= line.words <= 30 or len(line.text) > 220:
        return False
    bare = line.text.rstrip("\"”»’') ")
    if bare[-1:] in ".。;:,…-–—_" and not bare.endswith("..."):
        return False
    if shapes.date_only(line) or not any(other.words > line.words or other.ends for other in rest):
        return False
    return line.text.lstrip("\"“«„‘'[(")[:1].isupper() or not line.text[:1].islower()


def _signed_below(line: Line, lines: list[Line]) -> bool:
    """A single sentence with a byline or a date right below it is a title too, full stop or not."""
    at = next(i for i, other in enumerate(lines) if other is line)
    below = lines[at + 1].rule if at + 1 < len(lines) else None
    single = not re.search(r"[.!?…]\s", line.text)
    return (
        below in {"byline", "publication-line"}
        and 3 <= line.words <= 20
        and single
        and line.kind is BlockKind.PARAGRAPH
    )


def _glued(top: list[Line]) -> Title | None:
    """A first line that is a category glued to the title which the next lines repeat."""
    if not top:
        return None
    first = top[0]
    for other in top[1:4]:
        text = other.text
        if len(text) >= 8 and first.text.endswith(text) and 0 < len(first.text) - len(text) <= 30:
            prefix = first.text[: -len(text)]
            if len(prefix.split()) <= 3 and not prefix.rstrip().endswith((".", "!", "?")):
                first.rule = "glued-category"
                return Title(text, TitleBasis.PRINTED, prefix=prefix.strip(" :|-–—") or None)
    return None


def _without_category(text: str) -> tuple[str, str | None]:
    """The title without a known section's name glued to its first word ("WorldMinister resigns")."""
    found = re.match(r"([A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґё]+)(?=[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґё’']+\s)", text)
    if found and Line.read(found[1]).cover("crumbs") == 1:
        return text[found.end() :], found[1]
    return text, None


def _mark_repeats(lines: list[Line], title: Title, *, first: str) -> None:
    wanted = squash(title.text or "")
    if not wanted:
        return
    kept_first = first
    seen = 0
    longest = 3 * len(wanted) + 80
    for line in lines:
        if line.rule is not None:
            continue
        seen += 1
        if len(line.text) > longest and seen > 4:  # too long for a title with a suffix
            continue
        same = line.squashed == wanted
        if not same and seen <= _LOOKS_ON and (suffix := _SUFFIX.match(line.text)):
            same = squash(suffix["title"]) == wanted
            if same and not title.outlet:
                title.outlet = suffix["site"].strip()
        if not same and seen <= 4 and len(wanted) > 20 and line.squashed.endswith(wanted):
            same = line.words <= len(Line.read(title.text or "").tokens) + 7 and not line.ends
        if same and (seen <= _LOOKS_ON or line.words >= 4):
            line.rule, kept_first = kept_first, "repeated-title"
