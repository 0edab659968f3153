"""An article that tells a story in pictures alone: the words of its captions are its text."""

from __future__ import annotations

import re

import pytest

import republish
from copies import published, site
from republish import Audit, Page
from test_publishers_whole import TODAY
from wells import PAGE, URL

STREETS = ("Mill Lane", "Tanner Street", "Ferry Road", "The Shambles")
FIGURE = """<figure><img src="https://plainweekly.example/files/2026/06/{}.jpg" width="800" height="500" alt="{}">
<figcaption>{} in the first week of May, when the water stood at the doors. Photo: Ilse Brandt,
<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></figcaption></figure>"""
FIGURES = "".join(FIGURE.format(street.replace(" ", "").lower(), street, street) for street in STREETS)
ORIGINAL = re.sub('(<div class="entry-content">).*(</div>)', rf"\1{FIGURES}\2", PAGE, flags=re.S)
PACKAGE = republish.prepare(Page.from_html(ORIGINAL, URL))
HTML = str(PACKAGE.html)
CAPTION = re.compile(r"<figcaption>(.*?)</figcaption>", re.S)


def audit(html: str) -> Audit:
    return republish.audit(published(site(html, title=PACKAGE.article.title)), package=PACKAGE, today=TODAY)


@pytest.mark.parametrize("html", [HTML, CAPTION.sub(r"<p><em>\1</em></p>", HTML)], ids=["as it is", "from Markdown"])
def test_a_story_in_pictures_stands_there(html: str) -> None:
    assert len(CAPTION.findall(HTML)) == len(STREETS)
    found = audit(html)
    assert (found.missing, found.altered) == ((), ())
    assert "not-the-article" not in {finding.code for finding in found.findings}


CHANGED = [
    (HTML.replace("The Shambles in", "The market in", 1), ("replaced", "Shambles", "market")),
    (
        re.sub("<figure>.*?</figure>", "", HTML, count=1),
        ("removed", re.sub("<.*?>|\n", "", CAPTION.findall(HTML)[0]), ""),
    ),
]


@pytest.mark.parametrize(("html", "expected"), CHANGED, ids=["another word", "a picture gone"])
def test_other_words_of_a_caption_are_told(html: str, expected: tuple[str, str, str]) -> None:
    assert html != HTML
    found = audit(html)
    assert [(change.action, change.words, change.replacement) for change in found.altered] == [expected]
    assert "no-derivatives" in {duty.kind for duty in found.missing}


def test_a_page_without_the_story_is_no_copy() -> None:
    assert "not-the-article" in {finding.code for finding in audit("<p>The council met on Monday.</p>").findings}
