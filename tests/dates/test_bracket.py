"""Brackets for undated articles: three pairs of invented stories, and pairs that must give nothing."""

from __future__ import annotations

from datetime import date

from conflictdigest.dates import bracket, resolve
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.days import Basis
from tests.dates.reading import article, dated, expressions, short


def around(undated: Article, *neighbours: Article) -> Published | None:
    return bracket(undated, expressions(undated), neighbours)


def shown(found: Published | None) -> str | None:
    return short(found.days) if found else None


# a report of a meeting: the day told by one, the report dated by the other (2 June 2017 was a Friday)
HARBOUR = dated(
    "n",
    "2017-06-02",
    "The Merrow Strait dispute went on.",
    'On Wednesday, "The Tarn Gazette" reported that Admiral Ivo Radek had a secret meeting '
    "with Envoy Lena Brandt.",
    "Government spokesman Piet Olm denied reports on Thursday that Radek and Brandt had met in secret.",
)
HARBOUR_UNDATED = article(
    "Secret meeting between Admiral Ivo Radek and Lena Brandt over the Merrow Strait. "
    "The meeting dates back to last Monday, a day after the blockade, as revealed by the Tarn Gazette.",
    "Radek told reporters on Tuesday that he had seen nobody.",
    name="u",
)

# a strike that both date by its weekday (14 January 2020 was a Tuesday)
DEPOT = dated(
    "n",
    "2020-01-14",
    "Rebels shelled the fuel depot of Qasr Vale on Sunday, killing six drivers, the governor Amin Sole said.",
)
DEPOT_UNDATED = article(
    "Six drivers were killed when rebels shelled the fuel depot of Qasr Vale on Sunday.",
    "The governor, Amin Sole, blamed the northern front.",
    name="u",
)

# a vote to come, dated by the other (10 September 2013 was a Tuesday)
VOTE = dated(
    "n",
    "2013-09-10",
    "Parliament in Orland will hold its vote on the armistice with Vesna on Friday, Speaker Ruth Adler said.",
)
VOTE_UNDATED = article(
    "Speaker Ruth Adler said parliament in Orland will hold the armistice vote on Friday, "
    "despite protests from Vesna.",
    name="u",
)


def test_a_cited_report_and_a_weekday_bound_it() -> None:
    found = around(HARBOUR_UNDATED, HARBOUR)
    assert shown(found) == "2017-05-31..2017-06-05"
    assert found is not None
    assert found.basis is Basis.INFERRED
    assert "last Monday" in found.evidence
    assert "2017-05-31" in found.evidence


def test_the_bracket_moves_what_it_anchors() -> None:
    found = around(HARBOUR_UNDATED, HARBOUR)
    result = resolve(HARBOUR_UNDATED, expressions(HARBOUR_UNDATED), found)
    by_text = {d.text: d for d in result.dates}
    assert short(by_text["last Monday"].days) == "2017-05-29"
    assert by_text["last Monday"].refers_to == HARBOUR_UNDATED.sentences[0]
    assert by_text["last Monday"].anchor is not None
    assert by_text["last Monday"].anchor.basis == "inferred"
    assert not by_text["on Tuesday"].days.single


def test_a_happening_that_a_neighbour_dates() -> None:
    assert shown(around(DEPOT_UNDATED, DEPOT)) == "2020-01-12..2020-01-17"


def test_a_happening_to_come() -> None:
    assert shown(around(VOTE_UNDATED, VOTE)) == "2013-09-07..2013-09-13"


def test_the_order_of_neighbours_does_not_matter() -> None:
    other = dated("m", "2017-06-03", "Admiral Ivo Radek stayed silent on Friday.")
    assert around(HARBOUR_UNDATED, HARBOUR, other) == around(HARBOUR_UNDATED, other, HARBOUR)


def test_alone_it_stays_undated() -> None:
    assert around(HARBOUR_UNDATED) is None
    assert around(DEPOT_UNDATED) is None


def test_another_meeting_in_another_war_bounds_nothing() -> None:
    near = article(
        "Secret meeting between General Pavel Dorn and Sister Agnes over the Falk Pass. "
        "The meeting dates back to last Monday, as revealed by the Upper Herald.",
        name="u",
    )
    assert around(near, HARBOUR) is None


def test_another_strike_on_another_depot_bounds_nothing() -> None:
    near = article("Two sailors were hurt when a tanker burned off Port Lowe on Sunday.", name="u")
    assert around(near, DEPOT) is None


def test_a_neighbour_with_an_inferred_date_does_not_count() -> None:
    from conflictdigest.model import replace

    loose = replace(HARBOUR, published=Published(HARBOUR.published.days, Basis.INFERRED, "x"))  # type: ignore[union-attr]
    assert around(HARBOUR_UNDATED, loose) is None


def test_its_own_words_may_bound_it() -> None:
    own = article(
        "The convoy left Tarn on 3 May 2021 and reached the coast on 5 May 2021.",
        "Elections will be held on 20 May 2021, the council said.",
        name="u",
    )
    found = around(own)
    assert shown(found) == "2021-05-05..2021-05-20"


def test_one_end_is_not_enough() -> None:
    own = article("The convoy left Tarn on 3 May 2021 and reached the coast on 5 May 2021.", name="u")
    assert around(own) is None


def test_never_a_point_unless_one_day_remains() -> None:
    today = article(
        "Six drivers were killed when rebels shelled the fuel depot of Qasr Vale yesterday.", name="u"
    )
    found = around(today, DEPOT)
    assert found is not None
    assert found.days.first == found.days.last == date(2020, 1, 13)


def test_other_numbers_are_another_happening() -> None:
    other = article(
        "Nine drivers were killed when rebels shelled the fuel depot of Qasr Vale on Sunday.", name="u"
    )
    assert around(other, DEPOT) is None


def test_what_a_neighbour_tells_of_long_ago_bounds_nothing() -> None:
    old = dated(
        "n",
        "2021-01-14",
        "On 12 January 2020 rebels shelled the fuel depot of Qasr Vale, killing six drivers, "
        "the governor Amin Sole said.",
    )
    assert around(DEPOT_UNDATED, old) is None
