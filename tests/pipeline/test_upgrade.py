"""A store of an earlier version, whose index of candidates was dropped on opening, is derived anew."""

from __future__ import annotations

from pathlib import Path

from conflictdigest import store as stores
from conflictdigest.fetch.local import LocalSources
from conflictdigest.pipeline.ingest import Order, ingest
from conflictdigest.pipeline.keep import fingerprint
from conflictdigest.store.candidates import TABLES

EXAMPLES = [str(Path(__file__).parents[2] / "examples")]


def test_the_next_ingest_makes_the_index_again(tmp_path: Path) -> None:
    opened = stores.open_store(tmp_path / "s.db", create=True)
    try:
        ingest(LocalSources().gather(EXAMPLES), opened, Order())
        before = fingerprint(opened)
        for table in TABLES:
            opened._db.run(f"DELETE FROM {table}")
        opened._db.run("INSERT INTO pending SELECT id FROM articles")
        assert not opened.candidates().profiles(opened.ids())
        ingest((), opened, Order())
        assert fingerprint(opened) == before
        assert opened.candidates().profiles(opened.ids()).keys() == set(opened.ids())
    finally:
        opened.close()
