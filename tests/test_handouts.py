"""Official republication texts: found, read, compared."""

import gzip
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notice_cases import article
from republish import _html, errors, handouts
from republish.limits import Limits
from republish.model import Article, Author, Handout, Page, Profile, Structure
from shared import shared

FIXTURES = Path(__file__).parent / "fixtures" / "handouts"
NEWS = "https://news.example.test/breakwater/"
STORY = "The harbour council voted on Tuesday"
TRACKER = "textarea#republication-tracker-tool-shareable-content"
CONVERSATION = Profile(
    id="conversation",
    name="The Conversation",
    home="https://theconversation.com",
    hosts=("theconversation.com",),
    handout=Handout(
        url="https://theconversation.com/share/{id}",
        selector='textarea[name="non-attributed-body"]',
        drop=("h1", ".theconversation-article-body > span"),
    ),
    structure=Structure(
        identifier=(r"-(\d{4,12})$",), identifier_at=("script#theconversation_tracker_hook@data-counter",)
    ),
)
GROUNDUP = Profile(
    id="groundup",
    name="GroundUp",
    home="https://groundup.org.za",
    hosts=("groundup.org.za",),
    handout=Handout(url="https://groundup.org.za/copy_article/{slug}/", selector="#recopy__body", drop=("aside",)),
)
ARTICLE = "<html><body><article><p>The harbour council voted.</p></article>"


def opened(html, url):
    page = Page.from_html(html, url)
    return _html.parse(page.html, url), page


def fixture(name, url=NEWS):
    return opened((FIXTURES / name).read_text(encoding="utf-8"), url)


def text(html):
    return _html.text_of(_html.fragment(html))


def box(value, attributes='id="republication-tracker-tool-shareable-content"'):
    return f"<html><body><textarea {attributes}>{escape(value)}</textarea></body></html>"


# The Republication Tracker Tool


def test_the_trackers_text_is_found_without_a_profile():
    found = handouts.find(*fixture("tracker-article.html"))
    assert (found.title, found.url, found.place) == ("Council votes for a breakwater", NEWS, TRACKER)
    assert found.body.startswith(f"<p>{STORY}")
    assert "byline" not in found.body
    assert '<a href="https://port.example.test/wall">old wall</a>' in found.body


def test_the_tail_that_was_escaped_twice_is_undone():
    found = handouts.find(*fixture("tracker-article.html"))
    assert found.attribution.startswith(
        'This <a target="_blank" href="https://news.example.test/breakwater/">article</a>'
    )
    assert text(found.attribution).endswith("Attribution-NoDerivatives 4.0 International License.")
    assert 'post=17&amp;ga4=G-EXAMPLE"' in found.counter
    assert "parsely-cfg" in found.counter
    assert "first appeared" not in found.body
    assert "PARSELY" not in found.body


def test_a_pixel_may_stand_in_the_sentences_own_paragraph():
    tail = '<p>This &lt;a href="/a"&gt;article&lt;/a&gt; first appeared on Harbour News.&lt;img id="republication-tracker-tool-source" src="https://n.example.test/?republication-pixel=true"&gt;</p>'
    found = handouts.find(*opened(box(f"<p>{STORY * 9}</p>{tail}"), NEWS))
    assert text(found.attribution) == "This article first appeared on Harbour News."
    assert "republication-pixel=true" in found.counter
    assert text(found.body) == STORY * 9


def test_a_story_that_quotes_a_pixel_keeps_its_words():
    found = handouts.find(*fixture("tracker-article.html"))
    assert 'write <img id="republication-tracker-tool-source" src="https://other.example.test/' in text(found.body)
    assert "other.example.test" not in found.counter


def test_of_two_pixels_the_last_is_the_sites_own():
    pixel = '<img id="republication-tracker-tool-source" src="https://{}.example.test/?republication-pixel=true">'
    found = handouts.find(*opened(box(f"<p>{STORY * 9}{pixel.format('a')}</p>{pixel.format('b')}"), NEWS))
    assert "https://b.example.test" in found.counter
    assert "https://a.example.test" not in found.counter
    assert "https://a.example.test" in found.body


@pytest.mark.parametrize(
    ("value", "attribution"),
    [
        ("<p>This article first appeared on Harbour News.</p>", "This article first appeared on Harbour News."),
        ("<p>This &lt;a href='x'&gt;story&lt;/a&gt; first appeared on X.</p>", "This story first appeared on X."),
        ("<p>Published originally on <a>GroundUp</a>.</p>", "Published originally on GroundUp."),
        ("<p>This was a long night.</p>", None),
        ("<p>This story was published in partnership with X.</p>", None),
        ("<p>The report &lt;a&gt; was written.</p>", None),
    ],
)
def test_the_sentence_that_names_the_source(value, attribution):
    found = handouts.find(*opened(box(f"<p>{STORY * 9}</p>{value}"), NEWS))
    assert (found.attribution and text(found.attribution)) == attribution


HOME = "https://news.example.test/"
SOURCES = [
    'Este artigo é republicado de <a href="{home}">Farol</a> sob uma licença Creative Commons. Leia o <a href="{here}">original</a>.',
    'Este artigo foi publicado originalmente em <a href="{home}">Farol</a>.',
    'Artikel ini terbit pertama kali di <a href="{home}">Mercusuar</a>. Baca <a href="{here}">artikel sumber</a>.',
    'Questo articolo è stato pubblicato originariamente su <a href="{home}">Il Faro</a>.',
    'Dit artikel verscheen eerder op <a href="{home}">De Vuurtoren</a>.',
    'Esta historia se publicó originalmente en <a href="https://www.news.example.test/">El Faro</a>.',
]


@pytest.mark.parametrize("line", SOURCES)
def test_the_sentence_is_known_in_other_languages_where_it_leads_to_the_house(line):
    line = line.format(home=HOME, here=NEWS)
    earlier = '<p>Este artigo foi publicado originalmente na revista <a href="https://bruma.test/4">Bruma</a>.</p>'
    found = handouts.find(*opened(box(f"<p>{STORY * 9}</p>{earlier}<p><em>{line}</em></p>"), NEWS))
    assert line in found.attribution
    assert "revista" in found.body, "which magazine had it before is said in the text"


@pytest.mark.parametrize(
    "line",
    [
        'Este artigo foi publicado originalmente na revista <a href="https://bruma.test/4">Bruma</a>.',
        f'A <a href="{HOME}">prefeita</a> leu o que este artigo disse originalmente em voz alta.',
        "Esta historia se publicó originalmente en un pliego de 1804.",
    ],
)
def test_a_sentence_of_the_text_is_none(line):
    found = handouts.find(*opened(box(f"<p>{STORY * 9}</p><p>{line}</p>"), NEWS))
    assert found.attribution is None


def test_an_older_and_a_newer_textarea_are_both_known():
    newer = 'class="x republish-content__textarea" data-tab-content="html"'
    plain = 'class="republish-content__textarea" data-tab-content="plain-text"'
    assert handouts.find(*opened(box(STORY * 9, newer), NEWS)) is not None
    assert handouts.find(*opened(box(STORY * 9, plain), NEWS)) is None


@pytest.mark.parametrize("attributes", ['id="republish-code" readonly', 'class="modal__html"', 'data-tab="html"'])
@pytest.mark.parametrize("twice", [False, True])
def test_a_box_of_a_sites_own_is_known_by_the_tools_pixel(attributes, twice):
    tail = 'This <a href="/a">article</a> first appeared on Harbour News.<img id="republication-tracker-tool-source" src="/?republication-pixel=true&amp;post=7">'
    value = f'<h1>Quays</h1><p class="byline">Ada Reed</p><p>{STORY * 9}</p><p>{escape(tail) if twice else tail}</p>'
    found = handouts.find(*opened(box(value, attributes), NEWS))
    assert (found.title, text(found.body)) == ("Quays", STORY * 9)
    assert "post=7" in found.counter


@pytest.mark.parametrize("value", [f"<p>{STORY * 9}</p>", "<img src='/?republication-pixel=true&post=7'> Put this in."])
def test_a_box_without_a_pixel_or_a_story_is_none_of_the_tools(value):
    assert handouts.find(*opened(box(value, 'id="republish-code"'), NEWS)) is None


def test_a_box_for_readers_comments_is_no_text_and_hides_none():
    comments = '<html><body><textarea name="comment"></textarea>'
    assert handouts.locate(*opened(comments, NEWS)) is None
    assert handouts.find(*opened(comments + box(STORY * 9), NEWS)) is not None


def test_a_site_with_the_tool_but_no_textarea_has_a_page_for_it():
    document, page = opened(ARTICLE + '<button class="republication-tracker-tool-button">Republish</button>', NEWS)
    location = handouts.locate(document, page)
    assert location.url == "https://news.example.test/republish/breakwater"
    served = Page.from_html((FIXTURES / "tracker-article.html").read_text(), location.url)
    found = handouts.find(document, page, None, {location.url: served}.__getitem__)
    assert (found.url, found.title) == (location.url, "Council votes for a breakwater")


def test_the_tools_own_page_does_not_look_for_itself():
    document, page = opened(
        ARTICLE + '<div id="republication-tracker-tool-modal"></div>', "https://news.example.test/republish/breakwater"
    )
    assert handouts.locate(document, page) is None


# Other kinds


def test_the_conversations_share_page_is_fetched():
    document, page = opened(ARTICLE, "https://theconversation.com/council-votes-999001")
    asked = []

    def fetch(url):
        asked.append(url)
        return Page.from_html((FIXTURES / "conversation-share.html").read_text(encoding="utf-8"), url)

    found = handouts.find(document, page, CONVERSATION, fetch)
    assert asked == ["https://theconversation.com/share/999001"]
    assert found.title == "Council votes for a breakwater"
    assert 'distributor=republish-lightbox-basic"' in found.counter
    assert text(found.attribution).endswith("Read the original article.")
    assert text(found.body).startswith(STORY)
    assert "counter.theconversation.com" not in found.body
    assert "work begins in spring." in text(found.body)


def test_the_id_may_stand_in_the_page():
    hook = '<script id="theconversation_tracker_hook" data-counter="https://c.example/content/999001/count"></script>'
    document, page = opened(ARTICLE + hook, "https://theconversation.com/council-votes")
    assert handouts.locate(document, page, CONVERSATION).url == "https://theconversation.com/share/999001"


@pytest.mark.parametrize("url", ["https://theconversation.com/council-votes", "https://theconversation.com/"])
def test_without_the_id_there_is_no_address(url):
    assert handouts.find(*opened(ARTICLE, url), CONVERSATION, pytest.fail) is None


def test_an_id_cannot_change_the_address():
    greedy = replace(CONVERSATION, structure=Structure(identifier=(r"-(.*)$",)))
    assert handouts.locate(*opened(ARTICLE, "https://theconversation.com/x-1/../../evil?x"), greedy) is None


def test_without_a_fetcher_nothing_is_fetched():
    document, page = opened(ARTICLE, "https://theconversation.com/council-votes-999001")
    assert handouts.locate(document, page, CONVERSATION) is not None
    assert handouts.find(document, page, CONVERSATION) is None


def test_what_the_fetcher_raises_is_passed_on():
    def fetch(url):
        raise errors.NotFound("gone", status=404, url=url)

    with pytest.raises(errors.NotFound):
        handouts.find(*opened(ARTICLE, "https://theconversation.com/council-votes-999001"), CONVERSATION, fetch)


def test_groundups_page_is_read_with_absolute_links():
    document, page = opened(ARTICLE, "https://groundup.org.za/article/breakwater/")
    location = handouts.locate(document, page, GROUNDUP)
    assert location.url == "https://groundup.org.za/copy_article/breakwater/"
    html = (FIXTURES / "groundup-copy.html").read_text(encoding="utf-8")
    found = handouts.read(html, location.handout, location.url)
    assert '<a href="https://groundup.org.za/article/wall/">The wall</a>' in found.body
    assert "Support our work" not in found.body
    assert "/counter/hit/2026-03-02/breakwater" in found.counter
    assert "counter/hit" not in found.body
    assert text(found.body).endswith("The vote was nine to two.")


@pytest.mark.parametrize("profile", [None, CONVERSATION])
def test_a_lightbox_with_an_article_body_is_known(profile):
    found = handouts.find(*fixture("scidev-article.html"), profile)
    assert text(found.body).startswith(STORY)
    assert text(found.body).endswith("work begins in spring.")
    assert '<a href="https://news.example.test/wall">' in found.body
    assert text(found.attribution).startswith("This article was originally published on SciDev.Net")
    assert "ga.js" in found.counter
    assert found.title == "Council votes for a breakwater"


@pytest.mark.parametrize("name", ["propublica-empty.html", "groundup-copy.html"])
def test_boxes_that_scripts_fill_are_none(name):
    assert handouts.find(*fixture(name)) is None


def test_a_filled_generated_box_is_known():
    value = f'<h1>T</h1><p>{STORY * 9}</p><script src="https://pixel.propublica.org/pixel.js" async></script>'
    found = handouts.find(*opened(box(value, 'class="x"'), NEWS))
    assert 'src="https://pixel.propublica.org/pixel.js"' in found.counter
    assert found.body == f"<p>{STORY * 9}</p>"


@pytest.mark.parametrize("value", ["", "   ", "<p></p>", "<script>x</script>" * 30, "Only some words."])
def test_a_box_without_a_text_is_none(value):
    assert handouts.find(*opened(box(value), NEWS)) is None


def test_markup_that_was_not_escaped_is_read_all_the_same():
    html = f'<html><body><textarea id="republication-tracker-tool-shareable-content"><p>{STORY * 9}</p></textarea>'
    assert STORY in handouts.find(*opened(html, NEWS)).body


def test_a_body_that_is_not_there_is_none():
    handout = Handout(selector=TRACKER, body="#nowhere")
    assert handouts.read(box(STORY * 9), handout, NEWS) is None


def test_a_sentence_inside_a_marked_body_stays():
    sentence = "This story was originally published by a paper that is gone."
    value = f'<div id="article-body"><p>{STORY * 9}</p><p>{sentence}</p></div>'
    found = handouts.find(*opened(box(value, "class=x"), NEWS))
    assert found.attribution is None
    assert sentence in found.body


def test_a_page_that_is_none_is_a_typed_error():
    with pytest.raises(errors.EmptyPage):
        handouts.read("", Handout(selector="p"), NEWS)


def test_a_link_that_is_none_goes():
    found = handouts.find(*opened(box(f'<p>{STORY * 9} <a href="//[x">here</a></p>'), NEWS))
    assert "<a>here</a>" in found.body


def test_a_stray_end_of_body_loses_nothing():
    found = handouts.find(*opened(box(f"<p>{STORY * 9}</p></body></html><p>The last word.</p>"), NEWS))
    assert text(found.body).endswith("The last word.")


def test_a_limit_that_is_reached_is_named():
    with pytest.raises(errors.LimitExceeded) as caught:
        handouts.find(*opened(box(STORY * 9), NEWS), limits=Limits(handout_bytes=100))
    assert caught.value.limit == "handout_bytes"


@settings(max_examples=100, deadline=None)
@given(value=st.one_of(st.text(max_size=200), st.text(alphabet="<>/p&lt;a \"'=img", max_size=300)))
def test_any_box_is_a_text_or_none(value):
    html = box(f"<p>{STORY * 9}</p>{value}").replace("\x00", "")
    found = handouts.find(*opened(html, NEWS))
    assert found is None or STORY in found.body


# Comparison


@pytest.mark.parametrize(
    ("page", "handout", "differences"),
    [
        ("", "", []),
        ("One two three.", "One, two  three", []),
        ("soft\u00adhyphen", "softhyphen", []),
        ("One two three", "One 2 three", [("two", "2")]),
        ("One two three", "One three", [("two", "")]),
        ("One three", "One two three four", [("", "two"), ("", "four")]),
        ("a b", "", [("a b", "")]),
        ("Case", "case", [("Case", "case")]),
        ("x a y b z", "x c y d z", [("a", "c"), ("b", "d")]),
    ],
)
def test_words_are_compared(page, handout, differences):
    assert [(d.page, d.handout) for d in handouts.same_words(page, handout)] == differences


WORDS = st.lists(st.sampled_from("abcd"), max_size=12)


@given(one=WORDS, other=WORDS)
def test_what_differs_accounts_for_every_word(one, other):
    differences = handouts.same_words(" ".join(one), " ".join(other))
    removed = sum(len(d.page.split()) for d in differences)
    added = sum(len(d.handout.split()) for d in differences)
    assert removed - added == len(one) - len(other)
    assert bool(differences) == (one != other)


def test_long_differences_are_shortened():
    (difference,) = handouts.same_words("same " + "word " * 500, "same")
    assert difference.page.endswith(" …")
    assert len(difference.page.split()) == 41


def test_texts_that_have_little_in_common_are_one_difference():
    (difference,) = handouts.same_words("start " + "a b c " * 2_000, "start " + "a c b " * 2_000)
    assert difference.page.startswith("b c a")


# Real pages


@pytest.mark.parametrize(
    ("name", "url", "license_url"),
    [
        ("0dced621c49d6b8e", "https://hechingerreport.org/proof-points-tutoring-effectiveness/", "by-nc-nd/4.0"),
        ("67567afd745a7188", "https://modernfarmer.com/2021/10/gardening-shows-to-watch/", "by-nd/4.0"),
    ],
)
def test_real_tracker_pages(name, url, license_url):
    data = gzip.decompress(shared("corpus", "extraction", "wcxb", "pages", f"{name}.html.gz").read_bytes())
    page = Page.from_html(data, url)
    found = handouts.find(_html.parse(page.html, url), page)
    assert f'href="{url}"' in found.attribution
    assert license_url in found.attribution
    assert "?republication-pixel=true&amp;post=" in found.counter
    assert len(text(found.body).split()) > 600
    assert "republication-tracker" not in found.body


def test_the_page_says_of_an_author_what_the_official_text_does_not() -> None:
    def story(text: str, **bios: str | None) -> Article:
        people = tuple(Author(name=name, bio=bio) for name, bio in bios.items())
        return article(text=text, authors=people)

    on_page = story("The wall.", Ann="Ann builds.", Ben="Ben writes.", Cy="Cy digs.", Di=None)
    official = story("The wall. Cy digs.", Ann=None, Ben="Ben counts.", Cy=None, Di=None, Ed=None)
    bios = [person.bio for person in handouts.with_bios(official, on_page).authors]
    assert bios == ["Ann builds.", "Ben counts.", None, None, None]
