"""Finds the line on which a setting stands; tomllib tells lines of broken syntax only."""

from __future__ import annotations

import re
import tomllib

_HEADER = re.compile(r"\s*\[\[?\s*(?P<keys>[^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_PART = re.compile(
    r"""\s*(?:"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>[^']*)'|(?P<bare>[\w-]+))\s*(?P<dot>\.?)"""
)
_PLACE = re.compile(r"\(at line (\d+), column \d+\)$")


def line_of(text: str, path: tuple[str, ...]) -> int | None:
    """The line, from 1, of the setting at `path`, else of the table around it, else None."""
    header: tuple[str, ...] = ()
    best: tuple[int, int] | None = None
    quotes = ""
    for number, line in enumerate(text.splitlines(), 1):
        if quotes:  # inside a string of several lines nothing is a setting
            quotes = "" if quotes in line else quotes
            continue
        if found := _HEADER.match(line):
            header = _keys(found["keys"])[0]
            here = header
        else:
            keys, rest = _keys(line)
            if not keys or not rest.startswith("="):
                continue
            here = (*header, *keys)
            quotes = _left_open(rest)
        depth = len(here) if path[: len(here)] == here else 0
        if depth and (best is None or depth > best[0]):
            best = depth, number
    return best[1] if best else None


def syntax_error(error: tomllib.TOMLDecodeError, text: str) -> tuple[int, str]:
    """(line, what is wrong) of a text that is no TOML."""
    message = str(error)
    if found := _PLACE.search(message):
        return int(found[1]), message[: found.start()].strip()
    return max(1, len(text.splitlines())), message.removesuffix("(at end of document)").strip()


def _keys(text: str) -> tuple[tuple[str, ...], str]:
    """The dotted keys at the start of a text, and what follows them."""
    keys: list[str] = []
    at = 0
    while found := _PART.match(text, at):
        keys.append(next(g for g in (found["bare"], found["double"], found["single"]) if g is not None))
        at = found.end()
        if not found["dot"]:
            break
    return tuple(keys), text[at:]


def _left_open(rest: str) -> str:
    """The quotes of a string that goes on in the next line."""
    for quotes in ('"""', "'''"):
        if rest.count(quotes) % 2:
            return quotes
    return ""
