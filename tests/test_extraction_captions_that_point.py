"""A line right below a picture that says "In the photo" in any language is its caption; a paragraph that goes on from there is text."""

from __future__ import annotations

import pytest

from harbour_wall import body_of
from lens import FILE
from republish._data_files import data_table
from republish.extraction.plates.pointing import says_where_to_look

SHOWN = f'<p><img src="{FILE}" width="900" height="600"></p>'
WORDS = data_table("extraction_captions.toml")["in_picture"]
SAID = {
    "en": "In the photo, the choir sings in front of the town hall.",
    "de": "Auf dem Foto: Der Chor vor dem Rathaus",
    "fr": "Ci-dessus : le chœur devant la mairie.",
    "es": "En la foto, el coro canta frente al ayuntamiento.",
    "cs": "Na fotografii sbor zpívá před radnicí.",
    "fi": "Kuvassa kuoro laulaa kaupungintalon edessä.",
    "el": "Στη φωτογραφία η χορωδία μπροστά στο δημαρχείο.",
    "ar": "في الصورة: الجوقة أمام مبنى البلدية.",
    "zh": "上图：合唱团在市政府前唱歌",
    "ja": "写真は市庁舎の前で歌う合唱団。",
    "ko": "사진은 시청 앞에서 노래하는 합창단.",
    "hi": "तस्वीर में: नगर भवन के सामने गायक मंडली।",
}


@pytest.mark.parametrize("line", SAID.values(), ids=SAID)
def test_a_line_that_says_where_to_look_is_the_caption_of_the_picture_above(line: str) -> None:
    body = body_of(f"{SHOWN}<p>{line}</p>")
    assert f"<figcaption>{line}</figcaption></figure>" in body
    assert body.count(line) == 1


@pytest.mark.parametrize("words", [words for table in WORDS.values() for words in table])
def test_each_of_these_words_begins_a_caption(words: str) -> None:
    assert says_where_to_look(f"{words.rstrip().capitalize()} Ada Moor")


@pytest.mark.parametrize(
    "line",
    [
        "Overhead the choir sang.",
        "Na fotografovu žádost sbor zpíval.",
        "Abovesaid rules hold for the choir.",
        "In this image-obsessed age the choir sings on.",
        "In the photo, the choir sings. It had come from the north. Nobody knew its name, and nobody asked.",
        "The choir in the photo sings.",
    ],
)
def test_other_lines_begin_none(line: str) -> None:
    assert not says_where_to_look(line)


def test_such_a_line_that_no_picture_stands_above_is_text() -> None:
    assert f"<p>{SAID['en']}</p>" in body_of(f"<p>{SAID['en']}</p>")
