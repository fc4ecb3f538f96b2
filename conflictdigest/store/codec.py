"""Values of `model` to bytes and back."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any, TypeVar, cast

import msgspec

from conflictdigest.model.days import Days
from conflictdigest.store.squeeze import expand, squeeze

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder()


@cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def plain(text: str) -> str:
    """Text that UTF-8 can hold: what a file name could not decode is written out, visibly and uniquely."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text


def encode(value: object) -> bytes:
    """JSON. Lone surrogates (undecodable file names) are written out, since JSON can not carry them."""
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_plain_tree(msgspec.to_builtins(value)))


def _plain_tree(value: Any) -> Any:
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, list | tuple):
        return [_plain_tree(v) for v in value]
    if isinstance(value, dict):
        return {k: _plain_tree(v) for k, v in value.items()}
    return value


def pack(value: object) -> bytes:
    """JSON, compressed when that pays."""
    return squeeze(encode(value))


def unpack(data: bytes, kind: type[T]) -> T:
    """Raises ValueError where the bytes are no such value (a damaged or foreign row)."""
    try:
        found: T = _decoder(cast("Any", kind)).decode(expand(data))
    except (ValueError, msgspec.MsgspecError) as error:
        raise ValueError(f"not a stored {getattr(kind, '__name__', kind)}: {error}") from error
    return found


def ordinal(day: date) -> int:
    return day.toordinal()


def days_of(first: int, last: int) -> Days:
    return Days(date.fromordinal(first), date.fromordinal(last))
