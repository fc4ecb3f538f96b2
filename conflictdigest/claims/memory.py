"""What the article has said so far of its sources: who "he", "the newspaper" and a bare surname are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.source import Source
from conflictdigest.claims.wording import is_name, is_outlet
from conflictdigest.claims.wordsets import words as wordset
from conflictdigest.model.names import Name, NameKind

_FITS = {
    "person": frozenset({"person", "name"}),
    "body": frozenset({"body", "outlet", "name"}),
    "many": frozenset({"many", "body"}),
    "outlet": frozenset({"outlet"}),
}
_VAGUE_BODIES = wordset(
    "group organisation organization charity body movement agency watchdog observatory union"
)
"""Nouns for a body named before under another noun ("Open Hands … the charity")."""
_OPENING = 45
"""Code points from the start of a sentence within which a name is taken for its subject, titles included."""
_DEPTH = 40
"""Sources that are remembered; further back nobody says "he"."""
_RUN = re.compile(r"(?:\b[^\W\d_a-z][\w'’-]*(?:[ \u00a0](?=[^\W\d_a-z]))?)+|[\"“«„][^\"”»“]{3,40}[\"”»“]")


class Memory:
    """Sources in the order in which they spoke, and names in full."""

    def __init__(
        self, names: Sequence[Name] = (), paragraphs: Sequence[str] = (), cues: Cues | None = None
    ) -> None:
        self.last: Source | None = None
        self._recent: dict[tuple[str, str], Source] = {}
        self._full: dict[str, Source] = {}
        self._names = names
        self._paragraphs = paragraphs
        self._persons: dict[str, str] | None = None
        self._kinds: dict[str, NameKind] | None = None
        self._cues = cues
        self._sources: Source | None = None
        """The outlet that unnamed sources spoke to: "the sources" go on speaking to it."""
        self._place = (-1, -1)
        self._openers: list[Name] | None = None

    def resolve(self, source: Source, paragraph: int = 0, start: int = 0) -> tuple[Source, bool]:
        """The source that a phrase at `start` of `paragraph` means, and whether it was carried over."""
        behind = tuple([self.resolve(b, paragraph, start)[0] for b in source.behind])
        if source.kind == "unnamed":
            told = source.told or (self._sources.told if source.generic and self._sources else None)
            return source._replace(generic=None, behind=behind, told=told), False
        if source.generic:
            known = self._referent(source, paragraph, start)
            if known is not None:
                party, body = known.party or source.party, known.body or source.body
                return known._replace(behind=behind, told=source.told, party=party, body=body), True
            if source.name is None:
                return source._replace(kind="unnamed", generic=None, behind=behind), False
            return source._replace(generic=None, behind=behind), False
        if source.name is None:
            return source._replace(behind=behind), False
        full = self._fullest(source)
        if full is source and behind == source.behind:
            return source, False
        return full._replace(behind=behind, told=source.told), False

    def note(self, source: Source, paragraph: int = 0, start: int = 0) -> None:
        """Remembers a resolved source that has just spoken there, and those behind it."""
        self._place = (paragraph, start)
        if source.kind == "unnamed" and source.told is None:
            self._sources = None
        elif source.told is not None and source.told == source.name:
            self._sources = source
        for one in (*reversed(source.behind), source):
            if one.name is None:
                continue
            plain = one
            if one.told or one.behind or one.kind == "name":
                plain = one._replace(told=None, behind=(), kind=self._kind(one))
            self._recent.pop((one.name, plain.kind), None)
            self._recent[one.name, plain.kind] = plain
            key = _key(plain)
            old = self._full.get(key)
            if old is None or len(plain.name or "") >= len(old.name or ""):
                self._full[key] = plain
        while len(self._recent) > _DEPTH:
            del self._recent[next(iter(self._recent))]
        self.last = source

    def _kind(self, source: Source) -> str:
        """A bare capitalised word is a person or a place: the names found in the article tell which."""
        if source.kind != "name":
            return source.kind
        if self._kinds is None:
            self._kinds = {n.text.lower(): n.kind for n in self._names}
        kind = self._kinds.get((source.name or "").lower())
        if kind is NameKind.PERSON or not {"mr", "mrs", "ms", "dr"}.isdisjoint(source.titles):
            return "person"
        return "body" if kind in (NameKind.PLACE, NameKind.COUNTRY, NameKind.ACTOR) else "name"

    def _referent(self, source: Source, paragraph: int, start: int) -> Source | None:
        if source.kind == "last":
            return self.last if self.last is not None and self.last.name else None
        fits = _FITS.get(source.kind, frozenset())
        recent = [s for s in reversed(self._recent.values()) if s.kind in fits]
        if source.name is None:  # a pronoun
            if source.kind == "many" and self.last is not None and self.last.kind == "unnamed":
                return None
            if source.kind == "person":
                passing = self._named_since(paragraph, start)
                if passing is not None:
                    return passing
            return recent[0] if recent else None
        noun = (source.generic or "").lower()
        if source.kind == "outlet":
            return self._outlet(recent, paragraph, start)
        if source.kind == "person":
            return self._person(recent, noun)
        for one in recent:
            if noun in f"{one.name} {one.body or ''}".lower().split():
                return one
        if noun in _VAGUE_BODIES and recent and recent[0] == self._last_named():
            return recent[0]
        return None

    def _last_named(self) -> Source | None:
        return next(reversed(self._recent.values()), None)

    def _named_since(self, paragraph: int, start: int) -> Source | None:
        """A person who opens a sentence after the last source spoke ("Rell flew home. She said …")."""
        if self._openers is None:
            persons = [n for n in self._names if n.kind is NameKind.PERSON]
            self._openers = sorted(filter(self._opens, persons), key=_place)
        at = bisect_left(self._openers, (paragraph, start), key=_place) - 1
        if at < 0:
            return None
        one = self._openers[at]
        near = paragraph - one.span.paragraph <= 1 and _place(one) > self._place
        if not near or is_outlet(one.text.split()):
            return None
        return self._fullest(Source(one.text, "person"))

    def _opens(self, name: Name) -> bool:
        text = self._paragraphs[name.span.paragraph] if name.span.paragraph < len(self._paragraphs) else ""
        at = name.span.start - 1
        while at >= 0 and text[at].isspace():
            at -= 1
        return at < 0 or text[at] in '.!?”»"'

    def _person(self, recent: list[Source], noun: str) -> Source | None:
        for one in recent:
            if noun in one.titles:
                return one
        if recent and recent[0] is self._last_named() and not recent[0].titles:
            return recent[0]
        return None

    def _outlet(self, recent: list[Source], paragraph: int, start: int) -> Source | None:
        """The outlet named last, as a source or in passing; else the last name that may be one."""
        if recent:
            return recent[0]
        for number in range(paragraph, max(-1, paragraph - 3), -1):
            text = self._paragraphs[number] if number < len(self._paragraphs) else ""
            window = text[max(0, start - 1500) : start] if number == paragraph else text[-1500:]
            for match in reversed(list(_RUN.finditer(window))):
                run = match.group().strip(' \u00a0"“”«»„,')
                words = run.split()
                if self._cues and words and words[0].lower() in self._cues.dets - {"the"}:
                    words = words[1:]
                if len(words) > 1 and is_outlet(words):
                    run = " ".join(words)
                    return Source(run, "outlet", outlet=True)
        plain = [s for s in reversed(self._recent.values()) if s.kind == "name" and not s.party]
        return plain[0]._replace(kind="outlet", outlet=True) if plain else None

    def _fullest(self, source: Source) -> Source:
        name = source.name or ""
        if source.office or not is_name(name.rsplit(" ", 1)[-1]):
            return source
        known = self._full.get(_key(source))
        if known is not None and known.name is not None:
            party, body = known.party or source.party, source.body or known.body
            words, fuller = name.lower().split(), known.name.lower().split()
            longer = len(fuller) > len(words) and words[-1] == fuller[-1] and set(words) <= set(fuller)
            if (
                longer
                and source.kind in {"name", known.kind}
                and (source.kind != "name" or known.kind in {"person", "outlet"})
            ):
                return known._replace(
                    party=party, body=known.body or source.body, titles=(*known.titles, *source.titles)
                )
            if source.kind in {known.kind, "name"}:
                titles = tuple(dict.fromkeys((*known.titles, *source.titles)))
                return source._replace(kind=known.kind, party=party, body=body, titles=titles)
            return source
        if source.kind in {"name", "person"} and " " not in name:
            full = self._person_names().get(name.lower())
            if full:
                return source._replace(name=full, kind="person")
        return source

    def _person_names(self) -> dict[str, str]:
        if self._persons is None:
            self._persons = {}
            for one in self._names:
                if one.kind is NameKind.PERSON and " " in one.text:
                    self._persons.setdefault(one.text.rsplit(" ", 1)[-1].lower(), one.text)
        return self._persons


def _place(name: Name) -> tuple[int, int]:
    return name.span.paragraph, name.span.start


def _key(source: Source) -> str:
    name = (source.name or "").lower()
    return name.removeprefix("the ").rsplit(" ", 1)[-1]
