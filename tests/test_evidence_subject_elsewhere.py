"""Articles that a story only tells of, since they stand in a journal, a newspaper, a book: their licence is none of the story's."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of

LINK = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'


@pytest.mark.parametrize("license_named", [LINK, "CC BY 4.0"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Artykuł opublikowano w czasopiśmie Tide Studies na licencji {}.",
        "Artykuł jest dostępny w bibliotece na licencji {}.",
        "Článek je publikován v časopise Tide Studies pod licencí {}.",
        "Článok je publikovaný v časopise Tide Studies pod licenciou {}.",
        "Članek je objavljen v reviji Tide Studies pod licenco {}.",
        "Članak je objavljen u časopisu Tide Studies pod licencom {}.",
        "Чланак је објављен у часопису Tide Studies под лиценцом {}.",
        "Raksts ir publicēts žurnālā Tide Studies ar licenci {}.",
        "Straipsnis paskelbtas žurnale Tide Studies pagal licenciją {}.",
        "Artikkel on avaldatud ajakirjas Tide Studies litsentsi {} alusel.",
        "Artikkeli on julkaistu Tide Studies -lehdessä lisenssillä {}.",
        "Το άρθρο δημοσιεύεται στο περιοδικό Tide Studies με άδεια {}.",
        "Статията е публикувана в списание Tide Studies под лиценз {}.",
        "Artikeln är publicerad i tidskriften Tide Studies under licensen {}.",
        "Artiklen er udgivet i tidsskriftet Tide Studies under licensen {}.",
        "Artikkelen er publisert i tidsskriftet Tide Studies under lisensen {}.",
        "Статья опубликована в журнале Tide Studies под лицензией {}.",
        "Статья опубликована в газете под лицензией {}.",
        "Текст опубликован на сайте музея по лицензии {}.",
        "Стаття опублікована в журналі Tide Studies за ліцензією {}.",
        "Artikel diterbitkan di jurnal Tide Studies dengan lisensi {}.",
        "Bài báo được đăng trên tạp chí Tide Studies theo giấy phép {}.",
        "Articolul este publicat în revista Tide Studies sub licența {}.",
        "A cikk {} licenc alatt a Tide folyóiratban jelent meg.",
        "文章以{}协议发表在《潮汐研究》期刊上。",
        "文章在《潮汐研究》上以{}协议发表。",
        "記事は雑誌「潮」に{}で公開されました。",
        "기사는 잡지 조류연구에 {} 라이선스로 공개되었습니다.",
        "המאמר פורסם בכתב העת Tide Studies ברישיון {}.",
        "المقال منشور في مجلة دراسات المد برخصة {}.",
        "مقاله تحت مجوز {} در مجلهٔ دریا منتشر شده است.",
        "Makale {} lisansı ile Tide Studies dergisinde yayımlanmıştır.",
        "Der Text ist in der Zeitschrift Tide Studies unter {} erschienen.",
        "Le texte est publié dans la revue Tide Studies sous licence {}.",
        "El texto está publicado en la revista Tide Studies bajo licencia {}.",
        "El text està publicat a la revista Tide Studies sota llicència {}.",
    ],
)
def test_an_article_that_is_told_to_stand_elsewhere_is_not_this_one(sentence: str, license_named: str) -> None:
    page = page_of(inside=f"<p>{sentence.format(license_named)}</p>")
    assert "article" not in [claim.scope for claim in claims_on(page)]
    assert license_id(page) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Studien publicerades i tidskriften Tide Studies. Artikeln är publicerad under licensen {}.",
        "Исследование вышло в журнале «Приливы». Статья опубликована под лицензией {}.",
        "Badanie ukazało się w czasopiśmie Tide Studies. Artykuł jest dostępny na licencji {}.",
    ],
)
def test_a_sentence_on_a_study_says_which_article_the_next_one_means(sentence: str) -> None:
    assert license_id(page_of(inside=f"<p>{sentence.format('CC BY 4.0')}</p>")) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Denne artikkelen er publisert i tidsskriftet Tide Studies under lisensen {}.",
        "Эта статья опубликована в журнале Tide Studies под лицензией {}.",
        "Ten artykuł ukazał się w czasopiśmie Tide Studies na licencji {}.",
        "Cet article a été publié dans la revue Tide Studies sous licence {}.",
        "Статья опубликована на условиях лицензии {}.",
        "Artikeln är publicerad under licensen {}.",
        "文章以{}授權釋出。",
    ],
)
def test_this_article_may_stand_in_a_journal(sentence: str) -> None:
    assert license_id(page_of(inside=f"<p>{sentence.format(LINK)}</p>")) == "CC-BY-4.0"
