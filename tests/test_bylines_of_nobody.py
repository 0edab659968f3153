"""What stands in a byline and is nobody: labels, buttons, accounts of systems, towns, sections before "By", whoever took the pictures."""

from __future__ import annotations

import json

import pytest

from heads import ld, names, of, page


def people(body: str, head: str = "") -> list[str]:
    return names(of(page(head, body)))


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ('<div class="author-box"><div class="author-label">この記事を書いた人</div><div class="author-name"><a href="/author/kenji">佐藤健一</a></div></div>', ["佐藤健一"]),
        ('<div class="author"><a href="/list/1">高梨 透</a> : ライター</div>', ["高梨 透"]),
        ('<div class="byline"><a href="/people/1">王丽华</a><button>关注</button></div>', ["王丽华"]),
        ("<div><span>Text</span> <span>Size</span> <span>Small</span> <span>Medium</span> <span>Large</span></div>", []),
        ('<div class="byline">기자명 <a href="#">김민수 기자</a></div>', ["김민수"]),
        ('<section class="byline"><strong>Article information</strong><ul><li><span>Author, </span><span>Ada Marlow</span></li><li><span>Role, </span><span>Harbour News</span></li></ul></section>', ["Ada Marlow"]),
        ('<div class="author-name-wrapper"><span class="contributor-name">Ada Marlow</span><span class="author-location">Old Pier</span></div>', ["Ada Marlow"]),
        ('<div class="author-name-wrapper"><span class="contributor-name">নিজস্ব প্রতিবেদক</span><span class="author-location">রংপুর</span></div>', []),
        ('<div class="author"><p>本文由作者授权发布，未经许可，不得转载使用。</p></div>', []),
        ('<div class="authors"><span>文字</span><span>／</span><a href="/a/1">王丽华</a><span>攝影</span><span>／</span><a href="/a/2">陈志强</a></div>', ["王丽华"]),
        ('<div class="byline"><span>Ada Marlow</span><br><span>Reporter</span><br><span>Bo Noor</span><br><span>Fotograf</span></div>', ["Ada Marlow"]),
    ],
)  # fmt: skip
def test_words_beside_a_name_are_nobody(byline: str, expected: list[str]) -> None:
    assert people(byline) == expected


@pytest.mark.parametrize("account", ["Super User", "superuser"])
def test_an_account_that_a_system_makes_gives_way_to_the_byline(account: str) -> None:
    byline = '<dd class="createdby" itemprop="author">Scritto da <span itemprop="name">Ada Marlow</span></dd>'
    assert people(byline, f'<meta name="author" content="{account}">') == ["Ada Marlow"]


@pytest.mark.parametrize(
    "byline",
    [
        '<div><span itemprop="author">All Coasts</span> | <span>Reported by <span itemprop="name">Ada Marlow</span></span></div>',
        '<div class="byline"><span class="logo">Pier &amp; Quay</span> <span>&nbsp;|&nbsp;By <a href="/ada">Ada Marlow</a></span></div>',
        '<div class="byline"><span>World Markets</span><span>By Ada Marlow</span></div>',
    ],
)
def test_what_stands_before_by_in_its_line_is_nobody(byline: str) -> None:
    assert people(byline) == ["Ada Marlow"]


def test_a_name_before_by_stays() -> None:
    assert people('<div class="byline"><p>Ada Marlow</p><p>Von Bo Noor</p></div>')[0] == "Ada Marlow"


@pytest.mark.parametrize(
    ("trades", "expected"),
    [(("Reporter", "Fotograf"), ["Ada Marlow"]), (("Fotograf", "Photographer"), ["Ada Marlow", "Bo Noor"])],
)
def test_who_is_stated_as_a_photographer_wrote_nothing_beside_a_writer(
    trades: tuple[str, str], expected: list[str]
) -> None:
    authors = [
        {"@type": "Person", "name": name, "jobTitle": trade}
        for name, trade in zip(("Ada Marlow", "Bo Noor"), trades, strict=True)
    ]
    node = {"@type": "Article", "headline": "The old harbour", "author": authors}
    assert people("", ld(json.dumps(node))) == expected


def test_a_button_for_the_size_of_the_text_is_no_by() -> None:
    assert people('<div class="byline"><p>Uda Marlow</p><p>Text Size</p><p>Larger</p></div>') == ["Uda Marlow"]
