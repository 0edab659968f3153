"""What the head of a page says, read once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish import _html
from republish._metadata import Metadata


def metadata(html: str) -> Metadata:
    return _html.parse(html, "https://harbour.example/").metadata


def ld(text: str) -> Metadata:
    return metadata(f'<html><head><script type="application/ld+json">{text}</script></head><body>x</body></html>')


@pytest.mark.parametrize(
    "html",
    [
        '<meta name="Author" content="Ada">',
        '<meta property="AUTHOR" content="Ada">',
        '<meta itemprop=" author " content="Ada">',
        '<meta http-equiv="author" content="Ada">',
        '<body><p>x</p><meta name="author" content="Ada"></body>',
    ],
)
def test_names_of_meta_elements_are_one_table(html: str) -> None:
    assert metadata(html).meta["author"] == ("Ada",)


def test_repeated_meta_keep_their_order() -> None:
    assert metadata('<meta name="a" content="1"><meta name="a" content="2"><meta name="a" content="">').meta["a"] == (
        "1",
        "2",
    )


def test_first_takes_the_first_name_that_says_something() -> None:
    found = metadata('<meta name="a" content="  "><meta name="b" content=" two ">')
    assert found.first("a", "b") == "two"
    assert found.first("c") is None


def test_links_are_found_by_any_rel_token() -> None:
    found = metadata('<link rel="stylesheet" href="/s.css"><link rel="License  Nofollow" href=" /l ">')
    assert found.link("license") == "/l"
    assert found.link("stylesheet") is None
    assert [link.rel for link in found.links] == [frozenset({"license", "nofollow"})]


def test_language_title_and_headings() -> None:
    found = metadata(
        "<html lang=de><head><title> Die\nFlut </title></head><body><svg><title>Icon</title></svg><h1>A</h1><h1>B</h1></body></html>"
    )
    assert (found.language, found.title) == ("de", "Die Flut")
    assert [heading.text for heading in found.headings] == ["A", "B"]


def test_a_drawing_has_no_page_title() -> None:
    assert metadata("<body><svg><title>Icon</title></svg><p>x</p></body>").title is None


def test_the_graph_is_flattened_outermost_first() -> None:
    found = ld('{"@graph":[{"@type":"Article","author":{"@type":"Person","name":"Ada"}},{"@type":"WebSite"}]}')
    assert [node["@type"] for node in found.json_ld] == ["Article", "Person", "WebSite"]


@pytest.mark.parametrize(
    ("written", "asked"),
    [('"Article"', "Article"), ('["Thing","Article"]', "Article"), ('"https://schema.org/Article"', "Article")],
)
def test_types_are_matched_by_their_last_word(written: str, asked: str) -> None:
    assert len(list(ld(f'{{"@type":{written}}}').of_type(asked))) == 1


@pytest.mark.parametrize(
    "text",
    [
        '{"@type":"Article","headline":"x",}',
        '<!-- {"@type":"Article","headline":"x"} -->',
        '//<![CDATA[\n{"@type":"Article","headline":"x"}\n//]]>',
        '{"@type":"Article","headline":"x"};',
        '{"@type":"Article",\n"headline":"x"}',
        '{"@type":"Article","headline":"x","text":"line\nbreak"}',
        '\ufeff{"@type":"Article","headline":"x"}',
        '{"@type":"Article","headline":"x","text":"the city\\\'s \\"new\\" wall, C:\\\\"}',
        '{"@type":"Article","headline":"x"}{"text":"y"}',
        '{"text":"y"},\n[{"@type":"Article","headline":"x"}];',
        '{"@type":"Article","headline":"x"}{"@type":"Article","headline":"y',
        '{"@type":"Article", // of the story\n"url":"https://harbour.example//x", /* later: "author" */\n//"count":"",\n"headline":"x",}',
        '{"@type":"Article",\n//"text": "", // of "readers"\n"url":"https://a.example/x", /* so */ "headline":"x", // it says\n}',
    ],
)
def test_sloppy_json_is_read(text: str) -> None:
    assert [node.get("headline") for node in ld(text).json_ld] == ["x"]


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "var x = 1;", '"Article"', "[" * 50_000, "{} " * 50_000 + "{"])
def test_broken_json_says_nothing(text: str) -> None:
    assert ld(text).json_ld == ()


def test_the_number_of_nodes_is_bounded() -> None:
    assert len(ld("[" + ",".join(['{"@type":"Thing"}'] * 6_000) + "]").json_ld) == 5_000


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=200).filter(lambda text: "</" not in text))
def test_any_script_is_survived(text: str) -> None:
    assert isinstance(ld(text).json_ld, tuple)
