"""One run over the followed feeds, as a process of its own: `python -m tests.support.feed_run STORE [JOBS]`.

Differs from `conflictdigest ingest --feeds` in that it does not pause between requests to loopback.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from conflictdigest import fetch, store
from conflictdigest.model.article import Status
from conflictdigest.model.web import HttpSettings
from conflictdigest.pipeline import feeds
from conflictdigest.pipeline.ingest import Order, ingest


def main(path: str, jobs: str = "1") -> int:
    settings = HttpSettings(allow_private=True, pause=0.0, proxy="")
    opened = store.open_store(Path(path), create=True)
    try:
        sources = feeds.sources(opened, fetch.Visitor(fetch.web(settings)), datetime.now(UTC))
        outcomes = ingest(sources, opened, Order(jobs=int(jobs)))
    finally:
        opened.close()
    for outcome in outcomes:
        print(outcome.status.value, outcome.origin, outcome.reason or "")
    return 4 if outcomes and all(o.status is Status.SKIPPED for o in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
