"""Every format from one package; every format is a context of its own."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import replace
from typing import Any

import html5lib
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from fixtures import packages
from republish import outputs
from republish._text import direction, words
from republish.assembly import assemble
from republish.errors import UsageError
from republish.model import CleanHtml, Notice, Notices, Package
from republish.notices import compose
from republish.outputs._facts import ascii_name, plain, slug
from republish.outputs._front_matter import quote, toml
from republish.outputs._front_matter import yaml as to_yaml

ABOVE, BELOW = ("First above.", "Second above."), ("First below.", "Second below.")
ONCE = ("Whose story", "Told interests", "Who they are", "What licence", "What changed", "Whose pictures")


def with_all_notices(place: str) -> Package:
    """A package that has one of every notice, each in words of its own."""
    told = packages.english()
    names = ("byline", "disclosure", "author_bio", "license_notice", "changes", "image_credits")
    notices = Notices(
        language="en",
        attribution=paragraph("Where it stood first"),
        attribution_place=place,
        top=tuple(map(paragraph, ABOVE)),
        bottom=tuple(map(paragraph, BELOW)),
        counter=Notice(packages.COUNTER),
        **dict(zip(names, map(paragraph, ONCE), strict=True)),
    )
    return assemble(
        article=told.article,
        review=told.review,
        notices=notices,
        body=CleanHtml("<p>The whole story.</p>"),
        text="The whole story.",
        changes=(),
        page=told.page,
    )


def paragraph(said: str) -> Notice:
    return Notice(f"<p>{said}</p>", said, said)


@pytest.mark.parametrize("name", ["html", "markdown", "text"])
@pytest.mark.parametrize("place", ["top", "bottom"])
def test_every_notice_stands_once_and_in_its_place(place: str, name: str) -> None:
    byline, disclosure, *others = ONCE
    credit = "Where it stood first"
    ends = (credit, "The whole story.", disclosure) if place == "top" else ("The whole story.", disclosure, credit)
    expected = [*ABOVE, byline, *ends, *others, *BELOW]
    (made,) = outputs.render(with_all_notices(place), name).values()
    assert isinstance(made, str)
    assert re.findall("|".join(map(re.escape, expected)), made) == expected
    assert made.count("count.gif") == (name != "text")
    assert made.find("count.gif") == -1 or made.index("count.gif") > made.index(BELOW[-1])


PURE = [name for name in outputs.FORMATS if name != "bagit"]


def rendered(package: Package, name: str) -> str:
    """The first file of a format, as text."""
    content = next(iter(outputs.render(package, name).values()))
    return content.decode() if isinstance(content, bytes) else content


def front_matter(text: str) -> dict[str, Any]:
    found = re.match(r"(---|\+\+\+)\n(.*?)\n\1\n", text, re.S)
    assert found
    data: dict[str, Any] = yaml.safe_load(found[2]) if found[1] == "---" else tomllib.loads(found[2])
    return data


def tree(html: str) -> Any:
    return html5lib.parse(html, namespaceHTMLElements=False)


@pytest.mark.parametrize("name", PURE)
def test_same_package_same_bytes(name: str) -> None:
    assert outputs.render(packages.with_image(), name) == outputs.render(packages.with_image(), name)


@pytest.mark.parametrize("name", ["nothing", ""])
def test_an_unknown_format_is_named(name: str) -> None:
    with pytest.raises(UsageError, match="html, page, markdown"):
        outputs.render(packages.english(), name)


def test_a_bag_is_said_to_need_a_folder() -> None:
    with pytest.raises(UsageError, match="A bag is a folder") as caught:
        outputs.render(packages.english(), "bagit")
    assert "-o FOLDER" in caught.value.advice
    assert "Choose from" not in str(caught.value)


def test_the_fragment_is_the_package_as_it_is() -> None:
    package = packages.english()
    assert rendered(package, "html") == f"{package.html}\n"


# the standalone page


def test_page_has_language_direction_and_title() -> None:
    page = tree(rendered(packages.arabic(), "page"))
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")
    assert page.findtext("head/title") == packages.arabic().article.title


def test_a_page_without_a_title_is_named_by_its_publisher_or_address() -> None:
    package = packages.english(title="")
    page = tree(rendered(package, "page"))
    assert page.findtext("head/title") == "The Conversation"
    assert page.find("body").find("main/article/header/h1") is None
    assert json.loads(rendered(package, "ghost"))["posts"][0]["title"] == "The Conversation"
    unnamed = packages.english(title="", publisher=None)
    assert tree(rendered(unnamed, "page")).findtext("head/title") == unnamed.article.url
    assert etree.fromstring(rendered(unnamed, "atom").encode()).findtext("{*}title") == unnamed.article.url


def test_page_carries_the_head_and_the_rights() -> None:
    package = packages.english()
    text = rendered(package, "page")
    head = tree(text).find("head")
    assert str(package.head) in text
    found = {meta.get("name") or meta.get("property"): meta.get("content") for meta in head.iter("meta")}
    assert found["dcterms.license"] == "https://creativecommons.org/licenses/by-nd/4.0/"
    assert found["cc:attributionName"] == "Ada O’Hara, Ben & Co / The Conversation"
    assert found["dcterms.rights"] == "© 2010–2023, The Conversation"
    assert "dcterms.rightsHolder" not in found
    source = [a for a in tree(text).iter("a") if "cc:attributionURL" in (a.get("property") or "")]
    assert [a.get("href") for a in source] == [package.article.url]


def test_page_runs_nothing_and_loads_nothing_but_counter_and_kept_images() -> None:
    page = tree(rendered(packages.with_image(), "page"))
    scripts = [script.get("type") for script in page.iter("script")]
    assert scripts == ["application/ld+json"]
    loads = [el.get("src") for el in page.iter() if isinstance(el.tag, str) and el.get("src")]
    assert loads == [packages.IMAGE, re.search(r'src="(.*?)"', packages.COUNTER)[1]]  # type: ignore[index]
    assert not [link for link in page.iter("link") if link.get("rel") in ("stylesheet", "preload", "icon")]
    assert not re.search(r"url\(|@import", page.findtext("head/style"))


def test_page_sets_the_notices_apart_from_the_story() -> None:
    package = packages.english()
    page = rendered(package, "page")
    assert f'<div class="story">\n{package.body}\n</div>\n<div class="notices">\n{package.notices.attribution}' in page


def test_page_says_which_language_each_notice_is_in() -> None:
    """Ours are English; what the page itself says of its people is in the language of the article."""
    package = packages.arabic()
    author = replace(package.article.authors[0], bio="ليلى منصور تكتب عن الماء.")
    article = replace(package.article, authors=(author,), disclosure="لا شيء.")
    notices = compose(article, package.review, None, (), language="en")
    parts = {"article": article, "review": package.review, "notices": notices, "changes": (), "page": package.page}
    page = rendered(assemble(**parts, body=package.body, text=package.text), "page")
    paragraphs = html5lib.parse(page, treebuilder="lxml", namespaceHTMLElements=False).iter("p")
    spoken = {"".join(node.itertext()): node.xpath("ancestor-or-self::*/@lang")[-1] for node in paragraphs}
    assert spoken["By ليلى منصور"] == "en"
    assert spoken["ليلى منصور تكتب عن الماء."] == spoken["لا شيء."] == "ar"


def test_page_holds_a_fragment_whose_body_is_not_in_it() -> None:
    package = replace(packages.english(), html=CleanHtml("<p>Something else.</p>"))
    assert '<div class="story">\n<p>Something else.</p>\n</div>' in rendered(package, "page")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", "rtl"), ("he-IL", "rtl"), ("fa", "rtl"), ("ur-PK", "rtl"), ("en", "ltr"), ("az-Arab", "rtl"),
        ("ks-Deva", "ltr"), ("ar-Latn", "ltr"), (None, "ltr"), ("", "ltr"),
    ],
)  # fmt: skip
def test_direction_follows_script_then_language(language: str | None, expected: str) -> None:
    assert direction(language) == expected


# plain text


def test_text_spells_addresses_out_and_counts_nobody() -> None:
    text = rendered(packages.english(), "text")
    assert "https://creativecommons.org/licenses/by-nd/4.0/" in text
    assert "https://theconversation.com/the-river-rose-for-three-days-216842" in text
    assert "counter.theconversation.com" not in text
    assert not re.search(r"<p>|&amp;", text)


def test_text_adds_the_addresses_that_the_notice_text_lacks() -> None:
    package = packages.english()
    html = f'<p>See <a href="{package.article.url}">here</a>, by <a href="https://a.example/ada">Ada</a>.</p>'
    bare = type(package.notices.attribution)(html, "See here, by Ada.")
    package = replace(package, notices=replace(package.notices, attribution=bare))
    assert f"See here, by Ada. ({package.article.url})\n" in rendered(package, "text")


def test_text_keeps_lists_tables_quotes_and_code_in_shape() -> None:
    text = rendered(packages.english(), "text")
    assert "- Upstream: 4.1 metres\n- Downstream: 3.2 metres\n  1. at the weir\n  2. at the mill\n\n" in text
    assert "Place\tCost|m\nFellbrook\t1.5\nAshby\t0.4" in text
    assert "    We were told to wait. So we waited.\n\n    And then" in text
    assert "level = 4.1\n  if level > 4: ring()" in text
    assert "* * *" in text


def test_text_puts_the_attribution_where_the_publisher_wants_it() -> None:
    package = packages.english()
    above = replace(package, notices=replace(package.notices, attribution_place="top"))
    text = rendered(above, "text")
    assert text.index("This article is republished") < text.index("The river rose for three days before")


# JSON


def test_json_lines_are_one_line() -> None:
    package = packages.hostile("line\u2028separator\nfeed")
    text = rendered(package, "jsonl")
    assert len(text.splitlines()) == 1
    assert json.loads(text)["article"]["title"] == "line\u2028separator\nfeed"


def test_json_names_format_version_and_schema() -> None:
    data = json.loads(rendered(packages.english(), "json"))
    assert (data["format"], data["version"], data["$schema"]) == (
        "republish-package",
        1,
        "urn:republish:schema:package:1",
    )


def test_the_original_page_stands_beside_the_json() -> None:
    package = packages.english()
    assert outputs.render(package, "json")["original.html"] == package.page.content


# Atom


def test_feed_reader_finds_rights_authors_and_source() -> None:
    import feedparser

    feed = feedparser.parse(rendered(packages.english(), "atom").encode())
    entry = feed.entries[0]
    assert not feed.bozo
    assert entry.id == packages.english().article.url
    assert [author["name"] for author in entry.authors] == ["Ada O’Hara", "Ben & Co"]
    assert {link["rel"]: link["href"] for link in entry.links}["license"].endswith("/by-nd/4.0/")
    assert entry.source.title == "The Conversation"
    assert entry.rights.startswith("© 2010–2023, The Conversation. Ada O’Hara, Ben & Co / The Conversation. ")
    assert "by-nd/4.0" in entry.rights
    assert "counter.theconversation.com/content/216842" in entry.content[0].value


def test_feed_without_authors_and_dates_is_still_valid_atom() -> None:
    package = packages.english(authors=(), published=None, modified=None, standfirst=None, publisher=None)
    feed = etree.fromstring(rendered(package, "atom").encode())
    atom = {"a": "http://www.w3.org/2005/Atom"}
    assert feed.findtext("a:entry/a:updated", namespaces=atom) == "2026-11-20T09:00:00+00:00"
    assert feed.findtext("a:entry/a:author/a:name", namespaces=atom) == package.article.url


# Ghost


def test_ghost_card_cannot_be_closed_from_inside() -> None:
    package = replace(packages.english(), html=CleanHtml("<!--kg-card-end: html--><p>out</p>"))
    html = json.loads(rendered(package, "ghost"))["posts"][0]["html"]
    assert html.count("kg-card-end") == 1
    assert html.endswith("<!--kg-card-end: html-->")


def test_ghost_post_points_at_the_original() -> None:
    package = packages.english()
    post = json.loads(rendered(package, "ghost"))["posts"][0]
    assert post["canonical_url"] == package.article.url
    assert post["published_at"] == "2023-10-19T15:30:00.000Z"
    assert 'rel="canonical"' not in post["codeinjection_head"]
    assert "application/ld+json" in post["codeinjection_head"]
    assert str(package.html) in post["html"]


def test_no_tag_is_one_that_ghost_hides() -> None:
    package = packages.english()
    package = replace(package, article=replace(package.article, keywords=("#Tides", "# 1 seed", "C#", "#")))
    post = json.loads(rendered(package, "ghost"))["posts"][0]
    assert post["tags"] == [{"name": "Tides"}, {"name": "1 seed"}, {"name": "C#"}]


@pytest.mark.parametrize(
    ("title", "taken"),
    [
        pytest.param("ab " * 85, ("ab " * 85).strip(), id="as-long-as-ghost-takes"),
        pytest.param("ab " * 100, "ab " * 83 + "ab…", id="at-a-word"),
        pytest.param("語" * 300, "語" * 254 + "…", id="no-blank"),
    ],
)
def test_a_title_is_no_longer_than_ghost_takes(title: str, taken: str) -> None:
    package = packages.english()
    package = replace(package, article=replace(package.article, title=title, standfirst="語" * 400))
    post = json.loads(rendered(package, "ghost"))["posts"][0]
    assert post["title"] == taken
    assert len(post["title"]) <= 255
    assert post["custom_excerpt"] == "語" * 299 + "…"


# hostile names, in each context

HOSTILE = [
    pytest.param(text, id=f"{index}-{ascii_name(text)[:20]}") for index, text in enumerate(packages.HOSTILE_STRINGS)
]


@pytest.mark.parametrize("text", HOSTILE)
def test_page_stays_a_page(text: str) -> None:
    page = tree(rendered(packages.hostile(text), "page"))
    tags = [el.tag for el in page.iter() if isinstance(el.tag, str)]
    assert tags.count("script") == 1
    assert not {"svg", "iframe", "object", "base"} & set(tags)
    assert not [name for el in page.iter() if isinstance(el.tag, str) for name in el.attrib if name.startswith("on")]
    assert page.findtext("head/title") == plain(text)
    assert page.find("body").find("main/article/header/h1").text == plain(text)
    json.loads(page.findtext("head/script"))


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", ["markdown", "jekyll", "hugo"])
def test_front_matter_keeps_every_name_a_string(text: str, name: str) -> None:
    data = front_matter(rendered(packages.hostile(text), name))
    assert "evil" not in data
    assert data["title"] == plain(text)
    assert data["authors"][0]["name"] == plain(text)
    assert data["publisher"] == plain(text)
    assert data["license_id"] == "CC-BY-ND-4.0"


@pytest.mark.parametrize("text", HOSTILE)
def test_ninjs_json_and_ghost_hold_the_text(text: str) -> None:
    package = packages.hostile(text)
    assert json.loads(rendered(package, "json"))["article"]["title"] == text
    assert json.loads(rendered(package, "ninjs"))["headlines"][0]["value"] == plain(text)
    assert json.loads(rendered(package, "ghost"))["posts"][0]["title"] == plain(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_feed_stays_a_feed(text: str) -> None:
    feed = etree.fromstring(rendered(packages.hostile(text), "atom").encode())
    assert [child.tag.rpartition("}")[2] for child in feed] == ["id", "title", "updated", "generator", "entry"]
    assert feed.findtext("{*}entry/{*}title") == plain(text)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", PURE)
def test_file_names_are_ours(text: str, name: str) -> None:
    for file in outputs.render(packages.hostile(text), name):
        stem, _, extension = file.rpartition(".")
        assert re.fullmatch(r"[a-z0-9-]{1,91}", stem), file
        assert extension in ("html", "md", "txt", "json", "jsonl", "atom")


@pytest.mark.parametrize(
    ("title", "url", "expected"),
    [
        ("A title: with signs!", "https://a.example/x", "a-title-with-signs"),
        ("Über Größe", "https://a.example/x", "uber-grosse"),
        ("Łódź i Øresund", "https://a.example/x", "lodz-i-oresund"),
        ("CON", "https://a.example/x", "article-con"),
        ("Index", "https://a.example/x", "article-index"),
        ("Index of fear", "https://a.example/x", "index-of-fear"),
        ("../../etc/passwd", "https://a.example/x", "etc-passwd"),
        ("نهر", "https://a.example/2024/river-days/", "river-days"),
        ("نهر", "https://a.example/%D9%86/", "article"),
        ("", "https://a.example", "article"),
    ],
)
def test_slug_comes_from_title_then_address(title: str, url: str, expected: str) -> None:
    article = replace(packages.arabic().article, title=title, url=url)
    assert slug(article) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [("de", "ueber-schoene-graeben"), ("de-AT", "ueber-schoene-graeben"), ("sv", "uber-schone-graben"), (None, "uber-schone-graben")],
)  # fmt: skip
def test_slug_spells_letters_as_its_language_does(language: str | None, expected: str) -> None:
    for title in ("Über schöne Gräben", "U\u0308ber scho\u0308ne Gra\u0308ben"):
        assert slug(replace(packages.english().article, title=title, language=language)) == expected
    assert slug(replace(packages.english().article, title="Å på Øen", language="da")) == "aa-paa-oeen"


@given(st.text())
def test_slug_is_always_safe(title: str) -> None:
    article = replace(packages.english().article, title=title)
    assert re.fullmatch(r"[a-z0-9-]{1,80}", slug(article))


@given(st.text())
def test_quoted_text_is_the_same_in_yaml_and_toml(text: str) -> None:
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert yaml.safe_load(quote(text)) == whole
    assert tomllib.loads(f"key = {quote(text)}")["key"] == whole


@given(st.dictionaries(st.sampled_from(["title", "tags", "authors"]), st.lists(st.text(), min_size=1, max_size=3)))
def test_lists_are_the_same_in_yaml_and_toml(fields: dict[str, list[str]]) -> None:
    yaml_text, toml_text = to_yaml(fields), toml(fields)  # type: ignore[arg-type]
    as_yaml = yaml.safe_load(yaml_text.removeprefix("---").removesuffix("---")) or {}
    assert as_yaml == tomllib.loads(toml_text.removeprefix("+++").removesuffix("+++"))


@given(st.text(min_size=1))
def test_no_title_reaches_the_readers_page_as_markup(text: str) -> None:
    page = tree(rendered(packages.hostile(text), "page"))
    assert words(page.findtext("head/title")) == words(plain(text) or packages.english().article.url)
    assert [el.tag for el in page.find("body").find("main/article/header")] == ["h1", "p", "p", "p"] or not plain(text)
