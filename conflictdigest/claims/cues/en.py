"""English."""

from conflictdigest.claims.cues.en_verbs import CLAUSAL, NOMINAL, VERBS
from conflictdigest.claims.cues.table import Cues, phrases, words
from conflictdigest.model.claims import Stance

CUES = Cues(
    verbs=VERBS,
    nominal=NOMINAL,
    clausal=CLAUSAL,
    quote_only=words(
        """read reads continued recalled recalls remarked observed posted charged charges protested
            replied responded"""
    ),
    according=phrases("""according to
        as reported by
        as cited by
        as quoted by
        as revealed by
        as told to
        in the words of
        in the view of
        in the opinion of
        in the account of"""),
    settings=words("""in at by of with among along from into under amid despite between contrary through
        throughout without across alongside besides beyond per"""),
    no_sources=words("plan plans schedule custom tradition protocol rumour rumor legend"),
    that=words("that"),
    phrasal=tuple(
        (tuple(text.split()), stance)
        for text, stance in (
            ("cast doubt on", Stance.DOUBTS),
            ("casts doubt on", Stance.DOUBTS),
            ("casting doubt on", Stance.DOUBTS),
            ("expressed doubt", Stance.DOUBTS),
            ("expressed doubts", Stance.DOUBTS),
            ("voiced doubt", Stance.DOUBTS),
            ("voiced doubts", Stance.DOUBTS),
            ("expressed scepticism", Stance.DOUBTS),
            ("expressed skepticism", Stance.DOUBTS),
            ("pointed out", Stance.REPORTS),
            ("points out", Stance.REPORTS),
            ("issued a denial", Stance.DENIES),
            ("issued a flat denial", Stance.DENIES),
            ("was quoted as saying", Stance.REPORTS),
            ("were quoted as saying", Stance.REPORTS),
            ("is quoted as saying", Stance.REPORTS),
            ("brushed aside", Stance.DENIES),
            ("brushed off", Stance.DENIES),
            ("scoffed at", Stance.DENIES),
            ("laughed off", Stance.DENIES),
            ("poured scorn on", Stance.DENIES),
        )
    ),
    puts=words("put puts"),
    quotes_as=words("quoted quotes quote cited cites"),
    inverting=words("""said says say reports reported writes wrote adds added explains explained
        notes noted warns
        recalls insists argues believes"""),
    claim_nouns=words("claim claims allegation allegations assertion assertions accusation accusations"),
    citing=words("citing quoting cited quoted"),
    cited=phrases("""quoted by
        cited by
        quoted in
        cited in
        carried by
        reported by
        published by
        as quoted by
        as cited by
        told
        in an interview with
        in remarks to
        in comments to
        in a statement to
        speaking to"""),
    unnamed=words("""sources source reports report people some many others observers media rumours rumors
        claims accounts
        everyone everybody nobody none somebody someone insiders"""),
    verify=words(
        "verify verified confirm confirmed corroborate corroborated authenticate authenticated substantiated"
    ),
    adverbs=words("reportedly allegedly purportedly supposedly"),
    impersonal=tuple(
        (tuple(text.split()), stance)
        for text, stance in (
            ("it was reported", Stance.REPORTS),
            ("it is reported", Stance.REPORTS),
            ("it has been reported", Stance.REPORTS),
            ("it was alleged", Stance.CLAIMS),
            ("it is alleged", Stance.CLAIMS),
            ("it was claimed", Stance.CLAIMS),
            ("it is claimed", Stance.CLAIMS),
            ("it was announced", Stance.REPORTS),
            ("it is understood that", Stance.REPORTS),
            ("it is said", Stance.REPORTS),
            ("it was said", Stance.REPORTS),
            ("is said to", Stance.REPORTS),
            ("are said to", Stance.REPORTS),
            ("was said to", Stance.REPORTS),
            ("were said to", Stance.REPORTS),
            ("is reported to", Stance.REPORTS),
            ("are reported to", Stance.REPORTS),
            ("was reported to", Stance.REPORTS),
            ("were reported to", Stance.REPORTS),
            ("is alleged to", Stance.CLAIMS),
            ("are alleged to", Stance.CLAIMS),
            ("is believed to", Stance.REPORTS),
            ("are believed to", Stance.REPORTS),
            ("was believed to", Stance.REPORTS),
            ("were believed to", Stance.REPORTS),
            ("is thought to", Stance.REPORTS),
            ("are thought to", Stance.REPORTS),
            ("was thought to", Stance.REPORTS),
            ("were thought to", Stance.REPORTS),
            ("there were reports", Stance.REPORTS),
            ("there are reports", Stance.REPORTS),
            ("no independent confirmation", Stance.DOUBTS),
        )
    ),
    skip=words("""first
        always often long ever has have had also later earlier then again repeatedly previously
        officially publicly now already
        meanwhile still just recently today yesterday flatly categorically firmly strongly swiftly quickly
        immediately
        separately briefly initially is are was were be been being since even further both all himself
        herself itself
        themselves reportedly strenuously vehemently angrily angrily explicitly subsequently afterwards
        simply only
        will would did does do finally privately consistently promptly overnight soon once twice however"""),
    negations=words("""not never no neither nor n't nobody none without hardly didn't doesn't don't hasn't
        hadn't haven't
        wasn't isn't aren't weren't won't wouldn't couldn't can't cannot nothing
        didn’t doesn’t don’t hasn’t hadn’t haven’t wasn’t isn’t aren’t weren’t won’t wouldn’t couldn’t
        can’t"""),
    base_nouns=words("""question claim report state doubt fear estimate show record document count tweet
        dispute think suspect find"""),
    breaks=words("""but while whereas as after before because since when where although though if that which
        who whom
        whose so until unless despite than what why how whether"""),
    conj=words("and or &"),
    dets=words("""few most
        the a an this that these those his her its their our my one another both all some several
        two three
        many any no each every four five"""),
    preps=words("of for in at from with on to de al bin ibn"),
    stops=words("""who which that whose where when after before while as but because since although though
        if said says
        during amid and than based compiled"""),
    roles=words("""spokesman spokeswoman spokesperson spokespeople spokesmen minister president premier pm
        commissioner chancellor general
        gen lt col colonel major maj capt captain adm admiral brig brigadier commander chief head director
        leader
        secretary governor mayor ambassador envoy official officials officer deputy adviser advisor
        assistant aide lawmaker senator
        sen rep mp prime king queen prince sheikh sheik dr professor prof mr mrs ms analyst expert researcher
        coordinator chairman chairwoman chair representative diplomat doctor activist journalist correspondent
        reporter editor resident witness lawyer judge prosecutor member fighter soldier pilot surgeon nurse
        teacher
        farmer volunteer marshal sergeant sgt lieutenant
        daughter son wife husband brother sister father mother widow cousin uncle aunt colleague
        neighbour neighbor friend founder owner manager trader survivor veteran monitor rescuer
        rev bishop archbishop imam rabbi sir lord lady cardinal pastor attache
        speaker councillor politician historian economist medic paramedic"""),
    role_modifiers=words("""vice foreign defence defense interior former acting first senior deputy
        assistant press state
        prime chief finance health justice information trade energy"""),
    speakers=words("spokesman spokeswoman spokesperson spokespeople spokesmen representative"),
    documents=words("""report reports statement statements data figures estimate estimates assessment
        assessments analysis
        count tally survey study briefing update tweet tweets post posts account accounts article interview
        document
        documents records bulletin communique communiqué letter message list video release dispatch toll
        testimony
        announcement information findings investigation review memo cable notice note poll calculation
        calculations"""),
    outlet_words=words("""newspaper paper daily weekly magazine agency broadcaster channel network station
        website outlet
        portal tabloid journal newswire wire press radio television tv news media"""),
    generic={
        **dict.fromkeys(
            [
                "newspaper",
                "paper",
                "daily",
                "weekly",
                "magazine",
                "agency",
                "broadcaster",
                "channel",
                "network",
                "station",
                "website",
                "outlet",
                "portal",
                "tabloid",
                "journal",
                "newswire",
            ],
            "outlet",
        ),
        **dict.fromkeys(
            [
                "report",
                "statement",
                "assessment",
                "study",
                "survey",
                "document",
                "article",
                "bulletin",
                "communique",
                "communiqué",
                "letter",
                "investigation",
                "briefing",
                "update",
            ],
            "last",
        ),
        **dict.fromkeys(
            [
                "spokesman",
                "spokeswoman",
                "spokesperson",
                "minister",
                "president",
                "general",
                "colonel",
                "commander",
                "official",
                "governor",
                "mayor",
                "ambassador",
                "envoy",
                "leader",
                "chief",
                "officer",
                "analyst",
                "premier",
                "chancellor",
                "doctor",
                "admiral",
                "secretary",
                "director",
                "head",
                "adviser",
                "diplomat",
                "senator",
                "lawmaker",
            ],
            "person",
        ),
        **dict.fromkeys(
            [
                "charity",
                "ministry",
                "army",
                "military",
                "group",
                "organisation",
                "organization",
                "command",
                "union",
                "council",
                "committee",
                "movement",
                "militia",
                "police",
                "force",
                "office",
                "department",
                "government",
                "agency",
                "body",
                "coalition",
                "alliance",
                "party",
                "commission",
                "mission",
                "watchdog",
                "observatory",
                "charity",
                "brigade",
                "administration",
            ],
            "body",
        ),
        **dict.fromkeys(
            [
                "sources",
                "officials",
                "rebels",
                "witnesses",
                "activists",
                "analysts",
                "researchers",
                "residents",
            ],
            "many",
        ),
    },
    pronouns={
        "he": "person",
        "she": "person",
        "it": "body",
        "they": "many",
        "both": "many",
        "him": "person",
        "her": "person",
        "them": "many",
    },
    first_person=words("let's let’s i we you who which what there"),
    auxiliaries=words("""was were is are has had have did does do will would could can may might should must
        been
        being be am isn't wasn't aren't weren't hasn't"""),
    passive=words("was were is are been being be get got"),
    by=words("by"),
    days=words("""monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july
        august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        yesterday today
        tonight overnight"""),
    hearers=words("""reporters journalists a the his her their parliament lawmakers mps viewers listeners
        readers
        supporters correspondents delegates"""),
    tell=words("told tells tell informed informs"),
    party_heads=words("""army military forces force troops militia militias rebels rebel insurgents
        insurgent
        fighters fighter guerrillas guerrilla separatists separatist government regime ministry navy command
        brigade
        brigades corps battalion battalions front opposition junta paramilitary paramilitaries airforce
        guard guards
        commander commanders authorities pentagon soldiers presidency secretariat militants"""),
    deny_objects=words("""report reports claim claims allegation allegations accusation accusations
        assertion assertions
        suggestion suggestions rumour rumours rumor rumors speculation story stories account accounts charge
        charges
        version toll figure figures findings statement statements notion insinuation insinuations news article
        articles complicity involvement responsibility testimony numbers estimate estimates narrative
        picture pictures photograph photographs clip clips recording recordings video videos footage
        image images photo photos document documents tape
        description characterisation characterization theory theories"""),
    deny_traps=words("""entry access permission permissions visa visas bail treatment service services
        asylum parole
        passage request requests application applications appeal appeals motion leave right rights care help
        aid food
        water medicine medicines medication offer offers proposal proposals plan plans demand demands bid bill
        invitation ultimatum resolution treaty deal truce ceasefire terms call calls candidate candidates
        nomination
        petition lawsuit resignation amendment compromise peace draft budget petitioner opportunity chance
        victory
        freedom justice education citizenship shelter sanctuary protection petitions entrance
        concessions concession settlement mediation condition conditions"""),
    deny_weak=words(
        """contradicted contradicts disputed disputes dispute disputing rejected rejects reject
            rejecting dismissed dismisses dismiss dismissing"""
    ),
    deny_labels=words("""called calls calling labelled labels labeled branded brands described describes
        termed terms
        denounced denounces slammed"""),
    courts=words("court judge jury tribunal prosecutor prosecutors magistrate magistrates judges"),
    false=words("""false untrue fake baseless groundless unfounded fabricated fabrication fabrications lies
        lie lying
        propaganda disinformation misinformation nonsense invented invention fiction fictitious absurd
        misleading
        incorrect inaccurate wrong hoax
        motivated slander slanderous preposterous ridiculous rumours rumors"""),
)
