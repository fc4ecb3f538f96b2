"""Whether a text may hold letters of East Asia, before a pattern of them is compiled: that takes longest."""

from __future__ import annotations

import re

_WIDE = re.compile("[^\x00-\u2e7f]")


def wide(text: str) -> bool:
    """Whether anything in the text stands beyond the scripts and signs of the West and of India."""
    return not text.isascii() and _WIDE.search(text) is not None
