"""The line at an edge of the text in which its publisher grants the licence goes, in whatever language; what it says besides stays."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, page, story, text
from republish import extract

BY = "https://creativecommons.org/licenses/by/4.0/"
SA = "https://creativecommons.org/licenses/by-sa/4.0/"
LAST = len(PARAGRAPHS)


def body_with(line: str, *, at: int = LAST, lang: str = "en") -> str:
    return str(extract(page(story(text(line, at)), lang=lang)).body)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", f'Except where otherwise noted, content on this blog is licensed under <a href="{BY}">CC BY 4.0</a>.'),
        ("en", f'This post is dedicated to the readers of the quay under <a href="{BY}">CC BY 4.0</a>.'),
        (
            "es",
            f'Esta entrada se publica bajo <a href="{SA}">licencia CC BY-SA 4.0</a>. Puedes copiarla citando la fuente.',
        ),
        ("fr", f'Ce billet est sous licence <a href="{SA}">CC BY-SA 4.0</a>, sauf les photos.'),
        (
            "it",
            f'Quest’opera è distribuita con Licenza <a href="{BY}">Creative Commons Attribuzione 4.0 Internazionale</a>.',
        ),
        ("nl", f'Tenzij anders vermeld valt deze tekst onder <a href="{BY}">CC BY 4.0</a>.'),
        ("ru", f'Текст распространяется по лицензии <a href="{SA}">Creative Commons Attribution-ShareAlike 4.0</a>.'),
        (
            "ja",
            f'この記事は<a href="{BY}">クリエイティブ・コモンズ 表示 4.0 国際 ライセンス</a>の下に提供されています。',
        ),
        ("ko", f'이 글은 <a href="{BY}">CC BY 4.0</a> 라이선스에 따라 이용할 수 있습니다.'),
        ("zh", f'除非特别注明，本页面内容采用 <a href="{SA}">CC BY-SA 4.0</a> 协议授权，图片除外。'),
    ],
)
def test_the_line_goes_from_either_edge(lang: str, line: str) -> None:
    said = line[:12]
    for at in (0, LAST):
        assert said not in body_with(f"<p>{line}</p>", at=at, lang=lang)


def test_lists_and_notes_may_stand_behind_it() -> None:
    line = f'<p>Este texto está licenciado sob <a href="{BY}">CC BY 4.0</a>.</p>'
    made = body_with(f"{line}<h2>Notas</h2><ol><li>O mestre Abel falou connosco em maio.</li></ol>", lang="pt")
    assert "licenciado" not in made
    assert "mestre Abel" in made


@pytest.mark.parametrize(
    "line",
    [
        f'The council put its survey of the quay under <a href="{BY}">CC BY 4.0</a>, so that masons elsewhere may learn from it.',
        f'Fotos: Ada Marlow. Dieser Text steht unter <a href="{BY}">CC BY 4.0</a>.',
        f'The work was paid for by the Wall Fund, which had no say in what is told here of it. This article is licensed under <a href="{BY}">CC BY 4.0</a>.',
        f'This article was first published by The Tide under <a href="{BY}">CC BY 4.0</a>, and pilots read it aloud.',
    ],
    ids=["another work's", "whose pictures", "whose money", "where it stood first"],
)
def test_what_else_is_said_stays(line: str) -> None:
    assert line[:14] in body_with(f"<p>{line}</p>")


def test_amid_the_text_it_is_told_of() -> None:
    line = f'<p>Este texto está licenciado sob <a href="{BY}">CC BY 4.0</a>.</p>'
    assert "licenciado" in body_with(line, at=2, lang="pt")


@pytest.mark.parametrize(
    "line",
    [
        f'This article is republished from The Tide under a <a href="{SA}">Creative Commons license</a>.',
        f'This story is available to republish under <a href="{SA}">CC BY-SA 4.0</a>; it was co-published with the Mora Post.',
        f'This text is adapted from an atlas under <a href="{BY}">CC BY 4.0</a>, which two schools have printed.',
        f'Dieser Text ist aus dem Finnischen übersetzt und steht unter <a href="{BY}">CC BY 4.0</a>.',
    ],
)
def test_a_line_stays_that_says_what_the_text_was_made_from_or_who_else_brought_it(line: str) -> None:
    assert line.partition("<")[0] in body_with(f"<p>{line}</p>")


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        (
            "en",
            f'We publish our stories under <a href="{BY}">CC BY 4.0</a>. You may republish our stories in full, with credit '
            "to the writer and a link to this page. Images that carry the name of an agency need separate permission.",
        ),
        (
            "en",
            f'The text of this story is available under a <a href="{BY}">CC BY 4.0</a> licence. Images are not covered by this licence '
            "unless stated in the caption. If you republish, please name the Mora Post and link to this page.",
        ),
        ("ja", f'この記事の文章は<a href="{BY}">CC BY 4.0</a>で公開しています。写真は含みません。'),
        ("de", f'Dieser Text steht unter <a href="{BY}">CC BY 4.0</a>. Ausgenommen sind alle Bilder.'),
    ],
)
def test_what_the_licence_is_not_of_and_how_to_credit_goes_with_it(lang: str, line: str) -> None:
    article = extract(page(story(text(f"<p>{line}</p>", LAST)), lang=lang))
    assert line[-14:] not in article.body
    assert any(line[-14:-1] in change.words for change in article.changes)


@pytest.mark.parametrize(
    "more",
    [
        "No photograph of the old wall is left in the town, and the masons who built it are not known by name today.",
        "Photos: Bo Noor, not to be reused.",
        "The masons of Mora gave their time, and nobody paid them for all those nights on the quay in the winter rain.",
    ],
)
def test_a_sentence_of_the_story_or_a_credit_keeps_the_paragraph(more: str) -> None:
    line = f'<p>Content on this blog is licensed under <a href="{BY}">CC BY 4.0</a>. {more}</p>'
    assert more[:20] in body_with(line)


def test_a_sentence_of_the_story_keeps_a_line_that_begins_as_such_notes_do() -> None:
    begins = f'This article is licensed under <a href="{BY}">CC BY 4.0</a>. '
    told = "The masons of Mora gave their time, and nobody paid them for all those nights on the quay in the rain."
    terms = "It may be used and distributed by anyone, as long as the author and the source are named with it."
    assert told in body_with(f"<p>{begins}{told}</p>")
    assert terms not in body_with(f"<p>{begins}{terms}</p>")


def test_a_note_behind_the_line_lets_it_go_too() -> None:
    line = f'<p>この記事の文章は<a href="{BY}">CC BY 4.0</a>で公開しています。写真は含みません。</p>'
    called = (
        '<p>石を数えると千二百あった<a href="#f-1" id="fn-1">*1</a>。町の人は毎晩そこに集まり、波の音を聞いた。</p>'
    )
    note = '<div class="footnote"><p class="footnote"><a href="#fn-1" id="f-1">*1</a>:同じ石は二度数えた。</p></div>'
    made = body_with(f"{called}{line}{note}", lang="ja")
    assert "写真は含みません" not in made
    assert "同じ石" in made


HANDED_OUT = (
    'This <a target="_blank" href="{url}">article</a> first appeared on <a target="_blank" href="https://harbour.example">Harbour Post</a> and is '
    f'republished here under a <a target="_blank" href="{BY}">Creative Commons Attribution 4.0 International License</a>.'
)
"""The line that the Republication Tracker Tool of WordPress writes under what a publisher hands to reusers."""


def test_what_a_publisher_hands_to_reusers_goes_from_its_own_page() -> None:
    own = str(extract(page(story(text()))).url)
    assert "first appeared" not in body_with(f"<p>{HANDED_OUT.format(url=own)}</p>")


@pytest.mark.parametrize("url", ["https://harbour.example/2024/another", "https://elsewhere.example/wall"])
def test_where_a_text_stood_first_stays_on_another_page(url: str) -> None:
    assert "first appeared" in body_with(f"<p>{HANDED_OUT.format(url=url)}</p>")
