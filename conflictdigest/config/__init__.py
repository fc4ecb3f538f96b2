"""Settings from text: everything optional, every error with file, line and what is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictdigest.config.values import (
    AddedName,
    Attachment,
    Config,
    Digest,
    Empty,
    MailSettings,
    ReadingLimits,
    Security,
    SummarySettings,
    Topic,
    Way,
)

if TYPE_CHECKING:
    from conflictdigest.config.read import parse
    from conflictdigest.config.show import written

__all__ = [
    "AddedName",
    "Attachment",
    "Config",
    "Digest",
    "Empty",
    "MailSettings",
    "ReadingLimits",
    "Security",
    "SummarySettings",
    "Topic",
    "Way",
    "parse",
    "written",
]


def __getattr__(name: str) -> object:
    """`parse` and `written` load when used: runs without a file need neither."""
    if name == "parse":
        from conflictdigest.config.read import parse

        return parse
    if name == "written":
        from conflictdigest.config.show import written

        return written
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
