"""Floors: how many dates of our own gold come out right. They may be raised, never lowered."""

from __future__ import annotations

from tests.eval.dates_scoring import cases, score


def test_the_half_that_rules_were_tuned_on() -> None:
    right, found, wanted, wrong = score([c for c in cases() if c.tuned_on])
    assert right >= 51, wrong
    assert found <= 51
    assert wanted == 51


def test_the_half_that_was_not_read() -> None:
    right, found, wanted, _ = score([c for c in cases() if not c.tuned_on])
    assert right >= 33
    assert found <= 34
    assert wanted == 33
