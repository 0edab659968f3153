"""A page that a browser's translator went over reads like the page, and its words are asked about."""

import re

import pytest

import harbour
import republish
from republish import Page

LICENSE = '<p>This text is licensed under <a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>'
LINE = (
    "The lock keeper counts the boats, and says that <em>nobody</em> pays him for it any more than they did last year."
)
TEXT = f"<p>{LINE}</p>" * 4
FONTS = '<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">{}</font></font>'


def wrapped(html: str) -> str:
    """As Chrome's translator sets its elements around each run of text."""
    before, said, behind = re.split(" <em>|</em> ", LINE)
    return html.replace(LINE, f"{FONTS.format(before)} <em>{FONTS.format(said)}</em> {FONTS.format(behind)}")


def codes(html: str) -> list[str]:
    return [
        finding.code
        for finding in republish.review(Page.from_html(html, harbour.URL)).findings
        if finding.level == "question"
    ]


def test_the_elements_of_a_translator_go() -> None:
    plain = republish.extract(Page.from_html(harbour.page(TEXT + LICENSE), harbour.URL))
    article = republish.extract(Page.from_html(harbour.page(wrapped(TEXT) + LICENSE), harbour.URL))
    assert article.body == plain.body
    assert "<em>nobody</em>" in article.body


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<html", '<html class="js translated-ltr"'),
        ("<html", '<html class="translated-rtl"'),
        ("<head>", '<head><meta http-equiv="X-Translated-By" content="Google">'),
        ("<title>", '<title _msttexthash="123456" _msthash="1">'),
    ],
)
def test_words_of_a_translator_are_asked_about(old: str, new: str) -> None:
    html = harbour.page(wrapped(TEXT) + LICENSE)
    assert old in html
    assert codes(html.replace(old, new, 1)) == ["translated-by-machine"]


def test_a_text_that_was_pasted_from_a_translated_page_is_the_publishers() -> None:
    assert codes(harbour.page(wrapped(TEXT) + LICENSE)) == []


def test_fonts_that_say_something_are_not_taken_for_a_translators() -> None:
    html = harbour.page(f'<p><font color="red" style="vertical-align: inherit">{LINE}</font></p>' + TEXT + LICENSE)
    assert codes(html) == []
    assert republish.extract(Page.from_html(html, harbour.URL)).text.count("The lock keeper") == 5
