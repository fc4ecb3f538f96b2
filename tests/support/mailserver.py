"""A mail server on loopback that records what it is told, and fails in every way that servers do."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

TLS = Path(__file__).parent / "tls"
CERTIFIED = "news.test"
"""The name for which the server has a certificate."""


@dataclass
class MailServer:
    """What it does is set before or between mails; `mails` holds what it has accepted."""

    starttls: bool = False
    tls: bool = False
    login: tuple[str, str] | None = None
    refused: dict[str, str] = field(default_factory=dict)
    """Recipient to the answer it gets at RCPT; "*" for all."""
    sender_answer: str = ""
    data_answer: str = ""
    """Instead of 250 at the end of a letter, which is then not kept."""
    dies_in_data: int = 0
    """Letters in the midst of which the line goes dead."""
    dies_after_data: int = 0
    """Letters that are kept, but never answered."""
    a_session: int = 1000
    """Letters after which the server ends a session."""
    slow: float = 0.0
    """Seconds before the end of a letter is answered."""
    port: int = 0
    mails: list[tuple[str, bytes]] = field(default_factory=list)
    hellos: list[str] = field(default_factory=list)
    tried: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def messages(self) -> list[EmailMessage]:
        return [parsed(data) for _, data in self.mails]


def parsed(data: bytes) -> EmailMessage:
    found = BytesParser(policy=policy.default).parsebytes(data)
    assert isinstance(found, EmailMessage)
    assert not any(part.defects for part in found.walk())
    return found


class _Handler:
    def __init__(self, state: MailServer) -> None:
        self.state = state
        self.begun = 0

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.begun = 0
        self.state.hellos.append(hostname)
        return responses

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.state.sender_answer:
            return self.state.sender_answer
        self.begun += 1
        if self.begun > self.state.a_session:
            return "421 enough for one session"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.state.tried += 1
        answer = self.state.refused.get(address) or self.state.refused.get("*")
        if answer:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        state = self.state
        if state.data_answer:
            return state.data_answer
        if state.slow:
            await asyncio.sleep(state.slow)
        with state.lock:
            state.mails.extend((to, bytes(envelope.content or b"")) for to in envelope.rcpt_tos)
        if state.dies_after_data:
            state.dies_after_data -= 1
            server.transport.abort()
        return "250 OK"


class _Dying(SMTP):
    """Goes dead in the midst of a letter when its state says so."""

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        state: MailServer = self.event_handler.state
        if not state.dies_in_data:
            await super().smtp_DATA(arg)
            return
        state.dies_in_data -= 1
        await self.push("354 End data with <CR><LF>.<CR><LF>")
        await self._reader.read(1000)
        self.transport.abort()


class _Controller(Controller):
    def __init__(self, state: MailServer) -> None:
        self.state = state
        context = None
        if state.tls or state.starttls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(TLS / "site.pem")
        self._starttls = context if state.starttls else None
        super().__init__(
            _Handler(state), hostname="127.0.0.1", port=state.port, ready_timeout=20,
            ssl_context=context if state.tls else None,
        )  # fmt: skip

    def _trigger_server(self) -> None:
        """Its own look whether it is up; whatever certificate it shows."""
        with socket.create_connection((self.hostname, self.port), 5) as line:
            if self.ssl_context:
                lax = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                lax.check_hostname, lax.verify_mode = False, ssl.CERT_NONE
                with lax.wrap_socket(line) as safe:
                    safe.recv(100)
            else:
                line.recv(100)

    def factory(self) -> SMTP:
        state = self.state

        def known(*parts: object) -> AuthResult:
            given = parts[4]
            good = (
                isinstance(given, LoginPassword)
                and (given.login.decode(), given.password.decode()) == state.login
            )
            return AuthResult(success=good, handled=False)

        return _Dying(
            self.handler, tls_context=self._starttls, require_starttls=bool(self._starttls),
            authenticator=known, auth_required=state.login is not None,
            auth_require_tls=bool(self._starttls), hostname="mail.test", data_size_limit=2_000_000,
        )  # fmt: skip


@contextmanager
def mail_server(**settings: object) -> Iterator[MailServer]:
    """A running server; stopped at the end."""
    state = MailServer(**settings)  # type: ignore[arg-type]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        state.port = free.getsockname()[1]
    controller = _Controller(state)
    controller.start()
    try:
        yield state
    finally:
        controller.stop(no_assert=True)
