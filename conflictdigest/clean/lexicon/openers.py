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
    "player_hint": """
browser | video | media | listen | audio | videoplayer* | ton aus | artikel | écouter | escuch* | posłuchaj |
прослухати | haberi
""",
    "label": """
photo | photograph | image | picture | foto | фото | bild | crédit | credit | fotoğraf | zdjęcie | صورة
""",
}
"""The same, wherever in the line they stand."""
