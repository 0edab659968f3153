"""A part of the text may hold a form that says all itself: the form goes, and the paragraph beside it stays."""

from __future__ import annotations

import pytest

from harbour import article, left_of, paragraph, sentence

FORM = "<form><h3>Our week in one letter</h3><p>Every Friday at six.</p><input type=email><button>Join</button></form>"


def test_a_paragraph_beside_a_form_that_says_all_itself_stays() -> None:
    parts = "".join(f"<section>{paragraph(n)}{paragraph(n + 1)}</section>" for n in (0, 2, 4))
    long = f"{sentence(6)} {sentence(7)}"
    found = article(f"{parts}<section>{FORM}<p>{long}</p></section>").text.split("\n")
    assert found == [*map(sentence, range(6)), long]


GIFTS = (
    '<div><div><figure><img src="/boat.jpg" width="600" height="400"></figure><div><span>Help us!</span>'
    '<p>Each gift helps the pilots of the harbour, who were not told about the light that morning.</p></div></div><div><form action="{}" method="post">'
    '<input type="hidden" name="purpose" value="152"><button>{}</button></form></div></div>'
)


@pytest.mark.parametrize("action", ["/donate/now/", "/spenden/jetzt-spenden/", "/faire-un-don", "/membership"])
@pytest.mark.parametrize("picture", ["", "with its picture"])
def test_a_box_goes_whole_whose_form_leads_to_giving(action: str, picture: str) -> None:
    box = GIFTS.format(action, "Now!")
    box = box if picture else box.replace('<img src="/boat.jpg" width="600" height="400">', "")
    assert left_of(box, 2) == []
    parts = "".join(map(paragraph, range(3)))
    assert "boat.jpg" not in str(article(f"{parts}{box}{parts}").body)


def test_a_box_whose_form_leads_elsewhere_stays() -> None:
    assert "Each gift helps the pilots of the harbour, who were not told about the light that morning." in left_of(
        GIFTS.format("/tides", "Show the tides"), 2
    )


def test_a_paragraph_beside_a_form_for_giving_stays() -> None:
    form = '<form action="/donate/"><button>Give</button></form>'
    parts = "".join(map(paragraph, range(3)))
    found = article(f"<section>{parts}{form}</section><section>{paragraph(3)}{form}</section>{paragraph(4)}").text
    assert found.split("\n") == list(map(sentence, range(5)))
