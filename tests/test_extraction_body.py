"""What the body is: paragraphs kept, everything around them out, each removal a Change. Invented words, real markup."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, PROFILE, URL, body_of, page, story, taken, text
from republish import _html
from republish.errors import NoArticle
from republish.fidelity import verify
from republish.model import Page, Profile
from republish.model.publisher import Handout


def test_every_paragraph_is_there_and_nothing_else() -> None:
    article = taken(page(story(text())))
    assert article.text.split("\n") == PARAGRAPHS


def test_the_same_page_gives_the_same_bytes() -> None:
    made = page(story(text("<h2>What it costs</h2>")))
    assert taken(made).body.encode() == taken(made).body.encode()


JUNK = {
    "read-more": '<p><strong>READ MORE: <a href="/other">The ferry of Brennick sails again</a></strong></p>',
    "newsletter": '<div class="newsletter-signup"><h3>Get our newsletter</h3><p>Sign up for the daily newsletter, delivered to your inbox.</p></div>',
    "italic-prompt": '<p><em>Do you like the sea? <a href="/letters">Sign up to our newsletter</a>, every Friday in your inbox.</em></p>',
    "share": '<ul class="share-bar"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li><li><a href="#">E-Mail</a></li></ul>',
    "related": '<aside class="related-articles"><h3>Related</h3><ul><li><a href="/a">A ferry sails</a></li><li><a href="/b">A lighthouse falls</a></li></ul></aside>',
    "advertisement": '<div class="ad-slot"><span>Advertisement</span></div>',
    "script": "<script>document.write('tracking words of a script')</script>",
    "form": '<form class="subscribe"><label>Your address</label><input name="mail"><button>Subscribe</button></form>',
    "comments": '<div id="comments" class="comments"><h3>Comments</h3><p>This reader says that the wall is only a heap of stones.</p></div>',
    "timestamp": "<p>24.11.2026, 10:15</p>",
    "copyright": "<p>© 2026 The Brennick Mail</p>",
    "hidden": '<div style="display:none"><p>Continue with an account of the mail to read more of these pages today.</p></div>',
}


@pytest.mark.parametrize("kind", JUNK)
def test_what_newsrooms_put_between_paragraphs_goes(kind: str) -> None:
    article = taken(page(story(text(JUNK[kind]))))
    assert article.text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize("kind", [kind for kind in JUNK if kind not in ("script",)])
def test_every_removal_is_a_change_that_accounts_for_its_words(kind: str) -> None:
    article = taken(page(story(text(JUNK[kind]))))
    assert verify(article.original_text, article.text, article.changes) == ()
    assert all(change.reason and change.place.startswith("/html") for change in article.changes)


def test_changes_stand_in_document_order() -> None:
    article = taken(page(story(JUNK["share"] + text(JUNK["read-more"]) + JUNK["newsletter"])))
    places = [article.original_text.find(change.words.split()[0]) for change in article.changes if change.words]
    assert places == sorted(places)


KEPT = {
    "heading": ("<h2>What it costs</h2>", "<h2>What it costs</h2>"),
    "bold-line": ("<p><strong>What it costs</strong></p>", "<h3>What it costs</h3>"),
    "quote": (
        "<blockquote><p>A wall is a promise that one town makes to another.</p></blockquote>",
        "<blockquote><p>A wall is a promise that one town makes to another.</p></blockquote>",
    ),
    "list": (
        "<ul><li>Granite from the northern quarry, cut by hand</li><li>Lime that was burnt in the old kiln of the town</li></ul>",
        "<ul><li>Granite from the northern quarry, cut by hand</li><li>Lime that was burnt in the old kiln of the town</li></ul>",
    ),
    "table": (
        '<table class="data"><tr><th scope="col">Winter of the storm</th><th scope="col">Stones that were lost</th></tr>'
        "<tr><td>The winter of last year</td><td>Forty two stones in all</td></tr></table>",
        '<th scope="col">Winter of the storm</th>',
    ),
    "footnote": (
        '<p>The council voted twice on the matter, once in March and once in June of the year.<sup><a href="#fn1">1</a></sup></p>',
        f'<sup><a href="{URL}#fn1">1</a></sup>',
    ),
    "editor's note": (
        "<p><em>Correction: an earlier version of this article gave the wrong height of the wall of Brennick.</em></p>",
        "Correction: an earlier version",
    ),
    "caption": (
        '<figure class="image"><img src="/wall.jpg" alt="A wall"><figcaption>The wall at low tide. Photo: A. Mason</figcaption></figure>',
        '<figure><img src="https://news.example/wall.jpg" alt="A wall"><figcaption>The wall at low tide. Photo: A. Mason</figcaption></figure>',
    ),
    "caption without a figure": (
        '<div class="wp-caption"><img src="/wall.jpg" alt="A wall"><p class="wp-caption-text">The wall at low tide, seen from the mole</p></div>',
        "<figcaption>The wall at low tide, seen from the mole</figcaption>",
    ),
    "video": (
        '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
        '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">youtube.com</a></p>',
    ),
}


@pytest.mark.parametrize("kind", KEPT)
def test_what_belongs_to_the_article_stays(kind: str) -> None:
    given, expected = KEPT[kind]
    assert expected in body_of(given)


@pytest.mark.parametrize("kind", KEPT)
def test_clean_output_is_a_fixed_point(kind: str) -> None:
    article = taken(page(story(text(KEPT[kind][0]))))
    again = taken(Page.from_html(f"<html><body><article>{article.body}</article></body></html>", URL))
    assert again.body == article.body


INLINE = {
    "drop cap": ('<p class="text"><span class="dropcap">T</span>he sea', "<p>The sea"),
    "soft hyphen": ('<p class="text">The har\u00adbour', "<p>The harbour"),
    "hard blank": ('<p class="text">The\u00a0\u00a0sea', "<p>The sea"),
    "relative link": (
        '<p class="text">The <a href="../map" onclick="x()" class="c">map</a>',
        '<a href="https://news.example/map">map</a>',
    ),
    "script link": ('<p class="text">The <a href="javascript:go()">map</a>', "<p>The map"),
    "markup": ('<p class="text">A <b>x</b> &lt; y &amp; "z"', 'A <b>x</b> &lt; y &amp; "z"'),
    "language": ('<p class="text">The <span lang="fr" class="x">mer</span>', '<span lang="fr">mer</span>'),
    "empty inline": ('<p class="text">The <b> </b>sea', "<p>The sea"),
    "line break": ('<p class="text">One line of it<br>and another', "One line of it<br>and another"),
}
_REST = " rises by a hand's breadth in each decade, says the report of the engineers, and no wall is high enough for ever.</p>"


@pytest.mark.parametrize("kind", INLINE)
def test_inline_markup_is_cleaned(kind: str) -> None:
    given, expected = INLINE[kind]
    assert expected in body_of(given + _REST)


def test_no_class_or_id_of_the_source_is_left() -> None:
    body = body_of('<h2 id="costs" class="sub">What it costs</h2>')
    assert "class=" not in body
    assert "id=" not in body


def test_breaks_part_paragraphs() -> None:
    inner = "<br><br>".join(PARAGRAPHS)
    assert taken(page(story(inner))).text.split("\n") == PARAGRAPHS


def test_divs_can_be_paragraphs() -> None:
    inner = "".join(f'<div class="para">{paragraph}</div>' for paragraph in PARAGRAPHS)
    body = taken(page(story(inner))).body
    assert body == "\n".join(f"<p>{_html.escape_text(paragraph)}</p>" for paragraph in PARAGRAPHS)


def test_the_headline_is_not_said_again() -> None:
    article = taken(page(story("<h2>The wall of Brennick</h2>" + text())))
    assert "The wall of Brennick" not in article.text
    assert any(change.kind == "title" and change.ground == "moved" for change in article.changes)


def test_the_picture_above_the_text_leads_the_body() -> None:
    lead = (
        '<figure class="hero"><img src="/quay.jpg" alt="A quay"><figcaption>The quay of Brennick</figcaption></figure>'
    )
    html = story(text()).replace('<div class="article-body">', lead + '<div class="article-body">')
    assert taken(page(html)).body.startswith(
        '<figure><img src="https://news.example/quay.jpg" alt="A quay"><figcaption>'
    )


def test_a_lazy_picture_is_shown_once() -> None:
    given = (
        '<figure><img class="lazy" src="data:image/gif;base64,R0lGOD" data-src="/tide.jpg" alt="Tide">'
        '<noscript><img src="/tide.jpg" alt="Tide"></noscript></figure>'
    )
    assert body_of(given).count("tide.jpg") == 1


def test_a_profile_says_where_the_body_is() -> None:
    inner = f'<div class="copy">{text("<div class=box><p>Words of a box that the profile knows to be none of it.</p></div>")}</div>'
    article = taken(page(story(f"<p>{'Something else entirely. ' * 6}</p>" + inner)), profile=PROFILE)
    assert article.text.split("\n") == PARAGRAPHS
    assert article.sources["body"] == "profile structure.body div.copy"
    assert any(change.ground == "publisher" for change in article.changes)


def test_what_a_profile_keeps_stays() -> None:
    inner = (
        f'<div class="copy">{text("<ul class=tally><li><a href=/a>One</a></li><li><a href=/b>Two</a></li></ul>")}</div>'
    )
    assert "<li>" in taken(page(story(inner)), profile=PROFILE).body


def test_a_profile_that_matches_nothing_is_said_and_the_general_method_used() -> None:
    article = taken(page(story(text())), profile=PROFILE)
    assert article.text.split("\n") == PARAGRAPHS
    assert "match nothing" in article.sources["body"]


def test_the_official_text_is_the_body_without_what_the_package_adds_itself() -> None:
    official = (
        '<h1 class="t">The wall of Brennick</h1><p>Short but official.</p>'
        f"<p>{PARAGRAPHS[0]}</p><h2>What it costs</h2><p>{PARAGRAPHS[1]}</p>"
        '<p>This article is republished from <a href="https://news.example">The Brennick Mail</a> under a licence.</p>'
    )
    profile = Profile(
        id="b",
        name="B",
        home="https://news.example",
        hosts=("news.example",),
        handout=Handout(selector="div", drop=("h1.t",)),
    )
    made = page(story(text()))
    handed = _html.parse(f"<html><body>{official}</body></html>", URL)
    article = taken(made, official=handed, profile=profile)
    assert article.text.split("\n") == ["Short but official.", PARAGRAPHS[0], "What it costs", PARAGRAPHS[1]]
    assert article.title == "The wall of Brennick"
    assert verify(article.original_text, article.text, article.changes) == ()


@pytest.mark.parametrize(
    "body", ["", "<script>only()</script>", "<nav><a href='/'>Home</a></nav>", "<img src='/a.jpg'>"]
)
def test_a_page_without_an_article_says_so(body: str) -> None:
    with pytest.raises(NoArticle):
        taken(page(body + " " if body else "<div></div>"))


def test_an_unclosed_button_does_not_swallow_the_article() -> None:
    html = story(text()).replace("<main>", '<button class="menu">Menu<main>')
    assert taken(page(html)).text.split("\n") == PARAGRAPHS


def test_depth_is_no_danger() -> None:
    inner = "<div>" * 120 + text() + "</div>" * 120
    assert taken(page(story(inner))).text.split("\n") == PARAGRAPHS


def test_a_page_of_one_run_of_text_is_read_without_blocks() -> None:
    words = "Some words about the wall, " * 12
    made = Page.from_html(
        f"<!-- no blocks -->\n{words}<a rel='license' href='/terms'>here</a>, and more.", "https://s.example/a"
    )
    assert "Some words about the wall" in taken(made).text
