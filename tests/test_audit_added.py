"""Pictures amid the published text that the package does not have: told where a reader takes them for the article's.

The markup is ours, in the form that the software named beside it gives a page.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

import republish
from copies import oysters, published, site
from republish import Package
from test_publishers_whole import TODAY

HTML = str(oysters().html)
BODY = str(oysters().body)
FIRST, SECOND, LAST = "<p>On a grey morning", "<p>A hundred years ago", "<p>None of this makes"
LEAD, REEF = oysters().images[:2]
FOG = "/wp-content/uploads/2026/09/quay-in-fog-1024x683.jpg"
WHERE = f"https://herald.example{FOG}"
BLOCK = f'<figure class="wp-block-image size-large"><img src="{FOG}" alt="" class="wp-image-12" width="1024" height="683"></figure>'


def added(html: str, package: Package | None = None) -> list[str]:
    """What is said of each picture that was added; all of it is information."""
    found = republish.audit(published(site(html)), package=package or oysters(), today=TODAY)
    told = [finding for finding in found.findings if finding.code == "image-added"]
    assert {finding.level for finding in told} <= {"info"}
    return [finding.text for finding in told]


def put(picture: str, before: str = SECOND) -> str:
    assert HTML.count(before) == 1
    return HTML.replace(before, picture + before)


def elementor(html: str) -> str:
    widget = (
        '<div class="elementor-element elementor-widget elementor-widget-{}"><div class="elementor-widget-container">'
    )
    text = html.replace("<p>", f"{widget.format('text-editor')}<p>").replace("</p>", "</p></div></div>")
    return text.replace(BLOCK, f"{widget.format('image')}{BLOCK}</div></div>")


TOLD = [
    ("WordPress, a block", put(BLOCK)),
    ("before the last line", put(BLOCK, LAST)),
    ("WordPress, the classic editor", put(f'<p><a href="{FOG}"><img class="aligncenter size-large" src="{FOG}"></a></p>')),
    ("WordPress, a link to the picture's page", put(f'<p><a href="/quay/fog/" rel="attachment wp-att-12"><img src="{FOG}"></a></p>')),
    ("a line flows around it", HTML.replace(SECOND, f'<p><img class="alignleft" src="{FOG}" width="300" height="200">A hundred years ago')),
    ("loaded later", put(f'<figure><img src="/x/blur.gif" data-src="{FOG}"><noscript><img src="{FOG}"></noscript></figure>')),
    ("in many sizes", put(f'<figure><picture><source srcset="{FOG.replace(".jpg", ".jpg.webp")} 1024w, {FOG.replace("1024x683", "300x200")} 300w"><img src="{FOG}"></picture></figure>')),
    ("twice, for phones and others", put(BLOCK + BLOCK.replace("1024x683", "768x512"))),
    ("Ghost", put(f'<figure class="kg-card-image kg-width-wide"><img src="{FOG}" class="kg-image" loading="lazy"></figure>')),
    ("a script opens it", put(f'<a href="#">{BLOCK}</a>')),
    ("Elementor", elementor(put(BLOCK))),
    ("with a caption and its credit", put(f'<figure><img src="{FOG}"><figcaption>The quay in fog. Photo: Jo Reed, <a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a></figcaption></figure>')),
]  # fmt: skip


@pytest.mark.parametrize(("made", "html"), TOLD, ids=[made for made, _ in TOLD])
def test_a_picture_amid_the_text_is_told_once(made: str, html: str) -> None:
    assert html != HTML
    (text,) = added(html)
    assert text.startswith(
        f"A picture that the package does not have stands amid the text: <{WHERE.rpartition('-')[0]}-"
    )


STORY = '<a href="/2026/08/raft">Ten days at sea on a raft of bottles</a>'
SILENT = [
    ("nothing", HTML),
    ("above the text", put(BLOCK, FIRST)),
    ("below the text", HTML.replace(BODY, BODY + BLOCK)),
    ("a featured picture between the standfirst and the rest", HTML.replace(BODY, f"<header>{BODY[: BODY.index(SECOND)]}</header>{BLOCK}<div>{BODY[BODY.index(SECOND) :]}</div>")),
    ("an advertisement", put(f'<div class="code-block"><a href="https://shop.example/boots"><img src="{FOG}" width="728" height="300"></a></div>')),
    ("an advertising slot", put(f'<div class="ad-slot">{BLOCK}</div>')),
    ("a picture from an ad server", put('<div><img src="https://ads.shop.example/boots.jpg" width="728" height="300"></div>')),
    ("something to buy", put(f'<div><img src="{FOG}"><p>Boots for the shore</p><a href="https://shop.example/boots">Look at them</a></div>')),
    ("another story", put(f'<div><a href="/2026/08/raft"><img src="{FOG}"></a>{STORY}</div>')),
    ("another story, its picture unlinked", put(f'<div><img src="{FOG}"><div>{STORY}</div></div>')),
    ("another story in a figure", put(f'<figure><img src="{FOG}"><figcaption>{STORY}</figcaption></figure>')),
    ("a card that scripts link", put(f'<div data-href="/2026/08/raft"><img src="{FOG}"><h3>Ten days at sea</h3></div>')),
    ("a tile that leads to a place below", put(f'<a href="#c0">{BLOCK}</a>')),
    ("a story of its own", put(f"<article>{BLOCK}</article>")),
    ("related texts", put(f'<div class="related-posts">{BLOCK}</div>')),
    ("an aside", put(f"<aside>{BLOCK}</aside>")),
    ("ways to go on", put(f"<nav>{BLOCK}</nav>")),
    ("a box with a text of its own", put(f"<div>{BLOCK}<p>{'The quay was built of stone from the hills. ' * 8}</p></div>")),
    ("a letter to subscribe to", put(f'<form class="mc4wp-form">{BLOCK}</form>')),
    ("an author's box", put(f'<div class="author-box">{BLOCK}</div>')),
    ("an avatar", put('<p><img src="https://secure.gravatar.com/avatar/0a1b.jpg?s=400" width="400" height="400"></p>')),
    ("a face", put('<p><img src="/uploads/ines.jpg" width="96" height="96"></p>')),
    ("a thumbnail", put('<p><img src="/uploads/quay-150x150.jpg"></p>')),
    ("shares", put('<div class="sharedaddy"><img src="/uploads/share-us-today.png" width="400" height="200"></div>')),
    ("an emoji", HTML.replace("A hundred years ago", '<img src="https://s.w.org/images/core/emoji/15/72x72/1f9aa.png" class="emoji" alt="🦪"> A hundred years ago')),
    ("a sign in a line", HTML.replace("A hundred years ago", '<img src="/uploads/shell.png"> A hundred years ago')),
    ("a drawing", put('<p><img src="/theme/wave.svg" width="800"></p>')),
    ("a counter", put('<img src="https://counts.example/hit?page=7" width="1" height="1">')),
    ("a counter without sizes", put('<img src="https://counts.example/hit?page=7">')),
    ("a placeholder", put('<figure><img src="/theme/placeholder.png"></figure>')),
    ("one without an address", put('<figure><img src="data:image/png;base64,iVBORw0KGgo=" width="800"></figure>')),
    ("hidden", put(f'<div style="display:none">{BLOCK}</div>')),
    ("for readers without scripts", put(f"<noscript>{BLOCK}</noscript>")),
    ("decoration", put(f'<div aria-hidden="true">{BLOCK}</div>')),
    ("a film's still", put(f'<div class="lite-youtube">{BLOCK}</div>')),
    ("a film's still by its host", put('<div><img src="https://i.ytimg.com/vi/abc/maxresdefault.jpg"></div>')),
    ("the package's own, in other sizes", HTML.replace(f'<img src="{REEF.url}"', '<img src="/uploads/file-20260911-64-reef-1024x683.jpg" srcset="/uploads/file-20260911-64-reef-300x200.jpg 300w"')),
    ("the package's own, by its alternative text", HTML.replace(REEF.url, "/media/4711.jpg")),
    ("the package's own, by its caption", HTML.replace(f'src="{REEF.url}" alt="{REEF.alt}"', 'src="/media/4711.jpg" alt=""')),
    ("the package's own twice", put(f'<figure><img src="/media/4711.jpg"><figcaption>{REEF.caption}</figcaption></figure>')),
    ("a dropped one, which is told otherwise", put(f'<figure><img src="{LEAD.url}"></figure>')),
    ("a dropped one with its caption, which is told otherwise", put(f'<figure><img src="/media/1.jpg"><figcaption>{LEAD.caption}</figcaption></figure>')),
]  # fmt: skip


@pytest.mark.parametrize(("made", "html"), SILENT, ids=[made for made, _ in SILENT])
def test_what_else_a_page_shows_is_not(made: str, html: str) -> None:
    assert (html != HTML) is (made != "nothing")
    assert added(html) == []


def test_a_dropped_picture_put_back_under_another_name_is_told() -> None:
    assert LEAD.action == "drop"
    (text,) = added(put('<figure><img src="/media/4711.jpg" alt=""></figure>'))
    assert "<https://herald.example/media/4711.jpg>" in text


def test_each_picture_is_told() -> None:
    other = BLOCK.replace("quay-in-fog", "gulls-on-a-roof")
    assert len(added(put(BLOCK + other))) == 2


def test_of_one_that_nothing_is_said_beside_it_is_asked_whose_it_is() -> None:
    captioned = BLOCK.replace("</figure>", "<figcaption>The quay in fog</figcaption></figure>")
    assert "whose it is" in added(put(BLOCK))[0]
    assert "whose it is" not in added(put(captioned))[0]


@pytest.mark.parametrize(("code", "asked"), [("CC BY-ND 4.0", True), ("CC BY-SA 4.0", False)])
def test_where_no_changes_are_allowed_it_is_asked_whether_it_is_one(code: str, asked: bool) -> None:
    made = replace(oysters(), review=replace(oysters().review, license=republish.parse_license(code)))
    assert ("nobody share an adapted text" in added(put(BLOCK), made)[0]) is asked


def test_while_a_picture_that_comes_along_is_missing_another_may_be_it_under_a_new_name() -> None:
    figure = BODY[BODY.index("<figure>") : BODY.index("</figure>") + len("</figure>")]
    renamed = HTML.replace(figure, '<figure><img src="/media/4711.jpg" alt=""></figure>')
    assert renamed != HTML
    assert added(renamed) == []
    unwanted = replace(
        oysters(), images=tuple(replace(image, action="drop", source="Use.images") for image in oysters().images)
    )
    assert added(renamed, unwanted) != []


def test_a_page_without_the_text_has_no_midst() -> None:
    others = "".join(
        f"<p>Line {number} of another story that the Herald tells its readers.</p>{BLOCK}" for number in range(9)
    )
    assert added(others) == []
