"""Spanish."""

from conflictdigest.claims.counts.table import CountWords, numbered, phrases, units
from conflictdigest.claims.wordsets import words as wordset

WORDS = CountWords(
    numbers=numbered("""1:un,una,uno 2:dos 3:tres 4:cuatro 5:cinco 6:seis 7:siete 8:ocho 9:nueve 10:diez
        11:once 12:doce 13:trece
        14:catorce 15:quince 20:veinte 30:treinta 40:cuarenta 50:cincuenta 60:sesenta 100:cien"""),
    multipliers={"mil": 1e3, "millones": 1e6, "millón": 1e6, "mil-millones": 1e9},
    vague={"decenas": 20.0, "docenas": 24.0, "cientos": 200.0, "centenares": 200.0, "miles": 2000.0},
    dozen={"docena": 12.0},
    nouns=units(
        people="""personas persona civiles civil mujeres hombres niños niño habitantes vecinos periodistas
            médicos policías
        víctimas""",
        killed="muertos muertes cadáveres cuerpos fallecidos",
        wounded="heridos",
        troops="""soldados soldado militares combatientes combatiente rebeldes insurgentes milicianos
            mercenarios oficiales guerrilleros""",
        drones="drones dron",
        missiles="misiles misil cohetes cohete proyectiles bombas minas",
        aircraft="aviones avión helicópteros helicóptero cazas",
        vehicles="tanques tanque blindados vehículos camiones cañones barcos buques",
        prisoners="prisioneros rehenes detenidos",
        displaced="refugiados desplazados familias",
        strikes="ataques ataque bombardeos explosiones enfrentamientos",
        places="casas pueblos ciudades escuelas hospitales puentes edificios localidades",
    ),
    states={
        "muerto": "killed",
        "muertos": "killed",
        "muertas": "killed",
        "murieron": "killed",
        "fallecidos": "killed",
        "fallecieron": "killed",
        "heridos": "wounded",
        "heridas": "wounded",
        "desaparecidos": "missing",
        "desaparecidas": "missing",
        "detenidos": "prisoners",
        "detenidas": "prisoners",
        "desplazadas": "displaced",
        "evacuadas": "displaced",
    },
    deeds={
        "mató": "muertos",
        "matando": "muertos",
        "hirió": "heridos",
        "hiriendo": "heridos",
        "derribó": "",
        "derribaron": "",
        "destruyó": "",
        "murieron": "muertos",
    },
    lower=phrases("""más de
        al menos
        por lo menos
        no menos de
        como mínimo"""),
    upper=phrases("""hasta
        menos de
        casi
        cerca de
        como máximo"""),
    about=phrases("""unos
        unas
        alrededor de
        aproximadamente
        un total de
        otros
        otras"""),
    and_=frozenset({"y"}),
    to=frozenset({"a", "o"}),
    between=frozenset({"entre", "de"}),
    of=frozenset({"de"}),
    definite=wordset("los las sus"),
    not_units=wordset("""km kilómetros kilómetro metros metro años año días día horas hora minutos meses
        semanas grados mm cm kg por
        h"""),
    labels=wordset("artículo resolución número ruta brigada"),
    months=wordset(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre de"
    ),
    time_before=wordset("en desde de hasta antes después"),
    money={"euros": "EUR", "euro": "EUR", "dólares": "USD", "dólar": "USD", "rublos": "RUB"},
    area=phrases("""kilómetros cuadrados
        km²
        km2
        hectáreas"""),
    stops=wordset("y o pero que han habían han sido fueron son por para durante resultaron"),
    preps=wordset("en cerca"),
    auxiliaries=wordset("han habían fueron resultaron son sido están estaban siguen"),
    decimal=",",
    tight=frozenset(),
)
