"""What stands in a line of text: buttons of references, marks of notes, tooltips, elements that meet without a blank."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence

TEXT = "".join(map(paragraph, range(6)))


def body_with(part: str) -> str:
    """The body of an article with a part between its paragraphs."""
    return str(article(f"{TEXT}{part}{paragraph(8)}{paragraph(9)}", "entry-content").body)


def line_with(run: str) -> str:
    """What becomes of a run in the middle of a paragraph."""
    body = body_with(
        f"<p>The wall was mended in the winter {run} when nobody in the town was looking at the harbour.</p>"
    )
    return body.partition("in the winter ")[2].partition(" when nobody")[0]


@pytest.mark.parametrize(
    ("run", "said"),
    [
        (
            "(e.g., <button type=button><span aria-hidden=true></span>Olm, 1990</button>; and others)",
            "(e.g., Olm, 1990; and others)",
        ),
        ("(Olm, <button>1990</button>, <button>1991</button>)", "(Olm, 1990, 1991)"),
        ("again <button>Copy</button> and again", "again and again"),
        ("again <button>Share this story</button> and again", "again and again"),
    ],
)
def test_a_button_in_a_sentence_is_read(run: str, said: str) -> None:
    assert line_with(run) == said


@pytest.mark.parametrize(
    ("run", "said"),
    [
        ("<!--[--><button>Olm et al. (1990)</button> held that", "Olm et al. (1990) held that"),
        ("<i>Rye</i>, <b>5</b><button>Olm</button>, held that", "<i>Rye</i>, <b>5</b>Olm, held that"),
        ("<button>Biochar</button> is a coal that", "Biochar is a coal that"),
        ("<button>Listen</button> to all that", "to all that"),
        ("<button>The harbour map</button> Olm held that", "Olm held that"),
        ("<button>要約</button>その港は", "その港は"),
    ],
)
def test_a_button_begins_a_sentence_that_goes_on_without_a_capital(run: str, said: str) -> None:
    body = body_with(f"<p>{run} {sentence(7)}</p>")
    assert f"<p>{said} {sentence(7)}</p>" in body


@pytest.mark.parametrize(
    ("run", "said"),
    [
        ("it is called <span class=term><button>dead water</button></span>, and", "it is called dead water, and"),
        ("when the <i><button>heat island</button></i> has cooled", "when the <i>heat island</i> has cooled"),
        ("the <dfn><button>ebb</button></dfn> that begins", "the <dfn>ebb</dfn> that begins"),
        (
            "the <span><button>ebb</button><span role=tooltip>The tide that goes out.</span></span> began",
            "the ebb began",
        ),
        ("again <span><button>Copy</button></span> and again", "again and again"),
    ],
)
def test_a_button_may_lie_in_an_element_of_the_sentence(run: str, said: str) -> None:
    assert line_with(run) == said


def test_a_button_in_an_element_that_ends_the_line_is_not_read() -> None:
    assert "Watch it" not in body_with(f"<p>{sentence(7)} <span><button>Watch it</button></span></p>")


def test_a_button_in_the_sentence_of_a_caption_is_read() -> None:
    caption = "The tide, as <button>Olm (1990)</button> drew it. <button>Enlarge</button>"
    body = body_with(f'<figure><img src="/a.jpg" width="800" height="600"><figcaption>{caption}</figcaption></figure>')
    assert "<figcaption>The tide, as Olm (1990) drew it.</figcaption>" in body


def test_a_button_behind_a_sentence_is_not_read() -> None:
    assert "Watch it" not in body_with(f"<p>{sentence(7)} <button>Watch it</button></p>")


@pytest.mark.parametrize(
    ("run", "said"),
    [
        ('of oak.<a class="footnote-anchor" href="#footnote-2">2</a> That is', "of oak.<sup>2</sup> That is"),
        (
            'of oak.<span><a class="footnote-anchor" href="/p#footnote-2">2</a></span> That is',
            "of oak.<sup>2</sup> That is",
        ),
        ('of oak.<span class="citation">2</span> That is', "of oak.<sup>2</sup> That is"),
        ('of oak.<a href="#_ftn3">*</a> That is', "of oak.<sup>*</sup> That is"),
        (
            'of oak [<a href="https://a.example/#ref2">2</a>] that',
            'of oak [<a href="https://a.example/#ref2">2</a>] that',
        ),
        (
            'of pier <a href="https://a.example/#note2">2</a> that',
            'of pier <a href="https://a.example/#note2">2</a> that',
        ),
        ('of oak<span class="count">2</span> that', "of oak2 that"),
        ('Oak. 2011;<span class="ref-vol">2</span>:14–20', "Oak. 2011;2:14–20"),
        ('Oak. 2011;<span class="citation-volume">2</span>(<span class="reference_issue">3</span>)', "Oak. 2011;2(3)"),
        ('of oak.<span class="ref-number">2</span> That is', "of oak.<sup>2</sup> That is"),
    ],
)
def test_the_mark_of_a_note_is_raised(run: str, said: str) -> None:
    assert line_with(run) == said


@pytest.mark.parametrize("page", ["", "/p"])
def test_a_note_keeps_its_number(page: str) -> None:
    note = (
        '<div class="footnote"><a class="footnote-number" id="footnote-{0}" href="{2}#footnote-anchor-{0}">{0}</a>'
        '<div class="footnote-content"><p>{1}</p></div></div>'
    )
    call = f'<p>{sentence(19)}<a class="footnote-anchor" id="footnote-anchor-{{0}}" href="{page}#footnote-{{0}}">{{0}}</a></p>'
    text = TEXT + call.format(1) + call.format(2)
    body = str(
        article(text + note.format(1, sentence(20), page) + note.format(2, sentence(21), page), "entry-content").body
    )
    assert f"<p><sup>1</sup> {sentence(20)}</p>\n<p><sup>2</sup> {sentence(21)}</p>" in body


@pytest.mark.parametrize(
    "popped",
    [
        '<dfn aria-labelledby="t1">oak</dfn><span class="Term_tooltip__8V" id="t1"><b>Oak</b> A tree.</span>',
        '<dfn>oak</dfn><span role="tooltip">A tree.</span>',
        '<dfn>oak</dfn><span><span class="x-popover" role="tooltip">A <b>tree</b>.</span></span>',
    ],
)
def test_what_pops_up_is_not_read(popped: str) -> None:
    assert line_with(f"of {popped} and rope") == "of <dfn>oak</dfn> and rope"


def test_what_popped_up_is_accounted_for() -> None:
    found = article(
        f'{TEXT}<p>The wall is of <dfn>oak</dfn><span role="tooltip">A tree.</span> and rope.</p>{paragraph(9)}'
    )
    assert [change.words for change in found.changes if change.kind == "popup"] == ["A tree."]


@pytest.mark.parametrize(
    "shown",
    [
        '<span class="tooltip">of oak</span>',
        '<sup>1</sup><span class="footnote__note" role="tooltip">Of oak.</span>',
        '<span class="tooltip-word" id="t1">of oak</span>',
    ],
)
def test_what_is_named_so_but_shown_is_read(shown: str) -> None:
    assert "of oak" in line_with(f"and {shown} and rope").lower()


def test_a_tour_of_the_site_is_not_read() -> None:
    tour = "".join(f"<li>{said}</li>" for said in map(sentence, (20, 21)))
    assert "pier 20" not in body_with(f'<ol id="joyRideTipContent">{tour}</ol>')


CAPTION = '<figure><img src="/a.jpg" width="800" height="500"><figcaption>{}</figcaption></figure>'


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (
            '<span class="c__text">The wall of oak.</span><span class="c__source">Amber Marlow</span>',
            "The wall of oak. Amber Marlow",
        ),
        (
            '<a href="https://a.example/">The oak</a><em>A harbour wall in a storm</em>',
            '<a href="https://a.example/">The oak</a> <em>A harbour wall in a storm</em>',
        ),
        ("<b>T</b><i>he wall of oak</i>", "<b>T</b><i>he wall of oak</i>"),
        ('<span class="a">The Har</span><span class="b">bour wall</span>', "The Harbour wall"),
        ("<span>The Mac</span><span>Intyre wall</span>", "The MacIntyre wall"),
        ('The wall of oak<sup class="a">A</sup>', "The wall of oak<sup>A</sup>"),
    ],
)
def test_elements_that_a_style_sets_apart_get_a_blank(inside: str, said: str) -> None:
    assert f"<figcaption>{said}</figcaption>" in body_with(CAPTION.format(inside))


def test_the_number_of_a_reference_is_set_apart() -> None:
    items = "".join(f'<li><span class="label">{n}.</span><cite>{sentence(n)}</cite></li>' for n in (1, 2))
    assert f"1. <cite>{sentence(1)}" in body_with(f"<ul>{items}</ul>")


def test_code_gets_no_blanks() -> None:
    code = '<pre><code><span class="k">Wall.</span><span class="n">Mend()</span></code></pre>'
    assert "Wall.Mend()" in body_with(code)


def test_an_element_named_a_break_is_one() -> None:
    assert line_with('of oak<span class="br"></span>and rope') == "of oak<br>and rope"
    assert line_with('of oak<span class="part br" data-pos="3"></span>and rope') == "of oak<br>and rope"
    assert line_with('of oak <span class="sabr"></span>and rope') == "of oak and rope"


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (
            '<a class="enlarge-link" href="/a.jpg">Enlarge</a> <span class="sep">/</span> The wall of oak.',
            "The wall of oak.",
        ),
        ('<p><a href="/figure/1">Open in a new tab</a></p><p>The wall of oak.</p>', "The wall of oak."),
        (
            '<p>The wall of oak.</p><a href="/chart"><span>Click to open interactive version</span></a>',
            "The wall of oak.",
        ),
        ('The wall of oak. <a class="SocialButton" title="LinkedIn" href="/s">LinkedIn</a>', "The wall of oak."),
        (
            'The wall of oak. <a href="/s">LinkedIn</a>',
            'The wall of oak. <a href="https://site.example/s">LinkedIn</a>',
        ),
        ('The wall <a href="/s">Enlarged</a>', 'The wall <a href="https://site.example/s">Enlarged</a>'),
    ],
)
def test_buttons_of_a_picture_are_no_caption(inside: str, said: str) -> None:
    assert f"<figcaption>{said}</figcaption>" in body_with(CAPTION.format(inside))


def test_what_enlarges_a_picture_is_read_elsewhere() -> None:
    assert (
        line_with('and <a href="https://a.example/">Download</a> it')
        == 'and <a href="https://a.example/">Download</a> it'
    )


def test_what_a_word_says_when_it_is_pointed_at_is_read_once() -> None:
    shown = '<abbr title="A hard tree.">oak<span aria-hidden="true" role="presentation">A hard tree.</span></abbr>-wood'
    assert line_with(f"of {shown} and rope") == 'of <abbr title="A hard tree.">oak</abbr>-wood and rope'


def test_another_part_of_a_word_with_a_title_is_read() -> None:
    shown = '<abbr title="A hard tree.">oak<span aria-hidden="true">wood</span></abbr>'
    assert line_with(f"of {shown} and rope") == 'of <abbr title="A hard tree.">oakwood</abbr> and rope'


@pytest.mark.parametrize(
    ("notes", "read"),
    [
        (
            '<div class="footnotes_container"><table class="footnotes"><tr><th>1</th><td>{}</td></tr></table></div>',
            False,
        ),
        ('<div class="notes"><p>{}</p></div>', True),
    ],
)
def test_a_note_that_pops_up_behind_its_mark_is_read_where_all_are_listed(notes: str, read: bool) -> None:
    popped = f'<sup class="footnote_tooltip_text">[1]</sup><span class="footnote_tooltip">{sentence(30)}</span>'
    body = body_with(f"<p>The wall is of oak{popped}, and {sentence(31)}</p>{notes.format(sentence(30))}")
    assert (f"</sup>{sentence(30)}, and" in body) is read
    assert ("<sup>[1]</sup>, and" in body) is not read
