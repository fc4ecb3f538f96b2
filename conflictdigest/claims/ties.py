"""What a denial denies.

A denial is tied to a statement when three things fit: the names (those that it speaks of, not only the
one who speaks), the subject (what is said to have happened, by word or by a near synonym), and the days
(nothing is denied before it is said to have happened, nor long after). A wrong tie puts words into
somebody's mouth, a missing one leaves two entries side by side: when in doubt there is no tie.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from conflictdigest.claims.subjects import STOP, SUBJECTS, stem
from conflictdigest.model.claims import Stance, Statement, Tie
from conflictdigest.text.memo import Memo

_LATEST = 45
"""Days after which a denial no longer answers a happening."""
_SAME_WEEK = 7
_AGAINST = (Stance.DENIES, Stance.DOUBTS)
_MARGIN = 1.0
"""Several statements may tell what is denied; those that fit worse than the best by more than this are left
    out."""
_NEGATIONS = frozenset({"not", "no", "never", "without", "nor", "neither"})
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def tie(statements: Sequence[Statement]) -> tuple[Tie, ...]:
    """Ties for the denials among `statements`; each to its best candidates only, sorted by ids.

    Candidates are all statements that do not deny. Nothing fits: no tie. Never raises; the order of
    `statements` does not matter.
    """
    ordered = sorted(statements, key=lambda s: s.id)
    denials = [_Read.of(s) for s in ordered if s.stance is Stance.DENIES]
    if not denials:
        return ()
    # read no more than what lies in time and shares a name, or the story of a nameless denial
    latest = max(denial.statement.days.last for denial in denials)
    earliest = min(denial.statement.days.first for denial in denials)
    wanted = {name for denial in denials for name in denial.core}
    stories = {denial.statement.story for denial in denials if not denial.core} - {None}
    index: dict[str, list[_Read]] = {}
    for statement in ordered:
        days = statement.days
        if days.first > latest or (earliest - days.last).days > _LATEST or statement.stance in _AGAINST:
            continue
        if statement.story not in stories and wanted.isdisjoint(statement.names):
            continue
        one = _Read.of(statement)
        for key in (*sorted(one.names), f"story {statement.story}"):
            index.setdefault(key, []).append(one)
    ties: list[Tie] = []
    for denial in denials:
        keys = sorted(denial.core) or [f"story {denial.statement.story}"]
        candidates = {c.statement.id: c for key in keys for c in index.get(key, ())}
        scored = [(_fit(denial, c), c) for _, c in sorted(candidates.items())]
        best = max((fit.score for fit, _ in scored if fit is not None), default=0.0)
        for fit, candidate in scored:
            if fit is not None and fit.score >= best - _MARGIN:
                ties.append(Tie(denial.statement.id, candidate.statement.id, fit.why))
    return tuple(sorted(ties, key=lambda t: (t.denial, t.denied)))


class _Fit(Struct, frozen=True):
    score: float
    why: str


class _Read(Struct, frozen=True):
    statement: Statement
    names: frozenset[str]
    core: frozenset[str]
    """Names that are not those of the one who speaks."""
    words: frozenset[str]
    subjects: frozenset[str]
    negated: frozenset[str]
    """Subjects that the statement itself says not to be so."""
    speakers: frozenset[str]

    @classmethod
    def of(cls, s: Statement) -> _Read:
        said = [_NAMES[source] for source in s.sources]
        speakers = {w for source in said for w in source}
        core = frozenset([n for n in s.names if not speakers.issuperset(_NAMES[n])])
        tokens = _folded(s.text)
        telling = set(tokens).difference(speakers, *[_NAMES[n] for n in s.names])
        words = frozenset([found for w in telling if (found := _STEMS[w])])
        subjects = frozenset([SUBJECTS[w] for w in words if w in SUBJECTS])
        speaking = frozenset(map(" ".join, said))
        return cls(s, frozenset(s.names), core, words, subjects, _negated(tokens), speaking)


def _fit_nameless(denial: _Read, other: _Read) -> _Fit | None:
    """A denial that names only the one who speaks: same story, same subject, same words, same week."""
    d, o = denial.statement, other.statement
    subjects = (denial.subjects & other.subjects) - other.negated
    words = {w for w in denial.words & other.words if w not in SUBJECTS}
    near = (d.days.first - o.days.last).days <= _SAME_WEEK
    if not (d.story and d.story == o.story and subjects and len(words) >= 2 and near):
        return None
    if not denial.speakers.isdisjoint(other.speakers):
        return None
    return _Fit(len(subjects) + len(words), f"one story; subject {', '.join(sorted(subjects))}")


def _negated(tokens: list[str]) -> frozenset[str]:
    """Subjects right behind a negation ("did not disclose the call", "no intention of calling")."""
    found: set[str] = set()
    for i, word in enumerate(tokens):
        if word in _NEGATIONS or word.endswith(("n't", "n’t")):
            found.update(SUBJECTS[stem(w)] for w in tokens[i + 1 : i + 5] if stem(w) in SUBJECTS)
    return frozenset(found)


def _folded(text: str) -> list[str]:
    plain = text.casefold()
    if not plain.isascii() and not _without_signs(plain).isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return [w.removesuffix("'s").removesuffix("’s") for w in _WORD.findall(plain)]


def _without_signs(text: str) -> str:
    """Without the signs of print, which have no marks to be taken off: often all that is not in ASCII."""
    for sign in "’‘“”—–…\u00a0":
        text = text.replace(sign, "")
    return text


def _telling(word: str) -> str:
    """The stem of a word that tells something, else nothing."""
    return "" if word in STOP or word.isdigit() or len(word) < 3 else stem(word)


_NAMES = Memo(_folded)
"""The words of a name or a source."""
_STEMS = Memo(_telling)


def _fit(denial: _Read, other: _Read) -> _Fit | None:
    d, o = denial.statement, other.statement
    if o.days.first > d.days.last or (d.days.first - o.days.last).days > _LATEST:
        return None
    shared = denial.core & other.names
    if not denial.core:
        return _fit_nameless(denial, other)
    if not shared or not denial.speakers.isdisjoint(other.speakers):
        return None
    missing = denial.core - other.names
    extra = other.core - denial.names
    if missing and extra and len(missing) >= len(shared):
        return None
    subjects = denial.subjects & other.subjects
    if subjects & other.negated:
        return None  # both say that it did not happen
    words = (denial.words & other.words) - {w for w in denial.words if w in SUBJECTS}
    like = len(words) / max(1, min(len(denial.words), len(other.words)))
    told = (
        bool(words) and not denial.subjects and not missing and len(words) / max(1, len(denial.words)) >= 0.5
    )
    if not subjects and len(words) < 2 and not told:
        return None
    if d.story and o.story and d.story != o.story and (len(shared) < 2 or not subjects):
        return None
    if len(shared) == 1 and not (subjects and (words or not missing)) and not told:
        return None
    if denial.subjects and not subjects and len(words) < 3:
        return None
    cover = len(shared) / max(1, len(denial.core))
    near = 1.0 / (1.0 + max(0, (d.days.first - o.days.last).days))
    score = round(2.0 * cover + len(subjects) + 2.0 * like + 0.5 * near, 6)
    why = f"names {', '.join(sorted(shared))}; subject {', '.join(sorted(subjects) or sorted(words))}"
    return _Fit(score, why)
