"""What was extracted is extracted again to the same, whatever the page's markup was like."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harbour_wall import body_of, page, story, taken, text
from republish import Page, extract
from republish.fidelity import verify

LINE = "The stones have numbers"
PICTURE = '<img src="https://news.example/lens.jpg" width="900" height="600" alt="A lens">'
PLAYER = '<iframe src="https://www.youtube.com/embed/s_rw5fPHz2g"></iframe>'
PUBLISHERS = sorted((Path(__file__).parent / "fixtures" / "publishers").glob("*/page.html"))
URL = "https://news.example/wall"


def again(body: str) -> str:
    return str(extract(Page.from_html(body, URL)).body)


def test_a_bold_line_in_a_section_is_a_heading() -> None:
    assert f"<h3>{LINE}</h3>" in body_of(f"<section><strong>{LINE}</strong></section>")


def test_a_bold_line_of_an_article_that_a_list_item_is_around_is_a_heading() -> None:
    html = page(f"<ul><li>{story(text(f'<p><strong>{LINE}</strong></p>'))}</li></ul>")
    body = str(taken(html).body)
    assert f"{LINE}</h3>" in body
    assert again(body) == body


def test_a_bold_line_in_a_list_of_such_an_article_is_none() -> None:
    listed = (
        f"<ul><li><p><strong>{LINE}</strong></p><p>They were cut by hand.</p></li><li><p>They are heavy.</p></li></ul>"
    )
    body = str(taken(page(f"<ul><li>{story(text(listed))}</li></ul>")).body)
    assert f"<p><strong>{LINE}</strong></p>" in body


def test_a_note_that_asks_for_money_for_somebody_stays() -> None:
    note = (
        '<p class="text"><em>Dieser Artikel baut auf einer gemeinsamen Recherche mit dem Hafenblatt auf. Unterstützen Sie uns: '
        '<a href="https://news.example/spenden/">Spenden</a></em></p>'
    )
    body = body_of(text(note, at=5))
    assert "gemeinsamen Recherche" in body
    assert again(body) == body


def test_a_picture_right_in_a_list_has_an_item() -> None:
    body = body_of(f"<ul><li>The lens was ground in Brennick.</li>{PICTURE}<li>It is two centuries old.</li></ul>")
    assert f"</li><li><figure>{PICTURE}</figure></li><li>" in body.replace(
        ' alt="A lens" width="900" height="600"', ' width="900" height="600" alt="A lens"'
    )


def test_a_figure_without_a_picture_is_text() -> None:
    body = body_of(
        "<figure><ul><li>The lens was ground in Brennick.</li></ul><figcaption>It is two centuries old.</figcaption></figure>"
    )
    assert "<p>It is two centuries old.</p>" in body
    assert "<fig" not in body


@pytest.mark.parametrize("tag", ["h3", "pre"])
def test_a_player_in_a_heading_or_in_code_is_a_link_in_it(tag: str) -> None:
    body = body_of(f"<{tag}>The lens {PLAYER}</{tag}>")
    link = '<a href="https://www.youtube.com/watch?v=s_rw5fPHz2g">youtube.com</a>'
    assert re.search(rf"<{tag}>The lens\s{re.escape(link)}\s*</{tag}>", body)
    assert again(body) == body


def test_a_table_of_nothing_goes() -> None:
    assert "<table" not in body_of("<table><tbody><tr><td></td><td></td></tr></tbody></table>")


@pytest.mark.parametrize(
    "body",
    [
        f"<blockquote><p>{LINE}, and so has every plank of the quay.</p></blockquote>",
        f"<figure>{PICTURE}<figcaption>{LINE}, and so has every plank of the quay.</figcaption></figure>",
        f"<p>{LINE}, and so has every plank of the quay.</p>\n<figure>{PICTURE}<figcaption>/&gt;</figcaption></figure>",
    ],
)
def test_little_that_was_extracted_stays_as_it_is(body: str) -> None:
    first = again(body)
    assert again(first) == first
    assert {tag for tag in ("blockquote", "figure") if f"<{tag}>" in body} == {
        tag for tag in ("blockquote", "figure") if f"<{tag}>" in first
    }


def test_a_bold_line_of_what_has_headings_stays_a_paragraph() -> None:
    body = f"<h2>The wall</h2>\n<p><strong>{LINE}</strong></p>\n<p>They were cut by hand, and they are heavy.</p>"
    assert again(body) == body


def test_a_bold_line_of_what_has_no_headings_becomes_one() -> None:
    body = f"<p><strong>{LINE}</strong></p>\n<p>They were cut by hand, and they are heavy.</p>"
    assert again(body).startswith(f"<h3>{LINE}</h3>")


def damaged(html: str, chance: random.Random) -> str:
    """A page with tags left out, but none that would swallow all behind it, and some of its paragraphs made something else."""
    others = ["section", "div", "li", "h2", "figure", "blockquote", "pre"]
    html = re.sub(
        r"<(?!/?(?:script|style|title|textarea|noscript|head|template|nav|a|!)\b)[^>]+>",
        lambda tag: "" if chance.random() < 0.03 else tag[0],
        html,
    )
    return re.sub(r"(</?)p\b", lambda tag: tag[1] + (chance.choice(others) if chance.random() < 0.1 else "p"), html)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("path", PUBLISHERS, ids=lambda path: path.parent.name)
def test_damaged_pages_are_accounted_for_and_stay_the_same(path: Path, seed: int) -> None:
    html = damaged(path.read_text("utf-8"), random.Random(f"{path.parent.name} {seed}"))
    article = extract(Page.from_html(html, URL))
    assert verify(article.original_text, article.text, article.changes) == ()
    assert again(str(article.body)) == str(article.body)


BOXES = (
    "<table><tr><td>{}</td></tr></table>",
    "<table><tr>{}</tr></table>",
    "<ul><div><li>{}</li></div></ul>",
    "<blockquote>{}</blockquote>",
    "<section>{}</section>",
)


def rearranged(html: str, chance: random.Random) -> str:
    """A page with some of its paragraphs put into boxes that have nothing to do with them, and some said twice."""
    for paragraph in re.findall(r"(?:<p\b[^>]*>(?:(?!</?p\b).)*</p>\s*)+", html, re.S):
        if chance.random() < 0.3:
            html = html.replace(paragraph, chance.choice(BOXES).format(paragraph) * chance.choice((1, 1, 2)), 1)
    return html


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("path", PUBLISHERS, ids=lambda path: path.parent.name)
def test_rearranged_pages_are_accounted_for_and_stay_the_same(path: Path, seed: int) -> None:
    html = rearranged(path.read_text("utf-8"), random.Random(f"{path.parent.name} {seed}"))
    article = extract(Page.from_html(html, URL))
    assert verify(article.original_text, article.text, article.changes) == ()
    assert again(str(article.body)) == str(article.body)


@pytest.mark.parametrize(
    ("caption", "kept"),
    [
        ("The wall in Mora<br>A. Person/AFP", "The wall in Mora<br>A. Person/AFP"),
        ("The wall at noon.<br>Foto: Bo Noor", "The wall at noon. Foto: Bo Noor"),
        ("The <em>wall<br>of</em> stones", "The <em>wall of</em> stones"),
    ],
    ids=["a maker who would be read with the place", "a maker with a label", "a line's end in emphasis"],
)
def test_a_break_in_a_caption_stays_where_it_parts_what_would_be_read_as_one(caption: str, kept: str) -> None:
    figure = f'<figure><img src="/a.jpg" alt="" width="900" height="600"><figcaption>{caption}</figcaption></figure>'
    body = body_of(figure)
    assert f"<figcaption>{kept}</figcaption>" in body
    assert again(body) == body


SIGNED = '<title>The wall</title><meta name="author" content="Ida Moss">'


@pytest.mark.parametrize(
    ("group", "line"),
    [
        (
            "<table><tr><th>Candidate</th><th>Votes</th></tr><tr><td>Tom Vale</td><td>118</td></tr><tr><td>Ida Moss</td><td>90</td></tr></table>",
            "<td>Ida Moss</td>",
        ),
        (
            "<ul><li><em>Nine Winters</em> by Tom Vale</li><li><em>The Tide Mill</em> by Ann Reed</li><li><em>Salt</em> by Ida Moss</li></ul>",
            "by Ida Moss",
        ),
        (
            "<dl><dt>Director</dt><dd>Ida Moss</dd><dt>Cast</dt><dd>Ann Reed, Tom Vale</dd><dt>Running time</dt><dd>94 minutes</dd></dl>",
            "<dd>Ida Moss</dd>",
        ),
    ],
)
def test_an_author_stays_in_a_table_or_list_amid_the_text(group: str, line: str) -> None:
    assert line in taken(page(story(text(group)), head=SIGNED)).body


@pytest.mark.parametrize(
    "byline",
    [
        "<p>By Ida Moss</p>",
        "<ul><li>Ida Moss</li></ul>",
        "<table><tr><td><div>By Ida Moss</div><p>The stones were wet that day, said the masons.</p><p>So were the men.</p></td></tr></table>",
    ],
)
def test_a_byline_amid_the_text_goes(byline: str) -> None:
    assert "Ida Moss" not in taken(page(story(text(byline)), head=SIGNED)).body


LONG = "The masons numbered every stone of the wall before they took it down, and wrote the numbers into a book."
SAID = f"“{LONG}” That is what she said of it."
FIRST = '<img src="https://news.example/a.jpg" alt="">'
FILM = '<p><a href="https://www.youtube.com/watch?v=s_rw5fPHz2g">youtube.com</a></p>'


def alone(markup: str) -> str:
    """The five paragraphs with something before the last, and no page around them."""
    return text(markup, at=4).replace(' class="text"', "")


SETTLED = {
    "words right in a table": ("<table>Cut by hand</table>", "<p>Cut by hand</p>"),
    "words right in the body of a table": ("<table><tbody>Cut by hand</tbody></table>", "<p>Cut by hand</p>"),
    "several lines right in a table": (
        "<table>Cut by hand<p>In one winter</p></table>",
        "<table><tr><td>Cut by hand</td></tr><tr><td>In one winter</td></tr></table>",
    ),
    "a figure right in a table of more": (
        f"<table><tr><td>Cut by hand</td><td>1803</td></tr><figure>{FIRST}</figure></table>",
        f"<tr><td><figure>{FIRST}</figure></td></tr></table>",
    ),
    "a figure beside the only cell of its table": (
        f"<table><tr><td>Cut by hand</td></tr><figure>{FIRST}</figure></table>",
        f"<p>Cut by hand</p>\n<figure>{FIRST}</figure>",
    ),
    "a table right in a table": (
        "<table><table><tr><td>Stones</td><td>Years</td></tr></table></table>",
        "\n<table><tr><td>Stones</td><td>Years</td></tr></table>\n",
    ),
    "a heading right in a list of terms": ("<dl><h3>Stones</h3><dd>Years</dd></dl>", "<dl><dd><h3>Stones</h3></dd>"),
    "pictures in a list of another name": (f"<dir><li>{FIRST}</li></dir>", f"\n<figure>{FIRST}</figure>\n"),
    "a picture right in a list": (f"<ul>{FIRST}</ul>", f"\n<figure>{FIRST}</figure>\n"),
    "a picture with words right in a list": (
        f"<ul>{FIRST} The keeper's mule</ul>",
        f"\n<figure>{FIRST}<figcaption>The keeper's mule</figcaption></figure>\n",
    ),
    "a film in a figure before its picture": (
        f"<figure>{PLAYER}{FIRST}<figcaption>The lens</figcaption></figure>",
        f"{FILM}\n<figure>{FIRST}<figcaption>The lens</figcaption></figure>",
    ),
    "a film in the caption of a picture": (
        f"<figure>{FIRST}<figcaption>The lens {PLAYER} at noon</figcaption></figure>",
        f"<figure>{FIRST}<figcaption>The lens at noon</figcaption></figure>\n{FILM}",
    ),
    "a film in a figure alone": (
        f"<figure>{PLAYER}<figcaption>The lens turns</figcaption></figure>",
        f"{FILM}\n<p>The lens turns</p>",
    ),
    "a film alone in a cell": (
        f"<table><tr><td>Film</td><td><figure>{PLAYER}</figure></td></tr></table>",
        f"<td>{FILM[3:-4]}</td>",
    ),
    "a stroke in a heading": ("<h2>The stones<hr>have numbers</h2>", "<h2>The stones have numbers</h2>"),
    "breaks in a heading": ("<h2>The stones<br><br>have numbers</h2>", "<h2>The stones have numbers</h2>"),
    "code in a part of code": (
        "<pre>first<blockquote><pre>second</pre></blockquote></pre>",
        "<pre>first\nsecond\n</pre>",
    ),
    "a term behind a picture": (
        f"<dl><dd><figure>{FIRST}</figure></dd><dt>The lens</dt></dl>",
        "<dt>The lens</dt>",
    ),
    "a cell before a picture": (
        f"<table><tr><td>The lens</td><td><figure>{FIRST}</figure></td></tr></table>",
        "<td>The lens</td>",
    ),
    "a bold line that names a source": ("<p><strong>Source: Harbour Office</strong></p>", "<p><strong>Source: Harbour"),
    "a heading in a caption": (
        f"<figure>{FIRST}<figcaption><h5>The lens</h5></figcaption></figure><h2>Stones</h2><p>{LINE}.</p><h4>Years</h4><p>{LINE} still.</p>",
        "<h3>Years</h3>",
    ),
    "a sign beside a picture without a file": (f"<p>{LINE}.</p><p>, <img></p>", f"<p>{LINE}.</p>\n<p>Masons"),
    "words said again in a list of terms": (f"<p>{LONG}</p><dl>{LONG}</dl>", f"<p>{LONG}</p>\n<p>Masons"),
}


@pytest.mark.parametrize(("markup", "kept"), SETTLED.values(), ids=SETTLED)
def test_what_stands_where_it_should_not_is_written_as_it_is_read_again(markup: str, kept: str) -> None:
    body = again(alone(markup))
    assert kept in body
    assert again(body) == body


UNTOUCHED = {
    "a heading in a cell of a figure": (
        "<figure><table><thead><tr><th><h3>Stones</h3></th><th>Years</th></tr></thead><tr><td>Nine</td><td>Two</td></tr></table></figure>",
        "<th><h3>Stones</h3></th>",
    ),
    "a bold line that names no source": (f"<p><strong>{LINE}</strong></p>", f"<h3>{LINE}</h3>"),
    "a table of one row": ("<table><tr><td>Nine</td><td>Two</td></tr></table>", "<td>Nine</td><td>Two</td>"),
    "a sign beside a picture": (f"<p>• {FIRST}</p>", FIRST),
}


@pytest.mark.parametrize(("markup", "kept"), UNTOUCHED.values(), ids=UNTOUCHED)
def test_what_stands_where_it_should_is_left_alone(markup: str, kept: str) -> None:
    body = again(alone(markup))
    assert kept in body
    assert again(body) == body


def test_a_quotation_beside_the_paragraph_that_it_is_taken_from_is_a_copy_however_it_is_set() -> None:
    quoted = body_of(f'<p class="pullquote">{SAID}</p><p class="text">{SAID}</p>')
    assert quoted.count(SAID) == 1
    assert again(quoted) == quoted


def test_a_quotation_far_from_the_paragraph_that_it_is_taken_from_stays() -> None:
    paragraphs = [f'<p class="text">{LINE}, and so has every plank of quay {at}.</p>' for at in range(3)]
    body = body_of(f'<p class="text">{LONG}</p>{"".join(paragraphs)}<p class="pullquote">{LONG}</p>', at=2)
    assert body.count(LONG) == 2
    assert again(body) == body


def test_a_film_in_a_word_ends_it() -> None:
    article = taken(page(story(text(f"<p>The lens{PLAYER}turns at noon.</p>"))))
    assert verify(article.original_text, article.text, article.changes) == ()


@given(st.lists(st.sampled_from([markup for markup, _ in (*SETTLED.values(), *UNTOUCHED.values())]), max_size=5))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_fragments_in_any_order_stay_the_same(markup: list[str]) -> None:
    article = taken(page(story(text("".join(f"<p>{LINE}, he said {at}.</p>{one}" for at, one in enumerate(markup))))))
    assert verify(article.original_text, article.text, article.changes) == ()
    assert again(str(article.body)) == str(article.body)
