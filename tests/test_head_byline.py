"""Who wrote it, wherever a page says so: in data, links, bylines and lists of facts; translators and groups."""

import pytest

from heads import ld, names, of, page


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (ld('{"@type":"NewsArticle","headline":"The old harbour","author":"Ada Marlow"}'), "", ["Ada Marlow"]),
        (ld('{"@type":["Article","NewsArticle"],"headline":"x","author":["Ada Marlow","Ben Noor"]}'), "", ["Ada Marlow", "Ben Noor"]),
        (ld('{"@type":"http://schema.org/BlogPosting","author":{"@type":"Person","name":["Ada Marlow","Ben Noor"]}}'), "", ["Ada Marlow", "Ben Noor"]),
        (ld('[{"@type":"NewsArticle","headline":"x","creator":{"name":"Ada Marlow"}}]'), "", ["Ada Marlow"]),
        (ld('{"@type":"NewsArticle","headline":"x","author":{"name":"Ada Marlow and Ben Noor"}}'), "", ["Ada Marlow", "Ben Noor"]),
        ('<meta name="author" content="Ada Marlow"><meta name="author" content="Ben Noor">', "", ["Ada Marlow", "Ben Noor"]),
        ('<meta property="article:author" content="https://www.facebook.com/ada"><meta name="author" content="Ada Marlow">', "", ["Ada Marlow"]),
        ('<meta name="citation_author" content="Ada Marlow"><meta name="citation_author" content="Ben Noor">', "", ["Ada Marlow", "Ben Noor"]),
        ("", '<a rel="author" href="/a">Ada Marlow</a>', ["Ada Marlow"]),
        ("", '<span itemprop="author"><span itemprop="name">Ada Marlow</span></span>', ["Ada Marlow"]),
        ("", '<p class="byline">By <a href="/author/ada">Ada Marlow</a> and Ben Noor</p>', ["Ada Marlow", "Ben Noor"]),
        ("", '<address><a rel="author" href="/a">Ada Marlow</a> and <a rel="author" href="/b">Ben Noor</a></address>', ["Ada Marlow", "Ben Noor"]),
        ("", '<div class="byline"><b>Ada Marlow</b><i>Harbour correspondent</i><span>34 min read</span></div>', ["Ada Marlow"]),
        ("", "<div><span>By Ada Marlow</span></div>", ["Ada Marlow"]),
        ("", "<ul><li><strong>Author</strong> Ada Marlow</li></ul>", ["Ada Marlow"]),
        ("", "<div>By <span>Ada Marlow</span></div>", ["Ada Marlow"]),
        ("", "<div>By using this site you agree to Terms</div>", []),
        ("", "<div>Von der Marlow, Ada</div>", ["der Marlow"]),
        ("", '<p>Written by <a href="/x">Ada Marlow</a> · Dec 20, 2025 at 3:00 am</p>', ["Ada Marlow"]),
        ("", "<p>By <!-- -->Ada Marlow</p>", ["Ada Marlow"]),
        ("", '<p>It comes late, as <a href="/x"><span>von Marlow &amp; Noor</span></a> said.</p>', []),
        ("", '<p><b>The dykes of Mora</b><br><span>von Ada Marlow</span></p>', ["Ada Marlow"]),
        ("", '<div class="author-container">Ada, 27, sailor. Reads, writes, rows. She keeps the light of Mora and has two '
             'dogs. In her dreams she sails far away and takes all of us with her.</div>', []),
        ("", '<div class="article__author">Ada Marlow</div>', ["Ada Marlow"]),
        ("", '<p class="authorities">Ada Marlow</p>', []),
        ("", '<div class="meta--authors"><div><span>March 4, 2026 10:00 am</span> <span>CET</span></div><p>By <a href="/author/ada">Ada Marlow</a>'
             '</p></div>', ["Ada Marlow"]),
        ("", '<div class="c-byline"><div><a href="/x">Ada Marlow</a></div><div>Mora</div><div>Actualizado <time>Miércoles, 4 marzo 2026 - 10:00'
             '</time></div></div>', ["Ada Marlow"]),
        ("", '<header><h1>“The Pier Is Shut”</h1><p>A talk with the pilot</p><span class="author">Von Ada Marlow</span></header>', ["Ada Marlow"]),
        ("", '<div data-component="byline-block"><div class="x-TextContributorName">Ada Marlow &amp; Ben Noor</div></div>', ["Ada Marlow", "Ben Noor"]),
        ("", '<div><a href="/about/editors/ada-marlow/">Ada Marlow</a></div>', ["Ada Marlow"]),
        ("", '<p class="byline">Ada Marlow <i>Ada Marlow writes of tides</i></p>', ["Ada Marlow"]),
        ('<meta name="author" content="Ada Marlow"><meta name="citation_author" content="Ada Marlow"><meta name="citation_author" content="Ben Noor">', "", ["Ada Marlow", "Ben Noor"]),
        ('<meta name="author" content="Ada Marlow"><meta name="citation_author" content="Ben Noor"><meta name="citation_author" content="Cy Lund">', "", ["Ada Marlow"]),
        ("", '<aside class="related"><span class="byline">Ada Marlow</span></aside>', []),
        ("", '<article><h3>Other</h3><span class="byline">Ada Marlow</span></article>', []),
        ('<meta name="author" content="Ada Marlow">', '<p class="byline">By Ada Marlow and Ben Noor</p>', ["Ada Marlow", "Ben Noor"]),
        ('<meta name="author" content="Ada Marlow">', '<p class="byline">By Ben Noor</p><p>Edited by Ada Marlow</p>', ["Ada Marlow"]),
        ('<meta name="author" content="harbour.example">', '<p class="byline">Ada Marlow</p>', ["Ada Marlow"]),
        (ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Organization","name":"Harbour"}}'), "", []),
        (ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Person","name":"AdaM"}}'), '<p>by <a href="/authors/b">Ben Noor</a></p>', ["Ben Noor"]),
        (ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Person","name":"AdaM"}}'), '<p class="byline">By Benno</p>', ["AdaM"]),
        ('<meta name="author" content="marlow">', '<a rel="author" href="/a">Ada Marlow</a>', ["Ada Marlow"]),
        ('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Marlow">', "", ["Ada Marlow"]),
        ('<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="4 minutes">'
         '<meta name="twitter:label2" content="Escrito por"><meta name="twitter:data2" content="Ada Marlow">', "", ["Ada Marlow"]),
        ('<meta name="twitter:label1" content="Likes"><meta name="twitter:data1" content="Ada Marlow">', "", []),
        ('<meta name="twitter:misc:Written by" content="Ada Marlow"><meta name="twitter:misc:Likes" content="Ben Noor">', "", ["Ada Marlow"]),
        ('<meta name="author" content="Ada Marlow"><meta name="twitter:site" content="@adamarlow">', "", ["Ada Marlow"]),
        ("", '<div class="author"><svg><text>AM</text></svg><a href="/a">Ada Marlow</a></div>', ["Ada Marlow"]),
        ("", '<div class="author"><span class="given-name">Ada Maria</span> <span class="text surname">Marlow</span> <sup>a</sup>, '
         '<span class="given-name">Ben</span> <span class="text surname">Noor</span> <sup>b</sup></div>', ["Ada Maria Marlow", "Ben Noor"]),
        ("", '<div class="username"><a href="/u/Tidewatcher">Tidewatcher</a></div>', ["Tidewatcher"]),
        ("", '<div class="statement-author">Ada Marlow</div>', []),
        ("", '<div class="statement-author"><div><h4 class="author">Ada Marlow</h4></div></div>', []),
        ("", '<blockquote><p class="author">Ada Marlow</p></blockquote>', []),
        ("", '<section class="byline"><time>March 20, 2023</time> | <span class="byline__category"><a href="/tides">Tides &amp; Harbours</a></span></section>', []),
        ("", '<span itemprop="author">Autor/in: Ada Marlow</span>', ["Ada Marlow"]),
        ("", '<a class="meta-author" href="/a">durch Ada Marlow</a>', ["Ada Marlow"]),
        ("", '<dl class="meta-authors"><dt>AUTOR/IN</dt><dd itemprop="author">Ada Marlow</dd></dl>', ["Ada Marlow"]),
        ("", '<dl class="meta-authors"><dt>AUTOR:INNEN</dt><dd>Ada Marlow</dd><dd>Ben Noor</dd></dl>', ["Ada Marlow", "Ben Noor"]),
        ("", '<p>Von: det/dpa</p>', ["dpa"]),
        ("", '<dl class="author"><dt>著者</dt><dd><a href="/author/1">佐藤健一</a></dd><dt>イラスト</dt><dd><a href="/author/2">山本美咲</a></dd></dl>', ["佐藤健一"]),
        ("", '<p>Von: dpa</p>', ["dpa"]),
        ("", '<p>by accident</p>', []),
        ("", '<p><span>Par <a href="/auteurs/ada-marlow">Ada Marlow C.</a></span></p>', ["Ada Marlow C."]),
        ("", '<p><span>It was said by <a href="/auteurs/ada-marlow">Ada Marlow</a>.</span></p>', []),
        ("", '<div class="article__sidebar-left"><span class="article__byline">Words by <a href="/author/ada">Ada Marlow</a></span></div>', ["Ada Marlow"]),
        ("", '<div class="sidebar"><h3>The other pier</h3><span class="byline">Words by <a href="/author/ada">Ada Marlow</a></span></div>', []),
        ("", '<div class="sidebar related"><span class="byline">Words by <a href="/author/ada">Ada Marlow</a></span></div>', []),
        ('<meta name="twitter:site" content="Mora Pier News"><meta property="og:article:author" content="Ada Marlow | Mora Pier">', "", ["Ada Marlow"]),
        ('<meta name="twitter:site" content="adamarlow"><meta name="author" content="Ada Marlow">', "", ["Ada Marlow"]),
        ('<meta name="twitter:site" content="@morapier"><meta property="og:article:author" content="Ada Marlow | Ben Noor">', "", ["Ada Marlow", "Ben Noor"]),
        (ld('{"@type":"ClaimReview","author":{"@type":"Person","name":"Ada Marlow"},"itemReviewed":{"@type":"CreativeWork","author":"Ben Noor"}}'), "", []),
    ],
)  # fmt: skip
def test_authors_wherever_they_stand(head: str, body: str, expected: list[str]) -> None:
    assert names(of(page(head, body))) == expected


def test_an_author_without_an_address_is_given_none() -> None:
    data = '{"@type": "NewsArticle", "headline": "Tides", "author": {"@type": "Person", "name": "Ada Marlow"}}'
    head = of(f'<script type="application/ld+json">{data}</script><h1>Tides</h1><p>Water comes and goes.</p>')
    assert [author.url for author in head.authors] == [None]


def test_an_authors_address_is_that_of_the_first_link_with_the_name() -> None:
    links = '<a href="/by/ada">Ada Marlow</a> <a href="https://social.example/ada">@AdaMarlow</a>'
    (ada,) = of(page("", f"<p class=byline>{links}</p>")).authors
    assert ada.url == "https://harbour.example/by/ada"


def test_a_name_behind_a_comment_and_before_a_drawing_is_read() -> None:
    byline = '<p class="byline">By <!-- a -->Ada Marlow<svg><title>pen</title></svg></p>'
    assert names(of(page("", f"<h1>The ferry</h1>{byline}"))) == ["Ada Marlow"]


def test_a_group_without_a_name_stays_in_the_byline() -> None:
    head = of(page('<meta name="author" content="The News Desk">'))
    assert (head.authors, head.byline) == ((), "The News Desk")


@pytest.mark.parametrize("words", ["Written By", "Jun 2 Written By", "Von", "Author:"])
def test_a_label_that_names_nobody_is_no_byline(words: str) -> None:
    assert of(page("", f'<div class="author-name">{words}</div>')).byline is None


def test_a_picture_s_maker_among_the_authors_stays_out_of_the_byline() -> None:
    stated = '<meta name="author" content="Ada Marlow"><meta name="author" content="(Image: Getty Images)">'
    head = of(page(stated))
    assert (names(head), head.byline) == (["Ada Marlow"], "Ada Marlow")


def test_a_group_with_a_name_is_credited_where_nobody_else_is() -> None:
    stated = '<meta name="author" content="Harbour News Desk">'
    assert names(of(page(stated))) == ["Harbour News Desk"]
    assert names(of(page(stated, '<p class="byline">By Ada Marlow</p>'))) == ["Ada Marlow"]


FAR_DOWN = f"<p>{'The tide comes in and goes out again. ' * 6}</p>" * 4
FACTS = "<section><ul><li><strong>{label}</strong> Ada Marlow</li></ul></section>"


@pytest.mark.parametrize(
    ("label", "around", "expected"),
    [
        ("Autorin/Autor", "{}", ["Ada Marlow"]),
        ("Author:", "{}", ["Ada Marlow"]),
        ("Photographer", "{}", []),
        ("Author", '<div class="related">{}</div>', []),
    ],
)
def test_a_fact_box_far_below_may_name_the_author(label: str, around: str, expected: list[str]) -> None:
    box = around.format(FACTS.format(label=label))
    assert names(of(page(body=FAR_DOWN + box))) == expected


def test_a_fact_box_does_not_overrule_the_byline() -> None:
    box = FACTS.format(label="Author")
    assert of(page('<meta name="author" content="The News Desk">', FAR_DOWN + box)).authors == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<li>Translated by Ben Noor</li>", ["Ben Noor"]),
        ('<li>Übersetzung: <a href="/b">Ben Noor</a></li>', ["Ben Noor"]),
        ("<p>Traduit par Ben Noor et Cy Lund</p>", ["Ben Noor", "Cy Lund"]),
        ("<p>Übersetzung und Adaptierung: <span>Tide Deutschland</span></p>", ["Tide Deutschland"]),
        ('<li><span>Translated by</span> <a href="/b">Ben Noor</a></li>', ["Ben Noor"]),
        ("<p>Translated by Ben Noor. Reviewed by Cy Lund.</p>", ["Ben Noor"]),
        ("<p>Traduit par Ben Noor. Relu par Cy Lund.</p>", ["Ben Noor"]),
        ("<p>Übersetzung: Ben Noor. Lektorat: Cy Lund</p>", ["Ben Noor"]),
        ("<p>Traduzione dall’inglese di Ben Noor. Revisione di Cy Lund.</p>", ["Ben Noor"]),
        ("<p>Traducción del inglés: Ben Noor</p>", ["Ben Noor"]),
        ("<p>Tradução do inglês: Ben Noor</p>", ["Ben Noor"]),
        ("<p>Traduction de l’anglais : Ben Noor</p>", ["Ben Noor"]),
        ("<p>Übersetzung aus dem Englischen von Ben Noor</p>", ["Ben Noor"]),
        ("<p>Vertaald uit het Engels door Ben Noor</p>", ["Ben Noor"]),
        ("<p>English translation by Ben Noor</p>", ["Ben Noor"]),
        ("<p>Translated into English by Ben Noor</p>", ["Ben Noor"]),
        ("<p>Dịch: Trần Thị Lan</p>", ["Trần Thị Lan"]),
        ("<p>Μετάφραση από τη Μαρία Δήμου</p>", ["Μαρία Δήμου"]),
        ("<p>訳：田中陽子</p>", ["田中陽子"]),
        ("<p>Translation is a craft</p>", []),
        ("<p>Traducción del inglés: una guía para empezar</p>", []),
        ("<p>Translated from Spanish by a machine. Reviewed by Cy Lund.</p>", []),
        ("<p>Aus dem Archiv: Ben Noor</p>", []),
        ("<li><span>Translated by</span> <b>the computer of the harbour office, on Monday</b></li>", []),
    ],
)
def test_translators_on_a_line_of_their_own_are_told_apart(line: str, expected: list[str]) -> None:
    found = of(page(body=f'<ul><li class="byline">By Ada Marlow</li>{line}</ul>')).authors
    assert [person.name for person in found if person.kind == "translator"] == expected
    assert [person.name for person in found if person.kind == "author"] == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "La version originale de cet article a été publiée en anglais. Il a été traduit par Maude Roth.",
            ["Maude Roth"],
        ),
        ("This article was first published in French. It was translated by Maude Roth.", ["Maude Roth"]),
        ("El artículo original se publicó en inglés. Fue traducido por Maude Roth.", ["Maude Roth"]),
        ("Texte traduit de l’anglais par Maude Roth-Bose.", ["Maude Roth-Bose"]),
        ("Artikel ini diterjemahkan dari bahasa Inggris oleh Maude Roth.", ["Maude Roth"]),
        ("This novel was printed in Mora in 1912. It was translated by Maude Roth.", []),
        ("The letter was translated by Maude Roth, who keeps the archive of the harbour.", []),
    ],
)
def test_a_sentence_behind_the_text_tells_who_translated_it(line: str, expected: list[str]) -> None:
    text = "".join(
        f"<p>The harbour wall of Brennick has stood for {n} hundred years against the sea.</p>" for n in range(2, 6)
    )
    found = of(
        page(ld('{"@type":"Article","headline":"x","author":"Ada Marlow"}'), f"{text}<p><em>{line}</em></p>")
    ).authors
    assert [person.name for person in found if person.kind == "translator"] == expected


@pytest.mark.parametrize(("said", "expected"), [('itemprop="articleBody"', ["Maude Roth"]), ("", [])])
def test_a_box_that_says_it_is_the_body_is_no_card_whatever_it_is_named(said: str, expected: list[str]) -> None:
    text = "".join(f"<p>The harbour wall of Brennick has stood for {n} hundred years.</p>" for n in range(2, 6))
    box = f'<div class="content-body inline-promos" {said}>{text}<p><em>Translated from French by Maude Roth.</em></p></div>'
    found = of(page(ld('{"@type":"Article","headline":"x","author":"Ada Marlow"}'), box)).authors
    assert [person.name for person in found if person.kind == "translator"] == expected


def test_an_organisation_is_one_whatever_its_name_joins() -> None:
    value = '{"@type":"Article","headline":"x","author":{"@type":"Organization","name":"Marlow & Noor","url":"https://marlow.example/"}}'
    assert [(who.name, who.kind, who.url) for who in of(page(ld(value))).authors] == [
        ("Marlow & Noor", "agency", "https://marlow.example/")
    ]


def test_an_organisation_that_is_not_the_site_is_an_agency() -> None:
    found = of(
        page(ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Organization","name":"Tide Institute"}}'))
    )
    assert [(person.name, person.kind) for person in found.authors] == [("Tide Institute", "agency")]


def test_a_translator_in_json_ld_is_one() -> None:
    value = '{"@type":"Article","headline":"x","author":"Ada Marlow","translator":{"@type":"Person","name":"Ben Noor"}}'
    assert [person.kind for person in of(page(ld(value))).authors] == ["author", "translator"]


def test_catalogues_write_the_last_name_first() -> None:
    metas = "".join(
        f'<meta name="citation_author" content="{name}">' for name in ("Marlow, Ada", "van der Meer, Pieter")
    )
    assert names(of(page(metas))) == ["Ada Marlow", "Pieter van der Meer"]


@pytest.mark.parametrize(
    ("publisher", "expected"),
    [
        ('{"@type":["Person","Organization"],"name":"Ada Marlow"}', ["Ada Marlow"]),
        ('{"@type":"Person","name":"Ada Marlow"}', ["Ada Marlow"]),
        ('{"@type":"Organization","name":"Ada Marlow"}', ["Ada Marlow"]),
    ],
)
def test_whose_own_site_it_is_may_be_its_author(publisher: str, expected: list[str]) -> None:
    article = f'{{"@type":"Article","headline":"x","author":{{"@type":"Person","name":"Ada Marlow"}},"publisher":{publisher}}}'
    found = of(page(ld(article)))
    assert (names(found), found.byline) == (expected, "Ada Marlow")


def test_a_craft_behind_a_stroke_goes_with_the_link_behind_it() -> None:
    links = '<a href="/autor/ada">Ada Marlow</a> | Edição <a href="/autor/ben">Ben Noor</a>'
    assert names(of(page("", f'<span class="author">Por {links}</span>'))) == ["Ada Marlow"]


def test_what_somebody_made_may_stand_in_brackets_behind_the_link() -> None:
    links = '<a href="/auteur/ada">Ada Marlow</a>, <a href="/auteur/ben">Ben Noor</a> <span>(photos)</span>'
    assert names(of(page("", f'<div class="article-authors">Par {links}</div>'))) == ["Ada Marlow"]


def test_the_author_in_basque() -> None:
    assert names(of(page("", '<div class="egilea"><a href="/egilea/ada">Ada Marlow</a></div>'))) == ["Ada Marlow"]


def test_who_is_called_social_wrote_it() -> None:
    assert names(
        of(page("", '<div class="social-author"><a class="social-author__name" href="/u/ada">Ada Marlow</a></div>'))
    ) == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Author: Ada Marlow, University of Mora", [(None, "University of Mora")]),
        ("By Ada Marlow, University of Mora", [(None, "University of Mora")]),
        ("Por Ada Marlow, Universidad de Mora", [(None, "Universidad de Mora")]),
        ("Autorin: Ada Marlow, Universität Mora", [(None, "Universität Mora")]),
        ("By Ada Marlow, professor of tides, University of Mora", [("professor of tides", "University of Mora")]),
        ("Ada Marlow, the keeper of the light, rows at dawn.", [(None, None)]),
        ("By Ben Noor, University of Mora", []),  # Who is shown goes before who is stated.
        ("By Ada Marlow", [(None, None)]),
    ],
)
def test_a_line_of_the_stated_author_says_where_she_works(
    line: str, expected: list[tuple[str | None, str | None]]
) -> None:
    head = of(
        page('<meta name="author" content="Ada Marlow">', f"<div><p>{line}</p></div><p>{'The tide turned. ' * 9}</p>")
    )
    assert [(one.role, one.institution) for one in head.authors if one.name == "Ada Marlow"] == expected
