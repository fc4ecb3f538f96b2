"""All settings as TOML, defaults included, in the form that `parse` reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from conflictdigest.config.values import AddedName, Config, Digest, MailSettings
from conflictdigest.model.names import NameKind
from conflictdigest.model.web import HttpSettings

_GROUPS = {
    NameKind.PLACE: "places",
    NameKind.ACTOR: "actors",
    NameKind.OUTLET: "outlets",
    NameKind.PERSON: "people",
}


def written(config: Config) -> str:
    """A file that says what holds now. It has no password in it: none can be configured."""
    lines: list[str] = []
    if config.log:
        lines += [f"log = {_value(config.log)}", ""]
    for name, values in (
        ("fetch", config.fetch),
        ("limits", config.limits),
        ("summary", config.summary),
        ("mail", config.mail),
    ):
        lines += [f"[{name}]", *_settings(values), ""]
    for name, topic in config.topics.items():
        lines += [f"[topics.{_key(name)}]", *_settings(topic), ""]
    lines += _names(config.lexicon)
    lines += _groups("parties", config.parties)
    lines += _groups("families", config.families)
    for name, digest in config.digests.items():
        lines += [f"[digests.{_key(name)}]", *_settings(digest), ""]
    return "\n".join(lines)


def _settings(values: Struct) -> Iterator[str]:
    for name in values.__struct_fields__:
        value = getattr(values, name)
        if isinstance(values, MailSettings) and name in ("sender", "sender_name"):
            if name == "sender" and value:
                whole = f"{values.sender_name} <{value}>" if values.sender_name else value
                yield f"from = {_value(whole)}"
        elif isinstance(values, Digest) and name == "name":
            continue
        elif isinstance(values, HttpSettings) and name == "proxy" and value == "":
            yield 'proxy = ""'
        elif value is not None and value not in ("", (), frozenset()):
            yield f"{name} = {_value(value)}"


def _names(names: tuple[AddedName, ...]) -> Iterator[str]:
    for kind, group in _GROUPS.items():
        mine = [n for n in names if n.kind is kind]
        if mine:
            yield f"[names.{group}]"
        for one in mine:
            spellings = _value(one.spellings)
            country = f", country = {_value(one.country)}" if one.country else ""
            yield f"{_key(one.name)} = {{ spellings = {spellings}{country} }}"
        if mine:
            yield ""


def _groups(name: str, members: Mapping[str, str]) -> Iterator[str]:
    wholes: dict[str, list[str]] = {}
    for member, whole in members.items():
        wholes.setdefault(whole, []).append(member)
    if wholes:
        yield f"[{name}]"
        for whole, some in wholes.items():
            yield f"{_key(whole)} = {_value(tuple(m for m in some if m != whole))}"
        yield ""


def _value(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case StrEnum():
            return _text(value.value)
        case str() | Path():
            return _text(str(value))
        case frozenset():
            return _value(tuple(sorted(value)))
        case tuple():
            return f"[{', '.join(_value(one) for one in value)}]"
        case _:
            raise TypeError(f"{value!r} has no form in TOML")


def _key(name: str) -> str:
    return name if name.isascii() and name.replace("-", "_").isidentifier() else _text(name)


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
