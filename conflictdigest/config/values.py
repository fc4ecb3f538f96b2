"""What can be configured, with the defaults that hold without a file."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from msgspec import Struct, field

from conflictdigest.model.names import NameKind
from conflictdigest.model.web import HttpSettings


class Topic(Struct, frozen=True, gc=False):
    """A named set of words; an article has the topic with any of `words` and none of `exclude`."""

    words: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


class AddedName(Struct, frozen=True, gc=False):
    """A name that the package's tables lack: all its spellings mean `name`."""

    name: str
    kind: NameKind
    spellings: tuple[str, ...] = ()
    """Beside the name itself."""
    country: str | None = None
    """ISO 3166 alpha-2."""


class SummarySettings(Struct, frozen=True, gc=False):
    method: str = "lexrank"
    sentences: int = 3


class ReadingLimits(Struct, frozen=True, gc=False):
    """How much is read before a source is refused. Bytes, characters."""

    source_bytes: int = 64_000_000
    html_bytes: int = 12_000_000
    article_characters: int = 1_000_000
    line_characters: int = 1_000_000


class Way(StrEnum):
    """How a mail leaves this machine."""

    SMTP = "smtp"
    SENDMAIL = "sendmail"
    FOLDER = "folder"


class Security(StrEnum):
    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class MailSettings(Struct, frozen=True, gc=False):
    """From whom digests come, and which way they go."""

    sender: str = ""
    """The address alone; empty when none is configured."""
    sender_name: str = ""
    way: Way = Way.SENDMAIL
    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    password_command: tuple[str, ...] = ()
    """A program and its arguments; the first line that it prints is the password."""
    password_env: str = ""
    """The environment variable that holds it."""
    password_file: str = ""
    """A file, or the name of a credential in $CREDENTIALS_DIRECTORY; its first line."""
    ca_file: str | None = None
    timeout: float = 30.0
    """Seconds that a server may be silent."""
    deadline: float = 120.0
    """Seconds for one message as a whole."""
    sendmail: tuple[str, ...] = ("/usr/sbin/sendmail",)
    folder: Path | None = None
    reply_to: str = ""


class Empty(StrEnum):
    """What to do when nothing is new."""

    SKIP = "skip"
    SHORT = "short"
    ALWAYS = "always"


class Attachment(StrEnum):
    HTML = "html"
    MD = "md"
    JSON = "json"
    CSV = "csv"


class Digest(Struct, frozen=True, gc=False):
    """A mail that is made again and again."""

    name: str
    to: tuple[str, ...] = ()
    title: str = ""
    topics: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    grep: str | None = None
    only: str | None = None
    window: int = 7
    """Days, back from the digest's own, whose happenings it tells."""
    ahead: int | None = None
    """Days to look ahead; None for all that is announced."""
    max_days: int | None = None
    per_day: int | None = None
    empty: Empty = Empty.SKIP
    subject: str = "counts"
    """counts, neutral, or words to stand before the counts."""
    attach: tuple[Attachment, ...] = ()
    articles: bool = True
    """Whether it ends with the articles and their summaries."""
    silent_days: int = 3
    """Days without a new entry after which a feed is named as silent."""
    list_id: str = ""
    list_unsubscribe: str = ""


class Config(Struct, frozen=True, gc=False):
    """All settings."""

    log: Path | None = None
    fetch: HttpSettings = field(default_factory=HttpSettings)
    limits: ReadingLimits = field(default_factory=ReadingLimits)
    summary: SummarySettings = field(default_factory=SummarySettings)
    topics: Mapping[str, Topic] = field(default_factory=dict)
    lexicon: tuple[AddedName, ...] = ()
    parties: Mapping[str, str] = field(default_factory=dict)
    """A name or body to the party that it speaks for."""
    families: Mapping[str, str] = field(default_factory=dict)
    """An outlet to the family with which it counts as one origin."""
    mail: MailSettings = field(default_factory=MailSettings)
    digests: Mapping[str, Digest] = field(default_factory=dict)
