"""Lines that name a film or a gallery right before it go with it where it does not come along, and would head other words."""

from __future__ import annotations

import pytest

from harbour import article, left_of, paragraph

FILM = '<div class="x1"><div class="x2"><video data-id="7"></video><p>Up next: 2</p></div></div>'
FRAME = '<div><iframe src="https://films.example/embed/7"></iframe></div>'
GALLERY = '<div><span><a href="/gallery/7"><img src="/light.jpg" width="30" height="20" alt="A light"></a></span></div>'
SHOWN = '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'


@pytest.mark.parametrize(
    "line",
    [
        "<p><strong>Video: The pilots and the new light</strong></p>",
        "<div><p><b>WATCH THE VIDEO: The pilots and the new light</b></p></div>",
        "<h2>En vidéo, the pilots and the new light</h2>",
        "<h3>Im Video: Die Lotsen und das neue Licht</h3>",
        "<h2>Βίντεο: το νέο φως</h2>",
        "<p><strong>動画：新しい灯台</strong></p>",
    ],
)
@pytest.mark.parametrize("player", [FILM, FRAME, f"<br><p></p>{FILM}"])
def test_the_title_of_a_player_that_does_not_come_along_goes(line: str, player: str) -> None:
    assert left_of(line + player, 2) == []


@pytest.mark.parametrize("gallery", [GALLERY, '<img src="/dot.gif" width="1" height="1" alt="">'])
def test_so_does_that_of_a_gallery_on_another_page(gallery: str) -> None:
    assert left_of(f"<p><strong>Gallery: The light of Mora (A. Person)</strong></p>{gallery}", 2) == []


@pytest.mark.parametrize(
    ("block", "said"),
    [
        (f"<h2>Video: The new light</h2>{SHOWN}", "Video: The new light"),
        ("<h2>Video: The new light</h2>", "Video: The new light"),
        (f"<h2>The new light</h2>{FRAME}", "The new light"),
        (f"<p><b>The pilots: what they saw</b></p>{FRAME}", "The pilots: what they saw"),
        (f"<p>Foto: A. Person</p>{FRAME}", None),
    ],
    ids=["player kept", "no player", "no label", "another label", "credit"],
)
def test_other_lines_stay(block: str, said: str | None) -> None:
    assert said is None or said in left_of(block, 2)


@pytest.mark.parametrize("end", ["<hr>", "<h2>Who pays for it</h2>"])
def test_a_heading_whose_section_was_a_player_goes(end: str) -> None:
    body = article(f"{paragraph(1)}{paragraph(2)}<h2>Who sees it</h2>{FRAME}{end}{paragraph(3)}{paragraph(4)}").body
    assert "Who sees it" not in body
    assert end in ("<hr>",) or end in body


def test_one_whose_player_is_kept_stays() -> None:
    body = article(f"{paragraph(1)}{paragraph(2)}<h2>Who sees it</h2>{SHOWN}<hr>{paragraph(3)}{paragraph(4)}").body
    assert "<h2>Who sees it</h2>" in body


LINKED = '<p><a href="{}" class="embed">{}</a></p>'


def test_a_link_that_a_script_would_have_made_a_player_goes_with_its_title() -> None:
    link = LINKED.format("https://films.example/embed/7?desc=false", "[Video: films]")
    assert left_of(link, 2) == []
    assert left_of(f"<p><strong>Simak Video: Cahaya baru di Mora</strong></p><p></p>{link}", 2) == []


@pytest.mark.parametrize(
    "link",
    [
        LINKED.format("https://films.example/embed/7", "The film of the new light"),
        '<p>[The pilots put <a href="https://films.example/embed/7">their film</a> here]</p>',
    ],
    ids=["no brackets", "more words"],
)
def test_other_links_to_films_stay(link: str) -> None:
    assert left_of(link, 2) != []


TITLE = "Some pilots fear for the light of Mora"


@pytest.mark.parametrize(
    ("stated", "behind", "kept"),
    [
        (TITLE, "<span>14 hours ago</span>", False),
        (TITLE, "", True),
        ("Another film of the harbour", "<span>14 hours ago</span>", True),
    ],
    ids=["how old it is", "the text goes on", "another film"],
)
def test_what_the_data_call_a_film_is_its_title_where_the_text_does_not_go_on(
    stated: str, behind: str, kept: bool
) -> None:
    data = f'<script type="application/ld+json">{{"@type": "VideoObject", "name": "{stated}"}}</script>'
    card = f'<div class="media"><h3>{TITLE}</h3>{behind}</div>'
    assert (TITLE in read_beside(data, card)) is kept


def read_beside(data: str, card: str) -> str:
    return article(f"{data}{''.join(map(paragraph, range(3)))}{card}{''.join(map(paragraph, range(3, 6)))}").text


TOLD = "The pilots say in the film that nobody asked them before the lamp was hung, and that they will not come out for it in a fog."


@pytest.mark.parametrize(
    ("title", "kept"), [(TITLE, False), ("Who asked the pilots", True)], ids=["its title", "another"]
)
def test_what_the_data_tell_of_a_film_goes_behind_its_title(title: str, *, kept: bool) -> None:
    data = f'<script type="application/ld+json">{{"@type": "VideoObject", "name": "{TITLE}", "description": "{TOLD}"}}</script>'
    card = f'<div class="media"><h3>{title}</h3><span>1 day ago</span><p>{TOLD}</p></div>'
    assert (TOLD in read_beside(data, card)) is kept
