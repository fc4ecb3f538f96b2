"""Giving memory back after a large page."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import CDLL


def give_back() -> None:
    """Hands freed memory back to the system, which the C library keeps otherwise: a page of some megabytes
    leaves holes of ten times its size. Does nothing where the library has no such call.
    """
    if (library := _library()) is not None:
        library.malloc_trim(0)


@cache
def _library() -> CDLL | None:
    if sys.platform != "linux":
        return None
    import ctypes

    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
