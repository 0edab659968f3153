"""What an author sets apart from the running text: asides, titles of blocks, breaks, facts and words explained; and what is not to be printed."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish.fidelity import verify

BEFORE, BEHIND = "".join(map(paragraph, range(4))), "".join(map(paragraph, range(4, 8)))


def lines(part: str, behind: str = BEHIND) -> list[str]:
    """What is left of a part behind four paragraphs, and before four more."""
    found = article(f"{BEFORE}{part}{behind}")
    assert not verify(found.original_text, found.text, found.changes)
    text = found.text.split("\n")
    return text[4 : len(text) - behind.count("<p>The pilots")]


SAID = "The terns came later in the year."


@pytest.mark.parametrize(
    "aside",
    [
        '<aside class="sidebar"><p class="sidebar-title">Side note</p><p>{}</p></aside>',
        '<aside class="margin sidebar"><p class="sidebar-title">Side note</p><p>{}</p></aside>',
        '<aside class="topic"><p class="topic-title">Side note</p><p>{}</p></aside>',
        '<div class="sidebarblock"><div class="content"><div class="title">Side note</div><div class="paragraph"><p>{}</p></div></div></div>',
    ],
    ids=["Sphinx", "margin", "topic", "Asciidoctor"],
)
def test_an_aside_of_the_author_s_stays(aside: str) -> None:
    assert lines(aside.format(SAID)) == ["Side note", SAID]


@pytest.mark.parametrize(
    ("aside", "behind"),
    [
        (f'<aside class="sidebar"><p>{SAID}</p><p><a href="/terns">All of the terns</a></p></aside>', BEHIND),
        (f'<aside class="sidebar"><p>{SAID}</p></aside>', ""),
        ('<aside class="sidebar"><p class="sidebar-title">Terns</p><p>Gulls</p></aside>', BEHIND),
        (f'<aside class="sidebar widget-area"><p>{SAID}</p></aside>', BEHIND),
        ('<aside class="sidebar"><p>Subscribe to our newsletter and never miss a boat.</p></aside>', BEHIND),
    ],
    ids=["it leads on", "at the end", "no sentence", "a site's", "it asks"],
)
def test_a_sidebar_of_the_site_s_stays_out(aside: str, behind: str) -> None:
    assert lines(aside, behind) == []


TRIMMED = "<ul><li><p>trim the wick</p></li><li><p>wind the clock</p></li></ul>"
FILM = '<iframe src="https://www.youtube.com/embed/aBcDeFgHiJk"></iframe>'


@pytest.mark.parametrize(
    "block",
    [
        f'<div class="ulist"><div class="title">The last watch</div>{TRIMMED}</div>',
        f'<div class="exampleblock"><div class="title">The last watch</div><div class="content"><div class="paragraph"><p>{SAID}</p></div></div></div>',
        f'<div class="videoblock"><div class="title">The last watch</div><div class="content">{FILM}</div></div>',
        '<div class="verseblock"><div class="title">The last watch</div><pre class="content">The lamp goes round,\nthe night goes by.</pre></div>',
        f'<div class="textbox shaded"><header class="textbox__header"><p class="textbox__title">The last watch</p></header><div><p>{sentence(9)}</p></div></div>',
        f'<div class="box-example"><p class="box-legend"><span>The last watch</span></p><p>{sentence(9)}</p></div>',
        f'<div class="hint"><div class="hint__title">The last watch</div><div class="hint__message">{sentence(9)}</div></div>',
        f'<div class="factbox"><div class="factboxHeader">The last watch</div><div>{TRIMMED}</div></div>',
        f'<div class="para"><div class="field field--name-field-box-title field__item">The last watch</div><div>{TRIMMED}</div></div>',
        f'<div class="lamp-card"><img src="/lamp.jpg" width="600" height="400"><div><h4 class="lamp-card-title">The last watch</h4></div><p>{sentence(9)}</p><a href="/buy">Buy it</a></div>',
        f'<div class="lamp-toggle"><div class="lamp-toggle-heading"><h4 class="lamp-toggle-heading-text"><span>The last watch</span></h4></div><div><p>{sentence(9)}</p></div></div>',
        f'<div class="confluence-information-macro"><p class="title">The last watch</p><div><p>{sentence(9)}</p></div></div>',
    ],
    ids=[
        "list",
        "example",
        "film",
        "verse",
        "Pressbooks",
        "LibreTexts",
        "Editor.js",
        "camels",
        "Drupal",
        "Ghost",
        "a toggle of Ghost's",
        "Confluence",
    ],
)
def test_the_title_of_a_block_stays(block: str) -> None:
    assert lines(block)[0] == "The last watch"


def test_a_question_is_the_title_of_its_answer_whatever_it_asks() -> None:
    asked = "Was the first verse really written by a minister?"
    toggle = f'<div class="lamp-toggle"><h4 class="lamp-toggle-title">{asked}</h4><div><p>{sentence(9)}</p></div></div>'
    assert lines(toggle)[0] == asked


@pytest.mark.parametrize(
    "aside",
    [
        '<aside class="sidebar"><p class="sidebar-title">Side note</p><p class="sidebar-subtitle">On terns</p><p>{}</p></aside>',
        '<div class="admonition tip"><p class="admonition-title">Side note</p><p class="admonition-subtitle">On terns</p><p>{}</p></div>',
    ],
    ids=["aside", "note"],
)
def test_the_titles_of_what_opens_a_section_stay(aside: str) -> None:
    found = article(f"{BEFORE}<section><h2>Birds</h2>{aside.format(sentence(9))}{BEHIND}</section>").text
    assert f"Birds\nSide note\nOn terns\n{sentence(9)}" in found


@pytest.mark.parametrize(
    "line",
    [
        '<div class="hint__title"><a href="/hints">More hints of the harbour</a></div>',
        '<div class="hint__message">Brass</div>',
        '<div class="hint__title">All of it</div><p>Or <a href="/hints">another hint</a> of the harbour, which nobody knew.</p>',
    ],
    ids=["it leads on", "it has no such name", "its box leads on"],
)
def test_another_line_over_a_box_does_not_stay(line: str) -> None:
    assert lines(f'<div class="hint">{line}<div class="hint__message"><p>{sentence(9)}</p></div></div>') == [
        sentence(9)
    ]


def test_the_title_of_a_block_that_goes_does_not_stay() -> None:
    listed = '<ul><li><a href="/a">The bell of Mora rings again tonight</a></li><li><a href="/b">Who lights the light of Mora</a></li></ul>'
    assert lines(f'<div class="ulist"><div class="title">The last watch</div>{listed}</div>') == []


@pytest.mark.parametrize(
    ("part", "behind", "said"),
    [
        ('<div class="sep">* * *</div>', BEHIND, ["* * *"]),
        ('<p class="ltx_p ltx_align_center">* * *</p>', BEHIND, ["* * *"]),
        ('<p class="divider">⁂</p>', BEHIND, ["⁂"]),
        ("<p>___</p>", BEHIND, ["___"]),
        ('<div class="sep">* * *</div>', "", []),
        ('<div class="sep">»</div>', BEHIND, []),
    ],
    ids=["a box", "LaTeXML", "asterism", "a wire's line", "at the end", "another sign"],
)
def test_signs_between_two_paragraphs_part_scenes(part: str, behind: str, said: list[str]) -> None:
    assert lines(part, behind) == said


def test_signs_between_two_paragraphs_in_boxes_part_scenes() -> None:
    boxes = [
        f'<div class="ltx_para">{part}</div>'
        for part in (*map(paragraph, range(3)), "<p class=sep>* * *</p>", *map(paragraph, range(3, 6)))
    ]
    assert article("".join(boxes)).text.split("\n")[3] == "* * *"


WORDS = "<dl><dt>Gallery</dt><dd>The outer walk.</dd><dt>Pane</dt><dd>A spare one.</dd></dl>"


def test_words_that_are_explained_at_the_end_stay() -> None:
    assert lines(f'<section id="glossary"><h2>Glossary</h2>{WORDS}</section>', "")[:2] == ["Glossary", "Gallery"]


FACTS = '<table class="{}"><tr><th colspan="2">The wall</th></tr><tr><th>Built</th><td>1802</td></tr></table>'


@pytest.mark.parametrize(
    ("name", "first"), [("infobox", "Built"), ("infobox noprint", sentence(0)), ("navbox", sentence(0))]
)
def test_facts_that_open_a_page_of_a_wiki_stay(name: str, first: str) -> None:
    text = [line for line in article(FACTS.format(name) + BEFORE + BEHIND).text.split("\n") if line != "The wall"]
    assert text[0] == first


ROBOT = "This page has been archived by a robot, and nobody may edit it any more."


@pytest.mark.parametrize("name", ["noprint", "plainlinks noprint", "no-print", "d-print-none", "print:hidden"])
def test_what_is_not_to_be_printed_is_no_text_of_the_article(name: str) -> None:
    assert lines(f'<div class="{name}">{ROBOT}</div>', "") == []


def test_what_is_to_be_printed_stays() -> None:
    assert lines(f'<div class="print">{ROBOT}</div>') == [ROBOT]


def test_a_page_of_which_most_is_not_to_be_printed_is_read_all_the_same() -> None:
    assert article(f'<div class="noprint">{BEFORE}{BEHIND}</div>').text.split("\n")[-1] == sentence(7)


def test_the_mark_of_a_map_in_a_line_is_no_word_of_it() -> None:
    mark = '<span class="noprint"><span class="maplink">12</span></span>'
    assert article(f"{BEFORE}<p>{mark} {SAID}</p>{BEHIND}").text.split("\n")[4] == SAID


@pytest.mark.parametrize("name", ["paranumber", "para-number", "parnum"])
def test_the_number_of_a_paragraph_beside_it_is_no_word_of_it(name: str) -> None:
    found = article("".join(f'<p><span class="{name}">{number}</span>{sentence(number)}</p>' for number in range(1, 6)))
    assert found.text.split("\n") == [sentence(number) for number in range(1, 6)]
    assert not verify(found.original_text, found.text, found.changes)


def test_a_paragraph_that_is_said_again_for_paper_stays_where_readers_see_it() -> None:
    box = f'<div class="noprint"><p>{sentence(9)}</p></div>'
    hidden = f'<div style="display:none"><p>{sentence(9)}</p></div>'
    assert sentence(9) in article(f"{box}{hidden}{BEFORE}{BEHIND}").text
    assert sentence(9) not in article(f"{box}{BEFORE}{BEHIND}").text


@pytest.mark.parametrize(
    ("lead", "under", "kept"),
    [
        ("By the end of this section you will be able to:", TRIMMED, True),
        ("By the end of this section you will be able to:", '<p><a href="/more">More</a></p>', False),
        ("Our picks", '<ul><li><a href="/a">Of lamps</a></li><li><a href="/b">Of wicks</a></li></ul>', False),
    ],
)
def test_the_title_of_a_box_that_opens_with_a_line_to_its_list_stays_with_it(lead: str, under: str, kept: bool) -> None:
    """As Pressbooks sets what is to be learnt."""
    title = '<header class="textbox__header"><p class="textbox__title">The last watch</p></header>'
    box = f'<div class="textbox textbox--learning-objectives">{title}<div class="textbox__content"><p>{lead}</p>{under}</div></div>'
    told = "".join(map(paragraph, range(2))) + box + "".join(map(paragraph, range(2, 5)))
    assert ("The last watch" in article(told).text) == kept
