"""What a licence is said to be of, in languages of many scripts: this article, a site, pictures, sounds."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of

LINK = '<a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>'


def scopes(place: str, sentence: str) -> list[str]:
    page = page_of(**{place: f"<p>{sentence.format(LINK)}</p>"})
    return [claim.scope for claim in claims_on(page) if claim.kind == "license"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sie dürfen diesen Artikel unter den Bedingungen von {} weiterverbreiten.",
        "Den här artikeln är publicerad under {}.",
        "Þessi grein er birt með leyfinu {}.",
        "Ezt a cikket a {} licenc feltételei szerint újra közölheti.",
        "Овај чланак је објављен под лиценцом {}.",
        "Ky artikull publikohet nën licencën {}.",
        "Šis raksts ir publicēts ar {} licenci.",
        "See artikkel on avaldatud litsentsi {} all.",
        "Το άρθρο αυτό δημοσιεύεται με άδεια {}.",
        "מאמר זה מתפרסם ברישיון {}.",
        "این مقاله تحت مجوز {} منتشر شده است.",
        "यह लेख {} लाइसेंस के तहत प्रकाशित है।",
        "บทความนี้เผยแพร่ภายใต้สัญญาอนุญาต {}",
        "Artikulu hau {} lizentziapean argitaratu da.",
        "Eduki hau {} lizentziapean dago.",
        "Makala hii imechapishwa chini ya leseni ya {}.",
        "Текст доступен по лицензии {}.",
        "Artykuł dostępny na licencji {}.",
        "Tekst opublikowano na licencji {}.",
        "Článek je šířen pod licencí {}, není-li uvedeno jinak.",
        "Text je publikovaný pod licenciou {}.",
        "Artikkelen kan fritt gjengis under Creative Commons-lisensen {}.",
        "Artiklen må frit gengives under {}.",
        "Článek lze volně přebírat za podmínek licence {}.",
        "Článok možno voľne preberať za podmienok licencie {}.",
        "Članek lahko prosto objavite pod licenco {}.",
        "A cikk szabadon átvehető a {} licenc feltételei szerint.",
        "Το άρθρο μπορεί να αναδημοσιευθεί ελεύθερα με άδεια {}.",
        "Jutun saa julkaista uudelleen lisenssillä {}.",
        "Artiklit võib vabalt taasavaldada litsentsi {} alusel.",
        "Der Text kann unter den Bedingungen der Lizenz {} frei nachgedruckt werden.",
        "Besedilo je na voljo pod licenco {}.",
        "Članak je objavljen pod licencom {}.",
        "Чланак је објављен под лиценцом {}.",
        "Raksts pieejams ar {} licenci.",
        "Straipsnis skelbiamas pagal {} licenciją.",
        "Artikkel on avaldatud litsentsi {} alusel.",
        "Teksti on julkaistu {} -lisenssillä.",
        "A cikk a {} licenc alatt érhető el.",
        "Το κείμενο διατίθεται με άδεια {}.",
        "Текстът е публикуван под лиценз {}.",
        "Статья опубликована под лицензией {}.",
        "Материал распространяется по лицензии {}.",
        "Стаття опублікована за ліцензією {}.",
        "Makale {} lisansı altında yayımlanmıştır.",
        "Artikel diterbitkan di bawah lisensi {}.",
        "Bài viết được đăng theo giấy phép {}.",
        "Articolul este publicat sub licența {}.",
        "文章采用 {} 许可协议。",
        "記事は{}ライセンスで公開されています。",
        "기사는 {} 라이선스로 공개됩니다.",
        "המאמר מתפרסם ברישיון {}.",
        "المقال منشور برخصة {}.",
        "مقاله تحت مجوز {} منتشر شده است.",
        "Texten får användas enligt licensen {}.",
        "Op dit artikel is de licentie {} van toepassing.",
        "Licence textu: {}",
        "Este es un artículo publicado en acceso abierto bajo una licencia {}",
        "Este é um artigo publicado em acesso aberto sob a licença {}",
        "Ceci est un article en libre accès distribué selon les termes de la licence {}.",
        "Questo è un articolo ad accesso aperto distribuito con licenza {}.",
        "Dies ist ein Open-Access-Artikel unter der Lizenz {}.",
        "Dit is een open access artikel onder de licentie {}.",
    ],
)
def test_this_article_is_named(sentence: str) -> None:
    assert scopes("inside", sentence) == ["article"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Teksten kan leses hos forlaget, bildene er under {}.",
        "Artikkelen kan ikke gjengis, mens tegningen er under {}.",
        "Článek lze číst v časopise, obrázky jsou pod licencí {}.",
        "A cikk szabadon olvasható, a képek {} licenc alatt állnak.",
        "Jutun saa lukea lehdestä, kuvat ovat lisenssillä {}.",
    ],
)
def test_this_article_is_not_named_by_a_word_before_a_comma(sentence: str) -> None:
    assert "article" not in scopes("inside", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Unsere Artikel dürfen unter {} kostenlos übernommen werden.",
        "Vores artikler må gratis genudgives under {}.",
        "Če ni navedeno drugače, je vsebina te strani objavljena pod licenco {}.",
        "Осим ако није другачије наведено, садржај овог сајта је доступан под лиценцом {}.",
        "Jei nenurodyta kitaip, šios svetainės turinys platinamas pagal {} licenciją.",
        "Если не указано иное, содержимое этого сайта доступно по лицензии {}.",
        "محتوای این وب‌سایت تحت مجوز {} است مگر خلاف آن ذکر شده باشد.",
        "이 사이트의 모든 글은 별도 표시가 없는 한 {}에 따라 제공됩니다.",
        "Kontrakoa adierazi ezean, webgune honetako edukiak {} lizentziapean daude.",
    ],
)
def test_the_publishers_site_is_named(sentence: str) -> None:
    assert scopes("inside", sentence) == ["site"]


@pytest.mark.parametrize("place", ["inside", "footer"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Billederne i denne artikel er licenseret under {}.",
        "A cikk képei {} licenc alatt állnak.",
        "Снимките в тази статия са под лиценз {}.",
        "Οι εικόνες σε αυτό το άρθρο διατίθενται με άδεια {}.",
        "Hình ảnh trong bài viết này được cấp phép theo {}.",
        "이 기사의 사진은 {} 라이선스에 따라 제공됩니다.",
        "इस लेख के चित्र {} लाइसेंस के तहत हैं।",
        "Здымак: Jo Penn, {}",
        "Cover drawing by Jo Penn, {}",
    ],
)
def test_pictures_of_this_article_are_no_article(sentence: str, place: str) -> None:
    assert scopes(place, sentence) == ["image"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hudba: Jo Penn, {}",
        "Müzik: Jo Penn, {}",
        "موسيقى: Jo Penn، {}",
        "음악: Jo Penn, {}",
        "Gögn: Hafnarstjórn, {}",
        "This episode’s music is by Jo Penn ({}).",
        "The code is available under {}.",
    ],
)
def test_sounds_and_figures_at_the_foot_are_no_site(sentence: str) -> None:
    assert license_id(page_of(footer=f"<p>{sentence.format(LINK)}</p>")) is None
    assert "article" not in scopes("inside", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Artikeln om hamnen som museet gav ut står under {}.",
        "Чланак музеја је под лиценцом {}.",
        "مقاله موزه تحت مجوز {} است.",
        "Fundazioak bere gida {} lizentziapean argitaratu zuen.",
    ],
)
def test_somebodys_article_in_a_story_is_not_this_one(sentence: str) -> None:
    assert license_id(page_of(inside=f"<p>{sentence.format(LINK)}</p>")) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "De tekst is beschikbaar onder {}; aanvullende voorwaarden kunnen gelden.",
        "Текстът е достъпен под {}; може да са приложени допълнителни условия.",
        "Metin {} altındadır ve ek koşullar uygulanabilir.",
        "모든 문서는 {}에 따라 사용할 수 있으며, 추가적인 조건이 적용될 수 있습니다.",
        "อนุญาตให้เผยแพร่ภายใต้ {} และอาจมีเงื่อนไขเพิ่มเติม",
        "Reuse is authorised under {} provided appropriate credit is given.",
    ],
)
def test_the_foot_of_a_wiki_or_an_office_grants(sentence: str) -> None:
    assert license_id(page_of(footer=f"<p>{sentence.format(LINK)}</p>")) == "CC-BY-SA-4.0"


@pytest.mark.parametrize(
    "sentence",
    [
        "Text ústavy je dostupný pod licencí {}.",
        "Text je převzatý z Wikipedie pod licencí {}.",
        "Text je dostupný v knihovně, kniha pod licencí {}.",
        "Artykuł jest dostępny w bibliotece, a mapa na licencji {}.",
        "Tekst ustawy jest dostępny na licencji {}.",
        "Članek o zidu je objavljen pod licenco {}.",
        "Teksti on julkaistu, ja kirja on {} -lisenssillä.",
        "A cikk könyve a {} licenc alatt érhető el.",
        "Raamatu tekst on avaldatud litsentsi {} alusel.",
    ],
)
def test_a_text_of_something_or_beside_it_is_not_this_one(sentence: str) -> None:
    assert "article" not in scopes("inside", sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A reprodução é livre sob {}.", "CC-BY-SA-4.0"),
        ("Reprodução livre e gratuita: {}.", "CC-BY-SA-4.0"),
        ("Le livre est sous licence {}.", None),
        ("Extraits du livre : {}", None),
    ],
)
def test_what_is_free_in_portuguese_is_no_book(sentence: str, expected: str | None) -> None:
    assert license_id(page_of(footer=f"<p>{sentence.format(LINK)}</p>")) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("この記事はCC BY 4.0ライセンスで公開されています。", "CC-BY-4.0"),
        ("この記事はCC BY-ND 4.0で公開されています。", "CC-BY-ND-4.0"),
        ("本文采用CC BY-NC-SA 4.0许可协议。", "CC-BY-NC-SA-4.0"),
        ("本文以CC0发布。", "CC0-1.0"),
        ("이 기사는CC BY 4.0라이선스로 공개됩니다.", "CC-BY-4.0"),
        ("บทความนี้เผยแพร่ภายใต้สัญญาอนุญาตCC BY 4.0", "CC-BY-4.0"),
    ],
)
def test_a_license_is_read_right_beside_signs_of_a_script_without_blanks(sentence: str, expected: str) -> None:
    page = page_of(inside=f"<p>{sentence}</p>")
    assert [(claim.kind, claim.scope) for claim in claims_on(page)] == [("license", "article")]
    assert license_id(page) == expected


@pytest.mark.parametrize("sentence", ["その場所はACCBYで公開。", "写真はSandby版。"])
def test_letters_that_name_no_license_stay_so(sentence: str) -> None:
    assert claims_on(page_of(inside=f"<p>{sentence}</p>")) == ()
