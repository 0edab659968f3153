"""Classes of lines that are headings, and wholly bold questions that are none."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, paragraph, sentence

LINES = ("The old wall", "Built. Mended. Forgotten.", "Who pays for the light")
LIST = "<ul><li>the light on the pier</li><li>the bell in the tower</li></ul>"


def tags(name: str, lines: tuple[str, ...], behind: str = "") -> list[str]:
    """The tags that lines of a class get between paragraphs, empty where one goes; `behind` follows the last of them."""
    parts = [f'{paragraph(number)}<div class="{name}">{line}</div>' for number, line in enumerate(lines)]
    body = article("".join([*parts, behind, *map(paragraph, range(7, 10))])).body
    return [next((tag for tag in ("h3", "p") if f"<{tag}>{line}</{tag}>" in body), "") for line in lines]


@pytest.mark.parametrize("name", ["subheadline", "crosshead", "zwischentitel", "zwiti"])
def test_one_line_that_ends_in_a_full_stop_leaves_named_headings_what_they_are(name: str) -> None:
    assert tags(name, LINES) == ["h3", "h3", "h3"]


def test_a_named_heading_may_stand_over_a_list() -> None:
    assert tags("crosshead", (LINES[0], LINES[2], "What is missing"), LIST) == ["h3", "h3", "h3"]


def test_a_class_that_says_nothing_needs_a_paragraph_under_every_line() -> None:
    assert tags("x1", (LINES[0], LINES[2])) == ["h3", "h3"]
    assert "h3" not in tags("x1", (LINES[0], LINES[2], "The bell and the light, of which one is missing."))


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ('<span class="part__title">{}</span>', True),
        (' <span class="part__title"> {} </span> ', True),
        ("<span>{}</span>", False),
        ('<span class="part__title">{}</span> of the coast', False),
    ],
)
def test_a_line_that_is_all_one_span_is_of_the_class_of_that(line: str, heads: bool) -> None:
    said = ("Who mends the wall", LINES[2], "The bell and the light …")
    parts = [
        f"<div>{line.format(one)}{paragraph(number)}{paragraph(number + 4)}</div>" for number, one in enumerate(said)
    ]
    body = article("".join([paragraph(9), *parts, paragraph(8)])).body
    assert all((f"<h3>{one}</h3>" in body) is heads for one in said)


def test_lines_that_begin_with_one_label_are_no_headings() -> None:
    lines = ("STATE OF THE WALL: mended", "STATE OF THE WALL: planned", "STATE OF THE WALL: open")
    assert tags("notice", lines) == ["p", "p", "p"]


def test_named_lines_that_say_the_same_again_and_again_are_no_headings() -> None:
    parts = [f'{paragraph(number)}<div class="example-header"><span>tide</span></div>' for number in range(4)]
    assert "<h3>tide" not in article("".join([*parts, *map(paragraph, range(5, 8))])).body


SHORT = "Who rang the bell that night?"
LONG = (
    "You were standing on the pier when the first of the boats came in, and you had not been told about the light; "
    "what did you think then?"
)


def answered(*questions: str) -> str:
    asked = [f"<p><strong>{question}</strong></p>{paragraph(number)}" for number, question in enumerate(questions)]
    return article("".join([paragraph(8), *asked, paragraph(9)])).body


def test_questions_of_an_interview_are_paragraphs_whatever_their_length() -> None:
    assert "<p><strong>Who rang" in answered(LONG, SHORT, LONG.replace("pier", "quay"), "Why?")


def test_short_bold_questions_are_headings() -> None:
    assert "<h3>Who rang" in answered(SHORT, "Why was nobody told?", "What now?", LONG)


SAID = "You were the only one who heard it on the pier."


@pytest.mark.parametrize(
    ("asked", "heads"),
    [
        ((SHORT, SAID, "Why was nobody told?", "What now?"), False),
        ((SHORT, SAID, "What now?"), True),
        ((SAID, SHORT, "Why was nobody told?", "What now?"), True),
        ((SHORT, "Why was nobody told?", SAID, "The second night", "What now?"), True),
        ((SHORT, "Why was nobody told?", "No comment.", "What now?"), True),
        ((SHORT, "You stayed.", "What now?", "Nobody would call that brave."), False),
        ((SHORT, "You stayed.", "What now?", "The second night", "Nobody would call that brave."), True),
    ],
    ids=["between", "of two", "over them", "beside a title", "a word or two", "as often", "as often beside a title"],
)
def test_bold_questions_are_what_somebody_says_who_says_more_between_them(
    asked: tuple[str, ...], *, heads: bool
) -> None:
    assert ("<h3>Who rang" in answered(*asked)) is heads


@pytest.mark.parametrize(
    "line",
    [
        "港の明かりは昨日の夜に消えた。",
        "港口的灯昨晚熄灭了。",
        "बंदरगाह की बत्ती कल रात बुझ गई।",
        "نور المرفأ انطفأ أمس؛",
        "بندرگاہ کی روشنی کل رات بجھ گئی۔",
        "・港の明かり",
        "• The light of the pier",
        "つづく",
        "Fortsetzung folgt …",
    ],
)
def test_a_bold_sentence_item_or_last_word_is_no_heading(line: str) -> None:
    body = article(f"{paragraph(1)}{paragraph(2)}<p><b>{line}</b></p>{paragraph(3)}{paragraph(4)}").body
    assert f"<p><b>{line}</b></p>" in body


SIGNED = "Ida Holt and Ben Noor (text), Ann Olm (photos)"
CHANGED = "<p><i>Update of 18 November: the wall was mended in the night to Friday.</i></p>"


@pytest.mark.parametrize("behind", [CHANGED, f"{CHANGED}<h2>Notes</h2><ol><li>The name is not her own.</li></ol>"])
def test_a_bold_line_over_nothing_but_notes_in_italics_signs_the_text(behind: str) -> None:
    over, line = "".join(map(paragraph, range(6))), f"<p><b>{SIGNED}</b></p>"
    assert line in article(over + line + behind).body
    assert f"<h3>{SIGNED}</h3>" in article(over + line + paragraph(7) + behind).body


@pytest.mark.parametrize("line", ["港の明かり", "The light of the pier!", "बंदरगाह की बत्ती"])
def test_a_bold_line_is_one(line: str) -> None:
    body = article(f"{paragraph(1)}{paragraph(2)}<p><b>{line}</b></p>{paragraph(3)}{paragraph(4)}").body
    assert f"<h3>{line}</h3>" in body


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ('<i class="fa fa-thumbs-up" aria-hidden="true"></i><span>8/10</span>', "The lamp 8/10"),
        ('<span class="icon icon-light"></span><span>and the bell</span>', "The lamp and the bell"),
        ("<i></i><span>lighters</span>", "The lamplighters"),
    ],
)
def test_a_drawn_sign_between_two_words_stands_for_a_blank(sign: str, said: str) -> None:
    assert f"<h2>{said}</h2>" in article(f"{paragraph(1)}<h2>The lamp{sign}</h2>{paragraph(2)}{paragraph(3)}").body


def with_line(line: str, below: str = "") -> str:
    text = [paragraph(number) for number in range(4)]
    return article("".join([*text[:2], f"<p>{line}</p>", below, *text[2:]])).body


@pytest.mark.parametrize(
    "line", ["DARK NIGHT FOR THE ‘FERRY’", "KEINE LICHTER MEHR AUF DER MOLE", "НОЧЬ БЕЗ ОГНЕЙ НАД ГАВАНЬЮ МОРЫ"]
)
def test_a_line_in_capitals_between_paragraphs_is_a_heading(line: str) -> None:
    assert f"<h3>{line}</h3>" in with_line(line)


@pytest.mark.parametrize(
    "line", ["THE LIGHT IS OUT.", "ENDS", "ANNA PERSON", "(SOUND OF THE BELL)", "<a href='/x'>READ OF THE LIGHT</a>"]
)
def test_other_capitals_are_none(line: str) -> None:
    assert "<h3>" not in with_line(line)


def in_parts(*lines: str, ends: str = "") -> str:
    """An article whose lines stand over two paragraphs each, the second perhaps of few words."""
    parts = [f"<p>{line}</p>{paragraph(number)}<p>{ends}</p>" for number, line in enumerate(lines)]
    return article(paragraph(7) + "".join(parts) + paragraph(8)).body


@pytest.mark.parametrize("ends", ["", "Nobody came.", "Here is what they said:", "“Nobody came”"])
def test_several_that_all_say_something_else_are_headings_though_some_read_as_names(ends: str) -> None:
    lines = ("MORA FALLS", "HARSK WINS", "TARN CRUISES", "LAMPS OUT ON THE PIER")
    body = in_parts(*lines, ends=ends)
    assert all(f"<h3>{line}</h3>" in body for line in lines)


def test_who_speaks_again_or_signs_is_no_heading() -> None:
    assert "<h3>" not in in_parts("ADA MOOR", "BEN REED", "ADA MOOR")
    assert "<h3>" not in in_parts("ADA MOOR", "BEN REED")


def test_nor_are_they_over_a_list() -> None:
    assert "<p>ON THE PIER</p>" in with_line("ON THE PIER", LIST)


@pytest.mark.parametrize("line", ["海港晚报记者 王丽华", "记者：王丽华", "新华社记者 王丽华 陈志强"])
def test_who_reported_is_no_heading(line: str) -> None:
    said = "港口的灯在昨天夜里熄灭了，码头上的领航员直到今天早上才得知这件事情，镇上的人们都在谈论它。"
    html = f"<p><b>{line}</b></p>" + "".join(f"<p>{said}{number}</p>" for number in range(5))
    page_of = f"<html lang=zh><head><title>港口的灯为什么熄灭了</title><meta name=author content='孔德明'></head><body><article><h1>港口的灯为什么熄灭了</h1><div>{html}</div></article></body></html>"
    assert "<h" not in republish.extract(republish.Page.from_html(page_of, URL)).body


def test_whose_names_stand_over_the_sources_is_no_heading() -> None:
    text = "".join(map(paragraph, range(3)))
    body = article(
        f"{text}<p><b>Collective of the pilots of Mora</b></p><p><b>Bibliography</b></p><p>[1] {LIGHTS}</p>"
    ).body
    assert "<p><b>Collective of the pilots of Mora</b></p>\n<h3>Bibliography</h3>" in body


LIGHTS = "A. Person, The Lights of Mora, Mora 1987, pp. 12–19, on the wall and the bell and on those who kept them."
"""A work cited."""


ASKED = "You were standing on the pier when the first of the boats came in, were you not, and you had not been told about the light?"


def test_questions_that_begin_their_answers_make_an_interview_too() -> None:
    begun = "".join(
        f"<p><b>{ASKED.replace('first', word)}</b><br>{sentence(number)}</p>"
        for number, word in enumerate(("last", "best"))
    )
    body = article(
        f"{begun}<p><b>Who rang the bell?</b></p>{paragraph(3)}<p><b>That you have to explain …</b></p>{paragraph(4)}"
    ).body
    assert "<p><b>Who rang the bell?</b></p>" in body
    assert "<p><b>That you have to explain …</b></p>" in body


def test_one_question_in_three_that_is_too_long_for_a_heading_says_so() -> None:
    asked = answered(LONG, SHORT, "Why was nobody told?")
    assert "<h3>" not in asked


NAMES = ["mellanrubrik", "Zwischenueberschrift", "text-tussenkop", "article__mezititulek", "parSrodtytul_x1", "ara-baslik", "komidashi",
         "valiotsikko", "inter-titre", "pidzagolovok"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "shape", ['<div class="{}">{}</div>', '<p class="{}">{}</p>', '<p><span class="{}">{}</span></p>']
)
def test_one_line_is_a_heading_by_its_name_in_many_languages(name: str, shape: str) -> None:
    line = shape.format(name, LINES[0])
    body = article("".join([paragraph(1), line, *map(paragraph, range(2, 6))])).body
    assert f"<h3>{LINES[0]}</h3>" in body


@pytest.mark.parametrize(
    "line",
    [
        '<p><span class="mellanrubrik">The old wall</span> was mended in May.</p>',
        f'<p class="ara-baslik">{sentence(8)} {sentence(9)} {sentence(7)}</p>',
        '<p class="karara-baslikli">The old wall</p>',
    ],
    ids=["a part of a line", "a paragraph", "another word"],
)
def test_what_is_no_line_or_bears_no_such_name_is_no_heading(line: str) -> None:
    assert "<h3" not in article("".join([paragraph(1), line, *map(paragraph, range(2, 6))])).body


@pytest.mark.parametrize(
    "line",
    ['<div class="section-title">Read more</div>', '<div class="section-title"><a href="/x">The old wall</a></div>'],
)
def test_a_named_line_that_leads_away_is_not_kept(line: str) -> None:
    body = article("".join([paragraph(1), line, *map(paragraph, range(2, 6))])).body
    assert "section-title" not in body
    assert "Read more" not in body
    assert "The old wall" not in body


@pytest.mark.parametrize(
    ("style", "line", "heads"),
    [
        ("font-weight: bold; font-size: 1.2em", "The old wall", True),
        ("font-weight:700", "The old wall", True),
        ("font-weight:400", "The old wall", False),
        ("font-weight:bold", "The old wall was mended in May.", False),
    ],
)
def test_a_line_that_its_own_style_sets_in_bold_is_a_heading(style: str, line: str, *, heads: bool) -> None:
    told = f'<p style="{style}">{line}</p>'
    body = article("".join([paragraph(1), told, *map(paragraph, range(2, 6))])).body
    assert (f"<h3>{line}</h3>" in body or f"<h2>{line}</h2>" in body) is heads


@pytest.mark.parametrize(
    ("name", "tag"),
    [("fakta__title", "h3"), ("boxTitle", "h3"), ("kasten-title", "h3"), ("title", "p"), ("titled", "p")],
)
def test_the_title_of_a_box_is_a_heading_where_its_class_says_of_what(name: str, tag: str) -> None:
    box = f'<div class="fakta"><div class="{name}">{LINES[0]}</div><div class="in">{paragraph(5)}{paragraph(6)}</div></div>'
    body = article("".join([*map(paragraph, range(3)), box, paragraph(4)])).body
    assert f"<{tag}>{LINES[0]}</{tag}>" in body


@pytest.mark.parametrize(
    ("questions", "answering", "turns"),
    [
        (["The Mail: Why did you stay?", "The Mail: Who rings it now?", "The Mail: And then?"], "Ada Marlow: ", True),
        (["记者：您为什么留下来？", "记者：现在谁来敲钟？"], "马洛：", True),
        (["Q: Why did you stay?", "Q: Who rings it now?"], "", False),
        (["Question 1: Why did you stay?", "Question 2: Who rings it now?"], "Answer: ", False),
        (["Why did you stay?", "Who rings it now?", "The Mail: And then?"], "Ada Marlow: ", False),
    ],
    ids=["labels", "labels in Chinese", "questions only", "numbers", "one label"],
)
def test_bold_questions_are_turns_where_who_asks_and_who_answers_are_named(
    questions: list[str], answering: str, turns: bool
) -> None:
    parts = [f"<p><b>{line}</b></p><p>{answering}{sentence(number)}</p>" for number, line in enumerate(questions)]
    body = article("".join([*parts, *map(paragraph, range(5, 9))])).body
    assert [f"<p><strong>{line}</strong></p>" in body or f"<p><b>{line}</b></p>" in body for line in questions] == [
        turns
    ] * len(questions)


def test_a_heading_among_others_of_its_kind_may_have_a_subject_that_sites_speak_of() -> None:
    names = ("Video marketing", "Affiliate marketing", "Mail marketing")
    parts = "".join(f'<h3 class="sub">{name}</h3>{paragraph(number)}' for number, name in enumerate(names))
    body = article(f"{paragraph(8)}{parts}{paragraph(9)}").body
    assert [f">{name}</h" in body for name in names] == [True] * 3
