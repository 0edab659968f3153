"""Articles that are told to be a joint work with another house, in many languages, and articles about working together."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, page_of

TEXT = "A tide mill will turn again next spring after ninety years, neighbours of the creek said on Monday."


def doubts(line: str) -> list[str]:
    page = page_of(body=f"<main><article><h1>The mill</h1><p>{TEXT}</p><p><em>{line}</em></p></article></main>")
    return [claim.scope for claim in claims_on(page) if claim.kind == "partner"]


@pytest.mark.parametrize(
    "line",
    [
        "This story was co-produced by Quay Weekly and Harrow Herald.",
        "Este reportaje es una alianza periodística entre Quay Weekly y Harrow Herald.",
        "*Este artículo hace parte de una alianza entre Quay Weekly y Harrow Herald.",
        "Esta investigación periodística es una colaboración entre Quay Weekly y Harrow Herald.",
        "Reportaje realizado en conjunto con Harrow Herald.",
        "Esta matéria é fruto de uma parceria entre Quay Weekly e Harrow Herald.",
        "Cet article est le fruit d’une collaboration entre Quay Weekly et Harrow Herald.",
        "Cette enquête est une coproduction de Quay Weekly et Harrow Herald.",
        "Quest’inchiesta nasce dalla collaborazione tra Quay Weekly e Harrow Herald.",
        "Diese Recherche ist eine Kooperation von Quay Weekly und Harrow Herald.",
        "Dieser Text ist eine Gemeinschaftsproduktion von Quay Weekly und Harrow Herald.",
        "Dit artikel is een samenwerking tussen Quay Weekly en Harrow Herald.",
        "Ten tekst jest efektem współpracy redakcji Quay Weekly i Harrow Herald.",
        "Материал подготовлен совместно с изданием «Вестник».",
        "Этот материал — совместный проект двух редакций.",
        "Матеріал підготовлено спільно з виданням «Вісник».",
        "أُنجز هذا التقرير بالتعاون مع موقع النهر.",
        "本文由港口邮报与河流新闻联合发布。",
        "この記事は川新聞との共同取材による。",
        "이 기사는 강신문과의 협업으로 제작됐습니다.",
        "Artikel ini merupakan hasil kolaborasi antara Quay Weekly dan Harrow Herald.",
        "Bu haber Harrow Herald ile iş birliği içinde hazırlandı.",
    ],
)
def test_an_article_that_is_a_joint_work_is_a_question(line: str) -> None:
    assert set(doubts(line)) & {"article", "unclear"}


@pytest.mark.parametrize(
    "line",
    [
        "This series was co-produced by two broadcasters.",
        "Este artículo analiza la colaboración entre la universidad y el ayuntamiento.",
        "Esta investigación es fruto de la colaboración entre tres universidades.",
        "Este reportaje fue realizado con el apoyo del Fondo Río.",
        "Esta reportagem foi feita com o apoio da Fundação Rio.",
        "Cet article est consacré à la collaboration entre deux hôpitaux.",
        "Cette série est une coproduction de deux chaînes.",
        "Questo articolo racconta una collaborazione tra due scuole.",
        "Dieser Artikel handelt von der Zusammenarbeit zwischen zwei Schulen.",
        "Dit onderzoek is een samenwerking tussen twee universiteiten.",
        "Бетон для плотины подготовлен рабочими совместно с жителями.",
        "本报告由两所大学联合发布。",
        "この調査は大学との共同研究による。",
        "Laporan ini merupakan hasil kolaborasi antara dua lembaga.",
    ],
)
def test_an_article_about_working_together_is_nobody_elses(line: str) -> None:
    assert doubts(line) == []
