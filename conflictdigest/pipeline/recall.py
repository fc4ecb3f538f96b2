"""Names that recur in the store: what the articles show together, each of them is told.

A pure function of the set of articles: each tells what it shows as it was read, whatever the others have made
of it since, and names are counted anew wherever that changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from conflictdigest import names
from conflictdigest.model.article import Article
from conflictdigest.model.names import NameKind
from conflictdigest.pipeline.derive import NOTHING, bettered, derive, keep_better
from conflictdigest.ports import Store

_OFTEN = 32
"""Articles after which a long ingest decides on names: what is known early need not be mended later."""


class Knowledge:
    """What names are to the store, while articles are put into it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kinds: dict[int, NameKind] | None = None
        self._waiting = 0

    def __call__(self) -> Mapping[int, NameKind]:
        if self._kinds is None:
            self._kinds = dict(self._store.names_known())
        return self._kinds

    def more(self, articles: int) -> None:
        """So many articles more are stored."""
        self._waiting += articles
        if self._waiting < _OFTEN:
            return
        self._waiting = 0
        moved = decide(self._store)
        if self._kinds is None:
            return
        for key, kind in moved.items():
            if kind is None:
                self._kinds.pop(key, None)
            else:
                self._kinds[key] = kind


def decide(store: Store) -> Mapping[int, NameKind | None]:
    """Count the names that articles show, or no longer show, since this was done last; what changed by it."""
    return store.set_recurring({key: names.decide(tally) for key, tally in store.tallies().items()})


def recall(store: Store) -> set[str]:
    """Decide on names, and derive the articles anew that it concerns; their ids."""
    decide(store)
    concerned = store.renaming()
    known = store.recurring(concerned)
    for article in store.articles(concerned):
        keep_better(store, article.id, derive(article, known.get(article.id, NOTHING)))
    store.renamed()
    return set(concerned)


def as_known(store: Store, articles: Iterable[Article]) -> Iterator[Article]:
    """The articles as they were read, but for their names, which are as the store knows them."""
    waiting = list(articles)
    known = store.recurring([a.id for a in waiting])
    for article in waiting:
        yield bettered(article, known.get(article.id, NOTHING))
