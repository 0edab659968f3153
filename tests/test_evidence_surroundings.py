"""What stands right around a licence: boxes that every text of a site has."""

from __future__ import annotations

import pytest

from evidence_pages import license_id, page_of

URL = "https://creativecommons.org/licenses/by/4.0/"
LINK = f'<a href="{URL}">CC BY 4.0</a>'
REL = f'<a rel="license" href="{URL}">CC BY 4.0</a>'


@pytest.mark.parametrize(
    "licence", [f'<div class="license">{REL}</div>', f"<p>{REL}</p>", f"<p>This work is licensed under {LINK}.</p>"]
)
@pytest.mark.parametrize(
    "box",
    [
        '<div class="author-box"><img src="https://secure.gravatar.com/avatar/a?s=96" alt=""><p>Maud Ferrier mends clocks.</p></div>',
        '<div class="about-author"><img src="/img/maud.jpg" alt="Maud"><p>Maud Ferrier</p></div>',
        '<div class="share-buttons"><a href="/t"><img src="/tw.png" alt="Tweet"></a></div>',
        '<div id="recommendations"><ul><li><a href="/b"><img src="/b.jpg" alt="">The pier</a></li></ul></div>',
        '<div class="post-reward"><img src="/img/code.jpg" alt=""><p>Buy me a coffee</p></div>',
        '<nav class="pagination"><a href="/prev"><img src="/p.jpg">Older: the pier</a></nav>',
    ],
    ids=["author", "portrait", "share", "others", "reward", "neighbours"],
)
def test_a_picture_of_every_page_is_not_what_the_licence_behind_it_is_of(box: str, licence: str) -> None:
    assert license_id(page_of(after=box + licence)) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "picture",
    [
        '<figure><img src="/pier.jpg"></figure>',
        '<p><img src="/pier.jpg"></p>',
        '<div class="photo"><img src="/pier.jpg"><p>The pier</p></div>',
        '<div class="author-photo"><img src="/maud.jpg"></div>',
        '<div class="author-box"><figure><img src="/maud.jpg"></figure></div>',
    ],
)
def test_another_picture_leaves_a_doubt(picture: str) -> None:
    assert license_id(page_of(after=f"{picture}<p>{REL}</p>")) is None


def test_a_licence_s_own_badge_is_no_picture() -> None:
    assert (
        license_id(
            page_of(
                inside=f'<p><img src="/2020/by.svg.png?w=240" alt=""></p><p>This work is licensed under {LINK}.</p>'
            )
        )
        == "CC-BY-4.0"
    )
