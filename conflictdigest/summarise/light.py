"""sumy without what it imports and nothing here uses: NLTK (its stemmers), requests (its downloads) and
pycountry (its names of languages).

They take longer to import than a morning's articles take to rank, and none may ever be called here: no NLTK
data, no network. While sumy's packages are read for the first time empty modules stand where they would be;
they are gone again afterwards, so that anybody else's import finds the real ones.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from types import ModuleType

_UNUSED = ("nltk", "nltk.stem", "nltk.stem.snowball", "requests", "pycountry", "pycountry.languages")


@cache
def prepare() -> None:
    """Reads sumy's summarizers once; `from sumy.summarizers… import …` is cheap from then on."""
    standing = {name: ModuleType(name) for name in _UNUSED if name not in sys.modules}
    for name, module in standing.items():
        parent, _, last = name.rpartition(".")
        if parent in standing:
            setattr(standing[parent], last, module)
    sys.modules.update(standing)
    try:
        import_module("sumy.summarizers.lex_rank")
    finally:
        for name in standing:
            sys.modules.pop(name, None)
