"""Ideas of what a page asks of its reader: mailboxes, accounts, gifts, mistakes, forms."""

IDEAS = {
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
    "idea_readers": """
readers | читач* | читател* | lecteurs | lectrices | lectores | lesern | leserinnen | leser |
czytelnik* | okur* | قراء* | قرائ* | lettori | leitores
""",
    "idea_comment": """
comment | comments | commenting | replies | комент* | коммент* | прокоментувати | commenter |
commentaires | comentar | comentarios | kommentieren | kommentare | komentować | komentarze | yorum* |
التعليق | تعليق | commentare | commenti | comentários
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
    "idea_must": """
only | must | need | needs | have to | лише | тільки | треба | потрібно | только | нужно | необходимо |
il faut | doit | doivent | seuls | hay que | debes | debe | solo | sólo | nur | müssen | muss | tylko |
należy | trzeba | gerek* | olmalı* | yalnızca | فقط | يجب | متاح | bisogna | occorre | è necessario |
é preciso | apenas | só
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
}
