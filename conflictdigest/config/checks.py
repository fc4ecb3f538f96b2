"""What texts in a configuration may be. Each check gives what is allowed, or None when all is well."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_LOCAL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
_NAMED = re.compile(r"([^<>]*)<([^<>\s]+)>")
_LABEL = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)")


def name_and_address(text: str) -> tuple[str, str]:
    """ "Desk <desk@example.org>" in two; the domain in ASCII. ("", "") when it is no address."""
    found = _NAMED.fullmatch(text.strip())
    name, address = (found[1].strip().strip('"').strip(), found[2]) if found else ("", text.strip())
    local, _, domain = address.rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode("ascii").lower() if not domain.isascii() else domain
    except UnicodeError:
        return "", ""
    literal = re.fullmatch(r"\[[0-9a-fA-F.:IPv]+\]", domain)
    labels = ascii_domain.split(".")
    if not _LOCAL.fullmatch(local) or ".." in local or local[0] == "." or local[-1] == ".":
        return "", ""
    if not literal and not all(_LABEL.fullmatch(label) for label in labels):
        return "", ""
    return name, f"{local}@{ascii_domain}"


def address(text: str) -> str | None:
    return None if name_and_address(text)[1] else "is no mail address; write name@example.org"


def regex(text: str) -> str | None:
    try:
        re.compile(text)
    except re.error as error:
        return f"is no regular expression: {error}"
    return None


def web_address(text: str) -> str | None:
    if urlsplit(text).scheme in ("http", "https") and urlsplit(text).hostname:
        return None
    return "is no web address; write http://… or https://…"


def unsubscribe(text: str) -> str | None:
    good = re.fullmatch(r"(https://|mailto:)[!-;=?-~]+", text)
    return None if good else "must be mailto:… or https://…"


def list_id(text: str) -> str | None:
    return None if re.fullmatch(r"[\w-]+(\.[\w-]+)+", text, re.ASCII) else "must look like desk.example.org"


def country(text: str) -> str | None:
    return None if re.fullmatch(r"[A-Z]{2}", text) else "must be two capitals as in ISO 3166: UA, SD"


def spelling(text: str) -> str | None:
    return "must have letters in it and no |" if "|" in text or not re.search(r"\w", text) else None


def host(text: str) -> str | None:
    return None if re.fullmatch(r"[\w.:-]+", text) else "is no host name; write mail.example.org"


def variable(text: str) -> str | None:
    return None if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", text) else "is no name of an environment variable"
