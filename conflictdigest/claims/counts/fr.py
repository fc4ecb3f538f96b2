"""French."""

from conflictdigest.claims.counts.table import CountWords, numbered, phrases, units
from conflictdigest.claims.wordsets import words as wordset

WORDS = CountWords(
    numbers=numbered("""1:un,une 2:deux 3:trois 4:quatre 5:cinq 6:six 7:sept 8:huit 9:neuf 10:dix 11:onze
        12:douze 13:treize
        14:quatorze 15:quinze 16:seize 20:vingt 30:trente 40:quarante 50:cinquante 60:soixante"""),
    multipliers={
        "cent": 1e2,
        "cents": 1e2,
        "mille": 1e3,
        "millions": 1e6,
        "million": 1e6,
        "milliards": 1e9,
        "milliard": 1e9,
    },
    vague={
        "dizaines": 20.0,
        "centaines": 200.0,
        "milliers": 2000.0,
        "vingtaine": 20.0,
        "dizaine": 10.0,
        "trentaine": 30.0,
    },
    nouns=units(
        people="""personnes personne civils civil femmes hommes enfants enfant habitants journalistes
            médecins secouristes policiers
        victimes""",
        killed="morts tués décès corps",
        wounded="blessés",
        troops="""soldats soldat militaires combattants combattant rebelles insurgés miliciens mercenaires
            officiers""",
        drones="drones drone",
        missiles="missiles missile roquettes roquette obus bombes mines",
        aircraft="avions avion hélicoptères hélicoptère chasseurs",
        vehicles="chars char blindés véhicules camions canons navires bateaux",
        prisoners="prisonniers otages détenus",
        displaced="réfugiés déplacés familles",
        strikes="frappes frappe attaques raids explosions affrontements bombardements",
        places="maisons villages villes écoles hôpitaux ponts bâtiments localités",
    ),
    states={
        "tués": "killed",
        "tuées": "killed",
        "tué": "killed",
        "morts": "killed",
        "mortes": "killed",
        "blessés": "wounded",
        "blessées": "wounded",
        "blessé": "wounded",
        "disparus": "missing",
        "capturés": "prisoners",
        "arrêtés": "prisoners",
        "arrêtées": "prisoners",
        "déplacées": "displaced",
        "déplacés": "displaced",
        "péri": "killed",
        "évacuées": "displaced",
    },
    deeds={
        "tué": "tués",
        "tuant": "tués",
        "blessé": "blessés",
        "blessant": "blessés",
        "abattu": "",
        "détruit": "",
        "capturé": "capturés",
    },
    lower=phrases("""plus de
        au moins
        plus d'
        au minimum
        pas moins de"""),
    upper=phrases("""jusqu'à
        moins de
        près de
        presque
        au plus"""),
    about=phrases("""environ
        quelque
        autour de
        un total de
        une"""),
    and_=frozenset({"et"}),
    to=frozenset({"à", "ou"}),
    between=frozenset({"entre", "de"}),
    of=frozenset({"de", "d'"}),
    definite=wordset("les ses leurs des"),
    not_units=wordset("""km kilomètres kilomètre mètres mètre ans an années jours jour heures heure minutes
        mois semaines pour-cent
        degrés mm cm kg h"""),
    labels=wordset("article résolution numéro n° route brigade"),
    months=wordset("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    time_before=wordset("en depuis de à avant après fin début"),
    money={"euros": "EUR", "euro": "EUR", "dollars": "USD", "dollar": "USD", "roubles": "RUB"},
    area=phrases("""kilomètres carrés
        km²
        km2
        hectares"""),
    stops=wordset("et ou mais qui que ont avaient ont été avait sont étaient par pour lors dont"),
    preps=wordset("en dans à près"),
    auxiliaries=wordset("ont été avaient sont étaient a avait toujours"),
    tolls=frozenset({"bilan"}),
    decimal=",",
    tight=frozenset(),
)
