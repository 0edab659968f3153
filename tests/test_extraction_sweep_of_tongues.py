"""Lines that sites set around a text go in any language, and sentences that begin with their words stay."""

from __future__ import annotations

import re

import pytest

from harbour import left_of
from republish._data_files import data_table

AROUND = """
en: Share this article / 4 min read / Spotted an error? [Let us know] / Article continues below advertisement / Click to enlarge
de: Artikel teilen / Lesezeit: 4 Minuten / Fehler gefunden? [Jetzt melden] / Nach der Werbung weiterlesen / Zum Vergrößern klicken
fr: Partager cet article / Temps de lecture : 4 minutes / Une erreur ? [Signalez-la] / La suite après la publicité / Cliquez pour agrandir
es: Compartir / Tiempo de lectura: 4 minutos / ¿Has encontrado un error? [Avísanos] / El artículo continúa después de la publicidad / Haz clic para ampliar
pt: Partilhar / Tempo de leitura: 4 minutos / Encontrou um erro? [Avise-nos] / Continua após a publicidade / Clique para ampliar
it: Condividi questo articolo / Tempo di lettura: 4 minuti / Hai trovato un errore? [Segnalalo] / L’articolo continua dopo la pubblicità / Clicca per ingrandire
nl: Deel dit artikel / Leestijd: 4 minuten / Fout gezien? [Meld het ons] / Artikel gaat verder onder de advertentie / Klik om te vergroten
sv: Dela artikeln / Lästid: 4 minuter / Hittat ett fel? [Tipsa oss] / Artikeln fortsätter efter annonsen / Klicka för att förstora
da: Del artiklen / Læsetid: 4 minutter / Har du fundet en fejl? [Skriv til os] / Artiklen fortsætter efter annoncen / Klik for at forstørre
no: Del artikkelen / Lesetid: 4 minutter / Funnet en feil? [Tips oss] / Artikkelen fortsetter under annonsen / Klikk for å forstørre
fi: Jaa artikkeli / Lukuaika: 4 minuuttia / Huomasitko virheen? [Ilmoita siitä] / Juttu jatkuu mainoksen jälkeen / Suurenna kuva napsauttamalla
is: Deila grein / Lestími: 4 mínútur / Fannstu villu? [Láttu okkur vita] / Grein heldur áfram að neðan / Smelltu til að stækka
pl: Udostępnij ten artykuł / Czas czytania: 4 minuty / Znalazłeś błąd? [Napisz do nas] / Dalsza część artykułu pod materiałem wideo / Kliknij, aby powiększyć
cs: Sdílet článek / Doba čtení: 4 minuty / Našli jste chybu? [Napište nám] / Článek pokračuje pod reklamou / Kliknutím zvětšíte
sk: Zdieľať článok / Čas čítania: 4 minúty / Našli ste chybu? [Napíšte nám] / Článok pokračuje pod reklamou / Kliknutím zväčšíte
hu: Oszd meg a cikket / Olvasási idő: 4 perc / Hibát talált? [Írja meg nekünk] / A cikk a hirdetés után folytatódik / Kattintson a nagyításhoz
ro: Distribuie articolul / Timp de citire: 4 minute / Ai găsit o greșeală? [Scrie-ne] / Articolul continuă după publicitate / Click pentru a mări
bg: Споделете статията / Време за четене: 4 минути / Видяхте грешка? [Пишете ни] / Статията продължава след рекламата / Кликнете за увеличаване
sr: Podelite: / Време читања: 4 минута / Уочили сте грешку? [Јавите нам] / Текст се наставља испод огласа / Кликните за увећање
hr: Podijeli članak / Vrijeme čitanja: 4 minute / Uočili ste pogrešku? [Javite nam] / Tekst se nastavlja ispod oglasa / Kliknite za povećanje
sl: Delite članek / Čas branja: 4 minute / Ste opazili napako? [Pišite nam] / Članek se nadaljuje pod oglasom / Kliknite za povečavo
mk: Споделете ја статијата / Време за читање: 4 минути / Забележавте грешка? [Пишете ни] / Текстот продолжува под рекламата / Кликнете за зголемување
sq: Shpërndaje këtë artikull / Koha e leximit: 4 minuta / Gjetët një gabim? [Na shkruani] / Artikulli vazhdon poshtë reklamës / Kliko për ta zmadhuar
uk: Поширити / Час читання: 4 хвилини / Помітили помилку? Виділіть її та натисніть Ctrl+Enter / Продовження після реклами / Натисніть, щоб збільшити
ru: Поделиться статьёй / Время чтения: 4 минуты / Нашли ошибку? Выделите её и нажмите Ctrl+Enter / Продолжение после рекламы / Нажмите, чтобы увеличить
be: Падзяліцеся артыкулам / Час чытання: 4 хвіліны / Заўважылі памылку? Вылучыце яе і націсніце Ctrl+Enter / Працяг пасля рэкламы / Націсніце, каб павялічыць
lv: Dalies ar rakstu / Lasīšanas laiks: 4 minūtes / Pamanīji kļūdu? [Ziņo mums] / Raksts turpinās pēc reklāmas / Noklikšķini, lai palielinātu
lt: Pasidalinkite straipsniu / Skaitymo laikas: 4 minutės / Pastebėjote klaidą? [Praneškite] / Straipsnis tęsiamas po reklamos / Spustelėkite, kad padidintumėte
et: Jaga artiklit / Lugemisaeg: 4 minutit / Leidsid vea? [Anna teada] / Artikkel jätkub pärast reklaami / Suurendamiseks klõpsa
el: Μοιραστείτε το άρθρο / Χρόνος ανάγνωσης: 4 λεπτά / Βρήκατε κάποιο λάθος; [Ενημερώστε μας] / Το άρθρο συνεχίζεται μετά τη διαφήμιση / Κάντε κλικ για μεγέθυνση
tr: Bu haberi paylaş / Okuma süresi: 4 dakika / Hata mı gördünüz? [Bize bildirin] / Haberin devamı reklamdan sonra / Büyütmek için tıklayın
az: Xəbəri paylaş / Oxuma vaxtı: 4 dəqiqə / Səhv tapdınız? [Bizə yazın] / Xəbərin davamı reklamdan sonra / Böyütmək üçün klikləyin
ka: გააზიარეთ სტატია / კითხვის დრო: 4 წუთი / იპოვეთ შეცდომა? [მოგვწერეთ] / სტატია გრძელდება რეკლამის შემდეგ / დააჭირეთ გასადიდებლად
hy: Կիսվել հոդվածով / Ընթերցման ժամանակը՝ 4 րոպե / Սխա՞լ եք գտել։ [Գրեք մեզ] / Շարունակությունը՝ գովազդից հետո / Սեղմեք՝ մեծացնելու համար
ar: مشاركة / وقت القراءة: 4 دقائق / هل وجدت خطأ؟ [أخبرنا] / يستمر المقال بعد الإعلان / انقر لتكبير الصورة
he: שתפו את הכתבה / זמן קריאה: 4 דקות / מצאתם טעות? [דווחו לנו] / הכתבה ממשיכה אחרי הפרסומת / לחצו להגדלה
fa: این مطلب را به اشتراک بگذارید / زمان مطالعه: ۴ دقیقه / خطایی دیدید؟ [به ما بگویید] / ادامه مطلب پس از تبلیغ / برای بزرگ‌نمایی کلیک کنید
ur: یہ خبر شیئر کریں / مطالعے کا وقت: 4 منٹ / کوئی غلطی نظر آئی؟ [ہمیں بتائیں] / مضمون اشتہار کے بعد جاری ہے / بڑا کرنے کے لیے کلک کریں
hi: इस खबर को शेयर करें / पढ़ने का समय: 4 मिनट / कोई गलती दिखी? [हमें बताएं] / विज्ञापन के बाद खबर जारी है / बड़ा करने के लिए क्लिक करें
bn: খবরটি শেয়ার করুন / পড়ার সময়: ৪ মিনিট / কোনো ভুল চোখে পড়েছে? [আমাদের জানান] / বিজ্ঞাপনের পর সংবাদ চলমান / বড় করে দেখতে ক্লিক করুন
ta: இந்தச் செய்தியைப் பகிரவும் / வாசிப்பு நேரம்: 4 நிமிடங்கள் / பிழை கண்டீர்களா? [எங்களுக்குத் தெரிவிக்கவும்] / விளம்பரத்திற்குப் பிறகு செய்தி தொடர்கிறது / பெரிதாக்க சொடுக்கவும்
ne: यो समाचार सेयर गर्नुहोस् / पढ्ने समय: ४ मिनेट / कुनै त्रुटि देख्नुभयो? [हामीलाई भन्नुहोस्] / विज्ञापनपछि समाचार जारी / ठूलो बनाउन क्लिक गर्नुहोस्
id: Bagikan artikel ini / Waktu baca: 4 menit / Menemukan kesalahan? [Beri tahu kami] / Artikel berlanjut setelah iklan / Klik untuk memperbesar
ms: Kongsikan artikel ini / Masa membaca: 4 minit / Jumpa kesilapan? [Beritahu kami] / Artikel bersambung selepas iklan / Klik untuk besarkan
vi: Chia sẻ bài viết / Thời gian đọc: 4 phút / Phát hiện lỗi? [Báo cho chúng tôi] / Bài viết tiếp tục sau quảng cáo / Bấm để phóng to
th: แชร์บทความนี้ / เวลาในการอ่าน: 4 นาที / พบข้อผิดพลาด? [แจ้งเรา] / บทความยังมีต่อหลังโฆษณา / คลิกเพื่อขยาย
ko: 기사 공유하기 / 읽는 시간: 4분 / 오류를 발견하셨나요? [알려주세요] / 기사는 광고 뒤에 이어집니다 / 클릭하면 확대됩니다
ja: この記事をシェアする / 読了時間: 4分 / 誤りを見つけた方は[こちら]へ / 記事は広告の下に続きます / クリックで拡大
zh-Hans: 分享本文 / 阅读时间：4分钟 / 发现错误？[告诉我们] / 文章在广告后继续 / 点击放大
zh-Hant: 分享文章 / 閱讀時間：4分鐘 / 發現錯誤？[告訴我們] / 文章在廣告後繼續 / 點擊放大
sw: Shiriki habari hii / Muda wa kusoma: dakika 4 / Umeona kosa? [Tuambie] / Makala inaendelea baada ya tangazo / Bofya kukuza picha
ca: Comparteix aquest article / Temps de lectura: 4 minuts / Has trobat un error? [Avisa’ns] / L’article continua després de la publicitat / Feu clic per ampliar
eu: Partekatu artikulua / Irakurtzeko denbora: 4 minutu / Akatsen bat aurkitu duzu? [Idatzi guri] / Artikuluak iragarkiaren ondoren jarraitzen du / Egin klik handitzeko
"""
"""By language: to share, how long it takes to read, where to report a mistake, that the text goes on, how to enlarge; a link stands in brackets."""
PLAIN = """
Photo 1 of 12
Bild 1 av 12
صورة 1 من 12
2. kép a 12-ből
Uppfært 4. mars 2026 kl. 10:15
Објављено: 4. март 2026. у 10:15
শেয়ার করুন
Få nyhetene rett i innboksen. [Meld deg på]
Støt uafhængig journalistik. [Giv et bidrag]
Támogassa a független újságírást! [Támogatom]
Podprite neodvisno novinarstvo. [Donirajte]
Da biste videli ovaj sadržaj, morate prihvatiti kolačiće
Για να δείτε αυτό το περιεχόμενο πρέπει να αποδεχτείτε τα cookies
Šis raksts pieejams tikai abonentiem
この記事は有料会員限定です
Sekojiet mums [X]
Bizi [Telegram]-da izləyin
[Naslednji članek: Stari mlin]
Kuula artiklit (5 min)
"""
LABELED = """
Tagovi: [most], [opština]
Žymos: [tiltas], [taryba]
Kategoriat: [Uutiset]
Պիտակներ՝ [կամուրջ], [քաղաք]
Κατηγορία: [Ειδήσεις]
الكلمات المفتاحية: [جسر]، [بلدية]
Lestu líka: [Gamla brúin opnuð á ný]
Чытайце таксама: [Стары мост зноў адкрыты]
Bunu da oxuyun: [Köhnə körpü yenidən açıldı]
यो पनि पढ्नुहोस्: [पुरानो पुल फेरि खुल्यो]
இதையும் படிங்க: [பழைய பாலம் மீண்டும் திறப்பு]
مزید پڑھیں: [پرانا پل دوبارہ کھل گیا]
"""
SOURCES = """
Heimild: RÚV
Sursa: Agerpres
Vir: STA
Šaltinis: ELTA
Allikas: BNS
Mənbə: AZƏRTAC
წყარო: ინტერპრესნიუსი
Font: ACN
Iturria: EFE
"""
SENTENCES = """
Share this and pass it on, the leaflet said, and by noon the whole quay had read it.
Published in 1954, the book sold twelve copies.
Read also meant write in the old dialect, says the teacher, who collects such verbs.
Reading time is the hour after supper, and nobody on the island picks up a telephone then.
The Photo 1 of 12 was missing from the album.
Comments were few, and all of them were kind.
Anzeige erstattete am Montag der Wirt.
Reklama na mostě visela od pondělí.
Реклама на моста висеше от понеделник.
Um diesen Inhalt zu sehen, müssen Besucher ein Museum betreten, das nur im Sommer geöffnet ist.
La suite après la publicité de 1998 est connue : la marque a fait faillite.
Commentaires et rumeurs ont circulé tout l’été dans la vallée.
Lecture en 4 minutes montre en main, le maire a quitté la salle.
Compartir el agua fue siempre la norma en el valle, explica la alcaldesa.
Publicidad y política se mezclaron en la feria.
Sigue leyendo después de la cena, a la luz de una lámpara de aceite.
Fuente: así llaman los vecinos al pozo viejo, y de él beben todavía las ovejas.
Foto 1 de 12 decía el sobre, pero dentro no había ninguna.
Compartilhar a rede é costume antigo na praia, diz o pescador.
Temos: um barco, duas redes e nenhuma licença, resume ele.
Leia o mar, dizia o avô, e nunca se enganava.
Publicado em 1954, o romance vendeu doze exemplares.
Pubblicità in piazza ce n’era poca, e tutta dipinta a mano.
Stampa e radio ne parlarono per settimane.
Hai trovato un errore? gli chiese il capitano, e lui scosse la testa.
Geef een reactie, vroeg de burgemeester, maar niemand zei iets.
Lees verder dan de eerste bladzijde, zei de meester altijd.
Gepubliceerd werd het verslag pas in 2019.
Uppdaterad blev planen först 2019, när bron redan var stängd.
Lämna ett svar på fredag, stod det i brevet från kommunen.
Del brødet med mig, sagde han, og satte sig på kajen.
Se også på skyerne, siger skipperen, for de lyver aldrig.
Udgivet blev bogen først i 1954, og da var forfatteren død.
Del maten i to, sa kona, så rekker den.
Meld deg på båten før klokka åtte, sa styrmannen, ellers går den uten deg.
Annonse nummer to var mindre, og den ga svar.
Jaa leipä kahtia, sanoi isoäiti, ja niin tehtiin.
Vastaa ensin, huusi vartija, mutta kukaan ei sanonut mitään.
Lukuaika oli aina illalla, kun lehmät oli lypsetty.
Birt var skýrslan árið 2019, en enginn las hana.
Deila má um hvort brúin hafi verið nógu breið.
Heimild til veiða var veitt í maí.
Czas czytania skończył się, kiedy zgasło światło.
Zgłoś błąd, mówił mistrz, zanim znajdzie go ktoś inny.
Obsah džbánu vylil na zem a odešel.
Zdieľať jednu izbu s tromi bratmi nebolo ľahké.
Zdroj: tak volajú domáci prameň pod skalou, z ktorého pije celá dedina.
Hirdetés jelent meg a lapban, de senki sem jelentkezett.
Megosztás nélkül nincs békesség, mondta a révész.
Forrás fakadt a pince alatt, azért nedves a fal.
Megjelent 2019 márciusában egy könyv a hídról, de elfogyott.
Sus pe deal mai arde o singură lumină.
Publicat în 2019, raportul a fost uitat.
Sursa: așa îi spun localnicii izvorului de sub stâncă.
Съдържанието на бурето изтече на пода.
Споделете хляба, казваше баба, и винаги имаше за всички.
Реклама је висила на мосту од понедељка.
Извор под стеном напаја цело село.
Поделите хлеб, говорила је баба, и увек га је било за све.
Oglas je izašao u subotu, ali nitko se nije javio.
Izvor pod stijenom napaja cijelo selo.
Odgovori su stigli tek u svibnju.
Oglas je izšel v soboto, a se ni nihče oglasil.
Deli kruh na pol, je govorila babica.
Objavljeno poročilo je leta 2019 obležalo v predalu.
Джерело під скелею напуває ціле село.
Поділитися хлібом із сусідом було звичаєм.
Оновлено міст було лише 2019 року.
Наверх вела узкая лестница без перил.
Содержание смотрителя обходилось городу дорого.
Источник под скалой поит всю деревню.
Подписчиков у газеты было двенадцать.
Διαφήμιση στη γέφυρα κρεμόταν από τη Δευτέρα.
Πηγή κάτω από τον βράχο ποτίζει όλο το χωριό.
Περιεχόμενα του κιβωτίου ήταν δύο σχοινιά κι ένα φανάρι.
Kaynak kayanın altından çıkar, bütün köyü sular.
شارك الجيران في بناء السد، ولم يتأخر أحد.
إعلان معلق على الجسر منذ يوم الاثنين لم يقرأه أحد.
المصدر الوحيد للماء في القرية بئر قديمة.
שיתוף בעלי המלאכה היה תנאי של העירייה.
מקור המים של הכפר נמצא מתחת לסלע.
תגובה מן העירייה הגיעה רק בחודש מאי.
منبع آب روستا زیر صخره است و همه از آن می‌نوشند.
آگهی روی پل از دوشنبه آویزان بود و کسی آن را نخواند.
विज्ञापन पुल पर सोमवार से टँगा था, पर किसी ने नहीं पढ़ा।
स्रोत चट्टान के नीचे है और पूरा गाँव वहीं से पानी लेता है।
বিজ্ঞাপন সেতুর ওপর সোমবার থেকে ঝুলছিল, কেউ পড়েনি।
Sumber air desa ada di bawah batu besar.
Nguồn nước của làng nằm dưới tảng đá lớn.
โฆษณาบนสะพานแขวนอยู่ตั้งแต่วันจันทร์แต่ไม่มีใครอ่าน
광고는 월요일부터 다리에 걸려 있었지만 아무도 읽지 않았다.
출처가 분명하지 않은 물은 마시지 말라고 이장은 말했다.
共有の舟は今では一そうしかない。
印刷の仕事は祖父の代で終わった。
目录里没有那座桥。
Tangazo lilitundikwa darajani tangu Jumatatu, lakini hakuna aliyelisoma.
Chanzo cha maji ya kijiji kiko chini ya mwamba.
Publicitat al pont n’hi havia des de dilluns.
Font i safareig eren el centre del poble.
Partekatu ogia, zioen amonak, eta mahaia beti beteta zegoen.
Iturria harkaitz azpian dago, eta herri osoak hortik edaten du.
“Share this article,” the pilot read aloud, and laughed.
Photo 1 of 12 hung askew in the harbour office.
Bild 1 av 12 i serien hänger snett på hamnkontoret.
The keepers of the light wrote to the newspaper every week. [The letters] are still there.
Whoever had found a mistake was to write it into the book of errors. [Ada Moor] did so twice.
Uppfært 4. mars 2026 kl. 10:15 segir á skiltinu, en enginn hefur séð það gerast.
Sekojiet mums, sacīja lodzis, un neviens negāja.
"""


def _marked(line: str) -> str:
    return re.sub(r"\[([^\]]*)\]", r'<a href="/x/page">\1</a>', line)


def _lines() -> list[str]:
    said = [line for row in AROUND.split("\n") if row for line in row.partition(": ")[2].split(" / ")]
    return [*said, *filter(None, PLAIN.split("\n"))]


@pytest.mark.parametrize("line", _lines())
def test_what_a_site_says_around_its_texts_goes(line: str) -> None:
    assert left_of(f"<p>{_marked(line)}</p>", 2) == []


@pytest.mark.parametrize("line", list(filter(None, SENTENCES.split("\n"))))
def test_sentences_with_the_words_stay(line: str) -> None:
    assert left_of(f"<p>{_marked(line)}</p>", 2) == [line.replace("[", "").replace("]", "")]


@pytest.mark.parametrize("line", list(filter(None, LABELED.split("\n"))))
def test_topics_and_other_stories_go_with_their_labels(line: str) -> None:
    assert left_of(f"<p>{_marked(line)}</p>", 2) == []


@pytest.mark.parametrize("line", ["Commentaires", "Hozzászólások", "Kommentaarid", "3 kommentarer"])
def test_what_stands_over_comments_goes_from_the_end(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 4) == []


@pytest.mark.parametrize("line", list(filter(None, SOURCES.split("\n"))))
def test_a_source_named_behind_the_text_stays(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 4) == [line]


def test_cells_and_headings_with_the_words_stay() -> None:
    block = "<h2>Kommentar schreiben</h2><p>A line.</p><table><tr><td>Text size</td><td>12</td></tr></table>"
    assert left_of(block, 2)[-2:] == ["Text size", "12"]


@pytest.mark.parametrize("name", ["lines", "buttons", "linked_calls", "placeholders", "stamps", "reading_time"])
def test_the_words_are_in_small_letters_and_said_once_in_a_language(name: str) -> None:
    for words in data_table("extraction_around.toml")[name].values():
        assert words == list(dict.fromkeys(word.lower() for word in words))
        assert all(word == word.strip() for word in words)
