"""Pairs of articles on one happening, one dated, one not: other war, year, weekday, outlet and source each time."""

from __future__ import annotations

from dataclasses import dataclass

from conflictdigest.model.article import Article
from conflictdigest.model.claims import Stance
from conflictdigest.model.dates import Tense
from conflictdigest.model.days import Granularity
from tests.timeline.building import Says, When, article


@dataclass(frozen=True)
class Pair:
    dated: Article
    undated: Article
    origins: dict[str, list[tuple[str, ...]]]
    happening: str
    report: str
    denial: str
    month: tuple[str, str]
    ahead: str
    figure: float
    reporter: str
    counter: str


def handover() -> Pair:
    """A hand-over of hostages, 2013: the report on a Tuesday, the denial on the Wednesday after."""
    dated = article(
        "handover-dated",
        [
            ["Kidnappers in the Selu hills want a road of their own, writes the weekly Meridian."],
            [
                'Earlier, the daily "Caravan" reported that the Selu militia had massed over 2,400 fighters near Ombar.'
            ],
            [
                "The hills have been cut off since the start of the rainy-season offensive in July, the weekly adds."
            ],
            [
                "On Tuesday, the Meridian reported that mediator Ruben Adal had handed a ransom to militia chief Ike Toral.",
                "Adal reportedly asked for proof of life.",
            ],
            [
                "Militia spokesman Sefu Linn denied reports on Wednesday that Adal had handed a ransom to Toral."
            ],
            ["The court is expected to hear the case before the religious holiday on December 3."],
        ],
        published="2013-10-10",
        dates={
            "in July": When("2013-07-01", "2013-07-31", Granularity.MONTH),
            "On Tuesday": When("2013-10-08"),
            "on Wednesday": When("2013-10-09"),
            "on December 3": When("2013-12-03", tense=Tense.FUTURE),
        },
        says=[
            Says("Kidnappers in the Selu hills want a road of their own", "writes", "Meridian"),
            Says("the Selu militia had massed over 2,400 fighters near Ombar", "reported", "Caravan"),
            Says(
                "mediator Ruben Adal had handed a ransom to militia chief Ike Toral",
                "reported that mediator",
                "Meridian",
            ),
            Says("Adal had handed a ransom to Toral", "denied", "Sefu Linn", Stance.DENIES),
        ],
        people=["Ruben Adal", "Ike Toral", "Sefu Linn"],
        places=["Selu", "Ombar"],
        counts={"2,400 fighters": ("troops", 2400)},
        outlet="Hill Courier",
    )
    undated = article(
        "handover-undated",
        [
            [
                "Mediator Ruben Adal handed a ransom for the hostages to militia chief Ike Toral.",
                "The hand-over took place last Saturday, a day after the bridge fell, the Meridian revealed.",
            ],
            ["Some 2,400 armed men of the militia wait around Ombar for the rains to end."],
        ],
        published=("2013-10-08", "2013-10-12"),
        dates={"last Saturday": When("2013-10-05", refers_to=0)},
        people=["Ruben Adal", "Ike Toral"],
        places=["Ombar"],
        counts={"2,400 armed men": ("troops", 2400)},
    )
    origins = {
        "handover-dated": [
            ("Meridian",),
            ("Caravan",),
            ("Meridian",),
            ("Meridian",),
            ("Meridian",),
            ("Sefu Linn",),
            (),
        ],
        "handover-undated": [(), ("Meridian",), ("Caravan",)],
    }
    return Pair(
        dated, undated, origins, "2013-10-05", "2013-10-08", "2013-10-09",
        ("2013-07-01", "2013-07-31"), "2013-12-03", 2400, "Meridian", "Caravan",
    )  # fmt: skip


def flight() -> Pair:
    """A flight over a border, 2021: the report on a Friday, the denial on the Saturday."""
    dated = article(
        "flight-dated",
        [
            [
                "The garrison of Lower Bresk has been short of fuel since the blockade in March, residents say."
            ],
            [
                'On Friday, the broadcaster "Kanal Ost" reported that General Mira Holt had flown to Dorvan to meet Admiral Juri Sand.',
                "Holt reportedly brought maps.",
            ],
            [
                "Government spokeswoman Lea Fink denied on Saturday that Holt had flown to Dorvan to meet Sand."
            ],
            ["According to the Strait Observer, 12,000 reservists have been moved to Lower Bresk."],
            ["A vote on the armistice is planned for August 15."],
        ],
        published="2021-07-18",
        dates={
            "in March": When("2021-03-01", "2021-03-31", Granularity.MONTH),
            "On Friday": When("2021-07-16"),
            "on Saturday": When("2021-07-17"),
            "August 15": When("2021-08-15", tense=Tense.FUTURE),
        },
        says=[
            Says("General Mira Holt had flown to Dorvan to meet Admiral Juri Sand", "reported", "Kanal Ost"),
            Says("Holt had flown to Dorvan to meet Sand", "denied", "Lea Fink", Stance.DENIES),
            Says("12,000 reservists have been moved to Lower Bresk", "According to", "Strait Observer"),
        ],
        people=["Mira Holt", "Juri Sand", "Lea Fink"],
        places=["Lower Bresk", "Dorvan"],
        counts={"12,000 reservists": ("troops", 12000)},
        outlet="Bresk Bulletin",
    )
    undated = article(
        "flight-undated",
        [
            [
                "For the first time in the war General Mira Holt flew to Dorvan to meet Admiral Juri Sand in person."
            ],
            ["Nothing is known of what they said."],
            [
                "About 12,000 soldiers are being drawn together at Lower Bresk, the Strait Observer has learnt."
            ],
        ],
        published=("2021-07-16", "2021-07-20"),
        dates={"For the first time in the war": When("2021-07-13")},
        says=[
            Says(
                "About 12,000 soldiers are being drawn together at Lower Bresk",
                "has learnt",
                "Strait Observer",
            )
        ],
        people=["Mira Holt", "Juri Sand"],
        places=["Lower Bresk", "Dorvan"],
        counts={"12,000 soldiers": ("troops", 12000)},
    )
    origins = {
        "flight-dated": [(), ("Kanal Ost",), ("Kanal Ost",), ("Lea Fink",), ("Strait Observer",), ()],
        "flight-undated": [("Kanal Ost",), (), ("Strait Observer",)],
    }
    return Pair(
        dated, undated, origins, "2021-07-13", "2021-07-16", "2021-07-17",
        ("2021-03-01", "2021-03-31"), "2021-08-15", 12000, "Kanal Ost", "Strait Observer",
    )  # fmt: skip


def letter() -> Pair:
    """A letter to a rebel leader, 1998: the report on a Sunday, the denial on the Monday."""
    dated = article(
        "letter-dated",
        [
            ["Since the mutiny in February the islands have had two governments, the Ferry Times writes."],
            [
                "On Sunday, Radio Quay reported that President Tomas Veil had sent a letter to mutineer Captain Ora Dunn.",
                "Veil reportedly offered a pardon.",
            ],
            ["The palace on Monday denied that Veil had sent a letter to Captain Dunn."],
            ["Earlier, the Ferry Times reported that 1,150 people had fled from Port Ansel."],
            ["The governor leaves office on June 30."],
        ],
        published="1998-05-12",
        dates={
            "in February": When("1998-02-01", "1998-02-28", Granularity.MONTH),
            "On Sunday": When("1998-05-10"),
            "on Monday": When("1998-05-11"),
            "on June 30": When("1998-06-30", tense=Tense.FUTURE),
        },
        says=[
            Says(
                "President Tomas Veil had sent a letter to mutineer Captain Ora Dunn",
                "reported",
                "Radio Quay",
            ),
            Says("Veil had sent a letter to Captain Dunn", "denied", "palace", Stance.DENIES),
            Says("1,150 people had fled from Port Ansel", "reported that 1,150", "Ferry Times"),
        ],
        people=["Tomas Veil", "Ora Dunn"],
        places=["Port Ansel"],
        counts={"1,150 people": ("displaced", 1150)},
        outlet="Island Post",
    )
    undated = article(
        "letter-undated",
        [
            [
                "President Tomas Veil has written to the mutineer Captain Ora Dunn and sent the letter by boat.",
                "It happened on Thursday night, according to Radio Quay.",
            ],
            ["In Port Ansel 1,150 people have left their homes, the Ferry Times found."],
        ],
        published=("1998-05-10", "1998-05-13"),
        dates={"on Thursday night": When("1998-05-07", refers_to=0)},
        people=["Tomas Veil", "Ora Dunn"],
        places=["Port Ansel"],
        counts={"1,150 people": ("displaced", 1150)},
    )
    origins = {
        "letter-dated": [
            ("Ferry Times",),
            ("Radio Quay",),
            ("Radio Quay",),
            ("palace",),
            ("Ferry Times",),
            (),
        ],
        "letter-undated": [(), ("Radio Quay",), ("Ferry Times",)],
    }
    return Pair(
        dated, undated, origins, "1998-05-07", "1998-05-10", "1998-05-11",
        ("1998-02-01", "1998-02-28"), "1998-06-30", 1150, "Radio Quay", "Ferry Times",
    )  # fmt: skip


PAIRS = {"handover": handover, "flight": flight, "letter": letter}
