"""A pattern compiled late is the same pattern."""

from __future__ import annotations

import re

import pytest

from conflictdigest.text.late import late


def test_it_matches_as_if_compiled_at_once() -> None:
    found, at_once = late(r"(?P<word>gate)s?", re.I), re.compile(r"(?P<word>gate)s?", re.I)
    text = "Gates and a gate."
    assert found.findall(text) == at_once.findall(text)
    assert found.sub("door", text) == "door and a door."
    match = found.search(text)
    assert match is not None and match["word"] == "Gate" and found.pattern == at_once.pattern
    assert found.fullmatch("gates") and not found.match("a gate")


def test_a_pattern_that_is_none_fails_when_it_is_used() -> None:
    broken = late("(")
    with pytest.raises(re.error):
        broken.search("x")
