"""SMTP against a real server on loopback: plain, STARTTLS, TLS, login, and every failure."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from conflictdigest.config import MailSettings, Security, Way
from conflictdigest.deliver.smtp import SmtpPost
from conflictdigest.errors import DeliveryError
from conflictdigest.model import replace
from conflictdigest.model.mail import Fate
from tests.support.mailserver import CERTIFIED, TLS, MailServer, mail_server

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH")  # TLS there is from the first byte on

LETTER = b"To: a@example.org\r\nSubject: x\r\n\r\n.a line that begins with a dot\r\n\r\n..\r\nlast\r\n"
PLAIN = MailSettings(
    sender="desk@example.org", way=Way.SMTP, host="127.0.0.1", security=Security.NONE, timeout=5, deadline=8
)
SURE = replace(PLAIN, host=CERTIFIED, ca_file=str(TLS / "authority.pem"))


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as running:
        yield running


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The certified name leads to loopback."""
    connect: Callable[..., socket.socket] = socket.create_connection

    def there(address: tuple[str, int], *rest: object, **more: object) -> socket.socket:
        assert address[0] in (CERTIFIED, "127.0.0.1")
        return connect(("127.0.0.1", address[1]), *rest, **more)

    monkeypatch.setattr(socket, "create_connection", there)


def at(server: MailServer, settings: MailSettings = PLAIN, **more: object) -> SmtpPost:
    return SmtpPost(replace(settings, port=server.port, **more))


def test_a_letter_arrives_as_it_is(server: MailServer) -> None:
    with closing(at(server)) as post:
        assert post.hand_over(LETTER, "a@example.org", "x").fate is Fate.DONE
        assert post.hand_over(LETTER, "b@example.org", "x").fate is Fate.DONE
    assert server.mails == [("a@example.org", LETTER), ("b@example.org", LETTER)]
    assert len(server.hellos) == 1, "one session for all"


def test_the_greeting_does_not_tell_the_machine(server: MailServer) -> None:
    with closing(at(server)) as post:
        post.hand_over(LETTER, "a@example.org", "x")
    assert server.hellos == ["example.org"]
    assert socket.gethostname().encode() not in server.mails[0][1]


@pytest.mark.usefixtures("named")
@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_encrypted_and_logged_in(security: Security, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("pa ss wörd\nsecond line\n")
    ways = {"starttls": security is Security.STARTTLS, "tls": security is Security.TLS}
    with mail_server(**ways, login=("desk", "pa ss wörd")) as server:
        settings = replace(SURE, security=security, user="desk", password_file=str(secret))
        with closing(at(server, settings)) as post:
            assert "TLSv1" in post.check() and "logged in as desk" in post.check()
            assert post.hand_over(LETTER, "a@example.org", "x").fate is Fate.DONE
        assert server.mails == [("a@example.org", LETTER)]


@pytest.mark.usefixtures("named")
@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_an_unknown_certificate_is_never_accepted(security: Security, tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    ways = {"starttls": security is Security.STARTTLS, "tls": security is Security.TLS}
    with mail_server(**ways, login=("desk", "x")) as server:
        wrong = replace(
            SURE, security=security, ca_file=None, user="desk", password_command=("touch", str(asked))
        )
        for settings in (wrong, replace(wrong, ca_file=SURE.ca_file, host="127.0.0.1")):
            with (
                closing(at(server, settings)) as post,
                pytest.raises(DeliveryError, match="can't be trusted"),
            ):
                post.hand_over(LETTER, "a@example.org", "x")
        assert server.mails == [] and not asked.exists(), "no password was asked for, let alone sent"


def test_no_starttls_is_no_reason_to_go_on_in_the_clear(server: MailServer) -> None:
    with closing(at(server, security=Security.STARTTLS)) as post, pytest.raises(DeliveryError, match='"tls"'):
        post.hand_over(LETTER, "a@example.org", "x")
    assert server.mails == []


@pytest.mark.usefixtures("named")
def test_a_refused_login_is_told_without_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_PASSWORD", "hunter2")
    with mail_server(starttls=True, login=("desk", "right")) as server:
        settings = replace(SURE, security=Security.STARTTLS, user="desk", password_env="DESK_PASSWORD")
        with closing(at(server, settings)) as post, pytest.raises(DeliveryError) as caught:
            post.hand_over(LETTER, "a@example.org", "x")
    assert "refuses the login of desk: 535" in str(caught.value) and "hunter2" not in str(caught.value)


def test_one_recipient_refused_costs_no_other(server: MailServer) -> None:
    server.refused = {
        "b@example.org": "550 no such user \x1b[31mhere",
        "c@example.org": "450 come back later",
    }
    with closing(at(server)) as post:
        fates = [post.hand_over(LETTER, f"{who}@example.org", "x") for who in "abcd"]
    assert [f.fate for f in fates] == [Fate.DONE, Fate.REFUSED, Fate.LATER, Fate.DONE]
    assert fates[1].reason == "550 no such user here", "what servers say is foreign text too"
    assert [to for to, _ in server.mails] == ["a@example.org", "d@example.org"]


@pytest.mark.parametrize(("answer", "fate"), [("554 spam", Fate.REFUSED), ("451 try later", Fate.LATER)])
def test_a_letter_refused_at_its_end(server: MailServer, answer: str, fate: Fate) -> None:
    server.data_answer = answer
    with closing(at(server)) as post:
        assert post.hand_over(LETTER, "a@example.org", "x").fate is fate
        server.data_answer = ""
        assert post.hand_over(LETTER, "a@example.org", "x").fate is Fate.DONE


def test_a_sender_refused_is_nobodys_fault_but_ours(server: MailServer) -> None:
    server.sender_answer = "550 not you"
    with (
        closing(at(server)) as post,
        pytest.raises(DeliveryError, match=r"refuses desk@example.org: 550 not you"),
    ):
        post.hand_over(LETTER, "a@example.org", "x")


def test_a_server_that_ends_each_session_early(server: MailServer) -> None:
    server.a_session = 1
    with closing(at(server)) as post:
        fates = [post.hand_over(LETTER, f"{who}@example.org", "x").fate for who in "abc"]
    assert fates == [Fate.DONE] * 3 and len(server.mails) == 3 == len(server.hellos)


@pytest.mark.parametrize("when", ["dies_in_data", "dies_after_data"])
def test_a_line_that_dies_leaves_doubt_and_the_next_letter_goes(server: MailServer, when: str) -> None:
    setattr(server, when, 1)
    with closing(at(server)) as post:
        first = post.hand_over(LETTER, "a@example.org", "x")
        assert first.fate is Fate.DOUBT and "line went dead" in first.reason
        assert post.hand_over(LETTER, "b@example.org", "x").fate is Fate.DONE
    assert ("b@example.org", LETTER) in server.mails


def test_a_slow_server_is_waited_for_only_so_long(server: MailServer) -> None:
    server.slow = 30
    with closing(at(server, timeout=0.5)) as post:
        begun = time.monotonic()
        handed = post.hand_over(LETTER, "a@example.org", "x")
        assert handed.fate is Fate.DOUBT and "no answer in time" in handed.reason
        assert time.monotonic() - begun < 5


def test_a_server_that_drips_meets_the_deadline() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()

        def drip() -> None:
            line, _ = listening.accept()
            with line:
                for _ in range(100):
                    try:
                        line.sendall(b"220-still here\r\n")
                    except OSError:
                        return
                    time.sleep(0.1)

        from threading import Thread

        thread = Thread(target=drip, daemon=True)
        thread.start()
        settings = replace(PLAIN, port=listening.getsockname()[1], deadline=1.0)
        begun = time.monotonic()
        with closing(SmtpPost(settings)) as post, pytest.raises(DeliveryError):
            post.check()
        assert time.monotonic() - begun < 5
        thread.join(15)


def test_nobody_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with closing(SmtpPost(replace(PLAIN, port=port))) as post, pytest.raises(DeliveryError, match="refused"):
        post.hand_over(LETTER, "a@example.org", "x")
