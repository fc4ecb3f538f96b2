"""What holds of any text."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest import dates, timex
from conflictdigest.model.timex import WeekdayForm
from conflictdigest.timex.tables import LANGUAGES, table_for
from tests.dates.reading import article, expressions, published

_WORDS = sorted({w for code in LANGUAGES for w in table_for(code).words})
_PIECES = st.one_of(
    st.sampled_from(_WORDS),
    st.sampled_from(_WORDS).map(str.title),
    st.sampled_from(
        ["1", "2", "12", "31", "1999", "2024", "2024-02-30", "30/02/2024", "31.11.2024", "9999", "1000"]
    ),
    st.sampled_from(["99:99", "24:00", "20th", "1990s", ",", ".", "-", "–", "'", "’", "(", ")"]),
    st.text(max_size=6),
)
TEXTS = st.lists(_PIECES, max_size=14).map(" ".join)
DAYS = st.dates(date(1500, 1, 1))


@given(text=TEXTS, language=st.sampled_from((*LANGUAGES, "hu")), day=DAYS)
@settings(max_examples=300, deadline=None)
def test_no_text_raises_and_spans_give_back_the_words(text: str, language: str, day: object) -> None:
    of = article(text, language=language)
    found = timex.find(of.paragraphs, of.sentences, language)
    for e in found:
        assert e.span.of(of.paragraphs) == e.text
        assert e.text.strip() == e.text != ""
        assert e.span.inside(of.sentences[e.sentence])
    assert [e.span for e in found] == sorted(e.span for e in found)
    result = dates.resolve(of, found, published(str(day)))
    assert len(result.dates) + len(result.unresolved) == len(found)
    for d in result.dates:
        assert d.days.first <= d.days.last
    for u in result.unresolved:
        assert u.why


@given(day=st.dates(date(1600, 1, 1), date(2200, 1, 1)),
       words=st.sampled_from(["on Friday", "last Sunday", "next Monday", "this Thursday", "Tuesday night"]),
       verb=st.sampled_from(["came", "will come", "is to come"]))  # fmt: skip
@settings(max_examples=120, deadline=None)
def test_a_week_on_every_weekday_is_a_week_on(day: object, words: str, verb: str) -> None:
    of = article(f"The envoy {verb} {words}.")
    found = expressions(of)
    assert isinstance(found[0].form, WeekdayForm)
    one = dates.resolve(of, found, published(str(day))).dates[0].days
    later = (
        dates.resolve(of, found, published(str(published(str(day)).days.first + timedelta(7)))).dates[0].days
    )
    assert later == one.moved(7)


def test_the_same_text_gives_the_same_whatever_came_before() -> None:
    of = article("On 3 May 1915 it began; two days later, in the morning, it ended. Last week nobody knew.")
    once = dates.resolve(of, expressions(of), published("2020-01-01"))
    article("In March 1871 it was otherwise.")
    assert dates.resolve(of, expressions(of), published("2020-01-01")) == once


@given(
    lines=st.lists(TEXTS | st.text(max_size=40), max_size=3), stated=st.none() | TEXTS | st.text(max_size=40)
)
@settings(max_examples=150, deadline=None)
def test_no_line_breaks_the_publication_date(lines: list[str], stated: str | None) -> None:
    found = dates.publication(
        given=stated,
        printed=tuple(lines),
        metadata=stated,
        feed=stated,
        article=article("It fell."),
        retrieved=None,
    )
    if found.published is not None:
        assert found.published.days.first <= found.published.days.last
        assert any(found.published.evidence in x for x in [*lines, stated or ""])
