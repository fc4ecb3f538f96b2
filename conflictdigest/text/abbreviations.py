"""Abbreviations of the news, a language at a time, for the splitting of sentences.

`TITLES` never end a sentence: something they belong to follows (Gen. Petrov, вул. Шевченка, vgl. S. 4).
`NUMBERED` go with the number that follows and end a sentence otherwise (No. 3, Art. 5, approx. 200).
`LOOSE` may end a sentence; they go on when a small letter or a number follows (Inc., a.m., 2014 р.).
All are folded and stand without their last full stop.
"""

from __future__ import annotations

_EVERYWHERE = "dr prof gen col lt maj cmdr adm capt brig sgt st mr mrs ms vs cf mgr ing hon rev fr bp"

_TITLES = {
    "en": """sen rep gov pres pvt cpl ens cdr supt insp det ald messrs mme mlle sr.a no.s msgr amb atty sec
        ald spc ssgt pfc wo cpo mt ft gens cols sens reps govs drs profs lt.-col lt.-gen maj.-gen
        brig.-gen col.-gen lt.gen maj.gen u.s.s h.m.s i.e e.g viz ex asst dep dist sgts comdr""",
    "uk": """ген полк підполк кап лейт серж адм бриг акад проф доц ім вул просп пл бул бульв пров м с смт
        обл р-н гр гр-н пан п пп св напр див пор о та.ін т.зв зв ред перекл вид""",
    "ru": """ген полк подполк кап лейт серж адм бриг акад проф доц им ул просп пр-т пл бул пер г-н г-жа гр
        гр-н св напр см ср обл р-н дер пос пгт наб стр.д т.н т.к т.е ред илл""",
    "es": """sr sra srta sres sras dr dra d dña gral cnel cap tte alm exmo excmo ilmo mons fr sto sta av
        avda c/ ud uds vs pág núm art lic ing arq prof profa gob dip""",
    "fr": """m mm mme mmes mlle gén col cap cdt lt adj mgr me dr pr st ste av bd éd vs cf p.ex m.le j.-c
        j.-p""",
    "de": """hr fr gen oberst hptm lt dipl ing vgl bzw z.b u.a d.h i.d.r s nr abs str z ggf evtl inkl sog
        ca geb gest röm st mag o.g u.u v a""",
    "pl": """gen płk ppłk mjr kpt por ppor sierż kpr szer adm dr hab prof mgr inż ks św ul al pl os im tj
        tzn np m.in pt ww tzw red woj pow nt str""",
    "tr": "dr prof doç yrd org korg tümg tuğg alb yb bnb yzb tgm ütğm av uzm sn hz mah cad sok bkz vb.s",
    "it": "sig sig.ra dott dott.ssa gen col cap magg ten on avv ing prof mons don p.es art pag ecc.mo s.e",
    "pt": "sr sra dr dra gen cel maj cap ten alm exmo prof profa av eng dep sen",
    "nl": "dhr mevr mr dr drs ing ir gen kol prof bijv o.a d.w.z m.n ds",
    "ar": "د أ م",
}

_NUMBERED = {
    "en": """no nos rte hwy apt rm mt art arts sec para p pp vol ch fig approx est ca c b d pop jan feb mar
        apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ver cl reg
        res""",
    "uk": "ст п пп ч № гл рис табл бл прибл січ лют бер квіт трав черв лип серп вер жовт лист груд",
    "ru": "ст п пп ч № гл рис табл ок прим янв февр мар апр авг сент окт нояб дек",
    "es": "núm n.º nº art pág págs cap aprox ene feb mar abr jun jul ago sept oct nov dic",
    "fr": "no n° art p pp chap env janv févr avr juil sept oct nov déc",
    "de": "nr art abs kap bd ca jan feb apr aug sept okt nov dez rd",
    "pl": "nr godz art ust pkt poz ok rozdz st sty lut kwi maj cze lip sie wrz paź lis gru",
    "tr": "no md s yak",
    "it": "n art pag cap ca gen feb mar apr mag giu lug ago set sett ott nov dic",
    "pt": "n.º nº art pág cap aprox jan fev abr ago set out nov dez",
    "nl": "nr art blz ca jan feb apr aug sept okt nov dec",
}

_LOOSE = {
    "en": """inc corp co ltd llc plc bros jr sr etc al a.m p.m u.s u.k u.n e.u d.c u.a.e u.s.a u.s.s.r n.y
        l.a ph.d b.c a.d km kms sq mi ft lb lbs oz kg mph hrs mins dept univ assn ave blvd rd bldg ed
        eds intl natl govt ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn
        miss mo mont neb nev n.h n.j n.m n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis
        wyo""",
    "uk": "р рр ст тис млн млрд грн год хв сек км м кг т н.е та.ін т.д т.п і.т.д ін коп чол ос шт кв куб",
    "ru": "г гг в вв тыс млн млрд руб ч час мин сек км м кг т н.э др т.д т.п пр коп чел шт кв куб",
    "es": "ee.uu etc a.m p.m km s.a a.c d.c aprox uu ee ff.aa",
    "fr": "etc h min s.a av.j.-c apr.j.-c km ets env",
    "de": "usw etc mio mrd tsd std min uhr km jh v.chr n.chr u.s.w ff o.ä u.ä e.v",
    "pl": "r w itd itp tys mln mld zł godz min km wg p.n.e n.e m.st",
    "tr": "vb vs bin km a.ş m.ö m.s",
    "it": "ecc etc km s.p.a a.c d.c",
    "pt": "etc km s.a a.c d.c ex",
    "nl": "enz etc km n.v b.v",
}


def _table(source: dict[str, str], everywhere: str = "") -> dict[str, frozenset[str]]:
    return {
        language: frozenset(words.split()) | frozenset(everywhere.split())
        for language, words in source.items()
    }


SPLIT_AFTER = {
    "uk": frozenset({"грн", "коп", "чол", "км", "кг", "хв"}),
    "ru": frozenset({"руб", "коп", "чел", "км", "кг", "мин"}),
}
"""Units that end a sentence when a capital follows, where the candidates' source thinks they never do."""

TITLES = _table(_TITLES, _EVERYWHERE)
NUMBERED = _table(_NUMBERED)
LOOSE = _table(_LOOSE)
