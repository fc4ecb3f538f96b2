"""When an article appeared: which evidence wins, what is refused, and why."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from conflictdigest.dates import publication
from conflictdigest.model.dates import Publication
from conflictdigest.model.days import Basis
from tests.dates.reading import article

NOW = datetime(2024, 12, 1, tzinfo=UTC)


def decide(
    *printed: str,
    given: str | None = None,
    metadata: str | None = None,
    feed: str | None = None,
    text: str = "The bridge fell.",
    language: str = "en",
    country: str | None = None,
    retrieved: datetime | None = NOW,
) -> Publication:
    return publication(
        given=given, printed=printed, metadata=metadata, feed=feed, article=article(text, language=language),
        retrieved=retrieved, country=country,
    )  # fmt: skip


def day(found: Publication) -> date | None:
    return found.published.days.first if found.published else None


def test_the_order_of_evidence() -> None:
    every = {"given": "2024-11-01", "metadata": "2024-11-03", "feed": "2024-11-04"}
    assert decide("Published November 2, 2024", **every).published.basis is Basis.GIVEN  # type: ignore[arg-type, union-attr]
    assert day(decide("Published November 2, 2024", metadata="2024-11-03")) == date(2024, 11, 2)
    assert day(decide(metadata="2024-11-03", feed="2024-11-04")) == date(2024, 11, 3)
    assert day(decide(feed="Mon, 04 Nov 2024 10:00:00 GMT")) == date(2024, 11, 4)
    assert decide() == Publication(None)


@pytest.mark.parametrize(
    ("line", "evidence", "utc"),
    [
        ("12:19 PM EST, November 12, 2024", "12:19 PM EST, November 12, 2024", "2024-11-12T17:19"),
        ("Published: Nov. 12, 2024 at 5:19 p.m. ET", "Nov. 12, 2024 at 5:19 p.m. ET", "2024-11-12T22:19"),
        ("July 4, 2024 at 5:19 p.m. ET", "July 4, 2024 at 5:19 p.m. ET", "2024-07-04T21:19"),
        ("By Jo Vale | 12 November 2024 08:05 GMT", "12 November 2024 08:05 GMT", "2024-11-12T08:05"),
        ("Tuesday, 12 November 2024, 23:30 EST", "Tuesday, 12 November 2024, 23:30 EST", "2024-11-13T04:30"),
        ("12 Nov 2024, 14:00 CET", "12 Nov 2024, 14:00 CET", "2024-11-12T13:00"),
        ("Nov 12, 2024 | 14:00 EET", "Nov 12, 2024 | 14:00 EET", "2024-11-12T12:00"),
        ("12 November 2024, 14:00 MSK", "12 November 2024, 14:00 MSK", "2024-11-12T11:00"),
        ("12 November 2024 14:00 (UTC+3)", "12 November 2024 14:00 (UTC+3)", "2024-11-12T11:00"),
        ("2024-11-12T23:30:00-05:00", "2024-11-12T23:30:00-05:00", "2024-11-13T04:30"),
        ("12 November 2024, 14:00 Kyiv time", "12 November 2024, 14:00 Kyiv time", "2024-11-12T12:00"),
    ],
)
def test_times_and_zones(line: str, evidence: str, utc: str) -> None:
    found = decide(line).published
    assert found is not None
    assert found.evidence == evidence
    assert found.instant == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert found.evidence in line


def test_the_day_is_the_local_one() -> None:
    assert day(decide("Tuesday, 12 November 2024, 23:30 EST")) == date(2024, 11, 12)


def test_ist_needs_a_country() -> None:
    line = "12 Nov 2024, 10:00 IST"
    assert decide(line).published.instant is None  # type: ignore[union-attr]
    assert decide(line, country="IN").published.instant == datetime(2024, 11, 12, 4, 30, tzinfo=UTC)  # type: ignore[union-attr]
    assert decide(line, country="IL").published.instant == datetime(2024, 11, 12, 8, 0, tzinfo=UTC)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "line", "wanted"),
    [
        ("uk", "Опубліковано: 12 листопада 2024, 14:35", "2024-11-12"),
        ("uk", "Вівторок, 12 листопада 2024 року", "2024-11-12"),
        ("ru", "12 ноября 2024, 17:04", "2024-11-12"),
        ("ru", "Опубликовано 12.11.2024 17:04", "2024-11-12"),
        ("ar", "نشر في 12 نوفمبر 2024", "2024-11-12"),
        ("ar", "الثلاثاء ١٢ نوفمبر ٢٠٢٤ - 10:35", "2024-11-12"),
        ("fr", "Publié le 12 novembre 2024 à 10h30", "2024-11-12"),
        ("fr", "Mis à jour le 13/11/2024 | Publié le 12/11/2024", "2024-11-12"),
        ("es", "12 de noviembre de 2024 a las 10:30 h", "2024-11-12"),
        ("de", "Stand: 12. November 2024, 10:30 Uhr", "2024-11-12"),
        ("de", "12.11.2024 | 10:30 Uhr", "2024-11-12"),
        ("pl", "12 listopada 2024, 10:30", "2024-11-12"),
        ("tr", "Yayınlanma: 12 Kasım 2024 - 10:30", "2024-11-12"),
        ("zh", "2024年11月12日 10:30", "2024-11-12"),
        ("sv", "Publicerad 2024-11-12 10.30", "2024-11-12"),
    ],
)
def test_lines_of_many_presses(language: str, line: str, wanted: str) -> None:
    assert day(decide(line, language=language)) == date.fromisoformat(wanted)


def test_the_original_is_preferred_over_the_revision() -> None:
    line = "Published: Nov. 12, 2024 | Updated: Nov. 13, 2024"
    assert day(decide(line)) == date(2024, 11, 12)
    assert day(decide("Updated: Nov. 13, 2024 | First published: Nov. 12, 2024")) == date(2024, 11, 12)
    assert day(decide("Last modified 13 November 2024", metadata="2024-11-12")) == date(2024, 11, 12)
    assert day(decide("Last modified 13 November 2024")) == date(2024, 11, 13)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("© 2010–2026 Example Media", "a rights notice tells no publication date"),
        ("Copyright 12 November 2024 Example Media", "a rights notice tells no publication date"),
        ("3 hours ago", "no full date in it"),
        ("December 24, 2024", "after the day it was retrieved"),
        ("03/04/2024", "day and month could be either; nothing decides"),
        ("January 1, 1970", "a default of software, not a date"),
    ],
)
def test_refusals_give_a_reason(line: str, why: str) -> None:
    found = decide(line)
    assert found.published is None
    assert [r.why for r in found.refused] == [why]


def test_a_date_that_every_other_date_contradicts_is_refused() -> None:
    found = decide(metadata="2011-01-01", text="In March 2023 it began. On 4 May 2024 it ended.")
    assert found.published is None
    assert "every year in the article is later" in found.refused[0].why


def test_a_retrospect_is_not_contradicted() -> None:
    assert (
        day(decide(metadata="2024-11-12", text="In March 1923 it began. On 4 May 1924 it ended.")) is not None
    )


def test_day_and_month_are_decided_by_country_or_other_evidence() -> None:
    assert day(decide("03/04/2024", country="US")) == date(2024, 3, 4)
    assert day(decide("03/04/2024", country="GB")) == date(2024, 4, 3)
    assert day(decide("03/04/2024", feed="2024-04-03")) == date(2024, 4, 3)
    assert day(decide("13/04/2024")) == date(2024, 4, 13)
    assert day(decide("03/12/2024", retrieved=datetime(2024, 4, 1, tzinfo=UTC))) == date(2024, 3, 12)


@pytest.mark.parametrize(
    "text",
    [
        "2024-11-12",
        "12 Nov 2024",
        "12 Nov 2024 17:19 UTC",
        "November 12, 2024",
        "20241112",
        "2024/11/12",
        "2024-11-12T17:19:00Z",
        "2024-11-12 17:19:00.123+02:00",
        "Tue, 12 Nov 2024 17:19:00 +0000",
    ],
)
def test_given_may_be_any_sensible_date(text: str) -> None:
    found = decide(given=text).published
    assert found is not None
    assert (found.days.first, found.basis, found.evidence) == (date(2024, 11, 12), Basis.GIVEN, text)


def test_given_is_refused_when_it_is_none() -> None:
    found = decide(given="soon", metadata="2024-11-12")
    assert day(found) == date(2024, 11, 12)
    assert found.refused[0].basis is Basis.GIVEN


def test_a_dateline_with_a_full_date_serves_when_nothing_else_does() -> None:
    from conflictdigest.model import replace
    from conflictdigest.model.text import Mark, MarkKind, Span

    of = article("TARN, Nov. 12, 2024 (Gazette) - The bridge fell.")
    of = replace(of, marks=(Mark(MarkKind.DATELINE, Span(0, 0, 31)),))
    alone = publication(given=None, printed=(), metadata=None, feed=None, article=of, retrieved=NOW)
    assert alone.published is not None
    assert (alone.published.basis, alone.published.evidence) == (Basis.PRINTED, "Nov. 12, 2024")
    beside = publication(given=None, printed=(), metadata="2024-11-13", feed=None, article=of, retrieved=NOW)
    assert day(beside) == date(2024, 11, 13)
