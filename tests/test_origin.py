"""Is the page itself a republication? Attribution lines, counters, canonical addresses, metadata and feeds."""

from __future__ import annotations

import csv
import gzip

import pytest

from evidence_pages import URL, page_of
from republish import _html, profiles
from republish.model import FeedEntry, Origin, Page, Profile
from republish.origin import trace
from shared import shared

ORIGINAL = "https://harrowherald.example/2024/mill-turns-again-4711"
HOME = "https://harrowherald.example/"
LINK = f'<a href="{ORIGINAL}">Harrow Herald</a>'


def traced(page: Page, profile: Profile | None = None) -> Origin | None:
    return trace(_html.parse(page.html, page.url), page, profile)


LINES = {
    "en official": f'This article is republished from <a href="{HOME}">Harrow Herald</a> under a Creative Commons license. Read the <a href="{ORIGINAL}">original article</a>.',
    "en before 2019": f'This article was originally published on <a href="{HOME}">Harrow Herald</a>. Read the <a href="{ORIGINAL}">original article</a>.',
    "en byline": f"By Ada Reed, originally published by {LINK}",
    "fr article original": f"👉 Lire l’article original sur {LINK}",
    "en first published": f"First published in <u>{LINK}</u>.",
    "en tracker tool": f'This <a href="{ORIGINAL}">article</a> first appeared on <a href="{HOME}">Harrow Herald</a> and is republished here under a Creative Commons license.',
    "en with date": f"This story by Ada Reed originally appeared on {LINK} on March 10, 2024.",
    "en license before name": f"This work is republished under a Creative Commons BY-NC-ND 4.0 licence from {LINK}",
    "en it": f"Ada Reed wrote this. It originally appeared on {LINK}.",
    "en published originally": f"Published originally on {LINK}.",
    "en under licence": f'Originally published under <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons</a> by {LINK}™.',
    "en at the end of a line": f"Ada Reed lives in Harrow and keeps two boats. Republished from {LINK}.",
    "en reprinted": f"This essay is reprinted with permission from {LINK}.",
    "en piece": f"This piece was first published by {LINK}, which shares its stories with other papers.",
    "de auf": f"Dieser Artikel erschien zuerst auf {LINK}.",
    "de veröffentlicht": f"Dieser Beitrag wurde ursprünglich bei {LINK} veröffentlicht.",
    "de erschienen": f"Dieser Beitrag ist am 1. Juni 2017 in der Wochenzeitung „{LINK}“ erschienen.",
    "de vom": f"Dieser Text ist in {LINK} vom 3. Mai 2024 erschienen.",
    "de elliptical": f"Zuerst erschienen bei {LINK}.",
    "fr republié": f"Cet article est republié à partir de {LINK} sous licence Creative Commons.",
    "fr version originale": f"La version originale de cet article a été publiée sur le site {LINK}.",
    "fr initialement": f"Cet article a été initialement publié sur {LINK}.",
    "es": f'Este artículo fue publicado originalmente en <a href="{HOME}">Harrow Herald</a>. Lea el <a href="{ORIGINAL}">original</a>.',
    "es linked adverb": f'Este artículo fue publicado <a href="{ORIGINAL}">originalmente</a> el 17 de julio de 2024 en <a href="{HOME}">Harrow Herald</a> bajo licencia Creative Commons.',
    "pt": f"Este artigo foi publicado originalmente em {LINK}.",
    "it": f"Questo articolo è stato originariamente pubblicato su {LINK}.",
    "nl": f"Dit artikel verscheen eerder op {LINK}.",
    "pl": f"Ten artykuł został pierwotnie opublikowany w {LINK}.",
    "id": f"Artikel ini pertama kali diterbitkan di {LINK}.",
    "sv": f"Den här artikeln publicerades först i {LINK}.",
    "ru": f"Статья впервые опубликована на сайте {LINK}.",
    "vi": f"Bài viết của Ada Reed đăng lần đầu trên {LINK} ngày 10/3/2024.",
    "ar": f"نشر هذا المقال أولا على {LINK}.",
    "zh": f"本文最初发表于{LINK}。",
    "ja": f"この記事は{LINK}に掲載されたものです。",
    "zh source": f"文章来源：{LINK}",
    "zh from": f"转自：{LINK}",
    "zh traditional": f"內容來源：{LINK}",
    "ja with date": f"この記事は、{LINK}で2024年6月8日に掲載されたものです。",
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
@pytest.mark.parametrize("tag", ["p", "address", "em"])
def test_an_attribution_line_names_the_original(line: str, tag: str) -> None:
    found = traced(page_of(inside=f"<{tag}>{line}</{tag}>"))
    assert found is not None
    assert (found.url, found.publisher, found.place) == (ORIGINAL, "Harrow Herald", "attribution-line")


@pytest.mark.parametrize(
    ("named", "publisher"), [("360harbours", "360harbours"), ("21st March", None), ("3 May", None)]
)
def test_a_name_may_begin_with_a_number_that_is_no_day(named: str, publisher: str | None) -> None:
    found = traced(page_of(inside=f'<p>Originally published on <a href="{HOME}">{named}</a>.</p>'))
    assert (found and found.publisher) == publisher


def test_a_line_above_the_text_counts_as_well() -> None:
    found = traced(page_of(before=f"<p><em>This post originally appeared on {LINK}.</em></p>"))
    assert found is not None
    assert found.url == ORIGINAL


@pytest.mark.parametrize(
    ("title", "told"),
    [("The mill that waits for the tide", True), ("THE MILL THAT WAITS", True), ("Deadly Water", False)],
)
def test_a_line_that_names_a_title_is_of_the_page_that_has_it(title: str, told: bool) -> None:
    found = traced(page_of(inside=f"<p>“{title}” was originally published in {LINK}.</p>"))
    assert (found.url if found else None) == (ORIGINAL if told else None)


@pytest.mark.parametrize(
    "before", ["“", "Editor’s note: “", "From our partners, with thanks: “", "The Mill adds: Reed lives here. “"]
)
def test_a_line_in_quotation_marks_names_the_original(before: str) -> None:
    found = traced(
        page_of(inside=f"<p>{before}This article was originally published by The Harrow Herald.” Enjoy.</p>")
    )
    assert found is not None
    assert found.publisher == "The Harrow Herald"


def test_the_line_may_continue_in_the_next_paragraph() -> None:
    lines = f'<p>This article was originally published on <a href="{HOME}">Harrow Herald</a>.</p><p>Read the <a href="{ORIGINAL}">original article</a>.</p>'
    found = traced(page_of(inside=lines))
    assert found is not None
    assert found.url == ORIGINAL


def test_a_line_without_a_link_names_the_publisher_only() -> None:
    found = traced(page_of(inside="<p>This article originally appeared on Harrow Herald US.</p>"))
    assert found is not None
    assert (found.url, found.publisher) == (None, "Harrow Herald US")


def test_the_licence_that_the_line_names_is_kept() -> None:
    line = f'This story first appeared on {LINK} and is republished here under a <a href="https://creativecommons.org/licenses/by-nd/4.0/">Creative Commons license</a>.'
    found = traced(page_of(inside=f"<p>{line}</p>"))
    assert found is not None
    assert found.license is not None
    assert found.license.id == "CC-BY-ND-4.0"


@pytest.mark.parametrize(
    "line",
    [
        "QuayContext produced this article as a service of Quay Public Radio.",
        "This Idea was first published on QuayContext.",
    ],
)
def test_further_wordings_of_publishers_name_them(line: str) -> None:
    found = traced(page_of(inside=f"<p>{line}</p>"))
    assert found is not None
    assert found.publisher == "QuayContext"


IN_A_MAGAZINE = {
    "es revista": "Este artículo fue publicado originalmente en la revista {}.",
    "es número": "Una versión de este artículo se publicó en el número 31 de la revista {}, de la Fundación Aldabra.",
    "es blog": "Una versión de este texto apareció originalmente en el blog del {}.",
    "es previamente": "Este reportaje fue publicado previamente por {}.",
    "pt revista": "Uma versão deste artigo foi publicada originalmente na revista {}.",
    "fr revue": "Une version de cet article a été publiée dans la revue {}, numéro 3.",
    "fr parue": "Une première version de ce texte est parue initialement sur le blog du {}.",
    "it rivista": "Una versione di questo articolo è stata pubblicata sulla rivista {}.",
    "de Fassung": "Eine frühere Fassung dieses Textes wurde zuerst im Magazin {} veröffentlicht.",
    "nl tijdschrift": "Dit artikel verscheen eerder in het tijdschrift {}.",
    "sv tidskriften": "Den här artikeln publicerades först i tidskriften {}.",
    "id majalah": "Artikel ini pertama kali terbit di majalah {}.",
}
"""What an outlet is stands before its name."""
OWN_MAGAZINE = {
    "no name": "Este artículo fue publicado originalmente en la revista.",
    "a person's blog": "Este artículo fue publicado originalmente en el blog personal del autor.",
    "a language": "Eine Version dieses Artikels erschien zuerst auf Englisch.",
    "a year": "Une version de cet article a été publiée en 2019.",
    "a frame": "Une version de cette tribune a été publiée dans le cadre de la Fête de la science.",
    "what it tells": "Este artículo muestra lo que ocurrió previamente en la revista Bruma.",
    "another work": "Una versión de esta receta se publicó en la revista Hornos.",
    "own magazine": "Uma versão deste artigo foi publicada originalmente na revista News Example.",
}


WITHOUT_THIS = {
    "en read": 'Read the original article on <a href="https://bruma.example/4">Bruma</a>.',
    "en featured": "This story was originally featured on Bruma.",
    "es artículo": "Artículo publicado originalmente en Bruma.",
    "fr article": "Article publié initialement sur Bruma.",
    "fr repris": "Cet article est repris de Bruma.",
    "pt texto": "Reportagem originalmente publicada no site Bruma.",
    "it articolo": "Articolo pubblicato originariamente su Bruma.",
    "de Originalartikel": "Aus dem Englischen übersetzt. Der Originalartikel erschien bei Bruma.",
    "nl verschenen": "Oorspronkelijk verschenen op Bruma.",
}
NOT_THIS = {
    "ja licence": 'この記事は<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>ライセンスで公開されています。',
    "en a language": "Read the original article in Spanish.",
    "en own": "Read the original story on News Example.",
    "en a day": "See the original version on Monday.",
    "es a year": "Texto publicado originalmente en 1943 por un vecino.",
    "fr a verb": "Le capitaine a repris de l’altitude. Le phare de Mora brille.",
    "de a sheet": "Das Original auf Pergament liegt im Museum.",
}


@pytest.mark.parametrize("line", WITHOUT_THIS.values(), ids=WITHOUT_THIS)
def test_a_line_says_where_a_text_stood_without_pointing_at_it(line: str) -> None:
    found = traced(page_of(inside=f"<p>{line}</p>"))
    assert found is not None
    assert found.publisher == "Bruma"


@pytest.mark.parametrize("line", NOT_THIS.values(), ids=NOT_THIS)
def test_such_words_about_something_else_are_no_original(line: str) -> None:
    head = '<meta property="og:site_name" content="News Example">'
    assert traced(page_of(head=head, inside=f"<p>{line}</p>")) is None


@pytest.mark.parametrize("line", IN_A_MAGAZINE.values(), ids=IN_A_MAGAZINE)
def test_the_name_is_read_behind_the_word_for_what_bears_it(line: str) -> None:
    found = traced(page_of(inside=f"<p>{line.format('Bruma')}</p>"))
    assert found is not None
    assert found.publisher == "Bruma"


VERSIONS = {
    "es": "La versión original de este artículo aparece en el número 12 de Bruma.",
    "pt": "A versão original deste artigo foi publicada na revista Bruma.",
    "it": "La versione originale di questo articolo è stata pubblicata su Bruma.",
    "de": "Die englische Fassung dieses Beitrags erschien in der Zeitschrift Bruma.",
    "en": "The original version of this article was first published in Bruma.",
}


@pytest.mark.parametrize("line", VERSIONS.values(), ids=VERSIONS)
def test_the_original_version_of_this_stood_elsewhere(line: str) -> None:
    found = traced(page_of(inside=f"<p>{line}</p>"))
    assert found is not None
    assert found.publisher == "Bruma"


@pytest.mark.parametrize(
    "line",
    [
        "The original version of this story said that the boat sank in 1987.",
        "The original version of this story ran on Monday.",
        "A versão original deste artigo foi publicada em inglês.",
        "Die erste Fassung dieses Artikels erschien im Mai.",
    ],
)
def test_what_an_earlier_version_said_is_no_original(line: str) -> None:
    assert traced(page_of(inside=f"<p>{line}</p>")) is None


def test_a_name_keeps_the_word_that_is_a_part_of_it() -> None:
    found = traced(page_of(inside="<p>Este texto foi publicado originalmente na Revista Bruma.</p>"))
    assert found is not None
    assert found.publisher == "Revista Bruma"


@pytest.mark.parametrize("line", OWN_MAGAZINE.values(), ids=OWN_MAGAZINE)
def test_a_magazine_without_a_name_or_the_pages_own_is_no_original(line: str) -> None:
    head = '<meta property="og:site_name" content="News Example">'
    assert traced(page_of(head=head, inside=f"<p>{line}</p>")) is None


def test_an_unnamed_licence_gives_none() -> None:
    found = traced(page_of(inside=f"<p>{LINES['en official']}</p>"))
    assert found is not None
    assert found.license is None


OWN = {
    "own issue": "This story was originally published in our Nov/Dec 2023 issue as “Slow Water”.",
    "own print edition": "This article first appeared in the March print edition.",
    "own host by name": "This article originally appeared on News.Example.org.",
    "own link": '<p>This post first appeared on <a href="https://news.example.org/blog">our friends’ blog</a>.</p>',
    "de own issue": "Dieser Beitrag ist in Ausgabe 3/2020 erschienen.",
    "de a month": "Dieser Beitrag ist im März 2020 erschienen.",
    "de a language": "Dieser Beitrag ist auf Englisch erschienen.",
    "de a form": "Dieser Text ist in gekürzter Form erschienen.",
    "de a series": "Dieser Text ist im Rahmen der Reihe Mühlen erschienen.",
    "de a book": "Dieses Buch ist bei Harrow erschienen.",
    "a date": "First published on November 19, 2019 / 8:16 AM",
    "a day and hour": "First published on Tue 29 Nov 2016 07.46 EST",
    "updated": "This article was originally published on 26 Sep 2019 at 4:12pm but has been regularly updated.",
    "another title": "Internet Archive, Deadly Water originally published on Harrow.com, archived Dec. 7, 2016",
    "a day of the week": "This story was originally published on Monday May 3.",
    "a language": "This story was originally published in Spanish.",
    "a country": "This article was first published in the United States.",
    "my own": "This story first appeared on My Blog.",
    "de a frame": "Dieser Artikel ist zuerst im Rahmen einer Serie erschienen.",
    "as well": "This story also ran on Harrow Herald. It can be republished for free.",
    "a book": "The novel was first published in 1867 and never out of print since.",
    "a person": "Reed, originally from Harrow, moved to the coast.",
    "from memory": "She lives by the mill. Reprinted from memory, the poem has errors.",
    "from the plates": "He sold the copies himself. Reprinted from the plates of 1911.",
    "rules for others": "You may republish this article if you credit its author.",
    "a line that reads": "At the top, include a line that reads: “This story was originally published by Harrow Herald.” Link the word.",
    "a credit that must read": "The credit must read ‘This story was originally published by HH News.’",
    "use this credit line": "Use this credit line: 'This article was first published by HHN, a nonprofit.'",
    "the following words": "Begin with the following words: “This post first appeared on HHN.”",
    "the following text, without marks": "Using the following text in the footer: This article was originally published in Harrow Herald.",
    "es a phrase, without marks": "Incluya al final esta frase: Este artículo fue publicado originalmente en El Harrow.",
    "de a note, without marks": "Bitte folgenden Hinweis einfügen: Dieser Artikel erschien zuerst auf Harrow Nord.",
    "de a note to add": "Bitte folgenden Hinweis einfügen: „Dieser Artikel erschien zuerst auf Harrow Nord.“",
    "fr a mention to add": "Ajoutez la mention : « Cet article a été publié initialement sur Harrow Hebdo. »",
    "es a phrase to include": "Incluya la frase siguiente: «Este artículo fue publicado originalmente en El Harrow»",
    "pt a phrase to include": "Inclua a seguinte frase: “Este artigo foi publicado originalmente no Harrow Livre.”",
}


@pytest.mark.parametrize("line", OWN.values(), ids=OWN)
def test_own_and_other_works_are_no_republication(line: str) -> None:
    assert traced(page_of(inside=f"<p>{line}</p>")) is None


@pytest.mark.parametrize(
    "line",
    [
        "Please note: This article was originally published in Harrow Herald.",
        "Add to that what our readers know: This article was originally published in Harrow Herald.",
        "With the following note of thanks: This article was originally published in Harrow Herald.",
    ],
)
def test_a_colon_that_tells_nobody_to_print_a_line_leads_to_one(line: str) -> None:
    found = traced(page_of(inside=f"<p>{line}</p>"))
    assert found is not None
    assert found.publisher == "Harrow Herald"


def test_the_site_name_is_the_pages_own() -> None:
    head = '<meta property="og:site_name" content="The Harrow Weekly">'
    assert traced(page_of(head=head, inside="<p>This article first appeared in The Harrow Weekly.</p>")) is None


def test_a_print_magazine_of_the_same_name_is_the_pages_own() -> None:
    page = page_of(
        inside="<p>Dieser Artikel erschien zuerst in der TIDELINE 10/22.</p>", url="https://www.tideline.de/muehle"
    )
    assert traced(page) is None


@pytest.mark.parametrize("wrap", ["comments", "related", "teaser"])
def test_lines_in_comments_and_teasers_speak_of_others(wrap: str) -> None:
    assert traced(page_of(after=f'<div class="{wrap}"><p>{LINES["en official"]}</p></div>')) is None


def test_a_line_in_a_script_is_no_line() -> None:
    assert traced(page_of(inside=f"<script>var text = '{LINES['en before 2019']}';</script>")) is None


COUNTERS = {
    "image": '<img src="https://counter.theconversation.com/content/270911/count.gif?distributor=republish-lightbox-basic" alt="The Conversation" width="1" height="1">',
    "iframe": '<iframe src="https://counter.theconversation.com/content/270911/count.gif?distributor=republish-lightbox-advanced" width="1" height="1"></iframe>',
    "script": '<script src="https://theconversation.com/javascripts/lib/content_tracker_hook.js" id="theconversation_tracker_hook" data-counter="https://counter.theconversation.com/content/270911/count"></script>',
    "old host": '<img src="https://counter.theconversation.edu.au/content/270911/count.gif">',
    "style instead of size": '<img src="https://counter.theconversation.com/content/270911/count.gif" style="border:none !important; height:1px; width:1px">',
    "lazy": '<img data-src="https://counter.theconversation.com/content/270911/count.gif" loading="lazy">',
}


@pytest.mark.parametrize("counter", COUNTERS.values(), ids=COUNTERS)
def test_the_conversations_counter_leads_to_the_article(counter: str) -> None:
    original = "https://theconversation.com/the-mill-that-waits-270911"
    found = traced(page_of(inside=f'{counter}<p>By Ada Reed. <a href="{original}">More</a></p>'))
    assert found is not None
    assert (found.url, found.publisher, found.place) == (original, "The Conversation", "counter")


def test_a_counter_without_a_link_still_names_the_article() -> None:
    found = traced(page_of(inside=COUNTERS["image"]))
    assert found is not None
    assert found.url == "https://theconversation.com/270911"


def test_a_counter_on_the_publishers_own_page_is_its_own() -> None:
    assert traced(page_of(inside=COUNTERS["script"], url="https://theconversation.com/the-mill-270911")) is None


def test_counters_of_other_articles_in_state_data_do_not_count() -> None:
    state = '<script>window.__STATE__ = {"custom_script": "<script data-counter=\\"https://counter.theconversation.com/content/1/count\\">"}</script>'
    assert traced(page_of(after=state)) is None


def test_the_tracker_tools_pixel_leads_to_the_post() -> None:
    pixel = '<img id="republication-tracker-tool-source" src="https://harrowherald.example/?republication-pixel=true&amp;post=4711&amp;ga4=G-1" style="width:1px;height:1px;">'
    found = traced(page_of(inside=pixel))
    assert found is not None
    assert (found.url, found.publisher) == ("https://harrowherald.example/?p=4711", "harrowherald.example")


def test_the_tracker_tools_pixel_of_the_own_site_is_no_sign() -> None:
    pixel = '<img src="https://news.example.org/?republication-pixel=true&amp;post=4711">'
    assert traced(page_of(inside=pixel)) is None


def test_ordinary_tracking_pixels_are_no_sign() -> None:
    assert (
        traced(
            page_of(
                inside='<img src="https://pixel.quantserve.com/pixel/p-1.gif"><img src="https://pixel.wp.com/b.gif?v=noscript">'
            )
        )
        is None
    )


def test_a_canonical_address_at_another_publisher_is_a_sign() -> None:
    found = traced(page_of(head=f'<link rel="canonical" href="{ORIGINAL}">'))
    assert found is not None
    assert (found.url, found.place) == (ORIGINAL, "canonical")


@pytest.mark.parametrize(
    "canonical",
    [
        URL,
        "/2024/tide-mills",
        "https://www.news.example.org/2024/tide-mills",
        "https://amp.example.org/2024/tide-mills",
        "https://news.example.com/2024/tide-mills",
        "https://web.archive.org/web/20200101000000/https://news.example.org/2024/tide-mills",
        "https://harrowherald.example/",
        "not a url [",
    ],
)
def test_own_and_empty_canonical_addresses_are_no_sign(canonical: str) -> None:
    assert traced(page_of(head=f'<link rel="canonical" href="{canonical}">')) is None


def test_is_based_on_names_the_original() -> None:
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "isBasedOn": "{ORIGINAL}"}}</script>'
    found = traced(page_of(head=head))
    assert found is not None
    assert (found.url, found.place) == (ORIGINAL, "is-based-on")


@pytest.mark.parametrize("name", ["syndication-source", "original-source"])
def test_the_old_news_metas_name_the_original(name: str) -> None:
    found = traced(page_of(head=f'<meta name="{name}" content="{ORIGINAL}">'))
    assert found is not None
    assert found.url == ORIGINAL
    assert traced(page_of(head=f'<meta name="{name}" content="{URL}">')) is None


def test_a_feeds_source_names_the_publisher() -> None:
    page = page_of()
    entry = FeedEntry(feed_url="https://news.example.org/feed", source_url=f"{HOME}feed", source_title="Harrow Herald")
    with_entry = Page(url=page.url, content=page.content, entry=entry)
    found = traced(with_entry)
    assert found is not None
    assert (found.publisher, found.place) == ("Harrow Herald", "feed-source")


def test_signs_complete_one_another() -> None:
    head = f'<link rel="canonical" href="{ORIGINAL}">'
    found = traced(page_of(head=head, inside="<p>This article originally appeared on Harrowherald.</p>"))
    assert found is not None
    assert (found.place, found.url) == ("attribution-line", ORIGINAL)


def test_a_title_that_names_another_domain_shows_a_copied_page() -> None:
    """The page was saved under its original's address, but calls itself something else."""
    page = page_of(
        title="Six mills | Copyist.com",
        head=f'<link rel="canonical" href="{ORIGINAL}">',
        inside="<p>This article originally appeared on Harrowherald.</p>",
        url=ORIGINAL,
    )
    found = traced(page)
    assert found is not None
    assert found.url == ORIGINAL


def test_real_republications_are_recognised_and_look_alikes_are_not() -> None:
    index = shared("corpus", "licences", "index.tsv")
    rows = csv.DictReader(index.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    found, wanted = {}, {}
    for row in rows:
        path = index.parent / row["file"]
        if not row["file"].endswith(".html.gz") or not path.exists():
            continue
        page = Page.from_html(gzip.decompress(path.read_bytes()), row["url"] or "https://unknown.example/")
        found[row["file"]] = traced(page) is not None
        wanted[row["file"]] = row["kind"] == "republished" and "TRAP" not in row["file"]
    assert [name for name in found if found[name] != wanted[name]] == []
    assert sum(wanted.values()) >= 6


def test_a_counter_is_seen_in_any_encoding_and_case() -> None:
    image = '<img src="https://COUNTER.theconversation.com/content/270911/count.gif">'
    page = page_of(inside=image)
    utf16 = Page.from_html(b"\xff\xfe" + page.html.encode("utf-16-le"), page.url)
    document = _html.parse_served(utf16.content, utf16.encoding, utf16.url)
    assert trace(document, utf16) == traced(page)
    assert traced(page).publisher == "The Conversation"


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("This article appeared in the March issue of Harrow Herald.", "Harrow Herald"),
        ("This essay appeared in the Harrow Herald.", "Harrow Herald"),
        ("This story was published by Harrow Herald and is republished here.", "Harrow Herald"),
        ("Dieser Artikel erschien in der Harrower Zeitung.", "Harrower Zeitung"),
        ("Cet article est paru dans Le Herald.", "Le Herald"),
        ("Este artículo se publicó en El Heraldo.", "El Heraldo"),
        ("Este texto foi publicado na Folha de Harrow.", "Folha de Harrow"),
        ("Questo articolo è uscito su Araldo.", "Araldo"),
        ("Dit artikel verscheen in De Heraut.", "De Heraut"),
    ],
)
def test_where_a_text_appeared_is_where_it_stood_first(line: str, publisher: str) -> None:
    found = traced(page_of(inside=f"<p>{line}</p>"))
    assert found is not None
    assert found.publisher == publisher


@pytest.mark.parametrize(
    "line",
    [
        "A version of this article appears in print on March 4, 2026, Section A, Page 1 of the Harrow edition.",
        "This article appears in the March 2026 print edition.",
        "This article appears in our March issue.",
        "This essay appeared in a different form.",
        "Dieser Artikel erschien in unserer Reihe Eis.",
        "Cet article a été publié dans le cadre du projet Glace.",
        "Cet article a été publié le 4 mars 2026.",
        "Este artículo se publicó en marzo.",
        "Questo articolo è stato pubblicato in collaborazione con Harrow.",
    ],
)
def test_a_print_edition_a_series_and_a_day_are_no_original(line: str) -> None:
    assert traced(page_of(inside=f"<p>{line}</p>")) is None


NAMES = (
    "Mongabay", "Montana Free Press", "Marshall Project", "Maine Monitor", "Decaturish", "Augsburger Allgemeine", "Octavo",
    "Sunday Times", "June Jordan Review", "Our World in Data", "Myanmar Now", "Notre Dame Review", "404 Media", "+972 Herald",
    "openDemocracy", "bioGraphic", "the Guardian", "la Voz de Harrow", "The 19th",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "line",
    [
        "This story was originally published by {}.",
        "Dieser Artikel ist zuerst bei {} erschienen.",
        "Esta reportagem foi publicada originalmente por {}.",
    ],
)
def test_a_name_that_begins_like_a_day_or_the_pages_own_is_a_name(line: str, name: str) -> None:
    found = traced(page_of(inside=f"<p>{line.format(name)}</p>"))
    assert found is not None
    assert (found.publisher or "-") in name


@pytest.mark.parametrize("publisher", [profile.name for profile in profiles.builtin() if profile.name[0].isupper()])
def test_every_publisher_with_a_profile_is_known_as_an_origin(publisher: str) -> None:
    found = traced(page_of(inside=f"<p>This article first appeared in {publisher} and is republished here.</p>"))
    assert found is not None
    assert publisher.startswith(found.publisher or "-")


@pytest.mark.parametrize(
    "line", ["文章来源：原创", "文章来源：本站", "转自：本站旧版", "海湾的风转自：南方", "文章来源：The Mill"]
)
def test_a_chinese_source_that_is_nobody_else_names_no_original(line: str) -> None:
    page = page_of(
        inside=f"<p>{line}</p>",
        title="The mill that waits | The Mill",
        head='<meta property="og:site_name" content="The Mill">',
    )
    assert traced(page) is None


TONGUES = {
    "en original": f"The original article by Ada Reed was published in {LINK}.",
    "it original": f"L’articolo originale di Ada Reed è stato pubblicato su {LINK}.",
    "es original": f"El artículo original fue publicado en {LINK}.",
    "pt original": f"O artigo original foi publicado no {LINK}.",
    "fr original": f"L’article original de Ada Reed est paru dans {LINK}.",
    "de original": f"Der Originalartikel ist im {LINK} erschienen.",
    "nl original": f"Het oorspronkelijke artikel verscheen in {LINK}.",
    "ru original": f"Оригинал статьи опубликован на сайте {LINK}.",
    "ar original": f"نُشر المقال الأصلي في {LINK}.",
    "el": f"Αυτό το άρθρο δημοσιεύτηκε αρχικά στο {LINK}.",
    "el original": f"Το αρχικό άρθρο δημοσιεύθηκε στο {LINK}.",
    "ca": f"Aquest article es va publicar originalment a {LINK}.",
    "cs": f"Tento článek původně vyšel na serveru {LINK}.",
    "sk": f"Tento článok bol pôvodne uverejnený na portáli {LINK}.",
    "ro": f"Acest articol a fost publicat inițial pe {LINK}.",
    "hr": f"Ovaj tekst je prvobitno objavljen na portalu {LINK}.",
    "sr": f"Овај текст је првобитно објављен на порталу {LINK}.",
    "bg": f"Статията е публикувана първоначално в {LINK}.",
    "hu": f"Ez a cikk eredetileg a {LINK} oldalán jelent meg.",
    "da": f"Artiklen blev oprindeligt bragt i {LINK}.",
    "nb": f"Artikkelen ble opprinnelig publisert i {LINK}.",
    "fi": f"Juttu on julkaistu alun perin {LINK}.",
    "sw": f"Makala hii ilichapishwa kwanza kwenye {LINK}.",
    "he": f"המאמר פורסם לראשונה באתר {LINK}.",
    "fa": f"این مطلب نخستین بار در {LINK} منتشر شده است.",
    "ur": f"یہ مضمون سب سے پہلے {LINK} پر شائع ہوا۔",
    "hi": f"यह लेख मूल रूप से {LINK} पर प्रकाशित हुआ था।",
    "bn": f"এই লেখাটি প্রথম প্রকাশিত হয় {LINK} এ।",
    "ko": f"이 기사는 {LINK}에 처음 게재되었습니다.",
    "th": f"บทความนี้เผยแพร่ครั้งแรกใน{LINK}",
}


@pytest.mark.parametrize("line", TONGUES.values(), ids=TONGUES)
def test_the_original_article_is_named_in_many_languages(line: str) -> None:
    found = traced(page_of(inside=f"<p><em>{line}</em></p>"))
    assert found is not None
    assert (found.url, found.publisher) == (ORIGINAL, "Harrow Herald")


HERE = {
    "en": "The original article can be found on our partner’s website {}.",
    "it": "L’articolo originale può essere letto {}.",
    "es": "El artículo original se puede leer {}.",
    "pt": "O artigo original pode ser lido {}.",
    "fr": "L’article original est accessible {}.",
    "de": "Den Originalartikel finden Sie {}.",
    "el": "Το αρχικό άρθρο βρίσκεται {}.",
    "ru": "Оригинал статьи доступен {}.",
}
WORDS = {"it": "qui", "es": "aquí", "pt": "aqui", "fr": "ici", "de": "hier", "el": "εδώ", "ru": "здесь"}


@pytest.mark.parametrize("language", HERE)
def test_an_original_that_can_be_read_here_is_where_the_link_leads(language: str) -> None:
    line = HERE[language].format(f'<a href="{ORIGINAL}">{WORDS.get(language, "here")}</a>')
    found = traced(page_of(inside=f"<p>{line}</p>"))
    assert found is not None
    assert (found.url, found.publisher) == (ORIGINAL, "harrowherald.example")


@pytest.mark.parametrize("language", HERE)
def test_an_original_of_the_same_site_is_its_own(language: str) -> None:
    line = HERE[language].format(f'<a href="https://en.news.example.org/mill">{WORDS.get(language, "here")}</a>')
    assert traced(page_of(inside=f"<p>{line}</p>")) is None


@pytest.mark.parametrize(
    "line",
    [
        "The original article was published in June 2019.",
        "The original version of this article was published with a wrong date.",
        "The original story ran in our March issue.",
        "Readers say that the original article can be found in every attic.",
        "El artículo original se publicó en marzo.",
        "Der Originalbeitrag ist im März 2020 erschienen.",
        "Το άρθρο δημοσιεύτηκε αρχικά στα αγγλικά.",
        "Tento článek původně vyšel v angličtině.",
        "Acest articol a fost publicat inițial în limba engleză.",
        "Artiklen blev oprindeligt bragt i 2019.",
        "Ovaj tekst je prvobitno objavljen na engleskom jeziku.",
        "این گزارش نخستین بار در سال ۱۳۹۸ منتشر شد.",
        "यह रिपोर्ट पहली बार 2019 में प्रकाशित हुई थी।",
        "এই প্রতিবেদনটি প্রথম প্রকাশিত হয় ২০১৯ সালে।",
        "이 기사는 2019년에 처음 게재되었습니다.",
        "บทความนี้เผยแพร่ครั้งแรกในปี 2564",
    ],
)
def test_a_day_a_language_and_an_own_issue_are_no_original_anywhere(line: str) -> None:
    assert traced(page_of(inside=f"<p>{line}</p>")) is None


@pytest.mark.parametrize(
    "line",
    [
        "Este reportaje se publicó originalmente en italiano en {}. Traducción: Amaia Ube.",
        "Este artículo fue publicado originalmente en inglés por {}.",
        "Texto publicado originalmente en catalán en el portal {}.",
        "Traducción de un artículo publicado en {}.",
        "Reproducimos, con permiso de {}, este artículo de Ana Ros.",
        "Republicamos este artículo de {} bajo licencia Creative Commons.",
        "Article initialement paru dans {}.",
        "Cet article, traduit de l’anglais, est paru dans {}.",
        "Nous reproduisons ici, avec l’autorisation de l’auteur, un article paru dans {}.",
        "Nous republions cet article de {} avec son aimable autorisation.",
        "Reportagem publicada originalmente em inglês por {}.",
        "Reproduzimos aqui, com autorização, artigo publicado no {}.",
        "Articolo originariamente pubblicato in francese da {}.",
        "Riprendiamo da {}, con il permesso dell’autore, questo articolo di Bo Orr.",
        "Pubblichiamo, su gentile concessione di {}, questo articolo.",
        "Aquest article es va publicar originalment en anglès a {}.",
        "Reproduïm aquest article de {} amb el permís de l’autora.",
        "Este artigo publicouse orixinalmente en {}.",
        "Artikulu hau jatorriz {} webgunean argitaratu zen.",
        "Acest articol a fost publicat pentru prima dată în limba engleză de {}.",
        "Articol preluat de pe {}.",
        "This article was originally published in Spanish by {}.",
        "We reproduce here, with the author’s permission, an article from {}.",
        "Dieser Artikel erschien zuerst auf Englisch bei {}.",
    ],
)
def test_the_language_it_was_written_in_and_who_passes_it_on_hide_no_original(line: str) -> None:
    found = traced(page_of(inside=f"<p>{line.format(LINK)}</p>"))
    assert found is not None
    assert (found.publisher, found.url) == ("Harrow Herald", ORIGINAL)


@pytest.mark.parametrize(
    "line",
    [
        "Este reportaje se publicó originalmente en italiano.",
        "El libro, publicado originalmente en inglés por {}, llega a las librerías.",
        "Reproducimos aquí la carta que el ministro envió a {}.",
        "Reproducimos a continuación la entrevista.",
        "Artículo publicado originalmente en papel en nuestra revista.",
        "Nous reproduisons ici la lettre parue dans {}.",
        "Nous publions cet article en partenariat avec {}.",
        "Le roman, publié à l’origine en anglais par {}, vient de sortir.",
        "Riprendiamo il discorso da {}, che ieri scriveva di noi.",
        "Riprendiamo le pubblicazioni da Harrow a settembre.",
        "Questo articolo è stato pubblicato originariamente in inglese nella nostra edizione di marzo.",
        "Acest articol a fost publicat inițial pe 3 martie.",
        "Artikulu hau 2021eko martxoan argitaratu zen lehen aldiz.",
        "This article was originally published in Spanish.",
        "We republish an article from a partner each week.",
    ],
)
def test_other_works_and_the_pages_own_in_those_words_are_no_original(line: str) -> None:
    assert traced(page_of(inside=f"<p>{line.format(LINK)}</p>")) is None
