"""English verbs and nouns of saying, by what they say of what is said."""

from conflictdigest.claims.cues.table import stances, words

VERBS = stances(
    reports="""said says say saying adding learned learnt understands told tells tell reported reports
        report announced announces announce stated states state
    wrote writes write declared declares declare added adds add noted notes explained explains revealed
    reveals reveal
    disclosed discloses specified specifies underlined underlines underline stressed stresses stress
    emphasised
    emphasises emphasized emphasizes estimated estimates estimate assessed assesses warned warns warn
    informed informs
    tweeted tweets posted remarked recalled recalls commented testified testifies concluded concludes conclude
    suggested suggests suggest indicated indicates indicate showed shows show found finds predicted predicts
    believed believes believe expects expected think thinks suspect suspects suspected fear fears feared
    vowed pledged threatened read reads observed continued replied answered responded cautioned
    counted counts recorded records documented documents""",
    claims="""claimed claims claim claiming alleging insisting alleged alleges allege asserted asserts
        assert insisted insists insist maintained
    maintains maintain contended contends contend argued argues argue accused accuses accuse blamed blames
    blame
    boasted boasts charged charges protested""",
    denies="""denied denies deny denying refuted refutes refute refuting rejected rejects reject rejecting
        dismissed
    dismisses dismiss dismissing repudiated repudiates disputed disputes dispute disputing rebutted rebuts
    contradicted
    contradicts disavowed called calls calling labelled labels labeled branded brands described describes
    termed terms
    denounced denounces slammed""",
    confirms="""confirmed confirms confirm confirming acknowledged acknowledges acknowledge acknowledging
        admitted admits
    admit admitting conceded concedes concede verified verifies corroborated corroborates""",
    doubts="""doubted doubts doubt doubting questioned questions question questioning""",
)

NOMINAL = words("""reports report claims claim states state estimates estimate shows show doubts doubt
    question
    questions fears fear charges notes records documents counts tweets disputes dispute think suspect
    suspects suspected
    finds found continued observed recorded documented counted posted thought expected believed""")

CLAUSAL = words("""added adds add
    learned learnt understands stated states state notes noted found finds showed shows show
    suggested suggests suggest indicated indicates
    indicate believes believe believed expects expected think thinks fear fears feared suspect suspects
    suspected
    vowed pledged threatened read reads observed continued replied answered responded recalled recalls
    charged charges predicted
    predicts maintained maintains maintain concluded concludes conclude recorded records documented
    documents counted
    counts posted informed informs argued argues argue tell tells told commented explained explains
    contended protested insisted insists insist boasted boasts stressed stresses stress question questions
    questioned
    assessed assesses""")
