"""What the article has said so far of its sources: who "he", "the newspaper" and a bare surname are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from conflictdigest.claims.phrase import Source


@dataclass(slots=True)
class Memory:
    """Sources in the order in which they were named; the last of each kind answers for its noun."""

    last: Source | None = None
    by_kind: dict[str, Source] = field(default_factory=dict)
    full: dict[str, Source] = field(default_factory=dict)
    """Last word of a person's name, and folded names of bodies, to their fullest form."""

    def resolve(self, source: Source) -> tuple[Source, bool]:
        """The source that a phrase means, and whether it was carried over."""
        behind = tuple(self.resolve(b)[0] for b in source.behind)
        if source.generic:
            known = self._referent(source)
            if known is not None:
                party = known.party or source.party
                body = known.body or source.body
                return replace(known, behind=behind or known.behind, told=source.told, party=party, body=body), True
            if source.name is None:
                return replace(source, kind="unnamed", generic=None, behind=behind), False
            return replace(source, generic=None, behind=behind), False
        if source.name is None:
            return replace(source, behind=behind), False
        fullest = self._fullest(source)
        return replace(fullest, behind=behind, told=source.told), False

    def note(self, source: Source) -> None:
        """Remembers a source that has just spoken, and those behind it."""
        for one in (*reversed(source.behind), source):
            if one.name is None:
                continue
            plain = replace(one, told=None)
            self.by_kind[one.kind] = plain
            if one.outlet:
                self.by_kind["outlet"] = plain
            key = _key(one)
            old = self.full.get(key)
            if old is None or len(one.name) >= len(old.name or ""):
                self.full[key] = plain
            self.last = plain
        if source.name is not None or source.kind == "unnamed":
            self.last = source

    def _referent(self, source: Source) -> Source | None:
        noun = source.generic
        if source.kind == "last":
            return self.last if self.last is not None and self.last.name else None
        if noun in {"person", "body", "many"}:
            if noun == "body":
                return self.by_kind.get("body") or self.by_kind.get("outlet")
            return self.by_kind.get(noun)
        if source.kind == "outlet":
            return self.by_kind.get("outlet")
        wanted = noun or ""
        for one in reversed(list(self.full.values())):
            names = f"{one.name} {one.body or ''}".lower()
            if one.kind == source.kind and wanted in names.split():
                return one
        if source.kind == "person":
            return None
        return None

    def _fullest(self, source: Source) -> Source:
        known = self.full.get(_key(source))
        if known is None or known.kind != source.kind or known.name is None or source.name is None:
            return source
        if len(known.name) > len(source.name) and source.name.split()[-1] == known.name.split()[-1]:
            return replace(known, party=known.party or source.party, body=known.body or source.body)
        return replace(source, party=known.party or source.party, body=source.body or known.body)


def _key(source: Source) -> str:
    name = (source.name or "").lower()
    return name.rsplit(" ", 1)[-1] if source.kind == "person" else name.removeprefix("the ")
