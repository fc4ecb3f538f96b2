"""What is new since somebody looked, and how counts moved."""

from __future__ import annotations

from conflictdigest.model import replace
from conflictdigest.model.changes import ChangeKind
from conflictdigest.model.claims import Figure
from conflictdigest.model.names import Place
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Entry, Quote
from conflictdigest.timeline import changes, series
from tests.timeline.test_select import ALL, LOUD, MIDDLING, QUIET, on


def toll(value: float, text: str, counted: str = "", by: str | None = None) -> Figure:
    return Figure(Span(3, 0, 9), text, value, value, "killed", counted or text, by=by, category="killed")


TARN = (Place("Tarn", "Tarn", None),)
STRUCK = replace(MIDDLING, figures=(toll(12, "12 people killed"),), places=TARN, story="s")


def kinds(before: tuple[Entry, ...], after: tuple[Entry, ...]) -> list[ChangeKind]:
    return [c.kind for c in changes(before, after)]


def test_no_change_is_no_change() -> None:
    assert changes(ALL, ALL[::-1]) == ()


def test_new_and_gone() -> None:
    assert kinds((LOUD,), (LOUD, QUIET)) == [ChangeKind.NEW]
    assert kinds((LOUD, QUIET), (LOUD,)) == [ChangeKind.GONE]


def test_what_is_only_out_of_view_is_not_gone() -> None:
    assert changes((LOUD, QUIET), (LOUD,), still={QUIET.id}) == ()


def test_a_toll_that_moved_in_its_entry() -> None:
    (change,) = changes(
        (STRUCK,), (replace(STRUCK, figures=(*STRUCK.figures, toll(15, "15 people killed"))),)
    )
    assert (change.kind, change.old, change.new) == (ChangeKind.TOLL, "12 people killed", "15 people killed")


def test_a_toll_that_a_new_entry_moves() -> None:
    later = replace(QUIET, figures=(toll(19, "19 people killed"),), places=TARN, story="s", days=on(2))
    (change,) = [c for c in changes((STRUCK,), (STRUCK, later)) if c.entry is later]
    assert (change.kind, change.before, change.new) == (ChangeKind.TOLL, STRUCK, "19 people killed")


def test_a_toll_elsewhere_is_simply_new() -> None:
    elsewhere = replace(
        QUIET, figures=(toll(19, "19 people killed"),), places=(Place("Lomm", "Lomm", None),), story="s"
    )
    assert kinds((STRUCK,), (STRUCK, elsewhere)) == [ChangeKind.NEW]


def test_a_toll_that_moves_in_a_place_no_table_knows() -> None:
    known = replace(MIDDLING, figures=(toll(7, "seven people killed"),), names=("tarn",), story="s")
    later = replace(QUIET, figures=(toll(9, "nine people", "people died"),), names=("tarn",), story="s")
    assert kinds((known,), (known, later)) == [ChangeKind.TOLL]
    assert kinds((known,), (known, replace(later, names=("lomm",)))) == [ChangeKind.NEW]


def test_some_of_the_dead_are_no_new_toll() -> None:
    some = replace(
        QUIET, figures=(toll(2, "two firefighters", "firefighters died"),), places=TARN, story="s", days=on(2)
    )
    assert kinds((STRUCK,), (STRUCK, some)) == [ChangeKind.NEW]


def test_a_better_date() -> None:
    (change,) = changes((LOUD,), (replace(LOUD, days=on(-1)),))
    assert (change.kind, change.old, change.new) == (ChangeKind.DATE, "on 2024-11-11", "on 2024-11-10")


def test_disputed_origin_corrected() -> None:
    after = replace(LOUD, disputed_by=("x",), origins=("Ferry Times",), corrected=("Correction: it was 40.",))
    assert kinds((LOUD,), (after,)) == [ChangeKind.DISPUTED, ChangeKind.ORIGIN, ChangeKind.CORRECTED]


def test_an_older_report_gives_a_new_id_but_no_new_entry() -> None:
    assert changes((LOUD,), (replace(LOUD, id="ffff"),)) == ()


def test_series_follow_one_count() -> None:
    first = replace(STRUCK, figures=(toll(12, "12 people killed", "people killed in Tarn", by="hospital"),))
    second = replace(
        QUIET, figures=(toll(15, "15 people killed", "people killed in Tarn", by="army"),), story="s"
    )
    other = replace(LOUD, figures=(toll(3, "3 sailors killed", "sailors killed on the Halda"),), story="s")
    tarn, halda = series((other, second, first))
    assert [(p.low, p.by) for p in tarn.points] == [(12, "hospital"), (15, "army")]
    assert not tarn.differs
    assert [p.text for p in halda.points] == ["3 sailors killed"]


def test_series_tell_when_counts_of_a_day_differ() -> None:
    first = replace(STRUCK, figures=(toll(12, "12 killed"), toll(30, "30 killed", by="militia")))
    (one,) = series((first,))
    assert one.differs
    assert [p.low for p in one.points] == [12, 30]


def shot(
    low: float | None, high: float | None, text: str, by: str, *, start: int = 0, article: str = "a"
) -> tuple[Figure, Quote]:
    span = Span(3, start, start + len(text))
    figure = Figure(span, text, low, high, "drones", "drones", by=by, category="drones")
    words = " " * start + text
    return figure, Quote(article, article, None, None, Span(3, 0, len(words)), words)


def drones(*given: tuple[Figure, Quote]) -> Entry:
    return replace(STRUCK, figures=tuple(f for f, _ in given), quotes=tuple(q for _, q in given))


def test_a_part_does_not_quarrel_with_its_whole() -> None:
    part = shot(14, 14, "14 of 20 drones", "army")
    whole = (shot(20, 20, "20 drones", "army", start=6)[0], part[1])
    told_alone = shot(20, 20, "20 drones", "navy", start=1, article="b")
    (one,) = series((drones(part, whole, told_alone),))
    assert [p.low for p in one.points] == [14, 20, 20]
    assert not one.differs


def test_two_parts_of_one_whole_may_quarrel() -> None:
    def of_twenty(part: int, by: str, article: str) -> tuple[tuple[Figure, Quote], tuple[Figure, Quote]]:
        text = f"{part} of 20 drones"
        said = shot(part, part, text, by, article=article)
        return said, (shot(20, 20, "20 drones", by, start=text.index("20 "))[0], said[1])

    army, navy, rest = of_twenty(14, "army", "a"), of_twenty(11, "navy", "b"), of_twenty(6, "navy", "b")
    assert series((drones(*army, *navy),))[0].differs
    assert not series((drones(*army, *rest),))[0].differs


def test_at_least_seven_does_not_quarrel_with_nine() -> None:
    least = shot(7, None, "at least seven", "army")
    assert not series((drones(least, shot(9, 9, "nine", "navy", article="b")),))[0].differs
    assert series((drones(least, shot(4, 4, "four", "navy", article="b")),))[0].differs
