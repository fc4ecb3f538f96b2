"""Keeping what many threads allocate small."""

from __future__ import annotations

import sys

_M_ARENA_MAX = -8
_done = False


def few_arenas() -> None:
    """Let threads share two heaps, before the first of them starts.

    The C library gives each thread a heap of its own, which keeps the memory of the largest page that the
    thread ever held: with sixty threads that is most of the program. Does nothing where the library has no
    such setting.
    """
    global _done  # noqa: PLW0603 - a setting of the whole process, made once
    if _done or sys.platform != "linux":
        return
    _done = True
    import ctypes

    try:
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 2)
    except (OSError, AttributeError):
        return
