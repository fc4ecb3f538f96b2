"""The one way from bytes to articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from msgspec import Struct

from conflictdigest.intake import encoding, exports, rows
from conflictdigest.intake.sniff import Shape, shape
from conflictdigest.model import replace
from conflictdigest.model.source import Given, Item, ItemKind, Raw, Skip


class Limits(Struct, frozen=True):
    """How much is read before a source is refused with reason `too-large`."""

    source_bytes: int = 64_000_000
    """A file, page or standard input as a whole."""
    html_bytes: int = 12_000_000
    """One page."""
    article_characters: int = 1_000_000
    """One article of text."""
    article_lines: int = 30_000
    """Lines of one article."""
    line_characters: int = 1_000_000
    """One line of a text: longer ones are data, not writing."""


def items(raw: Raw, given: Given, *, limits: Limits | None = None) -> Iterator[Item | Skip]:
    """The articles that the bytes hold, in their order; a Skip with its reason for each that can not be used.

    `given` is the user's word and comes before what rows and headers state.
    """
    limits = limits or Limits()
    if len(raw.data) > limits.source_bytes:
        yield Skip(
            raw.origin, "too-large", f"{len(raw.data):,} bytes; at most {limits.source_bytes:,} are read"
        )
        return
    found, what = shape(raw.data, PurePath(raw.origin).name, raw.media_type)
    if found is Shape.EMPTY:
        yield Skip(raw.origin, "empty", "no text in it")
    elif found is Shape.BINARY:
        yield Skip(raw.origin, "binary", what or "no text")
    elif found is Shape.JSON:
        yield from _rows(raw, given, limits)
    elif found is Shape.HTML:
        yield _page(raw, given, limits)
    else:
        yield from _texts(raw, given, limits)


def _rows(raw: Raw, given: Given, limits: Limits) -> Iterator[Item | Skip]:
    data = raw.data
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = encoding.decode(data).encode("utf-8", "replace")
    for row in rows.rows(data):
        if len(row.data) > limits.article_characters:
            yield Skip(
                f"{raw.origin}#{row.number}", "too-large", f"line {row.number}: {len(row.data):,} bytes"
            )
        else:
            found = rows.article(row, raw, given)
            why = _too_large(found.content, limits) if isinstance(found, Item) else ""
            yield (
                Skip(found.origin, "too-large", f"line {row.number}: {why}", found.origin_id)
                if why
                else found
            )


def _page(raw: Raw, given: Given, limits: Limits) -> Item | Skip:
    if len(raw.data) > limits.html_bytes:
        return Skip(
            raw.origin, "too-large", f"{len(raw.data):,} bytes; at most {limits.html_bytes:,} of a page"
        )
    return _item(raw, ItemKind.HTML, encoding.decode(raw.data, raw.charset), given)


def _texts(raw: Raw, given: Given, limits: Limits) -> Iterator[Item | Skip]:
    text = encoding.decode(raw.data, raw.charset).replace("\r\n", "\n").replace("\r", "\n")
    longest = _longest_line(text, limits.line_characters)
    if longest > limits.line_characters:
        yield Skip(raw.origin, "too-large", f"a line of {longest:,} characters")
        return
    pieces = exports.parts(text)
    for number, piece in enumerate(pieces, 1):
        origin = raw.origin if len(pieces) == 1 else f"{raw.origin}#{number}"
        if why := _too_large(piece, limits):
            yield Skip(origin, "too-large", why)
        elif len(pieces) == 1:
            yield _item(raw, ItemKind.TEXT, piece, _merged(given, exports.stated(piece)))
        else:
            one = replace(
                raw,
                origin=origin,
                key=f"{raw.key or raw.origin}#{number}",
                data=piece.encode("utf-8", "replace"),
            )
            yield _item(one, ItemKind.TEXT, piece, _merged(given, exports.stated(piece)))


def _too_large(text: str, limits: Limits) -> str:
    """Why an article of text is refused; "" when it is not."""
    if len(text) > limits.article_characters:
        return f"{len(text):,} characters in one article"
    lines = text.count("\n")
    return f"{lines:,} lines in one article" if lines > limits.article_lines else ""


def _longest_line(text: str, enough: int) -> int:
    if len(text) <= enough:
        return 0
    return max(map(len, text.split("\n")))


def _merged(first: Given, second: Given) -> Given:
    return Given(
        title=first.title or second.title,
        published=first.published or second.published,
        outlet=first.outlet or second.outlet,
        authors=first.authors or second.authors,
        url=first.url or second.url,
        language=first.language or second.language,
        tags=first.tags,
    )


def _item(raw: Raw, kind: ItemKind, content: str, given: Given) -> Item:
    return Item(
        origin=raw.origin,
        kind=kind,
        content=content,
        raw=raw.data,
        key=raw.key or raw.origin,
        given=given,
        url=given.url or raw.url,
        feed=raw.feed,
        retrieved=raw.retrieved,
    )
