"""Words by which an article speaks of itself, and what it then says was done to it."""

SELVES = {
    "self": """
this article | this story | this report | this transcript | this piece | this post | this page |
this text | this item | this content | this interview | this video | this translation |
this publication | the article | the transcript | an abridged version | a version of this |
a longer version of this | parts of this article | unless otherwise stated | unless otherwise noted |
all content | all materials | цей матеріал | цей текст | ця стаття | цю статтю | матеріал | стаття |
цей переклад | эта статья | этот материал | этот текст | эту статью | материал | статья | cet article |
ce texte | ce contenu | ce reportage | este artículo | este texto | este contenido | esta noticia |
esta nota | esta publicación | dieser artikel | dieser beitrag | dieser text | dieses interview |
diesen artikel | der artikel | der beitrag | ten artykuł | ten tekst | ten materiał | artykuł | tekst |
bu haber | bu makale | bu yazı | bu içerik | bu metin | هذا المقال | هذا المحتوى | هذا الخبر |
هذا التقرير | هذه المادة | هذه الترجمة | questo articolo | questo testo | este artigo | esta matéria |
este conteúdo | dit artikel | 本文 | 本报道
""",
    "done_to": """
was generated | generated automatically | automatically generated | auto-generated | was produced |
was produced with | is part of | was first published | first published | first appeared |
originally appeared | originally published | was originally published | is republished |
was republished | was published in partnership | in partnership with | was commissioned |
was translated | has been translated | was edited | has been edited | edited for length |
condensed and edited | lightly edited | edited for clarity | was updated | has been updated |
was corrected | has been corrected | was amended | has been amended | was supported by | was funded by |
may contain | contains affiliate | is available in | is reserved for | is for subscribers |
is only available | is published under | is licensed under | is protected by | is the property of |
вперше опубліковано | опубліковано в рамках | перекладено | підготовлено в рамках |
створено за підтримки | створено в рамках | доповнюється | оновлено | впервые опубликован |
опубликован в рамках | переведен | подготовлен | обновлен* | дополняется | создан при поддержке |
a été traduit | a été publié | a été mis à jour | a été modifié | a été corrigé | est réservé |
est paru | est protégé | fue publicado | fue traducido | ha sido traducido | ha sido actualizad* |
ha sido corregid* | se publicó originalmente | está protegido | forma parte de | wurde übersetzt |
wurde aktualisiert | wurde korrigiert | wurde zuerst | erschien zuerst | erschien ursprünglich |
ist teil | wurde automatisch | ist nur für | został przetłumaczony | został zaktualizowany |
ukazał się pierwotnie | ukazał się | powstał we współpracy | powstał w ramach | jest dostępny |
çevrilmiştir | güncellenmiştir | ilk olarak | yayımlanmıştır | otomatik olarak | نشر أولا |
نشر لأول مرة | ترجم | تمت ترجمة | تم تحديث | جزء من | محمي | è stato tradotto | è stato aggiornato |
è stato pubblicato | foi traduzido | foi publicado | foi atualizad* | is vertaald
""",
}
