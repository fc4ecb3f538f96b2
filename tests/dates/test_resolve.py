"""Which days expressions mean: anchors of news, of background in news, and of stories of the past."""

from __future__ import annotations

import pytest

from conflictdigest import dates
from conflictdigest.model.dates import Bearing
from conflictdigest.model.days import Granularity
from tests.dates.reading import article, days, expressions, published, read

TUESDAY = "2024-11-12"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rebels took the town on Sunday.", "2024-11-10"),
        ("Rebels took the town on Tuesday.", "2024-11-12"),
        ("The council will vote on Tuesday.", "2024-11-12"),
        ("The council will vote on Thursday.", "2024-11-14"),
        ("Last Tuesday they met.", "2024-11-05"),
        ("Next Tuesday they meet.", "2024-11-19"),
        ("They met the day before yesterday.", "2024-11-10"),
        ("They met four days ago.", "2024-11-08"),
        ("They met three weeks ago.", "2024-10-22"),
        ("They met two months ago.", "2024-09-01..2024-09-30"),
        ("They met ten years ago.", "2014-01-01..2014-12-31"),
        ("Shells fell overnight.", "2024-11-11..2024-11-12"),
        ("They fled over the weekend.", "2024-11-09..2024-11-10"),
        ("It began in March.", "2024-03-01..2024-03-31"),
        ("It began in December.", "2023-12-01..2023-12-31"),
        ("It will end in March.", "2025-03-01..2025-03-31"),
        ("It began on March 3.", "2024-03-03"),
        ("The court set a hearing on Jan. 20.", "2025-01-20"),
        ("It began last December.", "2023-12-01..2023-12-31"),
        ("It began in October of last year.", "2023-10-01..2023-10-31"),
        ("It lasted from Friday to Sunday.", "2024-11-08..2024-11-10"),
        ("It rained in the first half of 2023.", "2023-01-01..2023-06-30"),
        ("In the third quarter of last year they fled.", "2023-07-01..2023-09-30"),
        ("It fell on New Year's Eve.", "2023-12-31"),
        ("It fell on Orthodox Christmas.", "2024-01-07"),
        ("It fell during Ramadan.", "2024-03-11..2024-04-09"),
        ("It fell on Eid al-Fitr.", "2024-04-10"),
        ("It fell two days after May 9, 2023.", "2023-05-11"),
        ("It fell the day before last Friday.", "2024-11-07"),
        ("It fell on 31.12.2023 and on 2024-01-02.", "2023-12-31 2024-01-02"),
        ("They were held in the past 24 hours.", "2024-11-11..2024-11-12"),
        ("In the week of March 4 they met.", "2024-03-04..2024-03-10"),
        ("By the end of the month they must go.", "2024-11-01..2024-11-30"),
        ("They met later on Monday, at 11:30 p.m. EST.", "2024-11-11"),
        (
            "It began early in 2023 and ended in the early 2020s.",
            "2023-01-01..2023-12-31 2020-01-01..2029-12-31",
        ),
    ],
)
def test_news(text: str, wanted: str) -> None:
    assert days(read(TUESDAY, text)) == wanted.split(" ")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Three days earlier, the dam broke.", "the text does not state"),
        ("The dam broke two days after the vote.", "a happening whose day is not stated"),
        ("The day after the vote the dam broke.", "a happening whose day is not stated"),
        ("They met a few years ago.", "does not say how many"),
        ("The dam broke on 3/4/2024.", "could be either"),
        ("The town fell in 480 BC.", "before the year 1"),
        ("At 4 a.m. the dam broke.", "no day is stated near"),
    ],
)
def test_what_stays_unresolved_says_why(text: str, why: str) -> None:
    found = read(TUESDAY, text)
    assert found.dates == ()
    assert why in found.unresolved[0].why


def test_without_a_date_of_its_own_only_explicit_dates_resolve() -> None:
    found = read(None, "On 3 May 2021 it began. It ended on Friday.")
    assert days(found) == ["2021-05-03"]
    assert found.unresolved[0].why == "the article's own date is not known"


def test_the_text_is_the_anchor_of_the_next_day() -> None:
    found = read(TUESDAY, "On Friday the dam broke. The next day the road was cut. Two days later it rained.")
    assert days(found) == ["2024-11-08", "2024-11-09", "2024-11-11"]
    assert [d.anchor.basis for d in found.dates if d.anchor] == ["given", "text", "text"]


def test_a_happening_that_the_text_dates_is_an_anchor() -> None:
    text = "The vote was held on 5 November. Two days after the vote, envoys met, a day before the count."
    assert days(read(TUESDAY, text)) == ["2024-11-05", "2024-11-07"]


def test_a_happening_with_two_days_is_none() -> None:
    text = "A raid on Friday and a raid on Sunday failed. Two days after the raid the envoys met."
    assert days(read(TUESDAY, text)) == ["2024-11-08", "2024-11-10"]


def test_background_inside_news_keeps_its_year() -> None:
    text = "The war began on 24 February 2022. In April the invaders left the north."
    assert days(read(TUESDAY, text, "Talks resume on Friday, an envoy said on Monday.")) == [
        "2022-02-24",
        "2022-04-01..2022-04-30",
        "2024-11-15",
        "2024-11-11",
    ]


STORY = (
    "The rising began on 24 April 1916 and was put down on 29 April.",
    "In May its leaders were shot. By the end of the year most prisoners were free.",
    "A report, kept secret until 1999, blamed the governor. On 21 January 1919 parliament met; the same day "
    "two constables were killed.",
    "In June it was outlawed. The following year saw worse. In December a truce was offered.",
)


def test_a_story_of_the_past_counts_from_itself() -> None:
    assert days(read(TUESDAY, *STORY)) == [
        "1916-04-24",
        "1916-04-29",
        "1916-05-01..1916-05-31",
        "1916-01-01..1916-12-31",
        "1999-01-01..1999-12-31",
        "1919-01-21",
        "1919-01-21",
        "1919-06-01..1919-06-30",
        "1920-01-01..1920-12-31",
        "1920-12-01..1920-12-31",
    ]


def test_a_story_needs_no_publication_date() -> None:
    assert days(read(None, *STORY)) == days(read(TUESDAY, *STORY))


def test_a_bracket_moves_what_hangs_on_it() -> None:
    of = article("On Sunday the dam broke. Yesterday it rained. It began on 3 May 2021.")
    found = dates.resolve(of, expressions(of), published("2024-11-11", "2024-11-13"))
    assert days(found) == ["2024-11-10", "2024-11-10..2024-11-12", "2021-05-03"]


def test_the_country_decides_the_order_of_day_and_month() -> None:
    of = article("It began on 3/4/2024.")
    for country, wanted in (("US", "2024-03-04"), ("GB", "2024-04-03")):
        assert days(dates.resolve(of, expressions(of), published(TUESDAY), country)) == [wanted]


def test_the_rest_of_the_article_decides_it_too() -> None:
    assert days(read(TUESDAY, "It began on 3/4/2024 and ended on 25/4/2024.")) == ["2024-04-03", "2024-04-25"]


def test_bearing_and_granularity_follow_the_days() -> None:
    month, day = read(TUESDAY, "It began in March. It ended on Friday.").dates
    assert (month.bearing, month.granularity) == (Bearing.WITHIN, Granularity.MONTH)
    assert (day.bearing, day.granularity) == (Bearing.ON, Granularity.DAY)


def test_the_local_day_is_the_day() -> None:
    assert days(read(TUESDAY, "The raid began at 23:30 EST on Sunday.")) == ["2024-11-10"]


def test_an_explainer_that_comes_up_to_the_present_is_told_from_the_present() -> None:
    text = (
        "The quarrel goes back to 1948, when the port was divided.",
        "War came in 1967 and 1973. In October 1973 the canal was crossed. A treaty followed in 1979.",
        "In 2005 the settlers left, and in 2007 the strip was sealed. In August 2024 the crossing was shut.",
        "Last month the council met in vain, and this year alone 400 trucks were turned back.",
    )
    assert days(read(TUESDAY, *text))[-2:] == ["2024-10-01..2024-10-31", "2024-01-01..2024-12-31"]


def test_a_day_given_in_full_once_is_that_day_again() -> None:
    text = "On 7 March 2023 gunmen stormed the mine. Since 7 March the road has been shut."
    assert days(read(TUESDAY, text)) == ["2023-03-07", "2023-03-07"]


def test_an_attack_known_by_its_date_has_its_year() -> None:
    text = "The war followed the Sept. 11 attacks. A vote was held on Sept. 11."
    assert days(read(TUESDAY, text)) == ["2001-09-11", "2024-09-11"]


@pytest.mark.parametrize(
    ("day", "text", "wanted"),
    [
        ("2031-05-09", "Shelling went on over the weekend.", "2031-05-03..2031-05-04"),
        ("2031-05-09", "Shelling will go on over the weekend.", "2031-05-10..2031-05-11"),
        ("2031-05-09", "This weekend's march was called off.", "2031-05-10..2031-05-11"),
        ("2031-05-11", "They fled over the weekend.", "2031-05-10..2031-05-11"),
        ("2031-05-12", "They fled over the weekend.", "2031-05-10..2031-05-11"),
    ],
)
def test_the_weekend_of_a_friday(day: str, text: str, wanted: str) -> None:
    assert days(read(day, text)) == [wanted]


def test_the_weekend_of_a_friday_in_another_language() -> None:
    german = read("2031-05-09", "Der Beschuss dauerte am Wochenende an.", language="de")
    assert days(german) == ["2031-05-03..2031-05-04"]
