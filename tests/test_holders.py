"""An open dialog that holds a page's text, and a menu that is a list of words, are read as a browser shows them."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Page, _html

TEXT = "".join(map(paragraph, range(5)))
ITEMS = "".join(f"<li>{sentence(number)}</li>" for number in range(5))
LONG_LINES = "".join(
    f"<p>{word} and our partners keep what your device tells us of you, and you may say no to that at any time you like.</p>"
    for word in ("We", "They", "The owners", "The harbour", "The shops", "The pilots")
)


def extract(body: str) -> republish.Article:
    html = f"<html lang=en><head><title>The wall</title></head><body><nav><a href=/>Home</a></nav>{body}</body></html>"
    return republish.extract(Page.from_html(html, URL))


def tags(body: str) -> list[str]:
    return [
        element.tag for element in _html.parse(f"<body>{body}</body>", URL).root.iter("dialog", "menu", "ul", "div")
    ]


@pytest.mark.parametrize(
    "box",
    [
        f"<h1>The wall</h1><dialog open>{TEXT}</dialog>",
        f"<dialog open><h2>The wall</h2>{TEXT}<button>Close</button></dialog>",
        f"<DIALOG OPEN class=reader>{TEXT}</DIALOG><footer>The Harbour Post, Pier Street 2</footer>",
        f"<h1>The wall</h1><menu>{TEXT}</menu>",
    ],
)
def test_a_box_that_holds_all_of_the_text_is_read(box: str) -> None:
    assert extract(box).body.count("<p>The pilots of pier") == 5


def test_a_menu_of_sentences_is_a_list() -> None:
    assert extract(f"<h1>The wall</h1><menu>{ITEMS}</menu>").body.startswith(f"<ul><li>{sentence(0)}</li>")


@pytest.mark.parametrize(
    "box",
    [
        f"<dialog>{TEXT}</dialog>",
        f"<dialog open hidden>{TEXT}</dialog>",
        f"<dialog open class=cookie-notice>{TEXT}</dialog>",
        f"<dialog open aria-label='Our newsletter'>{TEXT}</dialog>",
        f"<dialog open>{TEXT}<form><input type=Email></form></dialog>",
        f"<dialog open><h2>Cookies</h2>{LONG_LINES}</dialog>",
        f"<dialog open>{paragraph(1)}</dialog>",
    ],
)
def test_a_dialog_that_is_closed_short_or_asks_for_something_is_no_article(box: str) -> None:
    with pytest.raises(republish.NoArticle):
        extract(box)


def test_a_dialog_over_an_article_is_not_read() -> None:
    found = extract(f"<article><h1>The wall</h1>{TEXT}</article><dialog open><h2>Welcome</h2>{LONG_LINES}</dialog>")
    assert found.body.count("<p>") == 5
    assert "partners" not in found.body


LETTER = "".join(map(paragraph, (21, 22)))


def test_a_window_by_its_role_is_not_read_amid_the_text() -> None:
    window = f"<div role=dialog aria-modal=true><h2>A letter from the tower</h2>{LETTER}<button>Give</button></div>"
    found = extract(f"<article><h1>The wall</h1>{TEXT}{window}{TEXT.replace('pier', 'quay')}</article>").body
    assert (found.count("<p>"), "letter" in found) == (10, False)


@pytest.mark.parametrize(
    "box",
    [
        f"<div role=dialog><h1>The wall</h1>{TEXT}</div>",
        f"<div role=dialog><h2>The wall</h2>{TEXT}{TEXT.replace('pier', 'quay')}</div>",
        f"<h1>The wall</h1><div class=dialog>{TEXT}</div>",
    ],
    ids=["with its headline", "long, and no article elsewhere", "by its name alone"],
)
def test_a_window_that_holds_the_article_is_read(box: str) -> None:
    assert extract(f"<main>{box}</main>").body.count("<p>") >= 5


@pytest.mark.parametrize(
    "box",
    [
        "<menu><li><button>Share this with the pilots of the old pier of Mora</button></li></menu>",
        "<menu><li><a href=/a>How the pilots of the old pier got their light back</a></li></menu>",
        "<menu><li>Home</li><li>News</li></menu>",
        f"<menu>The latest news of the pilots of the old pier <li><a href=/a>{sentence(1)}</a></li></menu>",
    ],
)
def test_a_menu_of_buttons_links_or_labels_stays_one(box: str) -> None:
    assert tags(box) == ["menu"]


def test_a_menu_between_paragraphs_is_a_list_of_them() -> None:
    listed = "<li>Bells and ropes for the pilots of the old pier</li><li>Lamps for the ferry</li>"
    found = extract(f"<article><h1>The wall</h1>{TEXT}<menu>{listed}</menu>{TEXT.replace('pier', 'mole')}</article>")
    assert f"<ul>{listed}</ul>" in found.body


def test_a_heading_around_all_of_a_text_is_a_box() -> None:
    broken = "<br><br>".join(map(sentence, range(5)))
    for inner in (broken, f"<div></div><div>{broken}</div>"):
        found = extract(f"<article><h1>The wall</h1><h4>{inner}</h4></article>").body
        assert found == "\n".join(map(paragraph, range(5)))


@pytest.mark.parametrize(
    "inner", ["The wall<br>of<br>the pier<br>", sentence(1) * 5, f"<p>The wall</p><p>{sentence(1)}</p>"]
)
def test_a_heading_that_breaks_part_or_that_is_long_stays_one(inner: str) -> None:
    assert [heading.tag for heading in _html.parse(f"<h4>{inner}</h4>", URL).root.iter("h4")] == ["h4"]


ASKED = "<h2>Your harbour, your say</h2>" + LONG_LINES


@pytest.mark.parametrize("role", ["dialog", "alertdialog"])
def test_a_box_that_lies_over_the_page_is_no_text(role: str) -> None:
    box = f'<div role="{role}" aria-modal="true" class="x1">{ASKED}<button>Yes</button></div>'
    found = extract(f"<main>{box}<div><h1>The wall</h1>{TEXT}</div></main>")
    assert (found.body.count("<p>The pilots of pier"), "our partners" in found.text) == (5, False)


def test_the_article_itself_may_lie_over_the_page() -> None:
    box = f'<div role="dialog" aria-modal="true"><button>Close</button><h1>The wall</h1>{TEXT}</div>'
    assert extract(f"<main><h2>All stories</h2></main>{box}").body.count("<p>The pilots of pier") == 5
