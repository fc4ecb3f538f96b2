"""What atheris drives: bytes through intake, extraction and cleaning; run as a program with libFuzzer's options."""

from __future__ import annotations

import re
import sys

import atheris

with atheris.instrument_imports(include=["conflictdigest"]):
    from conflictdigest import clean, extract, intake
    from conflictdigest.errors import SourceError
    from conflictdigest.model.source import Given, Raw, Skip

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_NAMES = ("a.txt", "a.html", "a.jsonl", "a.md")


def one_input(data: bytes) -> None:
    """Nothing but SourceError is raised, and no control character comes out."""
    name = _NAMES[data[0] % len(_NAMES)] if data else "a.txt"
    for item in intake.items(Raw(name, data[1:]), Given()):
        if isinstance(item, Skip):
            continue
        try:
            done = clean.clean(extract.page(item), item)
        except SourceError:
            continue
        if _CONTROL.search("".join(done.paragraphs) + (done.title or "")):
            raise AssertionError("a control character came out")


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
