"""Which party to the conflict a source speaks for: by the article's own words, or by configuration."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conflictdigest.claims.source import Source
from conflictdigest.claims.wordsets import words as wordset
from conflictdigest.model.names import Name, NameKind


class Parties:
    """Looks a source up in the user's mapping, then in its own words, then among the names found."""

    def __init__(self, names: Sequence[Name], mapping: Mapping[str, str]) -> None:
        self._mapping = {k.casefold(): v for k, v in mapping.items()}
        self._kinds: dict[str, NameKind] = {n.text.casefold(): n.kind for n in names}
        self._known: dict[Source, str | None] = {}

    def party(self, source: Source) -> str | None:
        """The party, as the article words it or the user's mapping calls it; None for all others."""
        if source not in self._known:
            self._known[source] = self._party(source)
        return self._known[source]

    def _party(self, source: Source) -> str | None:
        for name in (source.name, source.body):
            if name and name.casefold() in self._mapping:
                return self._mapping[name.casefold()]
        for name in (source.body, source.name):
            for word in (name or "").split():
                if word.casefold() in self._mapping:
                    return self._mapping[word.casefold()]
        if _neutral(source):
            return None
        if source.party and source.body:
            return source.body
        if source.name and not source.outlet:
            kind = self._kinds.get(source.name.casefold())
            if kind in (NameKind.COUNTRY, NameKind.ACTOR) or (
                kind is NameKind.PLACE and source.kind == "body"
            ):
                return source.name
        return None


_NEUTRAL = wordset("""un u.n. united court observatory rights red crescent cross league commission committee
    union agency charity hospital university institute watch amnesty council secretary-general african
    european former foundation network school unicef unhcr monitors mission
    airline company firm bank club church port airport railway""")


def _neutral(source: Source) -> bool:
    """International bodies, courts, aid groups and those who left office speak for no party."""
    said = f"{source.name or ''} {source.body or ''}".lower().split()
    return not _NEUTRAL.isdisjoint(said) or "former" in source.titles
