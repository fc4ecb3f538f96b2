"""From sentences to drafts: on which day, of which kind, by whose word."""

from __future__ import annotations

import pytest

from conflictdigest import timeline
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.claims import Stance
from conflictdigest.model.dates import Bearing, Tense
from conflictdigest.model.days import Granularity
from conflictdigest.model.page import Correction
from conflictdigest.model.text import Mark, MarkKind, Span
from conflictdigest.model.timeline import Bound, Draft, EntryKind, Role
from tests.timeline.building import Says, When, article, day

FRIDAY = "2024-11-15"


def only(made: Article) -> Draft:
    (draft,) = timeline.drafts(made)
    return draft


def test_a_sentence_with_a_day_happens_on_it() -> None:
    draft = only(
        article(
            "a", [["Rebels took Lomm on Monday."]], published=FRIDAY, dates={"on Monday": When("2024-11-11")}
        )
    )
    assert (draft.days, draft.bound, draft.kind, draft.role) == (
        day("2024-11-11"),
        Bound.ON,
        EntryKind.EVENT,
        Role.STATED,
    )
    assert draft.evidence.text == "on Monday"


def test_a_sentence_without_a_day_is_by_the_publication_never_on_it() -> None:
    draft = only(article("a", [["Rebels took Lomm."]], published=FRIDAY))
    assert (draft.days, draft.bound, draft.role) == (day(FRIDAY), Bound.BY, Role.DEFAULT)
    assert draft.evidence.rule == "publication"


def test_of_an_undated_article_it_lies_within_the_bracket() -> None:
    draft = only(article("a", [["Rebels took Lomm."]], published=("2024-11-10", "2024-11-14")))
    assert draft.bound is Bound.WITHIN
    assert draft.days is not None
    assert not draft.days.single


def test_without_any_date_there_is_no_draft() -> None:
    assert timeline.drafts(article("a", [["Rebels took Lomm."]])) == ()


def test_an_explicit_day_needs_no_publication() -> None:
    draft = only(
        article("a", [["Rebels took Lomm on 3 May 2020."]], dates={"on 3 May 2020": When("2020-05-03")})
    )
    assert (draft.days, draft.kind) == (day("2020-05-03"), EntryKind.EVENT)


def test_what_goes_on_with_a_passage_carries_its_day() -> None:
    made = article(
        "a",
        [
            [
                "Rebels took Lomm on Monday.",
                "They burned the mill.",
                "The ministry has a new building in Pellora.",
            ]
        ],
        published=FRIDAY,
        dates={"on Monday": When("2024-11-11")},
    )
    first, second, third = timeline.drafts(made)
    assert (second.days, second.bound, second.role) == (first.days, Bound.ON, Role.CARRIED)
    assert second.evidence.rule == "passage:weekday"
    assert (third.days, third.bound) == (day(FRIDAY), Bound.BY)


@pytest.mark.parametrize(
    "sentence", ["They may attack again.", "He will speak.", "It is difficult to say what they want."]
)
def test_what_may_be_or_will_be_carries_no_day(sentence: str) -> None:
    made = article(
        "a",
        [["Rebels took Lomm on Monday.", sentence]],
        published=FRIDAY,
        dates={"on Monday": When("2024-11-11")},
    )
    assert all(d.bound is Bound.BY for d in timeline.drafts(made)[1:])


def test_a_new_paragraph_about_something_else_carries_nothing() -> None:
    made = article(
        "a",
        [["Rebels took Lomm on Monday."], ["Some 6,000 people live in Tarn."]],
        published=FRIDAY,
        dates={"on Monday": When("2024-11-11")},
        places=["Lomm", "Tarn"],
        counts={"6,000 people": ("other", 6000)},
    )
    assert timeline.drafts(made)[1].bound is Bound.BY


REPORT = article(
    "a",
    [
        [
            "On Sunday the Ferry Times reported that rebels had taken Lomm.",
            "The rebels reportedly burned the mill.",
        ]
    ],
    published=FRIDAY,
    dates={"On Sunday": When("2024-11-10")},
    says=[Says("rebels had taken Lomm", "reported", "Ferry Times")],
)


def test_a_report_gives_the_saying_and_what_is_said() -> None:
    saying, said, _ = timeline.drafts(REPORT)
    assert (saying.days, saying.kind, saying.home) == (day("2024-11-10"), EntryKind.REPORT, True)
    assert (said.days, said.role, said.home) == (None, Role.REPORTED, False)
    assert "ferri" not in said.words


def test_a_report_that_tells_the_day_stands_on_that_day() -> None:
    made = article(
        "a",
        [["On Sunday the Ferry Times reported that rebels took Lomm last Thursday."]],
        published=FRIDAY,
        dates={"On Sunday": When("2024-11-10"), "last Thursday": When("2024-11-07")},
        says=[Says("rebels took Lomm last Thursday", "reported", "Ferry Times")],
    )
    said, saying = timeline.drafts(made)
    assert (said.days, said.kind, said.home) == (day("2024-11-07"), EntryKind.EVENT, True)
    assert (saying.days, saying.home) == (day("2024-11-10"), False)


def test_a_denial_is_no_happening() -> None:
    made = article(
        "a",
        [["The army denied on Monday that rebels had taken Lomm."]],
        published=FRIDAY,
        dates={"on Monday": When("2024-11-11")},
        says=[Says("rebels had taken Lomm", "denied", "army", Stance.DENIES)],
    )
    draft = only(made)
    assert (draft.days, draft.kind) == (day("2024-11-11"), EntryKind.DENIAL)


def test_a_later_sentence_dates_the_happening_before_it() -> None:
    made = article(
        "a",
        [["Rebels have taken Lomm.", "The attack took place on Monday, the Ferry Times revealed."]],
        published=("2024-11-11", "2024-11-14"),
        dates={"on Monday": When("2024-11-11", refers_to=0)},
    )
    told, dating = timeline.drafts(made, origins=[(), ("Ferry Times",)])
    assert (told.quote.text, told.days, told.origins) == (
        "Rebels have taken Lomm.",
        day("2024-11-11"),
        ("Ferry Times",),
    )
    assert (dating.follows, dating.home) == (told.key, False)


@pytest.mark.parametrize(
    ("sentence", "phrase", "when", "kind", "bound"),
    [
        ("Rebels took Lomm in May.", "in May", When("2024-05-01", "2024-05-31", Granularity.MONTH), "background", "within"),
        ("Rebels took Lomm on 3 May.", "on 3 May", When("2024-05-03"), "background", "on"),
        ("Talks open on Sunday.", "on Sunday", When("2024-11-17", tense=Tense.FUTURE), "ahead", "on"),
        ("Lomm has been shelled since Monday.", "since Monday", When("2024-11-11", bearing=Bearing.SINCE), "event", "since"),
        ("Lomm had fallen by Monday.", "by Monday", When("2024-11-11", bearing=Bearing.BY), "event", "by"),
        ("Shells fell over the weekend.", "over the weekend", When("2024-11-09", "2024-11-10", Granularity.WEEKEND), "event", "within"),
    ],
)  # fmt: skip
def test_kinds_and_bounds(sentence: str, phrase: str, when: When, kind: str, bound: str) -> None:
    draft = timeline.drafts(article("a", [[sentence]], published=FRIDAY, dates={phrase: when}))[0]
    assert (draft.kind, draft.bound) == (kind, bound)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Rebels took Lomm, two days after troops had left it on Monday.", "en"),
        ("The men who were seized on Monday are free again.", "en"),
    ],
)
def test_a_day_in_passing_does_not_date_the_sentence(sentence: str, language: str) -> None:
    made = article("a", [[sentence]], published=FRIDAY, dates={"on Monday": When("2024-11-11")})
    default, aside = timeline.drafts(made)
    assert (default.days, default.bound, default.home) == (day(FRIDAY), Bound.BY, True)
    assert (aside.role, aside.home) == (Role.ASIDE, False)


@pytest.mark.parametrize(
    ("sentence", "phrase", "language"),
    [
        ("More than 20 people were killed in Lomm on Monday.", "on Monday", "en"),
        ("Fourteen people died after shells hit the market of Lomm on Monday.", "on Monday", "en"),
        ("Mehr als 20 Menschen starben in Lomm am Montag.", "am Montag", "de"),
        ("La ministra dijo que 14 personas murieron en Lomm el lunes.", "el lunes", "es"),
    ],
)
def test_what_only_looks_like_passing_dates_the_sentence(sentence: str, phrase: str, language: str) -> None:
    made = replace(
        article("a", [[sentence]], published=FRIDAY, dates={phrase: When("2024-11-11")}), language=language
    )
    assert (only(made).days, only(made).bound) == (day("2024-11-11"), Bound.ON)


def test_a_day_after_a_relative_clause_dates_the_sentence() -> None:
    made = article(
        "a",
        [["Two workers who had been missing were found dead in the hall on Monday."]],
        published=FRIDAY,
        dates={"on Monday": When("2024-11-11")},
    )
    assert (only(made).days, only(made).bound) == (day("2024-11-11"), Bound.ON)


def test_the_day_of_the_main_statement_is_kept_beside_one_in_passing() -> None:
    made = article(
        "a",
        [["On Tuesday rebels took Lomm after a raid on Monday."]],
        published=FRIDAY,
        dates={"On Tuesday": When("2024-11-12"), "on Monday": When("2024-11-11")},
    )
    main, aside = timeline.drafts(made)
    assert (main.days, main.home) == (day("2024-11-12"), True)
    assert (aside.days, aside.home) == (day("2024-11-11"), False)


def test_a_long_stretch_up_to_the_telling_dates_nothing() -> None:
    made = article(
        "a",
        [["In the past 40 years the mill of Lomm never stood still."]],
        published=FRIDAY,
        dates={"In the past 40 years": When("1984-11-15", FRIDAY, Granularity.RANGE)},
    )
    draft = only(made)
    assert (draft.days, draft.bound) == (day(FRIDAY), Bound.BY)


def test_the_last_hours_do() -> None:
    made = article(
        "a",
        [["In the last 24 hours shells hit the mill of Lomm."]],
        published=FRIDAY,
        dates={"In the last 24 hours": When("2024-11-14", FRIDAY, Granularity.HOURS)},
    )
    assert only(made).bound is Bound.WITHIN


def test_datelines_stay_off_captions_and_comments_stay_out() -> None:
    made = article(
        "a",
        [
            ["LOMM (Seva) — Rebels took the mill."],
            ["A rebel stands before the mill."],
            ["March 3, 2024 at 6:18 pm | This is a scandal."],
        ],
        published=FRIDAY,
        marks=[Mark(MarkKind.DATELINE, Span(0, 0, 11)), Mark(MarkKind.CAPTION, Span(1, 0, 31))],
    )
    assert [d.quote.text for d in timeline.drafts(made)] == ["Rebels took the mill."]


def test_a_correction_marks_what_it_corrects() -> None:
    note = Correction(
        "Correction: 14 people were killed, not 40.", "40 people killed in Lomm", "14 people killed in Lomm"
    )
    made = article(
        "a",
        [["Shelling killed 14 people in Lomm.", "The mill burned."]],
        published=FRIDAY,
        corrections=[note],
    )
    first, second = timeline.drafts(made)
    assert first.corrected == note.text
    assert second.corrected is None


def test_words_leave_the_day_out() -> None:
    draft = only(
        article(
            "a", [["Rebels took Lomm on Monday."]], published=FRIDAY, dates={"on Monday": When("2024-11-11")}
        )
    )
    assert draft.words == ("rebel", "took", "lomm")
