"""Words with which a page speaks to its reader: share, follow, subscribe, read on."""

PROMPTS = {
    "imperative": """
got | like | enter | reuse | republish | listen | suggest | report | unsubscribe | explore | discover |
read | see | watch | click | tap | follow | join | share | subscribe | sign | download | get | register |
support | donate | contribute | become | stay | send | email | e-mail | contact | tell | have | do |
want | help | tweet | leave | add | check | visit | learn | find | catch | keep | try | please | view |
also | more | swipe | scroll | copy | print | save | receive | start | choose | browse | turn | allow |
enable | log | for | to | читайте | читати | читай | дивіться | дивитися | слухайте | підпис* | приєдн* |
стежте | слідкуйте | поділи* | поширте | завантаж* | підтрим* | долуч* | натисн* | надсил* | пишіть |
дізнай* | якщо | більше | ще | також | нагадаємо | читать | смотрите | смотреть | слушайте | подпи* |
присоединяй* | следите | поделит* | скачай* | загруз* | поддерж* | нажмит* | присылайте | пишите |
узнай* | если | больше | также | еще | lire | lisez | regardez | voir | écoutez | abonnez-vous |
inscrivez-vous | suivez | suivez-nous | rejoignez | rejoignez-nous | partagez | partager | téléchargez |
soutenez | cliquez | découvrez | retrouvez | recevez | envoyez | pour | à | lea | lee | leer | mira |
vea | ver | escucha | suscríbete | suscríbase | síguenos | sigue | siga | únete | comparte | compartir |
descarga | descargue | apoya | haz | haga | recibe | conoce | descubre | consulta | también | lesen |
sehen | hören | abonnieren | abonnier* | folgen | folge | teilen | melden | registrieren | laden |
unterstütz* | klicken | klick | schreiben | entdecken | jetzt | hier | mehr | auch | czytaj |
przeczytaj | zobacz | oglądaj | słuchaj | zapisz | subskrybuj | obserwuj | śledź | dołącz | udostępnij |
pobierz | wesprzyj | kliknij | sprawdź | polub | więcej | oku | okuyun | izle | izleyin | dinle | abone |
takip | paylaş | paylaşın | indir | indirin | katıl | katılın | tıkla | tıklayın | destek | bize |
ayrıca | daha | اقرأ | اقرأوا | إقرأ | شاهد | شاهدوا | استمع | اشترك | اشتركوا | انضم | تابع | تابعوا |
تابعنا | تابعونا | شارك | شاركوا | حمل | حملوا | ادعم | انقر | اضغط | للمزيد | لمزيد | leggi | guarda |
ascolta | iscriviti | segui | seguici | condividi | scarica | sostieni | clicca | scopri | leia | veja |
assista | inscreva-se | compartilhe | baixe | assine | lees | bekijk | luister | volg | deel | schrijf
""",
    "share": """
like this story | like this article | share it with | share with friends | tell a friend |
send to a friend | forward to a friend | share this | share on | share via | share with | share article |
share story | share your | share link | share | tweet this | tweet | retweet | copy link | copy url |
copied to clipboard | send by email | email this | email article | print this | print article | print |
save this | save article | bookmark | add to favorites | поділитися | поділіться | поширити | надіслати |
друкувати | скопіювати посилання | поделиться | поделитесь | отправить | распечатать |
скопировать ссылку | partager | partagez | envoyer par email | imprimer | copier le lien | compartir |
comparte | imprimir | enviar por | copiar enlace | teilen | drucken | link kopieren | merken | per mail |
udostępnij | podziel się | drukuj | kopiuj link | wyślij | paylaş | paylaşın | yazdır | kopyala |
مشاركة | شارك | شارك هذا | طباعة | إرسال | نسخ الرابط | condividi | stampa | compartilhar | compartilhe |
delen
""",
    "follow": """
you can follow | bądź na bieżąco | restez informé | bleiben sie informiert | manténgase informado |
mantente informado | залишайтеся в курсі | будьте в курсі | будьте в курсе | ابق على اطلاع |
haberdar olun | resta aggiornato | fique por dentro | помогите нам | допоможіть нам | ayúdanos a |
aidez-nous à | helfen sie uns | pomóż nam | bize yardım | ساعدنا | full coverage of | our full coverage |
all our coverage | follow all | get all the latest | get the latest | never miss |
real-time updates | live alerts | latest updates on | follow us | follow our | follow him on |
follow her on | follow them on | follow the author | follow the latest | follow live | follow on |
follow along | find us on | join us on | join our | join the | like us on | like our page |
our telegram | our whatsapp | our channel | our page on | our facebook | our twitter | our instagram |
stay connected | stay informed | stay up to date | stay tuned | join the conversation | стежте за |
слідкуйте за | підписуйтесь на | підписуйтеся на | підпишіться на | підписатися | підпишись |
приєднуйтесь | приєднуйтеся | наш telegram | наш телеграм | следите за | подписывайтесь на |
подпишитесь на | подписаться | подпишись | присоединяйтесь | suivez-nous | suivez nous | retrouvez-nous |
rejoignez-nous | rejoignez notre | notre chaîne | síguenos en | síguenos | siga nuestro | síganos |
únete a | nuestro canal | folgen sie uns | folge uns | folgen sie | unserem kanal | unser kanal |
unserem whatsapp-kanal | śledź nas | obserwuj nas | dołącz do nas | polub nas | naszym profilu |
nasz profil | takip edin | takip et | bizi takip | takip edebilirsiniz | kanalımız* | whatsapp kanal* |
telegram kanal* | تابعونا | تابعنا | تابعوا | قناتنا | انضموا إلى | اشتركوا في قناتنا | segui su |
seguici | seguici su | nostro canale | siga-nos | siga o | nosso canal | volg ons
""",
    "newsletter": """
notifications | push-nachrichten | notificaciones | bildirimlere izin | thank you for signing up |
thanks for signing up | thanks for subscribing | offre numérique |
offre d'essai | 会員限定 | 有料会員 | 有料記事 |
无料会員 | 구독 | ニュースレター | unsubscribe | your email | your email address |
email address | e-mail address |
latest headlines | headlines delivered | for subscribers | subscribers only | subscriber-only |
exclusive to subscribers | réservé aux abonnés | réservée aux abonnés | réservé à nos abonnés |
nur für abonnenten | nur mit abo | solo para suscriptores | exclusivo para suscriptores |
tylko dla prenumeratorów | tylko dla subskrybentów | dla zalogowanych | лише для передплатників |
только для подписчиков | abonelere özel | للمشتركين فقط | solo per gli abbonati | para assinantes |
ваш email | ваша пошта | ваша почта | votre adresse | tu email | ihre e-mail | e-mail-adresse |
twój e-mail | e-posta adresiniz | بريدك الإلكتروني | newsletter | newsletters | subscribe |
subscribe to | subscribed | subscriber | subscribers | subscription | sign up | sign up for |
sign up to | signing up | sign-up | mailing list | your inbox | inbox | daily briefing |
morning briefing | email alerts | push notifications | push alerts | breaking news alerts | free trial |
delivered to | already a subscriber | log in | sign in | register now | create an account |
create a free account | розсилк* | підписка | підписатися | підпишіться | підписуйтесь | підписуйтеся |
підписатись | на пошту | передплат* | рассылк* | подписка | подписаться | подпишитесь | подписывайтесь |
на почту | infolettre | lettre d'information | abonnez-vous | inscrivez-vous | s'abonner | abonnement |
boîte mail | abonné* | boletín | boletines | suscríbete | suscríbase | suscripción | suscriptor* |
regístrate | tu correo | newsletter-anmeldung | abonnieren | abonnieren sie | jetzt anmelden |
melden sie sich | abo | abonnent* | postfach | newslettera | zapisz się | subskrybuj | subskrypcj* |
prenumerat* | zaloguj | e-bülten* | bülten* | bültenimiz* | abone ol* | üye ol* | kaydol* | النشرة |
نشرتنا | نشرة | اشترك | اشتركوا | الاشتراك | بريدك | iscriviti | abbonati | abbonamento | inscreva-se |
assine | assinante* | nieuwsbrief | meld je aan
""",
    "app": """
ios or android | android and ios | android or ios | iphone and android | on android | our app | the app |
mobile app | our mobile app | download the | download our | app store | google play | on your phone |
get the app | ios and android | qr code | застосунок | мобільн* застосунок | завантажте | приложение |
скачайте | мобильн* приложение | notre application | téléchargez l'application | application mobile |
nuestra app | la app | nuestra aplicación | descarga la | descarga nuestra | unsere app | die app |
app herunterladen | laden sie | naszą aplikację | aplikacj* mobiln* | pobierz aplikację | uygulamamız* |
mobil uygulama* | uygulamasını | تطبيق | تطبيقنا | حمل تطبيق | حملوا تطبيق | scarica l'app |
la nostra app | baixe o | nosso aplicativo | onze app
""",
    "ad": """
promoted by | presented by | brought to you by | in association with | partner content |
in partnership with | contenu partenaire | ofrecido por | präsentiert von | conteúdo patrocinado |
за підтримки партнерів | контент партнера | партнерский материал | партнерський матеріал |
sponsor içeriği | this ad | ad ends | your ad | sponsored by | skip the ad | після реклами |
после рекламы | après la publicité | weiter nach | nach der anzeige | reklamı geç | reklamdan sonra |
advertisement | advertisements | advertising | advertorial | sponsored | sponsored content |
paid content | promoted | promotion | article continues below | story continues below |
continues after advertisement | continue reading below | continues below | scroll to continue |
skip advertisement | skip ad | ad | ads | remove ads | реклама | рекламн* | на правах реклами |
на правах рекламы | publicité | annonce | contenu sponsorisé | la suite après | publicidad | anuncio |
contenido patrocinado | patrocinado | anzeige | werbung | gesponsert | reklama | materiał sponsorowany |
artykuł sponsorowany | dalsza część | reklam | sponsorlu | إعلان | إعلانات | محتوى ممول | pubblicità |
publicidade | advertentie | reclame | hirdetés
""",
    "player": """
play video | play audio | watch video | video player | audio player | listen to this article |
listen to article | listen to this story | listen to the article | listen now | listen to |
this video can not be played | video unavailable | video can not be | media playback | playback |
your browser does not support | browser does not support | unmute | mute | fullscreen | loading | play |
pause | subtitles | captions | video | audio | podcast | minutes | seconds | duration | now playing |
up next | autoplay | text to speech | ai-generated audio | слухати | дивитися відео | відео | аудіо |
прослухати | слушать | смотреть видео | видео | аудио | прослушать | lecture | écouter |
écouter l'article | regarder la vidéo | vidéo | escuchar | escucha esta noticia | ver vídeo | ver video |
vídeo | artikel anhören | anhören | video ansehen | vorlesen | posłuchaj | odtwórz | wideo | dinle |
haberi dinle | videoyu izle | استمع | شاهد الفيديو | فيديو | استماع | ascolta | ascolta l'articolo |
ouvir | ouça | beluister
""",
    "reading_time": """
min read | mins read | minute read | minutes read | minutes to read | reading time | read time |
min. read | хв читання | хвилин читання | час читання | хвилин на читання | мин чтения | время чтения |
минут чтения | temps de lecture | min de lecture | minutes de lecture | tiempo de lectura |
min de lectura | minutos de lectura | lesezeit | min lesezeit | minuten lesezeit | minuten lesedauer |
lesedauer | czas czytania | min czytania | okuma süresi | dakikalık okuma | dk okuma | وقت القراءة |
دقائق قراءة | دقيقة قراءة | دقائق للقراءة | tempo di lettura | minuti di lettura | tempo de leitura |
min de leitura | leestijd
""",
    "read_more": """
les også | les mer | læs også | læs mere | läs också | läs även | läs mer | lue myös | lue lisää |
lesið einnig | lees verder | olvassa el | olvasta már | további cikkek | citește și | citiți și |
citeste si | διαβάστε επίσης | διαβάστε ακόμη | δείτε επίσης | прочетете още | вижте още |
прочитајте још | pročitajte još | pročitajte i | čitajte također | preberite tudi | čtěte také |
čtěte více | prečítajte si | loe ka | lasi arī | skaitykite taip pat | чытайце таксама | بیشتر بخوانید |
همچنین بخوانید | قراءة المزيد | مزيد من التفاصيل | baca juga | đọc thêm | xem thêm | यह भी पढ़ें |
קראו גם | קרא עוד | 関連記事 | 続きを読む | 관련기사 | 더보기 | read more |
read also | read next | also read |
see also | see more | continue reading | you may also like | you might also like | what to read next |
watch also | watch now | watch more | watch live | also watch | читайте також | читайте також у |
читайте ще | читайте більше | читати також | читати далі | читати ще | дивіться також | більше новин |
вас може зацікавити | також читайте | ще на тему | читайте также | читайте ещё | читайте еще |
читать также | читать далее | читать ещё | смотрите также | материалы по теме |
вас может заинтересовать | больше новостей | à lire aussi | lire aussi | lire également | a lire aussi |
lire la suite | à voir aussi | voir aussi | sur le même sujet | lea también | lee también |
leer también | lea más | leer más | te puede interesar | le puede interesar | puede leer | ver también |
vea también | además lea | lesen sie auch | lesen sie mehr | lesen sie hier | lesen sie dazu |
lesen sie weiter | auch interessant | das könnte sie auch interessieren | mehr zum thema | mehr lesen |
weiterlesen | siehe auch | czytaj też | czytaj także | czytaj również | czytaj więcej | czytaj dalej |
przeczytaj także | przeczytaj też | przeczytaj również | zobacz też | zobacz także | zobacz również |
zobacz więcej | dowiedz się więcej | może cię zainteresować | ayrıca okuyun | ayrıca oku |
ayrıca bakınız | devamını oku | devamını okuyun | devamı için | bunları da okuyun | haberin devamı |
ilgili haberler | okumaya devam | ilginizi çekebilir | اقرأ أيضا | اقرأ أيضًا | اقرأ ايضا | اقرأ المزيد |
إقرأ أيضا | إقرأ المزيد | اقرأوا أيضا | شاهد أيضا | شاهد أيضًا | مواضيع ذات صلة | أخبار ذات صلة |
مقالات ذات صلة | قد يعجبك | موضوعات ذات صلة | اقرأ في | leggi anche | leggi tutto | vedi anche |
guarda anche | per saperne di più | potrebbe interessarti | leia também | leia mais | veja também |
veja mais | saiba mais | lees ook | lees meer | číst také |
přečtěte si | 相关报道 | 相关阅读 | 延伸阅读 | 更多阅读
""",
    "read_weak": """
що почитати | что почитать | что еще почитать | ранее по теме | раніше за темою | ещё по теме |
más sobre este tema | más sobre | طالع أيضا | طالع المزيد | what others are reading | plus sur |
plus sur le sujet | explore further | see also | also on | read on | next up | elsewhere on |
most commented | most shared | editors picks | our top stories | more headlines | other stories |
other news | similar stories | click here to | more on this | read next | next article |
further reading | latest from | latest on | related reading | related links |
you might also be interested | you may also be interested | you may be interested | новини за темою |
статті за темою | матеріали за темою | статьи по теме | новости по теме | à lire également |
pour aller plus loin | lire la suite | sur le même thème | articles liés | articles similaires |
te puede interesar | artículos relacionados | lee más | das könnte | mehr zum | ähnliche artikel |
czytaj więcej | podobne artykuły | więcej na temat | benzer haberler | ilgili yazılar | diğer haberler |
اقرأ المزيد | مقالات مشابهة | articoli correlati | artigos relacionados | read the full | more on |
more about | more from | more in | learn more | find out more | show more | view more | click here |
tap here | keep reading | full story | related | related stories | related articles | related story |
related article | related coverage | related news | related topics | related content | recommended |
recommended for you | recommended stories | don't miss | most read | most popular | editor's picks |
editors' picks | must read | must reads | trending | trending now | top stories | popular now |
latest news | more news | more stories | in case you missed it | up next | explore more | go deeper |
see all | view all | in pictures | in photos | explainer | timeline | opinion | analysis |
from the archive | читайте | дивіться | за темою | популярне | популярні новини | останні новини |
головні новини | рекомендуємо | детальніше | смотрите | по теме | популярное | последние новости |
главные новости | рекомендуем | подробнее | à lire | en savoir plus | à découvrir | nos articles |
les plus lus | ver más | más información | más noticias | noticias relacionadas | relacionado |
relacionados | lo más leído | lo más visto | mehr dazu | weitere artikel | zum thema | meistgelesen |
mehr aus | hier geht es | powiązane | polecamy | polecane | najpopularniejsze | ilgili haber* |
daha fazla | daha fazlası | önerilen | son dakika haberleri | ذات صلة | المزيد من | المزيد |
الأكثر قراءة | notizie correlate | read our full | read the story | watch | listen
""",
    "platform": """
whatsapp | facebook | twitter | linkedin | reddit | pinterest | flipboard | messenger | telegram |
viber | x | pocket | mastodon | bluesky | threads | фейсбук | твіттер | вайбер | ватсап | телеграм |
вконтакте | одноклассники | فيسبوك | تويتر | واتساب | تلغرام | تليغرام | telegram channel |
whatsapp channel | youtube channel | on telegram | on twitter | on facebook | on instagram |
on whatsapp | on google news | google news | on social media | телеграм-канал* | telegram-канал* |
у telegram | у facebook | у фейсбук* | в telegram | в телеграм* | в facebook | в фейсбук* |
sur whatsapp | sur telegram | sur facebook | sur twitter | en telegram | en whatsapp | en twitter |
en facebook | whatsapp-kanal | auf telegram | auf facebook | auf twitter | auf instagram |
bei google news | na facebooku | na twitterze | w google news | sosyal medya | قناة | على تلغرام |
على تليغرام | على تويتر | على فيسبوك | على واتساب | instagram | youtube | tiktok
""",
}
