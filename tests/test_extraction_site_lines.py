"""What sites of many languages set below any text of theirs goes; last paragraphs that tell of the same things stay."""

from __future__ import annotations

import pytest

import republish
from republish import Page
from republish.extraction.words.lines.site_lines import is_site_line, leads_to_followers

CALLS = {
    "ar": ["تابعوا آخر الأخبار عبر قناتنا على تلغرام.", "جميع الحقوق محفوظة، ولا يجوز نسخ أي من محتويات الموقع دون إذن.", "حمّل تطبيقنا الآن لمتابعة آخر المستجدات."],
    "bn": ["আমাদের ইউটিউব চ্যানেল সাবস্ক্রাইব করুন।", "সর্বস্বত্ব সংরক্ষিত। লিখিত অনুমতি ছাড়া কোনো লেখা পুনঃপ্রকাশ করা যাবে না।"],
    "el": ["Ακολουθήστε μας στο Google News και μάθετε πρώτοι όλες τις ειδήσεις.", "Απαγορεύεται η αναδημοσίευση χωρίς την άδεια του εκδότη."],
    "fa": ["کانال تلگرام ما را دنبال کنید.", "تمام حقوق محفوظ است و بازنشر مطالب بدون اجازه ممنوع است."],
    "he": ["הצטרפו לערוץ הוואטסאפ שלנו.", "מצאתם טעות בכתבה? כתבו לנו.", "תמכו בעיתונות עצמאית."],
    "hi": ["हमारे यूट्यूब चैनल को सब्सक्राइब करें।", "स्वतंत्र पत्रकारिता का समर्थन करें।"],
    "id": ["Ikuti berita terbaru kami di Google News.", "Unduh aplikasi kami untuk membaca berita lebih cepat."],
    "ja": ["本サイトに掲載の記事、写真などの無断転載を禁じます。", "最新記事をメールでお届けします。無料登録はこちらから。", "LINEで友だち追加して最新ニュースを受け取ろう。"],
    "ko": ["이 기사는 언론사에서 정치 섹션으로 분류했습니다.", "당신의 후원이 좋은 기사를 만듭니다."],
    "pl": ["Dołącz do nas na Facebooku.", "Znalazłeś błąd? Daj nam znać."],
    "ru": ["При использовании материалов активная ссылка на сайт обязательна.", "Больше новостей — в нашем телеграм-канале, подпишитесь!", "Все права защищены. Перепечатка без разрешения редакции запрещена."],
    "th": ["ติดตามข่าวล่าสุดได้ที่ช่องไลน์ของเรา", "สงวนลิขสิทธิ์ ห้ามคัดลอกหรือเผยแพร่ซ้ำโดยไม่ได้รับอนุญาต"],
    "tr": ["Bizi Google Haberler'de takip edin.", "Tüm hakları saklıdır. Yazılı izin alınmadan yayımlanamaz."],
    "uk": ["Долучайтеся до спільноти читачів у Facebook.", "Усі права захищено. Передрук без дозволу редакції заборонено."],
    "vi": ["Theo dõi chúng tôi trên Google News.", "Bạn đọc có ý kiến xin gửi về tòa soạn."],
    "ca": ["Segueix-nos a Instagram."],
    "da": ["Hent vores app og gå ikke glip af noget.", "Er der en fejl i teksten? Skriv til os."],
    "de": ["Fehler entdeckt? Schreiben Sie uns.", "Nachdruck, auch auszugsweise, nur mit Genehmigung der Redaktion.", "Ihre Spende macht unsere Arbeit möglich."],
    "en": ["For more stories like this, follow our WhatsApp channel.", "Spotted a mistake in this article? Let us know.", "Reproduction in whole or in part without written permission is prohibited.", "Your donation keeps this newsroom going.", "To continue reading, become a member today.", "Win two tickets: enter our prize draw.", "Turn on notifications so you never miss an update."],
    "es": ["Descarga nuestra aplicación y no te pierdas nada.", "¿Un error en el texto? Escríbenos.", "Prohibida su reproducción sin permiso escrito de la editorial."],
    "fr": ["Recevez chaque matin l'essentiel de l'actualité dans votre boîte mail.", "Une erreur dans cet article ? Écrivez-nous."],
    "it": ["Aiutaci a restare liberi e indipendenti.", "Riproduzione vietata senza autorizzazione scritta dell'editore."],
    "nl": ["Blijf op de hoogte en volg ons op Instagram.", "Download onze app en mis niets."],
    "no": ["Funnet en feil? Si fra til oss."],
    "pt": ["Partilhe este artigo com os seus amigos.", "A sua doação mantém esta redação viva.", "Para continuar a ler, torne-se assinante."],
    "sv": ["Hjälp oss att förbli oberoende.", "Kopiering av artikeln utan tillstånd är förbjuden."],
    "eu": ["Jarrai gaitzazu Instagramen.", "Harpidetu gure buletinera."],
    "fi": ["Tilaa uutiskirjeemme.", "Tue riippumatonta journalismia."],
    "hu": ["Iratkozzon fel hírlevelünkre!", "Támogassa a független újságírást!"],
    "hy": ["Հետևեք մեզ Telegram-ում:"],
    "ka": ["გამოგვყევით ფეისბუქზე."],
    "kk": ["Telegram арнамызға жазылыңыз."],
    "lt": ["Pastebėjote klaidą? Praneškite mums."],
    "mn": ["Манай Facebook хуудсыг дагаарай."],
    "sq": ["Abonohuni në buletinin tonë."],
    "sr": ["Преузмите нашу апликацију."],
    "sw": ["Jiunge na chaneli yetu ya WhatsApp."],
    "ur": ["ہمارے واٹس ایپ چینل کو فالو کریں۔"],
    "uz": ["Telegram kanalimizga obuna bo‘ling."],
    "zh": ["免责声明：本文仅代表作者个人观点，与本网无关，请读者仅作参考。", "更多精彩内容，请关注海岛网官方微信公众号。", "【版权声明】凡本网注明“来源：XXX”的作品，均转载自其它媒体。"],
}  # fmt: skip
TOLD = {
    "ar": "وقال العمدة إن قناة البلدية على تلغرام ستنشر المواعيد الجديدة كل مساء.",
    "bn": "মেয়র বলেছেন, নতুন সময়সূচি প্রতি সন্ধ্যায় টেলিগ্রাম চ্যানেলে দেওয়া হবে।",
    "el": "Ο δήμαρχος είπε ότι τα νέα δρομολόγια θα ανακοινώνονται κάθε βράδυ στο Facebook.",
    "fa": "شهردار گفت که کانال تلگرام شهرداری هر شب زمان‌بندی تازه را منتشر می‌کند.",
    "he": "ראש המועצה אמר כי לוח הזמנים יפורסם בטלגרם מדי ערב.",
    "hi": "महापौर ने कहा कि नई समय-सारणी हर शाम टेलीग्राम चैनल पर दी जाएगी।",
    "id": "Wali kota mengatakan jadwal baru akan diumumkan setiap malam di kanal Telegram kota itu.",
    "ja": "町は公式アプリで新しい時刻表を知らせ、希望者の登録を受け付けているという。",
    "ko": "시장은 새 시간표를 매일 저녁 텔레그램 채널에 올리겠다고 말했다.",
    "pl": "Burmistrz powiedział, że nowy rozkład będzie ogłaszany co wieczór na Facebooku.",
    "ru": "После этого оператор закрыл свой канал и удалил приложение, сообщил мэр.",
    "th": "นายกเทศมนตรีกล่าวว่าตารางใหม่จะประกาศทุกเย็นทางวิทยุ",
    "tr": "Belediye başkanı yeni tarifenin her akşam Telegram kanalında duyurulacağını söyledi.",
    "uk": "Мер попросив мешканців стежити за новинами в каналі адміністрації.",
    "vi": "Thị trưởng nói rằng lịch mới sẽ được đăng mỗi tối trên trang Facebook của thị trấn.",
    "zh": "镇长说，新的时刻表每天晚上会在镇政府的微信群里公布。",
}
NARRATED = {
    "de": "Der Nachdruck der Karte braucht die Genehmigung der Familie, die sie sofort gab.",
    "en": "The reproduction of the old map needed the permission of the family, who gave it at once.",
    "en-continue": "To continue, the council needs the money of the county, which has not answered yet.",
    "en-poll": "The poll found that most people would vote for the bridge.",
    "es-team": "Gana nuestro equipo, y la plaza se llena de gente hasta el alba.",
    "en-error": "He had made an error, and the office told him so by letter a week later.",
    "en-follow": "Follow the coast for a mile, and the quay comes into sight behind the last house.",
    "en-share": "She shares the pictures with friends, and our work is seen on Facebook.",
    "es": "Comparte piso con dos marineros y descarga el pescado al amanecer.",
    "fr": "Elle partage les photos avec ses amis et suit le port sur Instagram.",
    "it": "Scarica il pesce all'alba e condivide la casa con due marinai.",
    "sv": "Företaget delar planen med de boende i maj och följer råden.",
    "ar": "وتابع المتحدث على تويتر أن العبارة ستعود غدا، وانضم إلى القناة كثيرون وشارك في البث المئات.",
    "he": "תושבים רבים הצטרפו לקבוצה בטלגרם ועקבו אחר העדכונים של המועצה.",
    "hi": "बच्चों को पढ़ने के लिए ऐप दिया गया और यूट्यूब पर पाठ रखे गए।",
    "id": "Ia mengikuti kanal Telegram itu setiap malam bersama teman sekolahnya.",
    "pl": "Wielu widzów polubiło kanał, a inni obserwują go na Facebooku, gdzie wspierają załogę.",
    "ro": "Primarul urmărește canalul Telegram și susține ziarul, iar firma distribuie programul pe Facebook.",
    "th": "ตำรวจติดตามเรือจากช่องทางน้ำและพบเพจหนึ่งที่บอกเวลา",
    "tr": "Köylüler tarifeyi Facebook sayfasından takip edecek, destek ise belediyeden gelecek.",
    "vi": "Anh chia sẻ trên Facebook rằng chuyến phà cuối đã rời bến lúc nửa đêm.",
    "zh": "她打开微信，在公众号上关注了三百个图书室。",
    "fi": "Hän seuraa kanavaa, jolla on tilaa vain yhdelle, eikä tue journalismia muualla.",
}
PROSE = [
    "The ferry had been late every morning since the spring, and people in the village no longer asked why it was so.",
    "Engineers found cracks in the landing stage during an inspection, and the operator closed the outer berth for repairs.",
    "Passengers now wait in a tent beside the car park, where the wind comes straight off the water on most days.",
]


BANS = {
    "lt": "Draudžiama portalo informaciją kopijuoti ir platinti be raštiško redakcijos sutikimo.",
    "lv": "Materiālu pārpublicēšana bez redakcijas atļaujas ir aizliegta.",
    "et": "Artikli kopeerimine ja levitamine ilma toimetuse loata on keelatud.",
    "pl": "Kopiowanie i rozpowszechnianie materiałów bez zgody redakcji jest zabronione.",
    "cs": "Kopírování a šíření obsahu bez písemného souhlasu redakce je zakázáno.",
    "sk": "Šírenie a kopírovanie obsahu bez súhlasu redakcie je zakázané.",
    "hu": "A cikk utánközlése csak a szerkesztőség írásos engedélyével lehetséges.",
    "ro": "Reproducerea materialelor fără acordul scris al redacției este interzisă.",
    "bg": "Препечатването на материали без разрешение на редакцията е забранено.",
    "ru": "Перепечатка материалов без согласия редакции запрещена.",
    "uk": "Передрук матеріалів без згоди редакції заборонено.",
    "hr": "Prenošenje sadržaja bez dozvole redakcije nije dopušteno.",
    "sr": "Преношење текстова без дозволе редакције није дозвољено.",
    "sl": "Razmnoževanje in objavljanje vsebin brez pisnega soglasja uredništva ni dovoljeno.",
    "el": "Απαγορεύεται η αναδημοσίευση χωρίς την άδεια της εφημερίδας.",
    "tr": "Haberlerimiz izinsiz kopyalanamaz ve yayınlanamaz.",
    "ar": "يمنع إعادة نشر المواد دون إذن مسبق من إدارة الموقع.",
    "fa": "بازنشر مطالب بدون اجازه کتبی ممنوع است.",
    "he": "אין להעתיק או להפיץ את הכתבות ללא אישור בכתב.",
    "id": "Dilarang menyalin atau memperbanyak isi berita tanpa izin redaksi.",
    "vi": "Nghiêm cấm sao chép nội dung khi chưa được sự đồng ý bằng văn bản của tòa soạn.",
    "hi": "बिना अनुमति इस लेख का पुनर्प्रकाशन वर्जित है।",
}
"""What nobody may do with a text without leave."""


@pytest.mark.parametrize("line", BANS.values(), ids=BANS)
def test_a_ban_on_copies_is_the_sites_in_any_language(line: str) -> None:
    assert is_site_line(line)


@pytest.mark.parametrize(
    "line",
    ["Sąd zakazał kopiowania obrazu.", "Сад увидел копию картины без рамы.", "Výstava ukazuje kopírování starých map."],
)
def test_what_is_told_of_copies_is_not(line: str) -> None:
    assert not is_site_line(line)


@pytest.mark.parametrize("line", [line for lines in CALLS.values() for line in lines])
def test_what_a_site_says_below_its_texts_is_known(line: str) -> None:
    assert is_site_line(line)


@pytest.mark.parametrize("line", NARRATED.values(), ids=NARRATED)
def test_what_somebody_did_is_no_call_though_it_has_its_words(line: str) -> None:
    assert not is_site_line(line)


@pytest.mark.parametrize(
    ("line", "rules"),
    [
        ("Comments are moderated and appear after some time.", True),
        ("ATENÇÃO: Comentários que ofendem não serão aprovados pelo moderador.", True),
        ("Kommentare werden vor der Veröffentlichung moderiert.", True),
        ("The president's comments will be removed from the record.", False),
        ("His comments drew anger in the town.", False),
    ],
)
def test_what_is_said_of_comments_before_they_are_made_is_the_sites(line: str, rules: bool) -> None:
    assert is_site_line(line) is rules


def test_where_such_a_line_leads_is_told_by_its_host() -> None:
    addresses = ["https://t.me/island", "https://whatsapp.com/channel/1", "https://quay.example/app", "/kanal"]
    assert [leads_to_followers(address) for address in addresses] == [True, True, False, False]


@pytest.mark.parametrize("line", TOLD.values(), ids=TOLD)
def test_what_a_text_tells_of_such_things_is_not(line: str) -> None:
    assert not is_site_line(line)


BOXES = ["<p>{}</p>", "<p><strong><em>{}</em></strong></p>"]


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("line", [lines[0] for lines in CALLS.values()], ids=CALLS)
def test_such_a_line_goes_from_the_end_of_a_text_and_is_told(line: str, box: str) -> None:
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    page = f"<html><title>Late</title><body><main><h1>Late</h1><div class='content'>{text}{box.format(line)}</div></main></body></html>"
    article = republish.extract(Page.from_html(page, "https://island.example/late"))
    assert article.text.split("\n") == PROSE
    assert any(line in change.words for change in article.changes)


AMID = ["<p><strong>{}</strong></p>", '<div class="x-block"><p>{}</p></div>']


@pytest.mark.parametrize("box", AMID)
@pytest.mark.parametrize("line", [lines[0] for lines in CALLS.values()], ids=CALLS)
def test_such_a_line_goes_from_amid_a_text_where_it_is_set_apart(line: str, box: str) -> None:
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    later = "".join(f"<p>{said.replace('the ', 'that ')}</p>" for said in PROSE)
    page = f"<html><title>Late</title><body><main><h1>Late</h1><div class='content'>{text}{box.format(line)}{later}</div></main></body></html>"
    article = republish.extract(Page.from_html(page, "https://island.example/late"))
    assert line not in article.text
    assert all(said in article.text for said in PROSE)


@pytest.mark.parametrize("line", TOLD.values(), ids=TOLD)
def test_a_plain_paragraph_that_tells_of_it_stays_amid(line: str) -> None:
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    page = f"<html><title>Late</title><body><main><h1>Late</h1><div class='content'>{text}<p>{line}</p>{text}</div></main></body></html>"
    assert line in republish.extract(Page.from_html(page, "https://island.example/late")).text


def test_a_note_on_the_text_that_asks_further_on_stays() -> None:
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    note = "Correction: the landing stage was built in 1974. Spotted another error? Let us know."
    page = f"<html><title>Late</title><body><main><h1>Late</h1><div class='content'>{text}<p><em>{note}</em></p></div></main></body></html>"
    assert note in republish.extract(Page.from_html(page, "https://island.example/late")).text
