"""Any name in any notice stays text: in HTML, in plain text and in Markdown."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape

import html5lib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from notice_cases import LANGUAGES, publisher
from republish.licenses import parse_license
from republish.model import Article, Author, CleanHtml, ImageDecision, Notice, Notices, Profile, Review, Use, Wording
from republish.notices import compose
from republish.notices._markup import plain, web_url
from sanitized import CHARACTERS, dangers
from sanitizer_vectors import ALLOWED_URLS, MARKUP, SCRIPT_URLS

LICENSE = parse_license("https://creativecommons.org/licenses/by-nd/4.0/")
HOSTILE = [
    *MARKUP,
    "{license}",
    "{authors}{title}{url}",
    "%s %(x)s {0}",
    "[x](javascript:alert(1))",
    "![x](https://evil.test/x.png)",
    "<https://evil.test/>",
    "*bold* _em_ `code` ~~gone~~ ***",
    "# heading",
    "> quote",
    "- item",
    "+ item",
    "1. item",
    "12) item",
    "===",
    "---",
    "```js",
    "| a | b |",
    "[ref]: https://evil.test/",
    "[^1]",
    "&lt;b&gt; &amp;amp; &#60;",
    "back\\slash\\",
    "line\nbreak\r\nand\u2028more",
    'O\'Neill "Tip" <tip@a.test>',
    "a\u202eb\u2066c\u200bd",
    "\u0627\u0644\u0643\u0627\u062a\u0628\u0629",
    "Ågot Ødegård–Łukasz",
    "-->",
    "<!--",
    "]]>",
]
names = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30))
addresses = st.one_of(st.sampled_from([*SCRIPT_URLS, *ALLOWED_URLS, None]), st.text(max_size=20))
MARKED = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def written(name: str, address: str | None, language: str, profile: Profile | None = None) -> Notices:
    person = Author(name=name, role=name, institution=name, url=address, institution_url=address)
    story = Article(
        url="https://harbour.test/a_b(c)",
        title=name,
        authors=(person, replace(person, kind="translator"), replace(person, bio=name, kind="contributor")),
        byline=name,
        published=datetime(2026, 7, 1, tzinfo=UTC),
        language="en",
        publisher=name,
        publisher_url=address,
        identifier=name,
        disclosure=name,
        body=CleanHtml(""),
        text="",
        license=LICENSE,
    )
    verdict = Review(verdict="allowed", url=story.url, license=LICENSE, use=Use())
    picture = ImageDecision(url="x", action="keep", reason="", license=LICENSE, credit=name, caption=name, alt=name)
    return compose(story, verdict, profile, (), images=[picture], language=language)


def all_of(notices: Notices) -> list[Notice]:
    single = (notices.attribution, notices.author_bio, notices.license_notice, notices.byline, notices.disclosure)
    return [*single, notices.image_credits, *notices.top, *notices.bottom]


def text_of(html: str) -> str:
    tree = html5lib.parseFragment(html, container="div", namespaceHTMLElements=False)
    return squeezed("".join(tree.itertext()))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def unspelled(notice: Notice) -> str:
    """Plain text without the addresses it spells out and without white space."""
    text = notice.text
    for href in re.findall(r'href="([^"]*)"', notice.html):
        text = text.replace(f" ({unescape(href)})", "")
    return squeezed(text)


@given(names, addresses, st.sampled_from(LANGUAGES))
@example("..", None, "ar")
@settings(max_examples=100, deadline=None)
def test_html_holds_names_as_text(name: str, address: str | None, language: str) -> None:
    for notice in all_of(written(name, address, language)):
        assert dangers(notice.html) == []
        if notice:
            assert squeezed(plain(name)) in text_of(notice.html)


@given(names, addresses, st.sampled_from(LANGUAGES))
@settings(max_examples=100, deadline=None)
def test_markdown_renders_to_the_same_words(name: str, address: str | None, language: str) -> None:
    for notice in all_of(written(name, address, language)):
        rendered = MARKED.render(notice.markdown)
        assert dangers(rendered) == []
        assert text_of(rendered) == text_of(notice.html)


@given(names, addresses, st.sampled_from(LANGUAGES))
@settings(max_examples=75, deadline=None)
def test_plain_text_has_the_same_words_and_no_tricks(name: str, address: str | None, language: str) -> None:
    for notice in all_of(written(name, address, language)):
        assert not CHARACTERS.search(notice.text.replace("\n", ""))
        assert unspelled(notice) == text_of(notice.html)


@given(names)
@settings(max_examples=75, deadline=None)
def test_a_publishers_sentence_holds_names_as_text(name: str) -> None:
    house = publisher(
        ("attribution", "top", 'From <a href="{url}">{title}</a> by {authors}, {publisher}, {date}.'),
        ("byline", "byline", "By {authors} of us"),
        ("tagline", "bottom", "{title} <em>is {publisher}</em>."),
    )
    for notice in all_of(written(name, None, "en", house)):
        assert dangers(notice.html) == []
        assert text_of(MARKED.render(notice.markdown)) == text_of(notice.html)


@pytest.mark.parametrize("url", SCRIPT_URLS)
def test_no_link_leads_to_what_is_no_web_address(url: str) -> None:
    for notice in all_of(written("Ada", url, "en")):
        for href in re.findall(r'href="([^"]*)"', notice.html):
            assert href.startswith(("https://harbour.test/", "https://creativecommons.org/"))


@pytest.mark.parametrize(
    ("found", "published"),
    [
        ("https://a.test/x", "https://a.test/x"),
        ("HTTP://a.test", "http://a.test"),
        ("https://user:secret@a.test/x", "https://a.test/x"),
        ("https://a.test/?q=1&r=2#s", "https://a.test/?q=1&r=2#s"),
        ("https://a.test/\u202egpj.exe\u200b", "https://a.test/gpj.exe"),
        ("mailto:a@b.test", None),
        ("https://a.test/<b>", None),
        (None, None),
    ],
)
def test_addresses_of_people_are_web_addresses(found: str | None, published: str | None) -> None:
    assert web_url(found) == published


def test_markdown_keeps_parentheses_of_an_address_apart() -> None:
    assert "](https://harbour.test/a_b%28c%29)" in written("Ada", None, "en").attribution.markdown


@pytest.mark.parametrize("command", ["{% include a %}", "{{ site.x }}", "{# a #}"])
def test_no_name_or_address_is_a_command_of_a_site_generator(command: str) -> None:
    notices = written(command, f"https://harbour.test/{command.replace(' ', '')}", "en")
    said = notices.attribution.markdown + notices.author_bio.markdown
    assert "{" not in said
    assert command in unescape(said).replace("\\", "")


def test_a_field_that_looks_like_a_field_is_not_filled_again() -> None:
    assert "“{license}”" in written("{license}", None, "en").attribution.text


def test_a_template_is_filled_once_for_publishers_too() -> None:
    wording = Wording(place="top", language="en", html="{title}", source="", read=datetime.now(UTC).date(), grade="S")
    house = replace(publisher(), wordings=(wording,))
    assert written("{publisher}", None, "en", house).attribution.text == "{publisher}"
