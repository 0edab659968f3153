"""The headline is not said again in the body, however much the site sets above it."""

from __future__ import annotations

import republish
from harbour import URL, paragraph, sentence
from republish import Page

NOTE = "<p>We use cookies and other tracking technologies to improve your browsing experience on our site. By choosing I accept, you consent to our use of cookies.</p>"
LINES = "".join(
    f"<div><a href='/{name}'>{name}</a></div>"
    for name in ("Tides", "Ferries", "Lamps", "Piers", "Wind", "Fish", "Ropes", "Oil", "Nets")
)


def read(above: str) -> republish.Article:
    text = "".join(map(paragraph, range(1, 9)))
    html = f"<html lang=en><head><title>The light of pier four</title></head><body><div>{above}<h1>The light of pier four</h1>{text}</div></body></html>"
    return republish.extract(Page.from_html(html, URL))


def test_a_headline_under_notes_and_lines_of_the_site_is_said_once() -> None:
    found = read(NOTE + LINES)
    assert found.title == "The light of pier four"
    assert "<h1>" not in found.body
    assert "The light of pier four" not in found.text
    assert sentence(1) in found.text
