"""Words that stand around names, and what they say of them, a language at a time.

Nouns of towns ("town of X", "місто X") and of land ("X district", "X kenti") are in `data/words.tsv`.
"""

from __future__ import annotations

from msgspec import Struct

from conflictdigest.model import replace
from conflictdigest.names.fold import fold

NOTHING = frozenset[str]()


def _words(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.split()))


class Stems(Struct, frozen=True, gc=False):
    """Folded words, and beginnings of words."""

    words: frozenset[str] = NOTHING
    stems: tuple[str, ...] = ()

    def hold(self, word: str) -> bool:
        """Whether the folded `word` is one of these, or begins as one of them does."""
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


def _stems(text: str) -> Stems:
    """From words with blanks between; those with a star are beginnings."""
    some = [fold(word) for word in text.split()]
    return Stems(
        frozenset(w for w in some if not w.endswith("*")), tuple(w[:-1] for w in some if w.endswith("*"))
    )


class Around(Struct, frozen=True, gc=False):
    """The words of one language, folded."""

    of: frozenset[str] = NOTHING
    """Between a noun of towns and the name."""
    direct: bool = False
    """Whether the name stands right behind the noun."""
    where: frozenset[str] = NOTHING
    """Words of place that seldom stand before persons and bodies."""
    whither: frozenset[str] = NOTHING
    """Words of place that do so now and then."""
    holds: Stems = Stems()
    """Words that make another thing of a word of place: "faith in", "wrote in"."""
    by: frozenset[str] = NOTHING
    """What stands before those who act or speak."""
    says: Stems = Stems()
    """What stands behind those who act or speak."""
    beside: frozenset[str] = NOTHING
    """All that tells something right before a name; filled in below."""


_AROUND = {
    "en": Around(
        of=_words("of"),
        where=_words("in near outside into around across throughout inside"),
        whither=_words("at to from through toward towards over"),
        holds=_stems(
            "faith trust trusts confidence stake stakes share shares stock interest interested invest"
            " invested invests investing investment believe believes believed belief wrote writes written"
            " printed publish published well said spoken sang involved role position degree hit"
        ),
        by=_words("by with told tells said says against versus according than like"),
        says=_stems(
            "said says told tells wrote writes spoke speaks denied denies announced announces declared added"
            " claimed claims insisted warned warns vowed resigned refused tweeted posted hopes wants thinks"
            " believes shares stock stocks futures bonds index played plays scored beat"
        ),
    ),
    "uk": Around(
        direct=True,
        where=_words("в у під біля поблизу неподалік довкола навколо"),
        whither=_words("до з із через"),
        holds=_stems("вір* довір* розчар* сумнів* інтерес* акці* інвест* част*"),
        by=_words("словами даними згідно"),
        says=_stems(
            "заяв* повідом* розпов* уточн* наголос* підтверд* оголос* сказ* зазнач* дода* пояс* вваж* напис*"
        ),
    ),
    "ru": Around(
        direct=True,
        where=_words("в во под возле близ вблизи"),
        whither=_words("от до из через"),
        holds=_stems("вер* довер* разочар* сомн* интерес* акци* инвест* дол*"),
        by=_words("словам данным согласно"),
        says=_stems(
            "заяв* сообщ* рассказ* отмет* отмеч* уточн* подтверд* подчерк* объяв* сказ* добав*"
            " поясн* счита* напис*"
        ),
    ),
    "pl": Around(
        direct=True,
        where=_words("w we pod koło obok nieopodal"),
        whither=_words("do z ze przez"),
        holds=_stems("wiar* zaufan* wierz* udzia* akcj* inwest*"),
        by=_words("według przez"),
        says=_stems("powiedzia* poinform* oświadczy* zapewni* poda* przyzna* potwierdz* zaprzecz* napisa*"),
    ),
    "fr": Around(
        of=_words("de"),
        whither=_words("pres"),
        by=_words("selon chez par avec"),
        says=_stems("dit affirm* annonc* declar* ecri* refus*"),
    ),
    "es": Around(
        of=_words("de"),
        where=_words("en"),
        whither=_words("desde hasta cerca"),
        holds=_stems("confia* fe cree* creer interes* invers* invert* public* escrib* acciones particip*"),
        by=_words("segun por con"),
        says=_stems("dijo dice afirm* neg* anunci* declar* confirm* escrib* asegur*"),
    ),
    "de": Around(of=_words("von"), direct=True, where=_words("in nach aus bei um von nahe vor")),
    "ar": Around(direct=True, where=_words("في من الي نحو قرب باتجاه علي")),
    "tr": Around(),
}
AROUND = {
    language: replace(a, beside=a.of | a.where | a.whither | a.by | ({"a"} if language == "fr" else NOTHING))
    for language, a in _AROUND.items()
}
"""For `fr` and `es` a word of place may stand before "de": "près de", "cerca de"."""
NONE = Around()

ENDINGS_OF_PLACE = _words("da de ta te")
ENDINGS_OF_WAY = _words("dan den tan ten")
"""Turkish endings behind the apostrophe: in, from."""

FAITHS = _words(
    "sunni shia shiite shi'ite alawite druze christian muslim islamic jewish hindu sikh buddhist catholic"
    " orthodox protestant maronite coptic yazidi yezidi"
)
"""Whose villages and districts are not called so."""

NO_DATELINE = _words(
    "exclusive update updates analysis correction factbox explainer timeline breaking live opinion watch"
    " video photo photos review comment editorial interview feature urgent news read related"
)
