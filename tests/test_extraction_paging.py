"""An article that is spread over several addresses is a question; pagers of comments, posts, lists and forums are none."""

from __future__ import annotations

import pytest

import republish
from harbour import page, paragraph
from republish import Page, Review, Use

HOST = "https://site.example"
WALL = f"{HOST}/2026/the-wall/"
TEXT = "".join(map(paragraph, range(6)))
LICENSED = '<p>This article is licensed under <a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>'


def reviewed(inner: str = TEXT, url: str = WALL, *, head: str = "", above: str = "", below: str = "") -> Review:
    html = page(inner, head=head, above=above, below=below + LICENSED)
    return republish.review(Page.from_html(html, url), use=Use(commercial=True))


def asked(review: Review) -> str:
    """What the review asks about other pages; empty where it does not."""
    return " ".join(finding.text for finding in review.findings if finding.code == "continues-elsewhere")


def links(pattern: str, *numbers: int, name: str = "") -> str:
    """Links to pages by their numbers, as `pattern` writes the address."""
    return " ".join(f'<a class="{name}" href="{pattern.format(n)}">{n}</a>' for n in numbers)


CURRENT = '<span class="post-page-numbers current" aria-current="page">1</span>'
OF_WORDPRESS = f'<div class="page-links">Pages: {CURRENT} {links(WALL + "{}/", 2, 3, name="post-page-numbers")}</div>'
BOXES = {
    "wordpress": (OF_WORDPRESS, WALL, ["/2026/the-wall/2/", "/2026/the-wall/3/"]),
    "wordpress plain addresses": (
        f'<p class="post-nav-links">Pages: {CURRENT} {links("/?p=123&amp;page={}", 2, name="post-page-numbers")}</p>',
        f"{HOST}/?p=123",
        ["/?p=123&page=2"],
    ),
    "a nav of numbers": (
        f'<nav class="page-numbers"><span class="numbers">1 {links("{}/", 2, 3)}</span></nav>',
        WALL,
        ["/2026/the-wall/2/", "/2026/the-wall/3/"],
    ),
    "a key of the query": (
        f"<div>1 | {links('?page={}', 2, 3)} <a href='?page=2'>Next Page &gt;</a></div>",
        WALL,
        ["?page=2", "?page=3"],
    ),
    "a key counted from zero": (
        f'<ul class="pager"><li>1</li> <li>{links("?page=1", 2)}</li> <li>{links("?page=2", 3)}</li></ul>',
        WALL,
        ["?page=1", "?page=2"],
    ),
    "before the extension": (
        '<div><a href="/news/wall_2.html">次のページへ</a></div>',
        f"{HOST}/news/wall.html",
        ["/news/wall_2.html"],
    ),
    "behind a comma": (
        '<p>Seite 1 von 2 <a href="/wall,2.html">weiter</a></p>',
        f"{HOST}/wall.html",
        ["/wall,2.html"],
    ),
    "a word in the path": (
        '<ol><li>Die Mauer</li><li><a href="/2026/the-wall/seite-2">Seite 2: Der Hafen</a></li></ol>',
        WALL,
        ["/2026/the-wall/seite-2"],
    ),
    "titles with numbers": (
        '<ol><li>1. Die Mauer</li><li><a href="/wall-77-2.html">2. Der Hafen</a></li></ol>',
        f"{HOST}/wall-77.html",
        ["/wall-77-2.html"],
    ),
    "next alone": (
        '<div class="paging"><a rel="next" href="/2026/the-wall/page/2/">Next →</a></div>',
        WALL,
        ["/page/2/"],
    ),
    "a sign alone": ('<div class="paging"><a href="/2026/the-wall/2">»</a></div>', WALL, ["/2026/the-wall/2"]),
    "a picture of an arrow": (
        '<div><a title="Nächste Seite" href="/2026/the-wall/2"><img src="a.gif"></a></div>',
        WALL,
        ["/the-wall/2"],
    ),
    "in other words": ('<p><a href="?pg=2">Continued on page 2</a></p>', WALL, ["?pg=2"]),
    "in spanish": ('<p>Página 1 de 3 <a href="?pagina=2">Página siguiente</a></p>', WALL, ["?pagina=2"]),
    "in chinese": ('<div>第1页 <a href="wall_2.html">下一页</a></div>', f"{HOST}/a/wall.html", ["/a/wall_2.html"]),
    "the other addresses differ": (
        f"<nav>Page: 1 {links('/article/{}/', 2, 3)} <a href='/article/2/'>Next →</a></nav>",
        WALL,
        ["/article/2/", "/article/3/"],
    ),
    "a pagebreak of Joomla": (
        '<ul><li>Prev</li><li><a href="/a/wall?start=1">Next</a></li></ul>',
        f"{HOST}/a/wall",
        ["?start=1"],
    ),
    "in a box of Elementor": (
        f'<div class="elementor-widget elementor-widget-post"><div class="elementor-widget-container">{OF_WORDPRESS}</div></div>',
        WALL,
        ["/2026/the-wall/2/"],
    ),
    "numbers of files": (f"<p>Seite: 1 {links('{}.html', 2, 3)}</p>", f"{HOST}/tp/49473/1.html", ["/49473/2.html"]),
}


@pytest.mark.parametrize(("box", "url", "others"), BOXES.values(), ids=BOXES)
@pytest.mark.parametrize("place", ["inside", "behind", "above"])
def test_a_box_that_turns_the_pages_of_the_text_is_a_question(
    box: str, url: str, others: list[str], place: str
) -> None:
    inner = TEXT + box if place == "inside" else TEXT
    review = reviewed(inner, url, below=box * (place == "behind"), above=box * (place == "above"))
    said = asked(review)
    assert review.verdict == "ask"
    assert [other for other in others if f"{other}>" not in said] == []


HEADS = {
    "next": (f'<link rel="next" href="{WALL}2/">', WALL, "Other pages: <https://site.example/2026/the-wall/2/>."),
    "relative": ('<link rel="next" href="wall_2.html">', f"{HOST}/a/wall.html", f"<{HOST}/a/wall_2.html>"),
    "with an archive's word": ('<link rel="next" href="/2026/the-wall/page/2">', WALL, "number 1:"),
    "the second page": (f'<link rel="prev" href="{WALL}"><link rel="next" href="{WALL}3/">', f"{WALL}2/", "number 2:"),
    "the last page": ('<link rel="prev" href="?page=2">', f"{WALL}?page=3", "number 3:"),
    "titled as a page": (f'<link rel="next" title="Page 2" href="{WALL}2/">', WALL, f"<{WALL}2/>"),
    "another canonical": (
        f'<link rel="canonical" href="{WALL}"><link rel="next" href="{WALL}2/">',
        f"{WALL}?utm_source=feed",
        f"<{WALL}2/>",
    ),
}


@pytest.mark.parametrize(("head", "url", "words"), HEADS.values(), ids=HEADS)
def test_pages_that_the_head_names_are_a_question(head: str, url: str, words: str) -> None:
    assert words in asked(reviewed(url=url, head=head))


def test_the_question_says_which_page_of_how_many_this_is_and_where_the_others_are() -> None:
    box = f'<div class="page-links">Pages: {links(WALL, 1)} 2 {links(WALL + "{}/", 3)}</div>'
    assert asked(reviewed(TEXT + box, f"{WALL}2/")) == (
        "The article is spread over several pages, of which this is number 2 of 3: what stands here is a part of it. "
        f"Other pages: <{WALL}>, <{WALL}3/>. Hand in all of it as one page."
    )


def test_the_source_of_the_question_is_the_page() -> None:
    (finding,) = [
        finding for finding in reviewed(TEXT + OF_WORDPRESS).findings if finding.code == "continues-elsewhere"
    ]
    assert (finding.source, finding.level) == (WALL, "question")


def test_part_of_an_article_makes_no_package() -> None:
    html = page(TEXT + OF_WORDPRESS, below=LICENSED)
    with pytest.raises(republish.NotRepublishable, match="spread over several pages"):
        republish.prepare(Page.from_html(html, WALL))


@pytest.mark.parametrize(
    ("label", "href"),
    [
        ("View as single page", "?page=all"),
        ("Artikel auf einer Seite lesen", "/2026/the-wall/komplettansicht"),
        ("Afficher sur une seule page", "?view=all"),
        ("Print", "/print/77"),
        ("Druckansicht", "?view=print"),
    ],
)
def test_where_all_of_it_is_on_one_page_is_said(label: str, href: str) -> None:
    offer = f'<p><a href="{href}">{label}</a></p>'
    assert f"{href}>." in asked(reviewed(TEXT + OF_WORDPRESS, below=offer))


def test_an_offer_of_one_page_alone_is_a_question() -> None:
    offer = '<p><a href="/2026/the-wall/komplettansicht">Auf einer Seite lesen</a></p>'
    assert "/komplettansicht>" in asked(reviewed(below=offer))


@pytest.mark.parametrize(
    "offer",
    [
        '<a href="?print=1">Print</a>',
        '<a href="/guides/harbour/all">The whole guide on one page</a>',
        '<a href="https://other.example/2026/the-wall/all">Single page</a>',
        '<a href="/2026/the-wall/">Single page</a>',
    ],
    ids=["for printing", "of something else", "elsewhere", "itself"],
)
def test_an_offer_of_something_else_is_none(offer: str) -> None:
    assert asked(reviewed(below=f"<p>{offer}</p>")) == ""


ONE_PAGE = [f"{WALL}?page=all", f"{WALL}komplettansicht", f"{WALL}?showall=1", f"{WALL}print/"]


@pytest.mark.parametrize("url", ONE_PAGE)
def test_all_of_it_on_one_page_is_no_question(url: str) -> None:
    box = f'<nav>Pages: {links(WALL + "{}/", 2, 3)} <a href="?page=2">Next page</a></nav>'
    assert asked(reviewed(TEXT + box, url, head=f'<link rel="next" href="{WALL}2/">')) == ""


@pytest.mark.parametrize("url", ONE_PAGE)
def test_what_is_to_be_all_of_it_and_says_which_page_it_is_is_a_question(url: str) -> None:
    assert "number 1 of 3" in asked(reviewed(TEXT + OF_WORDPRESS, url))


COMMENT = "<article class='c'><p>I have kept a boat at pier nine for thirty years, and no light was ever changed without a word to us before.</p></article>"
NUMBERS = f"1 {links('?page={}', 2, 3)} <a href='?page=2'>next</a>"
OTHERS = {
    "comments by their address": f"<nav>1 {links(WALL + 'comment-page-{}/#comments', 2)}</nav>",
    "comments by a key": '<nav><a href="?cpage=2#comments">Older comments</a> <a href="?cpage=2">2</a></nav>',
    "comments by their place": f'<div id="comments">{COMMENT * 3}<h2>Pages</h2><ul class="pager">{NUMBERS}</ul></div>',
    "comments by the heading": f'<h3>12 comments</h3><ul class="pager">{NUMBERS}</ul>{COMMENT * 3}',
    "comments by their text": f"<section>{COMMENT * 9}</section><ul class='pager'>{NUMBERS}</ul>",
    "comments by the place in the page": f"<nav>{links('?page={}#comments', 2, 3)}</nav>",
    "related stories": f'<div class="related"><ul><li><a href="/b">The ferry</a></li></ul><nav>{NUMBERS}</nav></div>',
    "a heading over more": f'<h3>More stories</h3><ul><li><a href="/b">The ferry</a></li></ul><nav>{NUMBERS}</nav>',
    "older entries": '<div class="et_pb_posts"><p><a href="/b">The ferry</a></p><a href="/2026/the-wall/page/2/?et_blog">« Older Entries</a></div>',
    "a gallery": f'<div class="gallery"><img src="/1.jpg" alt="">{NUMBERS}</div>',
    "pictures": '<p><a href="/2026/the-wall/gallery/2">Next</a></p>',
    "other posts": '<nav class="post-navigation"><a rel="prev" href="/2026/ferry/">Previous: The ferry</a> <a rel="next" href="/2026/the-wall-2/">Next: The wall (2)</a></nav>',
    "other posts of Blogger": '<div class="blog-pager"><a href="/2026/the-wall/2.html">Next</a></div>',
    "the next article": '<p><a rel="next" href="/2026/the-wall/2">Next article: The light</a></p>',
    "the next part of a series": '<p><a href="/2026/the-wall/2">Part 2: The light</a></p>',
    "notes": f"<p>Notes {links('#fn{}', 1, 2, 3)}</p>",
    "another site": f"<nav>Pages: 1 {links('https://other.example/2026/the-wall/{}/', 2, 3)}</nav>",
    "numbers of something": f"<p>Piers: 1 {links('/piers/{}/', 2, 3)}</p>",
    "another chapter": '<ol><li>1. The wall</li><li><a href="/2026/the-wall/2">2. The light</a></li></ol>',
    "a leap": '<p><a href="?start=10">Next page</a></p>',
    "the first page itself": f"<nav>Pages: {links('?page={}', 1)}</nav>",
}


@pytest.mark.parametrize("box", OTHERS.values(), ids=OTHERS)
def test_a_box_that_turns_other_pages_is_none(box: str) -> None:
    assert asked(reviewed(below=box)) == ""


OTHER_HEADS = {
    "another post": (f'<link rel="next" title="The wall, part two" href="{WALL}2/">', WALL),
    "a post of a like name": (f'<link rel="next" href="{HOST}/2026/the-wall-2/">', WALL),
    "a post of the next number": (f'<link rel="next" href="{HOST}/story/13">', f"{HOST}/story/12"),
    "a post of the next id": (f'<link rel="next" href="{HOST}/blog/?p=13">', f"{HOST}/blog/?p=12"),
    "more of a website": (f'<meta property="og:type" content="website"><link rel="next" href="{WALL}page/2">', WALL),
    "comments": (f'<link rel="next" href="{WALL}comment-page-2/#comments">', WALL),
    "comments in place": ('<link rel="next" href="?page=2#comments">', WALL),
    "a chapter": ('<link rel="next" title="2. The light" href="chapter-2.html">', f"{HOST}/book/chapter.html"),
    "a lesson of a numbered row": ('<link rel="next" href="lesson-2.html">', f"{HOST}/book/lesson-1.html"),
    "a category": ('<link rel="next" href="/category/harbour/page/2/">', f"{HOST}/category/harbour/"),
    "a search": ('<link rel="next" href="/find?q=wall&amp;page=2">', f"{HOST}/find?q=wall"),
    "a front page": ('<link rel="next" href="/page/2/">', f"{HOST}/"),
    "a forum by its address": ('<link rel="next" href="/threads/the-wall.77/page-2">', f"{HOST}/threads/the-wall.77/"),
    "a forum by its system": (
        '<meta name="generator" content="Discourse 3.2"><link rel="next" href="/talk/the-wall/77?page=2">',
        f"{HOST}/talk/the-wall/77",
    ),
    "questions by their data": (
        '<script type="application/ld+json">{"@type": "QAPage"}</script><link rel="next" href="?page=2">',
        WALL,
    ),
    "a list by its data": (
        '<script type="application/ld+json">{"@type": "CollectionPage"}</script><link rel="next" href="/harbour/page/2/">',
        f"{HOST}/harbour/",
    ),
}


@pytest.mark.parametrize(("head", "url"), OTHER_HEADS.values(), ids=OTHER_HEADS)
def test_other_pages_that_the_head_names_are_none(head: str, url: str) -> None:
    assert asked(reviewed(url=url, head=head)) == ""


@pytest.mark.parametrize(("names", "is_asked"), [("archive category", False), ("single single-post", True)])
def test_what_wordpress_calls_a_list_is_none(names: str, is_asked: bool) -> None:
    html = page(TEXT, head=f'<link rel="next" href="{WALL}page/2/">').replace("<body>", f'<body class="{names}">')
    assert bool(asked(republish.review(Page.from_html(html, WALL)))) == is_asked


def test_questions_by_their_markup_are_none() -> None:
    html = page(TEXT + OF_WORDPRESS).replace("<body>", '<body itemscope itemtype="https://schema.org/QAPage">')
    assert asked(republish.review(Page.from_html(html, WALL))) == ""


def test_what_is_taken_out_of_a_page_is_the_same_as_ever() -> None:
    article = republish.extract(Page.from_html(page(TEXT + OF_WORDPRESS), WALL))
    assert article.text == republish.extract(Page.from_html(page(TEXT), WALL)).text
