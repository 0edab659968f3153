"""What a site sets around a text in many languages: lines that ask, labels of topics, headings over other stories and comments."""

from __future__ import annotations

import pytest

from harbour import article, sentence

PARAGRAPHS = [sentence(number) for number in range(5)]
ASKING = [
    "Dapatkan update berita pilihan setiap hari dari Harbour. Mari bergabung di Grup Telegram, caranya klik link https://t.me/harbour, "
    "kemudian join. Anda harus install aplikasi Telegram terlebih dulu di ponsel.",
    *("请支持我们的报道，捐款给我们", "如果您喜欢这篇文章，请考虑捐助我们", "追蹤我們的臉書專頁", "メールマガジンに登録する", "뉴스레터를 구독하세요"),
    *("हमारी पत्रकारिता को सहयोग दें", "हमारे न्यूज़लेटर की सदस्यता लें", "हमें ट्विटर पर फॉलो करें", "আমাদের নিউজলেটারে সাবস্ক্রাইব করুন", "ফেসবুকে আমাদের অনুসরণ করুন"),
    *("ادعم صحافتنا المستقلة بتبرعك", "تابعونا على فيسبوك", "شارك المقال", "در خبرنامه ما عضو شوید", "ما را در تلگرام دنبال کنید", "اشتراک‌گذاری"),
    *("תמכו בעיתונות העצמאית שלנו", "עקבו אחרינו בפייסבוק", "ร่วมสนับสนุนสื่ออิสระของเรา", "ติดตามเราทางเฟซบุ๊ก", "แชร์บทความนี้"),
    *("გამოიწერეთ ჩვენი <a href=https://t.me/harbour>არხი</a>", "შემოგვიერთდით ფეისბუქზე"),
    *("Hãy ủng hộ chúng tôi", "Στηρίξτε την ανεξάρτητη δημοσιογραφία μας", "Ακολουθήστε μας στο Facebook", "Bizi Twitter’da takip edin", "Támogasd a munkánkat"),
    *("Et necessitem. Fes-te subscriptor del Port", "Irakurle hori: portuko kazetaritzak zure laguntza behar du.", "Venujte nám 2 % z dane", "Adód 1%-ával is segíthetsz"),
    *("Redirecționează 3,5% din impozitul tău", "Przekaż nam 1,5% podatku", "Dona il tuo 5x1000 al giornale del porto", "የቴሌግራም ቻናላችንን ይቀላቀሉ"),
    *("Fes-te'n sòcia i ajuda'ns a continuar: suma-t'hi.", "Στήριξέ μας", "Sen de destek ol.", "Dacă ți-a plăcut acest text, susține Portul cu o donație.", "Підтримай нас на Патреоні!"),
    *("Sviđa ti se ovaj tekst? Podrži nas.", "Kas artikkel meeldis? Toeta meid.", "Patiko straipsnis? Paremkite mus.", "Patika raksts? Atbalsti mūs.", "Gostaste deste artigo? Apoia-nos."),
    "Харесва ли ви текстът? Подкрепете ни.",
    *("此文限时免费阅读。成为会员，畅读全文", "לכל העדכונים והידיעות, הצטרפו לערוץ הוואטסאפ של הנמל"),
    *("点击上方蓝字关注港口周刊", "长按识别二维码，关注港口周刊", "點擊上方藍字追蹤我們", "ランキングに参加しています。応援お願いします"),
    *("Kövess minket a Facebookon", "Seuraa meitä Facebookissa", "Jaa artikkeli", "Tufuate kwenye Facebook", "Jiandikishe kupokea jarida letu", "Dukung jurnalisme kami dengan donasi"),
    *("Daftar untuk menerima buletin kami.", "Jiandikishe kupata jarida letu.", "Přihlaste se k odběru našeho newsletteru.", "Prijavite se na naš bilten."),
    *("Susține jurnalismul independent.", "हमारी स्वतंत्र पत्रकारिता को सहयोग दें।", "আমাদের ফেসবুকে অনুসরণ করুন।", "フェイスブックでフォローしてください。"),
]  # fmt: skip
TOPICS = [
    "Từ khóa: hải đăng, ngư dân",
    "برچسب‌ها: فانوس، ماهیگیری",
    "टैग: प्रकाश स्तंभ, मछली",
    "ট্যাগ: বাতিঘর, জেলে",
    "แท็ก: ประภาคาร, ประมง",
    "Címkék: világítótorony, halászat",
]
OTHERS = [
    "Lisää aiheesta",
    "Olvasd el ezt is",
    "Περισσότερα",
    "Ещё по теме",
    "עוד בנושא",
    "קראו גם",
    "ข่าวที่เกี่ยวข้อง",
    "อ่านข่าว :",
    "関連リンク",
    "مطالب مرتبط",
    "Habari zaidi",
    "წაიკითხეთ აგრეთვე",
    "相關新聞",
    *("Lea más", "Sigue leyendo", "Confira também", "Lisez aussi", "Leggi tutto", "Lees verder", "Читати також", "Citește mai mult"),
    *("اقرأ أيضًا", "خبرهای مرتبط", "সংশ্লিষ্ট লেখা", "阅读更多", "더 읽기", "Baca selengkapnya", "Διαβάστε περισσότερα"),
]  # fmt: skip
COMMENTS = [
    "Hozzászólások (3)",
    "Kommentit (3)",
    "Maoni (3)",
    "Σχόλια (3)",
    "التعليقات (3)",
    "نظرات",
    "टिप्पणियाँ (3)",
    "মন্তব্য (৩)",
    "ความคิดเห็น",
    "3 תגובות",
    "留言 (3)",
    "Коментарі",
]


def left(inner: str, at: int) -> list[str]:
    """What stays of something between the paragraphs of an article or behind them."""
    text = [f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS]
    found = article("".join([*text[:at], inner, *text[at:]])).text.split("\n")
    return [line for line in found if line not in PARAGRAPHS]


@pytest.mark.parametrize("at", [3, 5])
@pytest.mark.parametrize("line", ASKING)
def test_a_line_that_asks_goes(line: str, at: int) -> None:
    assert left(f"<p>{line}</p>", at) == []


@pytest.mark.parametrize("line", ["责任编辑：", "上一篇", "返回頂部"])
def test_a_label_or_a_button_alone_goes(line: str) -> None:
    assert left(f"<p>{line}</p>", 5) == []


def test_a_sentence_that_begins_so_stays() -> None:
    assert left("<p>上一篇写的是灯塔，这一篇要写的是港口里的人。</p>", 3) == [
        "上一篇写的是灯塔，这一篇要写的是港口里的人。"
    ]


@pytest.mark.parametrize("line", TOPICS)
def test_topics_behind_the_text_go(line: str) -> None:
    assert left(f"<p>{line}</p>", 5) == []


@pytest.mark.parametrize("line", OTHERS)
def test_a_heading_over_other_stories_goes(line: str) -> None:
    assert (
        left(
            f"<p><b>{line}</b></p><ul><li><a href=/a>A strike in the port</a></li><li><a href=/b>Fewer fish</a></li></ul>",
            3,
        )
        == []
    )


@pytest.mark.parametrize("line", COMMENTS)
def test_what_readers_wrote_goes(line: str) -> None:
    assert left(f"<h3>{line}</h3><p>I have seen it myself!</p>", 5) == []


@pytest.mark.parametrize(
    "line",
    [
        "“আমাদের সহায়তা দরকার,” বলেন তিনি।",
        "Jaa artikkelit kuuluivat hänelle kerran, ja hän piti niistä enemmän kuin mistään muusta.",
        "“Ikuti kami,” kata nelayan itu.",
        "הצטרפו לערוץ הוואטסאפ של הנמל מאתיים דייגים ביום אחד, ואיש לא ידע מי הקים אותו.",
        "渡船本周限时免费，周一起再向对岸的村民收钱。",
        "长按机身侧面的按钮三秒，灯塔的旧灯就会重新亮起来，看守人说这是他父亲留下的办法。",
        "Přihlaste se k odběru mýtného, řekl starosta, a most bude váš do jara.",
        "Lea más libros, le dijo la maestra, y el barco no le parecerá tan lento.",
        "Necessitem el moll nou abans de l’hivern, va dir el patró de la barca.",
    ],
)
def test_what_somebody_says_stays(line: str) -> None:
    assert left(f"<p>{line}</p>", 3) == [line]


@pytest.mark.parametrize(
    "line",
    [
        *("欢迎关注我的微信公众号：港口笔记。", "如果觉得文章对你有帮助，欢迎点赞、收藏、转发。", "喜欢这篇文章的话，请打赏支持一下作者。", "觉得不错的话，点个在看吧。"),
        *("如有错误，欢迎在评论区指出。", "原创不易，转载请注明出处。", "转载请注明出处：https://harbour.example/1", "著作权归作者所有。商业转载请联系作者获得授权。"),
        *("役に立ったらいいねをお願いします。", "この記事が役に立ったらサポートをお願いします。", "転載の際はご連絡ください。"),
        *("공감과 댓글은 큰 힘이 됩니다.", "도움이 되셨다면 공감 한 번 부탁드려요.", "이웃 추가하고 새 글을 받아 보세요."),
        "Discuss this post on Hacker News.",
    ],
)  # fmt: skip
def test_what_a_blogger_asks_for_at_the_end_goes(line: str) -> None:
    assert left(f"<p>{line}</p>", 5) == []


@pytest.mark.parametrize(
    "line",
    [
        *("他在日记里写道，欢迎来借书，看完请放回原处。", "如果觉得冷，就多穿一件衣服再去码头。", "在公众号上，她关注了三百个图书室。"),
        *("最後まで読んでいただき、ありがとうございました。", "役に立ったのは古い海図だけでした。"),
        *("읽어 주셔서 감사합니다.", "이웃들은 모두 낫을 들고 왔다."),
        "They discuss this post on the quay every Thursday, and nobody minds.",
    ],
)  # fmt: skip
def test_what_only_begins_like_it_stays(line: str) -> None:
    assert left(f"<p>{line}</p>", 5) == [line]
