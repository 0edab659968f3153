"""Notes in boxes, as programs for documentation and notebooks set them: part of the text, each with its title."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish.fidelity import verify

BEFORE, BEHIND = "".join(map(paragraph, range(4))), "".join(map(paragraph, range(4, 7)))
NOTES = {
    "Docutils": '<div class="admonition {}"><p class="admonition-title">{}</p><p>{}</p></div>',
    "Docutils, folded": '<div class="{} dropdown admonition"><p class="admonition-title">{}</p><p>{}</p></div>',
    "AsciiDoctor": (
        '<div class="admonitionblock {}"><table><tr><td class="icon"><div class="title">{}</div></td>'
        '<td class="content">{}</td></tr></table></div>'
    ),
    "AsciiDoctor, signs": (
        '<div class="admonitionblock {}"><table><tr><td class="icon"><i class="fa icon-tip" title="{}"></i></td>'
        '<td class="content">{}</td></tr></table></div>'
    ),
    "Docusaurus": (
        '<div class="theme-admonition alert alert--{}"><div class="admonitionHeading_Gvgb"><span></span>{}</div>'
        '<div class="admonitionContent_B"><p>{}</p></div></div>'
    ),
    "VuePress": '<div class="hint-container {}"><p class="hint-container-title">{}</p><p>{}</p></div>',
    "GitHub": '<div class="markdown-alert {}"><p class="markdown-alert-title"><svg></svg>{}</p><p>{}</p></div>',
    "Microsoft Learn": '<div class="NOTE alert is-{}"><p class="alert-title"><span></span>{}</p><p>{}</p></div>',
    "Confluence": (
        '<div class="confluence-information-macro confluence-information-macro-{}"><p class="title">{}</p>'
        '<div class="confluence-information-macro-body"><p>{}</p></div></div>'
    ),
    "ReadMe": '<div class="callout callout_{}"><p class="callout-heading">{}</p><p>{}</p></div>',
}
SAID = "Wind the clock before supper."


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)
@pytest.mark.parametrize("title", ["Tip", "Do not climb", "Editor's note", "See also", "Click here!"])
def test_a_note_stays_with_its_title(note: str, title: str) -> None:
    kind = "info" if "is-{}" in note or "_{}" in note else "tip"
    made = article(BEFORE + note.format(kind, title, SAID) + BEHIND)
    assert f"<p>{title}</p>\n<p>{SAID}</p>" in made.body
    assert verify(made.original_text, made.text, made.changes) == ()


@pytest.mark.parametrize("name", ["Docusaurus", "VuePress", "Microsoft Learn"])
def test_titles_of_notes_over_paragraphs_are_no_headings(name: str) -> None:
    notes = [NOTES[name].format("info", title, sentence(at)) for at, title in enumerate(["Careful", "Danger"], 8)]
    made = article(BEFORE + notes[0] + BEHIND + notes[1] + paragraph(7))
    assert f"<p>Careful</p>\n<p>{sentence(8)}</p>" in made.body
    assert f"<p>Danger</p>\n<p>{sentence(9)}</p>" in made.body


def test_a_note_of_a_notebook_in_a_cell_of_its_own_stays() -> None:
    cell = f'<div class="cell"><div class="text_cell"><div class="alert alert-block alert-info"><b>Tip:</b> {SAID}</div></div></div>'
    assert f"Tip: {SAID}" in article(f"<div>{BEFORE}</div>{cell}<div>{BEHIND}</div>").text


@pytest.mark.parametrize(
    "note",
    [
        '<div class="alert alert-info">Subscribe to our newsletter and never miss a boat.</div>',
        '<div class="admonition note"><p class="admonition-title">More</p><p><a href="/b">The story of the bell of Mora.</a></p></div>',
        f'<div class="related"><p class="title">Tip</p><p>{SAID}</p></div>',
    ],
    ids=["newsletter", "a link", "another name"],
)
def test_a_box_that_leads_elsewhere_is_no_note(note: str) -> None:
    assert len(article(BEFORE + note + BEHIND).text.split("\n")) == 7


def test_a_table_of_signs_in_another_box_stays_a_table() -> None:
    table = f'<table><tr><td class="icon">Tip</td><td class="content">{SAID}</td></tr></table>'
    assert "<table" in article(f'{BEFORE}<div class="block">{table}</div>{BEHIND}').body


CHINESE = [
    "我们小区的图书室在车棚二楼，一千八百本书，靠三位退休老师轮流开门，十年来没有人知道里面到底有什么。",
    "九月初，隔壁单位淘汰了一台办公电脑，主机已经坏了，硬盘还能转，我把它接到一块单板机上。",
    "第一个周末什么代码都没写，只是把书一本本搬下来，有条形码的扫条形码，没有的由孙老师念书名。",
    "十月一日重新开门那天来了四十多个人，有个小学生查到了自己爷爷捐的书，在车棚里读了一下午。",
]
SHORT = "罐子的边很锋利，请戴手套。"


def noted(box: str) -> str:
    text = [f"<p>{line}</p>" for line in CHINESE]
    return str(article("".join([*text[:2], box.format(SHORT), *text[2:]])).body)


@pytest.mark.parametrize(
    "box",
    [
        '<aside class="msg alert"><span class="msg-symbol">!</span><div class="msg-content"><p>{}</p></div></aside>',
        '<div class="notice--warning"><p>{}</p></div>',
        '<div class="note warning flat"><p>{}</p></div>',
        '<div class="note note-primary"><p>{}</p></div>',
        '<div class="hint hint-warning"><p>{}</p></div>',
        '<div class="notion-callout notion-yellow_background"><div class="notion-callout-text">{}</div></div>',
        '<div role="note"><p>{}</p></div>',
    ],
    ids=["Zenn", "Minimal Mistakes", "Butterfly", "Fluid", "GitBook", "Notion", "by its role"],
)
def test_a_short_note_of_a_blog_stays_without_its_sign(box: str) -> None:
    made = noted(box)
    assert SHORT in made
    assert ">!<" not in made


def test_a_note_that_asks_for_something_does_not() -> None:
    assert "关注" not in noted('<div class="note info"><p>欢迎关注我的微信公众号。</p></div>')
