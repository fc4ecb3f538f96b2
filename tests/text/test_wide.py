"""Which texts may hold letters of East Asia."""

import pytest

from conflictdigest.text.wide import wide


@pytest.mark.parametrize("text", ["停火", "Seoul (서울)", "ひらがな and more", "the 北 gate"])
def test_letters_of_east_asia_are_seen(text: str) -> None:
    assert wide(text)


@pytest.mark.parametrize("text", ["", "plain words", "“Quoted” — and so on…", "перемир’я", "وقف إطلاق النار"])
def test_letters_and_signs_of_other_scripts_are_not(text: str) -> None:
    assert not wide(text)
