"""Letters through sendmail, or whatever of its kind (msmtp, postfix, exim) the machine has."""

from __future__ import annotations

import os
import shutil
import subprocess

from conflictdigest.config.values import MailSettings
from conflictdigest.errors import DeliveryError
from conflictdigest.model.mail import Fate, Handed

# exit codes of sysexits.h
_REFUSED = frozenset({65, 67, 68})
"""Data not accepted, no such user, no such host."""
_LATER = 75


class SendmailPost:
    """Starts the program once a letter and recipient; no shell is between."""

    def __init__(self, settings: MailSettings) -> None:
        self._settings = settings

    def hand_over(self, data: bytes, recipient: str, name: str) -> Handed:  # noqa: ARG002 - files have names
        command = [*self._settings.sendmail, "-i", "-f", self._settings.sender, "--", recipient]
        try:
            done = subprocess.run(  # noqa: S603 - the user's own program, without a shell
                command,
                input=data.replace(b"\r\n", b"\n"),
                capture_output=True,
                timeout=self._settings.deadline,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Handed(Fate.DOUBT, f"{command[0]} took more than {self._settings.deadline:g} s")
        except OSError as error:
            raise DeliveryError(f"{command[0]}: {error.strerror or error}") from None
        if done.returncode == 0:
            return Handed(Fate.DONE)
        said = " ".join(done.stderr.decode(errors="replace").split())[:300]
        reason = f"{command[0]} left with exit code {done.returncode}{': ' + said if said else ''}"
        if done.returncode in _REFUSED:
            return Handed(Fate.REFUSED, reason)
        if done.returncode == _LATER:
            return Handed(Fate.LATER, reason)
        raise DeliveryError(reason)

    def check(self) -> str:
        """Whether the program is there."""
        program = self._settings.sendmail[0]
        found = shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/lib")
        if not found:
            raise DeliveryError(
                f"{program} is not there; install a mail program such as msmtp-mta, or set [mail] host"
            )
        return f"letters go through {found}"

    def close(self) -> None:
        """Nothing is open."""
