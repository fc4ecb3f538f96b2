"""Letters through sendmail and into a folder, and where passwords come from."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from conflictdigest import deliver
from conflictdigest.config import MailSettings, Way
from conflictdigest.deliver.password import password
from conflictdigest.errors import DeliveryError
from conflictdigest.model.mail import Fate

LETTER = b"To: a@example.org\r\nSubject: x\r\n\r\n.\r\nlast\r\n"


def program(tmp_path: Path, text: str) -> tuple[str, ...]:
    path = tmp_path / "sendmail"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o700)
    return (str(path),)


def sendmail(tmp_path: Path, text: str, **more: object) -> MailSettings:
    return MailSettings(sender="desk@example.org", sendmail=program(tmp_path, text), **more)


def test_sendmail_gets_letter_and_addresses(tmp_path: Path) -> None:
    settings = sendmail(tmp_path, f'printf "%s\\n" "$@" > {tmp_path}/words; cat > {tmp_path}/letter')
    post = deliver.post(settings)
    assert post.hand_over(LETTER, "a@example.org", "x").fate is Fate.DONE
    assert (tmp_path / "words").read_text().split() == ["-i", "-f", "desk@example.org", "--", "a@example.org"]
    assert (tmp_path / "letter").read_bytes() == LETTER.replace(b"\r\n", b"\n")
    assert "sendmail" in post.check()


@pytest.mark.parametrize(("code", "fate"), [(67, Fate.REFUSED), (68, Fate.REFUSED), (75, Fate.LATER)])
def test_sendmails_exit_codes(tmp_path: Path, code: int, fate: Fate) -> None:
    post = deliver.post(sendmail(tmp_path, f"echo no mailbox there >&2; exit {code}"))
    handed = post.hand_over(LETTER, "a@example.org", "x")
    assert handed.fate is fate and "no mailbox there" in handed.reason


def test_sendmail_that_fails_hangs_or_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DeliveryError, match="exit code 78: no configuration"):
        deliver.post(sendmail(tmp_path, "echo no configuration >&2; exit 78")).hand_over(LETTER, "a@b.c", "x")
    slow = deliver.post(sendmail(tmp_path, "exec sleep 20", deadline=0.3))
    assert slow.hand_over(LETTER, "a@b.c", "x").fate is Fate.DOUBT
    gone = deliver.post(MailSettings(sender="desk@example.org", sendmail=("/nonexistent/sendmail",)))
    with pytest.raises(DeliveryError, match="No such file"):
        gone.hand_over(LETTER, "a@b.c", "x")
    with pytest.raises(DeliveryError, match="msmtp"):
        gone.check()


def test_a_folder_gets_private_files_each_once(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "out"
    post = deliver.post(MailSettings(sender="desk@example.org", way=Way.FOLDER, folder=folder))
    assert str(folder) in post.check()
    for to in ("a@example.org", "b@example.org", "a@example.org"):
        assert post.hand_over(LETTER, to, "20241112.abc").fate is Fate.DONE
    files = sorted(folder.iterdir())
    assert len(files) == 2 and all(f.suffix == ".eml" and f.read_bytes() == LETTER for f in files)
    assert {stat.S_IMODE(f.stat().st_mode) for f in files} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not any("example" in f.name for f in files)


def test_a_folder_that_can_not_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    post = deliver.post(
        MailSettings(sender="d@example.org", way=Way.FOLDER, folder=tmp_path / "file" / "out")
    )
    with pytest.raises(DeliveryError, match="file"):
        post.hand_over(LETTER, "a@example.org", "x")
    with pytest.raises(DeliveryError, match="can't be written"):
        post.check()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    post = deliver.post(MailSettings(sender="d@example.org", way=Way.FOLDER, folder=tmp_path))
    opened = os.open

    def full(path: object, *rest: int) -> int:
        return opened("/dev/full" if str(path).endswith(".part") else str(path), *rest)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(DeliveryError, match="No space left"):
        post.hand_over(LETTER, "a@example.org", "x")
    assert list(tmp_path.iterdir()) == []


def test_where_passwords_come_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mail").write_text("from a credential\r\nmore")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("PW", "from the environment")
    found = [
        password(MailSettings(user="u", password_file="mail")),
        password(MailSettings(user="u", password_file=str(tmp_path / "mail"))),
        password(MailSettings(user="u", password_env="PW")),
        password(MailSettings(user="u", password_command=("echo", "a b; c"))),
    ]
    assert found == ["from a credential", "from a credential", "from the environment", "a b; c"]


@pytest.mark.parametrize(
    ("settings", "hint"),
    [
        (MailSettings(user="u"), "password_command, password_env or password_file"),
        (MailSettings(user="u", password_env="NOT_SET_AT_ALL"), "NOT_SET_AT_ALL"),
        (MailSettings(user="u", password_file="/nonexistent/x"), "/nonexistent/x: No such file"),
        (MailSettings(user="u", password_file="/dev/null"), "is empty"),
        (MailSettings(user="u", password_command=("false",)), "gave no password"),
        (MailSettings(user="u", password_command=("/nonexistent/p",)), "No such file"),
    ],
)
def test_no_password_is_told_in_a_line(settings: MailSettings, hint: str) -> None:
    with pytest.raises(DeliveryError, match=hint):
        password(settings)
