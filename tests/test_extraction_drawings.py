"""Drawings and graphics are figures where something is said of them; icons, logos and smileys are none."""

from __future__ import annotations

import pytest

from harbour_wall import body_of, page, story, taken, text
from lens import CAPTION, FILE, NEXT


def test_ornaments_on_a_photograph_go() -> None:
    body = body_of(f'<figure><img src="{FILE}"><span><img src="/static/zoom-in.svg"></span>{CAPTION}</figure>')
    assert body.count("<img") == 1
    assert FILE in body


def test_a_drawing_may_be_a_figure() -> None:
    assert "/chart.svg" in body_of(f'<figure><img src="/chart.svg">{CAPTION}</figure>')


def drawing(alt: str) -> str:
    return f'<p><img src="/graphs/waves.svg" alt="{alt}"></p>'


def test_a_drawing_that_is_described_is_a_figure() -> None:
    assert 'alt="Graph of the waves of each winter"' in body_of(drawing("Graph of the waves of each winter"))


@pytest.mark.parametrize(
    "alt", ["", "Waves", "The Brennick Mail logo", "Download on the harbour shop", "A symbol of the sea"]
)
def test_a_drawing_of_which_nothing_is_said_is_an_icon(alt: str) -> None:
    assert "<img" not in body_of(drawing(alt))


@pytest.mark.parametrize(
    ("alt", "width", "shown"),
    [("Waves", 640, True), ("Waves", 64, False), ("", 640, False), ("Harbour logo", 640, False)],
)
def test_a_drawing_with_a_name_that_is_as_wide_as_the_text_is_a_figure(alt: str, width: int, *, shown: bool) -> None:
    body = body_of(f'<p><img src="/graphs/waves.svg" alt="{alt}" width="{width}"></p>')
    assert ("/graphs/waves.svg" in body) is shown


def test_a_logo_by_what_is_said_of_it_is_no_figure_with_words() -> None:
    assert "<img" not in body_of(
        '<div><div>Add <img src="/photo/1234.cms" alt="Mail Logo"> as a source that you trust and read</div></div>'
    )


def test_an_icon_before_the_words_of_a_heading_stays_there() -> None:
    body = body_of(f'<h2><img src="{FILE}" width="20" height="20"> The lens of Brennick</h2>{NEXT}')
    assert 'width="20" height="20"> The lens of Brennick</h2>' in body


def test_an_icon_that_stands_by_itself_goes_and_is_listed() -> None:
    icon = '<img src="/icons/share.svg" alt="share" width="16" height="16">'
    article = taken(page(story(text(f'<h2>The lens of Brennick</h2><div class="link">{icon}</div>{NEXT}'))))
    assert "<img" not in article.body
    assert not article.images
    line = taken(page(story(text(f'<p class="text">{icon}<br>It turns slowly, as it has since the first night.</p>'))))
    assert [change.reason for change in line.changes if change.kind == "ornament"] == ["an icon that stands by itself"]


def test_a_smiley_makes_no_figure_of_its_line() -> None:
    said = "The holiday of the masons is over and everyday life has us back again."
    line = f'<p>{said} <img src="/wp-includes/images/smilies/icon_wink.gif" alt=";)" class="wp-smiley"></p>'
    assert said in taken(page(story(text(line)))).text.split("\n")[3]


def test_a_term_beside_its_icon_stays_one() -> None:
    terms = "".join(
        f'<div><img src="/glossary-icons-{word}.svg" alt="{word} of the wall"><div><dt>{word} of the wall</dt><dd>{said}</dd></div></div>'
        for word, said in (
            ("Coping", "The flat stones on its top."),
            ("Batter", "How far it leans, in inches to the foot."),
        )
    )
    body = body_of(f"<dl>{terms}</dl>")
    assert "<dt>Coping of the wall</dt><dd>The flat stones on its top.</dd>" in body


def artboard(name: str, width: str, *labels: str) -> str:
    set_on = "".join(
        f'<div class="g-Layer_1 g-aiAbs g-aiPointText"><p class="g-pstyle0">{label}</p></div>' for label in labels
    )
    return (
        f'<div id="g-{name}" class="g-artboard" {width}><img class="g-aiImg" data-src="/{name}.png" '
        f'src="data:image/gif;base64,R0">{set_on}</div>'
    )


def test_a_graphic_that_is_drawn_for_every_width_is_shown_once_with_its_heading() -> None:
    """In the markup of ai2html, https://github.com/newsdev/ai2html."""
    wide = artboard("wide", 'data-min-width="600"', "900", "Herring landed at the quay", "0")
    narrow = artboard("narrow", 'data-min-width="0" data-max-width="599"', "Herring landed at the quay", "900", "0")
    body = body_of(f'<div class="graphic"><div id="g-box" class="ai2html">{wide}{narrow}</div></div>')
    assert body.count("<img") == 1
    assert "/wide.png" in body
    assert body.count("Herring landed at the quay</figcaption>") == 1


def test_a_graphic_that_is_drawn_for_one_width_stays() -> None:
    drawn = artboard("only", 'data-min-width="0" data-max-width="599"', "Herring landed at the quay")
    assert "/only.png" in body_of(f'<div class="graphic"><div id="g-box" class="ai2html">{drawn}</div></div>')
