"""Spanish."""

from __future__ import annotations

from conflictdigest.timex.pattern import Value, rule
from conflictdigest.timex.table import Cues, Table, numbered, table, words
from conflictdigest.timex.tables.common import AFTER, BEFORE, RULES

WORDS = table(
    ("MONTH", numbered("enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago "
                       "septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic", 1), None),
    ("WEEKDAY", numbered("lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo"), None),
    ("UNIT", {"día": "day", "dia": "day", "jornada": "day", "semana": "week", "mes": "month", "año": "year",
              "década": "decade", "siglo": "century", "hora": "hour", "trimestre": "quarter"}, None),
    ("UNITS", {"días": "day", "semanas": "week", "meses": "month", "años": "year", "décadas": "decade",
               "horas": "hour"}, None),
    ("PART", {"madrugada": "dawn", "amanecer": "dawn", "mediodía": "noon", "tarde": "afternoon",
        "noche": "night",
              "medianoche": "night", "anochecer": "evening"}, None),
    ("DAYWORD", {"ayer": -1, "anteayer": -2, "hoy": 0, "anoche": -1}, None),
    ("SEASON", {"primavera": "spring", "verano": "summer", "otoño": "autumn", "invierno": "winter"}, None),
    ("HOLIDAY", {"navidad": "christmas", "nochebuena": "christmas-eve", "nochevieja": "new-year-eve",
                 "ramadán": "ramadan"}, None),
    ("NUMWORD", numbered("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
                         "quince", 2), None),
    ("NUMWORD", {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50}, None),
    ("A", "un una", 1), ("FEW", "unos unas varios varias algunos pocos", None), ("ORDW", {"primero": 1},
        None),
    ("LAST", "pasado pasada pasados pasadas último última últimos últimas", -1),
    ("NEXT", "próximo próxima próximos próximas proximo proxima entrante", 1), ("COMING", "venidero "
                                                                                          "viene", 1),
    ("THIS", "este esta estos estas", 0), ("THAT", "ese esa aquel aquella", 0),
    ("PREVIOUS", "anterior previo", -1), ("FOLLOWING", "siguiente", 1), ("SAME", "mismo misma", 0),
    ("AGO", "hace", -1), ("LATER", "después tarde_", 1), ("EARLIER", "antes", -1),
    ("EARLY", {"principios": "start", "comienzos": "start", "inicios": "start", "mediados": "mid",
               "finales": "end", "fines": "end"}, None),
    ("EDGE", {"principio": "start", "inicio": "start", "final": "end", "fin": "end"}, None),
    ("THE", "el la los las", None), ("OF", "de del", None), ("IN", "en", None), ("ON", "al", None), ("AT",
        "a", None),
    ("TO", "al a", None), ("AND", "y e o", None), ("BETWEEN", "entre", None), ("UNTIL", "hasta", None),
    ("SINCE", "desde", None), ("DURING", "durante", None),
    ("APPROX", "unos cerca casi más", None), ("W5", "horas h", None),
    ("HENCE", "dentro", 1),
)  # fmt: skip
WORDS["año"] = ("YEARW", "year")
WORDS["mañana"] = ("W4", "morning")
WORDS["horas"] = ("UNITS", "hour")
_PHRASES: dict[str, tuple[str, Value]] = {
    "antes de ayer": ("DAYWORD", -2), "pasado mañana": ("DAYWORD", 2), "año nuevo": ("HOLIDAY", "new-year"),
    "semana santa": ("HOLIDAY", "holy-week"), "viernes santo": ("HOLIDAY", "good-friday"),
    "fin de semana": ("WEEKEND", "weekend"), "a partir de": ("SINCE", None), "a partir del": ("SINCE", None),
    "antes del": ("BY", None), "dentro de": ("HENCE", 1), "por la": ("IN", None), "que viene": ("NEXT", 1),
    "más tarde": ("LATER", 1), "más de": ("APPROX", None), "a el": ("AT", None),
}  # fmt: skip

_OWN = (
    rule("tomorrow", "unit", "W4", unit="day", shift=1),
    rule("part-of-today", "unit", "THIS W4", unit="day", shift=0),
    rule("hence", "distance", "IN count:COUNT unit:UNITS", direction=1, ref="either"),
    rule("day-before", "unit", "THE unit:UNIT PREVIOUS|EARLIER", shift=-1, ref="text"),
    rule("day-after", "unit", "ON|THE? unit:UNIT FOLLOWING", shift=1, ref="text"),
    rule("apart", "distance", "count:COUNT unit:UN direction:LATER|EARLIER", ref="text"),
)

TABLE = Table(
    language="es",
    words=WORDS,
    rules=RULES + _OWN,
    before=(
        *BEFORE,
        rule("part", "part", "IN THE part:W4 OF|IN THE?"),
        rule("part", "part", "THE part:PART|W4 OF THE?"),
        rule("mod", "mod", "AT|ON|THE mod:EARLY|EDGE OF THE?"),
    ),
    after=(*AFTER, rule("part", "part", "IN THE? part:W4"), rule("clock", "clock", ",? AT THE clock:CLOCK "
                                                                                   "UNITS?")),
    phrases={tuple(k.split()): v for k, v in _PHRASES.items()},
    small=True,
    dotted=words("ene feb mar abr jun jul ago sept oct nov dic"),
    counted=words("soldados muertos heridos personas combatientes kilómetros euros dólares habitantes drones "
                      "tanques civiles metros millones hombres militares"),
    cues=Cues(
        future=words("va van será serán debe deben debería deberían podría podrían habrá"),
        ahead=words("previsto prevista previstos previstas programado programada prevé"),
        past=words("ha han había habían fue fueron era eran dijo hizo murió murieron hubo tuvo"),
        past_endings=("ó", "aron", "ieron", "ado", "ido"),
        future_endings=("ará", "arán", "erá", "erán", "irá", "irán"),
        conjunctions=words("que y pero mientras cuando donde quien"),
        articles=words("el la los las este esta ese esa"),
        dates_before=frozenset({("se", "remonta", "al"), ("se", "produjo"), ("ocurrió",), ("tuvo", "lugar"),
                                ("data", "de"), ("data", "del")}),
    ),
)  # fmt: skip
