"""Days for what was told without one, from the same happening elsewhere in its story."""

from __future__ import annotations

from conflictdigest import timeline
from conflictdigest.model.days import Days
from conflictdigest.model.timeline import Bound, Draft, EntryKind
from tests.timeline.building import Says, When, article, day


def settled(*articles: object) -> list[Draft]:
    return list(timeline.settle([d for a in articles for d in timeline.drafts(a)]))  # type: ignore[arg-type]


FIRM = article(
    "firm",
    [["Gunmen of the Ostrel militia seized the ferry Halda off Senn on Monday."]],
    published="2024-11-12",
    dates={"on Monday": When("2024-11-11")},
)


def loose(
    published: str, text: str = "The Ostrel militia's gunmen seized the ferry Halda off Senn."
) -> Draft:
    (found,) = [
        d
        for d in settled(FIRM, article("loose", [[text]], published=published))
        if d.quote.article == "loose"
    ]
    return found


def test_an_undated_retelling_moves_to_the_stated_day() -> None:
    found = loose("2024-11-13")
    assert (found.days, found.bound) == (day("2024-11-11"), Bound.ON)
    assert found.evidence.rule == "same-happening:weekday"


def test_not_when_it_was_told_before_or_long_after() -> None:
    assert loose("2024-11-10").days == day("2024-11-10")
    assert loose("2024-11-20").days == day("2024-11-20")


def test_not_for_another_happening() -> None:
    assert loose("2024-11-13", "The Ostrel militia's gunmen burned the mill of Lomm.").days == day(
        "2024-11-13"
    )
    assert (
        loose("2024-11-13", "The Ostrel militia's gunmen did not seize the ferry Halda off Senn.").bound
        is Bound.BY
    )


def test_undated_retellings_meet_on_the_earliest_publication() -> None:
    text = "The Ostrel militia has gathered boats and fuel on the island of Halda."
    days = {
        d.days for d in settled(*(article(p, [[text]], published=p) for p in ("2024-11-14", "2024-11-12")))
    }
    assert days == {day("2024-11-12")}


def test_a_bracket_takes_the_day_inside_it_that_another_names() -> None:
    spread = article(
        "spread",
        [["On Monday gunmen of the Ostrel militia seized the ferry Halda off Senn."]],
        published=("2024-11-12", "2024-11-19"),
        dates={"On Monday": When("2024-11-11", "2024-11-18")},
    )
    assert {d.days for d in settled(FIRM, spread)} == {day("2024-11-11")}


def test_what_goes_on_from_a_report_stays_by_the_report() -> None:
    made = article(
        "a",
        [
            [
                "On Sunday the Ferry Times reported that rebels had taken Lomm.",
                "They reportedly burned the mill.",
            ]
        ],
        published="2024-11-15",
        dates={"On Sunday": When("2024-11-10")},
        says=[Says("rebels had taken Lomm", "reported", "Ferry Times")],
    )
    report, after = settled(made)
    assert (report.kind, report.bound) == (EntryKind.REPORT, Bound.ON)
    assert (after.days, after.bound, after.evidence.rule) == (day("2024-11-10"), Bound.BY, "report-day")


def test_the_order_of_drafts_does_not_matter() -> None:
    drafts = [
        d
        for a in (
            FIRM,
            article(
                "x",
                [["The Ostrel militia's gunmen seized the ferry Halda off Senn."]],
                published="2024-11-13",
            ),
            article(
                "y",
                [["Gunmen seized the ferry Halda off Senn, the militia's third."]],
                published="2024-11-12",
            ),
        )
        for d in timeline.drafts(a)
    ]
    assert timeline.settle(drafts) == timeline.settle(drafts[::-1])


def test_nothing_gives_nothing() -> None:
    assert timeline.settle(()) == ()
    assert all(isinstance(d.days, Days) for d in settled(FIRM))
