"""Polish."""

from conflictdigest.claims.counts.table import CountWords, inflected, numbered, phrases, units
from conflictdigest.claims.wordsets import words as wordset

WORDS = CountWords(
    numbers=numbered("""1:jeden,jedna,jednego 2:dwa,dwie,dwóch,dwaj,dwoje 3:trzy,trzech,trzej,troje
        4:cztery,czterech 5:pięć,pięciu
        6:sześć,sześciu 7:siedem,siedmiu 8:osiem,ośmiu 9:dziewięć 10:dziesięć,dziesięciu 11:jedenaście
        12:dwanaście,dwunastu
        20:dwadzieścia 30:trzydzieści 40:czterdzieści 50:pięćdziesiąt 100:sto,stu"""),
    multipliers={
        "tysięcy": 1e3,
        "tysiące": 1e3,
        "tys": 1e3,
        "miliona": 1e6,
        "miliony": 1e6,
        "milionów": 1e6,
        "mln": 1e6,
        "miliarda": 1e9,
        "miliardy": 1e9,
        "miliardów": 1e9,
        "mld": 1e9,
    },
    vague={"dziesiątki": 20.0, "setki": 200.0, "tysiące": 2000.0, "kilkadziesiąt": 20.0, "kilkaset": 200.0},
    nouns=inflected(
        "- a u em y i ów om ami ach owi ą ę e ie",
        people="cywil mieszkań dziennikarz lekarz policjant",
        troops="żołnierz bojownik rebeliant najemnik oficer",
        drones="dron",
        missiles="rakiet pocisk bomb",
        aircraft="samolot śmigłow myśliw",
        vehicles="czołg pojazd ciężarówk",
        prisoners="jeń zakładnik więźni",
        strikes="atak nalot eksplozj ostrzał",
        places="dom budynk szpital",
    )
    | units(
        people="""osób osoby osoba ludzi cywilów kobiet dzieci mieszkańców dziennikarzy lekarzy
            policjantów mężczyzn""",
        killed="zabitych ofiar ciał",
        wounded="rannych",
        troops="żołnierzy żołnierze bojowników rebeliantów najemników oficerów milicjantów",
        drones="dronów drony dron",
        missiles="rakiet rakiety pocisków pociski bomb min",
        aircraft="samolotów samoloty samolot śmigłowców śmigłowce myśliwców",
        vehicles="czołgów czołgi pojazdów ciężarówek dział okrętów statków",
        prisoners="jeńców zakładników więźniów",
        displaced="uchodźców rodzin przesiedleńców",
        strikes="ataków ataki nalotów eksplozji starć ostrzałów",
        places="domów wsi miast szkół szpitali mostów budynków",
    ),
    states={
        "zginęło": "killed",
        "zginęli": "killed",
        "zginął": "killed",
        "zabitych": "killed",
        "rannych": "wounded",
        "ranionych": "wounded",
        "zaginęło": "missing",
        "zatrzymano": "prisoners",
        "ewakuowano": "displaced",
    },
    deeds={
        "zginęło": "zginęło",
        "zginęli": "zginęli",
        "rannych": "rannych",
        "zestrzelono": "",
        "zniszczono": "",
        "zestrzelił": "",
    },
    lower=phrases("""ponad
        co najmniej
        przynajmniej
        więcej niż
        nie mniej niż"""),
    upper=phrases("""do
        mniej niż
        prawie
        niemal
        najwyżej
        nie więcej niż"""),
    about=phrases("""około
        blisko
        ok.
        kolejnych
        łącznie"""),
    and_=frozenset({"i"}),
    of=frozenset({"z", "ze"}),
    to=frozenset({"do", "lub"}),
    between=frozenset({"między", "od"}),
    not_units=wordset("""km kilometrów kilometry metrów lat lata roku rok dni dzień godzin godziny minut
        procent proc mm cm kg stopni
        miesięcy tygodni"""),
    labels=wordset("artykuł artykułu rezolucja rezolucji nr numer brygada"),
    months=wordset(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
    ),
    time_before=wordset("w we od do po roku"),
    money={"euro": "EUR", "dolarów": "USD", "dolary": "USD", "złotych": "PLN", "rubli": "RUB"},
    area=phrases("""kilometrów kwadratowych
        km²
        hektarów"""),
    stops=wordset("i oraz lub ale który która które zostało zostali było byli przez na z"),
    preps=wordset("w pod"),
    auxiliaries=wordset("zostało zostali było byli jest są"),
    decimal=",",
    tight=frozenset(),
)
