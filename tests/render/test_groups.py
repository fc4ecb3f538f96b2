"""What stands below what: no entry below the heading of a story that is not its own."""

from __future__ import annotations

from render_sample import STORIES, VIEW

from conflictdigest import render
from conflictdigest.model import replace
from conflictdigest.model.timeline import Attribution
from conflictdigest.render.layout import page


def test_entries_without_a_heading_stand_above_those_with_one() -> None:
    first = next(e for e in VIEW.entries if e.story)
    day = [
        replace(first, id="a1", text="Two wells burned in Orsk."),
        replace(first, id="b1", text="A lone barge sank at Lund.", story="lone"),
        replace(first, id="a2", text="Three wells burned in Orsk."),
    ]
    laid = page(replace(VIEW, entries=tuple(day)), why=False)
    groups = [g for s in (*laid.sections, *laid.ahead) for g in s.groups]
    assert [bool(g.title) for g in groups] == [False, True]
    assert [i.id for i in groups[0].items] == ["b1"]


def test_a_disputed_source_is_named_once() -> None:
    first = VIEW.entries[0]
    said = tuple(Attribution(n, (n,), a.stance, None) for n in ("Lund Post", "The Lund Post") for a in
                 [next(e for e in VIEW.entries if e.attribution).attribution[0]])  # fmt: skip
    told = replace(first, id="t", attribution=said, disputed_by=("d",), disputes=())
    denial = replace(first, id="d", disputes=("t",), disputed_by=(), attribution=())
    text = render.plain_timeline(replace(VIEW, entries=(told, denial)))
    assert "DISPUTES Lund Post," in text


def test_the_signals_of_pairs_stand_on_their_own_lines() -> None:
    story = replace(STORIES[0], why="2 pairs alike\none – two: 0.4\none – three: 0.5")
    text = render.stories_list([story], {}, (), why=True)
    assert "    why: 2 pairs alike\n      one – two: 0.4\n      one – three: 0.5\n" in text
