"""sumy is read without NLTK and requests, and nobody else loses them by it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from conflictdigest.summarise.rank import METHODS

_RANK = """
import sys
from dataclasses import dataclass
from conflictdigest.summarise.rank import scores

@dataclass
class Sentence:
    terms: tuple

found = [Sentence(tuple(t.split())) for t in ("army town bridge", "town bridge", "army town", "flour lorries")]
print(scores(found, sys.argv[1]))
print(sorted(m for m in sys.modules if m.partition(".")[0] in ("nltk", "requests")))
import nltk.stem.snowball, requests
print(requests.__name__, hasattr(requests, "get"), nltk.stem.snowball.SnowballStemmer("english").stem("bridges"))
"""


@pytest.mark.parametrize("method", METHODS)
def test_every_method_ranks_without_them_and_they_can_be_imported_afterwards(method: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _RANK, method], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert done[0].count(",") == 3
    assert done[1:] == ["[]", "requests True bridg"]
