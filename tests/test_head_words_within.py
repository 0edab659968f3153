"""The words of an element, read no further than they are asked for."""

from __future__ import annotations

import pytest

from republish._html import fragment, text_of
from republish.extraction.head.words import text_within

LINES = (
    "<p>By <b>Ada</b> <i>Marlow</i></p>",
    "<div><p>Low</p><p>water</p>behind<br>a break</div>",
    "<div><script>var harbour = 1</script>Low <style>p{}</style>water</div>",
    "<div>  Low\n\n\n      water   <span>   </span>  tide  </div>",
    "<section><button>Share</button> the <svg><title>x</title></svg> tide</section>",
)


@pytest.mark.parametrize("html", LINES)
def test_they_are_all_its_words_where_they_are_few(html: str) -> None:
    element = fragment(html)[0]
    assert text_within(element, 60) == text_of(element)


@pytest.mark.parametrize("html", LINES)
def test_they_are_counted_as_they_are_read(html: str) -> None:
    element = fragment(html)[0]
    length = len(text_of(element))
    assert text_within(element, length) == text_of(element)
    assert text_within(element, length - 1) is None


def test_nothing_is_given_of_what_holds_too_many() -> None:
    box = fragment(f"<div>{'<p>Low water at the harbour wall.</p>' * 40}</div>")[0]
    assert text_within(box, 400) is None


def test_what_scripts_say_makes_an_element_too_long_for_a_line() -> None:
    box = fragment(f"<div><b>Ada</b><script>{'x' * 20_001}</script></div>")[0]
    assert text_within(box, 400) is None


def test_a_box_of_very_many_children_holds_no_line() -> None:
    assert text_within(fragment(f"<div>{'<i>a</i>' * 60}</div>")[0], 400) == ""
