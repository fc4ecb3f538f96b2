"""Words of bylines, credits, roles, photographs and agencies."""

PEOPLE = {
    "photo": """
fotó | знімок | зображення | φωτογραφία | slika | kuva | obrázek | очевидца | очевидця | foto de |
map of | map of the |
photo | photos | photograph | photographer | photography | picture | pictures | pic | image | images |
image source | images source | image credit | photo credit | photo by | picture by | video by | graphic |
graphics | illustration | file photo | file image | file picture | archive photo | handout | screengrab |
screenshot | courtesy | courtesy of | фото | світлина | фотограф* | ілюстрац* | скриншот* | архівне |
фотография | снимок | иллюстрац* | архивное | صورة | الصورة | صور | تصوير | crédit photo |
crédits photo | photo d'illustration | photo d'archives | photographie | fotografía | fotografia | foto |
fotos | imagen | imágenes | archivo | bild | bilder | bildquelle | archivbild | symbolbild | symbolfoto |
archivfoto | zdjęcie | zdjęcia | fot | ilustracja | fotoğraf | fotoğraflar | görsel | arşiv | immagine |
imagem | imagens | beeld | credit | credits | crédit | crédits | créditos | quelle | source | fuente |
źródło | kaynak | джерело | источник | المصدر
""",
    "agency": """
getty | getty images | reuters | afp | ap | ap photo | associated press | agence france-presse | dpa |
epa | epa-efe | efe | ansa | tass | тасс | ria novosti | риа новости | interfax | интерфакс | інтерфакс |
ukrinform | укрінформ | унiан | уніан | unian | anadolu | anadolu agency | anadolu ajansı | الأناضول |
رويترز | أ ف ب | فرانس برس | وكالات | xinhua | 新华社 | kyodo | shutterstock | alamy | imago |
picture alliance | apa | pap | belga | lusa | keystone | zuma | zuma press | sipa | sipa press |
nurphoto | bloomberg | afptv | pool | handout | istock | depositphotos | unsplash | wikimedia |
wikimedia commons | creative commons | pa media | pa wire | pa | press association | afp-jiji | jiji |
yonhap | sana | wafa | irna | petra | spa | mena | aap | cp | canadian press | the canadian press |
maxar | planet labs | state emergency service
""",
    "by": """
filed by | reported by | compiled by | знімок |
words by | text by | words | pictures | text and photos | words and pictures | reporting | berichtet |
aus | від | by | written by | story by | report by | author | authors | автор | автори | авторы |
auteur | autor | autora | autorin | autoren | autorzy | von | par | por | di | yazan | haber | haberi |
tekst | text | texto | texte | testo | door | napsal | بقلم | كتب | كتبت | إعداد | текст | журналіст |
журналист
""",
    "role": """
newsdesk | news team | reporting team | editorial board | haber merkezi | пресслужба | прес-служба |
пресс-служба | special to | our correspondent | our bureau | our bureau in | наш кореспондент |
наш корреспондент | власний кореспондент | спеціально для | специально для | notre correspondant* |
notre envoyé | notre envoyée | unser korrespondent* | nuestro corresponsal | nasz korespondent |
مراسلنا | مراسل | متابعات | خاص | staff | staff writer | staff writers | staff reporter | reporter |
correspondent | correspondents | editor | editors | newsroom | news desk | desk | bureau | bureau chief |
senior | analyst | columnist | contributor | producer | news agencies | agencies | news agency |
wire services | wires | newswires | кореспондент* | редактор | редакція | редакции | редакция |
корреспондент* | агентства | журналіст* | редактор* | rédaction | la rédaction | correspondant* |
envoyé spécial | envoyée spéciale | agences | redacción | corresponsal | agencias | enviado especial |
redaktion | korrespondent* | redakteur* | redaktionsmitglied | agenturen | redakcja | korespondent* |
dziennikarz* | muhabir* | editör* | ajanslar | مراسل* | محرر | وكالات | redazione | corrispondente |
redação | redactie
""",
    "credits": """
по сообщениям агентств | за повідомленнями агентств | d'après les agences | z agencji | compiled from |
with contributions from | with contributions by | with reports from | with reports by |
with additional reporting | con informes de | con reportes de | avec les informations de |
mit informationen von | z materiałów | na podstawie | reporting by | writing by | editing by |
additional reporting | additional reporting by | compiled by | edited by | translated by | produced by |
with reporting from | with reporting by | contributed reporting | contributed to this report |
contributed to this story | contributed to this article | contributed from | with files from |
with information from | with material from | with input from | with agencies | with agency | with wires |
reported from | reported by | written by | fact-checked by | підготував | підготувала | за матеріалами |
за інформацією агентств | переклад | подготовил | подготовила | по материалам | редактор | перевод |
avec afp | avec reuters | avec ap | avec agences | avec les agences | con información de |
con informacion de | con agencias | editado por | traducido por | redacción de | redigiert von |
mit material von | mit agenturmaterial | bearbeitet von | übersetzt von | oprac | opracował |
opracowała | opracowanie | źródło | tłumaczył | tłumaczenie | derleyen | çeviri | editör | تحرير |
ترجمة | إعداد | a cura di | com informações de | com agências
""",
    "published": """
published | published on | published at | first published | posted | posted on | posted at | released |
issued | date | dated | publication date | опубліковано | публікація | дата публікації | опубликовано |
дата публикации | дата | publié | publié le | paru le | mis en ligne | publicado | publicada | fecha |
veröffentlicht | erschienen | erstellt | stand | datum | opublikowano | publikacja | data publikacji |
dodano | utworzono | yayınlanma | yayınlanma tarihi | yayımlanma | giriş | giriş tarihi | oluşturulma |
tarih | نشر | نشر في | تاريخ النشر | نشرت | pubblicato | publicado em | gepubliceerd | 发布时间
""",
    "updated": """
last update | latest update | dernière mise à jour | letzte aktualisierung | ostatnia aktualizacja |
updated | updated on | updated at | last updated | last modified | modified | edited | revised |
оновлено | останнє оновлення | обновлено | последнее обновление | mis à jour | mise à jour | modifié |
actualizado | actualizada | última actualización | aktualisiert | zuletzt aktualisiert | aktualizacja |
zaktualizowano | güncelleme | güncellenme | son güncelleme | تحديث | آخر تحديث | aggiornato |
atualizado | bijgewerkt
""",
    "calendar": """
january | february | march | april | may | june | july | august | september | october | november |
december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | monday | tuesday |
wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thur | thurs | fri |
sat | sun | січ* | лют* | берез* | квіт* | трав* | черв* | лип* | серп* | верес* | жовт* | листопад* |
груд* | понеділок | вівторок | середа | четвер | п'ятниця | субота | неділя | январ* | феврал* | март* |
апрел* | мая | май | июн* | июл* | август* | сентябр* | октябр* | ноябр* | декабр* | понедельник |
вторник | среда | четверг | пятница | суббота | воскресенье | янв | фев | апр | авг | сен | окт | ноя |
дек | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre |
décembre | janv | févr | avr | juil | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche |
enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre |
noviembre | diciembre | lunes | martes | miércoles | jueves | viernes | sábado | domingo | januar |
jänner | februar | märz | juni | juli | oktober | dezember | montag | dienstag | mittwoch | donnerstag |
freitag | samstag | sonnabend | sonntag | stycz* | luty | lutego | marca | marzec | kwie* | maja | maj |
czerw* | lip* | sierp* | wrze* | paździer* | listopad* | grud* | poniedziałek | wtorek | środa |
czwartek | piątek | sobota | niedziela | ocak | şubat | mart | nisan | mayıs | haziran | temmuz |
ağustos | eylül | ekim | kasım | aralık | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi |
pazar | يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر |
ديسمبر | كانون | شباط | آذار | نيسان | أيار | حزيران | تموز | آب | أيلول | تشرين | الأول | الثاني |
الاثنين | الإثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد | gennaio | febbraio | aprile |
maggio | giugno | luglio | settembre | ottobre | dicembre | lunedì | martedì | mercoledì | giovedì |
venerdì | sabato | domenica | janeiro | fevereiro | março | maio | junho | julho | setembro | outubro |
novembro | dezembro
""",
    "clock": """
року | рік | года | году | roku | r | yılı | yıl | م | هـ | ه | heute | mins | min | seconds | year |
years | day | days | week | weeks | month | months | година | годин | години | хвилин | тому | дня |
днів | часов | часа | минут | назад | дней | дни | hora | horas | minutos | días | jours | jour | heure |
tag | tagen | minuten | minut | godzin | temu | dni | saat | dakika | önce | gün | منذ | ساعات | دقائق |
دقيقة | أيام | ore | fa | minuti | há | am | pm | a | p | m | et | est | edt | pst | pdt | cst | cdt |
gmt | utc | bst | cet | cest | eet | eest | msk | ist | jst | time | local | uhr | h | godz | годині |
год | мск | у | о | в | г | р | at | on | the | of | de | del | le | à | al | um | den | vom | o |
الساعة | ساعة | st | nd | rd | th | hrs | hours | ago | hace | il y a | vor | stunden | heures |
minutes | today | yesterday | сьогодні | вчора | сегодня | вчера | hier | aujourd'hui | hoy | ayer |
gestern | dzisiaj | wczoraj | bugün | dün | اليوم | أمس
""",
    "media_role": """
photograph | photographs | picture | pictures | image | images | drawing | cartoon | artwork | bild |
bilder | foto | fotografie | текст | перевела | перевел | переклала | переклав | spisał | spisała |
recogido por | recogida | entrevista | intervista | video | graphic | graphics | photography | photo |
photos | map | maps | illustration | illustrations | translation | translated | text | words | research |
reporting | additional | interview | editing | production | camera | script | design | music | cover |
infographic | data | audio | footage | propos recueillis | recueilli | traduction | vidéo | texte |
enquête | reportage | aufgezeichnet | übersetzung | fotos | grafik | redaktion | protokoll | mitarbeit |
bearbeitung | traducción | fotografía | vídeo | infografía | edición | reportaje | opracowanie | oprac |
opracował | opracowała | tłumaczenie | zdjęcia | rozmawiał | rozmawiała | notował | підготувала |
підготував | переклад | ілюстрація | розмовляв | розмовляла | записала | записав | подготовила |
подготовил | записал | перевод | беседовал | беседовала | çeviri | fotoğraflar | hazırlayan | derleyen |
video haber | إعداد | ترجمة | تصوير | كتبت | aus dem englischen | aus dem französischen |
aus dem russischen | traduit de l'anglais | traducido del inglés | z angielskiego | з англійської |
с английского | contributions
""",
}
