"""What sites call the boxes beside a text: other stories, rows of tools, windows, offers that end in a link; and what stays in such boxes."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, left_of, page, paragraph, sentence
from republish.extraction.judging.parts.headed_tables import keep_headed_tables
from republish.extraction.judging.stories.named_boxes import drop_named_boxes
from republish.extraction.surveying.listening import offers_to_read
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.words.boxes.box_names import box_kind

TEASER = (
    '<div class="{}"><img src="/clock.jpg" alt=""><div><p><b>The woman who repairs church clocks</b></p>'
    '<p>She climbs forty towers a year, and only once did she lose a hammer.</p><a href="/clocks/1">Here</a></div></div>'
)
PLAIN = "In 1871, when the first stone was laid, nobody in the valley had ever seen a building of such a height."
CELLS = "<tr><th>Option</th><th>Votes</th></tr><tr><td>All night</td><td>41</td></tr><tr><td>Until ten</td><td>118</td></tr>"
TABLE = f'<div class="{{}}"><table>{CELLS}</table></div>'


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ("nextArticle", "related"),
        ("rail__most-watched", "related"),
        ("teaserImTeaser", "related"),
        ("kanren_kiji", "related"),
        ("yanshen-yuedu", "related"),
        ("podobne-clanky", "related"),
        ("articleTools", "tools"),
        ("article__gift-modal", "window"),
        ("js-newsletter-popup", "window"),
        ("appel-a-dons", "offer"),
        ("has-next-post", None),
        ("teaser-text", None),
        ("article-teaser", None),
        ("shareholder-letter", None),
        ("further-reading", None),
        ("members-only", None),
        ("toolbox", None),
    ],
)
def test_names_tell_what_a_box_holds(names: str, kind: str | None) -> None:
    assert box_kind(names) == kind


@pytest.mark.parametrize(
    "names", ["up-next", "linked-stories", "featured-articles", "a-ne-pas-manquer", "osusume-kiji"]
)
@pytest.mark.parametrize("at", [1, 4, 8], ids=["above", "amid", "below"])
def test_a_box_that_leads_to_another_story_goes(names: str, at: int) -> None:
    assert left_of(TEASER.format(names), at, 8) == []


def test_the_same_box_stays_without_such_a_name() -> None:
    assert left_of(TEASER.format("q7"), 4, 8) != []


@pytest.mark.parametrize(
    "names", ["up-next", "teaser-card", "articleTools", "share-modal", "donation-cta", "promo-text"]
)
def test_a_sentence_of_the_text_stays_in_a_box_of_any_name(names: str) -> None:
    assert left_of(f'<div class="{names}"><p>{PLAIN}</p></div>', 4, 8) == [PLAIN]


@pytest.mark.parametrize("names", ["featured-stories", "article-tools", "gift-modal", "donation-cta", "next-article"])
def test_the_text_itself_stays_in_a_box_of_any_name(names: str) -> None:
    text = "".join(map(paragraph, range(8)))
    assert article(text, names).text.split("\n") == list(map(sentence, range(8)))


def _kept(box: str) -> str:
    text = "".join(map(paragraph, range(6)))
    return "\n".join(kept_by(drop_named_boxes, page(f"{text}{box}{text}")))


@pytest.mark.parametrize(
    ("address", "label", "stays"),
    [("/donate", "Here", False), ("/harbour", "Subscribe now", False), ("/harbour", "Here", True)],
)
def test_an_offer_may_end_in_a_link_that_takes_it(address: str, label: str, stays: bool) -> None:
    box = f'<div class="donation-cta"><p>Every lamp of the harbour costs a crown.</p><a href="{address}">{label}</a></div>'
    assert ("costs a crown" in _kept(box)) is stays


def test_an_offer_with_a_long_line_above_its_link_stays() -> None:
    assert PLAIN in _kept(f'<div class="donation-cta"><p>{PLAIN} {PLAIN}</p><a href="/donate">Here</a></div>')


@pytest.mark.parametrize("attribute", ["data-test-id", "data-section-type", "class"])
def test_a_box_may_be_named_by_what_tests_or_editors_call_it(attribute: str) -> None:
    box = "<div {}><p><b>The lamp</b></p><p>Every lamp of the harbour costs a crown.</p><a href='/newsletter'>Here</a></div>"
    assert "costs a crown" not in _kept(box.format(f'{attribute}="newsletter"'))
    assert "costs a crown" in _kept(box.format('data-q7="newsletter"'))


def test_a_row_of_tools_goes() -> None:
    tools = "<ul><li>Zulo ranta</li><li>Bemo</li><li>Vika torbel nus</li></ul>"
    assert "Zulo ranta" not in _kept(f'<div class="articleTools">{tools}</div>')
    assert "Zulo ranta" in _kept(f'<div class="q7">{tools}</div>')
    assert "A lamp, and no more." in _kept('<div class="articleTools"><p>A lamp, and no more.</p></div>')


def test_a_window_goes_that_speaks_to_readers() -> None:
    window = '<div class="gift-modal"><p>You can give this story to whomever you like with the sign at the top of it.</p></div>'
    assert "whomever" not in _kept(window)
    assert "whomever" in _kept(window.replace("gift-modal", "gift"))


@pytest.mark.parametrize("name", ["dontPrint", "hide-for-print", "element-print-hidden", "printversion--hide"])
def test_what_is_not_for_paper_goes_where_it_asks(name: str) -> None:
    said = "<h3>The harbour in your pocket</h3><p>Whatever the pilots hear comes to your telephone first.</p>"
    asks = f'<aside class="{name}">{said}<a href="https://chat.example/1">Subscribe to our channel</a></aside>'
    assert left_of(asks, 4, 8) == []
    assert left_of(f'<aside class="{name}"><p>{PLAIN}</p></aside>', 4, 8) == [PLAIN]


def test_notes_that_paper_shows_elsewhere_stay() -> None:
    notes = (
        '<ol class="modern-notes--hide-for-print"><li>The lamp was never lit.</li><li>Nor was the other one.</li></ol>'
    )
    assert left_of(notes, 8, 8) == ["The lamp was never lit.", "Nor was the other one."]


def test_a_long_paragraph_stays_in_a_box_that_is_not_for_paper() -> None:
    text = list(map(paragraph, range(8)))
    made = article("".join([*text[:4], f'<div class="noprint">{paragraph(50)}</div>', *text[4:]]))
    assert sentence(50) in made.text.split("\n")


@pytest.mark.parametrize(
    "line",
    [
        "Artikel anhören 5 Min. 12 Sek.",
        "Listen to this article: 5 min 12 s",
        "Listen to this article 4:32",
        "Écouter l’article 3 min",
    ],
)
def test_a_line_offers_to_read_the_text_in_minutes_and_seconds(line: str) -> None:
    heard: list[bool] = []
    kept_by(lambda verdicts: heard.extend(_offers(verdicts, line)), page(f"<div>{line}</div>{paragraph(1)}"))
    assert heard == [True]


def _offers(verdicts: Verdicts, line: str) -> list[bool]:
    return [offers_to_read(leaf) for leaf in verdicts.leaves if leaf.text == line]


@pytest.mark.parametrize(
    "line",
    [
        "Bewerten Sie diesen Artikel",
        "Rate this article",
        "Notez cet article",
        "Оцените материал",
        "この記事を評価する",
        "View as one page",
        "Réutiliser ce contenu",
        "Rechte an diesem Artikel erwerben",
        "Regala questo articolo",
        "Hoppa över annons",
        "Pomiń reklamę",
        "Video will begin in 5 seconds.",
        "Das Video startet in 8 Sekunden",
        "312 personer har rekommenderat artikeln",
        "Läst 1 208 gånger",
        "214 condivisioni",
        "Il vous reste 82 % à découvrir.",
        "Tento článek je pouze pro předplatitele",
    ],
)
def test_a_line_that_sites_set_around_any_text_goes(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 4, 8) == []
    told = f"{line.rstrip('.')}, said the pilot when the ferry had gone, and nobody in the harbour understood what it was that he wanted."
    assert left_of(f"<p>{told}</p>", 4, 8) == [told]


def test_what_a_plugin_asks_goes_whole() -> None:
    assert left_of(f'<div class="outpost-pub-container"><p>{PLAIN}</p></div>', 4, 8) == []


def _kept_table(table: str) -> bool:
    text = "".join(map(paragraph, range(4)))

    def judge(verdicts: Verdicts) -> None:
        for leaf in verdicts.runs.in_tables:
            verdicts.drop(leaf.index)
        keep_headed_tables(verdicts)

    return any("All night" in line for line in kept_by(judge, page(f"{text}{table}{text}")))


@pytest.mark.parametrize("names", ["poll-table", "topics", "rating"])
def test_a_table_with_heads_and_numbers_stays_whatever_its_box_is_called(names: str) -> None:
    assert _kept_table(TABLE.format(names))


@pytest.mark.parametrize(
    "table",
    [
        TABLE.format("q7"),
        TABLE.format("poll").replace("th>", "td>"),
        TABLE.format("poll").replace("41", "few").replace("118", "many"),
        TABLE.format("poll").replace("All night", '<a href="/1">All night</a>'),
        TABLE.format("poll").replace("All night", '<input type="radio"> All night'),
        TABLE.format("newsletter"),
    ],
    ids=["not named", "no heads", "no numbers", "a link", "a choice", "an offer"],
)
def test_other_tables_are_left_to_others(table: str) -> None:
    assert not _kept_table(table)


def test_a_table_without_numbers_stays_under_its_own_title() -> None:
    table = TABLE.format("poll").replace("41", "few").replace("118", "many")
    assert _kept_table(table.replace("<table>", "<table><caption>Votes cast in the hall</caption>"))


@pytest.mark.parametrize("names", ["sumario_derecha", "frase-materia", "inzetQuote", "wyimek", "frase_destaque"])
def test_a_few_words_without_an_end_stay_in_a_box_that_sets_them_apart(names: str) -> None:
    box = '<div class="{}"><p>The sea keeps what it is given</p></div>'
    assert left_of(box.format(names), 4, 8) == ["The sea keeps what it is given"]
    assert left_of(box.format("q7"), 4, 8) == []
