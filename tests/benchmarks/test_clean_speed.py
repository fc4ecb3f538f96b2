"""What a page costs beside trafilatura alone, and how fast text is cleaned. Figures, never timed assertions."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from conflictdigest import clean, extract
from conflictdigest.model.source import Item, ItemKind

pytestmark = pytest.mark.heavy

_SENTENCES = (
    "The army said on Monday that it had left the town of Orsk after {n} weeks of fighting for its bridges.",
    "The mayor, Ilya Moren, told reporters that {n} wells and the mill had been mined before the "
    "last lorry left.",
    "“We counted {n} families in the cellars,” a doctor said, “and most of them had no heat.”",
    "Aid workers expect {n} lorries of flour by Friday, U.N. officials in Lund said at 6 p.m. local time.",
)


def _story(paragraphs: int) -> list[str]:
    return [" ".join(s.format(n=i + k) for k, s in enumerate(_SENTENCES)) for i in range(paragraphs)]


def _page() -> Item:
    menu = "".join(f'<li class="nav-item"><a href="/s{i}">Section {i}</a></li>' for i in range(120))
    teasers = "".join(
        f'<div class="teaser"><a href="/t{i}"><h3>Headline {i} of the day</h3></a></div>' for i in range(60)
    )
    body = "".join(f"<p>{text}</p>" for text in _story(30))
    linked = '{"@type":"NewsArticle","headline":"Army leaves Orsk","datePublished":"2021-12-06T09:15:00Z"}'
    html = (
        f'<html lang="en"><head><title>Army leaves Orsk | The Orbel</title><script type="application/ld+json">{linked}'
        f"</script></head><body><ul>{menu}</ul><article><h1>Army leaves "
        f"Orsk</h1>{body}</article>{teasers}</body></html>"
    )
    return Item("x.html", ItemKind.HTML, html, b"")


@pytest.mark.benchmark(group="a page")
def test_page_by_trafilatura_alone(benchmark: BenchmarkFixture) -> None:
    from trafilatura import bare_extraction

    params = {"extensive_search": False, "original_date": True}
    benchmark(
        lambda: bare_extraction(
            _page().content, include_comments=False, with_metadata=True, date_extraction_params=params
        )
    )


@pytest.mark.benchmark(group="a page")
def test_page_with_metadata_and_cleaning(benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: clean.clean(extract.page(_page()), _page()))


@pytest.mark.benchmark(group="text")
def test_clean_a_transcript_of_2000_sentences(benchmark: BenchmarkFixture) -> None:
    text = "\n".join(" ".join(_story(500)).replace(". ", ".\n").split("\n"))
    item = Item("x.txt", ItemKind.TEXT, text, b"")
    benchmark.extra_info["kilobytes"] = len(text.encode()) // 1000
    benchmark(lambda: clean.clean(extract.page(item), item))


@pytest.mark.benchmark(group="text")
def test_clean_an_article(benchmark: BenchmarkFixture) -> None:
    text = "Army leaves Orsk\n\n" + "\n\n".join(_story(12)) + "\n\n© 2021 The Orbel. All rights reserved.\n"
    item = Item("x.txt", ItemKind.TEXT, text, b"")
    benchmark.extra_info["kilobytes"] = len(text.encode()) / 1000
    benchmark(lambda: clean.clean(extract.page(item), item))
