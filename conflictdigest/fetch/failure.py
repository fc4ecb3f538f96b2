"""Why a fetch failed: a reason code, and whether asking again may help."""

from __future__ import annotations

from conflictdigest.errors import SourceError
from conflictdigest.model.web import Failed


class FetchError(SourceError):
    """One request that gave nothing. `heals`: may work later. `down`: the whole host does not answer."""

    def __init__(
        self,
        reason: str,
        detail: str = "",
        *,
        heals: bool = False,
        down: bool = False,
        wait: float | None = None,
    ) -> None:
        super().__init__(reason, detail)
        self.heals = heals
        self.down = down
        self.wait = wait

    def failed(self, url: str) -> Failed:
        return Failed(url, self.reason, self.detail, self.heals, self.wait)


HEALING_STATUS = frozenset({408, 421, 425, 429, 500, 502, 503, 504})
"""Answers that a server gives when it is busy or broken for the moment."""


def status_error(status: int, wait: float | None = None) -> FetchError:
    return FetchError(f"http-{status}", heals=status in HEALING_STATUS, wait=wait)


def connect_error(error: OSError) -> FetchError:
    """What a failed connection, before any byte came, means."""
    if isinstance(error, TimeoutError):
        return FetchError("timeout", "no connection", heals=True, down=True)
    if isinstance(error, ConnectionRefusedError):
        return FetchError("refused", "nothing answers there", heals=True, down=True)
    return FetchError("connection", _words(error), heals=True, down=True)


def dns_error(error: OSError) -> FetchError:
    import socket

    again = isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN
    words = "the name can not be looked up" if again else "no such host"
    return FetchError("dns", words, heals=again, down=True)


def exchange_error(error: BaseException) -> FetchError:
    """What an exception of urllib3 or the socket, once connected, means."""
    import ssl

    import urllib3.exceptions as u3

    seen: BaseException | None = error
    chain: list[BaseException] = []
    while seen is not None and seen not in chain:
        chain.append(seen)
        reason = getattr(seen, "reason", None)
        inner = next((a for a in seen.args if isinstance(a, BaseException)), None)
        seen = reason if isinstance(reason, BaseException) else inner or seen.__cause__
    for found in chain:
        if isinstance(found, FetchError):
            return found
    for found in chain:
        if isinstance(found, ssl.SSLCertVerificationError):
            return FetchError("tls", f"certificate not valid: {found.verify_message}", down=True)
        if isinstance(found, u3.ProxyError):
            return FetchError("proxy", "the proxy does not serve this", heals=True)
        if isinstance(found, TimeoutError | u3.TimeoutError):
            return FetchError("timeout", "no answer in time", heals=True)
        if isinstance(found, ssl.SSLError | u3.SSLError):
            return FetchError("tls", "no secure connection", down=True)
        if isinstance(found, u3.DecodeError):
            return FetchError("bad-encoding", "content does not decompress")
        if isinstance(found, u3.IncompleteRead | u3.InvalidChunkLength):
            return FetchError("cut-short", "the answer ended early", heals=True)
    return FetchError("connection", _words(chain[-1]), heals=True)


def _words(error: BaseException) -> str:
    """The operating system's words for it, never an address or object name."""
    strerror = getattr(error, "strerror", None)
    return str(strerror).lower() if strerror else type(error).__name__
