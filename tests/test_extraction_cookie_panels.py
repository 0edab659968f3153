"""Panels for the choice of cookies, on pages whose class names say nothing."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph, sentence
from republish.extraction.judging.asking.cookie_panels import drop_cookie_panels

TEXT = "".join(map(paragraph, range(1, 5)))
CHOICE = "<label><input type=radio name=a value=1>Yes</label><label><input type=radio name=a value=0>No</label>"
PANELS = {
    "English": (
        "Your choice of cookies",
        "These cookies count the visitors of the pier.",
        "These cookies show you lamps.",
    ),
    "Turkish": ("Çerez tercihleri", "Bu çerezler ziyaretçileri sayar.", "Bu çerezler reklam için kullanılır."),
    "Swedish": ("Inställningar för kakor", "Kakorna räknar besökare.", "De här kakorna visar reklam."),
}


@pytest.mark.parametrize("lines", PANELS.values(), ids=PANELS)
def test_a_panel_with_fields_for_a_choice_goes(lines: tuple[str, ...]) -> None:
    said = "".join(f"<div>{line}</div>" for line in lines)
    found = kept_by(drop_cookie_panels, page(TEXT, below=f"<div><div>{said}{CHOICE}</div></div>"))
    assert found == ["The wall", *map(sentence, range(1, 5))]


OTHERS = {
    "a text about cookies": page(f"{TEXT}<div><p>These cookies are sweet.</p><p>Those cookies burned.</p></div>"),
    "a question about something else": page(f"{TEXT}<div><p>Do you like cookies?</p><p>Or the lamp?</p>{CHOICE}</div>"),
    "no text elsewhere": page(f"<div><p>{sentence(1)} Of cookies.</p><p>{sentence(2)} Of cookies.</p>{CHOICE}</div>"),
}


@pytest.mark.parametrize("html", OTHERS.values(), ids=OTHERS)
def test_other_boxes_stay(html: str) -> None:
    assert kept_by(drop_cookie_panels, html) == kept_by(lambda _: None, html)
