"""The schema, and how a file of an older version becomes one of this.

`schema/N_*.sql` leads from version N-1 to N. A new store runs them all, an older one those it lacks, each
in a transaction. A file that a release has shipped is never edited: what changes goes into the next one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from conflictdigest.store.database import Database

_SCHEMA = Path(__file__).parent / "schema"

VERSION = 6
"""What this program writes. Stated, not counted: opening a store needs no schema text."""


@cache
def steps() -> tuple[str, ...]:
    """SQL of each step, the first leading from nothing to version 1."""
    from conflictdigest.store import candidates

    scripts = sorted(_SCHEMA.glob("*.sql"))
    texts = [script.read_text(encoding="utf-8") for script in scripts]
    last = max(n for n, script in enumerate(scripts) if script.name.endswith("_candidates.sql"))
    texts[last] += f"\n{candidates.SCHEMA}"
    return tuple(texts)


def upgrade(database: Database) -> None:
    """Bring a file to this program's version; nothing when it is there already."""
    while _version(database) < VERSION:
        with database.transaction():
            held = _version(database)  # another run may have been faster
            if held >= VERSION:
                return
            for statement in statements(steps()[held]):
                database.run(statement)
            database.run(f"PRAGMA user_version = {held + 1}")


def statements(script: str) -> Iterator[str]:
    """The single statements of a script: sqlite3's own `executescript` would end the open transaction."""
    waiting = ""
    for line in script.splitlines(keepends=True):
        waiting += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(waiting):
            yield waiting
            waiting = ""
    if waiting.strip() and any(not x.lstrip().startswith("--") for x in waiting.splitlines() if x.strip()):
        yield waiting


def _version(database: Database) -> int:
    return int((database.row("PRAGMA user_version") or (0,))[0])
