"""A view with one of everything: invented outlets, people and militias, real calendar days."""

from __future__ import annotations

from datetime import UTC, date, datetime

from conflictdigest.model.article import Article
from conflictdigest.model.claims import Claim, Figure, Stance
from conflictdigest.model.dates import Anchor, DateMention, Published, Refused, Unresolved
from conflictdigest.model.days import Basis, Days, Granularity
from conflictdigest.model.names import Place
from conflictdigest.model.page import Correction, TitleBasis
from conflictdigest.model.source import Skip
from conflictdigest.model.story import CopySet, Story
from conflictdigest.model.text import Mark, MarkKind, Removed, Span
from conflictdigest.model.timeline import (
    Attribution,
    Bound,
    Coverage,
    Entry,
    EntryKind,
    Evidence,
    Listed,
    Quote,
    TimelineView,
    Undated,
)

PLAIN_DATE = Evidence("on 7 November", "day-month", None)


def days(first: str, last: str | None = None) -> Days:
    return Days(date.fromisoformat(first), date.fromisoformat(last or first))


def quote(article: str, outlet: str | None, text: str, paragraph: int = 0) -> Quote:
    return Quote(article, f"news/{article}.txt", None, outlet, Span(paragraph, 0, len(text)), text)


def entry(number: str, when: Days, text: str, *articles: tuple[str, str], **more: object) -> Entry:
    given: dict[str, object] = {
        "bound": Bound.ON,
        "granularity": Granularity.DAY,
        "kind": EntryKind.EVENT,
        "evidence": PLAIN_DATE,
        "origins": ("Harbour Post",),
    }
    given.update(more)
    quotes = tuple(quote(article, outlet, text) for article, outlet in articles)
    return Entry(id=number, days=when, text=text, quotes=quotes, **given)  # type: ignore[arg-type]


A = ("a1f00d0000", "Harbour Post")
B = ("b2f00d0000", "Ufuk Haber")
C = ("c3f00d0000", "صحيفة الميناء")

CALL = entry(
    "e100",
    days("2024-11-07"),
    "First talks between General Orsa Vell and the Northern League on a cease-fire at the dam.",
    A,
    B,
    attribution=(Attribution("Harbour Post", ("Harbour Post",), Stance.REPORTS, None),),
    disputed_by=("e300",),
    story="s1",
    places=(Place("Odesa", "Odessa", "UA"),),
    evidence=Evidence("last Thursday", "last-weekday", Anchor(days("2024-11-10", "2024-11-14"), "inferred")),
    why="same day, 6 of 8 words",
)
DENIAL = entry(
    "e300",
    days("2024-11-11"),
    "“There was no such conversation,” League spokesman Tarn Ilvo said on Monday.",
    A,
    kind=EntryKind.DENIAL,
    attribution=(Attribution("Northern League, Tarn Ilvo", (), Stance.DENIES, "Northern League"),),
    disputes=("e100",),
    story="s1",
)
BRACKET = entry(
    "e200",
    days("2024-11-10", "2024-11-14"),
    "The militia launched 145 drones in one night, the largest number so far, of which 62 were shot down.",
    B,
    bound=Bound.WITHIN,
    granularity=Granularity.DAY,
    attribution=(Attribution("the defence ministry", (), Stance.CLAIMS, "the ministry"),),
    story="s1",
)
TOLL = entry(
    "e400",
    days("2024-11-12"),
    "The militia had gathered over 50,000 fighters near the border.",
    A,
    B,
    bound=Bound.BY,
    attribution=(Attribution("Ufuk Haber", ("Ufuk Haber", "two officials"), Stance.REPORTS, None),),
    corrected=("An earlier version gave 5,000.",),
    story="s1",
)
BACKGROUND = entry(
    "e500",
    days("2024-08-01", "2024-08-31"),
    "The operation began in August.",
    B,
    bound=Bound.WITHIN,
    granularity=Granularity.MONTH,
    kind=EntryKind.BACKGROUND,
    story="s1",
)
ARABIC = entry(
    "e600",
    days("2024-11-12"),
    "أعلنت بلدية الميناء إغلاق الجسر القديم يوم الثلاثاء.",
    C,
    story="s2",
    places=(Place("Tripoli", "طرابلس", "LB"),),
)
CHINESE = entry(
    "e700",
    days("2024-11-12"),
    "港口城市的居民星期二在旧桥附近排队取水，市政府说供水将在三天内恢复。",
    C,
    story="s2",
)
AHEAD = entry(
    "e800",
    days("2025-01-20"),
    "The two delegations plan to meet again on January 20th at the lighthouse.",
    A,
    kind=EntryKind.AHEAD,
    story="s1",
)

LISTED = (
    Listed(
        "a1f00d0000",
        "A",
        "Talks at the dam, and a denial",
        "Harbour Post",
        "https://post.example.org/dam",
        Published(
            days("2024-11-12"),
            Basis.PRINTED,
            "12:19 PM EST, November 12, 2024",
            datetime(2024, 11, 12, 17, 19, tzinfo=UTC),
        ),
        ("First talks took place on Thursday.", "The League denies it."),
        "news/a.txt",
    ),
    Listed(
        "b2f00d0000",
        "B",
        "Fifty thousand fighters at the border",
        "Ufuk Haber",
        None,
        Published(days("2024-11-10", "2024-11-14"), Basis.INFERRED, "“on Monday” and article a1f00d"),
        ("The militia launched 145 drones in one night.",),
        "news/b.txt",
    ),
    Listed(
        "c3f00d0000",
        "C",
        "إغلاق الجسر القديم في الميناء",
        "صحيفة الميناء",
        "javascript:alert(1)",
        Published(days("2024-11-12"), Basis.METADATA, "2024-11-12"),
        ("أعلنت بلدية الميناء إغلاق الجسر القديم يوم الثلاثاء.",),
        "news/c.html",
        None,
        "ar",
    ),
    Listed("d4f00d0000", "D", None, None, None, None, ("A bridge was closed.",), "rows.jsonl", "17"),
)

STORIES = (
    Story(
        "s1",
        "Talks at the dam",
        ("a1f00d0000", "b2f00d0000"),
        days("2024-11-07", "2024-11-12"),
        (),
        "names, days",
    ),
    Story("s2", "The old bridge is closed", ("c3f00d0000",), days("2024-11-12")),
)
COPIES = (CopySet(("a1f00d0000", "b2f00d0000"), "same text", "Harbour Post"),)

VIEW = TimelineView(
    entries=(BACKGROUND, CALL, BRACKET, DENIAL, TOLL, ARABIC, CHINESE, AHEAD),
    articles=LISTED,
    undated=(Undated("d4f00d0000", "no date stated, no dated article of the same story"),),
    since=None,
    until=None,
    hidden_days=2,
    hidden_entries=5,
    coverage=(
        Coverage(date(2024, 11, 7), 6, 3),
        Coverage(date(2024, 11, 11), 2, 2),
        Coverage(date(2024, 11, 12), 1, 1),
    ),
    stories=STORIES,
    notes=(("e200", "shot down 62, missing 67, left 10: 139 of 145 accounted for"),),
)

_TEXT = "KYIV (Agency) — Over 50,000 fighters gathered on Tuesday, Harbour Post reported."
ARTICLE = Article(
    id="a1f00d0000",
    origin="news/a.txt",
    title="Talks at the dam, and a denial",
    title_basis=TitleBasis.PRINTED,
    paragraphs=(_TEXT, "The League denies it."),
    sentences=(Span(0, 0, len(_TEXT)), Span(1, 0, 21)),
    authors=("Mira Tolan",),
    outlet="Harbour Post",
    url="https://post.example.org/dam",
    published=LISTED[0].published,
    refused=(Refused("2026-01-01", Basis.METADATA, "after the day it was fetched"),),
    marks=(Mark(MarkKind.DATELINE, Span(0, 0, 16)),),
    removed=(
        Removed("rights-notice", "© Harbour Post"),
        Removed("caption", "A dam."),
        Removed("caption", "A dam."),
    ),
    dates=(
        DateMention(
            Span(0, 46, 56),
            "on Tuesday",
            days("2024-11-12"),
            Granularity.DAY,
            "relative",
            "weekday",
            Anchor(days("2024-11-12"), "printed"),
        ),
    ),
    unresolved=(Unresolved(Span(1, 0, 3), "The", "no such day"),),
    claims=(
        Claim(
            Span(0, 16, 56),
            Span(0, 71, 79),
            "Harbour Post",
            Stance.REPORTS,
            ("Harbour Post", "two officials"),
        ),
    ),
    figures=(
        Figure(
            Span(0, 16, 36),
            "Over 50,000 fighters",
            50000.0,
            None,
            "fighters",
            "fighters",
            "Harbour Post",
            days("2024-11-12"),
            "troops",
        ),
    ),
    corrections=(Correction("An earlier version gave 5,000.", "5,000", "50,000"),),
    summary=(Span(0, 16, len(_TEXT)),),
)
SKIP = Skip("news/empty.txt", "empty", "no bytes in it")
