"""What a text tells its readers to read elsewhere stays with it: "More information" over links that lead to other sites."""

from __future__ import annotations

import pytest

from harbour_wall import page, story, taken, text

MINISTRY = '<a href="https://www.ministry.example/petition">The petition as it was handed in</a>'
LAW = '<a href="https://www.parliament.example/law">The law of 1911</a>'
OWN = '<a href="/2020/quay">The quay of Mora is old</a>'
FOLLOW = '<a href="https://www.ministry.example/newsletter/subscribe">Sign up to the newsletter</a>'


def has(label: str, *links: str, shape: str = "<h3>{label}</h3><ul>{items}</ul>") -> bool:
    """The label and all links are in the text."""
    items = "".join(f"<li>{link}</li>" for link in links)
    lines = "".join(f"<p>{link}</p>" for link in links)
    found = taken(page(story(text(shape.format(label=label, items=items, lines=lines), 5)))).body
    return label in found and all(link.partition(">")[2] in found for link in links)


@pytest.mark.parametrize(
    "label",
    [
        "More information",
        "Links:",
        "Additional resources",
        "Weitere Informationen zum Volksbegehren:",
        "Zum Weiterlesen",
        "Pour en savoir plus",
        "Para saber más",
        "Per approfondire",
        "Meer informatie",
    ],
)
@pytest.mark.parametrize("shape", ["<h3>{label}</h3><ul>{items}</ul>", "<p><strong>{label}</strong></p>{lines}"])
def test_links_to_other_sites_stay_under_their_label(label: str, shape: str) -> None:
    assert has(label, MINISTRY, LAW, shape=shape)


def test_one_link_stays_behind_a_colon() -> None:
    assert has("More information:", LAW)
    assert not has("More information", LAW)


def test_text_may_stand_behind_them_but_no_other_link() -> None:
    shape = "<div class=x><p><strong>{label}</strong></p>{lines}<p>She wrote it down for her own people.</p></div>"
    assert has("More information", MINISTRY, LAW, shape=shape)
    assert not has("More information", MINISTRY, LAW, shape=shape.replace("her own people", OWN))


@pytest.mark.parametrize(
    ("label", "links"),
    [
        ("More information", (OWN, LAW)),
        ("More information", (MINISTRY, FOLLOW)),
        ("Related links", (MINISTRY, LAW)),
        ("From our partners", (MINISTRY, LAW)),
    ],
)
def test_what_leads_to_the_site_s_own_pages_or_asks_for_something_goes(label: str, links: tuple[str, ...]) -> None:
    assert not has(label, *links)


def test_links_in_a_box_beside_the_text_go() -> None:
    assert not has(
        "Links", MINISTRY, LAW, shape='</div><aside class="sidebar"><h3>{label}</h3><ul>{items}</ul></aside><div>'
    )
