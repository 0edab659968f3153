"""Boxes that paint a photograph and hold nothing, and pictures that stand under another name, are shown as pictures."""

from __future__ import annotations

import pytest

from harbour_wall import body_of
from lens import CAPTION, FILE, LENS

SHOWN = f'<img src="{FILE}" alt="'


@pytest.mark.parametrize(
    "box",
    [
        f'<div style="background-image: url({FILE})"></div>',
        f'<div style="height:400px;background:#eee url(&quot;{FILE}&quot;) center / cover"></div>',
        f"<div style=\"background-image: linear-gradient(rgba(0,0,0,.3), rgba(0,0,0,.3)), url('{FILE}')\"></div>",
        f'<div><div class="wide" style="background-image:url({FILE})"><canvas></canvas></div></div>',
        f'<div role="img" aria-label="A lens" style="background-image:url({FILE})"></div>',
        f'<div class="lazyload" data-bg="{FILE}"></div>',
        f'<div class="rocket-lazyload" data-bg="url({FILE})"></div>',
        f'<div data-src="{FILE}" class="uk-cover" uk-img></div>',
        f'<a href="{FILE}" style="background-image:url({FILE})"></a>',
        f'<image src="{FILE}" alt="A lens">',
        f'<svg viewBox="0 0 8 6"><title>A lens</title><image href="{FILE}" width="8" height="6"/></svg>',
        f'<svg viewBox="0 0 8 6" width="800"><g><image xlink:href="{FILE}"></image></g></svg>',
    ],
)
def test_what_shows_a_photograph_is_a_picture(box: str) -> None:
    figure = body_of(f"<figure>{box}{CAPTION}</figure>")
    assert figure.count("<img") == 1
    assert SHOWN in figure
    assert f"<figcaption>{LENS}" in figure
    assert SHOWN in body_of(box)


def test_what_is_said_of_it_to_those_who_cannot_see_it_stays() -> None:
    assert f'{SHOWN}A lens"' in body_of(f'<div role="img" aria-label="A lens" style="background:url({FILE})"></div>')


@pytest.mark.parametrize(
    "box",
    [
        '<div style="background-image:url(/texture.png)"><p>The lens stands in the hall of the harbour museum.</p></div>',
        '<div style="background-image:url(/sign.svg)"></div>',
        f'<div style="background-image:url({FILE});filter:blur(20px)"></div>',
        f'<ul><li><span style="background-image:url({FILE})"></span> The lens of the light</li></ul>',
        f'<a href="/the-lens"><div style="background-image:url({FILE})"></div><h3>The lens of the light</h3></a>',
        f'<div class="card"><div style="background-image:url({FILE})"></div><h3><a href="/lens">The lens</a></h3></div>',
        '<svg viewBox="0 0 8 6"><image href="/map.png"/><text>Brennick</text></svg>',
    ],
)
def test_what_paints_behind_words_or_leads_elsewhere_is_none(box: str) -> None:
    assert "<img" not in body_of(box)


def test_a_box_painted_behind_a_picture_shows_it_once() -> None:
    body = body_of(f'<figure><div style="background-image:url(/b.jpg)"></div><img src="{FILE}">{CAPTION}</figure>')
    assert (body.count("<img"), SHOWN in body) == (1, True)


@pytest.mark.parametrize(
    ("beside", "shown"),
    [
        ('<svg width="24" height="24"><path d="M0 0h9"/></svg>', True),
        ("<button><svg><path d='M0 0h9'/></svg></button>", True),
        ('<svg width="800" height="600"><path d="M0 0h9"/></svg>', False),
        ('<video src="/lens.mp4"></video>', False),
    ],
    ids=["a sign", "a button", "a drawing", "a film"],
)
def test_a_sign_beside_a_painted_picture_is_none_itself(beside: str, *, shown: bool) -> None:
    figure = f'<figure><div style="background-image:url({FILE})"></div>{beside}{CAPTION}</figure>'
    assert (SHOWN in body_of(figure)) is shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [("/images/fedea3df?format=auto", True), ("/images/sign.svg", False), ("/images/dot.gif?v=2", False)],
)
def test_a_box_whose_role_is_a_picture_shows_one_of_any_address_but_a_drawing(address: str, *, shown: bool) -> None:
    box = '<figure><div {} style="background-image:url({})"></div>{}</figure>'
    assert ('src="https://' in body_of(box.format('role="img"', address, CAPTION))) is shown
    assert 'src="https://' not in body_of(box.format("", address, CAPTION))
