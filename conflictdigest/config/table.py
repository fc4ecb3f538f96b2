"""Reads values out of a table, and says file, line and what is allowed when one is wrong."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import NoReturn, TypeVar

from conflictdigest.config.lines import line_of
from conflictdigest.errors import ConfigError

E = TypeVar("E", bound=StrEnum)

_SIZES = {"": 1, "b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9}
_DAYS = {"d": 1, "w": 7, "m": 30}


@dataclass(slots=True)
class Table:
    """One table of the file. Each value is asked for by its key; `done` refuses what nobody asked for."""

    values: Mapping[str, object]
    where: tuple[str, ...]
    text: str
    """The whole file, to find lines in."""
    file: str
    known: list[str] = field(default_factory=list)

    def fail(self, key: str, message: str) -> NoReturn:
        """ConfigError that names file, line and setting. An empty key means the table itself."""
        path = (*self.where, key) if key else self.where
        line = line_of(self.text, path)
        name = ".".join(_written(part) for part in path)
        raise ConfigError(f"{self.file}:{line or 1}: {name}: {message}")

    def has(self, key: str) -> bool:
        return key in self.values

    def table(self, key: str) -> Table:
        """The table under this key, empty when it is not there."""
        value = self._value(key, {})
        if not isinstance(value, dict):
            self.fail(key, f"must be a table, [{'.'.join((*self.where, key))}]")
        return Table(value, (*self.where, key), self.text, self.file)

    def tables(self, key: str) -> Iterator[tuple[str, Table]]:
        """The named tables under this key."""
        inside = self.table(key)
        for name in inside.values:
            yield name, inside.table(name)

    def string(self, key: str, default: str = "", *, check: Callable[[str], str | None] | None = None) -> str:
        """One line of text. `check` gives what is allowed when a text is not."""
        value = self._value(key, default)
        if not isinstance(value, str):
            self.fail(key, f"must be text in quotes, not {_kind(value)}")
        return self._checked(key, value, check)

    def strings(
        self, key: str, default: Sequence[str] = (), *, check: Callable[[str], str | None] | None = None
    ) -> tuple[str, ...]:
        """A list of texts; a single text counts as a list of one."""
        value = self._value(key, list(default))
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
            self.fail(key, 'must be a list of texts, ["…", "…"]')
        return tuple(dict.fromkeys(self._checked(key, one, check) for one in listed))

    def choice(self, key: str, kind: type[E], default: E) -> E:
        value = self.string(key, default.value)
        return self._chosen(key, kind, value)

    def choices(self, key: str, kind: type[E]) -> tuple[E, ...]:
        return tuple(self._chosen(key, kind, one) for one in self.strings(key))

    def flag(self, key: str, default: bool) -> bool:
        value = self._value(key, default)
        if not isinstance(value, bool):
            self.fail(key, f"must be true or false, not {_kind(value)}")
        return value

    def integer(self, key: str, default: int, low: int, high: int) -> int:
        value = self._value(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.fail(key, f"must be a whole number from {low} to {high}")
        return value

    def number(self, key: str, default: float, low: float, high: float) -> float:
        value = self._value(key, default)
        # compared before it is made a float: a whole number may be larger than any
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            self.fail(key, f"must be a number from {low:g} to {high:g}")
        return float(value)

    def maybe(self, key: str, read: Callable[[str], int]) -> int | None:
        """What `read` finds under this key; None when it is not there."""
        if self.has(key):
            return read(key)
        self.known.append(key)
        return None

    def size(self, key: str, default: int) -> int:
        """Bytes or characters: 12_000_000 or "12 MB"."""
        value = self._value(key, default)
        if isinstance(value, str) and (
            found := re.fullmatch(r"(\d{1,9})\s*(b|kb|mb|gb)?", value.strip().casefold())
        ):
            value = int(found[1]) * _SIZES[found[2] or ""]
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 10**11:
            self.fail(key, 'must be a size, 12_000_000 or "12 MB"')
        return value

    def days(self, key: str, default: int, *, high: int = 3660) -> int:
        """A count of days: 7, "7d", "2w" or "24h"."""
        value = self._value(key, default)
        if isinstance(value, str) and (
            found := re.fullmatch(r"(\d{1,5})\s*([hdwm])", value.strip().casefold())
        ):
            count, unit = int(found[1]), found[2]
            value = math.ceil(count / 24) if unit == "h" else count * _DAYS[unit]
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= high:
            self.fail(key, f'must be days, from 1 to {high}: 7, "7d", "2w" or "24h"')
        return value

    def path(self, key: str) -> Path | None:
        """A file or folder; ~ is the home folder, and what is relative starts at the file's folder."""
        value = self.string(key)
        if not value:
            return None
        try:
            return Path(self.file).parent / Path(value).expanduser()
        except RuntimeError as error:
            self.fail(key, str(error))

    def done(self) -> None:
        """Refuse settings that nobody asked for, with the nearest that there is."""
        for key in self.values:
            if key not in self.known:
                near = get_close_matches(key, self.known, 1, 0.6)
                hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(self.known))}"
                self.fail(key, f"no such setting; {hint}")

    def _value(self, key: str, default: object) -> object:
        self.known.append(key)
        return self.values.get(key, default)

    def _checked(self, key: str, value: str, check: Callable[[str], str | None] | None) -> str:
        if any(ord(c) < 32 or ord(c) == 127 for c in value):
            self.fail(key, "must be one line without control characters")
        if check and key in self.values and (allowed := check(value)):
            self.fail(key, f"{value!r} {allowed}")
        return value

    def _chosen(self, key: str, kind: type[E], value: str) -> E:
        try:
            return kind(value)
        except ValueError:
            self.fail(key, f"{value!r} is not one of {', '.join(kind)}")


def _written(part: str) -> str:
    return part if re.fullmatch(r"[\w-]+", part) else f'"{part}"'


def _kind(value: object) -> str:
    match value:
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return "a date" if hasattr(value, "isoformat") else "text"
