"""Lines that say plainly what they are, and lists of the parts of the page, where no class name says so."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.stories.labels import drop_contents, drop_plain_labels

TEXT = "".join(map(paragraph, range(1, 5)))
PARTS = '<ul><li><a href="#lamp">The lamp</a></li><li><a href="#wall">The wall</a></li><li><a href="#pier">The pier</a></li></ul>'
GEAR = "<ul><li>A lamp</li><li>Two wicks</li></ul>"


@pytest.mark.parametrize(
    "line", ["<p>Table of Contents</p>", "<h2>In this article</h2>", "<div><b>Inhaltsverzeichnis</b></div>"]
)
def test_a_list_of_the_parts_goes_with_the_line_that_says_so(line: str) -> None:
    found = kept_by(drop_contents, page(f"{paragraph(1)}<div>{line}</div><div>{PARTS}</div>{paragraph(2)}"))
    assert found == ["The wall", sentence(1), sentence(2)]


def test_a_paragraph_behind_a_list_of_parts_with_a_sign_in_it_stays() -> None:
    parts = PARTS.replace("<li>", '<li><div><img src="/sign.png" alt=""></div>', 1)
    found = kept_by(
        drop_contents, page(f"{paragraph(1)}<div><p>Table of Contents</p></div><div>{parts}</div>{paragraph(2)}")
    )
    assert found == ["The wall", sentence(1), sentence(2)]


LINKS = "<br><a href='#lamp'>The lamp of the pilots</a><br><a href='#wall'>The old wall</a><br><a href='#pier'>Who pays for the pier?</a>"


@pytest.mark.parametrize("label", ["<strong>In diesem Artikel:</strong>", "In this guide:", "Sommaire :"])
def test_so_do_both_where_breaks_alone_part_the_links(label: str) -> None:
    found = kept_by(drop_contents, page(f"{TEXT}<div>{label}{LINKS}</div>{TEXT}"))
    assert found == kept_by(drop_contents, page(f"{TEXT}{TEXT}")) != []


def test_links_behind_another_label_stay() -> None:
    found = kept_by(drop_contents, page(f"{TEXT}<div>The pilots asked:{LINKS}</div>{TEXT}"))
    assert any("The old wall" in line for line in found)


SECTIONS = "".join(
    f"{heading}{paragraph(number)}"
    for number, heading in enumerate(
        [
            '<h2 id="lamp">What the lamp can do</h2>',
            '<h3><span id="wall">The old wall</span></h3>',
            '<div id="pier"><h2>Who pays</h2></div>',
        ]
    )
)


@pytest.mark.parametrize(
    "over",
    [
        "",
        "<p>Here is what you find below:</p>",
        "<p>Vorab findest du hier eine kurze Übersicht über den Beitrag:</p>",
        paragraph(9),
    ],
)
@pytest.mark.parametrize(
    "parts",
    [
        PARTS,
        PARTS.replace("ul>", "ol>"),
        PARTS.replace("#", "https://site.example/2026/the-wall#"),
        PARTS.replace("</li><li>", "</li></ul><ul><li>"),
        PARTS.replace("ul>", "div>").replace("li>", "p>"),
    ],
)
def test_links_to_the_headings_of_the_page_go_whatever_stands_over_them(over: str, parts: str) -> None:
    found = kept_by(drop_contents, page(f"{TEXT}{over}{parts}{SECTIONS}"))
    assert "The wall" not in found[1:]
    assert not any(line.endswith(":") for line in found)
    assert len(found) == 1 + 4 + 6 + (over == paragraph(9))


@pytest.mark.parametrize(("count", "kept"), [(5, False), (4, True)])
def test_one_of_several_such_links_may_lead_nowhere(count: int, *, kept: bool) -> None:
    links = "".join(f'<p><a href="#p{number}">What pier {number} can do</a></p>' for number in range(count))
    parts = "".join(f'<h2 id="p{number}">On pier {number}</h2>{paragraph(number)}' for number in range(1, count))
    assert ("What pier 2 can do" in kept_by(drop_contents, page(f"{TEXT}{links}{parts}"))) is kept


@pytest.mark.parametrize("behind", [TEXT, f"<h2>The lamp</h2>{TEXT}", ""], ids=["text", "a heading", "nothing"])
def test_such_a_line_goes_where_its_list_is_gone(behind: str) -> None:
    assert "Table of contents" not in kept_by(drop_contents, page(f"{TEXT}<p>Table of contents</p>{behind}"))


KEPT = {
    "a list of other things": f"{TEXT}<p>Contents</p>{GEAR}{TEXT}",
    "parts that no line announces": f"{TEXT}<p>The keeper spoke of three things:</p>{PARTS}{TEXT}",
    "parts that the story tells of": f"{TEXT}<p>The keeper spoke of three things:</p>{PARTS}{SECTIONS}",
    "parts that answer a heading": f"{TEXT}<h2>What has the keeper asked for?</h2>{PARTS}{SECTIONS}",
    "parts of which one has more to say": f"{TEXT}{PARTS.replace('</a></li>', '</a>, nine nights long</li>', 1)}{SECTIONS}",
    "places that are no headings": f"{TEXT}{PARTS}{SECTIONS.replace('id=', 'data-of=')}",
    "two links to parts": f"{TEXT}{PARTS[: PARTS.rindex('<li>')].replace('ul>', 'div>').replace('li>', 'p>')}</div>{SECTIONS}",
    "a sentence": f"{TEXT}<p>The contents of the box were two wicks.</p>{TEXT}",
}


@pytest.mark.parametrize("inner", KEPT.values(), ids=KEPT)
def test_other_lists_stay(inner: str) -> None:
    html = page(inner)
    assert kept_by(drop_contents, html) == kept_by(lambda _: None, html)


@pytest.mark.parametrize("line", ["Share this article", "Diesen Artikel teilen", "Tweet", "Partager cet article"])
def test_a_line_that_only_says_share_goes(line: str) -> None:
    assert line not in kept_by(drop_plain_labels, page(f"{TEXT}<p>{line}</p>"))


@pytest.mark.parametrize("said", ["Share", "5:30", "© 2024"])
@pytest.mark.parametrize("cell", ["<td>{}</td>", "<td><p>{}</p></td>"], ids=["cell", "paragraph in a cell"])
def test_what_a_cell_of_a_table_says_stays_whether_or_not_it_is_a_paragraph(said: str, cell: str) -> None:
    rows = [("Boat", said), ("Mora", "61"), ("Una", "22")]
    cells = "".join(f"<tr>{''.join(map(cell.format, row))}</tr>" for row in rows)
    assert f"Boat\n{said}\nMora" in article(f"{TEXT}<table>{cells}</table>{TEXT.replace('pier', 'quay')}").text


@pytest.mark.parametrize("line", ["The keepers share the wall.", "His share of the oil"])
def test_words_of_the_story_that_speak_of_sharing_stay(line: str) -> None:
    assert line in kept_by(drop_plain_labels, page(f"{TEXT}<p>{line}</p>{TEXT}"))
