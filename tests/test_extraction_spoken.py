"""What a page says to screen readers only is no part of what its readers see, and is accounted for.

The classes are those of Bootstrap, WordPress, Drupal, Foundation, Bulma, jQuery UI and Tailwind, as their style sheets name them.
"""

from __future__ import annotations

import pytest

import republish
from republish import Page
from republish.fidelity import verify

TEXT = "".join(
    f"<p>The pilots of pier {number} had not been told about the new light when the harbour woke that morning, and nobody "
    "said a word about it until the ferry came.</p>"
    for number in range(4)
)


def article(inner: str, heading: str = "The wall") -> republish.Article:
    html = (
        f"<html lang=en><head><title>The wall</title></head><body><main><article><h1>{heading}</h1>"
        f'<div class="entry-content">{inner}{TEXT}</div></article></main></body></html>'
    )
    return republish.extract(Page.from_html(html, "https://site.example/2026/the-wall"))


def first_line(inner: str) -> str:
    return article(inner).text.split("\n")[0]


LINE = '<p>The sea rose on Monday in <a href="/b">Port Ada{}</a>, said the harbour office in its report of the whole year.</p>'
READ = "The sea rose on Monday in Port Ada{}, said the harbour office in its report of the whole year."


@pytest.mark.parametrize(
    "name",
    [
        *("sr-only", "usa-sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "a-screen-reader-only"),
        *("element-invisible", "show-for-sr", "is-sr-only", "ui-helper-hidden-accessible", "o-VisuallyHidden"),
        *("_srOnly_j51b3_1", "sr-only focus:not-sr-only", "off-screen", "screenreader"),
    ],
)
def test_words_for_screen_readers_go_from_the_line(name: str) -> None:
    spoken = f'<span class="{name}"> (opens in a new tab)</span>'
    assert first_line(LINE.format(spoken)) == READ.format("")


@pytest.mark.parametrize(
    "style",
    [
        "border:0;clip:rect(0,0,0,0);height:1px;margin:-1px;overflow:hidden;padding:0;position:absolute;width:1px",
        "position: absolute; clip: rect(1px, 1px, 1px, 1px)",
        "position:absolute; width: 1px; clip-path: inset(50%)",
    ],
)
def test_words_that_a_style_cuts_to_nothing_go_from_the_line(style: str) -> None:
    assert first_line(LINE.format(f'<span style="{style}">, opens new tab</span>')) == READ.format("")


@pytest.mark.parametrize("style", ["background-clip: text", "position: absolute", "clip: rect(0, 80px, 20px, 0)"])
def test_words_that_a_style_shows_stay(style: str) -> None:
    assert first_line(LINE.format(f' <span style="{style}">(in Mora)</span>')) == READ.format(" (in Mora)")


@pytest.mark.parametrize(
    "words", ["(öffnet im neuen Fenster)", "Opens in a new tab", "external link", "(s’ouvre dans un nouvel onglet)"]
)
def test_what_a_link_says_of_its_window_goes_whatever_its_class(words: str) -> None:
    assert first_line(LINE.format(f'<span class="go-vh">{words}</span>')) == READ.format("")


@pytest.mark.parametrize("name", ["not-sr-only", "md:not-sr-only sr-only", "screen", "reader-text", "off"])
def test_words_that_are_seen_stay(name: str) -> None:
    assert first_line(LINE.format(f' <span class="{name}">(in Mora)</span>')) == READ.format(" (in Mora)")


@pytest.mark.parametrize(
    ("inner", "read"),
    [
        (
            '<p><span class="dropcap" aria-hidden="true">T</span><span class="sr-only">T</span>he sea rose and fell.</p>',
            "The sea rose and fell.",
        ),
        ('<p>Storm<span class="sr-only">:</span> the sea rose and fell.</p>', "Storm: the sea rose and fell."),
    ],
    ids=["drop cap", "a mark alone"],
)
def test_the_words_around_stay_as_they_read(inner: str, read: str) -> None:
    assert article(TEXT + inner).text.split("\n")[4] == read


@pytest.mark.parametrize(
    ("label", "inside"),
    [
        ('<span class="visually-hidden">Image</span>', ""),
        ("", '<span class="sr-only">Image caption, </span>'),
        ('<div><span class="h-offscreen">Open this photo in gallery:</span></div>', ""),
    ],
)
def test_labels_of_pictures_are_no_part_of_the_caption(label: str, inside: str) -> None:
    figure = f'<figure>{label}<img src="/wall.jpg" alt="" width="800" height="500"><figcaption>{inside}The wall in May.</figcaption></figure>'
    made = article(TEXT + figure)
    assert "<figcaption>The wall in May.</figcaption>" in made.body
    assert [image.caption for image in made.images] == ["The wall in May."]


def test_captions_that_wait_for_a_gallery_s_script_stay() -> None:
    figure = (
        '<figure><img src="/wall.jpg" alt="" width="800" height="500">'
        '<figcaption class="_srOnly_x1">The wall in May.</figcaption></figure>'
    )
    assert "<figcaption>The wall in May.</figcaption>" in article(TEXT + figure).body


def test_a_cell_that_says_all_to_screen_readers_keeps_its_words() -> None:
    rows = "".join(
        f'<tr><td>Pier {number}</td><td><span class="icon"><span class="sr-only">yes</span></span></td></tr>'
        for number in range(3)
    )
    table = f"<table><tr><th>Pier</th><th>Told</th></tr>{rows}</table>"
    assert article(TEXT + table).text.split("\n")[4:8] == ["Pier", "Told", "Pier 0", "yes"]


def test_a_heading_for_screen_readers_goes() -> None:
    assert "Main content" not in article('<h2><span class="visually-hidden">Main content</span></h2>').text


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ('<span class="sr-only">Video:</span> The wall of Mora', "The wall of Mora"),
        ('The wall of Mora<span class="screen-reader-text">Opens in new window</span>', "The wall of Mora"),
        ('<span class="sr-only">The wall of Mora</span>', "The wall of Mora"),
    ],
)
def test_the_headline_is_what_readers_see(heading: str, title: str) -> None:
    html = f"<html lang=en><body><main><article><h1>{heading}</h1><div>{TEXT}</div></article></main></body></html>"
    assert republish.extract(Page.from_html(html, "https://site.example/wall")).title == title


def test_what_goes_is_accounted_for_word_by_word() -> None:
    inner = '<p><span aria-hidden="true">T</span><span class="sr-only">T</span>he sea rose and fell in the night of Monday.</p>'
    made = article(inner + LINE.format('<span class="sr-only">(opens in a new tab)</span>'))
    assert [(change.words, change.ground) for change in made.changes if change.kind == "spoken"] == [
        ("T", "clean-up"),
        ("(opens in a new tab)", "clean-up"),
    ]
    assert not verify(made.original_text, made.text, made.changes)


def test_a_word_of_very_many_pieces_stays_one() -> None:
    inner = '<b>x</b><span class="sr-only">y</span>' * 20_000
    made = article(f"<p>{inner}</p>")
    assert first_line(f"<p>{inner}</p>") == "x" * 20_000
    assert sum(change.kind == "spoken" for change in made.changes) == 20_000


@pytest.mark.parametrize(
    "heading",
    [
        'The bell<a class="headerlink" href="#bell" title="Permalink">¶</a>',
        'The bell <a href="#bell">#</a>',
        '<a class="anchor" href="https://site.example/2026/the-wall#bell">🔗</a> The bell',
        '<a name="bell" href="./20240509.html#bell"><span class="sanchor">■</span> </a>The bell',
        '<a href="#bell"><span class="sanchor">_</span></a> The bell',
    ],
)
def test_links_to_a_part_beside_its_heading_are_no_words_of_it(heading: str) -> None:
    found = article(f"{TEXT}<h2 id=bell>{heading}</h2>")
    assert "<h2>The bell</h2>" in found.body
    assert [change.reason for change in found.changes if change.kind == "navigation"] == [
        "a link to the part it stands in"
    ]
    assert article("", heading=heading).title == "The bell"


def test_a_link_of_one_sign_in_a_sentence_stays() -> None:
    assert first_line(
        '<p>They wrote it in C<a href="#sharp">#</a>, in the winter of the storm, and by hand at that.</p>'
    ) == ("They wrote it in C#, in the winter of the storm, and by hand at that.")


REST = "a endlich, sagten die Lotsen, als das neue Licht auf der alten Mauer angezündet war."


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ('<span class="initial-letter-outer"><span class="initial-letter">N</span></span> <span>{}</span>', "N{}"),
        ('<span class="dropcap">N</span> {}', "N{}"),
        ('<span class="g-drop">N</span> <span class="g-upper">{}</span>', "N{}"),
        ('<span class="dropcap">N</span>{}', "N{}"),
        ('<span class="dropcap">A</span> {}', "A {}"),
        ('<span class="css-1x2y3z">N</span> {}', "N{}"),
        ('Note <span class="grade">N</span> {}', "Note N {}"),
    ],
)
def test_the_blank_behind_an_initial_is_not_seen(first: str, said: str) -> None:
    found = article(f"<p>{first.format(REST)}</p>")
    assert found.text.split("\n")[0] == said.format(REST)
    assert verify(found.original_text, found.text, found.changes) == ()


def test_a_hidden_button_s_words_are_not_seen() -> None:
    hidden = '<p>The light is on.<span class="_showMore" hidden="">Show more</span></p>'
    found = article(hidden)
    assert "Show more" not in found.text
    assert verify(found.original_text, found.text, found.changes) == ()


@pytest.mark.parametrize(
    "hidden",
    [
        '<p>The light is on.<span style="display: none">Hidden words.</span> It leaks.</p>',
        '<p>The light is on.<span style="display:none">Words that are hidden in the middle of a line.</span> It leaks.</p>',
        '<p>The light is on. It leaks.</p><span style="display:none"><span itemprop="name">The old wall of Mora and more</span></span>',
    ],
    ids=["few", "in the middle", "data"],
)
def test_words_without_display_are_not_seen(hidden: str) -> None:
    """The last as Plone writes it for networks."""
    found = article(hidden)
    assert "The light is on. It leaks." in found.text.split("\n")
    assert "idden" not in found.text
    assert "wall of Mora" not in found.text
    assert verify(found.original_text, found.text, found.changes) == ()


def test_a_text_that_a_click_unfolds_is_kept_whole() -> None:
    told = "and nobody said a word about it until the ferry came with the morning post"
    assert told in article(f"<p>The light is on <span hidden>{told}</span>.</p>").text


@pytest.mark.parametrize("mark", ["¶", "#", "\uf0c1"])
@pytest.mark.parametrize(
    ("part", "said"),
    [
        ('<table id="t"><caption>Boats by year{}</caption><tr><th>Year</th><td>12</td></tr></table>', "Boats by year</caption>"),
        ('<figure id="t"><img src="/a.jpg" width=400 height=300><figcaption><p>The old lamp.{}</p></figcaption></figure>', "The old lamp.</figcaption>"),
        ('<div class="math" id="t"><span class="eqno">(1){}</span>a = b + c, and so on and on it went.</div>', "(1)a = b"),
    ],
    ids=["table", "figure", "formula"],
)  # fmt: skip
def test_links_to_a_caption_are_no_words_of_it(part: str, said: str, mark: str) -> None:
    found = article(TEXT + part.format(f'<a class="headerlink" href="#t" title="Link to this">{mark}</a>') + TEXT)
    assert said in found.body
    assert not verify(found.original_text, found.text, found.changes)
    assert [change.words for change in found.changes if change.kind == "navigation"] == [mark]


@pytest.mark.parametrize(
    "heading",
    [
        '<a class="anchor" href="#bell"></a><a class="link" href="#bell">The bell</a>',
        '<a class="toc-backref" href="#id14">The bell</a>',
    ],
)
def test_a_heading_does_not_lead_to_itself(heading: str) -> None:
    assert "<h2>The bell</h2>" in article(f"{TEXT}<h2 id=bell>{heading}</h2>{TEXT}").body


@pytest.mark.parametrize(
    "heading",
    [
        '<h2 id=bell><a href="#bell"><span class="icon">#</span></a>The bell</h2>',
        '<div><h2 id=bell>The bell</h2><a href="#bell"><span>Section titled “The bell”</span></a></div>',
        '<div id=bell><h2>The bell</h2> <a href="#bell">Link to this part</a></div>',
        '<div><a href="#bell">Link to this part</a><h2 id=bell>The bell</h2></div>',
    ],
)
def test_a_link_beside_a_heading_that_leads_to_it_is_not_read(heading: str) -> None:
    found = article(TEXT + heading + TEXT)
    assert found.text.split("\n").count("The bell") == 1
    assert "<h2>The bell</h2>" in found.body
    assert "Section titled" not in found.text
    assert "Link to" not in found.text
    assert verify(found.original_text, found.text, found.changes) == ()


def test_a_link_beside_a_heading_that_leads_elsewhere_stays() -> None:
    lines = '<h2 id=bell>The bell</h2><a href="#lamp">Where the lamp is today</a> we do not know, and neither did the people who took it from the quay that winter.'
    assert "Where the lamp is today" in article(f"{TEXT}<div>{lines}</div>{TEXT}").text


def test_a_heading_that_leads_elsewhere_on_the_page_is_a_link() -> None:
    assert '<h2><a href="' in article(f'{TEXT}<h2 id=bell><a href="#tide">The bell</a></h2>{TEXT}').body


@pytest.mark.parametrize(
    "sign",
    [
        '<span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span>',
        '<span class="toggle" role="button">[+]</span>',
    ],
)
def test_a_sign_that_a_click_unfolds_a_part_is_no_word_of_its_heading(sign: str) -> None:
    inner = f'<h3><button aria-controls="a">Who built it?{sign}</button></h3><div id="a"><p>Three brothers built it in one summer.</p></div>'
    assert article(TEXT + inner).text.split("\n")[4:6] == ["Who built it?", "Three brothers built it in one summer."]
