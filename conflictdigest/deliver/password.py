"""Where the password for the mail server comes from: a program, the environment, a file. Never the store."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from conflictdigest.config.values import MailSettings
from conflictdigest.errors import DeliveryError

_PATIENCE = 60
"""Seconds that a program may ask its keyring."""


def password(settings: MailSettings) -> str:
    """The password; DeliveryError that says where it was looked for. It stands in no message."""
    if settings.password_command:
        return _from_command(settings.password_command)
    if settings.password_env:
        found = os.environ.get(settings.password_env)
        if not found:
            raise DeliveryError(f"the environment has no {settings.password_env} ([mail] password_env)")
        return found
    if settings.password_file:
        return _from_file(settings.password_file)
    raise DeliveryError("[mail] names a user but no password_command, password_env or password_file")


def credential(name: str) -> Path:
    """The file meant: a credential of the service manager when it has one of this name."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if folder and "/" not in name and (Path(folder) / name).exists():
        return Path(folder) / name
    return Path(name).expanduser()


def _from_command(command: tuple[str, ...]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - the user's own program, without a shell
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        raise DeliveryError(f"password_command {command[0]} took more than {_PATIENCE} s") from None
    except OSError as error:
        raise DeliveryError(f"password_command {command[0]}: {error.strerror or error}") from None
    first = done.stdout.decode(errors="replace").split("\n", 1)[0].rstrip("\r")
    if done.returncode or not first:
        raise DeliveryError(f"password_command {command[0]} gave no password (exit code {done.returncode})")
    return first


def _from_file(name: str) -> str:
    path = credential(name)
    try:
        first = path.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise DeliveryError(f"password_file {path}: {getattr(error, 'strerror', None) or error}") from None
    if not first:
        raise DeliveryError(f"password_file {path} is empty")
    return first
