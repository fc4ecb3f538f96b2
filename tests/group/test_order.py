"""The same copies and stories in any order, in any number of calls, after any comings and goings."""

import random
import sqlite3
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.group import MemoryIndex, regroup
from conflictdigest.group.shingles import numbers, packed
from conflictdigest.group.sketch import sketch
from conflictdigest.model import replace
from conflictdigest.model.days import Days
from conflictdigest.model.keys import DATED, DAYLESS
from conflictdigest.model.story import NamePart, Override, Profile
from conflictdigest.ports import CandidateIndex
from conflictdigest.store.candidates import SCHEMA, SqliteCandidates

WORDS = [f"word{n}" for n in range(12)]


def make(number: int, words: tuple[str, ...]) -> Profile:
    """A profile of a text of these words: few words in all, so that much is alike."""
    chosen = sorted(set(words))
    length = len(chosen) ** 0.5
    kept = packed(numbers(list(words) * 2))
    day = Days.on(date(2025, 1, 1 + 3 * (number % 7))) if number % 4 else None
    made = Profile(
        article=f"a{number:02d}",
        language="en",
        title=f"Title {number}",
        digest=" ".join(words),
        words=len(words),
        terms=tuple(chosen),
        weights=tuple(round(10_000 / length) for _ in chosen),
        lede=tuple(chosen[:3]),
        names=tuple(NamePart("other", w, round(10_000 / length)) for w in chosen),
        published=day,
        dated=number % 4 > 1,
        keys=_keys([int(w[4:]) for w in chosen], day),
    )
    return replace(made, sketch=sketch(made, len(kept.numbers) // 4), shingles=kept)


def _keys(numbers: list[int], day: Days | None) -> tuple[int, ...]:
    """Every third is a run of words, the others are words; those of some days meet within two weeks."""
    words = [n for n in numbers if n % 3]
    dated = [DATED - n - (day.first.toordinal() // 14 << 31) for n in words] if day else []
    return tuple(sorted([*(n for n in numbers if n % 3 == 0), *(DAYLESS - n for n in words), *dated]))


def indexes(crowded: int) -> list[CandidateIndex]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA)
    return [MemoryIndex(crowded), SqliteCandidates(connection, crowded, of_late=20)]


class World:
    """What a store would hold after a row of calls."""

    def __init__(self, index: CandidateIndex, largest: int) -> None:
        self.index, self.largest = index, largest
        self.story: dict[str, tuple[str, str, tuple[str, ...]]] = {}
        self.copies: set[tuple[str, ...]] = set()

    def call(self, add: list[Profile], remove: list[str], overrides: tuple[Override, ...] = ()) -> None:
        for profile in add:
            self.index.add(profile)
        for article in remove:
            self.index.remove(article)
        changed = [p.article for p in add] + remove + [a for o in overrides for a in o.articles]
        made = regroup(self.index, changed, overrides, largest=self.largest)
        for article in made.touched:
            self.story.pop(article, None)
        touched = set(made.touched)
        self.copies = {c for c in self.copies if not touched.intersection(c)} | {
            c.articles for c in made.copies
        }
        for story in made.stories:
            for article in story.articles:
                self.story[article] = (story.id, story.title, story.articles)


texts = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(tuple), min_size=2, max_size=18)


def outcomes(
    rows: list[tuple[str, ...]], chance: random.Random, crowded: int, largest: int, fixed: bool
) -> list[object]:
    """What comes of these texts in one call, and in many calls in any order, with guests that go again."""
    profiles = [make(n, words) for n, words in enumerate(rows)]
    overrides = (
        (Override(1, "merge", ("a00", profiles[-1].article)), Override(2, "split", ("a00", "a01")))
        if fixed
        else ()
    )
    found: list[object] = []
    for index in indexes(crowded):
        once = World(index, largest)
        once.call(profiles, [], overrides)
        found.append((once.story, once.copies))
    for index in indexes(crowded):
        many = World(index, largest)
        shuffled = profiles[:]
        chance.shuffle(shuffled)
        guests = [make(90 + n, p.terms) for n, p in enumerate(profiles[:2])]
        many.call(guests[:1], [], overrides)
        while shuffled:
            size = chance.randint(1, 3)
            many.call(shuffled[:size], [], overrides)
            shuffled = shuffled[size:]
        many.call(guests[1:], [guests[0].article], overrides)
        many.call([], [g.article for g in guests[1:]], overrides)
        found.append((many.story, many.copies))
    return found


@settings(max_examples=60, deadline=None)
@given(texts, st.randoms(use_true_random=False), st.integers(1, 5), st.integers(2, 6), st.booleans())
def test_any_order_and_any_number_of_calls(
    rows: list[tuple[str, ...]], chance: random.Random, crowded: int, largest: int, fixed: bool
) -> None:
    first, *others = outcomes(rows, chance, crowded, largest, fixed)
    assert all(other == first for other in others)


@pytest.mark.heavy
@pytest.mark.parametrize("start", range(0, 4000, 500))
def test_many_more_orders(start: int) -> None:
    """Minutes of them: what a shortcut in regrouping overlooks may show in one order of a thousand."""
    for seed in range(start, start + 500):
        chance = random.Random(seed)
        rows = [tuple(chance.choices(WORDS, k=chance.randint(1, 5))) for _ in range(chance.randint(2, 18))]
        sizes = chance.randint(1, 5), chance.randint(2, 6)
        first, *others = outcomes(rows, chance, *sizes, chance.random() < 0.3)
        assert all(other == first for other in others), seed


def test_a_piece_that_falls_apart_within_a_cluster_is_grouped_anew() -> None:
    """A key crowded by a05 takes a link from a07 that held a piece together at a higher level than the link
    which holds it to a04."""
    spoken = ["0 8 7", "0", "0", "0 8", "3 4 7 2", "8", "3 7 8", "3 8", "0", "1 3"]
    profiles = [make(n, tuple(f"word{w}" for w in words.split())) for n, words in enumerate(spoken)]
    guest = make(90, profiles[0].terms)
    outcomes = []
    for index in indexes(4):
        once, many = World(index, 5), World(indexes(4)[1], 5)
        once.call(profiles, [])
        for call in ([guest], [6, 7], [0, 4, 9], [5], [1, 2], [3, 8]):
            many.call([one if isinstance(one, Profile) else profiles[one] for one in call], [])
        many.call([], [guest.article])
        outcomes += [once.story, many.story]
    assert all(story == outcomes[0] for story in outcomes)


@pytest.mark.parametrize("kind", ["merge", "split"])
def test_an_override_can_be_undone(kind: str) -> None:
    rows = [("word1", "word2", "word3"), ("word1", "word2", "word4"), ("word7", "word8"), ("word9", "word10")]
    profiles = [make(n, words) for n, words in enumerate(rows)]
    for index in indexes(64):
        world = World(index, 150)
        world.call(profiles, [])
        before = dict(world.story)
        articles = ("a02", "a03") if kind == "merge" else ("a00", "a01")
        world.call([], [], (Override(1, kind, articles),))
        together = world.story[articles[0]] == world.story[articles[1]]
        assert together == (kind == "merge")
        world.call([profiles[0]], list(articles)[:0])
        world.call([profiles[n] for n in range(4)], [])
        assert world.story == before
