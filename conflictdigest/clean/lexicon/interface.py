"""Single words of a page's own furniture, many languages in one list.

No word of these cuts a line. A short line that holds nothing but them and small words is furniture, whatever
its wording: that is how notices nobody has seen before are told.
"""

_WORDS = """
about access accessibility account active ad add ads advert advertisement advertising advertorial affiliate
alert alerts all allow already also amp android app application apple apply archive archives article
articles audio author authors autoplay available back basket become bookmark breadcrumb breaking briefing
briefs browse browser button buy bulletin bulletins cancel captions careers cart catch categories category
channel channels chat checkout choose classifieds click close code comment comments community complaint
complaints conditions consent contact content contents continue continues contribute contributor
contributors conversation cookie cookies copied copy corrections coverage credit credits crossword
crosswords customer customise customize daily dark delivered desktop details digest digital disable discover
discuss discussion display donate donation donations download downloads edition editorial email e-mail embed
enable enjoy enjoyed enter episode episodes exclusive expand explainer explore facebook faq fb feed feedback
feeds find follow followers following font footer form forum free full fullscreen fund further galleries
gallery games gdpr get gift give google guidelines handpicked headline headlines hear help hide highlights
home homepage iframe image images inbox independent info information inside insights instagram install
interactive interested ios iphone issue join journalism keep keyword keywords label labels language latest
learn leave library like link linkedin links list listen live liveblog load loading local log login logout
magazine mail main manage map mastodon member members membership menu message messenger middot mind min mins
minute minutes mobile mode more most mute name nav navigation never newest news newsletter newsletters
newspaper newsroom next notice notices notification notifications now obituaries offer opinion opinions opt
option options order other others our page pages paid partner partners password patreon pay payment paypal
pdf permalink photos pick picked picks pinterest player playlist please plus podcast podcasts policies
policy poll popular post posted posts powered preferences premium press preview previous print prints
privacy profile programme promo promoted promotion promotions puzzles qr quiz quote react reactions read
reader readers reading real-time recommend recommended recommendation recommendations recommends reddit
refresh register registered registration related reload reply reprint reprints republish resources result
resume retweet reuse review reviews rights rss rules sale save saved schedule scroll search sections see
select send series service services session settings setup share shared shares sharing shop shopping show
sidebar sign signed signing signup site sitemap skip slideshow snapchat social sort source sources special
sponsor sponsored start stories story stream streaming submit subscribe subscriber subscribers subscribing
subscription subscriptions subtitles suggest suggested suggestions summary support supported supporter
supporters survey swipe switch tab tagged tags tap tell telegram terms text thank thanks threads ticker
tiktok time tip tips title today toggle tool toolbar tools top topic topics transcript trending trial try
tune tv tweet tweets twitter ui unlimited unlock unmute unsubscribe update updates upgrade upload url user
username users version viber video videos view viewed viewers visit volume vote want warning watch watching
web webinar website weekly whatsapp widget write x youtube your zoom graphic viewer discretion advised
journalists journalist reporters reporting reached limit today's editor's editors' reader's readers' what's
don't we're you're you've автор автори авторів аккаунт акаунт анонс аудіо блог блоги більше вам вас вгору
вибір виберіть вийти випуск вхід відгук відео відкрити відправити відгуки відповісти війти головна головне
головні детальніше деталі додати додаток долучайтесь долучайтеся донат друкувати друк дзвін ексклюзив ефір
закрити залишити запит застосунок зареєструватися зараз збережено зберегти здоров'я зображення інтерв'ю
інфографіка категорії категорія коментар коментарі коментарів контакти копіювати кошик лайв лонгрід матеріал
матеріали матеріалів меню мітки мова назад налаштування натисніть наступна наступне новина новини новинах
онлайн опитування останні останнє оновити оформити пароль передплата передплатити передплатників перегляд
переглядів переглянути персональних підписатися підписатись підпишіться підписка підписуйтеся підписуйтесь
підтримати підтримайте підтримка поділитися поділитись поширити подкаст подкасти політика попередня
популярне популярні поскаржитися пошук приєднатися приєднуйтесь приєднуйтеся прослухати публікації
публікація реєстрація реклама рекламодавцям редакція рекомендуємо розсилка рубрика рубрики сайт сайту
слухати слідкуйте соцмережах соцмережі спецпроєкт спецпроєкти спонсор спонсором спільнота стежте стрічка
стаття статті стати сторінка сюжет теги тексти телеграм теми тема темою умови фейсбук фото фоторепортаж
хвилин хв час читання читати читайте читачів цікаве зацікавить цікаво другу друзям обговорення обговорити
надіслати скачати завантажити встановіть месенджер сповіщення увімкнути аудио больше вверх вернуться версия
весь видео войти вопросы все выбор выпуск вход главная главное главные далее дальше детали добавить друзьям
загрузить загрузка закрыть зарегистрироваться звук интересное интересно иллюстрация инфографика истории
источник категории категория комментарии комментариев комментарий контакты копировать корзина лента лонгрид
материал материалах материале материалы метки мобильная навигация найти написать настройки нажмите новости
новость новостей обновить обсудить обсуждение опрос оставить отзывы открыть отправить оформить оформите
очередь печать подкасты подписаться подписка подписку подпишитесь подписывайтесь подробнее подробности
поддержать поддержите пожаловаться поиск показать политика полная популярное популярные помогите последние
поделиться правила предыдущая приложение присоединяйтесь прислать продолжить прослушать просмотров
публикации публикация работу рассылка рассылку рассказать редакция редакции рекламодателям рекомендуем
репортаж сайта свежие сейчас скачать следите следующая слушать смотреть смотрите сообщество соцсетях соцсети
спецпроект спецпроекты ссылка ссылку статьи статья страница теме темы установите уведомления условия
фотографии фотогалерея читать читателей чтения эксклюзив эфир الأخبار أخبار أخبارنا آخر أحدث إعلان إعلانات
إغلاق أضف ابحث اتصل اشترك اشتراك اشتركوا الاشتراك الأكثر الأحدث الإعلانات التالي التعليقات التفاصيل التطبيق
الرئيسية الرابط السابق الشروط الصفحة الصور العربية الفيديو القائمة القناة الكلمات المزيد المشاركة المصدر
المفضلة المقال المقالات الملف الموقع النسخة النشرة انسخ انشر انضم بحث بريد البريد بريدك بودكاست تابع تابعنا
تابعونا تحميل تسجيل تطبيق تعليق تعليقات تعليقك تفاصيل تقرير تلغرام تليغرام تنزيل تويتر حفظ حسابك حمل خاص خبر
دخول ذات رابط رأيك رسالة روابط سياسة شارك شاركنا شاهد شروط صفحة صلة صور صورة طالع طباعة عاجل عرض فيديو
فيسبوك قراءة قناة قناتنا كتابة متابعة متعلقة مباشر مختارات مشاركة مشاهدة مقال مقالات مقروءة ملف ملفات مواضيع
موضوعات موقع نسخ نشرة نشرتنا هام واتساب وسائط يوتيوب abonné abonnée abonnés abonnement abonnez-vous abonner
accueil activer activez actualité actualités afficher ajouter annonce annonces appli auteur auteurs boîte
bouton chaîne cliquer cliquez commentaire commentaires commenter compte confidentialité connecter
connectez-vous connexion contenu continuer contribuer copier courriel découvrez découvrir derniers dernières
détails diaporama diffusion don donner édition écouter écoutez enregistrer envoyer essai essayer exclusif
favoris fermer fil flux formulaire gratuit gratuitement imprimer infographie informé infos inscription
inscrire inscrivez-vous installer intégralité journal kiosque lecteur lecteurs lecture lien liens lire lisez
liste mentions messagerie moment naviguer nouvelles numérique offre offres offrir ouvrir paramètres partage
partager partagez passer photo plan populaires poursuivre précédent profitez publicité publicités questions
réagir recevez recevoir recherche rechercher recommandé recommandés rédaction regarder rejoignez rejoindre
répondre retour retrouvez réseaux rubrique rubriques sauvegarder sélection seront signaler sociaux sommaire
sondage soutenez soutenir soutien suite suivant suivez suivez-nous suivre sujet sujets sur télécharger
téléchargez tendances texte thème thèmes titres une vidéo vidéos voir vos votre vues abrir aceptar actívalas
activa actualidad anterior anuncio anuncios aplicación apoya apóyanos archivo artículo artículos autor
autores avisos ayuda ayúdanos boletín boletines buscar cancelar cargando carta categoría categorías cerrar
clic código comenta comentar comentario comentarios compartir comparte condiciones configuración contacto
contactar contenido continúa continuar contraseña copiar correo crear cuenta dale descarga descargar
descubre detalles directo dona donación donar edición ediciones encuesta enlace enlaces enviar escribe
escribir escucha escuchar especial especiales etiquetas eventos exclusivo favoritos foro foto fotogalería
fotos galería gratis guardar hazte hemeroteca imágenes imprimir iniciar informando instala interesar interés
lectura lector lectores leer leído leídas lee lea lista mapa mensaje menú minutos mira mostrar navegación
noticia noticias notificaciones novedades nuestro oferta ofertas opción opciones opinión página páginas
pasatiempos periodismo perfil permitir portada preferencias privacidad próximo publicar publicidad recibe
recomendado recomendados registrarse registro regístrate relacionada relacionadas relacionado relacionados
responder resumen reportar sección secciones seguir seguidores sesión siga sígueme siguiente sitio síguenos
sociales socio sorteo subscripción suscribirse suscripción suscríbete suscriptor suscriptores también tema
temas términos texto titulares última últimas usuario útil ver versión vídeo vídeos vistas abmelden abo
abonnieren absenden aktivieren akzeptieren alle allgemeine anhören anmelden anmeldung anmerkungen ansehen
antworten anzeige anzeigen archiv artikel artikeln ausblenden ausgabe auswahl autoren barrierefreiheit
beitrag beiträge beliebt beliebteste bestellen bewerten bild bilder bilderstrecke bleiben buchen datenschutz
datenschutzerklärung dauer diskussion diskutieren diese dieser drucken e-paper einblenden einloggen
einstellungen empfehlen empfehlung empfehlungen entdecken erfahren ergebnisse exklusiv fehler fenster folgen
folge fotostrecke galerie gewinnspiel gutscheine hauptmenü hinweis hinweise impressum informiert inhalt
inhalte inhaltsverzeichnis interaktiv interessieren jetzt kanal kategorie kategorien klicken kommentar
kommentare kommentieren konto kontakt kopieren kostenlos kostenlose laden leser leserbriefe lesen lesezeit
live-blog mehr meine meinung meistgelesen meistgelesene melden meldung meldungen menü merken merkliste
mediathek mitglied mitglieder mobil nachricht nachrichten nächste neue neueste neuesten newsticker nutzung
nutzungsbedingungen öffnen online optionen passend passwort per push push-nachrichten redaktion registrieren
ressort rubrik sehen seite seiten senden schließen schlagworte schlagwörter schreiben spende spenden
startseite steuern suche suchen teilen test testen thema themen tipp tipps titel überblick übersicht umfrage
unterstützen unterstützung veranstaltungen verlag verpassen versenden vorherige vorlesen vorschau weiter
weitere weiteren weiterlesen weitersagen werbung widerruf wissenswert zurück zusammenfassung zustimmen
aktualności aplikacja aplikację archiwum artykuł artykuły bieżąco bądź czas czytania czytaj czytelników
dalej dodaj dołącz dowiedz drukuj ekskluzywne fanpage galeria głosuj główna hasło ikona informacje
instalacja interesujące kanał kanale kategoria kliknij kod komentarz komentarze komentarzy kontynuuj koszyk
kup logowanie materiał materiały minut minuty może najczęściej najlepsze najnowsze najpopularniejsze nasz
nasze następny newslettera notatka obejrzyj obserwuj odpowiedz odsłuchaj oglądaj ogłoszenia opinie otwórz
pobierz pełna podcasty podziel pokaż polecane polecamy polityka poprzedni posłuchaj powiadomienia powiązane
powrót prenumerata prywatności przeczytaj przejdź przewiń redakcja regulamin reklama reklamy rejestracja
serwis skomentuj skopiuj sprawdź strona strony subskrypcja subskrybuj społecznościowe śledź tagi temat
tematy treść twitterze udostępnij ustawienia warto wesprzyj wiadomości widea wideo więcej włącz wpisz wróć
wspieraj wydanie wyślij wyszukaj zaakceptuj zaloguj zamknij zapisz zarejestruj zdjęcia zobacz zgłoś źródło
abone abonelik ana anasayfa ara arama aç ayarlar bağış beğen bildirim bildirimler bildirimlere bülten
bültenimize canlı çerez destek devam devamı diğer dinle dosya e-posta en fotoğraflar fotoğraf galeri geç
gelişmelerden giriş gizlilik gönder güncel günlük haber haberdar haberi haberin haberler haberlere haberleri
hakkında hesap içerik içerikler ileri ilgili ilginizi çekebilecek çekebilir indir iletişim izin izle izleyin
kanalı kanalımıza kapat kategori katıl kaydet kaydol kaynak kopyala konular köşe künye manşet oku okunan
okunanlar okuyun okuyucu olun ol onay öneri önerilen önceki paylaş paylaşın politikası popüler reklam resmi
sayfa sayfası seçenekler sonraki son sosyal şifre tarih takip tam tıkla tıklayın tümü tümünü uygulama
uygulamamızı uygulamayı üye üyelik verin videolar yap yayın yaz yazar yazarlar yazdır yazılar yazı yorum
yorumlar yorumları yukarı abbonamento abbonati accedi accetta articoli ascolta cerca chiudi commenta
commenti condividi contatti continua correlati direttore edizione gratuita guarda iscriviti leggi leggere
mappa notizia notizie pagina pagine più precedente preferenze prossimo pubblicità redazione registrati
rispondi salva scarica scopri scrivi segui seguici sezione sezioni sito sostieni sostienici stampa
successivo tutti ultime ultima acesse apoie aplicativo artigos assinante assinantes assine assinar baixe
cadastre-se comentários compartilhar compartilhe confira conteúdo doe edição entre fechar grátis inscreva-se
leia leitor leitores ler mais matéria notícia notícias ouça ouvir próxima publicidade receba saiba salvar
seções veja friend friends spread word miss section every morning evening best important essential
essentials worth outdated closed друзями розкажіть розкажи важлива важливо найважливіше найголовніше щоранку
щодня дізнайтеся також смотри расскажите лучшие лучшее важное каждое утро скрывать связанные ami amis amie
également associés associé l'essentiel chaque matin l'actualité gratuite amigo amigos mañana cada
importantes mejores importante recibir inicia cerrados freunde freund wichtigste wichtigsten jeden morgen
kommentarfunktion geschlossen diesem znajomym znajomemu codziennie najważniejsze skrzynkę skrzynce
arkadaşınla arkadaşına önemli çıkan öne her e-postanızda e-postana günün صديق لصديق لصديقك أصدقاء أصدقائك
أهم أبرز دلالية الدلالية صباح كل يوم patrons patron patronem partnera partenaire партнера партнерів контент
içeriği mots words categorie catégories pin lähetä jaa тільки лише только disclosure publi-reportage
publireportage publireportaje озвучити озвучить abstract wire
"""

INTERFACE: frozenset[str] = frozenset(_WORDS.split())

_CORE_WORDS = """
newsletter newsletters subscribe subscriber subscribers subscribing subscription subscriptions unsubscribe
app apps cookie cookies website site homepage webpage inbox notifications notification login password
account accounts comments comment commenting donate donation donations donating membership patron patreon
readers reader articles article browser download downloads podcast podcasts journalism newsroom updates
email e-mail paywall click tap button trial unlimited sign signup sign-up bookmark whatsapp telegram
facebook instagram twitter youtube tiktok linkedin hashtag headlines liveblog coverage advertisement ad ads
sponsored privacy terms moderators moderated registered register registration javascript fund funded
supporters supporter paying розсилка розсилку підписка підписатися підпишіться підписуйтесь підписуйтеся
передплата передплату передплатників застосунок додаток сайт сайту сайті пошту коментар коментарі коментарів
донат пожертву читачі читачів читачам журналістику журналістики статті стаття посилання сповіщення реклама
реєстрація зареєструйтеся патроном спонсором спільноти редакцію рассылка рассылку подписка подписаться
подпишитесь подписывайтесь подписку приложение сайта почту комментарий комментарии комментариев
пожертвование читатели читателей читателям журналистику журналистики статьи статья ссылка ссылке уведомления
регистрация зарегистрируйтесь редакцию abonnez-vous abonné abonnés abonnement inscrivez-vous inscription
application appli courriel commentaire commentaires commenter don dons lecteurs lectrices lecteur
journalisme clic cliquez publicité compte connectez-vous essai infolettre numérique boletín suscríbete
suscríbase suscripción suscriptor suscriptores suscribirse regístrate aplicación web sitio correo
notificaciones comentario comentarios comentar donación dona lectores lector artículos artículo periodismo
enlace publicidad cuenta gratis socio hazte abonnieren abo abonnenten anmelden registrieren webseite
push-nachrichten kommentar kommentare kommentieren spende spenden leser leserinnen artikel journalismus
klicken link anzeige werbung konto kostenlos newslettera subskrybuj subskrypcja prenumerata prenumeratę
zapisz zaloguj aplikację aplikacja strona serwis powiadomienia komentarz komentarze skomentuj wesprzyj
darowizna czytelników czytelnicy artykuł artykuły dziennikarstwo kliknij reklama bülten bültenimize abone
abonelik üye üyelik kaydolun uygulama uygulamamızı sitemiz e-posta bildirim bildirimlere bildirimleri yorum
yorumlar yorumunuzu bağış okurlarımız okuyucularımız haberler gazetecilik tıklayın tıkla reklam hesap giriş
النشرة نشرتنا اشترك اشتركوا الاشتراك تطبيق تطبيقنا الموقع موقعنا بريدك الإشعارات تعليق تعليقك التعليقات تبرع
تبرعوا قراء قراؤنا المقالات الصحافة انقر اضغط الرابط إعلان حساب واتساب تلغرام فيسبوك تويتر يوتيوب قناتنا
iscriviti abbonati abbonamento sito notifiche commento commenti lettori articoli giornalismo clicca assine
assinante assinatura aplicativo notificações comentário comentários doe leitores artigos jornalismo clique
topic topics тема теме темою темі sujet thème temat konu комментировать коментувати прокомментировать
прокоментувати réagir підписників подписчиков prenumeratorów disclosure
"""

CORE: frozenset[str] = frozenset(_CORE_WORDS.split())
"""Words that hardly occur in a story at all: a whole sentence needs two of them to be the page's."""
