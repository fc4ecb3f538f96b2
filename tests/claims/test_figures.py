"""Figures: values, bounds, units, what is counted, by whom, as of when; and numbers that count nothing."""

from __future__ import annotations

from datetime import date

import pytest

from conflictdigest.claims import read
from conflictdigest.model.claims import Figure
from conflictdigest.model.dates import DateMention, Published
from conflictdigest.model.days import Basis, Days, Granularity
from conflictdigest.model.text import Span
from tests.eval.claims_scoring import article


def figures(text: str, language: str = "en", **parts: object) -> tuple[Figure, ...]:
    return read(article(text, language, **parts)).figures


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("Over 40,000 soldiers came.", 40000, None, "soldiers"),
        ("At least 12 people died.", 12, None, "people"),
        ("Up to 30 rockets fell.", None, 30, "rockets"),
        ("Nearly 2,000 refugees came.", None, 2000, "refugees"),
        ("Dozens of houses burned.", 24, None, "houses"),
        ("Tens of thousands of refugees came.", 20000, None, "refugees"),
        ("Some 1.2 million people fled.", 1200000, 1200000, "people"),
        ("50 thousand troops came.", 50000, 50000, "troops"),
        ("About 1 200 soldiers came.", 1200, 1200, "soldiers"),
        ("Between 10 and 15 fighters fled.", 10, 15, "fighters"),
        ("10-15 fighters fled.", 10, 15, "fighters"),
        ("Twenty-five hostages were freed.", 25, 25, "hostages"),
        ("Half a million children starve.", 500000, 500000, "children"),
        ("Aid of $60 million came.", 60e6, 60e6, "USD"),
        ("They hold 1,500 square kilometres.", 1500, 1500, "km²"),
        ("The strike killed 14.", 14, 14, "killed"),
        ("The death toll rose to 31.", 31, 31, "deaths"),
        ("The number of wounded rose to 40.", 40, 40, "wounded"),
        ("The army used 20 or more drones.", 20, None, "drones"),
    ],
)
def test_values(text: str, low: float | None, high: float | None, unit: str) -> None:
    (figure,) = figures(text)
    assert (figure.low, figure.high, figure.unit) == (low, high, unit)


def test_counted_is_verbatim_and_whole() -> None:
    (figure,) = figures("Over 50,000 Meranian soldiers in the Odran region wait.")
    assert figure.counted == "Meranian soldiers in the Odran region"
    assert figure.text == "Over 50,000 Meranian soldiers"


def test_by_whom() -> None:
    (figure,) = figures("The Lake Post reported that 40 drones were launched.")
    assert figure.by == "The Lake Post"


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("The blast killed 4 soldiers.", "killed"),
        ("Five children were wounded.", "wounded"),
        ("Seven sailors are missing.", "missing"),
        ("They sent 300 troops.", "troops"),
        ("They freed 30 prisoners.", "prisoners"),
        ("They shot down 9 drones.", "drones"),
        ("It cost 5 million euros.", "money"),
    ],
)
def test_category(text: str, category: str) -> None:
    assert figures(text)[0].category == category


@pytest.mark.parametrize(
    "text",
    [
        "The unit fired 155mm shells.",
        "The F-16 jets took off at 04:30.",
        "Resolution 1701 was adopted in 2006.",
        "A 42-year-old man, his son, aged 9, and a friend were hurt.",
        "The village lies 30 km north of Karsa.",
        "Talks lasted 3 days and 4 hours.",
        "Prices rose by 20 percent.",
        "The 47th Brigade left on November 12, 2024.",
        "Karsa beat Odran 2-1.",
        "Two officers said the road was shut.",
        "One of the soldiers wept.",
    ],
)
def test_no_figures(text: str) -> None:
    assert figures(text) == ()


def test_as_of_the_day_stated_else_the_day_of_publication() -> None:
    text = "By Friday 12 people had died. Another 30 people were wounded."
    published = Published(Days.on(date(2031, 5, 4)), Basis.GIVEN, "")
    friday = DateMention(
        Span(0, 3, 9), "Friday", Days.on(date(2031, 5, 2)), Granularity.DAY, "relative", "weekday"
    )
    first, second = figures(text, published=published, dates=(friday,))
    assert first.as_of == Days.on(date(2031, 5, 2))
    assert second.as_of == Days.on(date(2031, 5, 4))


def test_parts_are_checked_against_the_whole() -> None:
    text = "The enemy sent 90 rockets. The navy shot down 51: another 24 are missing, 9 have left its sight."
    (note,) = read(article(text)).sums
    assert note.text == "84 of 90 accounted for"
    assert not note.adds_up
    assert note.whole.of((text,)) == "90 rockets"
    assert len(note.parts) == 3


def test_sums_that_add_up() -> None:
    text = "Of the 60 rockets fired, the navy shot down 31; another 20 fell in the sea and 9 hit the port."
    (note,) = read(article(text)).sums
    assert note.adds_up


@pytest.mark.parametrize("text", ["10 — $", "between 10 and $", "5-", "$", "12 of", "3 in", "1 200"])
def test_a_number_at_the_end(text: str) -> None:
    figures(text)


def test_no_sum_of_different_things() -> None:
    text = "The enemy sent 90 drones. The army lost 12 soldiers, 30 tanks and 40 trucks."
    assert read(article(text)).sums == ()
