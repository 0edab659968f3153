"""What licence statements of Asia, Africa and the Middle East take out of their licence, and how their agencies sign."""

from __future__ import annotations

import pytest

import republish
from republish import Page, Use

GRANTS = {
    "ar": "جميع محتويات هذا الموقع منشورة بموجب {رخصة المشاع الإبداعي}.",
    "he": "התוכן באתר מתפרסם ברישיון {Creative Commons}.",
    "fa": "محتوای این سایت تحت {پروانه کریتیو کامنز} منتشر می‌شود.",
    "ur": "اس ویب سائٹ کا مواد {کریٹیو کامنز لائسنس} کے تحت شائع کیا جاتا ہے۔",
    "hi": "इस वेबसाइट की सामग्री {क्रिएटिव कॉमन्स लाइसेंस} के तहत उपलब्ध है।",
    "bn": "এই ওয়েবসাইটের সকল লেখা {ক্রিয়েটিভ কমন্স লাইসেন্স}-এর অধীনে প্রকাশিত।",
    "id": "Seluruh konten di situs ini diterbitkan dengan {lisensi Creative Commons}.",
    "ms": "Kandungan laman web ini diterbitkan di bawah {lesen Creative Commons}.",
    "ja": "当サイトのコンテンツは{クリエイティブ・コモンズ}の下に提供されています。",
    "ko": "이 사이트의 콘텐츠는 {크리에이티브 커먼즈}에 따라 이용할 수 있습니다.",
    "zh": "本站内容采用{知识共享署名-非商业性使用 4.0 国际许可协议}进行许可。",
    "zh-Hant": "本站內容採用{創用CC 姓名標示-非商業性 4.0}授權。",
    "vi": "Nội dung trên trang này được phát hành theo {giấy phép Creative Commons}.",
    "th": "เนื้อหาในเว็บไซต์นี้เผยแพร่ภายใต้{สัญญาอนุญาตครีเอทีฟคอมมอนส์ 4.0}",
    "sw": "Maudhui ya tovuti hii yamechapishwa chini ya {leseni ya Creative Commons}.",
    "tr": "Bu sitedeki içerik {Creative Commons lisansı} ile yayımlanmıştır.",
}
TEXTS = {
    "ar": "ذهبت النساء إلى النهر قبل الفجر، ولم تتكلم واحدة منهن في الطريق.",
    "he": "הנשים ירדו אל הנהר לפני הזריחה, ואף אחת לא דיברה בדרך.",
    "fa": "زنان پیش از سپیده‌دم به سوی رودخانه رفتند و هیچ‌کدام در راه سخن نگفت.",
    "ur": "عورتیں صبح سے پہلے دریا کی طرف گئیں اور راستے میں کوئی نہ بولا۔",
    "hi": "औरतें भोर से पहले नदी की ओर गईं और रास्ते में कोई नहीं बोली।",
    "bn": "মেয়েরা ভোরের আগে নদীর দিকে গেল, পথে কেউ কথা বলল না।",
    "id": "Para perempuan turun ke sungai sebelum fajar, dan tak seorang pun bicara di jalan.",
    "ms": "Kaum wanita turun ke sungai sebelum fajar, dan tiada siapa bercakap di jalan.",
    "ja": "女たちは夜明け前に川へ下り、道中だれも口をきかなかった。",
    "ko": "여자들은 새벽이 오기 전에 강으로 내려갔고 길에서는 아무도 말하지 않았다.",
    "zh": "天还没亮，女人们就往河边走去，一路上谁也没有说话。",
    "zh-Hant": "天還沒亮，女人們就往河邊走去，一路上誰也沒有說話。",
    "vi": "Những người phụ nữ xuống sông trước bình minh, và trên đường không ai nói lời nào.",
    "th": "ผู้หญิงลงไปที่แม่น้ำก่อนรุ่งสาง และไม่มีใครพูดอะไรระหว่างทาง",
    "sw": "Wanawake walishuka mtoni kabla ya alfajiri, na hakuna aliyesema neno njiani.",
    "tr": "Kadınlar şafaktan önce nehre indiler ve yolda kimse konuşmadı.",
}


def page(language: str, *, behind: str = "", first: str = "", last: str = "") -> Page:
    """An article in the language under a licence that the site's footer grants; `behind` follows the grant."""
    linked = '<a href="https://creativecommons.org/licenses/by-nc/4.0/">'
    grant = GRANTS[language].replace("{", linked).replace("}", "</a>")
    lines = [first, *[f"{TEXTS[language]} {number}." for number in range(1, 7)], last]
    body = "".join(f"<p>{line}</p>" for line in lines if line)
    return Page.from_html(
        f'<html lang="{language}"><body><article><h1>{TEXTS[language][:12]}</h1>{body}</article>'
        f"<footer><p>{grant} {behind}</p></footer></body></html>",
        "https://harbour.example/a",
    )


def review(found: Page) -> tuple[str, str | None, set[str]]:
    """The verdict, the licence, and what the findings ask."""
    made = republish.review(found, use=Use(commercial=False))
    asked = {finding.code for finding in made.findings if finding.level != "info"}
    return made.verdict, made.license.id if made.license else None, asked


TAKEN_OUT = [
    ("ar", "لا تشمل الرخصة المواد المنقولة عن الوكالات."),
    ("ar", "المقالات المترجمة غير مشمولة بهذه الرخصة."),
    ("he", "הרישיון אינו חל על כתבות של סוכנויות."),
    ("he", "המאמרים המתורגמים אינם כלולים ברישיון."),
    ("fa", "مقاله‌های ترجمه‌شده مشمول این پروانه نیستند."),
    ("fa", "این پروانه شامل مطالب خبرگزاری‌ها نمی‌شود."),
    ("ur", "ایجنسیوں کے مضامین اس لائسنس میں شامل نہیں ہیں۔"),
    ("hi", "यह लाइसेंस अनूदित लेखों पर लागू नहीं होता।"),
    ("bn", "অনূদিত লেখা এই লাইসেন্সের আওতায় পড়ে না।"),
    ("bn", "এই লাইসেন্স অতিথি লেখার ক্ষেত্রে প্রযোজ্য নয়।"),
    ("id", "Artikel dari kantor berita tidak termasuk dalam lisensi ini."),
    ("ms", "Artikel agensi tidak termasuk dalam lesen ini."),
    ("ja", "寄稿記事は対象外です。"),
    ("ja", "ただし、翻訳記事は除きます。"),
    ("ja", "転載記事には適用されません。"),
    ("ko", "기고문은 제외됩니다."),
    ("ko", "번역 기사에는 이 라이선스가 적용되지 않습니다."),
    ("zh", "转载文章不在此许可范围内。"),
    ("zh-Hant", "翻譯文章不適用本授權。"),
    ("vi", "Giấy phép không áp dụng cho bài dịch."),
    ("th", "ทั้งนี้ไม่รวมบทความแปล"),
    ("sw", "Makala za wageni hazijajumuishwa katika leseni hii."),
    ("tr", "Ajans haberleri bu lisansa dahil değildir."),
]


@pytest.mark.parametrize(("language", "behind"), TAKEN_OUT)
def test_texts_that_a_sentence_behind_the_grant_takes_out_are_a_question(language: str, behind: str) -> None:
    verdict, license_id, asked = review(page(language, behind=behind))
    assert (verdict, license_id, asked) == ("ask", "CC-BY-NC-4.0", {"exception-stated"})


PICTURES_ALONE = [
    ("ar", "الصور غير مشمولة بهذه الرخصة."),
    ("he", "הרישיון אינו חל על תצלומים."),
    ("fa", "بازنشر عکس‌های خبرگزاری‌ها مشمول این پروانه نیست."),
    ("ur", "تصاویر اس لائسنس میں شامل نہیں ہیں۔"),
    ("hi", "यह लाइसेंस एजेंसी की तस्वीरों पर लागू नहीं होता।"),
    ("bn", "এই লাইসেন্স ছবির ক্ষেত্রে প্রযোজ্য নয়।"),
    ("id", "Lisensi ini tidak berlaku untuk foto kantor berita."),
    ("ja", "第三者が権利を有する写真は対象外です。"),
    ("ko", "통신사 사진에는 이 라이선스가 적용되지 않습니다."),
    ("zh", "图片不在此许可范围内。"),
    ("zh-Hant", "通訊社照片不適用本授權。"),
    ("vi", "Ảnh không thuộc phạm vi giấy phép này."),
    ("th", "ทั้งนี้ไม่รวมภาพถ่าย"),
    ("sw", "Picha hazijajumuishwa katika leseni hii."),
    ("tr", "Fotoğraflar bu lisansa dahil değildir."),
]
NOTED_OTHERWISE = [
    ("ja", "（別途記載がある場合を除く）"),
    ("ko", "별도로 표시된 경우는 제외합니다."),
    ("zh", "另有说明除外。"),
    ("th", "ยกเว้นระบุไว้เป็นอย่างอื่น"),
    ("sw", "isipokuwa ikitajwa vinginevyo."),
]


@pytest.mark.parametrize(("language", "behind"), PICTURES_ALONE + NOTED_OTHERWISE)
def test_pictures_and_what_is_marked_otherwise_leave_the_text_its_licence(language: str, behind: str) -> None:
    assert review(page(language, behind=behind)) == ("allowed", "CC-BY-NC-4.0", set())


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("ja", "【ナイロビ共同】川が干上がっている。", ""),
        ("ja", "", "【共同通信】"),
        ("ko", "(서울=연합뉴스) 김한결 기자 = 강이 마르고 있다.", ""),
        ("zh", "新华社内罗毕5月3日电（记者王明）河水正在干涸。", ""),
        ("zh-Hant", "（中央社記者王明台北3日電）河水正在乾涸。", ""),
        ("zh-Hant", "", "資料來源：中央社"),
    ],
)
def test_datelines_and_signatures_of_east_asian_agencies_are_wire_copy(language: str, first: str, last: str) -> None:
    verdict, _, asked = review(page(language, first=first, last=last))
    assert (verdict, asked) == ("forbidden", {"wire-copy"})


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("ja", "研究チームは共同で水を調べた。"),
        ("ja", "【共同研究】川が干上がっている。"),
        ("ko", "연합뉴스는 강이 마르고 있다고 보도했다."),
        ("zh", "新华社记者的电话一直没有人接。"),
    ],
)
def test_an_agency_that_a_text_only_tells_of_is_no_credit(language: str, first: str) -> None:
    assert review(page(language, first=first))[0] == "allowed"


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("ar", "يُمنع نقل هذا المقال دون إذن خطي."),
        ("ar", "ممنوع نشر هذا المقال دون إذن."),
        ("tr", "Bu yazının izinsiz çoğaltılması yasaktır."),
    ],
)
def test_a_ban_on_copying_the_article_is_heard(language: str, last: str) -> None:
    assert review(page(language, last=last))[0] != "allowed"


def test_a_text_whose_whole_stands_on_another_site_is_a_question() -> None:
    line = '※ 全文及圖片詳見：<a href="https://river.example/fish">River Post</a>，原標題：The fish'
    assert review(page("zh-Hant", last=line))[0] == "ask"
    own = line.replace("https://river.example/fish", "/fish")
    assert review(page("zh-Hant", last=own))[0] == "allowed"
