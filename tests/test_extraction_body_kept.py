"""What must not vanish without a word, and prompts that go even where a profile says that the body is."""

from __future__ import annotations

import dataclasses
import re

import pytest

from harbour_wall import PARAGRAPHS, PROFILE, body_of, page, story, taken, text
from republish.model.publisher import Structure

SELECTED = dataclasses.replace(PROFILE, structure=Structure(body=("div.article-body",)))
KEPT = "The harbour master counts the herring boats by hand and writes the number on a slate."
PIXELS = [
    '<img src="https://count.example/p" width="1" height="1">',
    '<span class="counter"><img src="https://count.example/p.gif" alt="" width="1" height="1"></span>',
    '<img src="https://count.example/slate.png?id=9" alt="slate" style="width:1px; height:1px; display:inline">',
    '<img class="emoji" src="https://news.example/e.png" alt="" width="16" height="16">',
]
PROMPTS = [
    '<hr><p><strong><em>A letter from the quay</em></strong> <em>comes on Friday. <a href="/newsletters/quay">Join us</a>.</em></p><hr>',
    '<p><a href="https://news.example/donate?from=article">Keep the lamps of the wall alight</a></p>',
    '<p><em>Every stone has a price. <a href="/subscribe/">Pay for one</a>.</em></p>',
    '<a class="pf-button" href="#">Print</a>',
    '<p><a href="javascript:void(0)">Larger letters</a></p>',
]


@pytest.mark.parametrize("profile", [None, SELECTED])
@pytest.mark.parametrize("pixel", PIXELS)
def test_a_paragraph_outlives_the_pixel_in_it(pixel: str, profile: object) -> None:
    article = taken(page(story(text(f'<p class="text">{KEPT} {pixel}</p>'))), profile=profile)
    assert f"<p>{KEPT}" in article.body
    assert "count.example" not in article.body


def test_a_picture_in_a_sentence_leaves_it_a_paragraph() -> None:
    sign = '<img src="/sign.png" alt="a fish">'
    body = body_of(
        f'<p class="text">Boats that carry the sign {sign} may moor behind the wall, and all others wait outside until noon.</p>'
    )
    assert "<p>Boats that carry the sign <img" in body


@pytest.mark.parametrize("profile", [None, SELECTED])
@pytest.mark.parametrize("prompt", PROMPTS)
def test_prompts_go_whatever_the_profile_selects(prompt: str, profile: object) -> None:
    article = taken(page(story(text(prompt))), profile=profile)
    assert article.text.split("\n") == PARAGRAPHS
    words = re.sub(r"<[^>]+>", "", prompt)
    assert any(words in change.words for change in article.changes)


def test_a_link_to_a_letter_in_a_plain_sentence_stays() -> None:
    sentence = 'The council announces the tides in <a href="/newsletters/tides">a weekly letter</a> that four hundred people read.'
    assert "a weekly letter" in body_of(f'<p class="text">{sentence}</p>')


def test_a_figure_stays_whatever_the_selected_body_is_called() -> None:
    figure = '<figure><img src="/wall.jpg" alt="The wall"><figcaption>The wall. A. Moor, <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA</a></figcaption></figure>'
    html = story(text(figure)).replace('class="article-body"', 'class="article-body inline-promos"')
    article = taken(page(html), profile=SELECTED)
    assert [image.license.id for image in article.images if image.license] == ["CC-BY-SA-4.0"]
    assert "<figcaption>The wall." in article.body


def test_the_same_picture_in_two_figures_keeps_both_captions_in_figures() -> None:
    figures = [
        f'<figure><img src="/wall.jpg" alt=""><figcaption>The wall in {year}.</figcaption></figure>'
        for year in (1990, 2020)
    ]
    article = taken(
        page(story(text(figures[0], 2).replace(PARAGRAPHS[3] + "</p>", PARAGRAPHS[3] + "</p>" + figures[1])))
    )
    assert article.body.count("<figure><img") == 2
    assert "The wall in 1990.</figcaption>" in article.body
    assert "The wall in 2020.</figcaption>" in article.body
    assert len(article.images) == 1


def test_every_part_of_a_long_plain_page_stays() -> None:
    section = (
        "<h2>Tuki of stone {n}</h2>"
        + "".join(f"<p>{paragraph} Part {{n}}.</p>" for paragraph in PARAGRAPHS)
        + "<ul><li>stones of part {n} counted</li><li>stones of part {n} cut</li></ul>"
        + "<table><tr><th>Part {n}</th><th>Stones</th></tr><tr><td>east</td><td>120</td></tr></table>"
        + '<figure><img src="/i{n}.jpg" alt=""><figcaption>Part {n} seen from the quay.</figcaption></figure>'
    )
    inner = "".join(section.replace("{n}", str(n)) for n in range(20))
    body = taken(page(f"<main><article><h1>The wall of Brennick</h1>{inner}<p>{KEPT}</p></article></main>")).body
    found = {tag: body.count(f"<{tag}>") for tag in ("h2", "ul", "table", "figure", "figcaption", "p")}
    assert found == {"h2": 20, "ul": 20, "table": 20, "figure": 20, "figcaption": 20, "p": 101}


ENERGY = "<math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding='application/x-tex'>E = mc^2</annotation></semantics></math>"


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        (ENERGY, "E = mc<sup>2</sup>"),
        ("<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>", "a/b"),
        ("<math><msubsup><mi>x</mi><mi>i</mi><mn>3</mn></msubsup></math>", "x<sub>i</sub><sup>3</sup>"),
        ("<math><msqrt><mn>7</mn></msqrt></math>", "√7"),
        (f'<span class="katex"><span class="katex-mathml">{ENERGY}</span><span class="katex-html" aria-hidden="true">E=mc2</span></span>', "E = mc<sup>2</sup>"),
        (f'{ENERGY}<img class="mwe-math-fallback-image-inline" src="/e.svg" alt="E = mc^2">', "E = mc<sup>2</sup>"),
    ],
)  # fmt: skip
def test_formulas_keep_their_words(formula: str, shown: str) -> None:
    made = page(
        story(
            text(
                f'<p class="text">The energy of the wave is {formula}, as the engineers wrote in the report that they gave to the mayor.</p>'
            )
        )
    )
    article = taken(made)
    assert f"The energy of the wave is {shown}, as" in article.body


def test_a_table_that_is_a_picture_with_its_caption_becomes_a_figure() -> None:
    picture = (
        '<table class="tr-caption-container"><tbody><tr><td><a href="/s1600/wall.png"><img src="/s640/wall.png" width="640"></a></td></tr>'
        '<tr><td class="tr-caption">The wall before the storm</td></tr></tbody></table>'
    )
    body = body_of(picture)
    assert "<table" not in body
    assert "<figcaption>The wall before the storm</figcaption></figure>" in body


@pytest.mark.parametrize(
    "table",
    [
        '<table class="table caption-top"><caption>Waves in feet</caption>{head}{rows}</table>',
        '<table class="caption-top">{head}{rows}</table>',
        '<figure><figcaption>Waves in feet</figcaption><table class="caption-top">{head}{rows}</table></figure>',
    ],
)
def test_a_table_whose_caption_stands_on_top_is_no_caption(table: str) -> None:
    head = "<thead><tr><th>Storm</th><th>Wave</th></tr></thead>"
    rows = "".join(f"<tr><td>Storm {n}</td><td>{n + 20}</td></tr>" for n in range(1, 4))
    body = body_of(table.format(head=head, rows=f"<tbody>{rows}</tbody>"))
    assert "<td>Storm 3</td><td>23</td>" in body.replace("\n", "")


def test_a_list_of_nothing_but_pictures_keeps_them() -> None:
    gallery = "".join(f'<li><img src="/gallery/wall-{n}.jpg" alt="The wall, {n}"></li>' for n in range(3))
    assert body_of(f"<ul>{gallery}</ul>").count("<img") == 3


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        *(
            (name, True)
            for name in (
                "blanket-of-snow.png",
                "emptying-the-nets.jpg",
                "transparent-solar-panels.jpg",
                "dock-loading.jpg",
            )
        ),
        *(
            (name, True)
            for name in (
                "google-pixel-9-review.jpg",
                "the-house-is-empty.jpg",
                "lady-jane-grey.jpg",
                "quay_1x1_144.jpg",
            )
        ),
        *(
            (name, False)
            for name in ("blank.png", "placeholder-16x9.png", "news-placeholder.jpg", "1x1.trans.gif", "grey_bg.gif")
        ),
        *(
            (name, False)
            for name in ("lazy_placeholder.gif", "loading-indicator-video.1f35d8de.svg", "transparent_de.png")
        ),
        ("index-transparent_h-200_w-300_zc-9a01d240.gif", False),
    ],
)
def test_only_whole_words_name_a_placeholder(name: str, shown: bool) -> None:
    assert (name in body_of(f'<figure><img src="/files/{name}" alt="The harbour"></figure>')) is shown


def test_a_picture_between_paragraphs_that_links_to_its_own_page_stays() -> None:
    linked = '<p><a href="/gallery/637747/"><img src="/files/map.png" alt="A map of the harbour"></a></p>'
    article = taken(page(story(text(linked))))
    assert [image.url for image in article.images] == ["https://news.example/files/map.png"]


def test_a_list_of_prompts_among_the_paragraphs_goes() -> None:
    prompts = (
        '<ul><li>Read it on the telephone? Subscribe to <a href="/app">the app</a> of the mail.</li>'
        '<li>Follow us on <a href="https://social.example/mail">the channel</a> that all of Brennick reads.</li>'
        '<li>Sign up for <a href="/letters">the newsletter</a>, which comes before the milk.</li></ul>'
    )
    assert taken(page(story(text(prompts)))).text.split("\n") == PARAGRAPHS


def test_a_long_plain_paragraph_may_speak_of_donations() -> None:
    long = "Donate a stone, says the sign at the quay, and hundreds did: " + " ".join(PARAGRAPHS[:2])
    inner = "".join(f"<p>{words}</p>" for words in [*PARAGRAPHS[:3], long, *PARAGRAPHS[3:]])
    article = taken(page(f"<main><article><h1>The wall of Brennick</h1>{inner}</article></main>"))
    assert long in article.text


def test_code_of_nothing_to_see_is_left_out() -> None:
    assert "<pre>" not in body_of("<pre>\u200b</pre>")


def test_an_empty_cell_stays_a_cell() -> None:
    rows = "<tr><th>Year</th><th>Stones taken from the quarry</th></tr><tr><td>1900</td><td>two hundred stones of granite</td></tr>"
    empty = "<tr><td> </td><td>three hundred stones of granite</td></tr>"
    assert "<tr><td></td><td>three hundred stones of granite</td></tr>" in body_of(f"<table>{rows}{empty}</table>")
