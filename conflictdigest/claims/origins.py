"""Origins: the outlets and bodies that words go back to, each counted once however it is spelled.

A claim goes back to the last source of its chain. Where no source is named it goes back to the outlet
that was told, else to the outlet that prints it, or to the agency whose copy it prints.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from conflictdigest.model.article import Article
from conflictdigest.model.claims import Claim

_NOISE = re.compile(r"[^\w]+")
_ARTICLE = re.compile(r"^(?:the|der|die|das|le|la|les|el|los|las)\s+(?=\w)")
_SITE = re.compile(r"^(?:https?://)?(?:www\.)?([\w-]+)(?:\.[\w-]+)*\.[a-z]{2,}$")
_GENERIC = re.compile(r"\s+(?:news ?agency|news ?paper|agency|newspaper|tv channel)$")
_LINKS = frozenset({"of", "the", "and", "for", "de", "du"})


@lru_cache(maxsize=2048)
def normalise(name: str) -> str:
    """The form under which spellings of one outlet or body meet: folded, without marks, article, site ending.

    >>> normalise('"The Morning Post"') == normalise("Morning Post") == normalise("morning-post")
    True
    """
    folded = unicodedata.normalize("NFKD", name).casefold().strip()
    site = _SITE.match(folded)
    if site:
        folded = site.group(1)
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    folded = _NOISE.sub(" ", re.sub(r"['’]s\b", "", folded)).strip()
    folded = _ARTICLE.sub("", folded)
    return _GENERIC.sub("", folded) or folded


def count_origins(names: Iterable[str], families: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Distinct origins in order of first appearance, each under its fullest spelling.

    `families` maps an outlet to the family it belongs to; outlets of one family are one origin, shown
    under the family's name. Initials and contractions ("NYT", "WaPo") join the full name when it is there.
    """
    family = {normalise(k): v for k, v in (families or {}).items()}
    groups: list[list[str]] = []
    for name in names:
        if not name.strip():
            continue
        shown = family.get(normalise(name), name)
        for group in groups:
            if any(_same(shown, member) for member in group):
                if shown not in group:
                    group.append(shown)
                break
        else:
            groups.append([shown])
    return tuple(max(g, key=_fullest) if len(g) > 1 else g[0] for g in groups)


def _fullest(name: str) -> tuple[int, int]:
    return len(normalise(name)), _plainness(name)


def origins_of(claims: Sequence[Claim], outlet: str | None, agency: str | None = None) -> tuple[str, ...]:
    """What these claims of one article go back to; without claims, the article's own agency or outlet."""
    own = agency or outlet
    names: list[str] = []
    for claim in claims:
        name = claim.chain[-1] if claim.chain else claim.source or claim.told or own
        if name:
            names.append(_shown(name))
    if not claims and own:
        names.append(own)
    return count_origins(names)


def origins(article: Article) -> tuple[str, ...]:
    """Everything that an article goes back to, its own reporting included."""
    return count_origins(name for sentence in origins_by_sentence(article) for name in sentence)


def origins_by_sentence(article: Article) -> tuple[tuple[str, ...], ...]:
    """For each sentence of the article, what it goes back to."""
    by_sentence: dict[int, list[Claim]] = {}
    for claim in article.claims:
        by_sentence.setdefault(claim.sentence, []).append(claim)
    own = origins_of((), article.outlet, article.agency)  # most sentences cite nobody
    return tuple(
        origins_of(by_sentence[i], article.outlet, article.agency) if i in by_sentence else own
        for i in range(len(article.sentences))
    )


def _shown(name: str) -> str:
    """ "The Morning Post" is listed as "Morning Post"."""
    bare = name.strip("\"“”„«»'’ ")
    return bare[4:] if bare.startswith(("The ", "the ")) and len(bare) > 4 else bare


def _same(a: str, b: str) -> bool:
    x, y = normalise(a), normalise(b)
    if x == y:
        return True
    return _contracts(a, y) or _contracts(b, x) or x.replace(" ", "") == y.replace(" ", "")


def _contracts(short: str, full: str) -> bool:
    """Are these the initials ("NYT") or the clipped words ("WaPo") of the full name?"""
    words = full.split()
    short = short.removeprefix("The ").removeprefix("the ").replace(".", "")
    if len(words) < 2 or " " in short.strip() or not 2 <= len(short) <= 8:
        return False
    for wanted in (words, [w for w in words if w not in _LINKS]):
        if short.isupper() and short.casefold() == "".join(w[0] for w in wanted):
            return len(wanted) >= 2
        clips = re.findall(r"[A-ZА-Я][a-zа-я]+", short)
        if len(clips) >= 2 and len(clips) == len(wanted) and "".join(clips) == short:
            return all(w.startswith(c.casefold()) for c, w in zip(clips, wanted, strict=True))
    return False


def _plainness(name: str) -> int:
    return -sum(not (c.isalnum() or c == " ") for c in name) - 4 * name.startswith("The ")
