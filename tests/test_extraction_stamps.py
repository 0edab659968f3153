"""Lines that say when a text appeared or was changed: what the article carries in its fields is not said at its end, or above it."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, page, story, taken, text
from republish.extraction.words.bylines.stamps import says_only_when

LINES = [
    "Data di pubblicazione: 3 maggio 2024, 12:10",
    "Publication date: Friday, 3 May 2024",
    "Publicada el 3 de maig del 2024",
    "Aktualizované piatok 3. mája 2024",
    "Ažurirano: 3. svibnja 2024.",
    "Posledná aktualizácia: 3.5.2024 | 00:30",
    "Argitaratua: 2024ko maiatzaren 3a",
    "อัปเดต วันศุกร์ที่ 3 พฤษภาคม 2567",
    "Publicado el 3 de mayo de 2024 · Actualizado el 4 de mayo de 2024",
]


@pytest.mark.parametrize("line", LINES)
def test_such_a_line_ends_no_text(line: str) -> None:
    made = taken(page(story(text(f"<p>{line}</p>", at=5))))
    assert (made.published or made.modified) is not None
    assert not made.body.rstrip().removesuffix("</p>").endswith(line)
    assert PARAGRAPHS[-1] in made.body


@pytest.mark.parametrize(
    "line",
    [
        "Update: the council will meet again on 3 May 2024 to decide on the stones.",
        "The concert is on 3 May 2024.",
    ],
)
def test_what_tells_more_ends_a_text(line: str) -> None:
    assert line in taken(page(story(text(f"<p>{line}</p>", at=5)))).body


@pytest.mark.parametrize(
    "line", ["Published: 2019", "Published 3 May 2019 by Marlow Press", "Updated 3 May 2024 to name the mayor"]
)
def test_what_is_no_day_alone(line: str) -> None:
    assert not says_only_when(line)


@pytest.mark.parametrize(
    ("line", "stays"),
    [("📅May. 3. 2024", False), ("🗓3 May 2024", False), ("May. 3. 2024", False), ("📅May. 3. 1924", True)],
)
def test_the_day_of_the_article_right_above_its_text_goes_with_the_sign_before_it(line: str, stays: bool) -> None:
    stated = '<meta property="article:published_time" content="2024-05-03T08:16:40Z">'
    made = taken(page(story(text(f'<p class="text">{line}</p>', at=0)), head=f"<title>The wall</title>{stated}"))
    assert (line in made.body) is stays
