"""Bytes made smaller: Zstandard, which takes a third of zlib's time and comes out smaller too."""

from __future__ import annotations

import sys
import zlib
from functools import cache

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LEAST = 256
"""Bytes below which compression gains next to nothing."""

_LEVEL = 1
_FRAME = b"\x28\xb5\x2f\xfd"
"""How a frame starts; JSON never does."""
_ZLIB = b"x"
"""How bytes start that earlier versions packed; JSON never does."""


def squeeze(data: bytes) -> bytes:
    """Compressed, or the same where that would not pay. For JSON: other data could look compressed."""
    if len(data) < LEAST:
        return data
    packed = pack(data)
    return packed if len(packed) < len(data) else data


def pack(data: bytes) -> bytes:
    """One frame, whatever the data; the same bytes for the same data."""
    compressor = _compressor()
    return compressor.compress(data, mode=compressor.FLUSH_FRAME)


def expand(data: bytes) -> bytes:
    """What was packed, or the same where it was not. Raises ValueError for damaged bytes."""
    try:
        if data.startswith(_FRAME):
            return zstd.decompress(data)
        return zlib.decompress(data) if data.startswith(_ZLIB) else data
    except (zstd.ZstdError, zlib.error) as error:
        raise ValueError(str(error)) from error


@cache
def _compressor() -> zstd.ZstdCompressor:
    return zstd.ZstdCompressor(_LEVEL)
