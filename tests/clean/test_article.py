"""A whole article: what goes, what stays, the title, the evidence."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest import clean, extract
from conflictdigest.errors import SourceError
from conflictdigest.model.page import CleanText, TitleBasis
from conflictdigest.model.source import Given, Item, ItemKind
from conflictdigest.model.text import MarkKind

MESSY = """\
WorldArmy leaves Orsk: mill and wells mined

Army leaves Orsk: mill and wells mined

The army has left the town of Orsk after eleven weeks, the newspaper "Norland Gazette" writes.

A soldier looks at the empty mill in Orsk.
A soldier looks at the empty mill in Orsk.
Images source: © Orbel Images | Contributor 4412
Ada Lorring

9:05 AM CET, December 6, 2021

Two wells and the mill were mined before the last lorry left, the mayor said on Monday.

Army denies: No mines in Orsk

{pageID} A spokesman denied the report on Tuesday.

© orbel.example
·

Copying or any other use of content of this website requires the prior and explicit consent of \
Orbel Media House, the owner of this website.

Detailed information about this notice can be found here.
"""


def cleaned(text: str, keep: frozenset[str] = frozenset(), **given_: str) -> CleanText:
    item = Item("x", ItemKind.TEXT, text, b"", given=Given(**given_))  # type: ignore[arg-type]
    return clean.clean(extract.page(item), item, keep)


def test_only_the_articles_own_words_stay() -> None:
    done = cleaned(MESSY)
    assert done.paragraphs == (
        'The army has left the town of Orsk after eleven weeks, the newspaper "Norland Gazette" writes.',
        "Two wells and the mill were mined before the last lorry left, the mayor said on Monday.",
        "Army denies: No mines in Orsk",
        "A spokesman denied the report on Tuesday.",
    )
    assert (done.title, done.title_basis) == ("Army leaves Orsk: mill and wells mined", TitleBasis.PRINTED)
    assert [mark.kind for mark in done.marks] == [MarkKind.SUBHEAD]


def test_every_cut_has_its_rule_and_its_words() -> None:
    rules = [removed.rule for removed in cleaned(MESSY).removed]
    assert rules == [
        "glued-category",
        "repeated-title",
        "caption",
        "caption",
        "image-credit",
        "byline",
        "publication-line",
        "template-leftover",
        "copyright-line",
        "stray-mark",
        "rights-notice",
        "rights-notice",
    ]


def test_what_was_cut_is_evidence() -> None:
    printed = cleaned(MESSY).printed
    assert printed.authors == ("Ada Lorring",)
    assert printed.outlet == "orbel.example"
    assert printed.publication_lines == ("9:05 AM CET, December 6, 2021",)
    assert printed.rights_holder == "Orbel Media House"


def test_a_removed_line_is_kept_when_ordered_back() -> None:
    text = "A soldier looks at the empty mill in Orsk."
    assert text in cleaned(MESSY, frozenset({text})).paragraphs


def test_without_a_title_the_first_sentence_serves_and_stays() -> None:
    done = cleaned("The army left Orsk on Monday. It mined two wells.\n\nThe mayor said so.\n")
    assert (done.title, done.title_basis) == ("The army left Orsk on Monday.", TitleBasis.FIRST_SENTENCE)
    assert done.paragraphs[0].startswith("The army left Orsk on Monday.")


def test_the_users_title_comes_first_and_its_repetition_goes() -> None:
    done = cleaned("Army leaves Orsk\n\nThe army left Orsk on Monday.\n", title="Army leaves Orsk")
    assert (done.title_basis, done.paragraphs) == (TitleBasis.GIVEN, ("The army left Orsk on Monday.",))


def test_inline_datelines_stay_and_are_marked() -> None:
    done = cleaned(
        "Army leaves Orsk\n\nORSK, Freedonia (AP) — The army left Orsk on Monday.\n\nIt mined two wells.\n"
    )
    (mark,) = [m for m in done.marks if m.kind is MarkKind.DATELINE]
    assert mark.span.of(done.paragraphs) == "ORSK, Freedonia (AP) —"
    assert (done.printed.agency, done.printed.dateline_place) == ("AP", "ORSK, Freedonia")


def test_a_dated_dateline_that_was_broken_off_goes_before_its_paragraph() -> None:
    text = "ORSK, August 7 (AP) --\n\nThe army left Orsk on Friday.\n\nIt mined two wells.\n"
    row = Item("x", ItemKind.TEXT, text, b"", short_ok=True)
    done = clean.clean(extract.page(row), row)
    assert done.paragraphs[0] == "ORSK, August 7 (AP) -- The army left Orsk on Friday."
    assert done.printed.agency == "AP"
    assert cleaned(text).removed[0].rule == "dateline"


def test_prompts_run_into_a_paragraph_are_cut_out_of_it() -> None:
    done = cleaned(
        "Army leaves Orsk\n\nThe army left Orsk on Monday. It mined two wells. "
        "Reporting by Jo Finn; editing by Paul Denny\n\n"
        "Photo: Mirko Dann/AFP Aid workers counted 212 families. (Also read: Who laid the mines?)\n"
    )
    assert done.paragraphs == (
        "The army left Orsk on Monday. It mined two wells.",
        "Aid workers counted 212 families.",
    )


def test_a_list_of_the_dead_stays() -> None:
    names = ["Anna Belova", "Piotr Hanz", "Ilya Moren", "Greta Solberg"]
    done = cleaned(
        "Names read in Orsk\n\nThe council read the names.\n\n" + "\n".join(names) + "\n\n© 2021 The Orbel\n"
    )
    assert list(done.paragraphs[1:]) == names


def test_a_correction_is_read_before_it_is_cut() -> None:
    note = "Correction: An earlier version of this article gave the toll as 12; it was 21."
    done = cleaned(
        f"Strike on mill\n\nA strike on the mill killed 21 people.\n\nThe mayor said so.\n\n{note}\n"
    )
    (found,) = done.printed.corrections
    assert (found.text, found.old, found.new, found.retraction) == (note, "12", "21", False)
    assert all("earlier version" not in p for p in done.paragraphs)


def test_nothing_but_a_headline_is_no_article() -> None:
    for text in ("Army leaves Orsk\n", "Army leaves Orsk\n\n© 2021 The Orbel\n\nShare this article\n"):
        with pytest.raises(SourceError) as caught:
            cleaned(text)
        assert caught.value.reason == "no-sentence"


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("The army left two groups.In May it came back.", "The army left two groups. In May it came back."),
        ("See orbel.Com or www.orbel.Net/In for the army's list.", None),
        ("The gar\u00adrison left\u00a0Orsk\u2009on Monday.", "The garrison left Orsk on Monday."),
        ("â€œWe left,â€\x9d the general said on Monday.", "“We left,” the general said on Monday."),
        ("The army &amp; the police left Orsk.", "The army & the police left Orsk."),
        ("The army\x1b[31m left\u202e Orsk\x00 on Monday.", "The army left Orsk on Monday."),
    ],
)
def test_text_is_repaired_only_where_it_is_broken(broken: str, mended: str | None) -> None:
    assert cleaned(broken).paragraphs == (mended or broken,)


def test_sentences_cover_the_paragraphs() -> None:
    done = cleaned(MESSY)
    joined = "".join(span.of(done.paragraphs) for span in done.sentences)
    assert re.sub(r"\s", "", joined) == re.sub(r"\s", "", "".join(done.paragraphs))


PIECES = st.sampled_from(
    [
        "The army left Orsk on Monday.",
        "By Ada Lorring",
        "© 2021 The Orbel. All rights reserved.",
        "Read more: Who laid the mines",
        "Photo: Mirko Dann/AFP",
        "A soldier looks at the mill.",
        "Follow us on Telegram",
        "12 March 2021",
        "Anna Belova",
        "What is left",
        "Він сказав, що бої тривають.",
        "قال المحافظ إن القصف توقف.",
        "\n",
        "{pageID}",
        "Share",
        "“We left,” he said. Sign up for our newsletter.",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=12), st.sampled_from(["\n", "\n\n"]))
def test_cleaning_twice_is_cleaning_once(parts: list[str], glue: str) -> None:
    try:
        once = cleaned(glue.join(parts), title="Army leaves Orsk")
    except SourceError:
        return
    twice = cleaned("\n\n".join(once.paragraphs), title="Army leaves Orsk")
    assert twice.paragraphs == once.paragraphs


@settings(max_examples=120, deadline=None)
@given(st.text(max_size=400))
def test_no_word_comes_out_that_was_not_in(text: str) -> None:
    try:
        done = cleaned(text)
    except SourceError:
        return
    out = "".join("".join(p.split()) for p in done.paragraphs)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", "".join(done.paragraphs))
    if "&" not in text and "Ã" not in text and "â€" not in text:
        kept = iter("".join(text.split()))
        assert all(letter in kept for letter in out)


def test_a_paragraph_above_a_credit_is_no_caption_when_the_story_runs_into_it() -> None:
    text = (
        "Army leaves Orsk\n\nThe army left Orsk on Monday.\nGen. Ruiz said that two wells were mined.\n"
        "Photo: Mirko Dann\n© 2021 The Orbel. All rights reserved. Reproduction without permission "
        "is prohibited.\n"
    )
    done = cleaned(text)
    assert done.paragraphs == ("The army left Orsk on Monday.", "Gen. Ruiz said that two wells were mined.")
    assert done.printed.outlet == "The Orbel"


def test_a_signature_with_its_outlet() -> None:
    done = cleaned(
        "الجيش يغادر أورسك\n\nسلمى نور - أوربل نيوز\nنشر في 12 مارس 2023\n\nغادر الجيش "
        "أورسك يوم الأحد، قال رئيس البلدية.\n"
    )
    assert done.printed.authors == ("سلمى نور",)


def test_a_title_with_a_full_stop_above_its_byline() -> None:
    done = cleaned("Army leaves Orsk after eleven weeks.\nBy Ada Lorring\n\nThe army left Orsk on Monday.\n")
    assert (done.title, done.title_basis) == ("Army leaves Orsk after eleven weeks.", TitleBasis.PRINTED)
    assert done.paragraphs == ("The army left Orsk on Monday.",)
