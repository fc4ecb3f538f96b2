"""Stories: what joins two reports, what keeps them apart, and how the user overrules it."""

import pytest

from conflictdigest.group import MemoryIndex, explain, profile, regroup
from conflictdigest.model.article import Article
from conflictdigest.model.story import Override, Story
from tests.group.making import article


def stories(*articles: Article, overrides: tuple[Override, ...] = ()) -> list[Story]:
    index = MemoryIndex()
    for one in articles:
        index.add(profile(one))
    return list(regroup(index, [a.id for a in articles], overrides).stories)


def grouped(*articles: Article, overrides: tuple[Override, ...] = ()) -> list[tuple[str, ...]]:
    return sorted(s.articles for s in stories(*articles, overrides=overrides))


BRIDGE = article(
    "a1",
    "Two drones struck the road bridge of Kupiansk on Sunday and tore a hole of six metres into its deck.\n"
    "Engineer Vasyl Horban said lorries must take the ford at Kurylivka.",
    title="Drones damage bridge in Kupiansk",
    published="2025-02-02",
    happened=("on Sunday", "2025-02-02"),
)
BRIDGE_TOO = article(
    "a2",
    "The bridge of Kupiansk is closed to lorries after drones made a hole in its deck on Sunday.\n"
    "It will take a month to close it, engineer Vasyl Horban said.",
    title="Kupiansk bridge closed after drone strike",
    published="2025-02-03",
    happened=("on Sunday", "2025-02-02"),
)
BRIDGE_LATER = article(
    "a3",
    "Drones struck the road bridge of Kupiansk again on Friday and hit its northern pier.\n"
    "Engineer Vasyl Horban said the deck had just been repaired.",
    title="Drones hit Kupiansk bridge a second time",
    published="2025-03-14",
    happened=("on Friday", "2025-03-14"),
)
THEATRE = article(
    "a4",
    "The theatre of Kupiansk opened a season of comedies in a cellar on Sunday, actress Mila Danko said.",
    title="Comedies in a cellar",
    published="2025-02-02",
    happened=("on Sunday", "2025-02-02"),
)


def test_two_reports_of_one_happening_are_one_story() -> None:
    assert grouped(BRIDGE, BRIDGE_TOO) == [("a1", "a2")]


def test_the_same_bridge_another_month_is_another_story() -> None:
    assert grouped(BRIDGE, BRIDGE_TOO, BRIDGE_LATER) == [("a1", "a2"), ("a3",)]
    why = explain(profile(BRIDGE), profile(BRIDGE_LATER))
    assert why.veto is not None
    assert why.link.likeness == -1.0


def test_the_same_town_on_the_same_day_is_not_enough() -> None:
    assert grouped(BRIDGE, THEATRE) == [("a1",), ("a4",)]


def test_a_round_up_does_not_join_what_it_lists() -> None:
    listing = article(
        "a9",
        "Drones struck the road bridge of Kupiansk, engineer Vasyl Horban said.\n"
        "In Goma, doctor Aline Mapendo reopened a clinic that gunmen had robbed.\n"
        "A grain ship was repaired in Djibouti after a fire on deck.",
        title="The week in brief",
        published="2025-02-04",
    )
    clinic = article(
        "b1",
        "Doctor Aline Mapendo reopened her clinic in Goma, which gunmen had robbed of its generator.",
        title="Clinic in Goma reopens",
        published="2025-02-04",
    )
    for story in grouped(BRIDGE, BRIDGE_TOO, listing, clinic):
        assert not {"a1", "b1"} <= set(story)


def test_what_explains_a_pair_is_what_decides_it() -> None:
    a, b = profile(BRIDGE), profile(BRIDGE_TOO)
    why = explain(a, b)
    assert sum(s.weight for s in why.signals) == pytest.approx(why.link.likeness, abs=0.002)
    assert {"words", "names", "day of the happening"} <= {s.name for s in why.signals}
    assert "kupiansk" in why.text
    assert "horban" in why.text
    other = explain(b, a)
    assert other.link == why.link


def test_no_signal_of_place_or_day_suffices_alone() -> None:
    why = explain(profile(BRIDGE), profile(THEATRE))
    assert why.link.likeness < 0.14


def test_merge_and_split_are_honoured_and_named() -> None:
    merge = Override(4, "merge", ("a1", "a4"))
    (both,) = [s for s in stories(BRIDGE, THEATRE, overrides=(merge,)) if "a1" in s.articles]
    assert both.articles == ("a1", "a4")
    assert "fix 4" in both.why
    split = Override(5, "split", ("a1", "a2"))
    assert grouped(BRIDGE, BRIDGE_TOO, overrides=(split,)) == [("a1",), ("a2",)]


def test_the_later_word_of_the_user_counts() -> None:
    first, second = Override(1, "merge", ("a1", "a4")), Override(2, "split", ("a1", "a4"))
    assert grouped(BRIDGE, THEATRE, overrides=(second, first)) == [("a1",), ("a4",)]


def test_a_merge_survives_what_comes_later() -> None:
    merge = (Override(1, "merge", ("a1", "a3")),)
    index = MemoryIndex()
    for one in (BRIDGE, BRIDGE_LATER):
        index.add(profile(one))
    regroup(index, ["a1", "a3"], merge)
    index.add(profile(BRIDGE_TOO))
    made = regroup(index, ["a2"], merge)
    assert [s.articles for s in made.stories] == [("a1", "a2", "a3")]


def test_the_id_stays_as_newer_articles_join() -> None:
    (alone,) = stories(BRIDGE)
    (grown,) = stories(BRIDGE, BRIDGE_TOO)
    assert alone.id == grown.id


def test_a_story_has_title_days_places_and_why() -> None:
    (story,) = stories(BRIDGE, BRIDGE_TOO)
    assert story.title in {"Drones damage bridge in Kupiansk", "Kupiansk bridge closed after drone strike"}
    assert story.days is not None
    assert str(story.days.first) == str(story.days.last) == "2025-02-02"
    assert story.places[0].as_printed == "Kupiansk"
    assert story.places[0].country == "UA"
    assert "horban" in story.why


UKRAINIAN = article(
    "u1",
    "У неділю два дрони вдарили по автомобільному мосту в Куп'янську, повідомив інженер Василь Горбань.\n"
    "Вантажівки їздитимуть через брід.",
    title="Дрони пошкодили міст у Куп'янську",
    language="uk",
    published="2025-02-02",
    happened=("У неділю", "2025-02-02"),
)
UKRAINIAN_OTHER = article(
    "u2",
    "У неділю в Куп'янську відкрили бібліотеку, повідомив інженер Василь Горбань. Книги привезли зі Львова.",
    title="У Куп'янську відкрили бібліотеку",
    language="uk",
    published="2025-02-02",
    happened=("У неділю", "2025-02-02"),
)


def test_reports_in_two_languages_meet_on_names_matter_and_day() -> None:
    assert grouped(BRIDGE, UKRAINIAN) == [("a1", "u1")]
    why = explain(profile(BRIDGE), profile(UKRAINIAN))
    assert "names and matter across languages" in {s.name for s in why.signals}


def test_two_towns_of_one_region_are_two_places_in_any_language() -> None:
    mill = article(
        "m1",
        "A grain mill burned down in Izium, in the Kharkiv region, on Sunday after a drone strike.",
        title="Mill in Kharkiv region burns",
        published="2025-02-02",
        happened=("on Sunday", "2025-02-02"),
    )
    other = article(
        "m2",
        "У неділю в Лозовій Харківської області після удару дрона згорів млин.",
        title="У Лозовій згорів млин",
        language="uk",
        published="2025-02-02",
        happened=("У неділю", "2025-02-02"),
    )
    assert grouped(mill, other) == [("m1",), ("m2",)]


def test_a_town_that_only_one_language_names_parts_nothing() -> None:
    mill = article(
        "m1",
        "A grain mill burned down in Izium on Sunday after a drone strike; crews came from Kharkiv.",
        title="Mill in Izium burns",
        published="2025-02-02",
        happened=("on Sunday", "2025-02-02"),
    )
    other = article(
        "m3",
        "У неділю в Ізюмі після удару дрона згорів млин. Пожежу гасили дев'ять годин.",
        title="В Ізюмі згорів млин",
        language="uk",
        published="2025-02-02",
        happened=("У неділю", "2025-02-02"),
    )
    assert grouped(mill, other) == [("m1", "m3")]


def test_the_same_man_and_town_in_two_languages_are_not_enough() -> None:
    assert grouped(BRIDGE, UKRAINIAN_OTHER) == [("a1",), ("u2",)]


def undated(text: str, title: str) -> Article:
    return article("n1", text, title=title)


def test_a_text_without_a_day_joins_the_reports_that_name_the_same_person() -> None:
    short = undated(
        "Drones struck the road bridge of Kupiansk and tore a hole into its deck.\n"
        "Lorries take the ford at Kurylivka, engineer Vasyl Horban said.",
        "Kupiansk bridge damaged",
    )
    assert grouped(BRIDGE, short) == [("a1", "n1")]


def test_a_text_without_a_day_may_be_on_the_raid_of_another_year() -> None:
    nobody = undated(
        "Two drones struck the road bridge of Kupiansk and tore a hole into its deck.\n"
        "Lorries must take the ford at Kurylivka.",
        "Drones damage bridge in Kupiansk",
    )
    assert grouped(BRIDGE, nobody) == [("a1",), ("n1",)]
    assert "nobody is in both" in explain(profile(BRIDGE), profile(nobody)).text
