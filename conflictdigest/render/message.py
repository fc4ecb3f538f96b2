"""From an issue to the bytes of a mail, the same bytes for the same values: no clock, no chance.

Each recipient gets a copy with an address line of its own (`addressed`), so that readers learn nothing of
one another.
"""

from __future__ import annotations

import email.policy
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from hashlib import blake2b

from conflictdigest.config.values import Attachment, Digest, MailSettings
from conflictdigest.model import replace
from conflictdigest.model.digest import Issue
from conflictdigest.model.timeline import TimelineView
from conflictdigest.render.mail import mail_html, mail_text, subject
from conflictdigest.render.safe import shown

MOST = 90_000
"""Bytes of both bodies as sent; Gmail cuts mails off at 102 kB."""
_HEADROOM = 2_000
_ENOUGH = 0.9
"""The part of `MOST` that is filled before no better fit is looked for."""
_TYPES = {
    Attachment.HTML: ("text", "html"),
    Attachment.MD: ("text", "markdown"),
    Attachment.CSV: ("text", "csv"),
    Attachment.JSON: ("application", "json"),
}


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a mail carries beside its content."""

    digest: Digest
    mail: MailSettings
    made: datetime
    """UTC: the Date header."""
    identity: str = ""
    """The Message-ID of a letter that is made again; else it is worked out."""


def message_id(digest: str, day: date, sender: str) -> str:
    """Stable: the same digest of the same day has one identity, whoever makes it and however often.

    It takes the sender's domain, and tells neither the machine nor the digest's name.
    """
    secret = blake2b(f"{digest}\n{sender}".encode(), digest_size=8).hexdigest()
    return f"<{day:%Y%m%d}.{secret}@{sender.rpartition('@')[2] or 'localhost.invalid'}>"


def letter_name(digest: str, day: date) -> str:
    """A name of the letter for good that is fit for a file and tells nothing of its topic."""
    secret = blake2b(digest.encode(), digest_size=6).hexdigest()
    return f"{day:%Y%m%d}.{secret}"


def message(issue: Issue, envelope: Envelope) -> bytes:
    """The whole mail but for `To`, in CRLF lines. The bodies stay below `MOST`; the rest is attached."""
    short, text, html = _fitting(issue, envelope)
    made = EmailMessage(policy=email.policy.SMTP)
    _headers(made, issue, envelope)
    made.set_content(text, cte=_encoding(text))
    made.add_alternative(html, subtype="html", cte=_encoding(html))
    wanted = list(envelope.digest.attach)
    if short is not issue and Attachment.HTML not in wanted:
        wanted.insert(0, Attachment.HTML)
    for kind in wanted:
        _attach(made, issue, kind)
    _fix_boundaries(made, made["Message-ID"])
    return made.as_bytes()


def addressed(data: bytes, recipient: str) -> bytes:
    """The same mail for this one."""
    return f"To: {recipient}\r\n".encode("ascii") + data


def _headers(made: EmailMessage, issue: Issue, envelope: Envelope) -> None:
    digest, mail = envelope.digest, envelope.mail
    made["From"] = Address(_header(mail.sender_name), addr_spec=mail.sender)
    made["Subject"] = _header(subject(issue, digest.subject))
    made["Date"] = format_datetime(envelope.made.astimezone(UTC))
    made["Message-ID"] = envelope.identity or message_id(digest.name, issue.day, mail.sender)
    if mail.reply_to:
        made["Reply-To"] = mail.reply_to
    domain = mail.sender.rpartition("@")[2]
    name = (
        letter_name(digest.name, issue.day).partition(".")[2] if digest.subject == "neutral" else digest.name
    )
    made["List-ID"] = f"<{digest.list_id or f'{name.lower()}.digest.{domain}'}>"
    if digest.list_unsubscribe:
        made["List-Unsubscribe"] = f"<{digest.list_unsubscribe}>"
    made["Auto-Submitted"] = "auto-generated"
    made["X-Auto-Response-Suppress"] = "All"


def _header(text: str) -> str:
    """One line for a header. "=?" would be read as encoded, and line ends hidden behind it come to life."""
    return shown(text).replace("=?", "= ?")


def _fitting(issue: Issue, envelope: Envelope) -> tuple[Issue, str, str]:
    """The issue, or as much of it as fits into both bodies, the weightiest first; and the bodies."""
    title = subject(issue, envelope.digest.subject)

    def bodies(one: Issue) -> tuple[str, str]:
        return mail_text(one), mail_html(one, title=title)

    whole = bodies(issue)
    size = sum(map(_size, whole))
    if size <= MOST - _HEADROOM:
        return issue, *whole
    low, high = 0, len(issue.entries)
    best, fitting, filled = shortened(issue, 0), bodies(shortened(issue, 0)), 0
    # entries differ in length, but not much: guess by proportion, and take what comes close
    while high - low > 1 and filled < _ENOUGH * MOST:
        known = (low, filled) if filled else (high, size)
        guess = known[0] * (MOST - _HEADROOM) // known[1] if known[1] else (low + high) // 2
        middle = min(max(guess, low + 1), high - 1)
        one = shortened(issue, middle)
        tried = bodies(one)
        reached = sum(map(_size, tried))
        if reached <= MOST - _HEADROOM:
            low, filled, best, fitting = middle, reached, one, tried
        else:
            high, size = middle, reached
    return best, *fitting


def shortened(issue: Issue, count: int) -> Issue:
    """The `count` entries that matter most: the disputed, then the rest by weight; with their articles."""
    disputed = {e.id for e in issue.disputed}
    rank = {e.id: (e.id not in disputed, -e.weight, e.id) for e in issue.entries}
    kept = frozenset(sorted(rank, key=lambda i: rank[i])[:count])
    related = tuple(e for e in issue.related if kept & {*e.disputes, *e.disputed_by})
    some = replace(
        issue,
        new=tuple(e for e in issue.new if e.id in kept),
        updated=tuple(pair for pair in issue.updated if pair[0].id in kept),
        disputed=tuple(e for e in issue.disputed if e.id in kept),
        ahead=tuple(e for e in issue.ahead if e.id in kept),
        related=related,
        silent=issue.silent[:50],
        total=len(issue.entries),
    )
    quoted = {q.article for e in (*some.entries, *related) for q in e.quotes} | {a.id for a in issue.undated}
    return replace(some, articles=tuple(a for a in issue.articles if a.id in quoted))


def _encoding(text: str) -> str:
    """Quoted-printable, which stays readable, unless base64 is shorter: scripts of other letters."""
    foreign = sum(1 for c in text if c > "\x7f")
    return "base64" if foreign * 6 > len(text) else "quoted-printable"


def _size(text: str) -> int:
    """Bytes as sent, about; never less than that."""
    raw = text.encode()
    if _encoding(text) == "base64":
        return len(raw) * 4 // 3 + len(raw) // 57 * 2 + 80
    escaped = sum(1 for b in raw if b > 126 or b == 61)
    return int((len(raw) + 2 * escaped) * 1.04) + 2 * raw.count(b"\n") + 80


def _attach(made: EmailMessage, issue: Issue, kind: Attachment) -> None:
    from conflictdigest import render

    view = TimelineView(
        entries=issue.entries,
        articles=issue.articles,
        related=issue.related,
        stories=issue.stories,
        with_articles=issue.with_articles,
    )
    match kind:
        case Attachment.HTML:
            text = render.html_timeline(view, title=f"{issue.day}")
        case Attachment.MD:
            text = render.md_timeline(view)
        case Attachment.CSV:
            text = render.csv_timeline(view)
        case Attachment.JSON:
            text = render.json_timeline(view)
    main, sub = _TYPES[kind]
    made.add_attachment(
        text.encode(), maintype=main, subtype=sub, filename=f"digest-{issue.day}.{kind.value}",
        params={"charset": "utf-8"},
    )  # fmt: skip


def _fix_boundaries(made: EmailMessage, seed: str) -> None:
    """Boundaries made of the identity: the library would draw them by lot. "=_" is in no encoded body."""
    for number, part in enumerate(p for p in made.walk() if p.is_multipart()):
        part.set_boundary(f"=_{blake2b(f'{seed}{number}'.encode(), digest_size=12).hexdigest()}")
