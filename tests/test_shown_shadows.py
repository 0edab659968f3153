"""What a page's own elements show by a tree of their own is read where a browser shows it."""

import pytest

import republish
from republish import Page, _html

URL = "https://site.example/a"
WORDS = "".join(
    f"<p>The harbour council voted on {day} to fund a new breakwater, ending six years of argument about who should pay for it.</p>"
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday")
)


def words_of(html: str) -> str:
    return _html.text_of(_html.parse(f"<body>{html}", URL).root)


@pytest.mark.parametrize(
    "mode", ['shadowrootmode="open"', 'shadowrootmode="closed"', 'shadowroot="open" shadowrootmode="open"']
)
def test_a_story_in_the_tree_of_its_element_is_read(mode: str) -> None:
    page = f"<title>Breakwater</title><x-story><template {mode}><style>p {{}}</style><main><h1>Breakwater</h1>{WORDS}</main></template></x-story>"
    article = republish.extract(Page.from_html(page, URL))
    assert str(article.body).count("<p>") == 4


def test_a_story_in_a_slot_is_read_in_its_place() -> None:
    tree = '<template shadowrootmode="open"><h1>Breakwater</h1><slot></slot><footer>Our site</footer></template>'
    article = republish.extract(Page.from_html(f"<title>Breakwater</title><x-story>{tree}{WORDS}</x-story>", URL))
    assert str(article.body).count("<p>") == 4


@pytest.mark.parametrize(
    ("tree", "within", "shown"),
    [
        ("one <slot></slot> three", "<b>two</b>", "one two three"),
        ("one <slot></slot> three", "two", "one two three"),
        ('<slot></slot> <slot name="last"></slot>', '<i slot="last">two</i> <b>one</b>', "one two"),
        ("<slot>nothing meant for it</slot>", "", "nothing meant for it"),
        ("<slot>nothing meant for it</slot>", "<b>one</b>", "one"),
    ],
)
def test_what_an_element_holds_goes_into_the_slot_meant_for_it(tree: str, within: str, shown: str) -> None:
    assert words_of(f'<x-box><template shadowrootmode="open">{tree}</template>{within}</x-box>') == shown


def test_other_templates_are_not_shown() -> None:
    assert words_of("<p>one</p><template><p>two</p></template><p>shadowroot</p>") == "one shadowroot"


def test_what_is_too_deep_in_its_slot_is_refused() -> None:
    deep = "<div>" * 120
    page = f'<x-story><template shadowrootmode="open">{deep}<slot></slot>{"</div>" * 120}</template>{deep}{WORDS}'
    with pytest.raises(republish.LimitExceeded, match="nested too deeply"):
        words_of(page)
