"""Any bytes give a package or one of our errors, and what a package holds never runs."""

from datetime import date

import html5lib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import republish
from republish import License, Package, Page, Profile, RepublishError
from republish.licenses import parse_license
from republish.model import Grant, Rule

URL = "https://news.example/2026/story"
DAY = date(2026, 11, 24)


def licensed() -> License:
    found = parse_license("CC BY 4.0")
    assert found is not None
    return found


OPEN = Profile(
    id="open",
    name="Open News",
    home="https://news.example/",
    hosts=("news.example",),
    grants=(
        Grant(
            license=licensed(),
            text="All texts are CC BY 4.0.",
            source="https://news.example/rules",
            read=DAY,
            grade="P",
        ),
    ),
    rules=(
        Rule(
            dimension="images",
            value="all",
            text="Images come along.",
            source="https://news.example/rules",
            read=DAY,
            grade="P",
        ),
    ),
)
WORDS = "The pilots had not been told about the new light when the harbour woke that morning. "
PIECES = st.sampled_from(
    [
        f"<p>{WORDS}</p>",
        f"<p>{WORDS * 3}</p>",
        "<h2>A light</h2>",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href='javascript:123'>here</a>",
        "<a href='java\tscript:alert(1)'>there</a>",
        "<svg><script>alert(1)</script></svg>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<style>p{background:url(//x)}</style>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<form action=//evil><input name=attributes></form>",
        "<title>&lt;script&gt;</title>",
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"</scr"+"ipt><script>alert(1)</script>"}</script>',
        '<meta property="og:title" content="&quot;><script>alert(1)</script>">',
        '<meta name="author" content="&lt;img src=x onerror=alert(1)&gt;">',
        "<table>stray</table>", "<table><figure><img src=/a.jpg></figure></table>", "<dl><h3>A term</h3>", "<dir><li><img src=/b.jpg>",
        "<figure><iframe src=https://www.youtube.com/embed/s_rw5fPHz2g></iframe><img src=/c.jpg><figcaption>", "<h2>One<hr>two</h2>", "\f",
        "<a>x</a>\f", "&#12;", "<pre><blockquote><pre>code</pre>",
        "<blockquote>", "</blockquote>", "<table><tr><td>", "<ul><li>", "</div>", "<div>", "<article>", "</article>", "<figure>", "<p>",
        "\x00", "\ufffe", "\u202e", "&#0;", "&#x1F600;", "<!--", "-->", "<![CDATA[", "]]>", "<plaintext>", "<base href='javascript:/'>",
    ]
)  # fmt: skip
FORBIDDEN = {
    "script",
    "style",
    "iframe",
    "object",
    "embed",
    "form",
    "input",
    "svg",
    "math",
    "base",
    "meta",
    "link",
    "title",
}


def attempt(content: bytes | str) -> Package | None:
    try:
        return republish.prepare(Page.from_html(content, URL), profile=OPEN, today=DAY)
    except RepublishError:
        return None


def dangers(html: str) -> list[str]:
    """Elements, attributes and links that must not be there, as a browser would parse them."""
    tree = html5lib.parseFragment(html, namespaceHTMLElements=False)
    found = []
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        found += [element.tag] if element.tag in FORBIDDEN else []
        for name, value in element.attrib.items():
            running = name.startswith("on") or name in ("style", "srcdoc", "id", "name")
            scheme = name in ("href", "src", "cite") and not value.startswith(
                ("http://", "https://", "mailto:", "tel:")
            )
            found += [f"{name}={value}"] if running or scheme else []
    return found


@given(st.binary(max_size=2_000))
@settings(max_examples=60, deadline=None)
def test_any_bytes_give_a_package_or_one_of_our_errors(content: bytes) -> None:
    package = attempt(content)
    assert package is None or isinstance(package.html, str)


@given(st.lists(PIECES, max_size=25).map("".join))
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_markup_gives_a_safe_package_or_one_of_our_errors(markup: str) -> None:
    package = attempt(
        f"<html lang=en><body><article><h1>Light</h1><p>{WORDS * 4}</p>{markup}<p>{WORDS * 4}</p></article>"
    )
    assert package is None or dangers(package.html) == []


@pytest.mark.parametrize(
    "field", ["<title>{}</title>", '<meta property="og:title" content="{}">', '<meta name="author" content="{}">']
)
@pytest.mark.parametrize(
    "hostile",
    ["&lt;script&gt;alert(1)&lt;/script&gt;", "&quot; onmouseover=&quot;alert(1)", "&lt;/script&gt;&lt;img src=x&gt;"],
)
def test_hostile_metadata_stays_text(field: str, hostile: str) -> None:
    package = attempt(
        f"<html lang=en><head>{field.format(hostile)}</head><body><article>{f'<p>{WORDS * 3}</p>' * 4}</article>"
    )
    assert package is not None
    assert dangers(package.html) == []
    assert package.head.count("</script>") == package.head.count("<script") == 1
