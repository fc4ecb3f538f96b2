"""Near synonyms for what is said to have happened, for comparing a denial with what it denies."""

from __future__ import annotations

from conflictdigest.claims.wordsets import words as wordset

_ENDINGS = ("ings", "ing", "ed", "es", "s")
_SMALLEST_STEM = 4


def stem(word: str) -> str:
    """A light English stem: "attacks", "attacked", "attacking" → "attack". Short words stay."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SMALLEST_STEM:
            return word[: -len(ending)]
    return word


_GROUPS = {
    "talks": """call calls called conversation conversations talk talks talking talked phone phoned
        telephone spoke speak
        spoken speaking discussion discussions discussed contact contacts contacted dialogue negotiation
        negotiations
        negotiating negotiated meeting meetings met meet""",
    "strike": """strike strikes struck attack attacks attacked raid raids raided bombing bombed bomb bombs
        bombardment
        bombarded shelling shelled airstrike airstrikes hit targeted targeting shell shells missile missiles
        rocket rockets
        fired firing drone drones blast explosion bombings""",
    "killing": """killed killing killings kill dead death deaths died massacre massacred executed execution
        executions
        casualties toll murdered murder shot slain lost losses loss""",
    "capture": """captured capture seized seizure took taken overran overrun fell fallen entered control
        stormed advanced
        conquered occupied reclaimed retaken recaptured""",
    "truce": "ceasefire truce armistice violated violation violations breach breached broke broken",
    "chemical": "chemical gas sarin chlorine phosphorus cluster",
    "retreat": "withdraw withdrew withdrawn withdrawal retreat retreated pulled pullout left leaving",
    "arms": """arms weapons weapon supplied supplying supply supplies shipment shipments delivered
        delivery sent sending sold sell selling bought buy buying purchase purchased""",
    "torture": "torture tortured abuse abused beaten ill-treatment rape raped mistreated mistreatment",
    "downing": "downed crashed crash jet jets helicopter aircraft plane",
    "troops": """troops soldiers deployed deployment mobilised mobilisation mobilized mercenaries fighters
        conscripts amassed""",
    "coup": "coup plot plotted conspiracy mutiny",
    "prisoners": """hostage hostages prisoner prisoners detained arrested detention kidnapped abducted
        abduction arrest""",
    "siege": "blockade blocked blocking stopped siege besieged starving starvation convoy convoys aid",
    "looting": "looted looting plundered pillaged robbed stole stolen",
    "deal": "deal agreement accord agreed signed pact concession",
    "flight": "fled flee fleeing escaped escape exile",
    "sabotage": "sabotage sabotaged pipeline dam cable cables mined",
    "health": "ill illness sick sickness coma ailing stroke hospitalised hospitalized wounded injured health",
    "resign": "resign resigned resignation sacked dismissed ousted fired",
}
SUBJECTS: dict[str, str] = {
    stem(word): name for name, text in sorted(_GROUPS.items(), reverse=True) for word in text.split()
}

STOP = wordset("""the and that this with from have had has was were been are not for but its his her their
    they them who
which said says say told denied denies deny denying rejected rejects dismissed refuted reports report
reported media news
claims claim claimed allegations allegation accusations false untrue spokesman spokeswoman spokesperson
ministry minister
government president officials official according statement monday tuesday wednesday thursday friday
saturday sunday
january february march april june july august september october november december last week month year day
days earlier
after before while when where than into over under about between any all some more most first also other two
three one
would could will there never ever even such only just reporters journalists newspaper agency forces force
military army
defence defense foreign general yesterday today had having being during against""")
