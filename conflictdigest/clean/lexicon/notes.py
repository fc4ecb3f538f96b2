"""Words of notes and appeals: comments, gifts, tags, contacts, corrections, translations, live pages."""

NOTES = {
    "cross_ref": """
for further information | for more information | for more on | for more details | for full coverage |
for more stories | for more news | for our full | to read more | to learn more | to find out more |
to see more | click here for | see our live | follow our live | our live blog | our live coverage |
live updates here | our liveblog | live blog here | see details | see related | детальніше читайте |
докладніше | більше про це | більше подробиць | за посиланням | подробнее читайте | больше подробностей |
по ссылке | pour plus d'informations | pour en savoir plus | pour aller plus loin | suivez notre direct |
notre direct | para más información | para mayor información | siga la última hora | siga en directo |
weitere informationen | mehr informationen | alle entwicklungen | im liveblog | unserem liveblog |
im newsblog | więcej informacji | więcej na ten temat | relacja na żywo | daha fazla bilgi için |
ayrıntılar için | detaylar için | canlı blog | canlı anlatım | لمزيد من المعلومات | للمزيد من المعلومات |
للمزيد | لمزيد من التفاصيل | per ulteriori informazioni | per maggiori informazioni | per approfondire |
para mais informações | voor meer informatie
""",
    "cross_weak": """
for more | for the latest | for details | further information | more information | see page | retrouvez |
للاطلاع على
""",
    "comment": """
comments are now closed | commenting is closed | commenting is now closed | kommentarfunktion |
website comments | пишіть у коментарях | пишите в комментариях | en los comentarios |
dans les commentaires | in den kommentaren | w komentarzach | yorumlarda | commenter |
le premier à commenter | el primero en comentar | first to comment | report abuse | kommentar abgeben |
kommentar abzugeben | einen kommentar | yorum yapmak için | komentovat | comments | comment |
leave a comment | leave a reply | post a comment | add a comment | join the discussion | have your say |
comment below | comments below | comments section | comments are closed | comments are moderated |
log in to comment | be the first to comment | view comments | show comments | коментар* |
залишити коментар | залиште коментар | прокоментувати | додати коментар | комментар* |
оставить комментарий | оставьте комментарий | обсудить | commentaire* | laisser un commentaire | réagir |
comentario* | comentarios | deja un comentario | deja tu comentario | comentar | kommentar* |
kommentieren | diskutieren sie | schreiben sie uns | komentarz* | komentuj | skomentuj |
dodaj komentarz | yorum* | yorum yap | yorum yaz | تعليق* | التعليقات | اترك تعليقا | أضف تعليق |
شاركنا رأيك | أضف تعليقا | commenti | lascia un commento | comentários | deixe um comentário | reacties
""",
    "donate": """
consider donating | consider making a | please donate | soutenez-nous |
if you enjoyed this | if you liked this | like what you read | enjoy this article |
enjoyed this article | liked this article | members get | join us today | como lector |
si te ha gustado | dir gefällt | wenn ihnen dieser | cet article vous a plu | vous avez aimé |
понравилась статья | сподобалася стаття | donate | donation | donations | support us | support our |
support independent | support quality | support journalism | support the guardian |
independent journalism | our journalism | our journalists | our newsroom | reader-supported |
reader supported | readers like you | our readers | your support | your contribution | contribute today |
become a member | become a supporter | become a patron | patreon | make a gift | tax-deductible |
buy us a coffee | ko-fi | paypal | crowdfunding | підтримайте | підтримати | станьте | донат* |
пожертв* | поддержите | поддержать | пожертвован* | soutenez | soutenir | faites un don | faire un don |
journalisme indépendant | apoya | apóyanos | apoya nuestro | donación | donaciones | hazte socio |
hazte socia | periodismo independiente | unterstützen sie | unterstützen | spenden | spende |
unabhängigen journalismus | unabhängiger journalismus | mitglied werden | wesprzyj | wesprzyj nas |
wspieraj | darowizn* | niezależne dziennikarstwo | niezależne media | destek ol* | destekleyin | bağış* |
bağımsız gazetecilik* | ادعم | ادعموا | تبرع | تبرعوا | الصحافة المستقلة | sostieni | sostienici |
donazione | giornalismo indipendente | apoie | jornalismo independente
""",
    "tags": """
мітки | мітка | in this article | article topics | more on | розділ | разделы | marcadores | kategori |
tags | tag | topics | topic | keywords | keyword | labels | filed under | categories | category |
tagged | in this story | more on this story | теги | тег | теми | ключові слова | рубрики | метки |
темы | ключевые слова | рубрика | mots-clés | mots clés | thèmes | sujets | étiquettes | etiquetas |
temas | palabras clave | archivado en | schlagworte | schlagwörter | stichworte | themen | tagi |
słowa kluczowe | etiketler | anahtar kelimeler | konular | الوسوم | كلمات مفتاحية | الكلمات المفتاحية |
وسوم | علامات | argomenti | parole chiave | palavras-chave | tópicos | trefwoorden | 标签 | 关键词
""",
    "crumbs": """
home | news | world | europe | politics | latest | war | conflicts | conflict | ukraine | middle east |
asia | africa | americas | international | top news | головна | новини | світ | війна | політика |
главная | новости | мир | война | политика | accueil | actualités | actualité | monde | guerre | inicio |
noticias | mundo | internacional | guerra | startseite | nachrichten | politik | ausland | welt | krieg |
strona główna | wiadomości | świat | polityka | wojna | anasayfa | ana sayfa | haberler | gündem |
dünya | الرئيسية | أخبار | العالم | سياسة | عربي ودولي | mondo | esteri | home page
""",
    "contact": """
got a tip | have a story | news tip | a news tip | press enquiries | press inquiries | media enquiries |
media inquiries | for enquiries | please contact | suggest a correction | report a correction |
send a correction | report this | помилка в тексті | ошибка в тексте | une faute |
have you been affected | were you affected | contact us | contact the newsroom | contact the author |
contact the reporter | contact our | get in touch | email us | write to us | send us | send tips |
send your | news tips | a tip | your story | got a story | have a tip | have information | reach out |
reach us | can be reached | can be contacted | reached at | tip line | report an error | report a typo |
report a mistake | spotted an error | noticed an error | spotted a mistake | select it and press |
ctrl+enter | ctrl enter | пишіть нам | зв'яжіться | надсилайте | помітили помилку | знайшли помилку |
якщо ви помітили | якщо ви знайшли | виділіть | пишите нам | свяжитесь | присылайте | заметили ошибку |
нашли ошибку | если вы нашли | если вы заметили | выделите | contactez | contactez-nous | écrivez-nous |
signaler une erreur | une erreur | contacta | contáctenos | escríbenos | kontaktieren sie |
schreiben sie uns | fehler gefunden | fehler melden | hinweise an | skontaktuj | napisz do nas |
masz informacje | zgłoś błąd | widzisz błąd | iletişim | bize ulaşın | bize yazın | تواصل معنا |
تواصلوا معنا | للتواصل | راسلنا | contattaci | scrivici | contate | entre em contato |
do you have information | do you have a | newsroom at | via signal | on signal | tips at | tips to |
contact the desk | email our | email the | write to
""",
    "disclaimer": """
affiliate commission | affiliate partners | may contain errors | contains affiliate | contain affiliate |
earn a commission | sole responsibility of | not been edited by | is not affiliated with |
editorial stance | editorial policy | editorial position | editorial line | думка редакції |
позицією редакції | позиции редакции | мнение редакции | ligne éditoriale | línea editorial |
opiniones expresadas | opinions exprimées | geäußerten ansichten | geäußerten meinungen |
meinung des autors | poglądy wyrażone | opinie wyrażone | görüşler yazara | الآراء الواردة |
آراء الكاتب | رأي الموقع | رأي الصحيفة | le opinioni espresse | as opiniões expressas |
do not necessarily reflect | does not necessarily reflect | not necessarily those of | are solely those |
are the author's own | author's own and do not | generated from a syndicated feed | published from a |
could not independently verify this article | affiliate links | we may earn | may earn a commission |
думк* автор* | може не збігатися | можуть не збігатися | мнени* автор* | может не совпадать |
могут не совпадать | n'engagent que | ne reflètent pas | no reflejan necesariamente |
müssen nicht die meinung | nicht die meinung der redaktion | gibt nicht die meinung |
nie odzwierciedla* | yansıtmaz | yansıtmayabilir | yazarına aittir | لا تعبر بالضرورة |
لا يعبر بالضرورة | تعبر عن رأي | non riflettono | não refletem
""",
    "translation": """
eine maschinelle übersetzung | maschinelle übersetzung | ist eine übersetzung | originalartikel |
den originaltext | read the original | read original article | original article in |
original in english | the original version | оригінал статті | оригінал тексту | оригинал статьи |
текст оригинала | l'article original | version originale | article en anglais | artículo original |
versión original | texto original | oryginalny artykuł | oryginał artykułu | orijinal haber |
النص الأصلي | المقال الأصلي | l'articolo originale | o artigo original | this article was translated |
this story was translated | translated from | translated by | translated with | translation by |
machine translated | machine-translated | automatically translated | machine translation |
artificial intelligence was used to translate | ai translation | read this article in |
read this story in | originally published in | originally published by | first appeared in |
first appeared on | originally appeared in | originally appeared on | republished from |
republished with permission | republished under | перекладено | цей текст перекладено | переклад з |
переклад | переведено | перевод с | перевод | traduit de | traduit par | traduction |
cet article a été traduit | traducido del | traducido por | traducción | este artículo fue traducido |
übersetzt aus | aus dem englischen | übersetzung | maschinell übersetzt | przetłumaczono | tłumaczenie |
przekład | çevrilmiştir | çeviri | otomatik çeviri | ترجمة | ترجم هذا | تمت ترجمة | tradotto da |
traduzione | traduzido | vertaald
""",
    "correction": """
corrects | corrects the | corrects to | fe de erratas | correction | corrections | corrected |
clarification | clarifications | editor's note | editors' note |
an earlier version | earlier version of this | previous version of this |
this article has been corrected | this story has been corrected | this article was amended |
this article has been amended | this story has been updated | this article has been updated |
this article was updated | this story was updated | we regret the error | regrets the error | misstated |
was amended on | уточнення | виправлення | виправлено | спростування | у попередній версії |
у першій версії | від редакції | примітка редакції | исправление | исправлено | уточнение |
опровержение | в предыдущей версии | в первоначальной версии | от редакции | rectificatif | précision |
erratum | une version antérieure | une version précédente | note de la rédaction | fe de errores |
corrección | rectificación | una versión anterior | nota de la redacción | korrektur | richtigstellung |
berichtigung | anmerkung der redaktion | anm d red | in einer früheren version | sprostowanie | korekta |
w poprzedniej wersji | we wcześniejszej wersji | od redakcji | düzeltme | tekzip | editörün notu |
önceki sürüm* | تصحيح | تصويب | توضيح | استدراك | ملاحظة المحرر | في نسخة سابقة | correzione |
rettifica | errata corrige | nota della redazione | correção | errata | uma versão anterior |
rectificatie
""",
    "retraction": """
retraction | retracted | has been retracted | has been withdrawn | withdrew this story |
withdraws the story | kill notice | mandatory kill | відкликан* | отозван* | rétractation |
retractación | zurückgezogen | wycofan* | geri çekil* | سحب
""",
    "live": """
no longer being updated | is no longer updated | updates have ended | лента завершена |
more details soon | more soon | упдейт | оновлюємо | обновляем | live | live updates | live blog |
liveblog | live coverage | breaking | breaking news | developing story | this is a developing story |
this is a breaking news | more to follow | more details to follow | check back for updates |
will be updated | updates to follow | this story will be updated | this page will be updated | наживо |
онлайн | терміново | оновлюється | новина доповнюється | текст доповнюється | срочно | обновляется |
новость дополняется | en direct | direct | article en cours de mise à jour |
plus d'informations à suivre | en directo | en vivo | última hora | noticia en desarrollo |
habrá ampliación | live-ticker | liveticker | eilmeldung | wird aktualisiert |
wird laufend aktualisiert | weitere informationen folgen | na żywo | pilne | wkrótce więcej |
artykuł jest aktualizowany | canlı | son dakika | haber güncelleniyor | gelişmeler aktarılacak | مباشر |
عاجل | يتبع | التفاصيل لاحقا | in diretta | ultima ora | ao vivo | notizia in aggiornamento
""",
    "caption": """
a screengrab | a screenshot | a still from | a frame from | as seen from | a view from |
screengrab from | still image from | скріншот | скриншот | носит иллюстративный | توضيحية | أرشيف |
أرشيفية | in this image | in this frame | in this satellite | this satellite image | this frame |
an aerial view | a satellite image | a view shows | a man walks | скріншот з | скриншот из |
скрін з відео | кадр з відео | иллюстративный характер | ілюстративний характер | фото ілюстративне |
фото иллюстративное | фото из архива | фото з архіву | ілюстративне фото | file | file photo |
file image | pictured | caption | in this photo | in this handout | in this picture | this photo shows |
this image shows | this picture shows | this handout | a general view | a view of | seen here | is seen |
are seen | was seen here | is pictured | are pictured | poses for | pose for | looks on | look on |
walks past | walk past | stands next | stand next | people walk | smoke rises | архівне фото | на фото |
скриншот відео | архивное фото | иллюстративное фото | кадр видео | photo d'archives |
photo d'illustration | image d'illustration | sur cette photo | image d'archives | imagen de archivo |
foto de archivo | en la imagen | en la foto | vista de | archivbild | archivfoto | symbolbild |
symbolfoto | auf dem bild | na zdjęciu | zdjęcie ilustracyjne | zdjęcie archiwalne | arşiv fotoğrafı |
fotoğrafta | temsili görsel | temsili fotoğraf | صورة أرشيفية | صورة من الأرشيف | صورة أرشيف |
في الصورة | foto d'archivio | nella foto | foto de arquivo | imagem de arquivo | archieffoto | 资料图
""",
    "more_links": """
here | link | this link | website | homepage | page | site | тут | здесь | ici | aquí | hier | tutaj |
buradan | buraya | هنا | qui | aqui
""",
    "menu": """
menu | search | skip to | skip to content | skip to main content | toggle | navigation | back to top |
back to | previous article | next article | previous post | next post | sitemap | about us |
advertise with us | faq | careers | jobs | login | log out | logout | dark mode | font size | text size |
меню | пошук | поиск | закрити | закрыть | попередня | наступна | предыдущая | следующая | chercher |
rechercher | fermer | buscar | cerrar | suche | schließen | zum inhalt springen | zurück | szukaj |
zamknij | ara | kapat | بحث | إغلاق | القائمة | cerca | chiudi | terms of service | privacy policy |
terms of use | do not sell | cookie settings | accessibility | contact us
""",
    "comment_weak": """
let us know | tell us | what do you think | have your say
""",
    "disclaimer_weak": """
views expressed | opinions expressed | view expressed | opinion expressed
""",
}
