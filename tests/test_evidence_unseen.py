"""A licence that no reader gets to see is a question; one that a click or a screen reader shows is a licence."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import license_id, page_of
from republish.model import Page

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
    "black in white": f'<p style="color:#fff;background:#fff"><span style="color:#000">{WORDS}</span></p>',
    "a colour that a script gives, in white": f'<p style="color:#fff;background:#fff"><b style="color:var(--ink)">{WORDS}</b></p>',
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


def styled(sheet: str, attributes: str, words: str = SAID, *, linked: bool = False, more: str = "") -> Page:
    """A page with a sheet of its own, and the licence in a paragraph with these attributes."""
    other = '<link rel="stylesheet" href="/site.css">' if linked else ""
    return page_of(head=f"{other}<style>{sheet}</style>", after=f"{more}<p {attributes}>{words}</p>")


HIDDEN_BY_SHEETS = {
    "not displayed": ".fine{display:none}",
    "not visible": "p.fine { visibility : hidden }",
    "by its id": "#small{display:none !important}",
    "among others": "h4.q, .fine, #t{display:none}",
    "behind a comment": "/* a{b} */ .fine{/* x */display:none}",
    "on screens": "@media screen{.fine{display:none}}",
    "faint": ".fine{opacity:0}",
    "off the page": ".fine{position:absolute;left:-9999px}",
    "without size": ".fine{font-size:0}",
    "without colour": ".fine{color:transparent}",
    "white on white": ".fine{color:#fff;background:#ffffff}",
    "white on a white page": "body{background:#fff}.fine{color:#FFF}",
    "black on a black page": "body{background-color:#000;color:#ddd}.fine{color:black}",
    "nearly white on paper": ".fine{color:#fefefe}",
}
SHOWN_BY_SHEETS = {
    "for print": ".fine{display:none}@media print{.fine{display:block}}",
    "not for print": "@media print{.fine{display:none}}",
    "not on narrow screens": "@media (max-width:600px){.fine{display:none}}",
    "on wide screens": ".fine{display:none}@media (min-width:700px){.fine{display:block}}",
    "when it is open": ".fine{display:none}.fine.open{display:block}",
    "at its address": ".fine{display:none}#small:target{display:block}",
    "when a box is ticked": ".fine{display:none}#t:checked ~ .fine{display:block}",
    "said again": ".fine{display:none}.fine{display:block}",
    "with scripts": ".js .fine{display:none}",
    "faded in": ".fine{opacity:0;transition:opacity 1s}",
    "for screen readers": ".fine{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}",
    "small": ".fine{font-size:9px}",
    "grey": "body{background:#fff}.fine{color:#ccc}",
    "white on a dark page": "body{background:#111}.fine{color:#fff}",
    "white on a picture": "body{background:#fff url(sea.jpg)}.fine{color:#fff}",
    "in the dark": "body{background:#fff}@media (prefers-color-scheme:dark){body{background:#000}.fine{color:#fff}}",
    "something else": ".finer{display:none}",
    "a sheet that never ends": ".fine{display:none",
}


@pytest.mark.parametrize("sheet", HIDDEN_BY_SHEETS.values(), ids=HIDDEN_BY_SHEETS)
def test_a_sheet_of_the_page_hides(sheet: str) -> None:
    page = styled(sheet, 'class="fine" id="small"', WORDS)
    assert (license_id(page), republish.review(page).verdict) == (None, "ask")


@pytest.mark.parametrize("sheet", SHOWN_BY_SHEETS.values(), ids=SHOWN_BY_SHEETS)
def test_what_shows_at_times_or_to_some_is_a_licence(sheet: str) -> None:
    assert license_id(styled(sheet, 'class="fine" id="small"', WORDS)) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "opener",
    [
        '<button aria-controls="small">Licence</button>',
        '<a href="#small">Licence</a>',
        '<button data-target=".fine">Licence</button>',
        """<a onclick="show('small')">Licence</a>""",
        '<script>document.querySelector(".fine").hidden = false</script>',
    ],
)
def test_what_the_page_opens_is_a_licence(opener: str) -> None:
    assert license_id(styled(".fine{display:none}", 'class="fine" id="small"', WORDS, more=opener)) == "CC-BY-4.0"


@pytest.mark.parametrize("name", ["modal", "accordion-content", "tab-pane", "collapse", "republish-box", "fade-in"])
def test_boxes_that_open_are_told_by_their_names(name: str) -> None:
    sheet = f".{name}{{display:none}}"
    assert (
        license_id(page_of(head=f"<style>{sheet}</style>", after=f'<div class="{name}"><p>{SAID}</p></div>'))
        == "CC-BY-4.0"
    )


def test_a_colour_is_doubted_only_where_no_other_sheet_may_say_the_ground() -> None:
    sheet = "body{background:#fff}.fine{color:#fff}"
    assert license_id(styled(sheet, 'class="fine"', WORDS)) is None
    assert license_id(styled(sheet, 'class="fine"', WORDS, linked=True)) == "CC-BY-4.0"


@pytest.mark.parametrize(
    ("cell", "color", "seen"),
    [
        ('bgcolor="#ffffff"', "white", False),
        ('bgcolor="#003366"', "white", True),
        ('background="sea.jpg" bgcolor="white"', "white", True),
        ('bgcolor="white"', "#999999", True),
    ],
)
def test_letters_in_the_colour_of_their_cell(cell: str, color: str, seen: bool) -> None:
    table = f'<table><tr><td {cell}><font color="{color}">{WORDS}</font></td></tr></table>'
    assert (license_id(page_of(after=table)) is not None) == seen


@pytest.mark.parametrize(
    ("style", "seen"),
    [
        ("opacity:0", False),
        ("position:absolute;left:-9999px", False),
        ("text-indent:-9999px", False),
        ("clip-path:circle(0)", False),
        ("transform:scale(0)", False),
        ("height:0;overflow:hidden", False),
        ("opacity:.6", True),
        ("position:absolute;left:-10000px;width:1px;height:1px;overflow:hidden", True),
        ("text-indent:-9999px;background:url(by.png)", True),
        ("opacity:0;animation:in 1s forwards", True),
    ],
)
def test_a_style_of_its_own_hides(style: str, seen: bool) -> None:
    assert (license_id(page_of(after=f'<p style="{style}">{WORDS}</p>')) is not None) == seen


def test_a_label_that_is_hidden_beside_its_picture_is_no_loss() -> None:
    badge = '<p><a rel="license" href="https://creativecommons.org/licenses/by/4.0/"><img src="by.svg" alt="CC BY 4.0"><span class="t">CC BY 4.0</span></a></p>'
    assert license_id(page_of(head="<style>.t{display:none}</style>", after=badge)) == "CC-BY-4.0"


def test_a_whole_page_that_fades_in_is_seen() -> None:
    body = f'<main style="opacity:0"><h1>The mill that waits for the tide</h1><p>{SAID}</p></main>'
    assert license_id(page_of(body=body)) == "CC-BY-4.0"
