"""What the English grammar takes for time, and what it leaves alone."""

from __future__ import annotations

import pytest

from conflictdigest import timex
from conflictdigest.model.dates import Bearing, Mod, Tense
from conflictdigest.model.text import Span
from conflictdigest.model.timex import Clock, Expression, Part, RangeForm


def find(text: str) -> tuple[Expression, ...]:
    return timex.find((text,), (Span(0, 0, len(text)),), "en")


def one(text: str) -> Expression:
    found = find(text)
    assert len(found) == 1, [e.text for e in found]
    return found[0]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. May said the army may march on.",
        "Theresa May and April Stone met Augusta Day.",
        "The Sunday Herald and the Monday Club quoted him.",
        "They fired 155 mm shells, 62 drones and 2000 rockets at Hill 1421.",
        "He works 24/7 and is 62: another 67 are missing.",
        "Resolution 2254 and Resolution 1701 are cited by Su-34 and T-72 crews.",
        "Black September was a group; the March for Bread is another.",
        "The score was 3-1; Flight 1549 left gate 12 with 1,549 aboard.",
        "Some 1,200 of 3,000 fighters aged 18 to 45 now remain.",
        "The second brigade fought for three months and two weeks.",
        "He died in the fall of the city; the spring in the lock broke.",
        "About 1500 people and 1914 soldiers marched every Friday.",
        "He is in his 30s and plays in the night.",
        "Version 1.2.34 of the file, at 192.168.10.24, costs $2020.",
    ],
)
def test_false_friends_stay_out(text: str) -> None:
    assert [e.text for e in find(text)] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The town fell on Sunday.", "on Sunday"),
        ("It began on the night of 4 May 1999 there.", "on the night of 4 May 1999"),
        ("Rain fell in mid-May.", "in mid-May"),
        ("At 4:30 a.m. on Monday it began.", "At 4:30 a.m. on Monday"),
        ("It began at 10:35 a.m. (0735 GMT) Friday.", "at 10:35 a.m. (0735 GMT) Friday"),
        ("In the early morning hours of 30 April they left.", "In the early morning hours of 30 April"),
        ("It lasted from 1936 to 1939.", "from 1936 to 1939"),
        ("Between Nov. 1 and 3 it rained.", "Between Nov. 1 and 3"),
        ("In the March accession talks it failed.", "March"),
        ("Well into 1941 it held.", "into 1941"),
        ("They met on New Year's Eve.", "on New Year's Eve"),
        ("The 9/11 attacks changed that.", "9/11"),
    ],
)
def test_words_and_offsets(text: str, words: str) -> None:
    found = one(text)
    assert found.text == words
    assert text[found.span.start : found.span.end] == words


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The minister said Friday that he will resign.", Tense.PAST),
        ("The council will meet Friday.", Tense.FUTURE),
        ("The summit is set for Friday.", Tense.FUTURE),
        ("A vote is scheduled for Friday.", Tense.FUTURE),
        ("The army plans to withdraw on Friday.", Tense.FUTURE),
        ("On Friday, rebels would sign the accord.", Tense.FUTURE),
        ("On Friday the envoy condemned the plan that will fail.", Tense.PAST),
        ("Friday's ruling will be appealed.", Tense.PAST),
        ("Ahead of Friday's vote the army closed roads.", Tense.FUTURE),
        ("Talks were postponed until Friday.", Tense.FUTURE),
        ("He could not be reached Friday.", Tense.PAST),
        ("They may have been killed on Friday.", Tense.PAST),
        ("Troops must leave by Friday.", Tense.FUTURE),
        ("They agreed on Friday to hand over the town.", Tense.PAST),
        ("The Jan. 14 deadline stands.", Tense.FUTURE),
        ("The fighting tomorrow worries them.", Tense.FUTURE),
        ("Last Friday it will have rained.", Tense.PAST),
    ],
)
def test_tense(text: str, tense: Tense) -> None:
    assert one(text).tense is tense


@pytest.mark.parametrize(
    ("text", "bearing"),
    [
        ("It fell on Monday.", Bearing.ON),
        ("Since Monday it has rained.", Bearing.SINCE),
        ("Since early August it has rained.", Bearing.SINCE),
        ("It held until Monday.", Bearing.UNTIL),
        ("They must leave by Monday.", Bearing.BY),
        ("They must leave by late Monday.", Bearing.BY),
        ("They left before Monday.", Bearing.BY),
        ("During August it rained.", Bearing.WITHIN),
    ],
)
def test_bearing(text: str, bearing: Bearing) -> None:
    assert one(text).bearing is bearing


def test_modifiers() -> None:
    assert one("It began in late August.").mod is Mod.END
    assert one("It began at the beginning of August.").mod is Mod.START
    assert one("It began late Sunday night.").part is Part.NIGHT
    assert one("It began at 11:30 p.m. EST on Sunday.").clock == Clock(23, 30, "EST")
    assert isinstance(one("It lasted from 3 May to 5 June 1915.").form, RangeForm)


def test_says_when_what_was_told_before_took_place() -> None:
    assert one("The talks date back to last Thursday.").dates_before
    assert one("This took place on Thursday.").dates_before
    assert not one("Rebels took the hill on Thursday.").dates_before


def test_a_language_without_a_table_gives_dates_in_figures() -> None:
    text = "Kedden történt, 2024-11-12 és 13.11.2024 között."
    found = timex.find((text,), (Span(0, 0, len(text)),), "hu")
    assert [e.text for e in found] == ["2024-11-12", "13.11.2024"]
