"""Ideas that notices join, by word stems in many languages: whose opinion, which mailbox, who may copy.

None of them tells of a notice alone; a story may hold any. the rules in `appeals`, `colophon` and `makers`
ask for the two or three that a kind of notice can not do without, whatever its wording.
"""

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
    "idea_account": """
account | member | members | subscriber | subscribers | registered | logged in | signed in | акаунт* |
обліков* | передплатник* | підписник* | аккаунт* | учетн* запис* | подписчик* | зарегистрирован* |
compte | abonné* | abonne* | inscrit* | cuenta | suscrito* | suscriptor* | usuario | registrado* |
konto | abonnent* | mitglied | kunde | registriert* | angemeldet* | kont* | prenumerator* |
zarejestrowan* | üye | üyemiz | üyeyseniz | hesab* | abone | abonesi | حساب* | حسابك | مشترك | عضو |
مسجل | abbonat* | registrat* | conta | assinante* | cadastrad*
""",
    "idea_login": """
log in | login | log-in | sign in | sign-in | log on | register | create one | join now | увійд* |
увійти | вхід | авторизу* | зареєструй* | войд* | войти | вход | зарегистрир* | connectez-vous |
se connecter | connexion | identifiez-vous | créez | inicia sesión | iniciar sesión | inicie sesión |
accede | acceder | entra | regístrate | crea | anmelden | einloggen | melden sie sich | loggen |
registrieren | zaloguj* | zarejestruj* | logowanie | załóż | giriş yap* | giriş | oturum | üye ol* |
kaydol* | سجل الدخول | تسجيل الدخول | سجل | دخول | accedi | registrati | inicie sessão | inicia sessão |
entre | entrar | faça login | cadastre-se
""",
    "idea_mailbox": """
inbox | mailbox | by email | by e-mail | email | e-mail | newsletter* | briefing | bulletin | digest |
пошт* | скриньк* | листом | розсилк* | дайджест* | почт* | письмом | рассылк* | ящик | boîte mail |
boîte aux lettres | par mail | par courriel | mails | infolettre | correo | buzón | boletín | postfach |
posteingang | per mail | per e-mail | newsletter | skrzynk* | skrzynce | mailem | e-mailem | maila |
e-posta* | mail | posta kutu* | bülten* | بريدك | البريد | بريد | النشرة | نشرة | نشرتنا | casella |
caixa de entrada | boletim | 邮箱 | 邮件 | هاتفك | lettre du | lettre quotidienne | notre lettre |
your phone | your mobile | ваш телефон | твій телефон | ваш смартфон | твой телефон | votre téléphone |
votre mobile | tu móvil | su móvil | tu teléfono | ihr handy | dein handy | twój telefon |
telefonunuz* | cebiniz* | tuo telefono | tuo cellulare | seu telemóvel | seu celular | tua posta |
posta elettronica
""",
    "idea_regular": """
every | each | daily | weekly | twice a | once a | mornings | per week | щодня | щоранку | щовечора |
щотижня | кожного | щоп'ятниці | раз на | за день | ежедневно | еженедельно | каждое | каждый | каждую |
раз в | chaque | tous les | toutes les | quotidien* | hebdomadaire | cada | todos los | todas las |
diari* | semanal | jeden | jede | täglich | wöchentlich | morgens | abends | codziennie | co rano |
każdego | co tydzień | co wieczór | każdy | her gün | her sabah | her hafta | her akşam | günlük |
haftalık | كل | يوميا | أسبوعيا | يومي* | ogni | quotidian* | settimanal* | todas as | todos os |
diário | free | for free | безкоштовно | бесплатно | gratuit* | gratis | kostenlos | bezpłatn* |
za darmo | ücretsiz | مجانا | مجانية | grátis | the week | the day | morning | evening | friday |
weekend | ранок | вечір | дня | утро | утром | вечером | du matin | du soir | l'essentiel | el día |
la semana | des tages | der woche | dnia | tygodnia | günün | haftanın | sabah | اليوم | صباح* | مساء |
giornata | do dia | da semana
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
    "idea_hear": """
listen | audio | hear | podcast* | слухайте | послухати | прослухати | аудіо* | аудио* | послушать |
прослушать | послушайте | écouter | écoutez | escuchar | escucha | escuche | anhören | hören sie |
vorlesen | posłuchaj | odsłuchaj | wysłuchaj | dinle | dinleyin | sesli | استمع | استماع | الصوت |
ascolta | ascoltare | ouça | ouvir
""",
    "idea_this": """
this article | this story | this report | this text | this piece | this episode | the episode |
audio version | read aloud | цей матеріал | цю статтю | цей текст | цю новину | випуск | эту статью |
этот материал | этот текст | этот сюжет | эту новость | выпуск | cet article | ce texte | cet épisode |
l'épisode | este artículo | esta noticia | este texto | el episodio | episodio completo |
diesen artikel | diesen text | diesen beitrag | die folge | ten artykuł | ten tekst | odcinek |
bu haberi | bu yazıyı | bölümü | haberi | هذا المقال | هذا التقرير | المقال | الحلقة | questo articolo |
l'episodio | este artigo | esta notícia | o episódio
""",
    "idea_mistake": """
mistake* | typo* | an error | something wrong | помилк* | одрук* | неточн* | ошибк* | опечатк* | faute |
une erreur | coquille | error | errata | un fallo | fehler | tippfehler | błąd | literówk* | hata |
yanlış | خطأ | errore | refuso | um erro | gralha
""",
    "idea_interest": """
may also like | might also like | may like | may also be interested | might interest you |
may interest you | also be interested in | more like this | recommended for you | read next | up next |
зацікавить | вас зацікавить | може зацікавити | сподобається | буде цікаво | ще почитати | читайте ще |
будет интересно | заинтересует | может заинтересовать | понравится | еще почитать | что еще |
pourrait vous intéresser | peut vous intéresser | vous aimerez | lisent ensuite | à lire ensuite |
te puede interesar | le puede interesar | te interesará | más para leer | interessieren |
auch interessant | passend dazu | może cię | zainteresować | przeczytaj też | przeczytaj również |
ilginizi çek* | ilgilenebilirsiniz | beğenebileceğiniz | قد يعجبك | قد يهمك | يهمك | ربما يعجبك |
potrebbe interessarti | ti potrebbe | pode interessar | pode gostar | also in | in this section |
more from | more by | more on | same author | sur le même | même sujet | du même auteur |
del mismo autor | sobre este tema | más sobre | zum thema | vom selben autor | на цю тему | ще на |
ще за темою | по теме | того же автора | того ж автора | na ten temat | tego autora | aynı konuda |
aynı yazardan | bu konuda | في هذا الموضوع | للكاتب نفسه | مواضيع ذات صلة | sullo stesso |
dello stesso autore | sobre o tema | do mesmo autor | о том же | про те саме
""",
    "idea_support": """
subscription | subscriptions | subscribing | membership | chip in | donat* | передплат* | внеск* |
донат* | пожертв* | подписк* | взнос* | abonnement | suscripción | aportación | donativo | abo |
spende* | prenumerat* | prenumerac* | wpłat* | datk* | abonelik | bağış* | desteğin* | اشتراكك | تبرعك |
abbonamento | donazione | assinatura | doação | monthly amount | don mensuel | contributo |
contribuição | wpłatę | katkı* | katkınız* | مساهم* | مساهمتك | внесок | your contribution |
monthly contribution | contribution mensuelle | un don | faire un don | votre soutien | tu apoyo |
su apoyo | щомісячний переказ | ежемесячный перевод | monatlichen betrag | ihr beitrag | ihren beitrag
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
    "idea_picture": """
credit | credits | image | images | photo | photos | picture | pictures | graphic | illustration | map |
video | picture desk | photographer | зображення | фото | світлина | ілюстрація | графіка |
изображение | изображения | иллюстрация | снимок | графика | crédit | crédits | carte | infographie |
crédito | créditos | imagen | imágenes | fotos | ilustración | gráfico | mapa | bild | bilder |
bildrechte | bildquelle | grafik | karte | foto | fot | zdjęcie | zdjęcia | grafika | ilustracja |
görsel | fotoğraf | fotoğraflar | harita | الصورة | صورة | الصور | تصوير | immagine | immagini |
grafica | credito | crediti | imagem | imagens | 图片来源 | 图片 | 图 | 图源 | 摄影 | cedida | dr |
handout | courtesy
""",
    "idea_desk": """
desk | newsroom | editors | reporters | journalists | редакці* | редакци* | журналіст* | журналист* |
rédaction | journalistes | redacción | periodistas | redaktion | redakcj* | dziennikarz* | editör* |
redaksiyon | التحرير | redazione | giornalisti | redação | jornalistas | correspondent* |
кореспондент* | корреспондент* | correspondant* | corresponsal* | enviad* | korrespondent* |
korespondent* | muhabir* | مراسل* | corrispondent*
""",
    "idea_form": """
form below | questionnaire | survey | fill in | filling in | анкет* | опитуванн* | опрос* | formulaire |
sondage | formulario | encuesta | formular | umfrage | formularz | ankiet* | anket* | نموذج | استبيان |
modulo | sondaggio | formulário | форму нижче | форму ниже | в форме | у формі | the form | this form
""",
    "idea_minutes": """
min | mins | min. | minute | minutes | 3-minute | 1-minute* | 2-minute* | 3-minute* | 4-minute* |
5-minute* | 6-minute* | 7-minute* | 8-minute* | 10-minute* | хв | хвилин* | мин | минут* | minuto* |
minuten | minuty | minut | dakika | dk | دقائق | دقيقة | minuti | minutos
""",
    "idea_reading": """
read | reading | to read | читання | читати | прочитання | чтение | чтения | читать | прочтения |
lecture | à lire | lectura | de lectura | leer | lesezeit | lesedauer | lesen | czytania | czytanie |
okuma | okunma | قراءة | القراءة | lettura | leggere | leitura | ler
""",
    "idea_lent": """
supplied | provided by | courtesy | handout | released by | надан* | надісл* | предоставлен* |
прислан* | fourni* | transmis* | cedida | facilitada | cortesía | zur verfügung | bereitgestellt |
udostępnion* | nadesłan* | dzięki uprzejmości | izniyle | tarafından sağlan* | مقدمة من | بإذن |
concessa | fornita | divulgação
""",
    "idea_not": """
not | no | non | nicht | kein* | nie | не | ні | لا | لن | لسنا | غير | değil* | ne | pas | aucun* |
ningun* | não | nenhum* | nessun* | żadn* | alone | solely | only | allein | seuls | leurs |
sus autores | ihre | وحدهم | їхні
""",
    "idea_readers": """
readers | читач* | читател* | lecteurs | lectrices | lectores | lesern | leserinnen | leser |
czytelnik* | okur* | قراء* | قرائ* | lettori | leitores
""",
    "idea_comment": """
comment | comments | commenting | replies | комент* | коммент* | прокоментувати | commenter |
commentaires | comentar | comentarios | kommentieren | kommentare | komentować | komentarze | yorum* |
التعليق | تعليق | commentare | commenti | comentários
""",
    "idea_built": """
powered by | designed by | site by | website by | developed by | hosted by | built by | built with |
created by | розробка | розроблено | створення сайту | разработка | разработано | создание сайта |
réalisé par | propulsé par | conçu par | desarrollado por | diseñado por | realisiert von |
umgesetzt von | entwickelt von | realizacja | wykonanie | projekt i wykonanie | tasarım | yazılım |
تصميم | تطوير | تصميم وتطوير | realizzato da | sviluppato da | desenvolvido por
""",
    "idea_trade": """
edition | article | articles | newsletter* | ad | ads | advert* | app | website | subscription |
account | premium | archive | headlines | podcast | comments | випуск* | стат* | матеріал* | реклам* |
сайт* | застосун* | архів* | розсилк* | выпуск* | стать* | материал* | приложени* | архив* | рассылк* |
édition | l'édition | l'article | l'appli | l'application | article* | publicité* | appli |
application | archives | abonnement | edición | artículo* | anuncios | publicidad | sitio |
suscripción | archivo | ausgabe | artikel* | werbung | seite | webseite | abo | archiv | wydanie |
wydania | artykuł* | reklam* | stron* | aplikacj* | archiwum | sayı* | uygulama* | arşiv* | عدد |
العدد | مقال* | المقال | إعلانات | الموقع | التطبيق | الأرشيف | edizione | articol* | pubblicità |
sito | edição | artigo* | publicidade | this issue | latest issue | back issue* | this story |
this page | our site | web sitesi | sitemiz* | haberi | haberimiz*
""",
    "idea_for": """
for | для | pour | para | per | für | dla | için | ل
""",
    "idea_paper": """
courier | post | times | gazette | herald | tribune | news | journal | review | mail | press |
chronicle | observer | telegraph | daily | weekly | кур'єр* | вісник* | газет* | новин* | пост* |
курьер* | вестник* | новост* | courrier | nouvelles | correo | diario | gaceta | noticias | kurier* |
halden-kurier | zeitung | nachrichten | tageblatt | kuriera | gazety | dziennik* | wiadomości |
postası | gazetesi | haber* | لصحيفة | صحيفة | جريدة | لجريدة | لوكالة | corriere | gazzetta |
giornale | correio | jornal | gazeta
""",
    "idea_from": """
from | via | privat | private | privé* | з телеграму | из телеграм-канала | з каналу | из канала |
соцмереж* | соцсет* | réseaux sociaux | redes sociales | soziale medien | aus | por | by | von | par |
przez | tarafından | من | da | di
""",
    "idea_you": """
you | your | yours | вам | вас | ваш* | вами | твій | твоя | твоє | твої | твой | тебе | vous | votre |
vos | tu | tus | sus | te | usted | ustedes | sie | ihr | ihre | ihrem | ihren | ihnen | dein* | twój |
twoje | twoja | twojej | twoją | ciebie | masz | siz | sizin | sizi | size | لك | لكم | بريدك | هاتفك |
لديك | حسابك | مساهمتك | اشتراكك | تبرعك | voi | vostr* | tuo | tua | você | seu | sua | seus
""",
    "idea_must": """
only | must | need | needs | have to | лише | тільки | треба | потрібно | только | нужно | необходимо |
il faut | doit | doivent | seuls | hay que | debes | debe | solo | sólo | nur | müssen | muss | tylko |
należy | trzeba | gerek* | olmalı* | yalnızca | فقط | يجب | متاح | bisogna | occorre | è necessario |
é preciso | apenas | só
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
    "idea_staff": """
staff | desk | correspondent* | reporter | reporters | bureau | кореспондент* | відділ | служба |
корреспондент* | отдел | envoyé* | correspondant* | service | enviado* | corresponsal* | sección |
redacción | reporter* | korrespondent* | ressort | redaktion | wysłannik* | korespondent* | dział |
servisi | muhabiri | مراسل* | قسم | inviat* | corrispondent* | servizio | enviad* | correspondente*
""",
    "idea_chart": """
chart | graph | table | data | figures | map | графік | таблиця | дані | карта | мапа | график |
таблица | данные | graphique | tableau | données | carte | gráfico | tabla | datos | mapa | grafik |
diagramm | tabelle | daten | karte | wykres | tabela | dane | tablo | veri | harita | رسم بياني | جدول |
البيانات | خريطة | grafico | tabella | dati | mappa | dados
""",
    "idea_media": """
video | videos | photos | pictures | gallery | listen | podcast | audio | watch | live | відео |
фотогалерея | подкаст | видео | vidéo | diaporama | galerie | vídeo | vídeos | galería | fotos |
bilderstrecke | bildergalerie | wideo | galeria | zdjęcia | görüntüler | foto galeri | فيديو | صور |
شاهد | بودكاست | galleria
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
    "idea_money": """
dollar* | euro | euros | pound* | гривень | гривні | грн | рублей | руб | dólares | złotych | zł |
lira | دولار* | دولارات | يورو | reais | per month | a month
""",
    "idea_period": """
a month | per month | monthly | a year | per year | a week | per week | на місяць | щомісяця | на рік |
в месяц | ежемесячно | в год | par mois | par an | al mes | al año | mensual | im monat | pro monat |
im jahr | monatlich | miesięcznie | na miesiąc | rocznie | aylık | ayda | yıllık | شهريا | سنويا |
في الشهر | al mese | all'anno | por mês | por ano
""",
    "idea_friend": """
friend | friends of | supporter* | patron* | subscriber* | member | другом | друг | партнером |
спонсором | ami | amie | soutien | amigo | amiga | socio | socia | freund | freundin | mitglied |
förderer | przyjaci* | patronem | dost* | destekçi* | صديق* | داعم* | amico | amica | sostenitore |
apoiador
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
    "idea_stems": """
comment* | коммент* | комент* | обсужд* | обговор* | commenté* | comentad* | kommentiert* |
komentowan* | yorumlan* | commentat* | viewed | shared | previous | next | printed | précédent* |
suivant* | anterior* | siguiente* | vorherig* | nächst* | poprzedni* | następn* | önceki | sonraki |
السابق | التالي | precedent* | successiv* | seguinte* | letti | lette | lidas | lidos | leíd* |
gelesen* | czytan* | okunan* | قراءة | drucken | merken | senden | imprimir | stampa | wydrukuj |
drukuj | yazdır | طباعة | netiquette | netykieta | нетикет* | impress* | édition | edición | edizione |
edição | views | переглядів | просмотров | vues | vistas | aufrufe | wyświetle* | görüntülenme |
مشاهدات | visualizza* | weiterlesen | партнер* | partner* | partnera | партнерск* | sponsor* |
patrocinad* | mais | più | plus | más | najczęściej | meist* | en çok | الأكثر | найбільш* | самое |
правила коментування | правила комментирования | comment policy | house rules
""",
    "idea_craft": """
editing | edited | editor | fact-check* | fact check* | proofread* | research | translation |
subediting | redaktion | редактура | редактор | редагування | коректура | коректор | корректор |
корректура | переклад | перевод | фактчек* | relecture | correction | traduction | édition | edición |
corrección | traducción | verificación | lektorat | korrektur | übersetzung | faktencheck | redakcja |
korekta | tłumaczenie | opracowanie | düzelti | editör | çeviri | تحرير | تدقيق | ترجمة | مراجعة |
revisione | traduzione | a cura di | edição | revisão | tradução
""",
    "idea_ui": """
new window | new tab | hover | unfold | expand | back to top | top of page | mobile version |
desktop version | tap the | click the | нове вікно | новому вікні | новой вкладке | новом окне |
новое окно | розгорнути | развернуть | згорнути | свернуть | мобільну версію | мобильную версию |
мобільна версія | мобильная версия | nouvelle fenêtre | nouvel onglet | dépliez | déplier | survolez |
passez la souris | haut de page | version mobile | ventana nueva | nueva ventana | nueva pestaña |
desplegar | despliega | versión móvil | volver arriba | neuem fenster | neues fenster | neuem tab |
aufklappen | ausklappen | mobile fassung | nowym oknie | nowej karcie | rozwiń | zwiń | wersję mobilną |
wersja mobilna | yeni pencere* | yeni sekme* | mobil sürüm* | sayfa başı* | نافذة جديدة | تبويب جديد |
النسخة المخصصة | نسخة الهاتف | إلى الأعلى | أعلى الصفحة | توسيع | nuova finestra | nuova scheda |
espandi | torna su | versione mobile | nova janela | novo separador | nova aba | expandir |
voltar ao topo | versão móvel | повернутися вгору | вернуться наверх | zurück nach oben | wróć na górę |
yukarı çık | swipe to | scroll down | view in full screen | open in full screen | collapse all |
expand all | play video | play audio | play clip | play the | abspielen | відтворити | воспроизвести |
lire la vidéo | reproducir | odtwórz | oynat | تشغيل | riproduci | reproduzir
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
    "idea_such": """
stories like this | reporting like this | articles like this | work like this | journalism like this |
такі тексти | такі матеріали | такі історії | такие тексты | такие материалы | такие истории |
de tels récits | de tels articles | ce genre d'article* | textos como este | reportajes como este |
historias como esta | solche texte | solche recherchen | solche berichte | takie teksty |
takie materiały | takie historie | böyle haberler | bu tür haberler | مثل هذه التقارير | مثل هذا العمل |
مثل هذه القصص | storie come questa | articoli come questo | reportagens como esta
""",
    "idea_cost": """
money | cost* | expensive | time | months | funds | effort | грош* | кошт* | час | місяц* | роботи |
деньг* | денег | средств* | времени | месяц* | argent | temps | mois | coût* | dinero | tiempo | meses |
cuesta* | geld | zeit | monate | kosten | pieniędzy | pieniądze | czasu | miesięcy | para | zaman |
aylar | المال | الوقت | أشهر | جهد | soldi | tempo | mesi | dinheiro
""",
    "idea_help": """
help | support | допоможіть | допоможи | підтримайте | помогите | помоги | поддержите | aidez |
aidez-* | soutenez | ayúda* | ayude* | apoya* | helfen sie | unterstützen sie | hilf | pomóż* |
wesprzyj* | wspieraj* | yardım ed* | yardım et* | destek ol* | ساعد* | ادعم* | aiuta* | sostieni* |
ajude* | apoie*
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
