"""What the words of a run announce: an advertisement's label is one where it stands alone or first."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, left_of, page, paragraph, sentence
from republish import Page
from republish.extraction.words.lines.phrases import announced, means_otherwise


@pytest.mark.parametrize(
    "text",
    [
        "Advertisement",
        "— Anzeige —",
        "Advertising on the quay: rent a wall for a week and let the whole town know what you sell.",
        "Lesen Sie weiter nach der Werbung",
        "The bell rings twice at noon. Article continues below the picture of the old lighthouse.",
        "広告",
    ],
)
def test_a_label_announces_an_advertisement(text: str) -> None:
    assert "ad" in announced(text)


@pytest.mark.parametrize(
    "text",
    [
        "The painted sign is where the art of the harbour and its advertising meet each other.",
        "Nach drei Jahren wurde die Kapitänin befördert, und die Werbung für das Fest malte sie selbst.",
        "She was promoted to pilot in the year that the new wall was built around the harbour.",
        "港の壁に描かれた古い広告は、町の人々がいつも見ていたもので、だれもそれを消そうとはしなかったのである。",
    ],
)
def test_a_sentence_may_speak_of_advertising(text: str) -> None:
    assert "ad" not in announced(text)


def test_a_first_paragraph_that_speaks_of_advertising_stays() -> None:
    said = "Sign painting is where art meets advertising. It is all over the harbour."
    box = f"<h2>What is sign painting?</h2><p>{said}</p>"
    assert said in article("".join([*map(paragraph, range(3)), box, *map(paragraph, range(3, 6))])).text


@pytest.mark.parametrize(
    "label",
    [
        "Prečítajte si",
        "Olvass még",
        "Pročitajte više",
        "Preberite tudi",
        "Taip pat skaitykite",
        "Lexo edhe",
        "Llegeix també",
        "Irakurri ere",
        "Lesið einnig",
        "Basahin din",
        "Həmçinin oxuyun",
        "더 읽어보기",
        "こちらもおすすめ",
        "همچنین بخوانید",
    ],
)
def test_a_line_to_another_story_goes_in_its_language(label: str) -> None:
    link = '<a href="https://site.example/2026/other-story">Another story of the island and its bread that ran out</a>'
    assert left_of(f"<p><strong>{label}:</strong> {link}</p>", 2) == []


@pytest.mark.parametrize(
    "stamp",
    [
        "Laatst bijgewerkt: 4 maart 2026 10:00",
        "Publiceret 4. marts 2026 kl. 10.00",
        "Actualizat: 4 martie 2026, 10:00",
        "Публикувано на 4 март 2026 10:00",
        "Objavljeno: 4. ožujka 2026. 10:00",
        "Ενημερώθηκε: 4 Μαρτίου 2026, 10:00",
        "เผยแพร่ 4 มีนาคม 2569 10:00",
        "প্রকাশ: ৪ মার্চ ২০২৬, ১০:০০",
    ],
)
def test_a_stamp_above_the_text_goes_in_its_language(stamp: str) -> None:
    assert left_of(f"<p>{stamp}</p>", 0) == []


@pytest.mark.parametrize(
    "said",
    [
        "Updated maps arrived in May.",
        "Posted guards kept the gate.",
        "Published in 1902, the novel sold nine copies before the great fire of 1904.",
        "Veröffentlicht wurde das Buch im Jahr 1902, gelesen hat es kaum jemand vor 1950.",
        'The board published <a href="https://board.example/1">its report on the wall</a> in May, and nobody read it.',
    ],
)
def test_a_sentence_with_such_a_word_and_no_number_stays(said: str) -> None:
    assert len(left_of(f"<p>{said}</p>", 2)) == 1


@pytest.mark.parametrize(
    "stamp",
    [
        "Updated on Monday.",
        "Published May 4, 2021.",
        "Published in 2019, updated in 2021.",
        "Published on 4 May 2019 and updated by the desk on 5 June 2021.",
    ],
)
def test_a_stamp_that_ends_like_a_sentence_goes(stamp: str) -> None:
    assert left_of(f"<p>{stamp}</p>", 2) == []


TOLD = [
    "Copyright law has never kept pace with the press.",
    "Sponsored by the council, the ferry now runs at night.",
    "Tell us what you saw, the officer said to the crew.",
    "Sign up for what, she asked.",
    "Listen to the river, he said.",
    "Advertisement was the word that nobody wanted to hear.",
    "Werbung war das Wort, das an diesem Abend niemand hören wollte.",
]
LAST = [
    "She declined to comment.",
    "Die Werft lehnte einen Kommentar ab.",
    "A spokeswoman for the harbour declined to comment.",
]
MENTIONED = [
    "The choir confirmed it on Facebook.",
    "On Twitter the pilots asked for patience.",
    "More than a thousand people shared the picture on Facebook.",
    "„Das war der Nebel“, schrieb sie auf Instagram.",
    "Auf Twitter bat der Lotse alle Fischer am Kai um Geduld.",
    "The tide tables were last printed and updated in 1987.",
    "The choir has sung for subscribers since 1999.",
    "El puerto sigue a la espera del barco.",
    "O porto não fez comentário algum.",
]
ASKED_LAST = [
    "Visit the Harbour Herald on Facebook.",
    "On Facebook, follow the Harbour Herald daily.",
    "Auf Instagram finden Sie noch viele Bilder.",
    "Folgt dem Hafenboten auf Instagram.",
    "The tide table was updated on 4 May 2021.",
]
ASKED = [
    "Sponsored by Acme Bank.",
    "Copyright remains with the author of this text.",
    "Recommended by our editors.",
    "Subscribe to the podcast wherever you listen.",
    "Sign up today and get all of the Herald on every morning of the week.",
    "Tell us your story, as we said in our newsletter.",
    "Inscrivez-vous à notre lettre d'information.",
]


@pytest.mark.parametrize("said", MENTIONED)
def test_a_last_sentence_that_names_a_network_or_the_like_in_passing_stays(said: str) -> None:
    assert left_of(f"<p>{said}</p>", 5) == [said]


def left_at_the_end(said: str, *, boxed: bool, short: bool) -> bool:
    """Whether a last paragraph stays, behind a short one perhaps, each in a box of its own perhaps."""
    lines = [*map(sentence, range(4)), *(["Nobody came to the pier."] if short else []), said]
    form = '<div class="part"><p>{}</p></div>' if boxed else "<p>{}</p>"
    return said in article("".join(map(form.format, lines))).text.split("\n")


@pytest.mark.parametrize(("boxed", "short"), [(True, False), (False, True), (True, True)])
def test_a_last_sentence_is_judged_alike_behind_a_short_one_and_in_boxes(boxed: bool, short: bool) -> None:
    assert all(left_at_the_end(said, boxed=boxed, short=short) for said in MENTIONED[:4])
    assert not any(left_at_the_end(said, boxed=boxed, short=short) for said in (*ASKED, *ASKED_LAST))


@pytest.mark.parametrize("said", [*ASKED, *ASKED_LAST])
def test_a_last_sentence_that_asks_readers_goes(said: str) -> None:
    assert left_of(f"<p>{said}</p>", 5) == []


@pytest.mark.parametrize("said", TOLD)
def test_a_plain_sentence_among_paragraphs_that_tells_something_stays(said: str) -> None:
    assert left_of(f"<p>{said}</p>", 2) == [said]


@pytest.mark.parametrize("said", LAST)
def test_a_last_sentence_that_tells_who_said_nothing_stays(said: str) -> None:
    assert left_of(f"<p>{said}</p>", 5) == [said]


@pytest.mark.parametrize("said", [*LAST[::2], "Two of the pilots could not be reached for comment."])
def test_a_last_sentence_that_tells_who_said_nothing_stays_behind_paragraphs_of_broken_lines(said: str) -> None:
    broken = f"<p>{'<br><br>'.join(map(sentence, range(1, 6)))}</p>"
    assert article(f"{broken}<p>{said}</p><div><p>Loading the gallery</p></div>").text.endswith(f"\n{said}")


@pytest.mark.parametrize("said", ["Click here for comment.", "If you saw it, please write to us for comment."])
def test_a_last_sentence_that_asks_readers_for_comments_goes(said: str) -> None:
    broken = f"<p>{'<br><br>'.join(map(sentence, range(1, 6)))}</p>"
    assert said not in article(f"{broken}<p>{said}</p><div><p>Loading the gallery</p></div>").text


@pytest.mark.parametrize("said", ASKED)
def test_a_plain_sentence_among_paragraphs_that_asks_readers_goes(said: str) -> None:
    assert left_of(f"<p>{said}</p>", 2) == []


@pytest.mark.parametrize(
    "piece",
    [
        '<p>Sponsored by the council, <a href="https://council.example/">the ferry</a> runs at night.</p>',
        "<p><i>Sponsored by the council, the ferry runs at night.</i></p>",
        '<p class="partner">Sponsored by the council, the ferry runs at night.</p>',
    ],
)
def test_such_a_sentence_that_is_dressed_otherwise_goes(piece: str) -> None:
    assert left_of(piece, 2) == []


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Comment faire ?", "fr", "comments"),
        ("Ou comment la pilote devint peintre.", "fr-CA", "comments"),
        ("Le port annonce une fête pour mai", "fr", "ad"),
        ("La Commission a refusé la jetée.", "fr", "legal"),
        ("The provision of bread ends at noon.", "en-GB", "legal"),
        ("A casa dela fica perto do porto.", "pt", "share"),
        ("Den delen av hamnen är stängd.", "sv", "share"),
        ("Dona Maria chegou tarde.", "pt-BR", "support"),
        ("Een van de merken is nieuw.", "nl", "share"),
        ("La abuela funda una escuela.", "es", "more"),
    ],
)
def test_a_word_that_says_something_else_in_the_language_of_the_page_announces_nothing(
    text: str, language: str, kind: str
) -> None:
    assert kind in announced(text)
    assert kind not in announced(text, means_otherwise(language))


@pytest.mark.parametrize("language", ["en", "de", "", None])
def test_it_announces_what_it_says_in_all_others(language: str | None) -> None:
    assert "comments" in announced("Comment on this story", means_otherwise(language))


@pytest.mark.parametrize("line", ["Comment faire ?", "Mais comment ?", "Ou comment la pilote devint peintre."])
@pytest.mark.parametrize("shape", ["<p>{}</p>", "<p><strong>{}</strong></p>"])
@pytest.mark.parametrize("at", [1, 3, 6])
def test_how_is_asked_in_french_anywhere_in_a_text(line: str, shape: str, at: int) -> None:
    said = "Les pilotes du quai {} ne savaient rien du nouveau phare quand le port s’est réveillé ce matin-là, et personne n’en a dit un mot."
    text = [f"<p>{said.format(number)}</p>" for number in range(6)]
    html = page("".join([*text[:at], shape.format(line), *text[at:]])).replace("lang=en", "lang=fr")
    assert line in republish.extract(Page.from_html(html, URL)).text


@pytest.mark.parametrize(
    ("text", "announces"),
    [("这座城！（评论员 林小海）", False), ("評論員林小海報道", False), ("评论", True), ("发表评论（3）", True)],
)
def test_the_beginning_of_a_longer_word_announces_nothing(text: str, announces: bool) -> None:
    assert ("comments" in announced(text)) is announces
