"""Licences denied, over, still to come, or given for a part of a site or some readers only, in languages of many scripts."""

from __future__ import annotations

import pytest

from evidence_pages import license_id, page_of

LINK = '<a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>'
DENIED = [
    "Tento článok nie je pod licenciou {}.",
    "Ez a cikk nem áll {} licenc alatt.",
    "Acest articol nu este sub licența {}.",
    "Тази статия не е под лиценз {}.",
    "Овај чланак није под лиценцом {}.",
    "Ta članek ni pod licenco {}.",
    "Αυτό το άρθρο δεν διατίθεται με άδεια {}.",
    "Ця стаття не доступна за ліцензією {}.",
    "Šis straipsnis nėra platinamas pagal {}.",
    "Bu yazı {} lisansı altında değildir.",
    "هذا المقال غير مرخص بموجب {}.",
    "מאמר זה אינו מתפרסם ברישיון {}.",
    "این مقاله تحت مجوز {} نیست.",
    "यह लेख {} लाइसेंस के तहत नहीं है।",
    "Artikel ini tidak dilisensikan di bawah {}.",
    "Bài viết này không được cấp phép theo {}.",
    "이 기사는 {} 라이선스가 적용되지 않습니다.",
    "Aquest article no està sota la llicència {}.",
    "Artikulu hau ez dago {} lizentziapean.",
    "Denne tekst er undtaget fra vores {}-licens.",
    "Für diesen Text gilt keine {}-Lizenz.",
    "Nothing on this site is licensed under {}.",
    "None of our articles are under {}.",
    "This article was withdrawn from {}.",
]
OVER = [
    "Früher haben wir unsere Texte unter {} veröffentlicht.",
    "Nous publiions autrefois nos textes sous licence {}.",
    "Antes publicábamos nuestros textos bajo licencia {}.",
    "Tidigare publicerade vi våra texter under {}.",
    "Раньше мы публиковали наши тексты по лицензии {}.",
    "We stopped publishing under {} in 2020.",
    "This article was licensed under {} by mistake.",
]


@pytest.mark.parametrize("place", ["inside", "footer"])
@pytest.mark.parametrize("sentence", [*DENIED, *OVER])
def test_a_licence_that_is_denied_or_over_grants_nothing(sentence: str, place: str) -> None:
    assert license_id(page_of(**{place: f"<p>{sentence.format(LINK)}</p>"})) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Ak nie je uvedené inak, obsah tejto stránky je pod licenciou {}.",
        "Ha másként nem jelezzük, ezen honlap tartalma {} licenc alatt érhető el.",
        "Dacă nu se specifică altfel, conținutul acestui site este sub licența {}.",
        "Осим ако није другачије наведено, садржај овог сајта је под лиценцом {}.",
        "Če ni navedeno drugače, je vsebina te strani pod licenco {}.",
        "Jei nenurodyta kitaip, šios svetainės turinys platinamas pagal {}.",
        "Aksi belirtilmedikçe bu sitenin içeriği {} ile lisanslanmıştır.",
        "ما لم يُذكر خلاف ذلك، فإن محتوى هذا الموقع مرخص بموجب {}.",
        "Trừ khi có ghi chú khác, nội dung trên trang web này được cấp phép theo {}.",
        "Kecuali dinyatakan lain, konten di situs ini dilisensikan di bawah {}.",
        "이 사이트의 콘텐츠는 별도 표시가 없는 한 {}에 따라 제공됩니다.",
    ],
)
def test_words_for_what_is_marked_otherwise_deny_nothing(sentence: str) -> None:
    assert license_id(page_of(footer=f"<p>{sentence.format(LINK)}</p>")) == "CC-BY-NC-ND-4.0"


@pytest.mark.parametrize(
    "sentence",
    [
        "Fram till 2020 publicerades våra artiklar under {}.",
        "Do 2020 roku nasze artykuły ukazywały się na licencji {}.",
        "2020-ig cikkeink {} licenc alatt jelentek meg.",
        "До 2020 года наши статьи выходили по лицензии {}.",
        "حتى عام 2020 كانت مقالاتنا تُنشر بموجب رخصة {}.",
        "2020년까지 우리 기사는 {}로 공개되었습니다.",
    ],
)
def test_a_licence_until_some_year_is_that_of_older_articles(sentence: str) -> None:
    published = '<meta property="article:published_time" content="{}-03-04">'
    page, older = (
        page_of(head=published.format(year), footer=f"<p>{sentence.format(LINK)}</p>") for year in (2024, 2018)
    )
    assert license_id(page) is None
    assert license_id(older) == "CC-BY-NC-ND-4.0"


GRANT = f"<p>Content of this site is licensed under {LINK}.</p>"
TEXT = "<p>A tide mill will turn again next spring after ninety years, neighbours of the creek said on Monday.</p>" * 2
RESERVED = [
    "Haki zote zimehifadhiwa",
    "Të gjitha të drejtat e rezervuara",
    "Сите права се задржани",
    "کلیه حقوق محفوظ می‌باشد",
    "جملہ حقوق محفوظ ہیں",
    "সর্বস্বত্ব সংরক্ষিত",
    "அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை",
    "Բոլոր իրավունքները պաշտպանված են",
    "ყველა უფლება დაცულია",
    "រក្សាសិទ្ធិគ្រប់យ៉ាង",
]
BANNED = [
    "Απαγορεύεται η αναδημοσίευση του άρθρου.",
    "Preluarea articolului este interzisă.",
    "Препечатването на статията е забранено.",
    "Zabranjeno je prenošenje teksta bez dozvole.",
    "A cikk másolása tilos.",
    "Nghiêm cấm sao chép bài viết này.",
    "Ni marufuku kuchapisha tena makala hii.",
    "بازنشر این مطلب بدون اجازه ممنوع است.",
    "بغیر اجازت یہ مضمون شائع نہیں کیا جا سکتا۔",
    "অনুমতি ছাড়া এই লেখা পুনঃপ্রকাশ করা যাবে না।",
    "बिना अनुमति इस लेख का पुनर्प्रकाशन वर्जित है।",
    "ห้ามคัดลอกหรือเผยแพร่บทความนี้",
    "אין להעתיק את המאמר.",
    "يحظر نشر هذا المقال.",
]
GIVEN = [
    "Η αναδημοσίευση επιτρέπεται με αναφορά της πηγής.",
    "Απαγορεύεται η αναδημοσίευση για εμπορικούς σκοπούς.",
    "Preluarea articolului este permisă cu indicarea sursei.",
    "Prenošenje teksta je dozvoljeno uz navođenje izvora.",
    "بازنشر این مطلب با ذکر منبع بلامانع است.",
    "উৎস উল্লেখ করে এই লেখা পুনঃপ্রকাশ করা যাবে।",
    "स्रोत का उल्लेख कर इस लेख का पुनर्प्रकाशन किया जा सकता है।",
    "Được phép đăng lại bài viết này nếu ghi rõ nguồn.",
]


@pytest.mark.parametrize("line", [*(f"© 2023 Quay Weekly. {line}." for line in RESERVED), *BANNED])
def test_rights_that_an_article_reserves_in_any_language_outweigh_the_site(line: str) -> None:
    body = f"<main><article><h1>The mill</h1>{TEXT}<p>{line}</p></article></main><footer>{GRANT}</footer>"
    assert license_id(page_of(body=body)) is None


@pytest.mark.parametrize("line", GIVEN)
def test_leave_to_publish_anew_under_a_condition_reserves_nothing(line: str) -> None:
    body = f"<main><article><h1>The mill</h1>{TEXT}<p>{line}</p></article></main><footer>{GRANT}</footer>"
    assert license_id(page_of(body=body)) == "CC-BY-NC-ND-4.0"


@pytest.mark.parametrize("line", RESERVED)
def test_a_foot_that_reserves_rights_in_any_language_speaks_of_the_site(line: str) -> None:
    body = f"<main><article><h1>The mill</h1>{TEXT}</article></main><footer>{GRANT}<p>© 2023. {line}.</p></footer>"
    assert license_id(page_of(body=body)) == "CC-BY-NC-ND-4.0"
