"""Every rule cuts its kind, and leaves alone the sentence of a story that looks like it."""

import pytest

from conflictdigest.clean.line import Line
from conflictdigest.clean.rules import ALL, RULES

CUT = [
    ("copyright-line", "© 2021 The Orbel"),
    ("copyright-line", "Copyright Norland Gazette. All rights reserved."),
    (
        "rights-notice",
        "Reproduction of this article without written permission of the publisher is prohibited.",
    ),
    (
        "rights-notice",
        "Use of this content to train machine learning models requires prior consent of the rights holder.",
    ),
    ("rights-notice", "Будь-яке копіювання матеріалів сайту без письмової згоди редакції заборонено."),
    ("rights-notice", "La reproduction de cet article sans autorisation de l'éditeur est interdite."),
    ("rights-notice", "Die Weiterverbreitung der Inhalte ist ohne Zustimmung des Verlags nicht gestattet."),
    (
        "cookie-notice",
        "We use cookies to improve your experience. By continuing you accept our privacy policy.",
    ),
    ("image-credit", "Photo: Mirko Dann/Orbel Images"),
    ("image-credit", "Images source: © Getty Images"),
    ("image-credit", "Фото: Служба порятунку"),
    ("image-credit", "Mirko Dann/AFP"),
    ("caption", "FILE PHOTO: The mill in Orsk before the war"),
    ("caption", "A man carries bread in Orsk on Sunday. [Mirko Dann/AFP]"),
    ("publication-line", "12:19 PM EST, November 12, 2021"),
    ("publication-line", "Опубліковано: 12 березня 2023, 09:40"),
    ("publication-line", "Publié le 14 mars 2023 à 08h15"),
    ("publication-line", "13 березня 2023 року, 09:20"),
    ("publication-line", "14 марта 2023 года, 10:00"),
    ("publication-line", "12 marca 2023 r., 10:00"),
    ("publication-line", "2023年3月12日星期日 10:00"),
    ("dateline", "ORSK, Freedonia (AP) —"),
    ("byline", "By Ada Lorring, Norland Gazette, 10 March 2023"),
    ("byline", "By Ada Lorring and Tomas Brell"),
    ("byline", "Von Karla Brandt"),
    ("byline", "Text and photos: Ivo Kratt"),
    ("reporting-credit", "Reporting by Lena Marsh; editing by Paul Denny"),
    ("reporting-credit", "The Aster Wire contributed to this report."),
    ("share-prompt", "Share this article on Facebook"),
    ("follow-prompt", "Follow us on Telegram"),
    ("follow-prompt", "Підписуйтесь на наш канал у Telegram"),
    ("newsletter-prompt", "Sign up for our newsletter"),
    ("app-prompt", "Download our free app for iOS and Android"),
    ("ad-label", "ADVERTISEMENT"),
    ("ad-label", "Article continues below advertisement"),
    ("player-text", "Your browser does not support the audio element."),
    ("reading-time", "4 min read"),
    ("reading-time", "Lesezeit: 3 Minuten"),
    ("read-more", "Read more: What the truce means for farmers"),
    ("read-more", "Читайте також: Хто замінував річку"),
    ("read-more", "Lire aussi : Qui a miné la rivière"),
    ("read-more", "اقرأ أيضا: من زرع الألغام"),
    ("cross-reference", "For further information see the page of the mission"),
    ("comment-invitation", "Leave a comment below"),
    ("donation-appeal", "Support us: donate today and keep our reporters in the field."),
    ("contact-prompt", "Got a tip? Email us at tips@orbel.example"),
    ("tag-list", "Tags: Orsk, mines, river"),
    ("tag-list", "#Orsk #mines"),
    ("crumbs", "Home > World > Africa"),
    ("word-count", "1,204 words"),
    ("archive-code", "Document ORBNEW0020190306ee36001jt"),
    ("template-leftover", "{articleGUID}"),
    ("translation-notice", "This article was translated from Norlandic."),
    ("correction-note", "Correction: An earlier version gave the wrong toll."),
    ("live-pointer", "This is a developing story. More to follow."),
    ("disclaimer", "The views expressed do not necessarily reflect those of the editors."),
    ("self-reference", "This article is part of a series and was first published in March."),
    ("page-furniture", "Share full article"),
    ("page-furniture", "Наступна новина"),
    ("reader-prompt", "You can change your newsletter settings in your Orbel account."),
    ("relative-time", "Posted 3 hours ago"),
    ("end-mark", "-30-"),
    ("wire-note", "UPDATE: Adds comment from the army."),
    ("follow-prompt", "Wir sind jetzt auch auf WhatsApp"),
    ("page-furniture", "За темою: Як почалася облога"),
    ("byline", "Tomas Brell in Velsk and Ada Lorring in Lund"),
    ("byline", "From our correspondent in Velsk"),
    ("credit-line", "Graphic by Jo Finn"),
    ("credit-line", "Подготовила Анна Лорина"),
    ("stray-mark", "· · ·"),
    ("link-line", "https://www.orbel.example/a/b?c=1"),
]

KEPT = [
    "“Copyright does not stop at the front,” Judge Mara Ost said.",
    "The law prohibits the use of phones without permission at checkpoints.",
    "The publisher sued the army over the reproduction of its maps without consent.",
    "Getty Images said on Monday that its photographer was safe.",
    "Reuters and AFP reported that the bridge was open.",
    "Photos from the scene showed two burnt lorries.",
    "Read closely, the text leaves out the northern villages.",
    "Follow the river south and the checkpoints thin out.",
    "Share prices of arms makers fell on Tuesday.",
    "Subscribers to the plan include three ministries.",
    "The app warned 40,000 people before the siren did.",
    "Advertising had kept the station alive until the war.",
    "Watch fires burned along the river until morning.",
    "By Monday the army had left the town.",
    "By the time help came, the mill had burned down.",
    "Von Orsk bis zur Grenze sind es 40 Kilometer.",
    "Donations to the hospital doubled after the strike.",
    "The ministry declined to comment on the report.",
    "Comments by the minister drew criticism abroad.",
    "May 9 is the first day ships may sail.",
    "On 6 March 2019 the army left Orsk.",
    "Corrections to the list of the dead were read aloud on Sunday.",
    "Live ammunition was fired over the crowd.",
    "Home is where the shells fall, she said.",
    "Читати зведення вголос стало небезпечно.",
    "Фотографії мосту опублікувала армія.",
    "Editing software recovered the last frame.",
    "This article of the treaty was broken on the first day.",
    "The translation of the order was disputed in court.",
    "Cookies and tea were handed out in the cellar.",
    "Sign language interpreters stood beside the general.",
    "We have no water, no bread and no news.",
    "Three hours ago the bridge was still standing.",
    "Additional troops by Monday",
    "What the army left behind",
    "Why they stay",
    "Listen to the guns and you know who is winning.",
    "The brigade shared pictures of the captured depot on Telegram.",
    "Updated maps show the loss of three villages.",
    "The end is near, he told us.",
]


@pytest.mark.parametrize(("rule", "text"), CUT)
def test_cuts_its_kind(rule: str, text: str) -> None:
    line = Line.read(text)
    line.number = line.left = 4
    found = ALL.first(line)
    assert found is not None
    assert found.name == rule


@pytest.mark.parametrize("text", KEPT)
def test_leaves_the_story_alone(text: str) -> None:
    line = Line.read(text)
    line.number = line.left = 4
    found = ALL.first(line)
    assert found is None, found


def test_every_rule_has_a_case() -> None:
    assert {rule.name for rule in RULES} <= {rule for rule, _ in CUT} | {
        "agency-line",
        "menu",
        "related-story",
    }
