"""Names that the user adds to the tables."""

from __future__ import annotations

from functools import cached_property, lru_cache

from msgspec import Struct

from conflictdigest.model.names import NameKind
from conflictdigest.names.tables import Builder, Entry, Forms


class Added(Struct, frozen=True):
    """One added name: all its spellings mean `key`."""

    key: str
    kind: NameKind
    spellings: tuple[str, ...]
    country: str | None = None


class Lexicon(Struct, frozen=True, dict=True):
    """Added names; they go before the package's own tables."""

    names: tuple[Added, ...] = ()

    @cached_property
    def forms(self) -> Forms:
        """The lookup tables of these names."""
        return _forms(self.names)


@lru_cache(maxsize=4)
def _forms(names: tuple[Added, ...]) -> Forms:
    made = Builder()
    for name in names:
        made.add("|".join(name.spellings), Entry(name.kind, name.key, name.country))
    return made.forms()
