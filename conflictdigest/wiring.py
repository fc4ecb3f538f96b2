"""The one place that builds the real things and reads the clock and the configuration file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from conflictdigest.errors import ConfigError, StoreError

if TYPE_CHECKING:
    from conflictdigest.config import Config
    from conflictdigest.names import Lexicon
    from conflictdigest.pipeline.annotate import Recipe
    from conflictdigest.pipeline.feeds import FeedSources
    from conflictdigest.ports import FeedStore, MailStore, Post, Sources, Store, Web


class SystemClock:
    """The machine's clock, in the user's zone (TZ)."""

    def now(self) -> datetime:
        return datetime.now().astimezone()

    def today(self) -> date:
        return self.now().date()


def config_path(chosen: Path | None) -> Path:
    """`--config`, CONFLICTDIGEST_CONFIG, or the platform's place for configuration."""
    if chosen:
        return chosen
    if stated := os.environ.get("CONFLICTDIGEST_CONFIG"):
        return Path(stated).expanduser()
    import platformdirs

    return Path(platformdirs.user_config_dir("conflictdigest")) / "config.toml"


def configured(chosen: Path | None) -> bool:
    """Whether there is a configuration to be read, or one was named."""
    return bool(chosen or os.environ.get("CONFLICTDIGEST_CONFIG")) or config_path(None).exists()


def settings(chosen: Path | None) -> Config:
    """The configuration; defaults when there is no file and none was named. ConfigError when it is wrong."""
    path = config_path(chosen)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        if chosen or os.environ.get("CONFLICTDIGEST_CONFIG"):
            raise ConfigError(f"{path}: no such file; `conflictdigest config edit` makes one") from None
        from conflictdigest.config import Config

        return Config()
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: not in UTF-8: {error.reason} at byte {error.start}") from None
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    from conflictdigest.config import parse

    return parse(text, str(path))


def store_path(chosen: Path | None) -> Path:
    """`--store`, CONFLICTDIGEST_STORE, or the platform's place for data."""
    if chosen:
        return chosen
    if stated := os.environ.get("CONFLICTDIGEST_STORE"):
        return Path(stated).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("conflictdigest")) / "store.db"


@contextmanager
def open_store(chosen: Path | None, *, create: bool = False, alone: bool = False) -> Iterator[MailStore]:
    """The store, closed at the end. StoreError when there is none and `create` is off.

    `alone` keeps other runs from changing it meanwhile: LockedError when one does already.
    """
    from conflictdigest import store as room

    path = store_path(chosen)
    if not create and not path.exists():
        raise StoreError(f"no store at {path}; read something into it first: conflictdigest ingest FILE…")
    opened = room.open_store(path, create=create)
    try:
        with opened.lock() if alone else nullcontext():
            yield opened
    finally:
        opened.close()


@contextmanager
def passing_store() -> Iterator[Store]:
    """A store in memory: leaves nothing behind."""
    from conflictdigest import store as room

    opened = room.open_store(Path(":memory:"), create=True)
    try:
        yield opened
    finally:
        opened.close()


def sources(
    config: Config,
    *,
    allow_private: bool = False,
    ignore_robots: bool = False,
    watch: Callable[[int, int], None] | None = None,
) -> Sources:
    """What brings in files, folders, standard input and pages."""
    from conflictdigest import fetch

    return fetch.sources(
        config.fetch,
        allow_private=allow_private,
        ignore_robots=ignore_robots,
        watch=watch,
        limits=fetch.LocalLimits(config.limits.source_bytes),
    )


def web(config: Config, *, allow_private: bool = False, ignore_robots: bool = False) -> Web:
    """What asks servers, within the bounds of configuration and command line."""
    from conflictdigest import fetch

    return fetch.web(config.fetch, allow_private=allow_private, ignore_robots=ignore_robots)


def feed_sources(
    config: Config,
    store: FeedStore,
    *,
    names: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
    since: date | None = None,
    allow_private: bool = False,
    ignore_robots: bool = False,
    watch: Callable[[int, int], None] | None = None,
) -> FeedSources:
    """What is new in the feeds that the user follows."""
    from conflictdigest import fetch
    from conflictdigest.pipeline import feeds

    asking = fetch.web(config.fetch, allow_private=allow_private, ignore_robots=ignore_robots)
    choice = feeds.Choice(names, tags)
    return feeds.sources(store, fetch.Visitor(asking), datetime.now(UTC), choice, since=since, watch=watch)


def post(config: Config) -> Post:
    """What takes letters to their recipients. ConfigError when nothing says from whom."""
    from conflictdigest import deliver

    if not config.mail.sender:
        raise ConfigError('nothing says from whom mail comes: add from = "you@example.org" under [mail]')
    return deliver.post(config.mail)


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def recipe(config: Config, summariser: str | None = None, sentences: int | None = None) -> Recipe:
    """How articles are read: as the command line says, else the configuration, with the names it adds."""
    from conflictdigest import intake
    from conflictdigest.pipeline.annotate import Recipe

    return Recipe(
        summariser=summariser or config.summary.method,
        sentences=sentences or config.summary.sentences,
        lexicon=_lexicon(config) if config.lexicon else None,
        parties=config.parties,
        limits=intake.Limits(
            config.limits.source_bytes,
            config.limits.html_bytes,
            config.limits.article_characters,
            config.limits.line_characters,
        ),
    )


def _lexicon(config: Config) -> Lexicon:
    from conflictdigest.names.lexicon import Added, Lexicon

    return Lexicon(
        tuple(Added(n.name.casefold(), n.kind, (n.name, *n.spellings), n.country) for n in config.lexicon)
    )
