"""What the store remembers of names that no table knows."""

from __future__ import annotations

from conflictdigest.model.names import NameKind, Sign, Tally, Told
from conflictdigest.store import SqliteStore
from tests.store.samples import article, put


def holding(store: SqliteStore, signs: dict[int, tuple[Sign, int]]) -> None:
    """An article for each number; all hold name 7, shown so, amid these words."""
    for number, (sign, context) in signs.items():
        put(store, article(number))
        store.set_told(article(number).id, [Told(7, sign, context)])


def test_copies_count_once_and_few_holders_not_at_all(store: SqliteStore) -> None:
    holding(store, {1: (Sign.WEAK, 1), 2: (Sign.WEAK, 1)})
    assert store.tallies() == {}
    holding(store, {3: (Sign.WAY, 3)})
    assert store.tallies() == {7: Tally(texts=2, other=0, place=1, way=1, against=0, person=0)}


def test_a_name_that_became_another_names_who_is_to_be_derived_anew(store: SqliteStore) -> None:
    holding(
        store,
        {1: (Sign.PLACE, 1), 2: (Sign.WEAK, 2), 3: (Sign.OTHER, 3), 4: (Sign.MAYBE, 0), 5: (Sign.PERSON, 5)},
    )
    store.set_recurring({7: NameKind.PLACE})
    assert store.renaming() == [article(n).id for n in (2, 3, 4)]
    assert store.recurring([article(n).id for n in (1, 4, 5)]) == {article(4).id: {7: NameKind.PLACE}}
    store.renamed()
    assert store.renaming() == []
    store.set_recurring({7: NameKind.PLACE})
    assert store.renaming() == []
    store.set_recurring({7: None})
    assert store.renaming() == [article(n).id for n in (2, 3, 4)]
    assert store.names_known() == {}


def test_what_went_is_counted_again(store: SqliteStore) -> None:
    holding(store, {n: (Sign.WEAK, n) for n in range(1, 5)})
    store.set_recurring({7: NameKind.PLACE})
    assert store.tallies() == {}
    store.remove([article(1).id])
    assert store.tallies()[7].place == 3
    store.set_told(article(2).id, [])
    store.set_told(article(3).id, [Told(8, Sign.OTHER, 1)])
    assert store.tallies()[7].place == 1
    assert store._db.rows("SELECT key, sign FROM told_names ORDER BY key") == [
        (7, Sign.WEAK),
        (8, Sign.OTHER),
    ]
