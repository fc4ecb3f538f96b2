"""Spanish."""

from conflictdigest.claims.cues.table import Cues, phrases, stances, words
from conflictdigest.model.claims import Stance

CUES = Cues(
    verbs=stances(
        reports="""dijo dice dijeron dicen informó informa informaron informan declaró declara declararon
            anunció anuncia
        anunciaron señaló señala señalaron indicó indica indicaron explicó explica añadió añade agregó
        publicó escribió
        reveló revela reportó reportaron comunicó precisó subrayó advirtió advierten estimó estima dicho
        informado declarado
        anunciado estiman calcula""",
        claims="""afirmó afirma afirmaron aseguró asegura aseguraron alegó alega acusó acusa acusaron
            acusan sostuvo sostiene""",
        denies="""negó niega negaron niegan desmintió desmiente desmintieron desmienten rechazó rechaza
            rechazaron rechazan
        refutó refuta refutaron negado desmentido calificó calificaron tachó tachó tildó""",
        confirms="""confirmó confirma confirmaron confirman reconoció reconoce reconocieron admitió admite
            admitieron""",
        doubts="dudó duda dudan cuestionó cuestiona",
    ),
    nominal=words("informa duda estima"),
    according=phrases("""según
        de acuerdo con
        conforme a
        en palabras de
        a juicio de"""),
    settings=words("en durante tras ante sobre"),
    source_behind=True,
    that=words("que haber"),
    phrasal=((("puso", "en", "duda"), Stance.DOUBTS), (("dio", "a", "conocer"), Stance.REPORTS)),
    citing=words("citando cita citó"),
    impersonal=(
        (("no", "pudo", "ser", "verificado"), Stance.DOUBTS),
        (("no", "pudo", "ser", "verificada"), Stance.DOUBTS),
        (("no", "han", "podido", "ser"), Stance.DOUBTS),
        (("no", "ha", "podido", "ser"), Stance.DOUBTS),
        (("no", "pudo", "verificarse"), Stance.DOUBTS),
        (("no", "pudieron", "ser"), Stance.DOUBTS),
    ),
    unnamed=words("fuentes fuente medios observadores algunos rumores"),
    adverbs=words("supuestamente presuntamente"),
    skip=words("""ha han había habían es también después ya lunes martes miércoles jueves viernes sábado
        domingo ayer hoy
        rotundamente categóricamente siempre el este"""),
    negations=words("no nunca jamás ni ningún ninguna tampoco"),
    breaks=words("pero mientras aunque cuando porque después donde quien quienes sino"),
    conj=words("y e o"),
    dets=words("el la los las un una unos unas su sus dos tres varios varias este esta"),
    preps=words("de del en para a al por"),
    stops=words("que quien quienes donde pero y"),
    roles=words("""portavoz ministro ministra presidente presidenta general coronel comandante jefe
        gobernador gobernadora
        alcalde embajador primer director directora médico cirujano vecino testigo asesor canciller
        exteriores defensa"""),
    role_modifiers=words("primer"),
    speakers=words("portavoz"),
    documents=words("informe comunicado declaración balance cifras estudio datos"),
    outlet_words=words("periódico diario agencia cadena radio semanario revista televisión canal"),
    generic={
        **dict.fromkeys(
            ["periódico", "diario", "agencia", "cadena", "radio", "semanario", "revista"], "outlet"
        ),
        **dict.fromkeys(
            ["portavoz", "ministro", "ministra", "presidente", "general", "gobernador", "alcalde"], "person"
        ),
        **dict.fromkeys(["ministerio", "ejército", "gobierno", "organización", "policía"], "body"),
        **dict.fromkeys(["informe", "comunicado"], "last"),
    },
    pronouns={"él": "person", "ella": "person", "ellos": "many"},
    auxiliaries=words("""ha han había habían es son era eran fue fueron será serán sería está están estaba
        hubo hay haya
        hayan puede debe"""),
    passive=words("fue fueron sido ser"),
    by=words("por"),
    days=words("""lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
        julio agosto
        septiembre octubre noviembre diciembre ayer hoy"""),
    hearers=words("periodistas prensa la los a"),
    party_heads=words("""ejército fuerzas gobierno rebeldes milicia ministerio insurgentes
        combatientes guerrilla
        separatistas junta brigada oposición tropas régimen"""),
    deny_objects=words("""información informaciones acusación acusaciones alegación alegaciones afirmaciones
        rumores rumor
        informe noticia noticias artículo implicación participación responsabilidad versión"""),
    deny_traps=words("acceso entrada visado oferta solicitud propuesta plan tregua ayuda llamamiento"),
    deny_weak=words("rechazó rechaza rechazaron rechazan"),
    deny_labels=words("calificó calificaron tachó tachó tildó"),
    false=words("falso falsa falsas falsos mentira mentiras infundado infundada infundadas propaganda"),
    deny_content=phrases("""no es cierto
        no es verdad
        es falso
        es mentira
        no hubo ninguna
        no hubo ningún
        no tiene nada que ver"""),
)
