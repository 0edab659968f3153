"""What offers to read the text aloud goes in whatever language; lines that speak of something else to hear stay."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish.fidelity import verify

TEXT = [sentence(number) for number in range(5)]


def lines(box: str) -> list[str]:
    made = article("".join([paragraph(0), box, *map(paragraph, range(1, 5))]))
    assert not verify(made.original_text, made.text, made.changes)
    return [line for line in made.text.split("\n") if line not in TEXT]


OFFERS = [
    *("You can now listen to Harbour Post articles!", "NEWYou can now listen to Mole News articles!"),
    *("Listen to this article", "Listen to the full story", "Artikel anhören", "Diesen Beitrag vorlesen lassen"),
    *("Écouter l’article", "Écouter cet article", "Escuchar este artículo", "Ascolta l'articolo", "Ouvir este artigo"),
    *(
        "Luister naar dit artikel",
        "Posłuchaj artykułu",
        "Lyssna på artikeln",
        "Lyt til artiklen",
        "Lytt til artikkelen",
    ),
    *("Kuuntele juttu", "Poslechněte si článek", "Слушать статью", "Слухати статтю", "Haberi dinle"),
    *("この記事を聴く", "收听本文", "기사 듣기"),
    *("Escuchar noticia", "Audio generado por IA", "Få artiklen læst op", "Hlusta á frétt", "Meghallgatom a cikket"),
    *("Послушај чланак", "Прослушай новината", "Klausykite straipsnio", "Άκου το άρθρο", "الاستماع إلى المقال"),
    *("گوش دادن به خبر", "लेख सुनें", "Dengar artikel ini", "Entzun albistea"),
]


@pytest.mark.parametrize("offer", OFFERS)
def test_an_offer_to_read_the_text_goes(offer: str) -> None:
    assert lines(f"<p>{offer}</p>") == []
    assert lines(f"<div><button><span>Play</span></button><span>{offer}</span><span>4:32</span></div>") == []


@pytest.mark.parametrize(
    "line", ["Listen • 4 min", "Anhören (4:32)", "Écouter 0:00 / 12:05", "Lyssna 3 min", "Artikel voorlezen 0:00 1x"]
)
def test_a_word_goes_with_how_long_it_plays(line: str) -> None:
    assert lines(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Listen to the bell of the harbour.",
        "Listen to this article of faith, said the pilot.",
        "Wer den Artikel anhören will, braucht Geduld.",
        "Escuchar este artículo fue difícil para todos.",
        "Audio generado por IA llena las ondas.",
        "Слушај веста од брегот и молчи.",
    ],
)
def test_a_sentence_stays(line: str) -> None:
    assert lines(f"<p>{line}</p>") == [line]


def test_titles_in_a_list_keep_how_long_they_play() -> None:
    assert lines("<ol><li>Listen 4:32</li><li>The bell rings 3:10</li></ol>") == ["Listen 4:32", "The bell rings 3:10"]


@pytest.mark.parametrize(
    ("markup", "read"),
    [
        ("<span>Bell of Mora</span><span>4:32</span>", "Bell of Mora 4:32"),
        ("<span>Pier</span><span>7</span>", "Pier7"),
        ("<code><span>at</span><span>4:32</span></code>", "at4:32"),
        ("<span>2026-01-01T</span><span>04:32</span>", "2026-01-01T04:32"),
    ],
    ids=["a title and a clock", "a name and its number", "code", "a moment"],
)
def test_a_blank_parts_a_word_from_a_clock(markup: str, read: str) -> None:
    assert lines(f"<p>The pilots wrote {markup} into the book of the harbour that night, as they do.</p>") == [
        f"The pilots wrote {read} into the book of the harbour that night, as they do."
    ]
