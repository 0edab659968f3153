"""A line between two parts of a text stays; the two around what went out go with it."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, body_of, page, story, taken

MORE = '<p><em><strong>Read more: <a href="/quays">The quays of Brennick</a></strong></em></p>'
FENCED = f"<hr>{MORE}<hr>"


@pytest.mark.parametrize(
    ("extra", "rules"),
    [
        (FENCED, 0),
        (FENCED * 2, 0),
        (f"<hr>{MORE}<hr>{MORE}<hr>", 0),
        (f"{FENCED}<h2>The masons</h2>", 0),
        ("<hr>", 1),
        ("<hr><hr>", 1),
        (f"<hr>{MORE}", 1),
        ("<hr><blockquote><p>Why does the wall of Brennick hold?</p></blockquote><hr>", 2),
        (f"<hr><p>The herring came back in the autumn of that year, and the quay was full.</p>{FENCED}", 1),
    ],
    ids=[
        "a pair",
        "two pairs",
        "three",
        "a heading",
        "one",
        "two at once",
        "one before it",
        "around a question",
        "one and a pair",
    ],
)
def test_lines_around_what_went_go_with_it(extra: str, rules: int) -> None:
    body = body_of(extra)
    assert body.count("<hr>") == rules
    assert "Read more" not in body


def test_every_word_is_accounted_for() -> None:
    made = taken(page(story("".join(f"<p>{paragraph}</p>{FENCED}" for paragraph in PARAGRAPHS))))
    assert "<hr>" not in made.body
    assert len([change for change in made.changes if "quays" in change.words]) == len(PARAGRAPHS)
