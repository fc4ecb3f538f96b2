"""Ingest without a store: read, infer what the articles at hand allow, keep nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from conflictdigest import dates, group, timex
from conflictdigest.model import replace
from conflictdigest.model.article import Article, Outcome, Status
from conflictdigest.model.source import Raw, Skip
from conflictdigest.pipeline.annotate import dated
from conflictdigest.pipeline.ingest import Order, read_fresh, skipped, too_old
from conflictdigest.pipeline.workers import Job


def preview(raws: Iterable[Raw | Skip], order: Order, progress: Callable[[str], None]) -> Iterator[Outcome]:
    """Each article as `ingest` would store it into an empty store, in input order."""
    waiting: list[Outcome] = []
    for job, result in read_fresh(raws, order):
        progress(job.item.origin if isinstance(job, Job) else "")
        if isinstance(result, Skip):
            waiting.append(skipped(result))
        elif result is not None and not too_old(result.article, order):
            made = result.article
            waiting.append(Outcome(made.origin, Status.NEW, made, made.origin_id))
        if order.strict and isinstance(result, Skip):
            break
    yield from _with_brackets(waiting)


def _with_brackets(outcomes: list[Outcome]) -> list[Outcome]:
    """Undated articles with the bracket that the dated ones of their story allow."""
    articles = {o.article.id: o.article for o in outcomes if o.article}
    undated = [a for a in articles.values() if a.published is None]
    if not undated or len(undated) == len(articles):
        return outcomes
    index = group.MemoryIndex()
    for article in articles.values():
        index.add(group.profile(article))
    stories = group.regroup(index, sorted(articles), ()).stories
    better: dict[str, Article] = {}
    for story in stories:
        members = [articles[i] for i in story.articles]
        neighbours = [m for m in members if m.published]
        for article in members if neighbours else ():
            if article.published is None:
                expressions = timex.find(article.paragraphs, article.sentences, article.language)
                if bracket := dates.bracket(article, expressions, neighbours):
                    better[article.id] = dated(article, bracket, expressions)
    return [replace(o, article=better.get(o.article.id, o.article)) if o.article else o for o in outcomes]
