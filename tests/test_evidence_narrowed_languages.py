"""Grants to come, for some readers, of some articles, of a part of the text, or with exceptions, in languages of many scripts."""

from __future__ import annotations

import pytest

from evidence_pages import concluded, page_of

LINK = '<a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>'
SOME = [
    "Niektoré články na tejto stránke sú pod licenciou {}.",
    "Някои статии на този сайт са под лиценз {}.",
    "Kai kurie straipsniai šioje svetainėje platinami pagal {}.",
    "برخی مقالات این سایت تحت مجوز {} هستند.",
    "Một số bài viết trên trang web này được phát hành theo {}.",
    "이 사이트의 일부 글은 {}에 따라 제공됩니다.",
]
READERS = [
    "Endast för prenumeranter: den här artikeln är licensierad under {}.",
    "Csak előfizetőknek: ez a cikk {} licenc alatt áll.",
    "Только для подписчиков: эта статья доступна по лицензии {}.",
    "למנויים בלבד: מאמר זה מתפרסם ברישיון {}.",
    "회원 전용: 이 기사는 {}에 따라 제공됩니다.",
]
TO_COME = [
    "Vi planerar att publicera våra artiklar under {}.",
    "Planujemy publikować nasze artykuły na licencji {}.",
    "Мы планируем публиковать наши статьи по лицензии {}.",
    "Yazılarımızı {} lisansıyla yayımlamayı planlıyoruz.",
    "当サイトの記事を{}で公開する予定です。",
]
PARTS = [
    "Части от тази статия са под лиценз {}.",
    "أجزاء من هذا المقال مرخصة بموجب {}.",
    "Một phần của bài viết này được phát hành theo {}.",
]
EXCEPT = [
    "Obsah tejto stránky je pod licenciou {} okrem agentúrnych správ.",
    "Ezen honlap tartalma {} licenc alatt érhető el, kivéve a hírügynökségi anyagokat.",
    "Вміст цього сайту доступний за ліцензією {}, крім повідомлень агентств.",
    "Το περιεχόμενο αυτού του ιστότοπου διατίθεται με άδεια {}, εκτός από τα κείμενα πρακτορείων.",
    "محتوى هذا الموقع مرخص بموجب {} باستثناء أخبار الوكالات.",
    "이 사이트의 콘텐츠는 통신사 기사를 제외하고 {}에 따라 제공됩니다.",
]


@pytest.mark.parametrize("place", ["inside", "footer"])
@pytest.mark.parametrize("sentence", [*SOME, *READERS, *TO_COME, *PARTS, *EXCEPT])
def test_a_narrowed_grant_leaves_a_question(sentence: str, place: str) -> None:
    found = concluded(page_of(**{place: f"<p>{sentence.format(LINK)}</p>"}))
    assert found.license is None or "exception-stated" in [finding.code for finding in found.conflicts]


@pytest.mark.parametrize(
    "sentence",
    [
        "Obsah tejto stránky je pod licenciou {}, okrem prípadov, keď je uvedené inak.",
        "Садржај овог сајта је под лиценцом {}, осим ако није другачије наведено.",
        "Вміст цього сайту доступний за ліцензією {}, крім випадків, коли зазначено інше.",
        "Το περιεχόμενο αυτού του ιστότοπου διατίθεται με άδεια {}, εκτός αν αναφέρεται διαφορετικά.",
        "محتوى هذا الموقع مرخص بموجب {} باستثناء ما يُذكر خلاف ذلك.",
        "El contingut d’aquest web està sota {}, excepte on s’indiqui el contrari.",
        "Endast texten: {}",
        "Nội dung trên trang web này được phát hành theo {}, trừ khi có ghi chú khác.",
    ],
)
def test_the_usual_reservation_leaves_none(sentence: str) -> None:
    found = concluded(page_of(footer=f"<p>{sentence.format(LINK)}</p>"))
    assert (found.license and found.license.id, found.conflicts) == ("CC-BY-SA-4.0", ())
