"""Regular expressions that are compiled when first used: most articles never need most of the rare ones."""

from __future__ import annotations

import re
from typing import cast


class _Late:
    """Stands in for a compiled pattern; from its first use on it has that pattern's own methods."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._stated = pattern, flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(*self._stated)
        for method in ("search", "match", "fullmatch", "findall", "finditer", "sub", "split", "pattern"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(pattern, flags)`, put off until it is used."""
    return cast("re.Pattern[str]", _Late(pattern, flags))
