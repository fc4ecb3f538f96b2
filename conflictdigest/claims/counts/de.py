"""German."""

from conflictdigest.claims.counts.table import CountWords, numbered, phrases, units
from conflictdigest.claims.wordsets import words as wordset

WORDS = CountWords(
    numbers=numbered("""1:ein,eine,einen,einem 2:zwei 3:drei 4:vier 5:fünf 6:sechs 7:sieben 8:acht 9:neun
        10:zehn 11:elf 12:zwölf
        13:dreizehn 14:vierzehn 15:fünfzehn 20:zwanzig 30:dreißig 40:vierzig 50:fünfzig 60:sechzig
        100:hundert 1000:tausend"""),
    multipliers={
        "tausend": 1e3,
        "millionen": 1e6,
        "million": 1e6,
        "milliarden": 1e9,
        "milliarde": 1e9,
        "mio": 1e6,
        "mrd": 1e9,
    },
    vague={
        "dutzende": 24.0,
        "hunderte": 200.0,
        "tausende": 2000.0,
        "zehntausende": 20000.0,
        "hunderttausende": 200000.0,
    },
    nouns=units(
        people="""menschen zivilisten personen frauen männer kinder kind einwohner bewohner journalisten
            ärzte polizisten opfer
        zivilist""",
        killed="tote toten todesopfer leichen",
        wounded="verletzte verwundete",
        troops="soldaten soldat kämpfer rebellen aufständische milizionäre söldner offiziere rekruten",
        drones="drohnen drohne",
        missiles="raketen rakete marschflugkörper granaten bomben minen geschosse",
        aircraft="flugzeuge flugzeug hubschrauber kampfjets",
        vehicles="panzer fahrzeuge lastwagen geschütze schiffe boote",
        prisoners="gefangene geiseln häftlinge kriegsgefangene",
        displaced="flüchtlinge vertriebene familien",
        strikes="angriffe luftangriffe explosionen gefechte",
        places="häuser dörfer städte schulen krankenhäuser brücken gebäude orte wohnungen",
    ),
    states={
        "getötet": "killed",
        "tot": "killed",
        "gestorben": "killed",
        "ums": "killed",
        "verletzt": "wounded",
        "verwundet": "wounded",
        "vermisst": "missing",
        "gefangen": "prisoners",
        "festgenommen": "prisoners",
        "vertrieben": "displaced",
        "geflohen": "displaced",
        "evakuiert": "displaced",
    },
    deeds={"tötete": "getötet", "töteten": "getötet", "verletzte": "verletzt"},
    lower=phrases("""mehr als
        mindestens
        über
        nicht weniger als
        wenigstens"""),
    upper=phrases("""bis zu
        weniger als
        fast
        beinahe
        knapp
        höchstens
        nicht mehr als"""),
    about=phrases("""etwa
        rund
        ungefähr
        weitere
        insgesamt"""),
    and_=frozenset({"und"}),
    to=frozenset({"bis", "oder"}),
    between=frozenset({"zwischen"}),
    of=frozenset({"von"}),
    definite=wordset("den seinen ihren"),
    not_units=wordset("""km kilometer kilometern meter metern jahre jahren jahr tage tagen tag stunden
        stunde minuten monate monaten
        wochen prozent grad mm cm kg uhr jährige jähriger jährigen"""),
    labels=wordset("resolution artikel paragraf nummer nr route brigade"),
    months=wordset("januar februar märz april mai juni juli august september oktober november dezember"),
    time_before=wordset("im in seit bis nach vor jahr anfang ende"),
    money={"euro": "EUR", "dollar": "USD", "rubel": "RUB", "franken": "CHF"},
    area=phrases("""quadratkilometer
        quadratkilometern
        km²
        hektar"""),
    stops=wordset("und oder aber die der das wurden wurde waren sind haben hat bei durch als"),
    preps=wordset("in im aus nahe"),
    auxiliaries=wordset("wurden wurde waren sind seien worden"),
    decimal=",",
    tight=frozenset(),
)
