"""French."""

from __future__ import annotations

from conflictdigest.timex.pattern import Value, rule
from conflictdigest.timex.table import Cues, Table, numbered, table, words
from conflictdigest.timex.tables.common import AFTER, BEFORE, RULES

WORDS = table(
    ("MONTH", numbered("janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août|aout "
                       "septembre|sept octobre|oct novembre|nov décembre|déc", 1), None),
    ("WEEKDAY", numbered("lundi mardi mercredi jeudi vendredi samedi dimanche"), None),
    ("UNIT", {"jour": "day", "journée": "day", "semaine": "week", "mois": "month",
              "décennie": "decade", "siècle": "century", "heure": "hour", "trimestre": "quarter"}, None),
    ("UNITS", {"jours": "day", "semaines": "week", "ans": "year", "années": "year", "décennies": "decade",
               "heures": "hour"}, None),
    ("WEEKEND", "weekend", "weekend"),
    ("PART", {"matin": "morning", "matinée": "morning", "midi": "noon", "après-midi": "afternoon",
              "soir": "evening", "soirée": "evening", "nuit": "night", "minuit": "night", "aube": "dawn"},
              None),
    ("DAYWORD", {"hier": -1, "demain": 1}, None),
    ("SEASON", {"printemps": "spring", "automne": "autumn", "hiver": "winter"}, None),
    ("XSEASON", {"été": "summer"}, None),
    ("HOLIDAY", {"noël": "christmas", "pâques": "easter", "toussaint": "all-saints", "ramadan": "ramadan",
                 "pentecôte": "pentecost"}, None),
    ("NUMWORD", numbered("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
                         "seize", 2),
     None),
    ("NUMWORD", {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50}, None),
    ("A", "un une", 1), ("FEW", "quelques plusieurs", None), ("ORDW", {"premier": 1, "1er": 1}, None),
    ("LAST", "dernier dernière derniers dernières passé passée", -1),
    ("PAST", "écoulé écoulée écoulés écoulées", -1),
    ("NEXT", "prochain prochaine prochains prochaines", 1), ("COMING", "venir", 1),
    ("THIS", "ce cet cette ces", 0),
    ("PREVIOUS", "précédent précédente", -1), ("FOLLOWING", "suivant suivante lendemain", 1),
    ("SAME", "même", 0), ("LATER", "tard après", 1), ("EARLIER", "tôt auparavant avant", -1),
    ("EARLY", {"début": "start", "mi": "mid", "fin": "end"}, None),
    ("EDGE", {"commencement": "start", "milieu": "mid"}, None),
    ("THE", "le la les l", None), ("OF", "de du des d", None), ("IN", "en dans", None), ("ON", "au", None),
    ("AT", "à vers", None), ("TO", "à", None), ("AND", "et ou", None), ("BETWEEN", "entre", None),
    ("UNTIL", "jusqu jusque", None), ("SINCE", "depuis dès", None), ("DURING", "pendant durant lors", None),
    ("APPROX", "environ près presque plus", None), ("W5", "h", None),
)  # fmt: skip
WORDS.update(dict.fromkeys(("an", "année"), ("YEARW", "year")))
_PHRASES: dict[str, tuple[str, Value]] = {
    "l '": ("THE", None), "l ’": ("THE", None), "d '": ("OF", None), "d ’": ("OF", None),
    "aujourd ' hui": ("DAYWORD", 0), "aujourd ’ hui": ("DAYWORD", 0), "avant - hier": ("DAYWORD", -2),
    "après - demain": ("DAYWORD", 2), "après - midi": ("PART", "afternoon"), "il y a": ("AGO", -1),
    "d ' ici": ("BY", None), "d ’ ici": ("BY", None), "d ' ici à": ("BY", None), "d ' ici au": ("BY", None),
    "jusqu ' à": ("UNTIL", None), "jusqu ' au": ("UNTIL", None), "jusqu ’ à": ("UNTIL", None),
    "jusqu ’ au": ("UNTIL", None), "à partir de": ("SINCE", None), "à partir du": ("SINCE", None),
    "week - end": ("WEEKEND", "weekend"), "jour de l ' an": ("HOLIDAY", "new-year"), "plus tard": ("LATER",
    1),
    "plus tôt": ("EARLIER", -1), "la veille": ("W6", None), "le lendemain": ("W4", None),
    "à venir": ("COMING", 1), "avant le": ("BY", None), "moyen orient": ("X", None),
}  # fmt: skip
del _PHRASES["moyen orient"]

_OWN = (
    rule("first-of-month", "calendar", "weekday:WD? ,? THE? day:N12 month:MON year:YEAR?"),
    rule("hence", "distance", "IN count:COUNT unit:UN", direction=1, ref="either"),
    rule("day-before", "unit", "W6", unit="day", shift=-1, ref="text"),
    rule("day-after", "unit", "W4", unit="day", shift=1, ref="text"),
    rule("unit-of-text", "unit", "SAME unit:UNIT", shift=0, ref="text"),
    rule("same-day", "unit", "THE SAME unit:UNIT", shift=0, ref="text"),
    rule("days-of-month", "day_range", "OF day:DAY ON day2:DAY month:MON year:YEAR?"),
    rule("days-of-months", "day_range", "OF day:DAY month:MON ON day2:DAY month2:MON year:YEAR?"),
)

TABLE = Table(
    language="fr",
    words=WORDS,
    rules=RULES + _OWN,
    before=(
        *BEFORE,
        rule("part", "part", "IN|ON|THE? THE? part:PART OF THE?"),
        rule("mod", "mod", "THE|ON? mod:EARLY -?"),
        rule("mod", "mod", "THE|ON? mod:EARLY|EDGE OF THE? "),
    ),
    after=(*AFTER, rule("clock", "clock", ",? AT clock:HOUR W5")),
    phrases={tuple(k.split()): v for k, v in _PHRASES.items()},
    small=True,
    dotted=words("janv févr fév avr juil sept oct nov déc"),
    counted=words("soldats morts blessés personnes combattants kilomètres euros dollars habitants drones "
                      "chars civils mètres millions hommes"),
    cues=Cues(
        future=words("va vont sera seront aura auront doit doivent devrait devraient pourrait pourraient "
                         "tiendra tiendront rencontrera"),
        ahead=words("prévu prévue prévus prévues programmé programmée prochain attendue attendu"),
        past=words("a ont avait avaient était étaient été fut furent dit fit prit est sont"),
        past_endings=("é", "ée", "és", "ées", "èrent"),
        future_endings=("era", "eront", "ira", "iront"),
        conjunctions=words("que et mais tandis lorsque quand alors où qui"),
        articles=words("le la les cet cette ces il elle l"),
        dates_before=frozenset({("remonte", "à"), ("remontent", "à"), ("date", "de"), ("a", "eu", "lieu"),
                                ("remonte", "au")}),
    ),
)  # fmt: skip
