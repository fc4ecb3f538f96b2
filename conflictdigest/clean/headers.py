"""The header and end mark of an article exported from a press archive, cut as what they are."""

from __future__ import annotations

from conflictdigest.clean.line import Line
from conflictdigest.text import archive


def archive_lines(lines: list[Line]) -> None:
    """Sets the rule of lines that an archive put around the article."""
    found = archive.header([line.text for line in lines])
    if not found:
        return
    for at in found.lines:
        text = lines[at].text
        if archive.COPYRIGHT.fullmatch(text):
            lines[at].rule = "copyright-line"
        elif archive.WORD_COUNT.fullmatch(text):
            lines[at].rule = "word-count"
        else:
            lines[at].rule = "archive-header"
