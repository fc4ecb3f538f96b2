"""One spelling for the addresses of one page."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from conflictdigest.text.late import late

_TRACKING = late(
    r"utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ocid|cmp(id)?|ref(errer|src)?|source|smid|smtyp|"
    r"at_.*|xtor|ito|traffic_source|guccounter|__twitter_impression|output|outputtype|amp",
    re.IGNORECASE,
)
_FRONT = late(r"^(www\d?|m|mobile|amp)\.")


def canonical(url: str | None) -> str | None:
    """`url` without scheme, `www`, fragment, tracking and mobile variants; null unless it names a page."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
        host = _FRONT.sub("", (parts.hostname or "").lower())
        port = parts.port
    except ValueError:
        return None
    if not host or (parts.scheme and parts.scheme not in ("http", "https")):
        return None
    path = re.sub(r"/(amp|index\.\w{3,5})?/?$", "", re.sub(r"/{2,}", "/", parts.path))
    query = sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.fullmatch(k))
    if not path and not query:
        return None
    place = host if port in (None, 80, 443) else f"{host}:{port}"
    return place + path + (f"?{urlencode(query)}" if query else "")
