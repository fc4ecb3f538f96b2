"""Polish."""

from conflictdigest.claims.cues.table import Cues, phrases, stances, words
from conflictdigest.model.claims import Stance

CUES = Cues(
    verbs=stances(
        reports="""powiedział powiedziała powiedzieli mówi mówią poinformował poinformowała poinformowało
            poinformowali informuje
        informują oświadczył oświadczyła oświadczyło oświadczyli przekazał przekazała przekazało przekazali
        podał podała podało
        podali podaje podają napisał napisała napisało pisze piszą ogłosił ogłosiła ogłosiło dodał dodała
        dodali dodaje
        zaznaczył zaznaczyła podkreślił podkreśliła ostrzegł ostrzegła ostrzegli ocenia oceniają uważa
        uważają relacjonuje
        doniósł doniosła doniosło donosi wyjaśnił wyjaśniła stwierdził stwierdziła""",
        claims="""twierdzi twierdzą twierdził twierdziła twierdzili oskarżył oskarżyła oskarżyli utrzymuje
            utrzymują""",
        denies="""zaprzeczył zaprzeczyła zaprzeczyło zaprzeczyli zaprzecza zaprzeczają zdementował
            zdementowała zdementowało
        zdementowali dementuje odrzucił odrzuciła odrzucili nazwał nazwała nazwali nazwało""",
        confirms="""potwierdził potwierdziła potwierdziło potwierdzili potwierdza przyznał przyznała
            przyznało przyznali""",
        doubts="wątpi wątpią powątpiewa",
    ),
    according=phrases("""według
        zdaniem
        jak podaje
        jak podał
        jak podała
        jak informuje
        jak pisze
        zgodnie z informacjami
        powołując się na"""),
    settings=words("o"),
    source_behind=True,
    that=words("że iż jakoby"),
    phrasal=((("podał", "w", "wątpliwość"), Stance.DOUBTS), (("podała", "w", "wątpliwość"), Stance.DOUBTS)),
    citing=words("powołując cytując"),
    impersonal=(
        (("nie", "udało", "się", "zweryfikować"), Stance.DOUBTS),
        (("nie", "udało", "się", "potwierdzić"), Stance.DOUBTS),
        (("nie", "można", "zweryfikować"), Stance.DOUBTS),
        (("niezależnego", "potwierdzenia", "nie"), Stance.DOUBTS),
    ),
    unnamed=words("źródła źródło źródeł media obserwatorzy plotki"),
    adverbs=words("rzekomo podobno"),
    skip=words("""też także wcześniej potem już w we poniedziałek wtorek środę czwartek piątek sobotę
        niedzielę dziś wczoraj
        kategorycznie oficjalnie ponownie stanowczo się"""),
    negations=words("nie ani nigdy żadnych żadnego"),
    breaks=words("ale natomiast podczas gdy kiedy po ponieważ który która które którzy jednak lecz"),
    conj=words("i oraz a"),
    dets=words("ten ta to te jego jej ich dwa dwaj dwie trzy trzej kilku"),
    preps=words("w we z ze na dla od do"),
    inside=words("w we"),
    stops=words("że który która które o ale"),
    roles=words("""rzecznik rzeczniczka minister prezydent generał gen pułkownik płk major dowódca szef
        szefowa gubernator
        burmistrz ambasador premier kierownik lekarz chirurg świadek doradca przewodniczący dyrektor"""),
    speakers=words("rzecznik rzeczniczka"),
    documents=words("raport raporcie oświadczenie oświadczeniu komunikat komunikacie dane"),
    outlet_words=words("gazeta dziennik agencja agencji telewizja stacja tygodnik portal radio"),
    generic={
        **dict.fromkeys(["gazeta", "dziennik", "agencja", "stacja", "tygodnik", "portal"], "outlet"),
        **dict.fromkeys(
            ["rzecznik", "rzeczniczka", "minister", "prezydent", "generał", "gubernator"], "person"
        ),
        **dict.fromkeys(["ministerstwo", "armia", "rząd", "organizacja", "policja", "resort"], "body"),
        **dict.fromkeys(["raport", "komunikat"], "last"),
    },
    pronouns={"on": "person", "niego": "person", "niej": "person", "ona": "person", "oni": "many"},
    auxiliaries=words(
        """był była było byli są jest będzie będą zostało został została zostali zginęło zginęli
            rannych może mają ma"""
    ),
    passive=words("został została zostało zostały"),
    by=words("przez"),
    days=words("""poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia
        maja czerwca lipca
        sierpnia września października listopada grudnia dziś wczoraj"""),
    hearers=words("dziennikarzom"),
    party_heads=words("""armia armii sztab rząd rządu ministerstwo resort rebelianci bojownicy
        milicja brygada brygady
        wojska siły dowództwo separatyści reżim junta opozycja"""),
    deny_objects=words("""doniesieniom doniesienia informacjom informacje oskarżenia oskarżeniom zarzuty
        zarzutom twierdzenia
        pogłoskom pogłoski udział odpowiedzialność wersję plotkom"""),
    deny_traps=words("propozycję ofertę dostęp rozejm pomoc plan wizę wniosek"),
    deny_weak=words("odrzucił odrzuciła odrzucili"),
    deny_labels=words("nazwał nazwała nazwali nazwało"),
    false=words("nieprawda nieprawdą fałszywe fałszywa kłamstwo kłamstwem bezpodstawne wymysł"),
    deny_content=phrases("""to nieprawda
        nie jest prawdą
        to kłamstwo
        są fałszywe
        nie ma nic wspólnego
        nie mamy nic wspólnego"""),
)
