"""What readers wrote, on pages whose class names say nothing: a line that counts, and lines that say when each was written."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.people.threads import drop_threads

TEXT = "".join(map(paragraph, range(1, 5)))
ONE = "<div><div>Una Berg</div><div>May 3, 2026 at 9:46 pm</div><p>I saw the lamp from the ferry that night, and so did everybody else on deck with me.</p></div>"
TWO = "<div><div>Per Holm</div><div>4 years ago</div><p>So did I.</p></div>"
READERS = ("I saw the lamp", "So did I", "Una Berg", "Per Holm")
LINES = {
    "a count": "2 comments",
    "a count behind": "Kommentare (2)",
    "over a thread of WordPress": "2 thoughts on “The wall”",
    "such a line in German": "2 Gedanken zu „The wall“",
    "with the headline": "2 Comments on “The wall”",
    "a sentence that counts": "This article has 2 comments.",
    "the same in German": "Dieser Artikel hat 2 Kommentare.",
    "the same in French": "Il y a 2 commentaires",
}


@pytest.mark.parametrize("tag", ["p", "h3", "div"])
@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_what_stands_behind_a_line_that_counts_comments_goes(line: str, tag: str) -> None:
    found = kept_by(drop_threads, page(f"{TEXT}<{tag}>{line}</{tag}>{ONE}{TWO}"))
    assert [text for text in found if text.startswith(READERS) or text == line] == []
    assert sentence(4) in found


def test_a_line_that_says_when_may_name_the_reader_and_lead_to_an_answer() -> None:
    said = "<span>geschrieben von leuchtturm1888 am 21. Jan. 2026, 19:04 <a href='/in'>[ antworten ]</a></span>"
    found = kept_by(drop_threads, page(f"{TEXT}<p>Dieser Artikel hat 2 Kommentare.</p>{2 * f'<div>{said}{ONE}</div>'}"))
    assert found[-1] == sentence(4)


def test_only_its_box_goes_where_it_has_one() -> None:
    found = kept_by(drop_threads, page(f"{TEXT}<div><p>2 comments</p>{ONE}{TWO}</div>{paragraph(5)}"))
    assert found == ["The wall", *map(sentence, range(1, 6))]


def test_days_in_what_is_not_looked_into_count_too() -> None:
    one, two = (f"<li><footer>{name}<time>May 3</time></footer><p>So I saw.</p></li>" for name in ("Una", "Per"))
    found = kept_by(drop_threads, page(f"{TEXT}<div><h3>2 comments</h3><ol>{one}{two}</ol></div>"))
    assert found == ["The wall", *map(sentence, range(1, 5))]


KEPT = {
    "no line says when": f"{TEXT}<p>2 comments</p><p>They were both kind to the keeper.</p>",
    "above the text": f"<p>2 comments</p><p>May 3, 2026, 9:46</p><p>May 4, 2026, 9:46</p>{TEXT}",
    "a sentence": f"{TEXT}<p>The harbour office got 12 comments on the lamp</p>{ONE}{TWO}",
}


@pytest.mark.parametrize("inner", KEPT.values(), ids=KEPT)
def test_other_lines_are_over_no_thread(inner: str) -> None:
    html = page(inner)
    assert kept_by(drop_threads, html) == kept_by(lambda _: None, html)


def test_nothing_of_a_thread_is_in_the_article() -> None:
    found = article(f'{TEXT}<p class="css-a1">2 comments</p>{ONE}{TWO}', "css-1x2y3z").text
    assert "ferry that night" not in found
    assert sentence(4) in found
