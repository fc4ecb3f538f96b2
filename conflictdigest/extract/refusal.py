"""Pages that hold no article: error pages, walls of consent and payment, pages that need a script or a human.

A page with a story on it is never refused: the signs count only where there is next to no text beside them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from conflictdigest.errors import SourceError
from conflictdigest.model.page import Block, BlockKind

_SENTENCE_END = re.compile(r"[.!?…。！？؟۔][\"”»’')\]]*$")
_COMMA = re.compile(r"[,.;:](?:\s|$)|[。，،]")
_STORY_CHARACTERS = 60
_CLOSING = 12
"""Characters at the end of a text among which its last stop stands."""
_SIGNS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "error-page",
        "the page says that it was not found or failed",
        re.compile(
            r"\b(?:error|fehler|erreur|ошибка|помилка|hata|błąd)?\s?\b(?:40[0134]|410|429|"
            r"50[0234])\b(?=\D{0,40}(?:error|not found|"
            r"forbidden|denied|gateway|unavailable|$))|page (?:not|can(?:no|')t be) found|not found|"
            r"nothing (?:was )?found here|"
            r"no longer (?:available|exists)|does(?: not|n['’]t) exist|access denied|forbidden|"
            r"bad gateway|service unavailable|"
            r"internal server error|too many requests|something went wrong|"
            r"seite (?:wurde )?nicht gefunden|page introuvable|"
            r"page non trouvée|página no (?:encontrada|existe)|pagina non trovata|"
            r"página não encontrada|страница не найдена|"
            r"сторінк[ау] не знайдено|nie znaleziono|strona nie istnieje|sayfa bulunamadı|"
            r"الصفحة غير موجودة|页面不存在|"
            r"pagina niet gevonden|sidan (?:kunde inte|hittades)",
            re.I,
        ),
    ),
    (
        "script-only",
        "the page shows nothing without JavaScript",
        re.compile(
            r"(?:enable|turn on|activate|requires?|need|"
            r"allow)\W{1,3}(?:\w+\W{1,3}){0,3}(?:javascript|scripts?)\b|javascript "
            r"(?:is|must be|to be|seems to be|has been) (?:disabled|required|enabled|off)|"
            r"without javascript|activer javascript|"
            r"javascript (?:ist|muss|aktivieren)|aktivieren sie (?:bitte )?javascript|"
            r"habilit\w+ javascript|activ\w+ javascript|"
            r"включите javascript|увімкніть javascript|włącz\w* javascript|"
            r"javascript['’]?[iı]? etkinle|تفعيل جافا",
            re.I,
        ),
    ),
    (
        "robot-check",
        "the page asks whether a human reads it",
        re.compile(
            r"(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:['’]re| are) (?:a )?(?:not a robot|"
            r"human)|are you a (?:robot|human)|"
            r"checking your browser|captcha|unusual traffic|security check|just a moment|"
            r"attention required|ddos protection|"
            r"access to this page has been denied|pardon our interruption|"
            r"vérifi\w+ que vous êtes humain|kein roboter|не робот|no soy un robot",
            re.I,
        ),
    ),
    (
        "consent-wall",
        "the page asks for consent before it shows anything",
        re.compile(
            r"(?:we|our partners|and our \d+ partners)\W.{0,80}\b(?:cookies|personal data|"
            r"store and/or access)|accept (?:all )?cookies|"
            r"cookie (?:consent|settings|policy)|before you continue|your privacy (?:choices|"
            r"matters)|consent to|manage (?:your )?"
            r"(?:preferences|options|consent)|mit werbung (?:weiter|lesen)|zustimmen und weiter|"
            r"nous (?:et nos partenaires|utilisons)|"
            r"tout accepter|accepter et continuer|aceptar (?:y continuar|todas?|cookies)|"
            r"accetta e continua|zgadzam się|przejdź do serwisu|"
            r"kabul et|принять (?:все )?cookies|прийняти (?:всі )?cookies|файл\w* cookie|"
            r"ملفات تعريف الارتباط",
            re.I,
        ),
    ),
    (
        "paywall",
        "the page shows its article to subscribers only",
        re.compile(
            r"(?:subscribe|sign in|log in|register|subscription)\b.{0,60}\b(?:continue|read|access|"
            r"unlock|full)|already a subscriber|"
            r"for subscribers only|subscriber[- ]only|exclusive to subscribers|to (?:continue|"
            r"keep) reading|unlock this (?:article|story)|"
            r"réservé (?:à nos |aux )?abonnés|il vous reste \d+|abonnez-vous pour|weiterlesen mit|"
            r"nur für abonnenten|jetzt (?:abonnieren|"
            r"testen) (?:und )?weiterlesen|sólo para suscriptores|solo para suscriptores|"
            r"suscríbete para|dla (?:prenumeratorów|subskrybentów)|"
            r"для подписчиков|лише для передплатників|abonelere özel|للمشتركين فقط|"
            r"solo per abbonati|para assinantes|会員限定|会员专享",
            re.I | re.S,
        ),
    ),
)


def check(title: str | None, heading: str, blocks: Sequence[Block], page_text: str) -> None:
    """Raises SourceError with the reason when the page holds no article; returns for one with a story.

    `heading` is the page's first heading, `page_text` its visible beginning.
    """
    story: list[Block] = []
    told = 0
    for block in blocks:
        if _tells(block):
            story.append(block)
            told += len(block.text)
            if told > 400 or len(story) >= 3:
                return
    named = f"{title or ''} \n {heading}"
    shown = " ".join(block.text for block in blocks) or page_text
    for reason, why, sign in _SIGNS:
        if reason == "error-page":
            if sign.search(named) and (not story or sign.search(story[0].text)):
                raise SourceError(reason, why)
        elif sign.search(shown if story else f"{named} {shown} {page_text}") and not _beside(story, sign):
            raise SourceError(reason, why)
    if not story and not _written(blocks):
        raise SourceError("no-article", "the page holds no text that reads like an article")


def _tells(block: Block) -> bool:
    return (
        block.kind in {BlockKind.PARAGRAPH, BlockKind.QUOTE}
        and len(block.text) >= _STORY_CHARACTERS
        and bool(_SENTENCE_END.search(block.text[-_CLOSING:]))
    )


def _beside(story: list[Block], sign: re.Pattern[str]) -> bool:
    """Whether a sentence of the story stands without the sign in it."""
    return any(not sign.search(block.text) for block in story)


def _written(blocks: Sequence[Block]) -> bool:
    """Short reports: any sentence, or a long run of words without full stops."""
    return any(
        (len(block.text) >= 25 and _SENTENCE_END.search(block.text))
        or (len(block.text) > 200 and _COMMA.search(block.text))
        for block in blocks
        if block.kind is not BlockKind.SUBHEAD
    )
