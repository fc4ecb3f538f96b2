"""Values of `model` to bytes and back."""

from __future__ import annotations

import zlib
from datetime import date
from functools import cache
from typing import Any, TypeVar, cast

import msgspec

from conflictdigest.model.days import Days

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder()
_WORTH_IT = 256
"""Bytes below which compression gains next to nothing."""


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
    """JSON, compressed when that pays. zlib starts with ``x``, JSON never does."""
    return squeeze(encode(value))


def squeeze(data: bytes) -> bytes:
    if len(data) < _WORTH_IT:
        return data
    packed = zlib.compress(data, 1)
    return packed if len(packed) < len(data) else data


def unpack(data: bytes, kind: type[T]) -> T:
    """Raises ValueError where the bytes are no such value (a damaged or foreign row)."""
    try:
        found: T = _decoder(cast("Any", kind)).decode(zlib.decompress(data) if data[:1] == b"x" else data)
    except (zlib.error, msgspec.MsgspecError) as error:
        raise ValueError(f"not a stored {getattr(kind, '__name__', kind)}: {error}") from error
    return found


def ordinal(day: date) -> int:
    return day.toordinal()


def days_of(first: int, last: int) -> Days:
    return Days(date.fromordinal(first), date.fromordinal(last))
