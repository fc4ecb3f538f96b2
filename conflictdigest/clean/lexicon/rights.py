"""Words of rights, terms, cookies and consent."""

RIGHTS = {
    "rights_owner": """
copyright* | all rights reserved | rights reserved | rights holder* | rightsholder* |
intellectual property | property of | sole property | exclusive property | all copyrights |
авторськ* прав* | авторським правом | права захищен* | права застережено | правовласник* |
авторск* прав* | авторским правом | права защищены | права сохранены | правообладател* |
droits réservés | droits d'auteur | droit d'auteur | propriété intellectuelle | propriété exclusive |
derechos reservados | derechos de autor | propiedad intelectual | propiedad de | rechte vorbehalten |
urheberrecht* | geistiges eigentum | prawa zastrzeżone | praw* autorsk* | prawem autorskim | własnością |
hakları saklıdır | haklar* saklı* | telif hak* | fikri mülkiyet | الحقوق محفوظة | حقوق النشر |
حقوق الطبع | الملكية الفكرية | حقوق الملكية | diritti riservati | riproduzione riservata |
diritto d'autore | direitos reservados | direitos autorais | propriedade intelectual |
rechten voorbehouden | auteursrecht* | všechna práva vyhrazena | autorská práva | minden jog fenntartva |
toate drepturile rezervate
""",
    "rights_act": """
quoted | may be quoted | copying prohibited | re-use | private zwecke | privaten gebrauch |
cytowanie | alıntı yapılamaz | النسخ | autoriza la reproducción |
mirrored | archived | generative ai | ai tools | link back | quoting | відтворення | передрук |
воспроизведение | إعادة إنتاج | إنتاج | utilisation | verwendung | verwenden | gebruik | użycie |
korzystanie | uso | utilização | použití | felhasználás | kopiert | copié* | copiar* | copiad* |
reproduction | quotation | citing | commercial purpose | commercial purposes | training of ai |
ai systems | ai training | large language models | artificial intelligence | data mining | copy |
use of texts | use of our | reuse of | nachdruck | vervielfältigung | reproducción | republication |
републікація | копирование | перепечатка | tekrar yayın | تداول | reproduc* | reprint* | republish* |
republicat* | redistribut* | distribut* | dissemin* | retransmi* | rewritten | rebroadcast* | copied |
copying | downloading | scrap* | crawl* | text and data mining | machine learning | train ai |
training ai | syndicat* | sublicens* | modification | published broadcast | commercial use | reuse |
re-use | any other use | any use | use of materials | use of this | use of the materials | використан* |
передрук* | копіюван* | відтворен* | поширен* | розповсюджен* | цитуван* | републікац* | публікац* |
использован* | перепечатк* | перепечатыва* | копирован* | воспроизведен* | распространен* | цитирован* |
публикац* | reproduct* | reproduit* | reproduire | rediffus* | diffusion | diffusé* | rediffusé* |
exploitation | reproducir | difusión | distribución | redistribución | comunicación pública |
utilización | uso comercial | vervielfältig* | weiterverbreit* | weiterverwend* | weitergabe |
verbreitung | nachdruck* | nutzung | veröffentlichung | übernahme | kopiowan* | powielan* |
rozpowszechnian* | przedruk* | publikowan* | wykorzystywan* | wykorzystanie | rozprzestrzenian* |
çoğaltıl* | çoğaltma | yayınlanamaz | yayımlanamaz | kopyalan* | kopyalama | kullanılamaz | kullanımı |
iktibas | alıntı* | نسخ | إعادة نشر | إعادة النشر | اعادة نشر | نقل | استنساخ | استخدام | اقتباس |
توزيع | riprodu* | riproduzione | ridistribu* | utilizzo | reprodução | redistribuição | reprodu* |
verspreid* | overgenomen
""",
    "rights_limit": """
only with attribution | with attribution to | retains all | requires a licence |
requires a license | with mention of | avec mention | citando la | citando la fuente |
nur für private | pod warunkiem | za podaniem | belirtilmeden | belirtilmeksizin | دون ذكر |
con cita de | citando fonte | с указанием | із зазначенням | за умови зазначення |
no content | no part | no portion | not be copied | з дозволу | з посиланням | с разрешения |
со ссылкой | принадлежат | належать | захищен* законом | защищен* законом | лише з | тільки з |
только со | soumis* à | sujet* a | sujeito | bedarf | bedürfen | zustimmung der | zonder | niedozwolone |
za zgodą | aittir | saklıdır | لا يسمح | بموافقة | vietata | zakázáno | tilos | please credit |
unauthori* | reserved | protected by | violation of | infring* | requires a link | link to the source |
active hyperlink | hyperlink | with attribution | proper attribution | attribution required |
may not use | you may not | do not copy | do not reproduce | is allowed | allowed only | under license |
under licence | available under | licensed under | nur mit genehmigung | réservés | réservé | prohibida |
por escrito | дозволяється лише | дозволено лише | умов* співпраці | доступны по лицензии | только при |
при обязательном | kaynak belirt* | شرط ذكر | يسمح | بإذن | without permission | without prior |
without the permission | without the prior | without the express | without the written |
without written | without our | without consent | without authori* | prior permission | prior written |
prior consent | written permission | written consent | express permission | express written |
express consent | explicit consent | explicit permission | permission | prohibited | forbidden |
may not be | must not be | cannot be | not be reproduced | not be published | not permitted |
not allowed | unauthorized | unauthorised | strictly | requires prior | subject to | only with |
only permitted | license | licence | licensed | без дозволу | без згоди | без письмов* | письмов* дозв* |
письмов* згод* | заборон* | дозволен* | дозволяється | допускається | обов'язков* | за умови | лише за |
тільки за | гіперпосилан* | посиланн* на | активн* посилан* | без разрешения | без согласия |
без письмен* | письменн* разреш* | письменн* соглас* | запрещ* | разрешен* | разрешается | допускается |
обязательн* | при условии | только с | гиперссылк* | ссылк* на | sans autorisation |
sans l'autorisation | sans accord | sans l'accord | autorisation | interdit* | strictement |
sauf accord | sous réserve | sin autorización | sin la autorización | sin permiso | sin el permiso |
sin consentimiento | autorización | consentimiento | prohibid* | prohíbe | ohne genehmigung |
ohne zustimmung | ohne vorherige | ohne ausdrückliche | ohne schriftliche | genehmigung | zustimmung |
nicht gestattet | nicht erlaubt | untersagt | verboten | nur mit | bedarf der | bez zgody |
bez pisemnej | bez uprzedniej | bez zezwolenia | zgody | zabronion* | zabrania | wymaga | wymagają |
izinsiz | izin alınmadan | izni olmadan | izin alınmaksızın | yazılı izin | kaynak göster* | yasaktır |
yasak | بدون إذن | دون إذن | بدون موافقة | دون موافقة | إذن مسبق | إذن خطي | يحظر | يمنع | لا يجوز |
إلا بإذن | senza autorizzazione | vietat* | autorizzazione | sem autorização | proibid* | autorização |
toestemming | verboden
""",
    "rights_self": """
to this text | its images | materials may | materials of |
from this site | from this website | bilder und texte | texte und bilder | these texts | публікацій |
на тексты | на тексти | треści portalu | ce texte | ces textes | haberin | uit deze | u ovom |
this work | our text | our texts | our photos | our videos | texts from | this page | on this page |
this content | this video | the content on | повної версії | тексту | материалы сайта |
материал* издания | тексты | this material | this article | this report | this story | this website |
this site | this publication | this document | this transcript | this image | these materials |
the material | the materials | the text | our content | our articles | any content | all content |
content available | content of | content on | contents of | website | web site | site materials |
materials | articles | any part | whole or in part | in full or in part | any form | any means |
матеріал* | сайт* | стат* | контент* | публікац* | новин* | інформаці* | материал* | статьи | статей |
публикаций | новостей | информаци* | cet article | ce site | ces contenus | contenu* | du site |
toute reproduction | tout ou partie | este contenido | este artículo | estos contenidos | contenido* |
contenidos | esta web | este sitio | esta página | esta publicación | total o parcial | inhalt* |
beitrag | beiträge | artikel | texte | dieser seite | diese seite | webseite | treści | treść |
artykuł* | serwis* | materiał* | strony | haber* | içerik* | site* | sitemiz* | yazı* | المحتوى | محتوى |
الموقع | المواد | المادة | المقال | الخبر | contenut* | articolo | sito | conteúdo | site | inhoud
""",
    "cookies": """
cookie | cookies | файли cookie | файлы cookie | куки | кукі | çerez* | ملفات تعريف الارتباط | الكوكيز |
ciasteczk* | plików cookies | gdpr
""",
    "consent": """
externer inhalt | externe inhalte | privatsphäre-einstellungen | cookie-einstellungen |
datenschutzeinstellungen | inhalte anzeigen | inhalt anzeigen | contenu externe |
paramètres de confidentialité | contenido externo | configuración de privacidad | treść zewnętrzna |
harici içerik | contenuto esterno | conteúdo externo | content is blocked | content is hosted by |
content from | view this content | to view this | need to accept | need your consent |
need your permission | allow cookies | manage cookies | manage your cookie | cookie settings |
cookie policy | we need your | load content | show content | accept all | accept cookies | we use |
we and our partners | our partners | by continuing | by clicking | by browsing | continue to use |
your consent | manage preferences | privacy policy | privacy notice | privacy settings | personal data |
terms of use | terms of service | terms and conditions | personalised ads | personalized ads |
improve your experience | third-party content | third party content | external content | consent to |
ми використовуємо | продовжуючи | політик* конфіденційності | персональн* дан* | мы используем |
продолжая | политик* конфиденциальности | персональн* данн* | nous utilisons | en poursuivant |
politique de confidentialité | données personnelles | utilizamos | al continuar |
política de privacidad | política de cookies | datos personales | wir verwenden | wir nutzen |
wir benötigen ihre zustimmung | datenschutz* | einwilligung | personenbezogene* | externe* inhalt* |
używamy | polityk* prywatności | danych osobowych | kullanıyoruz | gizlilik politika* | kişisel veri* |
نستخدم | سياسة الخصوصية | utilizziamo | informativa sulla privacy | usamos | política de privacidade
""",
    "terms_here": """
can be found here | found here | available here | read our terms | see our terms | see terms |
detailed information regarding | detailed information about this | more information about copyright |
докладніше тут | детальніше тут | подробнее здесь | en savoir plus ici | más información aquí |
hier finden sie | szczegóły tutaj | szczegółowe informacje | więcej informacji znajduje się |
ayrıntılı bilgi için | لمزيد من التفاصيل
""",
    "rights_strong": """
retains all rights | reserves all rights | copying prohibited | violators will be |
reproduction autorisée | se autoriza la reproducción | nur für private zwecke |
cytowanie dozwolone | alıntı yapılamaz | يمنع النسخ | commercial re-use | commercial reuse |
registered trademark | trademark of | trademarks | respective owners | licence terms | license terms |
tüm hakları | wszystkie prawa | объект* авторск* | законом про авторськ* | законом об авторск* |
link back when | creative commons | attribution 4.0 | cc by | cc-by | exclusive property of |
protected by copyright | for reprints | reprints and permissions | reprint rights |
license this content | роскомнадзор* | свидетельство эл | свидетельство о регистрации |
иностранным средством массовой информации | иностранного агента | иностранным агентом | суб'єкт у сфері |
ідентифікатор медіа | registered in england | company number | registered office |
droits de reproduction | tous droits | alle rechte | reproducción total o parcial |
prohibida su reproducción | riproduzione riservata | reprodução proibida | wszelkie prawa |
dalsze rozpowszechnianie | her hakkı saklıdır | kaynak gösterilmeden | لا يجوز إعادة | شرط ذكر المصدر
""",
    "authority": """
law | laws | decree | ministry | court | judge | government | police | army | authorities | commander |
general | ban | banned | checkpoint* | закон* | указ* | суд | суду | суда | міністерств* | министерств* |
армі* | арми* | loi | décret | ministère | tribunal | armée | ley | decreto | ministerio | ejército |
gesetz | ministerium | gericht | armee | ustawa | sąd | wojsko | yasa | mahkeme | bakanlık | قانون |
مرسوم | وزارة | محكمة | الجيش
""",
}
