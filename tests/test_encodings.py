"""Which encoding the bytes of a page are in: what it names, wherever that stands, and what its language is usually in."""

from __future__ import annotations

import pytest

from republish._encoding import encoding_of

RUSSIAN, POLISH = "Мельница стоит над рекой", "Młyn stoi nad rzeką, „śpi” źdźbło"
LATE = f"<script>{'var mill = 1;' * 500}</script>"


def named(head: str, said: str, encoding: str, lang: str = "") -> str:
    """The encoding that is found for a page in one."""
    page = (
        f"{head}<title>x</title><body><p>{said}</p>"
        if not lang
        else f"<!doctype html><html lang={lang}>{head}<p>{said}</p>"
    )
    return encoding_of(page.encode(encoding))


@pytest.mark.parametrize(
    "head",
    [
        "<meta charset=windows-1251>",
        "<META content='text/html; charset=CP1251' http-equiv=Content-Type>",
        '<meta name="x" content="what we say of charset=koi8-r"><meta charset="windows-1251">',
        '<!-- <meta charset="ibm866"> --><meta charset="windows-1251">',
        '<meta charset="none"><meta http-equiv="content-type" content="text/html; charset=windows-1251">',
        LATE + "<meta charset=windows-1251>",
        '<?xml version="1.0" encoding="windows-1251"?><html>',
    ],
    ids=["plain", "by type", "in words", "in a comment", "behind an unknown one", "late", "of XML"],
)
def test_what_a_page_names_counts_wherever_it_stands(head: str) -> None:
    assert named(head, RUSSIAN, "cp1251") == "cp1251"


@pytest.mark.parametrize("head", [LATE + "<meta charset=windows-1251>", '<?xml version="1.0" encoding="koi8-r"?>', ""])
def test_what_is_utf_8_beyond_doubt_is_that(head: str) -> None:
    assert named(head, RUSSIAN, "utf-8") == "utf-8"
    assert named(head, RUSSIAN, "utf-8", "ru") == "utf-8"


@pytest.mark.parametrize(
    ("lang", "said", "encoding"),
    [
        ("ru", RUSSIAN, "cp1251"),
        ('"uk-UA"', "Млин стоїть над річкою", "cp1251"),
        ("pl", POLISH, "cp1250"),
        ("pl", POLISH.replace("„", '"').replace("”", '"'), "iso8859-2"),
        ("el", "Ο μύλος «στέκει» δίπλα", "iso8859-7"),
        ("el", "Ο μύλος “στέκει” δίπλα", "cp1253"),
        ("ja", "水車小屋は川の上にある", "cp932"),
        ("ja", "水車小屋は川の上にある", "euc_jis_2004"),
        ("zh-TW", "水車小屋在河邊", "big5hkscs"),
        ("zh-CN", "水车小屋在河边", "gb18030"),
        ("ar", "تقف الطاحونة فوق النهر", "cp1256"),
        ("sv", "Kvarnen står vid ån", "cp1252"),
        ("", "Kvarnen står vid ån", "cp1252"),
    ],
)
def test_a_page_that_names_none_is_in_what_its_language_is(lang: str, said: str, encoding: str) -> None:
    assert named("", said, encoding, lang) == encoding


def test_a_page_that_does_not_fit_its_language_is_in_what_the_web_is() -> None:
    assert named("", "Das Rad läuft – „für“ immer", "cp1252", "ja") == "cp1252"


@pytest.mark.parametrize(
    ("label", "said", "written"),
    [
        ("euc-jp", "①番の㈱丸山", "euc_jis_2004"),
        ("gbk", "喆和镕基付了€30，䶮", "gb18030"),
        ("gb2312", "喆和镕基", "gbk"),
    ],
)
def test_labels_mean_what_browsers_read_under_them(label: str, said: str, written: str) -> None:
    content = f"<meta charset={label}><p>{said}</p>".encode(written)
    assert said in content.decode(encoding_of(content))
