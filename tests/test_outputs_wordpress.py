"""Block markup and classic HTML, without a site: which block holds what, and what stays untouched."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from fixtures import packages
from republish import _html, outputs
from republish._text import words
from republish.model import CleanHtml, Package
from republish.outputs.wordpress import classic, mark, post


def content(package: Package) -> str:
    text = outputs.render(package, "wordpress")["wordpress.json"]
    return str(json.loads(text)["content"])


def body(html: str) -> Package:
    return packages.package(replace(packages.english().article, body=CleanHtml(html)), html)


def names(html: str) -> list[str]:
    """The blocks of the body; the last HTML block holds the notices."""
    return re.findall(r"<!-- wp:([a-z-]+)", content(body(html)))[:-1]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a</p>", ["paragraph"]),
        ('<p lang="fr">a</p>', ["html"]),
        ("<h2>a</h2><h4>b</h4>", ["heading", "heading"]),
        ("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>", ["list", "list-item", "list-item", "list", "list-item"]),
        ("<ul><li><p>a</p></li></ul>", ["html"]),
        ("<ul><li>a<ul><li>b</li></ul>c</li></ul>", ["html"]),
        ("<blockquote><p>a</p></blockquote>", ["quote", "paragraph"]),
        ("<blockquote>a</blockquote>", ["quote", "paragraph"]),
        ("<blockquote><blockquote><p>a</p></blockquote></blockquote>", ["html"]),
        ('<figure><img src="/a.png"></figure>', ["image"]),
        ('<figure><img src="/a.png"><img src="/b.png"></figure>', ["html"]),
        ("<figure><figcaption>a</figcaption></figure>", ["html"]),
        ('<figure><img src="/a.png" alt="a &amp;mdash; b"></figure>', ["html"]),
        ('<figure><img src="/a.png" alt="a &amp;#39; &amp;#x27; b"></figure>', ["html"]),
        ('<figure><img src="/a.png?b=1&amp;copy;=2"></figure>', ["html"]),
        ('<figure><a href="/?b=1&amp;copy;=2"><img src="/a.png"></a></figure>', ["html"]),
        ('<figure><img src="/a.png?b=1&amp;copy=2" alt="a &amp; b; c &amp;; d"></figure>', ["image"]),
        ("<figure><blockquote><p>a</p></blockquote><figcaption>b</figcaption></figure>", ["quote", "paragraph"]),
        ("<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>", ["quote", "paragraph"]),
        ("<figure><blockquote><p>a</p></blockquote></figure>", ["html"]),
        ('<figure><blockquote lang="fr">a</blockquote><figcaption>b</figcaption></figure>', ["html"]),
        ("<table><tr><td>a</td></tr></table>", ["table"]),
        ("<table><tr><td><p>a</p></td></tr></table>", ["table"]),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", ["html"]),
        ("<table><tr><td>a<p>b</p></td></tr></table>", ["html"]),
        ('<table><tr><td><p lang="fr">a</p></td></tr></table>', ["html"]),
        ('<table><tr><th scope="row">a</th><td>b</td></tr></table>', ["table"]),
        ('<table><tr><td scope="row">a</td></tr></table>', ["html"]),
        ("<figure><table><tr><td>a</td></tr></table><figcaption>b</figcaption></figure>", ["table"]),
        ("<figure><figcaption>b</figcaption><table><tr><td>a</td></tr></table></figure>", ["html"]),
        ("<table><tr><td>a</td><td><p>b</p><p>c</p></td></tr></table>", ["html"]),
        ("<table><caption>t</caption><tr><td>a</td></tr></table>", ["html"]),
        ("<table><tfoot><tr><td>b</td></tr></tfoot><tbody><tr><td>a</td></tr></tbody></table>", ["html"]),
        ("<table><tbody><tr><td>a</td></tr></tbody><tfoot><tr><td>b</td></tr></tfoot></table>", ["table"]),
        ("<figure><figcaption>b</figcaption><blockquote><p>a</p></blockquote></figure>", ["html"]),
        ('<figure><img src="/a.png"><figcaption>a</figcaption><figcaption>b</figcaption></figure>', ["html"]),
        ("<pre>a</pre>", ["preformatted"]),
        ("<pre><code>a</code></pre>", ["code"]),
        ("<pre><b>a</b></pre>", ["preformatted"]),
        ('<pre><code>a <a href="https://a.example/">b</a></code></pre>', ["code"]),
        ("<pre>a<br>b</pre>", ["html"]),
        ("<hr>", ["separator"]),
        ("<details><summary>a</summary>b</details>", ["html"]),
        ("loose", ["html"]),
    ],
)
def test_each_element_has_its_block(html: str, expected: list[str]) -> None:
    assert names(html) == expected


def test_who_said_it_is_cited_in_the_quote() -> None:
    html = "<figure><blockquote><p>a</p></blockquote><figcaption>Una <em>Berg</em></figcaption></figure>"
    assert "<!-- /wp:paragraph --><cite>Una <em>Berg</em></cite></blockquote>" in content(body(html))


@pytest.mark.parametrize("package", [packages.english(), packages.with_image(), packages.arabic()])
def test_no_word_is_lost_or_added(package: Package) -> None:
    expected = words(_html.text_of(_html.fragment(str(package.html))))
    assert words(_html.text_of(_html.fragment(content(package)))) == expected
    assert words(_html.text_of(_html.fragment(classic(package)))) == expected


def test_a_table_that_no_block_holds_scrolls_by_itself() -> None:
    html = "<table><tr><td><ul><li>a</li></ul><table><tr><td>b</td></tr></table></td></tr></table>tail"
    for text in (content(body(html)), classic(body(f"<ul><li>{html}</li></ul>"))):
        (box,) = (div for div in _html.fragment(text).iter("div") if div.get("class") == "wp-block-table")
        assert box.get("style") == "overflow:auto"
        assert [child.tag for child in box] == ["table"]
        assert "tail" not in _html.text_of(box)
        assert "tail" in text


def test_a_table_of_a_block_has_its_caption_below_it() -> None:
    text = content(body("<figure><table><tr><td>a</td></tr></table><figcaption>b <b>c</b></figcaption></figure>"))
    assert '</table><figcaption class="wp-element-caption">b <b>c</b></figcaption></figure>\n<!-- /wp:table -->' in text


def test_the_counter_is_sent_to_the_byte_and_once() -> None:
    assert content(packages.english()).count(packages.COUNTER) == 1
    assert classic(packages.english()).count("count.gif") == 1
    assert packages.COUNTER.replace("\n", " ") in classic(packages.english())


def test_classic_html_has_no_line_feeds_for_wpautop_to_turn_into_breaks() -> None:
    text = re.sub(r"<pre>.*?</pre>\n?", "", classic(packages.english()), flags=re.S)
    assert text.count("\n") == 1
    assert "level = 4.1\n  if level" in classic(packages.english())


def test_no_shortcode_is_left() -> None:
    package = body("<p>[gallery] <a href='https://a.example/?b[]=1'>x</a></p>")
    for text in (content(package), classic(package), post(packages.hostile("[audio]"))["title"]):
        assert "[" not in text


ALONE = "https://a.example/film"
EMBEDDED = {
    "paragraph": f"<p>{ALONE}</p>",
    "foreign-paragraph": f'<p lang="fr">\n{ALONE} </p>',
    "quote": f"<blockquote><p>{ALONE}</p></blockquote>",
    "item": f"<ul><li><p>{ALONE}</p></li></ul>",
    "code": f"<pre><code>get\n  {ALONE}\n{ALONE}\nend</code></pre>",
    "preformatted": f"<pre>get\n{ALONE}\nend</pre>",
    "bare": f"<p>a</p>\n{ALONE}\n<p>b</p>",
}


@pytest.mark.parametrize("html", EMBEDDED.values(), ids=EMBEDDED.keys())
def test_no_address_is_left_that_wordpress_would_embed(html: str) -> None:
    for text in (content(body(html)), classic(body(html))):
        assert not re.search(r"^\s*https?://\S+\s*$|<p[^>]*>\s*https?://[^\s<]+\s*</p>", text, re.M)
        assert _html.text_of(_html.fragment(text)).count(ALONE) == html.count(ALONE)


def test_other_addresses_stay_as_they_are() -> None:
    html = f'<p>See {ALONE}</p><p><a href="{ALONE}">{ALONE}</a></p><pre>curl {ALONE}</pre>'
    for text in (content(body(html)), classic(body(html))):
        assert text.count(ALONE) == 4


def test_notices_above_the_body_stay_above_it() -> None:
    package = packages.english()
    notices = package.notices
    html = "\n".join([str(notices.attribution), str(package.body), str(notices.license_notice), str(notices.counter)])
    blocks = content(replace(package, html=CleanHtml(html)))
    assert blocks.index("This article is republished") < blocks.index("The river rose") < blocks.index("count.gif")
    assert blocks.count(mark(package.article.url)) == 1


def test_the_mark_is_the_originals_own() -> None:
    assert mark("https://a.example/1") != mark("https://a.example/2")
    assert re.fullmatch(r"republish-[0-9a-f]{16}", mark("https://a.example/1"))


def test_fields_of_the_post() -> None:
    fields = post(packages.english())
    assert fields["date_gmt"] == "2023-10-19T15:30:00"
    assert fields["status"] == "draft"
    assert set(fields["meta"].values()) == {packages.english().article.url}


def test_images_of_the_library_are_named_by_their_number() -> None:
    text = str(post(packages.with_image(), media={packages.IMAGE: 12})["content"])
    assert '<!-- wp:image {"id":12,"sizeSlug":"full"} -->' in text
    assert 'class="wp-image-12"/>' in text
