"""From the text of a configuration to settings; the file itself is read by `wiring`."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum

from conflictdigest.config import checks
from conflictdigest.config.lines import syntax_error
from conflictdigest.config.mail import digests, mail
from conflictdigest.config.table import Table
from conflictdigest.config.values import AddedName, Config, ReadingLimits, SummarySettings, Topic
from conflictdigest.errors import ConfigError
from conflictdigest.model.names import NameKind
from conflictdigest.model.web import HttpSettings


class Method(StrEnum):
    LEXRANK = "lexrank"
    TEXTRANK = "textrank"
    LUHN = "luhn"
    LSA = "lsa"
    LEAD = "lead"


def parse(text: str, file: str) -> Config:
    """The settings in a TOML text. `file` is named in messages, and relative paths start at its folder.

    ConfigError for the first thing that is wrong: file, line, setting, what is allowed.
    """
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line, what = syntax_error(error, text)
        raise ConfigError(f"{file}:{line}: this is no TOML: {what}") from None
    except (ValueError, RecursionError) as error:  # numbers of thousands of digits, lists in lists in lists
        raise ConfigError(f"{file}:1: this is no TOML that can be read: {error}") from None
    top = Table(values, (), text, file)
    topics = {name: _topic(table) for name, table in top.tables("topics")}
    made = Config(
        log=top.path("log"),
        fetch=_fetch(top.table("fetch")),
        limits=_limits(top.table("limits")),
        summary=_summary(top.table("summary")),
        topics=topics,
        lexicon=_names(top.table("names")),
        parties=_members(top.table("parties")),
        families=_members(top.table("families")),
        mail=mail(top.table("mail")),
        digests=digests(top, frozenset(topics)),
    )
    top.done()
    return made


def _topic(table: Table) -> Topic:
    made = Topic(table.strings("words", check=_word), table.strings("exclude", check=_word))
    if not made.words:
        table.fail("", 'needs words: words = ["…", "…"]')
    table.done()
    return made


def _word(text: str) -> str | None:
    return None if text.strip() else "must not be empty"


def _fetch(table: Table) -> HttpSettings:
    plain = HttpSettings()
    made = HttpSettings(
        connect_timeout=table.number("connect_timeout", plain.connect_timeout, 0.1, 600),
        read_timeout=table.number("read_timeout", plain.read_timeout, 0.1, 600),
        total_timeout=table.number("total_timeout", plain.total_timeout, 0.1, 3600),
        max_bytes=table.size("max_bytes", plain.max_bytes),
        max_decoded=table.size("max_decoded", plain.max_decoded),
        max_redirects=table.integer("max_redirects", plain.max_redirects, 0, 30),
        retries=table.integer("retries", plain.retries, 0, 10),
        backoff=table.number("backoff", plain.backoff, 0, 600),
        patience=table.number("patience", plain.patience, 0, 3600),
        pause=table.number("pause", plain.pause, 0, 3600),
        max_crawl_delay=table.number("max_crawl_delay", plain.max_crawl_delay, 0, 3600),
        jobs=table.integer("jobs", plain.jobs, 1, 256),
        buffer=table.size("buffer", plain.buffer),
        allow_private=table.flag("allow_private", plain.allow_private),
        allowed_hosts=frozenset(h.lower() for h in table.strings("allowed_hosts", check=checks.host)),
        ignore_robots=table.flag("ignore_robots", plain.ignore_robots),
        contact=table.string("contact", check=_contact) or None,
        proxy=_proxy_setting(table),
        ca_file=_file(table, "ca_file"),
    )
    table.done()
    return made


def _file(table: Table, key: str) -> str | None:
    found = table.path(key)
    return str(found) if found else None


def _contact(text: str) -> str | None:
    good = text.isascii() and not set("()\\") & set(text)
    return None if good else "must be an address or page in plain ASCII, without brackets"


def _proxy_setting(table: Table) -> str | None:
    """Not written: the environment's; empty: none."""
    stated = table.string("proxy", check=_proxy)
    return stated if table.has("proxy") else None


def _proxy(text: str) -> str | None:
    return checks.web_address(text) if text else None


def _limits(table: Table) -> ReadingLimits:
    plain = ReadingLimits()
    made = ReadingLimits(
        table.size("source_bytes", plain.source_bytes),
        table.size("html_bytes", plain.html_bytes),
        table.size("article_characters", plain.article_characters),
        table.size("line_characters", plain.line_characters),
    )
    table.done()
    return made


def _summary(table: Table) -> SummarySettings:
    made = SummarySettings(
        table.choice("method", Method, Method.LEXRANK).value, table.integer("sentences", 3, 1, 50)
    )
    table.done()
    return made


_KINDS = {
    "places": NameKind.PLACE,
    "actors": NameKind.ACTOR,
    "outlets": NameKind.OUTLET,
    "people": NameKind.PERSON,
}


def _names(table: Table) -> tuple[AddedName, ...]:
    """[names.places] "Norburg" = ["Норбург"], or { spellings = [...], country = "UA" }."""
    found = []
    for key, kind in _KINDS.items():
        group = table.table(key)
        for name, value in group.values.items():
            if bad := checks.spelling(name):
                group.fail(name, bad)
            if isinstance(value, dict):
                one = group.table(name)
                spellings = one.strings("spellings", check=checks.spelling)
                country = one.string("country", check=checks.country) or None
                one.done()
            else:
                spellings, country = group.strings(name, check=checks.spelling), None
            found.append(AddedName(name, kind, spellings, country))
        group.done()
    table.done()
    return tuple(found)


def _members(table: Table) -> dict[str, str]:
    """{"Ostland" = ["the ministry", "Norburg command"]} turned around, member to whole."""
    found: dict[str, str] = {}
    for whole in table.values:
        for member in table.strings(whole, check=_word):
            if found.setdefault(member, whole) != whole:
                table.fail(whole, f"{member!r} stands under {found[member]!r} already")
        found.setdefault(re.sub(r"\s+", " ", whole), whole)
    table.done()
    return found
