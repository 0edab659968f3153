"""Language and direction are kept where they differ from what is around the words."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph
from republish import Page

AROUND = "".join(map(paragraph, range(3)))
FRENCH = "La lampe est allumée, dit-il, et le bateau arrive avec tous ses passagers sur le pont."


def body(block: str, language: str = "en") -> str:
    """What becomes of a block between paragraphs."""
    html = (
        f"<html lang={language}><head><title>The wall</title></head><body><main><article><h1>The wall</h1>"
        f'<div class="text">{AROUND}{block}{AROUND}</div></article></main></body></html>'
    )
    whole = republish.extract(Page.from_html(html, URL)).body
    first, *_, last = whole.split(paragraph(2))
    assert (first, last) == ("".join(f"{paragraph(number)}\n" for number in (0, 1)), "")
    return whole.split(paragraph(2))[1].strip().removesuffix(paragraph(0) + "\n" + paragraph(1)).strip()


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (f'<p lang="fr">{FRENCH}</p>', f'<p lang="fr">{FRENCH}</p>'),
        (f'<p dir="rtl" lang="ar">{FRENCH}</p>', f'<p lang="ar" dir="rtl">{FRENCH}</p>'),
        (f'<div lang="fr"><p>{FRENCH}</p><p>{FRENCH} Oui.</p></div>', f'<p lang="fr">{FRENCH}</p>\n<p lang="fr">{FRENCH} Oui.</p>'),
        (f'<p lang="fr"><em>{FRENCH}</em></p>', f'<p lang="fr"><em>{FRENCH}</em></p>'),
        (f'<blockquote lang="fr"><p lang="fr">{FRENCH}</p></blockquote>', f'<blockquote lang="fr"><p>{FRENCH}</p></blockquote>'),
        (f'<div lang="fr"><blockquote><p>{FRENCH}</p></blockquote></div>', f'<blockquote lang="fr"><p>{FRENCH}</p></blockquote>'),
        (f'<ul lang="fr"><li>{FRENCH}</li></ul>', f'<ul lang="fr"><li>{FRENCH}</li></ul>'),
        (f'<ul><li><p lang="fr">{FRENCH}</p></li></ul>', f'<ul><li><span lang="fr">{FRENCH}</span></li></ul>'),
        ('<p>He said <span lang="fr">oui</span> to them, and the ferry came in at once.</p>',
         '<p>He said <span lang="fr">oui</span> to them, and the ferry came in at once.</p>'),
    ],
)  # fmt: skip
def test_another_language_is_said(block: str, expected: str) -> None:
    assert body(block) == expected


@pytest.mark.parametrize(
    "attributes",
    ['lang="en"', 'lang="EN-US"', 'dir="ltr"', 'dir="auto"', 'dir="null"', 'lang=""', 'lang="en-GB" dir="LTR"'],
)
def test_the_article_s_own_language_is_not_said_again(attributes: str) -> None:
    assert body(f"<p {attributes}>{FRENCH}</p>") == f"<p>{FRENCH}</p>"


def test_a_quotation_in_the_article_s_language_within_another_says_so() -> None:
    block = f'<div lang="fr"><p>{FRENCH}</p><p lang="en">And the ferry came in at once, as everybody saw that night.</p></div>'
    assert (
        body(block) == f'<p lang="fr">{FRENCH}</p>\n<p>And the ferry came in at once, as everybody saw that night.</p>'
    )


def test_what_runs_from_right_to_left_in_such_an_article_is_nothing_special() -> None:
    arabic = "قال الربان إن المصباح أضيء في الساعة السادسة، وإن العبارة وصلت في السابعة مع جميع ركابها."
    html = f"<html lang=ar dir=rtl><title>x</title><body><article><h1>x</h1>{f'<p dir=rtl>{arabic}</p>' * 4}<p dir=ltr lang=en>{FRENCH}</p></article>"
    found = republish.extract(Page.from_html(html, URL)).body
    assert f"<p>{arabic}</p>" in found
    assert f'<p lang="en" dir="ltr">{FRENCH}</p>' in found


def test_clean_html_keeps_what_it_says() -> None:
    clean = f'<p lang="fr">{FRENCH}</p>\n{paragraph(0)}'
    assert republish.extract(Page.from_html(clean, URL)).body == clean


def test_a_list_that_counts_down_still_does() -> None:
    block = '<ol reversed start="3"><li>The third lamp burns.</li><li>The second lamp burns.</li></ol>'
    assert body(block).startswith('<ol start="3" reversed><li>')
