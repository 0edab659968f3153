"""Newsletters as pages: text in tables in tables, pictures with their captions, and what goes around each is none of it."""

from __future__ import annotations

import republish
from harbour import URL, sentence
from republish import Article, Page
from republish.fidelity import verify

CAPTION = "The new lamp on the northern wall, seen from the ferry. Photo: Ida Brandt"
FOOT = (
    "Copyright © 2026 The Harbour Post, All rights reserved.<br>You are receiving this email because you opted in at our website."
    "<br><br>Our mailing address is:<br>The Harbour Post, 1 Quay Street, Mora<br><br>Want to change how you receive these emails?"
    '<br>You can <a href="#a">update your preferences</a> or <a href="#b">unsubscribe from this list</a>.'
)


def section(*rows: str) -> str:
    """A section with one column, as MJML writes it: a table in a box in a table, each row a cell."""
    cells = "".join(
        f'<tr><td align="left" style="font-size:0px;padding:10px 25px;word-break:break-word;">{row}</td></tr>'
        for row in rows
    )
    return (
        '<div style="margin:0px auto;max-width:600px;"><table align="center" border="0" cellpadding="0" cellspacing="0" '
        'role="presentation" style="width:100%;"><tbody><tr><td style="direction:ltr;font-size:0px;padding:20px 0;">'
        '<div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;display:inline-block;"><table border="0" '
        f'cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody>{cells}</tbody></table></div>'
        "</td></tr></tbody></table></div>"
    )


def said(words: str) -> str:
    """A row of text."""
    return f'<div style="font-family:Ubuntu;font-size:13px;line-height:1;text-align:left;">{words}</div>'


PICTURE = (
    '<table border="0" cellpadding="0" cellspacing="0" role="presentation"><tbody><tr><td style="width:550px;">'
    '<img alt="" src="/lamp.jpg" style="border:0;display:block;width:100%;" width="550" height="auto"></td></tr></tbody></table>'
)
BUTTON = (
    '<table border="0" role="presentation"><tbody><tr><td role="presentation"><a href="/join">Subscribe now</a></td></tr>'
    "</tbody></table>"
)


def letter() -> Article:
    paragraphs = [f"<p>{sentence(number)}</p>" for number in range(6)]
    parts = (
        section(said('<a href="/mail/1">View this email in your browser</a>')),
        section(said("<h1>The wall</h1>"), said("By Ada Marlow &middot; 2026-03-03")),
        section(said("".join(paragraphs[:3]))),
        section(PICTURE, said(CAPTION)),
        section(said("".join(paragraphs[3:]))),
        section(BUTTON),
        section(said(FOOT)),
    )
    html = f"<html lang=en><head><title>The wall</title></head><body><div>{''.join(parts)}</div></body></html>"
    found = republish.extract(Page.from_html(html, URL))
    assert not verify(found.original_text, found.text, found.changes)
    return found


def test_the_text_is_there_and_nothing_that_goes_around_every_letter() -> None:
    found = letter()
    assert found.text.split("\n") == [*map(sentence, range(3)), CAPTION, *map(sentence, range(3, 6))]
    assert [author.name for author in found.authors] == ["Ada Marlow"]


def test_a_picture_in_tables_has_its_caption_and_leaves_no_table() -> None:
    found = letter()
    assert "<table" not in found.body
    assert f"<figcaption>{CAPTION}</figcaption></figure>" in found.body
    assert [(image.caption, image.credit) for image in found.images] == [
        ("The new lamp on the northern wall, seen from the ferry.", "Photo: Ida Brandt")
    ]


def block(name: str, cell: str, inside: str) -> str:
    """A block as Mailchimp writes it: a table in a table, both named for what they hold."""
    return (
        f'<table border="0" class="mcn{name}Block" width="100%"><tbody class="mcn{name}BlockOuter"><tr><td class="mcn{name}BlockInner">'
        f'<table align="left" border="0" class="mcn{name}ContentContainer" width="100%"><tbody><tr><td class="{cell}" valign="top">{inside}'
        "</td></tr></tbody></table></td></tr></tbody></table>"
    )


def test_a_line_with_a_maker_in_the_next_block_is_the_pictures() -> None:
    told = [block("Text", "mcnTextContent", f"<p>{sentence(number)}</p>") for number in range(6)]
    picture = block("Image", "mcnImageContent", '<img alt="" src="/lamp.jpg" width="564" class="mcnImage">')
    line = block("Text", "mcnTextContent", f'<div style="text-align: center;"><em>{CAPTION}</em></div>')
    body = "".join((block("Text", "mcnTextContent", "<h1>The wall</h1>"), *told[:3], picture, line, *told[3:]))
    html = (
        '<html lang=en><head><title>The wall</title></head><body id="archivebody"><center><table id="bodyTable"><tr><td id="bodyCell">'
        f'<table class="templateContainer"><tr><td id="templateBody">{body}</td></tr></table></td></tr></table></center></body></html>'
    )
    found = republish.extract(Page.from_html(html, URL))
    assert found.text.split("\n") == [*map(sentence, range(3)), CAPTION, *map(sentence, range(3, 6))]
    assert found.images[0].credit == "Photo: Ida Brandt"
