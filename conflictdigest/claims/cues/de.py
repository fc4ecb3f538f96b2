"""German: verb second, the verb's particle or participle at the end, quoting clauses behind a comma."""

from conflictdigest.claims.cues.table import Cues, phrases, stances, words
from conflictdigest.model.claims import Stance

CUES = Cues(
    verbs=stances(
        reports="""sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären berichtete berichtet
            berichteten
        berichten teilte teilten teilt teilen meldete meldet meldeten melden schreibt schrieb schreiben
        schrieben betonte
        betont hieß ergänzte fügte verkündete verkündeten mitgeteilt verlautete warnte warnt warnten schätzt
        schätzte schätzen äußerte bekräftigte kündigte gab geben gibt zufolge""",
        claims="""behauptete behauptet behaupteten behaupten beschuldigte beschuldigt beschuldigten wirft
            warf unterstellte""",
        denies="""dementierte dementiert dementierten dementieren bestritt bestreitet bestritten bestreiten
            leugnete leugnet
        leugneten widersprach widerspricht widersprachen wies weist wiesen nannte nannten nennt
        bezeichnete bezeichneten bezeichnet""",
        confirms="bestätigte bestätigt bestätigten bestätigen räumte räumten räumt gestand",
        doubts="bezweifelte bezweifelt bezweifeln bezweifelten",
    ),
    nominal=words("berichten melden gesagt mitgeteilt"),
    clausal=words("hieß"),
    according=phrases("""nach angaben von
        nach angaben des
        nach angaben der
        nach angaben
        nach informationen von
        nach informationen der
        nach informationen des
        nach darstellung der
        nach darstellung des
        laut
        wie
        unter berufung auf"""),
    settings=words(
        "in im an am auf bei beim nach vor während seit mit unter gegenüber aus für über zu zum zur"
    ),
    source_behind=True,
    comma_clauses=True,
    that=words("dass daß"),
    particles={
        "wies": "zurück",
        "weist": "zurück",
        "wiesen": "zurück",
        "gab": "bekannt",
        "gibt": "bekannt",
        "geben": "bekannt",
        "teilte": "mit",
        "teilten": "mit",
        "teilt": "mit",
        "teilen": "mit",
        "räumte": "ein",
        "räumten": "ein",
        "räumt": "ein",
        "warf": "vor",
        "wirft": "vor",
        "fügte": "hinzu",
        "kündigte": "an",
        "kündigten": "an",
    },
    deny_weak=words("wies weist wiesen"),
    phrasal=((("konnte", "nicht", "bestätigen"), Stance.DOUBTS),),
    citing=words("zitiert zitierte"),
    impersonal=(
        (("es", "hieß"), Stance.REPORTS),
        (("soll", "angeblich"), Stance.CLAIMS),
        (("ließ", "sich", "nicht", "unabhängig"), Stance.DOUBTS),
        (("ließen", "sich", "nicht", "unabhängig"), Stance.DOUBTS),
        (("nicht", "unabhängig", "überprüft"), Stance.DOUBTS),
        (("nicht", "unabhängig", "überprüfen"), Stance.DOUBTS),
    ),
    unnamed=words(
        "quellen quelle medienberichte medien berichte berichten beobachter kreise medienberichten"
    ),
    adverbs=words("angeblich mutmaßlich"),
    skip=words("""damals weiter ferner vorab zunächst zudem selbst hat haben hatte hatten ist sind auch zudem
        später bereits erneut zuvor am montag dienstag mittwoch donnerstag freitag samstag sonntag heute
        gestern offiziell sich"""),
    negations=words("nicht kein keine keinen nie niemals weder"),
    breaks=words("aber während weil nachdem bevor als dass obwohl wobei denn sondern"),
    conj=words("und oder"),
    dets=words(
        "der die das des dem den ein eine einer eines einem einen sein seine ihr ihre zwei drei mehrere beide"
    ),
    preps=words("von der des in im für aus bei am an zu"),
    stops=words("dass welche welcher hat haben am"),
    roles=words("""sprecher sprecherin minister ministerin präsident präsidentin kanzler kanzlerin general
        oberst major chef
        chefin leiter leiterin gouverneur bürgermeister botschafter außenminister außenministerin
        verteidigungsminister
        innenminister regierungschef ministerpräsident regierungssprecher regierungssprecherin armeesprecher
        experte
        expertin augenzeuge arzt ärztin militärsprecher polizeisprecher außenamtssprecher"""),
    role_endings=(
        "sprecher",
        "sprecherin",
        "minister",
        "ministerin",
        "präsident",
        "präsidentin",
        "chef",
        "chefin",
    ),
    speakers=words("""sprecher sprecherin regierungssprecher regierungssprecherin armeesprecher
        militärsprecher
        außenamtssprecher"""),
    documents=words("bericht erklärung mitteilung zahlen statistik studie"),
    outlet_words=words(
        "zeitung nachrichtenagentur agentur sender magazin nachrichtenmagazin blatt tageszeitung rundfunk"
    ),
    generic={
        **dict.fromkeys(["zeitung", "nachrichtenagentur", "agentur", "sender", "magazin", "blatt"], "outlet"),
        **dict.fromkeys(
            [
                "sprecher",
                "sprecherin",
                "minister",
                "ministerin",
                "präsident",
                "präsidentin",
                "general",
                "gouverneur",
            ],
            "person",
        ),
        **dict.fromkeys(["ministerium", "armee", "regierung", "behörde", "organisation", "polizei"], "body"),
        **dict.fromkeys(["bericht", "erklärung", "mitteilung"], "last"),
    },
    pronouns={"ihm": "person", "er": "person", "sie": "person", "es": "body"},
    auxiliaries=words("""hat haben hatte hatten ist sind war waren wurde wurden wird werden sei seien habe
        hätten hätte
        kann können soll sollen sollte muss worden"""),
    passive=words("wurde wurden wird werden worden"),
    by=words("von vom"),
    days=words("""montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
        juni juli august
        september oktober november dezember heute gestern"""),
    party_heads=words("""armee militär streitkräfte regierung rebellen miliz verteidigungsministerium
        außenministerium
        innenministerium ministerium aufständische kämpfer truppen separatisten generalstab brigade junta
        opposition"""),
    deny_objects=words("""bericht berichte vorwurf vorwürfe behauptung behauptungen anschuldigung
        anschuldigungen meldung
        meldungen darstellung angaben gerücht gerüchte medienberichte beteiligung verantwortung"""),
    deny_traps=words("zugang einreise visum angebot antrag hilfe"),
    deny_labels=words("nannte nannten nennt bezeichnete bezeichneten bezeichnet"),
    false=words("falsch unwahr haltlos erfunden lüge lügen unbegründet falschmeldung propaganda"),
    deny_content=phrases("""stimmt nicht
        stimmen nicht
        ist falsch
        sind falsch
        trifft nicht zu
        treffen nicht zu
        es gab kein
        es gab keine
        ist eine lüge
        habe nichts zu tun"""),
)
