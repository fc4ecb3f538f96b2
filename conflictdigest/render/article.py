"""Articles, stories and sources as lines of plain text: `ingest`, `articles`, `stories`, `show`, `search`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from conflictdigest.model.article import Article, Status
from conflictdigest.model.claims import Figure
from conflictdigest.model.source import Skip
from conflictdigest.model.story import CopySet, Story
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Listed
from conflictdigest.render import days as words
from conflictdigest.render.layout import dated
from conflictdigest.render.safe import shown

_ID = 10
"""Characters of an id that are shown; `show` takes any unique prefix."""


def ingest_line(article: Article, status: Status | str = Status.NEW, reason: str | None = None) -> str:
    """What `ingest` prints for an article: identity, its summary, and what was cut."""
    head = [article.id[:_ID], str(status), dated(article.published)]
    if article.outlet:
        head.append(shown(article.outlet))
    lines = ["  ".join(head), f"  {shown(article.title) if article.title else 'untitled'}"]
    if reason:
        lines.append(f"  ({shown(reason)})")
    lines += [f"    {shown(sentence)}" for sentence in article.summary_texts]
    if article.removed:
        lines.append(f"  {cut(article)}")
    return "\n".join(lines)


def skip_line(skip: Skip) -> str:
    """ "skipped  news/a.html: empty"."""
    where = shown(skip.origin) + (f" ({shown(skip.origin_id)})" if skip.origin_id else "")
    return f"skipped  {where}: {shown(skip.reason)}" + (f", {shown(skip.detail)}" if skip.detail else "")


def cut(article: Article) -> str:
    """ "6 removed: rights-notice, caption (2), byline": each rule once, in the order of the article."""
    counts: dict[str, int] = {}
    for one in article.removed:
        counts[one.rule] = counts.get(one.rule, 0) + 1
    if not counts:
        return "nothing removed"
    rules = ", ".join(rule if count == 1 else f"{rule} ({count})" for rule, count in counts.items())
    return f"{len(article.removed)} removed: {rules}"


def show_article(article: Article, *, removed: bool = False, evidence: bool = False) -> str:
    """An article for reading: it opens with the summary. `removed` and `evidence` add what they name."""
    head = [f"{shown(article.title) if article.title else 'untitled'}", _facts(article)]
    if article.authors:
        head.append("by " + ", ".join(shown(author) for author in article.authors))
    if article.url:
        head.append(shown(article.url))
    parts = ["\n".join(head)]
    if article.summary:
        parts.append("SUMMARY\n" + "\n".join(f"  {shown(one)}" for one in article.summary_texts))
    parts.append("TEXT\n" + "\n\n".join(f"  {shown(paragraph)}" for paragraph in article.paragraphs))
    if article.corrections:
        parts.append("CORRECTED\n" + "\n".join(f"  {shown(note.text)}" for note in article.corrections))
    if removed:
        parts.append(
            "REMOVED\n"
            + ("\n".join(f"  {one.rule}: {shown(one.text)}" for one in article.removed) or "  nothing")
        )
    else:
        parts.append(cut(article))
    if evidence:
        parts += _evidence(article)
    return "\n\n".join(parts) + "\n"


def _facts(article: Article) -> str:
    facts = [article.id, dated(article.published)]
    if article.outlet:
        facts.append(shown(article.outlet))
    if article.agency:
        facts.append(f"agency {shown(article.agency)}")
    facts += [article.language, shown(article.origin)]
    return "  ".join(facts)


def _evidence(article: Article) -> list[str]:
    parts = []
    if article.published is not None:
        instant = f", {article.published.instant:%Y-%m-%d %H:%M} UTC" if article.published.instant else ""
        parts.append(
            f"PUBLISHED\n  {words.span(article.published.days)}{instant}, {article.published.basis}: "
            f"{shown(article.published.evidence)}"
        )
    if article.refused:
        lines = [f"  {shown(no.text)} ({no.basis}): {shown(no.why)}" for no in article.refused]
        parts.append("REFUSED DATES\n" + "\n".join(lines))
    if article.dates:
        lines = [
            f"  {_where(one.span)} “{shown(one.text)}”: "
            f"{words.meant(one.days, one.granularity)}, {one.basis}, {one.rule}"
            for one in article.dates
        ]
        parts.append("DATES\n" + "\n".join(lines))
    if article.unresolved:
        lines = [f"  {_where(no.span)} “{shown(no.text)}”: {shown(no.why)}" for no in article.unresolved]
        parts.append("UNRESOLVED\n" + "\n".join(lines))
    if article.claims:
        lines = [
            f"  {_where(one.span)} "
            f"{' ← '.join(shown(link) for link in one.chain) or shown(one.source or 'unnamed')} "
            f"{one.stance}: {shown(article.text(one.span))}"
            for one in article.claims
        ]
        parts.append("CLAIMS\n" + "\n".join(lines))
    if article.figures:
        lines = [f"  {_where(one.span)} {figure_line(one)}" for one in article.figures]
        parts.append("FIGURES\n" + "\n".join(lines))
    return parts


def figure_line(figure: Figure) -> str:
    """ "over 50,000 soldiers (Russian soldiers in Kursk), by The New York Times, as of Tue 12 Nov 2024"."""
    text = shown(figure.text)
    if figure.counted and figure.counted != figure.text:
        text += f" ({shown(figure.counted)})"
    if figure.by:
        text += f", by {shown(figure.by)}"
    if figure.as_of is not None:
        text += f", as of {words.span(figure.as_of)}"
    return text


def _where(span: Span) -> str:
    return f"{span.paragraph + 1}:{span.start}"


def articles_list(articles: Iterable[Listed]) -> str:
    """`articles`: two lines each, with the summary's first sentence."""
    lines = []
    for article in articles:
        outlet = f"  {shown(article.outlet)}" if article.outlet else ""
        lines.append(f"{article.id[:_ID]}  {dated(article.published)}{outlet}")
        lines.append(f"  {shown(article.title) if article.title else 'untitled'}")
        lines += [f"    {shown(sentence)}" for sentence in article.summary[:1]]
    return "".join(f"{line}\n" for line in lines)


def stories_list(
    stories: Iterable[Story],
    articles: Mapping[str, Listed],
    copies: Iterable[CopySet] = (),
    *,
    why: bool = False,
) -> str:
    """`stories`: title, days, members; sets of copies are named as such."""
    in_set = {one: copy for copy in copies for one in copy.articles}
    blocks = []
    for story in stories:
        when = words.span(story.days) if story.days else "undated"
        count = len(story.articles)
        origins = len({in_set[one].articles if one in in_set else (one,) for one in story.articles})
        legs = f"{count} article{'s' if count != 1 else ''}"
        if origins != count:
            legs += f", {origins} without copies"
        lines = [f"{story.id[:_ID]}  {when}  {legs}", f"  {shown(story.title)}"]
        for one in story.articles:
            article = articles.get(one)
            outlet = shown(article.outlet) if article and article.outlet else "outlet unknown"
            title = shown(article.title) if article and article.title else "untitled"
            copy = "  (copy)" if one in in_set and one != in_set[one].articles[0] else ""
            lines.append(f"    {one[:_ID]}  {outlet}  {title}{copy}")
        if why and story.why:
            first, *pairs = story.why.split("\n")
            lines += [f"    why: {shown(first)}", *(f"      {shown(pair.strip())}" for pair in pairs)]
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def search_line(article: Listed, excerpt: str) -> str:
    """A hit of `search`: the article and the words around what was found."""
    outlet = f"  {shown(article.outlet)}" if article.outlet else ""
    title = shown(article.title) if article.title else "untitled"
    return f"{article.id[:_ID]}  {dated(article.published)}{outlet}\n  {title}\n    {shown(excerpt)}"
