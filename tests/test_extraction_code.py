"""Code belongs to its article whole, line by line, in whatever way a page sets it.

The markup is that of WordPress' code block, Pygments, Shiki, Hexo's highlighter, Chroma (Hugo), react-syntax-highlighter and of text pasted
from VS Code, as each writes it.
"""

from __future__ import annotations

import pytest

import harbour
import republish
from harbour import paragraph
from harbour_wall import body_of
from republish.fidelity import verify

STYLE = "color: #3b3b3b; font-family: Menlo, Monaco, monospace; white-space: pre;"


def article(code: str) -> republish.Article:
    """The article with the code in the middle of its text."""
    text = [paragraph(number) for number in range(6)]
    return harbour.article("".join([*text[:3], code, *text[3:]]))


def between(body: str) -> str:
    """What stands between the two halves of the text."""
    return body.split("<p>The pilots of pier 2")[1].split("</p>", 1)[1].split("<p>The pilots of pier 3")[0].strip()


TWO_LINES = "def light(wall):\n    return (\n    )"


@pytest.mark.parametrize(
    "code",
    [
        f"<pre>{TWO_LINES}</pre>",
        f'<pre><pre class="playground"><code class="language-rust">{TWO_LINES}</code></pre></pre>',
        f'<div class="wp-block-code"><pre><code>{TWO_LINES}</code></pre></div>',
        f'<div class="highlight"><pre><span></span><span class="k">def</span>{TWO_LINES[3:]}</pre></div>',
        '<pre class="shiki"><code>{}</code></pre>'.format(
            "\n".join(f'<span class="line">{line}</span>' for line in TWO_LINES.split("\n"))
        ),
        "<pre>{}</pre>".format("".join(f'<div class="token-line">{line}</div>' for line in TWO_LINES.split("\n"))),
        "<pre>{}</pre>".format("<br>".join(TWO_LINES.split("\n"))),
        "<pre><ol>{}</ol></pre>".format("".join(f"<li>{line}</li>" for line in TWO_LINES.split("\n"))),
        f'<div style="{STYLE}">{{}}</div>'.format(
            "".join(f"<div><span>{line}</span></div>" for line in TWO_LINES.split("\n"))
        ),
        "<pre><code>{}</code></pre>".format(
            "".join(f'<span style="display:flex;"><span>{line}\n</span></span>' for line in TWO_LINES.split("\n"))
        ),
        f'<figure class="highlight"><div class="code"><pre>{TWO_LINES}</pre></div></figure>',
    ],
    ids=["plain", "mdBook", "WordPress", "Pygments", "Shiki", "boxes", "breaks", "list", "VS Code", "Chroma", "figure"],
)
def test_code_stays_line_by_line(code: str) -> None:
    made = article(code)
    shown = between(made.body)
    for tag in ("pre", "code", "figure"):
        shown = shown.replace(f"<{tag}>", "").replace(f"</{tag}>", "")
    assert shown.rstrip() == TWO_LINES
    assert "<pre>" in made.body
    assert not verify(made.original_text, made.text, made.changes)


def test_an_empty_line_stays() -> None:
    code = "<pre><div>one()</div><div><br></div><div>two()</div></pre>"
    assert between(article(code).body).rstrip("</pre>\n") == "<pre>one()\n\ntwo()"


def test_line_numbers_beside_code_go() -> None:
    code = (
        '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td>'
        '<td class="code"><pre>one()\ntwo()</pre></td></tr></table>'
    )
    assert "<pre><code>one()\ntwo()</code></pre>" in article(code).body
    assert "1\n2" not in article(code).body


@pytest.mark.parametrize(
    "style",
    [
        "white-space: pre",
        "font-family: monospace",
        "white-space: pre-line; font-family: monospace",
        "white-space: pre-wrap; font-family: Courier",
    ],
)
def test_a_style_alone_makes_no_code(style: str) -> None:
    line = "A letter that was written on a machine and copied as it stood, with all its blanks and its breaks."
    assert "<pre>" not in article(f'<div style="{style}"><p>{line}</p></div>').body


def test_code_in_comments_is_none_of_it() -> None:
    thread = f'<div class="comments"><pre>{TWO_LINES}</pre></div>'
    assert "light(wall)" not in article(thread).body


def test_code_of_an_introduction_in_a_box_of_its_own_stays() -> None:
    code = f'<div class="code-example"><p>js</p><pre class="brush">{TWO_LINES}</pre></div>'
    head = (
        f'<header><section class="content-section">{paragraph(1)}{paragraph(2)}{code}{paragraph(3)}</section></header>'
    )
    html = f"<main>{head}<div class=body>{''.join(paragraph(number) for number in range(4, 20))}</div></main>"
    found = republish.extract(republish.Page.from_html(html, harbour.URL))
    assert "def light(wall):\n    return (\n    )" in found.body


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ('<p>[sourcecode language="bash"]mend -x wall.txt[/sourcecode]</p>', "mend -x wall.txt"),
        ("<p>[code]mend wall<br>\ntar it[/code]</p>", "mend wall\ntar it"),
        ("<p>[bash]</p><p>mend wall</p><p>tar it[/bash]</p>", "mend wall\ntar it"),
    ],
)
def test_code_between_short_codes_is_code(code: str, lines: str) -> None:
    found = article(code)
    assert lines in between(str(found.body)).partition("<pre>")[2]
    assert "[" not in between(str(found.body))
    assert verify(found.original_text, found.text, found.changes) == ()


@pytest.mark.parametrize(
    "line", ["<p>The [code] of the harbour is old, says [/the keeper].</p>", "<p>[code] is what pilots call it.</p>"]
)
def test_brackets_alone_make_no_code(line: str) -> None:
    assert "<pre>" not in str(article(f"{line}{paragraph(9)}").body)


def test_what_runs_code_is_none_of_it() -> None:
    assert "<pre>mend(wall)</pre>" in str(
        article('<pre>mend(wall)<a class="run" href="https://play.example/?c=1">Run</a></pre>').body
    )


def test_a_link_in_code_that_says_more_is_code() -> None:
    assert "run_all</a>" in str(article('<pre>mend(<a class="run" href="https://a.example/">run_all</a>)</pre>').body)


def test_code_to_copy_is_read() -> None:
    snippet = '<div class="code-snippet"><textarea>mend(wall)\ntar(wall)</textarea></div>'
    assert "<pre><code>mend(wall)\ntar(wall)</code></pre>" in str(article(snippet).body)


LINES = '<div class="token-line">mend(wall)</div><div class="token-line">tar(wall)</div>'


@pytest.mark.parametrize(
    "listing",
    [
        '<div class="highlight-python notranslate"><div class="highlight"><pre><span></span>mend(wall)\ntar(wall)</pre></div></div>',
        '<pre class="src src-python">mend(wall)\ntar(wall)</pre>',
        f'<pre class="prism-code language-python"><code class="codeBlockLines">{LINES}</code></pre>',
        '<figure class="highlight"><div class="code"><pre>mend(wall)\ntar(wall)</pre></div></figure>',
        '<pre class="brush: python">mend(wall)\ntar(wall)</pre>',
    ],
    ids=["Sphinx", "org", "Docusaurus", "Hexo", "SyntaxHighlighter"],
)
def test_lines_of_a_program_are_marked_up_as_code(listing: str) -> None:
    body = str(article(listing).body)
    assert "<pre><code>mend(wall)\ntar(wall)" in body
    assert body.count("<code>") == 1


@pytest.mark.parametrize(
    "text",
    [
        "<pre>The wall is old,\n    the wall is cold.</pre>",
        '<pre class="verse">The wall is old,\n    the wall is cold.</pre>',
        '<div class="highlight-none"><div class="highlight"><pre>The wall is old,\n    the wall is cold.</pre></div></div>',
    ],
    ids=["plain", "verse", "no language"],
)
def test_other_text_that_is_set_line_by_line_is_not(text: str) -> None:
    assert "<pre>The wall is old,\n    the wall is cold.</pre>" in str(article(text).body)


@pytest.mark.parametrize(
    "field",
    [
        '<div class="code-snippet"><textarea>&lt;iframe src="https://a.example/"&gt;&lt;/iframe&gt;</textarea></div>',
        '<div class="reply"><textarea>What do you say?</textarea></div>',
    ],
)
def test_other_fields_are_not_read(field: str) -> None:
    assert "<pre>" not in str(article(field).body)


def test_a_box_of_spip_s_is_code() -> None:
    box = '<textarea readonly="readonly" cols="40" class="spip_cadre">flow = volume / time</textarea>'
    assert between(str(article(box).body)) == "<pre><code>flow = volume / time</code></pre>"


LISTING = "<pre><code>print(max(depths))</code></pre>"


@pytest.mark.parametrize(
    "box",
    [
        f"<figure>{LISTING}<figcaption>The program in short</figcaption></figure>",
        f"<figure><figcaption>The program in short</figcaption>{LISTING}</figure>",
        f'<div class="listingblock"><div class="title">The program in short</div><div class="content">{LISTING}</div></div>',
        f'<div class="codeBlock_K"><div class="codeBlockTitle_T">The program in short</div><div>{LISTING}<button>Copy</button></div></div>',
        f'<div><span class="filename">The program in short</span>{LISTING}</div>',
        f'<div class="codeBlock_K"><div class="codeBlockTitle_T">The program in short</div><pre><code>{LINES}{LINES}{LINES}'
        f"print(max(depths))</code></pre></div>",
    ],
    ids=["below", "above", "title", "hashed class", "file name", "many lines"],
)
def test_what_a_piece_of_code_is_called_stays_with_it(box: str) -> None:
    text = article("".join([*map(paragraph, range(4)), box, *map(paragraph, range(4, 7))])).text
    assert "The program in short" in text.split("\n")


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="code"><div class="lang">python</div>{LISTING}</div>',
        f'<div class="code"><div class="title"><a href="/raw">The program in short</a></div>{LISTING}</div>',
    ],
    ids=["its language", "a link"],
)
def test_labels_and_links_of_a_piece_of_code_go(box: str) -> None:
    text = article("".join([*map(paragraph, range(4)), box, *map(paragraph, range(4, 7))])).text
    assert "print(max(depths))" in text
    assert not {"python", "The program in short"}.intersection(text.split("\n"))


def test_what_a_program_says_is_no_number_of_the_next_heading() -> None:
    body = article("<pre>3</pre><h2>Grey ice</h2>").body
    assert "<pre>3</pre>" in body
    assert "<h2>Grey ice</h2>" in body


def test_code_in_a_box_with_a_toolbar_stays_without_it() -> None:
    tools = '<div class="toolbar"><div class="toolbar-item"><button>Copy</button></div><div class="toolbar-item"><span>Python</span></div></div>'
    code = f'<div class="code-toolbar"><pre class="language-python"><code>print("oak")</code></pre>{tools}</div>'
    assert between(str(article(code).body)) == '<pre><code>print("oak")</code></pre>'


@pytest.mark.parametrize(("box", "number"), [("poem", ""), ("rules", "3")])
def test_the_number_of_a_verse_is_none_of_its_words(box: str, number: str) -> None:
    verse = f'<div class="{box}"><p><span class="linenum">3</span>{harbour.sentence(9)}</p></div>'
    text = harbour.article("".join(map(paragraph, range(3))) + verse + paragraph(4)).text
    assert f"{number}{harbour.sentence(9)}" in text.split("\n")


BAR = "<div class=bar>{}</div><pre><code>wall = 4\nprint(wall)</code></pre>"


@pytest.mark.parametrize("bar", ["<span>python</span><button>Copy code</button>", "<div>Python</div>"])
def test_the_language_over_a_piece_of_code_goes(bar: str) -> None:
    body = body_of(f"<div>{BAR.format(bar)}</div>")
    assert "ython" not in body
    assert "wall = 4\nprint(wall)" in body


@pytest.mark.parametrize("over", ["<h3>Python</h3>", "<p>The wall is four stones high in Python:</p>"])
def test_what_an_author_says_over_it_stays(over: str) -> None:
    assert "Python" in body_of(f"<div>{over}<pre><code>wall = 4\nprint(wall)</code></pre></div>")
