"""Headings of sections that nothing calls so, told by where they stand."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.settling.headings import settle_headings
from republish.extraction.surveying.verdicts import Verdicts

SECTION = "<p>{}</p><div><div>{}{}</div></div>"
LINES = ("Texan lamps burn longer", "A ferry under pressure", "The old lamps of the pilots")


def body(lines: tuple[str, ...]) -> str:
    parts = (
        SECTION.format(line, paragraph(2 * number), paragraph(2 * number + 1)) for number, line in enumerate(lines)
    )
    return str(article(f"<div>{paragraph(20)}</div>" + "".join(parts), "css-1x2y3z").body)


def test_short_lines_above_boxes_of_paragraphs_are_headings() -> None:
    found = body(LINES)
    assert [f"<h3>{line}</h3>" in found for line in LINES] == [True, True, True]


def test_a_sentence_beside_them_makes_no_difference() -> None:
    found = body((*LINES[:2], f"{LINES[2]}.", "The day when no ferry came"))
    assert found.count("<h3>") == len(LINES)


OTHERS = {
    "one": ("Texan lamps burn longer",),
    "sentences": ("The lamps burn longer.", "The ferry waits.", "The oil gives way."),
    "what is said again and again": ("The keeper", "The keeper", "The keeper"),
}


@pytest.mark.parametrize("lines", OTHERS.values(), ids=OTHERS)
def test_other_lines_are_none(lines: tuple[str, ...]) -> None:
    assert "<h3>" not in body(lines)


def test_lines_among_the_paragraphs_are_none() -> None:
    text = "".join(f"<p>{line}</p>{paragraph(number)}" for number, line in enumerate(LINES))
    assert "<h3>" not in article(text, "css-1x2y3z").body


def test_the_only_heading_between_paragraphs_stays() -> None:
    banner = '<div class="hatnote">Main article: <a href="/wiki/Bread">Bread</a></div>'
    heading = f'<div class="mw-heading mw-heading2"><h2>History</h2></div>{banner}'
    found = article("".join([paragraph(0), paragraph(1), heading, paragraph(2), paragraph(3)]), "mw-parser-output").text
    assert found.split("\n") == [sentence(0), sentence(1), "History", sentence(2), sentence(3)]


BOXES = {
    "an icon above": '<div class="et_pb_module et_pb_blurb"><div class="et_pb_blurb_content"><div class="et_pb_main_blurb_image"><span class="et-pb-icon">&#xe019;</span></div>'
    '<div class="et_pb_blurb_container"><h4 class="et_pb_module_header"><span>{}</span></h4><div class="et_pb_blurb_description">{}</div></div></div></div>',
    "boxes for title and words": '<div class="wp-block-uagb-info-box"><div class="uagb-ifb-content"><div class="uagb-ifb-title-wrap"><h3 class="uagb-ifb-title">{}</h3></div>{}</div></div>',
    "an item of a list": '<div class="td-smart-list"><div class="td-item td_smart_list_4_item"><h2 class="td-sml-current-item-title"><span class="td-sml-current-item-nr">1</span> <span>{}</span></h2><div class="td-sml-description">{}</div></div></div>',
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_the_only_heading_over_a_box_in_the_text_stays(box: str) -> None:
    said = box.format("What lamps cost", paragraph(5))
    found = article(paragraph(0) + paragraph(1) + said + paragraph(2) + paragraph(3)).body
    assert "What lamps cost</h" in found


def test_a_text_may_begin_with_such_a_box() -> None:
    said = BOXES["boxes for title and words"].format("What lamps cost", paragraph(5))
    assert "What lamps cost</h" in article(said + paragraph(2) + paragraph(3)).body


def test_names_of_tabs_over_listings_are_none() -> None:
    names = "".join(f'<button role="tab">{name}</button>' for name in ("Lua", "Tcl"))
    codes = "".join(
        f'<div role="tabpanel" class="code-block"{hidden}><pre><code>lamp = light({number})</code></pre></div>'
        for number, hidden in enumerate(("", " hidden"))
    )
    box = f'<div class="sample"><div class="sample__head"><div class="sample__lang">lua</div><div role="tablist">{names}</div><button type="button" aria-label="Copy code"><span>Copy</span></button></div><div class="sample__body">{codes}</div></div>'
    found = article(paragraph(0) + paragraph(1) + box + paragraph(2) + paragraph(3)).body
    assert "light(0)" in found
    assert "</h" not in found


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_a_heading_over_a_box_that_leads_away_does_not(box: str) -> None:
    more = '<p>All about lamps and what they cost to the town. <a href="/lamps">Read the story of the lamps</a></p>'
    found = article(paragraph(0) + paragraph(1) + box.format("What lamps cost", more) + paragraph(2)).body
    assert "What lamps cost" not in found


def broken(lines: tuple[str, ...]) -> str:
    parts = (f"{line}<br><br>{sentence(number)}" for number, line in enumerate(lines, 1))
    return str(article(f"<div>{sentence(20)}<br><br>{'<br><br>'.join(parts)}<br><br>{sentence(21)}</div>").body)


def test_short_lines_between_paragraphs_that_breaks_part_are_headings() -> None:
    found = broken(LINES)
    assert [f"<h3>{line}</h3>" in found for line in LINES] == [True, True, True]


@pytest.mark.parametrize(
    "lines",
    [
        LINES[:2],
        (*LINES[:2], "The lamps burn longer."),
        ("Ada Marlow", "Inês Lara", "Jonas Quill"),
        ("The keeper", "The keeper", "The keeper"),
        (*LINES, "At night:", "– and by day"),
    ],
    ids=["two", "a sentence", "names", "the same", "with other short lines"],
)
def test_fewer_or_other_lines_between_breaks_are_none(lines: tuple[str, ...]) -> None:
    assert "<h3>" not in broken(lines)


@pytest.mark.parametrize(("at", "tag"), [(0, "p"), (1, "h3")])
def test_a_long_sentence_that_is_set_as_a_heading_opens_a_text_as_a_paragraph(at: int, tag: str) -> None:
    line = "The pilots of the old harbour ask the town for a new light on the wall before the winter comes."
    text = [paragraph(number) for number in range(4)]
    tags: dict[str, str] = {}

    def rule(verdicts: Verdicts) -> None:
        verdicts.kept = [leaf.text != "The wall" for leaf in verdicts.leaves]
        settle_headings(verdicts)
        tags.update((leaf.text, leaf.node.tag) for leaf in verdicts.staying())

    kept_by(rule, page("".join([*text[:at], f"<h3>{line}</h3>", *text[at:]])))
    assert tags[line] == tag


UNDER = "<figure><img src='/light.jpg' width='900' height='600' alt=''></figure><{0}>{1}</{0}>"


@pytest.mark.parametrize("tag", ["h4", "h5", "h6"])
def test_a_small_heading_under_a_picture_that_ends_with_whose_it_is_is_its_caption(tag: str) -> None:
    line = "The pilots ask for a new light. (Photo: A. Person/Agency)"
    found = article(UNDER.format(tag, line) + "".join(map(paragraph, range(5))))
    assert f"<figcaption>{line}</figcaption>" in found.body
    assert found.images[0].credit == "Photo: A. Person/Agency"


@pytest.mark.parametrize(("tag", "line"), [("h5", "The pilots ask (and wait)"), ("h2", "The light (photographed)")])
def test_other_headings_under_a_picture_stay(tag: str, line: str) -> None:
    text = list(map(paragraph, range(6)))
    assert f">{line}</h" in article("".join([*text[:2], UNDER.format(tag, line), *text[2:]])).body


TAB = '<li class="active"><a href="#tab-{0}" data-toggle="tab">{1}</a></li>'
PANEL = '<div class="tab-pane" id="tab-{0}"><div class="accordion"><a href="#" class="accordion__header">{1}</a><div class="accordion__content"><div>{2}</div></div></div></div>'


def tabbed(*labels: str) -> str:
    """A text of which each part has a tab over all of it, and the tab's words again for small screens."""
    tabs = "".join(TAB.format(number, label) for number, label in enumerate(labels))
    panels = "".join(PANEL.format(n, label, paragraph(2 * n) + paragraph(2 * n + 1)) for n, label in enumerate(labels))
    return article(f'<ul class="nav">{tabs}</ul><div class="tab-content">{panels}</div>{paragraph(9)}').body


def test_the_words_of_the_only_tab_head_nothing() -> None:
    assert "Description" not in tabbed("Description")


def test_those_of_several_head_their_parts() -> None:
    body = tabbed("The light of the pilots", "The old wall")
    assert body.count("<h3>The light of the pilots</h3>") == body.count("<h3>The old wall</h3>") == 1
