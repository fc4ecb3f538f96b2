"""Turkish: nouns stay singular after a number and carry case endings; the bound may stand behind ("20'den
fazla")."""

from conflictdigest.claims.counts.table import CountWords, numbered, phrases, units
from conflictdigest.claims.wordsets import words as wordset

_ENDINGS = [
    "",
    "ı",
    "i",
    "u",
    "ü",
    "ın",
    "in",
    "un",
    "ün",
    "a",
    "e",
    "ya",
    "ye",
    "ta",
    "te",
    "da",
    "de",
    "ler",
    "lar",
    "leri",
    "ları",
    "lerin",
    "ların",
    "nin",
    "nın",
    "sı",
    "si",
]


def _cases(**stems: str) -> dict[str, str]:
    """Each noun with the endings it may carry."""
    return units(
        **{
            name: " ".join(stem + e for stem in text.split() for e in _ENDINGS)
            for name, text in stems.items()
        }
    )


WORDS = CountWords(
    numbers=numbered("""1:bir 2:iki 3:üç 4:dört 5:beş 6:altı 7:yedi 8:sekiz 9:dokuz 10:on 20:yirmi 30:otuz
        40:kırk 50:elli 60:altmış
        70:yetmiş 80:seksen 90:doksan"""),
    multipliers={"yüz": 1e2, "bin": 1e3, "milyon": 1e6, "milyar": 1e9},
    vague={"onlarca": 20.0, "yüzlerce": 200.0, "binlerce": 2000.0, "düzinelerce": 24.0},
    nouns=_cases(
        people="kişi sivil kadın çocuk insan gazeteci polis",
        killed="ölü ceset",
        wounded="yaralı",
        troops="asker militan savaşçı isyancı subay terörist milis",
        drones="drone iha siha dron",
        missiles="füze roket mermi bomba mayın",
        aircraft="uçak uçağ helikopter",
        vehicles="tank araç kamyon gemi top",
        prisoners="esir rehine tutuklu mahkum",
        displaced="mülteci aile",
        strikes="saldırı patlama çatışma",
        places="ev köy kasaba okul hastane köprü bina",
    ),
    states={
        "öldü": "killed",
        "öldürüldü": "killed",
        "öldüğünü": "killed",
        "yaralandı": "wounded",
        "yaralandığını": "wounded",
        "kayıp": "missing",
        "tutuklandı": "prisoners",
    },
    deeds={},
    lower=phrases("""en az
        asgari"""),
    upper=phrases("""en fazla
        yaklaşık en
        neredeyse"""),
    about=phrases("""yaklaşık
        toplam
        civarında"""),
    or_more=phrases("""den fazla
        dan fazla
        ten fazla
        tan fazla
        ' den fazla
        ' dan fazla
        ' ten fazla
        ' tan fazla
        ’ den fazla
        ’ dan fazla
        ’ ten fazla
        ’ tan fazla"""),
    and_=frozenset({"ve"}),
    to=frozenset({"ila", "veya"}),
    not_units=wordset(
        "km kilometre metre yıl yaşında yaşındaki gün saat dakika ay hafta yüzde derece mm cm kg"
    ),
    labels=wordset("madde karar sayılı tugay yüzde"),
    months=wordset("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
    time_before=frozenset(),
    money={"dolar": "USD", "euro": "EUR", "avro": "EUR", "lira": "TRY"},
    area=phrases("kilometrekare"),
    stops=wordset("ve veya ama"),
    decimal=",",
    tight=frozenset(),
)
