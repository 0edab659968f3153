"""What an open `div` keeps libxml2 from closing is closed as browsers close it; html5lib is asked as the judge."""

from typing import Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

import republish
from republish import Page, _html
from republish._end_tags import with_ends_heeded, with_voids_ended

URL = "https://site.example/a"
BLOCKS = ("section", "aside", "figure", "blockquote", "nav", "ul", "ol")
BODY = "".join(
    f"<p>The harbour council voted on {day} to fund a new breakwater, ending six years of argument about who should pay for it.</p>"
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday")
)


def around(root: Any, word: str, *names: str) -> list[str]:
    """The elements of some names around the text that holds a word, from the outside in."""
    text = next(text for text in root.xpath("//text()") if word in text.split())
    holder = text.getparent().getparent() if text.is_tail else text.getparent()
    path = [holder, *holder.iterancestors()]
    return [element.tag for element in reversed(path) if element.tag in names]


def by_html5lib(html: str) -> Any:
    return html5lib.parse(html, treebuilder="lxml", namespaceHTMLElements=False).getroot()


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<aside><div>in</aside>out", ["aside"]),
        ("<header><div><div>in</header><p>out</p>", ["header"]),
        ("<nav><div><ul><li>in</ul></nav>out", ["nav", "ul"]),
        ("<ul><li><div>in</li><li>two</li></ul>out", ["ul", "li"]),
        ("<figure><div><figcaption>in</figcaption></figure>out", ["figure"]),
        ("<h2><div>in</h2>out", ["h2"]),
        ("<dl><dt><div>in</dt><dd>one</dd></dl>out", ["dl", "dt"]),
        ("<table><tr><td><section><div>in</section>out</td></tr></table>", ["section"]),
        ("<ASIDE><DIV title='</aside>'>in</ASIDE>out", ["aside"]),
        ("<aside><!-- </aside> --><div>in</aside>out", ["aside"]),
        ("<a href=/><div>in</a>out", ["a"]),
        ("<b><div><div>in</b>out</div></div>", ["b"]),
        ("<aside><div><svg width=9 />in</aside>out", ["aside"]),
        ("<aside><nav-x><div>in</div></nav-x></aside>out", ["aside"]),
    ],
)
def test_an_end_tag_is_heeded_in_an_open_div(html: str, names: list[str]) -> None:
    root = _html.parse(f"<body>{html}</body>", URL).root
    assert around(root, "out", *names) == []


@pytest.mark.parametrize(
    "html",
    [
        "<aside><div>one</div></aside>two",
        "<aside></div>one</aside>two",
        "<div>one</aside>two</div>",
        "<aside><table><tr><td><div>one</aside>two</td></tr></table></aside>",
        "<aside><div><script>'</aside>'</script>one</div></aside>two",
        "<aside><div><svg><path/></aside></svg>one</div></aside>two",
        "<aside><table><tr><td><div>one</td></tr></table></aside>two",
        "<aside><div/>one</aside>two",
        "<aside-x><div>one</aside-x>two",
        "<li><section><li><div>one</div></li>",
        "<aside",
        "",
    ],
)
def test_other_sources_stay_as_they_are(html: str) -> None:
    content = html.encode()
    assert with_ends_heeded(content) is content


@pytest.mark.parametrize(
    ("html", "heeded"),
    [
        ("<ul><li><ul><li><div>one</ul></li></ul>", "<ul><li><ul><li><div>one</div></ul></li></ul>"),
        ("<a><div>one</a>two</div>three", "<a><div>one</div></a><div>two</div>three"),
    ],
)
def test_a_block_ends_with_all_in_it_and_a_formatting_element_leaves_it_open(html: str, heeded: str) -> None:
    assert with_ends_heeded(html.encode()).decode() == heeded


def tags(name: str) -> list[str]:
    return [f"<{name}>", f"</{name}>"]


@given(st.lists(st.sampled_from(["#", *(tag for name in ("div", *BLOCKS) for tag in tags(name))]), max_size=24))
def test_blocks_end_where_html_says(parts: list[str]) -> None:
    numbered = [part if part != "#" else f" w{number} " for number, part in enumerate([*parts, "#"])]
    html = f"<html><body>{''.join(numbered)}</body></html>"
    ours, judged = _html.parse(html, URL).root, by_html5lib(html)
    for word in (part.strip() for part in numbered if part.startswith(" ")):
        assert around(ours, word, "div", *BLOCKS) == around(judged, word, "div", *BLOCKS)


@pytest.mark.parametrize("name", ["header", "nav", "aside", "footer", "ul", "a", "figure", "blockquote", "section"])
def test_an_article_behind_a_box_with_an_open_div_is_whole(name: str) -> None:
    html = (
        f"<html><body><{name} class=top><div><i>Menu</i></{name}><main><h1>Breakwater</h1>{BODY}</main></body></html>"
    )
    closed = html.replace(f"</{name}>", f"</div></{name}>")
    body, expected = (republish.extract(Page.from_html(page, URL)).body for page in (html, closed))
    assert "Monday" in expected
    assert body == expected


@pytest.mark.parametrize("name", ["figure", "ul", "blockquote", "aside", "a"])
def test_an_article_around_a_box_with_an_open_div_goes_on_behind_it(name: str) -> None:
    inside = {"figure": "<img src=/b.jpg width=800 height=500>", "blockquote": "<p>“At last,” she said.</p>"}
    box = f"<{name}><div>{inside.get(name, '<a href=/c>Ferries</a>')}</{name}>"
    html = (
        f"<html><body><article><h1>Breakwater</h1>{BODY}{box}{BODY.replace('council', 'board')}</article></body></html>"
    )
    body = republish.extract(Page.from_html(html, URL)).body
    assert body.count("\n<p>The harbour") + body.startswith("<p>The harbour") == 8


@pytest.mark.parametrize(
    "tag",
    ["wbr", "WBR", "embed src='</embed>.swf'", "track src=a", "keygen", "bgsound src=a>", "wbr/", "embed src=a /"],
)
def test_what_follows_an_element_without_content_lies_behind_it(tag: str) -> None:
    root = _html.parse(f"<body><section><{tag}><p>out</p></section></body>", URL).root
    assert around(root, "out", "wbr", "embed", "track", "keygen", "bgsound") == []


@pytest.mark.parametrize(
    "html",
    [
        "<script>'<wbr>'</script>",
        "<!-- <wbr> -->",
        "<p title='<wbr>'>a</p>",
        "<p>a<wbr/>b</p>",
        "<title><embed></title>",
        "<embed-x><p>a</p></embed-x>",
    ],
)
def test_no_end_tag_is_added_where_no_such_element_is(html: str) -> None:
    content = html.encode()
    assert with_voids_ended(content, content) is content


def test_a_paragraph_may_break_its_line_at_every_phrase() -> None:
    broken = " <wbr>".join(["The harbour council voted on Monday to fund a new breakwater."] * 300)
    article = republish.extract(
        Page.from_html(f"<title>Breakwater</title><article><p>{broken}</p>{BODY}</article>", URL)
    )
    assert str(article.body).count("The harbour council voted on Monday to fund a new breakwater. ") == 299


@pytest.mark.parametrize("written", ["</br>", "</BR>", "</br >", "</br/>"])
def test_the_end_of_a_break_is_a_break(written: str) -> None:
    root = _html.parse(f"<p>one{written}two</p>", url=URL).root
    assert [break_.tail for break_ in root.iter("br")] == ["two"]


def test_what_only_begins_like_a_break_is_none() -> None:
    assert next(_html.parse("<p>one<brief>two</brief></p>", url=URL).root.iter("br"), None) is None
