"""Every error that the program raises on purpose.

::

    DigestError
    ├── UsageError            2  the command line asks for what can not be
    │   └── ConfigError       2  the configuration file is wrong (file, line, what is allowed)
    ├── SourceError              one source can not be used; becomes a Skip, never an exit by itself
    ├── DeliveryError         5  the digest is kept, the next run sends it
    ├── LockedError           6  another run holds the lock
    └── StoreError            7  not ours, newer, damaged, disk full

`cli` turns these into exit codes, in one place. Anything else is a bug (exit 1).
"""

from __future__ import annotations


class DigestError(Exception):
    """Base of all; `str()` is one line that says what to do."""

    exit_code = 1


class UsageError(DigestError):
    """A command line that asks for what can not be."""

    exit_code = 2


class ConfigError(UsageError):
    """A configuration that can not be read; the message carries file, line and what is allowed."""


class SourceError(DigestError):
    """One source can not be used. `reason` is a short code such as ``not-found`` or ``timeout``."""

    exit_code = 4

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


class DeliveryError(DigestError):
    """A digest could not be handed over."""

    exit_code = 5


class LockedError(DigestError):
    """Another run holds the lock of this store."""

    exit_code = 6


class StoreError(DigestError):
    """The store can not be used; it was left untouched."""

    exit_code = 7
