"""One text that holds many articles: what press archives export."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conflictdigest.model.source import Given
from conflictdigest.text import archive


def parts(text: str) -> list[str]:
    """The articles of an export, each as it stood; the whole text alone when it is no export.

    An export is cut after its end marks or before its start marks, when at least two pieces have a header.
    """
    if "document" not in text.lower():
        return [text]
    for cut in (_after_end_marks, _before_start_marks):
        pieces = [piece for piece in cut(text) if piece.strip()]
        headed = sum(1 for piece in pieces if archive.header(lines_of(piece)))
        if len(pieces) > 1 and headed >= max(2, len(pieces) // 2):
            return pieces
    return [text]


def stated(text: str) -> Given:
    """What the header of an exported article states; nothing when there is no header."""
    found = archive.header(lines_of(text))
    if not found:
        return Given()
    return Given(
        title=found.title,
        published=found.published,
        outlet=found.outlet,
        authors=found.authors,
        url=found.url,
        language=found.language,
    )


def lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.strip("\n").split("\n")] if len(text) < 2_000_000 else []


def _after_end_marks(text: str) -> Iterator[str]:
    begin = 0
    for line in _lines_with(text, "document"):
        if archive.END_MARK.fullmatch(line[0].strip()):
            yield text[begin : line.end()]
            begin = line.end()
    yield text[begin:]


def _before_start_marks(text: str) -> Iterator[str]:
    begin = 0
    for line in _lines_with(text, "document"):
        if archive.START_MARK.fullmatch(line[0].strip()) and line.start() > begin:
            yield text[begin : line.start()]
            begin = line.start()
    yield text[begin:]


def _lines_with(text: str, word: str) -> Iterator[re.Match[str]]:
    """Lines with the word, found without walking all lines."""
    return re.finditer(rf"^[^\n]{{0,60}}{word}[^\n]{{0,60}}$\n?", text, re.I | re.M)
