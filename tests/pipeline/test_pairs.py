"""Two articles on one happening, one of them undated: what a reader must get out of each pair, in either order.

The pairs are of different wars, years, weekdays and outlets; the near-pairs look alike and must stay apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.pipeline.reading import Read, read

HERE = Path(__file__).parent / "pairs"


@dataclass(frozen=True)
class Pair:
    published: str
    bracket: tuple[str, str]
    happening: str
    report: str
    denial: str
    reporter: str
    subject: tuple[str, ...]
    figure: float
    figure_origin: str
    ahead: str


PAIRS = {
    "meeting": Pair("2019-04-05", ("2019-04-03", "2019-04-08"), "2019-04-01", "2019-04-03", "2019-04-04",
                    "Lagoon Gazette", ("Ferrin", "Lusk"), 3000, "Daily Anchor", "2019-05-12"),
    "talks": Pair("2008-09-16", ("2008-09-13", "2008-09-17"), "2008-09-10", "2008-09-13", "2008-09-14",
                  "Radio Pell", ("Drum", "Amaro"), 800, "Highland Review", "2008-09-29"),
    "visit": Pair("2016-02-25", ("2016-02-22", "2016-02-26"), "2016-02-19", "2016-02-22", "2016-02-23",
                  "Northern Mirror", ("Vosk", "Tarn"), 6500, "Lantern", "2016-03-03"),
}  # fmt: skip
NEAR = ("later-meeting", "other-town")


@pytest.fixture(scope="module", params=[(n, r) for n in PAIRS for r in (False, True)], ids=str)
def pair(request: pytest.FixtureRequest) -> tuple[Pair, Read]:
    name, reverse = request.param
    files = [HERE / name / "dated.txt", HERE / name / "undated.txt"]
    return PAIRS[name], read(files[::-1] if reverse else files)


def test_dated_article_is_printed(pair: tuple[Pair, Read]) -> None:
    wanted, got = pair
    published = got.article("dated.txt").published
    assert published is not None
    assert (published.days.first.isoformat(), published.basis) == (wanted.published, "printed")


def test_undated_article_is_bracketed(pair: tuple[Pair, Read]) -> None:
    wanted, got = pair
    published = got.article("undated.txt").published
    assert published is not None
    assert published.basis == "inferred"
    days = published.days
    low, high = (date.fromisoformat(d) for d in wanted.bracket)
    assert low <= days.first < days.last <= high


def test_one_story(pair: tuple[Pair, Read]) -> None:
    _, got = pair
    assert [len(s.articles) for s in got.stories] == [2]


def test_happening_is_one_entry_from_both(pair: tuple[Pair, Read]) -> None:
    wanted, got = pair
    entries = [e for e in got.on(wanted.happening) if all(word in e.text for word in wanted.subject)]
    assert len(entries) == 1, [e.text for e in entries]
    assert {Path(q.origin).name for q in entries[0].quotes} == {"dated.txt", "undated.txt"}
    assert entries[0].origins == (wanted.reporter,)


def test_denial_disputes_the_happening(pair: tuple[Pair, Read]) -> None:
    wanted, got = pair
    denials = [e for e in got.on(wanted.denial) if e.kind == "denial"]
    happening = [e for e in got.on(wanted.happening) if all(word in e.text for word in wanted.subject)]
    assert len(denials) == 1
    assert happening[0].id in denials[0].disputes
    assert denials[0].id in happening[0].disputed_by


def test_report_stands_on_its_day(pair: tuple[Pair, Read]) -> None:
    wanted, got = pair
    reports = [e for e in got.on(wanted.report) if e.kind == "report"]
    assert any(wanted.reporter in e.text for e in reports)


def test_figure_once_from_both(pair: tuple[Pair, Read]) -> None:
    wanted, got = pair
    told = [e for e in got.entries if any(f.low == wanted.figure for f in e.figures)]
    assert len(told) == 1, [e.text for e in told]
    assert len({q.article for q in told[0].quotes}) == 2
    assert told[0].origins == (wanted.figure_origin,)


def test_announced_day_is_ahead(pair: tuple[Pair, Read]) -> None:
    wanted, got = pair
    assert any(e.kind == "ahead" for e in got.on(wanted.ahead))


def test_no_text_twice_and_nothing_today(pair: tuple[Pair, Read]) -> None:
    wanted, got = pair
    texts = [e.text for e in got.entries]
    assert len(texts) == len(set(texts))
    year = int(wanted.published[:4])
    assert {e.days.last.year for e in got.entries} <= {year - 1, year, year + 1}


def test_boilerplate_never_shows(pair: tuple[Pair, Read]) -> None:
    _, got = pair
    shown = [e.text for e in got.entries] + [t for a in got.articles for t in a.summary_texts]
    for scrap in (
        "Images source",
        "consent",
        "©",
        "For further information",
        "Share this",
        "Tags:",
        "speaks to fish",
    ):
        assert not any(scrap in text for text in shown)


@pytest.mark.parametrize("name", PAIRS)
def test_alone_it_stays_undated(name: str) -> None:
    got = read([HERE / name / "undated.txt"])
    assert got.articles[0].published is None


@pytest.mark.parametrize("name", NEAR)
def test_near_pairs_stay_apart(name: str) -> None:
    got = read(sorted((HERE / name).glob("*.txt")))
    assert [len(s.articles) for s in got.stories] == [1, 1]
    assert all(len({q.article for q in e.quotes}) == 1 for e in got.entries)
