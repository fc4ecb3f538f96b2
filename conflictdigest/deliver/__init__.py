"""Hands letters to a mail server, to sendmail, or to a folder of .eml files: `ports.Post`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictdigest.config.values import MailSettings, Way

if TYPE_CHECKING:
    from conflictdigest.ports import Post

__all__ = ["post"]


def post(settings: MailSettings) -> Post:
    """The way that the configuration names. Nothing is opened or asked before the first letter."""
    if settings.way is Way.FOLDER:
        from conflictdigest.deliver.folder import FolderPost

        return FolderPost(settings)
    if settings.way is Way.SENDMAIL:
        from conflictdigest.deliver.sendmail import SendmailPost

        return SendmailPost(settings)
    from conflictdigest.deliver.smtp import SmtpPost

    return SmtpPost(settings)
