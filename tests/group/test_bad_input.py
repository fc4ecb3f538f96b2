"""Input that would make a giant story, or work without end."""

import random
import time

import pytest

from conflictdigest.group import MemoryIndex, profile, regroup
from tests.group.making import article
from tests.group.test_copies import text

TOWNS = [
    "Kharkiv",
    "Odesa",
    "Lviv",
    "Sumy",
    "Poltava",
    "Dnipro",
    "Kherson",
    "Mykolaiv",
    "Chernihiv",
    "Ternopil",
    "Goma",
    "Bukavu",
    "Bunia",
    "Khartoum",
    "Kassala",
    "Juba",
    "Malakal",
    "Aleppo",
    "Homs",
    "Hama",
    "Beirut",
    "Tyre",
    "Haifa",
    "Mosul",
    "Kirkuk",
    "Basra",
    "Kabul",
    "Herat",
    "Kandahar",
    "Aden",
    "Marib",
    "Taiz",
    "Tripoli",
    "Benghazi",
    "Sirte",
    "Bamako",
    "Mopti",
    "Gao",
    "Mogadishu",
    "Baidoa",
]


def test_one_word_and_no_title() -> None:
    index = MemoryIndex()
    rows = [article("a", "Kharkiv"), article("b", "Kharkiv"), article("c", "Yes", title=""), article("d", "")]
    for one in rows:
        index.add(profile(one))
    made = {s.articles for s in regroup(index, [r.id for r in rows], ()).stories}
    assert made == {("a", "b"), ("c",), ("d",)}


def test_articles_that_are_not_there() -> None:
    made = regroup(MemoryIndex(), ["nobody"], ())
    assert made.touched == ("nobody",)
    assert made.stories == ()


def test_many_identical_articles_are_one_set_of_copies() -> None:
    index = MemoryIndex()
    names = [f"n{n:04d}" for n in range(600)]
    one = profile(article("x", text(1)))
    from conflictdigest.model import replace

    for name in names:
        index.add(replace(one, article=name))
    made = regroup(index, names, ())
    assert [s.articles for s in made.stories] == [tuple(names)]
    assert [c.articles for c in made.copies] == [tuple(names)]


def test_a_live_blog_on_forty_happenings_joins_none_of_them() -> None:
    chance = random.Random(1)
    happenings = [
        article(
            f"h{n:02d}-{k}",
            f"A {text(n, 1).lower()[:-1]} in {town} on the ring road.\n{text(200 + n, 3)}\n{text(900 + 40 * k + n, 2)}",
            published="2025-01-10",
        )
        for n, town in enumerate(TOWNS)
        for k in range(2)
    ]
    rows = [f"In {town}, {text(n, 1).lower()}" for n, town in enumerate(TOWNS)]
    blog = article("blog", "\n".join(chance.sample(rows, len(rows))), title="Live", published="2025-01-10")
    index = MemoryIndex()
    for one in (*happenings, blog):
        index.add(profile(one))
    made = regroup(index, [*(h.id for h in happenings), "blog"], ())
    assert max(len(s.articles) for s in made.stories) <= 3


def test_undated_articles_without_much_in_common_stay_apart() -> None:
    index = MemoryIndex()
    names = [f"u{n:03d}" for n in range(120)]
    for n, name in enumerate(names):
        index.add(profile(article(name, f"{text(n, 6)}\nSaid in {TOWNS[n % 40]}.")))
    made = regroup(index, names, ())
    assert max(len(s.articles) for s in made.stories) <= 4


@pytest.mark.heavy
def test_five_thousand_identical_articles_in_twenty_seconds() -> None:
    from conflictdigest.model import replace

    index = MemoryIndex()
    one = profile(article("x", text(1)))
    names = [f"n{n:04d}" for n in range(5000)]
    began = time.perf_counter()
    for name in names:
        index.add(replace(one, article=name))
    made = regroup(index, names, ())
    assert time.perf_counter() - began < 20
    assert len(made.stories) == 1
