"""Licences of other bodies, other works and pictures, told or credited on a page, and those of the page beside them."""

from __future__ import annotations

import pytest

from evidence_pages import STORY, claims_on, license_id, page_of
from republish import _html
from republish.evidence.zones import zone_of
from republish.model import Page

URL = "https://creativecommons.org/licenses/by/4.0/"
LINK = f'<a href="{URL}">CC BY 4.0</a>'
REL = f'<a rel="license" href="{URL}">CC BY 4.0</a>'


def scopes(page: Page) -> list[str]:
    return [claim.scope for claim in claims_on(page) if claim.kind == "license"]


# --- whose site ---


@pytest.mark.parametrize(
    "words",
    [
        "The harbour office website's content is licensed under CC BY 4.0.",
        "All content on the council's website is licensed under CC BY 4.0, the mayor said.",
        "In 2012 the newspaper changed the licence of the site to CC BY 4.0.",
        "The journal is published under CC BY 4.0.",
        "Alle Texte auf der Website der Stadt stehen unter CC BY 4.0.",
        "Le site du musée est sous licence CC BY 4.0.",
        "El sitio del museo está bajo licencia CC BY 4.0.",
        "Il sito del museo è sotto licenza CC BY 4.0.",
        "De website van de stad valt onder CC BY 4.0.",
        "Материалы сайта музея доступны по лицензии CC BY 4.0.",
    ],
)
def test_the_site_of_a_story_is_anybodys(words: str) -> None:
    page = page_of(inside=f"<p>{words}</p>")
    assert (scopes(page), license_id(page)) == (["unclear"], None)


@pytest.mark.parametrize(
    "words",
    [
        "All content on this site is licensed under CC BY 4.0.",
        "The texts on our website are licensed under CC BY 4.0.",
        "Alle Texte auf dieser Website stehen unter CC BY 4.0.",
        "Le contenu de notre site est sous licence CC BY 4.0.",
        "El contenido de este sitio está bajo licencia CC BY 4.0.",
        "I testi di questo sito sono sotto licenza CC BY 4.0.",
        "O conteúdo deste site está sob licença CC BY 4.0.",
        "De teksten op deze website vallen onder CC BY 4.0.",
        "Teksty na tej stronie są na licencji CC BY 4.0.",
        "Материалы этого сайта доступны по лицензии CC BY 4.0.",
        "Obsah tohoto webu podléhá licenci CC BY 4.0.",
        "Innholdet på dette nettstedet er tilgjengelig under CC BY 4.0.",
    ],
)
def test_this_site_and_ours_are_the_publishers(words: str) -> None:
    assert license_id(page_of(inside=f"<p>{words}</p>")) == "CC-BY-4.0"


def test_the_site_in_its_own_footer_is_the_publishers() -> None:
    assert license_id(page_of(footer="<p>The site is licensed under CC BY 4.0.</p>")) == "CC-BY-4.0"


# --- names and works beside a licence ---


@pytest.mark.parametrize(
    "words",
    [
        f"<p>Jo Penn, {REL}</p>",
        f"<p>© Jo Penn, {REL}</p>",
        f"<p>Jo Penn, 6 May 2024, {REL}</p>",
        f"<p>By Jo Penn ({REL})</p>",
        f"<h3>Credits</h3><ul><li>Mill: Jo Penn, {REL}</li></ul>",
        f"<p>The study was published in Hydrology under {REL}.</p>",
        f"<p>Deutsche Fassung: {REL}</p>",
    ],
)
def test_a_name_or_a_work_beside_a_licence_is_a_doubt(words: str) -> None:
    page = page_of(inside=words)
    assert (scopes(page), license_id(page)) == (["unclear"], None)


@pytest.mark.parametrize(
    "words",
    [
        REL,
        f"Published under {REL}",
        f"Except where otherwise noted, available under the terms of {REL}.",
        f"Lizenziert unter {REL}",
        f"Mis à disposition selon les termes de la licence {REL}",
        f"Publicado bajo {REL}",
        f"Pubblicato con {REL}",
        f"Licence: Jo Penn, {REL}",
        f"© 2024 Jo Penn, {REL}",
        f"May 6, 2024 {REL}",
        f"Publicado el 6 de mayo de 2024 bajo {REL}",
        f"Quest’opera è distribuita con {REL}",
        f"采用 {REL} 许可协议",
        f"The mill that waits for the tide by Jo Penn is licensed under {REL}",
        f"{REL}<br>To the extent possible under law, Jo Penn has waived all copyright to this work.",
    ],
)
def test_words_that_only_grant_leave_the_licence_to_the_article(words: str) -> None:
    assert license_id(page_of(inside=f"<p>{words}</p>")) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "words",
    [
        "<p>CC BY 4.0</p>",
        f"<p>{LINK}</p>",
        f"<p>By Ada Reed | 6 May 2024 | {LINK}</p>",
        f'<p><a href="{URL}"><img src="/mark.png" alt="CC BY 4.0"></a></p>',
    ],
)
def test_a_line_of_nothing_but_a_licence_is_asked_about(words: str) -> None:
    assert scopes(page_of(inside=words)) == ["unclear"]


@pytest.mark.parametrize(
    "words", ["<h2>CC BY 4.0</h2>", "<ul><li>CC BY 4.0</li></ul>", "<p>CC BY 4.0 asks for credit.</p>"]
)
def test_a_heading_an_item_and_a_sentence_on_a_licence_are_not(words: str) -> None:
    assert scopes(page_of(inside=words)) == ["explanation"]


def test_three_lines_of_licences_are_a_list() -> None:
    lines = [f"<p>CC {unit} 4.0</p>" for unit in ("BY", "BY-SA", "BY-ND")]
    assert scopes(page_of(inside="".join(lines))) == ["explanation"] * 3
    assert scopes(page_of(inside="".join(lines[:2]))) == ["unclear"] * 2


def test_the_label_of_the_text_is_the_articles_beside_one_for_the_pictures() -> None:
    page = page_of(inside="<p>Text: CC BY-SA 4.0. Photos: CC BY-NC-ND 2.0.</p>")
    assert (scopes(page), license_id(page)) == (["article", "image"], "CC-BY-SA-4.0")


def test_a_text_of_somebody_in_a_story_is_still_a_doubt() -> None:
    assert scopes(page_of(inside="<p>Texts of the council: CC BY-SA 4.0.</p>")) == ["unclear"]


@pytest.mark.parametrize(
    ("words", "scope"),
    [
        (
            f"This article uses words from the Wikipedia article “Tide mill”, which is released under {LINK}.",
            "other-work",
        ),
        (f"This article uses words from Wikipedia. This article is released under {LINK}.", "article"),
    ],
)
def test_which_is_released_speaks_of_the_source(words: str, scope: str) -> None:
    assert scopes(page_of(inside=f"<p>{words}</p>")) == [scope]


# --- examples ---


@pytest.mark.parametrize(
    "words",
    [
        f"<p>Then put this line in the footer:</p><p>This work is licensed under {LINK}.</p>",
        f"<p>Choose one of these:</p><ul><li>This article is licensed under {LINK}.</li></ul>",
        f"<p>The result looks like this:</p><div><p>{REL}</p></div>",
    ],
)
def test_what_a_line_with_a_colon_leads_in_may_be_an_example(words: str) -> None:
    assert scopes(page_of(inside=words)) == ["unclear"]


@pytest.mark.parametrize(
    "line", ["License:", "How to share this article freely:", "The licence that holds here:", "They are glad of it."]
)
def test_a_label_or_a_line_on_this_text_leads_in_its_licence(line: str) -> None:
    page = page_of(inside=f"<p>{line}</p><p>This work is licensed under {LINK}.</p>")
    assert license_id(page) == "CC-BY-4.0"


def test_single_quotes_quote() -> None:
    page = page_of(inside="<p>Better write 'This article is licensed under a CC BY 4.0 license', with a link.</p>")
    assert (scopes(page), license_id(page)) == (["explanation"], None)


@pytest.mark.parametrize("words", ["It's the neighbours' wish:", "The '20s mill turns."])
def test_apostrophes_quote_nothing(words: str) -> None:
    page = page_of(inside=f"<p>{words} this article is licensed under CC BY 4.0.</p>")
    assert license_id(page) == "CC-BY-4.0"


# --- pictures and lists at the edges ---


@pytest.mark.parametrize(
    "parts",
    [
        {"sidebar": f'<section><h3>Picture of the week</h3><p><img src="/week.jpg"></p><p>{LINK}</p></section>'},
        {"sidebar": f'<section><img src="/week.jpg"><br>Jo Penn, {LINK}</section>'},
        {"footer": f'<p><img src="/week.jpg"><br>Jo Penn, {LINK}</p>'},
        {"after": f'<div class="modal"><img src="/week.jpg"><p>{REL}</p></div>'},
    ],
)
def test_a_licence_beside_a_picture_at_the_edge_is_a_doubt(parts: dict[str, str]) -> None:
    page = page_of(**parts)
    assert (scopes(page), license_id(page)) == (["unclear"], None)


@pytest.mark.parametrize(
    "parts",
    [
        {"sidebar": f'<section><p><a href="/"><img src="/house.png"></a></p><p>{LINK}</p></section>'},
        {
            "sidebar": f'<section><img src="/feed.png"><a href="{URL}"><img src="/mark.png" alt="CC BY 4.0"></a></section>'
        },
        {"footer": f'<p><img src="/logo.png"><br>Harrow News, {LINK}</p>'},
        {"footer": f'<p><img src="/house.png"> © Harrow News, {LINK}</p>'},
        {"footer": f'<p><img src="/house.png"> {LINK}</p>'},
        {"footer": f'<div><img src="/house.png"></div><p>Harrow News, {LINK}</p>'},
    ],
)
def test_logos_buttons_and_owners_leave_the_licence_to_the_site(parts: dict[str, str]) -> None:
    assert license_id(page_of(**parts)) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "words",
    [
        f"<table><tr><th>Developer</th><td>Penn</td></tr><tr><th>License</th><td>{LINK}</td></tr></table>",
        f"<table><tr><td>Entwickler</td><td>Penn</td></tr><tr><td>Lizenz</td><td>{LINK}</td></tr></table>",
        f"<dl><dt>Plataforma</dt><dd>Penn</dd><dt>Licencia</dt><dd>{LINK}</dd></dl>",
        f"<ul><li>Title: Tide</li><li>Genre: puzzle</li><li>License: {LINK}</li></ul>",
    ],
)
def test_a_licence_among_the_rows_of_a_programs_facts_is_a_doubt(words: str) -> None:
    page = page_of(inside=words)
    assert (scopes(page), license_id(page)) == (["unclear"], None)


@pytest.mark.parametrize(
    "words",
    [
        f"<table><tr><th>Title</th><td>Tide</td></tr><tr><th>License</th><td>{LINK}</td></tr></table>",
        f"<dl><dt>Author</dt><dd>A price: none</dd><dt>License</dt><dd>{LINK}</dd></dl>",
    ],
)
def test_a_licence_among_the_articles_own_facts_is_its_own(words: str) -> None:
    assert license_id(page_of(inside=words)) == "CC-BY-4.0"


@pytest.mark.parametrize(
    ("words", "scope"),
    [
        ("Our newsletter is under", "part"),
        ("Newsletter:", "part"),
        ("This newsletter is under", "site"),
        ("This book is licensed under", "site"),
        ("The book is licensed under", "part"),
        ("Press releases:", "part"),
        ("Pressemitteilungen:", "part"),
        ("Our wiki:", "part"),
        ("Forum posts:", "contributions"),
        ("Theme Tidewater,", "software"),
        ("Font: Millwright,", "software"),
        ("Favicon by Jo Penn,", "software"),
        ("Theme essays on this site are under", "site"),
        ("Text:", "site"),
    ],
)
def test_a_footers_nouns_say_what_its_licence_is_of(words: str, scope: str) -> None:
    assert scopes(page_of(footer=f"<p>{words} {LINK}</p>")) == [scope]


# --- the foot of an article ---

FOOT = f'<div id="article-copyright">This article is distributed under the terms of the {LINK} license.</div>'


def test_the_foot_in_an_articles_own_element_speaks_of_the_article() -> None:
    assert scopes(page_of(body=f"<main><article><h1>The mill</h1>{STORY}{FOOT}</article></main>")) == ["article"]
    assert scopes(page_of(body=f"<main><h1>The mill</h1>{STORY}{FOOT}</main>")) == ["site"]


def test_a_version_in_the_data_that_the_articles_foot_contradicts_is_not_taken() -> None:
    data = '<meta name="dc.rights" content="http://creativecommons.org/licenses/by/3.0/">'
    page = page_of(head=data, body=f"<main><article><h1>The mill</h1>{STORY}{FOOT}</article></main>")
    assert license_id(page) == "CC-BY"


def test_a_labelled_licence_is_alone_in_its_block_whatever_block_stands_in_it() -> None:
    line = '<div><a href="/help/license">License: CC BY 4.0</a><div>harbour:2603.00001v1 04 Mar 2026</div></div>'
    assert license_id(page_of(inside=line)) == "CC-BY-4.0"
    told = "<div>The mill was sold. License: CC BY 4.0<div>harbour:2603.00001v1 04 Mar 2026</div></div>"
    assert license_id(page_of(inside=told)) is None


# --- boxes that are named for what they are not ---

TOLD = "The council put all of its reports under a CC BY 4.0 licence last year, which lets anybody reprint them."
WIDGET = "elementor-element elementor-widget elementor-widget-text-editor"


@pytest.mark.parametrize(
    "box",
    [
        '<aside class="factbox"><p>{}</p></aside>',
        '<div class="sidebar"><p>{}</p></div>',
        '<div class="footer-note"><p>{}</p></div>',
        f'<div class="{WIDGET}"><div class="elementor-widget-container"><p>{{}}</p></div></div>',
        '<div class="so-panel widget widget_text panel-first-child"><p>{}</p></div>',
        '<div class="pad-20 edge-bottom"><p>{}</p></div>',
        '<div class="grid grid--with-right-rail"><p>{}</p></div>',
    ],
)
def test_what_a_story_tells_is_no_license_of_the_site_whatever_its_box_is_named(box: str) -> None:
    page = page_of(inside=box.format(TOLD))
    assert "site" not in scopes(page)
    assert license_id(page) is None


@pytest.mark.parametrize("name", ["content-sidebar-wrap", "l-footer-overlap sidebar-left", "single widget-area"])
def test_what_holds_the_text_is_no_sidebar(name: str) -> None:
    html = page_of(inside=f"<p>The museum’s site is licensed under {LINK}.</p>").html
    around = html.replace("<body>", f'<body><div class="{name}">').replace("</body>", "</div></body>")
    assert license_id(Page.from_html(around, "https://post.example/a")) is None


def test_the_site_s_own_line_in_a_sidebar_is_still_the_site_s() -> None:
    page = page_of(sidebar=f'<div class="sidebar"><p>Content on this site is licensed under {REL}.</p></div>')
    assert license_id(page) == "CC-BY-4.0"


def test_a_line_that_ends_with_a_version_says_nothing_of_the_pictures_in_the_next() -> None:
    words = f"<strong>Text © 2024. Jo Penn. {LINK.replace('</a>', '')}</a></strong><br>"
    foot = f'<div class="copyright">{words}Except where otherwise noted, images are subject to copyright.</div>'
    assert license_id(page_of(inside=foot)) == "CC-BY-4.0"


def test_the_country_of_a_licence_may_stand_in_the_next_line() -> None:
    assert (
        license_id(
            page_of(
                inside="<p>This work is licensed under a Creative Commons Attribution 3.0<br>United States License.</p>"
            )
        )
        == "CC-BY-3.0-US"
    )


def test_distills_appendix_speaks_of_the_text_before_it() -> None:
    words = f"Diagrams and text are licensed under Creative Commons Attribution {LINK}."
    appendix = f"<d-appendix><distill-appendix><h3>Reuse</h3><p>{words}</p></distill-appendix></d-appendix>"
    assert license_id(page_of(after=appendix)) == "CC-BY-4.0"


@pytest.mark.parametrize("words", ["Images are subject to copyright.", "All photos are protected by copyright."])
def test_copyright_in_pictures_is_theirs(words: str) -> None:
    claims = claims_on(page_of(footer=f"<p>The text of this site is licensed under {LINK}. {words}</p>"))
    assert [(claim.kind, claim.scope) for claim in claims] == [("license", "site"), ("reserved", "image")]


@pytest.mark.parametrize(
    "words",
    [
        f"Photos on this site are CC BY 4.0. {REL}",
        f"<span>Our data are under CC BY 4.0.</span> {REL}",
        'Metadata of this page are CC0. <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</a>',
    ],
)
def test_the_bare_licence_behind_one_of_something_else_is_that_ones(words: str) -> None:
    assert license_id(page_of(footer=f"<p>{words}</p>")) is None


def test_the_bare_licence_before_one_of_something_else_is_the_sites() -> None:
    assert license_id(page_of(footer=f"<p>{LINK}. Photos: CC BY 4.0.</p>")) == "CC-BY-4.0"


def test_what_a_sentence_excepts_first_is_not_what_it_speaks_of() -> None:
    words = "Except for photos and quotations of others, this site is licensed under CC BY 4.0"
    assert scopes(page_of(footer=f"<p>{words}</p>")) == ["site"]
    assert scopes(page_of(footer="<p>Except for photos, which are CC BY 4.0</p>")) == ["image"]


@pytest.mark.parametrize("label", ["Text:", "Tekst:", "Текст:", "Teksti:", "Szöveg:", "テキスト："])
def test_the_label_of_the_text_before_a_licence_is_the_article_s_in_any_language(label: str) -> None:
    page = page_of(inside=f"<p>{label} {LINK}</p>")
    assert (scopes(page), license_id(page)) == (["article"], "CC-BY-4.0")


def test_the_label_of_another_part_is_not() -> None:
    assert license_id(page_of(inside=f"<p>Muzyka: {LINK}</p>")) is None


MORE = '<div class="x1"><p>Another story tells of the other mill, and of those who saw it burn down in the winter of 1931, at length.</p></div>'


@pytest.mark.parametrize("ban", ["Nachdruck verboten.", "Not for republication.", "Reproduction interdite."])
@pytest.mark.parametrize("behind", ["", MORE, '<div class="related"><p>More</p></div>'])
def test_a_ban_right_under_the_text_is_of_the_text_whatever_follows_its_box(ban: str, behind: str) -> None:
    body = f"<h1>The mill</h1><div class=x2>{STORY}<p>{ban}</p></div>{behind}<footer><p>Content on this site is under {REL}.</p></footer>"
    assert license_id(page_of(body=body)) is None


def test_a_ban_that_a_story_tells_of_is_none() -> None:
    body = f"<h1>The mill</h1><div class=x2>{STORY}<p>Not for republication.</p>{STORY}</div><footer><p>Content on this site is under {REL}.</p></footer>"
    assert license_id(page_of(body=body)) == "CC-BY-4.0"


PICTURE = '<figure><img src="/mill.jpg" width="900"></figure>'


@pytest.mark.parametrize(
    "head",
    [
        f"<section><h1>The mill</h1><p>By Reuters</p>{PICTURE}</section>",
        '<div class="title-thumb-wrap"><h1>The mill</h1><p>By Reuters</p></div>',
    ],
    ids=["beside a picture", "in a box that is named for one"],
)
def test_a_byline_under_the_headline_is_the_text_s_whatever_is_beside_it(head: str) -> None:
    body = f"<article>{head}{STORY}</article><footer><p>Content on this site is under {REL}.</p></footer>"
    assert license_id(page_of(body=body)) is None


PROMISING = "content-body content entry-content instapaper_body inline-promos"
LONGER = "".join(f"<p>{word} mill ground its wheat by the tide, twice a day and once a night, until the dam broke in the spring of the flood and nobody came to mend it.</p>" for word in ("One", "Another", "A third"))  # fmt: skip


@pytest.mark.parametrize(
    ("box", "place"),
    [
        (f'<div itemprop="articleBody" class="{PROMISING}">{LONGER}{{}}</div>', "body"),
        (f'<div class="entry-content comments-open-modal popup">{LONGER}{{}}</div>', "body"),
        (f'<div class="inline-promos">{LONGER}{{}}</div>', "related"),
        ('<div class="entry-content promo"><p>One.</p>{}</div>', "related"),
        (f'<div class="hentry related">{LONGER}{{}}</div>', "related"),
    ],
)
def test_a_body_that_is_also_called_after_what_stands_amid_it_is_the_body(box: str, place: str) -> None:
    document = _html.parse(f"<body>{box.format('<p id=x>© 2026 The Quay Press.</p>')}</body>", URL)
    (line,) = document.root.xpath("//*[@id='x']")
    assert zone_of(line) == place


# --- what a journal says of its own article ---


@pytest.mark.parametrize(
    "words",
    [
        f"This is an open access article distributed in accordance with the {LINK} license.",
        f"The text only may be used under licence {LINK}. All other elements (illustrations, imported files) are “All rights reserved”, unless otherwise stated.",
        f"Le texte seul est utilisable sous licence {LINK}.",
        f"Únicamente el texto se puede utilizar bajo licencia {LINK}.",
        f"Apenas o texto pode ser utilizado sob licença {LINK}.",
        f"Original content from this work may be used under the terms of the {LINK} licence.",
        f"This is an open access article, free of all copyright. The work is made available under the {LINK} licence.",
        f"The copyright holder for this preprint is its author. It is made available under a {LINK} license.",
    ],
)
def test_a_journal_speaks_of_its_article(words: str) -> None:
    page = page_of(inside=f"<p>{words}</p>")
    assert (scopes(page), license_id(page)) == (["article"], "CC-BY-4.0")


@pytest.mark.parametrize(
    "words",
    [
        f"This report was published by the harbour office in May. It is available under {LINK}.",
        f"Her study is an open access article. It is available under {LINK}.",
        f"This is an open access article with images of the mill. It is available under {LINK}.",
        f"Articles with the CC logo are licensed under {LINK}.",
        f"The text of the exhibition may be used under {LINK}.",
    ],
)
def test_what_a_story_says_of_another_work_is_not_its_own(words: str) -> None:
    page = page_of(inside=f"<p>{words}</p>")
    assert license_id(page) is None


# --- what readers and others put on a page ---

OF_OTHERS = {
    "replies": f'<div class="replies"><h3>3 replies</h3><div class="reply"><p>This article is licensed under {REL}.</p></div></div>',
    "responses": f'<ol class="responses"><li><p>This article is licensed under {REL}.</p></li></ol>',
    "webmentions": f'<section class="webmentions"><div><p>This article is licensed under {REL}.</p></div></section>',
    "a quoted page": f'<div class="h-cite"><p>This article is licensed under {REL}.</p></div>',
    "an advertisement": f'<ins class="adsbygoogle"><p>This article is licensed under {REL}.</p></ins>',
    "a link element in a comment": f'<div class="comment"><link rel="license" href="{URL}"><p>Well said.</p></div>',
    "a link element in a teaser": f'<div class="related"><link rel="license" href="{URL}"></div>',
}


@pytest.mark.parametrize("markup", OF_OTHERS.values(), ids=OF_OTHERS)
def test_nobody_else_licenses_the_page(markup: str) -> None:
    assert license_id(page_of(after=markup)) is None


@pytest.mark.parametrize(
    "parts",
    [{"head": f'<link rel="license" href="{URL}">'}, {"inside": f'<link rel="license" href="{URL}">'}],
    ids=["head", "body"],
)
def test_a_link_element_of_the_page_licenses_it(parts: dict[str, str]) -> None:
    assert license_id(page_of(**parts)) == "CC-BY-4.0"
