"""Floors: how many dates of our own gold come out right. They may be raised, never lowered."""

from __future__ import annotations

from tests.eval.dates_scoring import cases, score


def test_the_texts_that_rules_were_tuned_on() -> None:
    right, found, wanted, wrong = score([c for c in cases() if c.tuned_on])
    assert right >= 157, wrong
    assert found <= 157
    assert wanted == 157


def test_the_texts_that_were_not_read() -> None:
    right, found, wanted, _ = score([c for c in cases() if not c.tuned_on])
    assert right >= 50
    assert found <= 54
    assert wanted == 54
