"""What a rule says it can not do without, it can not do without: no line is spared a test that would fit."""

from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.clean.lexicon import IDEAS, LEXICON
from conflictdigest.clean.line import BITS, Line
from conflictdigest.clean.marks import MARKS, marks
from conflictdigest.clean.rules import ALL, RULES, Rule
from conflictdigest.text.repair import tidy
from tests.clean.test_rules import CUT, KEPT
from tests.eval.clean_scores import FRESH, NEWER, gold

_PHRASES = sorted(
    {
        " ".join(phrase.split()).replace("*", "")
        for phrases in [*LEXICON.values(), *IDEAS.values()]
        for phrase in phrases.split("|")
    }
)
_FORMS = [
    "©", "(c)", "(C) 2024", "/", "|", "—", "-", ":", "“", "»", ")", "]", "[Orbel/AFP]", "#tag", "@handle",
    "a@b.example", "https://a.example/x", "12:30", "2024", "12.11.2024", "1/3", "5", "500 words", "Photo", "FILE",
    "By", "Ana Orbel", "via AFP", "Orbel Images", "reports from", "ENDS", "NaN", "{x}", "版权所有", "View in gallery",
    "2024年11月12日", "Document ABCD000020241112", "UPDATE 1:", "Follow", "阅读时间：3分钟", "?", "16+", "the", "soldiers", "said", "in Lund",
]  # fmt: skip


def _asked_for(rule: Rule, line: Line) -> bool:
    held = line.opened | marks(line)
    holds = [bool(held & (BITS | MARKS)[name]) for name in rule.signals.split()]
    if line.words > rule.most or (rule.untold and held & BITS["said"]):
        return False
    return (any(holds) or not holds) and all(held & (BITS | MARKS)[name] for name in rule.needs.split())


def _both(text: str, number: int) -> None:
    line = Line.read(text)
    line.number = line.left = number
    found = ALL.first(line)
    plain = next(
        (rule for rule in RULES if (not rule.joined or _asked_for(rule, line)) and rule.fits(line)), None
    )
    assert found is plain, (text, found, plain)


def test_on_lines_of_articles() -> None:
    for article in [*gold(), *gold(FRESH), *gold(NEWER)]:
        for number, (_, text) in enumerate(article.lines):
            _both(tidy(text), number)
    for text in [*(text for _, text in CUT), *KEPT]:
        _both(text, 4)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(_PHRASES) | st.sampled_from(_FORMS), min_size=1, max_size=9),
    st.sampled_from(["", ".", "!", ":", " —", ")"]),
    st.integers(0, 8),
)
def test_on_lines_put_together(words: list[str], end: str, number: int) -> None:
    text = tidy(" ".join(words) + end)
    if text:
        _both(text, number)
        _both(text[0].upper() + text[1:], number)
