"""What stands under a heading over readers' comments goes, though no class tells, be the heading in a box of its own."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph, sentence
from republish.extraction.judging.comments import drop_comments

TEXT = "".join(f"<div>{paragraph(number)}</div>" for number in range(6))
COMMENT = "<div><div><b>Hollis Reed</b> <span>May 3, 2026 - 2:19 pm</span></div><div><p>{}</p></div></div>"


def left_with(heading: str) -> list[str]:
    """What the rule leaves of the text and of comments under a heading in a box of its own."""
    comments = "".join(
        COMMENT.format(f"I was at the harbour too that day, and saw it as number {n}.") for n in range(2)
    )
    return kept_by(drop_comments, page(f"{TEXT}<div><div>{heading}</div><div>{comments}</div></div>"))[1:]


@pytest.mark.parametrize("heading", ["<h4>2 comments</h4>", "<h3>2 Kommentare</h3>"])
def test_comments_under_a_heading_with_their_number_go(heading: str) -> None:
    assert left_with(heading) == [sentence(number) for number in range(6)]


def test_another_numbered_part_stays() -> None:
    assert any("I was at the harbour too" in line for line in left_with("<h4>2 stories</h4>"))
