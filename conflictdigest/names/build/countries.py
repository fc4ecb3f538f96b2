"""Make `data/countries.tsv` from Unicode CLDR (through babel): country names in the languages read.

usage: python -m conflictdigest.names.build.countries
"""

from __future__ import annotations

from pathlib import Path

LANGUAGES = ("en", "uk", "ru", "ar", "fr", "es", "de", "pl", "tr", "zh", "fa", "he", "pt", "it")
NOT_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA"}
DATA = Path(__file__).parent.parent / "data"


def main() -> None:
    """Write the table: code, key, spellings."""
    from babel import Locale

    from conflictdigest.names.fold import fold

    names = {language: Locale.parse(language).territories for language in LANGUAGES}
    lines = []
    for code in sorted(names["en"]):
        if len(code) != 2 or not code.isalpha() or code in NOT_COUNTRIES:
            continue
        english = names["en"][code]
        spellings = [english]
        for language in LANGUAGES:
            name = names[language].get(code)
            for form in (name, name.split(" (")[0] if name else None):
                if form and form not in spellings:
                    spellings.append(form)
        lines.append("\t".join((code, fold(english), "|".join(spellings))))
    (DATA / "countries.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
