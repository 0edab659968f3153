"""The spots around a headline, and those of them that say something."""

from __future__ import annotations

import pytest

from harbour import sentence
from republish._html import fragment
from republish.extraction.head.scan import Near

PAGE = """<div><p>Before the wall</p><h1>The wall holds</h1><div>
  <p>By Ada Marlow</p><span> </span><ul><li>Tides</li></ul></div><nav>Menu</nav><p>Low water</p></div>"""


def _near() -> Near:
    root = fragment(PAGE)
    return Near(next(root.iter("h1")), root)


def test_what_follows_the_headline_comes_before_what_precedes_it() -> None:
    assert [element.tag for element, _ in _near()] == ["div", "p", "span", "ul", "li", "p", "p"]
    assert [element.text for element, _ in _near().before()] == ["Before the wall"]


def test_lines_are_the_spots_that_say_something_themselves() -> None:
    assert [own for _, _, own in _near().lines(60)] == ["By Ada Marlow", "Tides", "Low water", "Before the wall"]


def test_lines_of_fewer_spots_are_the_first_whoever_asked_before() -> None:
    near = _near()
    first = [own for _, _, own in near.lines(2)]
    every = [own for _, _, own in near.lines(60)]
    assert (first, len(every), [own for _, _, own in near.lines(2)]) == (["By Ada Marlow"], 4, first)


LINES = "".join(f"<p>{words}</p>" for words in ["The pilots of the pier had not been told about the light. " * 4] * 3)


@pytest.mark.parametrize(
    ("html", "seen"),
    [
        ("<div role=banner><time>Today</time></div><h1>The wall</h1>", False),
        ("<div><time>Today</time></div><h1>The wall</h1>", True),
        (f"<h1>The wall</h1><div class=readmore-fold><time>Today</time>{LINES}</div>", True),
        ("<h1>The wall</h1><div class=readmore-box><time>Today</time><p>A crane</p></div>", False),
        (f"<h1>The wall</h1><article><time>Today</time><h3>Tides</h3><div>{LINES * 2}</div></article>", True),
        (f"<h1>The wall</h1><article><time>Today</time><h3>Tides</h3><div>{sentence(1) * 8}</div></article>", True),
        (f"<h1>The wall</h1><article><time>Today</time><h3>Tides</h3><div>{sentence(1)}</div></article>", False),
        ("<h1>The wall</h1><div class=t-feed__post-popup__date><time>Today</time></div>", True),
        ("<h1>The wall</h1><div class=offer-popup><time>Today</time></div>", False),
        ("<h1>The wall</h1><div id=commentArea><time>Today</time></div>", False),
        ("<h1>The wall</h1><div class=area-of-comment><time>Today</time></div>", True),
    ],
    ids=[
        *("banner", "head", "folded text", "read more", "paragraphs", "loose text", "card"),
        *("post in a popup", "popup", "comments", "no comments"),
    ],
)
def test_what_is_looked_at_is_the_articles(html: str, seen: bool) -> None:
    root = fragment(f"<div>{html}</div>")
    assert ("time" in [element.tag for element, _ in Near(next(root.iter("h1")), root)]) is seen
