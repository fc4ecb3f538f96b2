"""The words of a sentence as mere runs of letters: what is looked at before a sentence is read at all."""

from __future__ import annotations

import re

_RUNS = re.compile(r"[^\W\d_]+")
_SIGNS = "’“”–—‘…«»„"
"""What stands in texts that are in ASCII but for their typography."""
_FLAT = str.maketrans({i: chr(i).lower() if chr(i).isalpha() else " " for i in range(128)})
"""ASCII: letters small, all else a blank."""


def runs(text: str) -> list[str]:
    """The runs of letters of a sentence, small, in order.

    Made anew each time: to remember them for the next stage takes longer than to make them again.
    """
    if not text.isascii():
        for sign in _SIGNS:
            text = text.replace(sign, " ")
        if not text.isascii():
            return _RUNS.findall(text.lower())
    return text.translate(_FLAT).split()
