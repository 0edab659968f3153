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
        "This story was reported with Harrow Herald.",
        "Produced with Harrow Herald.",
        "A joint investigation by Quay Weekly and Harrow Herald.",
        "Eine Kooperation mit Quay Weekly.",
        "Eine gemeinsame Recherche von Quay Weekly und Harrow Herald.",
        "Dieser Text entstand gemeinsam mit Quay Weekly.",
        "En partenariat avec Quay Weekly.",
        "Publicado conjuntamente con Quay Weekly.",
        "Uma investigação conjunta de Quay Weekly e Harrow Herald.",
        "Een gezamenlijk onderzoek van Quay Weekly en Harrow Herald.",
        "Artiklen er lavet i samarbejde med Quay Weekly.",
        "Juttu on tehty yhteistyössä Quay Weeklyn kanssa.",
        "Článek vznikl ve spolupráci s Quay Weekly.",
        "A cikk a Quay Weeklyvel együttműködésben készült.",
        "Tekst je nastao u suradnji s portalom Quay Weekly.",
        "Το άρθρο γράφτηκε σε συνεργασία με το Quay Weekly.",
        "Reportatge fet en col·laboració amb Quay Weekly.",
        "Bài viết được thực hiện phối hợp với Quay Weekly.",
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
        "Together with her brother she will open the gate.",
        "This story was reported with support from the Harbour Fund.",
        "Dieser Text entstand mit Unterstützung des Hafenfonds.",
        "This story was originally published with a wrong date.",
        "Insieme ai vicini apriranno la porta.",
    ],
)
def test_an_article_about_working_together_is_nobody_elses(line: str) -> None:
    assert doubts(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "This story is republished here as part of a content-sharing agreement with River News.",
        "An edited version is republished on Quay Weekly under a content partnership agreement.",
        "Published under a media partnership with River News.",
        "Este artículo se republica en Quay Weekly como parte de un acuerdo para compartir contenido con Río Noticias.",
        "Este artigo é republicado aqui como parte de um acordo de parceria de conteúdo com a Rede Rio.",
        "Uma versão editada é republicada em virtude de um acordo de compartilhamento de conteúdo.",
        "Cet article est republié ici dans le cadre d’un accord de partage de contenu avec Fleuve Info.",
        "Publié dans le cadre d’un partenariat avec Fleuve Info.",
        "Ripubblicato nell’ambito di un accordo di condivisione dei contenuti con Fiume Notizie.",
        "Der Text erscheint hier im Rahmen einer Inhaltspartnerschaft mit dem Flussblatt.",
        "Wir veröffentlichen ihn im Rahmen unserer Medienpartnerschaft mit dem Flussblatt.",
        "Статья публикуется на Quay Weekly в рамках соглашения об обмене материалами с «Речной газетой».",
        "Публикуется в рамках партнёрства с изданием «Речная газета».",
        "Публікується в межах партнерства з виданням «Річкова газета».",
        "Αναδημοσιεύεται στο πλαίσιο συμφωνίας ανταλλαγής περιεχομένου με τα Ποταμίσια Νέα.",
        "Článek zveřejňujeme v rámci dohody o sdílení obsahu s deníkem Řeka.",
        "Tekst publikujemy w ramach umowy o wymianie treści z Gazetą Rzeczną.",
        "Tekst publikujemy dzięki uprzejmości Gazety Rzecznej.",
        "Articolul este republicat în cadrul unui parteneriat de conținut cu Râul.",
        "Tekst se objavljuje u okviru partnerstva sa portalom Reka.",
        "A cikket tartalommegosztási megállapodás keretében közöljük.",
        "Dit artikel verschijnt hier in het kader van een contentpartnerschap met de Rivierkrant.",
        "Bu yazı, Nehir Gazetesi ile yapılan içerik paylaşım anlaşması kapsamında yayımlanmıştır.",
        "Artikel ini diterbitkan ulang sebagai bagian dari perjanjian berbagi konten dengan Sungai Kita.",
        "Bài viết được đăng lại theo thỏa thuận chia sẻ nội dung với Báo Sông.",
        "Makala hii imechapishwa tena kama sehemu ya makubaliano ya kushirikiana maudhui.",
        "أعيد نشر نسخة محررة هنا ضمن اتفاق لتبادل المحتوى مع موقع النهر.",
        "ينشر بموجب شراكة مع موقع النهر.",
        "این نسخه ویرایش‌شده بر اساس توافق‌نامه تبادل محتوا بازنشر می‌شود.",
        "একটি বিষয়বস্তু বিনিময় চুক্তির আওতায় এর সম্পাদিত সংস্করণ এখানে পুনঃপ্রকাশ করা হলো।",
        "सामग्री साझा करने के समझौते के तहत यहाँ पुनः प्रकाशित किया गया है।",
        "เผยแพร่ซ้ำที่นี่ภายใต้ข้อตกลงแบ่งปันเนื้อหา",
        "根据内容共享协议，编辑后的版本在此转载。",
        "经内容合作伙伴授权转载。",
        "コンテンツ共有の合意に基づき、編集版をここに転載します。",
        "콘텐츠 공유 협약에 따라 편집본을 재게재합니다.",
    ],
)
def test_a_text_that_stands_here_under_an_agreement_is_a_question(line: str) -> None:
    assert set(doubts(line)) & {"article", "unclear"}


@pytest.mark.parametrize(
    "line",
    [
        "ينشر الاتحاد قوات جديدة بموجب اتفاق السلام في الجنوب.",
        "يعاد نشر الجنود ضمن اتفاق بين البلدين.",
        "该公司与内容合作伙伴发布了一部新剧。",
        "両社はコンテンツ提携を結び、記事を毎週掲載している。",
        "The files were published under an agreement with the court.",
        "The report was published as part of a settlement agreement.",
        "El mapa se publica en virtud de un acuerdo entre dos museos.",
        "Le rapport a été publié dans le cadre d’un accord de paix.",
        "Gminy podpisały porozumienie w ramach umowy o wymianie młodzieży.",
        "Обмен пленными прошёл в рамках соглашения между странами.",
        "Paspor lama diterbitkan kembali berdasarkan perjanjian dua negara.",
        "Şirketler içerik ortaklığı anlaşması imzaladı.",
        "Knjiga se objavljuje u okviru saradnje dva muzeja.",
        "Die beiden Sender haben eine Medienpartnerschaft vereinbart.",
        "A carta foi reproduzida graças a um acordo com o museu.",
    ],
)
def test_news_of_agreements_are_nobody_elses(line: str) -> None:
    assert doubts(line) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Studie entstand in Zusammenarbeit mit dem Hafenamt.",
        "Le livre est publié en partenariat avec la mairie.",
        "El estudio se hizo en alianza con la universidad.",
        "Badanie powstało we współpracy z uniwersytetem.",
    ],
)
def test_what_a_story_tells_of_another_work_is_the_storys_own(sentence: str) -> None:
    text = f"<p>{TEXT}</p><p>{TEXT} {TEXT} {TEXT} {TEXT} {sentence}</p><p>{TEXT}</p>"
    page = page_of(body=f"<main><article><h1>The mill</h1>{text}</article></main>")
    assert {claim.scope for claim in claims_on(page) if claim.kind == "partner"} <= {"explanation"}


def test_a_box_inside_the_article_speaks_of_it() -> None:
    box = '<aside class="box"><p>Материал подготовлен совместно с изданием «Вестник».</p></aside>'
    inside, outside = f"<p>{TEXT}</p>{box}</article>", f"<p>{TEXT}</p></article></main>{box}"
    for text, scopes in ((inside, ["unclear"]), (outside, ["site"])):
        page = page_of(body=f"<main><article><h1>The mill</h1>{text}")
        assert [claim.scope for claim in claims_on(page) if claim.kind == "partner"] == scopes
