"""The facts of texts by their numbers, each read once."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from conflictdigest.store.database import in_sql

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]

_FACTS = "first, last, language, runs, dated"
_WIDTH = 5
_SQL = f"SELECT t.n, {_FACTS} FROM json_each(?) j JOIN candidate_texts t ON t.n = j.value"


class FactTable:
    """`model.keys.Facts` of texts, as columns."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._numbers: Column | None = None
        """Those read so far, sorted, and their facts in the same order."""
        self._rows: Column | None = None

    def rows(self, numbers: Column) -> Column:
        """A row of facts for each of these texts, which are there."""
        import numpy as np

        if self._numbers is None or self._rows is None:
            self._numbers, self._rows = np.zeros(0, np.int64), np.zeros((0, _WIDTH), np.int32)
        missing = np.setdiff1d(numbers, self._numbers)
        if len(missing):
            read = np.array(self._db.execute(_SQL, (in_sql(missing.tolist()),)).fetchall(), np.int64)
            known = np.concatenate([self._numbers, read[:, 0]])
            order = known.argsort(kind="stable")
            self._numbers = known[order]
            self._rows = np.concatenate([self._rows, read[:, 1:].astype(np.int32)])[order]
        return self._rows[self._numbers.searchsorted(numbers)]

    def clear(self) -> None:
        """Forget what was read: numbers may be given to other texts."""
        self._numbers = self._rows = None
