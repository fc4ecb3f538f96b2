"""Titles and authors of made-up pages: the counts may rise, never fall.

The second half was written before the rules and is not read while rules change; it is counted apart.
"""

from __future__ import annotations

import pytest

from tests.eval.page_gold import HERE, wrong

FLOORS = {("a", "title"): 22, ("a", "authors"): 54, ("b", "title"): 14, ("b", "authors"): 40}


@pytest.mark.parametrize(("half", "what"), FLOORS)
def test_titles_and_authors_come_out_right(half: str, what: str) -> None:
    missed, total = wrong(HERE / f"pages_gold_{half}.txt", what)
    print(f"{half} {what}: {total - len(missed)} of {total}")
    named = "\n".join(missed) if half == "a" else "the unread half"
    assert total - len(missed) >= FLOORS[half, what], named
