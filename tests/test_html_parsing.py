"""One parser: nothing lost without a word, nothing of lxml in the errors."""

from typing import Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish import Limits, RepublishError, _html
from republish._encoding import utf8_length
from republish.errors import EmptyPage, LimitExceeded, NotHTML, TruncatedPage

URL = "https://site.example/a"
WORDS = "<p>" + "The pilots had not been told about the new light. " * 3 + "</p>"


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><p>one</p></body></html><p>two</p>",
        "<html><body><p>one</p></body><p>two</p></html>",
        "<html><body><p>one</p></html><p>two</p></body></html>",
        "<html><BODY><p>one</p></BODY></html><p>two</p>",
        "<?xml version='1.0' encoding='utf-8'?><html><body><p>one</p><p>two</p></body></html>",
    ],
)
def test_what_stands_after_the_end_is_not_lost(html: str) -> None:
    assert _html.text_of(_html.parse(html, URL).root) == "one two"


def test_scripts_that_write_end_tags_stay_as_they_are() -> None:
    html = "<html><body><script>write('</body>')</script><p>one</p></body></html>"
    assert _html.parse(html, URL).root.find(".//script").text == "write('</body>')"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (b"<p>caf\xc3\xa9</p>", "utf-8"),
        (b"<p>caf\xe9</p>", "utf-8"),
        (b"<p>caf\xe9</p>", "cp1252"),
        (b"\xef\xbb\xbf<p>a\x01b \xef\xbf\xbe</p>", "utf-8"),
        ("<p>café</p>".encode("utf-16-le"), "utf-16-le"),
    ],
)
def test_bytes_and_their_text_make_the_same_tree(content: bytes, encoding: str) -> None:
    content += WORDS.encode(encoding)
    served = _html.parse_served(content, encoding, URL).root
    text = _html.parse(content.decode(encoding, "replace"), URL).root
    assert _html.inner_html(served) == _html.inner_html(text)


@pytest.mark.parametrize(
    "nothing",
    [
        "\x01",
        "\ufffe",
        "\x0b",
        "&#1;",
        "&#x3;",
        "&#X0000B;",
        "&#014;",
        "&#31;",
        "&#x1F;",
        "&#xfffe;",
        "&#65535;",
        "&#2",
    ],
)
def test_characters_that_no_tree_may_hold_are_dropped(nothing: str) -> None:
    text = _html.text_of(_html.parse(f"{WORDS}<p>a{nothing}-c</p>", URL).root)
    assert text.endswith("a-c")


@pytest.mark.parametrize(
    ("reference", "character"),
    [
        ("&#10;", " "),
        ("&#x9;", " "),
        ("&#39;", "'"),
        ("&#32;", " "),
        ("&#x1F6A2;", "\U0001f6a2"),
        ("&#228;", "ä"),
        ("&#150;", "–"),
    ],
)
def test_other_characters_by_their_numbers_stay(reference: str, character: str) -> None:
    text = _html.text_of(_html.parse(f"{WORDS}<p>a{reference}c</p>", URL).root)
    assert text.endswith(f"a{character}c")


@pytest.mark.parametrize("feed", ["\f", "&#12;", "&#012", "&#xC;", "&#X00c;"])
def test_a_form_feed_is_a_blank_and_never_in_the_tree(feed: str) -> None:
    root = _html.parse(f"{WORDS}<p>a<b></b>{feed}c &#120;&#xC1;</p>", URL).root
    assert "\f" not in "".join(root.itertext())
    assert _html.text_of(root).endswith("a c xÁ")


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("", EmptyPage),
        (" \n ", EmptyPage),
        ("<!-- x -->", EmptyPage),
        ("%PDF-1.7", NotHTML),
        ("\x00\x01\x02\x03" * 50, NotHTML),
        ("<div>" * 500 + "x", LimitExceeded),
        ("<div>" * 5000 + "x", TruncatedPage),
        ("<b></b>" * 300_001, LimitExceeded),
    ],
)
def test_what_is_no_page_is_an_error_of_its_own(html: str, kind: type[RepublishError]) -> None:
    with pytest.raises(kind):
        _html.parse(html, URL)


def test_a_page_that_the_parser_cut_is_told_without_the_parsers_options() -> None:
    with pytest.raises(TruncatedPage) as caught:
        _html.parse("<div>" * 5000 + "x", URL)
    assert caught.value.message.startswith("The parser stopped before the end of the page: ")
    assert "XML_PARSE" not in caught.value.message


FEED = "<channel><item><title>The wall</title><link>https://site.example/a</link></item></channel>"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f'<?xml version="1.0"?>\n<rss version="2.0">{FEED}</rss>', "a feed"),
        (
            '\ufeff<?xml version="1.0"?><!-- made by hand --><?xml-stylesheet href="a.xsl"?><feed xmlns="x"></feed>',
            "a feed",
        ),
        ('<?xml version="1.0"?><urlset><url><loc>https://site.example/a</loc></url></urlset>', "a sitemap"),
        ('{"title": "The wall", "body": "It fell."}', "JSON"),
        ('[\n {"title": "The wall"}]', "JSON"),
        (
            'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n<html></html>',
            "a web archive",
        ),
    ],
)
def test_other_formats_are_named(text: str, said: str) -> None:
    with pytest.raises(NotHTML, match=f"This is {said}"):
        _html.parse(text, URL)


@pytest.mark.parametrize(
    "html",
    [
        f'<?xml version="1.0"?><html><body>{WORDS}</body></html>',
        f'{{"a": 1}}<html><body>{WORDS}</body></html>',
        f"<p>rss feed: the wall</p>{WORDS}",
        f"[{{the wall}}] {WORDS}",
        f"Note: MIME-Version is a header. {WORDS}",
    ],
)
def test_what_only_begins_like_them_is_read(html: str) -> None:
    assert "the new light" in _html.text_of(_html.parse(html, URL).root)


def test_a_limit_that_is_reached_is_named() -> None:
    with pytest.raises(LimitExceeded) as caught:
        _html.parse(WORDS, URL, Limits(page_bytes=10))
    assert (caught.value.limit, caught.value.allowed) == ("page_bytes", 10)


@given(st.text(max_size=400))
def test_any_text_parses_or_is_one_of_our_errors(html: str) -> None:
    try:
        document = _html.parse(html, URL)
    except RepublishError:
        return
    assert isinstance(_html.text_of(document.root), str)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a<p>b</p>c", "a b c"),
        ("<p>a<script>x</script>b</p>", "ab"),
        ("<p>a<!-- x -->b</p>", "ab"),
        ("<p>a<br>b</p>", "a b"),
        ("<p>so\u00adft</p>", "soft"),
        ("<p>one\u00a0two</p>", "one two"),
    ],
)
def test_text_is_read_block_by_block(html: str, text: str) -> None:
    assert _html.text_of(_html.fragment(html)) == text


def test_lines_are_blocks() -> None:
    assert _html.lines("<h2>One</h2><p>two\nthree</p><ul><li>four</li></ul>") == "One\ntwo three\nfour"


@pytest.mark.parametrize(
    ("link", "absolute"),
    [
        ("/b", "https://site.example/b"),
        ("//other.example/c", "https://other.example/c"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("javascript:alert(1)", None),
        ("http://[", None),
        (None, "https://site.example/a"),
    ],
)
def test_links_become_absolute_or_nothing(link: str | None, absolute: str | None) -> None:
    assert _html.absolute(link, URL) == absolute


def test_the_source_is_asked_in_lower_case_and_without_what_the_tree_does_not_hold() -> None:
    page = "<footer><A REL=License HREF=//CreativeCom\x01mons.org></A>Café\ufffe</footer>".encode("utf-16-le")
    document = _html.parse_served(page, "utf-16-le", URL)
    assert document.mentions(b"creativecommons.org")
    assert not document.mentions(b"licensed")
    assert document.markup.decode() == "<footer><a rel=license href=//creativecommons.org></a>café</footer>"


def test_a_document_that_let_go_of_its_source_does_not_pretend_to_know_it() -> None:
    document = _html.parse(WORDS, URL)
    document.keep_the_tree_alone()
    with pytest.raises(AttributeError):
        document.mentions(b"license")
    assert "pilots" in document.prose.lowered


@pytest.mark.parametrize(
    "text", ["", "plain", "b\u00e4ume", "x" * 99_999 + "\u00e9\U0001f600" * 60_000, "\u20ac" * 70_000]
)
def test_characters_are_counted_without_a_text_of_them(text: str) -> None:
    assert utf8_length(text.encode()) == len(text)


@pytest.mark.parametrize(
    "content", [b"\xff", b"x" * 150_000 + b"\xc3", b"\xc3(" * 60_000, "\u00e4".encode("latin-1") * 9]
)
def test_bytes_that_are_no_utf8_have_no_length(content: bytes) -> None:
    assert utf8_length(content) is None


def test_the_limit_counts_characters() -> None:
    assert _html.text_of(_html.parse("<p>" + "\u20ac" * 20, URL, Limits(page_bytes=23)).root) == "\u20ac" * 20
    with pytest.raises(LimitExceeded):
        _html.parse("<p>" + "\u20ac" * 20, URL, Limits(page_bytes=22))


@pytest.mark.parametrize("html", ["\u00a0\u2003", " \n" * 5_000 + "\u00a0"])
def test_blanks_of_every_kind_are_no_page(html: str) -> None:
    with pytest.raises(EmptyPage):
        _html.parse(html, URL)


@pytest.mark.parametrize("element", ["article", "main", "section", "header", "nav", "figure", "x-story"])
@pytest.mark.parametrize(
    "head", ["<title>a</title>", "<head><title>a</title>", "<meta charset=utf-8><title>a</title><link rel=x href=y>"]
)
def test_an_element_of_the_body_begins_it_without_a_tag_that_says_so(element: str, head: str) -> None:
    root = _html.parse(f"<!doctype html>{head}<{element}>one</{element}>two<p>three</p>", URL).root
    body = root.find("body")
    assert [child.tag for child in body] == [element, "p"]
    assert "".join(body.itertext()) == "onetwothree"
    assert root.findtext("head/title") == "a"


@pytest.mark.parametrize(
    "html",
    [
        "<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>c",
        "<ruby>a<rp>(<rt>b<rp>)</ruby>c",
        "<ruby>a<rt>b</ruby>c<ruby>d<rt>e</ruby>",
        "<ruby>a<rt>b <em>c</em> d<rp>) e</ruby>",
        "<dl><dt>a<dt>b<dd>c<dd>d<dd>e</dl>",
        "<dl><dt>a<dd>b<dl><dt>c<dt>d</dl><dd>e</dl>",
        "<h2>a<h3>b</h3>c</h2>d",
        "<h2>a</h3>b<div>c</div>",
        "<H2 class=x><em>a</em></h4>b<h3>c</h3>d",
        "<p>a<figure>b</figure>c<em>d</em>e",
        "<p>a<section>b</section><p>c<details><summary>d</summary>e</details>",
        "<p>a<figure>b</figure><figure>c</figure>d<nav>e</nav><p>f",
        "<h2>a<h2>b<h2>c",
    ],
)
def test_what_the_next_one_ends_needs_no_end_tag(html: str) -> None:
    served = _html.parse(f"<div>{html}</div>", URL).root
    meant = html5lib.parse(f"<div>{html}</div>", treebuilder="lxml", namespaceHTMLElements=False).getroot()
    assert _shape(served.find("body")) == _shape(meant.find("body"))


def test_bases_and_containers_of_readings_end_what_stands_before_them() -> None:
    """html5lib does not know of them yet."""
    root = _html.parse("<p><ruby><rb>a<rb>b<rt>c<rt>d<rtc>e<rt>f</ruby>g</p>", URL).root
    parts = [["rb", "a", ""], ["rb", "b", ""], ["rt", "c", ""], ["rt", "d", ""], ["rtc", "e", ["rt", "f", ""], ""]]
    assert _shape(root.find("body/p/ruby")) == ["ruby", "", *parts, "g"]


def _shape(element: Any) -> list[Any]:
    return [element.tag, element.text or "", *(_shape(child) for child in element), element.tail or ""]


@pytest.mark.parametrize(
    "heading",
    [
        "<h2><p>a</p></h2>",
        "<H2 class=x>\n<P>a</P>\n</H2>",
        "<h2><span><p>a</p></span></h2>",
        "<h2><p>a</p><p>b</p></h2>",
    ],
)
def test_a_heading_may_hold_a_paragraph(heading: str) -> None:
    body = _html.parse(f"<body>{heading}<p>one</p>", URL).root.find("body")
    assert [(child.tag, "a" in "".join(child.itertext())) for child in body] == [("h2", True), ("p", False)]


@pytest.mark.parametrize(
    "html", ["<h2>a<p>one<p>two", "<h2>a</h2><p>one</p></h2><p>two", f"<h2><p>a</p>{'<p>one</p>' * 50}</h2>"]
)
def test_a_heading_that_was_never_closed_ends_where_a_paragraph_begins(html: str) -> None:
    body = _html.parse(f"<body>{html}", URL).root.find("body")
    assert "one" not in "".join(body.find("h2").itertext())
