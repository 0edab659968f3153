"""What Webflow's dropdowns unfold amid a text is part of it, below what is clicked; menus and what stands beside the text stay out."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, page, paragraph, sentence
from republish import Page
from republish.fidelity import verify

QUESTION = "Who pays for the light?"
ITEMS = (
    '<ul role="list"><li>the harbour office, one half;</li><li>the pilots of the outer pier, the other half.</li></ul>'
)


def dropdown(words: str, unfolded: str, tag: str = "nav") -> str:
    """One of Webflow's dropdowns, with the icon and the label in its toggle."""
    toggle = f'<div class="faq-toggle w-dropdown-toggle"><div class="icon w-icon-dropdown-toggle"></div><div class="faq-title">{words}</div></div>'
    return (
        f'<div data-hover="false" data-delay="0" class="faq-item w-dropdown">{toggle}'
        f'<{tag} class="faq-list w-dropdown-list"><div class="w-richtext">{unfolded}</div></{tag}></div>'
    )


def read(between: str) -> republish.Article:
    found = article(f"{paragraph(0)}{paragraph(1)}{between}{paragraph(2)}{paragraph(3)}")
    assert verify(found.original_text, found.text, found.changes) == ()
    return found


def test_what_a_dropdown_unfolds_stands_below_its_label() -> None:
    found = read(dropdown(QUESTION, paragraph(5) + ITEMS) + dropdown("Who keeps it?", "<p>Nobody does at night.</p>"))
    lines = found.text.split("\n")
    assert [line for line in lines if line in (sentence(1), QUESTION, sentence(5), "Who keeps it?", sentence(2))] == [
        sentence(1),
        QUESTION,
        sentence(5),
        "Who keeps it?",
        sentence(2),
    ]
    assert f"<h2>{QUESTION}</h2>" in found.body or f"<h3>{QUESTION}</h3>" in found.body
    assert "<li>the harbour office, one half;</li>" in found.body
    assert "Nobody does at night." in lines


MENU = "".join(
    f'<p><a href="/{name}" class="w-dropdown-link">{name} of the harbour</a></p>' for name in ("News", "Ships")
)
LINKS = "".join(f'<p><a href="/{number}">{sentence(number)}</a></p>' for number in (6, 7))


@pytest.mark.parametrize("unfolded", [MENU, LINKS, "<div>Share</div>"], ids=["a menu", "links", "no paragraph"])
def test_a_menu_is_none_of_the_text(unfolded: str) -> None:
    lines = read(dropdown("More of the harbour", unfolded)).text.split("\n")
    assert lines == [sentence(number) for number in range(4)]


def test_what_the_head_of_a_site_unfolds_is_none_of_the_text() -> None:
    menu = f'<div class="navbar w-nav">{dropdown("About the site", paragraph(6))}</div>'
    html = page("".join(map(paragraph, range(4)))).replace("<main>", f"{menu}<main>")
    text = republish.extract(Page.from_html(html, URL)).text
    assert text.split("\n") == [sentence(number) for number in range(4)]
