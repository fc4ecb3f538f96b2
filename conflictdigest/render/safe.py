"""The last gate before output: foreign text as one harmless line."""

from __future__ import annotations

from conflictdigest.text.controls import harmless


def shown(text: str) -> str:
    """The text on one line, with nothing in it that steers a terminal or turns the reading order around."""
    if text.isprintable():  # answers at C speed, and is false for every control and format character
        return text
    return " ".join(harmless(text).split())


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    if text.isascii():
        return False
    from unicodedata import bidirectional

    for letter in text:
        direction = bidirectional(letter)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False
