"""The spots around a headline, and those of them that say something."""

from __future__ import annotations

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
