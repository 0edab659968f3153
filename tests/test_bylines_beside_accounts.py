"""Who wrote it, where data name an account or nobody: lines of a label, facts, the last line of the text, the dateline."""

from __future__ import annotations

import json

import pytest

from heads import PARAGRAPH, ld, names, of, page


def people(body: str, head: str = "") -> list[str]:
    return names(of(page(head, body)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Text: Ada Marlow", ["Ada Marlow"]),
        ("Opinion by Ada Marlow", ["Ada Marlow"]),
        ("Text: Harbour Post", ["amarlow2"]),
        ("Foto: Ada Marlow", ["amarlow2"]),
    ],
)
def test_a_line_that_says_who_wrote_it_goes_before_a_login(line: str, expected: list[str]) -> None:
    meta = '<div>5 March 2021 by <a rel="author" href="/author/amarlow2/">amarlow2</a></div>'
    assert people(f"{meta}<div>{line}</div>", '<meta name="author" content="amarlow2">') == expected


@pytest.mark.parametrize(
    ("name", "line", "expected"),
    [
        ("amarlowq6vkpg2", "", []),
        ("amarlow2", "", []),
        ("amarlow2", "<div>by Amarlow2</div>", ["amarlow2"]),
        ("Madrigal", "", ["Madrigal"]),
    ],
)
def test_a_login_with_digits_that_readers_never_see_names_nobody(name: str, line: str, expected: list[str]) -> None:
    article = {"@type": "BlogPosting", "author": {"@type": "Person", "name": name, "url": f"/author/{name}/"}}
    assert people(f"{line}{PARAGRAPH}", ld(json.dumps(article))) == expected


@pytest.mark.parametrize("line", ["This is a guest post by Ada Marlow.", "<em>Guest post by Ada Marlow</em>"])
def test_a_guest_is_named_in_a_line_of_the_text(line: str) -> None:
    byline = '<div>by <span class="author vcard"><a href="/author/guest/">Guest Author</a></span></div>'
    assert people(f"{byline}<p>{line}</p>", '<meta name="author" content="Guest Author">') == ["Ada Marlow"]


@pytest.mark.parametrize("label", ["Author", '<span class="icon"></span>Author', "<svg></svg>Author"])
def test_a_table_of_facts_names_the_author(label: str) -> None:
    row = f"<tr><th>{label}</th><td><span>Ada Marlow</span></td></tr><tr><th>Published</th><td>May 4</td></tr>"
    assert people(f"<table>{row}</table>") == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ('<div class="autor">Ada Marlow</div>', ["Ada Marlow"]),
        ('<div class="autor">Harbour and quay, seen from the pier</div>', []),
        ('<div class="comment-author">Ada Marlow</div>', []),
    ],
)
def test_a_box_named_so_right_behind_the_text_names_the_author(behind: str, expected: list[str]) -> None:
    html = f"<html lang=en><body><h1>The old harbour</h1><div>{PARAGRAPH * 4}</div>{behind}</body></html>"
    assert names(of(html)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("（海港社記者林怡君澎湖5日電）澎湖一所國小將廢棄的曬鹽場改為戶外教室。", ["林怡君"]),
        ("（海港社記者林怡君、陳志強澎湖5日電）澎湖一所國小將廢棄的曬鹽場改為戶外教室。", ["林怡君", "陳志強"]),
        ("（海港社澎湖5日電）澎湖一所國小將廢棄的曬鹽場改為戶外教室。", []),
    ],
)
def test_a_line_of_a_wire_names_the_reporter(line: str, expected: list[str]) -> None:
    assert people(f"<p>{line}</p>") == expected


def test_buttons_for_the_size_of_letters_end_the_byline() -> None:
    line = "2024年05月03日 09:15　来源：海港日报　作者：王丽华　【字体：<a>大</a> <a>中</a> <a>小</a>】"
    assert people(f"<table><tr><td>{line}</td></tr></table>") == ["王丽华"]


def test_a_name_in_capitals_is_spelled_as_the_byline_has_it() -> None:
    head = ld(json.dumps({"@type": "Article", "headline": "The old harbour", "author": {"name": "ADA DE MARLOW"}}))
    assert people('<p class="firma">di Ada De Marlow</p>', head) == ["Ada De Marlow"]


NAMED = '<meta property="og:site_name" content="{}"><meta name="author" content="{}">'


@pytest.mark.parametrize(
    ("site", "account", "line", "expected"),
    [
        ("Agencia Tierra Viva", "Tierra Viva", "<p><b>Por Bo Noor</b></p><p><b>Desde Mora</b></p>", ["Bo Noor"]),
        ("Revista Mar Adentro", "Mar Adentro", '<p class="byline">Por Bo Noor</p>', ["Bo Noor"]),
        ("Harbour Watch Network", "Harbour Watch", "<p>By Bo Noor</p>", ["Bo Noor"]),
        ("The Ada Marlow Blog", "Ada Marlow", "", ["Ada Marlow"]),
        ("Anna Berg Studio", "Anna Berg", "<p>By the old pier, at noon</p>", ["Anna Berg"]),
    ],
)
def test_a_byline_goes_before_half_the_name_of_the_site(
    site: str, account: str, line: str, expected: list[str]
) -> None:
    assert people(f"<nav>{site}</nav>{line}", NAMED.format(site, account)) == expected


@pytest.mark.parametrize(
    ("title", "account", "expected"),
    [
        (
            "The old harbour - Harbour News | Iran and World | Harbour Agency",
            "Harbour News | Iran and World | Harbour Agency",
            [],
        ),
        ("The old harbour | Harbour Times", "Ada Marlow | Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("The old harbour | Ada Marlow", "Ada Marlow", ["Ada Marlow"]),
    ],
)
def test_an_account_of_all_the_names_that_end_the_title_is_the_site(
    title: str, account: str, expected: list[str]
) -> None:
    assert people("", f'<title>{title}</title><meta name="author" content="{account}">') == expected
