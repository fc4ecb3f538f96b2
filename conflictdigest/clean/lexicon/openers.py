"""Words that only prove that a line can be of a kind: most count at the very beginning of a line.

They cut nothing and weigh nothing. A rule that reads the form of a line names here the words without which
that form can not be, so that other lines are never held against it.
"""

OPENERS = {
    "opens_template": "undefined | null | nan",
    "opens_code": """
id | idno | ref* | slug* | doc* | story* | article* | код* | end | endofdocument
""",
    "opens_link": "www",
    "opens_rights": "copyright* | copr*",
    "opens_byline": """
by | words | story | written | text | von | par | por | di | door | av | af | autor | autorka | autorin |
autorzy | autoren | author | authors | автор | автори | авторы | текст | texto | texte | tekst | haber |
yazan | muhabir | dziennikarz | журналіст | журналістка | журналист | журналистка | reporter | بقلم | كتب |
كتبت | إعداد
""",
    "opens_credit": """
file | archive | cover | lead | main | stock | photo* | image* | picture* | graphic* | video* |
illustration* | map* | pic* | credit* | фото | світлина | фотограф* | ілюстрація | скриншот | снимок |
иллюстрация | графіка | صورة | الصورة | تصوير | crédit* | foto* | imagen | imágenes | bild* | zdjęcie |
zdjęcia | fot* | fotoğraf* | görsel | immagine | imagem | beeld | 图片 | source | fuente
""",
    "opens_caption": """
file* | archiv* | архів* | архив* | dosya* | view | open | see | enlarge*
""",
    "opens_follow": "follow | suivez | folgen | sigue | siga | seguici | obserwuj | стежте | следите",
}

HINTS = {
    "via": "via",
    "reports": "reports | reporting | berichtet | informe | pour",
    "player_strong": """
your browser does not | browser does not support | video unavailable | video can not be played |
video cannot be played | media playback | listen to this article | listen to this story |
this audio is auto* | this audio was auto* | this video is auto* | this video was auto* | this audio is ai |
this audio is ai-generated | this audio was ai-generated | this video is ai-generated | videoplayer* |
ton aus | artikel anhören | écouter l'article | escuch* esta | escuch* este | posłuchaj artykułu |
прослухати статтю | haberi dinle
""",
    "label": """
photo | photograph | image | picture | foto | фото | bild | crédit | credit | fotoğraf | zdjęcie | صورة
""",
}
"""Words that count wherever in the line they stand."""
