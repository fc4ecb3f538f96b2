"""The words of a sentence as mere runs of letters: what is looked at before a sentence is read at all."""

from __future__ import annotations

import re

_RUNS = re.compile(r"[^\W\d_]+")
_SIGNS = "’“”–—‘…«»„"
"""What stands in texts that are in ASCII but for their typography."""
_FLAT = str.maketrans({i: chr(i).lower() if chr(i).isalpha() else " " for i in range(128)})
"""ASCII: letters small, all else a blank."""


def plain(text: str) -> str:
    """The text with blanks for typographic signs: in ASCII, if nothing but they kept it from being so."""
    if not text.isascii():
        for sign in _SIGNS:
            text = text.replace(sign, " ")
    return text


def runs(text: str) -> list[str]:
    """The runs of letters of a text, small, in order.

    Made anew each time: to remember them for the next stage takes longer than to make them again.
    """
    text = plain(text)
    return text.translate(_FLAT).split() if text.isascii() else _RUNS.findall(text.lower())
