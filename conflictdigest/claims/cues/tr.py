"""Turkish: the verb ends the sentence, the source opens it; "according to" stands after its noun."""

from conflictdigest.claims.cues.table import Cues, phrases, stances, words
from conflictdigest.model.claims import Stance

CUES = Cues(
    verbs=stances(
        reports="""dedi diyor söyledi söylüyor söylediler açıkladı açıklıyor açıkladılar bildirdi bildiriyor
            bildirdiler duyurdu
        duyuruyor belirtti belirtiyor belirttiler yazdı yazıyor aktardı aktarıyor ekledi kaydetti vurguladı
        uyardı ifade
        anlattı ettiğini""",
        claims="savundu savunuyor savundular suçladı suçluyor öne sürdü",
        denies="yalanladı yalanlıyor yalanladılar reddetti reddediyor reddettiler",
        confirms="doğruladı doğruluyor doğruladılar",
        doubts="sorguladı",
    ),
    nominal=words("ettiğini öne ifade"),
    according=(),
    that=words("ki"),
    phrasal=(
        (("iddia", "etti"), Stance.CLAIMS),
        (("iddia", "ediyor"), Stance.CLAIMS),
        (("öne", "sürdü"), Stance.CLAIMS),
        (("ifade", "etti"), Stance.REPORTS),
        (("teyit", "etti"), Stance.CONFIRMS),
        (("kabul", "etti"), Stance.CONFIRMS),
        (("inkar", "etti"), Stance.DENIES),
        (("haber", "verdi"), Stance.REPORTS),
        (("tahmin", "ediyor"), Stance.REPORTS),
    ),
    impersonal=(
        (("bağımsız", "olarak", "doğrulanamadı"), Stance.DOUBTS),
        (("doğrulanamadı",), Stance.DOUBTS),
    ),
    postposed=words("göre"),
    unnamed=words("kaynaklar kaynaklara kaynak medya haberlere"),
    adverbs=words("güya sözde"),
    skip=words("ayrıca daha önce de da bugün dün"),
    negations=words("değil yok hiçbir"),
    conj=words("ve"),
    dets=words("bir bu iki üç bazı birkaç"),
    roles=words("""sözcüsü sözcü bakanı bakan başkanı başkan cumhurbaşkanı general albay komutan komutanı
        valisi vali büyükelçi
        başbakan başbakanı doktor"""),
    speakers=words("sözcüsü sözcü"),
    documents=words("raporu rapor açıklama açıklaması"),
    outlet_words=words("gazetesi gazete ajansı ajans kanalı televizyonu"),
    generic={
        **dict.fromkeys(["gazete", "ajans", "kanal"], "outlet"),
        **dict.fromkeys(["sözcü", "bakan", "başkan", "vali", "general"], "person"),
        **dict.fromkeys(["bakanlık", "ordu", "hükümet", "örgüt", "polis"], "body"),
        **dict.fromkeys(["rapor", "açıklama"], "last"),
    },
    pronouns={"o": "person", "onlar": "many"},
    auxiliaries=words("oldu idi"),
    days=words("""pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran
        temmuz ağustos eylül
        ekim kasım aralık dün bugün"""),
    hearers=words("gazetecilere"),
    party_heads=words(
        """ordu ordusu hükümet hükümeti bakanlığı bakanlık isyancılar milis tugayı
            kuvvetleri genelkurmay"""
    ),
    deny_objects=words("""iddiaları iddiasını iddiayı haberleri haberini haberi suçlamaları suçlamalarını
        suçlamayı söylentileri
        iddialarını raporu"""),
    deny_traps=words(
        "teklifi teklifini öneriyi önerisini talebi talebini ateşkesi planı başvuruyu başvurusunu"
    ),
    deny_weak=words("reddetti reddediyor reddettiler"),
    false=words("asılsız yalan uydurma"),
    order="sov",
    suffixes=("nın", "nin", "nun", "nün", "na", "ne", "ya", "ye", "ın", "in", "un", "ün", "a", "e"),
    deny_content=phrases("""doğru değil
        asılsız olduğunu
        asılsızdır
        gerçeği yansıtmıyor
        söz konusu değil"""),
)
