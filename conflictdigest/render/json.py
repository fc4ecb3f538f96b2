"""Values to JSON: the shapes that scripts rely on. Every key is always there; keys are added, never renamed.

Output is one line of UTF-8 without its line feed. Characters that could steer a terminal or turn its reading
order around are written as ``\\uXXXX``: nothing is lost, and `cat` stays safe.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeAlias

from conflictdigest.model.article import Article, Status
from conflictdigest.model.claims import Claim, Figure
from conflictdigest.model.dates import Anchor, DateMention, Published, Unresolved
from conflictdigest.model.days import Days
from conflictdigest.model.source import Skip
from conflictdigest.model.story import CopySet, Story
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Entry, Listed, Quote, TimelineView
from conflictdigest.text.late import late

Object: TypeAlias = dict[str, object]

_STEERING = late(
    "[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_SURROGATES = late("[\ud800-\udfff]")


def line(value: object) -> str:
    """One line of JSON."""
    import msgspec

    try:
        text = msgspec.json.encode(value).decode()
    except UnicodeEncodeError:  # a file name that is no valid UTF-8 comes in as lone surrogates
        text = msgspec.json.encode(_decodable(value)).decode()
    return _STEERING.sub(_escape, text) if _STEERING.search(text) else text


def _escape(found: re.Match[str]) -> str:
    units = found.group().encode("utf-16-be")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def _decodable(value: object) -> object:
    if isinstance(value, str):
        return _SURROGATES.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: _decodable(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_decodable(inner) for inner in value]
    return value


# articles


def json_article(article: Article, status: Status | str, reason: str | None = None) -> str:
    """The `ingest --json` line of an article."""
    return line(article_object(article, status, reason))


def json_skip(skip: Skip) -> str:
    """The `ingest --json` line of a source that gave no article."""
    return line(skip_object(skip))


def article_object(
    article: Article, status: Status | str = Status.UNCHANGED, reason: str | None = None
) -> Object:
    """`conflictdigest.article/1`."""
    return {
        "schema": "conflictdigest.article/1",
        "id": article.id,
        "origin": article.origin,
        "origin_id": article.origin_id,
        "status": str(status),
        "reason": reason,
        "title": article.title,
        "title_basis": str(article.title_basis),
        "authors": article.authors,
        "outlet": article.outlet,
        "url": article.url,
        "language": article.language,
        "published": published(article.published),
        "paragraphs": article.paragraphs,
        "sentences": [[s.paragraph, s.start, s.end] for s in article.sentences],
        "marks": [{"kind": str(mark.kind), **_place(mark.span)} for mark in article.marks],
        "removed": [{"rule": cut.rule, "text": cut.text} for cut in article.removed],
        "dates": [_mention(mention) for mention in article.dates],
        "unresolved": [_unresolved(mention) for mention in article.unresolved],
        "claims": [_claim(claim) for claim in article.claims],
        "figures": [_figure(figure) for figure in article.figures],
        "summary": article.summary_texts,
        "section": article.section,
        "agency": article.agency,
        "tags": article.tags,
        "teaser_only": article.teaser_only,
        "refused": [{"text": no.text, "basis": str(no.basis), "why": no.why} for no in article.refused],
        "corrections": [
            {"text": note.text, "old": note.old, "new": note.new, "retraction": note.retraction}
            for note in article.corrections
        ],
    }


def skip_object(skip: Skip) -> Object:
    """`conflictdigest.article/1` of a source that gave none: the same keys, all empty but the first few."""
    nothing: Object = {
        key: [] if isinstance(value, list | tuple) else None
        for key, value in article_object(_NO_ARTICLE).items()
    }
    return {
        **nothing,
        "schema": "conflictdigest.article/1",
        "origin": skip.origin,
        "origin_id": skip.origin_id,
        "status": str(Status.SKIPPED),
        "reason": f"{skip.reason}: {skip.detail}" if skip.detail else skip.reason,
        "teaser_only": False,
    }


def published(value: Published | None) -> Object | None:
    if value is None:
        return None
    return {
        **_days(value.days),
        "instant": _instant(value.instant),
        "basis": str(value.basis),
        "evidence": value.evidence,
    }


def _mention(mention: DateMention) -> Object:
    return {
        **_place(mention.span),
        "text": mention.text,
        **_days(mention.days),
        "granularity": str(mention.granularity),
        "mod": None if mention.mod is None else str(mention.mod),
        "basis": mention.basis,
        "rule": mention.rule,
        "bearing": str(mention.bearing),
        "tense": str(mention.tense),
        "anchor": _anchor(mention.anchor),
    }


def _unresolved(mention: Unresolved) -> Object:
    return {**_place(mention.span), "text": mention.text, "why": mention.why}


def _claim(claim: Claim) -> Object:
    return {
        **_place(claim.span),
        "cue": None if claim.cue is None else {"start": claim.cue.start, "end": claim.cue.end},
        "source": claim.source,
        "chain": claim.chain,
        "stance": str(claim.stance),
        "party": claim.party,
    }


def _figure(figure: Figure) -> Object:
    return {
        **_place(figure.span),
        "text": figure.text,
        "low": _number(figure.low),
        "high": _number(figure.high),
        "unit": figure.unit,
        "counted": figure.counted,
        "by": figure.by,
        "as_of": None if figure.as_of is None else _days(figure.as_of),
        "category": figure.category,
    }


# timelines


def json_timeline(view: TimelineView) -> str:
    """`timeline --json`."""
    return line(timeline_object(view))


def timeline_object(view: TimelineView) -> Object:
    """`conflictdigest.timeline/1`."""
    return {
        "schema": "conflictdigest.timeline/1",
        "since": _day(view.since),
        "until": _day(view.until),
        "hidden_days": view.hidden_days,
        "hidden_entries": view.hidden_entries,
        "entries": [entry_object(entry) for entry in view.entries],
        "articles": [_listed(article) for article in view.articles],
        "undated": [{"article": one.article, "reason": one.reason} for one in view.undated],
    }


def entry_object(entry: Entry) -> Object:
    """An entry of `timeline --json`, and what `show ID --json` prints of it."""
    return {
        "id": entry.id,
        **_days(entry.days),
        "bound": str(entry.bound),
        "granularity": str(entry.granularity),
        "kind": str(entry.kind),
        "text": entry.text,
        "evidence": {
            "text": entry.evidence.text,
            "rule": entry.evidence.rule,
            "anchor": _anchor(entry.evidence.anchor),
        },
        "quotes": [_quote(quote) for quote in entry.quotes],
        "attribution": [
            {"source": one.source, "chain": one.chain, "stance": str(one.stance), "party": one.party}
            for one in entry.attribution
        ],
        "origins": entry.origins,
        "disputes": entry.disputes,
        "disputed_by": entry.disputed_by,
        "figures": [_figure(figure) for figure in entry.figures],
        "places": [
            {"name": place.name, "as_printed": place.as_printed, "country": place.country}
            for place in entry.places
        ],
        "story": entry.story,
        "corrected": entry.corrected,
        "sums": entry.sums,
        "why": entry.why,
    }


def _quote(quote: Quote) -> Object:
    span = quote.span
    return {
        "article": quote.article,
        "origin": quote.origin,
        "origin_id": quote.origin_id,
        "outlet": quote.outlet,
        "paragraph": span.paragraph,
        "start": span.start,
        "end": span.end,
        "text": quote.text,
    }


def _listed(article: Listed) -> Object:
    return {
        "id": article.id,
        "label": article.label,
        "title": article.title,
        "outlet": article.outlet,
        "url": article.url,
        "published": published(article.published),
        "summary": article.summary,
        "origin": article.origin,
        "origin_id": article.origin_id,
        "language": article.language,
    }


# stories and lists


def json_stories(stories: Iterable[Story], articles: Mapping[str, Listed], copies: Sequence[CopySet]) -> str:
    """`stories --json`. `articles` holds every article that a story names."""
    return line(stories_object(stories, articles, copies))


def stories_object(
    stories: Iterable[Story], articles: Mapping[str, Listed], copies: Sequence[CopySet]
) -> Object:
    """`conflictdigest.stories/1`."""
    story_of: dict[str, str] = {}
    stories = list(stories)
    for story in stories:
        story_of.update(dict.fromkeys(story.articles, story.id))
    sets: dict[str, list[tuple[str, ...]]] = {}
    for copy in copies:
        for story_id in sorted({story_of[one] for one in copy.articles if one in story_of}):
            sets.setdefault(story_id, []).append(copy.articles)
    return {
        "schema": "conflictdigest.stories/1",
        "stories": [story_object(story, articles, sets.get(story.id, [])) for story in stories],
    }


def story_object(story: Story, articles: Mapping[str, Listed], copies: Sequence[tuple[str, ...]]) -> Object:
    """A story of `stories --json`, and what `show ID --json` prints of it. `copies`: its sets alone."""
    return {
        "id": story.id,
        "title": story.title,
        "first": None if story.days is None else story.days.first.isoformat(),
        "last": None if story.days is None else story.days.last.isoformat(),
        "articles": [_member(one, articles.get(one)) for one in story.articles],
        "copies": sorted(copies),
        "why": story.why,
    }


def _member(article_id: str, article: Listed | None) -> Object:
    return {
        "id": article_id,
        "origin": article.origin if article else None,
        "origin_id": article.origin_id if article else None,
        "outlet": article.outlet if article else None,
    }


def json_articles(articles: Iterable[Listed]) -> str:
    """`articles --json`."""
    return line(
        {
            "schema": "conflictdigest.articles/1",
            "articles": [{k: v for k, v in _listed(one).items() if k != "label"} for one in articles],
        }
    )


# the small parts


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _days(days: Days) -> Object:
    return {"first": days.first.isoformat(), "last": days.last.isoformat()}


def _place(span: Span) -> Object:
    return {"paragraph": span.paragraph, "start": span.start, "end": span.end}


def _anchor(anchor: Anchor | None) -> Object | None:
    return None if anchor is None else {**_days(anchor.days), "basis": anchor.basis}


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value.is_integer() else value


def _instant(instant: datetime | None) -> str | None:
    return None if instant is None else instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def _no_article() -> Article:
    from conflictdigest.model.page import TitleBasis

    return Article("", "", None, TitleBasis.FIRST_SENTENCE, (), ())


_NO_ARTICLE = _no_article()
