"""Reading the header fields that matter."""

from __future__ import annotations

import codecs
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime


def content_type(value: str | None) -> tuple[str | None, str | None]:
    """(media type, charset) of a Content-Type; the charset only when Python knows it."""
    if not value:
        return None, None
    message = Message()
    message["Content-Type"] = value
    media_type = message.get_content_type() if "/" in value else None
    charset = message.get_param("charset")
    if isinstance(charset, str):
        name = charset.strip("'\" ").lower()
        try:
            return media_type, codecs.lookup(name).name
        except (LookupError, ValueError):
            return media_type, None
    return media_type, None


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After (seconds or a date) asks for; None when it can not be read."""
    if not value:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit() and len(value) < 10:
        return float(value)
    try:
        until = parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - now).total_seconds())
