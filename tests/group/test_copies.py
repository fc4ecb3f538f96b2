"""Copies are found whatever was changed around the text; unrelated texts are none."""

import random
from itertools import combinations, product

import pytest

from conflictdigest.group import MemoryIndex, profile, regroup
from conflictdigest.group.url import canonical
from conflictdigest.text.words import folded
from tests.group.making import article

SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "je",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "ri",
    "so",
    "tu",
    "va",
    "we",
    "xi",
    "yo",
    "zu",
]
WORDS = ["".join(parts) for parts in product(SYLLABLES, repeat=3)]
"""Eight thousand words of no language: texts of them have nothing in common but what was put there."""


def text(seed: int, sentences: int = 14) -> str:
    """A text of its own, of sentences of eight to twelve words."""
    chance = random.Random(seed)
    rows = []
    for _ in range(sentences):
        words = [chance.choice(WORDS) for _ in range(chance.randint(8, 12))]
        rows.append(" ".join(words).capitalize() + ".")
    return "\n".join(rows)


def shared(a: str, b: str) -> float:
    """Part of the shorter text's runs of five words that the other has."""
    runs = []
    for one in (a, b):
        words = folded(one)
        runs.append({tuple(words[i : i + 5]) for i in range(len(words) - 4)})
    return len(runs[0] & runs[1]) / min(map(len, runs))


def shortened(rows: list[str], chance: random.Random) -> list[str]:
    return rows[: max(1, int(len(rows) * 0.7))]


def reheaded(rows: list[str], chance: random.Random) -> list[str]:
    return ["A headline that the agency never wrote, and a desk's note.", *rows, "Written by our staff."]


def reordered(rows: list[str], chance: random.Random) -> list[str]:
    return chance.sample(rows, len(rows))


def corrected(rows: list[str], chance: random.Random) -> list[str]:
    words = " ".join(rows).split()
    for place in chance.sample(range(len(words)), len(words) // 20):
        words[place] = "otherwise"
    return [" ".join(words)]


def within(rows: list[str], chance: random.Random) -> list[str]:
    return [text(7001), *rows, text(7002)]


@pytest.mark.parametrize("change", [shortened, reheaded, reordered, corrected, within])
def test_made_copies_are_found(change) -> None:
    chance = random.Random(3)
    originals = {f"o{n}": text(n) for n in range(12)}
    copies = {f"c{n}": "\n".join(change(text(n).split("\n"), chance)) for n in range(12)}
    index = MemoryIndex()
    for name, body in {**originals, **copies}.items():
        index.add(profile(article(name, body)))
    made = regroup(index, [*originals, *copies], ())
    together = {pair for c in made.copies for pair in combinations(c.articles, 2)}
    for n in range(12):
        if shared(originals[f"o{n}"], copies[f"c{n}"]) >= 0.6:
            assert (f"c{n}", f"o{n}") in together
    for a, b in together:
        both = {**originals, **copies}
        assert shared(both[a], both[b]) >= 0.4


def test_unrelated_texts_are_no_copies() -> None:
    index = MemoryIndex()
    names = [f"t{n:03d}" for n in range(150)]  # 11,175 pairs
    for n, name in enumerate(names):
        index.add(profile(article(name, text(100 + n))))
    assert regroup(index, names, ()).copies == ()


def test_halves_of_one_report_are_copies_of_the_whole_only() -> None:
    rows = text(50, 20).split("\n")
    bodies = {"whole": "\n".join(rows), "first": "\n".join(rows[:10]), "second": "\n".join(rows[10:])}
    index = MemoryIndex()
    for name, body in bodies.items():
        index.add(profile(article(name, body)))
    sets = {c.articles for c in regroup(index, list(bodies), ()).copies}
    assert sets == {("first", "whole"), ("second", "whole")}


def test_a_hundred_versions_that_differ_in_a_word_are_one_set() -> None:
    words = text(70, 30).split()
    index = MemoryIndex()
    names = [f"v{n:03d}" for n in range(90)]
    for n, name in enumerate(names):
        version = words[:]
        version[(37 * n) % len(words)] = "otherwise"
        index.add(profile(article(name, " ".join(version))))
    made = regroup(index, names, ())
    assert [s.articles for s in made.stories] == [tuple(names)]
    assert max(len(c.articles) for c in made.copies) >= 80


def test_versions_of_one_page_are_copies() -> None:
    rows = text(60, 20).split("\n")
    more = text(61, 12).split("\n")
    page = "https://courier.example/news/12"
    index = MemoryIndex()
    index.add(profile(article("a0", "\n".join(rows[:14]), url=page, published="2025-01-10")))
    newer = "\n".join([*rows[10:16], *more[:8], *rows[:4]])
    index.add(profile(article("a1", newer, url=page + "?utm_source=x", published="2025-01-10")))
    index.add(profile(article("a2", text(62), url=page, published="2025-02-10")))  # next month's page
    (found,) = regroup(index, ["a0", "a1", "a2"], ()).copies
    assert found.articles == ("a0", "a1")
    assert found.why == "versions of one page"


def test_a_set_tells_its_agency() -> None:
    index = MemoryIndex()
    for n, agency in enumerate(["Northwire", None, "Northwire"]):
        index.add(profile(article(f"a{n}", text(1) + f"\nLine {n}.", agency=agency)))
    (found,) = regroup(index, ["a0", "a1", "a2"], ()).copies
    assert found.origin == "Northwire"
    assert found.articles == ("a0", "a1", "a2")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.courier.example/news/7?utm_source=x", "http://courier.example/news/7"),
        ("https://m.courier.example/news/7/#top", "https://courier.example/news/7"),
        ("https://courier.example/a?id=3&fbclid=9", "https://courier.example/a?id=3"),
        ("https://courier.example/a/index.html", "https://courier.example/a"),
        ("https://courier.example/a/amp", "https://courier.example/a"),
    ],
)
def test_addresses_of_one_page(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://courier.example/a?id=3", "https://courier.example/a?id=4"),
        ("https://courier.example/a", "https://herald.example/a"),
        ("https://courier.example/Camp", "https://courier.example/c"),
    ],
)
def test_addresses_of_two_pages(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    "url", [None, "", "not a url", "https://courier.example/", "mailto:a@b.example", "http://["]
)
def test_no_address_of_a_page(url: str | None) -> None:
    assert canonical(url) is None
