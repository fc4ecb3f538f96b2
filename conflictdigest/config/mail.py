"""The parts of a configuration that speak of mail: [mail] and [digests.NAME]."""

from __future__ import annotations

import re
import shlex
from enum import StrEnum

from conflictdigest.config import checks
from conflictdigest.config.table import Table
from conflictdigest.config.values import Attachment, Digest, Empty, MailSettings, Security, Way

_PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}
_SECRET = "must not stand in this file; use password_command, password_env or password_file"  # noqa: S105


class Only(StrEnum):
    DISPUTED = "disputed"
    SINGLE_ORIGIN = "single-origin"
    AHEAD = "ahead"


def mail(table: Table) -> MailSettings:
    """[mail]: from whom, and which way."""
    plain = MailSettings()
    if table.has("password"):
        table.fail("password", _SECRET)
    name, sender = checks.name_and_address(table.string("from", check=checks.address))
    host = table.string("host", check=checks.host)
    folder = table.path("folder")
    usual = Way.SMTP if host else Way.FOLDER if folder else Way.SENDMAIL
    way = table.choice("way", Way, usual)
    security = table.choice("security", Security, Security.STARTTLS)
    made = MailSettings(
        sender=sender,
        sender_name=name,
        way=way,
        host=host,
        port=table.integer("port", _PORTS[security], 1, 65535),
        security=security,
        user=table.string("user"),
        password_command=_command(table, "password_command"),
        password_env=table.string("password_env", check=checks.variable),
        password_file=table.string("password_file"),
        ca_file=str(table.path("ca_file") or "") or None,
        timeout=table.number("timeout", plain.timeout, 0.1, 600),
        deadline=table.number("deadline", plain.deadline, 0.1, 3600),
        sendmail=_command(table, "sendmail") or plain.sendmail,
        folder=folder,
        reply_to=table.string("reply_to", check=checks.address),
    )
    _consistent(table, made)
    table.done()
    return made


def _consistent(table: Table, made: MailSettings) -> None:
    if made.way is Way.SMTP and not made.host:
        table.fail("way", 'smtp needs a server: host = "mail.example.org"')
    if made.way is Way.FOLDER and made.folder is None:
        table.fail("way", 'folder needs one: folder = "~/digests"')
    ways = [k for k in ("password_command", "password_env", "password_file") if table.has(k)]
    if len(ways) > 1:
        table.fail(ways[1], f"{ways[0]} gives the password already; keep one of them")
    if ways and not made.user:
        table.fail(ways[0], 'a password needs a user: user = "…"')
    if made.user and made.security is Security.NONE and made.host not in ("localhost", "127.0.0.1", "::1"):
        table.fail("security", "a password must not travel in the clear; use starttls or tls")


def _command(table: Table, key: str) -> tuple[str, ...]:
    """A program with its arguments, as a list or as a shell would split it (no shell runs it)."""
    words = table.strings(key) if not isinstance(table.values.get(key), list) else _as_written(table, key)
    if len(words) != 1 or isinstance(table.values.get(key), list):
        return words
    try:
        return tuple(shlex.split(words[0]))
    except ValueError as error:
        table.fail(key, f"is no command: {error}")


def _as_written(table: Table, key: str) -> tuple[str, ...]:
    table.strings(key)  # checks that all are texts
    listed = table.values[key]
    return tuple(str(word) for word in listed) if isinstance(listed, list) else ()


def digests(top: Table, topics: frozenset[str]) -> dict[str, Digest]:
    """[digests.NAME], each."""
    found = {}
    for name, table in top.tables("digests"):
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}", name):
            table.fail("", "a digest's name has letters, digits, - and _ only, at most 40")
        found[name] = _digest(name, table, topics)
    return found


def _digest(name: str, table: Table, topics: frozenset[str]) -> Digest:
    plain = Digest(name)

    def topic(text: str) -> str | None:
        there = ", ".join(sorted(topics)) or "none"
        return None if text in topics else f"is no topic of this file (there are: {there})"

    only = table.string("only")
    if only:
        table.choice("only", Only, Only.DISPUTED)
    made = Digest(
        name=name,
        to=tuple(checks.name_and_address(t)[1] for t in table.strings("to", check=checks.address)),
        title=table.string("title"),
        topics=table.strings("topics", check=topic),
        outlets=table.strings("outlets"),
        places=table.strings("places"),
        actors=table.strings("actors"),
        grep=table.string("grep", check=checks.regex) or None,
        only=only or None,
        window=table.days("window", plain.window),
        ahead=table.maybe("ahead", lambda key: table.days(key, 1)),
        max_days=table.maybe("max_days", lambda key: table.integer(key, 1, 1, 3660)),
        per_day=table.maybe("per_day", lambda key: table.integer(key, 1, 1, 1000)),
        empty=table.choice("empty", Empty, plain.empty),
        subject=table.string("subject", plain.subject, check=_subject),
        attach=table.choices("attach", Attachment),
        articles=table.flag("articles", plain.articles),
        silent_days=table.days("silent_days", plain.silent_days),
        list_id=table.string("list_id", check=checks.list_id),
        list_unsubscribe=table.string("list_unsubscribe", check=checks.unsubscribe),
    )
    table.done()
    return made


def _subject(text: str) -> str | None:
    return (
        None
        if 0 < len(text.strip()) <= 100
        else 'must be "counts", "neutral" or words of your own, at most 100'
    )
