"""English: signs of tense."""

from __future__ import annotations

from conflictdigest.timex.table import Cues, words

_PAST = words(
    """
    was were had did said told took went came made got gave saw found left lost led met held began broke
    brought built fought fell felt flew knew kept paid ran sent shot spoke stood struck thought threw
    won wrote became spread burst rose sank fled hid grew drew drove ate bore chose dealt froze heard
    laid lay lit meant rode sold shook slew slept spent sprang stole swore taught tore understood
    withdrew woke wore overran overthrew overtook undertook sought bought caught been bled sat sued hit
    killed
    """
)
_SAME = words("cut hit put set shut read quit split spread burst cast hurt let beat")
"""Verbs whose past looks like their present."""
_FUTURE = words(
    """
    will shall wo ll would should must may might can could cannot
    """
)
_ANNOUNCED = words(
    """
    scheduled planned expected due slated upcoming forthcoming poised supposed tentatively postponed
    rescheduled adjourned
    """
)
_ANNOUNCES = words(
    """
    plan plans planned planning hope hopes hoped hoping intend intends intended aim aims aimed expect
    expects expected want wants wanted need needs needed vow vows vowed pledge pledges pledged promise
    promises promised threaten threatens threatened agree agrees agreed decide decides decided prepare
    prepares prepared preparing ready going due set scheduled slated poised supposed bound likely voted
    ordered order orders told asked asks invited invites urged urges subpoenaed summoned called offered
    offers
    """
)

CUES = Cues(
    future=_FUTURE,
    ahead=_ANNOUNCED,
    announces=_ANNOUNCES,
    past=_PAST | _SAME,
    past_endings=("ed",),
    infinitive=frozenset({"to"}),
    present=words(
        "is are begins begin start starts meet meets opens open expires ends takes resume resumes convene "
        "convenes reconvenes"
    ),
    perfect=frozenset({"have"}),
    has=words("has have given give gives gave extended extend extends"),
    conjunctions=words("that and but while when after before as because which who whose where if though "
                       "although"),
    copulas=words("is are was were has have had am be"),
    ahead_pairs=frozenset({("set", "for"), ("set", "to"), ("soon", "as"), ("early", "as"), ("ahead", "of"),
                           ("ready", "for"), ("run", "up")}),
    unseen=words("located reached seen heard found felt contacted verified confirmed determined not"),
    pluperfect=frozenset({"had"}),
    nouns_ahead=words("deadline vote referendum election elections summit inauguration trial hearing"),
    nouns_set=frozenset({"deadline", "return"}),
    dates_before=frozenset(
        {
            ("dates", "back", "to"), ("date", "back", "to"), ("dated", "back", "to"), ("dating", "back",
                "to"),
            ("dates", "from"), ("took", "place"), ("takes", "place"), ("occurred",), ("happened",),
            ("was", "held"), ("were", "held"), ("was", "made"), ("goes", "back", "to"), ("went", "back",
                "to"),
            ("was", "carried", "out"), ("came",),
        }
    ),
    articles=words("the this that these those both it"),
)  # fmt: skip
