"""Ideas of who owns a page, answers for it and lets it be used: opinions, copying, responsibility."""

IDEAS = {
    "idea_opinion": """
opinion* | view | views | viewpoint* | думк* | погляд* | мнени* | взгляд* | точк* зрения | точк* зору |
avis | propos | point de vue | points de vue | opiniones | opinión | punto de vista | meinung* |
ansicht* | standpunkt* | poglądy | pogląd* | opini* | fikir* | آراء | رأي | الآراء | الرأي | وجهة نظر |
وجهات | opinione | opinioni | opiniões | opinião | 观点 | 立场 | позиці* редакції | позиції редакції |
позицією редакції | позиці* видання | позицией редакции | позицию редакции | позиция редакции |
stanowiskiem redakcji | stanowiska redakcji | stanowisko redakcji | görüşler* | görüşü | görüşleri
""",
    "idea_author": """
author* | writer* | contributor* | columnist* | op-ed* | editorial | editors | newsroom | publication |
publisher | outlet | newspaper | magazine | автор* | колонк* | редакці* | редакци* | видання | издани* |
auteur* | tribune | chronique | rédaction | signataire* | columna* | columnista* | firmante* | firma |
quien la firma | quienes | redacción | medio | diario | autor | autora | autores | autors | autoren |
autorin | verfasser* | gastbeitr* | kolumne* | kommentare | redaktion | autorów | autorki | felieton* |
redakcj* | wydawc* | yazar* | köşe | yazı* | gazete* | yayın* | كاتب* | الكاتب | كاتبها | أصحابها |
صاحبها | الصحيفة | الموقع | الجريدة | التحرير | autore | autori | chi firma | testata | redazione |
quem assina | jornal | 作者 | 本报 | commenter* | blogger* | blog* | блог* | блогер* | bloguer* |
bloger* | مدونات | المدونات | كتابها | كتابه | blogues | this column | these columns | guest column* |
guest writer* | guest contribution* | columns here | kurumumuz*
""",
    "idea_stance": """
reflect* | necessarily | represent* | endorse* | alone | responsib* | solely | coincide | express* |
belong | shared by | відобража* | збіга* | поділя* | відрізня* | належ* | виключно | відповіда* |
отраж* | совпада* | разделя* | отлича* | принадлеж* | исключительно | отвеча* | несет ответственность |
engag* | reflèt* | forcément | nécessairement | expriment | appartien* | compromet* | reflej* |
necesariamente | representan | representa | responsabil* | vertid* | expresad* | exclusiv* | coincid* |
comparte | spiegel* | unbedingt | zwingend | vertret* | wieder | angehör* | verantwort* | zwangsläufig |
decken | zgodn* | wyraża* | odzwierciedl* | odpowiada* | muszą | musi być | własne | prywatn* | aittir |
yansıt* | bağla* | sorumlu* | temsil | تعبر | يعبر | تعكس | بالضرورة | تمثل | مسؤولية | rifletton* |
necessariamente | appartengono | esprimono | impegna* | refletem | expressas | vinculam | ours |
theirs | leurs | leur seule | suyas | allein | вони | їхні | їхнім | их авторам | ich autorzy |
ich autorów | yazarlarına | author's own | writer's own | their own | his or her own
""",
    "idea_copy": """
reproduc* | republi* | reprint* | redistribut* | re-use | reuse | reusing | copying | copied | quoting |
quotation* | may be quoted | commercial use | text and data mining | data mining | machine learning |
передрук* | копіюван* | цитуван* | цитуючи | відтворен* | перепублікац* | поширення матеріал* |
використання матеріал* | перепечатк* | копирован* | цитирован* | цитируя | воспроизвед* |
распространение материал* | использование материал* | reproduction | republication | reproduire |
réutilis* | copie | rediffusion | utilisation commerciale | fouille de textes | reproducir |
republicar | uso comercial | minería de* | copia | difusión | nachdruck* | weiterverwendung |
vervielfältig* | weiterverbreit* | wiedergabe | kommerzielle nutzung | kopiowani* | przedruk* |
powielani* | rozpowszechniani* | cytowani* | kopyala* | çoğalt* | alıntı* | yeniden yayım* | iktibas |
نسخ | إعادة نشر | إعادة النشر | اقتباس | النسخ | riproduzione | riprodur* | ripubblic* | reprodução |
cópia | republicação | automated | automatic collection | scraping | scrape* | crawl* | bots |
copying of | collecte automatisée | moissonnage | recogida automatizada | rastreo | automatisierte* |
auslesen | automatyczne pobieranie | pobieranie | автоматичн* зб* | автоматичне збирання |
автоматический сбор | автоматизированн* | otomatik | الجمع الآلي | raccolta automatica |
recolha automática | نقل المادة | نقل المواد الصحفية | نقل المحتوى | نقل الخبر | نقل المقال |
розповсюдження матеріал* | розповсюдження текст* | розповсюдження контент* | übernahme von texten |
übernahme von inhalten | übernahme der texte | übernahme dieses
""",
    "idea_proviso": """
provided | only | without | unless | subject to | consent | permission | licen* | reserved |
subscribers only | agreement | visible link | attribution | лише | тільки | без | за умови | дозвол* |
згод* | посилан* | погоджен* | только | при наличии | при условии | разрешен* | согласи* | ссылк* |
согласован* | исключительно | sans | uniquement | sous réserve | soumis* | autoris* | accord | licence |
réservé* | sin | sólo | solo | únicamente | reservad* | permiso | autoriza* | consentimiento | previo |
previa | nur | ohne | rücksprache | zustimmung | genehmigung | erlaubnis | lizenz* | vorbehalt* |
behalten | tylko | wyłącznie | bez | zgod* | zgody | uzgodnieni* | pozwoleni* | za zgodą | onay* |
izin* | izni | ancak | yalnızca | kaynak | إلا | دون | بدون | موافقة | إذن | بإذن | شرط | بشرط | senza |
soltanto | consenso | autorizza* | sem | apenas | só | consentimento | proibid* | vietat* | interdit* |
prohibid* | zabronion* | verboten | untersagt | yasak* | заборон* | запрещ* | يحظر | يمنع | permitted |
allowed | prohibited | forbidden | not permitted | interdite | interdites | prohibida | zabronione |
zabroniona | заборонен* | запрещен* | yasaktır | ممنوع | proibida | vietata
""",
    "idea_publisher": """
publisher | editors | rights holder* | copyright holder* | this page | this site | our work |
our material* | our text* | our content | our copy | permissions | видавц* | видання | редакці* |
правовласник* | нашого | наших | сайт* | матеріал* | издател* | издани* | редакци* | правообладател* |
наш* | материал* | éditeur | rédaction | ayants droit | nos | notre | service des droits | agence |
editor | editorial | nuestr* | derechos* | titular | este texto | verlag* | redaktion | rechteinhaber* |
unsere* | wydawc* | redakcj* | serwis* | naszych | yayıncı* | yayınevi | içerik* | içeriklerimiz* |
الناشر | ناشر | المادة | المحتوى | editore | nostr* | editora | noss* | this text | our texts |
our pages | нашого тексту | наших текстів | nos textes | nos contenus | nuestros textos |
unserer texte | naszych tekstów | metinlerimiz* | نصوصنا | nostri testi | المواد المنشورة
""",
    "idea_responsible": """
responsib* | liab* | endorse* | відповідальн* | ответственност* | responsab* | engage pas | décline* |
haft* | verantwort* | odpowiedzialn* | odpowiada* | sorumlu* | مسؤول* | مسؤولية
""",
    "idea_elsewhere": """
third-party | third party | other sites | user-generated | user comments | advertis* | comments |
сторонн* | коментар* | реклам* | комментар* | commentaires | publicités | anuncios | comentarios |
verlinkt* | werbeanzeig* | leserkommentar* | reklam* | komentarz* | üçüncü | yorum* | الإعلانات |
التعليقات | blog* | texts | textes | textos | testi | текст* | тексти | texte | inhalt* | contenu* |
contenid* | contenut* | conteúdo* | treść | treści | tekst* | içerik* | yazı* | المدونات | النصوص |
المحتوى | послуг | external site* | external internet | external link* | external content |
content of external | зовнішніх сайт* | зовнішніх ресурс* | внешних сайт* | внешних ресурс* |
sites externes | liens externes | sites tiers | sitios externos | enlaces externos | webs de terceros |
externe* seiten | externe* links | externer links | externer seiten | zewnętrznych stron |
zewnętrznych serwis* | dış bağlantı* | dış sitele* | المواقع الخارجية | الروابط الخارجية |
siti esterni | sites externos
""",
    "idea_self": """
this article | this story | this report | this piece | this text | this page | this interview |
this translation | this post | this series | цей матеріал | цей текст | цей репортаж | ця стаття |
ця публікація | матеріал | стаття | этот материал | этот текст | эта статья | эта публикация |
материал | статья | cet article | ce texte | ce reportage | cette enquête | este artículo | este texto |
este reportaje | esta noticia | este contenido | dieser artikel | dieser text | dieser beitrag |
dieser bericht | diese recherche | ten artykuł | ten tekst | ten materiał | artykuł | tekst | bu haber |
bu yazı | bu metin | bu içerik | هذا المقال | هذا النص | هذا التقرير | هذه المادة | questo articolo |
questo testo | este artigo | esta reportagem
""",
    "idea_made": """
was compiled | was produced | was written by | was written with | was edited | was checked |
was reviewed | was prepared | was generated | was created | was translated | was made possible |
was supported | was funded | has been reviewed | has been checked | has been edited |
has been shortened | has been translated | підготовлен* | створен* | перекладен* | написан* |
перевірен* | оновлен* | подготовлен* | создан* | переведен* | проверен* | сокращен* | a été préparé* |
a été écrit* | a été rédigé* | a été produit* | a été relu* | a été généré* | a été réalisé* |
a été traduit* | ha sido elaborad* | ha sido redactad* | ha sido revisad* | ha sido generad* |
se ha elaborado | fue elaborado | fue redactado | wurde erstellt | wurde gekürzt | wurde geprüft |
wurde verfasst | wurde gefördert | entstand mit | entstand in | powstał | powstała |
został przygotowany | zredagowan* | przetłumaczon* | hazırlan* | derlen* | yazıl* | oluşturul* |
çevril* | أعد | أعدت | كتب | تمت مراجعت* | ترجم | è stato realizzato | è stato redatto |
è stato tradotto | foi produzido | foi escrito | foi traduzido | foi revisto
""",
    "idea_the_author": """
the author is | the author has | the author was | the writer is | the authors are | the writer has |
about the author | автор є | авторка є | автор працює | автор — | автор - | автор колонки |
авторка колонки | автор пише | автор статьи — | автор живет | автор работает | автор пишет |
l'auteur est | l'autrice est | l'auteure est | el autor es | la autora es | sobre la firma |
sobre el autor | der autor ist | die autorin ist | der autor forscht | der autor arbeitet |
die autorin arbeitet | die autorin forscht | der autor lebt | autor jest | autorka jest |
autor pracuje | autorka pracuje | yazar hakkında | yazarı hakkında | الكاتب باحث | الكاتب صحفي |
الكاتبة صحفية | الكاتبة باحثة | عن الكاتب | l'autore è | l'autrice è | o autor é | a autora é | 作者是 |
作者为
""",
    "idea_not": """
not | no | non | nicht | kein* | nie | не | ні | لا | لن | لسنا | غير | değil* | ne | pas | aucun* |
ningun* | não | nenhum* | nessun* | żadn* | alone | solely | only | allein | seuls | leurs |
sus autores | ihre | وحدهم | їхні
""",
    "idea_built": """
powered by | designed by | site by | website by | developed by | hosted by | built by | built with |
created by | розробка | розроблено | створення сайту | разработка | разработано | создание сайта |
réalisé par | propulsé par | conçu par | desarrollado por | diseñado por | realisiert von |
umgesetzt von | entwickelt von | realizacja | wykonanie | projekt i wykonanie | tasarım | yazılım |
تصميم | تطوير | تصميم وتطوير | realizzato da | sviluppato da | desenvolvido por
""",
    "idea_you": """
you | your | yours | вам | вас | ваш* | вами | твій | твоя | твоє | твої | твой | тебе | vous | votre |
vos | tu | tus | sus | te | usted | ustedes | sie | ihr | ihre | ihrem | ihren | ihnen | dein* | twój |
twoje | twoja | twojej | twoją | ciebie | masz | siz | sizin | sizi | size | لك | لكم | بريدك | هاتفك |
لديك | حسابك | مساهمتك | اشتراكك | تبرعك | voi | vostr* | tuo | tua | você | seu | sua | seus
""",
    "idea_means": """
automated | automatic* | automation | ai | ai-assisted | tool* | editor | editors | translator* |
readers | grant | with the support | with support | штучн* | автоматич* | автоматизован* | редактор* |
інструмент* | читач* | за підтримки | искусственн* | автоматизирован* | инструмент* | читател* |
при поддержке | à l'aide | intelligence artificielle | automatique* | avec le soutien | relu* par |
inteligencia artificial | herramienta* | con el apoyo | con ayuda | ki | künstliche* | mit hilfe |
automatisch* | mit unterstützung | przy wsparciu | wsparciu | sztucznej | automatyczn* | yapay |
otomatik | desteğiyle | الذكاء | الاصطناعي | بدعم | آليا | intelligenza artificiale | con il sostegno |
inteligência artificial | com o apoio
""",
    "idea_according": """
in the view of | in the opinion of | in their view | according | на думку | на погляд | по мнению |
на взгляд | selon | d'après | de l'avis | nach ansicht | nach meinung | laut | według | zdaniem |
w opinii | según | a juicio | en opinión | secondo | a parere | yazara göre | göre | بحسب | وفق | وفقا |
segundo | na opinião
""",
    "idea_calling": """
researcher* | fellow | professor | historian* | journalist* | editor | analyst* | correspondent* |
lecturer* | teaches | director | photographer* | writer | novelist | lives in | is based | based in |
phd | doctoral | дослідни* | історик* | журналіст* | політолог* | експерт* | викладач* | мешкає | живе |
исследовател* | историк* | журналист* | политолог* | эксперт* | преподава* | живет | chercheur* |
chercheuse* | historien* | journaliste* | professeur* | enseigne | vit à | politologue* |
investigador* | historiador* | periodista* | profesor* | politólog* | vive en | forscht | forscher* |
wissenschaftler* | historiker* | professor* | lehrt | lebt in | arbeitet als | historyk* | dziennikar* |
badacz* | politolog* | mieszka | araştırmacı* | tarihçi* | gazeteci* | profesör* | öğretim | باحث* |
صحفي* | مؤرخ* | أستاذ* | محلل* | ricercat* | storic* | giornalist* | insegna | vive a | jornalista* |
研究员 | 记者 | 教授 | 学者
""",
    "idea_use": """
use of | any use | further use | stored | storing | archived | використан* | зберіган* | использован* |
хранен* | utilisation | usage | stocké* | uso de | uso del | todo uso | almacen* | verwendung |
nutzung | gespeichert | speicherung | wykorzystani* | przechowywani* | kullanım* | depolan* | استخدام |
تخزين | uso dei | utilizzo | utilização | armazenad* | armazenamento
""",
    "idea_ourtext": """
this report | this site | this page | this text | this article | our texts | our content |
this website | any part of | no part of | part of this | публікац* | сайт* | публикац* | ce reportage |
ce texte | ce site | cet article | nos textes | este texto | este sitio | este reportaje | esta web |
parte de este | der texte | dieser texte | dieses beitrags | dieser seite | inhalte | der inhalte |
tekstów | treści | serwisu | metin* | içerik* | sitenin | الموقع | النصوص | المحتوى | هذا الموقع |
dei testi | del sito | dei contenuti | dos textos | deste site | do conteúdo | матеріал* сайту |
матеріал* видання | наших матеріал* | цих матеріал* | текст* видання | тексти | текстів |
материал* сайта | материал* издания | наших материал* | этих материал* | тексты | текстов
""",
    "idea_strong": """
without permission | without consent | written | in writing | only | may be | must not | not allowed |
without asking | agreement | лише | тільки | письмов* | без дозволу | домовлен* | погоджен* | только |
письмен* | без разрешения | договорен* | согласован* | écrite | préalable | sans autorisation |
uniquement | por escrito | sin permiso | previo | nur | schriftlich* | absprache | ohne genehmigung |
tylko | pisemn* | uzgodnieni* | bez zgody | yazılı | izin* | yalnızca | خطي* | دون إذن | بعد موافقة |
soltanto | solo | scritto | apenas | sem autorização
""",
    "idea_page_self": """
this page | this article | this story | this post | ця сторінка | ця стаття | цей матеріал |
цій сторінці | эта страница | эта статья | этот материал | этой странице | cette page | cet article |
esta página | este artículo | diese seite | dieser artikel | dieser beitrag | dieser text | ta strona |
ten artykuł | artykuł | bu sayfa | bu haber | هذه الصفحة | هذا الخبر | questa pagina | questo articolo |
este artigo
""",
    "idea_update": """
updated | updating | being updated | update | оновл* | доповн* | обновля* | обновлен* | дополня* |
mise à jour | mis à jour | actualisé* | actualiza* | actualizaciones | aktualis* | ergänzt |
fortgeschrieben | aktualizowan* | uzupełnian* | güncelle* | تحديث* | تحدث | aggiorna* | atualiza*
""",
    "idea_paid": """
paid for | paid by | sponsor* | advertiser* | advertising partner* | commercial partner* | branded |
рекламодав* | спонсор* | партнерськ* | рекламодател* | партнерск* | annonceur* | financé par |
parrainé | patrocin* | anunciante* | anzeigenkund* | werbekund* | gesponsert | werbepartner* |
reklamodawc* | sponsorowan* | partnera | partnerski | reklam veren* | sponsorlu | معلن | المعلن |
برعاية | ممول | inserzionist* | sponsorizzat*
""",
    "idea_content": """
this content | this article | this story | this post | this feature | цей матеріал | матеріал |
цей контент | этот материал | материал | этот контент | ce contenu | cet article | contenu |
este contenido | contenido | dieser inhalt | dieser beitrag | inhalt | materiał | treść | artykuł |
bu içerik | bu haber | içerik | هذا المحتوى | محتوى | مادة | questo contenuto | contenuto |
este conteúdo | conteúdo
""",
    "idea_tracking": """
cookies | cookie | traffic data | analytics | anonymised | anonymous data | usage data | трекінг |
знеособлен* | персональн* дан* | обезличен* | персональн* данн* | données de navigation | traceurs |
datos de navegación | datos de uso | nutzungsdaten | danych o ruchu | dane o ruchu | plików | izleme |
çerez* | بيانات الاستخدام | ملفات الارتباط | dati di navigazione | dados de navegação |
tracking technolog* | tracking cookies | tracking pixel* | trackers
""",
    "idea_oursite": """
this site | our site | this website | our website | сайт* | цей сайт | site | le site | ce site |
sitio | esta web | seite | website | webseite | strona | strony | serwis | sitemiz* | siteyi | الموقع |
sito | sítio | your choices | your preferences
""",
    "idea_part": """
first part | second part | third part | final part | part one | part two | part three | part 1 |
part 2 | part 3 | перша частина | друга частина | третя частина | частина перша | частина друга |
продовження в | продовження у | первая часть | вторая часть | третья часть | часть первая |
часть вторая | продолжение в | première partie | deuxième partie | premier volet | second volet |
premier épisode | primera entrega | segunda entrega | primera parte | segunda parte | primer capítulo |
erster teil | zweiter teil | teil eins | teil zwei | teil 1 | teil 2 | folge 1 | pierwsza część |
druga część | część pierwsza | część 1 | ilk bölüm* | ikinci bölüm* | birinci bölüm* | الجزء الأول |
الجزء الثاني | الحلقة الأولى | prima puntata | seconda puntata | prima parte | primeira parte |
primeiro episódio
""",
    "idea_series": """
series | серії | серія | циклу | цикл | серии | серия | цикла | série | serie | reihe | cyklu | serii |
dizinin | dizi | yazı dizisi | سلسلة | السلسلة
""",
    "idea_fix": """
corrections | виправлення | спростування | исправления | опровержения | correctifs | rectificatifs |
correcciones | rectificaciones | korrekturen | berichtigungen | sprostowania | poprawki | düzeltmeler* |
تصحيحات | التصحيحات | correzioni | rettifiche | correções
""",
    "idea_publish": """
publish | published openly | публіку* | друкуємо | публику* | печатаем | publions | publicamos |
veröffentlich* | publikuj* | yayımlıyor* | yayınlıyor* | ننشر | pubblichiamo
""",
}
