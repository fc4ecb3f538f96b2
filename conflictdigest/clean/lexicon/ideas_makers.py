"""Ideas of who made a text or picture and when: credits, papers, minutes, crafts."""

IDEAS = {
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
}
