"""From sources to stored, annotated, grouped articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from hashlib import blake2b
from itertools import chain

import msgspec
from msgspec import Struct, field
from msgspec.structs import asdict

from conflictdigest import intake
from conflictdigest.model import replace
from conflictdigest.model.article import Article, Outcome, Status
from conflictdigest.model.source import Given, Item, Raw, Skip
from conflictdigest.model.story import Override
from conflictdigest.pipeline.annotate import Recipe, article_id, content_digest
from conflictdigest.pipeline.batches import batches
from conflictdigest.pipeline.derive import Derived, derive, keep
from conflictdigest.pipeline.marks import Mark
from conflictdigest.pipeline.recall import Knowledge
from conflictdigest.pipeline.refresh import refresh
from conflictdigest.pipeline.workers import Job, Piece, Read, Result, in_order
from conflictdigest.ports import Known, Store

Progress = Callable[[str], None]


class Order(Struct, frozen=True):
    """What the user asked of one ingest."""

    given: Given = field(default_factory=Given)
    recipe: Recipe = field(default_factory=Recipe)
    again: bool = False
    """Read articles again although nothing changed (a newer version of the program)."""
    since: date | None = None
    jobs: int = 1
    """Processes at most; few items are read in this one."""
    strict: bool = False
    """Stop at the first source that fails."""


def ingest(
    raws: Iterable[Raw | Skip | Mark],
    store: Store,
    order: Order,
    progress: Progress = lambda _: None,
    *,
    items: Iterable[tuple[str, Item]] = (),
    brought: Iterable[tuple[str, Item]] = (),
) -> list[Outcome]:
    """Read, store, refresh what is derived. One outcome for each article or failed source, in input order;
    it names the stored article.

    Articles are stored as soon as they are read, a few files in one transaction, so a killed run loses next
    to nothing that it had read; `refresh` catches up on what an earlier killed run left. `items` are stored
    ones, with their ids, to be read again; `brought` come from another store, with their keys.
    """
    outcomes: list[Outcome] = []
    known = Knowledge(store)
    work = chain(_jobs(raws, store, order), _again(items, store), _carried(brought, store))
    for batch in batches(_instead(in_order(work, order.recipe, order.jobs, known), store, order)):
        with store.transaction():
            derived: list[tuple[Article, Derived]] = []
            made = [_settle(store, job, result, order, derived) for job, result in batch]
            keep(store, derived)
            known.more(len(derived))
            del derived
        for outcome in (o for o in made if o is not None):
            outcomes.append(outcome)
            progress(outcome.origin)
        last, result = batch[-1]
        if isinstance(last, Mark):
            last.done()
        failed = isinstance(result, Skip)
        del batch, last, result  # a large page would stay in memory while the next one is read
        if order.strict and failed:
            break
    refresh(store, store.pending())
    return outcomes


def stored_items(store: Store) -> Iterator[tuple[str, Item]]:
    """Every stored article's (id, item), as it came in."""
    for one in store.ids():
        yield one, decode_item(*store.raw(one))


def _again(items: Iterable[tuple[str, Item]], store: Store) -> Iterator[Job]:
    overrides = store.overrides()
    for one, item in items:
        known = store.known_as(one)
        fixed = overruled(item, one, overrides)
        yield Job(fixed, known.key, known.digest, known.given, Status.UPDATED, known, item)


def _carried(items: Iterable[tuple[str, Item]], store: Store) -> Iterator[Job]:
    for key, item in items:
        digest, given = content_digest(item), _given_digest(item)
        status, known = _decide(*store.known(key, digest), digest, given, again=False)
        yield Job(item, key, digest, given, status, known)


def skipped(skip: Skip) -> Outcome:
    return Outcome(skip.origin, Status.SKIPPED, None, skip.origin_id, skip.reason, skip.detail, skip.passing)


def _instead(
    done: Iterable[tuple[Piece, Result]], store: Store | None, order: Order
) -> Iterator[tuple[Piece, Result]]:
    """A page without an article in it gives way to its fallback, which says why it stands there."""
    for job, result in done:
        if isinstance(result, Skip) and isinstance(job, Job) and job.fallback is not None:
            raw = job.fallback
            if raw.feed is not None:
                raw = replace(raw, feed=replace(raw.feed, failure=result.reason))
            work = fresh([raw], order) if store is None else _jobs([raw], store, order)
            yield from in_order(work, order.recipe, 1)
        else:
            yield job, result
        del job, result


def fresh(raws: Iterable[Raw | Skip], order: Order) -> Iterator[Job | Skip]:
    """Work with nothing known of it."""
    for raw in raws:
        if isinstance(raw, Skip):
            yield raw
            continue
        for item in intake.items(raw, _stated(order.given, raw.given), limits=order.recipe.limits):
            if not isinstance(item, Skip):
                yield Job(item, fallback=raw.fallback)
            elif raw.fallback is not None:
                yield from fresh([raw.fallback], order)
            else:
                yield item


def read_fresh(raws: Iterable[Raw | Skip], order: Order) -> Iterator[tuple[Piece, Result]]:
    """Each source read, with no store at hand."""
    recipe = replace(order.recipe, derive=False)
    return _instead(in_order(fresh(raws, order), recipe, order.jobs), None, order)


def _stated(by_user: Given, by_source: Given) -> Given:
    """What the command line says counts for more than what is set for one source; tags add up."""
    return Given(
        title=by_user.title or by_source.title,
        published=by_user.published or by_source.published,
        outlet=by_user.outlet or by_source.outlet,
        authors=by_user.authors or by_source.authors,
        url=by_user.url or by_source.url,
        language=by_user.language or by_source.language,
        tags=tuple(dict.fromkeys((*by_user.tags, *by_source.tags))),
    )


def _jobs(raws: Iterable[Raw | Skip | Mark], store: Store, order: Order) -> Iterator[Piece]:
    ahead: dict[str, Known] = {}  # read in this run, perhaps not stored yet
    by_key: dict[str, Known] = {}
    overrides = store.overrides()
    for raw in raws:
        if isinstance(raw, Skip | Mark):
            yield raw
            continue
        for item in intake.items(raw, _stated(order.given, raw.given), limits=order.recipe.limits):
            if isinstance(item, Skip):
                yield from [item] if raw.fallback is None else _jobs([raw.fallback], store, order)
                continue
            key, digest, given = _key(item, raw), content_digest(item), _given_digest(item)
            same_key, same_content = store.known(key, digest)
            same_key, same_content = by_key.get(key, same_key), ahead.get(digest, same_content)
            status, known = _decide(same_key, same_content, digest, given, order.again)
            if status is not Status.UNCHANGED:
                mine = Known(
                    known.article if status is Status.NEW and known else article_id(item), key, digest, given
                )
                by_key[key], ahead[digest] = mine, ahead.get(digest, mine)
            fixed = overruled(item, known.article, overrides) if known and status is Status.UPDATED else item
            yield Job(fixed, key, digest, given, status, known, item, raw.fallback)


def _key(item: Item, raw: Raw) -> str:
    """Names the place for good. What comes over standard input has no place but its content."""
    if raw.origin == "-":
        return f"-:{content_digest(item)}"
    base = item.key or raw.key or item.origin
    part = item.origin_id or item.origin.removeprefix(raw.origin)
    return base if not part or base.endswith(part) else f"{base}#{part.removeprefix('#')}"


def _given_digest(item: Item) -> str:
    stated = repr((sorted(asdict(item.given).items()), item.url, item.feed))
    return blake2b(stated.encode(errors="surrogatepass"), digest_size=8).hexdigest()


def _decide(
    by_key: Known | None, by_content: Known | None, digest: str, given: str, again: bool
) -> tuple[Status, Known | None]:
    """The status of an item, and the stored article it concerns (itself, or the version it replaces)."""
    if by_key and by_key.digest == digest:
        same = by_key.given == given and not again
        return (Status.UNCHANGED if same else Status.UPDATED), by_key
    if by_key:
        return Status.UPDATED, by_key
    if by_content:
        return Status.COPY, by_content
    return Status.NEW, None


def _settle(
    store: Store, job: Piece, read: Result, order: Order, done: list[tuple[Article, Derived]]
) -> Outcome | None:
    """Store an article; `done` gets it, with what is to be kept of it besides."""
    result, derived = (read.article, read.derived) if isinstance(read, Read) else (read, None)
    if isinstance(result, Skip):
        return skipped(result)
    if not isinstance(job, Job):
        return None
    item = job.item
    if job.status is Status.UNCHANGED and job.known:
        return Outcome(item.origin, Status.UNCHANGED, origin_id=item.origin_id, stored=job.known.article)
    if result is None or too_old(result, order):
        return None
    replaces = None
    if job.status is Status.UPDATED and job.known:
        if job.known.digest == job.digest:  # same words read again: the article keeps its id
            result = replace(result, id=job.known.article)
        else:
            replaces = job.known.article
    store.put(
        result,
        key=job.key,
        digest=job.digest,
        given=job.given,
        raw=item.raw,
        item=encode_item(job.original or item),
        replaces=replaces,
    )
    fits = derived is not None and derived.profile.article == result.id
    done.append((result, derived if fits and derived else derive(result)))
    teaser = item.feed is not None and item.feed.teaser_only
    reason, detail = ("teaser-only", item.feed.failure or "") if item.feed and teaser else (None, "")
    return Outcome(item.origin, job.status, None, item.origin_id, reason, detail, stored=result.id)


def too_old(article: Article, order: Order) -> bool:
    return bool(order.since and article.published and article.published.days.last < order.since)


def overruled(item: Item, article: str, overrides: Iterable[Override]) -> Item:
    """The item with the date and the cuts that the user has overruled for this article."""
    mine = [o for o in overrides if o.articles == (article,)]
    for date_given in [o.value for o in mine if o.kind == "date"][-1:]:
        item = replace(item, given=replace(item.given, published=date_given))
    kept = frozenset(o.value for o in mine if o.kind == "keep")
    return replace(item, keep=item.keep | kept) if kept else item


def encode_item(item: Item) -> bytes:
    """The item beside its raw bytes; the content only where it is not simply those bytes as UTF-8."""
    plain = item.raw.decode("utf-8", errors="replace") == item.content
    return msgspec.json.encode(replace(item, raw=b"", content="" if plain else item.content))


def decode_item(raw: bytes, item: bytes) -> Item:
    found = msgspec.json.decode(item, type=Item)
    return replace(found, raw=raw, content=found.content or raw.decode("utf-8", errors="replace"))
