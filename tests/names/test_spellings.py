"""The tables of places, taken apart as they are asked, say what they hold."""

from __future__ import annotations

import gzip

import pytest

from conflictdigest.names.spellings import Spellings
from conflictdigest.names.tables import _DATA, towns


@pytest.mark.parametrize("script", ["latin", "cyrillic", "arabic", "hebrew", "han"])
def test_every_spelling_is_found_with_its_numbers(script: str) -> None:
    text = gzip.decompress((_DATA / f"aliases-{script}.tsv.gz").read_bytes()).decode()
    rows = [line.split("\t") for line in text.splitlines()]
    assert [spelling for spelling, _ in rows] == sorted(spelling for spelling, _ in rows)
    assert text.endswith("\n")
    table = towns(script)
    assert all(table[spelling] == numbers for spelling, numbers in rows)


def test_what_is_no_spelling_is_not_found() -> None:
    lines = ["a lomm\t7", "b\t1", "lomm\t2,3", "lomm on sea\t4", "lommel\t5"]
    filling = [f"zz{n:06}\t6" for n in range(60_000)]
    for table in (Spellings("\n".join(lines) + "\n"), Spellings("\n".join((*lines, *filling)) + "\n")):
        words = ("lomm", "lommel", "b", "lom", "lomme", "a", "", "c")
        assert [word for word in words if word in table] == ["lomm", "lommel", "b"]
        assert [table.longest(word) for word in ("lomm", "a", "b", "lommel", "on")] == [3, 2, 1, 1, 1]
        assert table["lomm"] == "2,3"
        with pytest.raises(KeyError):
            _ = table["lom"]
