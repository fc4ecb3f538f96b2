"""What reading and cleaning costs beside trafilatura alone, page by page. Figures, never timed assertions.

Run with `pytest -m heavy tests/benchmarks/test_page_cost.py`. The made-up pages of the gold, as they are (fixed
costs weigh most there) and with the menus, teasers and scripts that pages bring along.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from conflictdigest import clean, extract
from conflictdigest.model import replace
from conflictdigest.model.source import Item
from tests.eval.page_gold import HERE, cases

pytestmark = pytest.mark.heavy

TIMES = 7
AROUND = (
    "<nav><ul>" + '<li class="nav-item"><a href="/s">A section of the paper</a></li>' * 150 + "</ul></nav>"
    "<script>" + "window.data = [1, 2, 3];\n" * 2000 + "</script>"
    "<div class=teasers>"
    + '<div class="teaser"><a href="/t"><h3>Another headline of the day</h3></a></div>' * 60
    + "</div>"
)


@pytest.mark.parametrize("around", ["", AROUND], ids=["bare", "with menus and scripts"])
def test_cost_of_each_page(around: str, capsys: pytest.CaptureFixture[str]) -> None:
    items = [case.item() for half in "ab" for case in cases(HERE / f"pages_gold_{half}.txt")]
    items = [replace(item, content=item.content.replace("<body>", f"<body>{around}")) for item in items]
    pairs = sorted(_ratio(item) for item in items)
    with capsys.disabled():
        print(
            f"\n{len(pairs)} pages, times what trafilatura alone costs: median {pairs[len(pairs) // 2]:.2f}, "
            f"highest {pairs[-1]:.2f}, above 1.5: {sum(ratio > 1.5 for ratio in pairs)}"
        )


def _ratio(item: Item) -> float:
    from trafilatura import bare_extraction

    def alone() -> object:
        return bare_extraction(item.content, with_metadata=True, include_comments=False)

    def whole() -> object:
        return clean.clean(extract.page(item), item)

    alone()
    whole()
    return _least(whole) / _least(alone)


def _least(call: Callable[[], object]) -> float:
    """Seconds of processor time, the least of several runs."""
    least = float("inf")
    for _ in range(TIMES):
        began = time.process_time()
        call()
        least = min(least, time.process_time() - began)
    return least
