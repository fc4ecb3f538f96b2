"""What is derived from evidence, made anew in the neighbourhood of what changed.

Copies and stories, inferred dates, drafts with settled days, entries, ties between denials and what they
deny: each a pure function of the set of articles, whatever the order in which they came. A killed run
leaves articles `pending`; the next refresh does them again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from conflictdigest import claims, dates, group, timeline, timex
from conflictdigest.model.article import Article
from conflictdigest.model.days import Days
from conflictdigest.model.timeline import Draft, Entry, EntryKind
from conflictdigest.pipeline.annotate import dated
from conflictdigest.pipeline.derive import NOTHING, derive, drafts_of, keep, keep_better
from conflictdigest.pipeline.recall import as_known, recall
from conflictdigest.pipeline.regrouped import moved, renewed
from conflictdigest.ports import Store

_BATCH = 3_000_000
"""Bytes of packed drafts in one transaction: bounds memory, and what a killed run has to do again."""


def refresh(store: Store, changed: Iterable[str]) -> None:
    """Bring everything derived up to date after `changed` articles were put or removed."""
    waiting = set(changed)
    if not waiting:
        return
    with store.transaction():
        fresh = recall(store) - waiting
        store.put_off(fresh)
    for batch in _batches(store, waiting | fresh):
        with store.transaction():
            _refresh(store, batch)
            store.refreshed(batch)


def _batches(store: Store, changed: Iterable[str]) -> Iterator[list[str]]:
    """The articles in runs of about the same bulk: short ones by the thousand, long ones by the dozen.

    By publication: those of one time share days and stories, which are then made anew once, not once a batch.
    """
    waiting = set(changed)
    sizes = store.draft_sizes(sorted(waiting))
    batch = sorted(waiting - sizes.keys())  # removed
    bulk = 0
    for one, size in sizes.items():
        if batch and bulk + size > _BATCH:
            yield batch
            batch, bulk = [], 0
        batch.append(one)
        bulk += size
    if batch:
        yield batch


def rebuild(store: Store) -> None:
    """Drop all that is derived and make it again; the content comes out identical."""
    with store.transaction():
        store.drop_derived()
        for article in store.articles():
            keep(store, [(article, derive(article))])
    refresh(store, store.ids())


def _refresh(store: Store, changed: Sequence[str]) -> None:
    index = store.candidates()
    present = {a.id for a in store.listed(changed)}
    missing = sorted(present - index.twins(present).keys())  # the store is of an earlier version
    known = store.recurring(missing)
    for article in store.articles(missing):
        keep_better(store, article.id, derive(article, known.get(article.id, NOTHING)))
    gone = [one for one in changed if one not in present]
    for article_id in gone:
        index.remove(article_id)
    grouped = group.regroup(index, changed, store.overrides())
    moving = moved(store, grouped)
    stories = renewed(store, grouped, present)
    store.set_grouping(grouped)
    for article in _infer_dates(store, stories):
        for better in as_known(store, [article]):
            store.set_drafts(article.id, drafts_of(better))
    prints = timeline.Prints()
    days = store.settled_days(sorted({*present, *moving}))
    settled = _settle(store, stories, days, prints)
    _merge(store, days, settled, prints)


def _infer_dates(store: Store, stories: Mapping[str, Sequence[str]]) -> Iterator[Article]:
    """Undated articles of these stories to which their neighbours now give another bracket."""
    dateless = frozenset(store.undated())
    for _, members in sorted(stories.items()):
        undated = [a for a in members if a in dateless]
        neighbours = list(store.articles([m for m in members if m not in dateless])) if undated else []
        for article in list(store.articles(undated)):
            bracket, expressions = None, None
            if neighbours:
                expressions = timex.find(article.paragraphs, article.sentences, article.language)
                bracket = dates.bracket(article, expressions, neighbours)
            if bracket != article.published:
                better = dated(article, bracket, expressions)
                store.set_article(better)
                yield better


def _settle(
    store: Store, stories: Mapping[str, Sequence[str]], days: set[Days], prints: timeline.Prints
) -> dict[str, list[Draft]]:
    """Give days to drafts without, story by story; the drafts by article. `days` gets those that changed."""
    now: dict[str, list[Draft]] = {}
    for _, members in sorted(stories.items()):
        after = _by_article(timeline.settle(list(store.drafts(members)), prints))
        for member in members:
            now[member] = after.get(member, [])
            days |= store.set_settled(member, now[member])
    return now


def _by_article(drafts: Iterable[Draft]) -> dict[str, list[Draft]]:
    found: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        found[draft.quote.article].append(draft)
    return dict(found)


def _merge(
    store: Store, days: set[Days], settled: Mapping[str, Sequence[Draft]], prints: timeline.Prints
) -> None:
    """Entries on these days, then the ties of every story that has a part in them."""
    scope = sorted(days)
    old = {e.story for e in store.entries_of(days=scope) if e.story}
    drafts = [d for one in sorted(settled) for d in settled[one] if d.days in days]
    drafts += store.settled(days=scope, without=sorted(settled))
    articles = sorted({d.quote.article for d in drafts})
    fresh = timeline.merge(
        drafts, story_of=store.story_of(articles), copies=list(store.copies(articles)), prints=prints
    )
    stories = old | {e.story for e in fresh if e.story}
    others = list(store.entries_of(stories=sorted(stories), without=scope))
    tied = {e.id: e for e in _tied([*fresh, *others])}
    store.set_entries(scope, [tied.get(e.id, e) for e in fresh])
    store.update_entries([tied[e.id] for e in others if tied[e.id] is not e])


def _tied(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Those that belong to a story, with the ties that they have in it."""
    by_story: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.story:
            by_story[entry.story].append(entry)
    for _, members in sorted(by_story.items()):
        denied = any(e.kind is EntryKind.DENIAL for e in members)
        yield from timeline.with_ties(members, claims.tie(timeline.statements(members)) if denied else ())


def remove(store: Store, ids: Sequence[str]) -> None:
    """Remove articles and all that was derived from them; their neighbours are refreshed."""
    with store.transaction():
        store.remove(sorted(set(ids)))
        refresh(store, store.pending())
    store.forget()
