"""Grants that are over, to come, only thought of, dated, for marked texts, for a part or for some readers: nothing is granted, and it is a question."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import page_of

LINK = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'

OVER = [
    f"Until 2020 this site was licensed under {LINK}.",
    f"This article was available under {LINK} until 2023.",
    f"This site is no longer licensed under {LINK}.",
    f"Diese Website steht nicht mehr unter {LINK}.",
    f"Ce site n’est plus sous licence {LINK}.",
    f"Este sitio ya no está bajo licencia {LINK}.",
    f"Este site já não está sob licença {LINK}.",
    f"Questo sito non è più sotto licenza {LINK}.",
    f"Deze site valt niet langer onder {LINK}.",
    f"Teksty tego serwisu nie są już na licencji {LINK}.",
    f"Den här sidan är inte längre under {LINK}.",
    f"Этот сайт больше не доступен по лицензии {LINK}.",
    f"このサイトは以前は {LINK} で公開していました。",
    f"本站不再采用 {LINK} 许可协议。",
]
AGED = [
    f"Articles on this site older than one year are licensed under {LINK}.",
    f"From 2027 all articles on this site will be available under {LINK}.",
    f"Articles will be released under {LINK} after two years.",
    f"This article is available under {LINK} from 1 January 2030.",
    f"Artikel, die älter als ein Jahr sind, stehen unter {LINK}.",
    f"Artikelen ouder dan een jaar vallen onder {LINK}.",
    f"Artiklar äldre än ett år är licensierade under {LINK}.",
]
DATED = [
    f"Articles published before 2020 are licensed under {LINK}.",
    f"Content on this site published before 1 January 2015 is licensed under {LINK}.",
    f"Bis 2015 erschienene Texte stehen unter {LINK}.",
    f"Les articles publiés avant 2020 sont sous {LINK}.",
    f"Los artículos publicados antes de 2020 están bajo {LINK}.",
    f"Os artigos publicados antes de 2020 estão sob {LINK}.",
    f"Gli articoli pubblicati prima del 2020 sono sotto {LINK}.",
    f"Artykuły opublikowane przed 2020 rokiem są na licencji {LINK}.",
    f"Статьи, опубликованные до 2020 года, доступны по лицензии {LINK}.",
    f"2020年以前の記事は {LINK} で公開しています。",
    f"2020年以前的文章采用 {LINK} 许可协议。",
]
MARKED = [
    f"Content marked with the CC symbol is licensed under {LINK}.",
    f"Where indicated, content on this site is licensed under {LINK}.",
    f"Entsprechend gekennzeichnete Inhalte stehen unter {LINK}.",
    f"Les articles signalés comme tels sont sous {LINK}.",
    f"Los artículos señalados como libres están bajo {LINK}.",
    f"Gli articoli contrassegnati con il simbolo sono sotto {LINK}.",
    f"Texts that are marked with the CC symbol are licensed under {LINK}.",
    f"Artykuły oznaczone symbolem są na licencji {LINK}.",
]
PARTIAL = [
    f"Parts of this article are licensed under {LINK}.",
    f"The first paragraph of this article is licensed under {LINK}.",
    f"Teile dieses Artikels stehen unter {LINK}.",
    f"Certaines parties de cet article sont sous {LINK}.",
    f"Partes de este artículo están bajo {LINK}.",
    f"Delen van dit artikel vallen onder {LINK}.",
]
READERS = [
    f"For members, this article is available under {LINK}.",
    f"For schools, content on this site is available under {LINK}.",
    f"If you are a school, this article is licensed to you under {LINK}.",
    f"This article is licensed under {LINK} unless you are a newspaper.",
    f"Für Mitglieder steht dieser Artikel unter {LINK}.",
    f"Pour les abonnés, cet article est sous {LINK}.",
    f"Para los socios, este artículo está bajo {LINK}.",
    f"Voor leden valt dit artikel onder {LINK}.",
]

INTENDED = [
    f"We are considering publishing this article under {LINK}.",
    f"This article may be licensed under {LINK}.",
    f"This article might one day be released under {LINK}.",
    f"We would like to publish our articles under {LINK}.",
    f"Our articles are expected to be released under {LINK}.",
    f"Dieser Artikel könnte unter {LINK} stehen.",
    f"Cet article pourrait être publié sous licence {LINK}.",
    f"Este artículo podría publicarse bajo {LINK}.",
    f"Este artigo poderá ser publicado sob {LINK}.",
    f"Questo articolo potrebbe essere pubblicato sotto {LINK}.",
    f"Dit artikel zou onder {LINK} kunnen vallen.",
]
DELAYED = [
    f"This article will become available under {LINK} after an embargo of 12 months.",
    f"Five years after publication this article will be available under {LINK}.",
    f"This article will be available under {LINK} six months after its publication.",
    f"Dieser Artikel steht zwölf Monate nach der Veröffentlichung unter {LINK}.",
    f"Cet article sera sous licence {LINK} un an après sa publication.",
    f"Este artículo estará bajo {LINK} tras un embargo de doce meses.",
    f"Este artigo estará sob {LINK} doze meses após a publicação.",
    f"Questo articolo sarà sotto {LINK} dodici mesi dopo la pubblicazione.",
    f"Dit artikel valt na twaalf maanden onder {LINK}.",
]
PLACES = [
    f"This article is licensed under {LINK} within the European Union only.",
    f"This article is licensed under {LINK} only in the United States.",
    f"Dieser Artikel steht nur innerhalb der Europäischen Union unter {LINK}.",
    f"Cet article est sous licence {LINK} uniquement dans l’Union européenne.",
    f"Este artigo está sob {LINK} apenas na União Europeia.",
    f"Questo articolo è sotto {LINK} solo nell’Unione europea.",
    f"Dit artikel valt alleen binnen de Europese Unie onder {LINK}.",
]
ONLY_SOME = [
    f"Only nonprofit organisations may republish this article under {LINK}.",
    f"Nonprofit newsrooms may republish this article under {LINK}.",
    f"This article is available under {LINK} to subscribers only.",
    f"Dieser Artikel darf nur von gemeinnützigen Organisationen unter {LINK} nachgedruckt werden.",
    f"Este artículo está bajo {LINK} solo en la Unión Europea.",
]
SECTIONS = [
    f"Content in the Education section is licensed under {LINK}.",
    f"Articles from our Science and Health section are licensed under {LINK}.",
    f"Texte in der Rubrik Bildung stehen unter {LINK}.",
    f"Les articles de la rubrique Éducation sont sous licence {LINK}.",
    f"Los artículos de la sección Educación están bajo {LINK}.",
    f"Os artigos da seção Educação estão sob {LINK}.",
    f"Gli articoli della sezione Scuola sono sotto {LINK}.",
    f"De artikelen in de rubriek Onderwijs vallen onder {LINK}.",
]
SUPPOSED = [
    f"Our lawyers say that {LINK} would be possible for our articles.",
    f"We were told that {LINK} could work for our articles.",
    f"We wish our articles were under {LINK}.",
    f"Laut unseren Anwälten wäre {LINK} für unsere Artikel möglich.",
    f"I nostri avvocati dicono che {LINK} sarebbe possibile per i nostri articoli.",
    f"Nasze artykuły mogłyby być dostępne na {LINK}.",
    f"Наши статьи могли бы быть под {LINK}.",
]
BEHIND = [
    f"Our articles are under {LINK} for schools.",
    f"Our articles are under {LINK} for 30 days.",
    f"Our articles are under {LINK} for a fee.",
    f"Our articles are under {LINK} in print only.",
    f"Our articles are protected by copyright, but the data behind them are under {LINK}.",
]
LIMITED = [
    *SUPPOSED,
    *BEHIND,
    *OVER,
    *AGED,
    *MARKED,
    *PARTIAL,
    *READERS,
    *INTENDED,
    *DELAYED,
    *PLACES,
    *ONLY_SOME,
    *SECTIONS,
]
PLAIN = [
    f"Content in all sections is licensed under {LINK}.",
    f"This article may be republished under {LINK}.",
    f"This article is available under {LINK}.",
    f"This article is made available under {LINK}.",
    f"This article is published under {LINK}.",
    f"This article was published under {LINK}.",
    f"This article will be published under {LINK}.",
    f"You may republish this article under {LINK}.",
    f"You can republish this article under {LINK}.",
    f"This article may be shared under {LINK}.",
    f"You are free to share this article under {LINK}.",
    f"Anyone can republish this article under {LINK}.",
    f"News organisations may republish our stories under {LINK}.",
    f"This article may only be republished under {LINK}.",
    f"This article is licensed under {LINK}, but photos may be licensed under other terms.",
    f"This article, which took a year to report, is licensed under {LINK}.",
    f"Published five years after the flood, this article is licensed under {LINK}.",
    f"We want our reporting to be read, so this article is licensed under {LINK}.",
    f"After publication, this article is licensed under {LINK}.",
    f"Dieser Artikel steht unter {LINK}.",
    f"Dieser Artikel darf unter {LINK} nachgedruckt werden.",
    f"Cet article est publié sous licence {LINK}.",
    f"Este artículo puede republicarse bajo {LINK}.",
    f"Este artigo pode ser republicado sob {LINK}.",
    f"Questo articolo può essere ripubblicato sotto {LINK}.",
    f"Dit artikel mag onder {LINK} worden overgenomen.",
    f"Only the text may be republished under {LINK}.",
    f"Nur der Text darf unter {LINK} verbreitet werden.",
    f"You may think this would be impossible, but our articles are under {LINK}.",
    f"Our articles are under {LINK}, in print and online.",
    f"Our articles are under {LINK} for everybody who wants to use them.",
    f"Wij willen dat iedereen meeleest, daarom valt dit artikel onder {LINK}.",
]


@pytest.mark.parametrize("sentence", LIMITED)
def test_a_limited_grant_grants_nothing_by_itself(sentence: str) -> None:
    for page in (page_of(inside=f"<p>{sentence}</p>"), page_of(footer=f"<p>{sentence}</p>")):
        decided = republish.review(page)
        assert (decided.verdict, decided.license) == ("ask", None)


@pytest.mark.parametrize("sentence", PLAIN)
def test_a_plain_grant_is_not_limited_by_words_that_only_resemble_a_limit(sentence: str) -> None:
    assert republish.review(page_of(footer=f"<p>{sentence}</p>")).verdict == "allowed"


@pytest.mark.parametrize(
    "sentence",
    [
        f"This article was published in 2019 under {LINK}.",
        f"This article was first published on 5 May 2019 and is licensed under {LINK}.",
        f"This work is no longer under copyright and is dedicated to the public with {LINK}.",
        f"© 2010 to 2024 Harrow News, {LINK}.",
        f"© 2010 bis 2024 Harrow News, Texte: {LINK}.",
        f"Our articles are licensed under {LINK} unless marked otherwise.",
        f"Except where marked, our articles are licensed under {LINK}.",
        f"Soweit nicht anders gekennzeichnet, stehen unsere Texte unter {LINK}.",
        f"Salvo que se indique lo contrario, los textos de este sitio están bajo {LINK}.",
        f"This work is marked with {LINK}.",
        f"Dieses Werk ist mit {LINK} gekennzeichnet.",
        f"Cette œuvre est marquée comme {LINK}.",
        f"Esta obra está marcada con {LINK}.",
        f"All parts of this site are licensed under {LINK}.",
        f"Alle Teile dieser Website stehen unter {LINK}.",
        f"This site is part of a series for schools and is licensed under {LINK}.",
    ],
)
def test_dates_marks_and_parts_that_limit_nothing(sentence: str) -> None:
    assert republish.review(page_of(footer=f"<p>{sentence}</p>")).verdict == "allowed"


def day(stated: str) -> str:
    return f'<meta property="article:published_time" content="{stated}T08:00:00Z">'


@pytest.mark.parametrize("sentence", DATED)
def test_a_grant_for_texts_of_some_years_is_a_question_where_the_articles_day_is_unknown(sentence: str) -> None:
    decided = republish.review(page_of(footer=f"<p>{sentence}</p>"))
    assert (decided.verdict, decided.license and decided.license.id) == ("ask", "CC-BY-4.0")
    assert [finding.code for finding in decided.findings if finding.level == "question"] == ["exception-stated"]


@pytest.mark.parametrize("sentence", DATED)
def test_a_grant_for_texts_of_some_years_holds_where_the_article_is_one_of_them(sentence: str) -> None:
    early, late = (page_of(head=day(stated), footer=f"<p>{sentence}</p>") for stated in ("2012-05-06", "2024-05-06"))
    assert republish.review(early).verdict == "allowed"
    decided = republish.review(late)
    assert (decided.verdict, decided.license) == ("ask", None)


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        (f"All text created after September 25, 2005 is available under {LINK}.", "allowed"),
        (f"Les articles publiés après 2010 sont sous {LINK}.", "allowed"),
        (f"2010年以降の記事は {LINK} で公開しています。", "allowed"),
        (f"All text created after September 25, 2018 is available under {LINK}.", "ask"),
        (f"Articles published before 2016 are licensed under {LINK}.", "ask"),
        (f"Content from 2005 to 2010 is licensed under {LINK}.", "ask"),
        (f"From 2010 all articles on this site will be available under {LINK}.", "ask"),
        (f"Articles older than one year are licensed under {LINK}.", "ask"),
    ],
)
def test_the_side_of_the_year_that_the_article_is_on(sentence: str, verdict: str) -> None:
    assert republish.review(page_of(head=day("2016-05-06"), footer=f"<p>{sentence}</p>")).verdict == verdict


@pytest.mark.parametrize(
    "shown",
    [
        '<abbr class="published" title="2016-05-06T08:00:00Z">6 May</abbr>',
        '<strong class="published"><span class="value-title" title="2016-05-06"></span>Friday</strong>',
    ],
)
def test_the_day_may_stand_in_the_title_of_a_microformat(shown: str) -> None:
    words = f"All text created after 2005 is available under {LINK}."
    assert republish.review(page_of(inside=f"<p>{shown}</p>", footer=f"<p>{words}</p>")).verdict == "allowed"
    other = shown.replace("published", "updated")
    assert republish.review(page_of(inside=f"<p>{other}</p>", footer=f"<p>{words}</p>")).verdict == "ask"
