"""Letters over SMTP: STARTTLS or TLS, always verified, every step and every letter within a time.

One session serves all recipients, each with a transaction of its own: what became of one says nothing of
another, and nobody learns who else reads the digest.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from conflictdigest.config.values import MailSettings, Security
from conflictdigest.deliver.password import password
from conflictdigest.errors import DeliveryError
from conflictdigest.model.mail import Fate, Handed
from conflictdigest.text.controls import harmless

_CLOSING, _LOGGED_IN, _GOOD = 421, 235, 2


class SmtpPost:
    """A session with the configured server, opened for the first letter and again when it was lost."""

    def __init__(self, settings: MailSettings) -> None:
        self._settings = settings
        self._session: smtplib.SMTP | None = None

    def hand_over(self, data: bytes, recipient: str, name: str) -> Handed:  # noqa: ARG002 - files have names
        told = False
        try:
            session = self._begin(len(data))
            with self._deadline(session):
                code, reply = session.rcpt(recipient)
                if code // 100 == _GOOD:
                    told = True
                    code, reply = session.data(data)
        except smtplib.SMTPDataError as error:
            return self._answered(error.smtp_code, error.smtp_error)
        except (OSError, smtplib.SMTPException, ValueError) as error:
            self._drop()
            return Handed(Fate.DOUBT if told else Fate.LATER, f"{self._where}: {_why(error)}")
        return self._answered(code, reply)

    def _begin(self, size: int) -> smtplib.SMTP:
        """A session that has accepted the sender; a new one when the server had ended the former."""
        reused = self._session is not None
        session = self._open()
        try:
            with self._deadline(session):
                options = [f"size={size}"] if session.has_extn("size") else []
                code, reply = session.mail(self._settings.sender, options)
        except (OSError, smtplib.SMTPException):
            self._drop()
            if reused:
                return self._begin(size)
            raise
        if code // 100 == _GOOD:
            return session
        self._drop()
        if code == _CLOSING and reused:
            return self._begin(size)
        raise DeliveryError(f"{self._where} refuses {self._settings.sender}: {_said(code, reply)}")

    def _answered(self, code: int, reply: bytes | str) -> Handed:
        if code // 100 == _GOOD:
            return Handed(Fate.DONE)
        reason = _said(code, reply)
        if code == _CLOSING:
            self._drop()
        elif self._session is not None:
            with suppress(OSError, smtplib.SMTPException), self._deadline(self._session):
                self._session.rset()
        return Handed(Fate.REFUSED if code >= 500 else Fate.LATER, reason)

    def check(self) -> str:
        """Connect, encrypt and log in."""
        session = self._open()
        tls = session.sock.version() if isinstance(session.sock, ssl.SSLSocket) else None
        user = f", logged in as {self._settings.user}" if self._settings.user else ""
        return f"{self._where} answers, {tls or 'not encrypted'}{user}"

    def close(self) -> None:
        if self._session is not None:
            with suppress(OSError, smtplib.SMTPException), self._deadline(self._session):
                self._session.quit()
            self._drop()

    @property
    def _where(self) -> str:
        return f"{self._settings.host}:{self._settings.port}"

    def _open(self) -> smtplib.SMTP:
        if self._session is not None:
            return self._session
        settings = self._settings
        # whoever gets a password must be known before: ask for it only once the server has proved itself
        context = ssl.create_default_context(cafile=None)
        if settings.ca_file:
            self._trust(context, settings.ca_file)
        # the name in the greeting is the sender's domain: the machine's own is nobody's business
        me = settings.sender.rpartition("@")[2] or "localhost"
        session = (
            smtplib.SMTP_SSL(local_hostname=me, timeout=settings.timeout, context=context)
            if settings.security is Security.TLS
            else smtplib.SMTP(local_hostname=me, timeout=settings.timeout)
        )
        session._host = settings.host  # type: ignore[attr-defined]  # the name that certificates are checked for
        try:
            with self._deadline(session):
                code, reply = session.connect(settings.host, settings.port)
                if code != 220:
                    raise DeliveryError(f"{self._where} turns us away: {_said(code, reply)}")
                if settings.security is Security.STARTTLS:
                    session.starttls(context=context)
                session.ehlo_or_helo_if_needed()
                if settings.user:
                    _log_in(session, settings.user, password(settings))
        except DeliveryError:
            _hang_up(session)
            raise
        except (OSError, smtplib.SMTPException, ValueError) as error:
            _hang_up(session)
            raise DeliveryError(f"{self._where}: {self._advice(error)}") from None
        self._session = session
        return session

    def _trust(self, context: ssl.SSLContext, ca_file: str) -> None:
        try:
            context.load_verify_locations(ca_file)
        except (OSError, ssl.SSLError) as error:
            raise DeliveryError(f"[mail] ca_file {ca_file}: {_why(error)}") from None

    def _advice(self, error: Exception) -> str:
        match error:
            case smtplib.SMTPAuthenticationError():
                said = _said(error.smtp_code, error.smtp_error)
                return f"refuses the login of {self._settings.user}: {said}"
            case smtplib.SMTPNotSupportedError() if self._settings.security is Security.STARTTLS:
                return 'offers no STARTTLS or no login; try security = "tls" in [mail]'
            case ssl.SSLCertVerificationError():
                return f"its certificate can't be trusted: {error.verify_message}"
            case ssl.SSLError():
                return f"no TLS there ({error.reason}); is the port the right one for security = " + (
                    f'"{self._settings.security}"?'
                )
            case _:
                return _why(error)

    @contextmanager
    def _deadline(self, session: smtplib.SMTP) -> Iterator[None]:
        """End the conversation when it takes too long as a whole, however busily the server drips."""
        timer = threading.Timer(self._settings.deadline, _hang_up, [session])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _drop(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None


def _log_in(session: smtplib.SMTP, user: str, secret: str) -> None:
    """As the server offers; smtplib knows ASCII only, PLAIN takes UTF-8."""
    if user.isascii() and secret.isascii():
        session.login(user, secret)
        return
    told = b64encode(f"\0{user}\0{secret}".encode()).decode("ascii")
    code, reply = session.docmd("AUTH", f"PLAIN {told}")
    if code != _LOGGED_IN:
        raise smtplib.SMTPAuthenticationError(code, reply)


def _hang_up(session: smtplib.SMTP) -> None:
    """Wakes whoever waits for the server; TLS's own farewell would wait too."""
    sock = getattr(session, "sock", None)
    if sock is not None:
        with suppress(OSError):
            socket.socket.shutdown(sock, socket.SHUT_RDWR)


def _said(code: int, reply: bytes | str) -> str:
    text = reply.decode(errors="replace") if isinstance(reply, bytes) else reply
    return f"{code} {' '.join(harmless(text).split())[:300]}".strip()


def _why(error: Exception) -> str:
    if isinstance(error, TimeoutError) or "timed out" in str(error):
        return "no answer in time"
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return "the line went dead"
    if isinstance(error, smtplib.SMTPResponseException):
        return _said(error.smtp_code, error.smtp_error)
    strerror = error.strerror if isinstance(error, OSError) else None
    return strerror or str(error) or type(error).__name__
