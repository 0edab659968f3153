"""Hypothesis on the sanitiser: whatever comes in, what comes out is safe, stable and the same in every parser."""

from hypothesis import given, settings
from hypothesis import strategies as st

from republish import fidelity
from republish._html import lines
from republish._text import words
from republish.errors import RepublishError
from republish.sanitizer import INLINE_POLICY, clean
from republish.sanitizer.values import srcset, url
from sanitized import USERINFO, alike, dangers, serialized
from sanitizer_vectors import ALLOWED_URLS, MARKUP, SCRIPT_URLS

TAGS = [
    *[
        "a",
        "abbr",
        "article",
        "aside",
        "b",
        "base",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "center",
        "code",
        "col",
        "colgroup",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "em",
    ],
    *[
        "embed",
        "fieldset",
        "figcaption",
        "figure",
        "font",
        "form",
        "frameset",
        "h1",
        "h2",
        "head",
        "hr",
        "html",
        "i",
        "iframe",
        "img",
        "input",
        "li",
        "link",
        "listing",
    ],
    *[
        "main",
        "map",
        "math",
        "meta",
        "mglyph",
        "mi",
        "mtext",
        "nav",
        "nobr",
        "noscript",
        "object",
        "ol",
        "option",
        "p",
        "plaintext",
        "pre",
        "q",
        "s",
        "script",
        "section",
    ],
    *[
        "select",
        "span",
        "style",
        "sub",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "template",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "time",
        "title",
        "tr",
        "tt",
        "u",
        "ul",
        "video",
    ],
    *["wbr", "x-note", "xmp", "foreignObject", "annotation-xml", "desc"],
]
ATTRIBUTES = [
    "href",
    "src",
    "srcset",
    "cite",
    "title",
    "alt",
    "id",
    "class",
    "style",
    "onclick",
    "colspan",
    "lang",
    "dir",
    "datetime",
    "width",
    "name",
    "target",
    "rel",
    "is",
    "xlink:href",
]
TEXTS = [
    "words",
    " ",
    "\n\n",
    "&amp;lt;",
    "&lt;b&gt;",
    "&nbsp;",
    "&#146;",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "<",
    ">",
    "&",
    "\u202e",
    "\u200d",
    "\u0645\u200c\u062e",
    "\x00",
    "\r\n",
    "'\"`",
    "\ufeff",
]

values = st.one_of(st.sampled_from([*SCRIPT_URLS, *ALLOWED_URLS, "1", "100000", "en", "rtl"]), st.text(max_size=12))
attributes = st.builds(
    lambda name, value, quote: f" {name}={quote}{value}{quote}",
    st.sampled_from(ATTRIBUTES),
    values,
    st.sampled_from(["'", '"', "", "`"]),
)
starts = st.builds(
    lambda tag, given, end: f"<{tag}{''.join(given)}{end}",
    st.sampled_from(TAGS),
    st.lists(attributes, max_size=3),
    st.sampled_from([">", ">", ">", "/>", ""]),
)
ends = st.sampled_from(TAGS).map(lambda tag: f"</{tag}>")
pieces = st.one_of(starts, ends, st.sampled_from(TEXTS), st.text(max_size=8), st.sampled_from(MARKUP))
soup = st.lists(pieces, max_size=24).map("".join)


@given(soup)
@settings(max_examples=250, deadline=None)
def test_nothing_forbidden_survives(html: str) -> None:
    assert dangers(clean(html).html) == []


@given(soup)
@settings(max_examples=250, deadline=None)
def test_cleaning_twice_is_cleaning_once(html: str) -> None:
    once = clean(html).html
    again = clean(once)
    assert again.html == once
    assert not again.changes


@given(soup)
@settings(max_examples=250, deadline=None)
def test_parsing_what_was_written_gives_what_was_written(html: str) -> None:
    cleaned = clean(html).html
    assert alike(serialized(cleaned)) == alike(cleaned)


@given(soup)
@settings(max_examples=250, deadline=None)
def test_both_engines_agree(html: str) -> None:
    assert serialized(clean(html).html) == serialized(clean(html, engine="nh3").html)


@given(soup)
@settings(max_examples=150, deadline=None)
def test_one_line_of_text_is_safe_and_stable(html: str) -> None:
    cleaned = clean(html, INLINE_POLICY).html
    assert dangers(cleaned) == []
    assert clean(cleaned, INLINE_POLICY).html == cleaned


@given(st.text())
@settings(max_examples=300, deadline=None)
def test_any_text_is_clean_or_refused_by_one_of_our_errors(html: str) -> None:
    try:
        cleaned = clean(html)
    except RepublishError:
        return
    assert dangers(cleaned.html) == []


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["p", "li", "div", "h2", "td", "b", "em", "span", "x-note"]),
            st.text("abc \n&<", max_size=9),
        ),
        max_size=12,
    )
)
@settings(max_examples=200, deadline=None)
def test_no_word_is_lost_or_joined(parts: list[tuple[str, str]]) -> None:
    html = "".join(f"<{tag}>{text.replace('&', '&amp;').replace('<', '&lt;')}</{tag}> " for tag, text in parts)
    cleaned = clean(html)
    assert words(lines(cleaned.html)) == words(lines(html))
    assert not fidelity.verify(lines(html), lines(cleaned.html), cleaned.changes)


WEB = frozenset({"http", "https"})


@given(st.one_of(st.text(), st.sampled_from([*SCRIPT_URLS, *ALLOWED_URLS]), st.text().map(lambda t: f"https://{t}")))
@settings(max_examples=500, deadline=None)
def test_an_address_is_refused_or_absolute_and_stable(value: str) -> None:
    address = url(value, WEB)
    if address is not None:
        assert address.startswith(("http://", "https://"))
        assert not USERINFO.match(address)
        assert url(address, WEB) == address


@given(st.text("https:/a.test,1x 2w\n\tjavascript", max_size=80))
@settings(max_examples=300, deadline=None)
def test_a_srcset_is_stable(value: str) -> None:
    kept = srcset(value, WEB)
    assert kept is None or srcset(kept, WEB) == kept
