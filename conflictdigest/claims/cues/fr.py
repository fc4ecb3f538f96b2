"""French."""

from conflictdigest.claims.cues.table import Cues, phrases, stances, words
from conflictdigest.model.claims import Stance

CUES = Cues(
    verbs=stances(
        reports="""dit déclaré déclare annoncé annonce annoncent rapporté rapporte rapportent indiqué
            indique indiquent
        affirmé affirme affirment précisé précise précisent écrit écrivent ajouté ajoute ajoutent expliqué
        explique souligné
        souligne estimé estime estiment averti fait rapportait indiquait disait déclarait révélé révèle
        signalé signale
        disent déclarent""",
        claims="""prétendu prétend prétendent assuré assure assurent accusé accuse accusent soutenu
            soutient soutiennent""",
        denies="""démenti dément démentent nié nie nient réfuté réfute réfutent rejeté rejette rejettent
            contesté conteste
        contestent qualifié qualifie qualifient""",
        confirms="confirmé confirme confirment reconnu reconnaît reconnaissent admis admet admettent",
        doubts="douté doute doutent",
    ),
    nominal=words("annonce fait doute nie estime"),
    clausal=words("fait soutenu soutient doute"),
    according=phrases("""selon
        d'après
        d’après
        à en croire
        de source"""),
    settings=words("dans lors durant"),
    that=words("que qu'il qu'elle qu'ils qu'un qu'une qu’il qu’elle qu’ils qu’un qu’une avoir"),
    phrasal=(
        (("fait", "savoir"), Stance.REPORTS),
        (("fait", "état", "de"), Stance.REPORTS),
        (("mis", "en", "doute"), Stance.DOUBTS),
    ),
    citing=words("citant cité cite"),
    impersonal=(
        (("n'a", "pu", "être", "vérifié"), Stance.DOUBTS),
        (("pas", "pu", "être", "vérifié"), Stance.DOUBTS),
        (("pas", "pu", "être", "vérifiée"), Stance.DOUBTS),
        (("pas", "pu", "être", "vérifiées"), Stance.DOUBTS),
        (("pas", "pu", "être", "confirmé"), Stance.DOUBTS),
        (("pas", "pu", "être", "confirmée"), Stance.DOUBTS),
    ),
    unnamed=words("sources source médias observateurs certains rumeurs"),
    adverbs=words("prétendument"),
    skip=words("""a ont avait avaient est sont aussi également ensuite déjà lundi mardi mercredi jeudi
        vendredi samedi
        dimanche hier aujourd'hui formellement catégoriquement vivement toujours été"""),
    negations=words("ne n'a n'ont n’a n’ont pas jamais ni aucun aucune sans"),
    breaks=words("mais tandis alors après avant parce lorsque quand qui dont où bien puis car"),
    conj=words("et ou"),
    dets=words("le la les l' un une des du au aux son sa ses leur leurs deux trois plusieurs ce cette ces"),
    preps=words("de du des d' à en dans pour au aux"),
    stops=words("qui que dont où mais qu'il et"),
    roles=words("""porte-parole ministre président présidente général colonel commandant chef gouverneur
        maire ambassadeur
        premier responsable officier directeur médecin chirurgien habitant témoin conseiller émissaire"""),
    speakers=words("porte-parole"),
    documents=words("rapport communiqué déclaration bilan chiffres étude"),
    outlet_words=words("journal quotidien agence chaîne radio hebdomadaire magazine télévision site"),
    generic={
        **dict.fromkeys(
            ["journal", "quotidien", "agence", "chaîne", "radio", "hebdomadaire", "magazine"], "outlet"
        ),
        **dict.fromkeys(
            ["porte-parole", "ministre", "président", "général", "gouverneur", "maire", "responsable"],
            "person",
        ),
        **dict.fromkeys(["ministère", "armée", "gouvernement", "organisation", "police"], "body"),
        **dict.fromkeys(["rapport", "communiqué"], "last"),
    },
    pronouns={
        "lui": "person",
        "il": "person",
        "elle": "person",
        "ils": "many",
        "elles": "many",
        "t-il": "person",
        "t-elle": "person",
    },
    auxiliaries=words("""a ont avait avaient est sont était étaient sera seront serait ait aurait auraient
        fut furent été
        peut doit"""),
    passive=words("été être"),
    by=words("par"),
    days=words("""lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
        juillet août
        septembre octobre novembre décembre hier aujourd'hui"""),
    hearers=words("journalistes presse la aux à"),
    party_heads=words("""armée forces gouvernement rebelles rébellion milice ministère état-major
        insurgés combattants
        séparatistes junte brigade opposition troupes régime"""),
    deny_objects=words("""informations information accusation accusations allégation allégations
        affirmations rumeurs rumeur
        rapport article implication responsabilité propos version"""),
    deny_traps=words("accès entrée visa offre demande proposition plan trêve aide appel cessez-le-feu"),
    deny_weak=words("rejeté rejette rejettent contesté conteste contestent"),
    deny_labels=words("qualifié qualifie qualifient"),
    false=words(
        "faux fausse fausses mensonge mensonges mensongère mensongères infondé infondée infondées propagande"
    ),
    deny_content=phrases("""ce n' est pas vrai
        c' est faux
        c' est un mensonge
        n' est pas responsable
        n' a rien à voir
        il n' y a eu aucune
        il n' y a eu aucun"""),
)
