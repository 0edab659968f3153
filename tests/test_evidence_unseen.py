"""A licence that no reader gets to see is a question; one that a click or a screen reader shows is a licence."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import license_id, page_of

LINK = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
SAID = f"This article is published under {LINK}."
WORDS = "This article is published under CC BY 4.0."

UNSEEN = {
    "struck": f"<p><s>{SAID}</s></p>",
    "struck words": f"<p>We meant it then: <strike>{WORDS}</strike></p>",
    "taken out": f"<del><p>{SAID}</p></del>",
    "half of it": f"<p>This article is published under <del>{LINK}</del> nothing at all.</p>",
    "no size": f'<p style="font-size:0">{SAID}</p>',
    "one pixel": f'<div style="font-size: 1px; line-height: 0"><p>{WORDS}</p></div>',
    "no size amid words": f'<p>The mill turns. <span style="font-size:0px">{SAID}</span> So it does.</p>',
    "white on white": f'<p style="color:#fff;background:white">{SAID}</p>',
    "no colour": f'<p style="color: rgba(0, 0, 0, 0)">{WORDS}</p>',
    "instead of a drawing": f"<canvas><p>{SAID}</p></canvas>",
    "instead of a film": f"<video><p>{SAID}</p></video>",
    "instead of a program": f"<object><p>{SAID}</p></object>",
    "for browsers without frames": f"<noframes><p>{SAID}</p></noframes>",
    "offered by a field": f"<datalist><p>{SAID}</p></datalist>",
}
SEEN = {
    "struck beside it": f"<p>The mill <s>stands still</s> turns. {SAID}</p>",
    "small": f'<p style="font-size:11px;color:#777;background:#fff">{SAID}</p>',
    "no size, and classes that give one": f'<div style="font-size:0"><p class="note">{SAID}</p></div>',
    "no size, set again": f'<p style="font-size:0"><span style="font-size:1rem">{SAID}</span></p>',
    "white on blue": f'<p style="color:#fff;background:#003">{SAID}</p>',
    "a box that a click opens": f'<div id="republish" style="display:none"><p>{SAID}</p></div>',
    "a dialogue": f"<dialog><p>{SAID}</p></dialog>",
    "for screen readers": f'<p><a rel="license" href="https://creativecommons.org/licenses/by/4.0/"><i class="cc"></i><span class="sr-only">{WORDS}</span></a></p>',
    "a nested block that is struck": f"<div>{SAID}<p><s>The mill stands still.</s></p></div>",
}


@pytest.mark.parametrize("markup", UNSEEN.values(), ids=UNSEEN)
def test_what_no_reader_sees_grants_nothing_and_is_a_question(markup: str) -> None:
    page = page_of(after=markup)
    assert republish.review(page).verdict == "ask"
    assert license_id(page) is None


@pytest.mark.parametrize("markup", SEEN.values(), ids=SEEN)
def test_what_a_reader_may_see_is_a_licence(markup: str) -> None:
    assert license_id(page_of(after=markup)) == "CC-BY-4.0"


@pytest.mark.parametrize("markup", UNSEEN.values(), ids=UNSEEN)
def test_it_takes_nothing_from_one_that_is_seen(markup: str) -> None:
    assert license_id(page_of(inside=f"<p>{SAID}</p>", after=markup)) == "CC-BY-4.0"


def test_a_freer_one_that_nobody_sees_does_not_count() -> None:
    seen = SAID.replace("by/4.0", "by-nc-nd/4.0").replace("CC BY 4.0", "CC BY-NC-ND 4.0")
    hidden = f'<p style="font-size:0">{SAID}</p>'
    assert license_id(page_of(inside=f"<p>{seen}</p>", after=hidden)) == "CC-BY-NC-ND-4.0"
