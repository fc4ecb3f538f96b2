"""JSON lines, a JSON list, a single JSON object: a row an article."""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec
from msgspec import Struct

from conflictdigest.intake import encoding
from conflictdigest.model.source import Given, Item, ItemKind, Raw, Skip

type_names = {dict: "object", list: "list", str: "string", int: "number", float: "number", bool: "boolean"}


class Row(Struct, frozen=True):
    """A row as it stood: its number (from 1, lines counted as an editor counts them) and its bytes."""

    number: int
    data: bytes


def rows(data: bytes) -> Iterator[Row]:
    """The rows of JSON lines; of a JSON list or object that spans lines, its members."""
    whole = data.removeprefix(b"\xef\xbb\xbf").strip()
    if members := _members(whole):
        for number, member in enumerate(members, 1):
            yield Row(number, member)
        return
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        if line.strip():
            yield Row(number, line.strip())


def _members(whole: bytes) -> list[bytes] | None:
    """The members of one JSON value that is the whole file: a list, or an object over several lines."""
    if whole[:1] == b"[":
        try:
            return [bytes(raw) for raw in msgspec.json.decode(whole, type=list[msgspec.Raw])]
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
    if b"\n" in whole and whole.rstrip().endswith(b"}"):
        try:
            msgspec.json.decode(whole, type=msgspec.Raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
        return [whole]
    return None


def article(row: Row, raw: Raw, given: Given) -> Item | Skip:
    """The article of a row. `given` (the user's word) comes before what the row states."""
    origin = f"{raw.origin}#{row.number}"
    data = row.data
    try:
        try:
            value = msgspec.json.decode(data)
        except UnicodeDecodeError:  # a row in another encoding than JSON is to be in
            data = encoding.decode(data).encode("utf-8", "replace")
            value = msgspec.json.decode(data)
    except msgspec.DecodeError as error:
        try:  # NaN and lone surrogates pass here
            value = json.loads(data)
        except (ValueError, RecursionError):
            return Skip(origin, "bad-row", f"line {row.number}: no JSON ({error})")
    except RecursionError:
        return Skip(origin, "bad-row", f"line {row.number}: nested too deep")
    if not isinstance(value, dict):
        kind = type_names.get(type(value), "value")
        return Skip(origin, "bad-row", f"line {row.number}: a {kind} where an object is expected")
    row_id = _text(value.get("id"))
    text, html = value.get("text"), value.get("html")
    body = text if isinstance(text, str) and text.strip() else html
    if not isinstance(body, str) or not body.strip():
        return Skip(origin, "bad-row", f"line {row.number}: neither text nor html", row_id)
    url = given.url or _text(value.get("url"))
    return Item(
        origin=origin,
        origin_id=row_id,
        kind=ItemKind.TEXT if body is text else ItemKind.HTML,
        content=body,
        raw=row.data,
        key=f"{raw.key or raw.origin}#{row_id or row.number}",
        given=Given(
            title=given.title or _text(value.get("title")),
            published=given.published or _text(value.get("published")),
            outlet=given.outlet or _text(value.get("outlet")),
            authors=given.authors or _list(value.get("authors")),
            url=url,
            language=given.language or _text(value.get("language")),
            tags=(*given.tags, *(tag for tag in _list(value.get("tags")) if tag not in given.tags)),
        ),
        url=url or raw.url,
        feed=raw.feed,
        retrieved=raw.retrieved,
        short_ok=True,
    )


def _text(value: object) -> str | None:
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return str(value)
    return (value.strip() or None) if isinstance(value, str) else None


def _list(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value.strip(),) if value.strip() else ()
    if isinstance(value, list):
        return tuple(text for member in value if (text := _text(member)))
    return ()
