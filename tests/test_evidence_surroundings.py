"""What stands right around a licence: boxes that every text of a site has, and what is set off between dashes."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of

URL = "https://creativecommons.org/licenses/by/4.0/"
LINK = f'<a href="{URL}">CC BY 4.0</a>'
REL = f'<a rel="license" href="{URL}">CC BY 4.0</a>'


def scopes(words: str, *, footer: bool = False) -> set[str]:
    page = page_of(footer=words) if footer else page_of(inside=words)
    return {claim.scope for claim in claims_on(page) if claim.kind == "license"}


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


LICENSED = f'<div class="cc-box"><p>Published under a <a rel="license" href="{URL}">CC licence</a>.</p></div>'


def below(line: str) -> str | None:
    """The licence of a page on maps, under a line behind its text."""
    return license_id(page_of(after=f"<div><h4>{line}</h4></div>{LICENSED}", title="The peat map that nobody drew"))


def test_the_pages_own_title_in_a_line_above_is_no_credit_of_a_picture() -> None:
    assert below("Tweet this: The peat map that nobody drew") == "CC-BY-4.0"


@pytest.mark.parametrize("line", ["Tweet this: the map of all peat", "Map: The peat map that nobody drew", "The map"])
def test_any_other_picture_in_a_line_above_is(line: str) -> None:
    assert below(line) is None


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


@pytest.mark.parametrize(
    ("words", "scope"),
    [
        (f"This work – excluding any serialized fiction – is licensed under {LINK}.", "article"),
        (f"This article — except the photographs — is licensed under {LINK}.", "article"),
        (f"All content on this site – unless otherwise noted – is licensed under {LINK}.", "site"),
        (f"Dieser Artikel – mit Ausnahme der Bilder – steht unter {LINK}.", "article"),
        (f"Le texte de cet article – hors citations – est publié sous {LINK}.", "article"),
        (f"El contenido de este sitio – salvo indicación contraria – se publica bajo {LINK}.", "site"),
        (f"This photo – a gift of my aunt – is licensed under {LINK}.", "image"),
        (f"Our dataset – all nine years of it – is licensed under {LINK}.", "part"),
    ],
)
def test_what_is_set_off_does_not_part_a_licence_from_what_it_is_of(words: str, scope: str) -> None:
    assert scopes(f"<p>{words}</p>") == {scope}


def test_a_program_between_dashes_keeps_its_licence_to_itself() -> None:
    words = f"Tidewrack – daily links – theme by Halyard, licensed under {LINK}."
    assert scopes(f"<p>{words}</p>", footer=True) == {"software"}


def test_what_is_set_off_is_asked_about() -> None:
    page = page_of(inside=f"<p>This work – excluding any serialized fiction – is licensed under {LINK}.</p>")
    assert [claim.kind for claim in claims_on(page)] == ["license", "exception"]


_PICTURE = '<figure><img src="/pier.jpg"><figcaption>The pier</figcaption></figure>'
_LOOSE = f'<a rel="license" href="{URL}"><span>저작자표시</span></a>'


@pytest.mark.parametrize("empty", ["", '<div class="clear"></div>'])
@pytest.mark.parametrize("above", ["<p>The pilots slept.</p>", '<div class="buttons"><button>Like</button></div>'])
def test_a_link_loose_behind_the_boxes_of_a_text_is_of_no_picture_further_up(above: str, empty: str) -> None:
    assert license_id(page_of(inside=f"<div>{_PICTURE}{above}{empty}{_LOOSE}</div>")) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "inner",
    [
        f"<p>The pilots slept.</p>{_PICTURE}{_LOOSE}",
        f'<p>The pilots slept.</p>{_PICTURE}<div class="clear"></div>{_LOOSE}',
        f'<p>The pilots slept.</p><img src="/pier.jpg"><br>{_LOOSE}',
        f"{_PICTURE}<p>The pilots slept.</p>The pier {_LOOSE}",
        f'{_PICTURE}<p>The pilots slept.</p><a href="{URL}">CC BY 4.0</a>',
    ],
    ids=["right under it", "under an empty box", "under a loose one", "behind words", "not declared"],
)
def test_such_a_link_by_a_picture_leaves_a_doubt(inner: str) -> None:
    assert license_id(page_of(inside=f"<div>{inner}</div>")) is None
