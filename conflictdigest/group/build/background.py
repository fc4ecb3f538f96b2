"""Make `data/background-*.txt.gz`: how common a word's stem is, by language, from the package wordfreq.

usage: pip download --no-deps wordfreq==3.1.1 && unzip wordfreq-*.whl -d words
       python -m conflictdigest.group.build.background words/wordfreq/data

The word frequencies of wordfreq are licensed under CC BY-SA 4.0, and so are the tables made from them. What
was changed: words are folded and cut to stems, frequencies of one stem added up and rounded to tenths.
"""

from __future__ import annotations

import gzip
import math
import sys
from collections import defaultdict
from pathlib import Path

import msgspec

from conflictdigest.text.words import fold, stem

LANGUAGES = ("en", "uk", "ru", "ar", "fr", "es", "de", "pl", "tr", "it", "pt")
LEAST = 30
"""Stems that occur less often than once in a million words (Zipf 3.0) are left out."""
DATA = Path(__file__).parent.parent / "data"


def main(source: str) -> None:
    """Write a table a language: one line for each tenth of a Zipf unit, with all its stems."""
    for language in LANGUAGES:
        raw = gzip.decompress((Path(source) / f"small_{language}.msgpack.gz").read_bytes())
        shares: dict[str, float] = defaultdict(float)
        for centibels, words in enumerate(msgspec.msgpack.decode(raw)[1:]):
            for word in words:
                shares[stem(fold(word), language)] += 10 ** (-centibels / 100)
        rows: dict[int, list[str]] = defaultdict(list)
        for word, share in shares.items():
            zipf = round(10 * (math.log10(share) + 9))
            if zipf >= LEAST and " " not in word:
                rows[zipf].append(word)
        lines = [f"{zipf} {' '.join(sorted(words))}" for zipf, words in sorted(rows.items(), reverse=True)]
        data = ("\n".join(lines) + "\n").encode()
        (DATA / f"background-{language}.txt.gz").write_bytes(gzip.compress(data, 9, mtime=0))


if __name__ == "__main__":
    main(sys.argv[1])
