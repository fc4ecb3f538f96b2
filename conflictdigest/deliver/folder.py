"""Letters as .eml files in a folder, for a mail program or a transfer of the user's own."""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from conflictdigest.config.values import MailSettings
from conflictdigest.errors import DeliveryError
from conflictdigest.model.mail import Fate, Handed


class FolderPost:
    """A file a letter and recipient; written anew under the same name when nobody knows whether it was."""

    def __init__(self, settings: MailSettings) -> None:
        self._folder = settings.folder or Path()

    def hand_over(self, data: bytes, recipient: str, name: str) -> Handed:
        """Whole or not at all, readable by the owner alone, on the disk when this returns."""
        who = blake2b(recipient.encode(), digest_size=4).hexdigest()
        path = self._folder / f"{name}-{who}.eml"
        passing = path.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            passing.replace(path)
            _sync(self._folder)
        except OSError as error:
            with suppress(OSError):
                passing.unlink()
            raise DeliveryError(f"{self._folder}: {error.strerror or error}") from None
        return Handed(Fate.DONE)

    def check(self) -> str:
        """Whether the folder can be written to."""
        place = next(p for p in (self._folder, *self._folder.absolute().parents) if p.exists())
        if not place.is_dir() or not os.access(place, os.W_OK | os.X_OK):
            raise DeliveryError(f"{place}: can't be written to")
        return f"letters go to {self._folder}"

    def close(self) -> None:
        """Nothing is open."""


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
