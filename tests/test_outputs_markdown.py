"""Markdown reads back as the words it was made from, whatever they are."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from fixtures import packages
from republish import _html, outputs
from republish._text import escape, fold, words
from republish.outputs._dialects import GENERAL, HUGO, JEKYLL, Dialect
from republish.outputs._markdown_inline import address
from republish.outputs._to_markdown import to_markdown

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def read(markdown: str) -> str:
    """The words of the page that a CommonMark reader makes of it."""
    html: str = READER.render(markdown)
    return _html.text_of(_html.fragment(html)) if html.strip() else ""


def text_of(html: str) -> str:
    return _html.text_of(_html.fragment(html))


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>Plain.</p>", "Plain."),
        ("Bare text.", "Bare text."),
        ("<p>a <b> bold </b>b</p>", "a **bold** b"),
        ("<p>a<em></em>b</p>", "ab"),
        ("<p><b>a</b><b>b</b></p>", "**ab**"),
        ("<p><b>a</b> <b>b</b></p>", "**a** **b**"),
        ("<p><b><strong>a</strong></b></p>", "**a**"),
        ("<p><b><i>a</i> b</b></p>", "***a* b**"),
        ("<p><b>a.</b>b</p>", "<strong>a.</strong>b"),
        ("<p><b>重要。</b>続き</p>", "<strong>重要。</strong>続き"),
        ("<p><i>a</i><b>b</b></p>", "<em>a</em><strong>b</strong>"),
        ("<p><del>a</del></p>", "~~a~~"),
        ("<p>x<sup>2</sup> H<sub>2</sub>O</p>", "x<sup>2</sup> H<sub>2</sub>O"),
        ("<p>a <q>b</q></p>", "a “b”"),
        ('<p><a href="https://a.example/x">y</a></p>', "[y](https://a.example/x)"),
        ('<p><a href="https://a.example/x"></a>y</p>', "y"),
        ('<p><a>y</a></p>', "y"),
        ('<p><a href="https://a.example/(x)">y</a></p>', "[y](https://a.example/(x))"),
        ('<p><a href="https://a.example/x)">y</a></p>', "[y](https://a.example/x%29)"),
        ('<p><a href="https://a.example/a b|c">y</a></p>', "[y](https://a.example/a%20b%7Cc)"),
        ('<p><a href="https://a.example/?a=1&amp;copy;=2">y</a></p>', "[y](https://a.example/?a=1&amp;copy;=2)"),
        ('<a href="https://a.example/x"><p>a</p><p>b</p></a>', "[a](https://a.example/x)\n\n[b](https://a.example/x)"),
        ('<p><img src="https://a.example/i.png" alt="a]b"></p>', r"![a\]b](https://a.example/i.png)"),
        ('<p><a href="/x"><img src="/i.png"></a></p>', "[![](/i.png)](/x)"),
        ('<p>a!<a href="/x">b</a></p>', "a\\![b](/x)"),
        ("<p>a<br>b</p>", "a  \nb"),
        ("<p>a<br>- b</p>", "a  \n\\- b"),
        ("<h2>a # #</h2>", "## a # \\#"),
        ("<h3>a<br>b</h3>", "### a b"),
        ("<h2></h2><p>a</p>", "a"),
        ("<hr>", "* * *"),
        ("<p>2024. A year</p>", "2024\\. A year"),
        ("<p>1.5 metres</p>", "1.5 metres"),
        ("<p>+ a</p>", "\\+ a"),
        ("<p>snake_case _x_</p>", "snake_case \\_x\\_"),
        ("<p>AT&amp;T &amp;amp; x</p>", "AT&T &amp;amp; x"),
        ("<p><code>a`b|c</code></p>", "``a`b|c``"),
        ("<p><code>{{ x }}</code></p>", "\\{\\{ x }}"),
        ("<pre><code>a\n```\n  b</code></pre>", "````\na\n```\n  b\n````"),
        ("<pre>{% x %}\n- b</pre>", "&#123;% x %}  \n\\- b"),
        ("<pre><code>{% if x %}\n    {{ y }}\n\n{% endif %}\n</code></pre>",
         "&#123;% if x %}  \n" + "\u00a0" * 4 + "\\{\\{ y }}  \n&nbsp;  \n&#123;% endif %}"),
        ("<p>{% x %} {{% y %}} {# z #}</p>", "&#123;% x %} \\{&#123;% y %}} &#123;# z #}"),
        ("<p>{<span>% x %}</span> <span>a {</span>% x %}</p>", "&#123;% x %} a &#123;% x %}"),
        ("<p>{ % x } {x} a % b</p>", "\\{ % x } \\{x} a % b"),
        ("<p>&lt;!--more--&gt; &lt;<span>!--more--&gt;</span> &lt;b&gt;</p>", "&lt;!--more--> &lt;!--more--> &lt;b>"),
        ("<p><code>&lt;!--more--&gt;</code></p>", "&lt;!--more-->"),
        ("<p>2^10^ and x^2</p>", "2&#94;10&#94; and x&#94;2"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n\n- b"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "-   a\n\n    b"),
        ('<ol start="9"><li>a</li><li>b</li></ol>', "9. a\n10. b"),
        ("<ol><li>a<ul><li>b</li></ul></li></ol>", "1.  a\n    - b"),
        ("<ul><li></li><li>b</li></ul>", "-\n- b"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n<!-- -->\n\n- b"),
        ("<ul><li>a</li></ul><p>b</p>", "- a\n\nb"),
        ("<blockquote>a</blockquote>", "> a"),
        ("<blockquote><p>a</p><ul><li>b</li></ul></blockquote>", "> a\n>\n> - b"),
        ("<ul><li><blockquote><p>a</p><p>b</p></blockquote></li></ul>", "-   > a\n    >\n    > b"),
        (
            "<table><tr><td><b>a</b><br><b>b</b></td><td><strong>c</strong></td></tr><tr><td><b>d</b></td><td>e</td></tr></table>",
            "| **a** **b** | **c** |\n| --- | --- |\n| **d** | e |",
        ),
        (
            "<table><tr><td><b>a</b></td><td><b>b</b></td></tr><tr><td><b>c</b></td><td><b>d</b></td></tr></table>",
            "|  |  |\n| --- | --- |\n| **a** | **b** |\n| **c** | **d** |",
        ),
        (
            "<table><tr><td><b>a</b> 1</td><td><b>b</b></td></tr><tr><td>c</td><td>d</td></tr></table>",
            "|  |  |\n| --- | --- |\n| **a** 1 | **b** |\n| c | d |",
        ),
        (
            "<table><thead><tr><td>a</td></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
            "| a |\n| --- |\n| b |",
        ),
        ("<table><tr><td>a|b</td><td>c</td></tr></table>", "|  |  |\n| --- | --- |\n| a&#124;b | c |"),
        ("<table><tr><th>a</th></tr><tr><td>b<br>c</td></tr></table>", "| a |\n| --- |\n| b c |"),
        ("<table><tr><th colspan=2>a</th></tr><tr><td>b</td><td>c</td></tr></table>",
         "| a |  |\n| --- | --- |\n| b | c |"),
        ("<table><caption>T</caption><tr><td><p>a</p><p>b</p></td></tr></table>", "T\n\n|  |\n| --- |\n| a b |"),
        ("<table><tr><td>a <table><tr><td>b</td></tr></table> c</td></tr></table>", "|  |\n| --- |\n| a b c |"),
        ("<table><tr><td><code>a|b</code></td></tr></table>", "|  |\n| --- |\n| `a\\|b` |"),
        ("<table></table><p>a</p>", "a"),
        ("<figure><img src='/i.png'><figcaption>By <em>A</em></figcaption></figure>", "![](/i.png)\n\n*By A*"),
        ("<p>a<!-- no -->b</p>", "ab"),
        ("<p>cost: $5 to $6</p>", "cost: &#36;5 to &#36;6"),
        ("<p>say :smile: at 10:30:45, 1:100:5, or: that; a::b</p>", "say &#58;smile: at 10:30:45, 1&#58;100:5, or: that; a::b"),
        ("<p>mail a@b, ask @c</p>", "mail a@b, ask &#64;c"),
    ],
)  # fmt: skip
def test_markdown(html: str, markdown: str) -> None:
    assert to_markdown(html).rstrip("\n") == markdown


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p><b>Pilot:\u00a0</b>Ada</p>", "**Pilot:**\u00a0Ada"),
        ("<p>the <i>\u202fquay</i>\u3000<b>\u2009</b>x</p>", "the \u202f*quay*\u3000\u2009x"),
        ("<p>\u3000x<b>\u00a0</b></p>", "\u3000x"),
        ("<p>a\u00a0b</p>", "a\u00a0b"),
        ('<p><a href="/x">a\u00a0</a>b</p>', "[a](/x)\u00a0b"),
        ("<p><b>a<br></b>b</p>", "**a**  \nb"),
        ("<p><b><br>a</b></p>", "**a**"),
        ("<p><code>row north </code>and<code> south</code></p>", "`row north` and `south`"),
        ("<p>a<code>b</code>c</p>", "a`b`c"),
        ("<p>a <code>b<br>c</code></p>", "a `b`  \n`c`"),
        ("<p><code>b\nc</code></p>", "`b c`"),
        ("<table><tr><td><code>b<br>c</code></td></tr></table>", "|  |\n| --- |\n| `b` `c` |"),
        ('<pre>1  <a href="/x">Quay</a>\n  - a_\n\n\tb</pre>',
         "1\u00a0\u00a0[Quay](/x)  \n\u00a0\u00a0- a\\_  \n&nbsp;  \n" + "\u00a0" * 8 + "b"),
        ('<ul><li><pre>a\n<a href="/x">b</a></pre></li></ul>', "-   a  \n    [b](/x)"),
        ('<pre><code>a  <a href="/x">b</a></code></pre>', "```\na  b\n```"),
        ("<pre>a  <a>b</a></pre>", "```\na  b\n```"),
    ],
)  # fmt: skip
def test_blanks_and_breaks(html: str, markdown: str) -> None:
    assert to_markdown(html).rstrip("\n") == markdown


@pytest.mark.parametrize(
    ("html", "general", "jekyll", "hugo"),
    [
        ("<p>x<sup>2</sup></p>", "x<sup>2</sup>", "x<sup>2</sup>", "x²"),
        ("<p>CO<sub>2</sub></p>", "CO<sub>2</sub>", "CO<sub>2</sub>", "CO₂"),
        ("<p>x<sup>n - 1</sup></p>", "x<sup>n - 1</sup>", "x<sup>n - 1</sup>", "x^(n - 1)"),
        ("<p>x<sub> n,1 </sub>y</p>", "x <sub>n,1</sub> y", "x <sub>n,1</sub> y", "x \\_(n,1) y"),
        ("<p>the 12<sup>th</sup></p>", "the 12<sup>th</sup>", "the 12<sup>th</sup>", "the 12th"),
        ('<p>a<sup><a href="/x">1</a></sup></p>', "a<sup>[1](/x)</sup>", "a<sup>[1](/x)</sup>", "a[¹](/x)"),
        ('<p>a<sup><a href="/x">[1]</a></sup><sup>: 20 </sup> b</p>', *2 * (r"a<sup>[\[1\]](/x)</sup><sup>: 20</sup> b",), r"a[\[1\]](/x): 20 b"),
        ('<p>a<sup>[<a href="/x">1</a>]</sup> x<sup>[i</sup></p>', *2 * (r"a<sup>\[[1](/x)\]</sup> x<sup>\[i</sup>",), r"a\[[1](/x)\] x^(\[i)"),
        ("<p>a<sup></sup>b</p>", "ab", "ab", "ab"),
        ("<p>語<b>「灯台」</b>は</p>", "語<strong>「灯台」</strong>は", "語<strong>「灯台」</strong>は", "語「灯台」は"),
        ("<p>語 <b>「灯台」</b> は</p>", "語 **「灯台」** は", "語 **「灯台」** は", "語 **「灯台」** は"),
        ("<p><b>a <i>“b”</i>c</b></p>", "**a <em>“b”</em>c**", "**a <em>“b”</em>c**", "**a “b”c**"),
        ("<p>(415) 55</p>", "\\(415) 55", "(415) 55", "(415) 55"),
        ("<p>a) b</p>", "a\\) b", "a) b", "a) b"),
        ("<p>Table: tides</p>", "Table\\: tides", "Table: tides", "Table: tides"),
        ("<p>Tables: tides</p>", "Tables: tides", "Tables: tides", "Tables: tides"),
        ("<p>(@) b</p>", "(&#64;) b", "(&#64;) b", "(&#64;) b"),
        ("<p>iv. b</p>", "iv\\. b", "iv. b", "iv. b"),
        ("<p>II. b</p>", "II\\. b", "II. b", "II. b"),
        ("<p>(c) 2020 Ada</p>", "\\(c) 2020 Ada", "(c) 2020 Ada", "(c) 2020 Ada"),
        ("<p>A. Berg rowed</p>", "A. Berg rowed", "A. Berg rowed", "A. Berg rowed"),
        ("<p>(see) b, a) c</p>", "(see) b, a) c", "(see) b, a) c", "(see) b, a) c"),
        ("<p>i.e. b</p>", "i.e. b", "i.e. b", "i.e. b"),
    ],
)  # fmt: skip
def test_each_dialect_gets_what_its_reader_understands(html: str, general: str, jekyll: str, hugo: str) -> None:
    written = [to_markdown(html, dialect).rstrip("\n") for dialect in (GENERAL, JEKYLL, HUGO)]
    assert written == [general, jekyll, hugo]


def test_everything_reads_back_word_for_word() -> None:
    markdown = to_markdown(packages.BODY)
    assert words(read(markdown)) == words(text_of(packages.BODY))


def test_structure_reads_back() -> None:
    html = READER.render(to_markdown(packages.BODY))
    made = [el.tag for el in _html.fragment(html).iter()]
    for tag, count in {
        "h2": 1,
        "h3": 1,
        "ul": 1,
        "ol": 1,
        "li": 4,
        "blockquote": 1,
        "table": 1,
        "pre": 1,
        "hr": 1,
    }.items():
        assert made.count(tag) == count, tag
    assert made.count("strong") == 2
    assert made.count("em") == 1
    assert made.count("a") == 1


@given(st.text(alphabet="ab .-+*_`~#>|[](){}<>&!\\\"'$%^:=@/1\n\t"))
def test_any_signs_stay_words(text: str) -> None:
    markdown = to_markdown(f"<p>{escape(text)}</p><ul><li>{escape(text)}</li></ul>")
    assert fold(read(markdown)) == fold(f"{fold(text)} {fold(text)}")


INLINE = st.recursive(
    st.text(alphabet="ab.,!“ 。*_`|\n", max_size=6).map(escape),
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["b", "em", "del", "q", "sup", "strong"]), inner).map(
            lambda t: f"<{t[0]}>{t[1]}</{t[0]}>"
        ),
        st.lists(inner, max_size=3).map("".join),
        inner.map(lambda text: f'<a href="https://a.example/x">{text}</a>'),
    ),
    max_leaves=8,
)
BLOCKS = st.recursive(
    INLINE.map(lambda text: f"<p>{text}</p>"),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda parts: f"<ul>{''.join(f'<li>{part}</li>' for part in parts)}</ul>"),
        st.lists(INLINE, max_size=3).map(lambda parts: f"<ol>{''.join(f'<li>{part}</li>' for part in parts)}</ol>"),
        inner.map(lambda part: f"<blockquote>{part}</blockquote>"),
        st.lists(INLINE, min_size=1, max_size=3).map(lambda cells: f"<table><tr><td>{'</td><td>'.join(cells)}</td></tr></table>"),
        st.lists(inner, max_size=3).map("".join),
    ),
    max_leaves=6,
)  # fmt: skip


def bare(text: str) -> str:
    """The letters: quotation marks come with <q>, and white space is no word."""
    return "".join(character for character in text if character not in "“”" and not character.isspace())


@pytest.mark.parametrize("dialect", [GENERAL, HUGO])
@given(html=BLOCKS)
@example(html="<ul><li><ul><li><ul><li><p></p></li><li><p></p></li></ul></li></ul></li></ul>")
def test_any_nesting_reads_back(dialect: Dialect, html: str) -> None:
    html = html if dialect.html else html.replace("sup>", "u>")
    assert bare(read(to_markdown(html, dialect))) == bare(text_of(html))


@given(st.text())
def test_addresses_end_where_they_should(url: str) -> None:
    html = READER.render(f"[x]({address('https://a.example/' + url)}) after")
    root = _html.fragment(html)
    assert text_of(html) == "x after"
    assert len(list(root.iter("a"))) == 1


def test_deep_and_wide_pages_are_walked_without_recursion() -> None:
    deep = "<blockquote>" * 190 + "<p>a</p>" + "</blockquote>" * 190
    assert to_markdown(deep).rstrip().endswith("> a")
    wide = "<p>a <b>b</b> c</p>" * 20_000
    assert to_markdown(wide).count("**b**") == 20_000


# what the generators need


def test_attribution_and_licence_are_plain_markdown() -> None:
    text = next(iter(outputs.render(packages.english(), "hugo").values()))
    assert isinstance(text, str)
    assert "Read the [original article](https://theconversation.com/the-river-rose-for-three-days-216842)." in text
    assert "[CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/)" in text


@pytest.mark.parametrize("name", ["markdown", "jekyll"])
def test_the_counter_stands_once_and_to_the_byte(name: str) -> None:
    text = next(iter(outputs.render(packages.english(), name).values()))
    assert isinstance(text, str)
    assert text.count(packages.COUNTER) == 1
    assert text.count("count.gif") == 1


def test_hugo_gets_the_counter_through_its_own_shortcode() -> None:
    files = outputs.render(packages.english(), "hugo")
    post = next(str(content) for name, content in files.items() if name.endswith(".md"))
    assert post.count("{{< republish-counter >}}") == 1
    assert "republish-counter.html" in files


def test_no_counter_no_shortcode() -> None:
    files = outputs.render(packages.arabic(), "hugo")
    assert list(files) == ["article.md"]
    assert "republish-counter" not in str(files["article.md"])


@pytest.mark.parametrize(
    "words",
    ["$5 and $6, a | b, x < y, <b> &amp; {{ c }}", "= a", ": b", "a ~b~ ^c^ *d* _e_ [f] `g` #h !i (j)", "1. k", "+ l"],
)
def test_python_markdown_shows_no_escapes(words: str) -> None:
    reader = pytest.importorskip("markdown")  # What Pelican and MkDocs read with.
    printed = reader.markdown(to_markdown(f"<p>{escape(words)}</p>"), extensions=["extra"])
    assert text_of(printed).strip() == words


@pytest.mark.parametrize(
    "html",
    [
        "<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>",
        "<ol><li><p>a</p><p>b</p><h3>c</h3></li><li><p>d</p></li></ol>",
        "<ul><li><p>a</p><p>b</p><ul><li>c</li><li>d</li></ul></li><li><p>e</p></li></ul>",
        "<ul><li><p>a</p><blockquote><p>b</p><p>c</p></blockquote></li></ul>",
        "<blockquote><p>a</p><ul><li><p>b</p><p>c</p></li></ul></blockquote>",
        "<ul><li>a</li><li>b</li></ul>",
    ],
)
@pytest.mark.parametrize("reader", ["Python-Markdown", "CommonMark"])
def test_readers_see_the_blocks_of_an_item(html: str, reader: str) -> None:
    written = to_markdown(html)
    if reader == "CommonMark":
        read_by = READER.render(written)
    else:
        read_by = pytest.importorskip("markdown").markdown(written, extensions=["extra"])
    assert read_by.replace("\n", "") == html


LINKED = re.compile(r"(?:https?://|www\.)[^\s<]*")
"""What Goldmark's and GitHub's readers make a link of, and print as it stands."""


@pytest.mark.parametrize(
    ("words", "linked"),
    [
        ("http://a.example/~b/ http://a.example/b_c/d", ["http://a.example/b_c/d"]),
        ("(https://a.example/*x*) and www.a.example/~b", []),
        ("https://a.example/?a=$b&copy=1 http://a.example/[b]", []),
        ("https: no ~address, and https://a.example or www.a.example/b", ["https://a.example", "www.a.example/b"]),
    ],
)
def test_an_address_that_a_reader_links_by_itself_shows_no_escapes(words: str, linked: list[str]) -> None:
    written = to_markdown(f"<p>{escape(words)}</p>", HUGO)
    assert LINKED.findall(written) == linked
    assert read(written).strip() == words


def test_a_jekyll_post_without_a_day_has_that_of_its_fetching() -> None:
    package = packages.english()
    undated = replace(package, article=replace(package.article, published=None))
    fetched = replace(undated, page=replace(undated.page, fetched=datetime(2026, 11, 2, 23, 5, tzinfo=UTC)))
    (name,) = outputs.render(fetched, "jekyll")
    assert name.startswith("2026-11-02-the-river")
    (nameless,) = outputs.render(replace(undated, page=replace(undated.page, fetched=None)), "jekyll")
    assert nameless.startswith("the-river")


def test_jekyll_posts_are_named_by_day() -> None:
    assert list(outputs.render(packages.english(), "jekyll")) == [
        "2023-10-19-the-river-rose-for-three-days-what-fellbrook-learned-forgot.md"
    ]
