"""Words in one line with a picture: the article's, or the picture's caption; and captions of what is not there."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

BEFORE, BEHIND = "".join(map(paragraph, (1, 2, 3))), "".join(map(paragraph, (4, 5, 6)))
IMG = '<img src="/img/light.jpg" alt="" width="800" height="500"{}>'
SENTENCE = "The keeper had climbed the ladder every night for thirty years, and he never once slipped."


def body(inner: str, before: str = BEFORE, behind: str = BEHIND) -> str:
    """What is made of something between three and three paragraphs."""
    return article(before + inner + behind).body


TEXT = {
    "a floating picture": f"<p>{IMG.format(' class=alignleft')}{SENTENCE}</p>",
    "a floating link": f'<p><a style="float: right; margin: 4px" href="/img/light.jpg">{IMG.format("")}</a>{SENTENCE}</p>',
    "an old attribute": f"<p>{IMG.format(' align=right')}{SENTENCE}</p>",
    "a whole sentence": f"<p>{IMG.format('')}{SENTENCE}</p>",
    "a whole sentence under it": f"<p>{IMG.format('')}<br>{SENTENCE}</p>",
}


@pytest.mark.parametrize("line", TEXT.values(), ids=TEXT)
def test_a_sentence_of_the_article_stays_a_paragraph(line: str) -> None:
    found = body(line)
    assert f"<p>{SENTENCE}</p>" in found
    assert "<figure><img" in found
    assert "<figcaption>" not in found


@pytest.mark.parametrize("end", [":", "："])
def test_a_line_that_leads_to_the_next_is_no_caption(end: str) -> None:
    line = f"<p>{IMG.format('')}<br>The box came at noon, and it held{end}</p>"
    assert f"<p>The box came at noon, and it held{end}</p>" in body(line, behind=f"<p>One lamp, two wicks</p>{BEHIND}")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (f"<p><strong>{SENTENCE}{IMG.format('')}</strong></p>", True),
        (f"<p><strong>{IMG.format('')}The keeper on the ladder</strong></p>", False),
    ],
)
def test_a_bold_sentence_before_a_picture_in_its_element_is_text(line: str, text: bool) -> None:
    assert ("<figcaption>" not in body(line, before="")) is text


def test_a_floating_picture_beside_a_short_line_leaves_it_text() -> None:
    assert "<p>1. The pilots</p>" in body(f"<p>{IMG.format(' class=alignleft')}1. The pilots</p>")


CAPTIONS = {
    "in italics": f"<p>{IMG.format('')}<br><em>{SENTENCE}</em></p>",
    "floating, in italics": f"<p>{IMG.format(' class=alignleft')}<br><i>{SENTENCE}</i></p>",
    "in small print": f"<p>{IMG.format('')}<small>{SENTENCE}</small></p>",
    "with its maker": f"<p>{IMG.format('')}<br>{SENTENCE} Photo: Una Berg</p>",
    "with its maker, floating": f"<p>{IMG.format(' align=left')}<br>The old light (Photo: Una Berg)</p>",
    "no sentence": f"<p>{IMG.format('')}<br>The ladder of the keeper on the wall of Brennick</p>",
    "the same as its alternative text": f'<p><img src="/img/light.jpg" alt="{SENTENCE}"><br>{SENTENCE}</p>',
    "centred": f'<p style="text-align: center">{IMG.format("")}<br>{SENTENCE}</p>',
    "of a box of its own": f'<div class="image">{IMG.format("")}{SENTENCE}</div>',
    "in a box named so": f'<p class="wp-caption">{IMG.format("")}{SENTENCE}</p>',
}


@pytest.mark.parametrize("line", CAPTIONS.values(), ids=CAPTIONS)
def test_words_that_are_marked_as_a_caption_or_are_no_sentence_are_one(line: str) -> None:
    found = body(line)
    assert found.count("<figcaption>") == 1
    assert "<p><img" not in found


def test_a_sentence_that_does_not_stand_between_paragraphs_is_a_caption() -> None:
    lone = f"<p>{IMG.format('')}{SENTENCE}</p>"
    assert f"<figcaption>{SENTENCE}</figcaption>" in body(lone, before=f"{BEFORE}<h2>The ladder</h2>")


EMPTY = "<figure><div class='frame'></div><figcaption>{}</figcaption></figure>"


@pytest.mark.parametrize(("words", "kind"), [(SENTENCE, "embed"), ("The lamp", "caption")])
def test_the_caption_of_what_only_a_script_would_show_goes_and_is_named_so(words: str, kind: str) -> None:
    found = article(BEFORE + EMPTY.format(words) + BEHIND)
    assert words not in found.text
    assert [(change.kind, change.words) for change in found.changes] == [(kind, words)]


def test_the_caption_of_what_is_shown_stays() -> None:
    assert f"<figcaption>{SENTENCE}</figcaption>" in body(
        EMPTY.format(SENTENCE).replace("<div class='frame'></div>", IMG.format(""))
    )


UNLOADED = '<div class="a1"><div class="lazyload-wrapper"><div class="{}">{}</div></div><div class="a2">{}</div></div>'


@pytest.mark.parametrize("words", [f"{SENTENCE} (Credit: Una Berg)", "(Credit: Una Berg)"])
def test_the_caption_of_a_picture_that_was_not_loaded_goes(words: str) -> None:
    found = article(BEFORE + UNLOADED.format("lazyload-placeholder", "", words) + BEHIND)
    assert "Una Berg" not in found.text
    assert [(change.kind, change.words) for change in found.changes] == [("image", words)]


@pytest.mark.parametrize(
    ("name", "inside", "words"),
    [
        ("lazyload-placeholder", "", f"{SENTENCE} Nobody saw him come down."),
        ("ladder", "", f"{SENTENCE} He was Una Berg, the credit: to the harbour"),
        ("lazyload-placeholder", "The first night.", f"{SENTENCE} And he came down."),
    ],
)
def test_words_behind_an_empty_place_that_name_no_maker_stay(name: str, inside: str, words: str) -> None:
    assert words in article(BEFORE + UNLOADED.format(name, inside, words) + BEHIND).text
