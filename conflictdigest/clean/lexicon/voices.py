"""Words by which news tells itself from what surrounds it: somebody said or did something."""

VOICES = {
    "said": """
said | says | told | tells | added | announced | reported | wrote | claimed | denied | confirmed |
warned | ruled | sued | accused | argued | insisted | stated | testified | vowed | urged | condemned |
killed | wounded | injured | arrested | attacked | seized | launched | struck | fired | died | fled |
captured | signed | agreed | refused | demanded | called | posted | published | stole | banned |
accuses | sues | rules | would | заявив | заявила | сказав | сказала | повідомив | повідомила |
повідомили | повідомляє | додав | додала | наголосив | підкреслив | загинул* | поранен* | атакувал* |
обстріл* | заявил | сказал | сообщил | сообщила | сообщили | сообщает | добавил | добавила | подчеркнул |
отметил | погиб* | ранен* | атаковал* | обстрел* | a déclaré | a dit | a annoncé | a affirmé |
a indiqué | a ajouté | selon | a accusé | tué* | blessé* | dijo | afirmó | declaró | anunció | informó |
aseguró | añadió | denunció | murieron | muert* | herid* | según | sagte | erklärte | teilte | teilten |
betonte | berichtete | berichteten | kündigte | warf | getötet | verletzt | laut | powiedział |
powiedziała | poinformował | poinformowała | poinformowało | poinformowali | oświadczył | ogłosił |
dodał | dodała | zginęł* | rannych | był | była | było | dedi | söyledi | açıkladı | belirtti |
bildirdi | duyurdu | ekledi | öldü | öldürüldü | yaralandı | قال | قالت | أعلن | أعلنت | أفاد | أفادت |
أضاف | أضافت | ذكر | ذكرت | أكد | أكدت | صرح | قتل | قتلت | أصيب | ha detto | ha dichiarato |
ha annunciato | disse | afirmou | morti | zei
""",
    "past": """
was | were | had | has | have been | has been | will | був | була | було | були | был | была | было |
были | a été | ont été | ont | était | étaient | fue | fueron | había | han | ha | wurde | wurden |
hatte | hatten | został | została | zostały | zostali | były | oldu | edildi | etti | كان | كانت |
è stato | sono stati
""",
    "reader": """
you | your | yours | us | our | we | ви | вам | вас | ваш* | нас | нам | наш* | мы | вы | vous | votre |
vos | nous | notre | nos | usted | su | tu | tus | te | nosotros | nuestr* | sie | ihr | ihre | ihrem |
ihren | ihnen | uns | unser* | wir | du | dein* | ty | twój | twoje | twojej | twoją | twojego | nas |
nasz* | nam | ciebie | siz | sizin | bize | bizim | bizi | نحن | لنا | لكم | بنا | معنا | voi | vostr* |
nostr* | noi | você | seu | sua | seus | nosso | nossa | je | jouw | ons | onze
""",
}
