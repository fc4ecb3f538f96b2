"""Names: places, countries, actors, outlets and persons, found offline in many languages.

Tables first (countries from CLDR, places from GeoNames, actors and outlets by hand, see `data/SOURCES.md`),
then capitalised words that no table knows: places by the words around them (`signs`, `placed`), and by what
several articles of a store show together (`recurring`). A name is shown as the article prints it; its `key`
is the one spelling in which all spellings and languages meet. The tables take no side on whose a place is.
"""

from conflictdigest.names.finder import find, read
from conflictdigest.names.fold import fold, romanised
from conflictdigest.names.lexicon import Added, Lexicon
from conflictdigest.names.places import as_told, places_of
from conflictdigest.names.recurring import applying, better, decide, told

__all__ = [
    "Added",
    "Lexicon",
    "applying",
    "as_told",
    "better",
    "decide",
    "find",
    "fold",
    "places_of",
    "read",
    "romanised",
    "told",
]
