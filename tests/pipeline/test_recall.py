"""Names that no table knows and that several articles print: each article is told what all show together,
whatever the order in which they came, and whatever went since."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from conflictdigest import wiring
from conflictdigest.fetch.local import LocalSources
from conflictdigest.model.names import NameKind
from conflictdigest.names import Added, Lexicon
from conflictdigest.pipeline.annotate import Recipe
from conflictdigest.pipeline.ingest import Order, ingest, stored_items
from conflictdigest.pipeline.keep import fingerprint
from conflictdigest.pipeline.recall import as_known
from conflictdigest.pipeline.refresh import rebuild, remove
from conflictdigest.ports import Filter, Store

TEXTS = {
    "a": "Shells fell on the town of Quarnby on Monday. Doctors asked for blood.",
    "b": "A bakery in Quarnby burned down on Tuesday, a neighbour said. Nobody was hurt there.",
    "c": "Two trucks were stopped on the road to Quarnby. The drivers had no papers with them.",
    "d": "The market in Quarnby opened again on Friday. Bread was sold for half the price.",
    "e": "Quarnby was quiet at night. Dogs barked and the moon was bright over the roofs.",
    "f": "The bridge behind Quarnby is closed. Engineers want to look at it in the spring.",
    "copy": "NOTE TO READERS. A bakery in Quarnby burned down on Tuesday, a neighbour said. Nobody was hurt there.",
    "h": "Buses of the firm Tollstad ran late again. The union of drivers spoke of Tollstad with anger.",
    "i": "He drove for Tollstad until last year, and then he left for a farm in the hills.",
    "j": "The court fined Tollstad on Thursday. The fine is small, but the firm will pay it at once.",
    "k": "Tollstad will hire more drivers. That was told to the council on Wednesday evening.",
    "l": "They rode with Target until last year, and then they left for a farm in the hills.",
    "m": "The court fined Target on Thursday. The fine is small, and the firm will pay it at once.",
    "n": "The union of drivers spoke of Target with anger, and of its managers with scorn.",
    "o": "Target practice was heard at night. Dogs barked and the moon was bright over the roofs.",
}


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    found = {}
    for name, text in TEXTS.items():
        path = tmp_path / f"{name}.jsonl"
        path.write_text(
            json.dumps({"id": name, "text": text, "language": "en", "published": "2025-03-12"}) + "\n"
        )
        found[name] = str(path)
    return found


def put(store: Store, files: Iterable[str], order: Order | None = None) -> None:
    ingest(LocalSources().gather(files), store, order or Order())


def names_of(store: Store) -> dict[str, list[tuple[str, str, str]]]:
    """By row, the names that no table knows: printed, key, kind."""
    return {
        a.origin_id or "": [(n.text, n.key, n.kind.value) for n in a.names if n.sign]
        for a in as_known(store, store.articles())
    }


def outcome(store: Store) -> str:
    profiles = store.candidates().profiles(store.ids())
    return json.dumps(
        [
            sorted(names_of(store).items()),
            fingerprint(store),
            sorted((i, p.names, p.places, p.keys) for i, p in profiles.items()),
            sorted((e.id, [str(p) for p in e.places]) for e in store.entries(Filter())),
        ],
        default=str,
    )


def told(calls: Sequence[Sequence[str]], gone: Sequence[str] = ()) -> str:
    with wiring.passing_store() as store:
        for call in calls:
            put(store, call)
        if gone:
            remove(store, [a.id for a in store.articles() if a.origin_id in gone])
        return outcome(store)


def test_what_three_texts_show_the_others_are_told(files: dict[str, str]) -> None:
    with wiring.passing_store() as store:
        put(store, [files[n] for n in "abcdef"])
        for name in "abcdef":
            assert names_of(store)[f"{name}"] == [("Quarnby", "quarnby", "place")]
        assert {p.name for e in store.entries(Filter(places=("Quarnby",))) for p in e.places} == {"Quarnby"}


def test_less_than_three_texts_tell_nothing(files: dict[str, str]) -> None:
    with wiring.passing_store() as store:
        put(store, [files[n] for n in ("b", "copy", "e", "f")])
        found = names_of(store)
        assert found["e"] == []
        assert found["b"] == found["f"] == [("Quarnby", "quarnby", "other")]


def test_a_name_that_is_no_place_is_told_too(files: dict[str, str]) -> None:
    with wiring.passing_store() as store:
        put(store, [files[n] for n in "hijk"])
        assert names_of(store)["k"] == [("Tollstad", "tollstad", "other")]


def test_a_common_word_that_opens_a_sentence_is_no_name(files: dict[str, str]) -> None:
    with wiring.passing_store() as store:
        put(store, [files[n] for n in "lmno"])
        assert names_of(store)["o"] == []


def test_the_users_names_go_first(files: dict[str, str]) -> None:
    mine = Lexicon((Added("quarnby legion", NameKind.ACTOR, ("Quarnby",)),))
    with wiring.passing_store() as store:
        put(store, [files[n] for n in "abcdef"], Order(recipe=Recipe(lexicon=mine)))
        kinds = {n.kind for a in as_known(store, store.articles()) for n in a.names if n.text == "Quarnby"}
        assert kinds == {NameKind.ACTOR}


@pytest.mark.parametrize("seed", range(6))
def test_any_order_any_calls(files: dict[str, str], seed: int) -> None:
    rng = random.Random(seed)
    expected = told([list(files.values())])
    shuffled = list(files.values())
    rng.shuffle(shuffled)
    calls = [shuffled[n : n + seed + 1] for n in range(0, len(shuffled), seed + 1)]
    assert told(calls) == expected


@pytest.mark.parametrize("seed", range(4))
def test_what_went_was_never_there(files: dict[str, str], seed: int) -> None:
    rng = random.Random(seed)
    gone = rng.sample(sorted(files), 4)
    stays = [f for n, f in files.items() if n not in gone]
    assert told([list(files.values())], gone) == told([stays])


def test_what_is_read_again_or_derived_again_is_the_same(files: dict[str, str]) -> None:
    with wiring.passing_store() as store:
        put(store, files.values())
        before = outcome(store)
        ingest((), store, Order(again=True), items=list(stored_items(store)))
        assert outcome(store) == before
        rebuild(store)
        assert outcome(store) == before


def test_what_an_article_tells_stays_as_it_was_read(files: dict[str, str]) -> None:
    with wiring.passing_store() as store:
        put(store, files.values())
        names = {a.origin_id: a.names for a in store.articles()}
    with wiring.passing_store() as alone:
        put(alone, [files["f"]])
        (article,) = alone.articles()
        assert article.names == names["f"]
