"""Frozen, typed values that pass between the rooms. They know nothing of files, clocks or sockets.

Most are msgspec structs: quick to make, and to read from and write to the store. ``gc=False`` tells Python
not to look for cycles among them, hundreds of thousands: what never changes once it is made is in none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import (
        replace,  # a type checker sees the same, and looks at names and types of the fields
    )
else:
    from msgspec.structs import replace

__all__ = ["replace"]
