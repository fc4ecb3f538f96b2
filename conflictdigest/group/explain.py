"""The signals of a pair of articles, in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from conflictdigest.group.shingles import contained
from conflictdigest.group.signals import (
    SIGNALS,
    days_apart,
    dead_in,
    gap,
    in_common,
    link,
    maybe_copies,
    same_figures,
    weights,
)
from conflictdigest.group.sketch import compared
from conflictdigest.model.sketch import EMPTY, NO_SHINGLES, Sketch
from conflictdigest.model.story import Profile, Signal, Why

_SHOWN = 8


def explain(a: Profile, b: Profile) -> Why:
    """Why two articles are, or are not, taken for one story: each signal with its weight, what they come to,
    and the names and words that both have."""
    one, other = a.sketch or EMPTY, b.sketch or EMPTY
    ((dots,),) = compared([(one, [other])])
    (part,) = contained(a.shingles or NO_SHINGLES, [b.shingles or NO_SHINGLES])
    part = in_common(one, other, dots, part if maybe_copies(one, other, dots) else 0.0)
    made = link(one, other, dots, part)
    row, veto = weights(one, other, dots, part)
    signals = tuple(
        Signal(name, round(weight, 4), _detail(name, one, other, made.shared))
        for name, weight in zip(SIGNALS, row, strict=True)
        if round(weight, 4)
    )
    told = "; ".join(f"{s.name} {s.weight:+.2f}" + (f" ({s.detail})" if s.detail else "") for s in signals)
    text = f"{a.article} – {b.article}: {made.likeness:.2f} = {told or 'nothing in common'}"
    against = f"days of the happening {veto} days apart" if veto else None
    if against:
        text += f"; veto: {against}"
    for label, common in (
        ("names", _common({n.key: n.weight for n in a.names}, {n.key: n.weight for n in b.names})),
        ("words", _common(_words(a), _words(b))),
    ):
        if common and (label == "names" or a.language == b.language):
            text += f"; {label}: {', '.join(common)}"
    return Why(a.article, b.article, made, signals, against, text)


def _detail(name: str, a: Sketch, b: Sketch, part: float) -> str:
    """What a signal rests on."""
    if name == "same text":
        return "one address" if a.page and a.page == b.page else f"{part:.0%} of the shorter"
    if name == "names and matter across languages":
        return _some(set(a.concepts) & set(b.concepts))
    if name == "day of the happening":
        apart = days_apart(a, b)
        if apart:
            return f"{apart} days apart"
        return _some(str(date.fromordinal(d)) for d in a.days if d in b.days)
    if name == "published apart":
        return (
            f"{gap(a.told, b.told)} days" if a.told and b.told else "one tells no day, and nobody is in both"
        )
    if name == "other place":
        return f"{min(a.where or a.first)}, {min(b.where or b.first)}"
    if name == "same figures":
        return _some(f"{n:g} {c}" for c, n in same_figures(a, b))
    if name == "other toll":
        return f"{min(dead_in(a)):g}, {min(dead_in(b)):g}"
    if name == "same sources":
        return _some(set(a.sources).intersection(b.sources))
    return ""


def _some(rows: Iterable[str]) -> str:
    return ", ".join(sorted(rows)[:_SHOWN])


def _words(a: Profile) -> dict[str, int]:
    return dict(zip(a.terms, a.weights, strict=True))


def _common(a: dict[str, int], b: dict[str, int]) -> list[str]:
    return sorted(a.keys() & b.keys(), key=lambda k: (-a[k] * b[k], k))[:_SHOWN]
