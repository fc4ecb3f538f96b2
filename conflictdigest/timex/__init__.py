"""Finding time expressions: a grammar a language, one engine. Which days they mean is decided in `dates`."""

from conflictdigest.timex.engine import find
from conflictdigest.timex.tables import LANGUAGES, numbers

__all__ = ["LANGUAGES", "find", "numbers"]
