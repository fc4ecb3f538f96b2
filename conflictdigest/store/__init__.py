"""The store: one SQLite file that holds the evidence and what is derived from it.

`open_store` is the way in; `SqliteStore` provides `ports.Store`. sqlite3 is imported by this room alone.
"""

from conflictdigest.store.sqlite import SqliteStore, open_store

__all__ = ["SqliteStore", "open_store"]
