"""The country of an outlet, from its address, where that tells."""

from __future__ import annotations

import re

from conflictdigest.model.article import Article
from conflictdigest.text.late import late

_HOST = late(r"(?:^|//|@)(?:[\w-]+\.)+([a-z]{2,6})(?::\d+)?(?:[/?#]|$)", re.IGNORECASE)
_LONGEST = 300
_TLD = {"uk": "GB", "su": "RU", "mil": "US", "gov": "US", "edu": "US"}
_GENERIC = frozenset(("io", "co", "tv", "me", "ai", "fm", "ly", "gg", "to", "ws", "cc", "eu", "info", "news"))


def country_of(article: Article) -> str | None:
    """ISO 3166 code of the outlet's country; null for addresses that belong to no country."""
    for text in (article.url, article.outlet):
        if text and (match := _HOST.search(text[:_LONGEST])):
            ending = match[1].lower()
            if ending in _TLD:
                return _TLD[ending]
            if len(ending) == 2 and ending not in _GENERIC:
                return ending.upper()
    return None
